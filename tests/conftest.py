"""What all tests share: hypothesis profiles, the order of tests, where the material beside a checkout lies."""

from __future__ import annotations

import gc
import importlib
import os
import pkgutil
import sys
import threading
from collections.abc import Generator, Iterator
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]

# A slow machine is no counterexample: no deadline for one example, in either profile.
settings.register_profile("dev", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("dev"), derandomize=True, max_examples=200, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev"))


UNTRACED = ("browser", "docs", "fair")
"""Folders of tests that walk through the whole program once more. What they come by, the tests of each part have to reach."""
TRACED = "test_journey_b.py"
"""But this reaches what only a server that runs does: it starts one, and all of an article's way lies in it."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Fast tests first, so that a plain mistake is seen at once; the order is otherwise kept.

    Where several processes share the tests it is the other way round, so that none ends on a long one alone; and tests that
    fork come before all, while a process is small: a fork costs as much as there is to copy.
    """
    for item in items:
        if item.path.parent.name in UNTRACED and item.path.name != TRACED:
            item.add_marker("untraced")
    shared = hasattr(config, "workerinput")
    items.sort(key=lambda item: ("forks" not in item.keywords, "slow" not in item.keywords) if shared else "slow" in item.keywords)


def pytest_collection_finish(session: pytest.Session) -> None:
    """What is there by now stays: looking through it for cycles again and again took a fifth of the time of whole files.

    Where lines are traced all modules are there: a module imported late counts, whether or not the first who needs it is traced.
    """
    import foedera

    for module in pkgutil.walk_packages(foedera.__path__, "foedera.") if sys.gettrace() else ():
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """No tracing in tests that are marked `untraced`, nor in threads that they start: it makes them three times as long.

    The marker of pytest-cov does not do it: where several processes share the tests, two of its tracers lie on each other.
    """
    tracer, beside = (sys.gettrace(), threading.gettrace()) if "untraced" in item.keywords else (None, None)
    if tracer is None:
        return (yield)
    sys.settrace(None)
    threading.settrace(None)
    try:
        return (yield)
    finally:
        threading.settrace(beside)
        sys.settrace(tracer)


@pytest.fixture(scope="session", autouse=True)
def _shipped_texts_are_parsed_once() -> Iterator[None]:
    """A text of the shipped library is parsed once in a process, under each name that it is shown by.

    Every workspace of a test's own is read together with the library, and what is parsed hangs on bytes and name alone and
    cannot be changed afterwards. Tests of the parser itself import it before this, and so call it as it is.
    """
    from foedera.language import parse as parsing  # not before coverage has begun
    from foedera.workspace.library import BUNDLED

    shipped = {path.read_bytes() for path in BUNDLED.rglob("*.pact")}
    plain = parsing.parse
    remembered = lru_cache(1000)(plain)
    parsing.parse = lambda text, file="": remembered(text, file) if text in shipped else plain(text, file)
    yield
    parsing.parse = plain


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder `shared` beside the checkout, with facts and data that are read but never shipped; skips without it."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("no folder ../shared beside this checkout")
    return folder
