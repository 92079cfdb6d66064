"""A large workspace, the same on every machine: agreements, events and reviewed statements in the forms that people write.

    python benchmarks/big.py FOLDER [--provisions 10000] [--events 50000] [--statements 100000] [--waiting 2000]

`FOLDER/texts` holds the library's own agreements copied under other ids, in each copy the States exchanged for others, and the
record of events; `FOLDER/foedera-reading` holds documents, proposals and a journal in which reviewers accepted each statement.
The journal is written line by line in its own format, its chain of hashes whole, since a hundred thousand decisions made one
after another would take an hour. Nothing in it is true, and nothing of it is kept in the repository.

Events: three in ten are between ten pairs of States, of which Russia and Ukraine are one; the others are between any two.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import msgspec

import foedera
from foedera.model.article import Dated
from foedera.model.blocks import Actor
from foedera.model.journal import Record
from foedera.model.lines import Fact
from foedera.model.proposal import Link, Proposal, Said, Span, Stance, identify
from foedera.model.review import Filed
from foedera.model.time import Period
from foedera.store.blocks import Blocks
from foedera.store.journal import lines
from foedera.workspace import Workspace

BUNDLED = Path(foedera.__file__).parent / "library"
TEXTS, READING = "texts", "foedera-reading"
SIZES = {"provisions": 10_000, "events": 50_000, "statements": 100_000, "waiting": 2_000}
SEED = 1994
_ID = re.compile(r"^(?:agreement|template) ([a-z0-9-]+)", re.MULTILINE)
_CODE = re.compile(r"(?<![\w-])[A-Z]{3}(?![\w-])")
_OFTEN = 0.3
_A_FILE = 5_000
_A_DOCUMENT = 20


def main() -> None:
    """Write the workspace."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    for name, size in SIZES.items():
        parser.add_argument(f"--{name}", type=int, default=size)
    options = parser.parse_args()
    made(options.folder, **{name: getattr(options, name) for name in SIZES})
    print(options.folder)


def made(folder: Path, *, provisions: int, events: int, statements: int, waiting: int) -> None:
    """Write a workspace of these sizes below the folder; the library that is shipped is counted in."""
    chance = random.Random(SEED)
    known = Workspace.open(use_cache=False).library
    born = {block.code: _born(block) for block in known.blocks(Actor) if isinstance(block, Actor) and _state(block)}
    states = sorted(born)
    have = sum(len(law.provisions) for law in known.laws)
    _agreements(folder / TEXTS / "agreements", born, provisions, have, chance)
    _events(folder / TEXTS / "record", states, max(events - len(known.record.occurrences), 0), chance)
    ids = sorted(law.id for law in known.laws)
    _reading(folder / READING, states, ids, max(statements - len(known.statements), 0), waiting, chance)


def _state(block: Actor) -> bool:
    """A State of today."""
    facts = {line.keyword: line.words for line in block.lines if isinstance(line, Fact)}
    return facts.get("kind") == ("state",) and [line.keyword for line in block.lines if isinstance(line, Fact)].count("to") == 0


def _born(block: Actor) -> int:
    """The age in which it began, so that a treaty of 1939 is not between States that came to be in 1991."""
    first = min((line.words[0] for line in block.lines if isinstance(line, Fact) and line.keyword == "from"), default="")
    return sum(first >= year for year in ("1900", "1939", "1945", "1990"))


# ------------------------------------------------------------------------------------------------ agreements


def _agreements(folder: Path, states: dict[str, int], wanted: int, have: int, chance: random.Random) -> None:
    """Copies of the library's agreements until there are enough provisions; the last copy leaves whole files out."""
    files = {path.name: path.read_text(encoding="utf-8") for path in sorted((BUNDLED / "agreements").glob("*.pact"))}
    sizes = _sizes()
    ids = sorted({ident for text in files.values() for ident in _ID.findall(text)}, key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w-])({'|'.join(map(re.escape, ids))})(?![\w-])")
    copy = 0
    while have < wanted:
        copy += 1
        exchange = dict[str, str]()
        for age in sorted(set(states.values())):
            same = sorted(code for code, born in states.items() if born == age)
            exchange |= dict(zip(same, chance.sample(same, len(same)), strict=True))
        target = folder / f"copy-{copy:02}"
        target.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            if have >= wanted:
                break
            renamed = pattern.sub(rf"\1-x{copy}", text)
            renamed = "\n".join(_exchanged(line, exchange) for line in renamed.split("\n"))
            (target / name).write_text(renamed, encoding="utf-8")
            have += sizes.get(name, 0)


def _exchanged(line: str, exchange: dict[str, str]) -> str:
    """The line with other States, outside quotation marks and remarks."""
    parts = line.split('"')
    parts[::2] = [_CODE.sub(lambda found: exchange.get(found[0], found[0]), part) for part in parts[::2]]
    return '"'.join(parts)


def _sizes() -> dict[str, int]:
    """File of the library -> provisions of its agreements, families written out."""
    found: dict[str, int] = {}
    for law in Workspace.open(use_cache=False).library.laws:
        name = Path(law.text.agreement.where.file).name
        found[name] = found.get(name, 0) + len(law.provisions)
    return found


# ------------------------------------------------------------------------------------------------ events

CLASSES = (
    ("armed_attack", "on", 12), ("airspace_violation", "on", 6), ("threat", "on", 8), ("use_of_force", "on", 4),
    ("protest", "to", 5), ("request", "to", 8), ("consult", "with", 10), ("meeting", "with", 10), ("assist", "to", 8),
    ("supply", "to", 6), ("military_assistance", "to", 5), ("declaration", "to", 8), ("announcement", "to", 6),
    ("general_mobilisation", "", 1), ("fund", "to", 3),
)  # fmt: skip
"""Class, how the other side hangs on it, and how often of a hundred."""
PAIRS = (
    ("RUS", "UKR"), ("ISR", "IRN"), ("PRK", "KOR"), ("CHN", "IND"), ("IND", "PAK"), ("ARM", "AZE"), ("ETH", "ERI"),
    ("SDN", "SSD"), ("TUR", "SYR"), ("CHN", "JPN"),
)  # fmt: skip
_ANSWERS = ("request", "consult", "meeting", "assist", "supply", "military_assistance", "protest", "declaration")
FIRST, LAST = date(1991, 12, 26), date(2026, 8, 1)


def _events(folder: Path, states: list[str], count: int, chance: random.Random) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    kinds, weights = [one[:2] for one in CLASSES], [one[2] for one in CLASSES]
    blocks, attacks, span = list[str](), list[tuple[str, date]](), (LAST - FIRST).days
    for number in range(count):
        cls, link = chance.choices(kinds, weights)[0]
        pair = chance.choice(PAIRS) if chance.random() < _OFTEN else tuple(chance.sample(states, 2))
        day = FIRST + timedelta(days=chance.randrange(span))
        other = f" {link} {pair[1]}" if link else ""
        about = ""
        if cls in _ANSWERS and attacks and chance.random() < 0.5:
            base, then = chance.choice(attacks[-400:])
            day, about = min(then + timedelta(days=chance.randrange(20)), LAST), f" about {base}"
        lines_ = [f"event big-{number:05} {cls} by {pair[0]}{other}{about}", f"  at           {day.isoformat()}"]
        if cls in ("armed_attack", "use_of_force"):
            attacks.append((f"big-{number:05}", day))
            lines_ += ["  target       territory"] * (number % 2)
        lines_.append("  source       case_2014 report medium")
        blocks.append("\n".join(lines_) + "\n")
    for start in range(0, len(blocks), _A_FILE):
        (folder / f"events-{start // _A_FILE:02}.pact").write_text("\n".join(blocks[start : start + _A_FILE]), encoding="utf-8")


# ------------------------------------------------------------------------------------------------ statements

_WORDS = (  # noqa: SIM905 - easier to read as a text
    "guarantee treaty border winter harbour council deadline partner sanction missile corridor ceasefire observer grain"
    " summit minister alliance veto proposal compact training ammunition airspace brigade frontier mandate reform budget"
    " delegation hostage prisoner exchange reactor convoy embargo quota tariff pipeline neutrality referendum parliament"
    " signature ratification clause annex protocol article paragraph verification inspection withdrawal peninsula strait"
    " coalition consultation commitment assurance deterrence escalation negotiation mediation envoy communique declaration"
).split()
_VERBS = "protects weakens changes delays replaces answers limits supports threatens follows precedes explains".split()  # noqa: SIM905 - the same
_OUTLETS = ("Daily Ledger", "The Observer Post", "Northern Wire", "Morning Tribune", "Channel Seven", "Gazette")
_AGENCIES = ("", "", "", "Wire A", "Wire B")
_OFFICES = ("Minister of Foreign Affairs", "President", "spokesperson of the Ministry of Defence", "ambassador")
_STANCES = ("support", "oppose", "neutral", "")


class _Speaker(msgspec.Struct, frozen=True):
    entity: str
    name: str
    office: str
    code: str


def _reading(folder: Path, states: list[str], ids: list[str], count: int, waiting: int, chance: random.Random) -> None:
    (folder / "documents").mkdir(parents=True, exist_ok=True)
    (folder / "texts").mkdir(exist_ok=True)
    speakers = [
        _Speaker(f"speaker-{number}", f"Alex Person{number}", chance.choice(_OFFICES), chance.choice([*states, "RUS", "UKR"]))
        for number in range(400)
    ]
    every = _documents(folder, speakers, ids, count + waiting, chance)
    recorded, chain, left = 0, "", count
    journal, proposals = folder / "journal.jsonl", Blocks(folder / "proposals.jsonl")
    with journal.open("wb") as out:
        first = lines.header("2026-09-01T00:00:00.000000Z")
        out.write(first + b"\n")
        chain = lines.hashed(first)
        for sha256, name, filed in every:
            proposals.put(sha256, name, "big-0", filed)
            for one in filed[: max(left, 0)]:
                recorded += 1
                line = lines.line(chain, _decision(one, recorded))
                out.write(line + b"\n")
                chain = lines.hashed(line)
            left -= len(filed)
    proposals.settle()
    proposals.close()


def _decision(one: Filed, number: int) -> Record:
    """That a reviewer accepted it as it was proposed."""
    shown = msgspec.json.decode(msgspec.json.encode(one))
    said, moment = one.proposal.said, timedelta(seconds=number)
    when = f"2026-09-{1 + number // 86400:02}T{str(timedelta(seconds=moment.seconds)).rjust(8, '0')}.000000Z"
    bare = Record(
        kind="decision", who=("ana", "ben")[number % 2], about=one.id, document=one.document, verdict="accept",
        frameworks=tuple(link.framework for link in one.proposal.links), speaker=one.proposal.entity, before=shown, after=shown,
        said=_day(said.hi), recorded=when,
    )  # fmt: skip
    return msgspec.structs.replace(bare, id=lines.content_id(bare))


def _day(text: str) -> Period:
    then = date.fromisoformat(text)
    whole = Period.day(then.year, then.month, then.day)
    return Period(whole.lo, whole.hi, text)


def _documents(
    folder: Path, speakers: list[_Speaker], ids: list[str], count: int, chance: random.Random
) -> Iterator[tuple[str, str, list[Filed]]]:
    """Short articles; every twentieth statement says what an earlier article has, in the same words on the same day."""
    earlier: list[tuple[_Speaker, str, date, str]] = []
    number = 0
    for page in range((count + _A_DOCUMENT - 1) // _A_DOCUMENT):
        day = date(2014, 1, 1) + timedelta(days=chance.randrange(4600))
        told: list[tuple[_Speaker, str, date, str]] = []
        while len(told) < _A_DOCUMENT and number < count:
            number += 1
            if earlier and number % _A_DOCUMENT == 0:
                told.append(chance.choice(earlier[-2000:]))
            else:
                words = " ".join(chance.choice(_WORDS if place % 3 else _VERBS) for place in range(1, 12))
                told.append((chance.choice(speakers), f"The {words} in {number}", day, chance.choice(ids)))
        earlier += told
        parts, spans, at = list[str](), list[tuple[Span, Span]](), 0
        for who, words, _, _ in told:
            line = f"“{words}”, {who.name} told reporters."
            spans.append(((at + 1, at + 1 + len(words)), (at + len(words) + 4, at + len(words) + 4 + len(who.name))))
            parts.append(line)
            at += len(line) + 1
        text = "\n".join(parts)
        data = text.encode()
        sha256 = hashlib.sha256(data).hexdigest()
        (folder / "documents" / sha256).write_bytes(data)
        (folder / "texts" / sha256).write_bytes(data)
        outlet, agency, name = chance.choice(_OUTLETS), chance.choice(_AGENCIES), f"big-{page:05}.txt"
        yield sha256, name, [
            _filed(one, place, text, (sha256, name, outlet, agency), chance) for one, place in zip(told, spans, strict=True)
        ]


def _filed(
    told: tuple[_Speaker, str, date, str], place: tuple[Span, Span], text: str, whence: tuple[str, str, str, str],
    chance: random.Random,
) -> Filed:  # fmt: skip
    who, words, day, framework = told
    sha256, name, outlet, agency = whence
    content, mention = place
    stance = chance.choice(_STANCES)
    proposal = Proposal(
        id=identify(sha256, (content,), mention, who.entity), doc=name, content=(content,), cue=(mention[1] + 1, mention[1] + 5),
        cue_text="told", speaker=mention, speaker_text=who.name, entity=who.entity, name=who.name, how="name", why="table",
        office=who.office, on_behalf_of=who.code, agency=agency,
        said=Said(day.isoformat(), day.isoformat(), "the article's date"),
        kind=chance.choice(("assert", "warn", "support", "reject", "demand")), mode="direct",
        links=(Link(framework=framework, reason="named"),),
        stance=(Stance(framework=framework, value=stance, reason="cue"),) if stance else (), rules=("quote-told",), tier="B",
        extractors=("rules",),
    )  # fmt: skip
    before, after = text[max(0, content[0] - 40) : content[0]], text[content[1] : content[1] + 40]
    dated = Dated(day.isoformat(), day.isoformat(), "date line")
    return Filed(proposal=proposal, document=sha256, words=(words,), before=before, after=after, outlet=outlet, dated=dated)


if __name__ == "__main__":
    main()
