"""What a line is evaluated against: the agreement, the placeholders bound so far, the moment of test."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

import msgspec

from foedera.engine.law import Law
from foedera.engine.occurrence import Occurrence, named_in
from foedera.engine.world import World
from foedera.model.lines import JudgeOf
from foedera.model.time import Period


class Scope(msgspec.Struct, frozen=True, kw_only=True):
    """Context of one evaluation.

    Attributes:
        world: The run.
        law: The agreement whose names are meant.
        at: The moment of test.
        env: Placeholder to actor code or occurrence id.
        judges: Judge lines in force for evaluative words.
        provision: Id of the provision, for messages; empty inside definitions.
        past: Occurrences that `at` is made of: they are not after it, however imprecise their times.
        matters: Occurrences of which a matter must have one to be looked for; empty: every matter.
    """

    world: World
    law: Law
    at: Period
    env: Mapping[str, str] = {}
    judges: tuple[JudgeOf, ...] = ()
    provision: str = ""
    past: tuple[str, ...] = ()
    matters: Collection[str] = ()

    def concerns(self, events: Iterable[str]) -> bool:
        """Whether one of the events is looked for, or came of one that is: the id of what is derived names its base."""
        return not self.matters or concerns(events, self.matters)

    def bind(self, **found: str) -> Scope:
        """The same scope with further placeholders bound."""
        return msgspec.structs.replace(self, env={**self.env, **found})

    def moved(self, at: Period) -> Scope:
        """The same scope tested at another moment."""
        return msgspec.structs.replace(self, at=at, past=())

    def value(self, name: str) -> str:
        """What a placeholder stands for; any other name stands for itself."""
        return self.env.get(name, name)

    def occurrence(self, name: str) -> Occurrence | None:
        """The occurrence a placeholder or id stands for."""
        return self.world.occurrence(self.value(name))


def concerns(events: Iterable[str], about: Collection[str]) -> bool:
    """Whether one of the events is one of those asked about, or came of it: the id of what is derived names its base."""
    return any(event in about or any(name in about for name in named_in(event)) for event in events)


UNNAMED = "somebody"
"""What a placeholder is bound to where the occurrence does not say who fills it: no actor, and perhaps any."""


def is_placeholder(name: str) -> bool:
    """One capital letter, with or without a digit."""
    return len(name) in (1, 2) and name[0].isupper() and (len(name) == 1 or name[1].isdigit())


@lru_cache(maxsize=16_384)
def is_actor(name: str) -> bool:
    """Two capitals or more."""
    return len(name) >= 2 and name[:2].isalpha() and name.isupper()
