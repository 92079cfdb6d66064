"""`foedera said`: statements of officials about the frameworks, each with its place in a document."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NoReturn

import click

from foedera.cli.call import Call, counted, pass_call
from foedera.cli.form import PAGE, format_option, write
from foedera.errors import WrongCall
from foedera.model.blocks import Statement
from foedera.model.lines import Note, Toward
from foedera.model.naming import closest, plain
from foedera.model.said import Said, Statements
from foedera.model.time import format_instant, parse_period
from foedera.workspace.statements import as_data, details, first, folded, quotes

if TYPE_CHECKING:
    from foedera.workspace.library import Library

STANCES = ("supports", "opposes", "neutral")
_TRANSLATIONS = {"original": "original wording", "translation": "a translation", "machine": "machine-translated"}


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
    from foedera.cli.said_reviewed import page, reviewed_in, under

    library = call.workspace.library
    keep = _narrowed(**asked)
    mine = [one for one in reviewed_in(call, into, framework, speaker) if keep(one)]
    try:
        own = statements(library, framework, speaker)
    except WrongCall:
        if not mine:
            raise
        own = []
    own = [one for one in own if keep(as_data(one))]
    told, left = folded(list(map(as_data, own)), mine)
    asked |= {"framework": framework, "speaker": speaker, "into": into}
    if form != PAGE and write(call, "statements", form, _answer(call, (*told, *left), **asked)):
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


def _narrowed(
    *, stance: str | None, outlet: str | None, since: str | None, until: str | None, period: str | None
) -> Callable[[Said], bool]:
    """Whether a statement fits the filters. Raises WrongCall for a date that is none."""
    from foedera.workspace.reviewed import fits

    if period and (since or until):
        raise WrongCall("--period says both, so --since and --until are not needed.", code="bad-date")
    days = {"since": "", "until": ""}
    for name, text in (("since", since or period), ("until", until or period)):
        if text:
            try:
                then = parse_period(text)
            except ValueError as error:
                raise WrongCall(f"--{'period' if period else name}: {error}", code="bad-date") from error
            days[name] = format_instant(then.lo if name == "since" else then.hi)[:10]
    if days["since"] and days["until"] and days["since"] > days["until"]:
        raise WrongCall("--since lies after --until.", code="bad-date")
    return lambda one: fits(one, stance=stance or "", outlet=outlet or "", **days)


def statements(library: Library, framework: str = "", speaker: str = "") -> list[Statement]:
    """The recorded statements that fit both filters, in the order of the record.

    Raises:
        WrongCall: Nothing at all is recorded about the framework, or by the speaker.
    """
    found = list(library.statements)
    if framework:
        found = _about(library, found, framework)
    if speaker:
        wanted = plain(speaker)
        codes = set(library.actors.resolve(speaker))
        mine = [one for one in found if one.on_behalf_of in codes or wanted in plain(one.speaker)]
        if not mine:
            near = closest(speaker, [(plain(part), one.speaker) for one in found for part in (one.speaker, *one.speaker.split())])
            _nothing(f"by `{speaker}`", near)
        found = mine
    return found


def _about(library: Library, found: list[Statement], framework: str) -> list[Statement]:
    mine = [one for one in found if one.about == framework]
    if not mine:
        from foedera.cli.lookup import agreement

        known = sorted({one.about for one in found})
        try:
            name = agreement(library, framework).id
        except WrongCall:
            _nothing(f"about `{framework}`", closest(framework, [(plain(about), about) for about in known]) or tuple(known))
        mine = [one for one in found if one.about == name]
    return mine


def _nothing(what: str, near: tuple[str, ...]) -> NoReturn:
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    raise WrongCall(f"No statement {what} is recorded.{hint}", code="no-such-name")


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
    return _TRANSLATIONS.get(first(details(one), "translation"), "wording not stated")


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


def _answer(call: Call, found: tuple[Said, ...], **asked: str | None) -> Statements:
    """The statements with what gives them again."""
    from foedera import __version__
    from foedera.cli.compare import again
    from foedera.workspace.again import quoted
    from foedera.workspace.compare import fingerprint

    command = " ".join(["foedera said", *(f"--{option} {quoted(text)}" for option, text in asked.items() if text)])
    return Statements(
        command=again(call, command), software=__version__, library=fingerprint(call.workspace.library),
        statements=found,
    )  # fmt: skip
