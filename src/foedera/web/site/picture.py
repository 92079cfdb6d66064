"""What a static site is a picture of, and which addresses of the server have a file in it."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urljoin, urlsplit

import msgspec

from foedera import __version__

RELATIVE = ("as_of", "known_at", "view")
SERVED = "needs foedera serve"
"""What is said of whatever only a server can do."""
FOLLOWED = {
    "/agreements": (), "/due": (), "/changed": (), "/about": (), "/scenarios": (), "/conflicts": (), "/explain": (), "/data": (),
    "/": ("since",),
    "/compare": ("agreement", "by", "reading", "at"), "/timeline": ("agreement", "offset", "since", "until"),
    "/map": ("agreement", "boundaries"),
    "/network": ("to", "if"), "/statements": ("page",), "/what-if": ("to", "if"), "/why": ("provision", "by", "to", "if"),
    "/why-not": ("to", "if"),
}  # fmt: skip
"""First part of the paths that are followed, and the words an address may have; any other address is a question to a server."""
_NEEDED = {"/why": "provision", "/why-not": "to"}
_ENDINGS = ("csv", "json", "svg", "png", "txt", "md", "ics", "atom", "xml", "pact", "bib", "ris")
_PLAIN = re.compile(r"[a-z0-9][a-z0-9_-]{0,79}")


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """What every page of the site is relative to.

    Attributes:
        as_of, known_at, view: As in every answer.
        today: The day on which it was made.
        library: Fingerprint of the texts.
        questions: What ifs that the site answers: toward whom, and what is assumed.
        ready: Comparisons, differences and stretches of the line of time that have a page of their own.
        columns: Ids of agreements and families that the page of comparisons puts side by side itself.
    """

    as_of: str
    known_at: str
    view: str = "default"
    today: str
    library: str
    questions: tuple[tuple[str, str], ...] = ()
    ready: frozenset[Place] = frozenset()
    columns: frozenset[str] = frozenset()

    @property
    def says(self) -> str:
        """The line that every page carries."""
        return (
            f"as of {self.as_of} · known at {self.known_at} · view {self.view} · library {self.library} · foedera {__version__}"
        )

    @property
    def cite(self) -> str:
        """How to cite it."""
        return (
            f"foedera {__version__}, static site of the library {self.library}, as of {self.as_of}, known at {self.known_at}, "
            f"view {self.view}. Computed from texts and a record that name their sources; cite those for what they say."
        )


class Place(msgspec.Struct, frozen=True, order=True):
    """An address that the site has a file for: the same for every way to write it."""

    path: str
    words: tuple[tuple[str, str], ...] = ()

    @property
    def file(self) -> str:
        """Its file, with `/` between folders; safe on every system whatever the address holds."""
        parts = [one for one in self.path.split("/") if one]
        suffix = "html"
        stem, _, ending = parts[-1].rpartition(".") if parts else ("", "", "")
        if stem and ending in _ENDINGS:
            parts[-1], suffix = stem, ending
        names = [one if _PLAIN.fullmatch(one) else _slug(one) for one in parts] or ["index"]
        if self.words:
            told = urlencode(self.words)
            assumed = "hypothetical-" if "if" in dict(self.words) else ""
            named = assumed + "-".join(value for _, value in self.words)
            names.append(_slug(named, told))
        return f"{'/'.join(names)}.{suffix}"

    def query(self, picture: Picture) -> str:
        """The query that asks a server for it. A what if has a date of its own."""
        own = [] if "if" in dict(self.words) else [("as_of", picture.as_of), ("known_at", picture.known_at)]
        own += [("view", picture.view)] if picture.view != "default" else []
        return urlencode([*self.words, *own], quote_via=quote, safe=":,/")


def place(picture: Picture, address: str, base: str = "/") -> Place | None:
    """The place that an address names; None if it asks what only a server can answer, or leads elsewhere."""
    try:
        parts = urlsplit(urljoin(base, address))
        words = parse_qsl(parts.query)
    except ValueError:
        return None
    path = unquote(parts.path)
    if parts.scheme or parts.netloc or any(one in ("..", ".") for one in path.split("/")):
        return None
    head = f"/{path.strip('/').split('/')[0]}"
    if head not in FOLLOWED:
        return None
    left = []
    for name, value in words:
        if name in RELATIVE:
            if value not in ("", getattr(picture, name)):
                return None
        elif value:
            left.append((name, value))
    if any(name not in FOLLOWED[head] for name, _ in left):
        return None
    given = dict(left)
    if head in _NEEDED and _NEEDED[head] not in given:
        return None
    if path == "/timeline/picture.svg" and left:
        return None  # the page of that line has the same picture, which takes long to compute twice
    if "if" in given and (given.get("to", ""), given["if"]) not in picture.questions:
        return None
    if head in ("/what-if", "/why-not", "/network") and "to" in given and "if" not in given:
        return None
    found = Place(path, tuple(sorted(left, key=lambda one: one[0])))  # columns stand in the order in which they are named
    chosen = (head == "/compare" and left) or (head == "/timeline" and ("since" in given or "until" in given))
    return None if chosen and found not in picture.ready else found


def beside(picture: Picture, address: str) -> str | None:
    """What follows `#` in the address of the page of comparisons, for texts that it can put side by side itself."""
    parts = urlsplit(address)
    words = [(name, value) for name, value in parse_qsl(parts.query) if value and name not in RELATIVE]
    names = [value for name, value in words if name == "agreement"]
    if parts.scheme or parts.netloc or parts.path != "/compare" or not names or len(names) != len(words):
        return None
    return "+".join(names) if picture.columns.issuperset(names) else None


def _slug(text: str, told: str = "") -> str:
    """A name for a file that tells what is in it, with a hash so that no two meet."""
    plain = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:60]
    return f"{plain}-{hashlib.sha256((told or text).encode(errors='surrogatepass')).hexdigest()[:10]}".lstrip("-")
