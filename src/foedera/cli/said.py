"""`foedera said`: statements of officials about the frameworks, each with its place in a document."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path

import click
from msgspec.structs import replace

from foedera.cli.call import Call, counted, pass_call
from foedera.cli.form import PAGE, format_option, write
from foedera.errors import WrongCall
from foedera.model.article import WORDED
from foedera.model.blocks import Statement
from foedera.model.lines import Note, Toward
from foedera.workspace.statements import details, first, quotes

STANCES = ("supports", "opposes", "neutral")


@click.command()
@click.option("--framework", default="", metavar="AGREEMENT", help="Only what was said about this agreement.")
@click.option("--speaker", default="", metavar="WHO", help="Only this person, or those who speak for this actor.")
@click.option("--stance", type=click.Choice(STANCES), help="Only statements of this stance.")
@click.option("--outlet", default="", metavar="NAME", help="Only what this outlet or agency published.")
@click.option("--since", default="", metavar="DATE", help="Only what can have been said on or after this date.")
@click.option("--until", default="", metavar="DATE", help="Only what can have been said on or before this date.")
@click.option("--period", default="", metavar="DATE", help="Only what can have been said then: 2022-09, or FIRST..LAST.")
@click.option("--into", default="", metavar="FOLDER", help="Folder of reviewed articles; else that of -w, or foedera-reading.")
@format_option("statements")
@pass_call
def said(call: Call, framework: str, speaker: str, form: str, into: str, **asked: str | None) -> None:
    """Who said what about which framework, when, and where it stands.

    A place such as 001 [943:988] counts characters of the document whose name begins with 001; documents are cited by
    hash and are not copied. A statement is what somebody said, not what is so. What you accepted with foedera review
    stands beside the library's own.
    """
    from foedera.cli.compare import again
    from foedera.cli.said_reviewed import page, under
    from foedera.workspace import saying

    wanted = saying.Asked(framework=framework, speaker=speaker, **{name: text or "" for name, text in asked.items()})
    own, told, left = saying.said(call.workspace.library, wanted, saying.on_record(_reading(call, into)))
    if form != PAGE:
        found = saying.answer(call.workspace.library, wanted, (*told, *left), call.workspace.today, ("into", into))
        write(call, "statements", form, replace(found, command=again(call, found.command)))
        return
    for one, data in zip(own, told, strict=True):
        for line in (*full(call, one), *under(call, data)):
            call.echo(line)
        call.echo()
    for line in page(call, left):
        call.echo(line)
    accepted = sum(1 for one in (*told, *left) if one.worded)
    also = f", {accepted} with reviewed wordings" if accepted else ""
    call.echo(f"{counted(len(told) + len(left), 'statement')}{also}.")


def _reading(call: Call, into: str) -> Path | None:
    """The folder that the call means. Raises WrongCall if one was named and nothing was read into it."""
    from foedera.workspace.keeping import shelf_of

    shelf = shelf_of((), into or str(call.reading or ""))
    if into and not shelf.begun and not shelf.journal.path.is_file():
        raise WrongCall(f"Nothing was read into {into} yet. First: foedera read PATH --into {into}", code="nothing-read")
    return shelf.folder


# ------------------------------------------------------------------------------------------------ words


def place(one: Statement) -> str:
    """Where the words stand: `001 [943:988]`."""
    known = details(one)
    document, span = first(known, "document").partition("_")[0], known.get("span", [()])[0]
    return f"{document} [{span[0]}:{span[1]}]" if len(span) > 1 else document


def wordings(one: Statement) -> str:
    """How many wordings of the utterance were found, if more than one: `1 utterance, 3 wordings in 2 articles`."""
    known = details(one)
    renderings = known.get("rendering", [])
    if not renderings:
        return ""
    articles = {first(known, "document"), *(words[0] for words in renderings)}
    return f"1 utterance, {1 + len(renderings)} wordings in {counted(len(articles), 'article')}"


def when(one: Statement) -> str:
    """When it was said, and whether that was inferred."""
    known = details(one)
    inferred = " (inferred)" if "inferred" in first(known, "basis") else ""
    return f"{first(known, 'said') or 'no date'}{inferred}"


def wording_kind(one: Statement) -> str:
    """Whether the words are the original, a translation or machine-translated."""
    return WORDED.get(first(details(one), "translation"), "wording not stated")


def short(one: Statement) -> Iterator[str]:
    """A statement in two or three lines: who, about what, when; the words and their place."""
    name = one.speaker.split()[-1]
    stance = f", {one.stance}" if one.stance else ""
    yield f"{name}, for {one.on_behalf_of}, about {one.about}{stance}   {when(one)}"
    for text in quotes(one):
        yield f"  “{text}”"
    yield f"  {place(one)}, {wording_kind(one)}" + (f"; {wordings(one)}" if wordings(one) else "")


def full(call: Call, one: Statement) -> Iterator[str]:
    """A statement with all that is recorded of it."""
    known = details(one)
    office = first(known, "office")
    through = f" through {first(known, 'through')}" if known.get("through") else ""
    toward = "".join(f" toward {line.ref.name}" for line in one.lines if isinstance(line, Toward))
    stance = f": {one.stance}" if one.stance else ""
    yield call.paint(f"{one.speaker}" + (f", {office}" if office else "") + f", for {one.on_behalf_of}", "bold")
    yield f"  about {one.about}{stance}{toward}. {first(known, 'said')}{through}"
    for text in quotes(one):
        yield from _wrapped(call, f"“{text}”")
    yield f"  {place(one)}, {wording_kind(one)}"
    for words in known.get("rendering", ()):
        via = f" ({words[5]})" if len(words) > 5 else ""
        yield f"  also {words[0].partition('_')[0]} [{words[3]}:{words[4]}]{via}"
    for basis in known.get("basis", ()):
        yield from _wrapped(call, f"Date: {basis[0]}.")
    for line in one.lines:
        if isinstance(line, Note):
            yield from _wrapped(call, f"Note: {line.text}.")


def _wrapped(call: Call, text: str) -> Iterator[str]:
    yield from textwrap.wrap(text, call.width, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)
