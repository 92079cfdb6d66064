"""How a proposal looks to its reviewer: the passage in its paragraph with its marks, then what is proposed."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from foedera.cli.call import Call
from foedera.cli.failure import visible
from foedera.model.article import WORDED
from foedera.model.review import Filed, Measured

if TYPE_CHECKING:
    from foedera.reading.utterances import Pair

_AROUND = 240
"""Characters of the passage shown on either side at most."""

_MARKS = {"content": ("[", "]", "32"), "cue": ("<", ">", "33"), "speaker": ("{", "}", "1")}
"""Role -> brackets where there is no colour, and its colour."""

_NAMES = ("", "speaker", "kind", "framework", "stance", "said", "rules", "actor", "target", "class", "when", "place", "record",
          "bearer", "toward", "force", "beside")  # fmt: skip
"""Of the fields below a passage."""



def headline(filed: Filed) -> str:
    """Who does what about which framework, or what happened, in one line."""
    event, reported = filed.proposal.event, filed.proposal.provision
    about = f" · {filed.framework}" if filed.framework else ""
    if reported is not None:
        who = " ".join((reported.bearer.text or reported.bearer.code or "somebody").split())
        return f"reported of {reported.framework} · {who}" + (f" · '{reported.force}'" if reported.force else "")
    if event is None:
        return f"{filed.speaker or 'somebody'} · {filed.proposal.kind}{about}"
    return f"event · {event.words} · {event.status}{about}"


def others(call: Call, group: list[Filed]) -> Iterator[str]:
    """The other renderings of an utterance, a line each, so that one decision may cover all."""
    for one in group:
        words = " ".join(" … ".join(one.words).split())
        whence = one.outlet or one.proposal.doc
        room = max(20, call.width - 16 - len(whence[:24]))
        yield visible(f"  also       {textwrap.shorten(f'“{words}”', room, placeholder=' …”')}  {whence[:24]}")


def perhaps(call: Call, filed: Filed, found: Sequence[Pair]) -> Iterator[str]:
    """The likeliest wordings that may be the same utterance, which a reviewer may join by their ids."""
    for pair in found[:2]:
        other = pair.other if pair.one.id == filed.id else pair.one
        words = " ".join(" … ".join(other.words).split())
        head = f"  perhaps    {other.id[:9]}, {pair.likeness.kind}: "
        yield visible(head + textwrap.shorten(f"“{words}”", max(20, call.width - len(head)), placeholder=" …”"))


def measure(found: Measured) -> str:
    """How a rule did, and what of it is open and held back."""
    share = f" ({found.precision:.0%})" if found.precision is not None else ""
    return (
        f"Tier A of {found.rule}: {found.right} of {found.decided} decided singly were right{share}; {len(found.open)} undecided,"
        f" {len(found.held)} more held back to be decided singly."
    )


def passage(call: Call, filed: Filed, text: str) -> Iterator[str]:
    """The passage with its marks, wrapped to the terminal."""
    from foedera.workspace.passages import window

    proposal = filed.proposal
    spans = {"content": proposal.content, "cue": (proposal.cue,), "speaker": (proposal.speaker,)}
    marked = sorted((span, role) for role, many in spans.items() for span in many if span is not None)
    lo, hi = window(text, proposal.content, [span for span, role in marked if role != "content"], _AROUND)
    starts, ends = dict[int, str](), dict[int, str]()
    for number, role in enumerate(_MARKS):
        opening, closing = chr(0xE000 + 2 * number), chr(0xE001 + 2 * number)
        for (start, end), mine in marked:
            if mine == role and lo <= start < end <= hi:
                starts[start] = starts.get(start, "") + opening
                ends[end] = closing + ends.get(end, "")
    out = []
    for at in range(lo, hi + 1):
        out.append(ends.get(at, "") + starts.get(at, ""))
        out.append(visible(" " if text[at : at + 1].isspace() else text[at : at + 1]) if at < hi else "")
    whole = ("… " if lo and text[lo - 1] != "\n" else "") + "".join(out).strip()
    whole += " …" if hi < len(text) and text[hi] != "\n" else ""
    for line in textwrap.wrap(whole, call.width, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False):
        yield _coloured(call, line)


def _coloured(call: Call, line: str) -> str:
    for number, (opening, closing, colour) in enumerate(_MARKS.values()):
        first, second = (f"\x1b[{colour}m", "\x1b[0m") if call.colour else (opening, closing)
        line = line.replace(chr(0xE000 + 2 * number), first).replace(chr(0xE001 + 2 * number), second)
    return line


def card(call: Call, filed: Filed, text: str, place: str) -> Iterator[str]:
    """All that a reviewer needs to decide."""
    proposal = filed.proposal
    whence = " · ".join(filter(None, (proposal.doc, filed.outlet or "outlet not stated", _written(filed),
                                      WORDED.get(filed.translation, "wording not stated"))))  # fmt: skip
    yield call.paint(f"── {place} · tier {proposal.tier} · {proposal.id[:9]}", "bold")
    yield from _line(call, whence)
    yield ""
    yield from passage(call, filed, text)
    yield ""
    told = _happened if proposal.event is not None else _reported if proposal.provision is not None else _stated
    yield from told(call, filed)
    yield from _line(call, f"rules      {', '.join(proposal.rules)}")


def _stated(call: Call, filed: Filed) -> Iterator[str]:
    """What is proposed of a statement."""
    proposal = filed.proposal
    who = filed.speaker or "nobody named"
    office = f", {proposal.office}" if proposal.office else ""
    behalf = f", for {proposal.on_behalf_of}" if proposal.on_behalf_of else ""
    yield from _line(call, f"speaker    {who}{office}{behalf}")
    yield from _line(call, f"           by {proposal.how}" + (f": {proposal.why}" if proposal.why else ""))
    yield from _line(call, f"kind       {'not ' if proposal.negated else ''}{proposal.kind}, {proposal.mode}, {proposal.type}")
    for link in sorted(proposal.links, key=lambda one: one.rank)[:3]:
        yield from _line(call, f"framework  {link.framework} ({link.reason})")
    if not proposal.links:
        yield from _line(call, "framework  none linked")
    for one in proposal.stance[:3]:
        yield from _line(call, f"stance     {one.value} toward {one.framework} ({one.reason})")
    said = " to ".join(dict.fromkeys(filter(None, (proposal.said.lo, proposal.said.hi)))) or "no date"
    yield from _line(call, f"said       {'not after ' if proposal.said.hi and not proposal.said.lo else ''}{said}")


def _happened(call: Call, filed: Filed) -> Iterator[str]:
    """What is proposed of an event, and whether the record takes it."""
    from foedera.workspace.happened import lacks

    event = filed.proposal.event
    if event is None:
        return
    for name, many in (("actor", event.actors), ("target", event.targets)):
        for one in many[:4]:
            how = ": ".join(filter(None, ("" if one.how == "unresolved" else one.how, one.why)))
            who = one.code or "not recognised"
            yield from _line(call, f"{name:11}{who}{f', “{one.text}”' if one.text else ''}{f' ({how})' if how else ''}")
    kind = f"{event.plover or 'of the record'}{f', CAMEO {event.cameo}' if event.cameo else ''}"
    yield from _line(call, f"class      {kind}, {event.status}{f' by {event.claimant}' if event.claimant else ''}")
    days = " to ".join(dict.fromkeys(filter(None, (event.when.lo, event.when.hi)))) or "no date"
    first = "not after " if event.when.hi and not event.when.lo else ""
    yield from _line(call, f"when       {first}{days}{f' ({event.when.basis})' if event.when.basis else ''}")
    if event.place is not None:
        yield from _line(call, f"place      {event.place.id}{f', “{event.place.text}”' if event.place.text else ''}")
    why = lacks(event)
    yield from _line(call, f"record     {f'no occurrence: {why}' if why else event.pattern.replace('_', ' ')}")


def _reported(call: Call, filed: Filed) -> Iterator[str]:
    """What an agreement is reported to ask for, and the provisions of the library beside it."""
    found = filed.proposal.provision
    if found is None:
        return
    yield from _line(call, f"framework  {found.framework}{f' ({found.why})' if found.why else ''}")
    for name, one in (("bearer", found.bearer), ("toward", found.beneficiary)):
        text = " ".join(one.text.split())
        if one.code or text:
            yield from _line(call, f"{name:11}{one.code or 'not recognised'}{f', “{text}”' if text else ''}")
    if found.force or found.negated:
        yield from _line(call, f"force      {'not to be done; ' if found.negated else ''}{found.force or 'not told'}")
    for encoded in found.encoded[:3]:
        yield from _line(call, f"beside     {encoded.verdict} {encoded.provision}: {encoded.reason}")
    if not found.encoded:
        yield from _line(call, "beside     nothing like it is encoded")


def legend(call: Call) -> str:
    """What the marks in a passage mean."""
    if call.colour:
        return " ".join(f"\x1b[{colour}m{role}\x1b[0m" for role, (_, _, colour) in _MARKS.items())
    return "  ".join(f"{opening}{role}{closing}" for role, (opening, closing, _) in _MARKS.items())


def _written(filed: Filed) -> str:
    dated = filed.dated
    if not dated.known:
        return "date unknown"
    when = dated.lo if dated.lo == dated.hi else f"{dated.lo} to {dated.hi}"
    return f"written {when}{' (inferred)' if dated.inferred else ''}"


def _line(call: Call, text: str) -> Iterator[str]:
    hang = " " * 13 if text[:11].strip() in _NAMES else "  "
    yield from textwrap.wrap(visible(text), call.width, initial_indent="  ", subsequent_indent=hang, break_on_hyphens=False)
