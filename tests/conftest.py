"""What all tests share: hypothesis profiles, the order of tests, where the material beside a checkout lies."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]

# A slow machine is no counterexample: no deadline for one example, in either profile.
settings.register_profile("dev", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("dev"), derandomize=True, max_examples=200, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Fast tests first, so that a plain mistake is seen at once; the order is otherwise kept.

    Where several processes share the tests it is the other way round, so that none ends on a long one alone; and tests that
    fork come before all, while a process is small: a fork costs as much as there is to copy.
    """
    shared = hasattr(config, "workerinput")
    items.sort(key=lambda item: ("forks" not in item.keywords, "slow" not in item.keywords) if shared else "slow" in item.keywords)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """No tracing in tests that are marked `untraced`: it makes them three times as long.

    The marker of pytest-cov does not do it: where several processes share the tests, two of its tracers lie on each other.
    """
    tracer = sys.gettrace() if "untraced" in item.keywords else None
    if tracer is None:
        return (yield)
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)


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
