"""Texts to problems, for the tests of the checks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from foedera.errors import Problem
from foedera.language.checks import Ground, run_checks, with_excerpts
from foedera.language.expand import expand
from foedera.language.parse import parse

Of = Callable[..., list[Problem]]


def read(files: dict[str, str]) -> Ground:
    """The ground of these files, which must be readable."""
    documents = []
    for name, text in files.items():
        document, faults = parse(text, name)
        assert [fault.message for fault in faults] == []
        documents.append(document)
    texts, faults = expand(documents)
    assert [fault.message for fault in faults] == []
    return Ground.of(documents, texts)


@pytest.fixture
def ground_of() -> Callable[[dict[str, str]], Ground]:
    """Files to the ground that the checks stand on."""
    return read


@pytest.fixture
def of() -> Of:
    """What one check finds in a text, with excerpts: `of(code, text, other="…")`."""

    def found(code: str, text: str, **others: str) -> list[Problem]:
        files = {"text.pact": text, **{f"{name}.pact": other for name, other in others.items()}}
        return [problem for problem in with_excerpts(run_checks(read(files)), files) if problem.code == code]

    return found
