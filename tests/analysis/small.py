"""Small libraries for tests of analysis: texts of the test beside the shipped reference data."""

from __future__ import annotations

from functools import cache

from foedera.language.expand import expand
from foedera.language.parse import parse
from foedera.workspace.library import BUNDLED, Library

SOURCES = """\
source seen
  grade        A

source copy
  grade        D
"""


@cache
def reference() -> Library:
    return Library.read((BUNDLED / "reference",))


def library(*texts: str) -> Library:
    parsed = [parse(text.encode(), f"{number}.pact") for number, text in enumerate((SOURCES, *texts))]
    assert not [problem for _, problems in parsed for problem in problems]
    documents = (*reference().documents, *(document for document, _ in parsed))
    written, problems = expand(documents)
    return Library(documents, written, problems)
