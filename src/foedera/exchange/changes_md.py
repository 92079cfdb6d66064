"""The answer of `changes` as Markdown: what happened between two dates, what stands otherwise, sources, and the call."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.exchange.markdown import Footnotes, again, escaped
from foedera.exchange.timeline_md import moments
from foedera.model.timeline import Changes


def write(found: Changes) -> str:
    """The changes as Markdown text."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Changes) -> Iterator[str]:
    footnotes = Footnotes(found.citations)
    to = f", duties to {found.to}" if found.to else ""
    yield from (f"# What is otherwise, {found.since} to {found.until}{to}", "")
    until = f"Record complete to {found.record_until} at the latest. " if found.record_until else ""
    yield from (f"{until}{found.notice}", "")
    if found.beyond_record:
        yield from ("The record ends before the second date: what happened after it is not known here.", "")
    if found.moments:
        yield from ("## What happened", "", *moments(found.moments, footnotes), "")
    if found.shifts:
        yield from ("## Duties that stand otherwise", "")
        yield from ("| who | what | binding | before | after | read |", "|---|---|---|---|---|---|")
        for one in found.shifts:
            what = f"{escaped(one.title)} `{one.agreement}/{one.provision}`"
            yield f"| {' '.join(one.bearers)} | {what} | {one.binding} | {one.before} | {one.after} | {one.mark} |"
        yield ""
    if not found.moments and not found.shifts:
        yield from ("Nothing on record.", "")
    yield from footnotes.lines()
    yield ""
    yield again(found.notice, found.command, found.software, found.library)
