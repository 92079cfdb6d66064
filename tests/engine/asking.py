"""A small map with invented states, and a way to ask one question of a text: `ask(TEXT, "t/help", "BBB", as_of="2030-01-02")`.

A case is one `.pact` text: an agreement (or several) and the events of the case. Its classes of occurrence are those of the
bundled library; its actors and places stand below, so that no answer depends on a real state.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

import foedera
from foedera.engine import entries
from foedera.engine.answer import Answer, answers
from foedera.engine.law import Laws
from foedera.engine.occurrence import Record
from foedera.engine.world import DEFAULT_VIEW, Question, Setting, ViewTiers
from foedera.language.expand import expand
from foedera.language.parse import parse
from foedera.model.blocks import Actor, AnyBlock, Claim, Event, Horizon, OccurrenceClass, Place, View
from foedera.model.lines import Fact
from foedera.model.reference import Actors, Classes, Places
from foedera.model.text import AgreementText
from foedera.model.time import Period, format_period, parse_period

STATES = ("AAA", "BBB", "CCC", "DDD", "EEE", "XXX")

# Two countries on a continent, one with a borderland of its own; an island that belongs to a third, and the sea around it.
MAP = """
place mainland "Mainland"
  kind         region
place alland "Alland"
  kind         country
  in           mainland
  of           AAA
place acity "Acity"
  kind         city
  in           alland
place borderland "Borderland"
  kind         area
  in           alland
place bland "Bland"
  kind         country
  in           mainland
  of           BBB
place bcity "Bcity"
  kind         city
  in           bland
place high_sea "High Sea"
  kind         sea
  latitude     10 60
place south_bay "South Bay"
  kind         sea
  in           high_sea
  latitude     12 20
place cisle "Cisle"
  kind         island
  in           high_sea
  of           CCC
  latitude     40 41
place north_line "North Line"
  kind         line
  latitude     30 30
""" + "".join(f'actor {code} "{code.title()}land"\n  kind         state\n' for code in STATES)

BUNDLED_CLASSES = Path(foedera.__file__).parent / "library" / "reference" / "classes.pact"
RANK = ("no", "asleep", "conditional", "unknown", "contested", "yes")
"""Verdicts from the back to the front: what is owed is told before what is open, that before what is not owed."""


class Case(msgspec.Struct, frozen=True):
    """A text read: what an engine needs to answer questions on it."""

    texts: tuple[AgreementText, ...]
    laws: Laws
    record: Record
    views: dict[str, ViewTiers]


def blocks(text: str) -> tuple[AnyBlock, ...]:
    """The blocks of a text without problems."""
    document, problems = parse(text, "case.pact")
    assert problems == (), [f"{problem.where}: {problem.message}" for problem in problems]
    return document.blocks


@cache
def classes() -> Classes:
    """The bundled classes of occurrence."""
    found = blocks(BUNDLED_CLASSES.read_text(encoding="utf-8"))
    return Classes(block for block in found if isinstance(block, OccurrenceClass))


@cache
def places() -> Places:
    """The map above."""
    return Places(block for block in blocks(MAP) if isinstance(block, Place))


@cache
def actors() -> Actors:
    """The states above."""
    return Actors(block for block in blocks(MAP) if isinstance(block, Actor))


@cache
def read(text: str, *, closed: bool | None = None) -> Case:
    """A case; its record is closed (only the named events exist) unless it has `horizon` blocks or `closed` says otherwise."""
    document, problems = parse(text, "case.pact")
    assert problems == (), [f"{problem.where}: {problem.message}" for problem in problems]
    texts, problems = expand((document,))
    assert problems == (), [problem.message for problem in problems]
    kept = [block for block in document.blocks if isinstance(block, Event | Claim | Horizon)]
    if closed is None:
        closed = not any(isinstance(block, Horizon) for block in kept)
    views = {
        block.id: ViewTiers(block.id, tuple(line.words for line in block.lines if isinstance(line, Fact) and line.keyword == "tier"))
        for block in document.blocks
        if isinstance(block, View)
    }
    return Case(texts, Laws(texts), entries.record(kept, closed=closed), views)


def setting(
    case: Case,
    *,
    as_of: str,
    known_at: str = "",
    known_to: str = "public",
    view: str = "",
    assumed: bool = False,
    readings: dict[str, str] | None = None,
) -> Setting:
    """The setting of a question; a day that is named is included to its last second."""
    now = parse_period(as_of).hi
    question = Question(
        as_of=now,
        known_at=parse_period(known_at).hi if known_at else now,
        known_to=known_to,
        view=case.views[view] if view else DEFAULT_VIEW,
        assumed=assumed,
        pins=readings or {},
    )
    return Setting(case.laws, case.record, actors(), places(), classes(), question)


class Asked(msgspec.Struct, frozen=True):
    """What came out for one bearer: all answers, and in short the most telling one."""

    answers: tuple[Answer, ...]

    @property
    def best(self) -> Answer:
        """The answer that stands in front."""
        return max(self.answers, key=lambda one: (RANK.index(one.verdict), len(one.common.reasons)))

    @property
    def verdict(self) -> str:
        """The verdict; `no` if there is nothing to answer."""
        return self.best.verdict if self.answers else "no"

    @property
    def status(self) -> str:
        """The one status of a duty that arose; several are joined by `|`."""
        return "|".join(sorted(self.best.statuses))

    @property
    def due(self) -> str:
        """When it falls due, as text; empty if there is no date."""
        life = self.best.life
        return "" if life is None or life.clock.due is None else format_period(Period(life.clock.due.lo, life.clock.due.hi))

    @property
    def clock(self) -> str:
        """The state of the clock: `running`, `not started` …"""
        assert self.best.life is not None
        return self.best.life.clock.state

    @property
    def line(self) -> str:
        """Kind of the line that decides against or is left open, with what was found."""
        reason = self.best.common.fails
        return f"{reason.kind}: {reason.first(reason.truth).note}" if reason is not None else ""

    @property
    def worlds(self) -> dict[str, str]:
        """What each world says: its choices to its verdict, or its status where the duty arose."""
        return {
            ", ".join(f"{axis.partition(':')[2] or axis}={chosen}" for _, axis, chosen in row.choices): (
                "|".join(sorted(row.standing.statuses)) or row.standing.verdict
            )
            for row in self.best.rows
        }


def ask(text: str, provision: str, bearer: str = "", *, to: str = "", closed: bool | None = None, **question: object) -> Asked:
    """Does `bearer` owe `AGREEMENT/PROVISION` (to `to`), on the events of the text?"""
    case = read(text, closed=closed)
    name, _, block = provision.partition("/")
    law = case.laws.by_id[name]
    here = setting(case, **question)  # type: ignore[arg-type]
    return Asked(tuple(answers(here, law, law.provisions[block], toward=to, bearer=bearer)))


def bearers(text: str, provision: str, *, to: str = "", **question: object) -> dict[str, str]:
    """Everybody the provision is answered for, with the verdict."""
    found = ask(text, provision, to=to, **question).answers  # type: ignore[arg-type]
    out: dict[str, str] = {}
    for one in found:
        if RANK.index(one.verdict) >= RANK.index(out.get(one.bearer, "no")):
            out[one.bearer] = one.verdict
    return out
