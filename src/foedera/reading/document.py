"""From the bytes of one document to an article: decoded, taken out of its page, marked, its provenance and date told."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date, timedelta

import msgspec

from foedera.model.article import BODY, TITLE, Article, Dated, MarkedLine
from foedera.reading.dating import Anchor, dated
from foedera.reading.decode import LIMIT, decoded, problem, unfit
from foedera.reading.html import is_html, page
from foedera.reading.lines import marked
from foedera.reading.main_text import second_opinion
from foedera.reading.provenance import agencies_in, outlet_of, translation_of
from foedera.reading.tongue import language_of

__all__ = ["LIMIT", "Anchor", "article", "dated_like", "failed", "unread"]


def article(name: str, data: bytes, anchors: tuple[Anchor, ...] = (), repeated: Mapping[str, int] | None = None) -> Article:
    """One document as an article. What cannot be read has no text and says why in `problems`.

    Args:
        name: As it is to be shown.
        data: The bytes as they came in.
        anchors: Dated events of the record, for inferring when the article was written.
        repeated: Lines that stand in several documents of the same reading.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    opened = decoded(data, name)
    if not opened.text:
        return Article(name, sha256, problems=opened.problems)
    text, problems, hints, outlet, published, extracted = opened.text, list(opened.problems), None, "", "", ""
    if is_html(name, text):
        seen = page(text)
        hints, outlet, published = second_opinion(text, seen), seen.outlet, seen.published
        text = seen.text
        extracted = hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()
        if seen.deep:
            problems.append(problem("document-deep", name, "Nothing need be done; the marks of its lines deserve a look."))
        if not text.strip():
            lost = problem(
                "document-empty", name, "Save the page when it has finished loading, or copy its text.", severity="error"
            )
            return Article(name, sha256, problems=(*problems, lost), charset=opened.charset)
    if shape := unfit(text, name):
        return Article(name, sha256, problems=(*problems, *shape), charset=opened.charset)
    lines = marked(text, hints, repeated)
    read = Article(
        name,
        sha256,
        text,
        lines,
        outlet_of(text, outlet)[0],
        problems=tuple(problems),
        charset=opened.charset,
        extracted=extracted,
    )
    return _told(read, anchors, published)


def _told(read: Article, anchors: tuple[Anchor, ...], published: str) -> Article:
    """The article with what its marked lines tell of it."""
    text, lines = read.text, read.lines
    language = language_of(" ".join(text[line.start : line.end] for line in lines if line.mark == BODY)[:4000])
    lines = tuple(_with_language(line, language) for line in lines)
    translation, basis = translation_of(text, lines, language)
    return msgspec.structs.replace(
        read,
        lines=lines,
        agencies=tuple(dict.fromkeys(one.agency for one in agencies_in(text) if one.cited)),
        language=language,
        translation=translation,
        translation_basis=basis,
        dated=dated(text, lines, anchors, published),
    )


def _with_language(line: MarkedLine, main: str) -> MarkedLine:
    """A line of the article that is too short to tell is in the language of the rest."""
    return msgspec.structs.replace(line, language=main) if line.mark in (BODY, TITLE) and not line.language else line


def unread(name: str, fault: str) -> Article:
    """A document that could not be opened."""
    return Article(
        name,
        "",
        problems=(
            problem(
                "document-unreadable",
                name,
                "Give yourself the right to read it, or leave it out.",
                more=f"{fault}.",
                severity="error",
            ),
        ),
    )


def failed(name: str, code: str) -> Article:
    """A document that was given up while it was read."""
    return Article(name, "", problems=(problem(code, name, "Split it, or leave it out; it is no article.", severity="error"),))


def dated_like(undated: Article, twin: Article) -> Article:
    """An article without a date gets that of a document which is the same text (`near.Neighbours`), six days either way."""
    if undated.dated.known or not twin.dated.known:
        return undated
    week = timedelta(days=6)
    lo, hi = date.fromisoformat(twin.dated.lo) - week, date.fromisoformat(twin.dated.hi) + week
    how = f"the same text as {twin.name}, which is dated {twin.dated.lo}..{twin.dated.hi}; re-posts follow within days"
    return msgspec.structs.replace(undated, dated=Dated(lo.isoformat(), hi.isoformat(), twin.name, inferred=True, how=how))
