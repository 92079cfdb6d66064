"""The form of a feed (Atom, RFC 4287): entries as plain text, dates to the second, letters that XML takes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from typing import NamedTuple

from foedera.model.time import BEGINNING, END, format_instant

NAMESPACE = "http://www.w3.org/2005/Atom"
UNDATED = "When is not known: this entry bears the date of the latest record beside it, or of the asking."
"""Said in an entry of which no date is known. RFC 4287 wants `updated` of every entry (4.1.2) and leaves `published` free."""

_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+")

_WORDS = 25
"""Words of a quotation, at most."""


class Entry(NamedTuple):
    """One entry.

    Attributes:
        id: A URI that stays the same.
        updated: When what it tells was entered or could last have been so (RFC 3339); empty if that is not known: then the
            entry bears the date of the feed and says so.
        published: When it can have been so at the earliest; empty if that is not known.
        content: Its text, lines and all.
        author: Whose words these are, if somebody's.
        terms: What it is filed under.
        links: Addresses of its sources; one that is no web address is left out.
    """

    id: str
    title: str
    updated: str
    content: str
    published: str = ""
    author: str = ""
    terms: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


class Feed(NamedTuple):
    """A feed and its entries.

    Attributes:
        software: Version of foedera.
        known: The day up to which the record was read (RFC 3339): the date of a feed in which nothing has one.
        updated: Its own date; empty: that of its latest entry.
        address: Where the feed is read, if it has an address.
    """

    id: str
    title: str
    subtitle: str
    software: str
    entries: tuple[Entry, ...]
    known: str
    updated: str = ""
    address: str = ""


def stamp(moment: int) -> str:
    """A second since 1970 UTC as RFC 3339: `2026-12-01T06:00:00Z`; empty for an end that is open."""
    if moment <= BEGINNING or moment >= END:
        return ""
    day, clock = format_instant(moment).split(" ")[:2]
    return f"{day}T{clock if len(clock) == 8 else clock + ':00'}Z"


def day(text: str) -> str:
    """An ISO date, or date with time, as RFC 3339; empty for an empty one."""
    return f"{text[:19]}Z" if len(text) >= 19 else f"{text[:10]}T00:00:00Z" if text else ""


def quoted(words: Iterable[str]) -> str:
    """Quoted words on one line, 25 at most, and a sign where some are left out."""
    every = " … ".join(" ".join(part.split()) for part in words).split()
    return " ".join(every[:_WORDS]) + (" …" if len(every) > _WORDS else "")


def written(feed: Feed) -> str:
    """The feed as the text of an XML document."""
    return "\n".join(_lines(feed)) + "\n"


def _lines(feed: Feed) -> Iterator[str]:
    newest = feed.updated or max((one.updated for one in feed.entries), default="") or feed.known
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield f'<feed xmlns="{NAMESPACE}" xml:lang="en">'
    yield f"  <id>{_xml(feed.id)}</id>"
    yield f'  <title type="text">{_xml(feed.title)}</title>'
    yield f'  <subtitle type="text">{_xml(feed.subtitle)}</subtitle>'
    yield f"  <updated>{newest}</updated>"
    yield "  <author><name>foedera</name></author>"
    yield f'  <generator version="{_xml(feed.software)}">foedera</generator>'
    if feed.address:
        yield f'  <link rel="self" type="application/atom+xml" href="{_xml(feed.address)}"/>'
    dated = [one for one in feed.entries if one.updated or one.published]
    for one in (one for one in feed.entries if one not in dated):
        yield from _entry(one._replace(updated=newest, content=f"{one.content}\n{UNDATED}"))
    for one in dated:
        yield from _entry(one)
    yield "</feed>"


def _entry(one: Entry) -> Iterator[str]:
    yield "  <entry>"
    yield f"    <id>{_xml(one.id)}</id>"
    yield f'    <title type="text">{_xml(one.title)}</title>'
    yield f"    <updated>{one.updated or one.published}</updated>"
    if one.published:
        yield f"    <published>{one.published}</published>"
    if one.author:
        yield f"    <author><name>{_xml(one.author)}</name></author>"
    yield from (f'    <category term="{_xml(term)}"/>' for term in dict.fromkeys(one.terms) if term)
    yield from (f'    <link rel="via" href="{_xml(link)}"/>' for link in dict.fromkeys(one.links) if _ADDRESS.fullmatch(link))
    yield f'    <content type="text">{_xml(one.content)}</content>'
    yield "  </entry>"


def _xml(text: str) -> str:
    """Text in which nothing is taken for a mark, without the letters that XML 1.0 does not have (2.2)."""
    return escape("".join(letter for letter in text if _allowed(letter)))


def _allowed(letter: str) -> bool:
    return letter in "\t\n" or (letter >= " " and not "\ud800" <= letter <= "\udfff" and letter not in "\ufffe\uffff")
