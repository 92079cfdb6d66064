"""In which language a paragraph is written, told from its alphabet and its smallest words.

Small words are the most frequent of a language and carry no topic, so a dozen of them decide a paragraph of news. A line
too short to hold two of them is left undecided rather than guessed.
"""

from __future__ import annotations

import re
from collections import Counter

_SMALL = {
    "en": "the of and to in that is was for it with as his on be at by had not are but from or have an they which you were her all she there would their we him been has when who will more no if out so said what its about than into them can only other new some could after over under against between",
    "fr": "le la les des du de un une et est en que qui dans pour par sur pas plus avec ce cette au aux il elle sont été ont mais ou nous vous son ses leur être n’hésitez si à y lui même aussi entre contre article",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man",
    "pl": "w i na z się nie do to że jest o jak po co ale za od przez dla tak był być który oraz przed czy ze są było która które tym także już tylko może ich jego jej pod lub między",
    "es": "el la los las de del y en que a se un una por con no su para es al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante",
    "it": "il lo la i gli le di del della e che in un una per con non su si da al dei delle sono è ha come più ma anche alla nel nella dal questo loro essere stato tra o se",
    "uk": "і в на що не з до та за у про як від це який яка його для але був було або вже також які між після їх вона він ми того через під час є її щоб",
    "ru": "и в на что не с по к из за о как от это его для но был было или уже также которые между после их она он мы того через во время есть её чтобы со об при так только все",
}  # fmt: skip
_WORDS: dict[str, list[str]] = {}
for _language, _words in _SMALL.items():
    for _word in _words.split():
        _WORDS.setdefault(_word, []).append(_language)

_LETTERS = {"uk": frozenset("іїєґ"), "ru": frozenset("ыэъё"), "pl": frozenset("ąęłżźńść"), "de": frozenset("ßäöü"), "es": frozenset("ñ¿¡")}
_CYRILLIC = re.compile(r"[а-яёіїєґ]", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
LANGUAGES = tuple(_SMALL)
"""Codes of the languages that can be told."""


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
        for language, letters in _LETTERS.items():
            if (language in ("uk", "ru")) is cyrillic and letters & set(word):
                scores[language] += 3
    best = scores.most_common(2)
    if not best or best[0][1] < 4 or (len(best) > 1 and best[0][1] < best[1][1] * 1.2):
        return ""
    return best[0][0]
