"""The articles that the second extractor learns from: everything marked stands in them, and there is enough of each kind."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import get_args

import pytest
from tests.reading.gold import FOLDER, LIBRARY, chars, expected, text

from foedera.model.proposal import Kind, Mode

CORPUS = LIBRARY / "reading" / "corpus"
NAMES = sorted(path.stem for path in CORPUS.glob("*.txt"))


@pytest.mark.parametrize("name", NAMES)
def test_everything_marked_stands_in_the_article_and_nothing_twice(name: str) -> None:
    words, gold = text(CORPUS / f"{name}.txt"), expected(name, CORPUS)

    assert all(one.kind in get_args(Kind) and one.mode in get_args(Mode) for one in gold)
    assert all(words[a:b].strip() == words[a:b] != "" and "\n" not in words[a:b] for one in gold for a, b in one.content)
    assert not [pair for pair in combinations((chars(one.content) for one in gold), 2) if pair[0] & pair[1]]
    assert [one.content[0][0] for one in gold] == sorted(one.content[0][0] for one in gold)
    assert len(gold) >= 20
    assert 300 <= len(words.split()) <= 800


@pytest.mark.parametrize("name", NAMES)
def test_marks_of_quotation_and_the_word_for_the_mode_agree(name: str) -> None:
    words = text(CORPUS / f"{name}.txt")
    for one in expected(name, CORPUS):
        quoted = [a > 0 and words[a - 1] in '"“«‘' and words[b] in '"”»’' for a, b in one.content]
        assert (one.mode == "direct") == all(quoted), one
        assert not (one.mode == "indirect" and any(sign in words[a:b] for sign in '"“«' for a, b in one.content)), one


@pytest.mark.parametrize("name", NAMES)
def test_each_cue_and_mention_stands_in_the_paragraph_of_its_content(name: str) -> None:
    words, lines = text(CORPUS / f"{name}.txt"), text(CORPUS / f"{name}.cues").splitlines()
    gold = expected(name, CORPUS)
    assert len(lines) == len(gold)
    for one, line in zip(gold, lines, strict=True):
        paragraph = words[words.rfind("\n", 0, one.content[0][0]) + 1 : words.find("\n", one.content[-1][1])]
        assert all(part == "-" or part in paragraph for part in line.split(" | ")), line


def test_the_test_articles_are_no_part_of_what_is_learned_from() -> None:
    sentences = {line for path in FOLDER.glob("*.txt") for line in text(path).splitlines() if line}
    assert not [name for name in NAMES if sentences & set(text(CORPUS / f"{name}.txt").splitlines())]


def test_there_is_enough_of_every_kind() -> None:
    gold = [one for name in NAMES for one in expected(name, CORPUS)]
    modes, kinds = Counter(one.mode for one in gold), Counter(one.kind for one in gold)

    assert len(NAMES) >= 30
    assert len(gold) >= 1000
    assert modes["indirect"] > 0.6 * len(gold)
    assert min(modes[mode] for mode in get_args(Mode)) >= 70
    assert kinds["threaten"] >= 5
    assert min(kinds[kind] for kind in get_args(Kind) if kind != "threaten") >= 30
