"""Ending what takes too long, by one thread that is kept: a timer for each small file costs more than the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from time import monotonic, sleep

LOOKS_EVERY = 0.05  # seconds; by so much later than asked a thing may be ended
_LOOKS_AFTER = 40  # looks without anything to watch, after which the thread sleeps until it is needed


class Watchdog:
    """Watches one thing at a time; whoever asks sees to that."""

    def __init__(self) -> None:
        self._watched: tuple[float, Callable[[], None]] | None = None
        self._wanted = Event()
        self._thread: Thread | None = None

    @contextmanager
    def within(self, seconds: float, end: Callable[[], None]) -> Iterator[None]:
        """Call `end`, once, if the block is not done after so many seconds. It may be called at the very end of it."""
        self._watched = (monotonic() + seconds, end)
        if self._thread is None or not self._thread.is_alive():  # the first time, and in a process that was forked
            self._wanted = Event()
            self._thread = Thread(target=self._watch, args=(self._wanted,), name="watchdog", daemon=True)
            self._thread.start()
        if not self._wanted.is_set():
            self._wanted.set()
        try:
            yield
        finally:
            self._watched = None

    def _watch(self, wanted: Event) -> None:
        while wanted.wait():
            n_idle = 0
            while n_idle < _LOOKS_AFTER:
                sleep(LOOKS_EVERY)
                n_idle = 0 if self._look() else n_idle + 1
            wanted.clear()
            if self._watched:  # asked for just before it was cleared
                wanted.set()

    def _look(self) -> bool:
        """Whether there is anything to watch; it is ended where its time is up."""
        watched = self._watched
        if watched is None:
            return False
        ends_at, end = watched
        if monotonic() >= ends_at and self._watched is watched:
            self._watched = None
            end()
        return True
