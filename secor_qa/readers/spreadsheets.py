"""A spreadsheet file (.xlsx .xlsm .xls .xlsb .ods) as sheets; told by content, never by name."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import Any, TypeVar

from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.readers import apart
from secor_qa.readers.apart import wire
from secor_qa.readers.sheets import table_limits
from secor_qa.readers.sheets.tables import Sheet

Result = TypeVar("Result")

SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})
_UNPACKED_MAX = 300_000_000  # bytes of all parts of one workbook
_CELLS_MAX = 12_000_000  # the spreadsheet reader keeps a place for every cell up to the last one
_EXTENT = re.compile(rb'<dimension ref="([A-Z]{1,3}[0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})"')
_BOOK_BEGINS = re.compile(rb"\x09\x08[\x08\x10]\x00\x00[\x05\x06]\x05\x00")  # of a workbook of Excel 5 to 2003
_FILE_PASS, _RECORDS = 0x2F, 8  # the record of a password, and the first records, among which it is
_HEAD = 2_000  # bytes of a sheet in which its extent stands
_RATIO_MAX = 400  # a sheet of one repeated value packs about 1:200


def may_be_one(data: bytes) -> bool:
    """Whether a file begins as spreadsheet files do."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0"))


def read_sheets(name: str, data: bytes) -> list[Sheet]:
    """Every worksheet of a spreadsheet file, in its order, without blank rows; read in the process apart.

    Raises CouldNotRead, in one sentence, where the file is protected, damaged, or no spreadsheet.
    """
    if apart.inside:
        return read_sheets_here(name, data)
    return wire.unpack_sheets(apart.ask("sheets", name, data))


def read_sheets_packed(name: str, data: bytes) -> list[Any]:
    """The sheets as they cross between processes. Raises CouldNotRead also where they hold more than an export does."""
    sheets = read_sheets_here(name, data)
    n_rows = n_cells = 0
    for sheet in sheets:
        widest = max((len(cells) for _, cells in sheet.rows), default=0)
        n_rows, n_cells = n_rows + len(sheet.rows), n_cells + len(sheet.rows) * widest
        table_limits.stop_when_too_large(name, n_rows, widest, n_cells)
    return wire.pack_sheets(sheets)


def read_sheets_here(name: str, data: bytes) -> list[Sheet]:
    """The sheets, read in this very process."""
    _refuse_bomb(name, data)
    if _is_protected(data):
        raise CouldNotRead(_protected(name))

    def every_sheet() -> list[Sheet]:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        metas = enumerate(workbook.sheets_metadata)
        return [_sheet(workbook, index, name) for index, meta in metas if meta.typ == SheetTypeEnum.WorkSheet]

    return calmly(name, every_sheet)


def _sheet(workbook: CalamineWorkbook, index: int, file: str) -> Sheet:
    meta, sheet = workbook.sheets_metadata[index], workbook.get_sheet_by_index(index)
    _, left = sheet.start or (0, 0)
    pad = [""] * left
    rows = tuple(
        (number, pad + cells if left else cells)
        for number, cells in enumerate(sheet.iter_rows(), 1)
        if any(cells) or cells.count("") != len(cells)  # most rows begin with a text, which is quickly seen
    )
    return Sheet(file, meta.name, rows, hidden=meta.visible != SheetVisibleEnum.Visible)


def calmly(name: str, call: Callable[[], Result]) -> Result:
    """Turn whatever the spreadsheet reader raises into CouldNotRead; a panic of it is no `Exception`."""
    try:
        return call()
    except (KeyboardInterrupt, SystemExit, GeneratorExit, MemoryError):
        raise
    except PasswordError:
        problem = _protected(name)
    except BaseException:
        problem = damaged(name)
    raise CouldNotRead(problem)


def _protected(name: str) -> Problem:
    return Problem(name, "is protected by a password.", "Save it without a password and send it again.")


def _is_protected(data: bytes) -> bool:
    """Whether a workbook is locked by a password in a way of which the spreadsheet reader only says that it fails.

    A newer one is packed whole into an older container; an older one says so in a record soon after it begins.
    """
    if not data.startswith(b"\xd0\xcf\x11\xe0"):
        return False
    if "EncryptedPackage".encode("utf-16-le") in data:
        return True
    begins = _BOOK_BEGINS.search(data)
    at = begins.start() if begins else len(data)
    for _ in range(_RECORDS):
        if at + 4 > len(data):
            return False
        kind, size = struct.unpack_from("<HH", data, at)
        if kind == _FILE_PASS:
            return True
        at += 4 + size
    return False


def damaged(name: str) -> Problem:
    """What is said of a file that no spreadsheet can be read from."""
    return Problem(name, "is damaged or not a spreadsheet.", "Open it in Excel, save it as .xlsx and send it again.")


def _refuse_bomb(name: str, data: bytes) -> None:
    """Refuse a workbook that would fill the memory: packed far beyond what real ones are, or a cell far out."""
    if not data.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
            too_many = unpacked > _UNPACKED_MAX or unpacked > max(len(data), 100_000) * _RATIO_MAX
            wide = "" if too_many else _too_wide(archive, data)
    except (
        zipfile.BadZipFile,
        ValueError,
        NotImplementedError,
        OSError,
        EOFError,
        RuntimeError,
        zlib.error,
        struct.error,
    ):
        return  # the spreadsheet reader says what is wrong
    if too_many:
        found = f"would unpack to {unpacked // 1_000_000:,} MB, far more than a workbook of its size holds."
        raise CouldNotRead(Problem(name, found, "Copy the sheets into a new workbook and send that."))
    if wide:
        found = f"has a sheet that reaches from {wide.replace(':', ' to ')}, far beyond what it holds."
        raise CouldNotRead(Problem(name, found, "Clear the stray cell far out, or copy the table into a new workbook."))


def _too_wide(archive: zipfile.ZipFile, data: bytes) -> str:
    """The extent that a sheet of an .xlsx states, where it spans more cells than can be held; else empty."""
    for part in archive.infolist():
        if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml"):
            stated = _EXTENT.search(_beginning(part, data))
            if stated and _letters(stated[2]) * int(stated[3]) > _CELLS_MAX:
                return f"{stated[1].decode()}:{stated[2].decode()}{stated[3].decode()}"
    return ""


def _beginning(part: zipfile.ZipInfo, data: bytes) -> bytes:
    """How a part begins: unpacked by hand, because opening it takes longer than reading a small sheet's rows."""
    at = part.header_offset
    n_name, n_extra = struct.unpack_from("<HH", data, at + 26)
    begins = at + 30 + n_name + n_extra
    packed = data[begins : begins + _HEAD]
    if part.compress_type == zipfile.ZIP_STORED:
        return packed
    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, _HEAD)


def _letters(column: bytes) -> int:
    """A column's number: A is 1, XFD is 16,384."""
    number = 0
    for letter in column:
        number = number * 26 + letter - 64
    return number
