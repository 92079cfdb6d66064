"""Random small worlds: an agreement, a record of imprecise and disputed events, and a question; and how to know more.

Everything comes from one `random.Random`, so a seed gives the same world on every machine. Times lie in the first months of
2030; a world never has more than a handful of events, so that its refinements can be sampled densely.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

import msgspec
from tests.engine import texts
from tests.engine.asking import actors, classes, places
from tests.engine.texts import PARTIES, START

from foedera.engine.law import Laws
from foedera.engine.occurrence import GIVEN, LIBRARY, Assertion, ClaimRecord, Knowledge, Occurrence, Record
from foedera.engine.world import DEFAULT_VIEW, Question, Setting, ViewTiers
from foedera.model.blocks import Define, Provision, Role
from foedera.model.lines import AnyLine, Fact, KnownTo, To, When
from foedera.model.text import AgreementText
from foedera.model.time import DAY, Period, format_period, parse_period
from foedera.model.truth import NO, UNKNOWN, YES

if TYPE_CHECKING:
    from _typeshed import SupportsLenAndGetItem

T = TypeVar("T")
B = TypeVar("B", Provision, Define)
HOUR = 3600
PEOPLE = (*PARTIES, "EEE", "XXX")
SPOTS = ("acity", "borderland", "alland", "bland", "bcity", "cisle", "high_sea", "mainland")
INSIDE = {
    "alland": ("acity", "borderland"),
    "bland": ("bcity",),
    "mainland": ("alland", "bland", "acity", "borderland", "bcity"),
    "high_sea": ("cisle", "south_bay"),
}
TARGETS = ("forces", "territory")
ATTACKS = ("armed_attack", "invasion", "threat", "aggression", "strike")
LINKED_BY_ITSELF = ("application", "suspension", "denunciation", "hostilities", "at_war", "payment", "consent", "trade")
"""Classes whose acts need no `about` in these texts."""
ELSEWHERE = "something else"
"""What an act that names no matter may have been about: nothing on this record."""
VIEWS = (
    DEFAULT_VIEW,
    ViewTiers("library", (("library",), ("parties",))),
    ViewTiers("one", (("judge",), ("AAA",), ("parties",))),
    ViewTiers("un", (("un",), ("library",))),
)
SHIFT = int(os.environ.get("FOEDERA_SEED_SHIFT", "0"))
"""Added to the seeds of the laws, so that `make proof` holds them over worlds that nobody has seen."""
TEXT_SHARED_BY = 25
"""So many worlds have the same agreement, so that it is read once."""


class World(msgspec.Struct, frozen=True):
    """A text, a record and a question, before they are put together."""

    text: AgreementText
    events: tuple[Occurrence, ...]
    claims: tuple[ClaimRecord, ...]
    horizons: dict[str, int]
    closed: bool
    question: Question
    provision: str
    bearer: str
    toward: str

    def setting(self) -> Setting:
        """What the engine is asked of."""
        record = Record(self.events, self.claims, horizons=self.horizons, closed=self.closed)
        return Setting(laws_of(self.text), record, actors(), places(), classes(), self.question)

    def told(self) -> str:
        """The world in words, for a failing test."""
        ask = self.question
        lines = [f"ask {self.provision} bearer {self.bearer or '-'} toward {self.toward or '-'} as of {_when(ask.as_of)}"]
        lines.append(f"known at {_when(ask.known_at)} to {ask.known_to} view {ask.view.id} closed {self.closed} {self.horizons}")
        for item in self.events:
            words = " ".join(f"{name} {','.join(codes)}" for name, codes in item.slots.items())
            more = [f"at {format_period(item.time)}", *([f"until {format_period(item.end)}"] if item.end else [])]
            fields = ("place", "target", "about", "outcome", "said", "known", "properties")
            more += [f"{name} {value}" for name in fields if (value := getattr(item, name))]
            more += [f"{one.source}:{one.value.word}@{one.since or ''}" for one in item.assertions]
            lines.append(f"  {item.id} {item.cls} {words} | {'; '.join(more)}")
        lines += [f"  claim {one.speaker} says {one.subject} {one.word} {one.value.word} said {one.said}" for one in self.claims]
        return "\n".join(lines)


def _when(moment: int) -> str:
    return format_period(Period(moment, moment))


_INDEXED: dict[int, tuple[AgreementText, Laws]] = {}


def laws_of(text: AgreementText) -> Laws:
    """The text indexed; kept by identity, since a text is asked many times."""
    found = _INDEXED.get(id(text))
    if found is None or found[0] is not text:
        if len(_INDEXED) > 5000:
            _INDEXED.clear()
        found = _INDEXED[id(text)] = (text, Laws([text]))
    return found[1]


# ------------------------------------------------------------------------------------------------ records


def occurrence(name: str, cls: str, slots: dict[str, tuple[str, ...]], time: Period, about: tuple[str, ...] = ()) -> Occurrence:
    """A recorded occurrence that nobody disputes."""
    return Occurrence(id=name, cls=cls, slots=slots, time=time, about=about, assertions=(Assertion(LIBRARY, YES),))


def question(as_of: int) -> Question:
    """A question on what the public knows at that moment."""
    return Question(as_of=as_of, known_at=as_of)


def moment(dice: random.Random, first: int = 0, last: int = 60) -> Period:
    """A time as news gives it: an instant, a day, some days, a month."""
    lo = START + dice.randint(first * 24, last * 24) * HOUR
    kind = dice.random()
    if kind < 0.35:
        return Period(lo, lo)
    if kind < 0.65:
        lo -= lo % DAY
        return Period(lo, lo + DAY - 1)
    if kind < 0.85:
        return Period(lo, lo + dice.randint(1, 96) * HOUR)
    return Period(lo, lo + dice.randint(5, 40) * DAY)


def _assertions(dice: random.Random) -> tuple[Assertion, ...]:
    kind = dice.random()
    if kind < 0.78:
        return (Assertion(LIBRARY, YES),)
    if kind < 0.87:
        return (Assertion("AAA", UNKNOWN),)
    since = moment(dice, 5, 70) if dice.random() < 0.3 else None
    if kind < 0.94:
        return (Assertion("AAA", YES, since), Assertion("XXX", NO))
    return (Assertion("AAA", YES), Assertion("XXX", dice.choice((YES, NO, UNKNOWN)), since))


def _attack(dice: random.Random, name: str) -> Occurrence:
    victim = dice.choice(("AAA", "AAA", "AAA", "AAA", "AAA", "BBB", "XXX"))
    attacker = dice.choice([code for code in ("XXX", "XXX", "XXX", "EEE", "BBB", "AAA") if code != victim])
    slots = {"by": (attacker,), "on": (victim,)}
    if dice.random() < 0.06:
        del slots[dice.choice(("by", "on"))]
    cls = dice.choice(("armed_attack", "armed_attack", "armed_attack", *ATTACKS))
    return Occurrence(
        id=name, cls=cls, slots=slots, time=moment(dice, 5, 45), place=dice.choice(("", *SPOTS)), target=dice.choice(("", *TARGETS)),
        assertions=_assertions(dice),
    )  # fmt: skip


def _process(dice: random.Random, name: str) -> Occurrence:
    begun = moment(dice, 0, 40)
    end = None
    if dice.random() < 0.5:
        later = moment(dice, 0, 30)
        shift = begun.hi - START + 1
        end = Period(later.lo + shift, later.hi + shift)
    if dice.random() < 0.2:
        cls, slots = "at_war", {"by": (dice.choice(("AAA", "BBB")),), "with": ("XXX",)}
    else:
        cls, slots = "hostilities", {"by": (dice.choice(("XXX", "XXX", "EEE")),), "on": (dice.choice(("AAA", "AAA", "BBB")),)}
    return Occurrence(id=name, cls=cls, slots=slots, time=begun, end=end, assertions=_assertions(dice))


_ACTS = (
    "assist", "assist", "supply_weapons", "request", "request", "supply", "payment", "consent", "meeting", "trade", "suspension",
    "denunciation", "application", "vote", "vote", "decision", "objection", "proposal",
)  # fmt: skip


def _act(dice: random.Random, name: str, events: list[Occurrence]) -> Occurrence:
    about: tuple[str, ...] = (dice.choice(events).id,) if dice.random() < 0.8 else ()
    cls = dice.choice(_ACTS)
    by = dice.choice((*PARTIES, "XXX") if cls in ("payment", "trade") else PARTIES)
    slots: dict[str, tuple[str, ...]] = {"by": (by,)}
    outcome, properties = "", {}
    if cls in ("assist", "supply_weapons", "supply"):
        slots["object" if cls == "assist" else "to"] = (dice.choice(("AAA", "AAA", "BBB", "XXX")),)
        properties = {"amount": str(dice.choice((3, 5, 10)))} if dice.random() < 0.5 else {}
    elif cls == "payment":
        slots["to"] = (dice.choice(("AAA", "BBB")),)
    elif cls in ("meeting", "trade"):
        slots["with"] = (dice.choice(("AAA", "XXX")),)
    elif cls in ("suspension", "denunciation"):
        slots["of"], about = ("t",), ()
        if cls == "suspension" and dice.random() < 0.7:
            slots["toward"] = (dice.choice(("AAA", "BBB")),)
    elif cls in ("vote", "decision", "objection", "proposal"):
        topic = dice.choice(("provoked", "help", "help"))
        slots = {"by": ("council",), "on": (topic,)} if cls == "decision" else {"by": (by,), "on": (topic,), "in": ("council",)}
        outcome = dice.choice({"vote": ("yes", "yes", "no", "abstain"), "decision": ("adopted", "rejected")}.get(cls, ("",)))
    time = _after(moment(dice, 5, 70), about, events)
    end = None
    if cls == "suspension" and dice.random() < 0.6:
        end = Period(time.hi + dice.randint(1, 5) * DAY, time.hi + dice.randint(5, 8) * DAY)
    return Occurrence(
        id=name, cls=cls, slots=slots, time=time, end=end, about=about, outcome=outcome, properties=properties, assertions=_assertions(dice)
    )


def _after(time: Period, about: tuple[str, ...], events: Sequence[Occurrence]) -> Period:
    """An act that answers something cannot lie wholly before it."""
    first = max((item.time.lo for item in events if item.id in about), default=time.hi)
    shift = max(0, first - time.hi)
    return Period(time.lo + shift, time.hi + shift)


def _knowledge(dice: random.Random, item: Occurrence) -> Occurrence:
    kind = dice.random()
    if kind < 0.1:
        return msgspec.structs.replace(item, said=moment(dice, 5, 75))
    if kind < 0.15:
        return msgspec.structs.replace(item, known=(Knowledge((dice.choice(("AAA", "public")),), moment(dice, 5, 75)),))
    return item


def record(dice: random.Random, text: AgreementText, bearer: str) -> tuple[tuple[Occurrence, ...], tuple[ClaimRecord, ...]]:
    """One to three attacks, some processes, some acts about them, some claims; mostly what the text's trigger asks for."""
    attacks = [_attack(dice, f"a{number}") for number in range(1, dice.choice((1, 1, 2, 2, 3)) + 1)]
    events = list(attacks)
    asked = {name for line in text.provisions[0].lines if isinstance(line, When) for name in line.pattern.classes}
    processes = dice.choice((1, 1, 2) if "hostilities" in asked else (0, 1, 1, 2))
    events += [_process(dice, f"h{number}") for number in range(1, processes + 1)]
    for cls, name in (("request", "r"), ("decision", "d")):
        if cls in asked and dice.random() < 0.8:
            slots = {"by": attacks[0].fillers("on") or ("AAA",)} if cls == "request" else {"by": ("council",), "on": ("help",)}
            time = _after(moment(dice, 5, 60), ("a1",), attacks)
            act = Occurrence(id=name, cls=cls, slots=slots, time=time, about=("a1",), assertions=_assertions(dice))
            outcome = "" if cls == "request" else dice.choice(("adopted", "adopted", "rejected"))
            events.append(msgspec.structs.replace(act, outcome=outcome))
    if dice.random() < 0.4:
        victim = attacks[0].fillers("on") or ("AAA",)
        cls, to = dice.choice((("assist", "object"), ("supply_weapons", "to"), ("supply", "to")))
        help_ = occurrence("help", cls, {"by": (bearer,), to: victim}, _after(moment(dice, 5, 60), ("a1",), attacks), ("a1",))
        events.append(msgspec.structs.replace(help_, properties={"amount": dice.choice(("3", "10"))}, assertions=_assertions(dice)))
    events += [_act(dice, f"b{number}", attacks) for number in range(1, dice.choice((0, 1, 1, 2, 3)) + 1)]
    events = [_knowledge(dice, item) for item in events]
    claims: list[ClaimRecord] = []
    for item in attacks:
        for speaker in dice.choice(((), (), ("AAA",), ("AAA", "XXX"), ("UNSC",), ("BBB", "XXX"))):
            said = moment(dice, 0, 70) if dice.random() < 0.5 else None
            word, value = dice.choice(("provoked", "provoked", "without_cause")), dice.choice((YES, NO))
            name = f"c{len(claims)}"
            claims.append(ClaimRecord(id=name, speaker=speaker, subject=item.id, word=word, value=value, said=said))
    return tuple(events), tuple(claims)


def world(seed: int) -> World:
    """The random world of a seed."""
    text = texts.text_of(seed // TEXT_SHARED_BY)
    dice = random.Random(f"world {seed}")
    bearer = dice.choice((*text.roles[0].members * 3, *PEOPLE))
    events, claims = record(dice, text, bearer)
    as_of = START + dice.choice((20, 40, 45, 60, 75, 90)) * DAY + dice.choice((0, DAY - 1))
    known_at = as_of if dice.random() < 0.85 else as_of - dice.randint(0, 30) * DAY
    ask = Question(
        as_of=as_of, known_at=known_at, known_to=dice.choice(("public", "public", "AAA")),
        view=dice.choice((*(DEFAULT_VIEW,) * 4, *VIEWS)), assumed=dice.random() < 0.05,
    )  # fmt: skip
    closed = dice.random() < 0.4
    horizons = {} if closed and dice.random() < 0.5 else _horizons(dice)
    provision = dice.choice(["base", *(block.id for block in text.provisions if block.id not in ("ending", "deeming"))])
    toward = dice.choice(("", "", "", "", *(events[0].fillers("on") or ("AAA",)) * 2, "BBB"))
    return World(text, events, claims, horizons, closed, ask, provision, bearer, toward)


def _horizons(dice: random.Random) -> dict[str, int]:
    names = (("all", 0.8), ("assist", 0.35), ("hostilities", 0.35), ("consult", 0.35), ("armed_attack", 0.35))
    return {name: START + dice.randint(10, 90) * DAY + DAY - 1 for name, share in names if dice.random() < share}


# ------------------------------------------------------------------------------------------------ knowing more


class Corner(random.Random):
    """Dice that always fall on the first or the last side: the corners of what a world leaves open."""

    def __init__(self, *, last: bool) -> None:
        super().__init__(0)
        self.last = last

    def choice(self, seq: SupportsLenAndGetItem[T]) -> T:
        return seq[len(seq) - 1 if self.last else 0]

    def randint(self, a: int, b: int) -> int:
        return b if self.last else a

    def random(self) -> float:
        return 0.999 if self.last else 0.0


def refined(world: World, dice: random.Random, *, whole: bool) -> World:
    """A world that knows more: narrower times, smaller places, open facts settled, open lists closed.

    Args:
        whole: Nothing stays open: every time an instant, every place the smallest, every open fact given a value.
    """
    times: dict[str, Period] = {}
    for item in sorted(world.events, key=lambda item: bool(item.about)):
        # what answers something comes after it: no refinement says otherwise
        last = min((act.time.hi for act in world.events if item.id in act.about), default=item.time.hi)
        first = max((times[name].hi for name in item.about if name in times), default=item.time.lo)
        lo, hi = max(item.time.lo, first), min(item.time.hi, max(item.time.lo, last))
        times[item.id] = _narrow(Period(min(lo, hi), hi), dice, whole=whole)
    return msgspec.structs.replace(
        world,
        text=refined_text(world.text, dice, whole=whole),
        events=tuple(_refined_event(item, times, world, dice, whole=whole) for item in world.events),
        claims=(*(_refined_claim(claim, dice, whole=whole) for claim in world.claims), *_given_words(world, dice, whole=whole)),
    )


def _narrow(period: Period, dice: random.Random, *, whole: bool) -> Period:
    if period.exact or (not whole and dice.random() < 0.4):
        return period
    if whole or dice.random() < 0.5:
        inside = dice.randint(period.lo, period.hi)
        point = dice.choice((period.lo, inside, inside, period.hi))
        return Period(point, point)
    lo = dice.randint(period.lo, period.hi)
    return Period(lo, dice.randint(lo, period.hi))


def _day(period: Period, dice: random.Random, *, whole: bool) -> Period:
    """A date from which something holds is narrowed to a day, not further: a day counts from its first second."""
    if period.hi - period.lo < DAY or (not whole and dice.random() < 0.4):
        return period
    lo = dice.randint(period.lo, period.hi - DAY + 1)
    return Period(lo, lo + DAY - 1)


def _refined_event(item: Occurrence, times: dict[str, Period], world: World, dice: random.Random, *, whole: bool) -> Occurrence:
    changes: dict[str, object] = {"time": times[item.id]}
    if not whole and dice.random() < 0.25:
        return msgspec.structs.replace(item, **changes)
    if item.end is not None:
        changes["end"] = _narrow(item.end, dice, whole=whole)
    if item.said is not None:
        changes["said"] = _narrow(item.said, dice, whole=whole)
    changes["known"] = tuple(Knowledge(one.who, _day(one.since, dice, whole=whole)) for one in item.known)
    if item.cls in ATTACKS:
        changes["place"] = _smaller(item.place, dice, whole=whole)
        changes["target"] = item.target or dice.choice(TARGETS)
        changes["slots"] = {**item.slots, **{name: (dice.choice(PEOPLE),) for name in ("by", "on") if not item.fillers(name)}}
    elif not item.about and item.cls not in LINKED_BY_ITSELF and "help" not in item.fillers("on") and whole:
        able = [one.id for one in world.events if one.cls in ATTACKS and times[one.id].lo <= times[item.id].hi]
        changes["about"] = (dice.choice((*able, ELSEWHERE)),)
    words = [Assertion(one.source, one.value, one.since and _day(one.since, dice, whole=whole)) for one in item.assertions]
    if all(one.value is UNKNOWN for one in words):
        words.append(Assertion(GIVEN, dice.choice((YES, NO))))
    changes["assertions"] = tuple(words)
    return msgspec.structs.replace(item, **changes)


def _smaller(place: str, dice: random.Random, *, whole: bool) -> str:
    place = place or dice.choice(SPOTS)
    while place in INSIDE and (whole or dice.random() < 0.5):
        place = dice.choice(INSIDE[place])
    return place


def _refined_claim(claim: ClaimRecord, dice: random.Random, *, whole: bool) -> ClaimRecord:
    return msgspec.structs.replace(claim, said=claim.said and _narrow(claim.said, dice, whole=whole))


def _given_words(world: World, dice: random.Random, *, whole: bool) -> Iterator[ClaimRecord]:
    """A value for every evaluative word on which nobody has spoken."""
    spoken = {(claim.subject, claim.word) for claim in world.claims}
    for item in world.events:
        for word in ("provoked", "without_cause"):
            if (item.id, word) not in spoken and (whole or dice.random() < 0.5):
                name, value = f"given {item.id} {word}", dice.choice((YES, NO))
                yield ClaimRecord(id=name, speaker=GIVEN, subject=item.id, word=word, value=value)


_VARIANTS = 8
_TEXTS: dict[tuple[int, int, bool], tuple[AgreementText, AgreementText]] = {}


def refined_text(text: AgreementText, dice: random.Random, *, whole: bool) -> AgreementText:
    """The text with its imprecise dates narrowed and its open lists closed; a few variants of each text are kept."""
    key = (id(text), dice.randint(0, _VARIANTS - 1), whole)
    found = _TEXTS.get(key)
    if found is None or found[0] is not text:
        if len(_TEXTS) > 2000:
            _TEXTS.clear()
        corners = {0: Corner(last=False), _VARIANTS - 1: Corner(last=True)}
        inner = corners.get(key[1], random.Random(f"{text.agreement.lines!r} {key[1:]}"))
        found = _TEXTS[key] = (text, _refined_text(text, inner, whole=whole))
    return found[1]


def _refined_text(text: AgreementText, dice: random.Random, *, whole: bool) -> AgreementText:
    roles = []
    for role in text.roles:
        since, until = _date(role.since, dice, whole=whole), _date(role.until, dice, whole=whole)
        closing = role.open and (whole or dice.random() < 0.6)
        more = tuple(code for code in PEOPLE if code not in role.members and dice.random() < 0.4) if closing else ()
        members, is_open = (*role.members, *more), role.open and not closing
        roles.append(Role(name=role.name, members=members, excluding=role.excluding, open=is_open, since=since, until=until))
    lines = tuple(_dated_line(line, dice, whole=whole) for line in text.agreement.lines)
    return msgspec.structs.replace(
        text,
        agreement=msgspec.structs.replace(text.agreement, lines=lines),
        roles=tuple(roles),
        provisions=tuple(_dated_block(block, dice, whole=whole) for block in text.provisions),
        definitions=tuple(_dated_block(block, dice, whole=whole) for block in text.definitions),
    )


def _dated_block(block: B, dice: random.Random, *, whole: bool) -> B:
    return msgspec.structs.replace(block, lines=tuple(_dated_line(line, dice, whole=whole) for line in block.lines))


def _dated_line(line: AnyLine, dice: random.Random, *, whole: bool) -> AnyLine:
    if isinstance(line, Fact) and line.keyword in ("signed", "force") and line.words[0][:1].isdigit():
        return msgspec.structs.replace(line, words=(_date(line.words[0], dice, whole=whole),))
    if isinstance(line, KnownTo | To):
        return msgspec.structs.replace(line, date=_date(line.date, dice, whole=whole))
    return line


def _date(words: str, dice: random.Random, *, whole: bool) -> str:
    """A month becomes one of its days: a day is as exact as a text's own date gets."""
    if len(words) != 7 or (not whole and dice.random() < 0.4):
        return words
    period = parse_period(words)
    return format_period(Period.day(int(words[:4]), int(words[5:]), dice.randint(1, (period.hi - period.lo) // DAY + 1)))
