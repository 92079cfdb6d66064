"""Rows about an agreement as a whole: how far it came, how it binds, who is bound, how long, and how it was read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from foedera.analysis.brief import length, notice
from foedera.analysis.cells import MARKS, listed, marks, silent, stated, unique
from foedera.analysis.clauses import Clauses, notes
from foedera.analysis.english import plural, role_noun, word
from foedera.engine.instance import duty_of
from foedera.engine.law import Law
from foedera.model.blocks import Provision
from foedera.model.comparison import Cell
from foedera.model.lines import Binding, Link

_SHOWN = 9
"""Up to so many parties are named in a cell; more are counted, and named below it."""

_FIRST = ("signed", "issued", "opened", "published")
_LEAVING = ("terminate", "denounce", "withdraw")


def status(clauses: Clauses) -> Cell:
    """Proposed, issued, signed, in force since."""
    law = clauses.law
    done = [f"{keyword} {words[0]}" for keyword in _FIRST for words in law.facts.get(keyword, ())]
    stages = [_stage(words) for words in law.facts.get("stage", ())]
    head = ["proposed"] if law.binding == "proposed" else []
    return stated(listed([*head, *done, _force(law, clauses)]), clauses, (), stages)


def _force(law: Law, clauses: Clauses) -> str:
    if law.in_force is None:
        return "whether in force not known" if law.force == "unknown" else "not in force"
    what = "in effect" if law.binding == "political" else "in force"
    end = law.expires
    if end is not None and end.hi < clauses.at.lo:
        return f"{what} {law.in_force.text or law.in_force} to {end.text or end}"
    return f"{what} since {law.in_force.text or law.in_force}"


def _stage(words: tuple[str, ...]) -> str:
    by = [code for code in words[2:] if code[:1].isupper()]
    return f"{word(words[0])} {words[1]}" + (f" by {' '.join(by)}" if by else "")


def force(clauses: Clauses) -> Cell:
    """How binding, by provision where they differ."""
    law = clauses.law
    own = {one.id: _binding(one, law.binding) for one in law.provisions.values() if duty_of(one) is not None}
    counts = Counter(own.values())
    if len(counts) < 2:
        return stated(next(iter(counts), law.binding), clauses)
    main = law.binding if any(isinstance(line, Binding) for line in law.text.agreement.lines) else "mixed"
    others = [f"{name} ({counts[name]})" for name in sorted(counts) if name != main]
    differing = [law.provisions[name] for name, kind in own.items() if kind != main]
    text = f"{main}; some clauses {', '.join(others)}" if main != "mixed" else f"mixed: {', '.join(others)}"
    return stated(text, clauses, differing)


def _binding(provision: Provision, default: str) -> str:
    return next((line.force for line in provision.lines if isinstance(line, Binding)), default)


def bearers(clauses: Clauses) -> Cell:
    """Who is bound to meet, decide or help; where nothing is occasioned, who bears standing duties."""
    found = clauses.meeting + clauses.deciding + clauses.helping or clauses.standing
    roles = unique(role for one in found for role in clauses.roles_of(one))
    if not roles:
        return silent(clauses)
    everybody = {code for one in found for code in clauses.bound(one)}
    codes = sorted(everybody - clauses.beneficiaries) or sorted(everybody)
    also = sorted(everybody - set(codes))
    where = [one.title or one.id for one in found if clauses.bound(one) & set(also)]
    shown = ["partner" if code == clauses.partner else code for code in codes]
    others = " and others not listed" if any(clauses.open_role(role) for role in roles) else ""
    nouns = [plural(role_noun(role)) for role in roles if role.islower()]
    if not codes:
        return stated(f"{', '.join(nouns)}: not listed", clauses, found)
    text = " ".join(shown) if len(shown) <= _SHOWN else f"{len(codes)} {nouns[0] if len(nouns) == 1 else 'States'}"
    details = [" ".join(shown)] * (len(shown) > _SHOWN) + [f"also {' '.join(also)}: {', '.join(where)}"] * bool(also)
    return stated(text + others, clauses, found, details)


def term(clauses: Clauses) -> Cell:
    """How long it runs."""
    words = next(iter(clauses.law.facts.get("term", ())), ("",))[0]
    told = [one for one in clauses.law.provisions.values() if one.id in ("duration", "term")]
    details = [line for one in told for line in _declared(one)]
    if words in ("", "none"):
        return silent(clauses, details=["no end stated"] * (words == "none") + details)
    end = clauses.law.expires
    until = f", to {end.text or end}" if end is not None and clauses.law.in_force is not None else ""
    return stated(length(words) + until, clauses, told, details)


def _declared(provision: Provision) -> list[str]:
    duty = duty_of(provision)
    return [duty.text] if duty is not None and duty.text else []


def leaving(clauses: Clauses) -> Cell:
    """How a party gets out, and how long before."""
    found = [one for one in clauses.law.provisions.values() if _is_leaving(clauses, one)]
    if not found:
        return silent(clauses)
    texts = [f"{_act(one)} from {text}" for one in found if (text := notice(one, clauses.brief(one)))]
    effects = [one for one in clauses.law.provisions.values() if _ends_itself(clauses, one)]
    later = [f"effect {text}" for one in effects if (text := notice(one, clauses.brief(one)))]
    remarks = [note for one in found for note in notes(one)]
    if later and not texts:
        texts = list(unique(_act(one) for one in found))
    if not texts:
        return stated(remarks[0], clauses, found, remarks[1:]) if remarks else silent(clauses, found)
    return stated(listed([*texts, *later]), clauses, [*found, *effects], remarks)


def _act(provision: Provision) -> str:
    duty = duty_of(provision)
    return word(duty.act.classes[0]) if duty is not None and duty.act is not None else ""


def _is_leaving(clauses: Clauses, provision: Provision) -> bool:
    duty = duty_of(provision)
    if duty is None or duty.act is None or duty.modality != "power":
        return False
    return any(clauses.lexicon.classes.below(name, above) for name in duty.act.classes for above in _LEAVING)


def _ends_itself(clauses: Clauses, provision: Provision) -> bool:
    links = [line for line in provision.lines if isinstance(line, Link)]
    return any(line.kind == "terminates" and line.target == clauses.law.id for line in links)


def evidence(clauses: Clauses) -> Cell:
    """How the clauses were read, counted."""
    return evidence_of([clauses])


def evidence_of(members: Sequence[Clauses]) -> Cell:
    """How the clauses of one or more agreements were read, counted together."""
    counts = Counter(one.marks.get(name, "?") for one in members for name in one.law.provisions)
    text = ", ".join(f"{counts[sign]} {sign}" for sign in MARKS if counts[sign])
    sources = unique(name for one in members for name in one.sources.get("", ()))
    return replace(stated(text, members[0]), mark=marks(counts), provisions=tuple(one.law.id for one in members), sources=sources)
