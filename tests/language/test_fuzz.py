"""No input makes the reader raise, and what it reads survives writing and reading again."""

from __future__ import annotations

import random
import re
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.language.format import format_document
from foedera.language.interchange import from_json, to_json
from foedera.language.parse import parse
from foedera.language.render import render

SEED = (Path(__file__).parent / "seed.pact").read_text(encoding="utf-8")
CHUNKS = [chunk + "\n" for chunk in SEED.split("\n\n")]
SPLICES = [
    '"', "\\", "#", ",", ":", " ", "\t", "\n", "\n  ", "\n    ", "\r", "\ufeff", "\u00a0", "é", "“", "any of ", "all of",
    "no ", "not ", "held by", "called A", " before ", " after ", "2023-02-30", "9" * 30, "..", "-", "/", "\0", "\x1b[31m",
    "must ", "reading a.b: also ", "place of ", " is ", " in ", "agreement x\n", "scenario y\n", "24h", ", where possible",
]  # fmt: skip


def check(data: str | bytes) -> None:
    document, problems = parse(data, "f")
    for problem in problems:
        assert problem.message
        assert problem.remedy
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", problem.code)
        assert problem.where.line >= 1
        assert problem.where.column >= 1
        assert problem.width >= 1
    text = format_document(document)
    again, faults = parse(text, "f")
    # What was read with problems may still hold two blocks of one name or a stray one; it has no other fault.
    assert {fault.code for fault in faults} <= {"duplicate-id", "stray-block"}, text
    assert again == document
    assert format_document(again) == text


def mutated(source: str, dice: random.Random) -> str:
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(source) + 1)
        kind = dice.randrange(5)
        if kind == 0:
            source = source[:at] + dice.choice(SPLICES) + source[at:]
        elif kind == 1:
            source = source[:at] + source[at + dice.randint(1, 12) :]
        elif kind == 2:
            other = dice.choice(CHUNKS)
            start = dice.randrange(len(other))
            source = source[:at] + other[start : start + dice.randint(1, 40)] + source[at:]
        elif kind == 3:
            lines = source.split("\n")
            dice.shuffle(lines)
            source = "\n".join(lines)
        else:
            source = source[:at] + dice.choice(string.printable) + source[at + 1 :]
    return source


@pytest.mark.slow
@pytest.mark.untraced
def test_twenty_thousand_mutated_inputs_are_read_without_exception() -> None:
    dice = random.Random(20240216)
    refused = 0
    for _ in range(20_000):
        source = mutated(dice.choice(CHUNKS), dice)
        _, problems = parse(source, "f")
        refused += bool(problems)
        assert all(render(problem) for problem in problems[:1])
    assert 5_000 < refused < 20_000  # the mutations are neither harmless nor hopeless


def test_mutated_inputs_survive_a_round_trip() -> None:
    dice = random.Random(7)
    for _ in range(2_000):
        check(mutated(dice.choice(CHUNKS), dice))


def test_mutated_bytes_survive_a_round_trip() -> None:
    dice = random.Random(11)
    for _ in range(500):
        data = bytearray(dice.choice(CHUNKS).encode())
        for _ in range(3):
            data[dice.randrange(len(data))] = dice.randrange(256)
        check(bytes(data))


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    check(text)


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    check(data)


@given(st.data())
def test_lines_of_the_seed_in_any_order_survive(data: st.DataObject) -> None:
    lines = data.draw(st.lists(st.sampled_from([line for line in SEED.split("\n") if line]), max_size=30))
    check("\n".join(lines))


@given(st.lists(st.sampled_from(sorted(set(SEED.split()))), max_size=12).map(" ".join), st.sampled_from(CHUNKS))
def test_words_of_the_grammar_in_any_order(words: str, chunk: str) -> None:
    head = chunk.split("\n", maxsplit=1)[0]
    check(f"{head}\n  {words}\n")
    check(words)


@given(st.lists(st.sampled_from(CHUNKS), max_size=6, unique=True), st.text(alphabet=st.characters(exclude_characters="\r\n")))
def test_documents_survive_json(chunks: list[str], remark: str) -> None:
    document, _ = parse("".join(chunks) + f"# {remark}\n", "f")
    assert from_json(to_json(document)) == document
