"""Attacker and attacked go through the same code: exchange two States everywhere, and the answer is the exchanged answer."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from tests.fair.pages import QUESTIONS, call, report
from tests.workspace.asking import ATTACK, REQUEST, TODAY, bundled

from foedera.cli import owed_text
from foedera.model.report import SECTIONS, Report
from foedera.workspace import Workspace
from foedera.workspace.asked import OwedQuestion
from foedera.workspace.library import BUNDLED

PAIRS = [("RUS", "UKR"), ("GBR", "BLR")]
ASKED = [ATTACK, f"{ATTACK} in Kharkiv; {REQUEST}", f"{ATTACK}; hostilities ended on 2026-10-01", ""]

Swap = Callable[[str], str]


def swapping(one: str, other: str) -> Swap:
    """Exchanges two codes wherever they stand as words."""
    pattern = re.compile(rf"\b({one}|{other})\b")
    return lambda text: pattern.sub(lambda found: other if found[0] == one else one, text)


@cache
def swapped(one: str, other: str) -> Workspace:
    """The shipped library with two States exchanged in every text: agreements, record, actors, places, scenarios and views."""
    import tempfile

    swap = swapping(one, other)
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(BUNDLED.rglob("*.pact")):
            target = Path(folder) / path.relative_to(BUNDLED)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(swap(path.read_text(encoding="utf-8")), encoding="utf-8")
        workspace = Workspace.open(folder, bundled=False, today=TODAY, use_cache=False)
    assert len(workspace.problems) == len(bundled().problems)
    return workspace


def canonical(value: Any) -> Any:
    """A value without the order of names inside it: words of a text and members of a list are sorted."""
    if isinstance(value, str):
        return " ".join(sorted(re.findall(r"[\w/.:+-]+", value)))
    if isinstance(value, list | tuple):
        return sorted((canonical(one) for one in value), key=repr)
    if isinstance(value, dict):
        return {
            key: canonical(one)
            for key, one in sorted(value.items())
            if key not in ("number", "where", "sign", "flags", "sources")
        }
    return value


def findings(answer: Report, swap: Swap) -> list[Any]:
    data = msgspec.json.decode(swap(msgspec.json.encode(answer.findings).decode()))
    return sorted((canonical(one) for one in data if one["section"] != "not_owed"), key=repr)


def _same(text: str) -> str:
    return text


@pytest.mark.parametrize(("one", "other"), PAIRS)
@pytest.mark.parametrize("assumed", ASKED)
def test_two_states_exchanged_give_the_exchanged_answer(one: str, other: str, assumed: str) -> None:
    swap = swapping(one, other)
    ours = bundled().owed(OwedQuestion(to="UKR", assume=(assumed,) if assumed else ()))
    theirs = swapped(one, other).owed(OwedQuestion(to=swap("UKR"), assume=(swap(assumed),) if assumed else ()))
    assert ours.findings
    assert findings(theirs, _same) == findings(ours, swap)
    assert canonical(theirs.views_that_differ) == canonical(ours.views_that_differ)
    assert canonical([point.text for point in theirs.open_points]) == canonical([swap(point.text) for point in ours.open_points])


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_refusals_are_exchanged_too(one: str, other: str) -> None:
    """Among several bearers of one clause a single one is named; who that is follows the order of codes, nothing else."""
    swap = swapping(one, other)
    ours = bundled().owed(OwedQuestion(to="UKR", assume=(ATTACK,)))
    theirs = swapped(one, other).owed(OwedQuestion(to=swap("UKR"), assume=(swap(ATTACK),)))
    lines = [
        sorted(
            (each.agreement, each.provision, canonical(turn(each.fails)), canonical(turn(each.fails_note)))
            for each in answer.section("not_owed")
        )
        for answer, turn in ((theirs, _same), (ours, swap))
    ]
    assert lines[0] == lines[1]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_pages_use_the_same_words_for_both(one: str, other: str) -> None:
    swap = swapping(one, other)
    ours = owed_text.page(bundled().owed(OwedQuestion(to="UKR", assume=(ATTACK,))), call())
    theirs = owed_text.page(swapped(one, other).owed(OwedQuestion(to=swap("UKR"), assume=(swap(ATTACK),))), call())
    first, second = (sorted(re.findall(r"[A-Za-z]{2,}", text)) for text in (swap("\n".join(ours)), "\n".join(theirs)))
    assert first == second


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: f"{question[1]} {question[0][:50]}")
def test_findings_stand_in_one_order_for_everybody(question) -> None:
    places = [name for name, _ in SECTIONS]
    found = report(question).findings
    keys = [(places.index(one.section), one.family or one.agreement, one.agreement, one.provision, one.bearer) for one in found]
    assert keys == sorted(keys)
    for one in found:
        assert list(one.group) == sorted(one.group)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: f"{question[1]} {question[0][:50]}")
def test_parties_stand_side_by_side_by_code(question) -> None:
    for line in owed_text.page(report(question), call()):
        codes = re.match(r"^ {7}(?:[a-z]+ +)?(?:jointly )?((?:[A-Z]{2,4} )+[A-Z]{2,4})\b", line)
        if codes:
            assert codes[1].split() == sorted(codes[1].split())


# ------------------------------------------------------------------------------------------------ the source itself

EXAMPLES = ("Write", "Say ", "Add ", "e.g.", "--to")
SHOWS_TEXTS = ("catalogue.py", "codes.py", "demo.py")
"""Modules that print example texts or play one fixed scenario."""

SPELLS_NAMES = ("loaded_words.py", "english.py")
"""Word lists: what is refused on either side, and names written with a capital letter."""


@cache
def literals(path: Path) -> list[tuple[int, str]]:
    """Strings of a module that are no docstrings, nor the example texts of a check."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    tree.body = [node for node in tree.body if not (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "EXPLANATION")]
    documents = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documents
    ]


def test_no_rule_of_the_program_names_a_state(root: Path) -> None:
    actors = bundled().library.actors
    states = {code for code in actors.codes() if actors.kind(code) == "state"}
    assert {"RUS", "UKR", "USA"} <= states
    found = []
    for path in sorted((root / "src" / "foedera").rglob("*.py")):
        for line, text in literals(path):
            named = set(re.findall(r"\b[A-Z]{3}\b", text)) & states - {"AND"}
            if named and path.name not in SHOWS_TEXTS and not any(word in text for word in EXAMPLES):
                found.append((path.name, line, text))
    assert found == []


def test_no_rule_of_the_program_names_a_state_in_words(root: Path) -> None:
    names = re.compile(r"\b(Russian?|Ukrain(e|ian)|American?|Moscow|Kyiv|Britain|British)\b")
    found = []
    for path in sorted((root / "src" / "foedera").rglob("*.py")):
        for line, text in literals(path):
            if (
                names.search(text)
                and path.name not in (*SHOWS_TEXTS, *SPELLS_NAMES)
                and not any(word in text for word in EXAMPLES)
            ):
                found.append((path.name, line, text))
    assert found == []
