"""Taking in many packages: read by whatever `Executor` is given, stored in order, nothing read twice.

A package that cannot be read costs itself alone. Memory does not grow with the number of packages: only a few per
worker are read ahead of the one that is being stored.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from secor_qa.desk.opening import Desk
from secor_qa.desk.receive import Received, receive_submission
from secor_qa.desk.rereading import n_unread
from secor_qa.errors import SecorQaError, StoreUnusable, unexpected
from secor_qa.readers.apart import broken_before
from secor_qa.readers.read_or_say import Read, read_or_say
from secor_qa.store.seen import is_taken_in, note_taken_in

if TYPE_CHECKING:
    from secor_qa.readers.coverage import Coverage
    from secor_qa.readers.folders import Candidate
    from secor_qa.readers.package import Package

AHEAD = 2  # packages read beforehand per worker
_SAID_MOST = 20  # sentences of one path


def candidates_at(paths: Iterable[Path]) -> list[Candidate]:
    """Every package at these paths: each itself, or those in it where it is a folder of packages; none twice.

    What may be none is among them, and is told when it is read; but a path with no package in it stands for itself.
    """
    found: dict[Path, Candidate] = {}
    for path in paths:
        for each in _at(path):
            if each.path not in found or each.workbook is None:
                found[each.path] = each
    return list(found.values())


def _at(path: Path) -> Sequence[Candidate]:
    from secor_qa.readers.folders import Candidate, find_candidates, settled

    found = find_candidates(path)
    if len(found) == 1 and found[0].path == path:
        return (Candidate(path),)
    return settled(found, 1) or (Candidate(path),)


class Outcome(StrEnum):
    """What became of a package."""

    NEW = "new"
    CORRECTION = "correction"
    KNOWN = "known already"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Taken:
    """What became of the packages at one path; no outcome where none was there.

    `sentences` say why one was skipped, `coverages` what was understood.
    """

    path: Path
    outcomes: tuple[Outcome, ...]
    received: tuple[Received, ...] = ()
    sentences: tuple[str, ...] = ()
    coverages: tuple[Coverage, ...] = ()


@dataclass(frozen=True)
class Workers:
    """Who reads: `start` gives an executor (again, when one broke), `n` is how many packages it reads at a time."""

    start: Callable[[], Executor]
    n: int


def processes(n: int) -> Workers:
    """`n` processes of this machine, started afresh: the same on every system."""
    return Workers(lambda: ProcessPoolExecutor(n, mp_context=get_context("spawn")), n)


def take_in_all(
    desk: Desk, candidates: Sequence[Candidate], workers: Workers, is_sample: bool = False
) -> Generator[Taken]:
    """Take in every package, in order. What was taken in before and has not changed since is not read again.

    Raises StoreUnusable when the store cannot be used; whatever else goes wrong is said of its own package.
    """
    known: set[Path] = set()
    unread: list[Candidate] = []
    for each in candidates:
        mark = _fingerprint(each.path)
        if mark and _is_known(desk, mark):
            known.add(each.path)
        else:
            unread.append(each)
    reading = read_in_order(unread, workers)
    try:
        for path in (each.path for each in candidates):
            if path in known:
                yield Taken(path, (Outcome.KNOWN,))
            else:
                mark = _fingerprint(path)
                yield _take_in(desk, path, next(reading), mark, is_sample)
    finally:
        reading.close()


def _fingerprint(path: Path) -> str:
    """Empty where the files cannot be looked at; reading them says why."""
    from secor_qa.readers.fingerprint import fingerprint

    with suppress(OSError):
        return fingerprint(path)
    return ""


def _is_known(desk: Desk, mark: str) -> bool:
    with desk.store.read() as connection:
        return is_taken_in(connection, mark)


def read_in_order(candidates: Sequence[Candidate], workers: Workers) -> Generator[Read]:
    """What each path holds, in turn. An executor that breaks costs the package that broke it, and is started anew."""
    executor = workers.start()
    waiting: dict[int, Future[Read]] = {}
    try:
        for number, candidate in enumerate(candidates):
            try:
                for coming in range(number, min(number + workers.n * AHEAD, len(candidates))):
                    if coming not in waiting:
                        waiting[coming] = _submit(executor, candidates[coming])
                found = waiting.pop(number).result()
            except BrokenExecutor:  # nobody knows by which package: this one is read alone, the others anew
                _let_go(executor, waiting)
                found, executor = _read_alone(candidate, workers), workers.start()
            except (CancelledError, Exception) as error:  # of a cluster: its worker died once too often
                found = (_GONE.format(candidate.path, type(error).__name__),)
            yield found
    finally:
        _let_go(executor, waiting)


def _submit(executor: Executor, candidate: Candidate) -> Future[Read]:
    return executor.submit(read_or_say, candidate.path, broken_before.noted(), candidate.workbook)


def _let_go(executor: Executor, waiting: dict[int, Future[Read]]) -> None:
    """End an executor; only one that still reads is not waited for. A cluster's knows no `cancel_futures`."""
    is_idle = not waiting
    for future in waiting.values():
        future.cancel()
    waiting.clear()
    executor.shutdown(wait=is_idle)  # else its end and that of the program may get into each other's way


def _read_alone(candidate: Candidate, workers: Workers) -> Read:
    with workers.start() as executor:
        try:
            return _submit(executor, candidate).result()
        except BrokenExecutor as error:
            return (_GONE.format(candidate.path, type(error).__name__),)


_GONE = "{}: could not be read; the attempt ended the process that made it ({})."


def _take_in(desk: Desk, path: Path, found: Read, mark: str, is_sample: bool) -> Taken:
    """Store what was read at one path."""
    if not found:
        return Taken(path, ())
    outcomes: list[Outcome] = []
    received: list[Received] = []
    sentences: list[str] = []
    for each in found:
        if isinstance(each, str):
            sentences.append(each)
            continue
        try:
            got = _receive(desk, path, each, is_sample)
        except StoreUnusable:
            raise
        except SecorQaError as error:
            sentences += error.sentences
            outcomes.append(Outcome.SKIPPED)
        except Exception as error:
            sentences.append(unexpected(error))
            outcomes.append(Outcome.SKIPPED)
        else:
            received.append(got)
            outcomes.append(_outcome(got))
    packages = [each for each in found if not isinstance(each, str)]
    if sentences:
        outcomes = outcomes or [Outcome.SKIPPED]
    elif mark and not any(n_unread(each.submission) for each in packages):
        with desk.store.write() as connection:
            note_taken_in(connection, mark, [each.package_sha256 for each in packages])
    understood = tuple(each.coverage for each in packages if each.coverage)
    return Taken(path, tuple(outcomes), tuple(received), _first_few(sentences), understood)


def _first_few(sentences: Sequence[str]) -> tuple[str, ...]:
    """Each sentence once, however many inspections of an export it is said of; of very many the first ones."""
    different = tuple(dict.fromkeys(sentences))
    if len(different) <= _SAID_MOST:
        return different
    return (*different[:_SAID_MOST], f"Of {len(different) - _SAID_MOST:,} more problems like these nothing is said.")


def _receive(desk: Desk, path: Path, package: Package, is_sample: bool) -> Received:
    name = " ".join(filter(None, (path.stem if path.is_file() else path.name, package.label)))
    return receive_submission(
        desk, package.submission, package.package_sha256, files=package.files, name=name, is_sample=is_sample
    )


def _outcome(received: Received) -> Outcome:
    if not received.new:
        return Outcome.KNOWN
    return Outcome.NEW if received.round == 1 else Outcome.CORRECTION
