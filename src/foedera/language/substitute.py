"""A template's parameters put into its text: every string that is exactly a parameter's name becomes its value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

import msgspec

from foedera.language.phrases import is_holder
from foedera.model.blocks import Block
from foedera.model.lines import Fact
from foedera.model.terms import Ref

_T = TypeVar("_T")

# Words of the grammar, places and names of the text's own parts are never parameters, even where they look alike:
# in `source text text` the first word may be the parameter `text`, the second is a kind of evidence.
_FIXED = frozenset({
    "where", "comments", "remark", "evidence", "confidence", "keyword", "form", "modality", "kind", "mode",
    "preposition", "quantifier", "state", "relation", "hedge", "rule", "axis", "same_text_as",
})  # fmt: skip
_OWN_NAMES = frozenset({"id", "name", "code"})
_BOOKKEEPING = frozenset({"parameter", "omits"})


def substitute(node: _T, values: Mapping[str, str]) -> _T:
    """`node` with every string that equals a key of `values` replaced.

    Args:
        node: A block, line or phrase, or a tuple of them.
        values: Parameter -> value.

    Returns:
        A copy; `node` itself if nothing in it changes. A role that becomes an actor's code becomes that actor.
    """
    if not values:
        return node
    replaced: Any = _walk(node, values)
    return replaced  # type: ignore[no-any-return]


def _walk(value: Any, values: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return values.get(value, value)
    if isinstance(value, tuple):
        items = tuple(_walk(item, values) for item in value)
        return value if all(new is old for new, old in zip(items, value, strict=True)) else items
    if isinstance(value, msgspec.Struct):
        return _walk_struct(value, values)
    return value


def _walk_struct(node: msgspec.Struct, values: Mapping[str, str]) -> msgspec.Struct:
    changes = {}
    for name in _open_fields(node):
        old = getattr(node, name)
        new = _walk(old, values)
        if new is not old:
            changes[name] = new
    if not changes:
        return node
    changed = msgspec.structs.replace(node, **changes)
    if isinstance(changed, Ref) and changed.role and not changed.name and not changed.quantifier and is_holder(changed.role):
        return msgspec.structs.replace(changed, name=changed.role, role="")
    return changed


def _open_fields(node: msgspec.Struct) -> Iterator[str]:
    """Fields of a node that a parameter may stand in."""
    if isinstance(node, Fact) and node.keyword in _BOOKKEEPING:
        return
    fixed = _FIXED | _OWN_NAMES if isinstance(node, Block) else _FIXED
    yield from (name for name in node.__struct_fields__ if name not in fixed)


def leaves(value: Any) -> Iterator[str]:
    """Every string of a node that a parameter could stand in."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from leaves(item)
    elif isinstance(value, msgspec.Struct):
        for name in _open_fields(value):
            yield from leaves(getattr(value, name))
        # A value handed on to another template is a use as well.
        for _, handed in getattr(value, "parameters", ()):
            yield handed
