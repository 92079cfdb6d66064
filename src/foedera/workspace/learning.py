"""Training the second extractor: on the articles of the library, and on what a user has confirmed. Nothing else is learned from.

A model is never shipped. The first reading trains one on the articles of the library, in a few seconds, and keeps it in the
cache under the hash of all that it was made from; a change of the articles, the words or the features makes another.
"""

from __future__ import annotations

import hashlib
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from foedera.errors import BrokenWorkspace
from foedera.model.proposal import Span
from foedera.model.review import ACCEPT, EDIT, REJECT, TOGETHER, Filed
from foedera.reading import cues, features, grammar, labels, marked, page, quotes, words
from foedera.reading.features import VERSION, seen, tokens
from foedera.reading.labels import labelled
from foedera.reading.marked import Marked
from foedera.reading.page import Page
from foedera.reading.tables import TABLES
from foedera.store import cache
from foedera.store.shelf import Shelf
from foedera.workspace.library import BUNDLED
from foedera.workspace.parts import finished, splits
from foedera.workspace.passages import text_of
from foedera.workspace.reviewed import accepted

CORPUS = BUNDLED / "reading" / "corpus"
"""Articles of our own with their marks, one `.txt`, `.gold` and `.cues` for each."""

NAME = "second-extractor.model"
"""File of a user's own model, in the folder of the reading."""

SETTINGS = {"c1": 0.3, "c2": 0.05, "max_iterations": 50, "feature.possible_transitions": True}
"""Weights of the penalties and the rest; chosen by cross-validation over the articles of the library."""

_CODE = (cues, features, grammar, labels, marked, page, quotes, words)
_LINE = re.compile(r"[^\n]*\S[^\n]*")

Example = tuple[list[list[str]], list[str]]
"""The features of each word of a paragraph, and their labels."""


class Trained(msgspec.Struct, frozen=True, kw_only=True):
    """What a user's own model was made from; the first line of its file.

    Attributes:
        data: SHA-256 over all examples, in order.
        model: SHA-256 of the bytes that follow, which are given to a library that trusts them.
        features: Version of the features; a model of another version is not applied.
        articles: How many articles of the library it learned from.
        confirmed: How many statements that the user accepted.
        refused: How many that the user rejected.
    """

    version: int = 1
    data: str
    model: str
    features: int = VERSION
    articles: int = 0
    confirmed: int = 0
    refused: int = 0


# ------------------------------------------------------------------------------------------------ examples


def examples(text: str, marks: Sequence[Marked], paragraphs: Sequence[Span] = ()) -> Iterator[Example]:
    """The paragraphs of an article as examples; all its lines, if no paragraphs are named."""
    read = Page(text, paragraphs or [one.span() for one in _LINE.finditer(text)])
    for paragraph in read.paragraphs:
        found = tokens(read.text, paragraph.start, paragraph.end)
        if found:
            bounds = [(one.start, one.end) for one in paragraph.sentences]
            yield seen(found, paragraph.quotes, bounds), labelled(found, marks)


def bundled(folder: Path | None = None) -> Iterator[Example]:
    """The examples of the library, article by article; of another folder of the same form, if one is named."""
    for path in sorted((folder or CORPUS).glob("*.gold")):
        text, gold, beside = (
            path.with_suffix(suffix).read_text(encoding="utf-8") for suffix in (".txt", ".gold", ".cues")
        )
        yield from examples(text, marked.marked(text, gold, beside))


def confirmed(shelf: Shelf) -> Iterator[tuple[Example, int, int]]:
    """The paragraphs that reviewers are through with, with the numbers of statements accepted and refused in each.

    A reviewer is through with a paragraph when all that was proposed of it is decided and something of it was, or when it was
    said that nothing more is in it. One with something undecided says nothing certain about its other words; what was accepted
    unseen among many was not looked at, and is undecided here.
    """
    records = list(shelf.journal.current())
    looked = (one for one in records if one.kind == "decision" and not one.reason.startswith(TOGETHER))
    decided = {one.about for one in looked if one.verdict in {ACCEPT, EDIT, REJECT}}
    decided |= splits(records).keys()
    good = _by_document(one.filed for one in accepted(shelf))
    proposed = _by_document(one for one in shelf.filed() if not one.dropped)
    done = finished(records)
    for document in dict.fromkeys((*proposed, *good)):
        text = text_of(shelf, document)
        for line in _LINE.finditer(text):
            told = [one for one in proposed.get(document, ()) if _within(one, line.span())]
            mine = [one.proposal for one in good.get(document, ()) if _within(one, line.span())]
            through = any(where == document and line.start() <= start < line.end() for where, start in done)
            if not all(decided.intersection(one.ids) for one in told) or not (told or mine or through):
                continue
            taken = {one.id for one in mine}
            marks = [Marked(one.content, one.cue, one.speaker) for one in mine]
            for example in examples(text, marks, [line.span()]):
                yield example, len(mine), sum(taken.isdisjoint(one.ids) for one in told)


def _by_document(filed: Iterable[Filed]) -> dict[str, list[Filed]]:
    """The statements by document; what is no statement is left out."""
    found: dict[str, list[Filed]] = {}
    for one in filed:
        if one.proposal.type in ("statement", "attitude"):
            found.setdefault(one.document, []).append(one)
    return found


def _within(one: Filed, line: Span) -> bool:
    return line[0] <= one.proposal.content[0][0] < line[1]


# ------------------------------------------------------------------------------------------------ models


def trained(given: Iterable[Example]) -> bytes:
    """A model. The same examples in the same order give the same model."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=SETTINGS, verbose=False)
    for seen_words, told in given:
        trainer.append(seen_words, told)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model"
        trainer.train(str(path))
        return path.read_bytes()


def ready(own: Path | None = None) -> bool:
    """Whether a model is at hand, so that reading need not train one first."""
    return bool((own is not None and (own / NAME).is_file()) or cache.get(*_place()))


def _place() -> tuple[Path, str]:
    """Folder and name in the cache of the library's model."""
    return cache.default_folder() / "models", cache.key(_made_from(), code=[Path(str(one.__file__)) for one in _CODE])


def model(own: Path | None = None) -> bytes:
    """The model to read with: the user's own in that folder, if there is one that fits, else that of the library.

    Raises:
        BrokenWorkspace: The user's own model cannot be read.
    """
    if own is not None and (own / NAME).is_file():
        told, data = _opened(own / NAME)
        if told.features == VERSION:
            return data
    folder, name = _place()
    found = _whole(cache.get(folder, name) or b"")
    if not found:
        found = trained(bundled())
        cache.put(folder, name, hashlib.sha256(found).digest() + found)
    return found


def _whole(entry: bytes) -> bytes:
    """The model in an entry of the cache; nothing if it was damaged."""
    digest, data = entry[:32], entry[32:]
    return data if hashlib.sha256(data).digest() == digest else b""


def _made_from() -> Iterator[bytes]:
    """All that the model of the library is made from, beside the code."""
    yield repr(sorted(SETTINGS.items())).encode()
    yield (TABLES / "speech-words.txt").read_bytes()
    for path in sorted(CORPUS.glob("*")):
        yield path.name.encode()
        yield path.read_bytes()


def _opened(path: Path) -> tuple[Trained, bytes]:
    remedy = f"Make it anew: foedera reading train --into {path.parent}; or delete it."
    try:
        head, _, data = path.read_bytes().partition(b"\n")
        told = msgspec.json.decode(head, type=Trained)
    except (OSError, msgspec.DecodeError) as error:
        raise BrokenWorkspace(f"{path} is no model: {error}. {remedy}", code="broken-model") from error
    if hashlib.sha256(data).hexdigest() != told.model:
        raise BrokenWorkspace(f"{path} is not what training wrote. {remedy}", code="broken-model")
    return told, data


def train(shelf: Shelf) -> Trained:
    """Train on the articles of the library and on what was confirmed in a folder, and keep the model there.

    Raises:
        BrokenWorkspace: The folder cannot be read or written.
    """
    own = list(confirmed(shelf))
    given = [*bundled(), *(example for example, _, _ in own)]
    digest = hashlib.sha256()
    for example in given:
        digest.update(msgspec.json.encode(example))
    made = trained(given)
    told = Trained(
        data=digest.hexdigest(), model=hashlib.sha256(made).hexdigest(), articles=len(list(CORPUS.glob("*.gold"))),
        confirmed=sum(good for _, good, _ in own), refused=sum(bad for _, _, bad in own),
    )  # fmt: skip
    data = msgspec.json.encode(told) + b"\n" + made
    path = shelf.folder / NAME
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as stream:
            stream.write(data)
        Path(stream.name).replace(path)
    except OSError as error:
        raise BrokenWorkspace(f"{path} cannot be written: {error.strerror or error}.", code="unwritable-file") from error
    return told
