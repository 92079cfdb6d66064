"""Long lists of words as one pattern; and tables that give the same answer whatever was read before."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from tests.reading.gold import lexicon

from foedera.reading.patterns import any_of

WORDS = st.text(alphabet="ab.- ", min_size=1, max_size=5)


@given(st.sets(WORDS, min_size=1, max_size=8), st.text(alphabet="ab.- ", max_size=30))
def test_it_finds_what_the_list_with_the_longest_first_finds(words, text):
    listed = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    for frame in ("{}", r"\b(?:{})(?!\w)"):
        slow, fast = (re.compile(frame.format(inner)).finditer(text) for inner in (f"(?:{listed})", f"(?:{any_of(words)})"))
        assert [match.span() for match in fast] == [match.span() for match in slow]


def test_no_words_are_found_nowhere():
    assert re.search(any_of([]), "anything") is None


def test_what_a_phrase_names_does_not_hang_on_what_was_asked_before():
    names, others = lexicon().names, lexicon().names
    phrases = ("US", "us", "the US", "Us", "UK", "uk", "Norway's")
    assert [names.actor(one) for one in phrases] == [others.actor(one) for one in reversed(phrases)][::-1]
    assert names.actor("US") == ("USA", "name")
