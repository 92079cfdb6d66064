"""Whoever is bound by name belongs to the agreement."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, is_actor, listed, report
from foedera.model.lines import Bearer

CODE = "bearer-no-party"
SEVERITY = "warning"
EXPLANATION = Explanation(
    "The line binds an actor by name that stands in no role of the agreement. Texts bind their parties; some do speak of what"
    " others shall do, and then the finding is worth a look before anybody relies on it.",
    'agreement a "A"\nrole party: UKR\nprovision p\n  each NATO\n  must not admit UKR\n',
    'agreement a "A"\nrole party: UKR, NATO\nprovision p\n  each NATO\n  must not admit UKR\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """Bearers named by code that stand in no role of their agreement: a text binds nobody who is not its party."""
    for item in ground.each(Bearer):
        if item.text is None:
            continue
        parties = ground.names(item.text).actors()
        for code in (item.value.ref.name, *item.value.ref.among):
            if parties and is_actor(code) and code not in parties:
                home = ground.home(item.where)
                message = f"`{code}` is bound here but stands in no role of `{home}`, and a text binds only its parties."
                remedy = f"Add {code} to a role, or say in a note why somebody else is bound. Named are {listed(parties)}."
                yield report(CODE, SEVERITY, item.where, message, remedy)
