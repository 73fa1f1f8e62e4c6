"""The thread that ends what takes too long."""

from __future__ import annotations

from threading import Event
from time import monotonic

import pytest

from secor_qa.readers.apart import watchdog
from secor_qa.readers.apart.watchdog import Watchdog

LONG = 30.0


def test_what_takes_too_long_is_ended_while_it_runs():
    ended = Event()
    with Watchdog().within(0.01, ended.set):
        assert ended.wait(LONG)


def test_what_is_done_in_time_is_left_alone_also_after_its_time():
    dog, first, second = Watchdog(), Event(), Event()
    with dog.within(0.01, first.set):
        pass
    with dog.within(0.2, second.set):
        assert second.wait(LONG)
    assert not first.is_set()


def test_a_thing_is_ended_once():
    ended: list[float] = []
    done = Event()
    dog = Watchdog()
    with dog.within(0.01, lambda: ended.append(monotonic())):
        with_another = Watchdog()
        with with_another.within(0.3, done.set):
            assert done.wait(LONG)
    assert len(ended) == 1


def test_one_that_went_to_sleep_watches_again(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(watchdog, "LOOKS_EVERY", 0.001)
    monkeypatch.setattr(watchdog, "_LOOKS_AFTER", 1)
    dog, ended = Watchdog(), Event()
    with dog.within(LONG, ended.set):
        pass
    until = monotonic() + LONG
    while dog._wanted.is_set() and monotonic() < until:
        pass
    assert not dog._wanted.is_set()
    with dog.within(0.01, ended.set):
        assert ended.wait(LONG)


def test_one_thread_watches_one_thing_after_the_other():
    dog = Watchdog()
    with dog.within(LONG, Event().set):
        first = dog._thread
    with dog.within(LONG, Event().set):
        assert dog._thread is first
