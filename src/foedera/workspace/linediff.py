"""Two versions of a text side by side, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from foedera.model.drafting import Row

AROUND = 3
"""Lines in common that are shown on each side of a difference."""

_COSTLY = 4_000_000
"""Beyond this product of line numbers a middle that differs is shown as a whole, since to compare it would take seconds."""


def rows(theirs: str, mine: str) -> tuple[Row, ...]:
    """The differences of two texts with `AROUND` lines around each; empty if there is none."""
    old, new = theirs.split("\n"), mine.split("\n")
    whole = list(_rows(old, new))
    near: set[int] = set()
    for place, row in enumerate(whole):
        if row.sign != "=":
            near.update(range(place - AROUND, place + AROUND + 1))
    if not near:
        return ()
    found: list[Row] = []
    for place, row in enumerate(whole):
        if place in near:
            found.append(row)
        elif not found or found[-1].sign != "…":
            found.append(Row("…", row.theirs, row.mine, ""))
    return tuple(found)


def _rows(old: Sequence[str], new: Sequence[str]) -> Iterator[Row]:
    """Every line of both, in order."""
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    left, right = old[head : len(old) - tail], new[head : len(new) - tail]
    yield from (Row("=", at + 1, at + 1, old[at]) for at in range(head))
    steps: Sequence[tuple[str, int, int, int, int]] = [("replace", 0, len(left), 0, len(right))]
    if len(left) * len(right) <= _COSTLY:
        steps = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    for what, a, b, c, d in steps:
        if what == "equal":
            yield from (Row("=", head + a + at + 1, head + c + at + 1, left[a + at]) for at in range(b - a))
            continue
        yield from (Row("-", head + at + 1, 0, left[at]) for at in range(a, b))
        yield from (Row("+", 0, head + at + 1, right[at]) for at in range(c, d))
    yield from (
        Row("=", len(old) - tail + at + 1, len(new) - tail + at + 1, old[len(old) - tail + at]) for at in range(tail)
    )


def _alike(old: Sequence[str], new: Sequence[str]) -> int:
    """How many lines both begin with."""
    count = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        count += 1
    return count
