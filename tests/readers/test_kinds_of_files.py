"""Files of kinds that people do send: locked workbooks, Word documents with macros, and what is no assessment."""

from __future__ import annotations

import io
import struct
import zipfile

import docx
import pytest
from ole_builder import ole_bytes
from reader_builders import SHEETS, workbook_bytes

from secor_qa.errors import CouldNotRead
from secor_qa.readers.evidence import read_document
from secor_qa.readers.package import read_submission

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
PLAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def record(kind, body):
    return struct.pack("<HH", kind, len(body)) + body


def old_workbook(*records, begins=b"\0\6\5\0"):
    """A workbook of Excel 97 that begins with these records."""
    return ole_bytes({"Workbook": record(0x809, begins + bytes(12)) + b"".join(records) + bytes(4_096)})


def word(main):
    document = docx.Document()
    document.add_paragraph("Toolbox talk of 2024-02-01.")
    buffer, changed = io.BytesIO(), io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as old, zipfile.ZipFile(changed, "w") as new:
        for part in old.namelist():
            new.writestr(part, old.read(part).replace(PLAIN.encode(), main.encode()))
    return changed.getvalue()


def said_of(path, data):
    path.write_bytes(data)
    with pytest.raises(CouldNotRead) as refused:
        read_submission(path)
    return refused.value.sentences


LOCK = record(0x2F, bytes(54))
OTHER = record(0xE1, b"\xb0\4")


@pytest.mark.parametrize(
    "data",
    [
        OLE + "EncryptedPackage".encode("utf-16-le") + bytes(600),
        old_workbook(LOCK),
        old_workbook(OTHER, LOCK),
        old_workbook(LOCK, begins=b"\0\5\5\0"),
    ],
)
@pytest.mark.parametrize("name", ["a.xls", "a.xlsx"])
def test_a_workbook_that_is_locked_says_so_whatever_locked_it(tmp_path, name, data):
    [said] = said_of(tmp_path / name, data)
    assert said == f"{name}: is protected by a password. Save it without a password and send it again."
    assert "protected by a password" in read_document(name, data).why_not


@pytest.mark.parametrize("data", [old_workbook(), old_workbook(OTHER), old_workbook(*[OTHER] * 9, LOCK)])
def test_a_workbook_that_does_not_begin_with_a_lock_is_not_called_locked(tmp_path, data):
    assert not any("password" in said for said in said_of(tmp_path / "a.xls", data))


@pytest.mark.parametrize("name", ["a.docm", "a.docx"])
@pytest.mark.parametrize("main", [PLAIN, WITH_MACROS, TEMPLATE])
def test_a_word_document_with_macros_and_a_template_are_read_as_any_other(name, main):
    assert read_document(name, word(main)).texts == ("Toolbox talk of 2024-02-01.",)


def test_a_word_document_whose_main_part_is_none_is_damaged():
    assert "damaged" in read_document("a.docx", word("application/xml")).why_not


def presentation():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("ppt/presentation.xml", "<p/>")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.pptx", presentation(), "a presentation"),
        ("a.html", b"<!doctype html><html><body>A table</body></html>", "a web page"),
        ("a.psd", b"8BPS\0\1" + bytes(200), "of a kind that cannot be read here"),
        ("a.gz", b"\x1f\x8b\x08" + bytes(60), "an archive of a kind that is not opened here"),
        ("a.csv.exe", b"MZ" + bytes(60), "a program"),
    ],
)
def test_what_can_be_no_record_either_is_called_what_it_is_and_the_assessment_is_asked_for(tmp_path, name, data, words):
    [said] = said_of(tmp_path / name, data)
    assert said == (
        f"{name}: is {words} and no assessment, so there is nothing to check. Give the workbook of the assessment, or "
        "the folder in which it is."
    )


@pytest.mark.parametrize("name", ["a.docm", "record"])
def test_a_word_document_alone_is_no_spreadsheet(tmp_path, name):
    [said] = said_of(tmp_path / name, word(WITH_MACROS))
    assert said.startswith(f"{name}: is a Word document and no assessment")


@pytest.mark.parametrize("data", [OLE, workbook_bytes(SHEETS)[:900], b"PK\x03\x04" + bytes(40)])
def test_a_spreadsheet_that_is_damaged_beyond_knowing_is_called_damaged(tmp_path, data):
    [said] = said_of(tmp_path / "a.xls", data)
    assert "damaged or not a spreadsheet" in said
