"""A judge is named only for a word that some line uses."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, close_to, report
from foedera.language.checks.walk import every
from foedera.model.blocks import Define
from foedera.model.lines import JudgeOf
from foedera.model.terms import Is

CODE = "idle-judge"
SEVERITY = "warning"
EXPLANATION = Explanation(
    "Somebody is named as judge of a word that no line of the block asks for. Mostly the word is spelt differently there.",
    'agreement a "A"\nprovision p\n  judge of real: not stated\n',
    'agreement a "A"\nprovision p\n  when threat called T\n  provided T is real\n  judge of real: not stated\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """`judge of WORD` in a block that never asks for the word, nor uses a definition that could."""
    for item in ground.each(JudgeOf):
        if item.text is None:
            continue
        asked = {condition.word for condition, _ in every(item.block, Is)}
        defined = (block for block in item.text.definitions if block.name in asked or block.in_place_of in asked)
        words = asked | {condition.word for block in defined for condition, _ in every(block, Is)}
        if item.value.word not in words and not (isinstance(item.block, Define) and not words):
            message = f"`{item.value.word}` is judged here, but no line of the block asks for it."
            remedy = "Correct the word, or remove the line."
            yield report(CODE, SEVERITY, item.where, message, remedy, near=close_to(item.value.word, words))
