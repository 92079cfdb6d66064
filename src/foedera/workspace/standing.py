"""Whether a text is in force at a moment, over all accounts and readings: where they differ, it is not known."""

from __future__ import annotations

from foedera.engine import secondary, validity
from foedera.engine.choice import Chooser, runs
from foedera.engine.law import Law
from foedera.engine.world import Setting, World
from foedera.model.time import Period
from foedera.model.truth import UNKNOWN, Truth


def standing(setting: Setting, law: Law, party: str, at: Period) -> tuple[Truth, str]:
    """Whether the text is in force for a party (empty: for anybody), and why, in words."""

    def evaluate(chooser: Chooser) -> tuple[Truth, str]:
        """In one world."""
        return validity.in_force(World(setting, chooser, secondary, asked=law.id), law, party, at)

    found = [answer for _, answer in runs(evaluate)]
    truths = {truth for truth, _ in found}
    return (truths.pop() if len(truths) == 1 else UNKNOWN), "; ".join(dict.fromkeys(note for _, note in found))
