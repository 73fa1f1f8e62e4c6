"""`secor-qa load`: packages into the store; a bad one is reported and skipped."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from secor_qa.cli.outcome import ATTENTION, COULD_NOT, DONE, say_problem, unexpected
from secor_qa.errors import SecorQaError, StoreUnusable

if TYPE_CHECKING:
    from secor_qa.desk import Desk
    from secor_qa.readers.package import Package

PACKAGE_FILES = frozenset({".zip", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})
ASSESSMENT_FILES = PACKAGE_FILES - {".zip"} | {".csv"}
AHEAD = 2  # packages read ahead per worker, so that memory stays bounded however many there are
OUTCOMES = {"new": "new", "round": "corrections", "known": "known already", "skipped": "skipped"}
Step = TypeVar("Step")


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Read this many at a time.")
@click.option("--sample", is_flag=True, help="Mark what is loaded as sample data.")
@click.option("--strict", is_flag=True, help="Exit with 1 if any package was skipped.")
def load(paths: tuple[Path, ...], workers: int, sample: bool, strict: bool) -> int:
    """Load packages, or folders of packages, into the store.

    A package that cannot be read is reported and skipped; the rest go in. The same package twice changes nothing, so an
    interrupted load is simply started again.
    """
    from secor_qa.desk import open_desk

    packages = [package for path in paths for package in find_packages(path)]
    desk = open_desk()
    outcomes: Counter[str] = Counter()
    with closing(_read_in_order(packages, workers)) as reading, shown_progress(reading, len(packages)) as progress:
        for path, package in progress:
            outcomes[_take_in(desk, path, package, sample)] += 1
    click.echo(", ".join(f"{outcomes[outcome]} {words}" for outcome, words in OUTCOMES.items()) + ".")
    if outcomes["skipped"] == len(packages):
        return COULD_NOT
    return ATTENTION if strict and outcomes["skipped"] else DONE


def find_packages(path: Path) -> list[Path]:
    """The packages at a path, by name: itself, or those inside it when it is a folder of packages."""
    if not path.is_dir() or any(_belongs_to_package(entry) for entry in path.iterdir()):
        return [path]
    inside = sorted(entry for entry in path.iterdir() if not entry.name.startswith(".") and _may_be_package(entry))
    return inside or [path]


def _belongs_to_package(entry: Path) -> bool:
    if entry.is_dir():
        return entry.name.casefold() == "attachments"
    return entry.suffix.casefold() in ASSESSMENT_FILES and not entry.name.startswith(("~$", "."))


def _may_be_package(entry: Path) -> bool:
    return entry.is_dir() or entry.suffix.casefold() in PACKAGE_FILES


def read(path: Path) -> Package | tuple[str, ...]:
    """A package, or the sentences that say why not: in a worker, so that what breaks there breaks nothing else."""
    from secor_qa.readers.package import read_package

    try:
        return read_package(path)
    except SecorQaError as error:
        return error.sentences
    except Exception as error:
        return (unexpected(error),)


def _read_in_order(packages: list[Path], workers: int) -> Generator[tuple[Path, Package | tuple[str, ...]], None, None]:
    """Each package in turn, `AHEAD` per worker read beforehand. A worker that dies costs its own package only."""
    pool = _pool(workers)
    waiting: dict[Path, Future[Package | tuple[str, ...]]] = {}
    try:
        for number, path in enumerate(packages):
            try:
                for coming in packages[number : number + workers * AHEAD]:
                    if coming not in waiting:
                        waiting[coming] = pool.submit(read, coming)
                package = waiting.pop(path).result()
            except BrokenProcessPool:  # nobody knows by which package: this one is read alone, the others anew
                pool.shutdown(cancel_futures=True)
                waiting.clear()
                package, pool = _read_alone(path), _pool(workers)
            yield path, package
    finally:
        pool.shutdown(cancel_futures=True)


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"))  # the same everywhere, as on Windows


def _read_alone(path: Path) -> Package | tuple[str, ...]:
    with _pool(1) as pool:
        try:
            return pool.submit(read, path).result()
        except BrokenProcessPool:
            return (f"{path}: could not be read; the attempt ended the process that made it.",)


def _take_in(desk: Desk, path: Path, package: Package | tuple[str, ...], sample: bool) -> str:
    """Store what was read; gives one of `OUTCOMES`. A store that cannot be used ends the whole load."""
    from secor_qa.desk.receive import receive_submission

    try:
        if isinstance(package, tuple):
            return _skipped(path, package)
        name = path.stem if path.is_file() else path.name
        received = receive_submission(
            desk, package.submission, package.package_sha256, files=package.files, name=name, is_sample=sample
        )
    except StoreUnusable:
        raise
    except SecorQaError as error:
        return _skipped(path, error.sentences)
    except Exception as error:
        return _skipped(path, (unexpected(error),))
    if not received.new:
        return "known"
    return "new" if received.round == 1 else "round"


def _skipped(path: Path, sentences: Sequence[str]) -> str:
    for sentence in sentences:
        say_problem(sentence if str(path) in sentence else f"{path}: {sentence}")
    return "skipped"


@contextmanager
def shown_progress(steps: Iterable[Step], length: int) -> Iterator[Iterable[Step]]:
    """The steps with a progress bar on a terminal, and without one anywhere else."""
    if not sys.stderr.isatty():
        yield steps
        return
    with click.progressbar(steps, length=length, label="Loading", file=sys.stderr) as progress:
        yield progress
