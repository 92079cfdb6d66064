"""The engine and the oracle on the same random worlds: `python -m tests.oracle.compare [worlds]` prints agreement and counts."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.oracle import asp, worlds

from foedera.engine import entries
from foedera.engine.answer import answers
from foedera.engine.law import Laws
from foedera.engine.world import Question, Setting
from foedera.language.expand import expand
from foedera.language.parse import parse
from foedera.model.actors import Actors
from foedera.model.blocks import Event, Horizon, OccurrenceClass, Place
from foedera.model.reference import Classes, Places
from foedera.model.text import AgreementText
from foedera.model.truth import NO

Key = tuple[str, str, tuple[str, ...]]
EPOCH = int(asp.EPOCH.timestamp())


def read(text: str) -> tuple[object, ...]:
    """The blocks of a text without problems."""
    document, problems = parse(text, "world.pact")
    assert problems == (), (problems, text)
    return document.blocks


REFERENCE = read(worlds.REFERENCE)
CLASSES = Classes([block for block in REFERENCE if isinstance(block, OccurrenceClass)])
PLACES = Places([block for block in REFERENCE if isinstance(block, Place)])
ACTORS = Actors([])


def text_of(world: worlds.World) -> AgreementText:
    """The agreement of a world."""
    document, problems = parse(world.agreement, "world.pact")
    assert problems == (), (problems, world.agreement)
    texts, problems = expand([document])
    assert problems == (), (problems, world.agreement)
    return texts[0]


def engine(world: worlds.World, text: AgreementText, record: tuple[object, ...]) -> dict[Key, tuple[str, tuple[str, ...], int | None]]:
    """(provision, bearer, events) to verdict, statuses and due second; what did not arise is left out."""
    asked = world.now + EPOCH
    question = Question(as_of=asked, known_at=asked)
    setting = Setting(Laws([text]), entries.record(record, closed=True), ACTORS, PLACES, CLASSES, question, {})
    law = setting.laws.by_id["a"]
    found = {}
    for provision in law.provisions.values():
        for one in answers(setting, law, provision):
            if one.verdict in ("no", "conditional", "asleep") or any(
                reason.kind == "when" and reason.truth is NO for reason in one.common.reasons
            ):
                continue  # not set off; what would be so if somebody acted is another question
            due = one.life.clock.due if one.life is not None else None
            second = due.hi - EPOCH if due is not None else None
            found[provision.id, one.bearer, one.events] = (one.verdict, one.statuses, second)
    return found


def oracle(world: worlds.World, text: AgreementText, record: tuple[object, ...]) -> dict[Key, list[asp.Told]]:
    """The same from the second meaning."""
    events = tuple(block for block in record if isinstance(block, Event))
    horizons = tuple(block for block in record if isinstance(block, Horizon))
    reference = tuple(block for block in REFERENCE if isinstance(block, OccurrenceClass | Place))
    return asp.ask(asp.Encoding(text, events, reference, horizons, world.now), worlds.ACTORS)


def differences(world: worlds.World) -> tuple[list[str], int, int]:
    """What the two say differently; how many questions were asked; how many had an answer that binds somebody."""
    text, record = text_of(world), read(world.record)
    ours, theirs = engine(world, text, record), oracle(world, text, record)
    found = []
    for key in sorted({*ours, *theirs}):
        said, told = ours.get(key), theirs.get(key, [])
        if said is None or not told or not any(_same(said, one) for one in told):
            found.append(f"{key}: engine {said}, oracle {told}")
    bound = {key[0] for key in theirs}
    duties = [provision for provision in text.provisions if any(type(line).__name__ == "Bearer" for line in provision.lines)]
    return found, len(duties), len(bound)


def _same(said: tuple[str, tuple[str, ...], int | None], told: asp.Told) -> bool:
    verdict, statuses, due = said
    if verdict != "yes" or len(statuses) != 1 or statuses[0] not in told.statuses:
        return False
    return told.due == due or statuses[0] in ("violated", "respected", "used", "unused", "released", "excused", "ended")


@dataclass
class Tally:
    """Counts over many worlds."""

    worlds: int = 0
    questions: int = 0
    bound: int = 0
    uses: Counter[str] = field(default_factory=Counter)
    disagree: dict[int, list[str]] = field(default_factory=dict)

    def share(self) -> float:
        """Of the questions, how many bind somebody."""
        return self.bound / self.questions if self.questions else 0.0


def run(numbers: Iterable[int]) -> Tally:
    """Compare on these worlds."""
    tally = Tally()
    for number in numbers:
        world = worlds.world(number)
        found, questions, bound = differences(world)
        tally.worlds += 1
        tally.questions += questions
        tally.bound += bound
        tally.uses += world.uses
        if found:
            tally.disagree[number] = found
    return tally


def main(count: int = 2000) -> int:
    """Print agreement and counts; 1 where the two differ."""
    tally = run(range(count))
    print(f"oracle: {tally.worlds} worlds, {tally.questions} questions, {tally.share():.0%} bind somebody, {len(tally.disagree)} disagree")
    rare = {name: tally.uses[name] for name in worlds.CONSTRUCTS}
    print("constructs: " + ", ".join(f"{name} {number}" for name, number in rare.items()))
    for number, found in list(tally.disagree.items())[:20]:
        print(f"world {number}: {'; '.join(found[:2])}")
    return 1 if tally.disagree else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000))
