"""What a statement is about: by name, by description in its time, by a noun that takes it up; and nothing where nothing fits."""

from __future__ import annotations

from functools import cache

import pytest

from foedera.model.blocks import Principle
from foedera.workspace import Workspace
from foedera.workspace.proposals import Reader

STORIES = {
    # a description means what was in the news then, for those whom the article names
    "guarantees in September 2022": (
        "14 September 2022", "Security guarantees for Ukraine would be a fig leaf, Oleg Starkov said.", "ksc-2022",
    ),
    "guarantees in July 2023": (
        "13 July 2023", 'The G7 gave Ukraine security guarantees. "They are brave and short," Helen Ashdown said.', "g7-2023",
    ),
    "guarantees in April 2022": (
        "2 April 2022", "Ukraine wants security guarantees from a dozen States, Oleg Starkov said after the talks with Russia.", "istanbul-2022",
    ),
    "guarantees in January 2022": (
        "12 January 2022", "Russia will not give up its call for security guarantees from NATO, Oleg Starkov said.", "rus-nato-2021",
    ),
    "guarantees in March 2026": (
        "3 March 2026", "France and Britain said that security guarantees for Ukraine stood or fell with the ceasefire.", "paris-2026",
    ),
    # others have guarantees too
    "guarantees for somebody else": ("14 September 2022", "Armenia asked for security guarantees, Oleg Starkov said.", ""),
    "guarantees at another time": ("14 September 2019", "Ukraine asked for security guarantees, Oleg Starkov said.", ""),
    # a noun takes up what was named
    "the memorandum": (
        "5 December 2019", 'Ukraine recalled the Budapest Memorandum. Helen Ashdown said that the paper "was never kept".', "budapest-1994",
    ),
    "the plan": (
        "24 November 2025", "The 28-point plan surprised Kyiv and Brussels. Helen Ashdown said the plan needed work.", "p28-2025",
    ),
    "this agreement": (
        "13 January 2024", "Ukraine and Britain signed an agreement on security cooperation. Oleg Starkov said that this agreement changed nothing.",
        "bilateral-2024",
    ),
    # two in one article: each statement its own
    "the second of two": (
        "14 September 2022",
        "Ukraine published the Kyiv Security Compact. Ukraine also wants to join NATO. Kyiv is far from being a NATO member, Helen Ashdown said.",
        "nato-ukraine",
    ),
    "what was just talked about": (
        "14 September 2022",
        'Ukraine published the Kyiv Security Compact. "Its entry into NATO is a danger," Oleg Starkov said. He stressed that this made war likelier.',
        "nato-ukraine",
    ),
    # principles, and commitments outside agreements
    "a principle": ("3 February 2022", "Nobody may strengthen himself at the expense of the security of others, Oleg Starkov said.", "indivisibility"),
    "another principle": ("3 February 2022", "Every State is free to choose its allies, Helen Ashdown said.", "free_choice"),
    "a refusal": (
        "27 June 2026", "Russia has refused to halt its strikes on Ukraine while talks go on, Oleg Starkov said.", "strikes-2026",
    ),
    "an offer": ("6 June 2026", "Ukraine offered Russia a full ceasefire, Helen Ashdown said.", "let-26"),
    # the library's own names, without a row in the table
    "an alias of the library": ("5 May 2026", "The Prinetti-Barrere letters were kept secret, Helen Ashdown said.", "fra-ita-1902"),
    # an article without a date ranks by what else it says
    "no date": (
        "", "Ukraine published recommendations of its working group. Security guarantees for Ukraine would mean war, Oleg Starkov said.",
        "ksc-2022",
    ),
}  # fmt: skip


@cache
def reader() -> Reader:
    return Reader(Workspace.open(today="2026-11-27").library)


@pytest.mark.parametrize("story", STORIES)
def test_the_likeliest_framework_comes_first(story: str) -> None:
    day, words, expected = STORIES[story]
    text = f"Talks on security\n\n{day}\n\nForeign Minister Oleg Starkov met Prime Minister Helen Ashdown. {words}\n"
    proposals = [one for one in reader().read("a.txt", text.encode()).proposals if one.type in ("statement", "attitude")]
    told = [(link.framework, link.reason) for link in sorted(proposals[-1].links, key=lambda one: one.rank)]
    assert (told[0][0] if told else "") == expected, told


def test_the_table_speaks_of_frameworks_and_actors_of_the_library() -> None:
    library, rows = Workspace.open(today="2026-11-27").library, reader().tables.frameworks.rows
    known = {text.agreement.id for text in library.texts} | {one.id for one in library.commitments}
    known |= {block.id for document in library.documents for block in document.blocks if isinstance(block, Principle)}
    assert {row.id for row in rows} - known == set()
    codes = {code for row in rows for code in (*row.by, *row.benefits)} - {"G7"}
    assert {code for code in codes if not library.actors.resolve(code)} == set()


def test_somebody_elses_plan_takes_nothing_up() -> None:
    text = "Talks\n\n24 November 2025\n\nWashington showed its 28-point plan to Ukraine. Foreign Minister Oleg Starkov said that {} plan was a dream.\n"
    reasons = [reader().read("a.txt", text.format(whose).encode()).proposals[-1].links[0].reason for whose in ("Norway's", "Washington's")]
    assert reasons == ["the article is about it", "taken up by 'Washington's plan' in what was said; takes up '28-point plan'"]


def test_a_reason_names_words_time_and_parties() -> None:
    text = "Talks\n\n14 September 2022\n\nSecurity guarantees for Ukraine are a fig leaf, Foreign Minister Oleg Starkov said.\n"
    (one,) = reader().read("a.txt", text.encode()).proposals
    link = one.links[0]
    assert link.mention is not None
    assert text[slice(*link.mention)] == "Security guarantees"
    assert link.reason == "described by 'Security guarantees' in what was said; its time is 2022-09-05 to 2022-12-31, for UKR, by UKR"
