"""Words and signs of the pages: how a verdict, a mark or a force of binding is told, never by colour alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from foedera.model import grouping
from foedera.model.report import Finding
from foedera.workspace.library import Library

MARKS = {
    "T": "text read", "t": "text read in an unofficial copy", "R": "reported by somebody", "M": "from memory, unverified",
}  # fmt: skip
"""What the marks of evidence mean."""
VERDICTS = {
    "yes": "owed", "no": "not owed", "unknown": "unknown", "contested": "contested", "conditional": "waits for an act",
    "asleep": "asleep until another event",
}  # fmt: skip
FORCES = {
    "legal": "binding in law", "contested": "binding force contested", "domestic": "binding under domestic law",
    "political": "political, not enforceable", "proposed": "proposed, not in force", "asleep": "asleep",
    "if_in_force": "would be owed if in force", "not_owed": "not owed", "standing": "standing",
}  # fmt: skip
TRUTHS = {"yes": "yes", "no": "no", "unknown": "open"}
TRANSLATIONS = {"original": "original wording", "translation": "a translation", "machine": "machine-translated"}
BOARD = (
    ("active", "Active", "owed, and the clock runs or has no number"),
    ("conditional", "Conditional", "an act is missing, such as a request; the clock has not started"),
    ("contested", "Contested or unknown", "accounts or readings differ, or a fact is missing"),
    ("fulfilled", "Fulfilled", "performed in time, as far as is on record"),
    ("late", "Late or not done", "performed late or in part, or not done"),
    ("breached", "Contrary to the text", "said only under the view named above"),
    ("asleep", "Asleep", "waits for another event"),
)
"""Columns of the board, with what stands in each."""


def column(one: Finding) -> str:
    """The column of the board that a finding stands in."""
    status = set(one.status.split(" or "))
    if one.best == "asleep" or one.section == "asleep":
        return "asleep"
    if one.against or status & {"violated", "breached"}:
        return "breached"
    if one.verdict == "contested" or one.best == "unknown":
        return "contested"
    if one.best == "conditional":
        return "conditional"
    if status & {"fulfilled", "respected"} and len(status) == 1:
        return "fulfilled"
    if status & {"late", "partial", "not_done", "not done"}:
        return "late"
    return "active"


def mark(letters: str) -> str:
    """What a mark of evidence, or several joined by `/`, means."""
    return "; ".join(MARKS.get(letter, letter) for letter in letters.split("/") if letter)


def visible(text: str) -> str:
    """The text with control characters that change what a reader sees shown as what they are."""
    return "".join(f"[U+{ord(char):04X}]" if char in _HIDDEN else char for char in text)


_HIDDEN = {chr(code) for code in (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF, 0x061C)}
"""Marks of direction, joiners and other characters without a width: they can make words look other than they are."""


def parties(library: Library) -> list[tuple[str, str]]:
    """Codes and names of actors, by code."""
    return [(code, library.actors.name(code)) for code in library.actors.codes()]


def parts(one: Finding) -> list[str]:
    """The lines that tell how a finding stands."""
    return list(grouping.states([one]))


def begun(text: str) -> str:
    """The text with a capital first letter; the others stay, since codes are written in capitals."""
    return text[:1].upper() + text[1:]


FILTERS: dict[str, Callable[..., Any]] = {
    "marked": mark, "begun": begun, "visible": visible, "verdict": lambda word: VERDICTS.get(word, word),
    "force": lambda word: FORCES.get(word, word), "truth": lambda word: TRUTHS.get(word, word),
    "translated": lambda word: TRANSLATIONS.get(word, "wording not stated"), "stands": parts, "promise": grouping.promise,
    "standing": grouping.verdict, "flips": grouping.flips, "world": grouping.world,
}  # fmt: skip
"""What templates can do with a value."""
