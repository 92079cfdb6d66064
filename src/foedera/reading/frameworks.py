"""The table of what the news calls the agreements and principles of the library, and in which time a description means one."""

from __future__ import annotations

from datetime import date

import msgspec

from foedera.reading.names import parts, rows


class Framework(msgspec.Struct, frozen=True):
    """A row of the table: what the news calls an agreement.

    Attributes:
        id: Identifier in the library.
        document: Entity of its text as a speaker; empty for a principle or a commitment.
        names: Proper names.
        described: Words that mean it in its time, in small letters.
        nouns: Kinds of nouns by which it is taken up.
        by: Codes of those who give it or put it forward; empty: anybody.
        benefits: Codes of those whom it is for; empty: anybody.
        since, until: First and last day of that time; empty if open.
        acts: Of a commitment outside agreements: words one of which each must stand in the sentence.
    """

    id: str
    document: str = ""
    names: tuple[str, ...] = ()
    described: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    benefits: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    acts: tuple[tuple[str, ...], ...] = ()

    def share(self, lo: str, hi: str) -> float | None:
        """How much of the days in which an article was written lies in its time; None if they are not known."""
        if not lo and not hi:
            return None
        first, last = date.fromisoformat(lo or hi), date.fromisoformat(hi or lo)
        begin = max(first, date.fromisoformat(self.since)) if self.since else first
        end = min(last, date.fromisoformat(self.until)) if self.until else last
        return max(0, (end - begin).days + 1) / ((last - first).days + 1)

    @property
    def narrow(self) -> bool:
        """Whether its time is bounded, so that the date says something."""
        return bool(self.until)


def table(text: str) -> tuple[Framework, ...]:
    """The rows of `framework-words.txt`. Raises ValueError for a row that is not complete."""
    return tuple(
        Framework(
            id_, document, tuple(parts(names)), tuple(part.lower() for part in parts(described)),
            tuple(parts(nouns)), tuple(parts(by)), tuple(parts(benefits)), since, until,
        )
        for id_, document, names, described, nouns, by, benefits, since, until in rows(text, 9)
    )  # fmt: skip


def joined(own: tuple[Framework, ...], known: tuple[Framework, ...]) -> tuple[Framework, ...]:
    """The rows of the table, with what the library itself calls them, and the library's frameworks that have no row."""
    called = {one.id: one for one in known}
    rows = {row.id for row in own}
    return (
        *(
            msgspec.structs.replace(row, names=tuple(dict.fromkeys((*row.names, *called[row.id].names)))) if row.id in called else row
            for row in own
        ),
        *(one for one in known if one.id not in rows),
    )
