"""`foedera serve` under load from a second process, beside a bare server that sends one page of the same size.

    python benchmarks/web.py [--large FOLDER] [--rate 50] [--seconds 30] [--patience 60] [--write]

The server is a process of its own. Each address of the mix is asked once, alone, of a server that was just started for its kind
of page: what a first reader waits for. Then requests
are sent at a fixed rate, on a schedule that does not wait for answers, so that a slow answer delays nobody's clock; a request
is measured from the moment it was due. Addresses that no first answer came to within the patience are told and left out of
the mix. `--large` measures a workspace made by `benchmarks/big.py` instead of the library as shipped.
"""

from __future__ import annotations

import argparse
import http.client
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from queue import SimpleQueue
from typing import NamedTuple
from urllib.parse import quote_plus

from report import machine, table, write

ATTACK = "armed attack by {} on {} at 2026-12-01T06:00Z"
PAIRS = (("RUS", "UKR"), ("RUS", "EST"), ("CHN", "TWN"), ("IRN", "ISR"), ("PRK", "KOR"), ("ARG", "GBR"))
TEXTS = ("ksc-2022", "nato-1949", "g7-2023", "istanbul-2022", "usa-isr", "budapest-1994")
WORKERS = 24
TOLD = {0: "no answer", 202: "still being worked out"}
"""What a status other than 200 means, where it is no failure."""
INSTALLED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
BARE = """
import sys, uvicorn
from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route
page = "<p>words</p>" * (int(sys.argv[2]) // 12)
uvicorn.run(Starlette(routes=[Route("/", lambda _: HTMLResponse(page))]), port=int(sys.argv[1]), log_level="error")
"""


class Answer(NamedTuple):
    """One answer: status, seconds from when it was due, bytes as they were sent."""

    status: int
    seconds: float
    size: int


class Server:
    """A running process that answers at a port of this machine."""

    def __init__(self, process: subprocess.Popen[bytes], port: int) -> None:
        self.process, self.port = process, port

    @property
    def megabytes(self) -> float:
        """What it holds in memory now."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii").splitlines()
        return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024


def mix() -> dict[str, list[str]]:
    """Kind of page -> its addresses."""
    whatif = [f"/what-if?to={to}&if={quote_plus(ATTACK.format(by, to))}" for by, to in PAIRS]
    return {
        "statements": ["/statements", "/statements?agreement=ksc-2022", "/statements?party=RUS", "/statements?stance=opposes"],
        "agreements": ["/agreements", "/agreements?party=GBR", "/agreements?as_of=1939-09-01"],
        "compare": [f"/compare?agreement={one}&agreement={other}" for one, other in pairwise(TEXTS)],
        "what if": whatif,
        "API: what if": [f"/api/owed?to={to}&if={quote_plus(ATTACK.format(by, to))}" for by, to in PAIRS[:3]],
        "one agreement": [f"/agreements/{name}" for name in TEXTS],
        "map": ["/map?to=UKR", "/map?to=POL"],
        "due": ["/due", "/due?party=USA", "/due?party=GBR"],
        "home": ["/", "/changed"],
    }


@contextmanager
def served(words: list[str], port: int, folder: str | None = None) -> Iterator[tuple[Server, float]]:
    """A server, run in a folder, and the seconds after which it answered for the first time."""
    start = time.perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=INSTALLED, cwd=folder)
    try:
        while asked(port, "/about" if "serve" in words else "/", 5).status == 0:
            if process.poll() is not None or time.perf_counter() - start > 120:
                raise SystemExit(f"{' '.join(words)} does not serve")
            time.sleep(0.02)
        yield Server(process, port), time.perf_counter() - start
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def asked(port: int, address: str, patience: float, connection: http.client.HTTPConnection | None = None) -> Answer:
    """Ask once; status 0 where no answer came."""
    start = time.perf_counter()
    line = connection or http.client.HTTPConnection("127.0.0.1", port, timeout=patience)
    try:
        line.request("GET", address, headers={"Accept-Encoding": "gzip"})
        answer = line.getresponse()
        size = len(answer.read())
        return Answer(answer.status, time.perf_counter() - start, size)
    except OSError:
        line.close()
        return Answer(0, time.perf_counter() - start, 0)
    finally:
        if connection is None:
            line.close()


def first_asked(port: int, address: str, patience: float) -> Answer:
    """Ask until the whole answer is there: a page that says that it is being worked out (202) is none."""
    start = time.perf_counter()
    while (found := asked(port, address, patience)).status == 202 and time.perf_counter() - start < patience:
        time.sleep(0.1)
    return found._replace(seconds=time.perf_counter() - start)


def loaded(port: int, addresses: list[str], rate: float, seconds: float) -> list[tuple[str, Answer]]:
    """Ask at a fixed rate, each request measured from the moment it was due."""
    due: SimpleQueue[tuple[float, str] | None] = SimpleQueue()
    found: list[tuple[str, Answer]] = []

    def work() -> None:
        """Take what is due, over one connection."""
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        while (one := due.get()) is not None:
            at, address = one
            answer = asked(port, address, 60, line)
            found.append((address, answer._replace(seconds=time.perf_counter() - at)))
        line.close()

    workers = [threading.Thread(target=work) for _ in range(WORKERS)]
    for worker in workers:
        worker.start()
    chance, start = random.Random(1994), time.perf_counter()  # the same order every time
    for number in range(int(rate * seconds)):
        at = start + number / rate
        time.sleep(max(0.0, at - time.perf_counter()))
        due.put((at, chance.choice(addresses)))
    for _ in workers:
        due.put(None)
    for worker in workers:
        worker.join()
    return found


def share(values: list[float], part: float) -> float:
    """The value below which a part of all lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def main() -> None:
    """Measure, print, and write the page if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--large", type=Path, help="folder made by benchmarks/big.py")
    parser.add_argument("--rate", type=float, default=50)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--patience", type=float, default=60, help="seconds for the first answer of an address")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/performance.md")
    options = parser.parse_args()
    text = measured(options.large, options.rate, options.seconds, options.patience)
    print(text)
    if options.write:
        write("web-large" if options.large else "web", text)


def measured(large: Path | None, rate: float, seconds: float, patience: float) -> str:
    """The figures as a page."""
    before = machine()
    with tempfile.TemporaryDirectory() as empty:
        words = [str(Path(sys.executable).parent / "foedera"), "--today", "2026-11-27"]
        words += ["-w", str((large / "texts").resolve()), "-w", str((large / "foedera-reading").resolve())] if large else []
        words += ["serve", "--port", "7331"]
        left: list[str] = []
        first: dict[str, dict[str, Answer]] = {}
        for kind, addresses in mix().items():  # each kind anew: a question that does not end holds up those behind it
            with served(words, 7331, empty) as (server, _):
                answers = {address: first_asked(server.port, address, patience) for address in addresses[:1]}
                if all(answer.status == 200 for answer in answers.values()):
                    answers |= {address: first_asked(server.port, address, patience) for address in addresses[1:]}
            first[kind] = {address: answer for address, answer in answers.items() if answer.status == 200}
            missed = {address: answer.status for address, answer in answers.items() if answer.status != 200}
            left += [f"{address} ({TOLD.get(status, status)})" for address, status in missed.items()]
        every = [address for answers in first.values() for address in answers]
        if not every:
            raise SystemExit(f"no address was answered within {patience:.0f} s")
        with served(words, 7331, empty) as (server, ready):
            for address in every:
                first_asked(server.port, address, patience)
            held = server.megabytes
            busy = loaded(server.port, every, rate, seconds)
            after = server.megabytes
            beside = _beside(server.port, every, rate, seconds)
        sizes = [answer.size for kind in first.values() for answer in kind.values()]
        with served([sys.executable, "-c", BARE, "7332", str(int(statistics.median(sizes)) * 5)], 7332) as (bare, _):
            peer = loaded(bare.port, ["/"], rate, seconds / 3)
    return rendered(before, ready, (held, after), first, left, busy, peer, rate) + beside


def _beside(port: int, every: list[str], rate: float, seconds: float) -> str:
    """The same load while answers are worked out that take longer than anybody waits; nothing if none takes so long."""
    longer = [f"/due?as_of=2026-10-{day:02}" for day in range(1, 16)]
    if asked(port, longer[0], 60).status != 202:
        return ""
    for address in longer[1:]:
        asked(port, address, 60)
    found = loaded(port, every, rate, seconds)
    waits, wrong = [answer.seconds for _, answer in found], sum(answer.status != 200 for _, answer in found)
    if asked(port, longer[-1], 60).status != 202:
        return ""  # all of them were there before the load was over
    return (
        f"\n\nThe same while other answers are worked out all the time: p50 {share(waits, 0.5) * 1000:.0f} ms,"
        f" p95 {share(waits, 0.95) * 1000:.0f} ms, longest {max(waits) * 1000:.0f} ms, {wrong} errors."
    )


def rendered(
    before: str, ready: float, held: tuple[float, float], first: dict[str, dict[str, Answer]], left: list[str],
    busy: list[tuple[str, Answer]], peer: list[tuple[str, Answer]], rate: float,
) -> str:  # fmt: skip
    """Tables of both parts, and the limits."""
    by_kind: dict[str, list[float]] = defaultdict(list)
    kinds = {address: kind for kind, answers in first.items() for address in answers}
    for address, answer in busy:
        by_kind[kinds[address]].append(answer.seconds)
    rows = []
    for kind, answers in ((kind, answers) for kind, answers in first.items() if answers):
        alone_ = [answer.seconds for answer in answers.values()]
        waits = by_kind[kind] or [0.0]
        rows.append([
            kind, str(len(answers)), f"{statistics.median(alone_):.2f}", f"{max(alone_):.2f}",
            f"{share(waits, 0.5) * 1000:.0f}", f"{share(waits, 0.95) * 1000:.0f}",
            f"{max(answer.size for answer in answers.values()) / 1000:.0f}",
        ])  # fmt: skip
    every, bare = [answer.seconds for _, answer in busy], [answer.seconds for _, answer in peer]
    p95, theirs = share(every, 0.95) * 1000, share(bare, 0.95) * 1000
    wrong = sum(answer.status != 200 for _, answer in busy)
    head = ["page", "addresses", "first s, median", "first s, max", "p50 ms", "p95 ms", "largest kB gz"]
    text = f"Ready after {ready:.2f} s; {held[0]:.0f} MB after every address was asked once, {held[1]:.0f} MB after the load."
    text += f" {before}.\n\n{table(head, rows)}"
    text += (
        f"\n\nAt {rate:.0f} requests a second, {len(busy):,} in all: p50 {share(every, 0.5) * 1000:.0f} ms, p95 {p95:.0f} ms,"
        f" longest {max(every) * 1000:.0f} ms, {wrong} errors. The bare server, one page of text: p95 {theirs:.0f} ms,"
        f" ratio {p95 / theirs:.1f}."
    )
    if left:
        text += f"\n\nNo first answer in time, left out of the load: {'; '.join(left)}."
    return text


if __name__ == "__main__":
    main()
