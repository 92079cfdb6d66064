"""A page of the server made a file: links lead to files, forms are gone, what only a server can do is plain text and says so.

The page is read by the HTML parser of the standard library and written out again tag by tag; whatever needs no change goes
out as it came in.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from html.parser import HTMLParser

from foedera.web.guard import POLICY

CSP = "; ".join(one for one in POLICY.split("; ") if not one.startswith("frame-ancestors"))
"""The policy as a page can carry it itself; `frame-ancestors` counts only as a header."""
SIGN = "°"
_LINKS = ("href", "src", "xlink:href", "action", "formaction", "poster", "data", "srcset", "background", "ping", "cite")
_GONE = ("search", "form", "datalist")
_FORM = f'<p class="note">Another question here{SIGN}.</p>'

Where = Callable[[str], str | None]
"""The address as it is in the site; None if it has no file there."""


def links(page: str) -> list[str]:
    """Every address that a page names, in its order."""
    reader = _Links()
    reader.feed(page)
    reader.close()
    return list(dict.fromkeys(reader.found))


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if name in _LINKS and value and tag != "form"]


def rewritten(page: str, where: Where, told: str) -> str:
    """The page as a file.

    Args:
        page: As the server sends it.
        where: Tells where an address leads in the site.
        told: Markup that says what the site is a picture of; goes before the content.
    """
    writer = _Writer(where, told)
    writer.feed(page)
    writer.close()
    return "".join(writer.out)


class _Writer(HTMLParser):
    def __init__(self, where: Where, told: str) -> None:
        super().__init__(convert_charrefs=False)
        self.out: list[str] = []
        self._where, self._told = where, told
        self._gone: list[str] = []  # the element that is being left out, once for each of its kind that is open
        self._anchors: list[str] = []  # how each open link was begun
        self._drawn = 0  # open pictures; inside one a link is a group

    def _write(self, text: str) -> None:
        if not self._gone:
            self.out.append(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._gone:
            self._gone += [tag] * (tag == self._gone[0])
            return
        if tag in _GONE:
            self.out.append(_FORM if tag == "form" else "")
            self._gone.append(tag)
            return
        if tag == "meta" and dict(attrs).get("name") == "htmx-config":
            return
        self._drawn += tag == "svg"
        self._write(self._begun(tag, attrs))
        if tag == "meta" and "charset" in dict(attrs):
            self._write(f'\n<meta http-equiv="content-security-policy" content="{escape(CSP)}">')
        if tag == "main":
            self._write(self._told)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._gone or tag in _GONE:
            return
        text = self._begun(tag, attrs)
        if tag == "a":
            self._anchors.pop()
        self._write(text if text.endswith("/>") or text == self.get_starttag_text() else f"{text[:-1]}/>")

    def _begun(self, tag: str, attrs: list[tuple[str, str | None]]) -> str:
        """The tag with its addresses changed; as it came where nothing changes."""
        kept: list[tuple[str, str | None]] = []
        changed = False
        lost = False
        for name, value in attrs:
            if name.startswith("hx-"):
                changed = True
            elif name in _LINKS and value and not value.startswith("#"):
                found = self._where(value)
                changed = changed or found != value
                if found is None:
                    lost = True
                else:
                    kept.append((name, found))
            else:
                kept.append((name, value))
        if tag == "a":
            self._anchors.append("" if not lost else "g" if self._drawn else "span")
            if lost:
                return f'<{self._anchors[-1]} class="unserved">'
        if not changed:
            return self.get_starttag_text() or ""
        told = "".join(f" {name}" if value is None else f' {name}="{escape(value)}"' for name, value in kept)
        return f"<{tag}{told}>"

    def handle_endtag(self, tag: str) -> None:
        if self._gone:
            if tag == self._gone[0]:
                self._gone.pop()
            return
        self._drawn -= tag == "svg"
        if tag == "a" and self._anchors:
            begun = self._anchors.pop()
            self._write({"": "</a>", "span": f"{SIGN}</span>", "g": "</g>"}[begun])
        else:
            self._write(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._write(data)

    def handle_entityref(self, name: str) -> None:
        self._write(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._write(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        """Left out: a comment is nothing for readers."""

    def handle_decl(self, decl: str) -> None:
        self._write(f"<!{decl}>")
