"""The site itself: asks the application for page after page, follows the links that lead into the site, and writes files."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterator, Sequence
from datetime import date
from html import escape
from os.path import relpath
from pathlib import Path
from urllib.parse import parse_qs, parse_qsl, quote, urljoin, urlsplit

import msgspec
from starlette.routing import BaseRoute
from starlette.types import ASGIApp

from foedera import __version__
from foedera.errors import WrongCall
from foedera.web.api import examples
from foedera.web.app import build
from foedera.web.guard import Guard
from foedera.web.opened import Opened
from foedera.web.rendering import HERE
from foedera.web.site import rewriting, rooms
from foedera.web.site.asking import Answer, Asker
from foedera.web.site.folder import MANIFEST, Manifest, replaced
from foedera.web.site.picture import RELATIVE, SERVED, Picture, Place, beside, place

_HERE = "Runs on this machine and sends nothing."
"""Said at the foot of a served page; where a site stands nobody knows."""
STARTS = (
    "/", "/agreements", "/compare", "/what-if", "/scenarios", "/statements", "/timeline", "/map", "/network", "/due",
    "/conflicts", "/about",
)  # fmt: skip
"""Pages from which links are followed."""
_DATE = re.compile(r" at \S+")
"""The day of an assumed event: the same asked on another day is not a question that says more."""
MOST = 20_000
"""Pages of one site, at most: a link that leads in circles ends there."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked of an export.

    Attributes:
        as_of, known_at, view: As everywhere; empty: today, as_of, `default`.
        questions: Toward whom and what is assumed, for each what if beyond those that the page of what ifs names.
    """

    as_of: str = ""
    known_at: str = ""
    view: str = ""
    questions: tuple[tuple[str, str], ...] = ()


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """What an export wrote.

    Attributes:
        folder: Where.
        pages, files, bytes: How much.
        unserved: Links that became plain text, since only a server can follow them.
        cite: How to cite it.
    """

    folder: str
    pages: int
    files: int
    bytes: int
    unserved: int
    cite: str


def export(opened: Opened, folder: Path, asked: Asked) -> Written:
    """Write the site of a workspace into a folder.

    Raises:
        WrongCall: The folder is not ours to write, or a date, view, party or event is none.
        BrokenWorkspace: The workspace cannot be read.
    """
    folder = Path(folder)
    for name, text in (("--as-of", asked.as_of), ("--known-at", asked.known_at)):
        day(name, text)
    with replaced(folder) as new:
        with Asker(_unguarded(opened)) as asker:
            picture = _picture(opened, asker, asked)
        with Asker(_unguarded(opened, rooms.routes(picture))) as asker:
            found = _followed(asker, picture)
        return _write(new, folder, picture, found)


def day(option: str, text: str) -> str:
    """A day, as it was given; or nothing.

    Raises:
        WrongCall: It is no day of the calendar, written 2026-11-21.
    """
    try:
        if text and date.fromisoformat(text).isoformat() == text:
            return text
    except ValueError as error:
        raise WrongCall(f"{option} {text}: a day is asked for, such as 2026-11-21 ({error}).", code="impossible-date") from None
    if text:
        raise WrongCall(f"{option} {text}: a day is asked for, such as 2026-11-21.", code="impossible-date")
    return ""


def _unguarded(opened: Opened, first: Sequence[BaseRoute] = ()) -> ASGIApp:
    """The application without its guard: nobody asks from outside, and its rate is for those who do."""
    app = build(opened, first=first)
    assert isinstance(app, Guard)
    return app.app


def _picture(opened: Opened, asker: Asker, asked: Asked) -> Picture:
    workspace = opened.workspace
    as_of = asked.as_of or opened.today
    if asked.view and asked.view not in workspace.library.views:
        known = ", ".join(sorted(workspace.library.views))
        raise WrongCall(f"--view {asked.view}: there is no such view; known are {known}.", code="unknown-view")
    plain = Picture(
        as_of=as_of, known_at=asked.known_at or as_of, view=asked.view or "default", today=opened.today,
        library=workspace.library.fingerprint,
    )  # fmt: skip
    answered = []
    offered = [*_examples(), *_offered(asker.ask("/what-if"))]
    for to, events in {(to, _DATE.sub("", events)): (to, events) for to, events in reversed(offered)}.values():
        if asker.ask("/what-if", Place("/what-if", (("if", events), ("to", to))).query(plain)).status == 200:
            answered.append((to, events))  # what the library has no actor for is not asked of it
    for to, events in asked.questions:
        answer = asker.ask("/what-if", Place("/what-if", (("if", events), ("to", to))).query(plain))
        if answer.status != 200:
            raise WrongCall(f"--what-if {to} “{events}”: this cannot be asked. Try: foedera owed --to {to} --if “{events}”")
    names = rooms.columns(workspace, plain.known_at)
    return msgspec.structs.replace(
        plain, questions=tuple(dict.fromkeys((*answered, *asked.questions))), columns=frozenset(names),
        ready=frozenset([*rooms.ready(workspace, names), *_stretches(asker, plain)]),
    )  # fmt: skip


def _stretches(asker: Asker, picture: Picture) -> Iterator[Place]:
    """The stretches that the line of time leads to at once; each would lead to others, without an end."""
    line = Place("/timeline")
    for link in rewriting.links(asker.ask(line.path, line.query(picture)).body.decode()):
        parts = urlsplit(link)
        words = [(name, value) for name, value in parse_qsl(parts.query) if name not in RELATIVE]
        if parts.path == line.path and {name for name, _ in words} == {"since", "until"}:
            yield Place(line.path, tuple(sorted(words)))


def _examples() -> Iterator[tuple[str, str]]:
    """What ifs among the example questions of the library."""
    for name in ("owed", "why", "whynot"):
        for one in examples.of(name):
            if isinstance(one.get("if"), str):
                yield str(one.get("to", "")), str(one["if"])


def _offered(answer: Answer) -> list[tuple[str, str]]:
    """The questions that the page of what ifs names."""
    found = []
    for link in rewriting.links(answer.body.decode()):
        parts = urlsplit(link)
        words = parse_qs(parts.query)
        if parts.path == "/what-if" and "if" in words and set(words) <= {"to", "if"}:
            found.append((words.get("to", [""])[0], words["if"][0]))
    return found


def _followed(asker: Asker, picture: Picture) -> dict[Place, tuple[Answer, bytes]]:
    """Every page of the site, with its text; whatever a page names in its turn is followed as far as it leads into the site."""
    waiting = [found for one in STARTS if (found := place(picture, one))]
    waiting += [Place("/what-if", (("if", events), ("to", to))) for to, events in picture.questions]
    waiting += sorted(picture.ready)
    seen, kept = set(waiting), {}
    while waiting:
        one = waiting.pop(0)
        answer = asker.ask(one.path, one.query(picture))
        if answer.status != 200:
            continue  # a link to it becomes plain text
        kept[one] = (msgspec.structs.replace(answer, body=b""), zlib.compress(answer.body, 1))
        if not answer.page:
            continue  # whatever a picture leads to, its page leads to
        for link in rewriting.links(answer.body.decode()):
            found = place(picture, link, one.path)
            if found is not None and found not in seen:
                seen.add(found)
                waiting.append(found)
        if len(kept) > MOST:
            raise WrongCall(f"The site has more than {MOST} pages.", code="too-many-pages")
    return kept


def _write(new: Path, folder: Path, picture: Picture, found: dict[Place, tuple[Answer, bytes]]) -> Written:
    lost = [0]
    files: dict[str, str] = {}
    size = 0
    for one, (answer, packed) in sorted(found.items()):
        body = zlib.decompress(packed)
        if answer.page or answer.picture:
            body = _page(one, body.decode(), picture, found, lost).encode()
        size += _put(new, one.file, body, files)
    for path in sorted((HERE / "static").rglob("*")):
        if path.is_file():
            size += _put(new, f"static/{path.relative_to(HERE / 'static').as_posix()}", path.read_bytes(), files)
    manifest = Manifest(
        software=__version__, library=picture.library, as_of=picture.as_of, known_at=picture.known_at, view=picture.view,
        cite=picture.cite, files=dict(sorted(files.items())),
        pages={one.file: _address(one, picture) for one in sorted(found)},
    )  # fmt: skip
    text = msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"
    (new / MANIFEST).write_bytes(text)
    return Written(
        folder=str(folder), pages=sum(answer.page for answer, _ in found.values()), files=len(files) + 1, bytes=size + len(text),
        unserved=lost[0], cite=picture.cite,
    )  # fmt: skip


def _address(one: Place, picture: Picture) -> str:
    return f"{one.path}?{one.query(picture)}"


def _put(new: Path, name: str, body: bytes, files: dict[str, str]) -> int:
    path = new / name
    path.parent.mkdir(parents=True, exist_ok=True)
    assert name not in files, name
    path.write_bytes(body)
    files[name] = hashlib.sha256(body).hexdigest()
    return len(body)


def _page(one: Place, text: str, picture: Picture, found: dict[Place, tuple[Answer, bytes]], lost: list[int]) -> str:
    """A page with its links made relative to its own file."""
    here = one.file.rpartition("/")[0] or "."

    def where(address: str) -> str | None:
        """Where an address leads from this file."""
        parts = urlsplit(urljoin(one.path, address))
        if parts.scheme in ("http", "https") or address.startswith("data:image/"):
            return address
        if parts.path.startswith("/static/"):
            return quote(relpath(parts.path[1:], here))
        target = place(picture, address, one.path)
        if target is None or target not in found:
            columns, page = beside(picture, urljoin(one.path, address)), Place("/compare")
            if columns and page in found:
                return f"{quote(relpath(page.file, here))}#{quote(columns, safe='+')}"
            lost[0] += 1
            return None
        fragment = f"#{parts.fragment}" if parts.fragment else ""
        return f"{quote(relpath(target.file, here))}{fragment}"

    told = (
        f'<p class="static-note" role="note"><b>A static picture</b>, {escape(picture.says)}. It does not change, and answers no '
        f"new question: what is marked {rewriting.SIGN} {SERVED}.</p>"
    )
    return rewriting.rewritten(text.replace(_HERE, ""), where, told)
