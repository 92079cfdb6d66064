"""What can be said of a draft: its problems as `foedera check` has them, and its agreements as `foedera show` has them."""

from __future__ import annotations

from foedera.errors import Problem
from foedera.language.checks import Ground, run_checks, with_excerpts
from foedera.language.parse import parse
from foedera.model.blocks import Agreement
from foedera.model.drafting import Examined
from foedera.workspace.library import Library
from foedera.workspace.sheet import sheet


def examined(base: Library, text: str, name: str, place: int | None) -> Examined:
    """The problems of a text and what it says, read together with a library.

    Args:
        base: The other texts.
        text: The draft.
        name: The name that its problems bear; no other file of the library has it.
        place: The file of the library that it stands for; None for a new one.
    """
    document, problems = parse(text, name)
    library = base.with_document(document, place)
    others = (*library.problems, *run_checks(Ground.of(library.documents, library.texts, name)))
    found: list[Problem] = [*problems, *(one for one in others if one.where.file == name)]
    order = sorted(with_excerpts(found, {name: text}), key=lambda one: (one.where.line, one.where.column, one.code))
    ids = dict.fromkeys(one.id for one in document.blocks if isinstance(one, Agreement) and not one.template)
    laws = {law.id: law for law in library.laws if law.text.agreement.where.file == name}
    return Examined(problems=tuple(order), sheets=tuple(sheet(library, laws[one]) for one in ids if one in laws))
