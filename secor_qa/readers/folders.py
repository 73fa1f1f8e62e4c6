"""Folders that hold many packages."""

from __future__ import annotations

from pathlib import Path

from natsort import natsorted

from secor_qa.errors import CouldNotRead
from secor_qa.readers import csv_folder, secor_workbook
from secor_qa.readers.layout import KIND_BY_NAME, SheetKind, heading_key
from secor_qa.readers.parcel import too_big
from secor_qa.readers.patience import Patience
from secor_qa.readers.profile_sheets import best_profile
from secor_qa.readers.profiles import profiles_at_hand
from secor_qa.readers.safetyculture.export import begins_as_export, read_export
from secor_qa.readers.secor_sheets import recognise

_HEAD = 16_384  # bytes that tell what an export is
_ARCHIVES = frozenset({".zip"})


def find_packages(path: Path | str, patience: Patience | None = None) -> tuple[Path, ...]:
    """The packages at a path: itself if it is one, else those in the folder, in natural order of their names.

    A folder with a sheet of ours or an attachments folder is a package; a folder with several assessment workbooks
    and no attachments holds one package per workbook; a folder of an audit tool's export files, with nothing else that
    may be a package, is one path. Folders in folders are looked through; hidden ones are not. Once so many workbooks
    hang that the `patience` is over, each of the rest counts as an assessment.
    """
    path, patience = Path(path), patience or Patience()
    if not path.is_dir():
        return (path,)
    inside = natsorted((each for each in path.iterdir() if not each.name.startswith((".", "~$"))), key=str)
    folders = [each for each in inside if each.is_dir() and not each.is_symlink()]
    workbooks = [each for each in inside if each.is_file() and each.suffix.lower() in secor_workbook.SUFFIXES]
    if any(each.name.casefold() == "attachments" for each in folders) or any(_is_our_csv(each) for each in inside):
        return (path,)
    assessments = [each for each in workbooks if _is_assessment(each, patience)]
    if len(assessments) == 1 and not any(find_packages(folder, patience) for folder in folders):
        return (path,)
    archives = [each for each in inside if each.is_file() and each.suffix.lower() in _ARCHIVES]
    nested = [package for folder in folders for package in find_packages(folder, patience)]
    exports = [each for each in inside if each.is_file() and _is_export(each)]
    if exports and not (assessments or archives or nested):
        return (path,)
    return tuple(natsorted([*assessments, *archives, *nested, *exports], key=str))


def _is_export(path: Path) -> bool:
    """Whether a CSV or JSON file holds inspections, or a layout profile fits it, by how it begins."""
    if path.suffix.lower() not in csv_folder.SUFFIXES | {".json"}:
        return False
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        if begins_as_export(head):
            return True
        sheets = [] if path.suffix.lower() == ".json" else [csv_folder.read_csv_sheet(path.name, head)]
    except (CouldNotRead, OSError):
        return False
    return best_profile(profiles_at_hand(), sheets) is not None


def _is_our_csv(path: Path) -> bool:
    return path.suffix.lower() in csv_folder.SUFFIXES and heading_key(path.stem) in KIND_BY_NAME


def _is_assessment(path: Path, patience: Patience) -> bool:
    """Whether a workbook can be read; one that cannot be opened may be one, and reading it says why not."""
    try:
        if too_big(path.stat().st_size) or patience.is_over:
            return True
        with patience.spending():
            sheets = secor_workbook.read_sheets(path.name, path.read_bytes())
    except (CouldNotRead, OSError):
        return True
    found = recognise(sheets, [])
    if SheetKind.QUESTIONS in found or SheetKind.ASSESSMENT in found:
        return True
    return bool(read_export(sheets, {})[0].inspections) or best_profile(profiles_at_hand(), sheets) is not None
