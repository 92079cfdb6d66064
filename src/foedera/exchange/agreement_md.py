"""An agreement in plain English as Markdown: each provision with numbered sources and the place of its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from foedera.exchange.markdown import Footnotes, again, carried, escaped
from foedera.model.sheet import Clause, Entry, Sheet


def write(found: Sheet) -> str:
    """The sheet as Markdown text."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Sheet) -> Iterator[str]:
    footnotes = Footnotes(found.citations)
    yield from (f"# {escaped(found.title)} ({escaped(found.id)})", "")
    if found.hypothetical:
        yield from ("**Would be**: not in force on record; what it says would be owed if it were.", "")
    for one in found.head[1:]:
        yield from [escaped(one.text), ""] if one.text else []
    for part in found.parts:
        yield from (f"## {part.heading.capitalize()}", "", *_listed(part.entries), "")
    yield from [f"## {'What it says'}", ""] if found.head else []
    for clause in found.clauses:
        yield from _clause(found, clause, footnotes)
    if found.notes:
        yield from ("## Notes, and what was not read", "", *_listed(found.notes), "")
    footnotes.cite(one.id for one in found.citations)
    yield from footnotes.lines()
    yield ""
    yield again(found.notice, found.command, found.software, found.library)


def _clause(found: Sheet, clause: Clause, footnotes: Footnotes) -> Iterator[str]:
    numbers = footnotes.cite(clause.sources, carried(f"{found.id}/{clause.id}", clause.mark, clause.where))
    yield from (f"### {escaped(clause.title or clause.id)}", "")
    yield from (f"`{clause.id}` {clause.mark} {numbers}. {escaped(clause.place)}", "")
    yield from (*_listed(clause.entries, 4), "")


def _listed(entries: Iterable[Entry], margin: int = 2) -> Iterator[str]:
    for one in entries:
        yield f"{'  ' * max(0, (one.indent - margin) // 2)}- {escaped(one.text.removeprefix('- '))}"
