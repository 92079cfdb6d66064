"""What each keyword of the language says, in a line: for whoever writes. The whole is `docs/reference/language.md`."""

from __future__ import annotations

BLOCKS = {
    "agreement": "a text with its parties and provisions; what follows belongs to it until the next one",
    "template": "a text that several agreements share", "role": "who belongs to a group, by date",
    "area": "a region that provisions speak of", "define": "what a word of the text means",
    "organ": "who decides, and by which rule", "status": "stages that somebody goes through",
    "provision": "one duty, prohibition, permission, power or declaration", "principle": "what provisions appeal to",
    "event": "something that happened, as a source says", "claim": "somebody's judgement of an event",
    "statement": "what an official said about an agreement", "commitment": "a promise, offer or refusal outside agreements",
    "horizon": "until when the record of a class is complete", "source": "where something was read",
    "actor": "a State, organisation or group", "place": "a country, city, sea or area", "class": "a kind of event or act",
    "view": "which sources are believed first", "scenario": "what is given, asked and expected: a test",
}  # fmt: skip
"""Keyword at the margin -> what it begins."""

LINES = {
    "cite": "where it stands in the instrument", "source": "where it was read, and how", "quote": "words of the text, 25 at most",
    "note": "a remark", "binding": "how binding: legal, political, proposed, domestic, contested",
    "known to": "who knew of it, and since when", "from": "earliest date, or how long after something", "to": "last date",
    "when": "what sets it off", "provided": "a condition that must hold", "unless": "a condition that must not hold",
    "so long as": "holds while this holds", "until": "holds until this holds", "waived by": "an act that waives it",
    "judge of": "whose judgement of a word counts", "each": "bound one by one", "jointly": "bound together",
    "at least": "bound, of whom so many must act", "that": "bound: the one named in the trigger",
    "lead": "bound, others may join",
    "must": "the duty", "must maintain": "a state to be kept up", "must not": "the prohibition", "may": "the permission",
    "has power to": "an act that takes effect", "intends to": "politically intended", "declares": "what is declared",
    "toward": "to whom it is owed", "within": "the term, and what it counts from", "every": "how often",
    "timing": "the text's own word where it gives no figure", "fulfilled when": "the act that fulfils it", "amount": "how much",
    "says": "words of hedging", "manner": "who chooses how", "reading": "another reading of a line, and who holds it",
    "deemed": "what counts as having happened too", "terminates": "ends a text from then on",
    "voids": "ends a text from the start",
    "supersedes": "stands in another's place", "despite": "goes before another", "subject to": "goes behind another",
    "invokes": "the principle it appeals to", "means": "the definition", "starts when": "begins the second step",
    "stops when": "ends it", "rule": "how it decides", "without": "who has no vote", "kind": "what sort it is",
    "alias": "another name", "signed": "date of signature", "force": "when it came into force", "term": "how long it runs",
    "record": "none, or that of the library", "given": "what is supposed to have happened", "ask": "as of when",
    "expect": "the answer that must come out", "flip": "a small change that turns the answer", "change": "what is different",
    "remove": "what did not happen", "add": "what happens too",
}  # fmt: skip
"""Keyword of a line -> what it says."""
