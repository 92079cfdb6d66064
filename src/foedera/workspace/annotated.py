"""Articles that somebody annotated, for measuring: a folder with `news`, `news/gold` and `data`, and what was read by eye.

Nothing here is ever learned from. The folder is the user's own; what is missing in it is said, never passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec

from foedera.errors import BrokenWorkspace
from foedera.model.proposal import Span
from foedera.reading.names import parts, rows
from foedera.reading.scoring import Wanted
from foedera.reading.scoring_events import WantedEvent
from foedera.workspace.library import BUNDLED

GOLD, NEWS, ATTRIBUTIONS, EVENTS = "news/gold/annotation.json", "news", "data/polnear_dev.json", "data/plover_gold_records.txt"
MEASURES = BUNDLED / "reading" / "measures"


class Absent(Exception):
    """A file that a row needs is not there; the text says which."""


class Annotated(msgspec.Struct, frozen=True, kw_only=True):
    """An article with what a reader found in it.

    Attributes:
        name: By which it is cited.
        data: Its bytes.
        statements: What it says that somebody said.
        furniture: Stretches that are no part of the article.
        days: First and last day on which it may have been published.
        mentions: Stretches that mean a framework, with its id in the library.
        provisions: Stretches that tell what a framework asks for, with its id.
        events: What it tells that somebody did.
    """

    name: str
    data: bytes
    statements: tuple[Wanted, ...] = ()
    furniture: frozenset[Span] | None = None
    days: tuple[str, str] = ("", "")
    mentions: tuple[tuple[Span, str], ...] = ()
    provisions: tuple[tuple[Span, str], ...] = ()
    events: tuple[WantedEvent, ...] = ()


class Folder:
    """A folder of annotated data.

    Args:
        path: The folder; None if there is none.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path

    def file(self, name: str) -> Path:
        """A file or folder in it. Raises Absent if it is not there."""
        if self.path is None:
            raise Absent(f"{name} not found: no folder of annotated data")
        found = self.path / name
        if not found.exists():
            raise Absent(f"{name} not found in {self.path}")
        return found

    @cached_property
    def gold(self) -> tuple[Annotated, ...]:
        """The annotated articles. Raises Absent, or BrokenWorkspace for a file of another shape."""
        whole, folder = self._json(GOLD), self.file(NEWS)
        try:
            ids = {name: str(own or name.lower()) for name, own in whole["meta"]["framework_map"].items()}
            return tuple(_annotated(document, whole, folder / document["file"], ids) for document in whole["documents"])
        except (KeyError, TypeError, IndexError) as error:
            raise BrokenWorkspace(
                f"{folder.parent / GOLD} is no annotation of articles: {error!r}.", code="bad-annotation"
            ) from error

    @cached_property
    def attributions(self) -> tuple[Annotated, ...]:
        """The development set of attributions. Raises Absent, or BrokenWorkspace for a file of another shape."""
        whole = self._json(ATTRIBUTIONS)
        try:
            told: dict[str, list[Wanted]] = {one["id"]: [] for one in whole["documents"]}
            for one in whole["statements"]:
                told[one["doc"]].append(_wanted(one, {}))
            return tuple(
                Annotated(name=one["id"], data=one["text"].encode(), statements=tuple(told[one["id"]]))
                for one in whole["documents"]
            )
        except (KeyError, TypeError, IndexError) as error:
            raise BrokenWorkspace(
                f"{self.file(ATTRIBUTIONS)} is no set of attributions: {error!r}.", code="bad-annotation"
            ) from error

    @cached_property
    def news(self) -> tuple[Annotated, ...]:
        """The annotated articles and those of the same folder that were read by eye. Raises Absent."""
        known = {row[1]: row for row in rows((MEASURES / "news.txt").read_text(encoding="utf-8"), 5)}
        own = []
        for path in sorted(self.file(NEWS).glob("*.txt")):
            data = path.read_bytes()
            row = known.get(sha256(data).hexdigest())
            if row is not None:
                spans = [tuple(map(int, part.split("-"))) for part in parts(row[4])]
                own.append(
                    Annotated(name=path.name, data=data, furniture=frozenset((a, b) for a, b in spans), days=(row[2], row[3]))
                )
        return (*self.gold, *own)

    @cached_property
    def records(self) -> tuple[dict[str, Any], ...]:
        """The records of the PLOVER manual. Raises Absent, or BrokenWorkspace for a file of another shape."""
        whole = self._json(EVENTS)
        fields = {"event", "eventText"}
        if not isinstance(whole, list) or not all(isinstance(one, dict) and fields <= one.keys() for one in whole):
            raise BrokenWorkspace(f"{self.file(EVENTS)} holds no records of events.", code="bad-annotation")
        return tuple(whole)

    def _json(self, name: str) -> Any:
        path = self.file(name)
        try:
            return msgspec.json.decode(path.read_bytes())
        except (OSError, msgspec.DecodeError) as error:
            raise BrokenWorkspace(f"{path} cannot be read: {error}.", code="bad-annotation") from error


def _annotated(document: dict[str, Any], whole: dict[str, Any], path: Path, ids: dict[str, str]) -> Annotated:
    if not path.is_file():
        raise Absent(f"{path} not found")
    name = document["id"]
    return Annotated(
        name=path.name, data=path.read_bytes(),
        statements=tuple(_wanted(one, ids) for one in whole["statements"] if one["doc"] == name),
        furniture=frozenset(_spans(document["boilerplate"])),
        days=(document["date"]["value"], document["date"]["value"]),
        mentions=tuple((_spans(one)[0], ids[each["id"]]) for each in document["frameworks"] for one in each["mentions"]),
        provisions=tuple((_spans(one)[0], ids[one["framework"]]) for one in whole["provisions"] if one["doc"] == name),
        events=tuple(_event(one) for one in whole.get("events", ()) if one["doc"] == name),
    )  # fmt: skip


def _wanted(one: dict[str, Any], ids: dict[str, str]) -> Wanted:
    speaker = one.get("speaker") or {}
    return Wanted(
        id=one["id"], content=_spans(one["content"]), cue=_spans(one.get("cue")), mention=_spans(speaker.get("mention")),
        entities=tuple(each["id"].lower() for each in speaker.get("entities", ())),
        frameworks=tuple(ids[each] for each in one.get("frameworks") or ()),
        mode=one["kind"], core=one["tier"] == "core",
    )  # fmt: skip


def _event(one: dict[str, Any]) -> WantedEvent:
    day = one["date"] or ""
    return WantedEvent(
        trigger=_spans(one["trigger"])[0], classes=(one["plover"], *one.get("plover_alt", ())),
        actors=frozenset(one["actor"]), targets=frozenset(one["target"]),
        lo=day and day + "-01-01"[len(day) - 4 :], hi=day and day + "-12-31"[len(day) - 4 :], core=one["tier"] == "core",
    )  # fmt: skip


def _spans(value: Any) -> tuple[Span, ...]:
    """One span or several, each a pair or with `start` and `end`; none of nothing."""
    if not value:
        return ()
    if isinstance(value, dict):
        return ((value["start"], value["end"]),)
    many: Iterable[Any] | Sequence[Any] = [value] if isinstance(value[0], int) else value
    return tuple((each["start"], each["end"]) if isinstance(each, dict) else (each[0], each[1]) for each in many)
