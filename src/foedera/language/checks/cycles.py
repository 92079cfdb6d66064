"""Circles in a graph, each once and always written from the same name on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Edges = Mapping[str, Iterable[str]]
SHOWN = 8
"""So many names of a circle are written out."""


def cycles(edges: Edges) -> tuple[tuple[str, ...], ...]:
    """One shortest circle for each knot of names that lead back to themselves.

    Args:
        edges: Name -> names it leads to.

    Returns:
        Circles from the alphabetically first name of the knot on, without the repetition at the end.
    """
    graph = {name: sorted(set(targets)) for name, targets in edges.items()}
    reach = {name: _reach(graph, name) for name in graph}
    found = []
    seen: set[str] = set()
    for name in sorted(graph):
        if name in seen or name not in reach[name]:
            continue
        seen |= {other for other in reach[name] if name in reach.get(other, ())}
        found.append(_shortest(graph, name))
    return tuple(found)


def _reach(graph: Mapping[str, list[str]], start: str) -> set[str]:
    reached: set[str] = set()
    todo = list(graph.get(start, ()))
    while todo:
        name = todo.pop()
        if name not in reached:
            reached.add(name)
            todo.extend(graph.get(name, ()))
    return reached


def _shortest(graph: Mapping[str, list[str]], start: str) -> tuple[str, ...]:
    paths: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    for path in paths:  # grows while it is walked: breadth first
        for name in graph.get(path[-1], ()):
            if name == start:
                return path
            if name not in seen:
                seen.add(name)
                paths.append((*path, name))
    return (start,)


def chain(circle: tuple[str, ...]) -> str:
    """A circle in words: `a` → `b` → `a`; of a long one its beginning."""
    names = [f"`{name}`" for name in (*circle, circle[0])]
    return " → ".join([*names[:SHOWN], "…", names[-1]] if len(names) > SHOWN + 1 else names)
