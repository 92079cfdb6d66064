"""Who said what, by framework, speaker, stance, outlet and time: the library's statements and those that reviewers accepted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

import msgspec

from foedera.errors import WrongCall
from foedera.model.blocks import Statement
from foedera.model.naming import closest, plain
from foedera.model.said import Said, Statements
from foedera.model.time import format_instant, parse_period
from foedera.store.shelf import Shelf
from foedera.workspace.library import Library
from foedera.workspace.lookup import agreement
from foedera.workspace.reviewed import fits, reviewed
from foedera.workspace.statements import as_data, folded

STANCES = ("supports", "opposes", "neutral")


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """Which statements are wanted; everything is text as a user writes it, empty for all.

    Attributes:
        framework: An agreement, by id, title or alias.
        speaker: A person, or the actor spoken for.
        stance: One of `STANCES`.
        outlet: An outlet or agency, or part of its name.
        since, until, period: Days on which it can have been said; `period` instead of the two others.
    """

    framework: str = ""
    speaker: str = ""
    stance: str = ""
    outlet: str = ""
    since: str = ""
    until: str = ""
    period: str = ""


def said(library: Library, asked: Asked, reading: Path | None) -> tuple[list[Statement], list[Said], list[Said]]:
    """The statements that are wanted: the library's, the same as data with reviewed wordings, and the reviewed ones left over.

    Raises:
        WrongCall: Nothing at all is recorded about the framework or by the speaker, or a date is none.
        BrokenWorkspace: The journal is broken.
    """
    keep = narrowed(stance=asked.stance, outlet=asked.outlet, since=asked.since, until=asked.until, period=asked.period)
    mine = [one for one in accepted(library, reading, asked.framework, asked.speaker) if keep(one)]
    try:
        own = statements(library, asked.framework, asked.speaker)
    except WrongCall:
        if not mine:
            raise
        own = []
    own = [one for one in own if keep(as_data(one))]
    told, left = folded(list(map(as_data, own)), mine)
    return own, told, left


def one(library: Library, name: str, reading: Path | None) -> Said | None:
    """The statement of that id; None if there is none. Raises BrokenWorkspace if the journal is broken."""
    _, told, left = said(library, Asked(), reading)
    return next((each for each in (*told, *left) if each.id == name), None)


def answer(library: Library, asked: Asked, found: Sequence[Said], *words: tuple[str, str]) -> Statements:
    """The statements with what gives them again; `words` are further options of the call."""
    from foedera import __version__
    from foedera.workspace.again import quoted
    from foedera.workspace.compare import fingerprint

    given = [*msgspec.structs.asdict(asked).items(), *words]
    order = ("stance", "outlet", "since", "until", "period", "framework", "speaker", "into")
    given.sort(key=lambda pair: order.index(pair[0]))
    command = " ".join(["foedera said", *(f"--{option} {quoted(text)}" for option, text in given if text)])
    return Statements(command=command, software=__version__, library=fingerprint(library), statements=tuple(found))


def accepted(library: Library, reading: Path | None, framework: str, speaker: str) -> list[Said]:
    """The accepted statements of a folder, by framework and speaker. Raises BrokenWorkspace if the journal is broken."""
    if reading is None:
        return []
    shelf = Shelf(reading)
    if not shelf.begun and not shelf.journal.path.is_file():
        return []
    found = reviewed(shelf)
    if framework:
        try:
            name = agreement(library, framework).id
        except WrongCall:
            name = framework
        # one wording of an utterance may show what another leaves out
        found = [one for one in found if name in (one.about, *(wording.about for wording in one.worded))]
    if speaker:
        codes = set(library.actors.resolve(speaker))
        found = [one for one in found if one.on_behalf_of in codes or plain(speaker) in plain(one.speaker)]
    return found


def narrowed(
    *, stance: str | None, outlet: str | None, since: str | None, until: str | None, period: str | None
) -> Callable[[Said], bool]:
    """Whether a statement fits the filters. Raises WrongCall for a date that is none."""
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
