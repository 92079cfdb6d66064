"""`foedera review`: decide on proposals one by one; every decision is in the journal before the next is asked."""

from __future__ import annotations

import getpass
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import click

from foedera.cli.call import Call, counted, pass_call
from foedera.errors import BrokenWorkspace, WrongCall
from foedera.model.review import ACCEPT, EDIT, REJECT, UNSURE, Decision, Filed

if TYPE_CHECKING:
    from foedera.cli.keys import Keys
    from foedera.workspace.review import Desk, Speaker

ASK = "a accept e edit r reject u unsure m merge n next z undo q quit ? help > "


@click.command()
@click.option("--into", default="", metavar="FOLDER", help="Folder that was read into; else that of -w, or foedera-reading.")
@click.option("--who", default="", metavar="NAME", help="The reviewer, as the journal names you; otherwise your login name.")
@click.option("--from", "source", default="", metavar="FILE", help="Decisions as JSON Lines, instead of a terminal.")
@click.option("--list", "listed", is_flag=True, help="What is to be decided, in order; decide nothing.")
@pass_call
def review(call: Call, into: str, who: str, source: str, listed: bool) -> None:
    """Decide on proposals, the weightiest first. Nothing is on record before you accept it.

    Weight is consequence times doubt: 2 if a framework is linked, else 1, times 1 for tier A, 2 for B, 3 for C. What
    renders one utterance comes together. Decisions go to the journal in the same folder: foedera journal.

    \b
    {"about": "p1a2b", "verdict": "accept"}
    {"about": "p3c4d", "verdict": "edit", "edit": {"stance": "oppose"}}
    {"about": "p5e6f", "verdict": "reject", "reason": "a caption"}
    {"about": "p7a8b", "merge": "p1a2b"}
    """
    from foedera.cli.lookup import agreement
    from foedera.workspace.keeping import shelf_of
    from foedera.workspace.review import Desk, named_in

    def named(text: str, lo: str, hi: str) -> Speaker | None:
        """Who is meant; the tables are read when the first speaker is edited."""
        from foedera.workspace.proposals import lexicon

        return named_in(lexicon(call.workspace.library).names)(text, lo, hi)

    shelf = shelf_of(call.folders, into)
    desk = Desk(shelf, who.strip() or _login(), lambda text: agreement(call.workspace.library, text).id, named)
    if source:
        made = desk.replay(_decisions(Path(source)))
        call.echo(f"{counted(made, 'decision')} recorded by {desk.who}; {_open(desk)}")
    elif listed:
        _list(call, desk)
    elif not desk.queue():
        call.echo(f"Nothing is left to decide for {desk.who}. What is on record: foedera said")
    else:
        from foedera.cli.keys import Keys

        _Sitting(call, desk, Keys()).go()


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "reviewer"


def _open(desk: Desk) -> str:
    left = sum(map(len, desk.queue()))
    return f"{counted(left, 'proposal')} left to decide."


def _list(call: Call, desk: Desk) -> None:
    from foedera.cli.failure import visible
    from foedera.workspace.review import weight

    for group in desk.queue():
        for number, one in enumerate(group):
            words = " ".join(" … ".join(one.words).split())
            about = f" · {one.framework}" if one.framework else ""
            first = "=" if number else max(map(weight, group))
            head = f"{first}  {one.id[:9]}  {one.speaker or 'somebody'} · {one.proposal.kind}{about}"
            call.echo(visible(textwrap.shorten(head, call.width, placeholder=" …")))
            call.echo(visible("   " + textwrap.shorten(f"“{words}”", call.width - 3, placeholder=" …")))
    call.echo(_open(desk))


def _decisions(path: Path) -> list[Decision]:
    """The lines of a file of decisions. Raises WrongCall for the first line that is none."""
    import msgspec

    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise BrokenWorkspace(f"{path} cannot be read: {error.strerror or error}.") from error
    found = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                found.append(msgspec.json.decode(line, type=Decision))
            except msgspec.MsgspecError as error:
                raise WrongCall(f"{path}:{number} is no decision: {error}", code="unfit-decision") from error
    return found


class _Sitting:
    """A session at a terminal: what is shown, what was shown before, what the keys do."""

    def __init__(self, call: Call, desk: Desk, keys: Keys) -> None:
        self.call, self.desk, self.keys = call, desk, keys
        self.items = [(one, number, len(group)) for group in desk.queue() for number, one in enumerate(group)]
        self.at = 0
        self.made = 0

    def go(self) -> None:
        """Show and ask until nothing is left or the reviewer quits."""
        from foedera.cli.review_text import card, legend

        self._tell(f"{counted(len(self.items), 'proposal')} to decide, as {self.desk.who}. Marks: {legend(self.call)}")
        fresh = True
        while self.at < len(self.items):
            one, number, size = self.items[self.at]
            if fresh:
                place = f"{self.at + 1} of {len(self.items)}" + (f" · rendering {number + 1} of {size}" if size > 1 else "")
                self.call.echo()
                for line in card(self.call, one, self.desk.shelf.text(one.document), place):
                    self.call.echo(line)
            letter = self.keys.key(ASK).lower()
            if letter in ("", "q"):
                break
            try:
                fresh = self._do(letter, one)
            except WrongCall as error:
                self._tell(str(error))
                fresh = False
        self._tell(f"{counted(self.made, 'record')} made in this sitting; {_open(self.desk)}")

    def _do(self, letter: str, one: Filed) -> bool:
        """Do what a key means; whether another proposal is to be shown."""
        if letter == "a":
            return self._decided(one, Decision(about=one.id, verdict=ACCEPT))
        if letter == "u":
            return self._decided(one, Decision(about=one.id, verdict=UNSURE))
        if letter == "r":
            reason = self.keys.line("reason > ")
            if not reason:
                self._tell("Not rejected: a rejection says why.")
                return False
            return self._decided(one, Decision(about=one.id, verdict=REJECT, reason=reason))
        if letter == "e":
            return self._edit(one)
        if letter == "m":
            return self._merge(one)
        if letter == "z":
            return self._undo()
        if letter == "n":
            self.at += 1
            return True
        if letter == "?":
            self._help()
        else:
            self._tell("No key of that name; ? lists them.")
        return False

    def _decided(self, one: Filed, decision: Decision) -> bool:
        self.made += self.desk.decide(one, decision) is not None
        self.at += 1
        return True

    def _edit(self, one: Filed) -> bool:
        from foedera.workspace.review import parse_edit

        text = self.keys.line("field=value > ")
        if not text:
            self._tell("Nothing was edited.")
            return False
        return self._decided(one, Decision(about=one.id, verdict=EDIT, edit=parse_edit(text)))

    def _merge(self, one: Filed) -> bool:
        if not self.at:
            self._tell("There is none before it to merge with.")
            return False
        before = self.items[self.at - 1][0]
        self.made += self.desk.decide(one, Decision(about=one.id, merge=before.id)) is not None
        self._tell(f"Merged with {before.id[:9]}: one utterance. Now decide on this wording.")
        return False

    def _undo(self) -> bool:
        about = self.desk.undo()
        if not about:
            self._tell("Nothing of this sitting is left to undo.")
            return False
        self.made += 1  # taking back is a record too
        self.at = next(number for number, (one, _, _) in enumerate(self.items) if about in one.ids)
        self._tell("Taken back.")
        return True

    def _help(self) -> None:
        from foedera.cli.review_text import KEYS

        for letter, what in KEYS:
            self._tell(f"{letter}  {what}")

    def _tell(self, text: str) -> None:
        self.call.echo(text if "\x1b" in text else textwrap.fill(text, self.call.width, break_on_hyphens=False))
