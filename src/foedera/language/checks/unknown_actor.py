"""Every actor's code is one that the library knows."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, report
from foedera.language.checks.slots import NAMING, actors_named

CODE = "unknown-actor"
SEVERITY = "error"
EXPLANATION = Explanation(
    "The code is spelt like an actor's, but no `actor` block describes it. Such a line would bind or accuse nobody, and"
    " the answer would look as if somebody had been let off. Nothing is compared where no actor is described at all.",
    'actor UKR "Ukraine"\nagreement a "A"\nrole party: UKR, UKX\n',
    'actor UKR "Ukraine"\nagreement a "A"\nrole party: UKR\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """Codes in capitals without an `actor` block; nothing is compared where there is no such block at all."""
    if not ground.actors.codes():
        return
    for item in ground.each(*NAMING):
        for code in actors_named(item.value):
            if not ground.actors.known(code):
                message = f"`{code}` is no actor of the library, so nobody is bound, asked or accused by this line."
                remedy = f'Correct the code, or describe the actor: actor {code} "Name".'
                yield report(CODE, SEVERITY, item.where, message, remedy, near=ground.actors.suggest(code))
