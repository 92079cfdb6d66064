"""Codes of problems with a call, not with a text: what each means, a call that has the problem, and one that has not.

The tests make every call, so that no example can go stale.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from foedera.workspace import codes_documents as documents
from foedera.workspace.codes_documents import Content
from foedera.workspace.codes_journal import EXAMPLES, OF_JOURNAL
from foedera.workspace.codes_review import OF_REVIEW
from foedera.workspace.codes_texts import OF_TEXTS
from foedera.workspace.codes_web import OF_WEB


class OfCall(NamedTuple):
    """A problem of a call.

    Attributes:
        meaning: What is wrong, why it is refused, what to do.
        bad: Calls, one on a line, the last of which has the problem; empty where no call should have it.
        mended: Calls that ask the same without it.
        files: Files of the current folder that the calls need: name -> text.
    """

    meaning: str
    bad: str = ""
    mended: str = ""
    files: Mapping[str, Content] = {}


_MINE = (
    'agreement mine "Mine"\n  binding      legal\n  signed       2020-05-01\n  force        signature\n\n'
    "role party: GBR, POL\n"
)
_SPOILT = 'agreement mine "Mine"\n  sgned        2020-05-01\n'
_PLACES = 'place spring_a "Springfield"\n\nplace spring_b "Springfield"\n'
_MANY = (
    'agreement many "Seven open questions"\n  binding      legal\n  signed       2020-01-01\n  force        signature\n\n'
    "role party: POL, UKR\n\nprovision help\n  when         armed_attack on V called A\n  each         party G except V\n"
    "  must         assist V about A\n"
    + "".join(
        f"  reading      r{number}.wide: as written\n  reading      r{number}.narrow: also within {number}h after A\n"
        for number in range(1, 8)
    )
)

OF_CALLS = {
    "wrong-call": OfCall(
        "The call cannot be understood: an unknown command, option or value, or a question that cannot be asked. The message"
        " says which; `foedera COMMAND --help` shows what the command takes.",
        "foedera owd --to UKR",
        "foedera owed --to UKR --under nato-1949",
    ),
    "no-such-folder": OfCall(
        "A folder or file that the call names does not exist. Paths are read from the current folder.",
        "foedera -w my-texts show",
        "foedera -w mine.pact show",
        {"mine.pact": _MINE},
    ),
    "empty-folder": OfCall(
        "A folder was given to be read, but no file in it or below it ends in .pact.",
        "foedera -w my-texts show",
        "foedera -w mine.pact show",
        {"my-texts/notes.txt": "notes\n", "mine.pact": _MINE},
    ),
    "unreadable-file": OfCall(
        "A file cannot be opened: it is a folder, or you may not read it. The other files are read all the same.",
        "foedera check my-texts",
        "foedera check mine.pact",
        {"my-texts/folder.pact/notes.txt": "notes\n", "mine.pact": _MINE},
    ),
    "unwritable-file": OfCall(
        "A file cannot be written, so it was left as it was. Check that its folder exists and may be written.",
        "foedera init notes.txt/mine",
        "foedera init mine",
        {"notes.txt": "notes\n"},
    ),
    "already-there": OfCall(
        "What was to be written exists, or a file stands where a folder was meant. foedera overwrites nothing of yours.",
        "foedera init notes.txt",
        "foedera init mine",
        {"notes.txt": "notes\n"},
    ),
    "no-such-name": OfCall(
        "The library has nothing of this name. Agreements are found by id, title or alias.",
        "foedera said --speaker Peskow --framework ksc-2022",
        "foedera said --speaker Peskov",
    ),
    "ambiguous-name": OfCall(
        "The words fit more than one thing in the library. Use its id, as `foedera show` lists it.",
        "foedera show declaration",
        "foedera show g7-2023",
    ),
    "too-many-worlds": OfCall(
        "The answer depends on more open questions than can be shown honestly. Pin some of them with --reading AXIS=NAME or"
        " choose a --view.",
        'foedera -w many.pact owed --to UKR --under many --if "armed attack by RUS on UKR at 2026-12-01"',
        'foedera -w many.pact owed --to UKR --under many --reading r1=wide --if "armed attack by RUS on UKR at 2026-12-01"',
        {"many.pact": _MANY},
    ),
    "invalid-text": OfCall(
        "A text that had to be free of errors is not. Its problems are listed; nothing was changed.",
        "foedera diff mine.pact nato-1949",
        "foedera diff mended.pact nato-1949",
        {"mine.pact": _SPOILT, "mended.pact": _MINE},
    ),
    "internal": OfCall(
        "A bug in foedera. Your text and your call are not at fault, whatever they hold. FOEDERA_DEBUG=1 shows the traceback"
        " that a report needs.",
    ),
    "nothing-owed": OfCall(
        "No text in force on that date binds anybody to anything after an attack on the one asked about, so there is no grid to"
        " look for gaps in. Drafts that never came into force are asked by `foedera owed` as if they were.",
        "foedera gaps --to AFG",
        "foedera gaps --to KOR",
    ),
    "no-stages": OfCall(
        "The agreement has no process with stages, so there is no next step in it. The message names the agreements that have"
        " one; `foedera timeline AGREEMENT` tells what became of any other.",
        "foedera missing UKR ksc-2022",
        "foedera missing UKR nato-ukraine",
    ),
    "unknown-code": OfCall(
        "There is no problem of this name. `foedera explain` without a code lists all of them.",
        "foedera explain unknwn-actor",
        "foedera explain unknown-actor",
    ),
    "bad-date": OfCall(
        "A date of the call is not one. Write 2024, 2024-05, 2024-05-31 or 2024-05-31T06:00Z.",
        "foedera --today 2026-13-41 show",
        "foedera --today 2026-11-21 show",
    ),
    "no-party-asked": OfCall(
        "A question about duties needs somebody to whom, or by whom, they are owed: --to UKR or --by USA.",
        "foedera owed",
        "foedera owed --to GBR --under nato-1949",
    ),
    "ambiguous-actor": OfCall(
        "A name of the call fits more than one actor at that date. Write the code: UKR, RUS, COD.",
        "foedera owed --to Korea",
        "foedera owed --to KOR --under usa-kor-1953",
    ),
    "actor-not-then": OfCall(
        "The State or organisation named did not exist at the time of the assumed event. The Soviet Union cannot attack in"
        " 1995, nor Czechia in 1990. Check the date, or name the State of that time.",
        'foedera owed --to NOR --if "armed attack by SUN on NOR at 1995-05-01"',
        'foedera owed --to NOR --under nato-1949 --if "armed attack by SUN on NOR at 1985-05-01"',
    ),
    "ambiguous-place": OfCall(
        "A place name of the call fits more than one place. Use the fuller name, or leave the place out.",
        'foedera -w places.pact owed --to UKR --if "armed attack by RUS on UKR at 2026-12-01 in Springfield"',
        'foedera -w places.pact owed --to UKR --under nato-1949 --if "armed attack by RUS on UKR at 2026-12-01 in spring_a"',
        {"places.pact": _PLACES},
    ),
    "empty-hypothesis": OfCall(
        "`--if` was given without an event in it.",
        'foedera owed --to UKR --if ";"',
        'foedera owed --to UKR --under nato-1949 --if "armed attack by RUS on UKR at 2026-12-01"',
    ),
    "hypothesis-without-time": OfCall(
        "An assumed event needs a time, because agreements are in force from one date to another and clocks count from an"
        " instant. Add `at 2026-12-01T06:00Z`, or a day.",
        'foedera owed --to UKR --if "armed attack by RUS on UKR"',
        'foedera owed --to UKR --under nato-1949 --if "armed attack by RUS on UKR at 2026-12-01"',
    ),
    "hypothesis-without-actor": OfCall(
        "An assumed event names nobody. Say who did it to whom: `by RUS on UKR`.",
        'foedera owed --to UKR --if "armed attack at 2026-12-01"',
        'foedera owed --to UKR --under nato-1949 --if "armed attack by RUS on UKR at 2026-12-01"',
    ),
    "nothing-to-end": OfCall(
        "`ended` in --if ends a process that runs on record, such as hostilities. None of that kind runs between those named.",
        'foedera owed --to GBR --if "hostilities by ARG on GBR ended at 2026-12-01"',
        'foedera owed --to UKR --under nato-1949 --if "hostilities by RUS on UKR ended at 2026-12-01"',
    ),
    "contradicts-record": OfCall(
        "The hypothesis says what the record already has, or the opposite of it. Assume something that lies after what is"
        " recorded, or ask without it.",
        'foedera owed --to UKR --if "armed attack by RUS on UKR at 2022-02-24"',
        'foedera owed --to UKR --under nato-1949 --if "armed attack by RUS on UKR at 2026-12-01"',
    ),
    "unknown-reading": OfCall(
        "No agreement of the library has this axis, or the axis has no reading of that name.",
        "foedera diff istanbul-2022 --reading assist=ukr --reading assist=usa",
        "foedera diff istanbul-2022 --reading assist=ukr --reading assist=rus",
    ),
    "bad-reading": OfCall(
        "A reading is written AXIS=NAME, for example future=any_later_attack.",
        "foedera owed --to UKR --reading future",
        "foedera owed --to UKR --under nato-1949 --reading future=any_later_attack",
    ),
    "too-few-agreements": OfCall(
        "A comparison, or a look between texts, needs two different agreements; or a family with --by partner.",
        "foedera compare nato-1949",
        "foedera compare nato-1949 ksc-2022 --rows status",
    ),
    "same-agreement-twice": OfCall(
        "A comparison of an agreement with itself says nothing. Name two different ones.",
        "foedera diff nato-1949 nato-1949",
        "foedera diff nato-1949 --at 1950 --at 2024-03-07",
    ),
    "not-two-texts": OfCall(
        "A difference is told between two texts: two agreements, two files of one agreement each, or one agreement with two"
        " --reading or two --at.",
        "foedera diff nato-1949",
        "foedera diff nato-1949 --at 1950 --at 2024-03-07",
    ),
    "dates-reversed": OfCall(
        "The first date of the call has to come before the second one, or before today.",
        "foedera timeline nato-1949 --from 2005 --until 2001",
        "foedera timeline nato-1949 --from 2001 --until 2005",
    ),
    "unknown-row": OfCall(
        "The comparison has no row of this name. The message lists those it has.",
        "foedera compare nato-1949 ksc-2022 --rows colour",
        "foedera compare nato-1949 ksc-2022 --rows status",
    ),
    "no-family": OfCall(
        "`--by partner` shows the members of a family of agreements that share one text, such as bilateral-2024. What was named"
        " is none, or is more than one.",
        "foedera compare nato-1949 --by partner",
        "foedera compare bilateral-2024 --by partner --rows date",
    ),
    "not-known-then": OfCall(
        "What the call names came after the date that it asks about. Ask about a later date.",
        "foedera compare nato-1949 ksc-2022 --known-at 1990",
        "foedera compare nato-1949 ksc-2022 --known-at 2023 --rows status",
    ),
    "no-last-answer": OfCall(
        "A section number refers to the last answer of `foedera owed` on this machine, and none is kept.",
        "foedera why 3.GBR",
        "foedera owed --to GBR --under nato-1949\nfoedera why 1",
    ),
    "no-such-number": OfCall(
        "The last answer of `foedera owed` has no finding of this number. The message lists those it has.",
        "foedera owed --to GBR --under nato-1949\nfoedera why 9.GBR",
        "foedera owed --to GBR --under nato-1949\nfoedera why 1",
    ),
    "unknown-actor": OfCall(
        "A name of the call is no actor of the library. The message offers what is spelt like it; a code such as UKR is always"
        " understood.",
        "foedera owed --to Ukrane",
        "foedera owed --to UKR --under nato-1949",
    ),
    "unknown-agreement": OfCall(
        "A name of the call is no agreement of the library. Agreements are found by id, title or alias.",
        "foedera show nato-1494",
        "foedera show nato-1949",
    ),
    "unknown-provision": OfCall(
        "The agreement has no provision of this name. The message lists those it has.",
        "foedera show nato-1949/art55",
        "foedera show nato-1949/art5-assist",
    ),
    "unknown-place": OfCall(
        "A place of the hypothesis is not in the library's list of places, so whether it lies in an area cannot be said.",
        'foedera owed --to UKR --if "armed attack by RUS on UKR at 2026-12-01 in Nowhere"',
        'foedera owed --to UKR --under nato-1949 --if "armed attack by RUS on UKR at 2026-12-01 in Kharkiv"',
    ),
    "unknown-class": OfCall(
        "What is assumed to happen is no class of event that foedera knows, so no trigger could see it.",
        'foedera owed --to UKR --if "quarrel by RUS on UKR at 2026-12-01"',
        'foedera owed --to UKR --under nato-1949 --if "threat by RUS on UKR at 2026-12-01"',
    ),
    "unknown-event": OfCall(
        "An assumed act says that it is about an event that is neither on record nor assumed.",
        'foedera owed --to UKR --if "request by UKR about flood at 2026-12-01"',
        'foedera owed --to UKR --under nato-1949 --if "request by UKR about invasion-2022 at 2026-12-01"',
    ),
    "unknown-view": OfCall(
        "The call asks for a view that does not exist. The message lists those there are.",
        "foedera owed --to UKR --view geneva",
        "foedera owed --to UKR --under nato-1949 --view un",
    ),
    "impossible-date": OfCall(
        "A date of the call is not one, or there is no such day. Write 2024, 2024-05, 2024-05-31 or 2024-05-31T06:00Z.",
        "foedera owed --to UKR --as-of 2023-02-30",
        "foedera owed --to UKR --under nato-1949 --as-of 2023-02-28",
    ),
    **{code: OfCall(meaning, *EXAMPLES.get(code, ())) for code, meaning in OF_JOURNAL.items()},
    **{code: OfCall(meaning, *documents.EXAMPLES.get(code, ())) for code, meaning in documents.OF_DOCUMENTS.items()},
    **{code: OfCall(*entry) for code, entry in OF_REVIEW.items()},
    **{code: OfCall(meaning) for code, meaning in OF_TEXTS.items()},
    **{code: OfCall(meaning) for code, meaning in OF_WEB.items()},
}
"""Code -> what it means and how a call comes to have it. What a text may have as well is in the language's catalogue too."""
