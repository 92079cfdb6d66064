"""Nodes of the text in words, as `foedera fmt` writes them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from foedera.engine.world import Setting
from foedera.language.format import format_line
from foedera.language.spell import spell_condition
from foedera.model.blocks import Provision
from foedera.model.lines import When
from foedera.model.terms import Condition, Node


@lru_cache(maxsize=16_384)
def line_text(node: Node) -> str:
    """A line or condition on one line of text, keyword included, children after it."""
    if isinstance(node, Condition):
        return " ".join(spell_condition(node).split())  # type: ignore[arg-type]
    return " ".join(format_line(node).split())  # type: ignore[arg-type]


_PLACEHOLDER = re.compile(r"\b[A-Z][0-9]?\b")
_KEYWORD = re.compile(r"^(when|provided|unless|until|so long as|each|jointly|that) ")
_CALLED = re.compile(r" called [A-Z][0-9]?")


def plain(text: str, names: Mapping[str, str]) -> str:
    """A line for a reader: without its keyword and the names it gives, placeholders replaced, underscores as spaces."""
    words = _CALLED.sub("", _KEYWORD.sub("", text))
    words = _PLACEHOLDER.sub(
        lambda found: names.get(found.group(), "the act" if found.group() in "ASE" else found.group()), words
    )
    return words.replace("_", " ")


def names_of(setting: Setting, env: Mapping[str, str], provision: Provision | None = None) -> dict[str, str]:
    """What placeholders stand for, in words: an actor by its code, an occurrence by its class, recorded or still to come."""
    lines = provision.lines if provision is not None else ()
    called = {line.pattern.called: line.pattern.classes[0] for line in lines if isinstance(line, When)}
    found = {}
    for name, value in env.items():
        item = setting.record.by_id.get(value)
        if item is not None:
            found[name] = f"the {item.cls.replace('_', ' ')}"
        elif value.startswith("?"):
            found[name] = f"the {called[name].replace('_', ' ')}" if name in called else "it"
        else:
            found[name] = value
    return found
