"""A word of valuation has somebody to judge it."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, close_to, is_plain, report
from foedera.language.checks.walk import Item, every
from foedera.model.blocks import Define, Provision
from foedera.model.lines import JudgeOf
from foedera.model.terms import Is
from foedera.model.text import AgreementText

CODE = "unjudged-word"
SEVERITY = "warning"
EXPLANATION = Explanation(
    "Words of valuation are never computed: only somebody's claim gives them a value, and the text says whose claim counts."
    " Without a `judge of` line the answer stays unknown for ever. `judge of WORD: not stated` is a finding too.",
    'agreement a "A"\nprovision p\n  when attack called A\n  provided A is significant\n',
    'agreement a "A"\nprovision p\n  when attack called A\n  provided A is significant\n  judge of significant: not stated\n',
)
_RECORDED = frozenset({"nuclear"})
"""Words that an event's own lines settle (`weapons nuclear`)."""


def check(ground: Ground) -> Iterator[Problem]:
    """`A is WORD` where the word is no definition and no class, and no `judge of` line says whose claim counts."""
    for item in ground.each(Is):
        word = item.value.word
        if item.text is None or not is_plain(word) or word in _RECORDED:
            continue
        names = ground.names(item.text)
        if word in names.definitions or ground.classes.known(word) or word in _judged(item, item.text):
            continue
        message = f"`{word}` is neither a definition nor a class, and no line says who judges it: the answer stays unknown."
        remedy = f"Add `judge of {word}: …` (or `not stated`), or define it: define {word} A."
        near = close_to(word, (*names.definitions, *ground.classes.ids()))
        yield report(CODE, SEVERITY, item.where, message, remedy, near=near)


def _judged(item: Item, text: AgreementText) -> set[str]:
    """Words judged in the block itself; a definition or a status is judged where it is used as well."""
    if isinstance(item.block, Provision):
        return {line.word for line, _ in every(item.block, JudgeOf)}
    users: tuple[Provision | Define, ...] = (*text.provisions, *text.definitions)
    return {line.word for block in users for line, _ in every(block, JudgeOf)}
