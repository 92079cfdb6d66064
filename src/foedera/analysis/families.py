"""Families of agreements: many members in one column, and the table of partners by what each agreed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foedera.analysis import rows_clauses, rows_status
from foedera.analysis.brief import says_of, sums
from foedera.analysis.cells import listed, marks, silent, stated, unique
from foedera.analysis.clauses import Clauses, notes
from foedera.analysis.compare import Question, cell
from foedera.engine.instance import duty_of
from foedera.model.blocks import Provision
from foedera.model.comparison import STATED, Cell, Wording
from foedera.model.lines import When

_DATE = re.compile(r"\d{4}(?:-\d{2}){1,2}")
APART = " | "
"""Between the answers of several members; one answer may have parts of its own."""
_SHOWN = 5
"""Up to so many different answers of a family are told; more are counted."""
_NAMED = 4
"""Up to so many members are named behind an answer; more are counted."""


def shared(members: Sequence[Clauses], question: Question) -> Cell:
    """One cell for a family: the answers by how many members give them; dates and sums as ranges."""
    found = [(one, cell(one, question)) for one in members]
    if question.of is rows_status.evidence:
        return rows_status.evidence_of(members)
    groups: dict[str, list[tuple[Clauses, Cell]]] = {}
    for one, own in found:
        groups.setdefault(_DATE.sub("*", own.text), []).append((one, own))
    ranked = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    texts = [_answer(shape, group, len(members)) for shape, group in ranked]
    if len(texts) > _SHOWN:
        texts = [*texts[: _SHOWN - 1], f"{len(texts) - _SHOWN + 1} other answers"]
    states = {own.state for _, own in found}
    return Cell(
        state=states.pop() if len(states) == 1 else STATED,
        value=APART.join(texts),
        details=unique(f"{_who(group)}: {_filled(shape, group)}" for shape, group in ranked) if len(ranked) > 1 else (),
        wordings=_wordings([own for _, own in found]),
        provisions=unique(name for _, own in found for name in own.provisions),
        sources=unique(name for _, own in found for name in own.sources),
        mark=marks(sign for _, own in found for sign in own.mark.split("/")),
    )


def _answer(shape: str, group: Sequence[tuple[Clauses, Cell]], total: int) -> str:
    text = _filled(shape, group)
    if len(group) == total:
        return text
    return f"{text} ({_who(group) if len(group) <= _NAMED else len(group)})"


def _who(group: Sequence[tuple[Clauses, Cell]]) -> str:
    return " ".join(sorted(one.partner or one.law.id for one, _ in group))


def _filled(shape: str, group: Sequence[tuple[Clauses, Cell]]) -> str:
    """The common words with each date as the range of the members' dates."""
    dates = [_DATE.findall(own.text) for _, own in group]
    columns = [sorted(column) for column in zip(*dates, strict=True)]
    ranges = iter(column[0] if column[0] == column[-1] else f"{column[0]}..{column[-1]}" for column in columns)
    return re.sub(r"\*", lambda _: next(ranges), shape) if columns else shape


def _wordings(cells: Sequence[Cell]) -> tuple[Wording, ...]:
    """Readings that members share, each once; those that depend on a member's own date are told by their name."""
    found: dict[tuple[str, str], Wording] = {}
    for own in cells:
        for one in own.wordings:
            found.setdefault((one.axis, one.name), one)
    return tuple(found.values())


# ------------------------------------------------------------------------------------------------ one row for each partner


def _date(clauses: Clauses) -> Cell:
    """When it was signed."""
    for keyword in ("signed", "issued"):
        for words in clauses.law.facts.get(keyword, ()):
            return stated(words[0], clauses)
    cell = rows_status.status(clauses)
    return stated("not signed", clauses, (), cell.details)


def _trigger(clauses: Clauses) -> Cell:
    """What sets off consultation and help, in words."""
    found = clauses.meeting + clauses.helping
    texts = [text for one in found if (text := rows_clauses.occasion(clauses, one))]
    return stated(listed(texts), clauses, found) if texts else silent(clauses, found)


def _verb(clauses: Clauses) -> Cell:
    """The verb of the promise to help."""
    found = [one for one in clauses.helping if duty_of(one) is not None]
    return stated(listed(says_of(one) for one in found), clauses, found) if found else silent(clauses)


def _money(clauses: Clauses) -> Cell:
    """Sums named, or what the clause says instead of one."""
    found = [one for one in clauses.law.provisions.values() if _is_money(clauses, one)]
    figures = [text for one in found for text in sums(one.lines)]
    remarks = [note for one in found for note in notes(one)]
    counted = [note for note in remarks if any(letter.isdigit() for letter in note)]
    if not found or not (figures or counted):
        return silent(clauses, found, remarks)
    return stated(listed(figures or counted), clauses, found, remarks)


def _is_money(clauses: Clauses, provision: Provision) -> bool:
    duty = duty_of(provision)
    if duty is None:
        return False
    if duty.act is None:
        return provision.id == "money"
    return any(clauses.lexicon.classes.below(name, "fund") for name in duty.act.classes)


def _accession(clauses: Clauses) -> Cell:
    """What happens if the beneficiary joins NATO first."""
    found = [one for one in clauses.law.provisions.values() if any(_is_accession(line) for line in one.lines)]
    if not found:
        return silent(clauses)
    acts = [clauses.brief(one).act(duty.act) for one in found if (duty := duty_of(one)) is not None and duty.act is not None]
    return stated(listed(text.partition(" with ")[0] for text in acts), clauses, found)


def _is_accession(line: object) -> bool:
    if not isinstance(line, When) or "accession" not in line.pattern.classes:
        return False
    to = line.pattern.slot("to")
    return to is not None and to.name == "NATO"


PARTNER_ROWS = (
    Question("date", "date", _date),
    Question("force", "force", rows_status.force),
    Question("trigger", "trigger", _trigger),
    Question("meet", "consult within", rows_clauses.meet),
    Question("verb", "help: verb", _verb),
    Question("money", "money", _money),
    Question("term", "term", rows_status.term),
    Question("leave", "notice", rows_status.leaving),
    Question("nato", "if in NATO first", _accession),
    Question("evidence", "evidence", rows_status.evidence),
)
"""What each partner of a family agreed."""
