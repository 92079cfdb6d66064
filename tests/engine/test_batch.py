"""Many events at once give what one question at a time gives, provision by provision."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs
from tests.workspace.asking import bundled

from foedera.engine.batch import Batch, Obligation
from foedera.engine.columns import NO_DUE
from foedera.engine.law import Laws
from foedera.engine.occurrence import GIVEN, Assertion, Occurrence, Record
from foedera.engine.world import Question, Setting
from foedera.language.expand import expand
from foedera.language.parse import parse
from foedera.model.time import Period, parse_period
from foedera.model.truth import NO, UNKNOWN, YES

LIBRARY = bundled().library
CODES = ("USA", "GBR", "FRA", "DEU", "POL", "TUR", "UKR", "RUS", "ITA", "ESP", "NOR", "JPN")
PLACES = ("ukraine", "poland", "crimea", "kharkiv", "falkland_islands", "mediterranean", "france", "donetsk_oblast")


def agreements(rng: random.Random, count: int) -> str:
    parts = []
    for number in range(count):
        parts.append(f'agreement a{number} "A{number}"\n  binding legal\n  signed 1949-01-01\n  force 1950-0{rng.randint(1, 9)}-01')
        parts += [f"role party: {code} from {rng.randint(1945, 1990)}-03-01" for code in rng.sample(CODES, 6)]
        parts += [f"role exempt: {code} to {rng.randint(1960, 1990)}-03-01" for code in rng.sample(CODES, 2)]
        area = rng.sample(PLACES[:7], 4)
        parts.append(f"area covered: {', '.join(area[:3])} except {area[3]}\nprovision help\n  when armed_attack by X on V called A")
        parts += rng.sample(
            [
                "  provided V in party",
                "  provided place of A in covered",
                "  unless X in exempt",
                "  unless place of A in covered",
                f"  provided A after {rng.randint(1950, 1970)}-05-01",
                "  provided X not in party",
            ],
            3,
        )
        parts.append(f"  each party G except {rng.choice(['V', 'V, X', 'V, exempt', 'exempt', 'attacker, V', 'V, POL', 'attacked, X'])}\n  must assist V about A\n  within {rng.choice(['24h', '3d'])} after A")
    return "\n".join(parts)


def setting(text: str) -> Setting:
    document, problems = parse(text, "random.pact")
    assert problems == ()
    texts, problems = expand([document])
    assert problems == ()
    question = Question(as_of=parse_period("2030").hi, known_at=parse_period("2030").hi)
    return Setting(Laws(texts), Record(closed=True), LIBRARY.actors, LIBRARY.places, LIBRARY.classes, question)


def events(rng: random.Random, count: int) -> list[Occurrence]:
    found = []
    for number in range(count):
        by, on = rng.sample(CODES, 2)
        second = rng.randint(parse_period("1948").lo, parse_period("1995").lo)
        time = Period(second, second) if rng.random() < 0.8 else Period(second, second + 86_399)
        place = rng.choice(PLACES) if rng.random() < 0.9 else ""
        slots = {"by": (by,), "on": (on,)}
        found.append(Occurrence(id=f"e{number}", cls="armed_attack", slots=slots, time=time, place=place, assertions=(Assertion(GIVEN, YES),)))
    return found


def rows(batch: Batch, happened: list[Occurrence]) -> set[tuple[object, ...]]:
    found: list[Obligation] = list(batch.obligations(happened))
    return {(one.event, one.agreement, one.provision, one.bearers, one.due) for one in found}


def columns(batch: Batch, happened: list[Occurrence]) -> list[tuple[object, ...]]:
    return sorted(
        (part.events[event], *part.provisions[provision], part.codes[bearer], None if due == NO_DUE else due)
        for part in batch.rows(happened)
        for event, provision, bearer, due in zip(
            part.event.tolist(), part.provision.tolist(), part.bearer.tolist(), part.due.tolist(), strict=True
        )
    )


def one_by_one(batch: Batch, happened: list[Occurrence]) -> list[tuple[object, ...]]:
    return sorted(
        (one.event, one.agreement, one.provision, bearer, one.due) for one in batch.obligations(happened) for bearer in one.bearers
    )


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32), texts=st.integers(1, 5), happening=st.integers(0, 12))
def test_columns_hold_what_the_general_way_answers(seed: int, texts: int, happening: int) -> None:
    rng = random.Random(seed)
    ground = setting(agreements(rng, texts))
    happened = events(rng, happening)
    found = columns(Batch(ground), happened)
    assert len(set(found)) == len(found)
    assert found == one_by_one(Batch(ground), happened) == one_by_one(Batch(ground, fast=False), happened)


def test_columns_of_more_events_than_are_laid_side_by_side() -> None:
    rng = random.Random(3)
    ground = setting(agreements(rng, 12))
    happened = events(rng, 350)
    exact = [event for event in happened if event.time.exact and event.place]
    assert columns(Batch(ground), exact) == one_by_one(Batch(ground), exact)
    assert len(columns(Batch(ground), exact)) > 300


def test_a_code_that_no_text_speaks_of_is_nobody_and_not_the_first_one() -> None:
    text = """
agreement a "A"
  binding      legal
  signed       1949-01-01
role party: USA, GBR
role barred: RUS
provision help
  when         armed_attack by X on V called A
  provided     X not in party
  unless       X in barred
  each         party G except V, X
  must         assist V about A
"""
    batch = Batch(setting(text))
    assert batch.compiled == 1
    attack = {"time": parse_period("1990-01-01T00:00Z"), "place": "france", "assertions": (Assertion(GIVEN, YES),)}
    by = {
        code: Occurrence(id=code, cls="armed_attack", slots={"by": (code,), "on": ("FRA",)}, **attack)  # type: ignore[arg-type]
        for code in ("JPN", "USA", "RUS")
    }
    assert one_by_one(batch, list(by.values())) == [("JPN", "a", "help", "GBR", None), ("JPN", "a", "help", "USA", None)]
    assert columns(batch, list(by.values())) == one_by_one(batch, list(by.values()))


def test_what_is_doubted_known_late_or_denied_binds_nobody_for_certain() -> None:
    rng = random.Random(5)
    ground = setting(agreements(rng, 6))
    sure = next(event for event in events(rng, 200) if one_by_one(Batch(ground), [event]))
    for value in (NO, UNKNOWN):
        doubted = structs.replace(sure, assertions=(Assertion(GIVEN, value),))
        assert one_by_one(Batch(ground), [doubted]) == columns(Batch(ground), [doubted]) == []


def test_fast_and_general_way_give_the_same_rows() -> None:
    rng = random.Random(7)
    total = 0
    for _ in range(12):
        ground = setting(agreements(rng, 6))
        happened = events(rng, 25)
        fast, general = Batch(ground), Batch(ground, fast=False)
        assert (fast.compiled, general.compiled) == (6, 0)
        assert rows(fast, happened) == rows(general, happened)
        total += len(rows(fast, happened))
    assert total > 100


def test_each_event_alone_gives_what_a_batch_gives() -> None:
    rng = random.Random(11)
    ground = setting(agreements(rng, 8))
    happened = events(rng, 60)
    batch = Batch(ground)
    alone = [one for event in happened for one in batch.obligations([event])]
    assert alone == list(Batch(ground).obligations(happened))
    assert len(alone) > 50


def test_agreements_that_are_superseded_or_not_public_are_asked_the_general_way() -> None:
    text = agreements(random.Random(1), 3)
    text = text.replace('agreement a1 "A1"', 'agreement a1 "A1"\n  supersedes   a0').replace(
        'agreement a2 "A2"', 'agreement a2 "A2"\n  known to     USA from 1950-01-01'
    )
    assert Batch(setting(text)).compiled == 1


def test_what_lies_outside_the_fragment_is_asked_the_general_way() -> None:
    text = """
agreement a "A"
  signed       1950-01-01
role party: USA, GBR, and others not listed
provision help
  when         armed_attack by X on V called A
  provided     V in party
  each         party G except V
  must         assist V about A
  reading      clock.day: also within 24h after A
"""
    ground = setting(text)
    batch = Batch(ground)
    assert batch.compiled == 0
    attack = Occurrence(
        id="e", cls="armed_attack", slots={"by": ("RUS",), "on": ("GBR",)}, time=parse_period("1990-01-01T00:00Z"), place="france",
        assertions=(Assertion(GIVEN, YES),),
    )  # fmt: skip
    assert {one.bearers for one in batch.obligations([attack])} == {("USA",)}


def test_the_shipped_library_answers_in_a_batch_as_alone() -> None:
    from foedera.workspace import Workspace

    attack = Occurrence(
        id="attack", cls="armed_attack", slots={"by": ("ARG",), "on": ("GBR",)}, time=parse_period("2005-01-01T00:00Z"), place="london",
        target="territory", assertions=(Assertion(GIVEN, YES),),
    )  # fmt: skip
    found = {(one.agreement, one.provision): one.bearers for one in Workspace(LIBRARY, "2026-11-21").obligations([attack])}
    assert "USA" in found[("nato-1949", "art5-assist")]
    assert "FIN" not in found[("nato-1949", "art5-assist")]
