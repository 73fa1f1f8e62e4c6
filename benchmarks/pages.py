"""The review page in a real browser, against a bare Voilà page of one button: opening it, and working at it.

A bare button's answer is held back by the system on most clicks, a tick's is not (`secor_qa/prompt_answers.py`); so
a tick is told against a bare button that is served in our way as well.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.figures import Figure
from benchmarks.served import BUTTON, QUEUE, ROOT, Served, bare_notebook, launch, ready, voila

PROMPT = "secor_qa.prompt_answers.PromptConnection"
N_OPENINGS = 7
N_TICKS = 80
N_QUESTIONS = 25
READING_MS = 700  # what a person needs at the least before going on; meanwhile the page fetches ahead
NEXT_S, EVIDENCE_S, MEMORY_MB = 0.2, 0.3, 150

# Each clicks, and resolves with the seconds until what follows from the click is on the page.
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
# Another document of those that are listed, most of them not fetched yet. A picture counts once it is decoded.
SHOWN = """({ what, at }) => new Promise((done) => {
  const page = () => document.querySelector("[data-testid=sheet]");
  const before = page(), start = performance.now();
  document.querySelectorAll(what)[at].click();
  const look = async () => {
    const now = page();
    if (!now || now === before || now.classList.contains("waiting")) return requestAnimationFrame(look);
    await now.querySelector("img")?.decode();
    return requestAnimationFrame(() => done((performance.now() - start) / 1000));
  };
  look();
})"""
NEXT = """() => new Promise((done) => {
  const title = () => document.querySelector("[data-testid=question-title]").textContent;
  const before = title(), start = performance.now();
  document.querySelector("[data-testid=next]").click();
  const told = () => done((performance.now() - start) / 1000);
  const look = () => requestAnimationFrame(title() === before ? look : told);
  look();
})"""
DRAWN = """() => [...document.querySelectorAll("[data-testid=document]")].map((each, at) => [at, each.innerText])
  .filter(([, text]) => /PDF|Picture/.test(text)).map(([at]) => at)"""


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        home = Path(folder)
        environment = {**os.environ, "SECOR_QA_HOME": str(home), "SECOR_QA_USER": "Robin Reviewer"}
        environment.pop("SECOR_QA_STORE", None)
        secor_qa = Path(sys.executable).with_name("secor-qa")
        subprocess.run([secor_qa, "load", ROOT / "data" / "samples"], env=environment, check=True, capture_output=True)
        bare = bare_notebook(home / "bare")
        prompt = bare_notebook(home / "prompt", {"Voila": {"kernel_websocket_connection_class": PROMPT}})
        browser = launch(playwright)
        figures = []
        for how, preheated, goal in (("cold", False, 1.5), ("preheated", True, 1.25)):
            with (
                voila(bare, bare.parent, environment, preheated=preheated) as bare_page,
                voila(prompt, prompt.parent, environment, preheated=False) as prompt_page,
                voila(ROOT / "notebooks" / "review.ipynb", ROOT, environment, preheated=preheated) as review_page,
            ):
                opened = [
                    (opening(browser, review_page, QUEUE, preheated), opening(browser, bare_page, BUTTON, preheated))
                    for _ in range(N_OPENINGS + 1)
                ][1:]
                figures.append(
                    Figure(f"review page ready, {how}", f"bare page ready, {how}", *zip(*opened, strict=True), goal)
                )
                if not preheated:
                    figures += at_work(browser, review_page, bare_page, prompt_page)
    return figures


def opening(browser: Browser, served: Served, selector: str, preheated: bool) -> float:
    if preheated:
        served.settle()
    start = time.perf_counter()
    page = ready(browser, served, selector)
    taken = time.perf_counter() - start
    page.context.close()
    return taken


def at_work(browser: Browser, review_page: Served, bare_page: Served, prompt_page: Served) -> list[Figure]:
    page, bare, prompt = (
        ready(browser, review_page, QUEUE),
        ready(browser, bare_page, BUTTON),
        ready(browser, prompt_page, BUTTON),
    )
    page.locator(f"{QUEUE} a").first.click()
    page.wait_for_selector("[data-testid=go-1\\.1]").click()
    page.wait_for_selector("[data-testid=check-notes-accepted]", state="attached")
    page.wait_for_timeout(3000)  # the first chart draws
    clicked = [
        (page.evaluate(TICK), bare.evaluate(CLICK_BARE), prompt.evaluate(CLICK_BARE)) for _ in range(N_TICKS + 5)
    ][5:]
    ticks, bares, prompts = zip(*clicked, strict=True)
    nexts, sheets = walk(page)
    memory = max(each.memory_full_info().uss for each in review_page.kernels) / 1e6
    return [
        *(
            Figure("tick to saved on disk", baseline, ticks, buttons, goal=1.2, quantile=quantile)
            for baseline, buttons in (("bare button round trip", bares), ("bare button, answered at once", prompts))
            for quantile in (0.95, 0.5)
        ),
        Figure("next question shown", f"{NEXT_S} s", nexts, [NEXT_S], goal=1, quantile=0.95),
        Figure("evidence page shown", f"{EVIDENCE_S} s", sheets, [EVIDENCE_S], goal=1, quantile=0.95),
        Figure("memory of the review's kernel", f"{MEMORY_MB} MB", [memory], [MEMORY_MB], goal=1, unit="MB"),
    ]


def walk(page: Page) -> tuple[list[float], list[float]]:
    """Through the questions; then, beside the intake, through every document of the submission that is drawn."""
    nexts: list[float] = []
    for _ in range(N_QUESTIONS):
        page.wait_for_timeout(READING_MS)
        nexts.append(page.evaluate(NEXT))
    page.locator("[data-testid=go-intake]").click()
    page.wait_for_selector("[data-testid=evidence] [data-testid=sheet]")
    sheets: list[float] = []
    for at in page.evaluate(DRAWN)[1:]:
        page.wait_for_timeout(READING_MS)
        sheets.append(page.evaluate(SHOWN, {"what": "[data-testid=document]", "at": at}))
    return nexts, sheets
