"""`secor-qa watch`: an inbox whose packages are loaded as they arrive."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_qa.cli.bulk_workers import choose_workers, worker_options
from secor_qa.cli.outcome import DONE, say_problem
from secor_qa.errors import Problem, SecorQaError

if TYPE_CHECKING:
    from secor_qa.desk.bulk import Taken


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@worker_options
@click.option("--every", type=click.FloatRange(0.1), default=5.0, show_default=True, help="Seconds between two looks.")
@click.option("--once", is_flag=True, help="Look until nothing is left to wait for, then end.")
@click.option("--move-to", type=click.Path(path_type=Path, file_okay=False), help="Move what was loaded there.")
def watch(folder: Path, workers: int, dask: str | None, every: float, once: bool, move_to: Path | None) -> int:
    """Load packages from an inbox as they arrive; end with Ctrl-C.

    A package is taken when its files have stopped changing between two looks. One that cannot be read stays where it
    is and is named once; mended or replaced, it is tried again.
    """
    from secor_qa.desk import open_desk
    from secor_qa.desk.inbox import Inbox

    if not folder.is_dir():
        raise SecorQaError(Problem(str(folder), "There is no such folder.", "Make it, or give another."))
    desk, inbox = open_desk(), Inbox(folder, move_to)
    click.echo(f"Watching {folder}. End with Ctrl-C.")
    try:
        while True:
            arrived = inbox.arrived()
            if arrived:
                with choose_workers(workers, dask, len(arrived)) as chosen:
                    for taken in inbox.take_in(desk, arrived, chosen):
                        _tell(taken)
            elif once and not inbox.waiting:
                return DONE
            time.sleep(every)
    except KeyboardInterrupt:
        click.echo("Stopped watching. What was loaded is in the store.")
    return DONE


def _tell(taken: Taken) -> None:
    for sentence in taken.sentences:
        say_problem(sentence if str(taken.path) in sentence else f"{taken.path}: {sentence}")
    if taken.received:
        click.echo(f"{taken.path.name}: {_became(taken)}")
    if len(taken.coverages) == 1:
        click.echo(f"  {taken.coverages[0].summary}")
    else:
        for layout, count in Counter(coverage.layout for coverage in taken.coverages).items():
            click.echo(f"  {count} read as {layout}")


def _became(taken: Taken) -> str:
    """What became of one package; of several, how many each."""
    counts = Counter(outcome.value for outcome in taken.outcomes)
    if counts.total() == 1:
        return next(iter(counts))
    return ", ".join(f"{count} {outcome}" for outcome, count in counts.items())
