"""The lines of a provision and of the other blocks: one Struct for each of the twelve constructs' keywords.

The order of lines carries no meaning except where a reading says `instead`: it replaces the nearest line above it that
has the same keyword. Sibling lines are ANDed.
"""

from __future__ import annotations

from foedera.model.terms import Anchor, AnyCondition, Duration, Node, Pattern, Ref


class Line(Node, tag_field="type", kw_only=True):
    """One line inside a block."""


class Cite(Line, tag="cite", kw_only=True):
    """`cite "Art 5, first sentence"`: where in the instrument the provision stands."""

    text: str


class SourceLine(Line, tag="source", kw_only=True):
    """`source bt_GBR, ba_uk3 text high`: where it was read, on what evidence (text, report, memory), how sure."""

    sources: tuple[str, ...]
    evidence: str = ""
    confidence: str = ""


class Quote(Line, tag="quote", kw_only=True):
    """`quote "within no more than three days" from ist_interfax`: a short term of art, 25 words at most."""

    text: str
    source: str = ""


class Note(Line, tag="note", kw_only=True):
    """`note "…"`: a remark that reaches the screen. Carries no legal effect."""

    text: str


class Binding(Line, tag="binding", kw_only=True):
    """`binding legal`, `political`, `proposed`, `domestic`, `contested`: how binding, on the provision."""

    force: str


class When(Line, tag="when", kw_only=True):
    """`when PATTERN`: the trigger. Several `when` lines are a join; the last to happen is the trigger's time."""

    pattern: Pattern


class Guard(Line, tag="guard", kw_only=True):
    """A condition with the word for its time of test.

    `provided` and `unless` are tested at the trigger (for `must not`, `unless` at each act), `so long as` throughout,
    `until` the first time it holds. Children of the line, if any, stand under one `all of`.
    """

    keyword: str
    condition: AnyCondition


class WaivedBy(Line, tag="waived_by", kw_only=True):
    """`waived by consent by guarantor on exercise`: an act that takes the duty away."""

    pattern: Pattern


class Bearer(Line, tag="bearer", kw_only=True):
    """Who is bound.

    Attributes:
        form: `each`, `jointly`, `at_least`, `that` or `lead`.
        ref: Role, placeholder and exceptions; for a list of actors, `ref.among`.
        least: For `at_least`: how many.
        volunteers: For `lead`: role of those who may join.
    """

    form: str
    ref: Ref
    least: int = 0
    volunteers: str = ""


class Duty(Line, tag="duty", kw_only=True):
    """What is owed: modality and act.

    Attributes:
        modality: `must`, `must_maintain`, `must_not`, `may`, `power`, `intends` or `declares`.
        act: Class of act and its slots; None for `declares`.
        text: For `declares`: what is declared, in our own words.
    """

    modality: str
    act: Pattern | None = None
    text: str = ""


class Toward(Line, tag="toward", kw_only=True):
    """`toward beneficiary`: to whom it is owed, where the act itself does not name them."""

    ref: Ref


class Within(Line, tag="within", kw_only=True):
    """`within 24h after R, illustrative`.

    Attributes:
        duration: Length of the term.
        anchor: What it counts from; kind `not_stated` for `within 3d, anchor not stated`.
        hedge: `where_possible`, `roughly`, `illustrative` or empty.
    """

    duration: Duration
    anchor: Anchor
    hedge: str = ""


class Earliest(Line, tag="from", kw_only=True):
    """`from 20y after entry into force`: earliest start. `from 1949-08-24` on a provision: text valid since."""

    duration: Duration | None
    anchor: Anchor


class To(Line, tag="to", kw_only=True):
    """`to 1999-01-01`: the block's text is valid up to and with this date."""

    date: str


class Every(Line, tag="every", kw_only=True):
    """`every 1y`: the duty recurs."""

    duration: Duration


class Timing(Line, tag="timing", kw_only=True):
    """`timing "immediately" after M`: an adverb without a figure; never turned into a number."""

    word: str
    anchor: Anchor | None = None


class JudgeOf(Line, tag="judge", kw_only=True):
    """`judge of provoked: not stated`: whose claim gives an evaluative word its value.

    Attributes:
        word: The evaluative word.
        form: `named` (actors, roles or an organ in `who`), `each_party`, `any_party` or `not_stated`.
        who: Names for `named`.
    """

    word: str
    form: str
    who: tuple[str, ...] = ()


class Reading(Line, tag="reading", kw_only=True):
    """`reading future.after_hostilities: also provided …` / `held by X: instead within …`.

    Attributes:
        axis: Name of the question of interpretation.
        name: Name of this answer to it.
        holders: Who holds it. Empty: the text leaves it open. (`nobody`,): only arguable, off unless asked for.
        mode: `also` (adds the line), `instead` (replaces the nearest line above with the same keyword) or
            `plain` (the text as it stands, named so that it can be chosen).
        line: The line added or put in; None for `plain`.
    """

    axis: str
    name: str
    holders: tuple[str, ...] = ()
    mode: str = "also"
    line: AnyLine | None = None


class KnownTo(Line, tag="known_to", kw_only=True):
    """`known to GBR, POL from 1939-08-25`; `known to public from 1939-10-19`."""

    who: tuple[str, ...]
    date: str


class FulfilledWhen(Line, tag="fulfilled_when", kw_only=True):
    """`fulfilled when meeting by G with beneficiary about E`: which acts perform the duty."""

    pattern: Pattern


class Amount(Line, tag="amount", kw_only=True):
    """`amount 3800000000 USD per 1y`: how much is owed; `unit` may be any word (persons, tanks)."""

    figure: int
    unit: str
    per: Duration | None = None


class Says(Line, tag="says", kw_only=True):
    """`says "would"`: the hedge in the text's own word."""

    words: str


class Manner(Line, tag="manner", kw_only=True):
    """`manner own choice`, `manner own judgement of necessity`: discretion over means."""

    words: str


class Link(Line, tag="link", kw_only=True):
    """How texts act on each other.

    Attributes:
        kind: `supersedes`, `despite`, `subject_to`, `terminates` or `voids`.
        target: Agreement, or agreement/provision.
        toward: For `terminates` and `voids`: the party concerned.
        and_by: `voids p28 toward UKR and by UKR`: that party's own duties end as well.
    """

    kind: str
    target: str
    toward: str = ""
    and_by: str = ""


class Deemed(Line, tag="deemed", kw_only=True):
    """`deemed armed_attack on each party`: what the trigger also counts as, for `actual or deemed` only."""

    pattern: Pattern


class Invokes(Line, tag="invokes", kw_only=True):
    """`invokes indivisibility`: a principle that the provision appeals to."""

    principle: str


class Means(Line, tag="means", kw_only=True):
    """`means CONDITION` in a definition or an area; several are ANDed."""

    condition: AnyCondition


class Step(Line, tag="step", kw_only=True):
    """One step of a status: its name and the pattern or condition that switches to it."""

    name: str
    condition: AnyCondition


class Switch(Line, tag="switch", kw_only=True):
    """`starts when PATTERN` / `stops when PATTERN`: a two-step status."""

    keyword: str
    pattern: Pattern


class Rule(Line, tag="rule", kw_only=True):
    """`rule consensus`, `silence 72h`, `two thirds`, `unanimous`, `majority` of an organ."""

    rule: str
    silence: Duration | None = None


class Without(Line, tag="without", kw_only=True):
    """`without FRA`: a member that has no vote in the organ; `without interested` for the interested party."""

    ref: Ref


class Fact(Line, tag="fact", kw_only=True):
    """A plain attribute line of a descriptive block: keyword and words.

    Which keywords a block takes, and what shape their words have, stands in one table of the language room.
    """

    keyword: str
    words: tuple[str, ...]


AnyLine = (
    Cite | SourceLine | Quote | Note | Binding | When | Guard | WaivedBy | Bearer | Duty | Toward | Within | Earliest | To
    | Every | Timing | JudgeOf | Reading | KnownTo | FulfilledWhen | Amount | Says | Manner | Link | Deemed | Invokes
    | Means | Step | Switch | Rule | Without | Fact
)
