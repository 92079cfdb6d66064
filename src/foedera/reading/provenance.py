"""Whose words a page prints: its outlet, the agencies it quotes, and whether it is a translation or a machine's.

Only what the page says of itself names an outlet; a paper quoted in the text is no sign. A machine translation that is not
admitted is told only by several kinds of slip together, because any one of them a person can make.
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from foedera.model.article import BODY, MACHINE, NOTICE, TITLE, TRANSLATED, UNKNOWN, MarkedLine
from foedera.reading.normal import view
from foedera.reading.tables import rows

_WORD = r"[A-Z][\w&'-]{0,40}(?:\.\w{1,20}){0,4}"  # bounded: else a line of initials is gone through from each of them
_NAME = rf"(?P<name>(?:{_WORD}|of|the)(?:\s+(?:{_WORD}|of|the|and)){{0,4}})"
_OUTLET = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?i:click here to (?:get|download) the) (?P<name>[A-Z][\w&.' -]{1,30}?) (?i:app)\b",
        r"(?:[Dd]ownload|[Gg]et) the (?P<name>[A-Z][\w&.' -]{1,30}?) app\b",
        _NAME
        + r" (?:could not|couldn't|was unable to|was not able to) (?:immediately |independently )?(?:reach|verify|confirm|contact)\b",
        _NAME + r" (?:has |have )?(?:contacted|reached out to|approached|asked) [^.]{3,80}? for (?:a )?comment\b",
        r"(?:©|\([cC]\)|Copyright)\s*(?:\d{4}\s*)?(?:by\s+)?" + _NAME,
        r"(?:[Ss]ubscribe to|[Ss]upport) " + _NAME + r" (?:on |at |for |newsletter|today)",
        r"(?:first|originally) (?:published|appeared) (?:in|on|at|by) " + _NAME,
    )
)
_NO_OUTLET = frozenset({"it", "we", "the", "us", "he", "she", "they", "our", "this", "all rights"})
_CHAIN = re.compile(
    r"(?:according to|citing|cited by|quoting|quoted by|reports?|reported by|as reported by|told|via|carried by|said in|with reference to|"
    r"news agency|outlet|agency|by|from|/|source|джерело|источник|повідомля\w+|сообща\w+|передає|передаёт|за даними|по данным|"
    r"laut|agentur|nach angaben|selon|agence|agencj\w+|podaje|según|agencia)[^.\n]{0,60}$",
    re.IGNORECASE,
)
_MACHINE = re.compile(
    r"(?:machine|automatic(?:ally)?|automated|google|deepl|ai)[- ]translat|translated (?:automatically|by (?:a )?(?:machine|google|deepl|ai\b))|"
    r"tradui[ts] automatiquement|traduction automatique|(?:automatisch|maschinell) übersetzt|переведен[оа]? автоматически|машинн\w+ пер|"
    r"автоматичн\w+ переклад|przetłumaczon\w+ automatycznie|traducid[oa] automáticamente|tradotto automaticamente",
    re.IGNORECASE,
)
_TRANSLATED = re.compile(
    r"\b(?:translated (?:from|by|into)|translation(?: from [A-Z]\w+)?(?: by|:)|this is a translation|traduit (?:de|par)|übersetz(?:t|ung) (?:von|aus)|"
    r"перевод(?: с| от)?:?|переклад(?: з)?:?|tłumaczenie)\b",
    re.IGNORECASE,
)
_SLIPS = (
    ("a stop inside a sentence", re.compile(r"\b(?:said|says|added|told|stated|explained)\. (?=[a-z])")),
    (
        "a name without its capital",
        re.compile(
            r"\b(?:by|in|for|to|from|of|that|and) (?:kyiv|kiev|moscow|ukraine|russia|europe|washington|berlin|paris|nato)\b"
        ),
    ),
    ("a word said twice", re.compile(r"\b(?!had|that|is|in|very|so|no|many|blah|bye|ha)([a-z]{3,}) \1\b")),
    (
        "a verb without its subject",
        re.compile(
            r"[\"'], (?:collects|indicates|points out|assures|indicated|assured|has indicated|has assured|sentences|underlines)\b"
        ),
    ),
    ("guillemets in an English text", re.compile(r"«[ \u00a0\u202f]\w")),
    (
        "a phrase kept word for word",
        re.compile(
            r"\b(?:has valued|in the framework of|has made known|in this sense,|likewise, it|for his part, he has|the head of the [A-Z][a-z]+ diplomacy)\b"
        ),
    ),
)


class Agency(msgspec.Struct, frozen=True):
    """A news agency: id, the pattern of its names, what it is; `needles` are words one of which every match holds."""

    id: str
    pattern: re.Pattern[str]
    what: str
    needles: tuple[str, ...]


class Mention(msgspec.Struct, frozen=True):
    """An agency named in a text, as source of what is told (`cited`) or only spoken of; positions in the text as stored."""

    start: int
    end: int
    agency: str
    cited: bool


@cache
def agencies() -> tuple[Agency, ...]:
    """The table `library/reading/agencies.txt`."""
    found = []
    for line in rows("agencies.txt"):
        # A pattern may hold bars itself: the id is before the first, the description after the last.
        name, _, rest = line.partition("|")
        pattern, _, what = rest.rpartition("|")
        words = tuple(re.findall(r"[^\W\d_]{2,}", re.sub(r"\\b|\(\?![^)]*\)", " ", pattern)))
        needles = ("",) if "[g" in pattern else words  # a class of letters inside a name leaves no whole word to look for
        found.append(Agency(name.strip(), re.compile(pattern.strip()), what.strip(), needles))
    return tuple(found)


def agencies_in(text: str) -> tuple[Mention, ...]:
    """Every agency named in a text, in order."""
    seen = view(text)
    found = []
    for agency in agencies():
        if not any(needle in seen.text for needle in agency.needles):
            continue
        for match in agency.pattern.finditer(seen.text):
            before = seen.text[max(0, match.start() - 120) : match.start()]
            after = seen.text[match.end() : match.end() + 40]
            cited = bool(_CHAIN.search(before)) or bool(
                re.match(r"\)? ?(?:-|news agency|agency|reports?|reported|said|writes|cites|quotes|has reported|/)|\)", after)
            )
            found.append(Mention(*seen.span(*match.span()), agency.id, cited))
    found.sort(key=lambda one: (one.start, -one.end))
    return tuple(one for number, one in enumerate(found) if not number or one.start >= found[number - 1].end)


def outlet_of(text: str, stated: str = "") -> tuple[str, str]:
    """Who published a text and the words that say so; a name that the markup states goes first. Both empty if unsaid."""
    if stated.strip():
        return " ".join(stated.split())[:80], "stated in the head of the page"
    seen = view(text).text
    for pattern in _OUTLET:
        for match in pattern.finditer(seen):
            name = re.sub(r"^(?:and|the|but|however|while|though)\s+", "", match["name"].strip(" .,'"), flags=re.IGNORECASE)
            if name and name.lower() not in _NO_OUTLET and not any(agency.pattern.fullmatch(name) for agency in agencies()):
                return (name.title() if name.isupper() and len(name) > 5 else name), match[0].strip()[:80]
    return "", ""


def translation_of(text: str, lines: tuple[MarkedLine, ...], language: str) -> tuple[str, str]:
    """One of TRANSLATIONS, and the words or slips that show it.

    A page may tell of a translation that it quotes, so only notices and lines outside the running text are believed.
    """
    for line in lines:
        said = text[line.start : line.end]
        if line.mark not in (BODY, TITLE) and (found := _MACHINE.search(said)):
            return MACHINE, f'says "{found[0]}"'
        if (
            line.mark not in (BODY, TITLE)
            and (line.mark == NOTICE or len(said.split()) <= 12)
            and (found := _TRANSLATED.search(said))
        ):
            return TRANSLATED, f'says "{found[0]}"'
    if language != "en":
        return UNKNOWN, ""
    body = "\n".join(view(text[line.start : line.end]).text for line in lines if line.mark == BODY)
    raw = "\n".join(text[line.start : line.end] for line in lines if line.mark == BODY)
    shown = [name for name, pattern in _SLIPS if pattern.search(raw if "«" in pattern.pattern else body)]
    return (MACHINE, "shown by " + ", ".join(shown)) if len(shown) >= 3 else (UNKNOWN, "")
