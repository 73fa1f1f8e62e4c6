"""Folders that hold many packages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from natsort import natsorted

from secor_qa.errors import CouldNotRead
from secor_qa.readers import spreadsheets
from secor_qa.readers.apart.patience import Patience
from secor_qa.readers.parcel import too_big
from secor_qa.readers.profiles.profile import profiles_at_hand
from secor_qa.readers.profiles.sheets import best_profile
from secor_qa.readers.safetyculture.export import begins_as_export, read_export
from secor_qa.readers.secor.four_sheets import recognise
from secor_qa.readers.secor.layouts import KIND_BY_NAME, SheetKind
from secor_qa.readers.sheets import csv_files
from secor_qa.readers.sheets.layout import heading_key

_HEAD = 16_384  # bytes that tell what an export is
_ARCHIVES = frozenset({".zip"})
_TABLES = csv_files.SUFFIXES | {".json"}


@dataclass(frozen=True)
class Candidate:
    """A path that is a package; with `workbook`, only if that turns out to be an assessment when it is read."""

    path: Path
    workbook: Path | None = None


def find_candidates(path: Path | str, patience: Patience | None = None) -> tuple[Candidate, ...]:
    """The packages at a path: itself if it is one, else those in the folder, in natural order of their names.

    A folder with a sheet of ours or an attachments folder is a package; a folder with several assessment workbooks
    and no attachments holds one package per workbook; a folder of an audit tool's export files, with nothing else that
    may be a package, is one path. Folders in folders are looked through; hidden ones are not.

    A workbook is read only where a folder that is a package cannot be told otherwise from one that holds packages; the
    rest are told when they are read as packages. Once so many hang that the `patience` is over, each counts as one.
    """
    path, patience = Path(path), patience or Patience()
    if not path.is_dir():
        return (Candidate(path),)
    inside = natsorted((each for each in path.iterdir() if not each.name.startswith((".", "~$"))), key=str)
    folders = [each for each in inside if each.is_dir() and not each.is_symlink()]
    files = [each for each in inside if each.is_file()]
    if any(each.name.casefold() == "attachments" for each in folders) or any(_is_our_csv(each) for each in inside):
        return (Candidate(path),)
    workbooks = [Candidate(each, each) for each in files if each.suffix.lower() in spreadsheets.SUFFIXES]
    archives = [Candidate(each) for each in files if each.suffix.lower() in _ARCHIVES]
    tables = [each for each in files if each.suffix.lower() in _TABLES]
    nested = [candidate for folder in folders for candidate in find_candidates(folder, patience)]
    exports = [Candidate(each) for each in tables if _is_export(each)]
    if workbooks or exports:
        nested = settled(nested, 1, patience)
    if workbooks and not nested:
        if len(workbooks) == 1 and not (archives or tables):
            return (Candidate(path, workbooks[0].path),)
        workbooks = settled(workbooks, 2, patience)
        if len(workbooks) == 1:
            return (Candidate(path),)
    if exports and not (workbooks or archives or nested):
        return (Candidate(path),)
    return tuple(natsorted([*workbooks, *archives, *nested, *exports], key=lambda each: str(each.path)))


def settled(candidates: Sequence[Candidate], enough: int, patience: Patience | None = None) -> list[Candidate]:
    """Candidates without those that turn out to be none; looked into in turn, until `enough` are surely packages."""
    patience = patience or Patience()
    n_sure = sum(each.workbook is None for each in candidates)
    kept: list[Candidate] = []
    for each in candidates:
        if each.workbook is None or n_sure >= enough:
            kept.append(each)
        elif is_assessment(each.workbook, patience):
            kept.append(Candidate(each.path))
            n_sure += 1
    return kept


def _is_export(path: Path) -> bool:
    """Whether one of `_TABLES` holds inspections, or a layout profile fits it, by how it begins."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        if begins_as_export(head):
            return True
        sheets = [] if path.suffix.lower() == ".json" else [csv_files.read_csv_sheet(path.name, head)]
    except (CouldNotRead, OSError):
        return False
    return best_profile(profiles_at_hand(), sheets) is not None


def _is_our_csv(path: Path) -> bool:
    return path.suffix.lower() in csv_files.SUFFIXES and heading_key(path.stem) in KIND_BY_NAME


def is_assessment(path: Path, patience: Patience) -> bool:
    """Whether a workbook can be read; one that cannot be opened may be one, and reading it says why not."""
    try:
        if too_big(path.stat().st_size) or patience.is_over:
            return True
        with patience.spending():
            sheets = spreadsheets.read_sheets(path.name, path.read_bytes())
    except (CouldNotRead, OSError):
        return True
    found = recognise(sheets, [])
    if SheetKind.QUESTIONS in found or SheetKind.ASSESSMENT in found:
        return True
    return bool(read_export(sheets, {})[0].inspections) or best_profile(profiles_at_hand(), sheets) is not None
