"""Reading 200 assessment workbooks, against raw calamine and against pandas with openpyxl."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from pathlib import Path

import pandas as pd
from python_calamine import CalamineWorkbook

from benchmarks.figures import Figure, in_turn
from secor_qa.readers.package import read_submission

N_WORKBOOKS = 200
SAMPLES = Path(__file__).resolve().parent.parent / "data" / "samples"


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        books = copies(Path(folder))
        all_ours, all_raw = in_turn(lambda: ours_of(books), lambda: raw(books), runs=9)
        few = books[:20]  # pandas with openpyxl takes minutes over all of them
        ours, pandas_s = in_turn(lambda: ours_of(few), lambda: with_pandas(few), runs=5)
    return [
        Figure(f"read {N_WORKBOOKS} workbooks", "raw calamine, every sheet to Python", all_ours, all_raw, goal=3),
        Figure(f"read {len(few)} workbooks", "pandas with openpyxl", ours, pandas_s, goal=1 / 8),
    ]


def copies(folder: Path) -> list[Path]:
    """The samples' workbooks without their documents, as many times as needed."""
    originals = []
    for package in sorted(SAMPLES.glob("*.zip")):
        data = workbook_of(package)
        if data:
            originals.append(folder / f"{package.stem}.xlsx")
            originals[-1].write_bytes(data)
    books = []
    for number in range(N_WORKBOOKS):
        book = folder / f"book-{number:03}.xlsx"
        shutil.copy(originals[number % len(originals)], book)
        books.append(book)
    return books


def workbook_of(package: Path) -> bytes | None:
    with zipfile.ZipFile(package) as archive:
        name = next((name for name in archive.namelist() if name.endswith("assessment.xlsx")), None)
        return archive.read(name) if name else None  # one sample is CSV


def ours_of(books: list[Path]) -> None:
    """Each is read and let go, as by what it is held against: Python searches many things that are kept."""
    for path in books:
        read_submission(path)


def raw(books: list[Path]) -> None:
    for path in books:
        book = CalamineWorkbook.from_path(str(path))
        for name in book.sheet_names:
            book.get_sheet_by_name(name).to_python()


def with_pandas(books: list[Path]) -> None:
    for path in books:
        pd.read_excel(path, sheet_name=None, engine="openpyxl")
