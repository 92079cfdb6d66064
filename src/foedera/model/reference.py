"""Reference data as registries: who acts, where things happen, what happens. Built from blocks, read by every room."""

from __future__ import annotations

from foedera.model.actors import Actors
from foedera.model.classes import Classes
from foedera.model.places import Places

__all__ = ["Actors", "Classes", "Places"]
