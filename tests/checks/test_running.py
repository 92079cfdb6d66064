"""Collecting, sorting and showing: what the checks have in common."""

from __future__ import annotations

import random

import pytest
from msgspec.structs import replace
from tests.conftest import ROOT

from foedera.errors import Problem, Where
from foedera.language.checks import Ground, run_checks, with_excerpts
from foedera.language.checks.cycles import cycles
from foedera.language.expand import expand
from foedera.language.parse import parse
from foedera.language.render import render

SEED = (ROOT / "tests" / "language" / "seed.pact").read_text(encoding="utf-8")

FILES = {
    "b.pact": "event e attack by RUS on UKR\n  because f\n",
    "a.pact": 'agreement a "A"\nrole one: two\nrole two: one\nprovision p\n  each partys G\n  within 24h after R\n',
    "c.pact": 'event e request by UKR\nplace x "X"\n  in x\n',
}


def shown(names: list[str]) -> list[str]:
    documents = [parse(FILES[name], name)[0] for name in names]
    texts, _ = expand(documents)
    return [render(problem) for problem in with_excerpts(run_checks(Ground.of(documents, texts)), FILES)]


def test_the_order_of_files_does_not_matter() -> None:
    first = shown(["a.pact", "b.pact", "c.pact"])
    assert [line.split(":")[0] for line in first] == sorted(line.split(":")[0] for line in first)
    assert len(first) > 5
    for _ in range(5):
        names = list(FILES)
        random.shuffle(names)
        assert shown(names) == first


def test_a_problem_is_shown_with_its_line_and_a_caret_under_the_word() -> None:
    text = 'agreement a "A"\r\nrole party: UKR\r\nprovision p\r\n  each         partys G\r\n'
    document, _ = parse(text, "f.pact")
    texts, _ = expand((document,))
    problems = run_checks(Ground.of((document,), texts))
    (problem,) = [problem for problem in with_excerpts(problems, {"f.pact": text}) if problem.code == "unknown-role"]
    assert render(problem).split("\n") == [
        "f.pact:4:16: error[unknown-role]",
        "4 |   each         partys G",
        "  |                ^^^^^^",
        "`partys` is no role of `a`, so this line speaks of nobody.",
        "Correct the name, or list its members: role partys: MEMBER, MEMBER.",
        "Did you mean `party`?",
    ]


def test_problems_that_cannot_or_need_not_be_shown_are_left_as_they_are() -> None:
    problem = Problem(code="x-y", where=Where("f", 9, 1), message="`m`.", remedy="r.")
    assert with_excerpts((problem,), {}) == (problem,)
    assert with_excerpts((problem,), {"f": "one line"}) == (problem,)
    ready = replace(problem, excerpt="m", where=Where("f", 1, 1))
    assert with_excerpts((ready,), {"f": "other"}) == (ready,)


def test_a_word_that_does_not_stand_on_the_line_leaves_the_caret_at_its_first() -> None:
    problem = Problem(code="x-y", where=Where("f", 1, 3), message="`other` is missing.", remedy="r.")
    (found,) = with_excerpts((problem,), {"f": "\ufeff  first another\n"})
    assert (found.where.column, found.width, found.excerpt) == (3, 5, "  first another")
    plain = replace(problem, message="No name at all.")
    assert with_excerpts((plain,), {"f": "  first\n"})[0].width == 5
    beyond = replace(problem, where=Where("f", 1, 40))
    assert with_excerpts((beyond,), {"f": "  first\n"})[0].width == 1


def test_long_lines_are_clipped_around_the_word() -> None:
    problem = Problem(code="x-y", where=Where("f", 1, 1), message="`word` is long.", remedy="r.")
    (found,) = with_excerpts((problem,), {"f": "a " * 200 + "word"})
    assert found.where.column == 401
    assert found.excerpt.startswith("…")
    assert "^^^^" in render(found)


@pytest.mark.untraced
def test_no_mutilated_text_makes_a_check_raise() -> None:
    dice = random.Random(1939)
    lines = SEED.split("\n")
    for _ in range(60):
        kept = [line for line in lines if dice.random() > 0.2]
        for _ in range(10):
            at = dice.randrange(len(kept))
            kept[at] = kept[at].replace(dice.choice("ABEGRXV"), dice.choice("ABEGRXV"))
        document, _ = parse("\n".join(kept), "f")
        texts, _ = expand((document,))
        for problem in run_checks(Ground.of((document,), texts)):
            assert problem.message.endswith(".")
            assert problem.remedy.endswith(".")
            assert problem.where.line >= 1


@pytest.mark.untraced
def test_long_chains_and_deep_nesting_are_told_briefly() -> None:
    chain = 'agreement a "A"\nrole party: UKR\n' + "".join(
        f"provision p{n}\n  when p{n - 1} fulfilled called C\n  each party G\n  must consult\n  within 1h after C\n"
        for n in range(1, 1500)
    )
    nest = "".join(f"role r{n}: r{n + 1}, s{n + 1}\nrole s{n}: r{n + 1}, s{n + 1}\n" for n in range(60))
    circle = "".join(f"role c{n}: c{(n + 1) % 50}\n" for n in range(50))
    document, _ = parse(chain + nest + "role r60: UKR\nrole s60: UKR\n" + circle, "f")
    texts, _ = expand((document,))
    found = run_checks(Ground.of((document,), texts))
    assert {"dependent-duty", "role-cycle"} <= {problem.code for problem in found}
    assert max(len(problem.message) for problem in found) < 300


def test_messages_say_why_and_remedies_what_to_do() -> None:
    for text in shown(list(FILES)):
        head, *_, remedy = [line for line in text.split("\n") if not line.startswith("Did you mean")]
        assert "[" in head
        assert remedy.endswith(".")


def test_cycles_are_found_once_and_start_at_the_first_name() -> None:
    assert cycles({"c": ["a"], "a": ["b"], "b": ["c"], "d": ["a"]}) == (("a", "b", "c"),)
    assert cycles({"a": ["a", "b"], "b": ["c"], "c": ["b"]}) == (("a",), ("b", "c"))
    assert cycles({"a": ["b", "c"], "b": ["a"], "c": ["a"]}) == (("a", "b"),)
    assert cycles({"a": ["b"], "b": []}) == ()
    assert cycles({"a": ["elsewhere"]}) == ()
