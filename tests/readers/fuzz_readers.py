"""Fuzzing (`make fuzz`): valid files of every format, damaged in many ways; each is read, or refused in sentences.

One target per reader, each for FUZZ_SECONDS (20), anew each time; FUZZ_SEED repeats a run. What breaks a reader is
written to tests/readers/files/found-by-fuzzing, where `test_what_fuzzing_found_stays_mended` reads it from then on.
"""

import hashlib
import io
import json
import os
import random
import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, time_ns

import docx
import pytest
from export_builders import exporter_tables, inspected, inspection_json, long_csv
from found_by_fuzzing import FOUND, refused_or_read
from hostile_builders import nested_mail, ods, packed, tiff
from ole_builder import msg_bytes, ole_bytes
from PIL import Image
from reader_builders import SHEETS, pdf_bytes, workbook_bytes
from xlsb_builder import xlsb_bytes

SECONDS = float(os.environ.get("FUZZ_SECONDS", "20"))
_HUGE = (b"0", b"-1", b"65536", b"1048577", b"2147483648", b"99999999999999999999", b"1e999", b"NaN", b"")


def picture(kind):
    buffer = io.BytesIO()
    Image.new("RGB", (40, 30), "white").save(buffer, kind)
    return buffer.getvalue()


def word():
    buffer = io.BytesIO()
    document = docx.Document()
    document.add_paragraph("Seen on 2024-01-02")
    document.add_table(2, 2).cell(0, 0).text = "Date"
    document.save(buffer)
    return buffer.getvalue()


def record(kind, body):
    return kind.to_bytes(2, "little") + len(body).to_bytes(2, "little") + body


XLS = record(0x809, b"\0\6\5\0" + bytes(12)) + record(0x85, b"\x40\0\0\0\0\0\1\0A") + record(0x0A, b"")
SEEDS = {
    "a.pdf": pdf_bytes("Policy, signed January 2, 2024.", "Page 2 of 2"),
    "a.docx": word(),
    "a.xlsx": workbook_bytes(SHEETS),
    "a.xlsb": xlsb_bytes({"Questions": [("question", "answer"), ("1.1", "Yes")]}),
    "a.xls": ole_bytes({"Workbook": XLS + record(0x809, b"\0\6\x10\0" + bytes(12)) + record(0x0A, b"")}),
    "a.ods": ods(2, 3),
    "questions.csv": b'question,answer,notes\r\n1.1,Yes,"a, b"\r\n1.2,No,\r\n',
    "long.csv": next(iter(long_csv(inspected()).values())),
    "inspection_items.csv": exporter_tables(inspected())["inspection_items.csv"],
    "a.json": json.dumps(inspection_json(inspected())).encode(),
    "a.zip": packed(("questions.csv", b"question,answer\n1.1,Yes\n"), ("attachments/a.txt", b"Seen"), ("b.xlsx", b"")),
    "a.eml": nested_mail(3),
    "a.msg": msg_bytes("Meeting", "Robin Example", "Seen", datetime(2024, 1, 2, tzinfo=UTC)),
    "a.rtf": b"{\\rtf1\\ansi{\\b Seen} on \\'41 \\u233? {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt y}}\\cell}",
    "a.txt": "Inspected on 14-Mar-2022, page 1 of 4\nSignature: ______\n".encode("utf-16"),
    "a.png": picture("PNG"), "a.jpg": picture("JPEG"), "a.gif": picture("GIF"), "a.tif": tiff(4, 4),
    "a.heic": (Path(__file__).parent / "files" / "photo.heic").read_bytes(),
}  # fmt: skip


def damaged(data, chance, deep=True):
    """The bytes with one thing wrong: turned bits, a piece gone, doubled, foreign or moved, a number far off."""
    at, end = sorted((chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)))
    ways = ["bits", "cut", "gone", "doubled", "foreign", "number", "tag"]
    way = chance.choice([*ways, "member"] if deep and data.startswith(b"PK") else ways)
    if way == "bits":
        turned = bytearray(data)
        for _ in range(chance.choice((1, 3, 30))):
            if turned:
                turned[chance.randrange(len(turned))] ^= 1 << chance.randrange(8)
        return bytes(turned)
    if way == "number":
        numbers = list(re.finditer(rb"\d+", data))
        return _instead(data, chance.choice(numbers), chance.choice(_HUGE)) if numbers else data
    if way == "tag":
        tags = list(re.finditer(rb"<[^<>]{1,80}>|[,;{}\[\]]", data))
        return _instead(data, one := chance.choice(tags), one[0] * chance.choice((0, 2, 300))) if tags else data
    if way == "member":
        return _other_member(data, chance)
    return {
        "cut": data[:at],
        "gone": data[:at] + data[end:],
        "doubled": data[:end] + data[at:],
        "foreign": data[:at] + chance.randbytes(chance.choice((1, 4, 400))) + data[at:],
    }[way]


def _instead(data, found, new):
    return data[: found.start()] + new + data[found.end() :]


def _other_member(data, chance):
    """A zip with one file in it damaged, missing, empty, or standing under the name of another."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [(name, archive.read(name)) for name in archive.namelist()]
    except Exception:  # an earlier change broke it
        return data
    if not parts:
        return data
    at = chance.randrange(len(parts))
    name, part = parts[at]
    others = [[(name, damaged(part, chance, deep=False))], [], [(name, b"")], [(chance.choice(parts)[0], part)]]
    return packed(*dict([*parts[:at], *chance.choice(others), *parts[at + 1 :]]).items())


@pytest.mark.parametrize("name", SEEDS)
def test_a_damaged_file_is_read_or_refused(name, tmp_path):
    seed = os.environ.get("FUZZ_SEED") or str(time_ns())
    chance, ends_at = random.Random(f"{name} {seed}"), monotonic() + SECONDS  # noqa: S311 - chance
    while monotonic() < ends_at:
        data = SEEDS[name]
        for _ in range(chance.randint(1, 4)):
            data = damaged(data, chance)
        try:
            refused_or_read(tmp_path, name, data)
        except BaseException:
            FOUND.mkdir(exist_ok=True)
            (FOUND / f"{hashlib.sha256(data).hexdigest()[:12]}-{name}").write_bytes(data)
            raise
