"""Random small agreements as `.pact` text: roles with dates, open lists and exceptions, an area, a definition, an organ, a
status, and one to five provisions of every kind that speak of each other. A seed gives the same text on every machine.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import lru_cache

from foedera.language.expand import expand
from foedera.language.parse import parse
from foedera.model.text import AgreementText
from foedera.model.time import DAY, Period, format_period, parse_period

START = parse_period("2030-01-01").lo
PARTIES = ("AAA", "BBB", "CCC", "DDD")


def read(written: str) -> AgreementText:
    """An agreement parsed; it has no problems."""
    document, problems = parse(written, "random.pact")
    texts, more = expand((document,))
    assert not problems, (written, [problem.message for problem in problems])
    assert not more, (written, [problem.message for problem in more])
    return texts[0]


@lru_cache(maxsize=2048)
def text_of(seed: int) -> AgreementText:
    """The agreement of a seed, parsed."""
    return read(written(seed))


def written(seed: int) -> str:
    """The agreement of a seed."""
    return agreement(random.Random(f"text {seed}"))


def day(dice: random.Random, first: int = 0, last: int = 60) -> str:
    """A date as a text may have it: mostly a day, sometimes only a month."""
    number = dice.randint(first, last)
    words = format_period(Period(START + number * DAY, START + number * DAY + DAY - 1))
    return words if dice.random() < 0.7 else words[:7]


def agreement(dice: random.Random, name: str = "t") -> str:
    """A random agreement."""
    out = [f'agreement {name} "T"', f"  binding {dice.choice(('legal', 'legal', 'political', 'proposed', 'domestic'))}"]
    out.append(f"  signed {day(dice, 0, 5)}")
    out.append(f"  force {dice.choice(('signature', 'signature', 'signature', day(dice, 3, 15)))}")
    if dice.random() < 0.15:
        out.append(f"  term {dice.choice(('1mo', '2mo', '40d'))}")
    out += _roles(dice)
    out.append("area zone: " + dice.choice(("alland", "alland except borderland", "mainland", "bland, cisle", "acity")))
    out += ["define covered A", *_means(dice)]
    out += ["organ council of party", f"  rule {dice.choice(('unanimous', 'consensus', 'silence 72h', 'two thirds', 'majority'))}"]
    if dice.random() < 0.2:
        out.append(f"  without {dice.choice(('BBB', 'interested'))}")
    out += ["status standing of Y: none, asked, taken", "  asked application by Y", "  taken consent by every party except Y"]
    out += ["status alarm of Y: quiet, raised", "  starts when threat by Y", f"  stops when {dice.choice(('payment by Y', 'consent by AAA'))}"]
    out += _base(dice)
    for kind, share in (("second", 0.3), ("third", 0.15), ("ending", 0.15), ("deeming", 0.1), ("banning", 0.12)):
        if dice.random() < share:
            out += _OTHERS[kind](dice)
    return "\n".join(out) + "\n"


def _roles(dice: random.Random) -> list[str]:
    out = [f"role party: {', '.join(sorted(dice.sample(PARTIES, dice.choice((2, 3, 4, 4, 4)))))}"]
    if dice.random() < 0.4:
        until = f" to {day(dice, 61, 90)}" if dice.random() < 0.3 else ""
        out.append(f"role party: {dice.choice(('DDD', 'EEE', 'AAA'))} from {day(dice)}{until}")
    members = ("EEE, AAA, and others not listed", "EEE, CCC", "not listed", "party except BBB", "party except patron_out")
    out.append(f"role patron: {dice.choice(members)}")
    out.append("role patron_out: " + dice.choice((f"CCC from {day(dice)}", "CCC", "not listed")))
    return out


def _means(dice: random.Random) -> list[str]:
    if dice.random() < 0.5:
        return ["  means any of", f"    {_place(dice)}", f"    {_place(dice)}"]
    return [f"  means {_place(dice)}"]


def _place(dice: random.Random) -> str:
    return dice.choice(
        (
            "place of A in zone", "place of A in territory of party", "place of A north of north_line", "place of A is island",
            "place of A not in zone", "target of A is forces", "place of A in mainland", "target of A is not territory",
        )
    )  # fmt: skip


def _trigger(dice: random.Random) -> tuple[list[str], str]:
    """`when` lines, and the placeholders they bind: A (an occurrence), V (attacked), X (attacker), R."""
    attack = "when armed_attack by X on V called A"
    return dice.choice(
        (
            ([attack], "AVX"),
            ([attack], "AVX"),
            (["when armed_attack by X on party V called A"], "AVX"),
            (["when any of threat, armed_attack by X on V called A"], "AVX"),
            (["when actual or deemed armed_attack by X on V called A"], "AVX"),
            ([attack, "when request by V about A called R"], "AVXR"),
            (["when request by party V about event A called R"], "AVR"),
            ([attack, "when decision on help by council about A with outcome adopted called D"], "AVX"),
            (["when hostilities by X on V called A"], "AVX"),
            ([], ""),
        )
    )


def _condition(dice: random.Random, bound: str) -> str:
    options = ["no ongoing hostilities by XXX on AAA", "payment by XXX to AAA", "at least 1 of party are at_war with XXX"]
    options += ["no armed_attack by XXX on AAA"]
    if "V" in bound:
        options += ["V in party", "V in party", "V not in patron", "V in state"]
        options += ["standing of V is asked", "standing of V is at least asked"]
    if "X" in bound:
        options += [
            "X not in party", "X is XXX", "X in patron", "no armed_attack by X on V before A", "armed_attack by X on V before A",
            "hostilities by X on V ended before A", "no ongoing hostilities by X on V", "no ongoing hostilities by X on V",
            "at least 1 of party except V are at_war with X",
            "alarm of X is raised", "alarm of X is quiet",
        ]  # fmt: skip
    if "A" in bound:
        options += [_place(dice), _place(dice), "A is covered", "A is provoked", "A is not provoked", f"A after {day(dice)}"]
        options += ["A after signature", "A before 2030-02-15", "A is armed_attack", "A after entry into force"]
    if "R" in bound:
        options += ["R after A" if "X" in bound else "R after signature"]
    return dice.choice(options)


def _conditions(dice: random.Random, keyword: str, bound: str) -> list[str]:
    if dice.random() < 0.2:
        form = dice.choice(("any of", "all of"))
        return [f"  {keyword} {form}", f"    {_condition(dice, bound)}", f"    {_condition(dice, bound)}"]
    return [f"  {keyword} {_condition(dice, bound)}"]


def _bearer(dice: random.Random, bound: str) -> str:
    options = ["each party G", "each party G", "each party G", "jointly party", "at least 2 of party G", "each patron G", "each party G except AAA"]
    options += ["lead BBB, CCC with volunteers party"]
    if "V" in bound:
        options += ["each party G except V"] * 4
        options += ["jointly party except V", "at least 2 of party G except V", "each patron G except V"]
    if "X" in bound:
        options += ["each party G except V, X", "each party G except attacker"]
    return dice.choice(options)


def _duty(dice: random.Random, bound: str) -> list[str]:
    whom = "V" if "V" in bound else "AAA"
    about = " about A" if "A" in bound else ""
    form = dice.choice(("must", "must", "must", "must", "intends to", "may", "must not", "must maintain", "has power to"))
    if form == "must not":
        out = [f"  must not {dice.choice(('trade', 'supply'))} with XXX"]
        if dice.random() < 0.4:
            out.append(f"  unless {dice.choice(('no ongoing hostilities by XXX on AAA', 'payment by XXX to AAA'))}")
        return out
    if form == "must maintain":
        per = dice.choice(("", "", " per 1mo"))
        return [f"  must maintain supply to {whom}", *([f"  amount {dice.choice((5, 10))} items{per}"] if dice.random() < 0.6 else [])]
    out = [f"  {form} assist {whom}{about}"]
    if form == "must" and dice.random() < 0.15:
        out.append("  amount 10 items")
    if form == "must" and about and dice.random() < 0.2:
        out.append(f"  fulfilled when supply to {whom} by G{about}")
    return out


def _clock(dice: random.Random, bound: str) -> list[str]:
    anchors = ["entry into force", "signature"]
    anchors += ["A"] * 5 if "A" in bound else []
    anchors += ["R"] * 5 if "R" in bound else []
    if dice.random() < 0.25:
        return []
    if dice.random() < 0.08:
        return [f"  every {dice.choice(('10d', '1mo'))}"]
    hedge = dice.choice(("", "", ", illustrative", ", where possible"))
    return [f"  within {dice.choice(('24h', '72h', '3d', '10d', '1mo'))} after {dice.choice(anchors)}{hedge}"]


def _tail(dice: random.Random, bound: str) -> list[str]:
    out: list[str] = []
    if dice.random() < 0.2:
        out += _conditions(dice, "until", bound)
    if dice.random() < 0.1:
        out += _conditions(dice, "so long as", bound)
    if dice.random() < 0.1:
        out.append("  waived by consent by " + ("V" if "V" in bound else "AAA"))
    if dice.random() < 0.05:
        out.append(f"  from {dice.choice(('10d', '1mo'))} after entry into force")
    if dice.random() < 0.05:
        out.append(f"  to {day(dice, 30, 80)}")
    return out


def _readings(dice: random.Random, bound: str) -> list[str]:
    if dice.random() > 0.2:
        return []
    if dice.random() < 0.5:
        return [
            f"  reading when.early{dice.choice(('', ' held by AAA'))}: also provided {_condition(dice, bound)}",
            f"  reading when.late{dice.choice(('', ' held by XXX'))}: also provided {_condition(dice, bound)}",
        ]
    held = dice.choice(("", " held by BBB", " held by nobody"))
    return ["  within 3d after " + ("A" if "A" in bound else "signature"), f"  reading clock.long{held}: instead within 10d after signature"]


def _base(dice: random.Random) -> list[str]:
    when, bound = _trigger(dice)
    out = ['provision base "base"', *(f"  {line}" for line in when)]
    if dice.random() < 0.08:
        out.append(f"  known to {dice.choice(('AAA, BBB', 'public'))} from {day(dice)}")
    for _ in range(dice.choice((0, 0, 1, 1, 1, 2))):
        out += _conditions(dice, dice.choice(("provided", "provided", "unless")), bound)
    out += [f"  {_bearer(dice, bound)}", *_duty(dice, bound)]
    readings = _readings(dice, bound)
    out += readings if any("within" in line for line in readings) else [*readings, *_clock(dice, bound)]
    out += _tail(dice, bound)
    if any("provoked" in line for line in out) and dice.random() < 0.8:
        out.append(f"  judge of provoked: {dice.choice(_JUDGES)}")
    return out


_JUDGES = ("not stated", "any party", "each party", "AAA", "council")


def _second(dice: random.Random) -> list[str]:
    """A duty that the fulfilment, breach … of the first one raises."""
    state = dice.choice(("fulfilled", "breached", "late", "activated", "released"))
    out = ['provision second "second"', f"  when base {state} by party G called M"]
    if dice.random() < 0.4:
        out += _conditions(dice, "provided", "")
    out.append(f"  {dice.choice(('that G', 'each party F except G', 'jointly party except G'))}")
    out.append("  must consult with AAA about M")
    if dice.random() < 0.6:
        out.append(f"  within {dice.choice(('24h', '10d', '1mo'))} after M")
    return out


def _third(dice: random.Random) -> list[str]:
    """A duty whose condition or clock speaks of the first one."""
    looks = f"{dice.choice(('', 'no '))}base {dice.choice(('fulfilled', 'breached', 'released'))} before A"
    return [
        'provision third "third"', "  when armed_attack by X on V called A", f"  provided {looks}", "  each party G except V",
        "  must consult with V about A", f"  within {dice.choice(('24h', '2d'))} after {dice.choice(('A', 'base fulfilled'))}",
    ]  # fmt: skip


def _ending(dice: random.Random) -> list[str]:
    """A clause that ends or voids the first duty."""
    when = dice.choice(("armed_attack by V on X", "strike by AAA on any of bcity, cisle", "denunciation by AAA"))
    out = ['provision ending "ending"', f"  when {when} called S"]
    if dice.random() < 0.3:
        out += ["  provided S is without_cause", f"  judge of without_cause: {dice.choice(_JUDGES[:3])}"]
    return [*out, f"  {dice.choice(('terminates', 'voids'))} base toward AAA"]


def _deeming(dice: random.Random) -> list[str]:
    """An attack on one that is deemed an attack on all."""
    when = ["  when armed_attack on V called A", "  provided V in party"]
    return ['provision deeming "deeming"', *when, *_conditions(dice, "provided", "AV"), "  deemed armed_attack on each party"]


def _banning(dice: random.Random) -> list[str]:
    """A prohibition of the very help, which comes before the duty or after it."""
    out = ['provision banning "banning"', f"  each party G{dice.choice(('', ' except AAA'))}", f"  must not assist {dice.choice(('AAA', 'BBB'))}"]
    if dice.random() < 0.4:
        out.append(f"  unless {dice.choice(('no ongoing hostilities by XXX on AAA', 'payment by XXX to AAA'))}")
    if dice.random() < 0.3:
        out.append(f"  {dice.choice(('from', 'to'))} {day(dice, 10, 60)}")
    return [*out, f"  {dice.choice(('despite', 'despite', 'subject to', 'supersedes'))} base"]


_OTHERS: dict[str, Callable[[random.Random], list[str]]] = {
    "second": _second, "third": _third, "ending": _ending, "deeming": _deeming, "banning": _banning,
}  # fmt: skip
