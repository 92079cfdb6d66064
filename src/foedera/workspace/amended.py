"""What a change of a text changes: the answers to one question before and after, told apart duty by duty."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from msgspec.structs import replace

from foedera.errors import WrongCall
from foedera.model.drafting import Shift, Shifts
from foedera.model.report import NOT_OWED, Finding, Report
from foedera.workspace.asked import OwedQuestion
from foedera.workspace.library import Library
from foedera.workspace.owed import owed

_FIELDS = (
    ("verdict", "answer"), ("section", "kind of answer"), ("binding", "binding force"), ("act", "what is owed"), ("due", "due"),
    ("clock", "term"), ("clock_waits", "waits for"), ("status", "status"), ("amount", "amount"), ("hedge", "hedge"),
    ("manner", "manner"), ("says", "words of the text"), ("mark", "evidence"), ("title", "title"),
)  # fmt: skip
_Key = tuple[str, str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def shifts(before: Library, after: Library, ask: OwedQuestion, today: str, ids: Collection[str] = ()) -> Shifts:
    """Which duties appear, vanish or change when one library takes the place of another.

    Args:
        before: The texts as they are.
        after: The texts as they would be.
        ask: The question put to both; its hypothesis is the same for both.
        today: Moment of asking, ISO date.
        ids: Agreements asked about, which need not be in both; empty for all, which takes longer and also finds what a text
            changes of others.

    Raises:
        WrongCall: The question cannot be asked of one of them, or neither has one of the agreements.
    """
    old, new = (_answer(library, ask, today, ids) for library in (before, after))
    report = new or old
    if report is None:
        message = "There is no agreement in the draft to ask about. Write `agreement NAME` at the left margin."
        raise WrongCall(message, code="nothing-to-ask")
    left, right = _by_duty(old), _by_duty(new)
    found: list[Shift] = []
    same = 0
    for key in sorted({*left, *right}):
        for one, other in _pairs(left.get(key, ()), right.get(key, ())):
            shift = _shift(one, other)
            if shift is not None:
                found.append(shift)
            else:
                same += _is_owed(one)
    return Shifts(question=report.question, header=report.header, shifts=tuple(found), same=same)


def _answer(library: Library, ask: OwedQuestion, today: str, ids: Collection[str]) -> Report | None:
    """The answer of one library; None if it has none of the agreements."""
    known = {law.id for law in library.laws}
    under = tuple(name for name in ids if name in known)
    return owed(library, replace(ask, under=under), today) if under or not ids else None


def _by_duty(report: Report | None) -> dict[_Key, list[Finding]]:
    found: dict[_Key, list[Finding]] = defaultdict(list)
    for one in report.findings if report is not None else ():
        found[(one.agreement, one.provision, one.bearer, one.group, one.toward, one.events)].append(one)
    return found


def _pairs(left: Iterable[Finding], right: Iterable[Finding]) -> list[tuple[Finding | None, Finding | None]]:
    """Answers about one duty on both sides, in their order; None where one side has fewer."""
    one, other = list(left), list(right)
    length = max(len(one), len(other))
    return list(zip([*one, *[None] * (length - len(one))], [*other, *[None] * (length - len(other))], strict=True))


def _is_owed(one: Finding | None) -> bool:
    """Whether the answer is one about something owed, if only conditionally; what is not owed is no duty."""
    return one is not None and one.section != NOT_OWED


def _shift(before: Finding | None, after: Finding | None) -> Shift | None:
    was, is_now = _is_owed(before), _is_owed(after)
    if not was and not is_now:
        return None
    if was != is_now:
        return Shift(kind="vanished" if was else "appeared", before=before, after=after)
    fields = tuple(
        (name, str(getattr(before, field)), str(getattr(after, field)))
        for field, name in _FIELDS
        if getattr(before, field) != getattr(after, field)
    )
    return Shift(kind="changed", before=before, after=after, fields=fields) if fields else None
