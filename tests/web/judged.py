"""Whether an answer holds what was sent as text only: headers, the skeleton of a page, and what each form of answer makes of it."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from lxml import etree  # type: ignore[import-untyped]
from tests.web.asked import Answer
from tests.web.stored import SECRET

from foedera.web.guard import HEADERS

KNOWN = {name for name, _ in HEADERS} | {
    "content-type", "content-length", "etag", "cache-control", "vary", "content-disposition", "location", "set-cookie", "link",
    "x-total-count", "x-not-applied", "retry-after", "allow", "accept-ranges", "last-modified", "content-encoding",
}  # fmt: skip
"""Headers that an answer of ours has."""
ADDRESSES = {"href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "background", "cite"}
_ALONE = {"script", "style", "iframe", "object", "embed", "base", "frame", "applet"}
"""Elements that no text may bring about; scripts are ours only if they have an address below `/static`."""
_COOKIE = re.compile(r"reviewer=\"?[A-Za-z0-9%._~/-]*\"?; HttpOnly; Max-Age=\d+; Path=/; SameSite=strict")
_FILE = re.compile(r'(?:inline|attachment); filename="[A-Za-z0-9._-]{1,120}"')
_PROPERTY = re.compile(r"[A-Z-]+[;:]")
CALENDAR = {
    "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION",
    "STATUS", "CATEGORIES", "URL", "TRANSP", "CLASS", "NAME", "X-WR-CALNAME", "X-WR-CALDESC", "COMMENT", "LAST-MODIFIED", "SEQUENCE",
    "REFRESH-INTERVAL", "TZID", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "X-PUBLISHED-TTL", "CREATED", "DURATION", "SOURCE",
}  # fmt: skip
_EXACT = re.compile(r'<textarea.*?</textarea>|\s(?:value|href|action|src|data-[a-z-]+)="[^"]*"', re.DOTALL)
_UNSEEN = re.compile("[\x01\x08\x1b\x7f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\U000e0071]")
SAFE_FORMULA = re.compile(r"-?\d+(\.\d+)?")
_PARSER = etree.HTMLParser(encoding="utf-8")
Shape = Counter[tuple[str, tuple[tuple[str, str], ...]]]


def faults(answer: Answer) -> list[str]:
    """What is wrong with an answer, whatever it was asked."""
    found = [*_of_head(answer)]
    if answer.status >= 500:
        found.append(f"status {answer.status}")
    if SECRET.encode() in answer.body or b"root:x:0" in answer.body:
        found.append("words of a file that is nobody's business")
    check = {
        "text/html": _of_page, "application/json": _of_json, "text/csv": _of_table, "text/calendar": _of_calendar,
        "application/atom+xml": _of_xml, "image/svg+xml": _of_xml,
    }.get(answer.type)  # fmt: skip
    if check and answer.body:
        try:
            found += check(answer.body)
        except Exception as error:  # noqa: BLE001 - whatever it is, the answer is not of its form
            found.append(f"no {answer.type}: {error}")
    return found


def _of_head(answer: Answer) -> Iterator[str]:
    for name, value in HEADERS:
        if [told for own, told in answer.headers if own == name] != [value]:
            yield f"header {name}"
    for name, value in answer.headers:
        if name not in KNOWN or not value.isprintable() or not value.isascii():
            yield f"header {name!r}: {value!r}"
        if name == "location" and (not value.startswith("/") or value[1:2] in ("/", "\\")):
            yield f"sent elsewhere: {value!r}"
        if name == "set-cookie" and not _COOKIE.fullmatch(value):
            yield f"cookie: {value!r}"
        if name == "content-disposition" and not _FILE.fullmatch(value):
            yield f"file name: {value!r}"


@lru_cache(maxsize=8)
def shape(body: bytes) -> Shape:
    """The skeleton of a page: its elements with the names of their attributes and whither each address leads."""
    found: Shape = Counter()
    for element in etree.fromstring(body, _PARSER).iter():
        if isinstance(element.tag, str):
            given = sorted(element.items())
            found[element.tag, tuple((name, leading(value) if name in ADDRESSES else "") for name, value in given)] += 1
        else:
            found["comment", ()] += 1
    return found


def leading(address: str) -> str:
    """Whither an address leads: `here`, or its scheme or `another host` as a browser reads it."""
    bare = re.sub(r"[\t\n\r]", "", address).strip("".join(map(chr, range(33))))
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", bare)
    if scheme:
        return scheme[1].lower()
    return "another host" if re.match(r"[/\\]{2}", bare) else "here"


def _of_page(body: bytes) -> Iterator[str]:
    if unseen := _UNSEEN.search(_EXACT.sub("", body.decode())):
        yield f"U+{ord(unseen[0]):04X}, which is not seen"
    for tag, attributes in shape(body):
        names, leads = {name for name, _ in attributes}, {lead for _, lead in attributes} - {"", "here", "https", "http"}
        if any(name.startswith("on") for name in names) or {"style", "srcdoc", "http-equiv"} & names or leads:
            yield f"<{tag}> with {sorted(names)} leading to {sorted(leads)}"
        if tag == "comment" or (tag in _ALONE and not (tag == "script" and "src" in names)):
            yield f"<{tag}>"


def _of_json(body: bytes) -> Iterator[str]:
    def fields(value: object) -> Iterator[str]:
        if isinstance(value, dict):
            yield from value
            for one in value.values():
                yield from fields(one)
        elif isinstance(value, list):
            for one in value:
                yield from fields(one)

    if any(name.startswith("__") for name in fields(json.loads(body))):
        yield "a field from outside"


def _of_table(body: bytes) -> Iterator[str]:
    rows = list(csv.reader(io.StringIO(body.decode("utf-8-sig"), newline=""), strict=True))
    if len({len(row) for row in rows}) > 1:
        yield "rows of different lengths"
    for cell in (cell for row in rows for cell in row):
        if cell[:1] in ("=", "+", "-", "@", "\t", "\r", "\0") and not SAFE_FORMULA.fullmatch(cell):
            yield f"a formula: {cell[:40]!r}"


def _of_calendar(body: bytes) -> Iterator[str]:
    text = body.decode()
    if "\n" in text.replace("\r\n", "") or "\r" in text.replace("\r\n", ""):
        yield "a line end alone"
    for line in text.replace("\r\n ", "").replace("\r\n\t", "").rstrip("\r\n").split("\r\n"):
        if not _PROPERTY.match(line) or re.split("[;:]", line)[0] not in CALENDAR:
            yield f"a line of its own: {line[:60]!r}"
        if line.startswith(("BEGIN:", "END:")) and line.partition(":")[2] not in ("VCALENDAR", "VEVENT", "VTODO", "VTIMEZONE", "STANDARD"):
            yield f"a component: {line[:60]!r}"


def _of_xml(body: bytes) -> Iterator[str]:
    root = etree.fromstring(body, etree.XMLParser(resolve_entities=False, no_network=True))
    if root.getroottree().docinfo.internalDTD is not None:
        yield "a document type"
    for element in root.iter():
        if not isinstance(element.tag, str):
            yield "a comment or an instruction"
            continue
        if _UNSEEN.search(element.text or "") and root.tag.endswith("svg"):
            yield "a letter that is not seen"
        names = {etree.QName(name).localname for name in element.attrib}
        leads = {leading(value) for name, value in element.attrib.items() if etree.QName(name).localname in ADDRESSES}
        if any(name.startswith("on") for name in names) or etree.QName(element).localname in ("script", "foreignObject"):
            yield f"<{element.tag}> with {sorted(names)}"
        if leads - {"here", "https", "http", "urn", "tag"}:
            yield f"<{element.tag}> leads to {sorted(leads)}"


def differing(one: Shape, other: Shape) -> str:
    """Where two skeletons are not the same; empty if they are."""
    more, less = one - other, other - one
    return f"{dict(more)} more, {dict(less)} less" if more or less else ""
