"""`foedera review --paragraphs`: article by article, what is in a paragraph beside what was proposed, or that nothing more is."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from foedera.cli.call import Call, counted
from foedera.cli.failure import visible
from foedera.errors import WrongCall
from foedera.model.review import Decision, Filed

if TYPE_CHECKING:
    from foedera.cli.keys import Keys
    from foedera.workspace.parts import Paragraph
    from foedera.workspace.review import Desk

ASK = "p nothing more here + add what was missed n next z undo q quit > "


class Walk:
    """A walk over the paragraphs that nobody has read to their end; only those in which an article itself speaks."""

    def __init__(self, call: Call, desk: Desk, keys: Keys) -> None:
        self.call, self.desk, self.keys = call, desk, keys
        self.items = list(self._open())

    def _open(self) -> Iterator[tuple[Filed, Paragraph]]:
        from foedera.workspace.passages import spoken

        done = self.desk.finished()
        first: dict[str, Filed] = {}
        for one in self.desk.filed:
            first.setdefault(one.document, one)
        for like in first.values():
            for where in spoken(self.desk.shelf, like.document, like.proposal.doc):
                if (like.document, where.start) not in done:
                    yield like, where

    def go(self) -> None:
        """Show and ask until every paragraph is read or the reviewer quits."""
        self._tell(f"{counted(len(self.items), 'paragraph')} not read to the end, as {self.desk.who}.")
        at, fresh = 0, True
        while at < len(self.items):
            like, where = self.items[at]
            if fresh:
                self._show(like, where, f"{at + 1} of {len(self.items)}")
            letter = self.keys.key(ASK).lower()
            if letter in ("", "q"):
                break
            fresh = letter in ("p", "n", "z")
            try:
                step = self._do(letter, like, where)
            except WrongCall as error:
                self._tell(str(error))
                step, fresh = 0, False
            at = max(0, at + step)
        left = counted(len(list(self._open())), "paragraph")
        self._tell(f"{counted(self.desk.made, 'record')} made in this sitting; {left} left.")

    def _do(self, letter: str, like: Filed, where: Paragraph) -> int:
        """Do what a key means; how many paragraphs to go on."""
        if letter == "p":
            self.desk.decide(None, Decision(document=like.document, done=where.start))
            return 1
        if letter == "n":
            return 1
        if letter == "+":
            self._add(like)
        elif letter == "z":
            taken = self.desk.undo()
            self._tell("Taken back." if taken else "Nothing of this sitting is left to undo.")
            return -1 if "-" in taken else 0  # a paragraph is named by document and place
        else:
            self._tell("No key of that name.")
        return 0

    def _add(self, like: Filed) -> None:
        from foedera.workspace.edits import parse_edit

        words = self.keys.line("words that were missed > ")
        edit = self.keys.line("field=value, or event=… > ") if words else ""
        if not words or not edit:
            self._tell("Nothing was added.")
            return
        made = self.desk.decide(None, Decision(document=like.document, words=(words,), add=True, edit=parse_edit(edit)))
        self._tell(f"Added and accepted: {made.about[:9]}." if made else "That stands there already.")

    def _show(self, like: Filed, where: Paragraph, place: str) -> None:
        from foedera.cli.review_text import headline

        self.call.echo()
        self.call.echo(self.call.paint(f"── {place} · {like.proposal.doc} [{where.start}:{where.end}]", "bold"))
        self._tell(" ".join(self.desk.text(like.document)[where.start : where.end].split()), "  ")
        for one in self.desk.filed:
            if one.document == like.document and where.start <= one.proposal.content[0][0] < where.end:
                record = self.desk.verdict(one)
                verdict = record.verdict if record else "undecided"
                words = " ".join(" … ".join(one.words).split())
                line = f"{one.id[:9]}  {verdict}: {headline(one)} “{words}”"
                self.call.echo("  " + visible(textwrap.shorten(line, self.call.width - 2, placeholder=" …")))

    def _tell(self, text: str, indent: str = "") -> None:
        width, text = self.call.width, visible(text)
        self.call.echo(textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False))
