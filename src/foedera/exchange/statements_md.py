"""Statements of officials as Markdown: each with a number that leads to its document, and how to get them again."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.exchange.markdown import again, escaped, line_of
from foedera.model.said import Rendering, Said, Statements

_WORDINGS = {"original": "original wording", "translation": "a translation", "machine": "machine-translated"}


def write(found: Statements) -> str:
    """The statements as Markdown text."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Statements) -> Iterator[str]:
    yield from ("# Who said what", "", found.notice, "")
    numbers: dict[tuple[str, ...], int] = {}
    for one in found.statements:
        yield from _statement(one, numbers)
        yield ""
    yield from ("## Documents", "", "Articles are cited by hash and place and are not copied.", "")
    yield from (f"{number}. {document[0]}, {' '.join(document[1:])}" for document, number in numbers.items() if document)
    yield ""
    yield again(found.notice, found.command, found.software, found.library)


def _statement(one: Said, numbers: dict[tuple[str, ...], int]) -> Iterator[str]:
    office = f", {escaped(one.office)}" if one.office else ""
    stance = f", {one.stance}" if one.stance else ""
    through = f", through {escaped(one.through)}" if one.through else ""
    behalf = f", for {one.on_behalf_of}" if one.on_behalf_of else ""
    about = f"about `{one.about}`" if one.about else "about no framework"
    yield f"**{escaped(one.speaker)}**{office}{behalf}, {about}{stance}. {one.said or 'No date'}{through}."
    yield ""
    for text in one.quotes:
        yield from (f"> {escaped(text)}", "")
    wording = _WORDINGS.get(one.translation, "wording not stated")
    if not (one.worded and one.kind):  # of a reviewed statement every wording has its own line
        yield f"- {_place(one.document, one.span, numbers)}, {wording} ({line_of(one.where)})"
    yield from (_wording(wording, numbers) for wording in one.worded)
    for words in () if one.worded and one.kind else one.renderings:
        via = f", {escaped(words[5])}" if len(words) > 5 else ""
        yield f"- also {_place(words[:3], words[3:5], numbers)}{via}"
    yield from [f"- date: {escaped(one.basis)}"] * bool(one.basis)
    yield from (f"- note: {escaped(text)}" for text in one.notes)


def _wording(one: Rendering, numbers: dict[tuple[str, ...], int]) -> str:
    """One outlet's wording that reviewers accepted: words, outlet, every place, whose wording, who accepted it."""
    document = (one.document, "sha256", one.sha256)
    places = ", ".join(f"{start} to {end}" for start, end in one.spans)
    words = escaped(" … ".join(" ".join(part.split()) for part in one.words))
    kind = _WORDINGS.get(one.translation, "wording not stated")
    by = escaped(", ".join(one.reviewers))
    outlet = escaped(one.outlet or "outlet not stated")
    return f"- “{words}” {outlet}, {_place(document, (), numbers)}, characters {places}, {kind}; accepted by {by}"


def _place(document: tuple[str, ...], span: tuple[str, ...], numbers: dict[tuple[str, ...], int]) -> str:
    """Number of the document and the characters: `[1], characters 943 to 988`."""
    number = numbers.setdefault(document, len(numbers) + 1)
    return f"[{number}]" + (f", characters {span[0]} to {span[1]}" if len(span) > 1 else "")
