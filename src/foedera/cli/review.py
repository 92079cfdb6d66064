"""`foedera review`: decide on proposals one by one; every decision is in the journal before the next is asked."""

from __future__ import annotations

import getpass
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import click

from foedera.cli.call import Call, counted, pass_call
from foedera.errors import BrokenWorkspace, WrongCall
from foedera.model.review import Decision

if TYPE_CHECKING:
    from foedera.workspace.review import Desk


_PERHAPS = 8
"""How many pairs that may be one utterance are listed."""


@click.command()
@click.option("--into", default="", metavar="FOLDER", help="Folder that was read into; else that of -w, or foedera-reading.")
@click.option("--who", default="", metavar="NAME", help="The reviewer, as the journal names you; otherwise your login name.")
@click.option("--list", "listed", is_flag=True, help="What is to be decided, in order; decide nothing.")
@click.option("--paragraphs", is_flag=True, help="Article by article: what was missed, or that nothing more is there.")
@click.option("--from", "source", default="", metavar="FILE", help="Decisions as JSON Lines, instead of a terminal.")
@click.option("--export", "target", default="", metavar="FILE", help="Write what stands as such decisions.")
@click.option("--bulk", default="", metavar="RULE", help="How tier A of a rule did, and what --yes would accept of it.")
@click.option("--yes", is_flag=True, help="With --bulk: accept it.")
@pass_call
def review(call: Call, into: str, who: str, source: str, target: str, bulk: str, **flags: bool) -> None:
    """Decide on proposals, the weightiest first. Nothing is on record before you accept it.

    Weight is consequence times doubt: 3 for an event that the record can take, 2 if a framework is linked, else 1; times
    1 for tier A, 2 for B, 3 for C. What renders one utterance comes together. Decisions go to the journal in the same
    folder: foedera journal. A line of a file names a proposal, or words of a document, and what is said of them:

    \b
    {"about": "p1a2b", "verdict": "accept"}
    {"about": "p3c4d", "verdict": "edit", "edit": {"stance": "oppose"}}
    {"about": "p5e6f", "verdict": "reject", "reason": "a caption"}
    {"about": "p7a8b", "merge": "p1a2b"}
    {"about": "p7a8b", "apart": ["p1a2b"]}
    {"document": "a.txt", "done": 1200}
    {"document": "a.txt", "add": true, "words": ["tanks crossed the border"],
     "edit": {"event": "invasion by RUS on UKR at 2022-02-24"}}   (on one line)
    """
    from foedera.workspace.keeping import shelf_of
    from foedera.workspace.seats import seated

    listed, paragraphs = flags["listed"], flags["paragraphs"]
    if sum(map(bool, (listed, paragraphs, source, target, bulk))) > 1:
        raise WrongCall("One of --list, --paragraphs, --from, --export and --bulk at a time.")
    desk = seated(shelf_of(call.folders, into), who.strip() or _login(), lambda: call.workspace.library)
    if source:
        made = desk.replay(_decisions(Path(source)))
        call.echo(f"{counted(made, 'decision')} recorded by {desk.who}; {_open(desk)}")
        _agreeing(call, desk)
    elif target:
        _export(call, desk, Path(target), who.strip())
    elif bulk:
        _bulk(call, desk, bulk, yes=flags["yes"])
    elif listed:
        _list(call, desk)
    elif paragraphs:
        from foedera.cli.keys import Keys
        from foedera.cli.paragraphs import Walk

        Walk(call, desk, Keys()).go()
    elif not desk.queue():
        call.echo(f"Nothing is left to decide for {desk.who}. What is on record: foedera said, foedera timeline")
    else:
        from foedera.cli.keys import Keys
        from foedera.cli.sitting import Sitting

        Sitting(call, desk, Keys()).go()
        _agreeing(call, desk)


def _agreeing(call: Call, desk: Desk) -> None:
    """How far the reviewer agrees with each other one, over what both decided."""
    from foedera.store.journal import agreement, reviewers

    for other in reviewers(desk.records):
        found = agreement(desk.records, desk.who, other)
        if other != desk.who and found.both:
            kappa = "" if found.kappa is None else f", Cohen's kappa {found.kappa:.2f}"
            call.echo(f"With {other}: {found.alike} of {counted(found.both, 'proposal')} decided alike{kappa}.")


def _export(call: Call, desk: Desk, target: Path, who: str) -> None:
    import msgspec

    from foedera.workspace.carrying import exported

    if target.exists() or target.is_symlink():
        raise WrongCall(f"{target} exists. Name a new file.", code="already-there")
    lines = [msgspec.json.encode(one, order="deterministic") + b"\n" for one in exported(desk, who)]
    try:
        target.write_bytes(b"".join(lines))
    except OSError as error:
        raise BrokenWorkspace(f"{target} cannot be written: {error.strerror or error}.", code="unwritable-file") from error
    call.echo(f"{counted(len(lines), 'decision')} written to {target}. Replay them elsewhere: foedera review --from {target}")


def _bulk(call: Call, desk: Desk, rule: str, *, yes: bool) -> None:
    from foedera.cli.review_text import measure
    from foedera.workspace import bulk

    known = bulk.rules(desk)
    if rule not in {name for one in desk.filed for name in one.proposal.rules[:1]}:
        hint = f"With undecided tier A: {', '.join(known[:8])}." if known else "No tier A is undecided."
        raise WrongCall(f"No proposal was made by a rule {rule}. {hint}", code="no-such-name")
    found = bulk.measured(desk, rule)
    for line in textwrap.wrap(measure(found), call.width, break_on_hyphens=False):
        call.echo(line)
    if yes:
        call.echo(f"{bulk.accept(desk, found)} accepted; {_open(desk)}")
    elif why := bulk.refused(found):
        call.echo("\n".join(textwrap.wrap(f"Not together: {why}", call.width, break_on_hyphens=False)))
    else:
        call.echo(f"Accept {len(found.open)} of them: foedera review --bulk {rule} --yes")


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "reviewer"


def _open(desk: Desk) -> str:
    left = sum(map(len, desk.queue()))
    return f"{counted(left, 'proposal')} left to decide."


def _list(call: Call, desk: Desk) -> None:
    from foedera.cli.failure import visible
    from foedera.cli.review_text import headline
    from foedera.workspace.review import weight

    for group in desk.queue():
        for number, one in enumerate(group):
            words = " ".join(" … ".join(one.words).split())
            first = "=" if number else max(map(weight, group))
            head = f"{first}  {one.id[:9]}  {headline(one)}"
            call.echo(visible(textwrap.shorten(head, call.width, placeholder=" …")))
            call.echo(visible("   " + textwrap.shorten(f"“{words}”", call.width - 3, placeholder=" …")))
    queued = {one.id for group in desk.queue() for one in group}
    for pair in [pair for pair in desk.perhaps() if {pair.one.id, pair.other.id} & queued][:_PERHAPS]:
        call.echo(f"?  {pair.one.id[:9]} and {pair.other.id[:9]}: perhaps one utterance, {pair.likeness.kind}")
    call.echo(_open(desk))
    if done := len(desk.finished()):
        call.echo(f"{counted(done, 'paragraph')} read to the end.")


def _decisions(path: Path) -> list[Decision]:
    """The lines of a file of decisions. Raises WrongCall for the first line that is none."""
    import msgspec

    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise BrokenWorkspace(f"{path} cannot be read: {error.strerror or error}.") from error
    found = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                found.append(msgspec.json.decode(line, type=Decision))
            except msgspec.MsgspecError as error:
                raise WrongCall(f"{path}:{number} is no decision: {error}", code="unfit-decision") from error
    return found
