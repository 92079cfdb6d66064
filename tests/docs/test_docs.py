"""The documentation is true: every text in it is read, every call is made, every output is what comes out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docs.tools import pages, pictures, reference

from foedera import __version__
from foedera.exchange.findings_csv import COLUMNS
from foedera.language.format import format_document
from foedera.language.parse import parse
from foedera.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
RUN = [page for page in PAGES if any(fence.kind in ("pact", "console", "python") for fence in pages.fences(page.read_text("utf-8")))]
EXAMPLES = sorted((ROOT / "docs" / "examples").glob("*.pact"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory, monkeypatch) -> None:
    """A cache that all tests of this file share and that no reader's question can have touched."""
    monkeypatch.setenv("FOEDERA_CACHE", str(tmp_path_factory.getbasetemp() / "docs-cache"))


@pytest.mark.slow
@pytest.mark.parametrize("page", RUN, ids=name)
def test_every_call_prints_what_the_page_shows(page: Path) -> None:
    differences = pages.compare(page)
    assert not differences, "\n\n".join(map(str, differences)) + "\n\nIf the new output is right: make docs"


@pytest.mark.parametrize("page", RUN, ids=name)
def test_texts_of_a_page_are_in_canonical_form(page: Path) -> None:
    for fence in pages.fences(page.read_text("utf-8")):
        if fence.kind == "pact" and not fence.name.startswith("wrong"):
            document, problems = parse(fence.body)
            assert [problem.message for problem in problems if problem.code != "stray-block"] == []
            assert format_document(document) == fence.body


@pytest.mark.parametrize("page", [page for page in RUN if pages.texts(page)], ids=name)
def test_texts_of_a_page_have_no_problems(page: Path, tmp_path: Path) -> None:
    for file, text in pages.texts(page).items():
        if not file.startswith("wrong"):
            (tmp_path / file).write_text(text, encoding="utf-8")
    with pages.folder_of_a_reader():
        said = pages.run(f"foedera check {tmp_path}")
    assert "no problems" in said, said


@pytest.mark.parametrize("path", EXAMPLES, ids=name)
def test_examples_are_right_and_canonical(path: Path) -> None:
    document, problems = parse(path.read_text("utf-8"))
    assert problems == ()
    assert format_document(document) == path.read_text("utf-8")
    with pages.folder_of_a_reader():
        assert "no problems" in pages.run(f"foedera check {path}")
    workspace = Workspace.open(path, today=pages.TODAY)
    outcomes = [outcome for outcome in workspace.test() if outcome.where.file.endswith(path.name)]
    assert outcomes
    assert [outcome.found for outcome in outcomes if not outcome.passed] == []


def test_the_exercise_of_the_tutorial_takes_fewer_than_thirty_lines() -> None:
    text = (ROOT / "docs" / "examples" / "anglo-polish.pact").read_text("utf-8")
    agreement, _, _ = text.partition("\nscenario ")
    said = [line for line in agreement.splitlines() if line.strip() and not line.startswith("#")]
    assert len(said) < 30


def test_the_exercise_uses_only_words_that_the_tutorial_has_taught() -> None:
    tutorial = (ROOT / "docs" / "tutorial.md").read_text("utf-8")
    taught = {word for fence in pages.fences(tutorial) if fence.kind == "pact" for word in keywords(fence.body)}
    assert keywords((ROOT / "docs" / "examples" / "anglo-polish.pact").read_text("utf-8")) <= taught


def keywords(text: str) -> set[str]:
    """The first words of all lines."""
    return {line.split()[0] for line in text.splitlines() if line.strip() and not line.startswith("#")}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text("utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"```.*?```", "", text, flags=re.DOTALL)):
        if "://" in target:
            continue
        file, _, anchor = target.partition("#")
        path = (page.parent / file).resolve() if file else page
        assert path.exists(), target
        if anchor:
            assert anchor in {anchor_of(heading) for heading in re.findall(r"^#+ (.+)$", path.read_text("utf-8"), re.MULTILINE)}, target


def anchor_of(heading: str) -> str:
    """The anchor that a heading gets: lower case, no punctuation, hyphens for blanks."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_pages_speak_plainly(page: Path) -> None:
    text = pages.without_fences(page.read_text("utf-8")).lower()
    loud = ["powerful", "seamless", "cutting-edge", "state-of-the-art", "revolutionary", "game-chang", "effortless", "blazing", "unlock"]
    assert [word for word in loud if word in text] == []


def test_pictures_show_what_is_printed_now() -> None:
    for path, drawing in pictures.pictures().items():
        assert path.read_text("utf-8") == drawing, "If the new output is right: make docs"
        assert "HYPOTHETICAL" in drawing


def test_pictures_need_nothing_from_outside() -> None:
    for path in (ROOT / "docs" / "pictures").glob("*.svg"):
        text = path.read_text("utf-8")
        assert re.findall(r"https?://[^\s\"<]+", text) == ["http://www.w3.org/2000/svg"]
        assert not re.search(r"<(script|image|foreignObject|style)\b|@import", text)


def test_pages_of_reference_are_what_would_be_written_now() -> None:
    stale = [name(path) for path, text in reference.generated().items() if path.read_text("utf-8") != text]
    assert stale == [], "make docs"


def test_columns_of_the_csv_are_all_explained() -> None:
    page = (ROOT / "docs" / "how-to" / "use-the-data.md").read_text("utf-8")
    explained = [column for row in re.findall(r"^\| (`[^|]+) \|", page, re.MULTILINE) for column in re.findall(r"`(\w+)`", row)]
    assert explained == sorted(explained, key=COLUMNS.index)
    assert set(explained) == set(COLUMNS)


def test_changes_name_this_version() -> None:
    assert f"\n## {__version__}\n" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_every_page_can_be_reached_from_the_readme() -> None:
    seen, ahead = set(), [ROOT / "README.md"]
    while ahead:
        page = ahead.pop()
        if page in seen or page.suffix != ".md":
            continue
        seen.add(page)
        targets = (target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")) if "://" not in target)
        for target in filter(None, targets):
            path = (page.parent / target).resolve()
            ahead += sorted(path.glob("*.md")) if path.is_dir() else [path]
    assert sorted(map(name, set(PAGES) - seen)) == []


# ---------------------------------------------------------------------------------------------- the tools themselves


def test_a_block_of_the_same_name_is_replaced_in_its_place() -> None:
    old = 'agreement a "A"\n  binding legal\n\nrole party: GBR\n\nprovision p\n  must x\n'
    assert pages.put_blocks(old, "role party: GBR, POL\n") == old.replace("GBR", "GBR, POL")
    assert pages.put_blocks(old, "role other: FRA\n").endswith("\n\nrole other: FRA\n")
    assert pages.put_blocks("", "# why\nrole a: GBR\n") == "# why\nrole a: GBR\n"


def test_lines_left_out_stand_for_any_lines_and_nothing_else() -> None:
    assert pages.same("a\n…\nd\n", "a\nb\nc\nd\n")
    assert pages.same("a\n…\n", "a\n")
    assert not pages.same("a\nd\n", "a\nb\nd\n")
    assert not pages.same("a\n…\ne\n", "a\nb\n")


def test_a_page_that_shows_something_else_is_found_and_mended(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("Text.\n\n```console\n$ foedera --version\nfoedera 0.0\n```\n", encoding="utf-8")
    (difference,) = pages.compare(page)
    assert (difference.line, difference.call, difference.shown) == (4, "foedera --version", "foedera 0.0\n")
    pages.compare(page, write=True)
    assert pages.compare(page) == []
