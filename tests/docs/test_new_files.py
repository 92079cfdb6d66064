"""New files that a how-to shows: they are whole, in the house's style, and nothing else need be changed for them.

That the calls below them print what the page shows is held by `test_docs.py`, with a copy of the program that has the file.
"""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path

import click
import pytest
from docs.tools import pages

from foedera.language.checks import Ground, run_checks
from foedera.language.expand import expand
from foedera.language.parse import parse

ROOT = Path(__file__).resolve().parents[2]
NEW = {
    fence.name: (page.name, fence.body)
    for page in sorted((ROOT / "docs" / "how-to").glob("*.md"))
    for fence in pages.fences(page.read_text("utf-8"))
    if fence.kind == "python" and fence.name.startswith("src/")
}
each_file = pytest.mark.parametrize("name", sorted(NEW))


def test_there_is_a_page_for_a_check_and_one_for_a_format() -> None:
    assert {page for page, _ in NEW.values()} >= {"add-a-check.md", "add-a-format.md"}


@each_file
def test_it_is_one_new_file(name: str) -> None:
    assert not (ROOT / name).exists()
    page, _ = NEW[name]
    assert [other for other, (where, _) in NEW.items() if where == page] == [name]


@each_file
def test_it_is_in_the_style_of_the_house(name: str) -> None:
    text = NEW[name][1]
    assert ast.get_docstring(ast.parse(text))
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--quiet", "--stdin-filename", str(ROOT / name), "-"],
        input=text, cwd=ROOT, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", [name for name in sorted(NEW) if "/checks/" in name])
def test_the_examples_of_a_check_are_true(name: str, tmp_path: Path) -> None:
    file = tmp_path / "new_check.py"
    file.write_text(NEW[name][1], encoding="utf-8")
    spec = importlib.util.spec_from_file_location("new_check", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for text, expected in ((module.EXPLANATION.bad, [module.CODE]), (module.EXPLANATION.mended, [])):
        document, problems = parse(text)
        assert problems == ()
        ground = Ground.of((document,), expand((document,))[0])
        assert [problem.code for problem in module.check(ground)] == expected
        assert [problem.code for problem in run_checks(ground)] == []


@pytest.mark.parametrize("path", sorted((ROOT / "src" / "foedera" / "exchange").glob("*_*.py")), ids=lambda path: path.stem)
def test_every_format_is_offered_because_its_file_is_there(path: Path) -> None:
    """Only the table of many events is written row by row, by its command, and references go with the data, in each form."""
    kind, _, form = path.stem.rpartition("_")
    if path.stem.startswith("__") or kind == "obligations":
        return
    if kind == "citation":
        from foedera.web.pages.data import FILES

        assert (kind, form) in [row[:2] for row in FILES.values()]
        return
    from foedera.cli.group import COMMANDS, foedera
    from foedera.exchange import forms, writer

    assert form in forms(kind)
    assert callable(writer(kind, form))
    offered = [command for name in COMMANDS if (command := foedera.get_command(click.Context(foedera), name))]
    choices = [getattr(option.type, "choices", ()) for command in offered for option in command.params if option.name == "form"]
    assert [found for found in choices if form in found]
