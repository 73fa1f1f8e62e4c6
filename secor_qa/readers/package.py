"""A submission package: a SECOR workbook or its CSV files, an audit tool's export, or a spreadsheet with a profile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import Submission
from secor_qa.readers import apart
from secor_qa.readers.attached import attach
from secor_qa.readers.contents import Contents, look_into
from secor_qa.readers.coverage import Detail, answered, coverage_of
from secor_qa.readers.evidence.kinds import ADVICE, in_words, kind_of
from secor_qa.readers.export_packages import Asked, packages_of_export
from secor_qa.readers.instruments.known import Instruments, instrument_of
from secor_qa.readers.package_parts import Package, bytes_of, listing_hash, ways_to
from secor_qa.readers.parcel import Parcel, open_parcel
from secor_qa.readers.profiles.package import package_by_profile
from secor_qa.readers.read_once import ReadOnce
from secor_qa.readers.secor.assessment import Assessment, find_assessments
from secor_qa.readers.secor.four_sheets import read_sheets_as_submission
from secor_qa.readers.spreadsheets import SUFFIXES

_NAMED_MOST = 20  # files that cannot be read, named one by one

__all__ = ["Instruments", "Package", "read_package", "read_packages", "read_submission"]


def read_submission(
    path: Path | str,
    instruments: Instruments | None = None,
    *,
    instrument: Instrument | None = None,
    inspection: str = "",
) -> Submission:
    """Read a submission package: a folder, a zip of one, the workbook alone, or an export.

    What cannot be settled is among the submission's remarks. `instruments` gives an instrument by its id; it is asked
    only where question ids are stored as numbers (default: those shipped). Raises CouldNotRead, with every reason,
    where there is no assessment to read. `instrument` and `inspection`: see `read_packages`.
    """
    return read_package(path, instruments, instrument=instrument, inspection=inspection).submission


def read_package(
    path: Path | str,
    instruments: Instruments | None = None,
    *,
    instrument: Instrument | None = None,
    inspection: str = "",
    detail: Detail = Detail.NONE,
    profiles: Sequence[Path] | None = None,
) -> Package:
    """Read one package. Raises CouldNotRead like `read_packages`, and where an export holds several inspections."""
    asked = Asked(instruments, instrument, inspection, detail, only_one=True)
    [package] = _read(Path(path), asked, profiles)
    return package


def read_packages(
    path: Path | str,
    instruments: Instruments | None = None,
    *,
    instrument: Instrument | None = None,
    inspection: str = "",
    detail: Detail = Detail.NONE,
    profiles: Sequence[Path] | None = None,
) -> tuple[Package, ...]:
    """Read everything at a path: one package, or one for each inspection of an audit tool's export.

    `instruments` gives an instrument by its id (default: those shipped). `instrument` is what an export is read by that
    names none that is known; without it the one that has its questions is taken, and a remark says so. `inspection` is
    the id or name of the only one wanted. `detail`: how exact a coverage report comes with it. `profiles`: read by the
    one of these layout profiles that fits best, and as nothing else (default: all at hand, after our own layouts).
    Raises CouldNotRead, with every reason, where there is nothing to read.
    """
    return _read(Path(path), Asked(instruments, instrument, inspection, detail), profiles)


def _read(path: Path, asked: Asked, profiles: Sequence[Path] | None) -> tuple[Package, ...]:
    apart.warm()
    parcel, files = open_parcel(path), ReadOnce(asked.patience)
    if profiles is not None:
        if package := package_by_profile(parcel, look_into(parcel, files), asked, profiles):
            return (package,)
        mend = "Compare its [recognise] with the file's headings, or draft one: `secor-qa profile suggest`."
        raise CouldNotRead(Problem(parcel.name, "does not fit the layout profile that was given.", mend))
    problems: list[Problem] = []
    assessments = find_assessments(parcel, problems, files)
    if len(assessments) == 1 and assessments[0].sure:
        return (_secor_package(parcel, assessments[0], asked),)
    contents = look_into(parcel, files)
    if packages := packages_of_export(parcel, contents, asked):
        return packages
    if package := package_by_profile(parcel, contents, asked):
        return (package,)
    if len(assessments) == 1:
        return (_secor_package(parcel, assessments[0], asked),)
    raise CouldNotRead(_why_not(parcel, assessments, problems, contents))


def _why_not(
    parcel: Parcel, assessments: list[Assessment], problems: list[Problem], contents: Contents
) -> list[Problem]:
    if assessments:
        names = ", ".join(name for each in assessments for name in each.hashes)
        text = f"holds {len(assessments)} assessments: {names}."
        return [Problem(parcel.name, text, "Give one submission at a time, with only its latest workbook.")]
    if evidence := _evidence_alone(parcel):
        return [evidence]
    if problems or contents.problems:
        return _first_few(parcel, list(dict.fromkeys([*problems, *contents.problems])))
    text = "holds no assessment: no workbook or CSV files with the sheets Assessment and Questions, and no export."
    mend = "Fill in the workbook that `secor-qa template` writes, or describe this one: `secor-qa profile suggest`."
    return [Problem(parcel.name, text, mend)]


def _first_few(parcel: Parcel, problems: list[Problem]) -> list[Problem]:
    """Of very many files that cannot be read the first are named; all of them are hardly one submission."""
    n_more = len(problems) - _NAMED_MOST
    if n_more <= 1:
        return problems
    more = Problem(parcel.name, f"holds {n_more} more files that cannot be read.", "Give the folder of one submission.")
    return [*problems[:_NAMED_MOST], more]


def _evidence_alone(parcel: Parcel) -> Problem | None:
    """What is said of a single file that belongs to a submission but is none; None for tables and JSON."""
    problems: list[Problem] = []
    data = bytes_of(parcel.items[0], problems) if len(parcel.items) == 1 else None
    if data is None:
        return problems[0] if problems else None
    kind = kind_of(data)
    if kind == "empty":
        return Problem(parcel.name, "is empty.", "Send it again.")
    if kind in ("text", "xlsx", "xls", "ods", "zip", "protected"):
        return None
    if kind == "other" and PurePosixPath(parcel.items[0].name).suffix.lower() in SUFFIXES:
        return None  # damaged beyond knowing
    found = f"is {in_words(kind)} and no assessment, so there is nothing to check."
    if kind in ADVICE:
        return Problem(parcel.name, found, "Give the workbook of the assessment, or the folder in which it is.")
    return Problem(parcel.name, found, "Send it in the attachments folder of a package, beside the workbook.")


def _secor_package(parcel: Parcel, assessment: Assessment, asked: Asked) -> Package:
    remarks = [*assessment.remarks, *parcel.remarks]
    file = next(iter(assessment.hashes)) if len(assessment.hashes) == 1 else parcel.name
    find = instrument_of(asked.instruments)
    listed = read_sheets_as_submission(assessment.sheets, find, file, remarks)
    others = [item for item in parcel.items if item.name not in assessment.hashes]
    attached = attach(listed, others, remarks, asked.patience)
    hashes = {**assessment.hashes, **attached.hashes}
    coverage = None
    if asked.detail is not Detail.NONE:
        said = answered("", attached.submission, asked.instrument or find(listed.text("instrument")))
        coverage = replace(coverage_of(assessment.uses(), "SECOR workbook", asked.detail), answered=(said,))
    return Package(attached.submission, listing_hash(hashes), ways_to(parcel.items, hashes), coverage=coverage)
