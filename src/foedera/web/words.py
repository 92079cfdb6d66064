"""Words and signs of the pages: how a verdict, a mark or a force of binding is told, never by colour alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from foedera.model import grouping
from foedera.model.article import WORDED
from foedera.model.report import ASLEEP, Finding
from foedera.web.failures import in_address
from foedera.web.seen import exact, visible
from foedera.workspace.library import Library
from foedera.workspace.sheet import EVIDENCE

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
BOARD = (
    ("active", "Active", "owed, and the clock runs or has no number"),
    ("conditional", "Conditional", "an act is missing, such as a request; the clock has not started"),
    ("contested", "Contested or unknown", "accounts or readings differ, or a fact is missing, so that how it stands is open"),
    ("right", "Rights and powers", "may be used; nobody is bound to use them"),
    ("fulfilled", "Fulfilled", "performed in time, as far as is on record"),
    ("late", "Late, in part, or none on record", "performed late or in part, or by nothing on record, which may lack it"),
    ("breached", "Contrary to the text", "said only under the view named above"),
    ("asleep", "Asleep", "waits for another event"),
)
"""Columns of the board, with what stands in each."""


KINDS = (
    ("help", "to help"), ("decide", "to decide"), ("consult", "to consult"), ("standing", "standing, no occasion"),
    ("refrain", "to refrain"), ("right", "a right or power"), ("other", "other"),
)  # fmt: skip
"""Kinds of provision, as the tables of data have them, for the filter bar."""


def column(one: Finding) -> str:
    """The column of the board that a finding stands in."""
    status = [word for word in one.status.split(" or ") if word]
    if one.best == "asleep" or one.section == ASLEEP:
        return "asleep"
    if one.verdict == "contested" or one.best == "unknown" or len({_LANES.get(word, "active") for word in status}) > 1:
        return "contested"  # of a status that is open none of its words is told as if it were settled
    if one.modality in grouping.RIGHTS:
        return "right"
    if one.best == "conditional":
        return "conditional"
    return _LANES.get(status[0], "active") if status else "breached" if one.against else "active"


_LANES = {
    "fulfilled": "fulfilled", "respected": "fulfilled", "kept": "fulfilled", "adopted": "fulfilled",
    "late": "late", "partial": "late", "below": "late", "not done": "late", "no performance on record": "late",
    "blocked": "late", "lapsed": "late", "violated": "breached", "breached": "breached",
    "used": "right", "unused": "right", "available": "right",
}  # fmt: skip
"""How a duty stands, in the words of the engine, and the column of the board for it; what is not here still runs."""


def mark(letters: str) -> str:
    """What a mark of evidence, or several joined by `/`, means."""
    return "; ".join(EVIDENCE.get(letter, letter) for letter in letters.split("/") if letter)


def parties(library: Library) -> list[tuple[str, str]]:
    """Codes and names of actors, by code."""
    return [(code, library.actors.name(code)) for code in library.actors.codes()]


def parts(one: Finding) -> list[str]:
    """The lines that tell how a finding stands."""
    return list(grouping.states([one]))


def settled(text: str) -> str:
    """How an open point would be settled, in the words of the pages: theirs are those of the command line."""
    return (
        _READING.sub(r"take a reading of \1 (reading=\1=NAME in the address)", text)
        .replace(" to the event in --if", " to the assumed event").replace(" to --if", " to what is assumed")
    )  # fmt: skip


_READING = re.compile(r"--reading ([\w.:-]+)=NAME")


def begun(text: str) -> str:
    """The text with a capital first letter; the others stay, since codes are written in capitals."""
    return text[:1].upper() + text[1:]


FILTERS: dict[str, Callable[..., Any]] = {
    "refusal": in_address, "settled": settled, "marked": mark,
    "begun": begun, "visible": visible, "exact": exact, "verdict": lambda word: VERDICTS.get(word, word),
    "force": lambda word: FORCES.get(word, word), "truth": lambda word: TRUTHS.get(word, word),
    "translated": lambda word: WORDED.get(word, "wording not stated"), "stands": parts, "promise": grouping.promise,
    "standing": grouping.verdict, "flips": grouping.flips, "world": grouping.world,
}  # fmt: skip
"""What templates can do with a value."""
