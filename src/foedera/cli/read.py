"""`foedera read`: what articles say that somebody said, did or is asked to do, as proposals for a person to decide on."""

from __future__ import annotations

import gc
import sys
import textwrap
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from foedera.cli.call import Call, counted, pass_call
from foedera.cli.failure import PROBLEMS, visible
from foedera.cli.progress import Progress, Stop, stoppable
from foedera.errors import BrokenWorkspace, WrongCall
from foedera.model.proposal import Happening, Proposal, Reported

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from foedera.model.review import Kept
    from foedera.store.blocks import Blocks
    from foedera.workspace.extracting import Using
    from foedera.workspace.proposals import Read

_WORDS = 60
"""Characters of a quotation on a page for a reader."""


_SHOW = "Which proposals to print; else all as text, statements and attitudes as jsonl. All are kept."
_KINDS = {"statements": ("statement", "attitude"), "events": ("event",), "provisions": ("provision",)}


@click.command()
@click.argument("paths", nargs=-1, metavar="PATH…", required=True)
@click.option("--dry-run", is_flag=True, help="Print the proposals and keep nothing.")
@click.option("--into", default="", metavar="FOLDER", help="Where to keep them; else the folder of -w, or foedera-reading.")
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", help="Form of the answer.")
@click.option("--show", type=click.Choice(["statements", "events", "provisions", "all"]), help=_SHOW)
@click.option("--extractor", "extractors", multiple=True, metavar="NAME", help="Who reads: rules, sequence; else both.")
@click.option("--no-model", is_flag=True, help="The rules alone; the same as --extractor rules.")
@click.option("--jobs", type=click.IntRange(1, 256), metavar="N", help="Processes that read; else one for each processor.")
@click.option("--quiet", is_flag=True, help="Do not say how far it is.")
@pass_call
def read(
    call: Call, paths: tuple[str, ...], into: str, form: str, show: str | None, jobs: int | None, *, dry_run: bool, quiet: bool,
    **who: Any,
) -> int:  # fmt: skip
    """Propose who said what and who did what in the articles at PATH, each with the passage it rests on.

    PATH is a text or HTML file, a folder of them, or - for standard input. What somebody is quoted as saying that others
    did is proposed as a claim, never as an event that occurred. What an agreement is reported to ask for stands beside the
    provision of the library that it matches or contradicts. A proposal is not a fact. Two extractors look for what was
    said, rules and a model that learned from articles of our own: in tier A both found the same words and the same
    speaker, tier B comes from a rule that has proved itself, tier C from anything else. Proposals and documents
    are kept in a folder of yours, to be decided on with foedera review; the same again adds nothing. Ctrl-C stops it, and
    the same call goes on from there. With --format jsonl there is one object a line, of statements and
    attitudes unless --show says otherwise; offsets count characters of the document.
    """
    from foedera.reading.extractors import SEQUENCE
    from foedera.workspace.crew import processors
    from foedera.workspace.keeping import keep, shelf_of
    from foedera.workspace.learning import ready
    from foedera.workspace.streaming import propose, total

    if dry_run and into:
        raise WrongCall("--dry-run keeps nothing, so there is no folder to keep it in.")
    if paths.count("-") > 1:
        raise WrongCall("Standard input can be read once only.")
    shelf = shelf_of(call.folders, into)
    using = _using(who["extractors"], "" if dry_run else str(shelf.folder), no_model=who["no_model"])
    with _told_of_articles():
        number = total(paths)
    library, printed = call.workspace.library, form if dry_run or form != "text" else ""
    kinds = _KINDS.get(show or ("all" if form == "text" else "statements"), ())
    count = _Count(number, quiet=quiet or bool(printed and sys.stdout.isatty()))
    jobs = jobs or max(1, min(processors(), number // _FEW))
    if SEQUENCE in using.extractors and not quiet and sys.stderr.isatty() and not ready(shelf.folder):
        click.echo("Learning from the articles of the library, once; it takes a few seconds.", err=True)
    with stoppable() as stop, _told_of_articles(), _tidy():

        def readings(before: Blocks | None) -> Iterator[Read]:
            """The documents, shown as they pass."""
            with closing(propose(library, paths, jobs=jobs, before=before, using=using)) as found:
                yield from _shown(call, found, _Form(printed, kinds), count, stop)

        if dry_run:
            for _ in readings(None):
                pass
            if form == "text":
                call.echo(f"{counted(count.found, 'proposal')} in {counted(count.documents, 'document')}; nothing was kept.")
        else:
            kept = keep(shelf, readings)
            if form == "text":
                _told(call, kept, count)
    if stop.signal:
        rest = "" if dry_run else "; what was read is kept, and the same call goes on from there"
        click.echo(f"Stopped after {counted(count.documents, 'document')} of {number}{rest}.", err=True)
        return stop.code
    return PROBLEMS if count.refused else 0


def _using(extractors: tuple[str, ...], folder: str, *, no_model: bool) -> Using:
    """Who is to read. Raises WrongCall."""
    from foedera.reading.extractors import RULES
    from foedera.workspace.extracting import Using, chosen

    if no_model and extractors:
        raise WrongCall("--no-model and --extractor say two things; name the extractors alone.")
    return Using(chosen((RULES,) if no_model else extractors), folder)


_FEW = 4
"""Documents for which another process is not worth its start; groups of re-posts that are told one by one."""


class _Form(NamedTuple):
    """How the proposals are printed: as `text` or `jsonl`, if at all, and of which types; all if none is named."""

    name: str
    kinds: tuple[str, ...]

    def of(self, one: Read) -> list[Proposal]:
        """The proposals of a document that are to be printed."""
        return [proposal for proposal in one.proposals if not self.kinds or proposal.type in self.kinds]


class _Count(Progress):
    """What was read so far."""

    documents = found = 0
    refused = False

    def took(self, one: Read) -> None:
        """One more document."""
        self.documents, self.found = self.documents + 1, self.found + len(one.proposals)
        self.at(self.documents, self.found)


def _shown(call: Call, readings: Iterable[Read], form: _Form, count: _Count, stop: Stop) -> Iterator[Read]:
    """The documents one after another, each shown in its form as it passes, its problems on stderr."""
    from foedera.language.render import render

    for one in readings:
        for problem in one.article.problems:
            count.clear()
            click.echo(render(problem) + "\n", err=True)
            count.refused |= problem.severity == "error"
        if form.name == "text":
            _page(call, one, form.of(one))
        elif form.name:
            _lines(form.of(one))
        yield one
        count.took(one)
        if stop.signal:
            break
    count.clear()


@contextmanager
def _tidy() -> Iterator[None]:
    """Collect cycles while many documents pass; `main` has turned that off for calls with one answer."""
    on = gc.isenabled()
    gc.freeze()  # what is there by now stays
    gc.enable()
    try:
        yield
    finally:
        gc.unfreeze()
        if not on:
            gc.disable()


@contextmanager
def _told_of_articles() -> Iterator[None]:
    """A folder without any document is told in words that are about articles, not about agreements."""
    try:
        yield
    except BrokenWorkspace as error:
        if error.code != "empty-folder":
            raise
        raise BrokenWorkspace(f"{error} Name a folder with articles, or one article.", code="no-such-folder") from error


def _told(call: Call, kept: Kept, count: _Count) -> None:
    """What was kept, and what comes next."""
    unread = f", {count.documents - kept.documents} more could not be read" if count.documents > kept.documents else ""
    call.echo(f"{counted(kept.documents, 'document')} read{unread}; {kept.new} new.")
    call.echo(f"{counted(kept.proposals, 'proposal')}; {kept.added} new.")
    if kept.again:
        call.echo(f"{counted(kept.again, 'document')} as before, by the same rules; what was made of them stands.")
    if kept.anchored:
        call.echo(f"{counted(kept.anchored, 'decided proposal')} found again in a new place.")
    if kept.dropped:
        call.echo(f"{counted(kept.dropped, 'decided proposal')} no longer proposed; the decisions stand.")
    for group in kept.reposts[:_FEW]:
        call.echo(f"Nearly one text, so one origin: {', '.join(map(visible, group))}.")
    if len(kept.reposts) > _FEW:
        call.echo(f"{counted(len(kept.reposts) - _FEW, 'more group')} of documents that are nearly one text.")
    from foedera.workspace.keeping import DEFAULT

    named = "" if kept.into == DEFAULT else f" --into {kept.into}"
    call.echo(f"Kept in {kept.into}. Decide on them: foedera review{named}")


def _lines(proposals: Iterable[Proposal]) -> None:
    import msgspec

    for proposal in proposals:
        click.echo(msgspec.json.encode(proposal).decode())


def _page(call: Call, one: Read, proposals: Sequence[Proposal]) -> None:
    call.echo(call.paint(one.article.name, "bold"))
    dated = one.article.dated
    when = dated.lo if dated.lo == dated.hi else f"{dated.lo} to {dated.hi}"
    call.echo(f"  {'written ' + when if dated.known else 'date unknown'}; {counted(len(proposals), 'proposal')}")
    for proposal in proposals:
        for line in _entry(call, one.article.text, proposal):
            call.echo(line)
    call.echo()


def _entry(call: Call, text: str, proposal: Proposal) -> list[str]:
    """Two or three lines: who does what about which framework, the words, the cue and its rule."""
    who = proposal.name or proposal.speaker_text or "somebody"
    head = f"  {proposal.tier}  {' '.join(who.split())} · {'not ' if proposal.negated else ''}{proposal.kind} · {proposal.mode}"
    if proposal.event is not None:
        head = f"  {proposal.tier}  {_happened(proposal.event)}"
    about = f" · {proposal.links[0].framework}" if proposal.links else ""
    if proposal.provision is not None:
        head, about = f"  {proposal.tier}  {_reported(proposal.provision)}", ""
    # an article's own signs must not move the cursor or turn the line
    said = visible(" … ".join(" ".join(text[start:end].split()) for start, end in proposal.content))
    first = visible(head + about)
    lines = [first if len(first) <= call.width else first[: call.width - 1] + "…"]
    lines += textwrap.wrap(
        textwrap.shorten(said, 4 * _WORDS, placeholder=" …"), call.width, initial_indent="       ", subsequent_indent="       "
    )
    start, end = proposal.content[0]
    cue = f", '{visible(' '.join(proposal.cue_text.split()))}'" if proposal.cue_text else ""
    also = "".join(f", {name.replace('_', ' ')}" for name in proposal.extractors[1:])
    rest = f"[{start}:{end}] {proposal.rules[0]}{cue}{also}"
    lines += [call.paint(f"       {rest}", "faint")]
    for line in _encoded(proposal.provision) if proposal.provision is not None else ():
        lines += textwrap.wrap(visible(line), call.width, initial_indent="       ", subsequent_indent="         ")
    return lines


def _reported(found: Reported) -> str:
    """Which agreement is reported to ask something, of whom, for whom, and how firmly."""
    who = " ".join((found.bearer.text or found.bearer.code or "somebody").split())
    whom = f" for {found.beneficiary.code or found.beneficiary.text}" if found.beneficiary.code or found.beneficiary.text else ""
    force = f"'{found.force}'" if found.force else ""
    parts = (f"reported of {found.framework}", f"{who}{whom}", force, "not to be done" if found.negated else "")
    return " · ".join(filter(None, parts))


def _encoded(found: Reported) -> Iterator[str]:
    """The likeliest provision of the library beside it, and one that says otherwise."""
    if not found.encoded:
        yield "none encoded"
        return
    shown = [found.encoded[0], *(one for one in found.encoded[1:] if one.verdict == "contradicts")]
    for one in shown[:2]:
        title = f", {one.title}" if one.title else ""
        yield f"{one.verdict} {one.provision}{title}: {one.reason}"


def _happened(event: Happening) -> str:
    """Who did what to whom, its class of the record where there is one, when, and whether it did."""
    sides = [", ".join(dict.fromkeys(one.code for one in many if one.code)) for many in (event.actors, event.targets)]
    when = " to ".join(dict.fromkeys(filter(None, (event.when.lo, event.when.hi))))
    when = f"by {when}" if when and not event.when.lo else f"from {when}" if when and not event.when.hi else when
    status = event.status + (f" by {event.claimant}" if event.claimant else "")
    whom = f" to {sides[1]}" if sides[1] and sides[1] != sides[0] else ""
    return " · ".join(filter(None, (event.plover, f"{sides[0] or 'somebody'}{whom}", event.record, when, status)))
