"""Every organ that judges or decides is set up by a text."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, close_to, is_plain, report
from foedera.language.checks.walk import Item
from foedera.model.blocks import Claim
from foedera.model.lines import Fact, JudgeOf
from foedera.model.terms import Slot

CODE = "unknown-organ"
SEVERITY = "error"
EXPLANATION = Explanation(
    "Who judges or decides must be set up by a text: an organ or a role of the agreement, or in the record one of any"
    " agreement. An unknown body can neither adopt nor block anything.",
    'agreement a "A"\nprovision p\n  when threat called T\n  provided T is real\n  judge of real: council\n',
    'agreement a "A"\nrole party: UKR\norgan council of party\nprovision p\n  when threat called T\n  provided T is real\n'
    "  judge of real: council\n",
)


def check(ground: Ground) -> Iterator[Problem]:
    """`judge of …: NAME` in a text; `by NAME`, `decided by NAME` and speakers in the record and in scenarios."""
    for item in ground.each(JudgeOf, Slot, Fact, Claim):
        names = ground.names(item.text) if item.text is not None else None
        known = {*names.organs, *names.roles} if names is not None else ground.organs
        for name in _named(item):
            if is_plain(name) and name not in known:
                place = f"of `{ground.home(item.where)}`" if names is not None else "of any agreement"
                message = f"`{name}` is no organ and no role {place}, so it can neither judge nor decide."
                remedy = f"Correct the name, or set it up: organ {name} of ROLE."
                yield report(CODE, SEVERITY, item.where, message, remedy, near=close_to(name, known))


def _named(item: Item) -> tuple[str, ...]:
    match item.value:
        case JudgeOf(who=who):
            return who
        case Slot(preposition="by", ref=ref) if item.text is None:
            return ref.name, ref.role, *ref.among
        case Fact(keyword="decided by", words=words):
            return words
        case Claim(speaker=speaker):
            return (speaker,)
        case _:
            return ()
