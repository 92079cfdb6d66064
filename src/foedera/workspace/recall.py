"""Asking again: the last question, so that its numbers can be passed to `why`, and what `why` and `whynot` ask."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from foedera.errors import WrongCall
from foedera.model.report import NOT_OWED, Report
from foedera.store import cache
from foedera.workspace.again import command, quoted
from foedera.workspace.asked import OwedQuestion
from foedera.workspace.facade import Workspace

_LAST = "last-question"
_NUMBER = re.compile(r"^(\d+)(?:\.(.*))?$")


def is_number(what: str) -> bool:
    """Whether it is a number of a finding, such as `3.GBR`."""
    return _NUMBER.match(what) is not None


def remember(question: OwedQuestion) -> None:
    """Keep a question for `why`; without a writable folder it is simply not kept."""
    cache.put(cache.default_folder(), _LAST, msgspec.json.encode(question))


def last() -> OwedQuestion | None:
    """The last question asked on this machine, or None."""
    data = cache.get(cache.default_folder(), _LAST)
    try:
        return msgspec.json.decode(data, type=OwedQuestion) if data else None
    except msgspec.MsgspecError:
        return None


def explain(workspace: Workspace, what: str, asked: dict[str, Any]) -> Report:
    """The report that holds the findings asked about, and only those.

    Args:
        workspace: The workspace.
        what: A section number with a bearer (`3.GBR`), or `agreement/provision`.
        asked: Options of the call; used when a provision is named.

    Raises:
        WrongCall: There is no last question, no such number, or no such provision.
    """
    number = _NUMBER.match(what)
    if number is None:
        return _named(workspace, what, asked)
    if OwedQuestion(**asked) != OwedQuestion():
        raise WrongCall(
            f"{what} is a number of the last answer, which keeps the options it was asked with. Ask `foedera owed` anew with"
            " these options, or name AGREEMENT/PROVISION."
        )
    question = last()
    if question is None:
        raise WrongCall(
            "There is no earlier answer to refer to. Ask `foedera owed` first, or name AGREEMENT/PROVISION.",
            code="no-last-answer",
        )
    return numbered(workspace, what, question)


def numbered(workspace: Workspace, what: str, question: OwedQuestion) -> Report:
    """The findings that bear a number in the answer to a question.

    Raises:
        WrongCall: It has no such number, or is none.
    """
    number = _NUMBER.match(what)
    if number is None:
        raise WrongCall(f"`{what}` is no number of a finding. Write a section and a bearer: 3.GBR.", code="no-such-number")
    report = workspace.owed(question)
    found = tuple(one for one in report.findings if _numbered(one.number, number[1], number[2] or ""))
    if not found:
        near = sorted({one.number for one in report.findings if one.number.startswith(f"{number[1]}.")})
        more = f" Section {number[1]} has {', '.join(near[:12])}." if near else ""
        raise WrongCall(f"The last answer has no {what}.{more}", code="no-such-number")
    return msgspec.structs.replace(report, findings=found, command=f"{report.command} && foedera why {quoted(what)}")


def _numbered(number: str, section: str, bearer: str) -> bool:
    """Whether a finding's number is the one asked for; `5.others` is short for those not listed."""
    own, _, who = number.partition(".")
    return own == section and (not bearer or who.upper() == bearer.upper() or who.partition(" ")[0] == bearer.lower())


def _again(earlier: OwedQuestion, asked: OwedQuestion) -> OwedQuestion:
    """An earlier question with the options that are given now."""
    plain = OwedQuestion()
    given = {name: getattr(asked, name) for name in asked.__struct_fields__}
    return msgspec.structs.replace(earlier, **{name: value for name, value in given.items() if value != getattr(plain, name)})


def _named(workspace: Workspace, what: str, asked: dict[str, Any]) -> Report:
    earlier = last()
    base = earlier if earlier is not None and not any(asked[key] for key in ("assume", "as_of", "to")) else None
    question = OwedQuestion(**asked) if base is None else _again(base, OwedQuestion(**asked))
    return about(workspace, what, question)


def about(workspace: Workspace, what: str, question: OwedQuestion) -> Report:
    """Every answer about `agreement/provision`, or an agreement, with its reasons.

    Raises:
        WrongCall: There is none of that name, or as `Workspace.owed`.
    """
    name, _, provision = what.partition("/")
    law = workspace.library.laws.get(name)
    if law is None:
        raise WrongCall(f"There is no agreement `{name}`. `foedera show` lists them.", code="unknown-agreement")
    if provision and provision not in law.provisions:
        known = ", ".join(law.provisions)
        raise WrongCall(f"{name} has no provision `{provision}`; it has {known}.", code="unknown-provision")
    question = msgspec.structs.replace(question, binding=(), under=(), standing=False)
    report = workspace.owed(msgspec.structs.replace(question, provision=what, under=(name,), everything=True, standing=True))
    return msgspec.structs.replace(report, command=command("why", question, report.header, what))


def refused(workspace: Workspace, asked: dict[str, Any], *, everything: bool) -> Report:
    """What is not owed, with the failing lines.

    Without a hypothesis or a date of its own, the last question's is used if it was about the same beneficiary.
    """
    question = OwedQuestion(**asked)
    earlier = last()
    if not (question.assume or question.as_of) and earlier is not None and earlier.assume and earlier.to in ("", question.to):
        own = {"to": question.to, "by": question.by, "under": question.under, "binding": (), "standing": False}
        question = msgspec.structs.replace(_again(earlier, question), **own)
    return not_owed(workspace, question, everything=everything)


def not_owed(workspace: Workspace, question: OwedQuestion, *, everything: bool) -> Report:
    """What is not owed, with the failing lines. Raises WrongCall, as `Workspace.owed`."""
    report = workspace.owed(msgspec.structs.replace(question, everything=everything, refusals=True))
    own_words = (quoted(question.to), *["--all"] * everything)
    again = command("whynot", msgspec.structs.replace(question, to=""), report.header, *own_words)
    return msgspec.structs.replace(report, findings=report.section(NOT_OWED), command=again)
