"""Articles without end: our own, with their paragraphs mixed, their days and numbers changed, each one different and each of
the length of a newspaper's. The same number gives the same article everywhere."""

from __future__ import annotations

import calendar
import random
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

OWN = Path(__file__).parent / "articles"
CORPUS = Path(__file__).parents[2] / "src" / "foedera" / "library" / "reading" / "corpus"
LENGTH = 4000
"""Characters: the five articles at hand have 3,600 on average, American newspapers 4,900."""

_DAYS, _MONTHS = calendar.day_name[:], calendar.month_name[1:]
_DAY = re.compile(rf"\b(?:{'|'.join(_DAYS)})\b")
_NUMBER = re.compile(r"\b\d{1,3}\b")


@cache
def _texts() -> tuple[tuple[str, ...], ...]:
    """The paragraphs of each article."""
    paths = [*sorted(OWN.glob("*.txt")), *sorted(CORPUS.rglob("*.txt"))]
    return tuple(tuple(part for part in path.read_text(encoding="utf-8").split("\n") if part.strip()) for path in paths)


def article(number: int, least: int = LENGTH) -> str:
    """The article of that number, with at least so many characters."""
    chance = random.Random(number)
    lines = [chance.choice(_texts())[0], f"{chance.randint(1, 28)} {chance.choice(_MONTHS)} {chance.randint(2014, 2026)}"]
    length = 0
    while length < least:
        line = chance.choice(chance.choice(_texts())[1:])
        line = _NUMBER.sub(lambda found: str(chance.randint(1, 10 ** len(found[0]) - 1)), line)
        lines.append(_DAY.sub(lambda _: chance.choice(_DAYS), line))
        length += len(line)
    return "\n\n".join(lines) + "\n"


def written(folder: Path, count: int, least: int = LENGTH) -> Path:
    """So many articles as files in a folder, in folders of a thousand."""
    for number in range(count):
        path = folder / f"{number // 1000:03}" / f"{number:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(article(number, least), encoding="utf-8")
    return folder


def numbered(count: int) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of so many articles."""
    return ((f"{number:06}.txt", article(number).encode()) for number in range(count))
