"""Events of one article beside each other: whose quarrel goes on, and what is told again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from foedera.model.proposal import Happening, Party, Proposal, Said

_REACH = 400
"""Characters between two events of which the later may go on from the earlier."""


_Test = Callable[[Proposal], bool]


def paired(found: Sequence[Proposal], needs: _Test, settled: _Test) -> list[Proposal]:
    """The events with the other side of the event before, where they name none and the same actor was in it.

    Args:
        found: Events, those without a target among them.
        needs: Whether an event is nothing without another side; it is then left out if none is found.
        settled: Whether none is to be looked for.
    """
    out: list[Proposal] = []
    for one in sorted(found, key=_place):
        event = one.event
        assert event is not None
        if event.targets or event.status not in {"occurred", "planned"}:
            out.append(one)
            continue
        near = () if settled(one) else [other for other in out[-4:] if _place(one) - _place(other) <= _REACH]
        sides = next((to for other in reversed(near) if (to := _facing(event, other))), ())
        if sides:
            out.append(msgspec.structs.replace(one, event=msgspec.structs.replace(event, targets=sides), tier="C"))
        elif not needs(one):
            out.append(one)
    return out


def _facing(event: Happening, other: Proposal) -> tuple[Party, ...]:
    """Who stood on the other side of an earlier event."""
    before = other.event
    codes = {one.code for one in event.actors if one.code}
    if before is None or not codes:
        return ()
    by, to = ({one.code for one in side} for side in (before.actors, before.targets))
    sides = before.targets if codes & by else before.actors if codes & to else ()
    why = f"the other side of '{other.cue_text}', told before"
    return tuple(msgspec.structs.replace(one, how="carried", why=why) for one in sides if one.code and one.code not in codes)


def _place(one: Proposal) -> int:
    return one.cue[0] if one.cue else one.content[0][0]


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
