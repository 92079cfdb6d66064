"""First lines of blocks, questions and expected answers to their canonical words: the reverse of `blocks`, `scenario`."""

from __future__ import annotations

import re

from foedera.language.spell import spell_pattern, spell_ref
from foedera.language.words import quote
from foedera.model import blocks
from foedera.model.blocks import AnyBlock, Ask, Claim, Expect

_PLAIN = re.compile(r"[A-Za-z0-9_./-]+\Z")


def block_keyword(block: AnyBlock) -> str:
    """The word that starts the block: `agreement`, `template`, `class` and so on."""
    if isinstance(block, blocks.Agreement) and block.template:
        return "template"
    return str(block.__struct_config__.tag)


def spell_header(block: AnyBlock) -> str:
    """The first line of a block."""
    return f"{block_keyword(block)} {_spell(block)}"


def _titled(name: str, title: str) -> str:
    return f"{name} {quote(title)}" if title else name


def _spell(block: AnyBlock) -> str:
    match block:
        case blocks.Agreement():
            return _spell_agreement(block)
        case blocks.Role() | blocks.Area() | blocks.Define() | blocks.Organ() | blocks.Status():
            return _spell_named(block)
        case blocks.Provision() | blocks.Principle() | blocks.Scenario():
            return _titled(block.id, block.title)
        case blocks.Event() | blocks.Commitment():
            return f"{block.id} {spell_pattern(block.pattern)}"
        case blocks.Claim():
            return f"{block.id} {_spell_says(block)}"
        case blocks.Statement():
            head = f"{block.id} {quote(block.speaker)} for {block.on_behalf_of} about {block.about}"
            return f"{head} {block.stance}".rstrip()
        case blocks.Source():
            return block.id
        case blocks.Actor():
            return f"{block.code} {quote(block.name)}"
        case blocks.Place() | blocks.OccurrenceClass():
            return f"{block.id} {quote(block.name)}"
        case blocks.View():
            return f"{block.id} {quote(block.title)}"
        case blocks.Horizon():
            whose = f" by {', '.join(block.bearers)}" if block.bearers else ""
            since = f" from {block.since}" if block.since else ""
            return f"{block.subject}{whose}{since} until {block.until}"


def _spell_agreement(block: blocks.Agreement) -> str:
    text = _titled(block.id, block.title)
    if block.same_text_as:
        values = (f"{name} is {value if _PLAIN.match(value) else quote(value)}" for name, value in block.parameters)
        text += " same text as " + ", ".join((*block.same_text_as, *values))
    return text


def _spell_named(block: blocks.Role | blocks.Area | blocks.Define | blocks.Organ | blocks.Status) -> str:
    match block:
        case blocks.Role():
            return _spell_role(block)
        case blocks.Area():
            places = f": {', '.join(block.places)}" if block.places else ""
            return block.name + places + (f" except {', '.join(block.excluding)}" if block.excluding else "")
        case blocks.Define():
            other = f" in place of {block.in_place_of}" if block.in_place_of else ""
            return _titled(f"{block.name} {block.subject}{other}", block.title)
        case blocks.Organ():
            return f"{block.name} of {spell_ref(block.members)}"
        case blocks.Status():
            return f"{block.name} of {block.subject}" + (f": {', '.join(block.steps)}" if block.steps else "")


def _spell_role(block: blocks.Role) -> str:
    if block.members:
        text = f"{block.name}: {', '.join(block.members)}" + (", and others not listed" if block.open else "")
    else:
        text = f"{block.name}: not listed"
    if block.excluding:
        text += f" except {', '.join(block.excluding)}"
    if block.since:
        text += f" from {block.since}"
    return text + (f" to {block.until}" if block.until else "")


def _spell_says(claim: Claim) -> str:
    return f"{claim.speaker} says {claim.subject} is {'not ' if claim.negated else ''}{claim.word}"


def spell_claim(claim: Claim, *, counted: bool) -> str:
    """A claim in a scenario; a `counted` one has no name of its own."""
    return f"claim {_spell_says(claim)}" if counted else f"claim {claim.id} {_spell_says(claim)}"


def spell_ask(ask: Ask) -> str:
    """The question, its parts in the order of the reference."""
    parts = []
    if ask.as_of:
        parts.append(f"as of {ask.as_of}")
    if ask.known_at:
        parts.append(f"known at {ask.known_at}")
    if ask.known_to:
        parts.append(f"with what {ask.known_to} knew")
    if ask.view:
        parts.append(f"under {ask.view}")
    if ask.readings:
        parts.append("reading " + ", ".join(f"{axis}.{name}" for axis, name in ask.readings))
    if ask.assumed:
        parts.append("assumed in force")
    return " ".join(parts)


def spell_expect(expect: Expect) -> str:
    """The expected answer."""
    text = f"{', '.join(expect.bearers)} owes {expect.provision}"
    if expect.to:
        text += f" to {expect.to}"
    if expect.against:
        text += f" against {expect.against}"
    text += f": {expect.answer}"
    if expect.fails:
        text += f", fails {expect.fails}"
    if expect.due:
        text += f", due {expect.due}"
    return text + (f", blocked by {', '.join(expect.by)}" if expect.by else "")
