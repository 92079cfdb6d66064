"""A real Chromium, the machine's own, before a real server on a free port of this machine."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from foedera.web.opened import Opened
from foedera.web.serving import bound, server

CHROMIUM = shutil.which("chromium")
SHOTS = Path(__file__).resolve().parents[2] / "build" / "screenshots"
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)
TODAY = "2026-11-21"


@pytest.fixture(scope="session")
def chromium():
    if CHROMIUM is None:
        pytest.skip("no chromium on this machine")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, headless=True, args=list(FLAGS))
        yield browser
        browser.close()


class Served:
    """A running server; `url` ends without a slash."""

    def __init__(self, opened):
        listening = bound("127.0.0.1", 0)
        self.opened = opened
        self.url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        self._server = server(opened, listening)
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [listening]}, daemon=True)
        self._thread.start()

    def stop(self):
        self._server.should_exit = True
        self._thread.join(10)


@pytest.fixture(scope="session")
def served(tmp_path_factory):
    """The bundled library, read only."""
    running = Served(Opened((), reading=tmp_path_factory.mktemp("none") / "foedera-reading", today=TODAY))
    yield running
    running.stop()


@pytest.fixture
def serve(tmp_path):
    """Starts a server on folders of the test's own."""
    running = []

    def start(*folders, reading=None):
        running.append(Served(Opened(tuple(folders), reading=reading or tmp_path / "foedera-reading", today=TODAY)))
        return running[-1]

    yield start
    for one in running:
        one.stop()


@pytest.fixture
def page(chromium):
    """A new page; anything that the browser complains of fails the test."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    made = context.new_page()
    complaints = []
    made.on("pageerror", lambda error: complaints.append(str(error)))
    made.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    yield made
    context.close()
    assert not complaints, complaints


def shot(page, name):
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / f"{name}.png", full_page=True)
