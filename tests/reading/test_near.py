"""One text in many places, one agency behind many reports: support is counted once."""

from __future__ import annotations

import random

import pytest

from foedera.reading.near import Neighbours, Pair, groups, likeness, origins, sketch

WORDS = [f"word{number}" for number in range(4000)]


def story(seed: int, length: int = 300) -> list[str]:
    return random.Random(seed).choices(WORDS, k=length)


def edited(words: list[str], share: float, seed: int) -> str:
    chance = random.Random(seed)
    return " ".join(chance.choice(WORDS) if chance.random() < share else word for word in words)


def test_a_repost_is_found_and_a_stranger_is_not() -> None:
    index = Neighbours()
    original = " ".join(story(1))
    assert index.add("herald", original) == []
    assert index.add("other", " ".join(story(2))) == []
    (pair,) = index.add("mirror", f"Via Herald. {original.upper()} Follow us!")
    assert (pair.first, pair.second) == ("herald", "mirror")
    assert pair.likeness > 0.9
    assert len(index) == 3


def test_quotes_dashes_and_spaces_make_no_difference() -> None:
    assert sketch('He said: "We will not go – ever again, no."') == sketch(
        "He said: «\u00a0We will not go - ever again, no.\u00a0»"
    )


@pytest.mark.parametrize(("share", "found"), [(0.01, True), (0.03, True), (0.4, False)])
def test_small_edits_are_forgiven_and_large_ones_are_not(share: float, found: bool) -> None:
    hits = 0
    for seed in range(40):
        index = Neighbours()
        words = story(seed)
        index.add("a", " ".join(words))
        hits += bool(index.add("b", edited(words, share, seed)))
    assert hits >= 38 if found else hits == 0


def test_the_estimate_is_near_the_truth() -> None:
    words = story(7, 1000)
    half = " ".join(words[:500] + story(8, 500))
    assert likeness(sketch(" ".join(words)), sketch(half)) == pytest.approx(1 / 3, abs=0.15)


def test_short_texts_have_no_sketch_and_no_neighbour() -> None:
    assert sketch("three short words") == ()
    assert likeness((), ()) == 0.0
    index = Neighbours()
    assert index.add("a", "too short") == index.add("b", "too short") == []
    assert index.add("c", "four words are enough") == []
    assert [pair.likeness for pair in index.add("d", "Four words are enough!")] == [1.0]


def test_the_sketch_is_the_same_on_every_machine() -> None:
    assert (
        sketch("The guarantors meet within a day of the request.")[:3]
        == sketch("the guarantors meet within a day of the request")[:3]
    )
    assert sum(sketch("The guarantors meet within a day of the request.")) == SUM


SUM = 127783101762


def test_documents_that_hang_together_are_one_group() -> None:
    pairs = [Pair("b", "c", 0.9), Pair("a", "b", 0.7), Pair("x", "y", 0.8)]
    assert groups(pairs) == (("a", "b", "c"), ("x", "y"))
    assert groups([]) == ()


def test_three_outlets_that_quote_one_agency_are_one_origin() -> None:
    told = [("times", "tass"), ("herald", "tass"), ("mirror", "tass"), ("post", ""), ("blog", ""), ("ukrinform", "ukrinform")]
    assert origins(told) == (("blog",), ("herald", "mirror", "times"), ("post",), ("ukrinform",))
    assert origins(told, [Pair("blog", "post", 0.95), Pair("post", "stranger", 0.9)]) == (
        ("blog", "post"),
        ("herald", "mirror", "times"),
        ("ukrinform",),
    )


@pytest.mark.slow
def test_a_hundred_re_posts_of_one_text_among_thousands_are_all_found() -> None:
    index = Neighbours()
    hot = story(1, 120)
    found = 0
    for number in range(3000):
        text = edited(hot, 0.01, number) if number % 30 == 0 else " ".join(story(number + 10, 120))
        found += bool(index.add(str(number), text))
    assert found >= 97
