"""What the code of a problem means: of a text, of a call, or of both."""

from __future__ import annotations

import msgspec

from foedera.errors import WrongCall
from foedera.language.catalogue import EXPLANATIONS
from foedera.language.checks import CHECKS
from foedera.language.words import close_to
from foedera.workspace.codes import OF_CALLS
from foedera.workspace.codes_documents import shown

TEXTS = {one.code: one.explanation for one in CHECKS} | EXPLANATIONS
"""Problems of a text: found while reading it, or by a check."""
VERSION = 1


class OfText(msgspec.Struct, frozen=True, kw_only=True):
    """The code as a problem of a text.

    Attributes:
        meaning: What is wrong, why it is refused, what to do.
        bad, mended: A text that has the problem, and the same without it.
        form: `pact`, or `json` for problems of the JSON form.
    """

    meaning: str
    bad: str
    mended: str
    form: str


class OfCall(msgspec.Struct, frozen=True, kw_only=True):
    """The code as a problem of a call.

    Attributes:
        meaning: What is wrong, why it is refused, what to do.
        bad, mended: Calls of which the last has the problem, one on a line, and the same without it; empty where none should.
        files: Files that the calls need, by name; bytes that are no text are written as escapes.
    """

    meaning: str
    bad: str = ""
    mended: str = ""
    files: dict[str, str] = {}


class Explained(msgspec.Struct, frozen=True, kw_only=True):
    """What a code means; a few codes are of texts and of calls."""

    version: int = VERSION
    code: str
    text: OfText | None = None
    call: OfCall | None = None


class Code(msgspec.Struct, frozen=True, kw_only=True):
    """A code in a list, with the first sentence of its meaning."""

    code: str
    meaning: str


class Codes(msgspec.Struct, frozen=True, kw_only=True):
    """Every code that foedera can print, sorted."""

    version: int = VERSION
    codes: tuple[Code, ...]


def explained(code: str) -> Explained:
    """What a code means.

    Raises:
        WrongCall: There is no such code (`unknown-code`); says which come close.
    """
    wanted = code.strip().removeprefix("error[").removeprefix("warning[").removesuffix("]").lower()
    if wanted not in TEXTS and wanted not in OF_CALLS:
        near = close_to(wanted, {*TEXTS, *OF_CALLS})
        hint = f" Did you mean {' or '.join(near)}?" if near else " `foedera explain` lists all codes."
        raise WrongCall(f"There is no code `{code}`.{hint}", code="unknown-code")
    text, call = TEXTS.get(wanted), OF_CALLS.get(wanted)
    return Explained(
        code=wanted, text=text and OfText(meaning=text.meaning, bad=text.bad, mended=text.mended, form=text.form),
        call=call and OfCall(
            meaning=call.meaning, bad=call.bad, mended=call.mended,
            files={name: shown(content) for name, content in call.files.items()},
        ),
    )  # fmt: skip


def codes() -> Codes:
    """Every code with the first sentence of its meaning."""
    meanings = {code: entry.meaning for code, entry in (OF_CALLS | TEXTS).items()}
    return Codes(codes=tuple(Code(code=code, meaning=meanings[code].split(". ")[0].rstrip(".")) for code in sorted(meanings)))
