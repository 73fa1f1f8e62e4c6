"""What follows from marks: once, when they pause, and never starved by them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from secor_qa.app.soon import Soon, running_loop

T = TypeVar("T")


def elsewhere(call: Callable[[], T]) -> T:
    """In a thread of its own: this one may have a loop already, of the browser that other tests drive."""
    with ThreadPoolExecutor(1) as executor:
        return executor.submit(call).result()


def test_without_a_loop_it_is_done_at_once() -> None:
    done: list[int] = []
    elsewhere(lambda: Soon(lambda: done.append(1), 1.0).wish(1.0))
    assert done == [1]
    assert elsewhere(running_loop) is None


def test_several_wishes_in_a_row_are_one_run() -> None:
    async def ticks() -> list[int]:
        done: list[int] = []
        finished = asyncio.Event()
        soon = Soon(lambda: (done.append(1), finished.set())[0], 60.0)
        for _ in range(5):
            soon.wish(0.001)
        assert done == []
        await finished.wait()
        await asyncio.sleep(0.01)  # a second run would have come by now
        return done

    assert elsewhere(lambda: asyncio.run(ticks())) == [1]


def test_wishes_that_never_pause_do_not_starve_it() -> None:
    async def ticks() -> int:
        finished = asyncio.Event()
        soon = Soon(finished.set, most_s=0.02)
        n = 0
        while not finished.is_set():
            soon.wish(60.0)
            n += 1
            await asyncio.sleep(0.001)
        return n

    assert elsewhere(lambda: asyncio.run(ticks())) > 1


def test_after_a_run_the_next_wish_waits_anew() -> None:
    async def ticks() -> list[int]:
        done: list[int] = []
        soon = Soon(lambda: done.append(1), 60.0)
        for n in (1, 2):
            soon.wish(0.0)
            while len(done) < n:
                await asyncio.sleep(0)
        return done

    assert elsewhere(lambda: asyncio.run(ticks())) == [1, 1]
