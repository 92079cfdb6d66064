"""Random worlds aimed at what is rare in plain ones: regions that lie half inside an area, suspensions while a clock runs, and
duties that the fulfilment, lateness, breach or release of another duty raises.

`texts` and `worlds` try everything against everything, so that most of their questions end with a plain no. Here the parties,
the attack and the question fit together, and what varies is *when*, *where*, *whether* and *until when not*.
"""

from __future__ import annotations

import random
from functools import lru_cache

import msgspec
from tests.engine import texts, worlds
from tests.engine.worlds import HOUR, TEXT_SHARED_BY, World

from foedera.engine.occurrence import GIVEN, LIBRARY, Assertion, ClaimRecord, Occurrence
from foedera.engine.world import DEFAULT_VIEW, Question
from foedera.model.text import AgreementText
from foedera.model.time import DAY, Period
from foedera.model.truth import NO, UNKNOWN, YES

ZONES = ("alland except borderland", "borderland", "acity", "acity, bland", "mainland except bcity", "high_sea except south_bay", "borderland, cisle")
REGIONS = ("alland", "alland", "mainland", "mainland", "high_sea", "borderland", "acity", "bland", "bcity", "")
STATES = ("fulfilled", "fulfilled", "late", "breached", "breached", "released", "activated")
DEBTORS = ("BBB", "CCC")
FIRST = 10
"""Day of 2030 on which the story begins."""


# ------------------------------------------------------------------------------------------------ the agreement


@lru_cache(maxsize=2048)
def text_of(seed: int) -> AgreementText:
    """The agreement of a seed, parsed."""
    return texts.read(written(seed))


def written(seed: int) -> str:
    """The agreement of a seed: help after an attack, and what follows from it."""
    dice = random.Random(f"focused text {seed}")
    out = ['agreement t "T"', f"  binding {dice.choice(('legal', 'legal', 'legal', 'political'))}", f"  signed {texts.day(dice, 0, 5)}"]
    out += ["  force signature", f"role party: {dice.choice(('AAA, BBB', 'AAA, BBB, CCC', 'AAA, BBB, CCC, DDD'))}"]
    if dice.random() < 0.2:
        out.append(f"role party: {dice.choice(('CCC', 'EEE'))} from {texts.day(dice, 5, 25)}")
    out += [f"area zone: {dice.choice(ZONES)}", "define covered A", f"  means {dice.choice(('place of A in zone', 'place of A in zone', 'place of A not in zone'))}"]
    out += ["organ council of party", "  rule majority"]
    out += _base(dice)
    out += ['provision second "second"', f"  when base {dice.choice(STATES)} by party G called M"]
    if dice.random() < 0.25:
        out.append(f"  provided {dice.choice(('no ongoing hostilities by XXX on AAA', 'payment by XXX to AAA', 'G in party'))}")
    out += [f"  {dice.choice(('that G', 'that G', 'each party F except G'))}", "  must consult with AAA about M"]
    if dice.random() < 0.8:
        out.append(f"  within {dice.choice(('24h', '10d', '1mo'))} after M")
    out += ['provision third "third"', "  when armed_attack by X on V called A"]
    if dice.random() < 0.5:
        out.append("  provided V in party")
    out.append(f"  unless {dice.choice(('', 'no '))}base {dice.choice(('fulfilled', 'breached', 'released'))} before A")
    out += ["  each party G except V", "  must consult with V about A", f"  within {dice.choice(('24h', '2d'))} after {dice.choice(('A', 'base fulfilled'))}"]
    return "\n".join(out) + "\n"


def _base(dice: random.Random) -> list[str]:
    out = ['provision base "base"', "  when armed_attack by X on V called A", "  provided V in party"]
    if dice.random() < 0.5:
        out.append(f"  {dice.choice(('provided', 'provided', 'unless'))} {dice.choice(('A is covered', 'place of A in zone', 'place of A in territory of party', 'place of A in alland'))}")
    if dice.random() < 0.15:
        out += ["  unless A is provoked", f"  judge of provoked: {dice.choice(('not stated', 'any party', 'AAA'))}"]
    out += ["  each party G except V", "  must assist V about A"]
    if dice.random() < 0.15:
        out.append("  amount 10 items")
    out.append(f"  within {dice.choice(('72h', '3d', '10d', '20d', '1mo'))} after A")
    if dice.random() < 0.25:
        out.append(f"  until {dice.choice(('payment by X to V', 'no ongoing hostilities by X on V', 'payment by X to V after A'))}")
    if dice.random() < 0.1:
        out.append("  waived by consent by V")
    return out


# ------------------------------------------------------------------------------------------------ the record


def world(seed: int) -> World:
    """The focused world of a seed."""
    text = text_of(seed // TEXT_SHARED_BY)
    dice = random.Random(f"focused world {seed}")
    bearer = dice.choice(DEBTORS)
    events, claims = _record(dice, bearer)
    as_of = texts.START + dice.choice((25, 45, 60, 90)) * DAY + dice.choice((0, DAY - 1))
    ask = Question(as_of=as_of, known_at=as_of if dice.random() < 0.95 else as_of - 10 * DAY, view=DEFAULT_VIEW)
    horizons = {name: texts.START + dice.randint(30, 100) * DAY - 1 for name in ("assist", "consult", "hostilities", "payment") if dice.random() < 0.7}
    provision = dice.choice(("base", "base", "second", "second", "second", "third"))
    return World(text, events, claims, horizons, dice.random() < 0.7, ask, provision, bearer, dice.choice(("AAA", "")))


def _when(dice: random.Random, first: int, last: int) -> Period:
    """Between two hours of the story: an instant, some hours, a day, a few days."""
    lo = texts.START + FIRST * DAY + dice.randint(first, last) * HOUR
    kind = dice.random()
    if kind < 0.35:
        return Period(lo, lo)
    if kind < 0.6:
        return Period(lo - lo % DAY, lo - lo % DAY + DAY - 1)
    return Period(lo, lo + dice.choice((2, 12, 36, 72, 120)) * HOUR)


def _said(dice: random.Random) -> tuple[Assertion, ...]:
    kind = dice.random()
    if kind < 0.8:
        return (Assertion(LIBRARY, YES),)
    if kind < 0.94:
        return (Assertion("AAA", UNKNOWN),)
    return (Assertion("AAA", YES), Assertion("XXX", NO))


def _record(dice: random.Random, bearer: str) -> tuple[tuple[Occurrence, ...], tuple[ClaimRecord, ...]]:
    events = [_attack(dice, f"a{number}", 24 * 20 * (number - 1)) for number in range(1, dice.choice((1, 1, 1, 2)) + 1)]
    if dice.random() < 0.65:
        about = ("a1",) if dice.random() < 0.8 else ()
        help_ = worlds.occurrence("help", "assist", {"by": (bearer,), "object": ("AAA",)}, _when(dice, 0, 24 * 25), about)
        amount = {"amount": dice.choice(("3", "10"))} if dice.random() < 0.5 else {}
        events.append(msgspec.structs.replace(help_, properties=amount, assertions=_said(dice)))
    if dice.random() < 0.5:
        events.append(_suspension(dice, bearer))
    if dice.random() < 0.35:
        about = ("a1",) if dice.random() < 0.8 else ()
        talk = worlds.occurrence("talk", "consult", {"by": (bearer,), "with": ("AAA",)}, _when(dice, 0, 24 * 40), about)
        events.append(msgspec.structs.replace(talk, assertions=_said(dice)))
    if dice.random() < 0.3:
        paid = worlds.occurrence("paid", "payment", {"by": ("XXX",), "to": ("AAA",)}, _when(dice, 0, 24 * 25))
        events.append(msgspec.structs.replace(paid, assertions=_said(dice)))
    if dice.random() < 0.3:
        begun = _when(dice, -48, 24 * 10)
        end = Period(begun.hi + DAY, begun.hi + dice.randint(1, 12) * DAY) if dice.random() < 0.6 else None
        events.append(Occurrence(id="war", cls="hostilities", slots={"by": ("XXX",), "on": ("AAA",)}, time=begun, end=end, assertions=_said(dice)))
    if dice.random() < 0.08:
        events.append(worlds.occurrence("free", "consent", {"by": ("AAA",)}, _when(dice, 0, 24 * 20)))
    events = [_not_before(item, events) for item in events]
    claims: tuple[ClaimRecord, ...] = ()
    if dice.random() < 0.3:
        claims = (ClaimRecord(id="c", speaker=dice.choice((GIVEN, "AAA", "UNSC")), subject="a1", word="provoked", value=dice.choice((YES, NO))),)
    return tuple(events), claims


def _attack(dice: random.Random, name: str, first: int) -> Occurrence:
    slots: dict[str, tuple[str, ...]] = {"by": ("XXX",), "on": ("AAA",)}
    if dice.random() < 0.05:
        del slots[dice.choice(("by", "on"))]
    time, place = _when(dice, first, first + 24 * 4), dice.choice(REGIONS)
    return Occurrence(id=name, cls=dice.choice(("armed_attack", "armed_attack", "invasion")), slots=slots, time=time, place=place, assertions=_said(dice))


def _suspension(dice: random.Random, bearer: str) -> Occurrence:
    """The agreement suspended between two parties for some days, mostly those asked about and mostly while the clock runs."""
    slots = {"by": (dice.choice((bearer, bearer, "AAA", "DDD")),), "of": ("t",)}
    if dice.random() < 0.7:
        slots["toward"] = (dice.choice(("AAA", "AAA", "CCC")),)
    time, end = _when(dice, -24, 24 * 8), None
    if dice.random() < 0.75:
        lo = time.hi + dice.randint(1, 8) * DAY
        end = Period(lo, lo + dice.choice((0, 12 * HOUR, DAY - 1, 3 * DAY)))
    return Occurrence(id="pause", cls="suspension", slots=slots, time=time, end=end, assertions=_said(dice))


def _not_before(item: Occurrence, events: list[Occurrence]) -> Occurrence:
    """An act that answers something cannot lie wholly before it."""
    first = max((one.time.lo for one in events if one.id in item.about), default=item.time.hi)
    shift = max(0, first - item.time.hi)
    return msgspec.structs.replace(item, time=Period(item.time.lo + shift, item.time.hi + shift))
