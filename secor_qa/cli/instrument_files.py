"""`secor-qa instruments` lists and validates question banks; `secor-qa template` writes an empty workbook for one."""

from __future__ import annotations

from pathlib import Path

import click

from secor_qa.cli.choosing import choose_instrument, shipped_instruments
from secor_qa.cli.outcome import COULD_NOT, DONE, say_problem
from secor_qa.errors import InstrumentFaulty, Problem, SecorQaError


@click.command()
@click.argument("folders", nargs=-1, type=click.Path(path_type=Path))
def instruments(folders: tuple[Path, ...]) -> int:
    """List the instruments that are known, or validate those in FOLDERS.

    Every fault of a file is named at once: where it stands, what it is, what would be right.
    """
    from secor_qa.readers.instruments.file import find_instruments, read_instrument

    code = DONE
    for folder in folders or find_instruments(shipped_instruments()).values():
        try:
            instrument = read_instrument(folder)
        except InstrumentFaulty as error:
            code = COULD_NOT
            for sentence in error.sentences:
                say_problem(sentence)
            continue
        points = sum(question.points for question in instrument.questions)
        click.echo(f"{instrument.id}  version {instrument.version}: {instrument.title}")
        click.echo(
            f"    {len(instrument.elements)} elements, {len(instrument.questions)} questions, {points} points, "
            f"{len(instrument.consistency)} consistency rules; {instrument.certifying_partner}"
        )
    return code


@click.command()
@click.option("--instrument", "instrument_id", required=True, metavar="ID", help="A known instrument, or its folder.")
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Write over an existing file.")
def template(instrument_id: str, out: Path, force: bool) -> None:
    """Write the empty, validated workbook OUT.xlsx for an assessor to fill in."""
    from secor_qa.readers.secor.template import write_template

    folder = Path(instrument_id) if (Path(instrument_id) / "instrument.toml").is_file() else None
    instrument = choose_instrument(folder, instrument_id, "--instrument")
    if out.suffix.casefold() != ".xlsx":
        raise SecorQaError(Problem(str(out), "is not named as a workbook.", "Give a name that ends in .xlsx."))
    if out.exists() and not force:
        raise SecorQaError(Problem(str(out), "exists already.", "Choose another name, or add --force."))
    out.parent.mkdir(parents=True, exist_ok=True)
    write_template(instrument, out)
    click.echo(f"Wrote {out}")
