"""A quotation is a short term of art, not a copy of the text."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, report
from foedera.model.lines import Quote

CODE = "long-quote"
SEVERITY = "error"
EXPLANATION = Explanation(
    "Quotations carry the words on which a meaning turns, 25 at most; the rest is said in our own words, and the source line"
    " leads to the whole text.",
    'agreement a "A"\n  quote "' + " ".join(["word"] * 26) + '"\n',
    'agreement a "A"\n  quote "' + " ".join(["word"] * 25) + '"\n',
)
LONGEST = 25


def check(ground: Ground) -> Iterator[Problem]:
    """`quote` lines of more than 25 words."""
    for item in ground.each(Quote):
        count = len(item.value.text.split())
        if count > LONGEST:
            message = f"The quotation has {count} words, and {LONGEST} is the most that a `quote` line may take over."
            remedy = "Quote the words on which the meaning turns, and say the rest in your own."
            yield report(CODE, SEVERITY, item.where, message, remedy)
