"""`foedera why` on a reviewed statement or event: its words in their place, the document's hash, who accepted it and when."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from foedera.cli.call import Call
from foedera.cli.failure import visible
from foedera.cli.why_text import shown
from foedera.errors import WrongCall
from foedera.model.said import Rendering, Said
from foedera.model.timeline import Moment

if TYPE_CHECKING:
    from foedera.model.blocks import Event
    from foedera.workspace.onrecord import OnRecord

_ID = re.compile(r"[per][0-9a-f]{3,16}")


def found(call: Call, what: str) -> Said | Moment | None:
    """The reviewed item of this id, or whose id begins so; None if the text is no such id.

    Raises:
        WrongCall: It is one, and nothing on record has it, or several have.
    """
    if not _ID.fullmatch(what) or call.workspace.library.laws.get(what) is not None:
        return None
    record = call.workspace.recorded.reviewed
    items = list(_items(record)) if record else []
    fit = [item for ids, item in items if any(one.startswith(what) for one in ids)]
    if len(fit) == 1:
        return fit[0]
    said = "Nothing that is accepted has" if not fit else f"{len(fit)} accepted items have ids that begin with"
    raise WrongCall(f"{said} the id {what}. `foedera said` and `foedera timeline` show what is.", code="unknown-proposal")


def _items(record: OnRecord) -> Iterator[tuple[list[str], Said | Moment]]:
    from foedera.analysis.timeline import of_noted
    from foedera.workspace.stated import Wanted

    for one in record.said(Wanted()):
        yield [wording.id for wording in one.worded], one
    for block in record.events.blocks:
        yield [block.id], _event(block, record.passages.get(block.id, ()))  # type: ignore[union-attr,arg-type]
    for noted in record.noted:
        yield [noted.filed.id], of_noted(noted)


def _event(block: Event, passages: tuple[Rendering, ...]) -> Moment:
    from foedera.language.spell import spell_pattern
    from foedera.model.naming import facts
    from foedera.model.time import parse_period

    known = dict(facts(block))
    at = parse_period(known["at"][0])
    rest = "; ".join(f"{keyword} {', '.join(known[keyword])}" for keyword in ("place", "same as", "said") if keyword in known)
    return Moment(at=known["at"][0], lo=at.lo, hi=at.hi, kind="event", text=f"{spell_pattern(block.pattern)} ({rest})",
                  id=block.id, passages=passages)  # fmt: skip


def page(call: Call, one: Said | Moment) -> Iterator[str]:
    """What is on record, then every passage that it was accepted by."""
    if isinstance(one, Said):
        office = f", {one.office}" if one.office else ""
        behalf = f", for {one.on_behalf_of}" if one.on_behalf_of else ""
        about = f" about {one.about}" if one.about else ""
        stance = f", {one.stance}" if one.stance else ""
        head = f"{one.speaker or 'Somebody'}{office}{behalf}: {one.kind}{about}{stance}"
        when = f"{one.said or 'no date'}{f' ({one.basis})' if one.basis else ''}"
        told = f"Said: {when}. That it was said is on record, not that it is so."
        passages = one.worded
    else:
        head, told, passages = one.text, f"When: {one.at}.", one.passages
    for line in textwrap.wrap(visible(head), call.width):
        yield call.paint(line, "bold")
    yield from textwrap.wrap(visible(told), call.width, initial_indent="  ", subsequent_indent="  ")
    for number, passage in enumerate(passages, 1):
        yield ""
        yield f"  {passage.id}" + (f"  wording {number} of {len(passages)}" if len(passages) > 1 else "")
        yield from shown(passage, call, "  ")

