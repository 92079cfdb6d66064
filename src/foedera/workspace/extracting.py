"""Which extractors read, with which model, and which rules reviewers have demoted."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from foedera.errors import WrongCall
from foedera.language.words import close_to
from foedera.reading.extractors import RULES, SEQUENCE, Ask, Extractor, Tools, Unready, extractor, names
from foedera.reading.statements import Lexicon
from foedera.store.shelf import Shelf
from foedera.workspace.learning import model
from foedera.workspace.precision import demoted, tallies


class Using(NamedTuple):
    """How articles are to be read.

    Attributes:
        extractors: Names of the extractors, in the order in which they are believed.
        folder: Folder of a reading, whose own model and decisions are taken into account; empty for none.
        ask: The back-end of a language model, for a program that has one.
    """

    extractors: tuple[str, ...] = (RULES, SEQUENCE)
    folder: str = ""
    ask: Ask | None = None


def equipped(lexicon: Lexicon, using: Using) -> tuple[Lexicon, str]:
    """The tables with the extractors that are to use them, and a hash over those, their model and the demoted rules.

    Raises:
        WrongCall: There is no extractor of a name, or it lacks what it needs.
        BrokenWorkspace: The folder's own model or its proposals cannot be read.
    """
    folder = Path(using.folder) if using.folder else None
    tools = Tools(lexicon.cues, model(folder) if SEQUENCE in using.extractors else b"", using.ask)
    wanted = tuple(dict.fromkeys(using.extractors))
    found, refused = tuple(_made(name, tools) for name in wanted), _demoted(folder) if folder else frozenset()
    mark = sha256(f"{' '.join(wanted)}|{' '.join(sorted(refused))}|".encode() + tools.model).hexdigest()[:16]
    return replace(lexicon, extractors=found, demoted=refused), mark


def _made(name: str, tools: Tools) -> Extractor:
    if name not in names():
        near = close_to(name, names())
        hint = f" Did you mean {near[0]}?" if near else ""
        raise WrongCall(f"There is no extractor `{name}`; there are {', '.join(names())}.{hint}")
    try:
        return extractor(name, tools)
    except Unready as error:
        raise WrongCall(f"The extractor {name} cannot be used: {error}.") from error


def _demoted(folder: Path) -> frozenset[str]:
    shelf = Shelf(folder)
    if not shelf.begun:
        return frozenset()
    records = [one for one in shelf.journal.current() if one.kind == "decision"]
    return demoted(tallies(shelf.each(), records)) if records else frozenset()


def chosen(named: Sequence[str]) -> tuple[str, ...]:
    """The extractors by the names that were given; the usual two, if none was."""
    return tuple(name.replace("-", "_") for name in named) or Using().extractors
