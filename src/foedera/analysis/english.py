"""English for the names of a text: nouns with their articles, lists, lengths of time."""

from __future__ import annotations

from collections.abc import Iterable

_CAPITALS = {
    "european": "European", "black sea": "Black Sea", "north atlantic": "North Atlantic", "ukrainian": "Ukrainian",
    "nato": "NATO", "eu": "EU", "un": "UN", "state": "State", "states": "States",
}  # fmt: skip
_NO_ARTICLE = ("aggression", "force", "coercion", "resistance", "neutrality", "consent", "support", "damage", "s")
_COUNTABLE = (
    "agreement", "alliance", "ceiling", "limit", "mechanism", "treaty", "package", "exercise", "declaration", "engagement",
    "resolution", "invitation", "force", "status",
)  # fmt: skip
_KNOWN_THINGS = (
    "treaty", "agreement", "declaration", "compact", "instrument", "activation", "future attack part", "guarantees", "protocol",
)  # fmt: skip
_COLLECTIVE = ("group", "coalition")
_ACTORS_WITH_THE = (
    "United ", "Netherlands", "Union", "Organi", "Council", "Assembly", "Group of", "Agency", "Court", "Commonwealth", "Holy",
)  # fmt: skip
_PLACES_WITH_THE = (" sea", " area", "tropic", " ocean", "departments", " zone", " strait", " islands", " gulf", " coast")
_UNITS = {"h": "hour", "d": "day", "mo": "month", "y": "year"}


def word(name: str) -> str:
    """A name as words: `core_state` is `core State`."""
    text = name.replace("_", " ").replace("-", " ").strip()
    padded = f" {text} "
    for low, high in _CAPITALS.items():
        padded = padded.replace(f" {low} ", f" {high} ")
    return padded.strip()


def role_noun(name: str) -> str:
    """What one member of a role is called: `party`, `assuring State`."""
    text = word(name)
    return f"{text} State" if text.endswith(("ing", "ured")) else text


def plural(noun: str) -> str:
    """The plural of a role's noun; a group stays one."""
    if noun.endswith((*_COLLECTIVE, "s")):
        return noun
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else f"{noun}s"


def each(noun: str) -> str:
    """One member at a time: `each party`, `each member of the coalition`."""
    return f"each member of the {noun}" if noun.endswith(_COLLECTIVE) else f"each {noun}"


def with_article(noun: str) -> str:
    """`an armed attack`, but `aggression` and `hostilities`."""
    if noun.endswith(_NO_ARTICLE):
        return noun
    vowel = noun[:1].lower() in "aeio" and not noun.lower().startswith(("eu", "one"))
    return f"{'an' if vowel else 'a'} {noun}"


def topic(text: str) -> str:
    """What an act is about: `the treaty`, `a bilateral agreement`, `sanctions`."""
    if text in _KNOWN_THINGS:
        return f"the {text}"
    return with_article(text) if text.endswith(_COUNTABLE) else text


def actor_name(name: str) -> str:
    """An actor's name with the article that it takes: `the United Kingdom`."""
    return f"the {name}" if any(part in name for part in _ACTORS_WITH_THE) else name


def place_name(name: str) -> str:
    """A place's name with the article that it takes: `the Mediterranean Sea`."""
    if not any(part in name.lower() for part in _PLACES_WITH_THE):
        return name
    return name[:1].lower() + name[1:] if name.startswith("Certain ") else f"the {name}"


def agrees(subject: str) -> str:
    """`is` or `are`, as the subject wants it."""
    return "are" if subject.endswith("ies") or subject.removesuffix(" by").split(" by ")[0].endswith("ures") else "is"


def joined(parts: Iterable[str], link: str = "and") -> str:
    """`a, b and c`."""
    found = list(parts)
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} {link} {found[-1]}" if found else ""


def duration(text: str) -> str:
    """`24h` as `24 hours`, `1y` as `1 year`."""
    number = text.rstrip("hdmoy")
    unit = _UNITS.get(text[len(number) :], text[len(number) :])
    return f"{number} {unit}{'' if number == '1' else 's'}"


def per(text: str) -> str:
    """`1y` as `year`, `6mo` as `6 months`: what stands after *every* or *per*."""
    return duration(text).removeprefix("1 ")


def is_placeholder(name: str) -> bool:
    """Whether the name is spelt like a placeholder: one capital, with or without a digit."""
    return name[:1].isupper() and (len(name) == 1 or (len(name) == 2 and name[1].isdigit()))
