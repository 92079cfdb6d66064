"""What every problem of the language room means, with a tiny text that has it and the same text mended.

`foedera explain CODE` shows an entry. The tests run each example, so none can go stale.
"""

from __future__ import annotations

from typing import NamedTuple


class Explanation(NamedTuple):
    """An entry of the catalogue.

    Attributes:
        meaning: Two to four sentences: what is wrong, why it is refused, what to do.
        bad: A text that has the problem.
        mended: The text without it.
        form: `pact`, or `json` for problems of the JSON form.
        encoding: In what encoding `bad` is written to a file.
    """

    meaning: str
    bad: str
    mended: str
    form: str = "pact"
    encoding: str = "utf-8"


_SHAPE = {
    "not-utf8": Explanation(
        "A `.pact` file is UTF-8, so that a name is the same name on every machine. The offset says which byte broke the"
        " reading; the rest was read with a replacement in its place. Save the file as UTF-8.",
        'source cafe\n  kind "Café"\n',
        'source cafe\n  kind "Café"\n',
        encoding="latin-1",
    ),
    "tab-indentation": Explanation(
        "Indentation says what belongs to what, and a tab is as wide as each editor likes. It was counted as two spaces."
        " Use two spaces for each level.",
        'agreement a "A"\n\tbinding legal\n',
        'agreement a "A"\n  binding legal\n',
    ),
    "indented-block": Explanation(
        "The first line that says something is indented, so it hangs under nothing. Blocks start at the left margin; only"
        " their lines are indented.",
        '  agreement a "A"\n',
        'agreement a "A"\n',
    ),
    "uneven-indentation": Explanation(
        "A line stands between two levels, so it could belong to either. Sibling lines are joined by *and*, which makes the"
        " difference one of law. Indent it exactly like the lines it stands beside.",
        'agreement a "A"\n    binding legal\n  note "n"\n',
        'agreement a "A"\n  binding legal\n  note "n"\n',
    ),
    "too-deep": Explanation(
        "Conditions may be nested, but not without end: what is nested this deeply cannot be checked by a reader. Give the"
        " inner condition a name with `define` and refer to it with `A is NAME`.",
        'agreement a "A"\nrole party: UKR\nprovision p\n  when attack on V called A\n  provided any of\n'
        + "".join(f"{'  ' * depth}V in party\n{'  ' * depth}any of\n" for depth in range(2, 9)),
        'agreement a "A"\nrole party: UKR\ndefine inner V\n  means V in party\nprovision p\n  when attack on V called A\n'
        "  provided V is inner\n",
    ),
    "unclosed-quote": Explanation(
        "Quoted text ends on the line where it begins. A quotation mark inside it is written with a backslash before it.",
        'agreement a "A\n',
        'agreement a "A"\n',
    ),
    "curly-quotes": Explanation(
        "Word processors turn straight quotes into curly ones, which do not open quoted text here. A file with both would"
        " look right and be read wrongly. Use straight double quotes.",
        "agreement a “A”\n",
        'agreement a "A"\n',
    ),
}

_WORDS = {
    "unexpected-words": Explanation(
        "The line was understood up to the mark, and what follows fits nothing. One line holds one statement. Remove the"
        " rest, or put it on a line of its own.",
        'agreement a "A"\nprovision p\n  when attack by RUS before A\n',
        'agreement a "A"\nprovision p\n  when attack by RUS called A\n',
    ),
    "missing-words": Explanation(
        "The line ends before it has said all that its keyword needs. The remedy shows its full form.",
        'agreement a "A"\nprovision p\n  known to GBR\n',
        'agreement a "A"\nprovision p\n  known to GBR from 1939-08-25\n',
    ),
    "unknown-word": Explanation(
        "Only a few words can stand here, and this is none of them. A word that is nearly right would be read as nothing at"
        " all, so it is refused.",
        'agreement a "A"\n  binding leagl\n',
        'agreement a "A"\n  binding legal\n',
    ),
    "unknown-block": Explanation(
        "What stands at the left margin starts a block, and no block starts with this word. If it is a line of the block"
        " above, indent it by two spaces.",
        'agrement a "A"\n',
        'agreement a "A"\n',
    ),
    "unknown-keyword": Explanation(
        "Every line starts with its keyword, and this block takes no such line. Lines of another block are named in the"
        " message. Nothing is guessed: the line is left out until it is mended.",
        'agreement a "A"\n  signd 2024-02-16\n',
        'agreement a "A"\n  signed 2024-02-16\n',
    ),
    "bad-name": Explanation(
        "Names show by their spelling what they name: one capital letter is a placeholder, two capitals or more an actor,"
        " lower case anything else. This one has letters that none of them has.",
        'agreement a "A"\nrole Party: GBR\n',
        'agreement a "A"\nrole party: GBR\n',
    ),
    "bad-date": Explanation(
        "Dates are written from the year down, as exactly as they are known: a year, a month, a day or a minute in UTC, or"
        " an interval of two of them.",
        'agreement a "A"\n  signed 16.02.2024\n',
        'agreement a "A"\n  signed 2024-02-16\n',
    ),
    "impossible-date": Explanation(
        "The date has the right form but no such day, month or hour exists, or the interval ends before it begins. It is"
        " never moved to the nearest day, since a deadline may hang on it.",
        'agreement a "A"\n  signed 2023-02-30\n',
        'agreement a "A"\n  signed 2023-02-28\n',
    ),
    "bad-number": Explanation(
        "A number is expected here, in digits and without a unit; thousands may be grouped by underscores.",
        'agreement a "A"\nprovision p\n  amount many USD\n',
        'agreement a "A"\nprovision p\n  amount 3_800_000_000 USD\n',
    ),
    "bad-duration": Explanation(
        "A length of time is a whole number and a unit without a blank: h for hours, d for periods of 24 hours, mo for"
        " calendar months, y for years. A text without a figure takes `timing`, never a guessed length.",
        'agreement a "A"\nprovision p\n  every year\n',
        'agreement a "A"\nprovision p\n  every 1y\n',
    ),
}

_SENSE = {
    "bad-anchor": Explanation(
        "A clock counts from something that happens. An actor does not happen; its act does.",
        'agreement a "A"\nprovision p\n  within 24h after UKR\n',
        'agreement a "A"\nprovision p\n  within 24h after request by UKR\n',
    ),
    "bad-subject": Explanation(
        "Membership is asked of one actor, by its code or by a placeholder that the trigger has bound. A role is many, and"
        " whether all or some were meant would be a guess.",
        'agreement a "A"\nrole party: UKR\nprovision p\n  when attack on V called A\n  provided party not in party\n',
        'agreement a "A"\nrole party: UKR\nprovision p\n  when attack on V called A\n  provided V not in party\n',
    ),
    "bad-reading": Explanation(
        "A reading has two names with a dot between: the question of interpretation and this answer to it. Readings on one"
        " axis exclude each other.",
        'agreement a "A"\nprovision p\n  reading future: as written\n',
        'agreement a "A"\nprovision p\n  reading future.any_attack: as written\n',
    ),
    "nested-reading": Explanation(
        "A reading adds or replaces one line, and that line cannot be a reading again. Two questions of interpretation take"
        " two lines.",
        'agreement a "A"\nprovision p\n  reading a.b: also reading c.d: as written\n',
        'agreement a "A"\nprovision p\n  reading a.b: as written\n  reading c.d: as written\n',
    ),
    "called-act": Explanation(
        "What is owed has not happened yet, so nothing can be called by a placeholder in it. Placeholders are bound by"
        " `when` lines.",
        'agreement a "A"\nprovision p\n  must assist UKR called M\n',
        'agreement a "A"\nprovision p\n  must assist UKR\n',
    ),
    "missing-children": Explanation(
        "`any of`, `all of` and a bare guard open a list of conditions that stand below, one per line. An empty list would"
        " be true or false by accident.",
        'agreement a "A"\nrole party: UKR\nprovision p\n  when attack on V called A\n  provided any of\n',
        'agreement a "A"\nrole party: UKR\nprovision p\n  when attack on V called A\n  provided any of\n    V in party\n'
        "    V is GBR\n",
    ),
    "repeated-slot": Explanation(
        "One preposition stands twice in one line about something that happened. Each part has one place, so only one of the two"
        " could be read.",
        'agreement a "A"\n\nevent e armed_attack by RUS by BLR on POL\n  at 2021-01-01\n',
        'agreement a "A"\n\nevent e armed_attack by RUS, BLR on POL\n  at 2021-01-01\n',
    ),
    "unexpected-children": Explanation(
        "Lines are indented below one that is complete by itself, so they were not read. Only guards, definitions, steps,"
        " readings and what a scenario gives take lines below them.",
        'agreement a "A"\n  binding legal\n    note "n"\n',
        'agreement a "A"\n  binding legal\n  note "n"\n',
    ),
    "duplicate-id": Explanation(
        "Two blocks of one kind have the same name, so a reference to it could mean either. Roles alone may repeat: their"
        " members add up.",
        'agreement a "A"\nprovision p\nprovision p\n',
        'agreement a "A"\nprovision p\nprovision q\n',
    ),
    "stray-block": Explanation(
        "Roles, areas, definitions, organs, statuses and provisions belong to the agreement above them, and there is none.",
        "role party: GBR\n",
        'agreement a "A"\nrole party: GBR\n',
    ),
}

_SCENARIOS = {
    "unknown-answer": Explanation(
        "An expected answer is one of the words that an answer can be. The list stands in the remedy.",
        'scenario s\n  ask as of 2024\n  expect USA owes a/p: perhaps\nagreement a "A"\nprovision p\n',
        'scenario s\n  ask as of 2024\n  expect USA owes a/p: unknown\nagreement a "A"\nprovision p\n',
    ),
    "bad-provision": Explanation(
        "A provision is named with its agreement, as AGREEMENT/PROVISION, since several agreements may have one of that name.",
        'scenario s\n  ask as of 2024\n  expect USA owes p: yes\nagreement a "A"\nprovision p\n',
        'scenario s\n  ask as of 2024\n  expect USA owes a/p: yes\nagreement a "A"\nprovision p\n',
    ),
    "expect-before-ask": Explanation(
        "An expected answer belongs to the question above it, and none has been asked yet.",
        'scenario s\n  expect USA owes a/p: yes\nagreement a "A"\nprovision p\n',
        'scenario s\n  ask as of 2024\n  expect USA owes a/p: yes\nagreement a "A"\nprovision p\n',
    ),
    "second-ask": Explanation(
        "A flip makes one change and asks one question. Write another flip for the second.",
        'scenario s\n  flip "f"\n    ask as of 2024\n    ask as of 2025\n',
        'scenario s\n  flip "f"\n    ask as of 2024\n  flip "g"\n    ask as of 2025\n',
    ),
}

_FAMILIES = {
    "unknown-template": Explanation(
        "The agreement takes its text from a template that no file contains. Templates may stand in any file that is read"
        " together with it.",
        "template family\nagreement a same text as famly\n",
        "template family\nagreement a same text as family\n",
    ),
    "template-cycle": Explanation(
        "A text takes its blocks from itself, by way of others, so there is nothing to start from.",
        "template a same text as b\ntemplate b same text as a\n",
        "template a\ntemplate b same text as a\n",
    ),
    "missing-parameter": Explanation(
        "The template leaves a place open that each member fills, and this member does not. The parameter's own name would"
        " otherwise be taken for a role or an actor.",
        "template t\n  parameter verb\nprovision p\n  says verb\nagreement a same text as t\n",
        "template t\n  parameter verb\nprovision p\n  says verb\nagreement a same text as t, verb is would\n",
    ),
    "unused-parameter": Explanation(
        "A value is given that no template asks for, or a template declares a parameter that stands nowhere in its text."
        " Either is harmless by itself and mostly a slip of spelling.",
        "template t\n  parameter partner\nrole party: partner\nagreement a same text as t, partner is GBR, verb is would\n",
        "template t\n  parameter partner\nrole party: partner\nagreement a same text as t, partner is GBR\n",
    ),
    "unknown-omission": Explanation(
        "The agreement omits a block that its templates do not contain, so the line does nothing. The block may have been"
        " renamed.",
        "template t\nprovision p\nagreement a same text as t\n  omits q\n",
        "template t\nprovision p\nagreement a same text as t\n  omits p\n",
    ),
    "bad-json": Explanation(
        "The JSON form of a document is exact: format, version, and the fields of its schema, no others. The message names"
        " the field. Texts of a later version are refused rather than half understood.",
        '{"format": "foedera-pact", "version": 2, "document": {"file": ""}}',
        '{"format": "foedera-pact", "version": 1, "document": {"file": ""}}',
        form="json",
    ),
}

EXPLANATIONS: dict[str, Explanation] = {**_SHAPE, **_WORDS, **_SENSE, **_SCENARIOS, **_FAMILIES}
"""Code of a problem -> its explanation."""
