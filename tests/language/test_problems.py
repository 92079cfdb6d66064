"""What a user sees: golden renderings, suggestions, and all problems of a file in one run."""

from __future__ import annotations

import pytest

from foedera.errors import Problem, Where
from foedera.language.parse import parse
from foedera.language.render import render

GOLDEN = {
    'agreement a "A"\n  signd        2024-02-16\n': """\
f.pact:2:3: error[unknown-keyword]
2 |   signd        2024-02-16
  |   ^^^^^
`signd` is no line of `agreement`.
Lines of `agreement` start with one of: alias, binding, cite, depositary, despite, force, invokes, issued, kind, known to, \
note, omits, opened, published, quote, signed, source, stage, subject to, supersedes, term.
Did you mean `signed`?""",
    'agreement a "A"\n  signed 2023-02-30  # a slip\n': """\
f.pact:2:10: error[impossible-date]
2 |   signed 2023-02-30  # a slip
  |          ^^^^^^^^^^
`2023-02-30` is no day of the calendar: 2023-02 has 28 days.
Correct the date.""",
    'agreement a "A"\nprovision p\n  within 24h before R\n': """\
f.pact:3:14: error[unexpected-words]
3 |   within 24h before R
  |              ^^^^^^
Here stands `before`, but `after` is expected.
Write what the clock counts from, or `, anchor not stated`.""",
    'agreement a "日本" B\n': """\
f.pact:1:18: error[unexpected-words]
1 | agreement a "日本" B
  |                    ^
The line says all it can before `B`.
Remove the rest of the line, or put it on a line of its own.""",
    'agreement a "A"\nprovision p\n  known to GBR, POL\n': """\
f.pact:3:20: error[missing-words]
3 |   known to GBR, POL
  |                    ^
The line ends where `from` should stand.
Write since when: `known to GBR, POL from 1939-08-25`.""",
    'provison p "P"\n': """\
f.pact:1:1: error[unknown-block]
1 | provison p "P"
  | ^^^^^^^^
`provison` starts no block.
Blocks start with one of: actor, agreement, area, claim, class, commitment, define, event, horizon, organ, place, principle, \
provision, role, scenario, source, statement, status, template, view.
Did you mean `provision`?""",
    "binding legal\n": """\
f.pact:1:1: error[unknown-block]
1 | binding legal
  | ^^^^^^^
`binding` is a line of agreement, provision, template, but it stands at the left margin.
Indent it by two spaces below the block that it belongs to.""",
    "scenario s\n  ask as of 2024\n  expect USA owes a/p: fulfiled\n": """\
f.pact:3:24: error[unknown-answer]
3 |   expect USA owes a/p: fulfiled
  |                        ^^^^^^^^
`fulfiled` is no answer.
Write one of: no performance on record, not done, yes, no, unknown, contested, conditional, asleep, fulfilled, late, partial, \
breached, released, excused, ended, violated, respected, used, unused, available, lapsed, blocked, adopted, kept, below.
Did you mean `fulfilled`?""",
}


@pytest.mark.parametrize("text", GOLDEN, ids=range(len(GOLDEN)))
def test_golden_rendering(text: str) -> None:
    (problem,) = parse(text, "f.pact")[1]
    assert render(problem) == GOLDEN[text]


def test_colour_adds_only_escape_codes() -> None:
    (problem,) = parse('agreement a "A"\n  signd 2024\n', "f.pact")[1]
    coloured = render(problem, colour=True)
    assert "\x1b[31m" in coloured
    for code in ("\x1b[31m", "\x1b[1m", "\x1b[2m", "\x1b[0m"):
        coloured = coloured.replace(code, "")
    assert coloured == render(problem)


def test_a_problem_without_excerpt_has_no_caret() -> None:
    problem = Problem(code="a-b", where=Where(), message="M.", remedy="R.", severity="warning", suggestions=("x", "y"))
    assert render(problem) == "input: warning[a-b]\nM.\nR.\nDid you mean `x` or `y`?"


def test_every_problem_of_a_file_is_found_in_one_run_and_in_order() -> None:
    text = """\
agreement a "A"
  signd 2024
  binding legal
  signed 2024-13-01
role Party: GBR
role party: GBR, PoL
provision p
  when
  until any of
    V inn party
    V in party
  within soon
  must assist UKR called M
  note "kept"
privision q
"""
    document, problems = parse(text, "f")
    assert [(problem.where.line, problem.code) for problem in problems] == [
        (2, "unknown-keyword"), (4, "impossible-date"), (5, "bad-name"), (6, "bad-name"), (8, "missing-words"),
        (10, "bad-name"), (12, "bad-duration"), (13, "called-act"), (15, "unknown-block"),
    ]  # fmt: skip
    assert [type(block).__name__ for block in document.blocks] == ["Agreement", "Provision"]
    provision = document.blocks[1]
    assert [type(line).__name__ for line in getattr(provision, "lines", ())] == ["Guard", "Note"]


def test_a_guard_whose_every_condition_is_bad_is_left_out() -> None:
    document, problems = parse('agreement a "A"\nprovision p\n  provided\n    V is\n  note "n"\n')
    assert [problem.code for problem in problems] == ["missing-words"]
    assert len(getattr(document.blocks[1], "lines", ())) == 1


def test_blocks_below_an_unreadable_agreement_do_not_join_the_one_before() -> None:
    document, problems = parse('agreement a "A"\nprovision p\nagreement "B"\nprovision q\n  note n\nagreement c\nprovision r\n')
    assert [(problem.where.line, problem.code) for problem in problems] == [(3, "unexpected-words"), (5, "unexpected-words")]
    assert [getattr(block, "id", "") for block in document.blocks] == ["a", "p", "c", "r"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('agreement a "A"\nagreement a "A"\n', 1),
        ("agreement a\nprovision p\nagreement b\nprovision p\n", 0),
        ("agreement a\ndefine x A\n  means A is y\narea x: europe\n", 0),
        ("agreement a\nrole r: GBR\nrole r: POL\n", 0),
        ("event e war by RUS\nevent e war by RUS\nclaim e RUS says e is not war\n", 1),
        ("horizon war until 2024\nhorizon war until 2025\n", 1),
        ("scenario s\n  given war by RUS called A\n  given war by BLR called A\n", 1),
    ],
)
def test_duplicate_names(text: str, count: int) -> None:
    assert [problem.code for problem in parse(text)[1]] == ["duplicate-id"] * count


@pytest.mark.parametrize(
    ("line", "suggested"),
    [
        ("must nt lift sanctions", "must not"),
        ("fulfiled when meeting by G", "fulfilled when"),
        ("provded V in party", "provided"),
        ("know to GBR from 1939", "known to"),
        ("waived if consent by G", "waived by"),
        ("binding politcal", "political"),
    ],
)
def test_suggestions(line: str, suggested: str) -> None:
    (problem,) = parse(f'agreement a "A"\nprovision p\n  {line}\n')[1]
    if line.startswith("must nt"):
        assert problem.code == "unexpected-words"
    else:
        assert suggested in problem.suggestions
