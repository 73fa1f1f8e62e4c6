"""`secor-qa load`: packages into the store; a bad one is reported and skipped."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Read this many at a time.")
@click.option("--strict", is_flag=True, help="Exit with 1 if any package was skipped.")
def load(paths: tuple[Path, ...], workers: int, strict: bool) -> int:
    """Load packages, or folders of packages, into the store.

    A package that cannot be read is reported and skipped; the rest go in. The same package twice changes nothing, so an
    interrupted load is simply started again.
    """
    raise NotImplementedError
