"""Which lines of a page trafilatura takes for its article: a second opinion beside markup and wording.

The library is optional (`pip install 'foedera[html]'`) and is imported only when a page is read. It may mark a line that
nothing else has marked; it moves no span and removes nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping

from foedera.model.article import NAVIGATION
from foedera.reading.html import Page
from foedera.reading.lines import Hint
from foedera.reading.normal import plain

LONGEST = 2_000_000
"""Longest page in characters that is shown to the library."""

SMALLEST_SHARE = 0.2
"""Where it keeps less than this share of the words that nothing marks, it has missed the article and is not believed."""


def second_opinion(source: str, page: Page) -> Mapping[int, Hint]:
    """The hints of a page, with those added of lines that lie outside what trafilatura keeps; unchanged without the library."""
    if not page.hints or len(source) > LONGEST or page.deep:
        return page.hints
    try:
        import trafilatura  # noqa: PLC0415 - 70 MB that nobody loads who reads plain text
    except ImportError:
        return page.hints
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    kept = trafilatura.extract(source, include_comments=False, include_tables=True, deduplicate=False, with_metadata=False) or ""
    main = plain(kept.replace("|", " "))
    starts = sorted(page.hints)
    lines = {start: plain(page.text[start:end]) for start, end in zip(starts, [*starts[1:], len(page.text)], strict=True)}
    open_lines = [start for start in starts if not page.hints[start].mark]
    held = [start for start in open_lines if lines[start][:60] in main]
    if sum(len(lines[start]) for start in held) < SMALLEST_SHARE * sum(len(lines[start]) for start in open_lines):
        return page.hints
    hints = dict(page.hints)
    for start in set(open_lines) - set(held):
        hints[start] = Hint(NAVIGATION, "outside the main text of the page, as trafilatura sees it", hints[start].link)
    return hints
