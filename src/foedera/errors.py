"""Problems in what a user wrote, and the exception tree for wrong calls.

Two kinds are kept apart. A `Problem` is *data about the user's text*: it is collected, never raised, and every problem
of a file is reported at once. A `FoederaError` is raised when a call cannot be answered at all.

    FoederaError
    ├── WrongCall          the question itself is malformed (exit code 2)
    │   └── TooManyWorlds  more than the allowed number of worlds; pin an axis
    ├── BrokenWorkspace    a folder or file that cannot be read (exit code 3)
    │   └── BrokenJournal  a journal that is not what was written, or cannot be written to
    └── InvalidText        text that was required to be free of problems (exit code 1)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import msgspec


class Where(msgspec.Struct, frozen=True, eq=False):
    """A place in a text: file name, line and column, both counted from 1.

    Two places always compare equal: where a node stands is no part of what it says, so that
    `parse(format(x)) == x` can be tested on meaning alone.
    """

    file: str = ""
    line: int = 0
    column: int = 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Where)

    def __ne__(self, other: object) -> bool:
        return not self == other  # msgspec does not derive it from __eq__

    def __hash__(self) -> int:
        return 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.file else "(built in code)"


NOWHERE = Where()


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing wrong with a user's text.

    Attributes:
        code: Stable name, known to `foedera explain CODE`.
        where: File, line and column.
        message: What is wrong and why, in one sentence.
        remedy: What to do about it, in one sentence.
        excerpt: The offending line as it stands in the file.
        width: How many characters the caret marks, at least 1.
        severity: `error` stops an answer; `warning` is a matter of substance to look at.
        suggestions: Names close to the one that was not found.
    """

    code: str
    where: Where
    message: str
    remedy: str
    excerpt: str = ""
    width: int = 1
    severity: str = "error"
    suggestions: tuple[str, ...] = ()


class FoederaError(Exception):
    """Something foedera was asked to do cannot be done."""


class Given(NamedTuple):
    """A parameter of a question as a refusal names it, with or without its value; each face has its own words for one.

    Attributes:
        name: As programs write it: `as_of`.
        value: What was given, or what could be; empty where only the parameter is meant.
    """

    name: str
    value: str = ""

    @classmethod
    def of(cls, name: str, value: str = "") -> Given:
        """A parameter that may be written as the command line has it, too: `--as-of`, or with an example `--by CODE`."""
        name, _, example = name.partition(" ")
        return cls(name.removeprefix("--").replace("-", "_"), value or example)

    @property
    def option(self) -> str:
        """As it is typed on the command line: `--as-of 2022-02-24`."""
        return f"--{self.name.replace('_', '-')} {self.value}".rstrip()

    @property
    def parameter(self) -> str:
        """As it stands in an address: `as_of=2022-02-24`."""
        return f"{self.name}={self.value}" if self.value else self.name


class WrongCall(FoederaError):
    """The question is malformed. Carries problems when they point into text.

    Args:
        told: What is wrong, in pieces: text, and the parameters that it speaks of.
    """

    def __init__(self, *told: str | Given, problems: tuple[Problem, ...] = (), code: str = "wrong-call") -> None:
        self.told = told
        super().__init__(self.worded(lambda one: one.option))
        self.problems = problems
        self.code = code

    def worded(self, word: Callable[[Given], str]) -> str:
        """The message with each parameter in the words of a face; as text of its own it has those of the command line."""
        return "".join(piece if isinstance(piece, str) else word(piece) for piece in self.told)


class TooManyWorlds(WrongCall):
    """The question forks into more worlds than can be shown honestly."""

    def __init__(self, axes: tuple[str, ...], limit: int) -> None:
        names = ", ".join(axes)
        super().__init__(
            f"More than {limit} worlds: the answer depends on {names}. Pin one with ", Given("reading", "AXIS=NAME"), " or ",
            Given("view"), ".",
            code="too-many-worlds",
        )
        self.axes = axes


class BrokenWorkspace(FoederaError):
    """A folder or file of the workspace cannot be read."""

    def __init__(self, message: str, *, code: str = "unreadable-file", **details: Any) -> None:
        super().__init__(message)
        self.code = code
        self.details = details


class BrokenJournal(BrokenWorkspace):
    """A journal is not what was written to it, or cannot be written to. What stood in it is left as it is.

    Attributes:
        remedy: What to do about it, in one sentence.
        line: The line where it breaks, counted from 1; 0 if that is not the trouble.
    """

    def __init__(self, message: str, *, code: str, remedy: str, line: int = 0) -> None:
        super().__init__(message, code=code)
        self.remedy = remedy
        self.line = line


class InvalidText(FoederaError):
    """Text that must be free of errors is not."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} problem(s) in the text")
        self.problems = problems
