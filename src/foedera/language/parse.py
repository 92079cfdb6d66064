"""Text to `Document`: every block by its keyword, every line by its keyword, every problem in one run."""

from __future__ import annotations

from contextlib import suppress

from msgspec.structs import replace

from foedera.errors import Problem
from foedera.language.blocks import HEADERS, OF_AGREEMENT, identity
from foedera.language.job import Job, Reader, Spoiled
from foedera.language.provision_lines import PARSERS, WITH_CHILDREN, step
from foedera.language.scan import RawLine, scan_text
from foedera.language.scenario import take_scenario
from foedera.language.shapes import FACTS, take_words
from foedera.language.vocabulary import KEYWORDS, starts
from foedera.language.words import ID, RESERVED, Cursor, Refusal, Token, close_to, shown
from foedera.model.blocks import AnyBlock, Document, Status
from foedera.model.lines import AnyLine, Fact


def parse(text: str | bytes, file: str = "") -> tuple[Document, tuple[Problem, ...]]:
    """Read a `.pact` text.

    Args:
        text: The text, or the bytes of a file.
        file: Name put into every place and problem.

    Returns:
        The document with all that could be read, and every problem, in the order of the lines. Never raises on any
        input. A line with a problem is left out, the rest is kept.
    """
    scan = scan_text(text, file)
    reader = Reader(file)
    reader.problems.extend(scan.problems)
    found: list[AnyBlock] = []
    seen: dict[tuple[str, str, str], int] = {}
    agreement = ""
    parameters: frozenset[str] = frozenset()
    lost = False
    for raw in scan.lines:
        keyword = raw.text.split(None, 1)[0]
        if keyword in ("agreement", "template"):
            parameters = _parameters(reader, raw) if keyword == "template" else frozenset()
            agreement, lost = f"{raw.number}", False
        inside = keyword in OF_AGREEMENT
        reader.parameters = parameters if inside or keyword == "template" else frozenset()
        block = _block(reader, raw, keyword)
        if inside and not agreement and keyword != "principle":
            _report_stray(reader, raw, keyword)
        if block is None:
            # What follows an agreement that could not be read must not become part of the one before it.
            lost = lost or keyword in ("agreement", "template")
        elif not (lost and inside):
            _check_identity(reader, raw, block, agreement if inside else "", seen)
            found.append(block)
    problems = sorted(reader.problems, key=lambda problem: (problem.where.line, problem.where.column))
    return Document(file, tuple(found), scan.tail), tuple(problems)


def _parameters(reader: Reader, raw: RawLine) -> frozenset[str]:
    """Names that may stand for dates and names in a template; read ahead, since its lines may use them."""
    names = set()
    for child in raw.children:
        c = reader.cursor(child)
        if c.accept("parameter"):
            with suppress(Refusal):  # reported when the line itself is read
                name = c.take_name("a parameter")
                c.finish()
                names.add(name)
    return frozenset(names)


def _report_stray(reader: Reader, raw: RawLine, keyword: str) -> None:
    message = f"This {keyword} belongs to no agreement, since none stands above it in the file."
    at = Token("word", keyword, raw.column, len(keyword))
    reader.report(raw, Refusal("stray-block", message, "Put it below the `agreement` that it is part of.", at=at))


def _check_identity(
    reader: Reader, raw: RawLine, block: AnyBlock, agreement: str, seen: dict[tuple[str, str, str], int]
) -> None:
    pair = identity(block)
    if pair is None:
        return
    kind, name = pair
    first = seen.setdefault((agreement, kind, name), raw.number)
    if first != raw.number:
        message = f"There is a {kind} `{shown(name)}` on line {first} already."
        c = reader.cursor(raw)
        c.at = 1
        reader.report(raw, Refusal("duplicate-id", message, "Give one of the two another name.", at=c.place()))


def _block(reader: Reader, raw: RawLine, keyword: str) -> AnyBlock | None:
    """The block that starts at this line; None if its first line could not be read. Its lines are read anyway."""
    c = reader.cursor(raw)
    c.at = 1
    if keyword == "scenario":
        return take_scenario(reader, raw, c, take_event_lines)
    header = HEADERS.get(keyword)
    if header is None:
        _unknown_block(reader, raw, keyword)
        return None
    block = None
    try:
        block = header(c, reader.frame(raw))
        c.finish()
    except Refusal as refusal:
        reader.report(raw, refusal)
        block = None
    steps = block.steps if isinstance(block, Status) else ()
    lines = take_lines(reader, raw, keyword, steps)
    if block is None:
        return None
    return replace(block, lines=lines)


def _unknown_block(reader: Reader, raw: RawLine, keyword: str) -> None:
    known = (*HEADERS, "scenario")
    inside = sorted(block for block, keywords in KEYWORDS.items() if keyword in keywords)
    if inside:
        message = f"`{shown(keyword)}` is a line of {', '.join(inside)}, but it stands at the left margin."
        remedy = "Indent it by two spaces below the block that it belongs to."
    else:
        message = f"`{shown(keyword)}` starts no block."
        remedy = f"Blocks start with one of: {', '.join(sorted(known))}."
    at = Token("word", keyword, raw.column, len(keyword))
    reader.report(
        raw, Refusal("unknown-block", message, remedy, at=at, suggestions=close_to(keyword, known))
    )


def take_lines(reader: Reader, raw: RawLine, block: str, steps: tuple[str, ...] = ()) -> tuple[AnyLine, ...]:
    """The lines below `raw`, read as lines of a `block`; what cannot be read is reported and left out."""
    found: list[AnyLine] = []
    for child in raw.children:
        try:
            job = Job("", block, reader.cursor(child), reader.frame(child), child, reader, lambda job: _line(job, steps))
            found.append(_line(job, steps))
        except Refusal as refusal:
            reader.report(child, refusal)
        except Spoiled:
            pass
    return tuple(found)


def take_event_lines(reader: Reader, raw: RawLine, block: str) -> tuple[AnyLine, ...]:
    """The lines of an event or claim that a scenario gives."""
    return take_lines(reader, raw, block)


def _line(job: Job, steps: tuple[str, ...]) -> AnyLine:
    c = job.c
    keyword = _keyword(c, job.block)
    if not keyword:
        taken = c.word() in RESERVED or c.word() in starts("status")
        if job.block == "status" and c.word() and not taken and (c.word() in steps or not steps):
            return _step(job)
        _refuse_keyword(job, steps)
    job.keyword = keyword
    shape = FACTS.get(job.block, {}).get(keyword)
    if shape is not None:
        line: AnyLine = Fact(**job.frame, keyword=keyword, words=take_words(c, keyword, shape))
    else:
        line = PARSERS[keyword](job)
        c.finish()
    if keyword not in WITH_CHILDREN:
        job.reader.no_children(job.raw)
    return line


def _step(job: Job) -> AnyLine:
    job.keyword = job.c.take_name("a step", ID)
    line = step(job)
    job.c.finish()
    return line


_LONGEST = 3


def _keyword(c: Cursor, block: str) -> str:
    """Step over the keyword of a line and give it; empty if the line starts with none that the block takes."""
    for words in starts(block).get(c.word(), ()):
        if c.accept(*words):
            return " ".join(words)
    return ""


def _refuse_keyword(job: Job, steps: tuple[str, ...]) -> None:
    c = job.c
    first = c.word()
    known = KEYWORDS[job.block] | set(steps[1:])
    typed = [" ".join(c.word(ahead) for ahead in range(count)).strip() for count in range(_LONGEST, 0, -1)]
    suggestions = tuple(
        dict.fromkeys(
            [keyword for keyword in sorted(known) if first and keyword.split()[0] == first]
            + [near for words in typed if words for near in close_to(words, known)]
        )
    )[:3]
    elsewhere = sorted(block for block, keywords in KEYWORDS.items() if first in keywords)
    if not first:
        c.refuse("a keyword", "Start the line with its keyword.")
    message = f"`{shown(first)}` is no line of `{job.block}`."
    if elsewhere:
        message = f"`{shown(first)}` is no line of `{job.block}`; it belongs to {', '.join(elsewhere)}."
    raise Refusal(
        "unknown-keyword",
        message,
        f"Lines of `{job.block}` start with one of: {', '.join(sorted(known))}.",
        at=c.place(),
        suggestions=suggestions,
    )

