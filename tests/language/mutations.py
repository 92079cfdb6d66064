"""Broken `.pact` files by the thousand: what people, editors, mail programs and bad luck do to a text.

Half of the mutations know the grammar (lines swapped between files of the library, repeated, indented otherwise, a keyword or a
name put for another, absurd dates, terms and figures), the others know nothing (bytes cut, turned, inserted; other line ends,
byte order marks, characters that look alike). Everything comes from one `random.Random`: a seed gives the same file everywhere.
"""

from __future__ import annotations

import random
import re
import string
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import foedera
from foedera.engine import entries
from foedera.engine.answer import answers
from foedera.engine.law import Laws
from foedera.engine.occurrence import Record
from foedera.engine.world import Question, Setting
from foedera.errors import FoederaError
from foedera.language.checks import Ground, run_checks, with_excerpts
from foedera.language.expand import expand
from foedera.language.format import format_document
from foedera.language.parse import parse
from foedera.language.render import render
from foedera.model.blocks import Actor, Claim, Document, Event, Horizon, OccurrenceClass, Place
from foedera.model.reference import Actors, Classes, Places
from foedera.model.text import AgreementText
from foedera.model.time import parse_period

LIBRARY = Path(foedera.__file__).parent / "library"
SEED = Path(__file__).parent / "seed.pact"
ABSURD = (
    "9999999999y", "9" * 30 + "h", "0h", "0mo", "-1d", "24h24h", "1e9d", "0000-01-01", "0000", "0001-01-01", "9999-12-31", "99999",
    "99999-01-01", "2023-02-29", "2023-13-01", "2023-00-10", "1582-10-10", "2023-02-30T25:61Z", "..", "2024..2023", "9999..9999",
    "0001..9999", "2024-01-01T24:00Z", "2024-06-01T12:00+14:00", "-4713-01-01", "٢٠٢٤-٠١-٠١", "2024\u20111\u20111", "∞", "NaN",
)  # fmt: skip
"""Dates, terms and figures that nobody should write."""
SIGNS = (
    '"', "\\", "#", ",", ":", " ", "\t", "\n", "\n  ", "\n    ", "\n      ", "\r", "\r\n", "\v", "\f", "\x85", "\u2028", "\ufeff", "\u00a0",
    "\u200b", "\u202e", "é", "e\u0301", "“", "”", "’", "–", "\0", "\x1b[31m", "😀", "\ud7ff", "ſ", "İ", "any of ", "all of ", "no ", "not ",
    "held by ", "called A", " before ", " after ", "must ", "reading a.b: also ", "place of ", " is ", " in ", "agreement x\n",
    "scenario y\n", "24h", ", where possible", "except ", "at least 0 of ", "at least 99999999999 of ", "every 1h\n", "toward ",
)  # fmt: skip
EVENTS = (
    "\nevent e1 armed_attack by RUS on UKR\n  at 2026-01-01\n", "\nevent e1 request by UKR about e2\n  at 2026-01\n\nevent e2 armed_attack\n",
    "\nevent e1 hostilities by RUS on UKR\n  at 2024..2026\n  until 2029-12-31\n  asserted by UKR\n  denied by RUS\n",
)  # fmt: skip
"""What a text may be asked on."""
LIKENESS = {"a": "а", "e": "е", "o": "о", "A": "Α", "-": "‑", " ": "\u00a0", '"': "”", "i": "ı"}


@cache
def files() -> tuple[str, ...]:
    """The library's files and the one that holds every construct, as text."""
    return tuple(path.read_text(encoding="utf-8") for path in (SEED, *sorted(LIBRARY.rglob("*.pact"))))


@cache
def chunks() -> tuple[tuple[str, ...], ...]:
    """The blocks of each file, in their order."""
    found = (tuple(part.strip("\n") + "\n" for part in re.split(r"\n\s*\n", text) if part.strip() and len(part) < 1500) for text in files())
    return tuple(parts for parts in found if parts)


@cache
def lines() -> tuple[str, ...]:
    """Every different line of all files."""
    return tuple(sorted({line for text in files() for line in text.split("\n") if line.strip()}))


@cache
def words() -> tuple[str, ...]:
    """Every different word of all files."""
    return tuple(sorted({word for line in lines() for word in line.split()}))


# ------------------------------------------------------------------------------------------------ what is done to a text


def _line_of_another_file(text: str, dice: random.Random) -> str:
    rows = text.split("\n")
    rows[dice.randrange(len(rows))] = dice.choice(lines())
    return "\n".join(rows)


def _repeated(text: str, dice: random.Random) -> str:
    rows = text.split("\n")
    at = dice.randrange(len(rows))
    return "\n".join(rows[:at] + [rows[at]] * dice.choice((2, 3, 50)) + rows[at + 1 :])


def _shuffled(text: str, dice: random.Random) -> str:
    rows = text.split("\n")
    first = dice.randrange(len(rows))
    part = rows[first : first + dice.randint(2, 8)]
    dice.shuffle(part)
    return "\n".join(rows[:first] + part + rows[first + len(part) :])


def _indented(text: str, dice: random.Random) -> str:
    rows = text.split("\n")
    at = dice.randrange(len(rows))
    rows[at] = dice.choice(("", " ", "  ", "   ", "    ", "      ", "\t", "  \t", " " * 400)) + rows[at].lstrip()
    return "\n".join(rows)


def _another_word(text: str, dice: random.Random) -> str:
    found = list(re.finditer(r"\S+", text))
    if not found:
        return text
    hit = dice.choice(found)
    return text[: hit.start()] + dice.choice(words()) + text[hit.end() :]


def _absurd(text: str, dice: random.Random) -> str:
    found = list(re.finditer(r"\d[\d:TZ.-]*(?:h|d|mo|y|m)?", text))
    if not found:
        return text
    hit = dice.choice(found)
    return text[: hit.start()] + dice.choice(ABSURD) + text[hit.end() :]


def _sign(text: str, dice: random.Random) -> str:
    at = dice.randrange(len(text) + 1)
    return text[:at] + dice.choice(SIGNS) + text[at:]


def _cut(text: str, dice: random.Random) -> str:
    at = dice.randrange(len(text) + 1)
    return text[:at] + text[at + dice.choice((1, 3, 12, 80, 4000)) :]


def _struck(text: str, dice: random.Random) -> str:
    at = dice.randrange(len(text) + 1)
    return text[:at] + dice.choice(string.printable) + text[at + 1 :]


def _look_alike(text: str, dice: random.Random) -> str:
    plain = dice.choice(sorted(LIKENESS))
    return text.replace(plain, LIKENESS[plain], dice.choice((1, -1)))


def _case(text: str, dice: random.Random) -> str:
    hit = dice.randrange(len(text) + 1)
    part = text[hit : hit + 20]
    return text[:hit] + dice.choice((part.upper, part.title, part.swapcase))() + text[hit + 20 :]


def _long(text: str, dice: random.Random) -> str:
    at = dice.randrange(len(text) + 1)
    return text[:at] + dice.choice((", AAA", "x", "    all of\n", " ", '"', "\\", "any of any of ")) * dice.choice((10, 300)) + text[at:]


MUTATIONS: tuple[Callable[[str, random.Random], str], ...] = (
    _line_of_another_file, _line_of_another_file, _repeated, _shuffled, _indented, _another_word, _another_word, _absurd, _absurd,
    _sign, _cut, _struck, _look_alike, _case, _long,
)  # fmt: skip


def _bytes(text: str, dice: random.Random) -> bytes:
    """The text as bytes: mostly as it should be, else with other line ends, marks, encodings or turned bits."""
    kind = dice.random()
    if kind < 0.8:
        return text.encode("utf-8", "surrogatepass")
    if kind < 0.85:
        return text.replace("\n", dice.choice(("\r\n", "\r"))).encode()
    if kind < 0.89:
        return b"\xef\xbb\xbf" + text.encode()
    if kind < 0.92:
        return text.encode(dice.choice(("utf-16", "utf-16-le", "utf-32", "cp1251", "latin-1")), "replace")
    data = bytearray(text.encode())
    for _ in range(dice.randint(1, 4)):
        if data:
            data[dice.randrange(len(data))] = dice.randrange(256)
    return bytes(data)


def mutated(seed: int) -> bytes:
    """The broken file of a seed: some blocks of one file, those before which they mean nothing, and one to four mutations."""
    dice = random.Random(f"mutation {seed}")
    blocks = dice.choice(chunks())
    taken = set(dice.sample(range(len(blocks)), min(len(blocks), dice.choice((1, 1, 2, 3)))))
    opening = [at for at, block in enumerate(blocks[: max(taken)]) if block.startswith("agreement ")]
    if opening and dice.random() < 0.8:
        taken |= {at for at, block in enumerate(blocks) if at == opening[-1] or (at > opening[-1] and block.startswith("role "))}
    text = "\n".join(blocks[at] for at in sorted(taken))
    if dice.random() < 0.5:
        text += dice.choice(EVENTS)
    for _ in range(dice.choice((1, 1, 2, 4))):
        text = dice.choice(MUTATIONS)(text, dice)
    return _bytes(text, dice)


# ------------------------------------------------------------------------------------------------ what is asked of a text


def put_through(data: bytes, count: Counter[str]) -> None:
    """Parse, render problems, expand, check, format, parse again; answer what was accepted.

    Whatever the file holds: no exception; each problem has a place, a message and a remedy; what was read survives writing.
    """
    document, problems = parse(data, "f.pact")
    for problem in problems:
        assert problem.message and problem.remedy and problem.where.line >= 1 and problem.where.column >= 1, problem  # noqa: PT018
    for problem in problems[:2]:
        assert render(problem)
    written = format_document(document)
    again, faults = parse(written, "f.pact")
    assert {fault.code for fault in faults} <= {"duplicate-id", "stray-block"}, written
    assert again == document, written
    assert format_document(again) == written
    expanded, more = expand((document,))
    found = run_checks(Ground.of((document,), expanded))
    shown = with_excerpts(found[:3], {"f.pact": written})
    assert all(render(one) for one in shown)
    accepted = not problems
    sound = accepted and not more and not any(one.severity == "error" for one in found if not one.code.startswith("unknown-"))
    count.update(("inputs", "accepted" if accepted else "refused"))
    if sound:
        count["answered"] += _asked(document, expanded)


@cache
def _reference() -> tuple[Actors, Places, Classes]:
    blocks = [block for text in files() for block in parse(text, "reference.pact")[0].blocks]
    return (
        Actors(one for one in blocks if isinstance(one, Actor)),
        Places({one.id: one for one in blocks if isinstance(one, Place)}.values()),
        Classes({one.id: one for one in blocks if isinstance(one, OccurrenceClass)}.values()),
    )


def _asked(document: Document, texts: tuple[AgreementText, ...]) -> int:
    """Ask about every provision that was accepted, on the events that were; how many were answered or refused in order."""
    kept = [block for block in document.blocks if isinstance(block, Event | Claim | Horizon)]
    record: Record = entries.record(kept, closed=True)
    now = parse_period("2030-01-01").hi
    setting = Setting(Laws(texts), record, *_reference(), Question(as_of=now, known_at=now, assumed=True))
    asked = 0
    for law in setting.laws.by_id.values():
        for provision in law.provisions.values():
            try:
                answers(setting, law, provision)
            except FoederaError:
                continue
            finally:
                asked += 1
    return asked
