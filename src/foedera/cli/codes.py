"""Codes of problems with a call, not with a text: what each means and what to do."""

from __future__ import annotations

OF_CALLS = {
    "wrong-call": (
        "The call cannot be understood: an unknown command, option or value, or a question that cannot be asked. The message"
        " says which; `foedera COMMAND --help` shows what the command takes."
    ),
    "no-such-folder": "A folder or file that the call names does not exist. Paths are read from the current folder.",
    "empty-folder": "A folder was given to be read, but no file in it or below it ends in .pact.",
    "unreadable-file": (
        "A file cannot be opened: it is a folder, or you may not read it. The other files are read all the same."
    ),
    "unwritable-file": "A file cannot be written, so it was left as it was. Check that its folder exists and may be written.",
    "no-such-name": "The library has nothing of this name. Agreements are found by id, title or alias.",
    "ambiguous-name": "The words fit more than one thing in the library. Use its id, as `foedera show` lists it.",
    "too-many-worlds": (
        "The answer depends on more open questions than can be shown honestly. Pin some of them with --reading AXIS=NAME or"
        " choose a --view."
    ),
    "invalid-text": "A text that had to be free of errors is not. Its problems are listed; nothing was changed.",
    "internal": (
        "A bug in foedera. Your text and your call are not at fault, whatever they hold. FOEDERA_DEBUG=1 shows the traceback"
        " that a report needs."
    ),
    "unknown-code": "There is no problem of this name. `foedera explain` without a code lists all of them.",
    "bad-date": "A date of the call is not one. Write 2024, 2024-05, 2024-05-31 or 2024-05-31T06:00Z.",
    "no-party-asked": "A question about duties needs somebody to whom, or by whom, they are owed: --to UKR or --by USA.",
    "ambiguous-actor": "A name of the call fits more than one actor at that date. Write the code: UKR, RUS, COD.",
    "actor-not-then": (
        "The State or organisation named did not exist at the time of the assumed event. The Soviet Union cannot attack in"
        " 1995, nor Czechia in 1990. Check the date, or name the State of that time."
    ),
    "ambiguous-place": "A place name of the call fits more than one place. Use the fuller name, or leave the place out.",
    "empty-hypothesis": "`--if` was given without an event in it.",
    "hypothesis-without-time": (
        "An assumed event needs a time, because agreements are in force from one date to another and clocks count from an"
        " instant. Add `at 2026-12-01T06:00Z`, or a day."
    ),
    "hypothesis-without-actor": "An assumed event names nobody. Say who did it to whom: `by RUS on UKR`.",
    "nothing-to-end": (
        "`ended` in --if ends a process that runs on record, such as hostilities. None of that kind runs between those named."
    ),
    "contradicts-record": (
        "The hypothesis says what the record already has, or the opposite of it. Assume something that lies after what is"
        " recorded, or ask without it."
    ),
    "unknown-reading": "No agreement of the library has this axis, or the axis has no reading of that name.",
    "bad-reading": "A reading is written AXIS=NAME, for example future=any_later_attack.",
    "too-few-agreements": "A comparison needs two different agreements, or a family with --by partner.",
    "same-agreement-twice": "A comparison of an agreement with itself says nothing. Name two different ones.",
    "not-two-texts": (
        "A difference is told between two texts: two agreements, two files of one agreement each, or one agreement with two"
        " --reading or two --at."
    ),
    "dates-reversed": "The first date of the call has to come before the second one, or before today.",
    "unknown-row": "The comparison has no row of this name. The message lists those it has.",
    "no-family": (
        "`--by partner` shows the members of a family of agreements that share one text, such as bilateral-2024. What was named"
        " is none, or is more than one."
    ),
    "not-known-then": "What the call names came after the date that it asks about. Ask about a later date.",
    "no-last-answer": "A section number refers to the last answer of `foedera owed` on this machine, and none is kept.",
    "no-such-number": "The last answer of `foedera owed` has no finding of this number. The message lists those it has.",
}
