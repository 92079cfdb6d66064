"""Yes, no, unknown: strong Kleene logic (Kleene, *Introduction to Metamathematics*, 1952, §64).

AND is the least of its arguments, OR the greatest, NOT turns the order round. A definite answer therefore never changes
when an unknown argument becomes definite, which is the law of refinement that the tests hold.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum


class Truth(IntEnum):
    """One of three truth values, ordered NO < UNKNOWN < YES."""

    NO = 0
    UNKNOWN = 1
    YES = 2

    def __and__(self, other: int) -> Truth:
        return self if self <= other else _TRUTHS[other]

    def __or__(self, other: int) -> Truth:
        return self if self >= other else _TRUTHS[other]

    def __invert__(self) -> Truth:
        return _TRUTHS[2 - self]

    @property
    def word(self) -> str:
        """`yes`, `no` or `unknown`, as printed."""
        return ("no", "unknown", "yes")[self]


NO, UNKNOWN, YES = _TRUTHS = (Truth.NO, Truth.UNKNOWN, Truth.YES)


def of(value: bool) -> Truth:
    """YES for True, NO for False."""
    return YES if value else NO


def every(values: Iterable[Truth]) -> Truth:
    """AND of all values; YES for none."""
    return min(values, default=YES)


def some(values: Iterable[Truth]) -> Truth:
    """OR of all values; NO for none."""
    return max(values, default=NO)
