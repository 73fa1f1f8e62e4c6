"""Who reads packages in bulk: processes of this machine, or the workers of a Dask cluster that is running already."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import click

from secor_qa.errors import Problem, SecorQaError

if TYPE_CHECKING:
    from secor_qa.desk.bulk import Workers

Command = TypeVar("Command", bound=Callable[..., Any])
_MOST = 4  # local processes unless asked otherwise: reading then no longer waits for the store
_PATIENCE = "10s"  # for a scheduler to answer


def worker_options(command: Command) -> Command:
    """The options `--workers` and `--dask`, the same for every command that reads in bulk."""
    default = max(1, min(os.cpu_count() or 1, _MOST))
    workers = click.option(
        "--workers", type=click.IntRange(1), default=default, show_default="one per processor, at most 4",
        help="Read this many at a time.",
    )  # fmt: skip
    dask = click.option(
        "--dask", metavar="ADDRESS",
        help="Read on the workers of a Dask cluster, e.g. tcp://10.0.0.5:8786. They must see the same folders.",
    )  # fmt: skip
    return workers(dask(command))


@contextmanager
def choose_workers(n: int, dask: str | None, n_packages: int) -> Iterator[Workers]:
    """Local processes, no more than there are packages, or a running cluster. Raises SecorQaError without an answer."""
    from secor_qa.desk.bulk import Workers, processes

    if dask is None:
        n = max(1, min(n, n_packages))
        yield processes(n)
        return
    with _cluster(dask) as client:
        n_threads = sum(client.nthreads().values()) or 1
        yield Workers(client.get_executor, n_threads)


@contextmanager
def _cluster(address: str) -> Iterator[Any]:
    try:
        from distributed import Client
    except ImportError:
        mend = "Install it with: pip install 'secor-qa[cluster]'"
        raise SecorQaError(Problem("--dask", "The package “distributed” is not installed here.", mend)) from None
    try:
        client = Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError, TimeoutError):
        found = f"No Dask scheduler answers at {address}."
        raise SecorQaError(Problem("--dask", found, "Check the address, or leave --dask out.")) from None
    with client:
        yield client
