"""The application called in process, on the bundled library and a folder of one's own."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from foedera.web.app import build
from foedera.web.opened import Opened

TODAY = "2026-11-21"


def client_of(*folders, reading=None):
    return TestClient(build(Opened(tuple(folders), reading=reading, today=TODAY)), base_url="http://127.0.0.1", follow_redirects=False)


@pytest.fixture(scope="session")
def client(tmp_path_factory):
    """Pages of the bundled library; nothing is written through it."""
    return client_of(reading=tmp_path_factory.mktemp("none") / "foedera-reading")


from tests.cli.conftest import cache_folder, run  # noqa: E402, F401 - the command line, as its own tests call it
