"""A timeline as Markdown: a table whose rows carry numbers of sources, the sources, and how to get it again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from foedera.exchange.markdown import Footnotes, again, escaped
from foedera.model.timeline import Moment, Timeline


def write(found: Timeline) -> str:
    """The timeline as Markdown text."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Timeline) -> Iterator[str]:
    footnotes = Footnotes(found.citations)
    about = " ".join(part for part in (found.about, found.to and f"to {found.to}") if part)
    yield from (f"# Timeline{f' of {about}' if about else ''}", "")
    until = f", record complete to {found.record_until} at the latest" if found.record_until else ""
    yield from (f"Known at {found.known_at}{until}. {found.notice}", "")
    yield from moments(found.moments, footnotes)
    yield ""
    yield from footnotes.lines()
    yield ""
    yield again(found.notice, found.command, found.software, found.library)


def moments(found: Iterable[Moment], footnotes: Footnotes) -> Iterator[str]:
    """A table of moments, each with how it was read and its sources."""
    yield from ("| when | what | of | read |", "|---|---|---|---|")
    for one in found:
        stamp = "**would be**: " if one.hypothetical else ""
        name = f"`{one.id or one.agreement}`" if one.id or one.agreement else ""
        yield f"| {one.at} | {stamp}{escaped(one.text)} | {name} | {one.mark} {footnotes.cite(one.sources)} |"
