"""Open points: questions of interpretation or of fact on which several findings hang, shown once, with a sign."""

from __future__ import annotations

from collections import Counter

import msgspec

from foedera.engine.activation import LATER
from foedera.engine.answer import Answer, Row
from foedera.engine.choice import READING
from foedera.engine.reasons import Reason
from foedera.language.spell import spell_pattern
from foedera.model.lines import Guard
from foedera.model.terms import Happened
from foedera.model.truth import UNKNOWN
from foedera.workspace.report import OpenPoint
from foedera.workspace.wording import line_text

SIGNS = ("*", "+", "°", "^", "~", "=", "%", "&")
_TOLD = {
    "yes": "owed",
    "conditional": "owed once asked",
    "no": "not owed",
    "asleep": "asleep",
    "unknown": "unknown",
    "contested": "contested",
}


class _Point(msgspec.Struct):
    key: str
    axis: str = ""
    text: str = ""
    alternatives: dict[str, Counter[str]] = {}
    why: dict[str, str] = {}
    settle: str = ""
    uses: int = 0


class OpenPoints:
    """Collects the axes and open facts of answers; signs are given at the end, readings first, the most used first."""

    def __init__(self) -> None:
        self.points: dict[str, _Point] = {}
        self.keys: dict[int, list[str]] = {}

    def note(self, one: Answer) -> None:
        """Take in an answer that will be shown."""
        keys = list(dict.fromkeys([*self._axes(one), *self._facts(one)]))
        self.keys[id(one)] = keys
        for key in keys:
            self.points[key].uses += 1

    def flags(self, one: Answer) -> tuple[str, ...]:
        """Signs of the open points an answer hangs on."""
        signs = self._signs()
        return tuple(signs[key] for key in sorted(self.keys.get(id(one), ()), key=lambda key: list(signs).index(key)))

    def _signs(self) -> dict[str, str]:
        ranked = sorted(self.points.values(), key=lambda point: (not point.axis, -point.uses, point.key))
        return {
            point.key: SIGNS[position] if position < len(SIGNS) else f"({chr(ord('a') + (position - len(SIGNS)) % 26)})"
            for position, point in enumerate(ranked)
        }

    # ------------------------------------------------------------------ what it hangs on

    def _axes(self, one: Answer) -> list[str]:
        found = []
        for axis in dict.fromkeys(axis for row in one.rows for kind, axis, _ in row.choices if kind == READING):
            key = axis.partition(":")[2]
            point = self.points.setdefault(key, _Point(key, axis=key, settle=f"--reading {key}=NAME", alternatives={}, why={}))
            for row in one.rows:
                self._alternative(point, axis, row)
            found.append(key)
        return found

    def _alternative(self, point: _Point, axis: str, row: Row) -> None:
        name = next((chosen for kind, other, chosen in row.choices if kind == READING and other == axis), "")
        point.alternatives.setdefault(name, Counter())[_TOLD[row.standing.verdict]] += 1
        reason = row.standing.fails
        if reason is not None and reason.line is not None and row.standing.verdict in ("unknown", "asleep", "no"):
            note = reason.note.partition(" [reading")[0]
            point.why.setdefault(name, f"{line_text(reason.line)}: {note}")
            if settle := settled_by(reason):
                point.settle = f"{settle}; or {point.settle}" if settle not in point.settle else point.settle

    def _facts(self, one: Answer) -> list[str]:
        """Open facts: lines that are unknown in some world, apart from a reading."""
        found = []
        for row in one.rows:
            reasons = [*row.standing.reasons, *(reason for life in row.standing.lives for reason in life.reasons)]
            for reason in reasons:
                if reason.truth is UNKNOWN and reason.kind not in (LATER, "bearer", "performance") and "[reading" not in reason.note:
                    found.append(self._fact(one, reason))
        return found

    def _fact(self, one: Answer, reason: Reason) -> str:
        deepest = reason.first(UNKNOWN)
        note = deepest.note or reason.note
        if reason.kind == "in_force":
            key = f"{one.law.id}: {note}"
            text = key + (f" ({one.law.notes[0]})" if one.law.notes else "")
        elif deepest.waits == "fact":
            key = text = note[:1].upper() + note[1:]
        else:
            key = f"{line_text(reason.line) if reason.line is not None else reason.kind}: {note}"
            text = key
        self.points.setdefault(key, _Point(key, text=text, settle=settled_by(deepest) or settled_by(reason), alternatives={}, why={}))
        return key

    # ------------------------------------------------------------------ shown

    def shown(self) -> tuple[OpenPoint, ...]:
        """All open points in the order of their signs."""
        found = []
        for key, sign in self._signs().items():
            point = self.points[key]
            alternatives = tuple(
                f"{name}: {' / '.join(told for told, _ in counts.most_common())}" + (f" ({point.why[name]})" if name in point.why else "")
                for name, counts in sorted(point.alternatives.items())
            )
            text = point.text or f"reading of {point.axis}: the text leaves it open"
            found.append(OpenPoint(sign=sign, axis=point.axis, text=text, alternatives=alternatives, settle=point.settle))
        return tuple(found)


def settled_by(reason: Reason) -> str:
    """What would settle an open line, as something the asker can do or look for."""
    condition = reason.line.condition if isinstance(reason.line, Guard) else reason.line
    if isinstance(condition, Happened) and condition.ended:
        return f'add "{spell_pattern(condition.pattern)} ended on DATE" to --if'
    if "place is not given" in reason.note:
        return 'add "in PLACE" to the event in --if'
    if reason.waits == "claim":
        return "a claim by somebody whose word the text counts"
    if reason.waits == "act":
        return f"an act of {', '.join(reason.holders)}" if reason.holders else "an act not on record"
    return ""
