"""Every payload through every carrier: `python -m tests.web.inject [N] [--write]`; with N, each also alone through every Nth.

The test of the suite (test_injection.py) sends the same payloads through the same carriers, several in one request.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from html import unescape
from pathlib import Path

from benchmarks.report import machine, table, write
from markupsafe import escape
from tests.web import carriers
from tests.web.asked import Answer, Asker, Call, encoded, query
from tests.web.carriers import Carrier
from tests.web.judged import Shape, differing, faults, shape
from tests.web.payloads import ALL, harmless
from tests.web.stored import Word, articles, decide, hostile, lay, proposed, seated, twin, upload

from foedera.web import limits
from foedera.web.api.decoding import form_names
from foedera.web.api.questions import TABLE
from foedera.web.seen import visible

ROOM = 7_400
"""Bytes of payloads in one request as an address has them, so that it stays within its limit."""


HARMLESS = "xqz"
"""A word that stands in no text."""


class Trial:
    """Sends payloads, and harmless words where an answer has a skeleton that harmless words have not given yet.

    Attributes:
        found: What is wrong, as sentences.
        statuses: How often each status came.
        heard: How many answers said the payload back.
    """

    def __init__(self, asker: Asker) -> None:
        self.asker = asker
        self.found: list[str] = []
        self.statuses: Counter[int] = Counter()
        self.heard = 0
        self.places: set[str] = set()
        self._own: dict[tuple[str, str, int], list[Shape]] = {}
        self._parts: dict[str, set[object]] = {}
        failed = (Call("GET", target) for target in (b"/zq", b"/?party=zq", b"/?" + b"z" * 9_000, b"/what-if?if=zq", b"/agreements/zq"))
        self._refusals = [shape(asker.ask(call).body) for call in failed]
        self._failed = {part for made in self._refusals for part in made}

    def send(self, carrier: Carrier, data: bytes) -> None:
        """One request, judged."""
        answer = self.asker.ask(carrier.call(data))
        self.statuses[answer.status] += 1
        self.places.add(carrier.place)
        found = faults(answer)
        self.heard += said(data, answer)
        if answer.type == "text/html" and answer.body:
            found += self._compared(carrier, data, answer)
        self.found += [f"{carrier.place}, {carrier.field}, {data[:50]!r}: {one}" for one in found]

    def learn(self, carrier: Carrier, words: str) -> Answer:
        """Remember the skeleton that harmless words give."""
        answer = self.asker.ask(carrier.call(harmless(words).encode()))
        if answer.type == "text/html" and answer.body:
            made = shape(answer.body)
            self._own.setdefault((carrier.place, carrier.field, answer.status), []).append(made)
            self._parts.setdefault(carrier.place, set(self._failed)).update(made)
        return answer

    def _compared(self, carrier: Carrier, data: bytes, answer: Answer) -> Iterator[str]:
        """What the page has that harmless words would not have given."""
        own = shape(answer.body)
        known = self._own.setdefault((carrier.place, carrier.field, answer.status), [])
        if own in known or own in self._refusals:
            return
        self.learn(carrier, data.decode("utf-8", "replace"))
        for words in ("NOR", "first-1"):  # a payload may be the very name of something stored, and then be answered like a name
            if own not in known and set(own) - self._parts[carrier.place]:
                self.learn(carrier, words)
        if own not in known and (more := set(own) - self._parts[carrier.place]):
            yield f"{answer.status} with {sorted(more)}"


def said(data: bytes, answer: Answer) -> bool:
    """Whether a page says the payload back: its beginning, whole, as text between signs of markup or in an attribute."""
    text = visible(data.decode("utf-8", "replace").strip())[:60]
    return answer.type == "text/html" and escape(text) in answer.body.decode()


def together() -> list[bytes]:
    """All payloads in few texts: those that are text side by side, then those of broken letters, then those with NUL."""
    texts: list[list[bytes]] = []
    for kind in ("whole", "broken", "nul"):
        texts.append([])
        for one in ALL:
            if kind == ("nul" if b"\0" in one.data else "whole" if one.whole else "broken"):
                said = b" ".join([*texts[-1], one.data])
                if len(encoded(said)) > ROOM or len(said.decode("utf-8", "replace")) > limits.WORDS.value:
                    texts.append([])
                texts[-1].append(one.data)
    return [b" ".join(some) for some in texts]


def several(trial: Trial, carriers: Iterable[Carrier]) -> None:
    """Every payload through every carrier, many in one request; where a word changes nothing on a page, one request of them."""
    all_of_them = together()
    bare: dict[str, bytes] = {}
    for number, carrier in enumerate(carriers):
        if carrier.place not in bare:
            bare[carrier.place] = trial.asker.ask(carrier.call(HARMLESS[::-1].encode())).body
        same = trial.learn(carrier, HARMLESS).body == bare[carrier.place] and carrier.call(b"").method == "GET"
        alone = ALL[number % len(ALL)].data  # since some begin with what matters
        for data in [all_of_them[number % len(all_of_them)]] if same else [*all_of_them, alone]:
            trial.send(carrier, data)


# ------------------------------------------------------------------------------------------------ what is stored

def decidable(asker: Asker, files: list[tuple[bytes, bytes]]) -> list[str]:
    """Addresses of all that was proposed of some articles."""
    return [address for _, data in files for address in proposed(asker, data)]


PER_ROUTE = 7
"""Addresses that are followed of one page."""


def filled(home: Path, word: Word, turn: int = 0) -> Asker:
    """A workspace with articles read and decisions made, every text of it a payload or its twin."""
    asker = seated(lay(home, word, turn))
    files = articles(word)
    asker.ask(upload(files))
    decide(asker, word, files)
    return asker


def walk(one: Asker, other: Asker) -> tuple[int, list[str]]:
    """Every page, answer and feed of a workspace of payloads, compared with the same of its twin.

    Pages whose address is the hash of a text have no twin of the same address, and what articles say of somebody depends on whose
    name it is; of these, the parts must be among those of the twins of their kind.

    Returns:
        How many addresses were looked at, and what is wrong.
    """
    found: list[str] = []
    seen: Counter[str] = Counter()
    odd: list[tuple[str, Shape]] = []
    parts: dict[str, set[object]] = {}
    todo = [*starting()]
    known = set(todo)
    for address in todo:
        answer, twin = (asker.ask(Call("GET", address.encode())) for asker in (one, other))
        found += [f"{address}: {fault}" for fault in faults(answer)]
        if answer.type == "text/html" and answer.body:
            kind = _kind(address)
            own, others = shape(answer.body), shape(twin.body)
            if HASHED.search(address) or address.startswith(("/review", "/statements")):
                odd.append((address, own))
            elif answer.status != twin.status or own != others:
                found.append(f"{address}: {answer.status}, {twin.status}: {differing(own, others)[:300]}")
            for side, body in (("", answer.body), ("twin", twin.body)):
                for link in sorted(set(re.findall(r'(?:href|action)="(/[^"#]*)', body.decode()))):
                    bare = unescape(link)
                    if bare not in known and seen[counted := side + _kind(bare)] < PER_ROUTE and not bare.startswith("/static"):
                        seen[counted] += 1
                        known.add(bare)
                        todo.append(bare)
            parts.setdefault(kind, set()).update(others)
    found += [f"{address}: {more}" for address, own in odd if (more := set(own) - parts[_kind(address)])]
    return len(todo), found


HASHED = re.compile("[0-9a-f]{16}")


def _kind(address: str) -> str:
    path = address.partition("?")[0]
    return "/".join(path.split("/")[:2]) + ("/…" if path.count("/") > 1 else "")


def starting() -> Iterator[str]:
    """Every page without a part that is chosen, and every question in every form."""
    for route in carriers.pages():
        if "GET" in (route.methods or ()) and "{" not in route.path:
            base = carriers.BASES.get(route.path)
            yield route.path
            if base:
                yield f"{route.path}?{query(*base).decode()}"
    for question in TABLE:
        if not question.body:
            path = carriers.filled(f"/api/{question.name}")
            base = carriers.BASES.get(f"/api/{question.name}", [])
            for form in form_names(question):
                yield f"{path}?{query(*base, ('format', form)).decode()}"


TURNS = 5
"""Workspaces of payloads that are walked by the command, each with every payload in another place than in those before."""
PAGE = Path(__file__).resolve().parents[2] / "docs" / "security.md"


def sent(folder: Path, each: int) -> tuple[Trial, int]:
    """All payloads through all carriers, many in one request; then each alone through every `each`-th carrier, with 0 through none.

    Returns:
        What was found, and the number of carriers.
    """
    asker = seated(lay(folder, hostile, rows=1))
    files = articles(hostile, each=50)
    asker.ask(upload(files))
    trial, every = Trial(asker), carriers.every(decidable(asker, files))
    several(trial, every)
    for number, carrier in enumerate(every if each else ()):
        for one in ALL[number % each :: each]:
            trial.send(carrier, one.data)
        if number % 20 == 0:
            print(f"{number} of {len(every)} carriers, {asker.asked} requests, {len(trial.found)} found", file=sys.stderr, flush=True)
    asker.close()
    return trial, len(every)


def walked(folder: Path) -> tuple[int, list[str]]:
    """Workspaces of payloads, each payload in many places. Gives how many addresses were looked at and what is wrong."""
    looked = 0
    found: list[str] = []
    for turn in range(TURNS):
        one, other = (filled(folder / f"{word.__name__}-{turn}", word, turn * len(ALL) // TURNS) for word in (hostile, twin))
        more, wrong = walk(one, other)
        looked, found = looked + more, found + wrong
        one.close()
        other.close()
    return looked, found


def main() -> int:
    """Run it, print the figures and with `--write` put them into the page."""
    each = int(next((word for word in sys.argv[1:] if word.isdigit()), "0"))
    with tempfile.TemporaryDirectory() as name:
        trial, count = sent(Path(name) / "sent", each)
        looked, stored = walked(Path(name))
    places = len(trial.places)
    rows = [
        ("payloads", f"{len(ALL)} of {len({one.kind for one in ALL})} kinds"),
        ("carriers: words, parts of paths, fields, headers, files", f"{count} at {places} addresses and methods"),
        ("payloads that each takes alone as well, in turn", str(len(ALL) // each if each else 1)),
        ("requests judged", f"{trial.statuses.total():,}".replace(",", " ")),
        ("statuses", ", ".join(f"{status}: {number}" for status, number in sorted(trial.statuses.items()))),
        ("answers that say the payload back, as text", str(trial.heard)),
        ("findings", str(len(trial.found))),
        ("workspaces of stored payloads, and addresses walked in them", f"{TURNS}, {looked}"),
        ("findings", str(len(stored))),
    ]
    text = f"{machine()}\n\n{table(('what', 'figure'), rows)}"
    print(text)
    for one in (*trial.found, *stored)[:200]:
        print(one)
    if "--write" in sys.argv:
        write("injection", text, PAGE)
    return bool(trial.found or stored)


if __name__ == "__main__":
    raise SystemExit(main())
