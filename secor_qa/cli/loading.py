"""`secor-qa load`: packages into the store; a bad one is reported and skipped, an interrupted load goes on."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import click

from secor_qa.cli.bulk_workers import choose_workers, worker_options
from secor_qa.cli.load_report import LoadReport
from secor_qa.cli.outcome import ATTENTION, COULD_NOT, DONE


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@worker_options
@click.option("--sample", is_flag=True, help="Mark what is loaded as sample data.")
@click.option("--problems", type=click.Path(path_type=Path, dir_okay=False), help="Where to write the problems file.")
@click.option("--strict", is_flag=True, help="Exit with 1 if any package was skipped.")
def load(
    paths: tuple[Path, ...], workers: int, dask: str | None, sample: bool, problems: Path | None, strict: bool
) -> int:
    """Load packages, or folders of packages, into the store.

    A package that cannot be read is reported and skipped; the rest go in. The same package twice changes nothing. An
    interrupted load is simply started again: what went in already, and has not changed since, is not read again.
    """
    from secor_qa.desk import open_desk
    from secor_qa.desk.bulk import candidates_at, take_in_all

    candidates = candidates_at(paths)
    desk = open_desk()
    report = LoadReport(len(candidates))
    with (
        choose_workers(workers, dask, len(candidates)) as chosen,
        closing(take_in_all(desk, candidates, chosen, sample)) as taking,
        report.progress(),
    ):
        for taken in taking:
            report.add(taken)
    report.tell(problems)
    if report.n_skipped == report.n_packages:
        return COULD_NOT
    return ATTENTION if strict and report.n_skipped else DONE
