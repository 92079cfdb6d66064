"""Statements of officials as Markdown: each with a number that leads to its document, and how to get them again."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.exchange.markdown import again, escaped, line_of
from foedera.model.said import Said, Statements

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
    yield f"**{escaped(one.speaker)}**{office}, for {one.on_behalf_of}, about `{one.about}`{stance}. {one.said}{through}."
    yield ""
    for text in one.quotes:
        yield from (f"> {escaped(text)}", "")
    wording = _WORDINGS.get(one.translation, "wording not stated")
    yield f"- {_place(one.document, one.span, numbers)}, {wording} ({line_of(one.where)})"
    for words in one.renderings:
        via = f", {escaped(words[5])}" if len(words) > 5 else ""
        yield f"- also {_place(words[:3], words[3:5], numbers)}{via}"
    yield from [f"- date: {escaped(one.basis)}"] * bool(one.basis)
    yield from (f"- note: {escaped(text)}" for text in one.notes)


def _place(document: tuple[str, ...], span: tuple[str, ...], numbers: dict[tuple[str, ...], int]) -> str:
    """Number of the document and the characters: `[1], characters 943 to 988`."""
    number = numbers.setdefault(document, len(numbers) + 1)
    return f"[{number}]" + (f", characters {span[0]} to {span[1]}" if len(span) > 1 else "")
