"""The full text of one agreement: its own blocks and those that it takes over from templates."""

from __future__ import annotations

import msgspec

from foedera.model.blocks import Agreement, Area, Define, Organ, Principle, Provision, Role, Status


class AgreementText(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """An agreement with all that belongs to it; what a family shares is already put in.

    Attributes:
        agreement: Its first line and attribute lines, with those of its templates.
        roles: Blocks as written; several of one name add up.
        areas, definitions, organs, statuses, provisions, principles: Blocks in order, each name once.
        is_template: True for the text of a family, which is not an agreement itself.
    """

    agreement: Agreement
    roles: tuple[Role, ...] = ()
    areas: tuple[Area, ...] = ()
    definitions: tuple[Define, ...] = ()
    organs: tuple[Organ, ...] = ()
    statuses: tuple[Status, ...] = ()
    provisions: tuple[Provision, ...] = ()
    principles: tuple[Principle, ...] = ()
    is_template: bool = False
