"""A workspace in which every quoted text, name and article is a payload, and its twin in which each is harmless words of the same shape."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from tests.web.asked import Asker, Call, encoded, query
from tests.web.payloads import ALL, FOLDER, Payload, harmless

from foedera.web.opened import Opened

TODAY = "2026-11-21"
PAIRS = (("ISL", "NOR"), ("DNK", "SWE"), ("EST", "FIN"), ("LTU", "LVA"))
REVIEWER = "Ola <b>Nordmann</b>"
SECRET = "hidden-7919-words"
ARTICLE = """OSLO, 14 September 2026

"We welcome the First Compact {0}," Foreign Minister {1} Hansen said in Oslo on Monday.

Minister {1} Hansen said on Tuesday that the First Compact is a threat to {2}.

Forces of Denmark attacked Norway on Sunday, {3} officials said. {4}
"""
Word = Callable[[Payload], str]


def plain(one: Payload) -> str:
    """A payload as it may stand between quotation marks of a `.pact` text: on one line."""
    text = "".join(" " if unicodedata.category(letter) in ("Cc", "Zl", "Zp", "Cs") else letter for letter in one.text)
    return text.strip()[:600] or "zq"


def hostile(one: Payload) -> str:
    """The payload itself."""
    return plain(one)


def twin(one: Payload) -> str:
    """Harmless words of its shape."""
    return harmless(plain(one))


def lay(home: Path, word: Word, turn: int = 0, rows: int = len(PAIRS)) -> Opened:
    """Write a workspace below `home`: texts that are read, a text that is not, a file beside it that is nobody's business.

    Args:
        home: An empty folder.
        word: What stands for a payload.
        turn: Which payload comes first, so that with as many turns as payloads each stands in every place.
        rows: How many sets of agreements, events and statements there are; with all of them each payload is in some place.
    """
    texts = home / "texts"
    texts.mkdir(parents=True)
    (home / "outside").mkdir()
    (home / "outside" / "secret.pact").write_text(f"# {SECRET}\n", encoding="utf-8")
    order = [*ALL[turn % len(ALL) :], *ALL[: turn % len(ALL)]]
    taken = iter(order * 2)
    fill = lambda text: re.sub("@", lambda _: word(next(taken)).replace("\\", "\\\\").replace('"', '\\"'), text)  # noqa: E731
    (texts / "common.pact").write_text(fill((FOLDER / "stored.common").read_text("utf-8")), encoding="utf-8")
    row = (FOLDER / "stored.row").read_text("utf-8")
    for number, (a, b) in enumerate(PAIRS[:rows], 1):
        text = row.replace("{n}", str(number)).replace("{a}", a).replace("{b}", b)
        (texts / f"row-{number}.pact").write_text(fill(text), encoding="utf-8")
    broken = "".join(f"agreement broken-{number} zq {word(one)}\n  note {word(one)}\n" for number, one in enumerate(order))
    (texts / "broken.pact").write_text(broken, encoding="utf-8")
    return Opened((texts,), reading=home / "foedera-reading", bundled=False, today=TODAY, use_cache=False)


def articles(word: Word, each: int = 5) -> list[tuple[bytes, bytes]]:
    """Names and bytes of articles, some payloads in each; the names are payloads too."""
    found = []
    for start in range(0, len(ALL), each):
        some = ALL[start : start + each]
        words = [word(one) for one in some] * each
        name = some[0].data if word is hostile else harmless(some[0].text).encode()
        found.append((name.replace(b"\0", b"") or b"zq", ARTICLE.format(*words).encode("utf-8", "replace")))
    return found


def upload(files: list[tuple[bytes, bytes]]) -> Call:
    """The articles as a browser sends them, but with the names as they are."""
    parts = []
    for name, data in files:
        quoted = name.replace(b"\r", b"%0D").replace(b"\n", b"%0A").replace(b'"', b"%22")
        head = b'--zqzq\r\nContent-Disposition: form-data; name="files"; filename="' + quoted + b'"\r\n\r\n'
        parts.append(head + data + b"\r\n")
    headers = ((b"content-type", b"multipart/form-data; boundary=zqzq"),)
    return Call("POST", b"/documents", headers, b"".join(parts) + b"--zqzq--\r\n")


def proposed(asker: Asker, data: bytes) -> list[str]:
    """Addresses of what was proposed of an article, in the order of its text."""
    page = asker.ask(Call("GET", b"/documents/" + hashlib.sha256(data).hexdigest().encode())).body.decode()
    return re.findall(r'href="(/review/[pe][0-9a-f]{16})"', page)


def decide(asker: Asker, word: Word, files: list[tuple[bytes, bytes]]) -> None:
    """Decide on some proposals, with payloads as reasons and corrections, by the forms of the page."""
    doing = (("reject", "reason"), ("accept", "reason"), ("edit", "speaker"), ("unsure", "reason"))
    for number, (_, data) in enumerate(files):
        asked = proposed(asker, data)
        does, field = doing[number % len(doing)]
        body = query(("do", does), ("expects", ""), (field, word(ALL[number])), ("reason", word(ALL[-number - 1])))
        asker.ask(Call("POST", asked[number % len(asked)].encode(), FORM, body))


FORM = ((b"content-type", b"application/x-www-form-urlencoded"),)


def seated(opened: Opened) -> Asker:
    """The application, with a reviewer whose name is markup."""
    return Asker(opened, b"reviewer=" + encoded(REVIEWER.encode()))
