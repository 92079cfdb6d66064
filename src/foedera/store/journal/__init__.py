"""The journal: reviewed assertions and decisions as JSON Lines, each chained to the one before. Nothing is ever deleted."""

from foedera.store.journal.carry import export, take_in
from foedera.store.journal.index import Index
from foedera.store.journal.journal import NAME, Journal
from foedera.store.journal.kappa import agreement, reviewers

__all__ = ["NAME", "Index", "Journal", "agreement", "export", "reviewers", "take_in"]
