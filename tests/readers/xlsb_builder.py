"""A very small .xlsb writer: LibreOffice reads that format but does not write it."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

_ROW, _REAL, _TEXT = 0, 5, 6
_BEGIN_SHEET, _END_SHEET, _BEGIN_BOOK, _END_BOOK = 129, 130, 131, 132
_BEGIN_SHEETS, _END_SHEETS, _BEGIN_DATA, _END_DATA, _DIMENSION, _SHEET = 143, 144, 145, 146, 148, 156
_MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def xlsb_bytes(sheets: Mapping[str, Iterable[Sequence[object]]]) -> bytes:
    """A workbook of texts and numbers; dates are written in ISO form."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _content_types(len(sheets)))
        archive.writestr("_rels/.rels", _rels([("rId1", f"{_MAIN}/officeDocument", "xl/workbook.bin")]))
        targets = [(f"rId{n}", f"{_MAIN}/worksheet", f"worksheets/sheet{n}.bin") for n in range(1, len(sheets) + 1)]
        archive.writestr("xl/_rels/workbook.bin.rels", _rels(targets))
        archive.writestr("xl/workbook.bin", _book(list(sheets)))
        for n, rows in enumerate(sheets.values(), 1):
            archive.writestr(f"xl/worksheets/sheet{n}.bin", _sheet([list(row) for row in rows]))
    return buffer.getvalue()


def _book(names: Sequence[str]) -> bytes:
    bundles = (
        _record(_SHEET, struct.pack("<II", 0, n) + _wide(f"rId{n}") + _wide(name)) for n, name in enumerate(names, 1)
    )
    return _record(_BEGIN_BOOK) + _record(_BEGIN_SHEETS) + b"".join(bundles) + _record(_END_SHEETS) + _record(_END_BOOK)


def _sheet(rows: Sequence[Sequence[object]]) -> bytes:
    last = max(len(row) for row in rows) - 1
    out = [
        _record(_BEGIN_SHEET),
        _record(_DIMENSION, struct.pack("<IIII", 0, len(rows) - 1, 0, last)),
        _record(_BEGIN_DATA),
    ]
    for number, row in enumerate(rows):
        out.append(_record(_ROW, struct.pack("<II", number, 0) + bytes(9)))
        out += [_cell(column, value) for column, value in enumerate(row) if value is not None]
    return b"".join([*out, _record(_END_DATA), _record(_END_SHEET)])


def _cell(column: int, value: object) -> bytes:
    place = struct.pack("<II", column, 0)
    if isinstance(value, int | float):
        return _record(_REAL, place + struct.pack("<d", value))
    return _record(_TEXT, place + _wide(value.isoformat() if isinstance(value, date) else str(value)))


def _wide(text: str) -> bytes:
    units = text.encode("utf-16-le")
    return struct.pack("<I", len(units) // 2) + units


def _record(kind: int, content: bytes = b"") -> bytes:
    return _varying(kind) + _varying(len(content)) + content


def _varying(number: int) -> bytes:
    out = bytearray()
    while True:
        number, low = number >> 7, number & 0x7F
        out.append(low | (0x80 if number else 0))
        if not number:
            return bytes(out)


def _rels(targets: Iterable[tuple[str, str, str]]) -> str:
    lines = (f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"/>' for id_, kind, target in targets)
    return f'<?xml version="1.0"?><Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'


def _content_types(n_sheets: int) -> str:
    main = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
    parts = [("/xl/workbook.bin", main)]
    parts += [(f"/xl/worksheets/sheet{n}.bin", "application/vnd.ms-excel.worksheet") for n in range(1, n_sheets + 1)]
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in parts)
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return f'<?xml version="1.0"?><Types xmlns="{_PACKAGE}/content-types">{rels}{overrides}</Types>'
