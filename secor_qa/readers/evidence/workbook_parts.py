"""What the parts of an .xlsx say beside its cells: hidden rows, formulas without a value, who made it and when."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from html import unescape

from secor_qa.procedure.submission import Sign
from secor_qa.procedure.words import SignKind

_PART_MAX = 20_000_000  # bytes of one part that are looked at
_HIDDEN_ROW = re.compile(rb'<row [^>]{0,300}hidden="(?:1|true)"')
_NO_VALUE = re.compile(rb"<f[^<>]{0,200}(?:/>|>[^<]{0,9000}</f>)\s?(?:<v\s?/>|<v></v>)?\s?</c>")
_DATES_1904 = re.compile(rb'<workbookPr [^>]{0,300}date1904="(?:1|true)"')
_ABOUT = {
    "author": "dc:creator", "changed_by": "cp:lastModifiedBy", "title": "dc:title",
    "created": "dcterms:created", "modified": "dcterms:modified",
}  # fmt: skip
_DAMAGED = (zipfile.BadZipFile, KeyError, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, zlib.error)


def read_parts(data: bytes, hidden: Sequence[tuple[int, str]]) -> tuple[dict[str, str], list[Sign]]:
    """Metadata and signs; `hidden` are the sheets that are not shown, by page and name."""
    signs = [
        Sign(SignKind.CAUTION, "hidden-sheet", f"The sheet “{name[:60]}” is hidden; it was read.", page)
        for page, name in hidden
    ]
    metadata: dict[str, str] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            signs += _signs(archive)
            metadata = dict(_metadata(archive))
    except _DAMAGED:
        pass  # no .xlsx, or one whose cells could be read all the same
    return metadata, signs


def _signs(archive: zipfile.ZipFile) -> Iterator[Sign]:
    n_rows = n_formulas = 0
    for name in archive.namelist():
        if name.startswith("xl/worksheets/") and name.endswith(".xml"):
            part = _read(archive, name)
            n_rows += sum(1 for _ in _HIDDEN_ROW.finditer(part))
            n_formulas += sum(1 for _ in _NO_VALUE.finditer(part))
        elif name == "xl/workbook.xml" and _DATES_1904.search(_read(archive, name)):
            said = "The workbook counts its days from 1904; its dates were read that way."
            yield Sign(SignKind.CAUTION, "dates-1904", said)
    if n_rows:
        said = f"{n_rows} rows are hidden; they were read." if n_rows > 1 else "One row is hidden; it was read."
        yield Sign(SignKind.CAUTION, "hidden-rows", said)
    if n_formulas:
        said = f"{n_formulas} cells hold a formula without a value; open the file in Excel, save it and send it again."
        yield Sign(SignKind.CAUTION, "formula-without-value", said)


def _metadata(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    if "docProps/core.xml" not in archive.namelist():
        return
    about = _read(archive, "docProps/core.xml").decode("utf-8", "replace")
    for name, tag in _ABOUT.items():
        if found := re.search(rf"<{tag}[^<>]{{0,200}}>([^<]{{1,500}})</{tag}>", about):
            yield name, unescape(found[1]).strip()[:200]


def _read(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        return part.read(_PART_MAX)
