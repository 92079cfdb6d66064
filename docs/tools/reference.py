
"""The pages of reference that are made from the program and its library.

`python docs/tools/reference.py` writes `docs/reference`; a test compares the pages with what would be written.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from inspect import cleandoc
from pathlib import Path

import click

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from docs.tools import pages

from foedera.analysis.coverage import Case, Row, coverage
from foedera.cli.group import COMMANDS, foedera
from foedera.language.catalogue import EXPLANATIONS, Explanation
from foedera.language.checks import CHECKS
from foedera.language.interchange import json_schema
from foedera.model.blocks import OccurrenceClass, Scenario, View
from foedera.model.lines import Fact
from foedera.web.api.decoding import parameters
from foedera.web.api.description import links
from foedera.web.api.questions import TABLE
from foedera.web.limits import TABLE as LIMITS
from foedera.workspace import Workspace
from foedera.workspace.codes import OF_CALLS, OfCall
from foedera.workspace.codes_documents import shown
from foedera.workspace.explaining import TEXTS
from foedera.workspace.findings import mark
from foedera.workspace.library import Library

FOLDER = pages.ROOT / "docs" / "reference"
MARKS = "TtRM"


def made_by(what: str) -> str:
    """The note under the title of a page that is made."""
    return f"Made by `make docs` from {what}; do not edit."


def cell(text: str) -> str:
    """Text that can stand in a table."""
    return " ".join(text.split()).replace("|", r"\|")


def table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> Iterator[str]:
    """The lines of a table."""
    names = list(heads)
    yield f"| {' | '.join(names)} |"
    yield "|" + "---|" * len(names)
    for row in rows:
        yield f"| {' | '.join(cell(str(value)) for value in row)} |"


# ------------------------------------------------------------------------------------------------ commands


def _options(command: click.Command, context: click.Context, *, hidden: bool) -> Iterator[tuple[str, str]]:
    for parameter in command.params:
        if isinstance(parameter, click.Option) and parameter.hidden == hidden and parameter.help:
            record = parameter.get_help_record(context)
            if record:
                yield f"`{record[0]}`", record[1]


def commands() -> str:
    """`commands.md`: every command with its arguments and options."""
    top = click.Context(foedera, info_name="foedera")
    lines = ["# Commands", "", made_by("the program"), "", "## Options of every command", ""]
    lines += ["They may stand before or after the name of a command.", ""]
    lines += table(["option", "what it does"], _options(foedera, top, hidden=False))
    lines += [
        "",
        "Not listed by `--help`: `--today DATE` answers as if asked on that date, for tests and for this documentation.",
        "",
    ]
    lines += [f"{foedera.epilog or ''}", ""]
    for name in foedera.list_commands(top):
        command = foedera.get_command(top, name)
        assert command is not None
        context = click.Context(command, info_name=name, parent=top)
        lines += [f"## {name}", "", f"{COMMANDS[name].heading}: {COMMANDS[name].summary}.", "", *_command(command, context)]
        if isinstance(command, click.Group):
            for own in command.list_commands(context):
                below = command.get_command(context, own)
                assert below is not None
                lines += [f"### {name} {own}", "", *_command(below, click.Context(below, info_name=own, parent=context))]
    return "\n".join(lines).rstrip() + "\n"


def _command(command: click.Command, context: click.Context) -> Iterator[str]:
    """How a command is called, what its help says, and its options."""
    yield from ("```text", command.get_usage(context).removeprefix("Usage: "), "```", "")
    for part in _paragraphs(command.help or ""):
        yield from (part, "")
    rows = list(_options(command, context, hidden=False))
    if rows:
        yield from (*table(["option", "what it does"], rows), "")


def _paragraphs(text: str) -> Iterator[str]:
    """The paragraphs of a help text; examples, which click keeps as they are, in a fence."""
    for part in re.sub(r"^(\x08|\\b)\n", "", cleandoc(text), flags=re.MULTILINE).split("\n\n"):
        lines = [line.strip() for line in part.strip().splitlines()]
        if lines and all(line.startswith("foedera ") for line in lines):
            yield "\n".join(["```text", *lines, "```"])
        elif lines:
            yield "\n".join(lines)


# ------------------------------------------------------------------------------------------------ problems


def problems() -> str:
    """`problems.md`: every code that `foedera` prints, with an example and its remedy."""
    severity = {check.code: check.severity for check in CHECKS}
    lines = ["# Problems", "", made_by("the catalogue of codes, whose examples the tests run"), ""]
    lines += [
        "`foedera explain CODE` prints an entry. An **error** keeps a line from being used; a **warning** is a matter of",
        "substance that somebody should look at, and may be right as it is.", "",
    ]  # fmt: skip
    lines += ["## While a text is read", ""]
    lines += _entries(EXPLANATIONS, {})
    lines += ["## When a text is checked against the library", ""]
    lines += _entries({one.code: one.explanation for one in CHECKS if one.code not in EXPLANATIONS}, severity)
    lines += ["## In a call", ""]
    for code in sorted(OF_CALLS):
        lines += _of_call(code, OF_CALLS[code])
    return "\n".join(lines).rstrip() + "\n"


def _entries(entries: Mapping[str, Explanation], severity: Mapping[str, str]) -> Iterator[str]:
    for code in sorted(entries):
        entry = entries[code]
        yield from (f"### {code}", "", f"{severity.get(code, 'error').capitalize()}. {entry.meaning}", "")
        for heading, text in (("Has the problem:", entry.bad), ("Mended:", entry.mended)):
            yield from (heading, "", "```text", *_visible(text), "```", "")


def _of_call(code: str, entry: OfCall) -> Iterator[str]:
    yield from (f"### {code} (in a call)" if code in TEXTS else f"### {code}", "", entry.meaning, "")
    for name, text in entry.files.items():
        yield from (f"With the file `{name}`:", "", "```text", *_visible(shown(text)), "```", "")
    for heading, calls in (("Has the problem:", entry.bad), ("Mended:", entry.mended)):
        if calls:
            yield from (heading, "", "```text", *calls.splitlines(), "```", "")


def _visible(text: str) -> Iterator[str]:
    """Lines of an example, with what cannot be seen made visible; a very long one is cut."""
    for line in text.rstrip("\n").split("\n"):
        seen = "".join(letter if letter.isprintable() else "→" if letter == "\t" else "\ufffd" for letter in line)
        yield seen if len(seen) <= 160 else f"{seen[:150]} …"


# ------------------------------------------------------------------------------------------------ the library


def library(library: Library) -> str:
    """`library.md`: every agreement with what is encoded of it, on what evidence, and how far it is tested."""
    scenarios = [_asked(scenario) for scenario in library.scenarios]
    rows, totals = [], dict.fromkeys(MARKS, 0)
    for law in library.laws:
        marks = [mark(library, law, provision) for provision in law.provisions.values()]
        counts = [marks.count(letter) for letter in MARKS]
        totals = {letter: totals[letter] + count for letter, count in zip(MARKS, counts, strict=True)}
        tested = sum(law.id in asked for asked in scenarios)
        rows.append([f"`{law.id}`", law.title, law.binding, law.short_status, *(count or "" for count in counts), tested or ""])
    count = sum(len(law.provisions) for law in library.laws)
    lines = ["# The library", "", made_by("the texts in `src/foedera/library`"), ""]
    lines += [
        f"{len(rows)} agreements with {count} provisions; {len(scenarios)} scenarios.",
        "Members of a family (`ba-…`) count the provisions that they share with it.", "",
        f"Evidence: T the text was read ({totals['T']}), t in an unofficial copy ({totals['t']}), R reported ({totals['R']}),",
        f"M from memory ({totals['M']}). *Scenarios*: how many ask about the agreement.",
        "*In force* says what the library has; `not known` and `no` are as of its horizons, below.", "",
    ]  # fmt: skip
    lines += table(["id", "title", "binding", "in force", *MARKS, "scenarios"], rows)
    lines += ["", "## How far the record is complete", ""]
    lines += ["Later than this, what is not on record is unknown. In each class the more special horizon holds.", ""]
    horizons = [(name, one.until.removeprefix("until ")) for name, one in library.horizons.items()]
    lines += table(["class of occurrence", "until"], [(f"`{name}`", until) for name, until in horizons])
    lines += ["", "## Views", ""]
    lines += table(["view", "what decides disputed facts"], [(f"`{view}`", trust) for view, trust in _views(library)])
    return "\n".join(lines) + "\n"


def _views(library: Library) -> Iterator[tuple[str, str]]:
    for block in library.blocks(View):
        assert isinstance(block, View)
        facts = [line for line in block.lines if isinstance(line, Fact)]
        yield block.id, " ".join(word.strip('"') for line in facts if line.keyword == "trust" for word in line.words)


def _asked(scenario: Scenario) -> set[str]:
    """Agreements whose provisions a scenario asks about."""
    expects = [*(one for question in scenario.questions for one in question.expects)]
    expects += [one for flip in scenario.flips for one in flip.expects]
    return {one.provision.partition("/")[0] for one in expects}


# ------------------------------------------------------------------------------------------------ coverage


def rows_of_coverage(workspace: Workspace) -> list[Row]:
    """How far each provision is tried by the expectations that hold."""
    cases = [Case(one.scenario, one.flip, one.expect) for one in workspace.test() if one.passed]
    return coverage(workspace.library.texts, cases)


def coverage_page(rows: list[Row]) -> str:
    """`coverage.md`: every provision by id, in how many cases it fires, rests and is followed to its end."""
    operative = [row for row in rows if not row.reason]
    complete = sum(not row.lacks for row in operative)
    lines = ["# What the scenarios try", "", made_by("the scenarios in `src/foedera/library`, as `foedera test` runs them"), ""]
    lines += [
        f"{len(rows)} provisions as they are written: {len(operative)} operative, {len(rows) - len(operative)} descriptive.",
        f"{complete} of the {len(operative)} operative ones are tried in full.", "",
        "**Operative**: every power; every duty, intention, prohibition or right with a trigger, a deadline or a condition;",
        "every clause that ends or voids others. **Descriptive**: all else; the reason is read off the text.",
        "A *case* is a scenario or one of its flips. Counted are the cases in which an expected answer shows that the provision",
        "",
        "- *fires*: it binds, is open to use, or strikes;",
        "- *rests*: it does not, and the answer names the line that fails;",
        "- *is open*: unknown or contested;",
        "- has a further *life*: fulfilled, late, partial, overdue, released, ended, violated, kept, used, adopted or blocked.",
        "",
        "Tried in full: it is seen firing, resting, and, in another case than those, followed to what became of it.",
        "What a family shares counts once, whichever member is asked; a member's own wording stands under the member.", "",
    ]  # fmt: skip
    lines += table(["provision", "fires", "rests", "open", "life", "operative, or why not"], map(_tried, rows))
    return "\n".join(lines) + "\n"


def _tried(row: Row) -> list[object]:
    shared = f" ({row.members} members)" if row.members > 1 else ""
    note = row.reason or (f"operative; no case: {', '.join(row.lacks)}" if row.lacks else "operative")
    life = "–" if row.effect and not row.reason else row.life or ""
    return [f"`{row.agreement}/{row.provision}`{shared}", row.fires or "", row.rests or "", row.open or "", life, note]


# ------------------------------------------------------------------------------------------------ classes


def classes(library: Library) -> str:
    """`classes.md`: the tree of what can happen and be done."""
    blocks = {block.id: block for block in library.blocks(OccurrenceClass) if isinstance(block, OccurrenceClass)}
    below: dict[str, list[str]] = {name: [] for name in blocks}
    roots = []
    for name, block in blocks.items():
        parents = [parent for parent in _words(block, "below") if parent in blocks]
        for parent in parents:
            below[parent].append(name)
        if not parents:
            roots.append(name)
    lines = ["# What can happen and be done", "", made_by("`src/foedera/library/reference/classes.pact`"), ""]
    lines += [
        "What a line says of a class it says of everything below it: `when armed_attack` sees an invasion.", "",
        "A **fact** is of the world: where nothing is on record, whether it happened is unknown.",
        "An **act** is done on record, such as a request: absent means no, up to the horizon of the record.",
        "A **process** runs until something ends it, and `ongoing` asks whether it runs.", "",
        "Behind each class stand the other words that a text or `--if` may use for it.", "",
    ]  # fmt: skip
    for kind in ("fact", "process", "act"):
        lines += [f"## {kind.capitalize()}{'s' if kind != 'process' else 'es'}", ""]
        for root in roots:
            if library.classes.kind(root) == kind:
                lines += _branch(root, 0, below, blocks, library)
        lines += [""]
    return "\n".join(lines).rstrip() + "\n"


def _branch(
    name: str, depth: int, below: Mapping[str, list[str]], blocks: Mapping[str, OccurrenceClass], library: Library
) -> Iterator[str]:
    aliases = [alias.strip('"') for alias in _words(blocks[name], "alias")]
    parent_kinds = {library.classes.kind(parent) for parent in _words(blocks[name], "below")}
    kind = library.classes.kind(name)
    own = f" *({kind})*" if parent_kinds and kind not in parent_kinds else ""
    words = f": {', '.join(aliases)}" if aliases else ""
    yield f"{'  ' * depth}- `{name}`{own}{words}"
    for child in below[name]:
        yield from _branch(child, depth + 1, below, blocks, library)


def _words(block: OccurrenceClass, keyword: str) -> list[str]:
    """What stands behind a keyword; a quoted text counts as one word."""
    return [word.rstrip(",") for line in block.lines if isinstance(line, Fact) and line.keyword == keyword for word in line.words]


# ------------------------------------------------------------------------------------------------ schema


def schema() -> str:
    """`pact.schema.json`: the JSON Schema of a text's JSON form."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def schema_page() -> str:
    """`schema.md`: what the JSON form is for, and what it consists of."""
    definitions = json_schema()["$defs"]
    lines = ["# The JSON form of a text", "", made_by("the program's own records"), ""]
    lines += [
        "A `.pact` text and its JSON form say the same: either can be made from the other without loss, comments and places too.",
        "Programs other than foedera should read and write JSON, and need no parser of their own.", "",
        "`foedera schema` prints the [JSON Schema](pact.schema.json) (draft 2020-12). A document stands in an envelope:", "",
        "```text", '{"format": "foedera-pact", "version": 1, "document": {"file": "…", "blocks": [ … ]}}', "```", "",
        "A block or line says what it is in its field `type`. Within a version, fields are only ever added.", "",
    ]  # fmt: skip
    rows = [
        (f"`{name}`", _first_line(entry), ", ".join(f"`{field}`" for field in _fields(entry)))
        for name, entry in definitions.items()
    ]
    lines += table(["record", "what it is", "fields"], rows)
    return "\n".join(lines) + "\n"


def _first_line(entry: Mapping[str, str]) -> str:
    return entry.get("description", "").split("\n\n", maxsplit=1)[0]


def _fields(entry: Mapping[str, object]) -> list[str]:
    properties = entry.get("properties")
    return [name for name in properties if name not in ("where", "comments")] if isinstance(properties, dict) else []


# ------------------------------------------------------------------------------------------------ interface for programs


def api() -> str:
    """`api.md`: every question of the interface for programs, with its parameters, and the limits of the server."""
    lines = ["# The interface for programs", "", made_by("the table of questions in `src/foedera/web/api`"), ""]
    lines += [
        "`foedera serve` answers these below `http://127.0.0.1:7117`; `/api/openapi.json` describes them in OpenAPI 3.1.",
        "How to: [use the API](../how-to/use-the-api.md). Parameters with * must be given, those with + may be repeated.", "",
    ]  # fmt: skip
    for one in TABLE:
        lines += [f"## {'POST' if one.body else 'GET'} /api/{one.name.replace(':path', '')}", "", one.summary]
        lines += [f"The same as [`foedera {one.call}`](commands.md#{one.call})."] if one.call else []
        lines += [""]
        rows = [
            (f"`{each.name}`{'*' * (each.required or each.path)}{'+' * (each.type == 'list')}", each.meaning,
             ", ".join(each.choices)) for each in parameters(one.name)
        ]  # fmt: skip
        lines += [*table(["parameter", "meaning", "one of"], rows), ""]
        lines += [f"Example: `{link}`  " for link in links(one)]
        lines += [""] * bool(links(one))
    lines += ["## Limits", ""]
    limits = [(one.name, f"{one.value:,} {one.unit}".replace(",", " "), one.status, one.meaning) for one in LIMITS]
    lines += table(["limit", "at most", "status beyond it", "what for"], limits)
    return "\n".join(lines) + "\n"


def generated() -> dict[Path, str]:
    """Every page that is made: path -> text."""
    workspace = Workspace.open(today=pages.TODAY)
    bundled = workspace.library
    return {
        FOLDER / "commands.md": commands(),
        FOLDER / "problems.md": problems(),
        FOLDER / "library.md": library(bundled),
        FOLDER / "coverage.md": coverage_page(rows_of_coverage(workspace)),
        FOLDER / "classes.md": classes(bundled),
        FOLDER / "schema.md": schema_page(),
        FOLDER / "pact.schema.json": schema(),
        FOLDER / "api.md": api(),
    }


if __name__ == "__main__":
    for path, text in generated().items():
        path.write_text(text, encoding="utf-8")
