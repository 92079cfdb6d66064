"""Kinds of place and things struck are words of a short list."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, close_to, report
from foedera.model.blocks import Event
from foedera.model.lines import Fact
from foedera.model.terms import PlaceIs, TargetIs

CODE = "unknown-kind"
SEVERITY = "error"
EXPLANATION = Explanation(
    "Kinds of place and things struck are words of a short list, since the record knows no others. With another word the"
    " condition could never be true.",
    'agreement a "A"\nprovision p\n  when attack called A\n  provided target of A is troop\n',
    'agreement a "A"\nprovision p\n  when attack called A\n  provided target of A is troops\n',
)
KINDS: tuple[str, ...] = ("area", "city", "country", "island", "land", "line", "region", "sea")
TARGETS: tuple[str, ...] = ("aircraft", "forces", "population", "territory", "troops", "vessel")


def check(ground: Ground) -> Iterator[Problem]:
    """`place of A is …` and `target of A is …` with a word that no place and no record can carry."""
    for item in ground.each(PlaceIs, TargetIs, Fact):
        value = item.value
        if isinstance(value, PlaceIs):
            word, known, what = value.word, KINDS, "kind of place"
        elif isinstance(value, TargetIs):
            word, known, what = value.word, TARGETS, "kind of target"
        elif value.keyword == "target" and isinstance(item.block, Event):
            word, known, what = value.words[0], TARGETS, "kind of target"
        else:
            continue
        if word not in known:
            message = f"`{word}` is no {what}, so the line can never be true."
            yield report(CODE, SEVERITY, item.where, message, f"Write one of: {', '.join(known)}.", near=close_to(word, known))
