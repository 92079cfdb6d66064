"""Whether it is so: assertions and claims seen through a view, and accounts where the deciding tier disagrees.

The first tier of the view that speaks decides. If its sources disagree, the question forks into one account for each of
them; an account's word then holds for everything it speaks on, and where it is silent the next tier speaks.
"""

from __future__ import annotations

from collections.abc import Mapping

from foedera.engine.choice import ACCOUNT
from foedera.engine.law import Law
from foedera.engine.occurrence import GIVEN, LIBRARY, ClaimRecord, Occurrence
from foedera.engine.reasons import Reason
from foedera.engine.world import World
from foedera.model.lines import JudgeOf
from foedera.model.truth import NO, UNKNOWN, YES, Truth

UN = ("UNSC", "UNGA", "UN", "UNSG")
COURTS = ("ICJ", "ICC", "PCA", "ECHR", "ITLOS")
SILENT = "nobody else"
DISPUTED = "disputed"
"""Key of a setting's memo under which facts that sources disagree on are noted when they are read."""
_FIRST = (GIVEN,)


def existence(world: World, item: Occurrence) -> Truth:
    """Whether an occurrence happened, as the view's deciding tier has it, by the time asked about and known."""
    key = ("exists", item.id)
    known: Truth | None = world.setting.memo.get(key)
    if known is None:
        known = world.memory.get(key)
    if known is None:
        known = _existence(world, item)
        memory = world.setting.memo if _plainly_said(item) else world.memory
        memory[key] = known
    return known


def _plainly_said(item: Occurrence) -> bool:
    """Said by the record's own sources alone, without a date: the same in every world. What others say may hang on an account."""
    if item.virtual or item.because or len(item.assertions) != 1:
        return False
    return item.assertions[0].source in (LIBRARY, GIVEN) and item.assertions[0].since is None


def _existence(world: World, item: Occurrence) -> Truth:
    seen = world.visible(item)
    if seen is NO or item.virtual or item.assumed or not item.assertions:
        return seen
    words = {
        one.source: one.value
        for one in item.assertions
        if one.since is None or world.settled(world.since_then(one.since), f"{one.source} had spoken on {item.id}")
    }
    return seen & decide(world, words, item.id, named=())


def decide(world: World, words: Mapping[str, Truth], subject: str, *, named: tuple[str, ...]) -> Truth:
    """The value of a disputed fact: what the first speaking tier says; a fork over accounts where it disagrees.

    Args:
        words: Source to its word on the fact.
        subject: What the fact is about, for messages.
        named: The sources that the provision's judge line names, for the tier `judge`.
    """
    if len(set(words.values())) > 1:
        world.setting.memo.setdefault(DISPUTED, set()).add(subject)
    for position, tier in enumerate((_FIRST, *world.question.view.tiers)):
        speaking = {source: value for source, value in words.items() if _belongs(source, tier, named)}
        if not speaking:
            continue
        if len(set(speaking.values())) == 1:
            return next(iter(speaking.values()))
        chosen = world.accounts.get(position)
        if chosen is not None:
            # others may speak here than where the account was chosen, and have accounts of their own
            world.chooser.widen(ACCOUNT, f"account {position}", sorted(speaking))
        if chosen in speaking:
            return speaking[chosen]
        if chosen is not None:
            continue  # the account chosen is silent on this, so the next tier speaks
        chosen = world.chooser.choose(ACCOUNT, f"account {position}", tuple(sorted(speaking)))
        world.follow(position, chosen)
        if chosen in speaking:
            return speaking[chosen]
    return UNKNOWN


def _belongs(source: str, tier: tuple[str, ...], named: tuple[str, ...]) -> bool:
    for name in tier:
        if name == source:
            return True
        if name == "judge" and source in named:
            return True
        if name == "un" and source in UN:
            return True
        if name == "courts" and source in COURTS:
            return True
        if name == "parties" and source not in (*UN, *COURTS, LIBRARY, GIVEN):
            return True
    return False


def dissent(world: World, item: Occurrence) -> tuple[str, ...]:
    """Sources that say otherwise than the value followed; shown, never counted."""
    followed = existence(world, item)
    return tuple(sorted({one.source for one in item.assertions if one.value is not followed and one.source != GIVEN}))


def evaluate_word(world: World, law: Law, word: str, subject: str, judge: JudgeOf | None) -> tuple[Truth, Reason]:
    """The value of an evaluative word (`provoked`, `without_cause`): never computed, only claimed.

    The judge line says whose claim counts: named actors; `any party` to the agreement; `each party` or `not stated`: each
    party's own account. Without such a line nobody's does. An organ that judges is another matter (`engine.organs`).
    """
    claims = [
        claim
        for claim in world.record.by_word.get(word, ())
        if claim.subject == subject
        and (claim.said is None or world.settled(world.by_then(claim.said), f"{claim.id} had been made"))
    ]
    words = {claim.speaker: claim.value for claim in claims if claim.binds}
    rests = tuple(claim.id for claim in claims)
    if judge is None:
        value = words.get(GIVEN, UNKNOWN)
    elif judge.form == "any_party":
        counted = [said for who, said in words.items() if who in (GIVEN, *law.parties())]
        value = max(counted, default=UNKNOWN)
        if value is NO and YES in words.values() and any(role.open for role in law.text.roles):
            value = UNKNOWN  # who says yes may be a party that is not listed
    elif judge.form == "named":
        value = decide(
            world, {who: said for who, said in words.items() if who in judge.who or who == GIVEN}, subject, named=judge.who
        )
    else:
        value = decide(world, _both_sides(world, words, subject), subject, named=())
    note = ", ".join(_said(claim) for claim in claims) or "nobody has said so on record"
    if judge is None and value is UNKNOWN and claims:
        note = f"no line says whose word counts; {note}"
    reason = Reason(kind="claim", truth=value, note=note, rests_on=rests, waits="claim" if value is UNKNOWN else "")
    return value, reason


def _said(claim: ClaimRecord) -> str:
    opinion = "" if claim.binds else " (an opinion that does not bind the State: dissent)"
    return f"{claim.speaker} says {'yes' if claim.value is YES else 'no'}{opinion}"


def _struck(world: World, item: Occurrence) -> set[str]:
    """The side that it was done to; where only a place is named, whoever may have jurisdiction there."""
    places = world.setting.places
    return {code for name in item.fillers("on") for code in (places.holders(name, item.time) if places.known(name) else (name,))}


def _both_sides(world: World, words: Mapping[str, Truth], subject: str) -> Mapping[str, Truth]:
    """One side's word alone does not settle a disputed quality: the silent other side is an account of its own."""
    item = world.occurrence(subject)
    if item is None or not words or any(source in (*UN, *COURTS, LIBRARY, GIVEN) for source in words):
        return words
    if world.setting.classes.kind(item.cls) == "act" and not item.fillers("on"):
        return words  # a proposal or request has no victim whose silence would count
    sides = (set(item.fillers("by")), _struck(world, item))  # a side that is not named has not spoken
    heard = [bool(side & set(words)) for side in sides]
    if all(heard) or len(set(words.values())) > 1:
        return words
    return {**words, SILENT: UNKNOWN}
