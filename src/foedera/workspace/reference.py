"""What texts and questions may name: actors, places, classes of occurrence, views and scenarios, as data for programs."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from foedera import __version__
from foedera.errors import WrongCall
from foedera.language.words import close_to
from foedera.model.blocks import Actor, AnyBlock, OccurrenceClass, Place, Scenario, View
from foedera.model.lines import Fact
from foedera.workspace.library import Library

VERSION = 1


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that can be named.

    Attributes:
        id: As it is written in texts and questions; of an actor its code.
        name: For a reader.
        facts: Its lines, by keyword, in the order of the text: `{"alias": ["Crimean peninsula"]}`.
        where: File, line and column of the text.
    """

    id: str
    name: str
    facts: dict[str, list[str]]
    where: str


class Reference(msgspec.Struct, frozen=True, kw_only=True):
    """What can be named of one kind.

    Attributes:
        software, library: Version of foedera; hash of the texts.
        entries: Sorted by id.
    """

    version: int = VERSION
    software: str
    library: str
    entries: tuple[Entry, ...]


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A scenario in a list.

    Attributes:
        questions, flips, expectations: How many it has.
        where: File, line and column of the text.
    """

    id: str
    title: str
    questions: int
    flips: int
    expectations: int
    where: str


class Scenarios(msgspec.Struct, frozen=True, kw_only=True):
    """Scenarios, in the order of files and lines.

    Attributes:
        software, library: Version of foedera; hash of the texts.
    """

    version: int = VERSION
    software: str
    library: str
    scenarios: tuple[Listed, ...]


class OneScenario(msgspec.Struct, frozen=True, kw_only=True):
    """A scenario with all that it says, in the form that `foedera schema` describes."""

    version: int = VERSION
    scenario: Scenario


def reference(library: Library, kind: type[Actor | Place | OccurrenceClass | View]) -> Reference:
    """Everything of one kind: `Actor`, `Place`, `OccurrenceClass` or `View`."""
    found = sorted(map(_entry, library.blocks(kind)), key=lambda one: one.id)
    return Reference(software=__version__, library=library.fingerprint, entries=tuple(found))


def _entry(block: AnyBlock) -> Entry:
    assert isinstance(block, Actor | Place | OccurrenceClass | View)
    facts: dict[str, list[str]] = {}
    for line in block.lines:
        if isinstance(line, Fact):
            facts.setdefault(line.keyword, []).append(" ".join(line.words))
    name = block.title if isinstance(block, View) else block.name
    return Entry(id=block.code if isinstance(block, Actor) else block.id, name=name, facts=facts, where=str(block.where))


def scenarios(library: Library, found: Iterable[Scenario]) -> Scenarios:
    """A list of scenarios."""
    rows = tuple(
        Listed(
            id=one.id, title=one.title, questions=len(one.questions), flips=len(one.flips),
            expectations=sum(len(each.expects) for part in (one.questions, one.flips) for each in part), where=str(one.where),
        )
        for one in found
    )  # fmt: skip
    return Scenarios(software=__version__, library=library.fingerprint, scenarios=rows)


def scenario(library: Library, name: str) -> OneScenario:
    """One scenario.

    Raises:
        WrongCall: There is none; says which come close.
    """
    found = next((one for one in library.scenarios if one.id == name), None)
    if found is None:
        near = close_to(name, [one.id for one in library.scenarios])
        hint = f" Did you mean {' or '.join(near)}?" if near else " `foedera test --verbose` lists them."
        raise WrongCall(f"There is no scenario `{name}`.{hint}", code="no-such-name")
    return OneScenario(scenario=found)
