"""`secor-qa sample`: synthetic packages, the same for the same seed."""

from __future__ import annotations

from pathlib import Path

import click

from secor_qa.cli.choosing import choose_instrument


@click.command()
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@click.option("--count", type=click.IntRange(1), default=10, show_default=True, help="How many packages.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed gives the same packages.")
@click.option("--faults", is_flag=True, help="Plant known faults, listed in truth.json beside the packages.")
@click.option(
    "--style",
    metavar="NAME",
    help="How the senders write; “any” draws for each.",
)
@click.option("--instrument", "instrument_id", default="secor-2022", show_default=True, metavar="ID")
def sample(out: Path, count: int, seed: int, faults: bool, style: str | None, instrument_id: str) -> None:
    """Write synthetic packages, of invented employers, into the folder OUT."""
    from secor_qa.samples.styles import STYLES
    from secor_qa.samples.write_packages import write_samples

    known = ["any", *(each.name for each in STYLES)]
    if style and style not in known:
        raise click.BadParameter(f"{style} is not a style; there are: {', '.join(known)}.", param_hint="--style")

    folder = Path(instrument_id) if (Path(instrument_id) / "instrument.toml").is_file() else None
    instrument = choose_instrument(folder, instrument_id, "--instrument")
    out.mkdir(parents=True, exist_ok=True)
    write_samples(out, count=count, seed=seed, faults=faults, instrument=instrument, style=style or "")
    click.echo(f"Wrote {count} package{'' if count == 1 else 's'} to {out}")
