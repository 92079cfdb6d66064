"""From an article to proposed events: acts of its sentences and of what it says that was said, with their parties and days."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

import msgspec

from foedera.model.article import TITLE, Article
from foedera.model.proposal import Happening, Kind, Party, Plover, Proposal, Said, Site, Span, Status, Tier, identify_event
from foedera.reading.acts import UNREAL, Act, acts
from foedera.reading.geography import Map
from foedera.reading.grammar import PRONOUNS
from foedera.reading.links import NAMED, Frameworks
from foedera.reading.parties import Parties
from foedera.reading.retold import once, paired
from foedera.reading.spans import Spans
from foedera.reading.statements import Ground
from foedera.reading.triggers import HOSTILE, Row, Triggers
from foedera.reading.when import When
from foedera.reading.words import Sentence, words

_SPOKEN: dict[Kind, tuple[Plover, str, str, str]] = {
    "accuse": ("ACCUSE", "11", "", "against"),
    "criticise": ("ACCUSE", "11", "", "against"),
    "warn": ("THREATEN", "13", "warning", "to"),
    "threaten": ("THREATEN", "13", "threat", "on"),
    "demand": ("REQUEST", "10", "demand", "to"),
    "request": ("REQUEST", "02", "request", "to"),
    "propose": ("REQUEST", "02", "proposal", "to"),
    "promise": ("AGREE", "03", "promise", "to"),
    "agree": ("AGREE", "03", "", "toward"),
    "support": ("SUPPORT", "05", "", "for"),
    "reject": ("REJECT", "12", "refusal", "to"),
    "deny": ("REJECT", "12", "denial", "to"),
}
"""What a statement does, as an event: class, root, class of the record and its preposition."""

_BY_CONTENT = "S.said."
"""How the rule begins where only what was said tells what was done by it: `said that it would never accept`."""
_BY_WORDS = frozenset(["ACCUSE", "AGREE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"])
"""Classes of what is done by saying it."""
_ALONE = frozenset(["MOBILIZE", "PROTEST"])
"""Classes of acts that need no other side."""
_SUFFERED = frozenset(["ASSAULT", "COERCE"])
"""Classes of which it is an event that somebody suffered it, even if nobody says from whom."""
_SAID_ALONE = frozenset(["REQUEST", "AGREE"])
"""Classes of what somebody says that need none: an appeal to everybody, a promise to nobody in particular."""
_TIMELESS = frozenset(["for", "until", "by", "since", "before"])
_CLOSE = 40
"""Characters between an act and a target that is surely its own."""
_PAUSE = re.compile(r"[,;:.—()]|\b(?:that|who|which|after|before|while|because)\b")
_ASKANCE = re.compile(r"\b(?:of|in|from|for|by|as|over|about)\b|[«»\"“”]")
"""What makes a name behind a verb something else than its object."""
_NOUN = re.compile(r"\s[a-z]")
_RELATIVE = re.compile(r"\b(?:that|which|who)\b[^,]*$")
_THEY = re.compile(r"(?:that\s+)?(?:it|they)\b", re.IGNORECASE)
_ASIDE = re.compile(r",\s+\w+ing\b[^,;.:]*")
"""A clause of the same subject right behind what was said: `refused to move them, demanding assurances from Peru`."""
_THAT = re.compile(r"\bthat\b")
_SHORT = 20
"""Characters of a quotation that can hold no clause."""
LONGEST = 600
"""A sentence of more words is a list, a table or noise."""
_REACH = 12
"""Words behind an act in which its place is looked for."""


class Events:
    """Finds events by a table of triggers.

    Args:
        triggers: The table.
        frameworks: What the news calls the agreements of the library.
        geography: Places by name.
    """

    def __init__(self, triggers: Triggers, frameworks: Frameworks, geography: Map) -> None:
        self.triggers, self.frameworks, self.geography = triggers, frameworks, geography

    def events(self, article: Article, read: Ground, said: Sequence[Proposal]) -> tuple[Proposal, ...]:
        """The events that the article tells, each once, in the order of the text.

        Args:
            article: The article.
            read: What was read of it for the statements.
            said: Its statements; what they claim is no event, and that they were made may be one.
        """
        return _Article(self, article, read, said).events()


class _Article:
    """One article while its events are looked for."""

    def __init__(self, reader: Events, article: Article, read: Ground, said: Sequence[Proposal]) -> None:
        self.reader, self.article, self.read = reader, article, read
        self.said = [one for one in said if one.type == "statement"]
        self.claims = Spans((span, one) for one in said for span in one.content)
        self.sentences = Spans(((one.start, one.end), one) for one in read.found.sentences)
        lo, hi = article.dated.lo, article.dated.hi
        titles = Spans(((one.start, one.end), one) for one in read.about if one.how == NAMED)
        self.parties = Parties(read.cast, read.spoken, lambda name: reader.geography.holder(name, lo, hi), titles)
        self.titles = [(line.start, line.end) for line in article.marked(TITLE)]

    def events(self) -> tuple[Proposal, ...]:
        """All events, in order of their triggers; one that is told several times comes where it is told first in full."""
        found = [one for one in map(self._spoken, self.said) if one is not None]
        cues = Spans((one.cue, one) for one in found if one.cue is not None)
        for number, sentence in enumerate(self.read.found.sentences):
            found += self._told(sentence, number, cues)
        return once(sorted(paired(found, _needs, _settled), key=self._order))

    def _order(self, one: Proposal) -> tuple[bool, int]:
        at = one.cue[0] if one.cue else one.content[0][0]
        return any(start <= at < end for start, end in self.titles), at

    # ------------------------------------------------------------------------------- what a statement does

    def _spoken(self, one: Proposal) -> Proposal | None:
        """That somebody accused, warned or asked is an event itself; what was said is not."""
        row, rule = self._done_by(one)
        if row is None or one.negated or one.cue is None or not one.on_behalf_of or one.rules[0][0] in "QNP":
            return None
        if one.cue_text.lower().split()[0] in UNREAL:
            return None  # "would promise": nobody has promised yet
        by = Party(one.on_behalf_of, one.speaker_text, one.speaker, one.entity if one.entity != one.on_behalf_of else "",
                   one.how, one.why)  # fmt: skip
        sides = self.parties.listed(tuple(words(self.read.found.text, *one.speaker))) if one.speaker else ()
        to = self._toward(one, by)
        event = Happening(
            plover=row[0], cameo=row[1], record=row[2], link=row[3], actors=sides if len(sides) > 1 else (by,),
            targets=to or (sides if len(sides) > 1 and row[0] == "AGREE" else ()),
            when=one.said if one.said.lo else self._published(),
            statement=one.id,
        )  # fmt: skip
        spans = (one.cue, *filter(None, (one.speaker, *(party.mention for party in to))))
        return self._proposal(event, one.cue, spans, rule, "B" if one.tier != "C" and self._direct(event, one.cue[1]) else "C")

    def _done_by(self, one: Proposal) -> tuple[tuple[Plover, str, str, str] | None, str]:
        """What a statement does, and the rule: by its cue, if that is a trigger itself, else by its kind."""
        if one.cue is None or one.kind not in _SPOKEN:
            return None, ""
        text = self.read.found.text
        cue = tuple(words(text, *one.cue))
        behind = (*cue, *words(text, one.cue[1], min(len(text), one.cue[1] + 80)))
        it = next((it for at in range(len(cue)) if (it := self.reader.triggers.at(behind, at)) and not it.noun), None)
        row = it.row if it is not None else None
        if row is not None and row.intent:
            row = self.reader.triggers.told(behind, range(min(len(behind), len(cue) + 6)))
        if row is not None and row.plover in _BY_WORDS:
            return (row.plover, row.cameo, row.record, row.link), f"S.{one.kind}"
        return (_SPOKEN[one.kind] if one.kind != "agree" else None), f"{_BY_CONTENT}{one.kind}"

    def _toward(self, one: Proposal, by: Party) -> tuple[Party, ...]:
        """The one spoken to, else the first other actor that what was said names, with those that are listed with it."""
        assert one.cue is not None
        text, cue = self.read.found.text, one.cue
        own = self.sentences.at(cue[0])
        spans: list[Span] = []
        if one.addressee and own is not None:
            at = text.find(one.addressee, own.start, own.end)
            spans += [(at, at + len(one.addressee))] if at >= 0 else []
        spans += one.content
        aside = _ASIDE.match(text, max(end for _, end in one.content))
        spans += [aside.span()] if aside else []
        if own is not None and (one.rules[0].startswith("V.ing") or _THEY.match(text, one.content[0][0])):
            spans.append((own.start, cue[0]))  # "would not talk with Peru, rejecting its offer", "demanded that it go"
        for start, end in spans:
            told = tuple(words(text, start, end))
            for party in self.parties.named(told):
                inside = one.speaker and party.mention and one.speaker[0] <= party.mention[0] < one.speaker[1]
                if party.code and party.code != by.code and not inside:
                    return self.parties.with_others(told, party, {by.code})
        return ()

    # ------------------------------------------------------------------------------------- what is told

    def _told(self, sentence: Sentence, number: int, cues: Spans[Proposal]) -> Iterator[Proposal]:
        """The acts of a sentence, and those of its quotations, which are claims."""
        yield from self._acts(sentence, number, cues, None)
        for word in sentence.words:
            if word.quote is not None and word.quote.hi - word.quote.lo > _SHORT:
                inner = tuple(words(self.read.found.text, word.quote.lo, word.quote.hi))
                yield from self._acts(Sentence(word.quote.lo, word.quote.hi, inner, sentence.paragraph), number, cues, word.start)

    def _acts(self, sentence: Sentence, number: int, cues: Spans[Proposal], quoted: int | None) -> Iterator[Proposal]:
        if len(sentence.words) > LONGEST:
            return
        last: tuple[Party, ...] = ()
        side: tuple[Party, ...] = ()
        barrier = -1
        for act in acts(sentence.words, self.reader.triggers):
            trigger = (sentence.words[act.first].start, sentence.words[act.last].end)
            by = self.parties.actors(sentence, number, act, barrier, last)
            if act.voice in {"active", "participle"}:
                last, barrier = by or last, act.last
            if cues.at(trigger[0]) or cues.at(trigger[1] - 1):
                continue
            shares = act.first > 0 and sentence.words[act.first - 1].low in {"and", "but"}
            made = self._event(sentence, number, act, trigger, by, quoted, side if shares else ())
            if made is not None and made.event is not None:
                side = made.event.targets
                yield made

    def _event(
        self, sentence: Sentence, number: int, act: Act, trigger: Span, by: tuple[Party, ...], quoted: int | None,
        side: tuple[Party, ...],
    ) -> Proposal | None:
        claim = self.claims.at(trigger[0])
        if claim is not None and quoted is None and by and _outside(by, claim, trigger):
            claim = None
        status = _status(act, claim, quoted)
        if status is None:
            return None
        if quoted is not None and claim is not None and not by and _first_person(sentence, act):
            by = (_speaker(claim),)
        by = tuple(one for one in by if one.code)
        if not by and not (act.voice == "passive" and act.trigger.row.plover in _SUFFERED):
            return None
        to = self.parties.targets(sentence, number, act, by, claim.on_behalf_of if claim else "") or self._carried(side, by)
        to = to or self._implied(act, trigger, by, claim, quoted=quoted is not None)
        row = _verbal(act.trigger.row, to)
        if status in {"claimed", "denied"} and not (by and to):
            return None
        if act.voice == "noun" and (not to or status == "claimed") and not self._beside(to, sentence.words[act.last].end):
            return None
        place = self._place(sentence, act)
        event = Happening(
            plover=row.plover, cameo=row.cameo, record=row.record, link=row.link, actors=by, targets=to,
            when=self._when(sentence, act, status), place=place, status=status,
            claimant=claim.on_behalf_of if claim and status in {"claimed", "denied"} else "",
            statement=claim.id if claim else "",
        )  # fmt: skip
        near = [party.mention for party in (*by, *to) if party.mention]
        spans = [trigger, *(one for one in near if sentence.start <= one[0] < sentence.end)]
        if act.trigger.object > act.last:
            spans.append((trigger[0], sentence.words[act.trigger.object].end))
        return self._proposal(event, trigger, spans, f"E.{act.voice}", self._tier(event, act, sentence), act.trigger.entry.base)

    @staticmethod
    def _carried(side: tuple[Party, ...], by: tuple[Party, ...]) -> tuple[Party, ...]:
        """The other side of the act before, where `and` joins this one to it."""
        codes = {one.code for one in by}
        why = "as of the act before"
        return tuple(msgspec.structs.replace(one, how="carried", why=why) for one in side if one.code not in codes)

    def _implied(
        self, act: Act, trigger: Span, by: tuple[Party, ...], claim: Proposal | None, *, quoted: bool
    ) -> tuple[Party, ...]:
        """A side that the sentence does not name: the speaker's own in a complaint, the last named before in `the invasion`."""
        done = {one.code for one in by}
        row = act.trigger.row
        hurt = claim is not None and row.plover in HOSTILE | {"REJECT"} and (quoted or not self._relative(claim, trigger))
        if hurt and claim is not None and claim.on_behalf_of not in done | {""}:
            return (_speaker(claim),)
        if act.voice == "noun" and act.trigger.row.plover == "ASSAULT" and by:
            found = self.parties.before(trigger[0], done)
            return (found,) if found else ()
        return ()

    def _relative(self, claim: Proposal, trigger: Span) -> bool:
        """Whether the act only tells which one is meant: `the war that they started`."""
        start = next(a for a, b in claim.content if a <= trigger[0] < b)
        return _RELATIVE.search(self.read.found.text, start + 5, max(start + 5, trigger[0])) is not None

    def _tier(self, event: Happening, act: Act, sentence: Sentence) -> Tier:
        """B if class and both sides are sure: named, the target right behind the act, and nobody's view of it told."""
        told = event.status == "occurred" and (act.voice == "noun" or (act.voice == "active" and not _embedded(sentence, act)))
        sides = (*event.actors, *event.targets)
        sure = bool(event.record or event.plover in _BY_WORDS) and all(one.how in {"name", "metonym"} for one in sides)
        return "B" if told and sure and self._direct(event, sentence.words[act.last].end, noun=act.voice == "noun") else "C"

    def _direct(self, event: Happening, end: int, *, noun: bool = False) -> bool:
        """Whether the target stands right behind a place in the text, or there are several among themselves."""
        if len(event.actors) > 1 and event.actors == event.targets:
            return True
        return bool(event.targets and event.actors) and self._near(event.targets[0], end, noun=noun)

    def _beside(self, to: Sequence[Party], end: int) -> bool:
        return bool(to) and self._near(to[0], end, noun=True)

    def _near(self, party: Party, end: int, *, noun: bool) -> bool:
        """Whether a party stands right behind a place in the text, and the words between make it the object there."""
        where, text = party.mention, self.read.found.text
        if where is None or not 0 <= where[0] - end <= _CLOSE or _PAUSE.search(text, end, where[0]):
            return False
        seat = party.how == "metonym" and _NOUN.match(text, where[1])  # "the Paris accord"
        return noun or not (seat or _ASKANCE.search(text, end, where[0]))

    def _when(self, sentence: Sentence, act: Act, status: Status) -> Said:
        """By the words of time nearest to the act in its sentence; else not after the article was written, or not before."""
        at, end = sentence.words[act.first].start, sentence.words[act.last].end
        text, dated = self.article.text, self.article.dated
        times = self.read.times
        told = [
            when
            for when in times[bisect_left(times, sentence.start, key=_start) : bisect_left(times, sentence.end, key=_start)]
            if when.lo
            and text[sentence.start : when.start].rstrip().rpartition(" ")[2].lower() not in _TIMELESS
            and not _THAT.search(text, end, when.start)
        ]
        if told:
            when = min(told, key=lambda one: abs(one.start - at))
            return Said(when.lo, when.hi, text[when.start : when.end])
        if dated.known and status == "planned":
            return Said(lo=dated.lo, basis="after the article was published")
        return self._published()

    def _published(self) -> Said:
        dated = self.article.dated
        return Said(hi=dated.hi, basis="before the article was published") if dated.known else Said()

    def _place(self, sentence: Sentence, act: Act) -> Site | None:
        """The place behind `in`, `at` or `near`, soonest behind the act."""
        all_words, text = sentence.words, self.read.found.text
        for at in range(act.first, min(len(all_words), act.last + _REACH)):
            if all_words[at].low not in {"in", "at", "near", "outside"} or at + 1 >= len(all_words):
                continue
            for size in (3, 2, 1):
                piece = all_words[at + 1 : at + 1 + size]
                if len(piece) == size and piece[0].capital and piece[-1].is_word:
                    span = (piece[0].start, piece[-1].end)
                    found = self.reader.geography.id(text[span[0] : span[1]])
                    if found:
                        return Site(found, text[span[0] : span[1]], span)
        return None

    def _proposal(self, event: Happening, trigger: Span, spans: Sequence[Span], rule: str, tier: Tier, base: str = "") -> Proposal:
        article = self.article
        content = (min(start for start, _ in spans), max(end for _, end in spans))
        if content[1] - content[0] > 600:
            content = trigger
        links = self.reader.frameworks.ranked(content, self.read.about)
        return Proposal(
            id=identify_event(article.sha256, trigger, event.plover), type="event", doc=article.name, content=(content,),
            cue=trigger, cue_text=article.text[trigger[0] : trigger[1]],
            said=Said(article.dated.lo, article.dated.hi, article.dated.basis),
            links=links, rules=(rule, f"trigger:{base}") if base else (rule,), tier=tier, event=event,
        )  # fmt: skip


def _embedded(sentence: Sentence, act: Act) -> bool:
    """Whether the act stands in a clause behind `that`, which may be somebody's view of it."""
    return any(word.low == "that" for word in sentence.words[max(0, act.first - 6) : act.first])


def _start(when: When) -> int:
    return when.start


def _status(act: Act, claim: Proposal | None, quoted: int | None) -> Status | None:
    """Whether it happened, as far as the article itself vouches for it; None where nobody says so."""
    if claim is None and quoted is None:
        if act.mood == "denied" and act.trigger.row.plover not in HOSTILE:
            return None  # that somebody does not trade is no news
        return {"so": "occurred", "ahead": "planned", "denied": "denied"}[act.mood]  # type: ignore[return-value]
    if act.mood == "ahead" or act.voice == "participle" or claim is None or claim.type == "attitude":
        return None
    if act.voice == "noun" and quoted is not None:
        return None
    return "denied" if act.mood == "denied" or claim.kind == "deny" else "claimed"


def _outside(by: Sequence[Party], claim: Proposal, trigger: Span) -> bool:
    """Whether who acts is named before what was said begins: then the article tells it, `Peru, blaming Chile, shut a port`."""
    start = next(a for a, b in claim.content if a <= trigger[0] < b)
    if claim.cue is None or claim.cue[0] > start:
        return False
    return all(one.mention is not None and one.mention[0] < start and one.how != "implicit" for one in by)


def _needs(one: Proposal) -> bool:
    """Whether an event is told only if it has another side."""
    event = one.event
    assert event is not None
    alone = _SAID_ALONE if one.rules[0].startswith("S") else _ALONE
    return event.plover not in alone and event.record != "proposal"


def _settled(one: Proposal) -> bool:
    """Whether an event is not given the other side that stood there before: support and requests may be anybody's."""
    return one.rules[0].startswith(_BY_CONTENT) or (one.event is not None and one.event.plover in {"SUPPORT", "REQUEST"})


def _verbal(row: Row, to: Sequence[Party]) -> Row:
    """Whoever attacks a person who holds an office mostly does it with words."""
    if row.plover == "ASSAULT" and row.cameo == "19" and to and all(one.entity for one in to):
        return msgspec.structs.replace(row, plover="ACCUSE", cameo="11", record="", link="against")
    return row


def _speaker(claim: Proposal) -> Party:
    return Party(claim.on_behalf_of, claim.speaker_text, claim.speaker, "", "implicit", f"the side of {claim.name or claim.speaker_text}")


def _first_person(sentence: Sentence, act: Act) -> bool:
    before = sentence.words[act.first - 1].low if act.first else ""
    return before in {"we", "i"} and before in PRONOUNS
