"""How far two reviewers agree on the same proposals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from foedera.model.journal import Agreement, Record


def reviewers(records: Iterable[Record]) -> tuple[str, ...]:
    """Everybody who decided on a proposal, in order of name."""
    return tuple(sorted({record.who for record in records if record.kind == "decision" and record.about}))


def agreement(records: Iterable[Record], first: str, second: str) -> Agreement:
    """Cohen's kappa over the proposals on which both decided; the last decision of each counts, one that was taken back does not.

    kappa = (p_o - p_e) / (1 - p_e), with p_o the share of proposals decided alike and p_e the sum over all verdicts of the
    product of how often each reviewer gives it: J. Cohen, A coefficient of agreement for nominal scales, Educational and
    Psychological Measurement 20 (1960), 37-46.

    Args:
        records: Decisions in the order of the journal, superseded ones left out or not.
        first: One reviewer, as named in `who`.
        second: The other.
    """
    said: dict[str, dict[str, str]] = {first: {}, second: {}}
    made: dict[str, Record] = {}
    for record in records:
        made[record.id] = record
        if record.kind == "decision" and record.about and record.who in said:
            said[record.who][record.about] = record.verdict
        elif record.kind == "retraction" and (undone := made.get(record.supersedes)) is not None and undone.who in said:
            said[undone.who].pop(undone.about, None)
    both = sorted(said[first].keys() & said[second].keys())
    pairs = [(said[first][about], said[second][about]) for about in both]
    alike = sum(one == other for one, other in pairs)
    table = tuple((one, other, count) for (one, other), count in sorted(Counter(pairs).items()))
    if not pairs:
        return Agreement(first=first, second=second, both=0, alike=0, observed=None, expected=None, kappa=None)
    total = len(pairs)
    mine, theirs = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(mine[verdict] * theirs[verdict] for verdict in mine)  # whole numbers: no rounding decides whether it is all
    kappa = None if chance == total * total else (alike * total - chance) / (total * total - chance)
    return Agreement(first=first, second=second, both=total, alike=alike, observed=alike / total,
                     expected=chance / (total * total), kappa=kappa, table=table)  # fmt: skip
