"""An agreement in plain English: what it is, who it binds, what it says, and where that was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from foedera.analysis import prose
from foedera.analysis.english import actor_name, duration, joined, word
from foedera.analysis.phrases import Lexicon, Phrases
from foedera.engine.law import Law
from foedera.model.blocks import Block, Define, Provision, Role
from foedera.model.lines import Binding, Cite, Fact, Invokes, JudgeOf, KnownTo, Link, Note, Quote, Reading, SourceLine
from foedera.model.report import Citation
from foedera.model.sheet import Clause, Entry, Part, Sheet
from foedera.workspace.findings import citation, mark, source_line
from foedera.workspace.library import Library

EVIDENCE = {"T": "text read", "t": "text read in an unofficial copy", "R": "reported", "M": "from memory, unverified"}
"""What the marks of evidence mean."""


def sheet(library: Library, law: Law, only: str = "") -> Sheet:
    """An agreement for a reader; with `only`, that provision alone."""
    writer = _Writer(library, law)
    if only:
        chosen = law.provisions[only]
        return Sheet(
            id=law.id, title=law.title, clauses=(writer.provision(chosen),), citations=writer.sources([chosen]),
            hypothetical=writer.hypothetical(),
        )  # fmt: skip
    text = law.text
    blocks = [*text.roles, *text.areas, *text.definitions, *text.organs, *text.statuses, *text.provisions]
    parts = (Part(name, tuple(entries)) for name, entries in writer.parts() if entries)
    return Sheet(
        id=law.id, title=law.title, head=tuple(writer.head()), parts=tuple(parts),
        clauses=tuple(writer.provision(one) for one in law.provisions.values()), notes=tuple(writer.notes()),
        citations=writer.sources(blocks), hypothetical=writer.hypothetical(),
    )  # fmt: skip


class _Writer:
    """Writes the parts of a sheet."""

    def __init__(self, library: Library, law: Law) -> None:
        self.library = library
        self.law = law
        titles = library.principles | {one.id: one.title for one in library.laws}
        self.lexicon = Lexicon(law.text, library.actors, library.places, library.classes, titles)

    def hypothetical(self) -> bool:
        """Whether it is not in force on record."""
        return self.law.in_force is None

    def parts(self) -> list[tuple[str, list[Entry]]]:
        """Who it binds, where, and who decides, under their headings."""
        return [
            ("WHO", list(self.roles())),
            ("AREAS AND DEFINITIONS", list(self.places())),
            ("WHO DECIDES, AND STEP BY STEP", list(self.organs())),
        ]

    def actors(self, codes: Iterable[str]) -> str:
        """Actors by name."""
        return joined(actor_name(self.library.actors.name(code)) for code in codes)

    # -------------------------------------------------------------------------------------------- the agreement

    def head(self) -> Iterator[Entry]:
        """Title, kind, aliases, force, dates and stages."""
        law = self.law
        yield Entry(f"{law.title}  ({law.id})")
        kinds = [words[0] for words in law.facts.get("kind", ())]
        aliases = [words[0] for words in law.facts.get("alias", ())]
        if kinds:
            yield Entry(kinds[-1][:1].upper() + kinds[-1][1:] + ".")
        if aliases:
            yield Entry(f"Also called: {'; '.join(aliases)}.", hang=2)
        family = law.text.agreement.same_text_as
        if family:
            yield Entry(f"Shares its text with a family: {', '.join(family)}.", hang=2)
        yield Entry("")
        yield Entry(f"Binding: {self._binding()}. {self._force()}")
        for keyword in ("opened", "issued", "published", "signed"):
            for words in law.facts.get(keyword, ()):
                yield Entry(f"{keyword.capitalize()} {words[0]}.")
        for words in law.facts.get("stage", ()):
            yield Entry(self._stage(words))
        for words in law.facts.get("depositary", ()):
            yield Entry(f"Depositary: {self.actors(words)}.")

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

    def roles(self) -> Iterator[Entry]:
        """Roles with their members by date."""
        last = ""
        for role in self.law.text.roles:
            lead = f"{word(role.name)}: " if role.name != last else "also "
            yield Entry(lead + prose.role_sentence(self.lexicon, role) + self._role_readings(role) + ".", 2, 2)
            yield from self._remarks(role, 4)
            last = role.name

    def _role_readings(self, role: Role) -> str:
        readings = [line for line in role.lines if isinstance(line, Reading)]
        held = [f"held by {self.actors(line.holders)}" if line.holders else "left open by the text" for line in readings]
        return f" (a reading {joined(held)})" if held else ""

    def places(self) -> Iterator[Entry]:
        """Areas and definitions."""
        text = self.law.text
        for area in text.areas:
            yield Entry(f"{Phrases(self.lexicon).label(area.name)}: {prose.area_sentence(self.lexicon, area)}.", 2, 2)
            yield from self._remarks(area, 4)
        for define in text.definitions:
            yield from self._definition(define)

    def _definition(self, define: Define) -> Iterator[Entry]:
        title = f", “{define.title}”" if define.title else ""
        instead = f", in place of {word(define.in_place_of)}" if define.in_place_of else ""
        known = [f"known to {', '.join(line.who)} from {line.date}" for line in define.lines if isinstance(line, KnownTo)]
        secret = f" ({'; '.join(known)})" if known else ""
        yield Entry(f"{word(define.name)}{title}{instead}{secret}:", 2, 2)
        for depth, clause in prose.definition_tree(self.lexicon, define):
            yield Entry(f"- {clause}", 4 + 2 * depth, 2)
        for line in define.lines:
            if isinstance(line, JudgeOf):
                yield Entry(f"judge of “{word(line.word)}”: {', '.join(line.who) or word(line.form)}.", 4, 2)
        yield from self._remarks(define, 4)

    def organs(self) -> Iterator[Entry]:
        """Organs, and statuses with their steps."""
        text = self.law.text
        for organ in text.organs:
            yield Entry(f"{word(organ.name)}: {prose.organ_sentence(self.lexicon, organ)}.", 2, 2)
            yield from self._remarks(organ, 4)
        for status in text.statuses:
            yield Entry(f"{word(status.name)}:", 2)
            for number, (step, leads) in enumerate(prose.status_steps(self.lexicon, status), start=1):
                yield Entry(f"{number}. {step}: {leads}", 4, 3)
            yield from self._remarks(status, 4)

    def _remarks(self, block: Block, indent: int) -> Iterator[Entry]:
        for line in block.lines:
            if isinstance(line, Note):
                yield Entry(f"Note: {line.text}.", indent, 2)
            elif isinstance(line, SourceLine):
                evidence = f" [{line.evidence}]" if line.evidence else ""
                yield Entry(f"Source: {', '.join(line.sources)}{evidence}.", indent, 2)

    # -------------------------------------------------------------------------------------------- provisions

    def provision(self, provision: Provision) -> Clause:
        """One provision: its title, where it stands, how it binds, what it says."""
        sign = mark(self.library, self.law, provision)
        line = source_line(self.law, provision)
        return Clause(
            id=provision.id, title=provision.title, mark=sign, place=self._place(provision, sign),
            entries=tuple(self._says(provision)), sources=line.sources if line is not None else (), where=str(provision.where),
        )  # fmt: skip

    def _says(self, provision: Provision) -> Iterator[Entry]:
        for sentence in prose.provision_sentences(self.lexicon, provision):
            yield Entry(sentence, 4, 2)
        for line in provision.lines:
            if isinstance(line, Quote):
                yield Entry(f"In the text: “{line.text}”" + (f" ({line.source})" if line.source else ""), 4, 2)
            elif isinstance(line, Note):
                yield Entry(f"Note: {line.text}.", 4, 2)

    def _place(self, provision: Provision, sign: str) -> str:
        cites = [line.text for line in provision.lines if isinstance(line, Cite)]
        force = next((line.force for line in provision.lines if isinstance(line, Binding)), self.law.binding)
        line = source_line(self.law, provision)
        sure = f", {line.confidence} confidence" if line is not None and line.confidence else ""
        read = f" Source: {', '.join(line.sources)} ({EVIDENCE.get(sign, 'evidence not stated')}{sure})." if line else ""
        return f"{'; '.join(cites) + '. ' if cites else ''}Bound: {force}.{read}"

    # -------------------------------------------------------------------------------------------- notes and sources

    def notes(self) -> Iterator[Entry]:
        """Notes of the agreement, what was not read, how it stands to other texts, what of its family's text it leaves out."""
        agreement = self.law.text.agreement
        lines = [line.text for line in agreement.lines if isinstance(line, Note)]
        omitted = [name for line in agreement.lines if isinstance(line, Fact) and line.keyword == "omits" for name in line.words]
        links = [f"{word(line.kind)} {line.target}" for line in agreement.lines if isinstance(line, Link)]
        appeals = [f"appeals to {word(line.principle)}" for line in agreement.lines if isinstance(line, Invokes)]
        if omitted:
            lines.append(f"left out of the family's text: {joined(map(word, omitted))}")
        for text in (*lines, *links, *appeals):
            yield Entry(f"- {text}", 2, 2)

    def sources(self, blocks: Sequence[Block]) -> tuple[Citation, ...]:
        """Where some blocks were read, each source once, in order of first use."""
        named: dict[str, None] = {}
        for block in blocks:
            own = next((line for line in block.lines if isinstance(line, SourceLine)), None)
            line = source_line(self.law, block) if isinstance(block, Provision) else own
            named.update(dict.fromkeys(line.sources if line is not None else ()))
        return tuple(citation(self.library, name) for name in named)
