"""Two texts to be told apart: two agreements, two wordings of one, one at two dates, or files that are not in the library."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec.structs import replace

from foedera import __version__
from foedera.analysis.cells import marks, unique
from foedera.analysis.clauses import Clauses
from foedera.analysis.diff import diff as told_apart
from foedera.analysis.wordings import Axis, axes
from foedera.engine.law import Law
from foedera.errors import BrokenWorkspace, Given, InvalidText, WrongCall
from foedera.language.expand import expand
from foedera.language.parse import parse
from foedera.model.blocks import Document
from foedera.model.difference import DIFFERENT, Difference, Side
from foedera.model.text import AgreementText
from foedera.model.time import Period
from foedera.workspace.compare import clauses, families, family, in_force, known, moment
from foedera.workspace.findings import citation
from foedera.workspace.library import Library

SUFFIX = ".pact"


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """Which two texts.

    Attributes:
        names: Ids of agreements, or files.
        readings: Two readings (`AXIS=NAME`) of one agreement.
        dates: Two dates of one agreement.
    """

    names: tuple[str, ...]
    readings: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()


def diff(library: Library, asked: Asked, today: str) -> Difference:
    """What is different between two texts.

    Raises:
        WrongCall: Not two texts, the same one twice, or an unknown name, reading or date.
        InvalidText: A file has errors.
    """
    (left, one), (right, other) = _sides(library, asked, moment(today, "today"))
    blocks = told_apart(left, right)
    touched = [block.id for block in blocks if block.change == DIFFERENT or block.lines]
    names = unique(name for side in (left, right) for each in touched for name in side.sources.get(each, ()))
    alike = f"partner: {left.partner} | {right.partner}" if left.partner and right.partner else ""
    return Difference(
        command=_command(asked, today), software=__version__, library=library.fingerprint, left=_side(left, one),
        right=_side(right, other), alike=alike, blocks=blocks,
        citations=tuple(citation(library, name) for name in names),
    )  # fmt: skip


def _sides(library: Library, asked: Asked, at: Period) -> list[tuple[Clauses, str]]:
    many = len(asked.names), len(asked.readings), len(asked.dates)
    if many == (2, 0, 0):
        if asked.names[0] == asked.names[1]:
            raise WrongCall(f"{asked.names[0]} is named twice; it does not differ from itself.", code="same-agreement-twice")
        return _pair(library, asked.names, at)
    if many == (1, 2, 0):
        return _wordings(library, asked, at)
    if many == (1, 0, 2):
        dates = [moment(text, "at") for text in asked.dates]
        found = [(_version(known(library, asked.names[0], date)), text) for date, text in zip(dates, asked.dates, strict=True)]
        return found if asked.dates[0] != asked.dates[1] else _nothing(asked)
    raise WrongCall(
        "diff takes two agreements or files, or one with two ", Given("reading"), " or two ", Given("at"), ".",
        code="not-two-texts",
    )  # fmt: skip


def _nothing(asked: Asked) -> list[tuple[Clauses, str]]:
    raise WrongCall(f"{asked.names[0]} is asked about twice in the same way; nothing differs.", code="same-agreement-twice")


def _pair(library: Library, names: Sequence[str], at: Period) -> list[tuple[Clauses, str]]:
    """Two agreements; of one family if they share a text, so that their partners are called partner."""
    members: dict[str, Clauses] = {}
    for family_name, inside in families(library).items():
        if set(names) <= set(inside):
            members = {one.law.id: one for one in family(library, family_name, at)}
    found = []
    for name in names:
        side = _file(library, Path(name), at) if name.endswith(SUFFIX) else members.get(name) or known(library, name, at)
        found.append((side, name))
    return found


def _file(library: Library, path: Path, at: Period) -> Clauses:
    """The one agreement of a file; templates of the library may be used in it."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BrokenWorkspace(f"{path} cannot be read: {error.strerror or error}.") from None
    document, problems = parse(data, str(path))
    wrong = tuple(problem for problem in problems if problem.severity == "error")
    if wrong:
        raise InvalidText(wrong)
    texts, _ = expand((document, *_without(library, document.blocks)))
    own = [text for text in texts if text.agreement.where.file == str(path) and not text.is_template]
    if len(own) != 1:
        raise WrongCall(f"{path} has {len(own)} agreements; diff takes a file with one.", code="not-two-texts")
    return clauses(library, Law(own[0]), at)


def _without(library: Library, blocks: Sequence[object]) -> list[Document]:
    """The library's files that do not write agreements of the same ids."""
    names = {getattr(block, "id", "") for block in blocks}
    return [one for one in library.documents if not any(getattr(block, "id", "") in names for block in one.blocks)]


def _wordings(library: Library, asked: Asked, at: Period) -> list[tuple[Clauses, str]]:
    base = known(library, asked.names[0], at)
    questions = axes(base.law.text)
    chosen = [_reading(base, questions, text) for text in asked.readings]
    if chosen[0] == chosen[1]:
        return _nothing(asked)
    return [(base.reading({axis: name}), f"{axis}={name}") for axis, name in chosen]


def _reading(base: Clauses, questions: Sequence[Axis], text: str) -> tuple[str, str]:
    axis, sign, name = text.partition("=")
    if not sign:
        axis, _, name = text.rpartition(".")
    if not axis or not name:
        raise WrongCall(Given("reading", text), ": write AXIS=NAME, for example assist=ukr.", code="bad-reading")
    readings = next((one.readings for one in questions if one.name == axis), ())
    if name not in {each for each, _ in readings}:
        told = ", ".join(f"{one.name}={each}" for one in questions for each, _ in one.readings)
        raise WrongCall(Given("reading", text), f": {base.law.id} has {told or 'no readings'}.", code="unknown-reading")
    return axis, name


def _version(side: Clauses) -> Clauses:
    """The text with the roles as they stood at its date."""
    text: AgreementText = side.law.text
    roles = tuple(role for role in text.roles if side.stands(role))
    law = Law(replace(text, roles=roles))
    return Clauses(law, side.lexicon, side.marks, side.sources, side.at)


def _side(side: Clauses, label: str) -> Side:
    return Side(
        id=side.law.id, title=side.law.title, label=label, hypothetical=not in_force(side),
        mark=marks(side.marks.get(name, "?") for name in side.law.provisions),
    )  # fmt: skip


def _command(asked: Asked, today: str) -> str:
    words = ["foedera", "--today", today, "diff", *asked.names]
    words += [f"--reading {text}" for text in asked.readings] + [f"--at {text}" for text in asked.dates]
    return " ".join(words)
