import hashlib
import io
from datetime import date
from email.message import EmailMessage

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from reader_builders import pdf_bytes, workbook_bytes
from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas
from xlsb_builder import xlsb_bytes

from secor_qa.readers.evidence import long_texts, read_document
from secor_qa.readers.evidence.content import Content
from secor_qa.readers.evidence.image import _TAKEN

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def ole_with(stream: str) -> bytes:
    return OLE + stream.encode("utf-16-le") + bytes(600)


def picture_bytes(kind="JPEG", taken=None, size=(40, 30)):
    buffer = io.BytesIO()
    exif = Image.Exif()
    if taken:
        exif.get_ifd(0x8769)[_TAKEN] = taken
    Image.new("RGB", size, "#884400").save(buffer, kind, exif=exif)
    return buffer.getvalue()


def docx_bytes():
    document = docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "Tamarack Example Hauling Ltd."
    section.footer.paragraphs[0].text = "Reviewed 2024-02-01"
    document.add_paragraph("Toolbox meeting of March 14, 2024")
    table = document.add_table(rows=2, cols=2)
    for row, texts in zip(table.rows, (("Name", "Signed"), ("Robin Example", "yes")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.add_paragraph("End of minutes")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_a_document_has_its_name_hash_and_size():
    document = read_document("a/notes.txt", b"Seen.")
    assert (document.file, document.present, document.readable, document.why_not) == ("a/notes.txt", True, True, "")
    assert (document.sha256, document.n_bytes) == (hashlib.sha256(b"Seen.").hexdigest(), 5)


def test_a_pdf_has_one_text_per_page_and_dates_with_their_page():
    document = read_document("record.pdf", pdf_bytes("Inspection of 2024-03-14", "", "Closed April 2, 2024"))
    assert document.kind == "pdf"
    assert document.why_not == ""
    assert [text.strip() for text in document.texts] == ["Inspection of 2024-03-14", "", "Closed April 2, 2024"]
    assert [(found.on, found.page) for found in document.dates] == [(date(2024, 3, 14), 1), (date(2024, 4, 2), 3)]


def test_a_word_file_is_read_with_its_tables_headers_and_footers_in_order():
    document = read_document("minutes.docx", docx_bytes())
    assert document.kind == "docx"
    assert document.texts[0].split("\n") == [
        "Tamarack Example Hauling Ltd.",
        "Toolbox meeting of March 14, 2024",
        "Name\tSigned",
        "Robin Example\tyes",
        "End of minutes",
        "Reviewed 2024-02-01",
    ]
    assert [found.on for found in document.dates] == [date(2024, 3, 14), date(2024, 2, 1)]


@pytest.mark.parametrize("write", [workbook_bytes, xlsb_bytes])
def test_a_spreadsheet_is_read_sheet_by_sheet(write):
    data = write({"Training": [("name", "done"), ("Robin Example", date(2024, 3, 14))], "Empty": [("x",)]})
    document = read_document("matrix.xlsx", data)
    assert document.kind == "xlsx"
    assert document.texts == ("Training\nname\tdone\nRobin Example\t2024-03-14", "Empty\nx")
    assert document.dates[0].on == date(2024, 3, 14)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "GIF", "BMP", "WEBP"])
def test_a_picture_opens_and_has_no_text(kind):
    document = read_document("photo", picture_bytes(kind))
    assert (document.kind, document.readable, document.texts, document.dates) == ("image", True, (), ())


def test_the_cameras_date_is_a_found_date():
    document = read_document("photo.jpg", picture_bytes(taken="2024:03:14 09:12:33"))
    assert [(found.on, found.page) for found in document.dates] == [(date(2024, 3, 14), 1)]


@pytest.mark.parametrize("taken", ["0000:00:00 00:00:00", "yesterday", "2024:13:01 00:00:00"])
def test_a_camera_without_a_clock_gives_no_date(taken):
    assert read_document("photo.jpg", picture_bytes(taken=taken)).dates == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_plain_text_is_read_in_each_encoding(encoding):
    document = read_document("notes.txt", "Réunion le 14 mars 2024".encode(encoding))
    assert (document.kind, document.texts) == ("text", ("Réunion le 14 mars 2024",))
    assert document.dates[0].on == date(2024, 3, 14)


def test_content_counts_and_not_the_name():
    assert read_document("photo.jpg", pdf_bytes("a")).kind == "pdf"
    assert read_document("report", docx_bytes()).kind == "docx"
    assert read_document("record.pdf", picture_bytes()).kind == "image"


def locked_pdf():
    buffer = io.BytesIO()
    canvas = Canvas(buffer, encrypt=pdfencrypt.StandardEncryption("secret", ownerPassword="owner"))
    canvas.drawString(72, 700, "hidden")
    canvas.save()
    return buffer.getvalue()


def mail_bytes():
    mail = EmailMessage()
    mail["Subject"] = "Minutes"
    mail.set_content("Held on 2024-03-14.")
    return bytes(mail)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.pdf", b"", "empty"),
        ("locked.pdf", locked_pdf(), "password"),
        ("cut.pdf", pdf_bytes("a")[:200], "damaged"),
        ("text.pdf", b"this is no PDF", "plain text"),
        ("old.doc", ole_with("WordDocument"), "Save it as .docx"),
        ("locked.xlsx", ole_with("EncryptedPackage"), "password"),
        ("mail.msg", ole_with("__substg1.0"), "damaged"),
        ("broken.xls", ole_with("Workbook"), "damaged"),
        ("cut.docx", docx_bytes()[:3000], "archive"),
        ("cut.jpg", picture_bytes(size=(400, 400))[:300], "damaged"),
        ("program.exe", b"MZ\x00\x01\x02\x03", "program"),
        ("slides.ppt", ole_with("PowerPoint Document"), "presentation"),
        ("minutes.lnk", b"L\0\0\0\x01\x14\x02\0" + bytes(60), "only a link"),
        ("minutes.url", b"[InternetShortcut]\r\nURL=file://server/minutes.pdf", "only a link"),
        ("form.html", b"<!DOCTYPE html><html><img src='http://example.org/x.png'></html>", "web page"),
        ("plan.svg", b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "drawing"),
        ("records.rar", b"Rar!\x1a\x07\x00", "archive"),
        ("talk.mp4", b"\0\0\0\x18ftypisom" + bytes(40), "film"),
        ("unknown.bin", b"\0\x01\x02\x03", "cannot be read here"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(name, data, says):
    document = read_document(name, data)
    assert (document.present, document.readable, document.texts) == (True, False, ())
    assert says in document.why_not
    assert document.why_not.endswith(".")


def test_an_email_saved_as_text_is_read_as_text():
    assert read_document("mail.eml", mail_bytes()).dates[0].on == date(2024, 3, 14)


def test_a_picture_with_far_too_many_points_is_refused_before_it_is_unpacked():
    header = io.BytesIO()
    Image.new("1", (1, 1)).save(header, "BMP")
    data = bytearray(header.getvalue())
    data[18:26] = (60_000).to_bytes(4, "little") + (60_000).to_bytes(4, "little")
    document = read_document("huge.bmp", bytes(data))
    assert not document.readable


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([b"", b"%PDF-1.4\n", b"\xff\xd8\xff\xe0", b"PK\x03\x04", OLE[:8], b"\x89PNG\r\n\x1a\n", b"II*\0"]),
    st.binary(max_size=300),
)
def test_no_bytes_raise_anything(start, rest):
    document = read_document("anything", start + rest)
    assert document.readable != bool(document.why_not)


@settings(max_examples=80, deadline=None)
@given(st.sampled_from([pdf_bytes("Inspection of 2024-03-14"), docx_bytes(), picture_bytes()]), st.data())
def test_a_cut_off_file_is_a_sentence_or_a_reading(data, draw):
    cut = draw.draw(st.integers(1, len(data) - 1))
    document = read_document("record", data[:cut])
    assert document.readable != bool(document.why_not)


@pytest.mark.parametrize(("limit", "texts", "unread"), [(10, ("Seen.", "Held."), ()), (9, ("Seen.", "Held"), (2,))])
def test_text_beyond_what_is_read_is_pages_to_look_at(monkeypatch, limit, texts, unread):
    monkeypatch.setattr(long_texts, "TEXT_MAX", limit)
    content = long_texts.as_far_as_read(Content("pdf", ("Seen.", "Held.")))
    assert (content.texts, content.unread_pages) == (texts, unread)
    assert [sign.page for sign in content.signs] == list(unread)


def test_every_page_behind_the_text_that_is_read_is_one_to_look_at():
    content = long_texts.as_far_as_read(Content("pdf", ("a", "b" * long_texts.TEXT_MAX, "c"), unread_pages=(1,)))
    assert content.unread_pages == (1, 2, 3)
    assert len(content.texts) == 3
    assert content.signs[0].text == "It holds more text than is read; look at it yourself from page 2 on."
