"""Words that take a side, whichever side, with a plain word to put in their place. Data for one check; add freely."""

from __future__ import annotations

from typing import NamedTuple


class Loaded(NamedTuple):
    """A word or phrase that takes a side.

    Attributes:
        phrase: In lower case; a plural `s` and other case are found too.
        instead: What to write in our own voice.
        unless_after: Words directly before it that make it a neutral term (`sanctions regime`).
    """

    phrase: str
    instead: str
    unless_after: tuple[str, ...] = ()


LOADED = (
    Loaded("regime", "government", (
        "sanctions", "legal", "treaty", "visa", "control", "inspection", "verification", "safeguards", "non-proliferation",
        "monitoring", "border", "ceasefire", "customs",
    )),
    Loaded("junta", "government"),
    Loaded("puppet", "name the State that supports it"),
    Loaded("stooge", "name the State that supports it"),
    Loaded("lackey", "name the State that supports it"),
    Loaded("aggressor", "the attacker, or the State's name"),
    Loaded("aggressor state", "the State's name"),
    Loaded("terrorist state", "the State's name"),
    Loaded("rogue state", "the State's name"),
    Loaded("evil empire", "the State's name"),
    Loaded("axis of evil", "the States' names"),
    Loaded("special military operation", "armed attack, or quote who says so"),
    Loaded("denazification", "quote who says so"),
    Loaded("nazi", "quote who says so"),
    Loaded("neo-nazi", "quote who says so"),
    Loaded("fascist", "quote who says so"),
    Loaded("banderite", "quote who says so"),
    Loaded("orc", "soldier"),
    Loaded("horde", "forces"),
    Loaded("thug", "person"),
    Loaded("barbaric", "say what was done"),
    Loaded("barbarian", "say who"),
    Loaded("brutal", "say what was done"),
    Loaded("heinous", "say what was done"),
    Loaded("savage", "say what was done"),
    Loaded("bloodthirsty", "say what was done"),
    Loaded("heroic", "say what was done"),
    Loaded("heroically", "say what was done"),
    Loaded("valiant", "say what was done"),
    Loaded("martyr", "person killed"),
    Loaded("warmonger", "name the speaker and quote the words"),
    Loaded("land grab", "annexation or occupation"),
    Loaded("liberated territory", "name the place and who holds it"),
    Loaded("reunification with russia", "annexation; quote who says so"),
    Loaded("so-called", "name it, or quote who says so"),
    Loaded("kiev regime", "the Government of Ukraine"),
    Loaded("putin regime", "the Government of Russia"),
    Loaded("western puppet", "the State's name"),
    Loaded("russophobia", "quote who says so"),
    Loaded("russophobic", "quote who says so"),
    Loaded("unprovoked", "let the judge that the text names decide"),
)  # fmt: skip
"""The list. A longer phrase is reported in place of a shorter one inside it."""
