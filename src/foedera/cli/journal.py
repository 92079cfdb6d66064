"""`foedera journal`: whether the journal is whole, its head, what goes in and out, how far its reviewers agree."""

from __future__ import annotations

import itertools
import os
import re
import textwrap
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from foedera.cli.call import Call, counted, pass_call
from foedera.cli.form import PAGE, format_option, write
from foedera.errors import BrokenWorkspace, WrongCall
from foedera.model.journal import Agreement, Agreements, Carried, Imported, State

if TYPE_CHECKING:
    from foedera.store.journal import Journal

NAME = "journal.jsonl"


@click.command()
@click.option("--journal", "path", default=NAME, show_default=True, metavar="FILE", help="The journal.")
@click.option("--against", default="", metavar="HASH", help="A head noted earlier, to be found in it.")
@click.option("--import", "taken", default="", metavar="FILE", help="Add the records of another journal that are new here.")
@click.option("--salvage", is_flag=True, help="With --import: take what is sound of a broken journal.")
@click.option("--export", "given", default="", metavar="FILE", help="Write the records as a journal of their own.")
@click.option("--who", default="", metavar="NAME", help="With --export: only the records of this reviewer.")
@click.option("--agreement", is_flag=True, help="How far each two reviewers agree (Cohen's kappa).")
@format_option("journal")
@pass_call
def journal(call: Call, path: str, form: str, **asked: Any) -> None:
    """Whether the journal of reviewed decisions is whole, and its head.

    The journal is a file of lines, each bearing the hash of the line before. That shows accidents; it does not show that
    somebody wrote the whole file anew, or took lines away at its end. The head, the hash of the last line, does: note it
    elsewhere and compare later.

    \b
    foedera journal
    foedera journal --export copy.jsonl
    foedera journal --import copy.jsonl
    foedera journal --agreement
    """
    from foedera.store.journal import Journal

    _one_thing(**asked)
    against = asked["against"].strip().lower()
    if against and not re.fullmatch(r"[0-9a-f]{12,64}", against):
        raise WrongCall("--against takes the head that `foedera journal` prints: 64 hexadecimal digits, or the first 12 or more.")
    made = Journal(Path(path))
    if asked["taken"]:
        _import(call, made, Path(asked["taken"]), asked["salvage"], form)
    elif asked["given"]:
        _export(call, made, Path(asked["given"]), asked["who"], form)
    elif asked["agreement"]:
        _agree(call, made, form)
    else:
        _state(call, made, against, form)


def _one_thing(*, against: str, taken: str, given: str, agreement: bool, salvage: bool, who: str) -> None:
    wanted = {"--against": against, "--import": taken, "--export": given, "--agreement": agreement}
    asked = [option for option, value in wanted.items() if value]
    if len(asked) > 1:
        raise WrongCall(f"{' and '.join(asked)} are two things; make two calls.")
    if salvage and not taken:
        raise WrongCall("--salvage says how to take in another journal; name it with --import FILE.")
    if who and not given:
        raise WrongCall("--who says whose records to export; name a file with --export FILE.")


# ------------------------------------------------------------------------------------------------ state


def _state(call: Call, made: Journal, against: str, form: str) -> None:
    condition = made.check(against=against)
    kinds, people = Counter[str](), Counter[str]()
    for record in made.records():
        kinds[record.kind] += 1
        people[record.who] += 1
    state = State(
        journal=str(made.path), made=made.made(), condition=condition, kinds=dict(kinds.most_common()),
        reviewers=dict(people.most_common()), standing=sum(1 for _ in made.current()), against=against,
    )  # fmt: skip
    if form != PAGE and write(call, "journal", form, state):
        return
    since = f", begun {state.made[:16].replace('T', ' ')} UTC" if state.made else ""
    _say(call, f"{made.path}: whole. {counted(condition.records, 'record')}{since}.")
    if kinds:
        parts = [f"{kind} {count}" for kind, count in state.kinds.items()]
        _say(call, f"{', '.join(parts)}; by {_listed(state.reviewers)}. Standing: {state.standing}.", "  ")
    if condition.torn:
        size = counted(condition.torn.size, "byte")
        _say(call, f"Line {condition.torn.line} was never finished ({size}): a crash in the middle of writing."
             " The next writer sets it aside.", "  ")  # fmt: skip
    call.echo(f"  head  {condition.head}")
    if against:
        _say(call, f"It contains the line with the hash {against[:12]}…, so that line and all before it are as they were.", "  ")


def _listed(people: dict[str, int]) -> str:
    """`ann 3, ben 2`; of very many the first."""
    named = [f"{who} {count}" for who, count in list(people.items())[:8]]
    return ", ".join(named) + (f" and {len(people) - 8} more" if len(people) > 8 else "")


# ------------------------------------------------------------------------------------------------ in and out


def _import(call: Call, made: Journal, source: Path, salvage: bool, form: str) -> None:
    from foedera.store.journal import take_in

    result = take_in(made, source, salvage=salvage)
    if form != PAGE and write(call, "journal", form, Carried(journal=str(made.path), file=str(source), imported=result)):
        return
    for text in _told(result):
        _say(call, text)


def _told(result: Imported) -> Iterator[str]:
    yield f"{counted(len(result.added), 'record')} added, {result.known} here already."
    if result.lost:
        yield f"{counted(result.lost, 'line')} of the broken journal could not be saved."
    if result.torn:
        yield f"Its line {result.torn.line} was never finished and was left out."
    if result.dangling:
        yield f"Corrected by what was added, but in neither journal: {', '.join(result.dangling)}."


def _not_there(target: Path) -> None:
    if target.exists() or target.is_symlink():
        raise WrongCall(f"{target} exists. Name a new file.", code="already-there")


def _export(call: Call, made: Journal, target: Path, who: str, form: str) -> None:
    from foedera.store.journal import export
    from foedera.store.whole import replaced

    made.check()
    _not_there(target)
    known = {record.who for record in made.records()}
    if who and who not in known:
        listed = ", ".join(sorted(known)[:8])
        raise WrongCall(f"Nobody of the name {who} is in the journal. It has {listed}.", code="no-such-name")
    try:
        with replaced(target, _not_there) as part, part.open("xb") as stream:
            count = export(made, stream, lambda record: not who or record.who == who)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise BrokenWorkspace(f"{target} cannot be written: {error.strerror or error}.", code="unwritable-file") from error
    if form != PAGE and write(call, "journal", form, Carried(journal=str(made.path), file=str(target), exported=count)):
        return
    _say(call, f"{counted(count, 'record')} written to {target}.")


# ------------------------------------------------------------------------------------------------ agreement


def _agree(call: Call, made: Journal, form: str) -> None:
    from foedera.store.journal import agreement, reviewers

    made.check()
    people = reviewers(made.records())
    pairs = tuple(agreement(made.records(), one, other) for one, other in itertools.combinations(people, 2))
    if form != PAGE and write(call, "journal", form, Agreements(journal=str(made.path), pairs=pairs)):
        return
    if not pairs:
        _say(call, f"Decisions of {counted(len(people), 'reviewer')}: it takes two to agree.")
    for number, pair in enumerate(pairs):
        if number:
            call.echo()
        for line in _pair(call, pair):
            call.echo(line)


def _pair(call: Call, pair: Agreement) -> Iterator[str]:
    """One or two sentences, and how often which verdict met which."""
    if pair.observed is None or pair.expected is None:
        yield from _filled(call, f"{pair.first} and {pair.second} have decided on no proposal in common.")
        return
    kappa = "none: by chance alone they would agree on all" if pair.kappa is None else f"{pair.kappa:.2f}"
    yield from _filled(
        call,
        f"{pair.first} and {pair.second} both decided on {counted(pair.both, 'proposal')}, {pair.alike} of them alike"
        f" ({pair.observed:.0%}; by chance {pair.expected:.0%}). Cohen's kappa: {kappa}.",
    )
    counts = {(one, other): count for one, other, count in pair.table}
    rows = sorted({one for one, _ in counts})
    columns = sorted({other for _, other in counts})
    room = max(len(word) for word in (pair.first, *rows))
    wide = [max(len(word), 5) for word in columns]
    yield f"  {'':{room}}  {pair.second}"
    yield f"  {pair.first:{room}}  " + "  ".join(f"{word:>{size}}" for word, size in zip(columns, wide, strict=True))
    for one in rows:
        cells = [f"{counts.get((one, other), 0):>{size}}" for other, size in zip(columns, wide, strict=True)]
        yield f"  {one:{room}}  " + "  ".join(cells)


def _say(call: Call, text: str, indent: str = "") -> None:
    for line in _filled(call, text, indent):
        call.echo(line)


def _filled(call: Call, text: str, indent: str = "") -> list[str]:
    from foedera.cli.failure import visible

    return textwrap.wrap(visible(text), call.width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
