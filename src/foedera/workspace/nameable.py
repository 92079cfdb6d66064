"""What the library itself says by which an article can mean its agreements, and its commitments outside agreements."""

from __future__ import annotations

from datetime import date, timedelta

from foedera.model.blocks import Commitment
from foedera.model.lines import Fact
from foedera.model.time import parse_period
from foedera.reading.frameworks import Framework
from foedera.reading.names import parts, rows
from foedera.workspace.library import BUNDLED, Library

_NEWS = timedelta(days=45)
"""How long after it was made a commitment is news that needs no date."""

_LEAST = 3
"""Words of a title that is long enough to be a name."""


def known(library: Library) -> tuple[Framework, ...]:
    """Agreements with their titles and aliases, and commitments with the words that tell them."""
    return (*_agreements(library), *_commitments(library))


def _agreements(library: Library) -> tuple[Framework, ...]:
    found = []
    for text in library.texts:
        if text.is_template:
            continue
        aliases = [line.words[0] for line in text.agreement.lines if isinstance(line, Fact) and line.keyword == "alias"]
        titles = [text.agreement.title] if len(text.agreement.title.split()) >= _LEAST else []
        found.append(Framework(text.agreement.id, f"{text.agreement.id.upper()}-DOC", (*titles, *aliases)))
    return tuple(found)


def _commitments(library: Library) -> tuple[Framework, ...]:
    """Pledges, offers and refusals of the record, each told by its verb and its object, near the day on which it was made."""
    table = (BUNDLED / "reading" / "act-words.txt").read_text(encoding="utf-8")
    words = {word: tuple(parts(listed)) for word, listed in rows(table, 2)}
    return tuple(_commitment(one, words) for one in library.commitments)


def _commitment(one: Commitment, words: dict[str, tuple[str, ...]]) -> Framework:
    def codes(preposition: str) -> tuple[str, ...]:
        """The actors behind a preposition."""
        ref = one.pattern.slot(preposition)
        return tuple(filter(None, (ref.name, *ref.among))) if ref is not None else ()

    kind, (about, *_) = one.pattern.classes[0], (*codes("of"), "")
    at = next((line.words[0] for line in one.lines if isinstance(line, Fact) and line.keyword == "at"), "")
    since, until = _days(at) if at else ("", "")
    objects = words.get(about, (about.replace("_", " "),))
    return Framework(
        one.id, by=codes("by"), benefits=codes("to"), since=since, until=until, acts=(words.get(kind, (kind,)), objects)
    )


def _days(words: str) -> tuple[str, str]:
    period = parse_period(words)
    first, last = (date(1970, 1, 1) + timedelta(seconds=second) for second in (period.lo, period.hi))
    return first.isoformat(), (last + _NEWS).isoformat()
