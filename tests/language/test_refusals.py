"""Lines that are nearly right: the code, and the column that the caret stands in."""

from __future__ import annotations

import pytest

from foedera.language.parse import parse

PROVISION = "agreement a\nprovision p\n  "
REFUSED = [
    (PROVISION + "from 20y before signature", "unexpected-words", 12),
    (PROVISION + "from soon", "bad-date", 8),
    (PROVISION + "within 24h after", "missing-words", 19),
    (PROVISION + "within 24h, where possible", "missing-words", 13),
    (PROVISION + "within 24h, soon", "unexpected-words", 15),
    (PROVISION + "within 0h after R", "bad-duration", 10),
    (PROVISION + "every 9999999y", "bad-duration", 9),
    (PROVISION + "amount 1.5 USD", "bad-number", 10),
    (PROVISION + "amount 1234567890123456789 USD", "bad-number", 10),
    (PROVISION + 'manner "own choice"', "unexpected-words", 10),
    (PROVISION + "manner", "missing-words", 9),
    (PROVISION + "judge of provoked not stated", "unexpected-words", 21),
    (PROVISION + "when", "missing-words", 7),
    (PROVISION + "when by RUS", "unexpected-words", 8),
    (PROVISION + "when attack by", "missing-words", 17),
    (PROVISION + "when attack called Attack", "bad-name", 22),
    (PROVISION + "when any of attack by RUS", "unexpected-words", 22),
    (PROVISION + "when attack by RUS,", "unexpected-words", 21),
    (PROVISION + "each", "missing-words", 7),
    (PROVISION + "at least three of party", "bad-number", 12),
    (PROVISION + "voids a", "missing-words", 10),
    (PROVISION + "source bt, un txt high", "unknown-word", 17),
    (PROVISION + "source bt text sure", "unknown-word", 18),
    (PROVISION + "says would should", "unexpected-words", 14),
    (PROVISION + "reading a.b: as read", "unexpected-words", 19),
    (PROVISION + "reading a.b also cite", "unexpected-words", 15),
    (PROVISION + "reading a.b: also sign", "unknown-keyword", 21),
    (PROVISION + "provided place of A near london", "unexpected-words", 23),
    (PROVISION + "provided V in party G", "unexpected-words", 23),
    (PROVISION + "provided at least 2 of party at_war with V", "unexpected-words", 32),
    (PROVISION + '"text"', "unexpected-words", 3),
    (PROVISION + ", must", "unexpected-words", 3),
    ("agreement a\norgan o of party\n  rule two", "missing-words", 11),
    ("agreement a\norgan o of party\n  rule three", "unknown-word", 8),
    ("agreement a\nrole party GBR", "unexpected-words", 12),
    ("agreement a\nrole party: GBR and others", "missing-words", 27),
    ("agreement a\nrole party: GBR until 2024", "unexpected-words", 17),
    ("agreement a\ndefine covered x", "bad-name", 16),
    ("agreement a\nstatus s of X: none, one\n  two act by X", "unknown-keyword", 3),
    ("agreement a\nstatus s of X: none, note\n  starts act by X", "unknown-keyword", 3),
    ("agreement a same text as t, x is Y, u", "unexpected-words", 37),
    ("agreement a\n  stage signed", "missing-words", 15),
    ("agreement a\n  term 10", "bad-duration", 8),
    ("source s\n  grade E", "unknown-word", 9),
    ('actor Ukraine "Ukraine"', "bad-name", 7),
    ("actor UKR", "missing-words", 10),
    ('place p "P"\n  latitude 4x 5', "bad-number", 12),
    ('class c "c"\n  both ways now', "unexpected-words", 13),
    ("event e war by RUS\n  amount five USD", "bad-number", 10),
    ("statement s for RUS about a", "unexpected-words", 17),
    ("claim c RUS says e was aggression", "unexpected-words", 20),
    ("horizon war till 2024", "unexpected-words", 13),
    ("scenario s\n  record all", "unknown-word", 10),
    ("scenario s\n  recrd none", "unknown-keyword", 3),
    ("scenario s s", "unexpected-words", 12),
    ("scenario s\n  ask", "missing-words", 6),
    ("scenario s\n  ask as of 2024 or so", "unexpected-words", 18),
    ("scenario s\n  ask reading a", "bad-reading", 15),
    ("scenario s\n  ask as of 2024\n  expect GBR owes a/p:", "missing-words", 23),
    ("scenario s\n  ask as of 2024\n  expect GBR owes a/p: no, because", "unexpected-words", 28),
    ("scenario s\n  ask as of 2024\n  expect GBR owes a/p: no, fails", "missing-words", 33),
    ("scenario s\n  ask as of 2024\n  expect GBR owes a/p: no, fails , due none", "unexpected-words", 34),
    ('scenario s\n  flip "f"\n    change', "missing-words", 11),
    ('scenario s\n  flip "f"\n    change place of A london', "unexpected-words", 23),
]


@pytest.mark.parametrize(("text", "code", "column"), REFUSED, ids=[text.split("\n")[-1].strip() for text, _, _ in REFUSED])
def test_refusal(text: str, code: str, column: int) -> None:
    _, problems = parse(text + "\n", "f")
    assert [(problem.code, problem.where.line, problem.where.column) for problem in problems] == [
        (code, text.count("\n") + 1, column)
    ]


def test_a_status_without_steps_takes_any() -> None:
    assert parse("agreement a\nstatus s of X\n  one act by X\n  two any of\n    act by X\n    X in state\n")[1] == ()


def test_a_template_may_leave_numbers_and_lengths_open() -> None:
    assert parse("template t\n  parameter span\n  term span\n")[1] == ()
    assert [problem.code for problem in parse("agreement t\n  term span\n")[1]] == ["bad-duration"]
