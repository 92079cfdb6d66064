"""What an article speaks of, statement or not: every mention of a framework, for measuring and for provisions as reported."""

from __future__ import annotations

from foedera.model.article import Article
from foedera.reading.links import Found
from foedera.reading.page import Page
from foedera.reading.sights import Sights
from foedera.reading.speakers import Cast
from foedera.reading.statements import Lexicon


def mentioned(article: Article, lexicon: Lexicon) -> tuple[Found, ...]:
    """Every mention of a framework in the article, in order of the text, the strongest reading of each place first."""
    read = Page(article.text, [(line.start, line.end) for line in article.paragraphs()])
    cast = Cast(read.text, read.sentences, lexicon.names, article.dated.lo, article.dated.hi)
    sights = Sights(read.text, cast.persons, article.dated.lo, article.dated.hi)
    return lexicon.frameworks.mentions(read.text, article.dated.lo, article.dated.hi, sights)
