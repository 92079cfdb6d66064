"""The other laws: contested answers, order of everything, knowledge dates, agreements that do not concern each other, symmetry."""

from __future__ import annotations

import os
import random
import re
from collections.abc import Callable, Collection, Iterator
from functools import cache
from typing import Any

import msgspec
import pytest
from tests.engine import asking, texts, worlds
from tests.engine.asking import ask
from tests.engine.worlds import World

from foedera.engine import matters
from foedera.engine.answer import Answer, answers
from foedera.engine.law import Law, Laws
from foedera.engine.occurrence import Assertion, ClaimRecord, Knowledge, Occurrence
from foedera.engine.scope import concerns
from foedera.engine.world import Setting
from foedera.errors import TooManyWorlds
from foedera.model.blocks import Place
from foedera.model.lines import Guard, KnownTo, Reading
from foedera.model.reference import Places
from foedera.model.text import AgreementText
from foedera.model.time import DAY, Period, format_period
from foedera.model.truth import NO, UNKNOWN, YES

pytestmark = [pytest.mark.slow, pytest.mark.untraced]

DEFINITE = ("yes", "no", "conditional", "asleep")
COUNT = int(os.environ.get("FOEDERA_LAW_WORLDS", "600"))


def seeds(first: int, count: int = COUNT) -> range:
    """Seeds of the worlds of a law; `make proof` shifts them."""
    return range(worlds.SHIFT + first, worlds.SHIFT + first + count)


def asked(world: World, setting: Setting | None = None) -> list[Answer]:
    setting = setting or world.setting()
    law = setting.laws.by_id["t"]
    return answers(setting, law, law.provisions[world.provision], toward=world.toward, bearer=world.bearer)


def told(found: list[Answer]) -> set[tuple[object, ...]]:
    """All that an answer says, without the order in which it says it."""
    return {
        (
            one.bearer, frozenset(one.toward), frozenset(one.group), frozenset(one.events), one.verdict, frozenset(one.statuses),
            frozenset(
                (frozenset(row.choices), row.standing.verdict, frozenset(row.standing.statuses),
                 frozenset((life.status, life.clock.state, life.clock.due and (life.clock.due.lo, life.clock.due.hi), frozenset(life.acts))
                           for life in row.standing.lives))
                for row in one.rows
            ),
        )
        for one in found
    }  # fmt: skip


def unnamed(facts: set[tuple[object, ...]]) -> set[tuple[object, ...]]:
    """The same, but of a no only whose: it speaks of the event that came nearest, and of several as near of the first by name."""
    return {one if one[4] != "no" else (one[0], "no") for one in facts}


def in_brief(found: list[Answer]) -> set[tuple[object, ...]]:
    """Verdict and statuses, without the worlds they hold in; a no only where nothing else is answered.

    How near an event came, and which readings were reached at all, depends on the order of the lines.
    """
    facts = told(found)
    more = {one[0] for one in facts if one[4] != "no"}
    return {one[:6] for one in facts if one[4] != "no"} | {(one[0], "no") for one in facts if one[0] not in more}


def same(
    seed: int, before: Callable[[], list[Answer]], after: Callable[[], list[Answer]], told: Callable[[list[Answer]], set] = told
) -> bool:
    """Whether two ways of asking give the same; True as well if both are refused. The world is told if they differ."""
    results = []
    for way in (before, after):
        try:
            results.append(told(way()))
        except TooManyWorlds:
            results.append({("too many worlds",)})
    first, second = results
    world = worlds.world(seed)
    assert first == second, f"world {seed}\n{texts.written(seed // worlds.TEXT_SHARED_BY)}\n{world.told()}\n{first}\n{second}"
    return bool(first)


# ------------------------------------------------------------------------------------------------ contested


def test_a_contested_answer_has_two_worlds_that_are_definite_and_differ() -> None:
    contested = 0
    for seed in seeds(200_000, 10 * COUNT):
        try:
            found = asked(worlds.world(seed))
        except TooManyWorlds:
            continue
        for one in found:
            verdicts = {row.standing.verdict for row in one.rows}
            definite = verdicts & set(DEFINITE)
            assert (one.verdict == "contested") == (len(definite) > 1)
            assert one.verdict != "unknown" or "unknown" in verdicts
            assert one.verdict in verdicts or one.verdict == "contested"
            assert len({row.choices for row in one.rows}) == len(one.rows)
            contested += one.verdict == "contested"
    assert contested >= COUNT / 20


# ------------------------------------------------------------------------------------------------ one matter among many


def in_full(first: int) -> Iterator[tuple[int, World, Setting, list[Answer]]]:
    """Worlds with their seed, and what is answered in them about every matter."""
    for seed in seeds(first):
        world = worlds.world(seed)
        setting = world.setting()
        try:
            whole = asked(world, setting)
        except TooManyWorlds:
            continue
        yield seed, world, setting, whole


def in_matter(found: list[Answer], event: str) -> dict[tuple[object, ...], tuple[object, ...]]:
    """What is answered on one event and is more than a no: bearer and events to verdict and statuses."""
    mine = (one for one in found if one.verdict != "no" and concerns(one.events, (event,)))
    return {(one.bearer, one.events): (one.verdict, frozenset(one.statuses)) for one in mine}


def test_who_asks_about_one_event_is_told_of_it_what_who_asks_about_all_is_told() -> None:
    """Other matters are not followed then; neither the verdict nor the statuses of this one may hang on that.

    One thing is told less often: that it is unknown because somebody, who spoke of another matter, said nothing of this one.
    """
    compared = hidden = 0
    for seed, world, setting, whole in in_full(205_000):
        law = setting.laws.by_id["t"]
        provision = law.provisions[world.provision]
        for item in setting.record.occurrences:
            alone = answers(world.setting(), law, provision, toward=world.toward, bearer=world.bearer, about=(item.id,))
            wanted = in_matter(whole, item.id)
            for key, answer in in_matter(alone, item.id).items():
                silent = wanted.get(key, ("",))[0] == "unknown"
                assert silent or wanted.get(key) == answer, f"world {seed}, about {item.id}\n{world.told()}"
                compared, hidden = compared + 1, hidden + (wanted.get(key) != answer)
            assert set(wanted) == set(in_matter(alone, item.id)), f"world {seed}, about {item.id}\n{world.told()}"
    assert compared > COUNT / 4
    assert hidden < compared / 100


# ------------------------------------------------------------------------------------------------ a stretch of time


def test_who_asks_what_is_open_since_a_moment_is_told_of_those_matters_what_who_asks_about_all_is_told() -> None:
    """The matters of a time have many events; and no term that can end in that time is left out with the rest."""
    compared = hidden = terms = left_out = 0
    for seed, world, setting, whole in in_full(207_000):
        dice, law = random.Random(seed), setting.laws.by_id["t"]
        provision = law.provisions[world.provision]
        moments = [item.time.lo for item in setting.record.occurrences] or [setting.question.as_of]
        moment = dice.choice(moments) + dice.choice((0, 1, 40 * DAY))
        about = matters.since(setting, law, provision, moment)
        part = answers(world.setting(), law, provision, toward=world.toward, bearer=world.bearer, about=about)
        wanted, found = (in_matters(some, about) for some in (whole, part))
        assert set(wanted) == set(found), f"world {seed}, since {moment}\n{world.told()}"
        for key, answer in found.items():
            assert wanted[key][0] == "unknown" or wanted[key] == answer, f"world {seed}, since {moment}\n{world.told()}"
            compared, hidden = compared + 1, hidden + (wanted[key] != answer)
        every = {(one.bearer, one.events) for one in whole if one.events}
        left_out += len(every - set(found))
        for one in whole:
            lives = [life for row in one.rows for life in row.standing.lives]
            if one.events and any(life.clock.due is not None and moment <= life.clock.due.hi <= setting.question.as_of for life in lives):
                assert (one.bearer, one.events) in found, f"world {seed}, since {moment}\n{world.told()}"
                terms += 1
    assert compared > COUNT / 6
    assert hidden < compared / 100
    assert terms > COUNT / 60
    assert left_out > COUNT / 10, "else nothing is narrowed at all"


def in_matters(found: list[Answer], about: Collection[str]) -> dict[tuple[object, ...], tuple[object, ...]]:
    """As `in_matter`, of several events; of none: of all."""
    mine = (one for one in found if one.verdict != "no" and (not about or concerns(one.events, about)))
    return {(one.bearer, one.events): (one.verdict, frozenset(one.statuses)) for one in mine}


# ------------------------------------------------------------------------------------------------ order


def test_the_order_of_records_is_irrelevant() -> None:
    told_something = 0
    for seed in seeds(210_000):
        world, dice = worlds.world(seed), random.Random(seed)
        events, claims = list(world.events), list(world.claims)
        dice.shuffle(events)
        dice.shuffle(claims)
        shuffled = msgspec.structs.replace(world, events=tuple(events), claims=tuple(claims))
        told_something += same(seed, lambda w=world: asked(w), lambda w=shuffled: asked(w))  # type: ignore[misc]
    assert told_something > COUNT / 2


def mixed(text: AgreementText, dice: random.Random) -> AgreementText:
    """The same agreement with its blocks in another order, and in each provision its conditions."""

    def other(blocks: tuple) -> tuple:
        return tuple(dice.sample(blocks, len(blocks)))

    provisions = []
    for block in other(text.provisions):
        places = [at for at, line in enumerate(block.lines) if isinstance(line, Guard)]
        guards = dice.sample([block.lines[at] for at in places], len(places))
        lines = list(block.lines)
        for at, guard in zip(places, guards, strict=True):
            lines[at] = guard
        readings = any(isinstance(line, Reading) and line.mode == "instead" for line in lines)
        provisions.append(block if readings else msgspec.structs.replace(block, lines=tuple(lines)))
    return msgspec.structs.replace(
        text, provisions=tuple(provisions), roles=other(text.roles), definitions=other(text.definitions),
        organs=other(text.organs), statuses=other(text.statuses), areas=other(text.areas),
    )  # fmt: skip


def test_the_order_of_blocks_and_of_conditions_is_irrelevant() -> None:
    told_something = 0
    for seed in seeds(220_000):
        world = worlds.world(seed)
        shuffled = msgspec.structs.replace(world, text=mixed(world.text, random.Random(seed)))
        told_something += same(seed, lambda w=world: asked(w), lambda w=shuffled: asked(w), in_brief)  # type: ignore[misc]
    assert told_something > COUNT / 2


def test_the_order_of_files_is_irrelevant_and_a_stranger_changes_nothing() -> None:
    """Also: an agreement that no other text refers to, and that refers to no other, changes nothing."""
    told_something = 0
    for seed in seeds(230_000):
        world = worlds.world(seed)
        strangers = [_stranger(seed // 40 + number) for number in range(2)]
        alone = world.setting()
        for order in ([world.text, *strangers], [*strangers, world.text], [strangers[1], world.text, strangers[0]]):
            beside = msgspec.structs.replace(alone, laws=Laws(order))
            told_something += same(seed, lambda w=world: asked(w), lambda w=world, s=beside: asked(w, s))  # type: ignore[misc]
    assert told_something > 3 * COUNT / 2


@cache
def _stranger(seed: int) -> AgreementText:
    return texts.read(texts.agreement(random.Random(f"stranger {seed}"), f"u{seed}"))


# ------------------------------------------------------------------------------------------------ knowledge


def test_what_is_known_later_never_changes_an_answer_known_before() -> None:
    told_something = 0
    for seed in seeds(240_000):
        world, dice = worlds.world(seed), random.Random(seed)
        limit = world.question.known_at
        later = msgspec.structs.replace(world, text=_with_later_text(world, dice), **_with_later_record(world, dice, limit))
        told_something += same(seed, lambda w=world: asked(w), lambda w=later: asked(w))  # type: ignore[misc]
    assert told_something > COUNT / 2


def _with_later_record(world: World, dice: random.Random, limit: int) -> dict[str, object]:
    """Events, claims, contradictions and ends of processes that were not known by then."""
    after = Period(limit + 1 + dice.randint(0, 9) * DAY, limit + 10 * DAY)
    events: list[Occurrence] = []
    for item in world.events:
        changes: dict[str, object] = {}
        if dice.random() < 0.5:
            changes["assertions"] = (*item.assertions, Assertion(dice.choice(("UNSC", "XXX", "BBB")), NO, Period(limit + DAY, limit + 2 * DAY)))
        if item.end is None and item.cls in ("hostilities", "at_war") and item.time.hi < limit:
            changes["end"] = after
        events.append(msgspec.structs.replace(item, **changes))
    fresh, words = worlds.record(random.Random(f"later {world.bearer} {limit}"), world.text, world.bearer)
    for item in fresh:
        restricted = (Knowledge(("AAA", "public"), after),) if dice.random() < 0.5 else ()
        hidden = {"said": after, "known": restricted}
        events.append(msgspec.structs.replace(item, id=f"later {item.id}", about=item.about, **hidden))
    claims = [ClaimRecord(id=f"later {one.id}", speaker=one.speaker, subject=one.subject, word=one.word, value=one.value, said=after) for one in words]
    claims += [ClaimRecord(id="later UN", speaker="UNGA", subject="a1", word="provoked", value=YES, said=after)]
    return {"events": tuple(events), "claims": (*world.claims, *claims)}


def _with_later_text(world: World, dice: random.Random) -> AgreementText:
    """Provisions and a definition that became known only later."""
    day = format_period(Period(*_day_after(world.question.known_at)))
    rule = KnownTo(who=("AAA", "public"), date=day)
    other = _stranger(dice.randrange(50))
    secret = [msgspec.structs.replace(block, id=f"secret-{block.id}", lines=(*block.lines, rule)) for block in other.provisions]
    meant = other.definitions[0]
    definition = msgspec.structs.replace(meant, name="truly_covered", in_place_of="covered", lines=(*meant.lines, rule))
    return msgspec.structs.replace(
        world.text, provisions=(*secret, *world.text.provisions), definitions=(definition, *world.text.definitions)
    )


def _day_after(moment: int) -> tuple[int, int]:
    start = moment - moment % DAY + DAY
    return start, start + DAY - 1


# ------------------------------------------------------------------------------------------------ no provision states its own answer


SELF = """
agreement t "T"
  binding legal
  signed 2030-01-01
role party: AAA, BBB
provision p "P"
  when armed_attack by X on V called A
  {line}
  each party G except V
  must assist V about A
  within 24h after A
provision q "Q"
  when p {state} by party G called M
  each party G
  must consult with AAA about M
  within 24h after M
event a armed_attack by XXX on AAA
  at 2030-02-01T00:00Z
"""


@pytest.mark.parametrize("state", ["fulfilled", "breached", "late", "released", "activated"])
@pytest.mark.parametrize("word", ["provided", "unless", "until", "so long as"])
def test_a_provision_that_asks_for_its_own_answer_finds_none(word: str, state: str) -> None:
    """Refused when a library is checked; an unchecked text is answered in finite time, as if nothing of the kind had happened."""
    for line in (f"{word} p {state} before A", f"{word} p {state}", f"{word} q {state} before A"):
        text = SELF.format(line=line, state="breached")
        own = ask(text, "t/p", "BBB", to="AAA", as_of="2030-03-01")
        nothing = ask(SELF.format(line=f"{word} payment by XXX to AAA", state="breached"), "t/p", "BBB", to="AAA", as_of="2030-03-01")
        if word != "until":
            assert own.verdict == nothing.verdict or (word == "provided" and own.verdict == "no")
        assert own.verdict in ("yes", "no")


CIRCLES = {
    "two provisions": ("provided no q fulfilled before A", ""),
    "a definition": ("provided A is covered", "define covered A\n  means A is covered\n"),
    "two definitions": ("provided A is covered", "define covered A\n  means A is meant\ndefine meant A\n  means A is covered\n"),
    "a role": ("provided V in circle", "role circle: circle, AAA\n"),
    "two roles": ("provided V in circle", "role circle: round\nrole round: circle, AAA\n"),
    "an area": ("provided place of A in ring", "area ring: ring2\narea ring2: ring\n"),
    "a status": ("provided stage of V is second", "status stage of Y: first, second\n  second stage of Y is second\n"),
    "a deemed attack": ("provided V in party", 'provision d "D"\n  when actual or deemed armed_attack on V called A\n  deemed armed_attack on each party\n'),
}  # fmt: skip


@pytest.mark.parametrize("name", CIRCLES)
def test_no_circle_in_an_unchecked_text_runs_away(name: str) -> None:
    line, blocks = CIRCLES[name]
    text = SELF.format(line=line, state="breached").replace("provision p", f"{blocks}provision p")
    assert ask(text, "t/p", "BBB", to="AAA", as_of="2030-03-01").verdict in ("yes", "no", "unknown")


def test_two_agreements_that_supersede_each_other_are_answered() -> None:
    text = SELF.format(line="provided V in party", state="breached")
    both = text.replace("role party", "  supersedes u\nrole party", 1) + 'agreement u "U"\n  binding legal\n  signed 2030-01-01\n  supersedes t\nrole party: AAA, BBB\n'
    assert ask(both, "t/p", "BBB", to="AAA", as_of="2030-03-01").verdict in ("yes", "no", "unknown")


# ------------------------------------------------------------------------------------------------ symmetry


def swapped(words: str) -> str:
    """AAA for BBB and BBB for AAA."""
    return re.sub(r"\b(AAA|BBB)\b", lambda found: "BBB" if found[0] == "AAA" else "AAA", words)


def swapped_world(world: World, seed: int) -> World:
    """The same world with two states in each other's place: in the text, the record, the claims, the view and the question."""

    def turn(value: object) -> object:
        return swapped(value) if isinstance(value, str) else value

    def event(item: Occurrence) -> Occurrence:
        return msgspec.structs.replace(
            item,
            slots={name: tuple(swapped(code) for code in codes) for name, codes in item.slots.items()},
            assertions=tuple(Assertion(swapped(one.source), one.value, one.since) for one in item.assertions),
            known=tuple(Knowledge(tuple(swapped(who) for who in one.who), one.since) for one in item.known),
        )

    view = msgspec.structs.replace(world.question.view, tiers=tuple(tuple(swapped(one) for one in tier) for tier in world.question.view.tiers))
    return msgspec.structs.replace(
        world,
        text=_swapped_text(seed // worlds.TEXT_SHARED_BY),
        events=tuple(event(item) for item in world.events),
        claims=tuple(msgspec.structs.replace(one, speaker=swapped(one.speaker)) for one in world.claims),
        question=msgspec.structs.replace(world.question, known_to=swapped(world.question.known_to), view=view),
        bearer=swapped(world.bearer), toward=swapped(world.toward),
    )  # fmt: skip


@cache
def _swapped_text(seed: int) -> AgreementText:
    return texts.read(swapped(texts.written(seed)))


@cache
def _swapped_places() -> Places:
    return Places(block for block in asking.blocks(swapped(asking.MAP)) if isinstance(block, Place))


def turned(value: Any) -> Any:
    """What was told, with the two states in each other's place."""
    if isinstance(value, str):
        return swapped(value)
    if isinstance(value, tuple):
        return tuple(turned(part) for part in value)
    return type(value)(turned(part) for part in value) if isinstance(value, set | frozenset) else value


def test_swapping_two_states_swaps_the_answer_and_nothing_else() -> None:
    definite = 0
    for seed in seeds(250_000):
        world = worlds.world(seed)
        other = swapped_world(world, seed)
        setting = msgspec.structs.replace(other.setting(), places=_swapped_places())
        try:
            before, after = told(asked(world)), told(asked(other, setting))
        except TooManyWorlds:
            continue
        assert unnamed(turned(before)) == unnamed(after), f"world {seed}\n{texts.written(seed // worlds.TEXT_SHARED_BY)}\n{world.told()}"
        definite += any(one[4] in ("yes", "conditional") for one in before)
    assert definite >= COUNT / 40


# ------------------------------------------------------------------------------------------------ worlds are only what is reached


AXES = """
agreement t "T"
  binding legal
  signed 2030-01-01
role party: AAA, BBB
provision p "P"
  when armed_attack by X on V called A
  provided V in party
{readings}
  each party G except V
  must assist V about A
event a armed_attack by XXX on {victim}
  at 2030-02-01
"""


def test_axes_that_are_not_reached_do_not_appear() -> None:
    readings = "\n".join(f"  reading axis{number}.{name}: also provided A is armed_attack" for number in range(7) for name in ("one", "two"))
    found = ask(AXES.format(readings=readings, victim="CCC"), "t/p", "BBB", as_of="2030-03-01")
    assert found.verdict == "no"
    assert found.worlds == {"": "no"}


def test_axes_that_change_nothing_are_dropped_and_the_one_that_does_is_named() -> None:
    readings = "\n".join(
        [f"  reading idle.{name}: also provided A is armed_attack" for name in ("one", "two")]
        + ["  reading real.wide: also provided A is armed_attack", "  reading real.narrow: also provided A before 2030-01-15"]
    )
    found = ask(AXES.format(readings=readings, victim="AAA"), "t/p", "BBB", as_of="2030-03-01")
    assert found.verdict == "contested"
    assert found.worlds == {"real=narrow": "no", "real=wide": "active"}


def test_an_axis_that_matters_only_under_another_keeps_both() -> None:
    first = "  reading first.one: also provided A is armed_attack\n  reading first.two: also provided A is threat\n"
    second = "  reading second.one: also provided A is armed_attack\n  reading second.two: also provided A before 2030-01-15"
    readings = first + second
    found = ask(AXES.format(readings=readings, victim="AAA"), "t/p", "BBB", as_of="2030-03-01")
    assert found.worlds == {"first=one, second=one": "active", "first=one, second=two": "no", "first=two": "no"}


def test_more_than_sixty_four_worlds_are_refused_and_the_axes_named() -> None:
    readings = "\n".join(f"  reading axis{number}.{name}: also provided A is armed_attack" for number in range(7) for name in ("one", "two"))
    text = AXES.format(readings=readings, victim="AAA")
    with pytest.raises(TooManyWorlds) as refused:
        ask(text, "t/p", "BBB", as_of="2030-03-01")
    assert refused.value.axes == tuple(f"t:axis{number}" for number in range(7))
    pinned = ask(text, "t/p", "BBB", as_of="2030-03-01", readings={"axis0": "one"})
    assert pinned.verdict == "yes"


def test_a_record_without_anything_open_is_answered_in_one_run() -> None:
    """The way for exact times: no branch is ever taken where every comparison is certain."""
    from foedera.engine import choice, secondary
    from foedera.engine.instance import instances
    from foedera.engine.lifecycle import live
    from foedera.engine.world import World as Run

    single = 0
    for seed in seeds(260_000):
        open_world = worlds.world(seed)
        world = worlds.refined(open_world, random.Random(seed), whole=True)
        setting = world.setting()
        law = setting.laws.by_id["t"]

        def evaluate(chooser: choice.Chooser, setting: Setting = setting, world: World = world, law: Law = law) -> int:
            run = Run(setting, chooser, secondary)
            found = instances(run, law, law.provisions[world.provision], toward=world.toward, bearer=world.bearer)
            return len([live(one) for one in found if one.truth is not NO])

        for forks, _ in choice.runs(evaluate):
            single += not forks
            open_end = any(one.value is UNKNOWN for item in world.events for one in item.assertions) or any(not item.about for item in world.events)
            assert open_end or all(fork.kind != choice.BRANCH for fork in forks), (seed, forks)
    assert single > COUNT / 2
