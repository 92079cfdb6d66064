"""What a parser of one line is given, and how nested conditions are read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from foedera.errors import Problem, Where
from foedera.language.conditions import take_condition
from foedera.language.scan import CLIP, RawLine, clip
from foedera.language.words import COLON, Cursor, Refusal, tokens
from foedera.model.lines import AnyLine
from foedera.model.terms import AllOf, AnyCondition, AnyOf, Node

Frame = dict[str, Any]
"""`where`, `comments` and `remark` of a node, as keyword arguments."""


class Spoiled(Exception):
    """A line that says nothing any more, because all under it was refused and reported already."""


class Reader:
    """Collects the problems of a file and makes places in it."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.parameters: frozenset[str] = frozenset()

    def where(self, raw: RawLine, column: int | None = None) -> Where:
        """A place in the line."""
        return Where(self.file, raw.number, raw.column if column is None else column)

    def report(self, raw: RawLine, refusal: Refusal) -> None:
        """Note why a line was refused."""
        self.problems.append(
            Problem(
                code=refusal.code,
                where=self.where(raw, refusal.column),
                message=refusal.message,
                remedy=refusal.remedy,
                excerpt=clip(raw.source, refusal.column),
                width=max(1, min(refusal.width, CLIP)),
                suggestions=refusal.suggestions,
            )
        )

    def cursor(self, raw: RawLine) -> Cursor:
        """A cursor at the first word of the line."""
        return Cursor(tokens(raw.text, raw.column), raw.column + len(raw.text), self.parameters)

    def frame(self, raw: RawLine) -> Frame:
        """Place, comments and remark of the line."""
        return {"where": self.where(raw), "comments": raw.comments, "remark": raw.remark}

    def no_children(self, raw: RawLine) -> None:
        """Report lines under one that takes none."""
        if raw.children:
            child = raw.children[0]
            message = "Nothing can stand under this line, so what is indented below it is not read."
            self.report(
                child, Refusal("unexpected-children", message, "Indent it like the line above.", at=child.column)
            )


@dataclass(slots=True)
class Job:
    """One line to be read: the cursor stands behind its keyword."""

    keyword: str
    block: str
    c: Cursor
    frame: Frame
    raw: RawLine
    reader: Reader
    line: Callable[[Job], AnyLine]
    nested: bool = False

    @property
    def where(self) -> Where:
        """The place of the next word."""
        return self.reader.where(self.raw, self.c.column())


def take_conditions(job: Job) -> AnyCondition:
    """The condition of a line: on the line itself, or its children, which are ANDed.

    A single child stands for itself, and its comments go to the line, so that there is one canonical form.
    """
    c, raw, reader = job.c, job.raw, job.reader
    where = job.where
    if _opens(c, "any"):
        return AnyOf(where=where, items=_items(reader, raw))
    if not c.done and not _opens(c, "all"):
        condition = take_condition(c, where)
        reader.no_children(raw)
        return condition
    items = _items(reader, raw)
    if len(items) > 1:
        return AllOf(where=where, items=items)
    only = items[0]
    _hand_up(job.frame, only)
    while isinstance(only, AllOf) and len(only.items) == 1:
        only = only.items[0]
        _hand_up(job.frame, only)
    return msgspec.structs.replace(only, comments=(), remark="")


def _hand_up(frame: Frame, node: Node) -> None:
    """Comments of a node go to the line that it is written on."""
    frame["comments"] += node.comments
    frame["remark"] = "; ".join(part for part in (frame["remark"], node.remark) if part)


def _opens(c: Cursor, word: str) -> bool:
    """Step over `any of` or `all of` if nothing but a colon follows: it opens the list of children."""
    if c.sees(word, "of") and c.left - (c.kind(2) == COLON) == 2:
        c.at = len(c.tokens)
        return True
    return False


def _items(reader: Reader, raw: RawLine) -> tuple[AnyCondition, ...]:
    if raw.cut and not raw.children:
        raise Spoiled
    if not raw.children:
        raise Refusal(
            "missing-children",
            "The line opens a list of conditions, but nothing is indented below it.",
            "Write the conditions below it, one per line, indented by two more spaces.",
            at=raw.column,
        )
    items = tuple(item for child in raw.children if (item := _item(reader, child)) is not None)
    if not items:
        raise Spoiled
    return items


def _item(reader: Reader, raw: RawLine) -> AnyCondition | None:
    c = reader.cursor(raw)
    frame = reader.frame(raw)
    try:
        if _opens(c, "all"):
            return AllOf(**frame, items=_items(reader, raw))
        if _opens(c, "any"):
            return AnyOf(**frame, items=_items(reader, raw))
        condition = take_condition(c, reader.where(raw))
        reader.no_children(raw)
        return msgspec.structs.replace(condition, comments=raw.comments, remark=raw.remark)
    except Refusal as refusal:
        reader.report(raw, refusal)
    except Spoiled:
        pass
    return None
