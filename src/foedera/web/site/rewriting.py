"""A page of the server made a file: links lead to files, forms are gone, what only a server can do is plain text and says so.

The pages are those of our own templates, where text and attributes are always escaped: no `<` or `>` stands in them but as a
tag's. So tags are found by one expression, which is some ten times faster here than a parser of arbitrary pages; whatever needs
no change goes out as it came in.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape, unescape

from foedera.web.guard import POLICY

CSP = "; ".join(one for one in POLICY.split("; ") if not one.startswith("frame-ancestors"))
"""The policy as a page can carry it itself; `frame-ancestors` counts only as a header."""
SIGN = "°"
_ADDRESSES = ("href", "src", "xlink:href", "action", "formaction", "poster", "data", "srcset", "background", "ping", "cite")
_GONE = ("search", "form", "datalist")
_FORM = f'<p class="note">Other questions can be asked here{SIGN}.</p>'
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>|<!--.*?-->", re.DOTALL)
_ATTRIBUTE = re.compile(r"\s+([^\s=>/]+)(?:=(\"[^\"]*\"|'[^']*'|[^\s>]+))?")
_ADDRESS = re.compile(rf"\s({'|'.join(_ADDRESSES)})=(?:\"([^\"]*)\"|'([^']*)')")
_PLAIN = frozenset(("abbr", "b", "code", "div", "g", "h2", "h3", "i", "li", "p", "path", "small", "span", "td", "th", "tr", "ul"))
"""Tags that are written as they are unless they carry an address or a word for htmx."""

Where = Callable[[str], str | None]
"""The address as it is in the site; None if it has no file there."""


def links(page: str) -> list[str]:
    """Every address that a page names, in its order; a form's is not to be followed."""
    found = (match for match in _ADDRESS.finditer(page) if match[1] not in ("action", "formaction"))
    return list(dict.fromkeys(unescape(one[2] or one[3] or "") for one in found))


def rewritten(page: str, where: Where, told: str) -> str:
    """The page as a file.

    Args:
        page: As the server sends it.
        where: Tells where an address leads in the site.
        told: Markup that says what the site is a picture of; goes before the content.
    """
    return _Writer(where, told).write(page)


class _Writer:
    def __init__(self, where: Where, told: str) -> None:
        self._where, self._told = where, told
        self._gone: list[str] = []  # the element that is being left out, once for each of its kind that is open
        self._anchors: list[str] = []  # how each open link was begun
        self._drawn = 0  # open pictures; inside one a link is a group

    def write(self, page: str) -> str:
        """The page, piece by piece."""
        out: list[str] = []
        done = 0
        for match in _TAG.finditer(page):
            tag, rest = (match[2] or "").lower(), match[3] or ""
            if tag in _PLAIN and not self._gone and "hx-" not in rest and not _ADDRESS.search(rest):
                continue
            before = page[done : match.start()] if not self._gone else ""
            out += (before, "" if not tag else self._ended(tag, match[0]) if match[1] else self._begun(tag, rest, match[0]))
            done = match.end()
        return "".join((*out, page[done:]))

    def _begun(self, tag: str, rest: str, text: str) -> str:
        """What stands for a tag that begins an element."""
        closed = rest.endswith("/")
        if self._gone:
            self._gone += [tag] * (tag == self._gone[0] and not closed)
            return ""
        if tag in _GONE:
            self._gone += [tag] * (not closed)
            return _FORM if tag == "form" else ""
        if tag == "meta" and "htmx-config" in rest:
            return ""
        self._drawn += tag == "svg"
        written = self._changed(tag, rest, text)
        if closed and tag == "a":
            return written + {"": "", "span": f"{SIGN}</span>", "g": "</g>"}[self._anchors.pop()]
        if tag == "meta" and "charset" in rest:
            return f'{written}\n<meta http-equiv="content-security-policy" content="{escape(CSP)}">'
        return written + self._told if tag == "main" else written

    def _changed(self, tag: str, rest: str, text: str) -> str:
        """The tag with its addresses changed; as it came where nothing changes."""
        kept: list[str] = []
        changed = lost = False
        for match in _ATTRIBUTE.finditer(rest):
            name, value = match[1], unescape((match[2] or "").strip("\"'"))
            found: str | None = value
            if name.startswith("hx-"):
                changed = True
                continue
            if name in _ADDRESSES and value and not value.startswith("#"):
                found = self._where(value)
                changed, lost = changed or found != value, lost or found is None
            if found is not None:
                kept.append(match[0] if found == value else f' {name}="{escape(found)}"')
        if tag == "a":
            self._anchors.append("" if not lost else "g" if self._drawn else "span")
            if lost:
                return f'<{self._anchors[-1]} class="unserved">'
        return f"<{tag}{''.join(kept)}{'/' * rest.endswith('/')}>" if changed else text

    def _ended(self, tag: str, text: str) -> str:
        """What stands for a tag that ends an element."""
        if self._gone:
            if tag == self._gone[0]:
                self._gone.pop()
            return ""
        self._drawn -= tag == "svg"
        if tag == "a" and self._anchors:
            return {"": "</a>", "span": f"{SIGN}</span>", "g": "</g>"}[self._anchors.pop()]
        return text
