"""A running `secor-qa serve` on loopback, for journeys; it can be stopped and started again at the same address."""

from __future__ import annotations

import subprocess
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from playwright.sync_api import Page


@dataclass
class Server:
    """Its address, its own home (store, documents, exports), how it is started, and its process."""

    url: str
    home: Path
    command: list[str]
    environment: dict[str, str]
    process: subprocess.Popen[bytes] | None = field(default=None, init=False)

    def start(self) -> None:
        """Start it and wait until it answers. Raises RuntimeError with its log where it does not."""
        log = self.home / "server.log"
        with log.open("ab") as out:
            self.process = subprocess.Popen(self.command, env=self.environment, stdout=out, stderr=out)
        for _ in range(1500):
            if self.process.poll() is not None:
                break
            try:
                urllib.request.urlopen(self.url, timeout=5).close()  # noqa: S310 # our own server on loopback
            except OSError:
                time.sleep(0.2)
            else:
                return
        raise RuntimeError("the server did not come up:\n" + log.read_text(encoding="utf-8", errors="replace")[-3000:])

    def stop(self) -> None:
        """End it, with the processes of its pages."""
        assert self.process
        self.process.terminate()
        self.process.wait(timeout=30)

    def kernel_of(self, page: Page) -> psutil.Process:
        """The process behind an open page; the server may keep another ready for the next one."""
        assert self.process
        kernel_id = page.evaluate("JSON.parse(document.getElementById('jupyter-config-data').textContent).kernelId")
        children = psutil.Process(self.process.pid).children(recursive=True)
        return next(child for child in children if child.is_running() and kernel_id in " ".join(child.cmdline()))
