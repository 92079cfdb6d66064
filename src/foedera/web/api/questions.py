"""Every question that a program can ask, in one table: its address, parameters, answer, and the function that answers it.

From it come the routes, the decoding of a query, the description (`/api/openapi.json`), the page `/api` and the reference.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

import msgspec

from foedera.model.blocks import Actor, OccurrenceClass, Place, View
from foedera.model.bonds import KINDS, Bonds
from foedera.model.catalogue import Catalogue
from foedera.model.comparison import Comparison
from foedera.model.conflict import Conflicts
from foedera.model.difference import Difference
from foedera.model.gaps import Gaps
from foedera.model.missing import Missing
from foedera.model.obligations import Obligations
from foedera.model.report import Report
from foedera.model.said import Said, Statements
from foedera.model.timeline import Changes, Timeline
from foedera.web.address import BINDINGS
from foedera.web.api import asking, examples, replies
from foedera.web.api.answers import Meta, meta
from foedera.workspace import (
    Workspace,
    bonds,
    catalogue,
    checking,
    conflicts,
    diff,
    events,
    explaining,
    gaps,
    missing,
    reference,
    saying,
    showing,
    tested,
    timeline,
)
from foedera.workspace.asked import OwedQuestion

_HYPOTHESIS = ("to", "by", "assume", "as_of", "known_at", "known_to", "view", "readings", "under", "keep_later")
SPELLED = {"assume": "if", "readings": "reading", "everything": "all", "names": "agreement", "dates": "at"}
"""Fields whose name in an address is another: that of the command line."""
ALSO: Mapping[str, str] = {
    "under": "agreement", "about": "agreement", "framework": "agreement", "what": "provision", "speaker": "party",
    "actor": "party", "to": "party", "since": "since",
}  # fmt: skip
"""Fields that may be called by the word of the pages as well, where a question has no other parameter of that name."""
CHOICES: Mapping[str, tuple[str, ...]] = {"binding": BINDINGS, "stance": saying.STANCES}
"""Fields that take only these words."""


class Question(NamedTuple):
    """A question.

    Attributes:
        name: Its address below `/api/`; a part in braces is a parameter.
        call: The call of the command line that answers the same; empty if there is none.
        summary: What it asks, in a few words.
        asked: Its parameters.
        answer: Shape of the answer.
        reply: Gives the answer.
        fields: The fields of `asked` that an address may have; empty: all.
        spelled: Further names of fields in an address.
        choices: Words that a field takes, beside `CHOICES`.
        kind: As the modules of `exchange` are named; empty: JSON only.
        other: Gives what is written in a form that is not JSON, where that is not the answer.
        rows: The field of the answer that comes in pages.
        body: Content type of what is posted; empty: it is asked with GET.
    """

    name: str
    call: str
    summary: str
    asked: type[msgspec.Struct]
    answer: Any
    reply: Callable[[Workspace, Any], Any]
    fields: tuple[str, ...] = ()
    spelled: Mapping[str, str] = {}
    choices: Mapping[str, tuple[str, ...]] = {}
    kind: str = ""
    other: Callable[[Workspace, Any], Any] | None = None
    rows: str = ""
    body: str = ""

    @property
    def examples(self) -> tuple[examples.Example, ...]:
        """Parameters that have an answer in the bundled library."""
        return () if self.body else examples.of(self.name)


TABLE: tuple[Question, ...] = (
    Question(
        "agreements", "show", "Every agreement, and how it stands at a date.", catalogue.Asked, Catalogue, Workspace.catalogue,
        rows="agreements",
    ),
    Question(
        "agreements/{id:path}", "show", "An agreement, or one provision of it, with its text and evidence.", asking.One,
        showing.Shown, replies.shown, kind="agreement", other=replies.sheet,
    ),
    Question(
        "owed", "owed", "Who owes what: under which text, how binding, by when; who does not, and why not.", OwedQuestion, Report,
        replies.owed, (*_HYPOTHESIS, "binding", "standing", "since"), kind="findings",
    ),
    Question(
        "why", "why", "How an answer was reached: each line tested, what it rests on.", replies.What, Report, replies.why,
        ("what", *_HYPOTHESIS), kind="explanation",
    ),
    Question(
        "whynot", "whynot", "Why nothing is owed: for each text the first line that fails.", OwedQuestion, Report, replies.whynot,
        (*_HYPOTHESIS, "everything"), kind="refusals",
    ),
    Question(
        "batch", "batch", "Who becomes obligated by each of many events in a table (CSV).", events.Asked, Obligations,
        replies.batch, kind="obligations", rows="rows", body="text/csv",
    ),
    Question(
        "compare", "compare", "Agreements side by side, every cell computed.", asking.Side, Comparison, replies.compare,
        kind="comparison", choices={"by": ("partner",)},
    ),
    Question(
        "diff", "diff", "What is different between two texts.", diff.Asked, Difference, replies.diff, kind="difference",
    ),
    Question(
        "conflicts", "conflicts", "Provisions that cannot both be kept, each with a witness.", conflicts.Asked, Conflicts,
        replies.conflicts, kind="conflicts",
    ),
    Question(
        "gaps", "gaps", "For which attacker, place and date nobody is bound.", gaps.Asked, Gaps, replies.gaps, kind="gaps",
    ),
    Question(
        "missing", "missing", "How far a process has come, and what the next step takes.", missing.Asked, Missing,
        replies.missing, kind="missing",
    ),
    Question(
        "bonds", "", "Who is bound to whom at a date.", bonds.Asked, Bonds, replies.bonds,
        spelled={"kinds": "kind"}, kind="bonds", choices={"kinds": tuple(KINDS)},
    ),
    Question(
        "timeline", "timeline", "What happened and fell due, in order of time.", timeline.Asked, Timeline, replies.timeline,
        spelled={"since": "from"}, kind="timeline", rows="moments",
    ),
    Question(
        "changes", "changes", "What is otherwise since a date.", asking.Since, Changes, replies.changes, kind="changes",
        rows="moments",
    ),
    Question(
        "said", "said", "Who said what about which framework, with its place.", saying.Asked, Statements, replies.said,
        kind="statements", rows="statements",
    ),
    Question(
        "statements/{id}", "", "One statement, with every wording of it.", asking.One, Said, replies.statement,
    ),
    Question(
        "scenarios", "", "Scenarios of the library.", asking.Chosen, reference.Scenarios, replies.scenarios, rows="scenarios",
    ),
    Question(
        "scenarios/{id}", "", "One scenario: what is given, asked and expected.", asking.One, reference.OneScenario,
        lambda workspace, one: reference.scenario(workspace.library, one.id),
    ),
    Question(
        "test", "test", "Run scenarios and compare each answer with the expected one.", asking.Chosen, tested.Tested,
        lambda workspace, chosen: tested.run(workspace, chosen.only),
    ),
    Question(
        "check", "check", "Every problem of the texts of this workspace.", asking.Warned, checking.Checked, replies.check,
        rows="problems",
    ),
    Question(
        "explain", "explain", "Every code of a problem.", asking.Nothing, explaining.Codes, lambda *_: explaining.codes(),
        rows="codes",
    ),
    Question(
        "explain/{id}", "explain", "What a code means, with an example.", asking.One, explaining.Explained,
        lambda _, one: explaining.explained(one.id),
    ),
    *(
        Question(
            name, "", f"{what}, with all that the library says of them.", asking.Nothing, reference.Reference,
            partial(replies.listed, kind), rows="entries",
        )
        for name, what, kind in (
            ("actors", "Actors", Actor), ("places", "Places", Place), ("views", "Views", View),
            ("classes", "Classes of occurrence and act", OccurrenceClass),
        )
    ),
    Question(
        "meta", "", "Versions, the hash of the texts, limits, questions.", asking.Nothing, Meta,
        lambda workspace, _: meta(workspace, tuple(one.name.partition("/")[0] for one in TABLE)),
    ),
)  # fmt: skip
