"""A submission package: the workbook or its CSV files, and the attached documents, as one Submission."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.places import data_folder
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import Remark, Submission
from secor_qa.readers import apart, csv_folder, secor_workbook
from secor_qa.readers.attached import Attached, attach, is_below_attachments
from secor_qa.readers.instrument_file import find_instruments, read_instrument
from secor_qa.readers.layout import SheetKind
from secor_qa.readers.parcel import Item, Parcel, open_parcel
from secor_qa.readers.question_ids import InstrumentOf
from secor_qa.readers.secor_sheets import read_sheets_as_submission, recognise
from secor_qa.readers.tables import Sheet

Instruments = Mapping[str, Instrument] | InstrumentOf


@dataclass(frozen=True)
class Package:
    """A package as it was read, and the way to the bytes of its files.

    `package_sha256` is over names and contents: a folder and a zip of it have the same.
    """

    submission: Submission
    package_sha256: str
    files: Mapping[str, Callable[[], bytes]] = field(default_factory=dict[str, Callable[[], bytes]])  # by SHA-256


@dataclass(frozen=True)
class _Assessment:
    """The file or files that hold the four sheets."""

    hashes: Mapping[str, str]  # file name -> SHA-256
    sheets: Mapping[SheetKind, Sheet]
    remarks: list[Remark]


def read_submission(path: Path | str, instruments: Instruments | None = None) -> Submission:
    """Read a submission package: a folder, a zip of one, or the workbook alone.

    What cannot be settled is among the submission's remarks. `instruments` gives an instrument by its id; it is asked
    only where question ids are stored as numbers (default: those shipped). Raises CouldNotRead, with every reason,
    where there is no assessment to read.
    """
    return read_package(path, instruments).submission


def read_package(path: Path | str, instruments: Instruments | None = None) -> Package:
    """Read a package together with the way to its files' bytes. Raises CouldNotRead like `read_submission`."""
    apart.warm()
    parcel = open_parcel(Path(path))
    assessment = _find_assessment(parcel)
    remarks = [*assessment.remarks, *parcel.remarks]
    file = next(iter(assessment.hashes)) if len(assessment.hashes) == 1 else parcel.name
    listed = read_sheets_as_submission(assessment.sheets, _instrument_of(instruments), file, remarks)
    others = [item for item in parcel.items if item.name not in assessment.hashes]
    attached: Attached = attach(listed, others, remarks)
    hashes = {**assessment.hashes, **attached.hashes}
    readers = {item.name: item.read for item in parcel.items if not item.refused}
    files = {sha256: readers[name] for name, sha256 in hashes.items() if name in readers}
    listing = "".join(f"{name}\0{sha256}\n" for name, sha256 in sorted(hashes.items()))
    return Package(attached.submission, hashlib.sha256(listing.encode()).hexdigest(), files)


def _find_assessment(parcel: Parcel) -> _Assessment:
    """The one workbook outside the attachments that has the sheets, else the CSV files that do."""
    problems: list[Problem] = []
    found = _workbooks(parcel, problems) or _csv_files(parcel, problems)
    if len(found) == 1:
        return found[0]
    if found:
        names = ", ".join(name for each in found for name in each.hashes)
        text = f"holds {len(found)} assessments: {names}."
        raise CouldNotRead(Problem(parcel.name, text, "Give one submission at a time, with only its latest workbook."))
    if not problems:
        text = "holds no assessment: no workbook or CSV files with the sheets Assessment and Questions."
        problems = [Problem(parcel.name, text, "Fill in the workbook that `secor-qa template` writes, and send that.")]
    raise CouldNotRead(problems)


def _workbooks(parcel: Parcel, problems: list[Problem]) -> list[_Assessment]:
    alone = len(parcel.items) == 1
    found: list[_Assessment] = []
    for item in parcel.items:
        suffix = PurePosixPath(item.name).suffix.lower()
        odd = suffix not in secor_workbook.SUFFIXES and (not alone or suffix in csv_folder.SUFFIXES)
        if odd or is_below_attachments(item.name):
            continue
        data = _bytes(item, problems)
        if data is None:
            continue
        try:
            sheets = secor_workbook.read_sheets(item.name, data)
        except CouldNotRead as error:
            problems.extend(error.problems)
            continue
        remarks: list[Remark] = []
        recognised = recognise(sheets, remarks)
        if SheetKind.QUESTIONS in recognised or SheetKind.ASSESSMENT in recognised:
            found.append(_Assessment({item.name: hashlib.sha256(data).hexdigest()}, recognised, remarks))
    return found


def _csv_files(parcel: Parcel, problems: list[Problem]) -> list[_Assessment]:
    hashes: dict[str, str] = {}
    sheets: list[Sheet] = []
    for item in parcel.items:
        if PurePosixPath(item.name).suffix.lower() not in csv_folder.SUFFIXES or is_below_attachments(item.name):
            continue
        data = _bytes(item, problems)
        if data is None:
            continue
        try:
            sheets.append(csv_folder.read_csv_sheet(item.name, data))
        except CouldNotRead as error:
            problems.extend(error.problems)
        hashes[item.name] = hashlib.sha256(data).hexdigest()
    recognised = recognise(sheets, [])
    if SheetKind.QUESTIONS not in recognised and SheetKind.ASSESSMENT not in recognised:
        return []
    read = {sheet.file for sheet in recognised.values()}
    remarks = [Remark(problem.where, f"{problem.found} {problem.mend}", "damaged-sheet") for problem in problems]
    return [_Assessment({name: hashes[name] for name in hashes if name in read}, recognised, remarks)]


def _bytes(item: Item, problems: list[Problem]) -> bytes | None:
    """A file's bytes; None, and a problem more, where it cannot be had."""
    if item.refused:
        problems.append(Problem(item.name, item.refused, ""))
        return None
    try:
        return item.read()
    except CouldNotRead as error:
        problems.extend(error.problems)
    except OSError:
        problems.append(Problem(item.name, "could not be opened.", "Close it in other programs and try again."))
    return None


def _instrument_of(instruments: Instruments | None) -> InstrumentOf:
    if instruments is None:
        return _shipped_instrument
    return instruments if callable(instruments) else instruments.get


def _shipped_instrument(instrument_id: str) -> Instrument | None:
    folder = find_instruments(data_folder() / "instruments").get(instrument_id.strip())
    return read_instrument(folder) if folder else None
