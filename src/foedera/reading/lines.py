"""What each line of an article is: headline, text, caption, or what the page says around it. Lines are marked, never removed.

Three kinds of sign decide, in this order: words that only a page says (`furniture`), where the page came from HTML the part
of the page a line stood in, and the shape of a line in its place: full sentences make the body, and everything else is
judged by where it stands toward them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from foedera.model.article import BODY, CAPTION, FOOTER, HEADING, METADATA, NAVIGATION, RELATED, TITLE, Dated, MarkedLine
from foedera.reading.furniture import cue_for, ends_like_a_sentence, glued_metadata, has_verb, is_caption, is_dateline, is_shouted
from foedera.reading.normal import plain, view
from foedera.reading.provenance import agencies
from foedera.reading.tongue import language_of
from foedera.reading.when import find

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BULLET = re.compile(r"^\s*(?:[-–—•*·▪]|\d{1,2}[.)])\s+")
_QUOTE = '"'


class Hint(msgspec.Struct, frozen=True):
    """What a page's markup says of a line: the mark it suggests and why; `link` is the share of its letters inside links."""

    mark: str = ""
    reason: str = ""
    link: float = 0.0


class _Seen(msgspec.Struct):
    """A line while it is judged."""

    start: int
    end: int
    words: list[str]
    line: str
    mark: str = ""
    reason: str = ""
    language: str = ""

    @property
    def sentence(self) -> bool:
        """Running text: a full sentence, a list item, a quotation, or long enough to be nothing else."""
        stop = ends_like_a_sentence(self.line)
        return (
            (len(self.words) >= 6 and stop)
            or len(self.words) >= 30
            or (len(self.words) >= 4 and self.line.endswith(":"))
            or (self.line.startswith(_QUOTE) and len(self.words) >= 4)
        )

    def be(self, mark: str, reason: str) -> None:
        """Take a mark and why; a later one replaces it."""
        self.mark, self.reason = mark, reason


def marked(
    text: str, hints: Mapping[int, Hint] | None = None, repeated: Mapping[str, int] | None = None
) -> tuple[MarkedLine, ...]:
    """Every line that is not blank, with its mark.

    Args:
        text: The text as stored.
        hints: What markup says, by the position at which a line starts.
        repeated: How many documents of the same reading hold a line, by its plain words (`reading.near.shared_lines`).
    """
    seen = [part for match in _LINE.finditer(text) for part in _parts(text, match.start(), match.end())]
    for one in seen:
        _by_words(one, (hints or {}).get(one.start), (repeated or {}).get(plain(one.line), 0))
    _wrapped(text, seen)
    _by_place(seen)
    return tuple(MarkedLine(one.start, one.end, one.mark, one.reason, one.language) for one in seen)


def _parts(text: str, start: int, end: int) -> list[_Seen]:
    """The line without white space at its ends, cut in two where a stated date is glued to its first sentence."""
    raw = text[start:end]
    bare = raw.strip(" \t\u00a0\u200b\u2009\ufeff\u200e\u200f\u3000")
    if not bare:
        return []
    start += raw.index(bare)
    end = start + len(bare)
    cut = glued_metadata(bare)
    if not cut:
        return [_seen(text, start, end)]
    head = _seen(text, start, start + cut)
    head.be(METADATA, "a stated date glued to the first sentence")
    rest = start + cut + len(bare[cut:]) - len(bare[cut:].lstrip())
    return [head, _seen(text, rest, end)]


def _seen(text: str, start: int, end: int) -> _Seen:
    line = " ".join(view(text[start:end]).text.split())
    return _Seen(start, end, line.split(), line, language=language_of(line))


def _by_words(one: _Seen, hint: Hint | None, times: int) -> None:
    """Marks that a line carries on its own face."""
    if one.mark:
        return
    cue = cue_for(one.line)
    if cue:
        one.be(*cue)
    elif hint and hint.mark:
        one.be(hint.mark, hint.reason)
    elif is_dateline(one.line):
        one.be(METADATA, "nothing but a date")
    elif any(agency.pattern.fullmatch(one.line.strip("()[]. ")) for agency in agencies()):
        one.be(METADATA, "nothing but the name of an agency")
    elif is_caption(one.line):
        one.be(CAPTION, "tells in the present tense what is seen on a dated picture")
    elif times >= 3 and len(one.words) <= 25:
        one.be(NAVIGATION, f"stands in {times} of the documents")
    elif hint and hint.link > 0.6 and len(one.words) <= 25:
        one.be(RELATED, f"{hint.link:.0%} of it is a link")


def _wrapped(text: str, seen: list[_Seen]) -> None:
    """Lines of paragraphs that were broken at a column: they follow each other closely, and many begin in the middle of a sentence."""
    block: list[_Seen] = []
    for one in [*seen, None]:
        if block and (one is None or text.count("\n", block[-1].end, one.start) != 1):
            inside = sum(part.line[:1].islower() for part in block[1:])
            if len(block) >= 3 and inside * 3 >= len(block) - 1:
                for part in block:
                    if not part.mark:
                        part.be(BODY, "a line of a paragraph that was broken at a column")
            block = []
        if one is not None:
            block.append(one)


def _by_place(seen: list[_Seen]) -> None:
    """Judge what carries no sign of its own by its shape and by where it stands toward the sentences."""
    body = [number for number, one in enumerate(seen) if one.mark == BODY or (not one.mark and one.sentence)]
    first, last = (body[0], body[-1]) if body else (len(seen), -1)
    main = _main_language([seen[number] for number in body])
    _title([one for one in seen[:first] if not one.mark] or ([] if body else [one for one in seen if not one.mark][:1]))
    titled = False
    for number, one in enumerate(seen):
        titled = titled or one.mark == TITLE
        if one.mark:
            continue
        if one.sentence and not _shouted_link(one):
            one.be(BODY, "running text")
        elif number < first and body:
            _before(one, titled=titled)
        elif number > last:
            _after(one, main, stray=bool(body))
        else:
            _between(one, seen, number)


def _main_language(body: list[_Seen]) -> str:
    counts: dict[str, int] = {}
    for one in body:
        if one.language:
            counts[one.language] = counts.get(one.language, 0) + len(one.words)
    return max(counts, key=lambda language: counts[language], default="")


def _title(candidates: list[_Seen]) -> None:
    """The first line before the text that is long enough to be a headline and is none of the page's own words."""
    fit = [
        one
        for one in candidates
        if 3 <= len(one.words) <= 30 and not _BULLET.match(one.line) and (not one.line.endswith(".") or one is candidates[0])
    ]
    long = next((one for one in fit if len(one.words) >= 5), fit[0] if fit else None)
    if long:
        long.be(TITLE, "the headline: stands before the text and is no sentence of it")


def _shouted_link(one: _Seen) -> bool:
    return is_shouted(one.line) and len(one.words) <= 30 and not one.line.endswith(".") and not one.line.startswith(_QUOTE)


def _before(one: _Seen, *, titled: bool) -> None:
    if _BULLET.match(one.line):
        one.be(BODY, "an item of a list")
    elif len(one.words) <= 12 and not has_verb(one.line) and any(day.lo and day.lo == day.hi for day in find(one.line, Dated())):
        one.be(METADATA, "names a day above the text")
    elif not titled:
        one.be(NAVIGATION, "a short line above the headline")
    elif len(one.words) <= 5 and not has_verb(one.line):
        one.be(CAPTION, "a label without a verb between headline and text")
    else:
        one.be(BODY, "a line under the headline that says what the article is about")


def _after(one: _Seen, main: str, *, stray: bool) -> None:
    if not stray or _BULLET.match(one.line):
        one.be(BODY, "no better sign" if not stray else "an item of a list")
    elif one.language and main and one.language != main:
        one.be(FOOTER, f"a short line in another language ({one.language}) after the text")
    elif ends_like_a_sentence(one.line) and len(one.words) >= 4 and (not one.language or one.language == main):
        one.be(BODY, "a short sentence")
    elif one.line.startswith(("-", "—")):
        one.be(BODY, "names who said what stands before it")
    elif (len(one.words) >= 7 and one.language == main) or (len(one.words) >= 5 and has_verb(one.line)):
        one.be(RELATED, "a headline after the end of the text")
    else:
        one.be(FOOTER, "a short line after the end of the text")


def _between(one: _Seen, seen: list[_Seen], number: int) -> None:
    if _shouted_link(one):
        one.be(RELATED, "a headline in capitals between paragraphs")
    elif _BULLET.match(one.line):
        one.be(BODY, "an item of a list")
    elif ends_like_a_sentence(one.line) or one.line.endswith((",", ";", ":", _QUOTE)):
        one.be(BODY, "running text")
    elif seen[number - 1].line.endswith(":") and seen[number - 1].mark == BODY:
        one.be(BODY, "follows a colon")
    elif one.line.startswith(("-", "—")) or one.line[:1].islower():
        one.be(BODY, "goes on from the line before")
    elif len(one.words) >= 9 and has_verb(one.line):
        one.be(RELATED, "a headline between paragraphs")
    else:
        one.be(HEADING, "a short line without a stop between paragraphs")
