"""A mirror, blog, leak or forum never stands alone: beside it stands the publisher's citation or a better place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, listed, report, words_of
from foedera.model.blocks import Source
from foedera.model.lines import SourceLine

CODE = "source-alone"
SEVERITY = "warning"
EXPLANATION = Explanation(
    "Places of grade D are mirrors, blogs, leaks and aggregators. What stands there may be a slip or a forgery, so beside it"
    " belongs the official citation of the instrument or a place of a better grade. Where neither was found, keep the warning.",
    'source s\n  grade D\nagreement a "A"\n  source s\nprovision p\n',
    'source s\n  official "UNTS 1"\n  grade D\nagreement a "A"\n  source s\nprovision p\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """Provisions that rest on places of grade D only, none of which names where the publisher put the original."""
    weak = {block.id for block in ground.blocks(Source) if _is_weak(block)}
    for text in ground.laws:
        above = [line for line in text.agreement.lines if isinstance(line, SourceLine)]
        for provision in text.provisions:
            own = [line for line in provision.lines if isinstance(line, SourceLine)]
            names = frozenset(name for line in own or above for name in line.sources)
            if names and names <= weak:
                where = own[0].where if own else provision.where
                message = f"`{provision.id}` rests on {listed(names)} alone, of grade D and without an official citation."
                remedy = "Name a better place beside it, or the publisher's own address in an `official` line of the source."
                yield report(CODE, SEVERITY, where, message, remedy)


def _is_weak(block: Source) -> bool:
    said = partial(words_of, block.lines)
    return any(words[:1] == ("D",) for words in said("grade")) and not any(said("official"))
