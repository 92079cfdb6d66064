"""In which language a paragraph is written, told from its alphabet and its smallest words.

Small words are the most frequent of a language and carry no topic, so a dozen of them decide a paragraph of news. A line
too short to hold two of them is left undecided rather than guessed.
"""

from __future__ import annotations

import re
from collections import Counter

from foedera.reading.tables import rows

_WORDS: dict[str, list[str]] = {}
for _row in rows("small-words.txt"):
    _language, _, _words = _row.partition(" | ")
    for _word in _words.split():
        _WORDS.setdefault(_word, []).append(_language)

LANGUAGES = tuple(dict.fromkeys(language for languages in _WORDS.values() for language in languages))
"""Codes of the languages that can be told."""

_LETTERS = {
    "uk": frozenset("іїєґ"),
    "ru": frozenset("ыэъё"),
    "pl": frozenset("ąęłżźńść"),
    "de": frozenset("ßäöü"),
    "es": frozenset("ñ¿¡"),
}
_CYRILLIC = re.compile(r"[а-яёіїєґ]", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str) -> str:
    """The language of a passage (ISO 639-1), empty where it cannot be told."""
    words = _WORD.findall(text[:4000].lower())
    if len(words) < 4:
        return ""
    cyrillic = bool(_CYRILLIC.search(text)) and sum(1 for word in words if _CYRILLIC.match(word)) * 2 > len(words)
    scores: Counter[str] = Counter()
    for word in words:
        for language in _WORDS.get(word, ()):
            if (language in ("uk", "ru")) is cyrillic:
                scores[language] += 2
        for language, letters in _LETTERS.items() if not word.isascii() else ():
            if (language in ("uk", "ru")) is cyrillic and letters & set(word):
                scores[language] += 3
    best = scores.most_common(2)
    if not best or best[0][1] < 4 or (len(best) > 1 and best[0][1] < best[1][1] * 1.2):
        return ""
    return best[0][0]
