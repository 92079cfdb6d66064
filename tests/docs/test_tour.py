"""The tour: eight frameworks, each with a call or two, whose answers say what the texts and history say.

That every box is what is printed now is held by `test_docs.py`; here stands what must not change when a box is made anew.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docs.tools import pages

TOUR = (Path(__file__).resolve().parents[2] / "docs" / "tour.md").read_text("utf-8")
STOPS = dict(re.findall(r"^## (\d)\. .*\n((?:(?!^## ).*\n)*)", TOUR, re.MULTILINE))

TOLD = {
    "1": ["WOULD BE OWED IF IN FORCE", "within 24 h (example)", "Due by 2026-12-02 08:00 UTC", "within 72 h (example)",
          "Due by 2026-12-04 08:00 UTC", "reading clock.meeting", "release of “Sanctions stay” before the aggression"],
    "2": ["falkland islands lies outside europe", "UNKNOWN. Binding: legal.", "nac has not decided on", "over attack-2001",
          "invocation-2003-tur,", "OWED: fulfilled"],
    "3": ["2008-04-03  Bucharest, para 23", "map waived     2023-07-11", "NEXT STEP  invited", "can block   each of them alone"],
    "4": ["24 h after request by any participant", "24 h after attack", "not read", "“immediately”, no figure",
          '"immediately"; the text gives no figure'],
    "5": ["no duty of the United States to", "arms, intelligence, money and", "a duty to\n         consider, not to act"],
    "6": ["decision on assist by all_guarantors", "needs the vote of RUS", "held by UKR", "held by RUS"],
    "7": ["rus-nato-2021/art6-no-enlargement", "nato-ukraine/vilnius-invite", "indivisib", "1 of 1 scenario"],
    "8": ["POLITICAL (intended, not enforceable)", "FRA GBR and others not listed", "wider group: not listed in the text"],
}  # fmt: skip
"""What each stop has to show; from the facts, not from what is printed."""


def test_there_are_eight_stops_in_the_order_of_the_news() -> None:
    assert list(STOPS) == list(TOLD)


@pytest.mark.parametrize("number", sorted(TOLD))
def test_a_stop_shows_what_the_texts_say(number: str) -> None:
    assert [words for words in TOLD[number] if words not in STOPS[number]] == []


@pytest.mark.parametrize("number", sorted(STOPS))
def test_a_stop_is_short(number: str) -> None:
    boxes = [fence.body for fence in pages.fences(STOPS[number]) if fence.kind == "console"]
    calls = [line for body in boxes for line in body.splitlines() if line.startswith("$ ")]
    assert 1 <= len(calls) <= 4
    assert sum(len(body.splitlines()) for body in boxes) <= 70
    assert max(len(line) for body in boxes for line in body.splitlines() if not line.startswith(("$", "+ ", "- "))) <= 110
    prose = pages.without_fences(STOPS[number]).strip()
    assert 2 <= len(re.findall(r"[.;:](?:\s|$)", prose)) <= 6


@pytest.mark.parametrize("number", sorted(STOPS))
def test_what_is_assumed_is_stamped(number: str) -> None:
    for fence in pages.fences(STOPS[number]):
        for call, shown in re.findall(r"^\$ (.*)\n((?:(?!^\$ ).*\n)*)", fence.body, re.MULTILINE):
            assumed = " --if " in call or " conflicts " in call
            assert shown.startswith("HYPOTHETICAL") == assumed, call
