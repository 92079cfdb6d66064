"""One event that an article tells in several places is proposed once."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from foedera.model.proposal import Proposal, Said


def once(found: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """Each event once: the same class between the same parties in days that can be the same is told again, not another."""
    kept: dict[tuple[object, ...], list[Proposal]] = {}
    for one in found:
        event = one.event
        assert event is not None
        key = (
            event.plover, event.status == "claimed", frozenset(party.code for party in event.actors),
            frozenset(party.code for party in event.targets),
        )  # fmt: skip
        same = kept.setdefault(key, [])
        at = next((i for i, other in enumerate(same) if other.event and _may_be(event.when, other.event.when)), None)
        if at is None:
            same.append(one)
            continue
        first = same[at].event
        assert first is not None
        also = (*first.also, *([one.cue] if one.cue else []))
        when = event.when if event.when.lo and not first.when.lo else first.when
        same[at] = msgspec.structs.replace(same[at], event=msgspec.structs.replace(first, also=also, when=when))
    return tuple(sorted((one for many in kept.values() for one in many), key=lambda one: one.cue or one.content[0]))


def _may_be(one: Said, other: Said) -> bool:
    return not ((one.hi and other.lo and one.hi < other.lo) or (other.hi and one.lo and other.hi < one.lo))
