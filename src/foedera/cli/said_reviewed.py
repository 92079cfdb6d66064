"""The page of statements that reviewers accepted: each utterance once, every outlet's wording with its place and hash."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from foedera.cli.call import Call, counted
from foedera.cli.failure import visible
from foedera.model.article import WORDED
from foedera.model.said import Rendering, Said


def page(call: Call, found: list[Said]) -> Iterator[str]:
    """The statements for a reader, with an empty line after each."""
    for one in found:
        yield from _statement(call, one)
        yield ""


def _statement(call: Call, one: Said) -> Iterator[str]:
    office = f", {one.office}" if one.office else ""
    behalf = f", for {one.on_behalf_of}" if one.on_behalf_of else ""
    yield from _wrapped(call, f"{one.speaker or 'Somebody'}{office}{behalf}", "", "bold")
    about = f"about {one.about}{': ' + one.stance if one.stance else ''}" if one.about else "about no framework"
    through = f", through {one.through}" if one.through else ""
    yield from _wrapped(call, f"{about}. {one.kind}. Said: {one.said or 'no date'}{through}")
    if len(one.worded) > 1:
        whence = f", {counted(one.origins, 'origin')}" if one.origins else ""
        yield from _wrapped(call, f"1 utterance, {len(one.worded)} wordings{whence}:")
    yield from wordings_of(call, one)


def wordings_of(call: Call, one: Said) -> Iterator[str]:
    """Every accepted wording, with its place, hash and reviewers."""
    for wording in one.worded:
        yield from _wording(call, wording)


def under(call: Call, one: Said) -> Iterator[str]:
    """Accepted wordings below a statement of the library."""
    if one.worded:
        yield "  Reviewed wordings:"
    yield from wordings_of(call, one)


def _wording(call: Call, one: Rendering) -> Iterator[str]:
    words = " … ".join(" ".join(part.split()) for part in one.words)
    yield from _wrapped(call, f"“{words}”")
    places = ", ".join(f"[{start}:{end}]" for start, end in one.spans)
    whence = ", ".join(filter(None, (one.outlet or "outlet not stated", one.agency and f"from {one.agency}")))
    related = f"; {one.relation}" if one.relation else ""
    yield from _wrapped(call, f"{whence}; {WORDED.get(one.translation, 'wording not stated')}{related}", "    ")
    yield from _wrapped(call, f"{one.document} {places}, sha256 {one.sha256[:12]}", "    ")
    reason = f": {one.reason}" if one.reason else ""
    yield from _wrapped(call, f"accepted by {', '.join(one.reviewers)}{reason}; {one.id[:9]}", "    ")


def _wrapped(call: Call, text: str, indent: str = "  ", *styles: str) -> Iterator[str]:
    hang = indent + "  " if indent else ""
    for line in textwrap.wrap(visible(text), call.width, initial_indent=indent, subsequent_indent=hang, break_on_hyphens=False):
        yield call.paint(line, *styles)
