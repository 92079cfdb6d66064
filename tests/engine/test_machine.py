"""Whole life cycles on a record of many events: the compiled way and the general way tell the same of every duty."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs
from tests.engine.test_batch import LIBRARY, setting

from foedera.engine.machine import Machine, Standing
from foedera.engine.occurrence import GIVEN, Assertion, Occurrence, Record
from foedera.model.time import Period, parse_period
from foedera.model.truth import NO, UNKNOWN, YES, Truth

HOUR, DAY = 3600, 86_400
START = parse_period("1990-01-01").lo
CODES = ("BEL", "DEU", "FRA", "POL", "USA")
TEXT = """
agreement pact "Pact"
  binding      legal
  signed       1949-01-01
role party: BEL, DEU, FRA, POL, USA
role council: NATO
provision consult "Consult"
  when         armed_attack by X on V called A
  provided     V in party
  each         party G except V, X
  must         consult with V about A
  within       24h after A
provision decide "Decide"
  when         armed_attack by X on V called A
  provided     V in party
  each         council
  must         decide on measures about A
  within       72h after A
provision report "Report a miss"
  when         consult breached by G called M
  that         G
  must         report to UNSC about M
  within       48h after M
"""


def attack(name: str, second: int, by: str = "RUS", on: str = "POL", **more: object) -> Occurrence:
    return happening(name, "armed_attack", second, {"by": (by,), "on": (on,)}, place="warsaw", **more)


def act(name: str, cls: str, second: int, by: str, about: str = "a", **slots: str) -> Occurrence:
    filled = {slot: (code,) for slot, code in slots.items()}
    return happening(name, cls, second, {"by": (by,), **filled}, about=(about,) if about else ())


def happening(name: str, cls: str, second: int, slots: dict[str, tuple[str, ...]], **more: object) -> Occurrence:
    sure = (Assertion(GIVEN, YES),)
    return Occurrence(**{"id": name, "cls": cls, "slots": slots, "time": Period(second, second), "assertions": sure, **more})  # type: ignore[arg-type]


def told(machine: Machine, record: Record, as_of: int) -> list[Standing]:
    return sorted(machine.standings(record, as_of), key=lambda one: (one.event, one.agreement, one.provision, one.bearer, one.follows))


def by_duty(record: Record, as_of: int, text: str = TEXT) -> dict[tuple[str, str], Standing]:
    """What the compiled way tells of a text that it knows in full; the general way tells the same."""
    ground = setting(text)
    machine = Machine(ground)
    assert not machine.general
    found = told(machine, record, as_of)
    assert found == told(Machine(ground, fast=False), record, as_of)
    return {(one.provision, one.bearer): one for one in found}


def closed(*happened: Occurrence, **complete: int) -> Record:
    return Record(happened, closed=True, horizons=complete)


# ------------------------------------------------------------------------------------------------ one attack


def test_a_consultation_is_in_time_up_to_the_second_it_falls_due_and_late_after_it() -> None:
    record = closed(
        attack("a", START),
        act("c1", "consult", START + 24 * HOUR, "BEL", **{"with": "POL"}),
        act("c2", "consult", START + 24 * HOUR + 1, "DEU", **{"with": "POL"}),
    )
    found = by_duty(record, START + 30 * DAY)
    assert (found["consult", "BEL"].status, found["consult", "BEL"].acts) == ("fulfilled", ("c1",))
    assert (found["consult", "DEU"].status, found["consult", "DEU"].performed) == ("late", START + 24 * HOUR + 1)


def test_a_term_runs_until_its_last_second_has_passed() -> None:
    record = closed(attack("a", START), consult=START + 90 * DAY)
    assert by_duty(record, START + 24 * HOUR)["consult", "FRA"].status == "active"
    assert by_duty(record, START + 24 * HOUR + 1)["consult", "FRA"].status == "breached"


def test_silence_is_breach_only_where_the_record_is_complete_and_the_text_binds_in_law() -> None:
    attacked, later = attack("a", START), START + 30 * DAY
    assert by_duty(closed(attacked), later)["consult", "FRA"].status == "no performance on record"
    assert by_duty(closed(attacked, consult=START + 24 * HOUR - 1), later)["consult", "FRA"].status == "no performance on record"
    assert by_duty(closed(attacked, consult=START + 24 * HOUR), later)["consult", "FRA"].status == "breached"
    political = TEXT.replace("binding      legal", "binding      political")
    assert by_duty(closed(attacked, consult=later), later, political)["consult", "FRA"].status == "not done"
    assert by_duty(closed(attacked, all=later), later)["consult", "FRA"].status == "no performance on record"


def test_a_miss_sets_off_the_report_that_the_text_asks_for_and_a_consultation_in_time_does_not() -> None:
    due = START + 24 * HOUR
    record = closed(
        attack("a", START),
        act("c1", "consult", START + HOUR, "BEL", **{"with": "POL"}),
        act("c2", "consult", due + HOUR, "DEU", **{"with": "POL"}),
        act("r1", "report", due + 2 * HOUR, "DEU", to="UNSC"),
        consult=START + 60 * DAY, report=START + 60 * DAY,
    )  # fmt: skip
    found = by_duty(record, START + 30 * DAY)
    assert ("report", "BEL") not in found
    assert (found["report", "DEU"].status, found["report", "DEU"].due) == ("fulfilled", due + 48 * HOUR)
    assert found["report", "DEU"].follows == "pact/consult/DEU/a:breached"
    assert (found["report", "FRA"].status, found["report", "FRA"].event) == ("breached", "a")


@pytest.mark.parametrize(
    "other",
    [
        act("c", "consult", START + HOUR, "FRA", about="b", **{"with": "POL"}),
        act("c", "consult", START + HOUR, "FRA", **{"with": "BEL"}),
        act("c", "consult", START + HOUR, "USA", **{"with": "POL"}),
        act("c", "consult", START - 1, "FRA", **{"with": "POL"}),
        act("c", "consult", START + 31 * DAY, "FRA", **{"with": "POL"}),
        act("c", "trade", START + HOUR, "FRA", **{"with": "POL"}),
    ],
    ids=["another matter", "another partner", "another party", "before", "not yet", "another kind"],
)
def test_what_does_not_perform_the_duty_changes_nothing(other: Occurrence) -> None:
    record = closed(attack("a", START), attack("b", START - DAY, on="JPN"), other)
    assert by_duty(record, START + 30 * DAY)["consult", "FRA"].status == "no performance on record"


@pytest.mark.parametrize(
    "vague",
    [
        act("c", "consult", START + HOUR, "FRA", about="", **{"with": "POL"}),
        act("c", "consult", START + HOUR, "FRA"),
        structs.replace(
            act("c", "consult", START, "FRA", **{"with": "POL"}), time=Period(START + 20 * HOUR, START + 30 * HOUR)
        ),
        structs.replace(act("c", "consult", START + HOUR, "FRA", **{"with": "POL"}), assertions=(Assertion(GIVEN, UNKNOWN),)),
    ],
    ids=["about nothing in particular", "with nobody named", "perhaps too late", "perhaps not at all"],
)
def test_what_may_or_may_not_perform_the_duty_is_left_open(vague: Occurrence) -> None:
    found = by_duty(closed(attack("a", START), vague, consult=START + 60 * DAY), START + 30 * DAY)
    assert found["consult", "FRA"].status == "unknown"
    assert found["consult", "BEL"].status == "breached"


# ------------------------------------------------------------------------------------------------ any life


EXTRA = (
    """
provision sanction "A miss of the report"
  when         report {state} by G called N
  that         G
  must         notify to UNSC about N
  within       24h after N
""",
    """
provision thank "After consultation"
  when         consult fulfilled by G called M
  that         G
  intends to   inform to UNSC about M
  within       24h after M
""",
    """
provision answer "By any meeting"
  when         armed_attack by X on V called A
  unless       X in party
  each         party G except V
  must         assist V about A
  fulfilled when meeting by G with V about A
  fulfilled when supply by G to V about A
""",
)


def text_of(dice: random.Random) -> str:
    text = TEXT.replace("binding      legal", f"binding      {dice.choice(('legal', 'political', 'domestic'))}")
    text = text.replace("role party: BEL", f"role party: BEL from {dice.choice(('1980-01-01', '1990-01-10'))}\nrole party: ", 1)
    text = text.replace("\nrole party: , ", "\nrole party: ")
    text = text.replace("consult breached", f"consult {dice.choice(('breached', 'breached', 'late', 'fulfilled'))}")
    if dice.random() < 0.3:
        text = text.replace("  within       24h after A\n", "", 1)
    return text + "".join(part.format(state=dice.choice(("breached", "late"))) for part in EXTRA if dice.random() < 0.6)


def record_of(dice: random.Random) -> Record:
    attacks = [
        attack(f"a{number}", START + dice.randrange(20) * DAY, dice.choice(("RUS", "USA")), dice.choice(CODES)) for number in range(3)
    ]
    happened = list(attacks)
    for number in range(dice.randrange(16)):
        base = dice.choice(attacks)
        moment = base.time.lo + dice.choice((-1, 0, 1, 23 * HOUR, 24 * HOUR, 24 * HOUR + 1, 40 * HOUR, 72 * HOUR, 73 * HOUR, 96 * HOUR))
        cls = dice.choice(("consult", "consult", "meeting", "report", "notify", "inform", "decide", "supply", "assist", "trade"))
        by = "NATO" if cls == "decide" else dice.choice(CODES)
        slots = {"decide": {"on": "measures"}, "consult": {"with": base.slots["on"][0]}, "meeting": {"with": base.slots["on"][0]}}
        made = act(f"x{number}", cls, moment, by, base.id, **slots.get(cls, {"to": dice.choice(("UNSC", base.slots["on"][0]))}))
        happened.append(_blurred(dice, made) if dice.random() < 0.15 else made)
    complete = {
        cls: START + dice.randrange(40) * DAY for cls in ("consult", "decide", "report", "notify", "inform", "meeting", "all") if dice.random() < 0.6
    }
    return closed(*happened, **complete)


def _blurred(dice: random.Random, item: Occurrence) -> Occurrence:
    """The same, but imprecise, unlinked, doubted, denied or without its other side."""
    second = item.time.lo
    return structs.replace(
        item,
        **dice.choice((
            {"time": Period(second, second + DAY)}, {"about": ()}, {"assertions": (Assertion(GIVEN, UNKNOWN),)},
            {"assertions": (Assertion(GIVEN, NO),)}, {"slots": {"by": item.slots["by"]}},
        )),
    )  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_compiled_and_general_lives_are_the_same(seed: int) -> None:
    dice = random.Random(seed)
    ground, record = setting(text_of(dice)), record_of(dice)
    as_of = START + dice.randrange(40) * DAY + dice.choice((0, 1, -1))
    assert told(Machine(ground), record, as_of) == told(Machine(ground, fast=False), record, as_of)


def test_random_lives_come_to_every_status_the_compiled_way() -> None:
    seen: dict[str, int] = {}
    for seed in range(40):
        dice = random.Random(seed)
        machine = Machine(setting(text_of(dice)))
        assert not machine.general
        for one in machine.standings(record_of(dice), START + 40 * DAY):
            seen[one.status] = seen.get(one.status, 0) + 1
    wanted = ("active", "fulfilled", "late", "breached", "not done", "no performance on record", "unknown")
    assert all(seen.get(status, 0) > 5 for status in wanted), seen


def test_an_imprecise_attack_and_a_denunciation_are_asked_the_general_way() -> None:
    ground = setting(TEXT)
    vague = structs.replace(attack("a", START), time=Period(START, START + DAY))
    leaving = happening("out", "denunciation", START + DAY, {"by": CODES, "of": ("pact",)})
    for record in (closed(vague, attack("b", START)), closed(leaving, attack("a", START + DAY - 1), attack("b", START + 2 * DAY))):
        found = told(Machine(ground), record, START + 30 * DAY)
        assert found == told(Machine(ground, fast=False), record, START + 30 * DAY)
        assert found


def test_a_denied_act_is_no_act() -> None:
    denied = structs.replace(act("c", "consult", START, "FRA", **{"with": "POL"}), assertions=(Assertion(GIVEN, Truth.NO),))
    assert by_duty(closed(attack("a", START), denied), START + 30 * DAY)["consult", "FRA"].status == "no performance on record"
    assert LIBRARY.classes.below("consult", "meeting")
