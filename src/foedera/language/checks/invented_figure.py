"""An adverb stays an adverb: nobody turns "immediately" into a number of hours."""

from __future__ import annotations

import re
from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, report
from foedera.language.checks.walk import Said, said
from foedera.model.blocks import Provision
from foedera.model.lines import Quote, Says, Timing, Within

CODE = "invented-figure"
SEVERITY = "error"
EXPLANATION = Explanation(
    "The text has an adverb, and beside it stands a number of hours or days that no quoted words, no holder of a reading and"
    " no example supports. An adverb is never turned into a figure, since a breach would hang on it.",
    'agreement a "A"\nprovision p\n  when attack called A\n  timing "immediately" after A\n  within 24h after A\n',
    'agreement a "A"\nprovision p\n  when attack called A\n  timing "immediately" after A\n'
    "  reading clock.day held by UKR: also within 24h after A\n",
)
_FIGURE = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|twenty-four|thirty|forty"
    r"|forty-eight|sixty|seventy-two|ninety|hundred|hour|day|week|fortnight|month|year)\b",
    re.IGNORECASE,
)

_OWN_HEDGES = ("illustrative", "where_possible")
"""An illustration claims nothing, and only a text that states a figure can say "where possible" of it."""


def check(ground: Ground) -> Iterator[Problem]:
    """`timing` beside `within` where no quote has a figure, no reading has a holder and the figure is no illustration."""
    for text in ground.laws:
        for provision in text.provisions:
            yield from _provision(ground, provision)


def _provision(ground: Ground, provision: Provision) -> Iterator[Problem]:
    lines = list(said(provision.lines))
    adverb = next((one.line for one in lines if isinstance(one.line, Timing) and not _FIGURE.search(one.line.word)), None)
    if adverb is None or any(_FIGURE.search(words) for words in _own_words(lines)):
        return
    for one in lines:
        if isinstance(one.line, Within) and one.line.hedge not in _OWN_HEDGES and not (one.reading and one.reading.holders):
            message = (
                f"`{one.line.duration.text}` is a figure that nothing supports: the text of `{ground.home(one.line.where)}`"
                f' says "{adverb.word}", no quote has a number, and no reading says who holds it.'
            )
            remedy = "Remove the line, quote the words that state the figure, or put it under `reading … held by WHO`."
            yield report(CODE, SEVERITY, one.line.where, message, remedy)


def _own_words(lines: list[Said]) -> Iterator[str]:
    for one in lines:
        if isinstance(one.line, Quote):
            yield one.line.text
        elif isinstance(one.line, Says):
            yield one.line.words
