"""`secor-qa check`: one package, its intake and its seven checks; no store is touched."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from secor_qa.cli.choosing import IsoDate, choose_instrument, today
from secor_qa.cli.outcome import ATTENTION, DONE
from secor_qa.errors import NotFound, Problem

if TYPE_CHECKING:
    from secor_qa.procedure.findings import PreReview
    from secor_qa.procedure.instrument import Instrument
    from secor_qa.procedure.scoring import Score
    from secor_qa.procedure.submission import Submission


@click.command()
@click.argument("package", type=click.Path(path_type=Path))
@click.option("--instrument", "instrument_folder", type=click.Path(path_type=Path), metavar="DIR",
              help="Folder of the instrument; default: the one that the package names or answers.")  # fmt: skip
@click.option("--inspection", default="", metavar="ID", help="Which one of an export with several inspections.")
@click.option("--on", type=IsoDate(), help="Judge as of this date; default: today.")
@click.option("--profile", type=click.Path(path_type=Path), metavar="FILE", help="Read it by this layout profile.")
@click.option("--explain", default="", metavar="QUESTION", help="Print how its seven checks come to what they say.")
@click.option("--since", type=click.Path(path_type=Path), metavar="EARLIER",
              help="Print what this correction of an earlier package cleared and raised.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a report.")
@click.option("--strict", is_flag=True, help="Exit with 1 if anything needs attention.")
def check(
    package: Path,
    instrument_folder: Path | None,
    inspection: str,
    on: date | None,
    profile: Path | None,
    explain: str,
    since: Path | None,
    as_json: bool,
    strict: bool,
) -> int:
    """Read one package and print its intake (2.2, 2.3) and the seven checks (2.5).

    PACKAGE is a folder, a .zip of one, the workbook alone, or an audit tool's export. Nothing is stored.
    """
    from secor_qa.readers import apart

    apart.warm()  # while we load the rest
    from secor_qa.procedure.pre_review import pre_review
    from secor_qa.readers.instruments.file import read_instrument
    from secor_qa.readers.package import read_package

    on = on or today()
    given = read_instrument(instrument_folder) if instrument_folder else None
    profiles = [profile] if profile else None
    submission = read_package(package, instrument=given, inspection=inspection, profiles=profiles).submission
    instrument = given or choose_instrument(None, submission.text("instrument"), str(package))
    if explain:
        click.echo(_explained(explain, submission, instrument, on, as_json=as_json))
        return DONE
    suggestions = pre_review(submission, instrument, _edition(on), on)
    if since:
        earlier = read_package(since, instrument=given, profiles=profiles).submission
        click.echo(_since(pre_review(earlier, instrument, _edition(on), on), suggestions, as_json=as_json))
    else:
        click.echo(_told(submission, instrument, suggestions, on, as_json=as_json))
    return ATTENTION if strict and not _is_quiet(submission, instrument, suggestions, on) else DONE


def _edition(on: date):  # the type would load what a refused command has no need of
    from secor_qa.procedure.edition import edition_on

    return edition_on(on)


def _claimed(submission: Submission, instrument: Instrument, on: date) -> Score | None:
    from secor_qa.procedure.scoring import claimed_marks, score

    marks, year_type = claimed_marks(submission, instrument), submission.year_type
    return score(marks, instrument, year_type, _edition(on), "claimed") if year_type else None


def _told(submission: Submission, instrument: Instrument, suggestions: PreReview, on: date, *, as_json: bool) -> str:
    from secor_qa.cli.package_report import report
    from secor_qa.procedure.pre_review import as_json as contract_json

    claimed = _claimed(submission, instrument, on)
    if not as_json:
        return report(submission, instrument, suggestions, claimed, on)
    return _json(contract_json(submission, instrument, suggestions, claimed))


def _explained(wanted: str, submission: Submission, instrument: Instrument, on: date, *, as_json: bool) -> str:
    """Raises NotFound where the instrument has no such question."""
    from secor_qa.cli.tree_report import tree
    from secor_qa.procedure.explain import explain
    from secor_qa.procedure.long_texts import facts_within_bounds
    from secor_qa.procedure.pre_review import check_question

    question = next((each for each in instrument.questions if each.id.casefold() == wanted.strip().casefold()), None)
    if question is None:
        ids = [each.id for each in instrument.questions]
        mend = f"Its questions run from {ids[0]} to {ids[-1]}."
        raise NotFound(Problem("--explain", f"The instrument {instrument.id} has no question “{wanted}”.", mend))
    facts = facts_within_bounds(submission, instrument, _edition(on), on)
    node = explain(question, facts, check_question(question.id, facts))
    return _json(node.as_json()) if as_json else tree(node)


def _since(before: PreReview, after: PreReview, *, as_json: bool) -> str:
    from secor_qa.cli.package_report import difference_report
    from secor_qa.procedure.pre_review import difference_json
    from secor_qa.procedure.recheck import difference

    found = difference(before, after)
    return _json(difference_json(found)) if as_json else difference_report(found)


def _is_quiet(submission: Submission, instrument: Instrument, suggestions: PreReview, on: date) -> bool:
    claimed = _claimed(submission, instrument, on)
    calm = not suggestions.findings and not submission.remarks and bool(claimed and claimed.passed)
    return calm and not any(item.status == "not_met" for item in suggestions.intake)


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2)
