"""Open points: questions of interpretation or of fact on which several findings hang, shown once, with a sign."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

import msgspec

from foedera.engine.activation import LATER
from foedera.engine.answer import Answer, Row
from foedera.engine.choice import READING
from foedera.engine.reasons import Reason
from foedera.engine.world import Setting
from foedera.language.spell import spell_pattern
from foedera.model.lines import Guard
from foedera.model.report import OpenPoint
from foedera.model.terms import Happened
from foedera.model.truth import UNKNOWN
from foedera.workspace.wording import line_text, names_of, plain

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
    agreements: set[str] = set()
    bearers: dict[str, set[str]] = {}
    wide: bool = False


class OpenPoints:
    """Collects the axes and open facts of answers; signs are given at the end, readings first, the most used first."""

    def __init__(self, setting: Setting, *, assumed: frozenset[str] = frozenset()) -> None:
        self.setting = setting
        self.assumed = assumed
        self.points: dict[str, _Point] = {}
        self.keys: dict[int, list[str]] = {}

    def note(self, one: Answer, *, wide: bool) -> None:
        """Take in an answer that will be shown.

        Args:
            one: The answer.
            wide: It belongs to a text in force or political; a point that only one draft hangs on is told beside it, not here.
        """
        self.__dict__.pop("_signs", None)
        keys = list(dict.fromkeys([*self._axes(one), *self._facts(one)]))
        self.keys[id(one)] = keys
        for key in keys:
            point = self.points[key]
            point.agreements.add(one.law.id)
            point.wide = point.wide or wide

    def flags(self, one: Answer) -> tuple[str, ...]:
        """Signs of the open points an answer hangs on."""
        mine = (self._signs[key] for key in self.keys.get(id(one), ()) if key in self._signs)
        return tuple(sign for _, sign in sorted(mine))

    @cached_property
    def _signs(self) -> dict[str, tuple[int, str]]:
        """Key of a point to its rank and its sign."""
        told = [point for point in self.points.values() if point.wide or len(point.agreements) > 1]
        ranked = sorted(told, key=lambda point: (not point.axis, -len(point.agreements), point.key))
        return {
            point.key: (
                place, SIGNS[place] if place < len(SIGNS) else f"({chr(ord('a') + (place - len(SIGNS)) % 26)})"
            )
            for place, point in enumerate(ranked)
        }  # fmt: skip

    # ------------------------------------------------------------------ what it hangs on

    def _axes(self, one: Answer) -> list[str]:
        found = []
        for axis in dict.fromkeys(axis for row in one.rows for kind, axis, _ in row.choices if kind == READING):
            key = axis.partition(":")[2]
            point = self.points.setdefault(
                key, _Point(key, axis=key, settle=f"--reading {key}=NAME", alternatives={}, why={}, agreements=set(), bearers={})
            )
            for row in one.rows:
                self._alternative(one, point, axis, row)
            found.append(key)
        return found

    def _alternative(self, one: Answer, point: _Point, axis: str, row: Row) -> None:
        name = next((chosen for kind, other, chosen in row.choices if kind == READING and other == axis), "")
        point.alternatives.setdefault(name, Counter())[_TOLD[row.standing.verdict]] += 1
        if row.standing.verdict != "no":
            point.bearers.setdefault(name, set()).add(one.bearer)
        reason = row.standing.fails
        if reason is not None and reason.line is not None and row.standing.verdict in ("unknown", "asleep", "no"):
            note = reason.note.partition(" [reading")[0]
            point.why.setdefault(name, f"{plain(line_text(reason.line), names_of(self.setting, one.env, one.provision))}: {note}")
            if settle := settled_by(reason):
                point.settle = f"{settle}; or {point.settle}" if settle not in point.settle else point.settle

    def _facts(self, one: Answer) -> list[str]:
        """Open facts: lines that are unknown in some world, apart from a reading."""
        found = []
        for row in one.rows:
            later = [reason for life in row.standing.lives for reason in life.reasons if self._bears(reason)]
            reasons = [*row.standing.reasons, *later]
            found += [self._fact(one, reason) for reason in reasons if _is_open_fact(reason)]
        return found

    def _bears(self, reason: Reason) -> bool:
        """In a hypothesis, what is open about earlier acts on record is not the question."""
        return not self.assumed or not reason.rests_on or bool(self.assumed & set(reason.rests_on))

    def _fact(self, one: Answer, reason: Reason) -> str:
        deepest = reason.first(UNKNOWN)
        note = deepest.note or reason.note
        if reason.kind == "in_force":
            key = f"{one.law.id}: {note}"
            told = next((text for text in one.law.own_notes if "notice" in text or "effect" in text), "")
            text = key + (f" ({told})" if told else "")
        elif deepest.waits == "fact":
            key = text = note[:1].upper() + note[1:]
        else:
            words = (
                plain(line_text(reason.line), names_of(self.setting, one.env, one.provision))
                if reason.line is not None
                else reason.kind
            )
            key = text = f"whether {words}: {note}"
        self.points.setdefault(key, _Point(key, text=text, settle=settled_by(deepest) or settled_by(reason), agreements=set()))
        return key

    # ------------------------------------------------------------------ shown

    def shown(self) -> tuple[OpenPoint, ...]:
        """All open points in the order of their signs."""
        found = []
        for key, (_, sign) in self._signs.items():
            point = self.points[key]
            alternatives = tuple(_told_of(point, name) for name in sorted(point.alternatives))
            text = point.text or f"reading of `{point.axis}`: the text, or its parties, leave it open"
            found.append(OpenPoint(sign=sign, axis=point.axis, text=text, alternatives=alternatives, settle=point.settle))
        return tuple(found)


def _is_open_fact(reason: Reason) -> bool:
    """Unknown on its own account: not for a reading's sake, nor because it is asked of an act still to come."""
    aside = reason.kind in (LATER, "bearer", "performance") or "[reading" in reason.note
    return reason.truth is UNKNOWN and not aside


def _told_of(point: _Point, name: str) -> str:
    counts = point.alternatives[name]
    words = name.replace("_", " ")
    if "not owed" in counts and len(counts) > 1:
        return f"{words}: for {', '.join(sorted(point.bearers.get(name, ())))}"
    told = " or ".join(told for told, _ in counts.most_common())
    return f"{words}: {told}" + (f" ({point.why[name]})" if name in point.why else "")


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
