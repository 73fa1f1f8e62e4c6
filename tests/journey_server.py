"""A running `secor-qa serve` on loopback, for journeys."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import psutil
from playwright.sync_api import Page


@dataclass(frozen=True)
class Server:
    """Its address, its own home (store, documents, exports) and its process."""

    url: str
    home: Path
    pid: int

    def kernel_of(self, page: Page) -> psutil.Process:
        """The process behind an open page; the server may keep another ready for the next one."""
        kernel_id = page.evaluate("JSON.parse(document.getElementById('jupyter-config-data').textContent).kernelId")
        children = psutil.Process(self.pid).children(recursive=True)
        return next(child for child in children if child.is_running() and kernel_id in " ".join(child.cmdline()))
