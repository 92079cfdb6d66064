"""Every provision that a line refers to exists."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, close_to, report
from foedera.language.checks.walk import Item
from foedera.model.blocks import Expect, Horizon
from foedera.model.lines import Link
from foedera.model.terms import Anchor, Pattern

CODE = "unknown-provision"
SEVERITY = "error"
EXPLANATION = Explanation(
    "A line waits for a provision, ends it or asks about it, and there is none of that name. In a text its own provisions"
    " are named alone, those of others as AGREEMENT/PROVISION.",
    'agreement a "A"\nprovision p\n  when consutl fulfilled called C\nprovision consult\n',
    'agreement a "A"\nprovision p\n  when consult fulfilled called C\nprovision consult\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """`PROVISION fulfilled`, `released from …`, anchors, targets of links and questions that name no provision."""
    for item in ground.each(Pattern, Anchor, Link, Expect, Horizon):
        name = _referred(item)
        agreement, slash, provision = name.rpartition("/")
        if not name or (not slash and isinstance(item.value, Link) and name in ground.agreements):
            continue
        if not slash and item.text is not None:
            agreement = item.text.agreement.id
        names = ground.agreements.get(agreement)
        if names is None or provision in names.provisions:
            continue  # an unknown agreement is another check's
        home = agreement if slash else ground.home(item.where)
        what = "neither a provision nor an agreement" if isinstance(item.value, Link) and not slash else "no provision"
        message = f"`{provision}` is {what} of `{home}`, so the line can never take effect."
        if what.startswith("neither"):
            message = f"`{provision}` is neither a provision of `{home}` nor an agreement, so the line has no effect."
        near = close_to(provision, names.provisions)
        yield report(CODE, SEVERITY, item.where, message, "Name a provision that exists.", near=near)


def _referred(item: Item) -> str:
    match item.value:
        case Pattern(state=state, classes=(name,)) if state:
            return name
        case Anchor(kind="provision", name=name):
            return name
        case Link(target=target):
            return target
        case Expect(provision=provision):
            return provision
        case Horizon(subject=subject) if "/" in subject:
            return subject
        case _:
            return ""
