"""Comparing agreements of a library: gathers what the comparison needs and says what the table rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePath

from msgspec.structs import replace

from foedera import __version__
from foedera.analysis import compare as comparing
from foedera.analysis.cells import marks
from foedera.analysis.clauses import Clauses
from foedera.analysis.compare import ROWS, Question
from foedera.analysis.families import PARTNER_ROWS, shared
from foedera.analysis.phrases import Lexicon
from foedera.engine.law import Law
from foedera.errors import Given, WrongCall
from foedera.model.blocks import Provision
from foedera.model.comparison import Cell, Column, Comparison, Row
from foedera.model.lines import Earliest, KnownTo
from foedera.model.report import Citation
from foedera.model.time import Period, format_period, parse_period
from foedera.workspace.findings import citation, mark, source_line
from foedera.workspace.library import Library

PUBLIC = "public"


def compare(library: Library, names: Sequence[str], rows: Sequence[str], known_at: str, *, by: str = "") -> Comparison:
    """Agreements side by side.

    Args:
        library: Where they stand.
        names: Ids of agreements and of families (templates).
        rows: Ids of the rows wanted; none: all.
        known_at: ISO date; memberships and knowledge are those of that date.
        by: `partner`: one family, a column for each member.

    Raises:
        WrongCall: Fewer than two, one twice, an unknown row or name, or a text later than `known_at`.
    """
    at = moment(known_at, "known_at")
    wanted = _questions(rows, PARTNER_ROWS if by else ROWS)
    _check(library, names, by)
    if by:
        members = family(library, names[0], at)
        columns = tuple(_column(one, _label(one)) for one in members)
        found = comparing.compare(members, wanted)
    else:
        groups = [family(library, name, at) if name in families(library) else [known(library, name, at)] for name in names]
        columns = tuple(_wide(library, name, group) for name, group in zip(names, groups, strict=True))
        pairs = tuple(zip(names, groups, strict=True))
        found = tuple(
            Row(id=one.id, title=one.title, cells=tuple(_cell(library, name, group, one) for name, group in pairs))
            for one in wanted
        )
    return Comparison(
        command=_command(names, rows, known_at, by), software=__version__, library=library.fingerprint, known_at=known_at,
        by=by or "agreement", columns=columns, rows=found, citations=cited(library, (one for row in found for one in row.cells)),
    )  # fmt: skip


def _cell(library: Library, name: str, group: Sequence[Clauses], question: Question) -> Cell:
    return shared(group, question) if name in families(library) else comparing.cell(group[0], question)


def moment(text: str, parameter: str) -> Period:
    """A date of the call, given under the name `parameter`.

    Raises:
        WrongCall: It is not one.
    """
    try:
        return parse_period(text)
    except ValueError as error:
        raise WrongCall(Given.of(parameter, text), f": {error}", code="impossible-date") from None


def _questions(rows: Sequence[str], known_rows: Sequence[Question]) -> list[Question]:
    by_id = {one.id: one for one in known_rows}
    for name in rows:
        if name not in by_id:
            raise WrongCall(Given("rows", name), f": there is no such row; known are {', '.join(by_id)}.", code="unknown-row")
    return [by_id[name] for name in dict.fromkeys(rows)] or list(known_rows)


def _check(library: Library, names: Sequence[str], by: str) -> None:
    if by:
        if len(names) != 1 or names[0] not in families(library):
            known_families = ", ".join(families(library))
            raise WrongCall(Given("by", "partner"), f" takes one family; there is {known_families or 'none'}.", code="no-family")
        return
    if len(names) < 2:
        raise WrongCall("A comparison needs two agreements or more.", code="too-few-agreements")
    twice = next((name for name in names if list(names).count(name) > 1), "")
    if twice:
        raise WrongCall(f"{twice} is named twice; a comparison needs different agreements.", code="same-agreement-twice")


# ------------------------------------------------------------------------------------------------ agreements and families


def known(library: Library, name: str, at: Period, partner: str = "") -> Clauses:
    """An agreement as it was known at a date, with its evidence.

    Raises:
        WrongCall: There is none of that id, or it is later than that.
    """
    law = library.laws.get(name)
    if law is None:
        raise WrongCall(f"There is no agreement `{name}`. `foedera show` lists all.", code="unknown-agreement")
    if law.dated is not None and law.dated.lo > at.hi:
        day = format_period(law.dated).partition(" ")[0]
        raise WrongCall(f"{name} is dated {day}, later than what is asked about ({at.text}).", code="not-known-then")
    text = law.text
    provisions = tuple(one for one in text.provisions if _public(one, at))
    definitions = tuple(one for one in text.definitions if _public(one, at))
    if (provisions, definitions) != (text.provisions, text.definitions):
        law = Law(replace(text, provisions=provisions, definitions=definitions))
    return clauses(library, law, at, partner)


def _public(block: object, at: Period) -> bool:
    """Whether the block was part of the text, and publicly known, at the date."""
    lines = getattr(block, "lines", ())
    secret = [line for line in lines if isinstance(line, KnownTo)]
    starts = [line.anchor.name for line in lines if isinstance(line, Earliest) and line.duration is None]
    if any(parse_period(start).lo > at.hi for start in starts):
        return False
    return not secret or any(PUBLIC in line.who and parse_period(line.date).lo <= at.hi for line in secret)


def clauses(library: Library, law: Law, at: Period, partner: str = "") -> Clauses:
    """An agreement with its evidence, ready to be compared."""
    provisions = {"": Provision(id=""), **law.provisions}
    lines = {name: source_line(law, one) for name, one in provisions.items()}
    return Clauses(
        law,
        lexicon(library, law),
        {name: mark(library, law, one) for name, one in provisions.items()},
        {name: line.sources if line is not None else () for name, line in lines.items()},
        at,
        partner,
    )


def lexicon(library: Library, law: Law) -> Lexicon:
    """Where the names of a text are looked up."""
    titles = library.principles | {one.id: one.title for one in library.laws}
    return Lexicon(law.text, library.actors, library.places, library.classes, titles)


def families(library: Library) -> dict[str, tuple[str, ...]]:
    """Families by the id of their text, with their members.

    A member takes the family's text over, or stands with it in the file that bears the family's name: a draft, or a text that
    was not published.
    """
    found: dict[str, dict[str, None]] = {}
    homes: dict[str, str] = {}
    for text in library.texts:
        one = text.agreement
        if not one.template and one.same_text_as:
            found.setdefault(one.same_text_as[0], {})[one.id] = None
        elif one.template and PurePath(one.where.file).stem == one.id:
            homes[one.where.file] = one.id
    for text in library.texts:
        home = homes.get(text.agreement.where.file)
        if home in found and not text.agreement.template:
            found[home][text.agreement.id] = None
    return {name: tuple(sorted(members)) for name, members in sorted(found.items())}


def family(library: Library, name: str, at: Period) -> list[Clauses]:
    """The members of a family that were known at a date, by partner.

    Raises:
        WrongCall: None of them was.
    """
    names = families(library)[name]
    laws = [library.laws.by_id[one] for one in names]
    common = frozenset.intersection(*(frozenset(law.parties()) for law in laws))
    found = []
    for law in laws:
        if law.dated is None or law.dated.lo <= at.hi:
            others = sorted(set(law.parties()) - common)
            found.append(known(library, law.id, at, others[0] if len(others) == 1 else ""))
    if not found:
        raise WrongCall(f"No agreement of {name} is dated {at.text} or earlier.", code="not-known-then")
    return sorted(found, key=lambda one: (one.partner or one.law.id, one.law.id))


# ------------------------------------------------------------------------------------------------ the table's frame


def _label(one: Clauses) -> str:
    return one.partner if one.law.text.agreement.same_text_as or not one.partner else f"{one.partner} ({one.law.id})"


def _column(one: Clauses, label: str = "") -> Column:
    signs = marks(one.marks[name] for name in one.law.provisions)
    return Column(id=label or one.law.id, title=one.law.title, hypothetical=not in_force(one), mark=signs or one.marks[""])


def _wide(library: Library, name: str, group: Sequence[Clauses]) -> Column:
    if name not in families(library):
        return _column(group[0])
    title = next(text.agreement.title for text in library.texts if text.agreement.id == name)
    signs = marks(one.marks[each] for one in group for each in one.law.provisions)
    hypothetical = not any(in_force(one) for one in group)
    return Column(id=name, title=title, members=tuple(one.law.id for one in group), hypothetical=hypothetical, mark=signs)


def in_force(one: Clauses) -> bool:
    """Whether its own dates put it in force at the date asked about."""
    law = one.law
    if law.in_force is None or law.in_force.lo > one.at.hi:
        return False
    return law.expires is None or law.expires.hi >= one.at.lo


def cited(library: Library, cells: Iterable[Cell]) -> tuple[Citation, ...]:
    """Every source of the cells once, in order of first use."""
    names = dict.fromkeys(name for one in cells for name in one.sources)
    return tuple(citation(library, name) for name in names)


def _command(names: Sequence[str], rows: Sequence[str], known_at: str, by: str) -> str:
    words = ["foedera compare", *names, *(["--by", by] if by else [])]
    return " ".join([*words, *(["--rows", ",".join(rows)] if rows else []), "--known-at", known_at])
