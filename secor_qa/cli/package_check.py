"""`secor-qa check`: one package, its intake and its seven checks; no store is touched."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from secor_qa.cli.choosing import IsoDate, choose_instrument, today
from secor_qa.cli.outcome import ATTENTION, DONE


@click.command()
@click.argument("package", type=click.Path(path_type=Path))
@click.option("--instrument", "instrument_folder", type=click.Path(path_type=Path), metavar="DIR",
              help="Folder of the instrument; default: the one that the package names or answers.")  # fmt: skip
@click.option("--inspection", default="", metavar="ID", help="Which one of an export with several inspections.")
@click.option("--on", type=IsoDate(), help="Judge as of this date; default: today.")
@click.option("--profile", type=click.Path(path_type=Path), metavar="FILE", help="Read it by this layout profile.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a report.")
@click.option("--strict", is_flag=True, help="Exit with 1 if anything needs attention.")
def check(
    package: Path,
    instrument_folder: Path | None,
    inspection: str,
    on: date | None,
    profile: Path | None,
    as_json: bool,
    strict: bool,
) -> int:
    """Read one package and print its intake (2.2, 2.3) and the seven checks (2.5).

    PACKAGE is a folder, a .zip of one, the workbook alone, or an audit tool's export. Nothing is stored.
    """
    from secor_qa.readers import apart

    apart.warm()  # while we load the rest
    from secor_qa.cli.package_report import report
    from secor_qa.procedure.edition import edition_on
    from secor_qa.procedure.pre_review import as_json as contract_json
    from secor_qa.procedure.pre_review import pre_review
    from secor_qa.procedure.scoring import claimed_marks, score
    from secor_qa.readers.instrument_file import read_instrument
    from secor_qa.readers.package import read_package

    on = on or today()
    given = read_instrument(instrument_folder) if instrument_folder else None
    profiles = [profile] if profile else None
    submission = read_package(package, instrument=given, inspection=inspection, profiles=profiles).submission
    instrument = given or choose_instrument(None, submission.text("instrument"), str(package))
    edition = edition_on(on)
    suggestions = pre_review(submission, instrument, edition, on)
    year_type = submission.year_type
    claimed = (
        score(claimed_marks(submission, instrument), instrument, year_type, edition, "claimed") if year_type else None
    )
    if as_json:
        content = contract_json(submission, instrument, suggestions, claimed)
        click.echo(json.dumps(content, ensure_ascii=False, indent=2))
    else:
        click.echo(report(submission, instrument, suggestions, claimed, on))
    quiet = not suggestions.findings and not submission.remarks and bool(claimed and claimed.passed)
    quiet = quiet and not any(item.status == "not_met" for item in suggestions.intake)
    return ATTENTION if strict and not quiet else DONE
