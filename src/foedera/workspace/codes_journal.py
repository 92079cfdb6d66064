"""Codes of problems with the journal: what each means, and calls that have them where a call and a file are enough."""

from __future__ import annotations

from foedera.model.journal import Record
from foedera.store.journal.lines import Header, canonical, content_id, hashed, header, line

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
        "The journal, or the lock file beside it, cannot be written: it belongs to somebody else, or the disk is"
        " read-only or failing. The journal is as it was before."
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


def _small() -> str:
    """A journal of one decision."""
    first = header("2026-11-27T09:00:00.000000Z")
    record = Record(kind="decision", who="ann", about="p1", verdict="accept", recorded="2026-11-27T09:01:00.000000Z")
    record = Record(kind="decision", who="ann", about="p1", verdict="accept", recorded=record.recorded, id=content_id(record))
    return f"{first.decode()}\n{line(hashed(first), record).decode()}\n"


def _later() -> str:
    """The header of a journal of a version to come."""
    bare = Header(made="2036-01-01T09:00:00.000000Z", version=2)
    return canonical(Header(made=bare.made, version=2, sum=hashed(canonical(bare)))).decode() + "\n"


_SOUND = _small()
_HEAD = hashed(_SOUND.splitlines()[-1].encode())

EXAMPLES: dict[str, tuple[str, str, dict[str, str]]] = {
    "broken-journal": (
        "foedera journal --journal changed.jsonl",
        "foedera journal",
        {"changed.jsonl": _SOUND.replace('"accept"', '"reject"'), "journal.jsonl": _SOUND},
    ),
    "no-journal": ("foedera journal --journal jurnal.jsonl", "foedera journal", {"journal.jsonl": _SOUND}),
    "other-head": (
        f"foedera journal --against {'0' * 64}",
        f"foedera journal --against {_HEAD}",
        {"journal.jsonl": _SOUND},
    ),
    "journal-too-new": (
        "foedera journal --journal later.jsonl",
        "foedera journal",
        {"later.jsonl": _later(), "journal.jsonl": _SOUND},
    ),
}
"""Code -> a call that has the problem, one that has not, and the files that both need."""
