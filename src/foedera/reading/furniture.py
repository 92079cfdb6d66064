"""Cues for what a line is, read from `library/reading/furniture.txt`, and shapes that need no words."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from foedera.model.article import CAPTION, FOOTER, MARKS, METADATA, NOTICE, PROMOTION
from foedera.reading.tables import rows
from foedera.reading.when_words import DAYS, MONTHS

_STOP = re.compile(r"[.!?…][\"')\]]*$")
_SPEECH = re.compile(
    r"\b(?:said|says|told|added|wrote|argued|warned|stressed|announced|claimed|stated|noted|called|urged|asked|insisted|declared|according to)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|must|should|do|does|did|says?|said|warns?|calls?|urges?|wants?|"
    r"seeks?|vows?|claims?|denies|accuses?|rejects?|backs?|slams?|meets?|agrees?|signs?|announces?|gives?|gets?|makes?|takes?|holds?|"
    r"faces?|hits?|kills?|wins?|loses?|plans?|risks?|tells?|\w{3,}ed|\w{3,}ing)\b",
    re.IGNORECASE,
)
_POSE = (
    "attends?|speaks?|poses?|walks?|arrives?|addresses|gestures?|listens?|waves?|stands?|sits?|looks? on|shakes? hands|shake hands|greets?|"
    "smiles?|meets?|delivers?|reacts?|embraces?|chairs?|leaves?|carr(?:y|ies)|rides?|fires?|inspects?|takes? part|hugs?|watch(?:es)?|holds?"
)
_POSED = re.compile(r"^[A-Z0-9][^.!?]{3,120}?\b(?:" + _POSE + r"|(?:is|are) (?:seen|pictured|shown)|seen|pictured)\b")
_FULL_DATE = re.compile(
    r"(?:\b(?:on|in)\s+)?(?:[A-Z][a-z]+day,?\s+)?(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+(?:19|20)\d\d|\d{1,2}\s+[A-Z][a-z]{2,8},?\s+(?:19|20)\d\d)\.?(?:\s*[(/].{0,50})?$"
)
_DATE_WORDS = (
    frozenset(MONTHS)
    | frozenset(DAYS)
    | frozenset(day[:3] for day in DAYS)
    | frozenset(
        [
            "am",
            "pm",
            "a.m",
            "p.m",
            "et",
            "est",
            "edt",
            "gmt",
            "utc",
            "bst",
            "cet",
            "cest",
            "eet",
            "eest",
            "msk",
            "ist",
            "at",
            "on",
            "of",
            "the",
            "date",
            "time",
            "published",
            "updated",
            "posted",
            "edited",
            "at:",
            "st",
            "nd",
            "rd",
            "th",
            "um",
            "uhr",
            "à",
            "le",
            "kl",
        ]
    )
)
_DATE_TOKEN = re.compile(r"[^\W\d_][\w.]*|\d+")
_GLUED = re.compile(
    r"(?:date|published|updated|posted|created)(?:\s+on)?\s*:?\s*(?:\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?|\d{1,2}[./]\d{1,2}[./]\d{4}|"
    r"[A-Z][a-z]{2,8}\.?\s\d{1,2},\s\d{4}|\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})(?=\s+\S)",
    re.IGNORECASE,
)


class Cue(msgspec.Struct, frozen=True):
    """One row of the table: a line of at most `most` words that fits `pattern` is `mark`."""

    mark: str
    scope: str
    most: int
    pattern: re.Pattern[str]


@cache
def cues() -> tuple[Cue, ...]:
    """The rows of the table, in its order."""
    found = []
    for line in rows("furniture.txt"):
        mark, scope, most, pattern = (part.strip() for part in line.split("|", 3))
        assert mark in MARKS, line
        found.append(Cue(mark, scope, int(most), re.compile(f"(?:{pattern})", re.IGNORECASE)))
    return tuple(found)


def cue_for(line: str) -> tuple[str, str] | None:
    """The mark that a cue gives to a normalised line, and the reason; None if it holds none."""
    words = len(line.split())
    bare = line.strip(" -–|•·>»*#[]()") or line
    whole = bare.rstrip(" .:!")
    for cue in cues():
        if words > cue.most:
            continue
        found = cue.pattern.fullmatch(whole) if cue.scope == "whole" else None
        if cue.scope == "start":
            found = cue.pattern.match(bare)
        elif cue.scope == "any":
            found = cue.pattern.search(line)
        if found and not _told_by_the_article(line, words, cue, found):
            return cue.mark, f'says "{found[0].strip()[:40]}"'
    return None


def _told_by_the_article(line: str, words: int, cue: Cue, found: re.Match[str]) -> bool:
    """Whether the line is a sentence of the article that only happens to hold the words."""
    sentence = bool(_STOP.search(line)) and words >= 9
    if cue.scope == "whole":
        return cue.mark == METADATA and bool(_STOP.search(line)) and words >= 4
    if cue.mark == METADATA:
        return sentence
    if cue.mark == CAPTION:
        return sentence and bool(_SPEECH.search(line)) and words > 25
    if sentence and cue.mark not in (NOTICE, FOOTER) and (_SPEECH.search(line) or '"' in line):
        return True
    if cue.mark in (NOTICE, FOOTER):
        return sentence and bool(_SPEECH.search(line)) and cue.scope == "any"
    imperative = cue.mark == PROMOTION or ":" in line[: found.end() + 2]
    return sentence and words >= 14 and not imperative


def is_dateline(line: str) -> bool:
    """Whether a line consists of nothing but a date and perhaps a time."""
    tokens = _DATE_TOKEN.findall(line.lower())
    dated = any(token in MONTHS for token in tokens) or bool(re.search(r"\b(19|20)\d\d\b|\d{1,2}:\d\d", line))
    return dated and 1 < len(tokens) <= 16 and all(token.isdigit() or token.rstrip(".") in _DATE_WORDS for token in tokens)


def dateline(text: str) -> int:
    """Length of the place, day and agency before the first sentence of a report: `KYIV, Ukraine (AP) — `; 0 if there is none."""
    found = _PLACED.match(text)
    return found.end() if found else 0


_PLACED = re.compile(
    r"\s*[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]+){0,3}"  # the place, in capitals
    r"(?:, (?:[A-Z][\w.'’-]*|[0-9]{1,2}|[0-9]{4})(?: [A-Z][\w.]*| [0-9]{1,4}){0,2}){0,3}"  # its country, the day
    r"(?: \([^()\n]{2,40}\))?"  # the agency
    r"(?: ?[—–] ?| -{1,2} )(?=[^a-z\s])"
)


def glued_metadata(line: str) -> int:
    """Length of a stated date that stands glued before the first sentence of a line, 0 if none does."""
    found = _GLUED.match(line)
    return found.end() if found else 0


def is_caption(line: str) -> bool:
    """One sentence in the present tense that says what a picture shows and ends with the full date it was taken on."""
    inner = _STOP.sub("", line)
    return (
        len(line.split()) <= 45
        and bool(_POSED.match(line))
        and bool(_FULL_DATE.search(line))
        and not re.search(r"[!?]|\.\s+[A-Z][a-z]+ \w+ \w+ ", inner)
    )


def ends_like_a_sentence(line: str) -> bool:
    """Whether the line ends with a stop."""
    return bool(_STOP.search(line))


def has_verb(line: str) -> bool:
    """Whether one of the words looks like a verb of a headline or a sentence."""
    return bool(_VERB.search(line))


def is_shouted(line: str) -> bool:
    """Whether nearly all letters are capitals."""
    letters = sum(map(str.isalpha, line))
    return letters >= 8 and sum(map(str.isupper, line)) > 0.8 * letters
