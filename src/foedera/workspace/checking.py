"""Every problem of texts, as data: those of a workspace, or of texts that are read together with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from foedera.errors import BrokenWorkspace, Problem, Where
from foedera.model.blocks import Document
from foedera.store.files import SUFFIX
from foedera.workspace.library import BUNDLED

VERSION = 1


class Text(NamedTuple):
    """Bytes of a text, the name it is shown by, and its file; None if it is in none."""

    name: str
    data: bytes
    path: Path | None


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """A problem with its place; see `foedera explain CODE`.

    Attributes:
        code, severity: Which, and whether it is an `error` or a `warning`.
        file, line, column, width: Where; `width` characters are meant.
        message, remedy: What is wrong, and what to do about it.
        excerpt: The line as it stands.
        suggestions: Names close to one that is not known.
    """

    code: str
    severity: str
    file: str
    line: int
    column: int
    width: int
    message: str
    remedy: str
    excerpt: str
    suggestions: tuple[str, ...]


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What was found in texts.

    Attributes:
        files: How many texts were looked at.
        errors, warnings: How many problems of each severity.
    """

    version: int = VERSION
    files: int
    errors: int
    warnings: int
    problems: tuple[Told, ...]


def answer(problems: Sequence[Problem], count: int) -> Checked:
    """Problems as data."""
    errors = sum(problem.severity == "error" for problem in problems)
    return Checked(files=count, errors=errors, warnings=len(problems) - errors, problems=tuple(map(_told, problems)))


def _told(one: Problem) -> Told:
    return Told(
        code=one.code, severity=one.severity, file=one.where.file, line=one.where.line, column=one.where.column,
        width=one.width, message=one.message, remedy=one.remedy, excerpt=one.excerpt, suggestions=one.suggestions,
    )  # fmt: skip


def checked(
    given: Sequence[Text] | None, folders: Sequence[str], *, bundled: bool = True, problems: Sequence[Problem] = ()
) -> tuple[list[Problem], int]:
    """The problems of texts, or of the whole workspace, and how many texts were looked at.

    Args:
        given: Texts that are read together with the workspace, and alone asked about; None for the workspace itself.
        folders: Folders or files of the workspace.
        bundled: Whether the bundled library is part of it.
        problems: Found while the given texts were read.

    Raises:
        BrokenWorkspace: A folder does not exist, or holds no text.
    """
    from foedera.language.checks import with_excerpts

    named = given or ()
    library, unread = read(_library_paths(named, folders, bundled=bundled))
    texts = [*library, *named]
    asked = {text.name for text in (texts if given is None else given)}
    more = unread if given is None else ()
    found = [*problems, *more, *(problem for problem in found_in(texts) if problem.where.file in asked)]
    sources = {text.name: text.data.decode("utf-8", "replace") for text in texts}
    return sorted(with_excerpts(found, sources), key=_place), len(asked) + len(problems)


def read(words: Sequence[str]) -> tuple[list[Text], list[Problem]]:
    """The texts of folders and files, each once and in order; what cannot be read is a problem among others.

    Raises:
        BrokenWorkspace: A path does not exist, or a folder holds no `.pact` file.
    """
    found: dict[str, Text] = {}
    problems: list[Problem] = []
    for path in (path for word in words for path in files(word)):
        try:
            found.setdefault(str(path.resolve()), Text(str(path), path.read_bytes(), path))
        except OSError as error:
            problems.append(unreadable(path, error))
    return list(found.values()), problems


def files(word: str) -> list[Path]:
    """The files that a path means: itself, or the `.pact` files below it. Raises BrokenWorkspace, as `read`."""
    path = Path(word)
    if not path.exists():
        raise BrokenWorkspace(f"There is no file or folder {word}.", code="no-such-folder")
    if not path.is_dir():
        return [path]
    below = sorted(path.rglob(f"*{SUFFIX}"))
    if not any(below):
        raise BrokenWorkspace(f"{word} is a folder and holds no {SUFFIX} file.", code="empty-folder")
    return below


def unreadable(path: Path, error: OSError) -> Problem:
    """The problem of a file that cannot be read."""
    return Problem(
        code="unreadable-file",
        where=Where(str(path)),
        message=f"The file cannot be read: {error.strerror or error}.",
        remedy="Make it a readable text file, or leave it out.",
    )


def _library_paths(given: Iterable[Text], folders: Sequence[str], *, bundled: bool) -> list[str]:
    """What the texts are read together with, a text that is itself part of the library not twice."""
    named = {text.path.resolve() for text in given if text.path is not None}
    here = Path.cwd()
    shipped = BUNDLED.relative_to(here) if BUNDLED.is_relative_to(here) else BUNDLED
    all_folders = [str(shipped)] * bundled + list(folders)
    found = [path for folder in all_folders for path in (sorted(Path(folder).rglob("*.pact")) if Path(folder).is_dir() else [])]
    if not named & {path.resolve() for path in found}:
        return all_folders
    return [str(path) for path in found if path.resolve() not in named]


def found_in(texts: Iterable[Text]) -> list[Problem]:
    """The problems of texts that are read together, in no order."""
    from foedera.language.checks import Ground, run_checks
    from foedera.language.expand import expand
    from foedera.language.parse import parse

    documents: list[Document] = []
    problems: list[Problem] = []
    for text in texts:
        document, found = parse(text.data, text.name)
        documents.append(document)
        problems += found
    written, found = expand(documents)
    return [*problems, *found, *run_checks(Ground.of(documents, written))]


def _place(problem: Problem) -> tuple[str, int, int, str]:
    where = problem.where
    return where.file, where.line, where.column, problem.code
