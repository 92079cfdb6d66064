"""What an article reports of an agreement: the passage, who is to act for whom, how firmly, and what the library's text says."""

from __future__ import annotations

from functools import cache

import pytest

from foedera.model.proposal import Proposal
from foedera.reading.scoring import paired
from foedera.workspace import Workspace
from foedera.workspace.annotated import Folder
from foedera.workspace.proposals import Reader


@cache
def reader() -> Reader:
    return Reader(Workspace.open(today="2026-11-27").library)


def told(day: str, words: str) -> list[tuple[str, Proposal]]:
    text = f"Talks on security\n\n{day}\n\nForeign Minister Oleg Starkov met Prime Minister Helen Ashdown. {words}\n"
    return [(text[slice(*one.content[0])], one) for one in reader().read("a.txt", text.encode()).proposals if one.type == "provision"]


DAY = "14 September 2022"


def test_a_text_that_speaks_asks_for_something_and_the_library_says_who_is_bound() -> None:
    ((words, one),) = told(DAY, 'Ukraine published the Kyiv Security Compact. The document calls for "joint exercises under the flag of NATO".')
    assert one.provision is not None
    assert (words, one.provision.framework, one.rules, one.tier) == ("joint exercises under the flag of NATO", "ksc-2022", ("R.asks",), "B")
    assert (one.provision.bearer.text, one.provision.beneficiary.code) == ("core state", "UKR")
    assert (one.provision.encoded[0].provision, one.provision.encoded[0].verdict) == ("ksc-2022/exercises", "matches")
    assert "exercises" in one.provision.encoded[0].reason


def test_what_is_joined_by_while_is_two_provisions_each_with_its_bearer_and_force() -> None:
    found = told(
        DAY,
        "Under the Kyiv Security Compact a group of allies would train the army of Ukraine, while other countries must impose sanctions.",
    )
    assert [(words, one.provision.bearer.text, one.provision.force) for words, one in found if one.provision] == [
        ("a group of allies would train the army of Ukraine", "a group of allies", "would"),
        ("other countries must impose sanctions", "other countries", "must"),
    ]


def test_a_promise_of_the_one_who_is_protected_is_to_those_who_protect() -> None:
    ((words, one),) = told("13 July 2023", "The G7 published a joint declaration. Ukraine would promise to reform its courts in exchange.")
    assert one.provision is not None
    assert (words, one.provision.bearer.code, one.provision.beneficiary.code) == ("to reform its courts in exchange", "UKR", "G7")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("The Kyiv Security Compact provides for consultations within 72 hours of a request.", "encoded with 24h"),
        ("The declaration of the G7, the Joint Declaration of Support, provides for legally binding assistance against a future attack.",
         "reported as legally binding, encoded as political"),
        ("NATO's treaty, the North Atlantic Treaty, provides that parties must not assist each other after an armed attack on one.",
         "reported as not to be done, encoded as a duty"),
    ],
)  # fmt: skip
def test_what_the_library_says_otherwise_is_a_contradiction(words: str, reason: str) -> None:
    found = [one for _, one in told("13 July 2023" if "G7" in words else DAY, words)]
    assert [each.verdict for one in found if one.provision for each in one.provision.encoded if reason in each.reason] != [], found


def test_what_nobody_encoded_is_said_to_be_none() -> None:
    ((_, one),) = told(DAY, 'Ukraine published the Kyiv Security Compact. The document calls for "a museum of bee-keeping in Odesa".')
    assert one.provision is not None
    assert one.provision.encoded == ()


@pytest.mark.parametrize(
    "words",
    [
        "Allies will meet on Friday, Helen Ashdown said.",
        "The Kyiv Security Compact will make these countries poorer, Oleg Starkov said.",
        "Oleg Starkov said that allies of Ukraine would regret the Kyiv Security Compact.",
        "Oleg Starkov warned that the Kyiv Security Compact would trigger a third world war.",
        "Norway pledged to send wool to the flood victims.",
    ],
)
def test_what_somebody_does_or_foresees_is_no_provision(words: str) -> None:
    assert told(DAY, words) == []


def test_the_annotated_provisions_where_they_are_at_hand(shared) -> None:
    folder = Folder(shared)
    if not (shared / "news" / "gold").is_dir():
        pytest.skip("the annotated articles are not here")
    hits = asked = made = 0
    for article in folder.gold:
        found = [one for one in reader().read(article.name, article.data).proposals if one.type == "provision"]
        hits += len(paired([set(range(*span)) for span, _ in article.provisions], [set(range(*one.content[0])) for one in found]))
        asked, made = asked + len(article.provisions), made + len(found)
    assert hits / asked >= 0.8
    assert hits / made >= 0.6
