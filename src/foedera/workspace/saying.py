"""Who said what, by framework, speaker, stance, outlet and time: the library's statements and those that reviewers accepted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import msgspec

from foedera.errors import Given, WrongCall
from foedera.model.blocks import Statement
from foedera.model.naming import closest, plain
from foedera.model.said import Said, Statements
from foedera.model.time import format_instant, parse_period
from foedera.store.shelf import Shelf
from foedera.workspace.library import Library
from foedera.workspace.lookup import agreement
from foedera.workspace.onrecord import OnRecord, recency
from foedera.workspace.stated import Wanted, documents_of, holds
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


def said(library: Library, asked: Asked, record: OnRecord | None) -> tuple[list[Statement], list[Said], list[Said]]:
    """The statements that are wanted: the library's, the same as data with reviewed wordings, and the reviewed ones left over.

    Raises:
        WrongCall: Nothing at all is recorded about the framework or by the speaker, or a date is none.
        BrokenWorkspace: The journal is broken.
    """
    wanted = _wanted(library, asked)
    mine = record.said(wanted) if record is not None else []
    own = _own(library, asked, wanted, silent=not mine)
    told, left = folded(list(map(as_data, own)), mine)
    return own, told, left


def latest(
    library: Library, asked: Asked, record: OnRecord | None, *, words: str = "", offset: int = 0, limit: int = 50
) -> tuple[list[Said], int]:
    """The statements that are wanted, a page at a time, the latest first; and how many there are.

    Args:
        library: The texts, with their own statements.
        asked: Which are wanted.
        record: What reviewers accepted; None for nothing.
        words: Part of what was said, or of the names of who said it.
        offset: How many are passed over.
        limit: How many are given, at most.

    Raises:
        WrongCall, BrokenWorkspace: As `said`.
    """
    wanted = _wanted(library, asked)._replace(text=words.casefold())
    total = record.count(wanted) if record is not None else 0
    own = list(map(as_data, _own(library, asked, wanted, silent=not total)))
    told = own
    if record is not None and own:
        # a wording of one of the library's own stands with it and not again by itself
        beside = record.said(wanted._replace(documents=tuple({name for one in own for name in documents_of(one)})))
        told, left = folded(own, beside)
        gone = tuple({one.id for one in beside} - {one.id for one in left})
        wanted, total = wanted._replace(without=gone), total - len(gone)
    # all of the library's own are at hand: as many reviewed ones before the page as may stand behind them
    start = max(0, offset - len(told))
    mine = record.latest(wanted, start, offset + limit - start) if record is not None else []
    found = sorted([*told, *mine], key=recency, reverse=True)
    return found[offset - start : offset - start + limit], total + len(told)


def one(library: Library, name: str, record: OnRecord | None) -> Said | None:
    """The statement of that id; None if there is none. Raises BrokenWorkspace if the journal is broken."""
    own = [as_data(each) for each in library.statements]
    beside = []
    if record is not None:
        places = tuple({document for each in own for document in documents_of(each)})
        beside = record.said(Wanted(documents=places)) if places else []
    told, left = folded(own, beside)
    found = next((each for each in (*told, *left) if each.id == name), None)
    if found is not None or record is None or any(each.id == name for each in beside):
        return found
    return next(iter(record.said(Wanted(id=name))), None)


def answer(library: Library, asked: Asked, found: Sequence[Said], today: str, *words: tuple[str, str]) -> Statements:
    """The statements with what gives them again; `words` are further options of the call, `today` the day of asking."""
    from foedera import __version__
    from foedera.workspace.again import quoted

    given = [*msgspec.structs.asdict(asked).items(), *words]
    order = ("stance", "outlet", "since", "until", "period", "framework", "speaker", "into")
    given.sort(key=lambda pair: order.index(pair[0]))
    command = " ".join(["foedera said", *(f"--{option} {quoted(text)}" for option, text in given if text)])
    return Statements(
        command=command, software=__version__, library=library.fingerprint, known_at=today, statements=tuple(found)
    )  # fmt: skip


def on_record(reading: Path | None) -> OnRecord | None:
    """What was accepted in a folder; None if nothing was read into it. Raises BrokenWorkspace if the journal is broken."""
    if reading is None:
        return None
    shelf = Shelf(reading)
    return OnRecord(shelf) if shelf.begun or shelf.journal.path.is_file() else None


def _wanted(library: Library, asked: Asked) -> Wanted:
    """The filters as the record has them. Raises WrongCall for a date that is none."""
    frameworks, codes = tuple[str, ...](), tuple[str, ...]()
    if asked.framework:
        try:
            frameworks = (agreement(library, asked.framework).id,)
        except WrongCall:
            frameworks = (asked.framework,)
    if asked.speaker:
        codes = tuple(library.actors.resolve(asked.speaker))
    since, until = _days(asked)
    return Wanted(
        frameworks=frameworks, office_for=codes, plain=plain(asked.speaker), stance=asked.stance, whence=asked.outlet.casefold(),
        since=since, until=until,
    )  # fmt: skip


def _days(asked: Asked) -> tuple[str, str]:
    """First and last day that are meant. Raises WrongCall for a date that is none."""
    if asked.period and (asked.since or asked.until):
        raise WrongCall(
            Given("period"), " says both, so ", Given("since"), " and ", Given("until"), " are not needed.", code="bad-date"
        )
    days = {"since": "", "until": ""}
    for name, text in (("since", asked.since or asked.period), ("until", asked.until or asked.period)):
        if text:
            try:
                then = parse_period(text)
            except ValueError as error:
                raise WrongCall(Given("period" if asked.period else name), f": {error}", code="bad-date") from error
            days[name] = format_instant(then.lo if name == "since" else then.hi)[:10]
    if days["since"] and days["until"] and days["since"] > days["until"]:
        raise WrongCall(Given("since"), " lies after ", Given("until"), ".", code="bad-date")
    return days["since"], days["until"]


def _own(library: Library, asked: Asked, wanted: Wanted, *, silent: bool) -> list[Statement]:
    """The library's statements that are wanted. Raises WrongCall where it has none by name and reviewers are `silent` too."""
    try:
        own = statements(library, asked.framework, asked.speaker)
    except WrongCall:
        if silent:
            raise
        return []
    rest = Wanted(stance=wanted.stance, whence=wanted.whence, since=wanted.since, until=wanted.until, text=wanted.text)
    return [one for one in own if holds(as_data(one), rest)]


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
