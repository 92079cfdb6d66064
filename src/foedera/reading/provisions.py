"""What articles say that an agreement asks for: `a group of allies would train its soldiers`, `the measures include …`.

A sentence is looked at where it is about an agreement: a text speaks in it, it names or takes up one, or its speaker was just
talking of one. In it, words of duty mark the passage: verbs by which a text asks for something (`requires`, `calls for`,
`would include`), a promise (`would promise to`), or guarantors with a verb of duty (`allies would provide`). Passages joined by
`while` or `as well as` are provisions of their own. What an actor merely does or predicts is none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from foedera.model.article import Article
from foedera.model.proposal import Link, Party, Proposal, Reported, Said, Span, identify_provision
from foedera.reading.frameworks import Framework
from foedera.reading.links import TAKEN_UP, Found, Frameworks
from foedera.reading.sights import Sights
from foedera.reading.statements import Ground
from foedera.reading.words import Sentence

_MODAL = r"(?:would|will|shall|must|should|could|can|may|might)"
_GIVERS = (
    r"(?:group of (?:allies|states|countries|nations|partners|guarantors)|allies|allied (?:states|nations|countries)|guarantors?|"
    r"guarantor (?:states|countries)|signator(?:y|ies)|parties|partners|partner (?:states|countries|nations)|member states|members|"
    r"states|countries|nations|coalition|broader group|wider group|core group|group)"
)
_DO = (
    r"(?:make (?:[\w-]+ )?(?:commitments?|pledges?|contributions?|available)|provide|give|send|supply|deliver|maintain|support|commit|undertake|guarantee|train|finance|fund|consult|meet|assist|"
    r"defend|protect|back|help|aid|join|share|invest|impose|deploy|host|send|station|pay|recognise|recognize|respect|refrain|"
    r"strengthen|continue|respond|intervene|come to|take part|be obliged|be bound|be called)"
)
_ASKS = (
    r"(?:include|includes|comprise|comprises|provide for|provides for|provided for|envisage|envisages|envision|envisions|foresee|"
    r"foresees|stipulate|stipulates|establish|establishes|set up|sets up|oblige|obliges|commit|commits|call for|calls for|called for|"
    r"require|requires|required|contain|contains|cover|covers|trigger|triggers|entail|entails|ensure|ensures|guarantee|guarantees(?!\s+(?:must|shall|should|would|will|are|for|to|and|from)\b)|"
    r"outline|outlines|set out|sets out|ban|bans|prohibit|prohibits|limit|limits|cap|caps|need|needs)"
)
_OPEN = r"(?:[\"“«‘]\s?)?"

_GIVER = re.compile(rf"\b{_GIVERS}\s", re.IGNORECASE)
_ASKING = re.compile(
    rf"\b(?P<verb>(?:(?:{_MODAL}|also|to)\s+)*{_ASKS})\s+(?:things like\s+|such things as\s+|measures such as\s+|that\s+(?={_OPEN}))?{_OPEN}(?P<it>)",
    re.IGNORECASE,
)
_GIVING = re.compile(
    rf"(?P<it>)\b(?P<who>(?:(?:an?|the|other|all|some|these|those|such|each|its|their)\s+)?(?:(?!(?:that|which|how|what|why|when|where|and|of|to)\b)(?-i:[a-z])[\w-]*\s+){{0,2}}?{_GIVERS})\s+(?:also\s+)?"
    rf"(?P<verb>(?:{_MODAL}|(?:are|is) to|(?:have|has|had) to)\s+(?:not\s+|never\s+)?(?={_DO}\b)|(?={_DO}\b))",
    re.IGNORECASE,
)
_PROMISING = re.compile(
    rf"\b(?P<verb>(?:(?:{_MODAL}|has|have|had|also)\s+)*(?:promise|promises|promised|pledge|pledges|pledged|undertake|undertakes|undertook|"
    r"undertaken|commit itself|commit themselves|committed itself|committed themselves|commits itself|is obliged|are obliged|"
    r"be obliged|vow|vows|vowed))\s+(?P<it>)(?:not\s+)?to\s+(?=(?-i:[a-z]))",
    re.IGNORECASE,
)
_QUALITY = re.compile(
    r"(?P<it>)(?P<who>(?:security\s+)?(?:guarantees|assurances|commitments|obligations|treaty|agreement|pact|document))\s+"
    r"(?P<verb>(?:must|shall|should|have to|would|will|are to)\s+be)\s+",
    re.IGNORECASE,
)
_WISHING = re.compile(
    r"\b(?P<verb>(?:wants?|wanted|asks?|asked|urges?|urged|calls? on|called on|demands? that|demanded that))\s+"
    r"(?P<who>(?:[\w’'-]+\s+){1,4}?)(?P<it>)to\s+(?=(?-i:[a-z]))",
    re.IGNORECASE,
)
_RULES = (("R.asks", _ASKING), ("R.gives", _GIVING), ("R.promises", _PROMISING), ("R.quality", _QUALITY), ("R.wishes", _WISHING))

_JOINT = re.compile(r"[\"”»’]?\s*,?\s*[\"”»’]?\s*\b(?:while|whereas|as well as|and also)\s+(?:that\s+)?" + _OPEN, re.IGNORECASE)
_STOP = re.compile(
    r"[;:]|[.!?][\"”»]?\s+(?=[\"“«]?[A-Z])|[\"”»]?,[\"”»]?\s+(?:for\s+|of\s+)?(?:which|who|whose|where|but|said|says|according|as reported|a term|in response)\b|"
    r"\s(?:in an?|in the|in its|in their)\s+(?:joint\s+)?(?:declaration|statement|communiqu|document|text|letter)|"
    r"[\"”»],?\s+(?:said|says|he|she|they|it|collects|explained|according|and (?:has|that|he|she|it))\b|\sthat\s+other\s+",
    re.IGNORECASE,
)
_FORCE = re.compile(
    r"\b(?:legally and politically binding|(?:legally|politically)(?:[- ]and[- ]\w+)? binding|not binding|non-binding|binding|must not|shall not|must|shall|"
    r"obliged|obliges?|required|requires?|would|will|should|can|could|may|commitments?|pledged?|promised?)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    rf"^(?:not|no|never)\b|\b{_MODAL}\s+(?:not|never)\b|\b(?:not|never) to\b|^to (?:refrain|abstain)\b", re.IGNORECASE
)
_BANS = re.compile(r"\b(?:not|never|prohibits?|bans?)\b", re.IGNORECASE)
_SUBJECT = re.compile(
    r"\b(?:this|it|which|that|document|text|plan|measures|proposal|compact|declaration|agreement|treaty|framework|guarantees|"
    r"assurances|recommendations|draft|initiative|pact|memorandum|article|deal|country)\W*(?:\([^)]*\)\W*)?(?:also\W+)?\Z",
    re.IGNORECASE,
)
_MODALS = ("would", "will", "shall", "must", "should", "could", "can", "may", "might")
_RESULT = re.compile(r"\b(?:trigger|entail|ensure|guarantee|need|limit|require|cap)s?\Z")
"""Verbs that tell what follows from an agreement as often as what it asks for."""
_CLOSE = 12
"""Characters between the mention of an agreement and its verb."""
_LEAST, _MOST = 12, 420
"""Characters of a passage that says something, and beyond which it is no longer one provision."""


class _Sight(NamedTuple):
    """A sentence that is about an agreement: which one, why, the statement in it, whether a text speaks, where mentions end."""

    row: Framework
    why: str
    statement: Proposal | None
    text_speaks: bool
    named: bool
    ends: tuple[int, ...] = ()


class _Passage(NamedTuple):
    """A passage found: rule, its span, that of the verb, and of who is to act."""

    rule: str
    span: Span
    verb: Span
    who: Span | None


def provisions(article: Article, read: Ground, frameworks: Frameworks, said: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """What the article reports of agreements as proposals, in order of the text; what is encoded is set beside them elsewhere.

    Args:
        article: The article.
        read: What was read of it already.
        frameworks: The table.
        said: Its statements.
    """
    text = read.found.text
    sights = read.sights
    out: list[Proposal] = []
    told, about = _by_sentence(read.found.sentences, said, _begin), _by_sentence(read.found.sentences, read.about, _start)
    documents = {row.document: row for row in frameworks.rows if row.document}
    for number, sentence in enumerate(read.found.sentences):
        sight = _about(told[number], about[number], sentence, frameworks, documents)
        if sight is None:
            continue
        taken: list[Span] = []
        for passage in _passages(text, sentence, sight):
            if any(_overlap(passage.span, other) for other in taken):
                continue
            taken.append(passage.span)
            out.append(_proposal(article, text, passage, sight, sights))
    return tuple(sorted(out, key=lambda one: one.content[0]))


# ------------------------------------------------------------------------------------------------ where to look


def _begin(one: Proposal) -> int:
    return one.content[0][0]


def _start(one: Found) -> int:
    return one.start


_T = TypeVar("_T")


def _by_sentence(sentences: Sequence[Sentence], many: Sequence[_T], start: Callable[[_T], int]) -> list[list[_T]]:
    """What begins in each sentence."""
    starts = [sentence.start for sentence in sentences]
    out: list[list[_T]] = [[] for _ in sentences]
    for one in many:
        number = bisect_right(starts, start(one)) - 1
        if number >= 0 and start(one) < sentences[number].end:
            out[number].append(one)
    return out


def _about(
    inside: Sequence[Proposal],
    mentions: Sequence[Found],
    sentence: Sentence,
    frameworks: Frameworks,
    documents: Mapping[str, Framework],
) -> _Sight | None:
    """The agreement that the sentence is about, if it is about one: by what is said and what is mentioned in it."""
    speaking = next((one for one in inside if one.entity in documents), None)
    if speaking is not None:
        row = documents[speaking.entity]
        return _Sight(row, f"'{row.document}' speaks", speaking, text_speaks=True, named=True)
    here = [one for one in mentions if _is_text(frameworks.by_id[one.id])]
    if here:
        best = max(here, key=_worth)
        why = f"{best.how} by '{best.words}'" + (f"; {best.why}" if best.why else "")
        ends = tuple(one.end - sentence.start for one in here if one.id == best.id)
        return _Sight(frameworks.by_id[best.id], why, _telling(inside, best.id), text_speaks=False, named=True, ends=ends)
    one = next((one for one in inside if one.links and one.links[0].framework in frameworks.by_id), None)
    if one is not None and _is_text(frameworks.by_id[one.links[0].framework]):
        return _Sight(frameworks.by_id[one.links[0].framework], one.links[0].reason, one, text_speaks=False, named=False)
    return None


def _worth(one: Found) -> tuple[bool, float]:
    """A named or described agreement before one that is only taken up."""
    return one.how != TAKEN_UP, one.strength


def _is_text(row: Framework) -> bool:
    """Whether it is an agreement that can be reported, not a principle or a way to membership."""
    return bool(row.document) and "membership" not in row.nouns


def _telling(inside: Sequence[Proposal], framework: str) -> Proposal | None:
    return next((one for one in inside if any(link.framework == framework for link in one.links)), None)


# ------------------------------------------------------------------------------------------------ passages


def _passages(text: str, sentence: Sentence, sight: _Sight) -> Iterator[_Passage]:
    """The passages of a sentence; of those that overlap the earlier rule's comes first."""
    words = text[sentence.start : sentence.end]
    for rule, pattern in _RULES:
        if rule == "R.gives" and not _GIVER.search(words):
            continue
        for match in pattern.finditer(words):
            if not _fits(rule, match, words, sight):
                continue
            begin = match.end("it") if rule in ("R.asks", "R.promises", "R.wishes") else match.start("who")
            verb = (sentence.start + match.start("verb"), sentence.start + match.end("verb"))
            who = match.span("who") if "who" in pattern.groupindex and rule != "R.quality" else None
            for number, (first, last) in enumerate(_pieces(words, begin)):
                if _LEAST <= last - first <= _MOST:
                    named = (sentence.start + who[0], sentence.start + who[1]) if who and not number else None
                    yield _Passage(rule, (sentence.start + first, sentence.start + last), verb, named)


def _fits(rule: str, match: re.Match[str], words: str, sight: _Sight) -> bool:
    """Whether the sentence tells a provision there, and not what somebody does or expects."""
    if rule == "R.asks":
        verb = match["verb"].lower()
        subject = _SUBJECT.search(words, 0, match.start("verb")) is not None
        close = any(0 <= match.start("verb") - end <= _CLOSE for end in sight.ends)
        if verb.endswith(("need", "needs")):
            return sight.text_speaks and subject
        modal = verb.startswith(_MODALS)
        if modal and _RESULT.search(verb):
            return sight.text_speaks
        return sight.text_speaks or (sight.named and (subject or close or modal))
    if rule == "R.wishes":
        return sight.named
    return sight.named or rule == "R.promises"


def _pieces(words: str, begin: int) -> Iterator[Span]:
    """The passage from here to where it ends, and those that are joined to it."""
    stop = _STOP.search(words, begin + _LEAST)
    end = stop.start() if stop else len(words)
    at = begin
    for joint in _JOINT.finditer(words, begin + _LEAST, end):
        yield _trimmed(words, at, joint.start())
        at = joint.end()
    yield _trimmed(words, at, end)


def _trimmed(words: str, start: int, end: int) -> Span:
    while end > start and (words[end - 1].isspace() or words[end - 1] in ".,\"”»’'!?"):
        end -= 1
    while start < end and (words[start].isspace() or words[start] in "\"“«‘'"):
        start += 1
    return start, end


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


# ------------------------------------------------------------------------------------------------ what is said of it


def _proposal(article: Article, text: str, passage: _Passage, sight: _Sight, sights: Sights) -> Proposal:
    start, end = passage.span
    words, row = text[start:end], sight.row
    bearer = _bearer(text, passage, sights, row)
    given = [code for code in row.benefits if code != bearer.code]
    told = next((code for code in given if code in sights.between(start, end)), "")
    beneficiary = Party(told or next(iter(given), ""), why="named in the passage" if told else "whom the agreement is for")
    if bearer.code and bearer.code in row.benefits and not given:
        beneficiary = Party(next((code for code in row.by if code != bearer.code), ""), why="who gives the guarantee")
    force = _FORCE.search(words) or _FORCE.search(text, *passage.verb)
    reported = Reported(
        framework=row.id, why=sight.why, bearer=bearer, beneficiary=beneficiary, force=force.group() if force else "",
        negated=bool(_NOT.search(words) or _BANS.search(text, *passage.verb)),
        statement=sight.statement.id if sight.statement else "",
    )  # fmt: skip
    spoken = sight.statement
    return Proposal(
        id=identify_provision(article.sha256, passage.span), type="provision", doc=article.name, content=(passage.span,),
        cue=passage.verb, cue_text=article.text[slice(*passage.verb)], said=spoken.said if spoken else _day(article),
        kind="report", mode="indirect", translated=spoken.translated if spoken else False, links=(Link(row.id, sight.why),),
        rules=(passage.rule,), tier="B" if sight.text_speaks else "C", provision=reported,
    )  # fmt: skip


def _day(article: Article) -> Said:
    """When it was reported: by the day of the article."""
    return Said(hi=article.dated.hi, basis="before the article was published") if article.dated.known else Said()


def _bearer(text: str, passage: _Passage, sights: Sights, row: Framework) -> Party:
    """Who is to act: the subject of the passage, the actor before a promise, those whom the passage says it is from."""
    giving = _GIVING.match(text, *passage.span)
    if giving is not None and passage.who is None:
        passage = passage._replace(who=giving.span("who"))
    if passage.who is not None:
        words = text[slice(*passage.who)].strip()
        return Party(sights.last(*passage.who), words, passage.who, how="name", why="who is to act in the passage")
    if passage.rule == "R.promises":
        first = max(text.rfind("\n", 0, passage.verb[0]), passage.verb[0] - 80, 0)
        code = sights.last(first, passage.verb[0])
        if code:
            return Party(code, how="name", why="who promises")
    source = re.search(
        r"\b(?:from|by)\s+((?:its |the |their |western |foreign )?(?:allies|partners|guarantors|all member nations|members))\b",
        text[slice(*passage.span)],
        re.IGNORECASE,
    )
    if source is not None:
        at = passage.span[0] + source.start(1)
        return Party("", source[1], (at, at + len(source[1])), how="role", why="from whom it is to come")
    if row.by and not set(row.by) <= set(row.benefits):
        return Party(
            next(code for code in row.by if code not in row.benefits), how="role", why="who gives what the agreement promises"
        )
    return Party("")
