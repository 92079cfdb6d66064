"""Answers that only programs are given: what this server is, and how it is limited."""

from __future__ import annotations

import msgspec

from foedera import __version__
from foedera.web.limits import TABLE
from foedera.workspace import Workspace

VERSION = 1


class Bound(msgspec.Struct, frozen=True, kw_only=True):
    """A limit of the server.

    Attributes:
        value, unit: The most that is taken.
        status: HTTP status of a request beyond it.
        meaning: What it is for.
    """

    name: str
    value: int
    unit: str
    status: int
    meaning: str


class Meta(msgspec.Struct, frozen=True, kw_only=True):
    """What answers rest on.

    Attributes:
        software, library: Version of foedera; hash of the texts.
        today: The date that stands for today.
        agreements, provisions, problems: How many; `problems` are errors, and what has one is left out of the answers.
        limits: Beyond which a request is refused.
        questions: Names of everything that can be asked, as they follow `/api/`.
    """

    version: int = VERSION
    notice: str = "Not a forecast. Not legal advice."
    software: str
    library: str
    today: str
    agreements: int
    provisions: int
    problems: int
    limits: tuple[Bound, ...]
    questions: tuple[str, ...]


def meta(workspace: Workspace, questions: tuple[str, ...]) -> Meta:
    """What the answers of this server rest on."""
    library = workspace.library
    return Meta(
        software=__version__, library=library.fingerprint, today=workspace.today, agreements=len(list(library.laws)),
        provisions=sum(len(law.provisions) for law in library.laws),
        problems=sum(one.severity == "error" for one in workspace.problems),
        limits=tuple(Bound(**one._asdict()) for one in TABLE), questions=questions,
    )  # fmt: skip
