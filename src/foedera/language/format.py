"""`Document` to canonical text: two spaces a level, keywords padded to one column, comments kept.

One blank line stands between blocks, and none between two blocks of one kind that have no lines of their own, unless
a comment stands above the second. The text of a document that `parse` gave is read back as the same document.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from foedera.language.shapes import FACTS, spell_words
from foedera.language.spell import spell_anchor, spell_condition, spell_pattern, spell_ref
from foedera.language.spell_blocks import block_keyword, spell_ask, spell_claim, spell_expect, spell_header
from foedera.language.words import flat, quote
from foedera.model import lines
from foedera.model.blocks import AnyBlock, Claim, Document, Event, Flip, Scenario
from foedera.model.lines import AnyLine
from foedera.model.terms import AllOf, AnyCondition, AnyOf, Node

STEP = 2
KEYWORD_WIDTH = 12
HEDGES = {"where_possible": ", where possible", "roughly": ", roughly", "illustrative": ", illustrative", "": ""}

_DUTY_WORDS = {
    "must": "must", "must_maintain": "must maintain", "must_not": "must not", "may": "may", "power": "has power to",
    "intends": "intends to", "declares": "declares",
}  # fmt: skip
_JUDGES = {"each_party": "each party", "any_party": "any party", "not_stated": "not stated"}


def format_document(document: Document) -> str:
    """The canonical text of a document; empty for an empty one.

    Args:
        document: As `parse` gives it, or built in code from names and texts that the language can write.
    """
    out: list[str] = []
    before: AnyBlock | None = None
    for block in document.blocks:
        if before is not None and not _adjacent(before, block):
            out.append("")
        out.extend(format_block(block))
        before = block
    if document.tail:
        if out:
            out.append("")
        out.extend(_comment(text) for text in document.tail)
    return "\n".join(out) + "\n" if out else ""


def format_block(block: AnyBlock) -> list[str]:
    """The lines of one block."""
    out = list(_emit(block, 0, spell_header(block)))
    if isinstance(block, Scenario):
        out.extend(_scenario_lines(block))
    else:
        keyword = block_keyword(block)
        for line in block.lines:
            out.extend(_line(line, keyword, STEP))
    return out


def format_line(line: AnyLine, block: str = "provision") -> str:
    """One line as it stands in a `block`, without indentation and padding; conditions below it follow indented.

    This is the text that explanations quote and that `fails` in a scenario is compared with.
    """
    keyword, rest, condition = _parts(line, block)
    first = f"{keyword} {rest}".rstrip()
    return "\n".join([first, *_children(condition, STEP)])


def _adjacent(first: AnyBlock, second: AnyBlock) -> bool:
    bare = not isinstance(first, Scenario) and not isinstance(second, Scenario) and not first.lines and not second.lines
    return bare and type(first) is type(second) and not second.comments


def _comment(text: str) -> str:
    return f"# {flat(text)}".rstrip()


def _emit(node: Node, indent: int, text: str) -> Iterator[str]:
    for comment in node.comments:
        yield " " * indent + _comment(comment)
    yield " " * indent + text + (f"  {_comment(node.remark)}" if node.remark else "")


def _padded(keyword: str, rest: str, indent: int) -> str:
    return f"{keyword.ljust(KEYWORD_WIDTH + STEP - indent)} {rest}".rstrip()


def _line(line: AnyLine, block: str, indent: int) -> Iterator[str]:
    keyword, rest, condition = _parts(line, block)
    yield from _emit(line, indent, _padded(keyword, rest, indent))
    yield from _children(condition, indent + STEP)


def _children(condition: AnyCondition | None, indent: int) -> Iterator[str]:
    if isinstance(condition, AllOf | AnyOf):
        for item in condition.items:
            yield from _emit(item, indent, spell_condition(item))
            yield from _children(item, indent + STEP)


def _parts(line: AnyLine, block: str) -> tuple[str, str, AnyCondition | None]:
    """Keyword, the words after it, and the condition whose items stand below."""
    match line:
        case lines.Guard():
            return line.keyword, _condition_words(line.condition, line.keyword), line.condition
        case lines.Means():
            return "means", _condition_words(line.condition), line.condition
        case lines.Step():
            return line.name, _condition_words(line.condition), line.condition
        case lines.Reading():
            return _reading(line, block)
        case lines.Fact():
            shape = FACTS.get(block, {}).get(line.keyword, "")
            return line.keyword, spell_words(line.words, shape), None
        case _:
            keyword, rest = _simple(line)
            return keyword, rest, None


def _condition_words(condition: AnyCondition, keyword: str = "") -> str:
    if isinstance(condition, AllOf):
        return "first time all hold:" if keyword == "until" else ""
    return spell_condition(condition)


def _reading(line: lines.Reading, block: str) -> tuple[str, str, AnyCondition | None]:
    head = f"{line.axis}.{line.name}" + (f" held by {', '.join(line.holders)}" if line.holders else "")
    if line.line is None:
        return "reading", f"{head}: as written", None
    keyword, rest, condition = _parts(line.line, block)
    return "reading", f"{head}: {line.mode} {keyword} {rest}".rstrip(), condition


_Simple = (
    lines.Cite | lines.SourceLine | lines.Quote | lines.Note | lines.Binding | lines.When | lines.WaivedBy
    | lines.Bearer | lines.Duty | lines.Toward | lines.Within | lines.Earliest | lines.To | lines.Every | lines.Timing
    | lines.JudgeOf | lines.KnownTo | lines.FulfilledWhen | lines.Amount | lines.Says | lines.Manner | lines.Link
    | lines.Deemed | lines.Invokes | lines.Switch | lines.Rule | lines.Without
)  # fmt: skip


def _simple(line: _Simple) -> tuple[str, str]:
    match line:
        case lines.When():
            return "when", spell_pattern(line.pattern)
        case lines.WaivedBy():
            return "waived by", spell_pattern(line.pattern)
        case lines.FulfilledWhen():
            return "fulfilled when", spell_pattern(line.pattern)
        case lines.Deemed():
            return "deemed", spell_pattern(line.pattern)
        case lines.Switch():
            return f"{line.keyword} when", spell_pattern(line.pattern)
        case lines.Bearer():
            return _bearer(line)
        case lines.Duty():
            rest = quote(line.text) if line.act is None else spell_pattern(line.act)
            return _DUTY_WORDS[line.modality], rest
        case lines.Toward():
            return "toward", spell_ref(line.ref)
        case lines.Without():
            return "without", spell_ref(line.ref)
        case lines.Link():
            return _link(line)
        case lines.Within() | lines.Earliest() | lines.Every() | lines.Timing() | lines.Amount() | lines.Rule():
            return _measured(line)
        case _:
            return _worded(line)


def _worded(
    line: lines.Cite | lines.SourceLine | lines.Quote | lines.Note | lines.Binding | lines.To | lines.JudgeOf
    | lines.KnownTo | lines.Says | lines.Manner | lines.Invokes,
) -> tuple[str, str]:  # fmt: skip
    match line:
        case lines.Cite():
            return "cite", quote(line.text)
        case lines.SourceLine():
            return "source", " ".join(part for part in (", ".join(line.sources), line.evidence, line.confidence) if part)
        case lines.Quote():
            return "quote", quote(line.text) + (f" from {line.source}" if line.source else "")
        case lines.Note():
            return "note", quote(line.text)
        case lines.Binding():
            return "binding", line.force
        case lines.To():
            return "to", line.date
        case lines.JudgeOf():
            return "judge of", f"{line.word}: {_JUDGES.get(line.form) or ', '.join(line.who)}"
        case lines.KnownTo():
            return "known to", f"{', '.join(line.who)} from {line.date}"
        case lines.Says():
            return "says", quote(line.words)
        case lines.Manner():
            return "manner", line.words
        case lines.Invokes():
            return "invokes", line.principle
        case _:
            assert_never(line)


def _bearer(line: lines.Bearer) -> tuple[str, str]:
    ref = spell_ref(line.ref)
    if line.form == "at_least":
        return "at least", f"{line.least} of {ref}"
    return line.form, ref + (f" with volunteers {line.volunteers}" if line.volunteers else "")


def _link(line: lines.Link) -> tuple[str, str]:
    rest = line.target
    if line.toward:
        rest += f" toward {line.toward}"
    if line.and_by:
        rest += f" and by {line.and_by}"
    return line.kind.replace("_", " "), rest


def _measured(
    line: lines.Within | lines.Earliest | lines.Every | lines.Timing | lines.Amount | lines.Rule,
) -> tuple[str, str]:
    match line:
        case lines.Within():
            after = ", anchor not stated" if line.anchor.kind == "not_stated" else f" after {spell_anchor(line.anchor)}"
            return "within", line.duration.text + after + HEDGES[line.hedge]
        case lines.Earliest():
            anchor = spell_anchor(line.anchor)
            return "from", anchor if line.duration is None else f"{line.duration.text} after {anchor}"
        case lines.Every():
            return "every", line.duration.text
        case lines.Timing():
            return "timing", quote(line.word) + (f" after {spell_anchor(line.anchor)}" if line.anchor else "")
        case lines.Amount():
            return "amount", f"{line.figure} {line.unit}" + (f" per {line.per.text}" if line.per else "")
        case lines.Rule():
            return "rule", line.rule + (f" {line.silence.text}" if line.silence else "")
        case _:
            assert_never(line)


# ------------------------------------------------------------------------------------------------ scenarios


def _scenario_lines(scenario: Scenario) -> Iterator[str]:
    through = f" through {scenario.through}" if scenario.through else ""
    yield "  " + _padded("record", scenario.record + through, STEP)
    for note in scenario.notes:
        yield "  " + _padded("note", quote(note), STEP)
    for number, node in enumerate(scenario.given, start=1):
        yield from _given(node, "given", number, STEP)
    for question in scenario.questions:
        yield from _emit(question.ask, STEP, _padded("ask", spell_ask(question.ask), STEP))
        for expect in question.expects:
            yield from _emit(expect, STEP, _padded("expect", spell_expect(expect), STEP))
    for flip in scenario.flips:
        yield from _flip(flip, len(scenario.given))


def _given(node: Event | Claim, keyword: str, number: int, indent: int) -> Iterator[str]:
    if isinstance(node, Claim):
        text, block = spell_claim(node, counted=node.id == f"given-{number}"), "claim"
    else:
        text, block = spell_pattern(node.pattern), "event"
    yield from _emit(node, indent, _padded(keyword, text, indent))
    for line in node.lines:
        yield from _line(line, block, indent + STEP)


def _flip(flip: Flip, given: int) -> Iterator[str]:
    yield from _emit(flip, STEP, _padded("flip", quote(flip.title), STEP))
    indent = 2 * STEP
    for change in flip.changes:
        yield from _emit(change, indent, _padded("change", f"{change.field} of {change.of} to {change.to}", indent))
    if flip.removed:
        yield " " * indent + _padded("remove", ", ".join(flip.removed), indent)
    for number, node in enumerate(flip.added, start=given + 1):
        yield from _given(node, "add", number, indent)
    if flip.ask is not None:
        yield from _emit(flip.ask, indent, _padded("ask", spell_ask(flip.ask), indent))
    for expect in flip.expects:
        yield from _emit(expect, indent, _padded("expect", spell_expect(expect), indent))


__all__ = ["format_block", "format_document", "format_line"]
