"""A topic that is spelt almost like a role is mostly a role misspelt."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, Names, close_to, is_plain, report
from foedera.model.terms import Slot

CODE = "near-role"
SEVERITY = "warning"
EXPLANATION = Explanation(
    "Behind most prepositions any plain word may stand as a topic. This one differs from a role of the text by a letter or"
    " two and was probably meant to be that role; as a topic it would never match an actor.",
    'agreement a "A"\nrole beneficiary: UKR\nprovision p\n  each beneficiary\n  must consult with beneficary\n',
    'agreement a "A"\nrole beneficiary: UKR\nprovision p\n  each beneficiary\n  must consult with beneficiary\n',
)
_NEAR = 0.85


def check(ground: Ground) -> Iterator[Problem]:
    """Names behind a preposition that nothing declares and that differ from a role by a letter or two."""
    for item in ground.each(Slot):
        name = item.value.ref.name
        if item.text is None or item.value.preposition == "by" or not is_plain(name):
            continue
        names = ground.names(item.text)
        near = close_to(name, names.roles)[:1]
        if near and not _declared(ground, names, name) and SequenceMatcher(None, name, near[0]).ratio() >= _NEAR:
            message = f"`{name}` is read as a topic, but `{near[0]}` is a role of this text and is spelt almost alike."
            yield report(CODE, SEVERITY, item.where, message, "Correct the spelling, or choose a topic less alike.", near=near)


def _declared(ground: Ground, names: Names, name: str) -> bool:
    own = (names.roles, names.areas, names.definitions, names.organs, names.statuses, names.provisions)
    return any(name in known for known in own) or ground.places.known(name) or ground.classes.known(name)
