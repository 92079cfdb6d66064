"""Names that stay the same: one thing has one id in every feed, whenever and wherever the feed is made."""

from __future__ import annotations

import uuid

_OURS = uuid.UUID("7c0b5d2e-64a1-5f0e-9d3b-0f6a3f5c8a11")
"""The space that our ids lie in, chosen once (RFC 9562, version 5). Another value would give every entry a new id."""


def stable(*parts: str) -> str:
    """The id of what these words name, as a UUID; the same words give the same id.

    Args:
        parts: What the thing is and which one: its kind first. Words that only describe it are left out, so that a
            better wording does not make it another thing.
    """
    return str(uuid.uuid5(_OURS, "\x1f".join(parts)))


def urn(*parts: str) -> str:
    """The same as a URI: `urn:uuid:…`."""
    return f"urn:uuid:{stable(*parts)}"
