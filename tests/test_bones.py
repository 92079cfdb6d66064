"""The house itself: sizes, docstrings, directions of import, commands that the README promises, nothing left lying about."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from functools import cache
from importlib.metadata import entry_points, version
from pathlib import Path

import pytest

import foedera

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted((ROOT / "src" / "foedera").rglob("*.py"))
MODULE_LINES = 400
FUNCTION_LINES = 70

each_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT / "src")))
Function = ast.FunctionDef | ast.AsyncFunctionDef
Definition = Function | ast.ClassDef


@cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def public_definitions(body: list[ast.stmt]) -> list[Definition]:
    """Public classes and functions of a module, and public methods of its classes; functions inside functions are private."""
    found: list[Definition] = []
    for statement in body:
        if isinstance(statement, Definition) and not statement.name.startswith("_"):
            found.append(statement)
            if isinstance(statement, ast.ClassDef):
                found += public_definitions(statement.body)
    return found


def is_overload_or_override(definition: Definition) -> bool:
    """True for what has its docstring elsewhere: `@overload`, `@override`, the setter of a property."""
    names = {ast.unparse(decorator).rpartition(".")[2] for decorator in definition.decorator_list}
    return bool(names & {"overload", "override", "setter"})


@each_module
def test_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(parsed(path)), "no module docstring"


@each_module
def test_module_fits_the_budget_of_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MODULE_LINES


@each_module
def test_functions_fit_the_budget_of_lines(path: Path) -> None:
    lengths = {
        f"{node.name} (line {node.lineno})": (node.end_lineno or node.lineno) - node.lineno + 1
        for node in ast.walk(parsed(path))
        if isinstance(node, Function)
    }
    assert {name: length for name, length in lengths.items() if length > FUNCTION_LINES} == {}


@each_module
def test_public_names_are_documented(path: Path) -> None:
    bare = [
        f"{definition.name} (line {definition.lineno})"
        for definition in public_definitions(parsed(path).body)
        if not ast.get_docstring(definition) and not is_overload_or_override(definition)
    ]
    assert bare == []


def test_no_leftover_markers() -> None:
    marker = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    files = [*MODULES, *(ROOT / "src").rglob("*.pact")]
    left = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in files
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if marker.search(line)
    ]
    assert left == []


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Check the contracts in `folder`/pyproject.toml against the package that is found from there."""
    program = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    return subprocess.run([sys.executable, "-c", program], cwd=folder, check=False, capture_output=True, text=True)


def test_imports_point_downwards() -> None:
    report = lint_imports(ROOT)
    assert report.returncode == 0, report.stdout


@pytest.mark.parametrize(
    ("room", "statement"),
    [
        ("model", "import foedera.engine"),
        ("analysis", "import foedera.exchange"),
        ("language", "import foedera.store"),
        ("engine", "def late():\n    import random"),
        ("exchange", "from urllib import request"),
    ],
)
def test_a_wrong_import_is_caught(room: str, statement: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "src" / "foedera", tmp_path / "foedera", ignore=shutil.ignore_patterns("__pycache__", "*.pact"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "foedera" / room / "stray.py").write_text(statement + "\n", encoding="utf-8")
    report = lint_imports(tmp_path)
    assert report.returncode == 1
    assert f"foedera.{room}.stray" in report.stdout


def test_readme_names_only_commands_that_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
    promised = set(re.findall(r"\bmake ([a-z-]+)", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert {"demo", "test"} <= promised <= targets


def test_make_help_lists_every_documented_target() -> None:
    make = shutil.which("make")
    if make is None:
        pytest.skip("no make on this machine")
    answer = subprocess.run([make, "-C", str(ROOT), "--no-print-directory", "help"], check=True, capture_output=True, text=True)
    listed = set(re.findall(r"^make ([a-z-]+)", answer.stdout, re.MULTILINE))
    assert {"demo", "test", "check", "cover", "bench", "clean", "help"} <= listed


def test_decisions_are_numbered_without_gaps() -> None:
    numbers = sorted(int(path.name[:4]) for path in (ROOT / "docs" / "decisions").glob("*.md"))
    assert numbers == list(range(1, len(numbers) + 1))


def test_architecture_names_every_room_and_no_other() -> None:
    rooms = {path.parent.name for path in MODULES if path.name == "__init__.py" and path.parent.parent.name == "foedera"}
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `([a-z]+)` \|", page, flags=re.MULTILINE)) == rooms | {"errors", "library"}


def tracked_files() -> list[Path]:
    """Files under version control; skips where there is no git or no checkout."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run([git, "-C", str(ROOT), "ls-files", "-z"], check=True, capture_output=True, text=True)
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def test_no_tracked_file_names_the_host_of_a_package_registry() -> None:
    """A checkout is installed from wherever its user's tools point; the hosts are put together here for the same reason."""
    hosts = [
        ".".join(parts)
        for parts in [
            ("pypi", "org"),
            ("pythonhosted", "org"),
            ("npmjs", "org"),
            ("npmjs", "com"),
            ("yarnpkg", "com"),
            ("deb", "debian", "org"),
            ("ftp", "debian", "org"),
            ("security", "debian", "org"),
        ]
    ]
    found = [
        f"{path.relative_to(ROOT)}: {host}"
        for path in tracked_files()
        for host in hosts
        if host.encode() in path.read_bytes().lower()
    ]
    assert found == []


def test_version_is_the_same_everywhere() -> None:
    assert version("foedera") == foedera.__version__
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {foedera.__version__}\n" in citation


def test_command_is_registered() -> None:
    (command,) = entry_points(group="console_scripts", name="foedera")
    assert command.value == "foedera.cli:main"


def test_runs_on_a_supported_python() -> None:
    assert sys.version_info >= (3, 11)
