"""From a page to the text a reader sees, with a map back into the page and what its markup says of each line.

All of the text is taken out, also what stands around the article, so that a line can be marked but never lost, and so that
spans do not move when a library that finds the main text learns better. The scanner reads every character once, however
deep or broken the nesting; it runs nothing, loads nothing, and what it gives is text, never markup.
"""

from __future__ import annotations

import html as entities
import re
from bisect import bisect_right

import msgspec

from foedera.model.article import ADVERT, CAPTION, FOOTER, FORM, METADATA, NAVIGATION, RELATED, TITLE
from foedera.reading.lines import Hint

DEEPEST = 1_000
"""Deepest nesting that is believed to be a page; beyond it elements are read but not told apart."""

# A quoted value may be long if it holds no `<`; one that does may be short: so an unclosed quote costs little wherever it stands.
_VALUE = r"\"(?:[^\"<]{0,4000}|[^\"]{0,400})\"|'(?:[^'<]{0,4000}|[^']{0,400})'"
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9:-]{0,40})(?P<attributes>(?:[^<>\"']|" + _VALUE + r")*+)>")
_SIGNS = re.compile(r"<+(?=[^<A-Za-z/!?]|$)")
_ATTRIBUTE = re.compile(r"([A-Za-z:_-]{1,40})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_SILENT = frozenset(
    {"script", "style", "noscript", "template", "svg", "iframe", "object", "textarea", "select", "math", "canvas"}
)
_VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"])
_BLOCK = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "button",
        "caption",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "label",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "title",
        "tr",
        "ul",
    ]
)
_BY_ELEMENT = {
    "nav": NAVIGATION, "menu": NAVIGATION, "footer": FOOTER, "aside": RELATED, "form": FORM, "button": FORM, "label": FORM,
    "figcaption": CAPTION, "time": METADATA, "address": METADATA, "title": METADATA, "h1": TITLE,
}  # fmt: skip
_BY_CLASS = (
    (re.compile(r"(?:^|[\s_-])(?:ad|ads|advert\w*|sponsor\w*|promo(?:ted)?)(?:$|[\s_-])"), ADVERT),
    (
        re.compile(r"(?:^|[\s_-])(?:related|recommend\w*|more-?stories|read-?(?:more|also)|most-?read|trending)(?:$|[\s_-])"),
        RELATED,
    ),
    (re.compile(r"(?:^|[\s_-])(?:share|social|comments?|newsletter|subscribe)(?:$|[\s_-])"), FORM),
    (re.compile(r"(?:^|[\s_-])(?:caption|wp-caption-text|credit|photo-credit)(?:$|[\s_-])"), CAPTION),
    (
        re.compile(r"(?:^|[\s_-])(?:byline|dateline|timestamp|pub-?date|author-?name|tags?|breadcrumbs?|cookie\w*)(?:$|[\s_-])"),
        METADATA,
    ),
)
_LOOKS = re.compile(
    r"^\s*(?:<!doctype html|<\?xml|<html|<head|<body|<!--|<(?:div|article|main|p|h1|meta|section)\b)", re.IGNORECASE
)
_JSON_DATE = re.compile(r'"datePublished"\s*:\s*"([^"]{4,40})"')
_DATE_NAMES = frozenset(
    [
        "article:published_time",
        "og:published_time",
        "datepublished",
        "date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "pubdate",
        "publishdate",
        "publication_date",
        "parsely-pub-date",
        "sailthru.date",
    ]
)


class Page(msgspec.Struct, frozen=True):
    """A page as text.

    Attributes:
        text: Everything a reader may see, one block a line, one blank line between blocks.
        begins, sources: The map: the stretch of `text` from `begins[i]` on was read from position `sources[i]` of the page.
        hints: What markup says of the line that starts at a position.
        outlet, published: As the head of the page states them; empty if it does not.
        deep: Nested deeper than DEEPEST.
    """

    text: str
    begins: tuple[int, ...]
    sources: tuple[int, ...]
    hints: dict[int, Hint]
    outlet: str = ""
    published: str = ""
    deep: bool = False

    def place(self, position: int) -> int:
        """Where in the page's source the character at `position` of the text was read."""
        if not self.begins:
            return 0
        stretch = max(0, bisect_right(self.begins, position) - 1)
        return self.sources[stretch] + position - self.begins[stretch]


def is_html(name: str, text: str) -> bool:
    """Whether a document is a page: by its name or by how it begins."""
    return name.lower().endswith((".html", ".htm", ".xhtml")) or bool(_LOOKS.match(text[:400]))


class _Scanner:
    """The state while a page is read once from its beginning to its end."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.begins: list[int] = []
        self.sources: list[int] = []
        self.written = 0
        self.line_start = 0
        self.linked = self.letters = 0
        self.stack: list[tuple[str, str, str]] = []  # element, mark, reason
        self.links = 0
        self.mark = ("", "")
        self.hints: dict[int, Hint] = {}
        self.outlet = self.published = ""
        self.deep = False
        self.fresh = True
        self.spaced = True

    def write(self, words: str, source: int) -> None:
        """Put words into the text; runs of white space become one blank."""
        at = 0
        for gap in (*_SPACE.finditer(words), None):
            end = gap.start() if gap else len(words)
            if end > at:
                self._put(words[at:end], source + at)
            if gap:
                if not self.spaced:
                    self._put(" ", source + gap.start())
                at = gap.end()

    def _put(self, piece: str, source: int) -> None:
        if self.fresh and piece != " ":
            self.line_start, self.linked, self.letters, self.fresh = self.written, 0, 0, False
            self.mark = next(((mark, reason) for _, mark, reason in reversed(self.stack) if mark), ("", ""))
        if not self.begins or self.sources[-1] + self.written - self.begins[-1] != source:
            self.begins.append(self.written)
            self.sources.append(source)
        self.pieces.append(piece)
        self.written += len(piece)
        self.spaced = piece == " "
        if piece != " ":
            self.letters += len(piece)
            self.linked += len(piece) if self.links else 0

    def stop(self, source: int) -> None:
        """End the line, if one was begun."""
        if self.fresh:
            return
        self.hints[self.line_start] = Hint(*self.mark, link=self.linked / max(1, self.letters))
        self.pieces.append("\n\n")
        self.begins.append(self.written)
        self.sources.append(source)
        self.written += 2
        self.fresh = self.spaced = True

    def open(self, name: str, attributes: dict[str, str], source: int) -> None:
        """An element begins."""
        if name in _BLOCK:
            self.stop(source)
        if name == "meta":
            self._head(attributes)
        if (
            name == "time"
            and attributes.get("datetime")
            and not self.published
            and "pub" in " ".join((*attributes, *attributes.values())).lower()
        ):
            self.published = attributes["datetime"]
        if name in _VOID:
            return
        if len(self.stack) >= DEEPEST:
            self.deep = True
            return
        mark = _BY_ELEMENT.get(name, "")
        reason = f"stands in <{name}>" if mark else ""
        if name == "header" and not any(each[0] in ("article", "main") for each in self.stack[-20:]):
            mark, reason = NAVIGATION, "stands in the head of the page"
        if not mark and name not in ("html", "body", "article", "main"):
            classes = f"{attributes.get('class', '')} {attributes.get('id', '')}".lower()
            mark = next((mark for pattern, mark in _BY_CLASS if pattern.search(classes)), "")
            reason = f'stands in a part of the page named "{classes.strip()[:40]}"' if mark else ""
        self.links += name == "a"
        self.stack.append((name, mark, reason))

    def close(self, name: str, source: int) -> None:
        """An element ends; what was left open inside it ends with it. An end without a beginning is passed over."""
        if name in _BLOCK:
            self.stop(source)
        for depth in range(len(self.stack) - 1, max(-1, len(self.stack) - 60), -1):
            if self.stack[depth][0] == name:
                self.links -= sum(each[0] == "a" for each in self.stack[depth:])
                del self.stack[depth:]
                return

    def _head(self, attributes: dict[str, str]) -> None:
        name = (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").lower()
        content = attributes.get("content", "")
        if name == "og:site_name":
            self.outlet = self.outlet or content
        elif name in _DATE_NAMES:
            self.published = self.published or content


def page(source: str) -> Page:
    """The text of a page and the way back into it, in time proportional to its length."""
    scanner = _Scanner()
    silent_until: dict[str, int] = {}
    at = 0
    while at < len(source):
        opening = source.find("<", at)
        if opening < 0:
            opening = len(source)
        _words(scanner, source, at, opening)
        if opening == len(source):
            break
        at = _markup(scanner, source, opening, silent_until)
    scanner.stop(len(source))
    text = "".join(scanner.pieces)
    dated = scanner.published or (found[1] if (found := _JSON_DATE.search(source[:400_000])) else "")
    return Page(text, tuple(scanner.begins), tuple(scanner.sources), scanner.hints, scanner.outlet, dated, scanner.deep)


def _words(scanner: _Scanner, source: str, start: int, end: int) -> None:
    at = start
    for found in _ENTITY.finditer(source, start, end):
        scanner.write(source[at : found.start()], at)
        scanner.write(_spoken(entities.unescape(found[0])), found.start())
        at = found.end()
    scanner.write(source[at:end], at)


def _spoken(words: str) -> str:
    """What an entity stands for; a markup sign stays a character like any other."""
    return words.replace("\x00", "\ufffd")


def _markup(scanner: _Scanner, source: str, opening: int, silent_until: dict[str, int]) -> int:
    """Read what begins with `<` and tell where to go on."""
    if source.startswith("<!--", opening):
        end = source.find("-->", opening + 4)
        return len(source) if end < 0 else end + 3
    if source.startswith(("<!", "<?"), opening):
        end = source.find(">", opening)
        return len(source) if end < 0 else end + 1
    tag = _TAG.match(source, opening)
    if not tag:
        signs = _SIGNS.match(source, opening)
        end = signs.end() if signs else opening + 1
        scanner.write(source[opening:end], opening)
        return end
    name = tag["name"].lower()
    if tag["end"]:
        scanner.close(name, opening)
        return tag.end()
    if name in _SILENT:
        if silent_until.get(name, 0) < tag.end():
            ending = re.compile(f"</{name}", re.IGNORECASE).search(source, tag.end())
            silent_until[name] = ending.start() if ending else len(source)
        ending_tag = source.find(">", silent_until[name])
        return len(source) if ending_tag < 0 else ending_tag + 1
    attributes = {key.lower(): entities.unescape(a or b or c) for key, a, b, c in _ATTRIBUTE.findall(tag["attributes"][:8000])}
    if "pubdate" in tag["attributes"].lower():  # it may stand without a value
        attributes.setdefault("pubdate", "")
    scanner.open(name, attributes, opening)
    return tag.end()
