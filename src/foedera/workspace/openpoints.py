"""Open points: questions of interpretation or of fact on which several findings hang, shown once, with a sign."""

from __future__ import annotations

import msgspec

from foedera.engine.answer import Answer
from foedera.engine.choice import READING
from foedera.engine.reasons import Reason
from foedera.model.truth import UNKNOWN, YES
from foedera.workspace.library import Library
from foedera.workspace.report import OpenPoint
from foedera.workspace.wording import line_text

SIGNS = ("*", "+", "†", "‡", "§", "¶", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m")


class _Point(msgspec.Struct):
    axis: str
    text: str
    alternatives: dict[str, str]
    settle: str
    uses: int = 0


class OpenPoints:
    """Collects the axes and open facts of all answers and gives each a sign in order of first use."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.points: dict[str, _Point] = {}

    def flags(self, one: Answer) -> tuple[str, ...]:
        """Signs of the open points this answer hangs on."""
        keys = [*self._axes(one), *self._facts(one)]
        return tuple(dict.fromkeys(self._sign(key) for key in keys))

    def _sign(self, key: str) -> str:
        self.points[key].uses += 1
        position = list(self.points).index(key)
        return SIGNS[position] if position < len(SIGNS) else f"({position})"

    def _axes(self, one: Answer) -> list[str]:
        found = []
        for axis in dict.fromkeys(axis for row in one.rows for kind, axis, _ in row.choices if kind == READING):
            plain = axis.partition(":")[2]
            point = self.points.setdefault(plain, _Point(plain, f"reading of `{plain}`", {}, f"--reading {plain}=…"))
            for row in one.rows:
                name = next((chosen for kind, other, chosen in row.choices if kind == READING and other == axis), "")
                reason = row.standing.fails
                why = f" ({line_text(reason.line)}: {reason.note})" if reason is not None and reason.line is not None and row.standing.verdict not in ("conditional", "yes") else ""
                point.alternatives.setdefault(name, f"{_told(row.standing.verdict)}{why}")
            found.append(plain)
        return found

    def _facts(self, one: Answer) -> list[str]:
        """Open facts: lines that are unknown in some world, apart from a reading."""
        found = []
        for row in one.rows:
            for reason in row.standing.reasons:
                if reason.truth is not UNKNOWN or reason.kind in ("later",) or "[reading" in reason.note:
                    continue
                found.append(self._fact(reason))
            for life in row.standing.lives:
                found += [self._fact(reason) for reason in life.reasons if reason.truth is UNKNOWN]
        return list(dict.fromkeys(found))

    def _fact(self, reason: Reason) -> str:
        deepest = reason.first(UNKNOWN)
        note = deepest.note or reason.note
        words = line_text(reason.line) if reason.line is not None else reason.kind.replace("_", " ")
        key = f"{words}: {note}" if reason.kind not in ("in_force", "bearer") else note
        self.points.setdefault(key, _Point(key, words if key != note else note, {"": note}, _settle(deepest)))
        return key

    def shown(self) -> tuple[OpenPoint, ...]:
        """All open points, in order of their signs."""
        found = []
        for position, point in enumerate(self.points.values()):
            sign = SIGNS[position] if position < len(SIGNS) else f"({position})"
            alternatives = tuple(f"{name}: {told}" if name else told for name, told in sorted(point.alternatives.items()))
            found.append(OpenPoint(sign=sign, axis=point.axis, text=point.text, alternatives=alternatives, settle=point.settle))
        return tuple(found)


def _told(verdict: str) -> str:
    return {"yes": "owed", "conditional": "owed once asked", "no": "not owed", "asleep": "asleep", "unknown": "unknown"}.get(verdict, verdict)


def _settle(reason: Reason) -> str:
    if "place is not given" in reason.note:
        return "add `in PLACE` to --if"
    if reason.waits == "event":
        return "add to --if that it began or ended, with a date"
    if reason.waits == "claim":
        return "a claim by somebody whose word the text counts"
    if reason.waits == "act":
        return f"an act of {', '.join(reason.holders)}" if reason.holders else "an act"
    return ""


_ = YES
