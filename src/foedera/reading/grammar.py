"""Small words of English by what they can do in a sentence, and the phrases they bound. No dictionary, no tagger."""

from __future__ import annotations

from collections.abc import Sequence

from foedera.reading.words import Word


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


PRONOUNS = _set("he she they it we i you who him her them us me himself herself themselves")
"""Personal pronouns and the relative `who`."""
SUBJECTS = frozenset(["he", "she", "they", "it", "we", "i", "you", "there", "this", "these", "those"])
"""Words that can only begin a clause, or nearly so."""
DETERMINERS = _set(
    "the a an his her their its our my your this that these those some any no every each all both many several most other "
    "another such what which whose few"
)
"""Words that begin a noun phrase."""
PREPOSITIONS = _set(
    "of in at on from with to by for into about against over under between among after before during since until through "
    "via toward towards without within across behind beyond despite amid than per upon regarding following including as "
    "like ahead near outside inside throughout"
)
"""Prepositions."""
JOINERS = _set(
    "that when while because as if although though where whether than since until so but or who which whom whose unless "
    "once after before how why what nor yet whereas"
)
"""Words that begin another clause."""
HAVE = frozenset(["has", "have", "had", "having", "'ve", "hasn't", "haven't", "hadn't"])
BE = frozenset(
    ["is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m", "isn't", "aren't", "wasn't", "weren't", "get", "got"]
)
MODAL = _set(
    "will would can could should may might must shall do does did won't wouldn't can't cannot couldn't shouldn't don't doesn't "
    "didn't mustn't"
)
AUXILIARIES = HAVE | BE | MODAL
"""Verbs that stand before another verb."""
NEGATIONS = frozenset(["not", "never", "no", "neither", "nor", "hardly"])
"""Words that turn a verb round; so does a verb in n't."""
ADVERBS = _set(
    "not never also already again then now still even just only often once later earlier soon always ever thus therefore "
    "however too yet first further likewise instead meanwhile sometimes recently previously openly so far both long"
)
"""Adverbs without -ly that stand beside a verb."""
_NOT_ADVERBS = _set("ally family reply italy july assembly supply only daily weekly monthly early fly rely")
CATENATIVE = _set(
    "tried tries try sought attempted attempts attempt continued continues continue appeared appears seemed seems began begins "
    "managed wanted going on came used had has have moved rushed hastened "
)
"""Words before `to` after which the verb still belongs to the same subject."""
TIMES = _set(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night "
    "week month year january february march april june july august september october november december weekend "
    "earlier later recently noon midnight"
)
"""Words of time that stand without a preposition."""
PLURALS = _set("people police officials allies members leaders critics analysts both others many some most experts")


def adverb(word: Word) -> bool:
    """Whether the word can stand inside a verb group."""
    return word.low in ADVERBS or (
        word.low.endswith("ly") and len(word.low) > 4 and word.low not in _NOT_ADVERBS and not word.capital
    )


def timely(words: Sequence[Word], at: int) -> int:
    """The index behind an expression of time that begins here, or `at`: `on Friday`, `late last week`, `earlier this month`."""
    begin, seen = at, False
    while at < len(words):
        low = words[at].low
        if low in TIMES:
            seen = True
        elif not (
            low in {"on", "last", "this", "late", "early", "in", "next", "ago", "the", "overnight"}
            or (low.isdigit() and len(low) <= 4)
        ) or (seen and low in {"on", "in", "the", "this"}):
            break
        at += 1
    return at if seen else begin


def has_verb(words: Sequence[Word]) -> bool:
    """Whether a finite verb is likely among them."""
    return any(
        w.low in AUXILIARIES or (w.low.endswith("ed") and len(w.low) > 4) or w.low.endswith(("'s", "'re", "'ll", "'d"))
        for w in words
    )


def phrase_end(words: Sequence[Word], at: int, stops: frozenset[str]) -> int:
    """The index behind the noun phrase that begins here: before a stop word, a pronoun that begins a clause, or a mark."""
    begin = at
    while at < len(words):
        word = words[at]
        if word.quote is not None:
            if word.end - word.start > 40 or (at > begin and words[at - 1].low not in PREPOSITIONS):
                break
            at += 1
            continue
        if not word.is_word and word.text not in {"&", "$", "%", "/"}:
            break
        if at > begin and (word.low in stops or word.low in SUBJECTS or word.low in AUXILIARIES or word.low in TIMES):
            break
        at += 1
    return at
