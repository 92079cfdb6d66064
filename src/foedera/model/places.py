"""Where things happen: places inside places, their jurisdiction by date, and three-valued questions about them.

A place on record stands for an unknown spot inside it. Learning more can only put a smaller place in its stead, so an
answer is YES or NO only if it is the same for every place inside. Conventions the data keeps:

- `in A, B`: the place lies wholly in A and wholly in B. A place that straddles two says `overlaps A, B` instead.
- Places that are not connected by `in`, `overlaps` or a common part are disjoint; so are two countries, or
  two regions of the world (kind `region`, in nothing else), and all that lies in them, unless a line connects the two or
  parts of them.
- A sea without an `of` means its waters beyond the territorial sea, which are nobody's territory, unless a line says
  that it overlaps a country.
- A country is the state's land on its home continent with the waters and air above; areas overseas stand on their own.
"""

from __future__ import annotations

from collections.abc import Iterable

from foedera.model.blocks import Place
from foedera.model.naming import closest, dated, facts, key, keys, plain
from foedera.model.time import Period, Span, span
from foedera.model.truth import NO, UNKNOWN, YES, Truth, some

_NOTHING: frozenset[str] = frozenset()
_EXCLUDED = {
    "sea": frozenset(("city", "country", "island", "land", "region")),
    "city": frozenset(("island", "sea")),
    "island": frozenset(("sea",)),
    "country": frozenset(("sea",)),
}
"""Kind of a place -> words that do not fit any spot of it, unless a line says otherwise."""
_LAND = frozenset(("city", "country", "island"))
_WORDS = _LAND | {"sea", "land", "region", "area", "line"}

Holder = tuple[str, Span]


class _Record:
    """What the lines of a `place` block say."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.kind = ""
        self.parents: tuple[str, ...] = ()
        self.overlaps: tuple[str, ...] = ()
        self.of: list[Holder] = []
        self.administered: list[Holder] = []
        self.latitude: tuple[float, float] | None = None
        self.aliases: list[str] = []

    def take(self, keyword: str, words: tuple[str, ...]) -> None:
        """Add one attribute line."""
        if keyword == "kind":
            self.kind = words[0]
        elif keyword == "in":
            self.parents += _listed(words)
        elif keyword == "overlaps":
            self.overlaps += _listed(words)
        elif keyword == "of":
            self.of.append(_holder(words))
        elif keyword in ("administered by", "administered"):
            self.administered.append(_holder(tuple(word for word in words if word != "by")))
        elif keyword == "latitude":
            low, high = float(words[0]), float(words[-1])
            if low > high:
                raise ValueError(f"latitude {low} {high}: the southern edge stands first.")
            self.latitude = (low, high)
        elif keyword == "alias":
            self.aliases.extend(words)


class Places:
    """Registry of `place` blocks. Questions about an unknown place are answered UNKNOWN.

    Raises ValueError for a date or latitude that cannot be read.
    """

    def __init__(self, blocks: Iterable[Place]) -> None:
        self._records: dict[str, _Record] = {}
        self._index: dict[str, set[str]] = {}
        self._children: dict[str, set[str]] = {}
        self._overlaps: dict[str, set[str]] = {}
        for block in blocks:
            record = self._records.setdefault(block.id, _Record(block.name))
            for keyword, words in facts(block):
                if words:
                    record.take(keyword, words)
        for identifier, record in self._records.items():
            for name in (record.name, identifier.replace("_", " "), *record.aliases):
                self._index.setdefault(key(name), set()).add(identifier)
            for parent in record.parents:
                self._children.setdefault(parent, set()).add(identifier)
            for other in record.overlaps:
                self._overlaps.setdefault(identifier, set()).add(other)
                self._overlaps.setdefault(other, set()).add(identifier)
        self._up: dict[str, frozenset[str]] = {}
        self._down: dict[str, frozenset[str]] = {}
        self._inside: dict[tuple[str, str], Truth] = {}

    # -------------------------------------------------------------------------------------------- names

    def ids(self) -> tuple[str, ...]:
        """All places, sorted."""
        return tuple(sorted(self._records))

    def known(self, place: str) -> bool:
        """Whether there is a block for this id."""
        return place in self._records

    def name(self, place: str) -> str:
        """The name to print; the id if unknown."""
        record = self._records.get(place)
        return record.name if record else place

    def kind(self, place: str) -> str:
        """`country`, `region`, `city`, `sea`, `island`, `area` or `line`; empty if not known."""
        record = self._records.get(place)
        return record.kind if record else ""

    def resolve(self, text: str) -> tuple[str, ...]:
        """Ids that the text may mean, sorted: by id, name or alias, without regard to case and accents."""
        if text in self._records:
            return (text,)
        return next((tuple(sorted(self._index[word])) for word in keys(text) if word in self._index), ())

    def suggest(self, text: str) -> tuple[str, ...]:
        """Up to three ids whose id or name comes close to the text, best first."""
        return closest(text, [(plain(name), identifier) for name, ids in self._index.items() for identifier in ids])

    # -------------------------------------------------------------------------------------------- the map

    def ancestors(self, place: str) -> frozenset[str]:
        """The place and all that enclose it through `in`."""
        found = self._up.get(place)
        if found is None:
            found = self._up[place] = self._walk(place, upward=True)
        return found

    def descendants(self, place: str) -> frozenset[str]:
        """The place and all that lie in it through `in`."""
        found = self._down.get(place)
        if found is None:
            found = self._down[place] = self._walk(place, upward=False)
        return found

    def _walk(self, start: str, *, upward: bool) -> frozenset[str]:
        seen, todo = {start}, [start]
        while todo:
            here = todo.pop()
            record = self._records.get(here)
            further = (record.parents if record else ()) if upward else self._children.get(here, ())
            fresh = [place for place in further if place not in seen]
            seen.update(fresh)
            todo.extend(fresh)
        return frozenset(seen)

    def inside(self, place: str, area: str) -> Truth:
        """Whether a spot somewhere in `place` lies in `area`.

        YES if the area is the place or encloses it, NO if the two are known to be disjoint, UNKNOWN if the place is
        larger than the area, overlaps it in part, or is not on the map.
        """
        pair = (place, area)
        found = self._inside.get(pair)
        if found is None:
            found = self._inside[pair] = self._locate(place, area)
        return found

    def _locate(self, place: str, area: str) -> Truth:
        if area in self.ancestors(place):
            return YES
        if place not in self._records or area not in self._records:
            return UNKNOWN
        if not self.descendants(place).isdisjoint(self.descendants(area)):
            return UNKNOWN
        if self._kept_apart(place, area):
            return NO
        # what overlaps something that encloses both says nothing about the two
        around_area = (self.ancestors(area) | self.descendants(area)) - self.ancestors(place)
        around_place = frozenset[str]().union(*(self.ancestors(part) for part in self.descendants(place)))
        apart = all(around_area.isdisjoint(self._overlaps.get(spot, ())) for spot in around_place)
        return NO if apart else UNKNOWN

    def _kept_apart(self, place: str, area: str) -> bool:
        """Whether the two lie in different countries, or in different regions of the world."""
        return any(
            self._apart(one, other)
            for kept in (self._is_country, self._is_world_region)
            for one in self.ancestors(place)
            if kept(one)
            for other in self.ancestors(area)
            if kept(other)
        )

    def _is_country(self, place: str) -> bool:
        return self.kind(place) == "country"

    def _is_world_region(self, place: str) -> bool:
        return self.kind(place) == "region" and not self._records[place].parents

    def _apart(self, one: str, other: str) -> bool:
        """Whether two countries or regions have nothing in common: no place in both, no overlap between their parts."""
        theirs = self.descendants(other)
        ours = self.descendants(one)
        return ours.isdisjoint(theirs) and all(theirs.isdisjoint(self._overlaps.get(part, ())) for part in ours)

    # -------------------------------------------------------------------------------------------- jurisdiction

    def territory(self, place: str, codes: Iterable[str], at: Period) -> Truth:
        """Whether the place is under the jurisdiction of one of these actors at that moment, by its `of` lines.

        A place without such lines takes those of the nearest places around it; all places inside must agree. Control
        in fact is another question: `under_administration`.
        """
        return self._governed(place, frozenset(codes), at, in_fact=False)

    def under_administration(self, place: str, codes: Iterable[str], at: Period) -> Truth:
        """Whether one of these actors administers the place in fact: by an `administered by` line, else as its sovereign."""
        return self._governed(place, frozenset(codes), at, in_fact=True)

    def administered_by(self, place: str, at: Period) -> tuple[str, ...]:
        """Codes that for sure administer the place at that moment by an `administered by` line, its own or the nearest."""
        lines = self._nearest(place, in_fact=True)
        return tuple(sorted({code for holders in lines for code, when in holders if when.holds(at) is YES}))

    def holders(self, place: str, at: Period) -> tuple[str, ...]:
        """Codes that can have jurisdiction over the place at that moment, sorted; for showing, not for deciding."""
        lines = self._nearest(place, in_fact=False)
        return tuple(sorted({code for holders in lines for code, when in holders if when.holds(at) is not NO}))

    def _governed(self, place: str, codes: frozenset[str], at: Period, *, in_fact: bool) -> Truth:
        if place not in self._records:
            return UNKNOWN
        answer: Truth | None = None
        for part in self.descendants(place):
            here = self._sovereign(part, codes, at)
            if in_fact:
                here = self._in_fact(part, codes, at, here)
            if answer is not None and here is not answer:
                return UNKNOWN
            answer = here
        return UNKNOWN if answer is None else answer

    def _sovereign(self, place: str, codes: frozenset[str], at: Period) -> Truth:
        lines = self._nearest(place, in_fact=False)
        if not lines:
            return NO if self._open_sea(place) else UNKNOWN
        answers = []
        for holders in lines:
            theirs, others = _sides(holders, codes, at)
            answers.append(theirs | (UNKNOWN & ~others))  # a time that no line speaks of is not settled
        return _same(answers)

    def _open_sea(self, place: str) -> bool:
        """Whether a place without `of` is sea, and no line says that it overlaps somebody's territory."""
        others = {other for spot in self.ancestors(place) for other in self._overlaps.get(spot, ())}
        return self.kind(place) == "sea" and not any(self._nearest(other, in_fact=False) for other in others)

    def _in_fact(self, place: str, codes: frozenset[str], at: Period, sovereign: Truth) -> Truth:
        answers = []
        for holders in self._nearest(place, in_fact=True):
            theirs, others = _sides(holders, codes, at)
            answers.append(theirs | (~others & sovereign))
        return _same(answers) if answers else sovereign

    def _nearest(self, place: str, *, in_fact: bool) -> list[list[Holder]]:
        """The `of` (or `administered by`) lines of the nearest places on every way outward that have any."""
        found, seen, todo = [], {place}, [place]
        while todo:
            record = self._records.get(todo.pop())
            if record is None:
                continue
            lines = record.administered if in_fact else record.of
            if lines:
                found.append(lines)
                continue
            fresh = [parent for parent in record.parents if parent not in seen]
            seen.update(fresh)
            todo.extend(fresh)
        return found

    # -------------------------------------------------------------------------------------------- latitude and kind

    def latitude(self, place: str) -> tuple[float, float] | None:
        """Southern and northern edge in degrees, as narrow as its own line and those of the places around it allow.

        None if there is no such line, or if the lines contradict each other.
        """
        ranges = [
            record.latitude
            for record in (self._records.get(spot) for spot in self.ancestors(place))
            if record is not None and record.latitude is not None
        ]
        low = max((south for south, _ in ranges), default=1.0)
        high = min((north for _, north in ranges), default=0.0)
        return (low, high) if low <= high else None

    def north_of(self, place: str, line: str) -> Truth:
        """Whether a spot in the place lies on or north of a line of latitude; UNKNOWN if a latitude is not known."""
        spot, edge = self.latitude(place), self.latitude(line)
        if spot is None or edge is None:
            return UNKNOWN
        if spot[0] >= edge[1]:
            return YES
        return NO if spot[1] < edge[0] else UNKNOWN

    def kind_is(self, place: str, word: str) -> Truth:
        """Whether a spot in the place lies on or in something of this kind: `island`, `sea`, `land`, `city`, `country`.

        A city on an island is island. What the map leaves open (is a spot of this country on one of its islands?) is
        UNKNOWN.
        """
        if place not in self._records or word not in _WORDS:
            return UNKNOWN
        if self._is_kind(place, word):
            return YES
        fits = (self._is_kind(part, word) or not self._excludes(part, word) for part in self.descendants(place))
        return UNKNOWN if any(fits) else NO

    def _excludes(self, place: str, word: str) -> bool:
        return any(word in _EXCLUDED.get(self.kind(spot), _NOTHING) for spot in self.ancestors(place))

    def _is_kind(self, place: str, word: str) -> bool:
        kinds = {self.kind(spot) for spot in self.ancestors(place)}
        return word in kinds or (word == "land" and not kinds.isdisjoint(_LAND))


def _sides(holders: list[Holder], codes: frozenset[str], at: Period) -> tuple[Truth, Truth]:
    """Whether one of these actors holds the place, and whether somebody else does."""
    theirs = some(when.holds(at) for code, when in holders if code in codes)
    return theirs, some(when.holds(at) for code, when in holders if code not in codes)


def _same(answers: list[Truth]) -> Truth:
    return answers[0] if all(answer is answers[0] for answer in answers) else UNKNOWN


def _holder(words: tuple[str, ...]) -> Holder:
    head, since, until = dated(words)
    return head[0], span(since, until)


def _listed(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(" ".join(words).replace(",", " ").split())
