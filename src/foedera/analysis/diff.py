"""Two texts block by block and line by line, in canonical form and in plain English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from foedera.analysis import prose
from foedera.analysis.clauses import Clauses
from foedera.analysis.english import actor_name
from foedera.language.format import format_block
from foedera.model.blocks import Agreement, Area, Block, Define, Organ, Principle, Provision, Role, Status
from foedera.model.difference import DIFFERENT, GONE, KEPT, NEW, ONLY_LEFT, ONLY_RIGHT, SAME, BlockDifference, LineOf
from foedera.model.text import AgreementText

Part = Agreement | Role | Area | Define | Organ | Status | Provision | Principle
PARTNER = "partner"


def diff(left: Clauses, right: Clauses) -> tuple[BlockDifference, ...]:
    """Every block of both texts, in the order of the left one; what only the right one has comes after it."""
    one, other = _parts(left), _parts(right)
    names = [*one, *(name for name in other if name not in one)]
    return tuple(_block(name, one.get(name, ()), other.get(name, ()), left, right) for name in names)


def _parts(side: Clauses) -> dict[tuple[str, str], tuple[Part, ...]]:
    """Blocks by kind and name; roles of one name stand together."""
    text: AgreementText = side.law.text
    found: dict[tuple[str, str], tuple[Part, ...]] = {("agreement", ""): (text.agreement,)}
    blocks: tuple[Part, ...] = (
        *text.roles, *text.areas, *text.definitions, *text.organs, *text.statuses, *text.provisions, *text.principles,
    )  # fmt: skip
    for block in blocks:
        kind = str(block.__struct_config__.tag)
        key = kind, block.id if isinstance(block, Provision | Principle | Agreement) else block.name
        found[key] = (*found.get(key, ()), block)
    return found


def _block(
    name: tuple[str, str], left: Sequence[Part], right: Sequence[Part], one: Clauses, other: Clauses
) -> BlockDifference:  # fmt: skip
    kind, identifier = name
    first, second = _text(left, one), _text(right, other)
    title = next((getattr(block, "title", "") for block in (*left, *right)), "")
    change = ONLY_RIGHT if not left else ONLY_LEFT if not right else SAME if first == second else DIFFERENT
    if change == SAME:
        return BlockDifference(kind=kind, id=identifier, title=title, change=change)
    plain_left, plain_right = _plain(left, one), _plain(right, other)
    return BlockDifference(
        kind=kind,
        id=identifier,
        title=title,
        change=change,
        lines=_lines(first, second),
        plain_left=tuple(text for text in plain_left if text not in plain_right),
        plain_right=tuple(text for text in plain_right if text not in plain_left),
        mark_left=one.marks.get(identifier, "") if left and kind == "provision" else "",
        mark_right=other.marks.get(identifier, "") if right and kind == "provision" else "",
    )


def _text(blocks: Sequence[Block], side: Clauses) -> list[str]:
    """Canonical lines without comments; an agreement's first line names only itself and is left out."""
    found: list[str] = []
    for block in blocks:
        lines = [line for line in format_block(block) if not line.lstrip().startswith("#")]  # type: ignore[arg-type]
        found += lines[isinstance(block, Agreement) :]
    return [_named(line, side) for line in found]


def _named(text: str, side: Clauses) -> str:
    return re.sub(rf"\b{side.partner}\b", PARTNER, text) if side.partner else text


def _lines(first: Sequence[str], second: Sequence[str]) -> tuple[LineOf, ...]:
    found: list[LineOf] = []
    for tag, start, end, begin, stop in SequenceMatcher(a=first, b=second, autojunk=False).get_opcodes():
        if tag == "equal":
            found += [LineOf(KEPT, text) for text in first[start:end]]
        else:
            found += [LineOf(GONE, text) for text in first[start:end]]
            found += [LineOf(NEW, text) for text in second[begin:stop]]
    return tuple(found)


def _plain(blocks: Sequence[Part], side: Clauses) -> list[str]:
    """What the blocks say in plain English; a partner of a family is called so."""
    found: list[str] = []
    for block in blocks:
        match block:
            case Provision():
                found += prose.provision_sentences(side.lexicon, block)
            case Role():
                found.append(prose.role_sentence(side.lexicon, block))
            case Area():
                found.append(prose.area_sentence(side.lexicon, block))
            case Organ():
                found.append(prose.organ_sentence(side.lexicon, block))
            case _:
                continue
    if not side.partner:
        return found
    name = actor_name(side.lexicon.actors.name(side.partner))
    replaced = [text.replace(name, "the partner").replace(name[:1].upper() + name[1:], "The partner") for text in found]
    return [text[:1].upper() + text[1:] for text in replaced]
