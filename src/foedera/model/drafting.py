"""Writing a text, as data: a text that is held, what became of saving it, what is wrong with it, and what it would change."""

from __future__ import annotations

import msgspec

from foedera.errors import Problem
from foedera.model.report import Finding, Header
from foedera.model.sheet import Sheet


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A text that can be opened.

    Attributes:
        id: Its name below its folder, with `/` between folders.
        own: Whether it is a text of the user's folders, which can be written; texts of the bundled library cannot.
        size: In bytes.
    """

    id: str
    own: bool
    size: int


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """A text as it stood when it was opened.

    Attributes:
        text: Its characters, every line end as LF.
        sha256: Of its bytes; what is saved later is compared with it.
        line_end: `LF`, `CR LF` or `CR`, as most of its lines end; saving keeps it.
        fault: Why it cannot be saved from here without loss; empty if it can. Code of a problem.
    """

    id: str
    own: bool
    text: str
    sha256: str
    size: int
    line_end: str = "LF"
    fault: str = ""


class Row(msgspec.Struct, frozen=True):
    """A line of two versions side by side.

    Attributes:
        sign: `=` in both, `-` in the file alone, `+` in the draft alone, `…` for lines left out that are in both.
        theirs: Its number in the file, from 1; 0 if it is not there.
        mine: Its number in the draft, from 1; 0 if it is not there.
    """

    sign: str
    theirs: int
    mine: int
    text: str


class Saved(msgspec.Struct, frozen=True, kw_only=True):
    """A text is on disk.

    Attributes:
        changed: False if the file held exactly this already.
    """

    id: str
    sha256: str
    size: int
    changed: bool = True


class Refused(msgspec.Struct, frozen=True, kw_only=True):
    """A text was not saved, and the file is as it was.

    Attributes:
        code: Stable name, known to `foedera explain CODE`.
        mine: What was to be saved, whole.
        theirs: What the file holds; None if there is no file, or where it does not matter.
        sha256: Of the file's bytes now; what is saved on top of it has to name it. Empty if there is no file.
        rows: The differences between the two, with a few lines around each.
    """

    id: str
    code: str
    message: str
    remedy: str
    mine: str
    theirs: str | None = None
    sha256: str = ""
    rows: tuple[Row, ...] = ()


class Examined(msgspec.Struct, frozen=True, kw_only=True):
    """What can be said of a draft.

    Attributes:
        problems: All of its problems, in order of its lines.
        sheets: Its agreements in plain English, as far as they could be read.
    """

    problems: tuple[Problem, ...]
    sheets: tuple[Sheet, ...] = ()

    @property
    def errors(self) -> int:
        """How many of the problems are errors."""
        return sum(problem.severity == "error" for problem in self.problems)


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """A word that may stand at a place.

    Attributes:
        kind: `keyword`, `word`, `actor`, `place`, `class`, `role`, `source` and so on.
        meaning: What it means, in a line.
    """

    text: str
    kind: str
    meaning: str = ""


class Offers(msgspec.Struct, frozen=True, kw_only=True):
    """Words that may stand at a place, and from which column on they take the place of what is written (from 1)."""

    column: int
    offers: tuple[Offer, ...]


class Shift(msgspec.Struct, frozen=True, kw_only=True):
    """One duty before and after a change of the text.

    Attributes:
        kind: `appeared`, `vanished` or `changed`.
        before, after: The answers; None where there is none.
        fields: What differs between the two, in words: `due`, `status` …, each with both values.
    """

    kind: str
    before: Finding | None
    after: Finding | None
    fields: tuple[tuple[str, str, str], ...] = ()


class Shifts(msgspec.Struct, frozen=True, kw_only=True):
    """What a change of a text changes in the answer to one question.

    Attributes:
        header: What the answers are relative to; the same for both, and hypothetical if either is.
        same: How many duties are answered as before.
    """

    question: str
    header: Header
    shifts: tuple[Shift, ...]
    same: int
    notice: str = "Computed from the draft beside the library. Not a forecast. Not legal advice."
