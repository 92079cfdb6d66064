"""The page of `foedera show`: what an agreement is, who it binds, what it says, and where that was read."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from foedera.analysis import prose
from foedera.analysis.english import actor_name, duration, joined, word
from foedera.analysis.phrases import Lexicon, Phrases
from foedera.cli.call import Call
from foedera.engine.law import Law
from foedera.model.blocks import Block, Define, Principle, Provision, Role
from foedera.model.lines import Binding, Cite, Fact, Invokes, JudgeOf, KnownTo, Link, Note, Quote, Reading, SourceLine
from foedera.workspace.findings import citation, mark, source_line
from foedera.workspace.library import Library

_EVIDENCE = {"T": "text read", "t": "text read in an unofficial copy", "R": "reported", "M": "from memory, unverified"}


def page(call: Call, library: Library, law: Law, only: str = "") -> Iterator[str]:
    """The lines of the page; with `only`, of that provision alone."""
    writer = _Page(call, library, law)
    if only:
        yield call.paint(f"{law.title} ({law.id})", "bold")
        yield ""
        yield from writer.provision(law.provisions[only])
        yield from writer.sources([law.provisions[only]])
        return
    yield from writer.head()
    yield from writer.roles()
    yield from writer.places()
    yield from writer.organs()
    yield from writer.heading("WHAT IT SAYS")
    for number, provision in enumerate(law.provisions.values()):
        yield from [""] * bool(number)
        yield from writer.provision(provision)
    yield from writer.notes()
    text = law.text
    yield from writer.sources([*text.roles, *text.areas, *text.definitions, *text.organs, *text.statuses, *text.provisions])


class _Page:
    """Writes the parts of a page."""

    def __init__(self, call: Call, library: Library, law: Law) -> None:
        self.call = call
        self.library = library
        self.law = law
        titles = {block.id: block.title for block in library.blocks(Principle) if isinstance(block, Principle)}
        titles |= {one.id: one.title for one in library.laws}
        self.lexicon = Lexicon(law.text, library.actors, library.places, library.classes, titles)

    def wrapped(self, text: str, indent: int = 0, hang: int = 0) -> Iterator[str]:
        """Lines that fit the page."""
        yield from textwrap.wrap(
            text, self.call.width, initial_indent=" " * indent, subsequent_indent=" " * (indent + hang),
            break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip

    def heading(self, text: str) -> Iterator[str]:
        """A heading with an empty line above."""
        yield ""
        yield self.call.paint(text, "bold")

    def actors(self, codes: Iterable[str]) -> str:
        """Actors by name."""
        return joined(actor_name(self.library.actors.name(code)) for code in codes)

    # -------------------------------------------------------------------------------------------- the agreement

    def head(self) -> Iterator[str]:
        """Title, kind, aliases, force, dates and stages."""
        law = self.law
        yield from (self.call.paint(line, "bold") for line in self.wrapped(f"{law.title}  ({law.id})"))
        kinds = [words[0] for words in law.facts.get("kind", ())]
        aliases = [words[0] for words in law.facts.get("alias", ())]
        if kinds:
            yield from self.wrapped(kinds[-1][:1].upper() + kinds[-1][1:] + ".")
        if aliases:
            yield from self.wrapped(f"Also called: {'; '.join(aliases)}.", hang=2)
        family = law.text.agreement.same_text_as
        if family:
            yield from self.wrapped(f"Shares its text with a family: {', '.join(family)}.", hang=2)
        yield ""
        yield from self.wrapped(f"Binding: {self._binding()}. {self._force()}")
        for keyword in ("opened", "issued", "published", "signed"):
            for words in law.facts.get(keyword, ()):
                yield f"{keyword.capitalize()} {words[0]}."
        for words in law.facts.get("stage", ()):
            yield from self.wrapped(self._stage(words))
        for words in law.facts.get("depositary", ()):
            yield f"Depositary: {self.actors(words)}."

    def _binding(self) -> str:
        stated = any(isinstance(line, Binding) for line in self.law.text.agreement.lines)
        return self.law.binding if stated else f"not stated, taken as {self.law.binding}"

    def _force(self) -> str:
        law = self.law
        term = next(iter(law.facts.get("term", ())), ("",))[0]
        length = {"none": "; no end stated", "": ""}.get(term, f"; term {duration(term)}" if term not in ("none", "") else "")
        if law.in_force is not None:
            end = f", to {law.expires.text or law.expires}" if law.expires is not None else ""
            how = " by its own words on signature" if law.force == "signature" else ""
            return f"In force from {law.in_force.text or law.in_force}{how}{length}{end}."
        known = "It is not known whether it is in force" if law.force == "unknown" else "Not in force on record"
        return f"{known}{length}."

    def _stage(self, words: tuple[str, ...]) -> str:
        rest = list(words[2:])
        cut = rest.index("according") if "according" in rest else len(rest)
        by, sources = [code for code in rest[:cut] if code != "by"], rest[cut + 2 :]
        who = f" by {self.actors(by)}" if by else ""
        return f"{word(words[0]).capitalize()} {words[1]}{who}" + (f" (source {', '.join(sources)})" if sources else "") + "."

    # -------------------------------------------------------------------------------------------- who and where

    def roles(self) -> Iterator[str]:
        """Roles with their members by date."""
        if self.law.text.roles:
            yield from self.heading("WHO")
        last = ""
        for role in self.law.text.roles:
            lead = f"{word(role.name)}: " if role.name != last else "also "
            yield from self.wrapped(lead + prose.role_sentence(self.lexicon, role) + self._role_readings(role) + ".", 2, 2)
            yield from self._remarks(role, 4)
            last = role.name

    def _role_readings(self, role: Role) -> str:
        readings = [line for line in role.lines if isinstance(line, Reading)]
        held = [f"held by {self.actors(line.holders)}" if line.holders else "left open by the text" for line in readings]
        return f" (a reading {joined(held)})" if held else ""

    def places(self) -> Iterator[str]:
        """Areas and definitions."""
        text = self.law.text
        if text.areas or text.definitions:
            yield from self.heading("AREAS AND DEFINITIONS")
        for area in text.areas:
            yield from self.wrapped(f"{Phrases(self.lexicon).label(area.name)}: {prose.area_sentence(self.lexicon, area)}.", 2, 2)
            yield from self._remarks(area, 4)
        for define in text.definitions:
            yield from self._definition(define)

    def _definition(self, define: Define) -> Iterator[str]:
        title = f", “{define.title}”" if define.title else ""
        instead = f", in place of {word(define.in_place_of)}" if define.in_place_of else ""
        known = [f"known to {', '.join(line.who)} from {line.date}" for line in define.lines if isinstance(line, KnownTo)]
        secret = f" ({'; '.join(known)})" if known else ""
        yield from self.wrapped(f"{word(define.name)}{title}{instead}{secret}:", 2, 2)
        for depth, clause in prose.definition_tree(self.lexicon, define):
            yield from self.wrapped(f"- {clause}", 4 + 2 * depth, 2)
        for line in define.lines:
            if isinstance(line, JudgeOf):
                yield from self.wrapped(f"judge of “{word(line.word)}”: {', '.join(line.who) or word(line.form)}.", 4, 2)
        yield from self._remarks(define, 4)

    def organs(self) -> Iterator[str]:
        """Organs, and statuses with their steps."""
        text = self.law.text
        if text.organs or text.statuses:
            yield from self.heading("WHO DECIDES, AND STEP BY STEP")
        for organ in text.organs:
            yield from self.wrapped(f"{word(organ.name)}: {prose.organ_sentence(self.lexicon, organ)}.", 2, 2)
            yield from self._remarks(organ, 4)
        for status in text.statuses:
            yield f"  {word(status.name)}:"
            for number, (step, leads) in enumerate(prose.status_steps(self.lexicon, status), start=1):
                yield from self.wrapped(f"{number}. {step}: {leads}", 4, 3)
            yield from self._remarks(status, 4)

    def _remarks(self, block: Block, indent: int) -> Iterator[str]:
        for line in block.lines:
            if isinstance(line, Note):
                yield from self.wrapped(f"Note: {line.text}.", indent, 2)
            elif isinstance(line, SourceLine):
                evidence = f" [{line.evidence}]" if line.evidence else ""
                yield from self.wrapped(f"Source: {', '.join(line.sources)}{evidence}.", indent, 2)

    # -------------------------------------------------------------------------------------------- provisions

    def provision(self, provision: Provision) -> Iterator[str]:
        """One provision: its title, where it stands, how it binds, what it says."""
        sign = mark(self.library, self.law, provision)
        head = f"  {provision.id}  {provision.title}"
        gap = " " * max(2, self.call.width - len(head) - len(sign))
        yield self.call.paint(head, "bold") + gap + sign
        yield from (self.call.paint(line, "faint") for line in self.wrapped(self._place(provision, sign), 4))
        for sentence in prose.provision_sentences(self.lexicon, provision):
            yield from self.wrapped(sentence, 4, 2)
        for line in provision.lines:
            if isinstance(line, Quote):
                yield from self.wrapped(f"In the text: “{line.text}”" + (f" ({line.source})" if line.source else ""), 4, 2)
            elif isinstance(line, Note):
                yield from self.wrapped(f"Note: {line.text}.", 4, 2)

    def _place(self, provision: Provision, sign: str) -> str:
        cites = [line.text for line in provision.lines if isinstance(line, Cite)]
        force = next((line.force for line in provision.lines if isinstance(line, Binding)), self.law.binding)
        line = source_line(self.law, provision)
        sure = f", {line.confidence} confidence" if line is not None and line.confidence else ""
        read = f" Source: {', '.join(line.sources)} ({_EVIDENCE.get(sign, 'evidence not stated')}{sure})." if line else ""
        return f"{'; '.join(cites) + '. ' if cites else ''}Bound: {force}.{read}"

    # -------------------------------------------------------------------------------------------- notes and sources

    def notes(self) -> Iterator[str]:
        """Notes of the agreement, what was not read, how it stands to other texts, what of its family's text it leaves out."""
        agreement = self.law.text.agreement
        lines = [line.text for line in agreement.lines if isinstance(line, Note)]
        omitted = [name for line in agreement.lines if isinstance(line, Fact) and line.keyword == "omits" for name in line.words]
        links = [f"{word(line.kind)} {line.target}" for line in agreement.lines if isinstance(line, Link)]
        appeals = [f"appeals to {word(line.principle)}" for line in agreement.lines if isinstance(line, Invokes)]
        if omitted:
            lines.append(f"left out of the family's text: {joined(map(word, omitted))}")
        if not lines + links + appeals:
            return
        yield from self.heading("NOTES, AND WHAT WAS NOT READ")
        for text in (*lines, *links, *appeals):
            yield from self.wrapped(f"- {text}", 2, 2)

    def sources(self, blocks: Sequence[Block]) -> Iterator[str]:
        """Where it was read: address and grade, the publisher's own place beside an unofficial copy."""
        named: dict[str, None] = {}
        for block in blocks:
            own = next((line for line in block.lines if isinstance(line, SourceLine)), None)
            line = source_line(self.law, block) if isinstance(block, Provision) else own
            named.update(dict.fromkeys(line.sources if line is not None else ()))
        if not named:
            return
        yield from self.heading("SOURCES  (grade A publisher, B edited, C State or party, D copy, mirror or leak)")
        for name in named:
            one = citation(name, self.library.sources.get(name))
            about = ", ".join(part for part in (f"grade {one.grade}" if one.grade else "", one.kind) if part)
            yield from self.wrapped(f"{name}: {about}" if about else name, 2, 4)
            if one.url:
                yield from self.wrapped(one.url, 4, 6) if " " in one.url else (f"    {one.url}",)
            if one.official:
                yield f"    official: {one.official}"
