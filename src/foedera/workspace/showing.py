"""Agreements as they are shown: which one a word names, and one as data with its text and evidence."""

from __future__ import annotations

import msgspec
from msgspec import UNSET, UnsetType

from foedera import __version__
from foedera.engine.law import Law
from foedera.model.blocks import Provision
from foedera.model.naming import plain
from foedera.model.sheet import Sheet
from foedera.model.text import AgreementText
from foedera.workspace.findings import mark
from foedera.workspace.library import Library
from foedera.workspace.lookup import agreement, names, provision
from foedera.workspace.sheet import sheet

VERSION = 1


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """An agreement, or one provision of it, with the evidence of each.

    Attributes:
        agreement, title: Of the agreement.
        binding: How binding it is.
        in_force: Whether and since when: `from 2024-01-12`, `not known` or `no`.
        evidence: Provision -> how it was read: `T` text read, `t` in an unofficial copy, `R` reported, `M` memory.
        text: The whole text, in the form that `foedera schema` describes; not given where one provision is asked for.
        provision: The one asked for.
    """

    version: int = VERSION
    agreement: str
    title: str
    binding: str
    in_force: str
    evidence: dict[str, str]
    provision: Provision | UnsetType = UNSET
    text: AgreementText | UnsetType = UNSET


def named(library: Library, text: str) -> tuple[Law, str]:
    """The agreement that the text names, and the provision of it, or an empty one.

    Raises:
        WrongCall: There is none; says which come close.
    """
    name, part = _split(library, text)
    law = agreement(library, name)
    return law, provision(law, part) if part else ""


def _split(library: Library, text: str) -> tuple[str, str]:
    """Agreement and provision; a title may hold a slash itself."""
    if "/" not in text or plain(text) in {name for name, _ in names(library)}:
        return text, ""
    name, _, part = text.rpartition("/")
    return name, part


def shown(library: Library, law: Law, only: str = "") -> Shown:
    """The agreement as data, or one provision of it."""
    chosen = [law.provisions[only]] if only else list(law.provisions.values())
    return Shown(
        agreement=law.id, title=law.title, binding=law.binding, in_force=law.short_status,
        evidence={one.id: mark(library, law, one) for one in chosen},
        **({"provision": chosen[0]} if only else {"text": law.text}),
    )  # fmt: skip


def cited(library: Library, law: Law, only: str = "") -> Sheet:
    """The agreement in plain English, with what gives it again."""
    command = f"foedera show {law.id}" + (f"/{only}" if only else "")
    return msgspec.structs.replace(
        sheet(library, law, only), command=command, software=__version__, library=library.fingerprint
    )  # fmt: skip
