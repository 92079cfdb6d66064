"""What a reading leaves in a folder: bytes by hash, proposals, and every earlier decision still in its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec.structs import replace

from foedera.model.article import Article
from foedera.model.proposal import Proposal
from foedera.model.review import Filed, Kept
from foedera.reading.near import Neighbours, Pair, groups
from foedera.store.blocks import Blocks
from foedera.store.shelf import Shelf
from foedera.workspace.anchors import overlaps, plain, same_words
from foedera.workspace.edits import AROUND
from foedera.workspace.proposals import Read

DEFAULT = "foedera-reading"
"""Name of the folder of a reading where none is given."""


def keep(shelf: Shelf, readings: Iterable[Read] | Callable[[Blocks], Iterable[Read]]) -> Kept:
    """Keep documents and proposals as they come; the same again adds nothing, and what was decided is found again or kept.

    Each document is on record when the next one comes, so that a reading which is stopped goes on where it was.

    An undecided proposal that the extractor no longer makes is dropped. A decided one is looked for among the new proposals by
    its words and what stands around them, in the same document or another version of the same file; if it is not found, it stays
    in the list, marked as dropped. The decisions themselves stand in the journal and are not touched.

    Args:
        shelf: The folder.
        readings: The documents; or what gives them when it is told what is there already.

    Raises:
        BrokenWorkspace: The folder cannot be read or written.
    """
    with shelf.writing() as blocks:
        before = _Before(shelf, blocks)
        documents = fresh = again = made = added = anchored = dropped = 0
        near, alike = Neighbours(), list[Pair]()
        for one in readings if isinstance(readings, Iterable) else readings(blocks):
            article = one.article
            if not article.text and not one.earlier:
                continue
            documents += 1
            mine, twins = before.of(article)
            if one.earlier:
                new, again = mine, again + 1
            else:
                fresh += shelf.keep(one.data, article.text)
                new = [filed(article, proposal) for proposal in one.proposals]
            made += len(one.proposals)
            old = {one.id for one in mine}
            new, found, lost = _anchored(new, mine, twins, before.decided)
            added += sum(one.id not in old for one in new)
            anchored, dropped = anchored + found, dropped + len(lost)
            if not one.earlier or found:
                blocks.put(article.sha256, article.name, one.by, [*new, *lost])
            before.enter(article)
            alike += near.add(article.name, article.text or shelf.text(article.sha256))
    return Kept(into=str(shelf.folder), documents=documents, new=fresh, proposals=made, added=added, anchored=anchored,
                dropped=dropped, again=again, reposts=groups(alike))  # fmt: skip


class _Before:
    """What stands in the folder from earlier readings: who decided on what, and which documents had one name."""

    def __init__(self, shelf: Shelf, blocks: Blocks) -> None:
        self.decided = {record.about for record in shelf.journal.current() if record.kind in ("decision", "merge", "split")}
        self._blocks = blocks
        self._versions: dict[str, tuple[str, ...]] = {}
        for document, name in blocks.names() if self.decided else ():
            self._add(name, document)

    def of(self, article: Article) -> tuple[list[Filed], list[Filed]]:
        """The proposals made of a document before, and those of other documents that had its name."""
        others = [one for one in self._versions.get(article.name, ()) if one != article.sha256]
        return self._blocks.of(article.sha256), [one for other in others for one in self._blocks.of(other)]

    def enter(self, article: Article) -> None:
        """Remember the name of a document. Where nothing was decided nobody asks for it."""
        if self.decided:
            self._add(article.name, article.sha256)

    def _add(self, name: str, document: str) -> None:
        known = self._versions.get(name, ())
        if document not in known:
            self._versions[name] = (*known, document)


def filed(article: Article, proposal: Proposal) -> Filed:
    """A proposal with its words, what stands around them, and whence the article is."""
    start, end = proposal.content[0][0], proposal.content[-1][1]
    text = article.text
    return Filed(
        proposal=proposal, document=article.sha256, words=tuple(text[a:b] for a, b in proposal.content),
        before=text[max(0, start - AROUND) : start], after=text[end : end + AROUND], outlet=article.outlet,
        dated=article.dated, translation=article.translation,
    )  # fmt: skip


def _anchored(new: list[Filed], mine: list[Filed], twins: list[Filed], decided: set[str]) -> tuple[list[Filed], int, list[Filed]]:
    """The new proposals with the ids under which they were decided, how many were found so, and what is no longer proposed."""
    known = {one.id: one for one in mine}
    new = [replace(one, formerly=known[one.id].formerly) if one.id in known else one for one in new]
    have = {one.id for one in new}
    found, lost = 0, list[Filed]()
    for one in (*mine, *twins):
        if one.id in have or not decided.intersection(one.ids):
            continue
        at = next((number for number, other in enumerate(new) if _same(one, other)), None)
        if at is None:
            lost += [replace(one, dropped=True)] if one.id in known else []
        elif not set(one.ids) <= set(new[at].ids):
            new[at] = replace(new[at], formerly=tuple(dict.fromkeys((*new[at].formerly, *one.ids))))
            found += 1
    return new, found, lost


def _same(one: Filed, other: Filed) -> bool:
    """Whether two proposals are of one passage, and of one kind: said, told to have happened, reported of a text."""
    if one.id[:1] != other.id[:1]:
        return False
    if one.proposal.event is not None and not _same_trigger(one, other):
        return False  # two acts of one clause rest on the same words
    if one.document == other.document and overlaps(other, one.proposal.content):
        return True
    return same_words(other, one.words, one.before, one.after)


def _same_trigger(one: Filed, other: Filed) -> bool:
    mine, theirs = one.proposal.cue, other.proposal.cue
    if one.document == other.document and mine and theirs:
        return mine[0] < theirs[1] and theirs[0] < mine[1]
    return plain(one.proposal.cue_text) == plain(other.proposal.cue_text)


def shelf_of(folders: tuple[str, ...], into: str) -> Shelf:
    """The folder of a reading: the one named, else the first workspace that is a folder, else `foedera-reading` here."""
    named = into or next((folder for folder in folders if Path(folder).is_dir()), DEFAULT)
    return Shelf(Path(named))
