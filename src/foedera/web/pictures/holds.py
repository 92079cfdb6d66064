"""From bonds to what the map and the network show: who has which role, and one line for each pair, with its strongest force."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

import msgspec

from foedera.model.bonds import Bonds
from foedera.web.pictures.map import BENEFICIARY, BOTH, GUARANTOR, Line, State

FORCES = ("legal", "contested", "domestic", "political", "proposed")
"""How binding, strongest first."""


class Tie(msgspec.Struct, frozen=True, kw_only=True):
    """What one actor owes another.

    Attributes:
        binding: The strongest force of it; `proposed` where it would only be so if a text were in force.
        agreements: Ids of the texts, sorted.
        provisions: How many provisions.
        open: Of no provision is it known that it is in force.
    """

    bearer: str
    toward: str
    binding: str
    agreements: tuple[str, ...]
    provisions: int
    open: bool = False


def ties(found: Bonds) -> tuple[Tie, ...]:
    """One tie for each bearer and the one it is bound toward, sorted by code."""
    forces: dict[tuple[str, str], set[str]] = defaultdict(set)
    texts: dict[tuple[str, str], set[str]] = defaultdict(set)
    counts: dict[tuple[str, str], int] = defaultdict(int)
    certain: set[tuple[str, str]] = set()
    for bond in found.bonds:
        binding = "proposed" if bond.hypothetical else bond.binding
        for pair in bond.pairs():
            if pair[1]:
                forces[pair].add(binding)
                texts[pair].add(bond.agreement)
                counts[pair] += 1
                if bond.state != "open":
                    certain.add(pair)
    return tuple(
        Tie(
            bearer=pair[0], toward=pair[1], binding=min(forces[pair], key=FORCES.index), agreements=tuple(sorted(texts[pair])),
            provisions=counts[pair], open=pair not in certain,
        )
        for pair in sorted(forces)
    )  # fmt: skip


def roles(found: Bonds, address: Callable[[str], str] = lambda _: "") -> dict[str, State]:
    """Code to how the map shows it: everybody bound, and everybody to whom something is owed."""
    gives: dict[str, set[str]] = defaultdict(set)
    gets: dict[str, set[str]] = defaultdict(set)
    for tie in ties(found):
        gives[tie.bearer].add(tie.toward)
        gets[tie.toward].add(tie.bearer)
    chosen = {found.by, found.to} - {""}
    states = {}
    for code in sorted({*gives, *gets, *chosen}):
        role = (BOTH if code in gets else GUARANTOR) if code in gives else BENEFICIARY if code in gets else ""
        told = [f"bound toward {_named(gives[code])}"] if code in gives else []
        told += [f"bound toward it: {_named(gets[code])}"] if code in gets else []
        name = found.names.get(code, code)
        states[code] = State(
            role=role, text=f"{name}: {'; '.join(told)}" if told else name, href=address(code), chosen=code in chosen
        )
    return states


def _named(codes: set[str]) -> str:
    return ", ".join(sorted(codes)) if len(codes) <= 8 else f"{len(codes)} others"


def lines(found: Bonds, most: int = 90) -> tuple[Line, ...]:
    """Lines between pairs; none where there would be more than can be told apart."""
    pairs = ties(found)
    if len(pairs) > most:
        return ()
    return tuple(
        Line(
            bearer=tie.bearer,
            toward=tie.toward,
            binding=tie.binding,
            text=f"{tie.bearer} toward {tie.toward}: {tie.binding}, {', '.join(tie.agreements)}",
        )
        for tie in pairs
    )
