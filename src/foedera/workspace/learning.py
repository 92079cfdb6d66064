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
from foedera.model.review import ACCEPT, EDIT, REJECT, Filed
from foedera.reading import cues, features, grammar, labels, marked, page, quotes, words
from foedera.reading.features import VERSION, seen, tokens
from foedera.reading.labels import labelled
from foedera.reading.marked import Marked
from foedera.reading.page import Page
from foedera.reading.tables import TABLES
from foedera.store import cache
from foedera.store.shelf import Shelf
from foedera.workspace.library import BUNDLED

CORPUS = BUNDLED / "reading" / "corpus"
"""Articles of our own with their marks, one `.txt`, `.gold` and `.cues` for each."""

NAME = "second-extractor.model"
"""File of a user's own model, in the folder of the reading."""

SETTINGS = {"c1": 0.3, "c2": 0.05, "max_iterations": 80, "feature.possible_transitions": True}
"""Weights of the penalties and the rest; chosen by cross-validation over the articles of the library."""

_CODE = (cues, features, grammar, labels, marked, page, quotes, words)
_LINE = re.compile(r"[^\n]*\S[^\n]*")

Example = tuple[list[list[str]], list[str]]
"""The features of each word of a paragraph, and their labels."""


class Trained(msgspec.Struct, frozen=True, kw_only=True):
    """What a user's own model was made from; the first line of its file.

    Attributes:
        data: SHA-256 over all examples, in order.
        features: Version of the features; a model of another version is not applied.
        articles: How many articles of the library it learned from.
        confirmed: How many statements that the user accepted.
        refused: How many that the user rejected.
    """

    version: int = 1
    data: str
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
    """The paragraphs in which everything that was proposed is decided, with the numbers of statements accepted and refused.

    A paragraph with something undecided says nothing certain about its other words.
    """
    verdicts = {record.about: record.verdict for record in shelf.journal.current() if record.kind == "decision"}
    by_document: dict[str, list[Filed]] = {}
    for one in shelf.filed():
        if one.proposal.type != "event":
            by_document.setdefault(one.document, []).append(one)
    for document, many in by_document.items():
        text = shelf.text(document)
        for line in _LINE.finditer(text):
            own = [one for one in many if line.start() <= one.proposal.content[0][0] < line.end()]
            said = [next((verdicts[ident] for ident in one.ids if ident in verdicts), "") for one in own]
            if not own or not all(verdict in {ACCEPT, EDIT, REJECT} for verdict in said):
                continue
            good = [one.proposal for one, verdict in zip(own, said, strict=True) if verdict != REJECT]
            marks = [Marked(one.content, one.cue, one.speaker) for one in good]
            for example in examples(text, marks, [line.span()]):
                yield example, len(good), len(own) - len(good)


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


def model(own: Path | None = None) -> bytes:
    """The model to read with: the user's own in that folder, if there is one that fits, else that of the library.

    Raises:
        BrokenWorkspace: The user's own model cannot be read.
    """
    if own is not None and (own / NAME).is_file():
        told, data = _opened(own / NAME)
        if told.features == VERSION:
            return data
    folder = cache.default_folder() / "models"
    name = cache.key(_made_from(), code=[Path(str(one.__file__)) for one in _CODE])
    data = cache.get(folder, name) or b""
    if not data:
        data = trained(bundled())
        cache.put(folder, name, data)
    return data


def _made_from() -> Iterator[bytes]:
    """All that the model of the library is made from, beside the code."""
    yield repr(sorted(SETTINGS.items())).encode()
    yield (TABLES / "speech-words.txt").read_bytes()
    for path in sorted(CORPUS.glob("*")):
        yield path.name.encode()
        yield path.read_bytes()


def _opened(path: Path) -> tuple[Trained, bytes]:
    head, _, data = path.read_bytes().partition(b"\n")
    try:
        return msgspec.json.decode(head, type=Trained), data
    except msgspec.MsgspecError as error:
        raise BrokenWorkspace(f"{path} is no model: {error}. Make it anew: foedera reading train.") from error


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
    told = Trained(
        data=digest.hexdigest(), articles=len(list(CORPUS.glob("*.gold"))), confirmed=sum(good for _, good, _ in own),
        refused=sum(bad for _, _, bad in own),
    )  # fmt: skip
    data = msgspec.json.encode(told) + b"\n" + trained(given)
    path = shelf.folder / NAME
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as stream:
            stream.write(data)
        Path(stream.name).replace(path)
    except OSError as error:
        raise BrokenWorkspace(f"{path} cannot be written: {error.strerror or error}.", code="unwritable-file") from error
    return told
