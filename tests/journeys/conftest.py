"""A server of our own on loopback, with a store of its own, and a real browser (Debian's Chromium)."""

from __future__ import annotations

import os
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from journey_server import Server
from playwright.sync_api import Browser, Page, expect, sync_playwright

expect.set_options(timeout=30_000)  # a cold page on a busy machine
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def _server_at(home: Path, who: str) -> Server:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {
        **os.environ,
        "SECOR_QA_HOME": str(home),
        "SECOR_QA_EXPORTS": str(home / "exports"),
        "SECOR_QA_USER": who,
    }
    environment.pop("SECOR_QA_STORE", None)
    program = Path(sys.executable).with_name("secor-qa")
    command = [str(program), "serve", "--no-browser", "--port", str(port)]
    return Server(f"http://127.0.0.1:{port}", home, command, environment)


@contextmanager
def _one_at_a_time(lock: Path) -> Iterator[None]:
    """Other test processes of the run wait here."""
    with closing(sqlite3.connect(lock, timeout=300, isolation_level=None)) as held:  # a lock that every system has
        held.execute("BEGIN EXCLUSIVE")
        yield


@pytest.fixture(scope="session")
def filled_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home of our own that holds the sample submissions; filled once for all test processes of a run."""
    own = tmp_path_factory.mktemp("home")
    run = (
        tmp_path_factory.getbasetemp().parent if "PYTEST_XDIST_WORKER" in os.environ else tmp_path_factory.mktemp("run")
    )
    filled = run / "filled-home"
    with _one_at_a_time(run / "filling.lock"):
        if not filled.exists():
            made = tmp_path_factory.mktemp("filling")
            environment = {**os.environ, "SECOR_QA_HOME": str(made)}
            environment.pop("SECOR_QA_STORE", None)
            fill = "from secor_qa import serve; serve.prepare(print)"
            subprocess.run([sys.executable, "-c", fill], env=environment, check=True)
            made.rename(filled)
    shutil.copytree(filled, own, dirs_exist_ok=True)
    return own


@pytest.fixture(scope="session")
def server(filled_home: Path) -> Iterator[Server]:
    running = _server_at(filled_home, "Robin Reviewer")
    running.start()
    yield running
    running.stop()


@pytest.fixture
def second_server(server: Server) -> Iterator[Server]:
    """Another person's server at the same store, as on a shared machine."""
    running = _server_at(server.home, "Sam Second")
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        sentence = "No Chromium found; scripts/test-machine installs one."
        pytest.fail(sentence) if os.environ.get("CI") else pytest.skip(sentence)
    with sync_playwright() as playwright:
        quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"]
        chromium = playwright.chromium.launch(executable_path=path, args=quiet)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1366, "height": 768}, accept_downloads=True)
    context.set_default_timeout(30_000)
    yield context.new_page()
    context.close()
