"""How a proposal looks to its reviewer: the passage in its paragraph with its marks, then what is proposed."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from foedera.cli.call import Call
from foedera.cli.failure import visible
from foedera.model.proposal import Span
from foedera.model.review import Filed

_AROUND = 240
"""Characters of the passage shown on either side at most."""

_MARKS = {"content": ("[", "]", "32"), "cue": ("<", ">", "33"), "speaker": ("{", "}", "1")}
"""Role -> brackets where there is no colour, and its colour."""

_TRANSLATIONS = {"original": "original wording", "translation": "a translation", "machine": "machine-translated"}

KEYS = (
    ("a", "accept it as it is"),
    ("e", "edit, then accept: speaker=, kind=, framework=, stance=; with ; between"),
    ("r", "reject it, with a reason"),
    ("u", "unsure: it comes again in a later sitting, last"),
    ("m", "merge: the same utterance as the one before; then decide on it as well"),
    ("n", "next: leave it open"),
    ("z", "undo the last decision or merge of this sitting"),
    ("q", "quit; the next sitting goes on from here"),
    ("?", "this help"),
)


def passage(call: Call, filed: Filed, text: str) -> Iterator[str]:
    """The passage with its marks, wrapped to the terminal."""
    proposal = filed.proposal
    spans = {"content": proposal.content, "cue": (proposal.cue,), "speaker": (proposal.speaker,)}
    marked = sorted((span, role) for role, many in spans.items() for span in many if span is not None)
    lo, hi = _window(text, proposal.content, [span for span, role in marked if role != "content"])
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


def _window(text: str, content: tuple[Span, ...], others: list[Span]) -> Span:
    """From the begin of the first line concerned to the end of the last, no further than _AROUND on either side."""
    first, last = content[0][0], content[-1][1]
    near = [span for span in others if first - _AROUND <= span[0] and span[1] <= last + _AROUND]
    start, end = min([first, *(span[0] for span in near)]), max([last, *(span[1] for span in near)])
    newline = text.find("\n", end)
    lo, hi = text.rfind("\n", 0, start) + 1, len(text) if newline < 0 else newline
    return max(lo, start - _AROUND), min(hi, end + _AROUND)


def _coloured(call: Call, line: str) -> str:
    for number, (opening, closing, colour) in enumerate(_MARKS.values()):
        first, second = (f"\x1b[{colour}m", "\x1b[0m") if call.colour else (opening, closing)
        line = line.replace(chr(0xE000 + 2 * number), first).replace(chr(0xE001 + 2 * number), second)
    return line


def card(call: Call, filed: Filed, text: str, place: str) -> Iterator[str]:
    """All that a reviewer needs to decide."""
    proposal = filed.proposal
    whence = " · ".join(filter(None, (proposal.doc, filed.outlet or "outlet not stated", _written(filed),
                                      _TRANSLATIONS.get(filed.translation, "wording not stated"))))  # fmt: skip
    yield call.paint(f"── {place} · tier {proposal.tier} · {proposal.id[:9]}", "bold")
    yield from _line(call, whence)
    yield ""
    yield from passage(call, filed, text)
    yield ""
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
    yield from _line(call, f"rules      {', '.join(proposal.rules)}")


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
    hang = "             " if text[:11].strip() in ("speaker", "", "kind", "framework", "stance", "said", "rules") else "  "
    yield from textwrap.wrap(visible(text), call.width, initial_indent="  ", subsequent_indent=hang, break_on_hyphens=False)
