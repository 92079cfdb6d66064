"""Running commands in the test's own process, as a user would from a folder of their own."""

from __future__ import annotations

import contextlib
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from foedera.cli import main


class Answer(NamedTuple):
    """What a call gave back."""

    code: int
    out: str
    err: str


Run = Callable[..., Answer]


@pytest.fixture(scope="session")
def cache_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def run(tmp_path: Path, cache_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call `foedera` with these words in an empty folder; `stdin` takes text or bytes."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FOEDERA_CACHE", str(cache_folder))
    monkeypatch.delenv("FOEDERA_DEBUG", raising=False)

    def call(*words: str, stdin: str | bytes = "") -> Answer:
        given = io.TextIOWrapper(io.BytesIO(stdin if isinstance(stdin, bytes) else stdin.encode()), encoding="utf-8")
        monkeypatch.setattr("sys.stdin", given)
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main(list(words))
        out.flush()
        err.flush()
        assert isinstance(out.buffer, io.BytesIO)
        assert isinstance(err.buffer, io.BytesIO)
        return Answer(code, out.buffer.getvalue().decode(), err.buffer.getvalue().decode())

    return call


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder that `run` calls from."""
    return tmp_path


@pytest.fixture
def as_root() -> bool:
    """Whether the tests may read everything, so that permissions cannot be tested."""
    return os.geteuid() == 0
