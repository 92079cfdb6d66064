"""Our own words are plain: no forecast, no word that takes a side; what others say stands in quotation marks, and is short."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.fair.pages import QUESTIONS, report, table, why, whynot
from tests.workspace.asking import bundled

from foedera.language.checks.loaded_words import LOADED
from foedera.model.blocks import Agreement, AnyBlock, Provision, Statement
from foedera.model.lines import Note

each_question = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: f"{question[1]} {question[0][:50]}")

QUOTED = re.compile('"[^"]*"|“[^”]*”|‘[^’]*’')
WILL = re.compile(r"\b(will|won't|going to)\b", re.IGNORECASE)
_FREE = r"(?<![\w-]){}s?(?![\w-])"
TAKES_SIDES = {
    one.phrase: re.compile(
        "".join(rf"(?<!{re.escape(word)} )" for word in one.unless_after) + _FREE.format(re.escape(one.phrase)), re.IGNORECASE
    )
    for one in LOADED
}


TEXTS_OWN_WORDS = ("they will become members", "the will of", "Coalition of the Willing")
"""What a text itself says, where that is the point of the note, and the noun."""


def own_words(page: list[str], verbs: set[str]) -> str:
    """A page without quotations, web addresses and the column that shows each text's own verb."""
    lines = [re.sub(rf"^ {{7}}({'|'.join(sorted(verbs))}) +(?=[A-Z])", "", line) if verbs else line for line in page]
    text = " ".join(" ".join(lines).split())
    return QUOTED.sub("", re.sub("|".join([r"https?://\S+", *map(re.escape, TEXTS_OWN_WORDS)]), "", text))


def pages(question) -> Iterator[str]:
    verbs = {one.says for one in report(question).findings if one.says}
    for page in (table(question), why(question), whynot(question)):
        yield own_words(page, verbs)


@each_question
def test_no_answer_says_will(question) -> None:
    for page in pages(question):
        assert WILL.findall(page) == []


@each_question
def test_no_answer_takes_a_side(question) -> None:
    for page in pages(question):
        assert [word for word, found in TAKES_SIDES.items() if found.search(page)] == []


def blocks() -> Iterator[tuple[str, AnyBlock]]:
    for document in bundled().library.documents:
        for block in document.blocks:
            yield f"{block.where.file}:{block.where.line}", block


def ours() -> Iterator[tuple[str, str]]:
    """Every title and note of the shipped library."""
    for place, block in blocks():
        if isinstance(block, Agreement | Provision):
            yield place, block.title
        for line in getattr(block, "lines", ()):
            if isinstance(line, Note):
                yield f"{line.where.file}:{line.where.line}", line.text


def test_no_title_or_note_of_the_library_says_will() -> None:
    found = []
    for place, text in ours():
        words = re.sub("|".join([*map(re.escape, TEXTS_OWN_WORDS), "'[^']*'"]), "", text)
        found += [(place, text)] * bool(WILL.search(words))
    assert found == []


def test_no_title_or_note_of_the_library_takes_a_side() -> None:
    assert [
        (place, word) for place, text in ours() for word, found in TAKES_SIDES.items() if found.search(QUOTED.sub("", text))
    ] == []


def test_no_message_of_the_program_takes_a_side(root: Path) -> None:
    import ast

    found = []
    for path in sorted((root / "src" / "foedera").rglob("*.py")):
        if path.name in ("loaded_words.py", "own_voice.py"):
            continue  # the list itself, and an example of what is refused
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found += [(path.name, node.lineno, word) for word, each in TAKES_SIDES.items() if each.search(node.value)]
    assert found == []


def quotations() -> Iterator[tuple[str, str]]:
    for _, block in blocks():
        for line in getattr(block, "lines", ()):
            if type(line).__name__ == "Quote":
                yield f"{line.where.file}:{line.where.line}", line.text
            elif getattr(line, "keyword", "") == "quote":
                yield f"{line.where.file}:{line.where.line}", line.words[0]


def test_quotations_are_short() -> None:
    found = list(quotations())
    assert found
    assert [(place, len(text.split())) for place, text in found if len(text.split()) > 25] == []


def test_persons_appear_as_holders_of_an_office() -> None:
    statements = [block for _, block in blocks() if isinstance(block, Statement)]
    assert statements
    bare = [block.id for block in statements if not any(getattr(line, "keyword", "") == "office" for line in block.lines)]
    assert bare == []


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def test_no_body_of_an_article_is_committed(root: Path, shared: Path) -> None:
    """No run of twelve words of the press articles stands in a tracked file, outside the quotations of statements."""
    import subprocess

    runs: set[tuple[str, ...]] = set()
    for article in sorted((shared / "news").glob("*.txt")):
        words = _words(article.read_text(encoding="utf-8", errors="replace"))
        runs |= {tuple(words[start : start + 12]) for start in range(len(words) - 11)}
    if not runs:
        pytest.skip("no articles in ../shared/news")
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=True).stdout.split("\0")
    found = []
    for name in filter(None, tracked):
        path = root / name
        if not path.is_file() or path.suffix in (".png", ".ico", ".woff2"):
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        if path.suffix == ".pact":
            text = re.sub(r"(?m)^ +quote .*$", "", text)
        words = _words(text)
        found += [
            (name, " ".join(words[start : start + 12]))
            for start in range(len(words) - 11)
            if tuple(words[start : start + 12]) in runs
        ]
    assert found == []
