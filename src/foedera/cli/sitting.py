"""A session of review at a terminal: what is shown, what was shown before, what the keys do."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from foedera.cli.call import Call, counted
from foedera.errors import WrongCall
from foedera.model.review import ACCEPT, EDIT, KEYS, REJECT, UNSURE, Decision, Filed

if TYPE_CHECKING:
    from foedera.cli.keys import Keys
    from foedera.reading.utterances import Pair
    from foedera.workspace.review import Desk

VERDICTS = {"a": ACCEPT, "r": REJECT, "u": UNSURE}


class Sitting:
    """One reviewer's session. Whatever a key decides is in the journal before the next proposal is shown."""

    def __init__(self, call: Call, desk: Desk, keys: Keys) -> None:
        self.call, self.desk, self.keys = call, desk, keys
        self.items = [one for group in desk.queue() for one in group]
        self.groups: dict[str, list[Filed]] = {}
        self.perhaps: dict[str, list[Pair]] = {}
        self._regroup()
        self.at = 0
        self.keys_of = {
            "a": self._verdict, "u": self._verdict, "r": self._verdict, "e": self._edit, "g": self._group, "m": self._merge,
            "s": self._split, "p": self._paragraph, "b": self._bulk, "+": self._add, "z": self._undo, "n": self._next,
            "?": self._help,
        }  # fmt: skip

    def go(self) -> None:
        """Show and ask until nothing is left or the reviewer quits."""
        from foedera.cli.review_text import legend

        self._tell(f"{counted(len(self.items), 'proposal')} to decide, as {self.desk.who}. Marks: {legend(self.call)}")
        fresh = True
        while self.at < len(self.items):
            one = self.items[self.at]
            if fresh:
                self._show(one)
            letter = self.keys.key(self._ask(one))
            letter = letter.lower()
            if letter in ("", "q"):
                break
            try:
                fresh = self.keys_of[letter](one, letter) if letter in self.keys_of else self._unknown()
            except WrongCall as error:
                self._tell(str(error))
                fresh = False
        left = sum(map(len, self.desk.queue()))
        self._tell(f"{counted(self.desk.made, 'record')} made in this sitting; {counted(left, 'proposal')} left to decide.")

    def _ask(self, one: Filed) -> str:
        many = len(self._open(one))
        more = [f"g all {many}"] * (many > 1) + ["b bulk"] * (one.proposal.tier == "A")
        return " ".join(("a accept e edit r reject u unsure", *more, "n next z undo q quit ? help > "))

    def _show(self, one: Filed) -> None:
        from foedera.cli.review_text import card, others, perhaps

        group = self.groups.get(one.id, [one])
        place = f"{self.at + 1} of {len(self.items)}"
        place += f" · rendering {group.index(one) + 1} of {len(group)}" if len(group) > 1 else ""
        self.call.echo()
        for line in card(self.call, one, self.desk.text(one.document), place):
            self.call.echo(line)
        rest = [other for other in self._open(one) if other is not one]
        for line in (*others(self.call, rest), *perhaps(self.call, one, self.perhaps.get(one.id, [])), *self._around(one)):
            self.call.echo(line)

    def _around(self, one: Filed) -> list[str]:
        """How far the paragraph is decided, if anybody read it to its end."""
        from foedera.workspace.parts import paragraph

        where = paragraph(self.desk.text(one.document), one.proposal.content[0][0])
        record = self.desk.finished().get((one.document, where.start)) if where else None
        return [f"  paragraph  read to its end by {record.who}"] if record else []

    def _open(self, one: Filed) -> list[Filed]:
        """The renderings of the same utterance that this reviewer has not decided, this one first."""
        group = self.groups.get(one.id, [one])
        return [one, *(other for other in group if other.id != one.id and self.desk.verdict(other) is None)]

    def _regroup(self) -> None:
        self.groups = {one.id: group for group in self.desk.groups() for one in group}
        self.perhaps = {}
        for pair in self.desk.perhaps():
            for one in (pair.one, pair.other):
                self.perhaps.setdefault(one.id, []).append(pair)

    def _rebuild(self) -> None:
        """What is to be decided after something changed which proposals there are; what was shown is not shown again."""
        self._regroup()
        shown = {one.id for one in self.items[: self.at]}
        self.items[self.at :] = [one for group in self.desk.queue() for one in group if one.id not in shown]

    # ------------------------------------------------------------------------------------------------ keys

    def _verdict(self, one: Filed, letter: str) -> bool:
        reason = self._reason(letter)
        if reason is None:
            return False
        self.desk.decide(one, Decision(about=one.id, verdict=VERDICTS[letter], reason=reason))
        self.at += 1
        return True

    def _reason(self, letter: str) -> str | None:
        """Why, for a rejection; None if none was given."""
        reason = self.keys.line("reason > ") if letter == "r" else ""
        if letter == "r" and not reason:
            self._tell("Not rejected: a rejection says why.")
            return None
        return reason

    def _edit(self, one: Filed, _: str) -> bool:
        from foedera.workspace.edits import parse_edit

        text = self.keys.line("field=value > ")
        if not text:
            self._tell("Nothing was edited.")
            return False
        self.desk.decide(one, Decision(about=one.id, verdict=EDIT, edit=parse_edit(text)))
        self.at += 1
        return True

    def _group(self, one: Filed, _: str) -> bool:
        many = self._open(one)
        letter = self.keys.key(f"for {counted(len(many), 'rendering')}: a accept r reject u unsure, other key none > ").lower()
        reason = self._reason(letter) if letter in VERDICTS else None
        if reason is None:
            self._tell("Nothing was decided.")
            return False
        self.desk.together(many, Decision(verdict=VERDICTS[letter], reason=reason))
        done = {each.id for each in many}
        rest = [each for each in self.items[self.at :] if each.id not in done]
        self.items[self.at :] = [*many, *rest]
        self.at += len(many)
        return True

    def _merge(self, one: Filed, _: str) -> bool:
        if not self.at:
            self._tell("There is none before it to merge with.")
            return False
        before = self.items[self.at - 1]
        self.desk.decide(one, Decision(about=one.id, merge=before.id))
        self._regroup()
        what = "one happening" if one.proposal.event is not None else "one utterance"
        self._tell(f"Merged with {before.id[:9]}: {what}. Now decide on this wording.")
        return False

    def _split(self, one: Filed, _: str) -> bool:
        """Hold a rendering apart, or cut a statement in two before some of its words."""
        group = [other for other in self.groups.get(one.id, [one]) if other.id != one.id]
        if group:
            self.desk.decide(one, Decision(about=one.id, apart=tuple(other.id for other in group)))
            self._regroup()
            self._tell("Held apart: an utterance of its own. Now decide on it.")
            return False
        words = self.keys.line("cut before the words > ")
        text = self.desk.text(one.document)
        start, end = one.proposal.content[0][0], one.proposal.content[-1][1]
        if not words or text[start:end].count(words) != 1:
            self._tell("Not cut: give words that stand once in the content, as they stand there.")
            return False
        at = text.index(words, start)
        self.desk.decide(one, Decision(about=one.id, split=(at,)))
        self._rebuild()
        self.items[self.at :] = sorted(self.items[self.at :], key=lambda each: not _within(each, one))
        self._tell("Cut: each piece is a proposal of its own now.")
        return True

    def _paragraph(self, one: Filed, _: str) -> bool:
        place = one.proposal.content[0][0]
        made = self.desk.decide(None, Decision(document=one.document, done=place))
        self._tell("Nothing more in this paragraph." if made else "You said so already.")
        return False

    def _add(self, one: Filed, _: str) -> bool:
        from foedera.workspace.edits import parse_edit

        words = self.keys.line("words that were missed > ")
        edit = self.keys.line("field=value, or event=… > ") if words else ""
        if not words or not edit:
            self._tell("Nothing was added.")
            return False
        made = self.desk.decide(None, Decision(document=one.document, words=(words,), add=True, edit=parse_edit(edit)))
        self._rebuild()
        self._tell(f"Added and accepted: {made.about[:9]}." if made else "That stands there already.")
        return False

    def _bulk(self, one: Filed, _: str) -> bool:
        from foedera.cli.review_text import measure
        from foedera.workspace import bulk

        if one.proposal.tier != "A":
            self._tell("Only what two extractors agree on, tier A, is accepted together.")
            return False
        found = bulk.measured(self.desk, one.proposal.rules[0])
        self._tell(measure(found))
        if why := bulk.refused(found):
            self._tell(why)
            return False
        if self.keys.key(f"accept {len(found.open)} unseen? y yes, other key no > ").lower() != "y":
            self._tell("Nothing was accepted.")
            return False
        bulk.accept(self.desk, found)
        self._rebuild()
        return True

    def _undo(self, one: Filed, _: str) -> bool:
        about = self.desk.undo()
        if not about:
            self._tell("Nothing of this sitting is left to undo.")
            return False
        places = [number for number, each in enumerate(self.items[: self.at + 1]) if about in each.ids]
        self.at = places[0] if places else self.at
        first = self.items[self.at] if places else one
        self._rebuild()
        self.items[self.at :] = sorted(self.items[self.at :], key=lambda each: not _within(each, first))
        self._tell("Taken back.")
        return True

    def _next(self, _one: Filed, _: str) -> bool:
        self.at += 1
        return True

    def _unknown(self) -> bool:
        self._tell("No key of that name; ? lists them.")
        return False

    def _help(self, _one: Filed, _: str) -> bool:
        for letter, what in KEYS:
            self.call.echo("\n".join(textwrap.wrap(f"{letter}  {what}", self.call.width, subsequent_indent="   ")))
        return False

    def _tell(self, text: str) -> None:
        self.call.echo(text if "\x1b" in text else textwrap.fill(text, self.call.width, break_on_hyphens=False))


def _within(one: Filed, other: Filed) -> bool:
    """Whether the content of one lies within that of another, as that of a proposal or of a piece of it does."""
    start, end = other.proposal.content[0][0], other.proposal.content[-1][1]
    mine = one.proposal.content
    return one.document == other.document and start <= mine[0][0] and mine[-1][1] <= end
