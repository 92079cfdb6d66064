"""Rows of an answer narrowed by the last two words of the filter bar: what a provision is for, and how a duty stands."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from foedera.model.catalogue import Catalogue
from foedera.model.report import Finding
from foedera.web.address import Address
from foedera.workspace import Workspace
from foedera.workspace.datasets import kinds_of


def narrowed(workspace: Workspace, address: Address, found: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings of the kinds and statuses that the address names; all of them where it names none.

    Where it cannot be told whether something is owed, the best answer that is possible counts as well.
    """
    rows = [one for one in found if not address.status or {one.verdict, one.best} & set(address.status)]
    if not address.kind:
        return tuple(rows)
    kinds: dict[str, dict[str, str]] = {}
    for one in rows:
        if one.agreement and one.agreement not in kinds:
            kinds[one.agreement] = kinds_of(workspace.library, one.agreement, address.as_of or workspace.today)
    return tuple(one for one in rows if kinds.get(one.agreement, {}).get(one.provision, "") in address.kind)


def of_kind(workspace: Workspace, address: Address, found: Catalogue) -> Catalogue:
    """The catalogue with the agreements alone that have a provision of the kinds that the address names."""
    if not address.kind:
        return found
    as_of, wanted = address.as_of or workspace.today, set(address.kind)
    rows = [one for one in found.agreements if wanted & set(kinds_of(workspace.library, one.id, as_of).values())]
    return replace(found, agreements=tuple(rows))
