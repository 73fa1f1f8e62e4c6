"""What follows from marks but need not be at once: done when they pause, so that the next mark never waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


def running_loop() -> asyncio.AbstractEventLoop | None:
    """The kernel's event loop; None where there is no kernel: in a test, or a script."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


class Soon:
    """Each wish puts the run off anew, yet not beyond `most_s` after the first. Without an event loop it is at once."""

    def __init__(self, run: Callable[[], None], most_s: float) -> None:
        self._run, self._most_s = run, most_s
        self._waiting: asyncio.TimerHandle | None = None
        self._latest = 0.0

    def wish(self, quiet_s: float) -> None:
        """Run it once nobody has wished for so long."""
        loop = running_loop()
        if loop is None:
            self._run()
            return
        if self._waiting is None:
            self._latest = loop.time() + self._most_s
        else:
            self._waiting.cancel()
        self._waiting = loop.call_at(min(loop.time() + quiet_s, self._latest), self._now)

    def _now(self) -> None:
        self._waiting = None
        self._run()
