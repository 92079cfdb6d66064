"""The journal: reviewed assertions and decisions as JSON Lines, each chained to the one before. Nothing is ever deleted."""

from foedera.store.journal.journal import Journal

__all__ = ["Journal"]
