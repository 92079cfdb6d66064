"""From an article to proposed statements: candidates, their speakers, and what can be said about each of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from foedera.model.article import MACHINE, TRANSLATED, Article
from foedera.model.proposal import How, Link, Mode, Proposal, Said, Span, Tier, identify
from foedera.reading.agreement import Finding, agreed
from foedera.reading.candidate import Candidate
from foedera.reading.cues import Cues
from foedera.reading.extractors import Extractor
from foedera.reading.extractors.rules import Rules
from foedera.reading.grammar import PRONOUNS, SUBJECTS
from foedera.reading.links import Found, Frameworks
from foedera.reading.names import Names
from foedera.reading.page import Page
from foedera.reading.sights import Sights
from foedera.reading.speakers import DOCUMENT, Cast, Who
from foedera.reading.stances import Manners
from foedera.reading.verbatim import Dropped
from foedera.reading.when import Era, When, find, meant
from foedera.reading.words import Sentence

_CLOSE = 300
"""Characters between two statements of one speaker within which the second may take up the first."""

TRUSTED = frozenset(
    [
        "V.left.quote",
        "V.left.inverted",
        "V.quote",
        "V.that",
        "V.opens",
        "V.phrase",
        "V.bare",
        "V.ing.that",
        "P.according",
        "T.signed",
    ]
)
"""Rules with a precision of at least 0.8 on our own articles; see tests/reading. All others give tier C."""

_MEDIA = (
    (re.compile(r"\bTelegram\b"), "Telegram"),
    (re.compile(r"\b(?:tweet\w*|Twitter|X \(formerly)\b"), "Twitter"),
    (re.compile(r"\bFacebook\b"), "Facebook"),
    (re.compile(r"\b(?:press|news) conference\b", re.IGNORECASE), "press conference"),
    (re.compile(r"\bbriefing\b", re.IGNORECASE), "briefing"),
    (re.compile(r"\binterview\w*\b", re.IGNORECASE), "interview"),
    (re.compile(r"\b(?:video|nightly|overnight|evening|televised|national) address\b", re.IGNORECASE), "address"),
    (re.compile(r"\bspeech\b", re.IGNORECASE), "speech"),
    (re.compile(r"\bjoint declaration\b", re.IGNORECASE), "joint declaration"),
    (re.compile(r"\bstatement\b", re.IGNORECASE), "statement"),
    (re.compile(r"\bletter\b", re.IGNORECASE), "letter"),
    (re.compile(r"\b(?:reporters|journalists)\b", re.IGNORECASE), "press"),
)
_ANY_MEDIUM = re.compile("|".join(f"(?:{pattern.pattern})" for pattern, _ in _MEDIA), re.IGNORECASE)
"""Whether one of them may stand there at all: most sentences name none."""


_NOT = re.compile(r"\b(?:(?:not|never)(?:\s+to)?|(?:ban|bar|veto|moratorium)\s+(?:on|to|of|over))(?:\s+(?!only\b)\w+)?\s+$", re.IGNORECASE)
_BEFORE_OR_AFTER = re.compile(r"\b(?:pre|post)[-–]$", re.IGNORECASE)
_TRANSLATION = re.compile(r"(?:an? |the |its |his |her )?(?:\w+ )?translation\b", re.IGNORECASE)
_OF = re.compile(r"\s(?:of|for|from|in|by|posted|published)\s")
_PROPER = re.compile(r"(?<=\s)[^\W\d_a-z]\w+|^(?!An?\b|The\b|His\b|Her\b|Its\b|Their\b)[A-ZÀ-ÖØ-ÞА-Я]\w+")
_PRESS = re.compile(
    r"\b(?:media|agency|agencies|newspaper|daily|weekly|magazine|outlet|broadcaster|television|radio|website|channel|press)\b"
)


class Lexicon(msgspec.Struct, frozen=True):
    """The tables that the rules read.

    Attributes:
        cues: Words that attribute.
        names: Persons, offices, actors and metonyms.
        frameworks: What the news calls the agreements of the library.
        manners: Words that tell kind and stance.
        eras: Spans of time that news calls by a name.
        extractors: Who looks for statements, in the order in which they are believed; the rules alone, if none is named.
        demoted: Rules that reviewers refused too often.
    """

    cues: Cues
    names: Names
    frameworks: Frameworks
    manners: Manners
    eras: tuple[Era, ...] = ()
    extractors: tuple[Extractor, ...] = ()
    demoted: frozenset[str] = frozenset()


class Ground(NamedTuple):
    """What is read of an article once, for statements and events alike.

    Attributes:
        found: Its paragraphs and sentences.
        cast: Persons and actors.
        about: Mentions of frameworks; `topic` the one that the article is about.
        times: Expressions of time.
        spoken: Who spoke in which sentence, in order, as the first extractor has it; filled while statements are read.
        sights: Where which actor is named.
    """

    found: Page
    cast: Cast
    about: tuple[Found, ...]
    topic: str
    times: tuple[When, ...]
    spoken: list[tuple[int, Who]]
    sights: Sights


def ground(article: Article, lexicon: Lexicon) -> Ground:
    """The sentences, persons, frameworks and times of an article. Lines that are no text give nothing."""
    found = Page(article.text, [(line.start, line.end) for line in article.paragraphs()])
    cast = Cast(found.text, found.sentences, lexicon.names, article.dated.lo, article.dated.hi)
    sights = Sights(found.text, cast.persons, article.dated.lo, article.dated.hi)
    about = lexicon.frameworks.mentions(found.text, article.dated.lo, article.dated.hi, sights)
    times = find(article.text, article.dated, meant(lexicon.eras, article.text))
    return Ground(found, cast, about, lexicon.frameworks.topic(about), times, [], sights)


def statements(article: Article, lexicon: Lexicon, read: Ground | None = None) -> tuple[Proposal, ...]:
    """What the article says that somebody said or wants, in the order of the text. Lines that are no text give nothing.

    Args:
        article: The article.
        lexicon: The tables.
        read: What was read of it already, if it was.
    """
    return reported(article, lexicon, read)[0]


def reported(article: Article, lexicon: Lexicon, read: Ground | None = None) -> tuple[tuple[Proposal, ...], tuple[Dropped, ...]]:
    """What all extractors of the lexicon find, put together, and what was dropped because it does not stand in the article."""
    once = read or ground(article, lexicon)
    found: list[list[Finding]] = []
    dropped: list[Dropped] = []
    for extractor in lexicon.extractors or (Rules(lexicon.cues),):
        told = extractor(once.found)
        # who spoke before is told from an extractor's own findings, so that two that agree on a speaker do so independently
        proposals = _proposals(article, told.candidates, once._replace(spoken=[]) if found else once, lexicon)
        pairs = zip(proposals, told.candidates, strict=True)
        found.append([Finding(proposal, extractor.name, one.confidence) for proposal, one in pairs])
        dropped += told.dropped
    return agreed(found, lexicon.demoted), tuple(dropped)


def _proposals(article: Article, candidates: Sequence[Candidate], read: Ground, lexicon: Lexicon) -> list[Proposal]:
    """The candidates of one extractor as proposals."""
    found, cast, about, topic, times, spoken, _ = read
    out: list[Proposal] = []
    for one in candidates:
        who, mention = _speaker(one, found, cast, spoken, out)
        if who is not None and who.entity and one.rule[0] != "N":
            spoken.append((one.sentence, who))
        said = " ".join(found.text[start:end] for start, end in one.content)
        before = lexicon.frameworks.carried(_just_before(out, who, one), said)
        links = lexicon.frameworks.links(one.content, _near(found, one), about, topic, before)
        subject = next((it.id for it in about if mention and mention[0] <= it.start < mention[1]), topic)
        proposal = _proposal(article, found, one, _document(who, lexicon.frameworks, links, subject), mention, times)
        text = next((row for row in lexicon.frameworks.rows if row.document and row.document == proposal.entity), None)
        kind = lexicon.manners.kind(proposal.kind, said, proposal=text is not None and text.narrow)
        lead = _lead(found.text, one, links)
        told = f"{proposal.cue_text} {said}"
        refused = bool(_NOT.search((lead or "")[-40:]))
        stance = lexicon.manners.stance(kind, told, links, named=lead is not None, refused=refused, negated=one.negated)
        out.append(msgspec.structs.replace(proposal, kind=kind, links=links, stance=stance))
    return out


# ------------------------------------------------------------------------------------------------------ speakers


def _speaker(
    one: Candidate, found: Page, cast: Cast, spoken: Sequence[tuple[int, Who]], before: Sequence[Proposal]
) -> tuple[Who | None, Span | None]:
    """Who speaks and by which mention."""
    mention = one.speaker
    if mention is None and one.shared:
        return _shared(one, found, cast, spoken, before)
    if mention is None:
        return None, None
    words = found.text[mention[0] : mention[1]]
    if words.lower() in PRONOUNS | SUBJECTS | {"his", "her", "its", "their"}:
        return cast.pronoun(mention, one.sentence, spoken), mention
    who = cast.mention(mention)
    if who is None or (not who.entity and who.how == "unresolved"):
        follows = _named_after(found.sentences[one.sentence], mention, cast)
        if follows is not None:
            return follows, mention
    return who, mention


def _named_after(sentence: Sentence, mention: Span, cast: Cast) -> Who | None:
    """`the spokesman said. of the Russian Presidency, Dimitri Peskov`: a role whose name comes behind the verb."""
    role = cast.names.role(cast.text[mention[0] : mention[1]])
    if not role:
        return None
    for named in cast.persons.mentions:
        if mention[1] <= named.start < min(sentence.end, mention[1] + 80) and any(
            term.role == role for term in named.person.terms
        ):
            return cast.mention((named.start, named.end))
    return None


def _shared(
    one: Candidate, found: Page, cast: Cast, spoken: Sequence[tuple[int, Who]], before: Sequence[Proposal]
) -> tuple[Who | None, Span | None]:
    """The speaker of the clause before: in the sentence, else its subject, else who spoke last."""
    sentence = found.sentences[one.sentence]
    cue = one.cue[0] if one.cue else one.content[0][0]
    before = before[-60:]  # those of the same sentence are among the last
    for other in reversed(before):
        if other.speaker is None or other.speaker[0] < sentence.start or other.cue is None:
            break
        inside = any(start <= other.cue[0] < end for start, end in one.content)
        nested = other.speaker[0] < cue and any(
            earlier.cue is not None and earlier.cue[0] < other.cue[0] and any(a <= other.cue[0] < b for a, b in earlier.content)
            for earlier in before
            if earlier.speaker is not None and earlier.speaker[0] >= sentence.start
        )
        if not inside and not nested and other.rules[0][0] in "VM":
            return Who(
                other.entity, other.name, "carried", f"same subject as '{other.cue_text}'", other.office, other.on_behalf_of
            ), other.speaker
    if one.rule not in {"Q.carried", "M.alone"}:
        lead = cast.leading(one.sentence, cue)
        if lead is not None:
            who, mention = lead
            return (cast.pronoun(mention, one.sentence, spoken) if not who.entity else who), mention
        if one.rule.startswith("V.ing"):
            return None, None  # its subject is there, but it is nobody we know
    last = next((who for number, who in reversed(spoken) if number >= one.sentence - 8), None)
    if last is None:
        return None, None
    how: How = "implicit" if one.rule.startswith("V.") else "carried"
    return last._replace(how=how, why=f"no speaker is named here; {last.name} spoke last"), None


# ---------------------------------------------------------------------------------------------------- everything else


def _just_before(before: Sequence[Proposal], who: Who | None, one: Candidate) -> Sequence[Link]:
    """What the same speaker's last statement was about, if it stands close before this one."""
    last = before[-1] if before else None
    if last is None or who is None or not who.entity or last.entity != who.entity:
        return ()
    return last.links if 0 <= one.content[0][0] - last.content[-1][1] <= _CLOSE else ()


def _near(found: Page, one: Candidate) -> Span:
    sentence = found.sentences[one.sentence]
    return (sentence.start, sentence.end)


def _lead(text: str, one: Candidate, links: Sequence[Link]) -> str | None:
    """What stands in the content before the words of the first link; None if they are not in it."""
    place = links[0].mention[0] if links and links[0].mention else None
    return next((text[start:place] for start, end in one.content if place is not None and start <= place < end), None)


def _document(who: Who | None, frameworks: Frameworks, links: Sequence[Link], topic: str) -> Who | None:
    """A text that speaks gets the entity of its framework: the article's topic, or the first that is linked."""
    if who is None or who.entity != DOCUMENT:
        return who
    for id_ in (topic, *(link.framework for link in links)):
        row = frameworks.by_id.get(id_)
        if row is not None and row.document:
            return who._replace(entity=row.document, why=f"{who.why}: {row.id}")
    return who._replace(entity="", why=f"{who.why}, but no framework is known for it")


def _proposal(
    article: Article, found: Page, one: Candidate, who: Who | None, mention: Span | None, times: Sequence[When]
) -> Proposal:
    text, content = article.text, tuple(one.content)
    entity = who.entity if who else ""
    sentence = found.sentences[one.sentence]
    source = text[one.source[0] : one.source[1]] if one.source else ""
    return Proposal(
        id=identify(article.sha256, content, mention, entity),
        type="attitude" if _attitude(one) else "statement",
        doc=article.name,
        content=content,
        cue=one.cue,
        cue_text=text[one.cue[0] : one.cue[1]] if one.cue else "",
        speaker=mention,
        speaker_text=text[mention[0] : mention[1]] if mention else "",
        entity=entity,
        name=who.name if who else "",
        how=who.how if who and entity else "unresolved",
        why=who.why if who else "",
        office=who.office if who else "",
        on_behalf_of=who.code if who else "",
        addressee=text[one.addressee[0] : one.addressee[1]] if one.addressee else "",
        agency=source if _an_outlet(source) else "",
        medium=one.medium or _medium(text, sentence, content),
        said=_said(article, times, (sentence.start, sentence.end), one),
        kind=one.row.kind if one.row else "assert",
        mode=_mode(one, sentence, found),
        negated=one.negated,
        translated=article.translation in {TRANSLATED, MACHINE} or bool(_TRANSLATION.match(source)),
        rules=(one.rule,) if one.row is None else (one.rule, f"cue:{one.row.base}"),
        tier=_tier(one, entity),
    )


def _attitude(one: Candidate) -> bool:
    if one.row is None:
        return False
    return one.row.attitude or one.rule[0] == "N" or one.rule == "M.noun"


def _tier(one: Candidate, entity: str) -> Tier:
    return "B" if one.rule in TRUSTED and entity and not one.modal and not _attitude(one) else "C"


def _an_outlet(source: str) -> bool:
    """Whether the source of a report is an outlet: its noun has a name or is one of the press; `a translation` is neither."""
    head = _OF.split(source, maxsplit=1)[0]
    return bool(_PROPER.search(head) or _PRESS.search(head))


def _medium(text: str, sentence: Sentence, content: Sequence[Span]) -> str:
    """Where it was said, by the words of the sentence outside what was said."""
    rest, at = "", sentence.start
    for start, end in sorted(content):
        rest, at = f"{rest}{text[at:start]} ", max(at, end)
    rest += text[at : sentence.end]
    if _ANY_MEDIUM.search(rest) is None:
        return ""
    return next((name for pattern, name in _MEDIA if pattern.search(rest)), "")


def _start(when: When) -> int:
    return when.start


def _said(article: Article, times: Sequence[When], near: Span, one: Candidate) -> Said:
    """By the words of time in the sentence, outside what was said and nearest to the cue; else not after the article."""
    at = one.cue[0] if one.cue else one.content[0][0]
    told = [
        when
        for when in times[bisect_left(times, near[0], key=_start) : bisect_left(times, near[1], key=_start)]
        if near[0] <= when.start < near[1]
        and when.known
        and not any(a <= when.start < b for a, b in one.content)
        and not _BEFORE_OR_AFTER.search(article.text, max(0, when.start - 6), when.start)
        and article.text[near[0] : when.start].rpartition(" ")[0].rpartition(" ")[2]
        not in {"for", "until", "by", "since", "before"}
    ]
    if told:
        when = min(told, key=lambda found: abs(found.start - at))
        return Said(when.lo, when.hi, article.text[when.start : when.end])
    if not article.dated.known:
        return Said()
    return Said(hi=article.dated.hi, basis="before the article was published")


def _mode(one: Candidate, sentence: Sentence, found: Page) -> Mode:
    if one.opens:
        return "direct"
    quotations = [(word.quote.lo, word.quote.hi) for word in sentence.words if word.quote is not None]
    if one.rule == "Q.carried" or all(span in found.quoted for span in one.content):
        return "direct"
    if any(a < end and start < b for start, end in one.content for a, b in quotations):
        return "mixed" if one.rule != "V.left.quote" or one.content[0] not in quotations else "direct"
    return "indirect"
