"""Agreements as a user names them: by id, title or alias, or nearly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from foedera.errors import WrongCall
from foedera.model.naming import closest, facts, plain

if TYPE_CHECKING:
    from foedera.engine.law import Law
    from foedera.workspace.library import Library


def names(library: Library) -> list[tuple[str, str]]:
    """Every name that an agreement has, in plain letters, with the agreement's id."""
    found = []
    for law in library.laws:
        aliases = [words[0] for keyword, words in facts(law.text.agreement) if keyword == "alias" and words]
        found += [(plain(name), law.id) for name in (law.id, law.title, *aliases) if name]
    return found


def agreement(library: Library, text: str) -> Law:
    """The agreement that the text names.

    Raises:
        WrongCall: There is none, or several share the name; says which come close.
    """
    law = library.laws.get(text)
    if law is not None:
        return law
    wanted = plain(text)
    known = names(library)
    found = {identifier for name, identifier in known if name == wanted}
    if not found and len(wanted) >= 4:
        found = {identifier for name, identifier in known if wanted in name}
    if len(found) == 1:
        return next(one for one in library.laws if one.id in found)
    if found:
        raise WrongCall(f"`{text}` may mean {_or(sorted(found))}.", code="ambiguous-name")
    near = closest(text, known)
    hint = f" Did you mean {_or(near)}?" if near else " `foedera show` lists all."
    raise WrongCall(f"There is no agreement `{text}`.{hint}", code="unknown-agreement")


def resolved(library: Library, word: str) -> str:
    """The id of the agreement or family that a word names.

    Raises:
        WrongCall: There is none; says which come close, families among them.
    """
    from foedera.workspace.compare import families

    known = families(library)
    if word in known:
        return word
    try:
        return agreement(library, word).id
    except WrongCall as error:
        stems = [(plain(one.id.partition("-")[0]), one.id) for one in library.laws]
        near = closest(word, [*((plain(name), name) for name in known), *stems])
        if error.code == "unknown-agreement" and "Did you mean" in str(error):
            raise
        if error.code == "unknown-agreement" and near:
            hint = " or ".join(near)
            raise WrongCall(f"There is no agreement `{word}`. Did you mean {hint}?", code="unknown-agreement") from None
        raise


def provision(law: Law, text: str) -> str:
    """The id of the provision that the text names within an agreement.

    Raises:
        WrongCall: There is none; says which come close.
    """
    if text in law.provisions:
        return text
    known = [(plain(name), one.id) for one in law.provisions.values() for name in (one.id, one.title) if name]
    found = {identifier for name, identifier in known if name == plain(text)}
    if len(found) == 1:
        return found.pop()
    near = closest(text, known) or tuple(one for one in law.provisions if text and one.startswith(text))
    hint = f"Did you mean {_or(near)}?" if near else f"It has {', '.join(law.provisions)}."
    raise WrongCall(f"{law.id} has no provision `{text}`. {hint}", code="unknown-provision")


def _or(found: tuple[str, ...] | list[str]) -> str:
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} or {found[-1]}"
