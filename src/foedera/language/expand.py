"""Families of agreements written out: each member with its templates' blocks, parameters and omissions put in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from foedera.errors import Problem
from foedera.language.substitute import leaves, substitute
from foedera.language.words import close_to
from foedera.model.blocks import Agreement, Area, Block, Define, Document, Organ, Principle, Provision, Role, Status
from foedera.model.lines import AnyLine, Binding, Fact
from foedera.model.terms import Node
from foedera.model.text import AgreementText

Part = Role | Area | Define | Organ | Status | Provision | Principle
_OWN_ONLY = frozenset({"parameter", "omits"})


@dataclass(slots=True)
class _Text:
    """An agreement as written, and then as written out."""

    agreement: Agreement
    parts: list[Part] = field(default_factory=list)


@dataclass(slots=True)
class _Expander:
    """The texts of all documents by name, those written out so far, and the problems met."""

    written: dict[str, _Text] = field(default_factory=dict)
    done: dict[str, _Text] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def report(self, code: str, node: Node, message: str, remedy: str, *, known: Iterable[str] = (), word: str = "",
               severity: str = "error") -> None:  # fmt: skip
        """Keep a problem at a node; known names close to the word go with it."""
        near = close_to(word, known) if word else ()
        problem = Problem(
            code=code, where=node.where, message=message, remedy=remedy, severity=severity, suggestions=near
        )
        self.problems.append(problem)

    def expanded(self, name: str, path: tuple[str, ...] = ()) -> _Text:
        """The text of an agreement or template written out; what it refers to is written out first."""
        if name in self.done:
            return self.done[name]
        own = self.written[name]
        text = _Text(own.agreement)
        title = own.agreement.title
        inherited: tuple[AnyLine, ...] = ()
        declared: set[str] = set()
        for template in self._templates(own.agreement, path):
            base = self.expanded(template, (*path, name))
            declared |= set(facts(base.agreement, "parameter"))
            values = self._values(own.agreement, base.agreement)
            text.parts = _merge(text.parts, substitute(tuple(base.parts), values))
            inherited = _merge_lines(inherited, substitute(_heritable(base.agreement.lines), values))
            title = title or base.agreement.title
        self._check_values(own.agreement, declared)
        text.parts = _merge(self._without_omitted(own.agreement, text.parts), tuple(own.parts))
        lines = _merge_lines(inherited, own.agreement.lines)
        text.agreement = replace(own.agreement, title=title, lines=lines)
        self.done[name] = text
        return text

    def _templates(self, agreement: Agreement, path: tuple[str, ...]) -> list[str]:
        found = []
        for name in agreement.same_text_as:
            text = self.written.get(name)
            if name in path or name == agreement.id:
                message = f"`{agreement.id}` takes its text from itself by way of `{name}`."
                self.report("template-cycle", agreement, message, "Let one of the texts stand on its own.")
            elif text is not None and text.agreement.template:
                found.append(name)
            elif text is not None:
                message = f"`{name}` is an agreement, and only a template's text can be taken over."
                self.report("unknown-template", agreement, message, f"Write `template {name}` where its text stands.")
            else:
                message = f"There is no template `{name}`."
                remedy = "Correct the name, or write the template."
                known = {other for other, one in self.written.items() if one.agreement.template}
                self.report("unknown-template", agreement, message, remedy, known=known, word=name)
        return found

    def _values(self, agreement: Agreement, template: Agreement) -> dict[str, str]:
        given = dict(agreement.parameters)
        values = {}
        for name in facts(template, "parameter"):
            if name in given:
                values[name] = given[name]
            else:
                message = f"`{agreement.id}` gives the template `{template.id}` no value for `{name}`."
                self.report("missing-parameter", agreement, message, f"Add `, {name} is VALUE` to its first line.")
        return values

    def _check_values(self, agreement: Agreement, declared: set[str]) -> None:
        for name, _ in agreement.parameters:
            if name not in declared:
                message = f"`{agreement.id}` gives a value for `{name}`, which none of its templates asks for."
                remedy = "Remove it, or declare it in the template with `parameter`."
                self.report("unused-parameter", agreement, message, remedy, known=declared, word=name)

    def check_uses(self, text: _Text) -> None:
        """A template's parameter that stands nowhere in its text is a slip worth showing."""
        used = set(leaves(text.agreement)) | set(leaves(tuple(text.parts)))
        for line in text.agreement.lines:
            if isinstance(line, Fact) and line.keyword == "parameter" and not used.intersection(line.words):
                message = f"The parameter `{line.words[0]}` stands nowhere in the text of `{text.agreement.id}`."
                self.report("unused-parameter", line, message, "Use it, or remove the line.", severity="warning")

    def _without_omitted(self, agreement: Agreement, parts: list[Part]) -> list[Part]:
        omitted = set(facts(agreement, "omits"))
        known = {_name(part) for part in parts}
        for name in sorted(omitted - known):
            message = f"`{agreement.id}` omits `{name}`, which its templates do not contain."
            self.report("unknown-omission", agreement, message, "Correct the name.", known=known, word=name)
        return [part for part in parts if _name(part) not in omitted]


def expand(documents: Sequence[Document]) -> tuple[tuple[AgreementText, ...], tuple[Problem, ...]]:
    """Write out every agreement and template of `documents`.

    Args:
        documents: Parsed files, in any order; templates may stand in other files than their members.

    Returns:
        One text for each agreement and each template, in the order of the documents, and the problems of families:
        `unknown-template`, `template-cycle`, `missing-parameter`, `unused-parameter`, `unknown-omission`, `duplicate-id`.
        Never raises: a family with a problem is written out as far as it goes.
    """
    expander = _Expander()
    for document in documents:
        _collect(document, expander)
    texts = []
    for name in expander.written:
        text = expander.expanded(name)
        if text.agreement.template:
            expander.check_uses(expander.written[name])
        texts.append(_sorted_by_kind(text))
    return tuple(texts), tuple(expander.problems)


def facts(block: Block, keyword: str) -> tuple[str, ...]:
    """The words of all attribute lines with this keyword."""
    return tuple(word for line in block.lines if isinstance(line, Fact) and line.keyword == keyword for word in line.words)


def _collect(document: Document, expander: _Expander) -> None:
    current: _Text | None = None
    for block in document.blocks:
        if isinstance(block, Agreement):
            current = _Text(block)
            first = expander.written.setdefault(block.id, current)
            if first is not current:
                message = f"There is an agreement `{block.id}` at {first.agreement.where} already."
                expander.report("duplicate-id", block, message, "Give one of the two another name.")
        elif isinstance(block, Part) and current is not None:
            current.parts.append(block)


def _name(part: Part) -> str:
    return part.id if isinstance(part, Provision | Principle) else part.name


def _key(part: Part) -> tuple[type, str]:
    return type(part), _name(part)


def _merge(base: list[Part], own: tuple[Part, ...]) -> list[Part]:
    """Own blocks take the place of blocks of the same kind and name; the rest is added at the end.

    Several roles of one name add up inside one text, so a member's own roles of a name replace all the template's.
    """
    groups: dict[tuple[type, str], list[Part]] = {}
    for part in own:
        groups.setdefault(_key(part), []).append(part)
    merged: list[Part] = []
    placed = set()
    for part in base:
        key = _key(part)
        if key not in groups:
            merged.append(part)
        elif key not in placed:
            placed.add(key)
            merged.extend(groups[key])
    return merged + [part for part in own if _key(part) not in placed]


def _heritable(lines: Iterable[AnyLine]) -> tuple[AnyLine, ...]:
    return tuple(line for line in lines if not (isinstance(line, Fact) and line.keyword in _OWN_ONLY))


def _replaces(line: AnyLine) -> str:
    """What an own line replaces: attribute lines of its keyword, the binding; other lines add up."""
    if isinstance(line, Fact):
        return f"fact {line.keyword}"
    return "binding" if isinstance(line, Binding) else ""


def _merge_lines(base: tuple[AnyLine, ...], own: tuple[AnyLine, ...]) -> tuple[AnyLine, ...]:
    replaced = {_replaces(line) for line in own} - {""}
    return tuple(line for line in base if _replaces(line) not in replaced and line not in own) + own


def _sorted_by_kind(text: _Text) -> AgreementText:
    parts = text.parts
    return AgreementText(
        agreement=text.agreement,
        roles=tuple(part for part in parts if isinstance(part, Role)),
        areas=tuple(part for part in parts if isinstance(part, Area)),
        definitions=tuple(part for part in parts if isinstance(part, Define)),
        organs=tuple(part for part in parts if isinstance(part, Organ)),
        statuses=tuple(part for part in parts if isinstance(part, Status)),
        provisions=tuple(part for part in parts if isinstance(part, Provision)),
        principles=tuple(part for part in parts if isinstance(part, Principle)),
        is_template=text.agreement.template,
    )
