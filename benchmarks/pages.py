"""The review page against a bare Voilà page of one button: until it can be used, and from a tick to its saving."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.figures import Figure

N_OPENINGS = 7
N_TICKS = 80
QUEUE = "[data-testid=queue-row]"
BUTTON = "button.jupyter-button"
ROOT = Path(__file__).resolve().parent.parent
BARE = """
import ipywidgets as widgets
button = widgets.Button(description="0")
button.on_click(lambda b: setattr(b, "description", str(int(b.description) + 1)))
button
"""

# Clicks, and resolves with the seconds until what follows from the click is on the page.
CLICK_BARE = """() => new Promise((done) => {
  const button = document.querySelector("button.jupyter-button"), before = button.textContent;
  const watch = new MutationObserver(() => {
    if (button.textContent !== before) { watch.disconnect(); done((performance.now() - start) / 1000); }
  });
  watch.observe(button, { childList: true, characterData: true, subtree: true });
  const start = performance.now();
  button.click();
})"""
TICK = """() => new Promise((done) => {
  const saved = document.querySelector("[data-testid=saved]");
  const accepted = document.querySelector("[data-testid=check-notes-accepted]").checked;
  const other = accepted ? "not_accepted" : "accepted";
  const watch = new MutationObserver(() => {
    if (saved.textContent.startsWith("Saved ")) { watch.disconnect(); done((performance.now() - start) / 1000); }
  });
  watch.observe(saved, { childList: true, characterData: true, subtree: true });
  const start = performance.now();
  document.querySelector(`[data-testid=check-notes-${other}]`).click();
})"""


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        home = Path(folder)
        environment = {**os.environ, "SECOR_QA_HOME": str(home), "SECOR_QA_USER": "Robin Reviewer"}
        environment.pop("SECOR_QA_STORE", None)
        secor_qa = Path(sys.executable).with_name("secor-qa")
        subprocess.run([secor_qa, "load", ROOT / "data" / "samples"], env=environment, check=True, capture_output=True)
        bare = home / "bare"
        bare.mkdir()
        (bare / "bare.ipynb").write_text(json.dumps(notebook(BARE)), encoding="utf-8")
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        with (
            voila(bare / "bare.ipynb", bare, environment) as bare_url,
            voila(ROOT / "notebooks" / "review.ipynb", ROOT, environment) as review_url,
        ):
            opened = [
                (opening(browser, review_url, QUEUE), opening(browser, bare_url, BUTTON)) for _ in range(N_OPENINGS + 1)
            ][1:]
            page, bare_page = (
                ready(browser, review_url, QUEUE),
                ready(browser, bare_url, BUTTON),
            )
            page.locator(f"{QUEUE} a").first.click()
            page.wait_for_selector("[data-testid=go-1\\.1]").click()
            page.wait_for_selector("[data-testid=check-notes-accepted]", state="attached")
            page.wait_for_timeout(3000)  # the first chart draws
            ticks = [(page.evaluate(TICK), bare_page.evaluate(CLICK_BARE)) for _ in range(N_TICKS + 5)][5:]
    return [
        Figure("review page ready, cold", "bare page ready, cold", *zip(*opened, strict=True), goal=1.5),
        Figure("tick to saved on disk", "bare button round trip", *zip(*ticks, strict=True), goal=1.2, quantile=0.95),
        Figure("tick to saved on disk", "bare button round trip", *zip(*ticks, strict=True), goal=1.2),
    ]


def notebook(source: str) -> dict:
    cell = {"cell_type": "code", "id": "bare", "execution_count": None, "metadata": {}, "outputs": [], "source": source}
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return {"cells": [cell], "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}


@contextlib.contextmanager
def voila(path: Path, folder: Path, environment: dict[str, str]) -> Iterator[str]:
    """One notebook served without preheated kernels, from the folder whose settings apply."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "voila", str(path), "--no-browser", f"--port={port}", "--Voila.ip=127.0.0.1",
               "--VoilaConfiguration.preheat_kernel=False", "--Voila.log_level=ERROR"]  # fmt: skip
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        url = f"http://127.0.0.1:{port}/"
        for _ in range(300):
            if listening(port):
                break
            time.sleep(0.1)
        yield url
    finally:
        process.terminate()
        process.wait(timeout=30)


def listening(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def ready(browser: Browser, url: str, selector: str) -> Page:
    page = browser.new_context(viewport={"width": 1366, "height": 768}).new_page()
    page.goto(url, timeout=120_000)
    page.wait_for_selector(selector, timeout=120_000)
    return page


def opening(browser: Browser, url: str, selector: str) -> float:
    start = time.perf_counter()
    page = ready(browser, url, selector)
    taken = time.perf_counter() - start
    page.context.close()
    return taken
