"""Small random worlds: one agreement, a dozen happenings, a moment of asking; each construct of the language often enough.

Times lie on a grid of six hours, so that deadlines, joinings, ends and acts often fall on one instant.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.oracle.asp import DAY, written

STEP = 6 * 3600
ACTORS = ("USA", "GBR", "FRA", "DEU", "POL", "RUS")
REFERENCE = """
class use_of_force "use of force"
  kind fact
class armed_attack "armed attack"
  below use_of_force
class strike "strike"
  below armed_attack
class invasion "invasion"
  below armed_attack
class threat "threat"
  kind fact
class hostilities "hostilities"
  kind process
class at_war "state of war"
  kind process
  both ways
class request "request"
class appeal "appeal"
  below request
class assist "assist"
class supply "supply"
  below assist
class impose "impose"
class consent "consent"
class notify "notify"
class withdrawal "withdrawal"
class payment "payment"
place north "North"
  kind country
place north_port "North Port"
  kind city
  in north
place north_town "North Town"
  kind city
  in north
place south "South"
  kind country
place south_port "South Port"
  kind city
  in south
"""
SPOTS = ("north_port", "north_town", "south_port")
CONSTRUCTS = (
    "role by date", "role in role", "role except", "term", "withdrawal", "when", "when joined", "when process", "when deemed",
    "when breached", "when fulfilled", "no when", "provided", "unless", "in role", "area", "order", "count", "before", "after",
    "existence", "ongoing", "ended", "definition", "status", "any of", "all of", "each", "jointly", "at least", "that", "except",
    "must", "must not", "may", "intends", "within", "two terms", "until", "so long as", "waived by", "terminates", "voids",
    "fulfilled when", "political", "horizon", "unless at act",
)  # fmt: skip


@dataclass
class World:
    """The text of an agreement and of a record, the moment asked about, and which constructs they use."""

    agreement: str
    record: str
    now: int
    uses: Counter[str] = field(default_factory=Counter)


def world(seed: int) -> World:
    """The world with this number."""
    return _Maker(random.Random(f"world {seed}")).make()


class _Maker:
    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.uses: Counter[str] = Counter()
        self.provisions: list[str] = []
        self.made: dict[str, tuple[str, ...]] = {}
        self.defines: list[str] = []

    def use(self, name: str, text: str) -> str:
        assert name in CONSTRUCTS, name
        self.uses[name] += 1
        return text

    def moment(self, low: int = 0, high: int = 40) -> str:
        return written(self.rng.randint(low, high) * STEP)

    def day(self, low: int, high: int) -> str:
        return written(self.rng.randint(low, high) * DAY)[:10]

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    # -------------------------------------------------------------------------------------------- the text

    def make(self) -> World:
        rng = self.rng
        lines = ['agreement a "A"']
        lines.append(f"  binding      {'legal' if self.chance(0.7) else self.use('political', 'political')}")
        lines.append(f"  signed       {self.moment(0, 6)}\n  force        {self.day(0, 2)}")
        if self.chance(0.25):
            lines.append(self.use("term", f"  term         {rng.randint(3, 8)}d"))
        lines += self.roles()
        lines.append(f"area covered: north{', south_port' if self.chance(0.3) else ''}{' except north_town' if self.chance(0.5) else ''}")
        self.statuses = self.chance(0.5)
        self.grave = self.chance(0.5)
        if self.grave:
            means = rng.sample([f"place of A in {rng.choice(['covered', 'north'])}", "A is strike", f"A after {self.moment(4, 12)}", "A is armed_attack"], rng.randint(1, 2))
            lines.append("define grave A\n" + "\n".join(f"  means        {one}" for one in means))
        if self.statuses:
            lines.append(
                "status standing of X: good, warned, barred\n"
                f"  warned       {rng.choice(['threat by X', 'armed_attack by X', 'withdrawal of a by X'])}\n"
                f"  barred       {rng.choice(['armed_attack by X', 'strike by X', 'hostilities by X'])}"
            )
        for number in range(rng.randint(2, 4)):
            self.provision(f"p{number}")
        now = rng.randint(24, 56) * STEP + (rng.choice([0, 0, 1800]))
        return World("\n".join([*lines, *self.provisions]) + "\n", self.record(), now, self.uses)

    def roles(self) -> list[str]:
        rng = self.rng
        found = []
        for code in rng.sample(ACTORS[:5], rng.randint(4, 5)):
            since = self.use("role by date", f" from {self.day(0, 4)}") if self.chance(0.25) else ""
            until = self.use("role by date", f" to {self.day(4, 10)}") if self.chance(0.15) else ""
            found.append(f"role party: {code}{since}{until}")
        found.append(f"role exempt: {', '.join(rng.sample(ACTORS, 2))}" + (self.use("role by date", f" to {self.day(2, 7)}") if self.chance(0.5) else ""))
        found.append(self.use("role in role", "role core: party") + (self.use("role except", f" except {rng.choice(['exempt', *ACTORS[:3]])}") if self.chance(0.6) else ""))
        return found

    def provision(self, name: str) -> None:
        rng = self.rng
        modality = rng.choices(["must", "must not", "may", "intends to"], [6, 2, 1, 1])[0]
        if self.made and self.chance(0.13):
            self.link(name)
            return
        if self.chance(0.1) and "deeming" not in self.made:
            self.provisions.append("provision deeming\n  when         armed_attack on V called A\n  provided     V in party\n  deemed       invasion on each party")
            self.made["deeming"] = ()
        whens, bound, victim, matter = self.triggers(modality)
        lines = [f"provision {name}", *whens]
        if whens:
            guards = [self.guard(bound, matter, keyword="provided" if modality == "must not" else "") for _ in range(rng.choice([0, 0, 1, 1, 2]))]
            if victim == "V" and self.chance(0.5):
                guards.append(self.use("in role", self.use("provided", "  provided     V in party")))
            # the order of lines carries no meaning
            for guard in guards:
                ready = len(whens) + 1
                lines.insert(rng.randint(ready, len(lines)) if self.chance(0.7) or len(whens) < 2 else self.early(guard, whens), guard)
        lines += self.bearer(bound, victim)
        bearer = "G"
        act = self.act(victim, matter, modality)
        lines.append(self.use({"intends to": "intends"}.get(modality, modality), f"  {modality:<12} {act}"))
        if modality in ("must", "intends to") and whens and self.chance(0.85):
            lines.append(self.use("within", f"  within       {rng.choice(['6h', '12h', '24h', '2d'])} after {self.anchor(bound)}"))
            if self.chance(0.2):
                lines.append(self.use("two terms", f"  within       {rng.choice(['12h', '3d'])} after {self.anchor(bound)}"))
        if modality in ("must", "intends to") and self.chance(0.15):
            lines.append(self.use("fulfilled when", f"  fulfilled when supply {victim}" if victim else "  fulfilled when notify"))
        if modality != "may":
            lines += self.ends(bound, victim, bearer, modality)
        self.provisions.append("\n".join(lines))
        if modality in ("must", "must not"):
            self.made[name] = tuple(bound)

    def early(self, guard: str, whens: Sequence[str]) -> int:
        """Before the last `when` line, if what it speaks of is named by then."""
        named = " ".join(whens[:-1])
        words = [word for word in guard.replace(",", " ").split() if len(word) == 1 and word.isupper()]
        return 1 + len(whens) - 1 if all(f" {word}" in named for word in words) and "of party" not in guard else 1 + len(whens)

    def anchor(self, bound: dict[str, str]) -> str:
        return self.rng.choice([name for name, kind in bound.items() if kind != "actor"])

    def triggers(self, modality: str) -> tuple[list[str], dict[str, str], str, str]:
        """Lines; placeholders and their kinds; who is to be helped; which event it is about."""
        rng = self.rng
        kinds = ["attack", "request", "joined", "swapped", "two", "process", "breached", "breached", "fulfilled", "deemed", "none"]
        kind = rng.choices(kinds, [5, 3, 2, 1, 1, 1, 2, 2, 2, 3 if "deeming" in self.made else 0, 3 if modality == "must not" else 0])[0]
        event = rng.choice(["armed_attack", "armed_attack", "armed_attack", "use_of_force", "threat", "strike"])
        base = {"X": "actor", "V": "actor"}
        sisters = [name for name, names in self.made.items() if name != "deeming" and "A" in names]
        if kind in ("breached", "fulfilled") and sisters:
            sister = rng.choice(sisters)
            return (
                [self.use(f"when {kind}", f"  when         {sister} {kind} by H about event A called M")],
                {"H": "actor", "A": "event", "M": "derived"}, "", "A",
            )  # fmt: skip
        if kind == "none":
            return ([self.use("no when", '  note         "standing"')][:0], {}, "RUS", "")
        if kind == "request":
            return [self.use("when", f"  when         request by {rng.choice(['party ', '', ''])}V about {rng.choice(['event', event])} A called R")], {"V": "actor", "A": "event", "R": "act"}, "V", "A"
        if kind == "joined":
            self.use("when joined", "")
            return [f"  when         {event} by X on V called A", "  when         request by V about A called R"], {**base, "A": "event", "R": "act"}, "V", "A"
        if kind == "swapped":
            self.use("when joined", "")
            return [f"  when         request by V about {event} A called R", "  when         threat by X on V called C"], {**base, "A": "event", "R": "act", "C": "event"}, "V", "A"
        if kind == "two":
            self.use("when joined", "")
            return ["  when         armed_attack by X on V called A", "  when         threat by X on V called C"], {**base, "A": "event", "C": "event"}, "V", "A"
        if kind == "process":
            return [self.use("when process", "  when         hostilities by X on V called A")], {**base, "A": "process"}, "V", "A"
        if kind == "deemed":
            return [self.use("when deemed", "  when         actual or deemed armed_attack by X on V called A")], {**base, "A": "event"}, "V", "A"
        return [self.use("when", f"  when         {event} by X on V called A")], {**base, "A": "event"}, "V", "A"

    def bearer(self, bound: dict[str, str], victim: str) -> list[str]:
        rng = self.rng
        if "H" in bound and self.chance(0.4):
            return [self.use("that", "  that         H")]
        role = rng.choice(["party", "party", "core"])
        out = [name for name in ("V", "X", "H", "exempt") if name in bound or (name == "exempt" and self.chance(0.3))]
        out = [name for name in out if self.chance(0.8)]
        excepted = self.use("except", f" except {', '.join(out)}") if out else ""
        form = rng.choices(["each", "jointly", "at least"], [6, 1, 2])[0] if bound else "each"
        if form == "at least":
            form = self.use("at least", f"at least {rng.randint(1, 3)} of")
        else:
            self.use(form, "")
        keyword = f"  {form:<12}"
        return [f"{keyword} {role} G{excepted}"]

    def act(self, victim: str, matter: str, modality: str) -> str:
        name = self.rng.choice(["assist", "assist", "supply", "notify"]) if modality != "must not" else self.rng.choice(["supply", "impose", "assist"])
        about = f" about {matter}" if matter and (modality != "must not" or self.chance(0.3)) else ""
        return f"{name}{f' {victim}' if victim else ''}{about}"

    def link(self, name: str) -> None:
        targets = [one for one in self.made if "V" in self.made[one]]
        kind = self.rng.choice(["terminates", "voids"])
        if not targets:
            return
        target = self.rng.choice(targets)
        more = " and by V" if self.chance(0.3) else ""
        event = self.rng.choice(["strike by V", "threat by V", "armed_attack by V"])
        guard = f"\n{self.guard({'V': 'actor', 'S': 'event'}, 'S')}" if self.chance(0.4) else ""
        self.provisions.append(f"provision {name}\n  when         {event} called S{guard}\n  {kind:<12} a/{target} toward V{self.use(kind, more)}")

    def ends(self, bound: dict[str, str], victim: str, bearer: str, modality: str) -> list[str]:
        found = []
        if self.chance(0.25):
            found.append(self.use("until", self.nested("until", self.existence(bound, victim), bound)))
        if self.chance(0.2):
            found.append(self.use("so long as", self.nested("so long as", self.running(bound, victim), bound)))
        if modality != "must not" and victim and self.chance(0.25):
            found.append(self.use("waived by", f"  waived by    consent by {victim}"))
        if modality == "must not" and self.chance(0.5):
            name = "A" if "A" not in bound else self.rng.choice([one for one, kind in bound.items() if kind in ("event", "process")])
            condition = self.rng.choice([f"{name} after {self.moment(4, 24)}", f"consent by {victim or 'RUS'}", f"armed_attack on {victim or 'POL'}", "threat by RUS"])
            if "A" not in bound and not bound and self.chance(0.5):
                condition = f"{name} after {self.moment(8, 30)}"
            found.append(self.use("unless at act", f"  unless       {condition}"))
        return found

    def nested(self, keyword: str, condition: str, bound: dict[str, str]) -> str:
        if self.chance(0.3):
            more = self.existence(bound, "")
            if keyword == "until" and self.chance(0.5):
                return self.use("any of", f"  {keyword}\n    any of\n      {condition}\n      {more}")
            return self.use("all of", f"  {keyword:<12}\n    {condition}\n    {more}")
        return f"  {keyword:<12} {condition}"

    def running(self, bound: dict[str, str], victim: str) -> str:
        who = victim or "POL"
        options = [
            f"no consent by {who}", self.use("ongoing", f"no ongoing hostilities by RUS on {who}"), f"no threat by {who}", f"{who} in party",
            f"{who} not in exempt",
        ]  # fmt: skip
        return self.rng.choice(options)

    def existence(self, bound: dict[str, str], victim: str) -> str:
        rng = self.rng
        who = victim or rng.choice([name for name, kind in bound.items() if kind == "actor"] or list(ACTORS))
        options = [
            lambda: self.use("existence", f"payment by RUS to {who}"),
            lambda: self.use("existence", f"consent by {who}"),
            lambda: self.use("ongoing", f"no ongoing hostilities by {rng.choice(['RUS on ', 'X on '] if 'X' in bound else ['RUS on '])}{who}"),
            lambda: self.use("ended", f"hostilities on {who} ended"),
            lambda: self.use("in role", f"{who} not in party"),
            lambda: self.use("in role", f"{who} in exempt"),
        ]
        return rng.choice(options)()

    def guard(self, bound: dict[str, str], matter: str, keyword: str = "") -> str:
        rng = self.rng
        word = keyword or rng.choice(["provided", "unless"])
        if self.chance(0.2):
            kind = rng.choice(["any of", "all of"])
            first, second = self.condition(bound, matter), self.condition(bound, matter)
            if kind == "any of":
                return self.use(word, self.use(kind, f"  {word}\n    any of\n      {first}\n      {second}"))
            return self.use(word, self.use(kind, f"  {word}\n    {first}\n    {second}"))
        return self.use(word, f"  {word:<12} {self.condition(bound, matter)}")

    def condition(self, bound: dict[str, str], matter: str) -> str:
        rng = self.rng
        actors = [name for name, kind in bound.items() if kind == "actor"]
        events = [name for name, kind in bound.items() if kind == "event"]
        moments = [name for name, kind in bound.items() if kind in ("event", "act", "process")]
        who = rng.choice(actors) if actors else "POL"
        options = [
            lambda: self.use("in role", f"{who} {rng.choice(['in', 'in', 'not in'])} {rng.choice(['party', 'core', 'exempt'])}"),
            lambda: self.use("in role", f"{who} {rng.choice(['in', 'in', 'not in'])} {rng.choice(['party', 'core', 'exempt'])}"),
            lambda: self.use("count", f"at least {rng.choice([1, 1, 2])} of {rng.choice(['party', 'core', 'party except exempt'])} are at_war with {who}"),
            lambda: self.use("existence", f"{rng.choice(['', 'no '])}{rng.choice(['consent', 'threat', 'armed_attack', 'payment'])} by {who}"),
            lambda: self.use("ongoing", f"{rng.choice(['', 'no '])}ongoing hostilities on {who}"),
            lambda: self.use("ended", f"hostilities on {who} ended"),
        ]
        if events:
            event = rng.choice(events)
            options += [
                lambda: self.use("area", f"place of {event} {rng.choice(['in', 'not in'])} {rng.choice(['covered', 'covered', 'north', 'south'])}"),
                lambda: self.use("definition", f"{event} is {rng.choice(['', 'not '])}grave") if self.grave else f"{event} is strike",
                lambda: f"{event} is {rng.choice(['strike', 'armed_attack', 'not threat'])}",
            ]
        if moments:
            one = rng.choice(moments)
            options += [
                lambda: self.use("order", f"{one} {rng.choice(['after', 'before'])} {rng.choice([self.moment(8, 30), self.moment(8, 30), 'signature'])}"),
                lambda: self.use("before", f"{rng.choice(['', 'no '])}{rng.choice(['threat', 'consent', 'request'])} by {who} before {one}"),
                lambda: self.use("after", f"{rng.choice(['', 'no '])}{rng.choice(['threat', 'consent', 'request'])} by {who} after {rng.choice([one, self.moment(4, 16)])}"),
            ]
        if len(moments) > 1:
            first, second = rng.sample(moments, 2)
            options.append(lambda: self.use("order", f"{first} {rng.choice(['after', 'before'])} {second}"))
        if self.statuses:
            options.append(lambda: self.use("status", f"standing of {who} is {rng.choice(['', 'not ', 'at least '])}{rng.choice(['warned', 'barred'])}"))
        return rng.choice(options)()

    # -------------------------------------------------------------------------------------------- the record

    def record(self) -> str:
        rng = self.rng
        found: list[str] = []
        attacks: list[tuple[str, str, int]] = []
        number = 0

        def add(text: str, at: int, *more: str) -> str:
            nonlocal number
            number += 1
            lines = "\n".join(f"  {line}" for line in more)
            found.append(f"event e{number} {text}\n  at           {written(at * STEP)}" + (f"\n{lines}" if lines else ""))
            return f"e{number}"

        victim, foe = rng.choice(ACTORS[:5]), "RUS" if self.chance(0.8) else rng.choice(ACTORS[:5])
        foe = foe if foe != victim else "RUS"
        for _ in range(rng.randint(3, 5)):
            by, on = (foe, victim) if self.chance(0.75) else tuple(rng.sample(ACTORS, 2))
            kind = rng.choice(["invasion", "invasion", "strike", "threat"])
            at = rng.randint(4, 26)
            attacks.append((add(f"{kind} by {by} on {on}", at, f"place        {rng.choice(SPOTS)}"), on, at))
        asked: list[tuple[str, str, int]] = []
        for _ in range(rng.randint(1, 3)):
            base, on, at = rng.choice(attacks)
            when = max(0, at + rng.choice([0, 1, 1, 2, 4]))
            asked.append((add(f"{rng.choice(['request', 'request', 'appeal'])} by {on if self.chance(0.85) else rng.choice(ACTORS)} about {base}", when), on, when))
        if self.chance(0.75):
            at = rng.randint(0, 16)
            end = (f"until        {written(rng.randint(at + 1, 40) * STEP)}",) if self.chance(0.6) else ()
            hostile = add(f"hostilities by {foe} on {victim}", at, f"place        {SPOTS[at % 3]}", *end)
            if self.chance(0.5):
                attacks.append((hostile, victim, at))
        for _ in range(rng.randint(0, 2)):
            at = rng.randint(0, 16)
            end = (f"until        {written(rng.randint(at + 1, 40) * STEP)}",) if self.chance(0.5) else ()
            one, other = rng.sample(ACTORS, 2)
            if self.chance(0.5):
                other = victim if one != victim else foe
            add(f"at_war by {one} with {other}", at, *end)
        for _ in range(rng.randint(4, 9)):
            base, on, at = rng.choice([*attacks, *asked])
            when = at + rng.choice([0, 1, 2, 2, 3, 4, 4, 6, 8, 12])
            name = rng.choice(["assist", "supply", "supply", "notify", "notify"])
            add(f"{name} {on} by {rng.choice(ACTORS[:5])} about {base}", when)
        if self.chance(0.4):
            base, on, at = rng.choice(attacks)
            add(f"{rng.choice(['impose', 'supply'])} {rng.choice([on, foe])} by {rng.choice(ACTORS[:5])} about {base}", rng.randint(at, 30))
        for _ in range(rng.randint(0, 2)):
            add(f"consent by {victim if self.chance(0.7) else rng.choice(ACTORS)}", rng.randint(2, 34))
        if self.chance(0.4):
            add(f"payment by RUS to {victim}", rng.randint(2, 34))
        if self.chance(0.25):
            add(f"threat by {victim} on {foe}", rng.randint(0, 34), "place        south_port")
        if self.chance(0.15):
            self.use("withdrawal", "")
            add(f"withdrawal of a by {rng.choice(ACTORS[:5])}", rng.randint(8, 34))
        for name in ("assist", "supply", "notify"):
            if self.chance(0.75):
                self.use("horizon", "")
                found.append(f"horizon {name} until {self.day(4, 12)}")
        return "\n".join(found) + "\n"
