"""Quotations in whatever marks they stand."""

import pytest

from foedera.reading.quotes import plain, quotes
from foedera.reading.words import sentences


def inner(words):
    seen = plain(words)
    assert len(seen) == len(words)
    return [words[one.lo : one.hi] for one in quotes(seen, 0, len(words))]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ('She said "no" twice.', ["no"]),
        ("She said “no” twice.", ["no"]),
        ("She said «\u00a0no\u00a0» twice.", ["no"]),
        ("She said ''no'' twice.", ["no"]),
        ("She said 'no' twice.", ["no"]),
        ("‘We don’t know the allies’ plan,’ he said.", ["We don’t know the allies’ plan,"]),
        ("The allies' plan and the members' votes.", []),
        ("Don't, can't, won't.", []),
        ("“Under the ‘status quo’ it is hard,” he said.", ["Under the ‘status quo’ it is hard,"]),
        ('"One." "Two."', ["One.", "Two."]),
        ('"We wait, the minister, Ana Moreno, said.', ["We wait,"]),
        ("“We wait. We always wait.", ["We wait. We always wait."]),
        ("The so-called “belt runs along the river, they built it.", ["belt runs along the river"]),
        ('"', []),
        ("", []),
    ],
)
def test_what_stands_between_the_marks(words, found):
    assert inner(words) == found


def test_a_sentence_is_not_cut_inside_a_quotation_but_may_end_with_it():
    words = 'He said: "No. Never." She laughed. Mr. Lee of the U.S. left.'
    found = sentences(words, 0, len(words), quotes(words, 0, len(words)), 0)
    assert [words[one.start : one.end] for one in found] == ['He said: "No. Never."', "She laughed.", "Mr. Lee of the U.S. left."]
