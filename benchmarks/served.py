"""Pages served by Voilà on loopback, and the browser that opens them."""

from __future__ import annotations

import contextlib
import json
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
from playwright.sync_api import Browser, Page, Playwright

ROOT = Path(__file__).resolve().parent.parent
QUEUE = "[data-testid=queue-row]"
BUTTON = "button.jupyter-button"
BARE = """
import ipywidgets as widgets
button = widgets.Button(description="0")
button.on_click(lambda b: setattr(b, "description", str(int(b.description) + 1)))
button
"""
_QUIET_S = 1.0  # a kernel that has used no processor for so long has been made ready


def launch(playwright: Playwright) -> Browser:
    return playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"])


def bare_notebook(folder: Path, settings: object = None) -> Path:
    """A notebook of one button, in a folder of its own, served with Voilà's own settings or these."""
    folder.mkdir()
    (folder / "voila.json").write_text(json.dumps(settings or {}), encoding="utf-8")
    cell = {"cell_type": "code", "id": "bare", "execution_count": None, "metadata": {}, "outputs": [], "source": BARE}
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    notebook = {"cells": [cell], "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}
    path = folder / "bare.ipynb"
    path.write_text(json.dumps(notebook), encoding="utf-8")
    return path


class Served:
    """A notebook behind an address, and the process that serves it."""

    def __init__(self, url: str, process: subprocess.Popen[bytes]) -> None:
        self.url = url
        self._process = psutil.Process(process.pid)

    @property
    def kernels(self) -> list[psutil.Process]:
        return [each for each in self._process.children(recursive=True) if _is_kernel(each)]

    def settle(self) -> None:
        """Wait until the kernel that is kept ready has been made."""
        while True:
            before = {each.pid: sum(each.cpu_times()[:2]) for each in self.kernels}
            time.sleep(_QUIET_S)
            after = {each.pid: sum(each.cpu_times()[:2]) for each in self.kernels}
            if after and before.keys() == after.keys() and all(after[pid] - before[pid] < 0.05 for pid in after):
                return


@contextlib.contextmanager
def voila(path: Path, folder: Path, environment: dict[str, str], *, preheated: bool) -> Iterator[Served]:
    """One notebook, served from the folder whose settings apply; preheated, one kernel is always kept ready."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "voila", str(path), "--no-browser", f"--port={port}", "--Voila.ip=127.0.0.1",
               f"--VoilaConfiguration.preheat_kernel={preheated}", "--Voila.log_level=ERROR"]  # fmt: skip
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        for _ in range(600):
            if _listening(port):
                break
            time.sleep(0.1)
        yield Served(f"http://127.0.0.1:{port}/", process)
    finally:
        process.terminate()
        process.wait(timeout=30)


def _is_kernel(process: psutil.Process) -> bool:
    try:
        return "ipykernel" in " ".join(process.cmdline())
    except psutil.NoSuchProcess:  # it has ended meanwhile
        return False


def _listening(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def ready(browser: Browser, served: Served, selector: str) -> Page:
    """A new page, when it can be used."""
    page = browser.new_context(viewport={"width": 1366, "height": 768}).new_page()
    page.goto(served.url, timeout=120_000)
    page.wait_for_selector(selector, timeout=120_000)
    return page
