"""`secor-qa score`: marks in, the score of 2.6 out."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from secor_qa.cli.choosing import IsoDate, today
from secor_qa.cli.outcome import ATTENTION, DONE
from secor_qa.errors import Problem, SecorQaError


@click.command()
@click.argument("marks", type=click.Path(path_type=Path))
@click.option("--instrument", "instrument_folder", type=click.Path(path_type=Path), metavar="DIR", required=True,
              help="Folder of the instrument.")  # fmt: skip
@click.option("--year-type", type=click.Choice(["certification", "maintenance"], case_sensitive=False), required=True)
@click.option("--on", type=IsoDate(), help="Use the edition in force on this date; default: today.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a report.")
@click.option("--strict", is_flag=True, help="Exit with 1 unless it passes.")
def score(marks: Path, instrument_folder: Path, year_type: str, on: date | None, as_json: bool, strict: bool) -> int:
    """Score awarded marks (2.6).

    MARKS is a CSV file with the columns question, answer, awarded. A blank `awarded` is not yet known.
    """
    from secor_qa.cli.package_report import score_lines
    from secor_qa.procedure.edition import edition_on
    from secor_qa.procedure.scoring import score as score_marks
    from secor_qa.procedure.words import YearType
    from secor_qa.readers.instruments.file import read_instrument
    from secor_qa.readers.marks_file import read_marks

    instrument = read_instrument(instrument_folder)
    known = read_marks(marks, instrument)
    try:
        result = score_marks(known, instrument, YearType(year_type.lower()), edition_on(on or today()), "awarded")
    except ValueError as error:  # a sentence: a mark that is not the instrument's, or not whole points within it
        raise SecorQaError(Problem(str(marks), str(error), "")) from error
    if as_json:
        click.echo(json.dumps(result.as_json(), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(score_lines(result)))
    return ATTENTION if strict and not result.passed else DONE
