"""What all Markdown answers share: numbered sources, the stamp of a hypothesis, and how to get the answer again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from foedera.model.report import Citation
from foedera.model.said import Rendering

LEGEND = "T text read; t text read in an unofficial copy; R reported; M from memory, unverified."
GRADES = "Grades: A publisher or depositary, B edited, C a State or party, D copy, mirror or leak."


class Footnotes:
    """Sources by number, in order of first use, each with the provisions that rest on it.

    Args:
        known: Sources that may be named by their id alone.
    """

    def __init__(self, known: Iterable[Citation] = ()) -> None:
        self._known = {one.id: one for one in known}
        self._numbers: dict[str, int] = {}
        self._carries: dict[str, dict[str, None]] = {}

    def cite(self, sources: Iterable[Citation | str], carries: str = "") -> str:
        """The numbers of some sources, three and more in a row as one: `[1][4–9]`.

        Args:
            sources: Citations, or ids of known ones.
            carries: What rests on them, for the list: a provision, how it was read and where its text stands.
        """
        numbers = set()
        for each in sources:
            one = self._known.get(each, Citation(id=each)) if isinstance(each, str) else each
            self._known.setdefault(one.id, one)
            numbers.add(self._numbers.setdefault(one.id, len(self._numbers) + 1))
            if carries:
                self._carries.setdefault(one.id, {})[carries] = None
        return runs(sorted(numbers))

    def lines(self) -> Iterator[str]:
        """The list of sources: where each was read, its grade, the official citation, and what rests on it."""
        if not self._numbers:
            return
        yield from ("## Sources", "")
        for name, number in self._numbers.items():
            yield f"{number}. {source(self._known[name])}"
            yield from (f"   - {passage(one)}" for one in self._known[name].passages)
            yield from (f"   - {text}" for text in self._carries.get(name, ()))
        yield from ("", f"{LEGEND} {GRADES}")


def source(one: Citation) -> str:
    """A source on one line: `nat_text, grade A, <url>, official: 34 UNTS 243`."""
    url = f"<{one.url}>" if one.url.startswith("http") and " " not in one.url else one.url
    parts = (("", one.id), ("grade ", one.grade), ("", one.kind), ("read at ", url), ("official: ", one.official))
    return ", ".join(f"{lead}{part}" for lead, part in parts if part)


def passage(one: Rendering) -> str:
    """A reviewed passage: its words in bold where they stand, the document by hash, who accepted it and when."""
    lead, words, tail = (escaped(" ".join(part.split())) for part in (one.before, " … ".join(one.words), one.after))
    places = ", ".join(f"{start} to {end}" for start, end in one.spans)
    by = f"accepted by {escaped(', '.join(one.reviewers))} on {one.recorded[:10]}"
    return f"… {lead} **{words}** {tail} … {escaped(one.document)}, characters {places}, sha256 `{one.sha256}`; {by}"


def carried(name: str, mark: str, where: str) -> str:
    """What rests on a source: `` `nato-1949/art5-assist` T, agreements/nato-1949.pact:138 ``."""
    return f"`{name}` {mark}, {line_of(where)}" if where else f"`{name}` {mark}"


def line_of(where: str) -> str:
    """File and line of a place, without its column."""
    return ":".join(where.split(":")[:2])


def runs(found: Sequence[int]) -> str:
    """Numbers of sources, three and more in a row as one: `[1][4–9]`."""
    rows: list[list[int]] = []
    for number in found:
        if rows and number == rows[-1][-1] + 1:
            rows[-1].append(number)
        else:
            rows.append([number])
    return "".join(f"[{row[0]}–{row[-1]}]" if len(row) > 2 else "".join(f"[{each}]" for each in row) for row in rows)


def again(notice: str, command: str, software: str, library: str) -> str:
    """The last line: what the answer is not, and the call, the program and the texts that give it again."""
    return f"{notice} Again: `{command}` | foedera {software} | library {library}"


def escaped(text: str) -> str:
    """Text in which no letter is taken for Markdown."""
    return "".join(f"\\{letter}" if letter in "\\`*_<>[]|" else letter for letter in text)
