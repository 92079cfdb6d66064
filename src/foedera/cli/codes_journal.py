"""Codes of problems with the journal: what each means. The tests of the journal bring each of them about."""

from __future__ import annotations

OF_JOURNAL = {
    "broken-journal": (
        "A line of the journal is not what was once written there: a character changed, or a line is missing, out of"
        " place or added by another program. Each line bears a hash of itself and of the line before, so the first such"
        " line is known. Nothing is written to a broken journal. Bring the file back from a copy."
    ),
    "no-journal": (
        "There is no journal at the place named. The first decision that is recorded begins one."
    ),
    "other-head": (
        "The journal is whole, but no line of it has the hash that it was to be compared with. Lines that stood in it"
        " when that hash was noted are gone, or all were written anew. Compare with the copy from which the hash was"
        " noted."
    ),
    "journal-too-new": (
        "The journal was written by a later version of foedera in a form that this one does not know. It is left as it"
        " is, since a guess could lose what it says."
    ),
    "journal-full": (
        "The disk, or the space that you may use on it, is full. The record was not written and the journal is as it was"
        " before. Free some space and make the call again."
    ),
    "journal-unwritable": (
        "The journal, or the lock file beside it, cannot be written: it belongs to somebody else, or the disk is read-"
        " only or failing. The journal is as it was before."
    ),
    "journal-busy": (
        "Only one at a time can write to a journal, and another program has held it for long. Nothing was written."
    ),
    "invalid-entry": (
        "What was to be recorded is no record: its kind is not one of those that the journal has, it does not say who"
        " makes it, or it holds what JSON cannot hold."
    ),
    "unknown-record": (
        "A correction names the record that it takes the place of, and the journal has none of that id."
    ),
    "already-superseded": (
        "Somebody else has corrected the same record in the meantime. Two corrections are never merged unseen: look at"
        " the later one, then correct that, or leave it."
    ),
}
"""Code -> what is wrong, why it is refused, what to do."""
