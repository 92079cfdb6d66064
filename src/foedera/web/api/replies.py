"""The answers to questions of programs: each names things as the command line does, and asks the workspace the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import asdict, replace

from foedera.errors import WrongCall
from foedera.model.obligations import Obligations
from foedera.model.report import Report
from foedera.web import limits
from foedera.web.failures import NotHere
from foedera.workspace import Workspace, checking, recall, reference, saying, showing
from foedera.workspace.asked import OwedQuestion
from foedera.workspace.lookup import agreement, resolved

if TYPE_CHECKING:
    from foedera.model.blocks import Actor, OccurrenceClass, Place, View
    from foedera.model.bonds import Bonds
    from foedera.model.comparison import Comparison
    from foedera.model.conflict import Conflicts
    from foedera.model.difference import Difference
    from foedera.model.gaps import Gaps
    from foedera.model.missing import Missing
    from foedera.model.said import Said, Statements
    from foedera.model.sheet import Sheet
    from foedera.model.timeline import Changes, Timeline
    from foedera.web.api import asking
    from foedera.workspace import bonds as binding
    from foedera.workspace import conflicts as clashing
    from foedera.workspace import diff as diffing
    from foedera.workspace import events as tabled
    from foedera.workspace import gaps as unbound
    from foedera.workspace import missing as lacking
    from foedera.workspace import timeline as telling


class What(OwedQuestion, frozen=True, kw_only=True):
    """What is to be explained, and the question that it answers.

    Attributes:
        what: `agreement/provision`; or, of the answer to this very question, the number of a finding (`3.GBR`).
    """

    what: str


def shown(workspace: Workspace, one: asking.One) -> showing.Shown:
    """An agreement or provision as data."""
    return showing.shown(workspace.library, *showing.named(workspace.library, one.id))


def sheet(workspace: Workspace, one: asking.One) -> Sheet:
    """The same in plain English."""
    return showing.cited(workspace.library, *showing.named(workspace.library, one.id))


def owed(workspace: Workspace, asked: OwedQuestion) -> Report:
    """Who owes what. Raises WrongCall if nobody is named."""
    if not asked.to and not asked.by:
        raise WrongCall("Say to whom or by whom it is owed: to=UKR, or by=USA.", code="no-party-asked")
    return workspace.cited(workspace.owed(asked))


def why(workspace: Workspace, asked: What) -> Report:
    """How an answer was reached. Raises WrongCall for a name or number that there is not."""
    question = OwedQuestion(**{name: value for name, value in asdict(asked).items() if name != "what"})
    if recall.is_number(asked.what):
        return workspace.cited(recall.numbered(workspace, asked.what, question))
    return workspace.cited(recall.about(workspace, asked.what, question))


def whynot(workspace: Workspace, asked: OwedQuestion) -> Report:
    """What is not owed, with the first line that fails. Raises WrongCall if nobody is named."""
    if not asked.to:
        raise WrongCall("Say to whom: to=UKR.", code="no-party-asked")
    question = replace(asked, everything=False)
    return workspace.cited(recall.not_owed(workspace, question, everything=asked.everything))


def compare(workspace: Workspace, asked: asking.Side) -> Comparison:
    """Agreements side by side."""
    if len(asked.agreement) > limits.COMPARED.value:
        raise WrongCall(f"agreement: more than {limits.COMPARED.value} texts.", code="too-long")
    names = [resolved(workspace.library, word) for word in asked.agreement]
    rows = [name.strip() for text in asked.rows for name in text.split(",") if name.strip()]
    return workspace.compare(names, rows, known_at=asked.known_at, by=asked.by)


def diff(workspace: Workspace, asked: diffing.Asked) -> Difference:
    """What is different between two texts of the library; files are not read for programs."""
    return workspace.diff(replace(asked, names=_agreements(workspace, asked.names)))


def conflicts(workspace: Workspace, asked: clashing.Asked) -> Conflicts:
    """Provisions that cannot both be kept."""
    return workspace.conflicts(replace(asked, names=tuple(dict.fromkeys(_agreements(workspace, asked.names)))))


def gaps(workspace: Workspace, asked: unbound.Asked) -> Gaps:
    """Where nobody is bound."""
    return workspace.gaps(asked)


def missing(workspace: Workspace, asked: lacking.Asked) -> Missing:
    """How far a process has come."""
    return workspace.missing(replace(asked, agreement=agreement(workspace.library, asked.agreement).id))


def bonds(workspace: Workspace, asked: binding.Asked) -> Bonds:
    """Who is bound to whom."""
    return workspace.bonds(replace(asked, under=tuple(dict.fromkeys(resolved(workspace.library, word) for word in asked.under))))


def timeline(workspace: Workspace, asked: telling.Asked) -> Timeline:
    """What happened, in order of time."""
    return workspace.timeline(replace(asked, about=resolved(workspace.library, asked.about) if asked.about else ""))


def changes(workspace: Workspace, asked: asking.Since) -> Changes:
    """What is otherwise since a date."""
    return workspace.changes(asked.since, asked.to)


def said(workspace: Workspace, asked: saying.Asked) -> Statements:
    """Who said what; reviewed statements among them."""
    _, told, left = saying.said(workspace.library, asked, workspace.recorded.reviewed)
    return saying.answer(workspace.library, asked, (*told, *left), workspace.today)


def statement(workspace: Workspace, asked: asking.One) -> Said:
    """One statement. Raises NotHere if there is none of that id."""
    found = saying.one(workspace.library, asked.id, workspace.recorded.reviewed)
    if found is None:
        raise NotHere(f"There is no statement `{asked.id}`. /api/said lists them.", code="no-such-name")
    return found


def scenarios(workspace: Workspace, asked: asking.Chosen) -> reference.Scenarios:
    """Scenarios of the library."""
    return reference.scenarios(workspace.library, workspace.scenarios(asked.only))


def listed(kind: type[Actor | Place | OccurrenceClass | View], workspace: Workspace, _: object) -> reference.Reference:
    """Everything of one kind that can be named."""
    return reference.reference(workspace.library, kind)


def batch(workspace: Workspace, asked: tuple[str, tabled.Asked]) -> Obligations:
    """The duties that a table of events sets off.

    Raises:
        WrongCall: A column, cell, agreement, class or date is not understood, or there are too many events.
    """
    text, question = asked
    if text.count("\n") > limits.TABLE_ROWS.value + 1:
        raise _TooMany(f"The table has more than {limits.TABLE_ROWS.value} lines.", code="too-long")
    rows = tuple(workspace.batch(workspace.events(text, "body"), question))
    return Obligations(as_of=question.as_of, library=workspace.library.fingerprint, rows=rows)


class _TooMany(WrongCall):
    """More than a table may have."""

    status = limits.TABLE_ROWS.status


def check(workspace: Workspace, asked: asking.Warned) -> checking.Checked:
    """Every problem of the texts of the workspace, read afresh."""
    problems, count = checking.checked(None, workspace.named, bundled=workspace.bundled)
    return checking.answer([one for one in problems if not asked.no_warnings or one.severity == "error"], count)


def _agreements(workspace: Workspace, words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(agreement(workspace.library, word).id for word in words)

