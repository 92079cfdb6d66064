"""Writing a text: open it, look what is wrong with it and what it says, save it if nobody else changed it meanwhile.

What goes wrong on the way is a value, since the writer's words must come back with it: nothing that was typed is lost.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from foedera.errors import BrokenWorkspace, WrongCall
from foedera.model.drafting import Examined, Held, Listed, Refused, Saved
from foedera.store.files import SUFFIX
from foedera.store.texts import LARGEST, Stored, Swap, Texts, is_id
from foedera.workspace.library import BUNDLED, Library

if TYPE_CHECKING:
    from foedera.model.drafting import Shifts
    from foedera.workspace import Workspace
    from foedera.workspace.asked import OwedQuestion

STARTER = Path(__file__).with_name("starter")
"""The files of a new workspace, with their comments."""

_ENDS = {"CR LF": "\r\n", "CR": "\r", "LF": "\n"}
_MARK = "\ufeff"
_REMEDIES = {
    "disk-full": "Free some space and save again; your version is still here.",
    "unwritable-file": "See that the file and its folder can be written by you, then save again; your version is still here.",
    "text-busy": "Save again in a moment; your version is still here.",
    "text-too-long": "Divide it into several texts; those of one folder are read together.",
    "unknown-text": "Save it under another name; your version is still here.",
    "unreadable-file": "Make it a readable file, or save your version under another name.",
    "bad-text-name": "Choose a name of letters, digits, hyphens and underscores, for example my-agreement.pact.",
    "not-utf8": "Save the file as UTF-8 with the program that wrote it, or copy the text under another name.",
}


class Drafting:
    """The texts of a workspace as they are written.

    Args:
        folders: The user's folders or files, in the order in which they are read; the first folder takes new texts.
        bundled: Whether the bundled library is read too.
    """

    def __init__(self, folders: tuple[Path, ...] = (), *, bundled: bool = True) -> None:
        self.folders = folders
        self._own = Texts(folders)
        self._bundled = Texts((BUNDLED,) if bundled else ())
        self._read_before = int(bundled)

    @property
    def can_write(self) -> bool:
        """Whether there is a folder that takes new texts."""
        return bool(self.folders) and self.folders[0].is_dir()

    # -------------------------------------------------------------------------------------------- open

    def own(self) -> list[Listed]:
        """Texts of the user's folders."""
        return [Listed(id=name, own=True, size=size) for name, size in self._own.list()]

    def library(self) -> list[Listed]:
        """Texts of the bundled library, which can be read and copied."""
        return [Listed(id=name, own=False, size=size) for name, size in self._bundled.list()]

    def open(self, name: str, *, own: bool = True) -> Held:
        """A text of the user's folders; with `own=False`, of the bundled library.

        Raises:
            WrongCall: There is no text of that id (`unknown-text`), or it is too long to be edited here (`text-too-long`).
            BrokenWorkspace: It cannot be read.
        """
        return _held(name, (self._own if own else self._bundled).read(name), own=own)

    def copied(self, name: str) -> str:
        """A text of the bundled library as a text of one's own: what it names gets a name of its own, `my-…`.

        Raises:
            WrongCall: There is no text of that id.
        """
        from foedera.workspace.copied import copied

        return copied(self.open(name, own=False).text)

    def starter(self) -> str:
        """The text of a small invented agreement to write over, the same that `foedera init` writes."""
        return (STARTER / "agreement.pact").read_text("utf-8")

    # -------------------------------------------------------------------------------------------- save

    def save(self, name: str, text: str, expected: str) -> Saved | Refused:
        """Save a text in place of what the writer saw, or say why not, with both versions.

        Args:
            name: Id of the text; for a new one, its name, to which `.pact` is added.
            text: What was written. Line ends become those of the file.
            expected: SHA-256 of what was opened; empty for a new text.
        """
        mine = _plain(text)
        if not expected:
            name = f"{name.strip()}{'' if name.strip().endswith(SUFFIX) else SUFFIX}"
            if not is_id(name.partition("/")[2] if name.startswith("~") else name):
                return _refused(name, code="bad-text-name", message=f"`{_shown(name)}` cannot be the name of a text.", mine=mine)
        try:
            before = self._stored(name)
            held = _held(name, before, own=True) if before is not None else None
            if held is not None and held.fault and held.sha256 == expected:
                message = f"{name} holds bytes that are no UTF-8; to save it from here would lose them. It is as it was."
                return _refused(name, code=held.fault, message=message, mine=mine)
            data = _bytes(mine, held, before)
            swap = self._own.write(name, data, expected)
        except (WrongCall, BrokenWorkspace) as error:
            return _refused(name, code=error.code, message=str(error), mine=mine)
        if not swap.done:
            return _differing(name, swap, mine, new=not expected)
        found = self._own.read(name)
        return Saved(id=name, sha256=found.sha256, size=len(found.data), changed=swap.changed)

    def _stored(self, name: str) -> Stored | None:
        try:
            return self._own.read(name)
        except WrongCall as error:
            if error.code == "unknown-text":
                return None
            raise

    # -------------------------------------------------------------------------------------------- look

    def examine(self, base: Library, name: str, text: str) -> Examined:
        """The problems of a draft and what its agreements say, read together with the rest of the workspace.

        Args:
            base: The workspace's texts as they are on disk.
            name: Id of the draft; the file of that id is left out, since the draft stands in its place. A new name is added.
            text: The draft.
        """
        from foedera.workspace.examined import examined

        place, shown = self.placed(base, name)
        return examined(base, text, shown, place)

    def amended(self, base: Library, name: str, text: str) -> Library:
        """The library as it would be with the draft in place of its file."""
        from foedera.language.parse import parse

        place, shown = self.placed(base, name)
        return base.with_document(parse(text, shown)[0], place)

    def shifts(self, workspace: Workspace, name: str, text: str, ask: OwedQuestion, *, everywhere: bool = False) -> Shifts:
        """Which duties the draft would change, compared with the workspace as it is on disk.

        Args:
            workspace: The workspace, with what reviewers accepted on its record.
            name: Id of the draft.
            text: The draft.
            ask: The question, with its hypothesis.
            everywhere: Whether duties under other texts are compared too, which takes longer.

        Raises:
            WrongCall: The question cannot be asked, or the draft has no agreement (`nothing-to-ask`).
        """
        from foedera.workspace.amended import shifts

        base = workspace.library
        place, _ = self.placed(base, name)
        after = self.amended(base, name, text)
        old = base.agreements_at(place) if place is not None else ()
        ids = tuple(dict.fromkeys((*old, *after.agreements_at(len(base.files) if place is None else place))))
        if workspace.recorded.reviewed is not None:
            after = after.with_reviewed(workspace.recorded.reviewed)
        return shifts(workspace.recorded, after, ask, workspace.today, () if everywhere else ids or ("",))

    def placed(self, base: Library, name: str) -> tuple[int | None, str]:
        """Which file of the library a draft stands for (None: a new one), and the name its problems are reported under."""
        same = [place for place, one in enumerate(base.files) if one == self._read_as(name)]
        earlier = self._earlier(name)
        place = same[earlier] if earlier < len(same) else None
        others = [one for number, one in enumerate(base.files) if number != place]
        shown = name
        while shown in others:
            shown = f"./{shown}"
        return place, shown

    def _read_as(self, name: str) -> str:
        """The name under which the library read a text of ours."""
        try:
            number, rest = self._own.place(name)
        except WrongCall:
            return name
        folder = self.folders[number]
        return str(folder) if folder.is_file() else rest

    def _earlier(self, name: str) -> int:
        """How many files that were read before this one have the same name there."""
        try:
            number, rest = self._own.place(name)
        except WrongCall:
            return 0
        before = [BUNDLED] * self._read_before + [folder for folder in self.folders[:number] if folder.is_dir()]
        return sum((folder / rest).is_file() for folder in before)


# ------------------------------------------------------------------------------------------------ bytes and characters


def _plain(text: str) -> str:
    """The text with LF at the end of every line, as forms of a browser do not send it."""
    return text.replace("\r\n", "\n").replace("\r", "\n").removeprefix(_MARK)


def _held(name: str, found: Stored, *, own: bool) -> Held:
    fault = ""
    try:
        text = found.data.decode("utf-8")
    except UnicodeDecodeError:
        text, fault = found.data.decode("utf-8", "replace"), "not-utf8"
    return Held(
        id=name, own=own, text=_plain(text), sha256=found.sha256, size=len(found.data), line_end=_line_end(text), fault=fault
    )


def _line_end(text: str) -> str:
    both = text.count("\r\n")
    counts = {"LF": text.count("\n") - both, "CR LF": both, "CR": text.count("\r") - both}
    return max(counts, key=lambda name: counts[name]) if any(counts.values()) else "LF"


def _bytes(mine: str, held: Held | None, before: Stored | None) -> bytes:
    """The draft as bytes, with the line ends and the byte order mark of the file that it stands for.

    Raises:
        WrongCall: It holds half a character (`not-utf8`).
    """
    end = _ENDS[held.line_end] if held is not None else "\n"
    mark = _MARK if before is not None and before.data.startswith(_MARK.encode()) else ""
    try:
        return (mark + mine.replace("\n", end)).encode()
    except UnicodeEncodeError as error:
        raise WrongCall(f"Character {error.start} of the draft is half of a pair and no character.", code="not-utf8") from None


# ------------------------------------------------------------------------------------------------ refusals


def _shown(name: str) -> str:
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in name[:80])


def _refused(name: str, *, code: str, message: str, mine: str) -> Refused:
    return Refused(id=name, code=code, message=message, remedy=_REMEDIES.get(code, ""), mine=mine)


def _differing(name: str, swap: Swap, mine: str, *, new: bool) -> Refused:
    """Refused, since the file is not what the writer saw."""
    from foedera.workspace.linediff import rows

    if swap.found is None:
        return Refused(
            id=name, code="text-gone", mine=mine, message=f"{name} has been removed since you opened it. Nothing was written.",
            remedy="Save your version under this or another name as a new text, or leave it.",
        )  # fmt: skip
    theirs = _held(name, swap.found, own=True).text
    if new:
        code = "text-there"
        message = f"There is a text {name} already. Nothing was written."
        remedy = "Choose another name, or open the text that is there."
    else:
        code = "text-changed"
        message = f"{name} was changed by somebody else since you opened it. Nothing was written."
        remedy = "Compare the two below: take theirs, keep yours as a new text, or merge them by hand and save."
    return Refused(
        id=name, code=code, message=message, remedy=remedy, mine=mine, theirs=theirs, sha256=swap.found.sha256,
        rows=rows(theirs, mine),
    )  # fmt: skip


__all__ = ["LARGEST", "STARTER", "Drafting"]
