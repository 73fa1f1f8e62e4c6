import io
from datetime import date

import pikepdf
import pytest
from PIL import Image
from reader_builders import pdf_bytes
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from secor_qa.readers.evidence import long_texts, pdf, read_document
from secor_qa.readers.evidence.read import read_document_here


def pdf_of(draw):
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    draw(canvas)
    canvas.save()
    return buffer.getvalue()


def read(draw):
    return read_document("record.pdf", pdf_of(draw))


def codes(draw):
    return [sign.code for sign in read(draw).signs]


def picture(colour="#ffffff", mode="RGB"):
    return ImageReader(Image.new(mode, (60, 20), colour))


def first(canvas):
    canvas.drawString(72, 700, "Inspection date: 2023-01-14")


def over(canvas):
    first(canvas)
    canvas.drawString(158, 700, "2024-03-14")


def white_over(canvas):
    first(canvas)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(150, 695, 80, 14, stroke=0, fill=1)


def picture_over(canvas):
    first(canvas)
    canvas.drawImage(picture(), 150, 695, 80, 14)


@pytest.mark.parametrize(
    ("draw", "code"),
    [(over, "text-under-text"), (white_over, "text-under-text"), (picture_over, "picture-over-text")],
)
def test_what_lies_over_a_date_is_an_alteration(draw, code):
    (sign,) = read(draw).signs
    assert (sign.kind.value, sign.code, sign.page) == ("altered", code, 1)
    assert "2023" in sign.text


def shadow(canvas):
    first(canvas)
    canvas.drawString(72.6, 699.6, "Inspection date: 2023-01-14")


def watermark(canvas):
    first(canvas)
    canvas.setFont("Helvetica", 60)
    canvas.drawString(60, 690, "DRAFT")


def background(canvas):
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(60, 690, 300, 30, stroke=0, fill=1)
    canvas.setFillColorRGB(0, 0, 0)
    first(canvas)


def typed_on_a_rule(canvas):
    canvas.drawString(72, 700, "Date: ____________________")
    canvas.drawString(110, 702, "2024-03-14")


def scan_with_its_text(canvas):
    text = canvas.beginText(72, 700)
    text.setTextRenderMode(3)
    text.textLine("Inspection date: 2023-01-14")
    canvas.drawText(text)
    canvas.drawImage(picture(), 0, 0, 595, 842)


def signature_over_a_name(canvas):
    canvas.drawString(72, 700, "Robin Example, Supervisor")
    canvas.drawImage(picture(), 72, 695, 80, 20)


def stamp_that_lets_through(canvas):
    first(canvas)
    canvas.drawImage(picture((0, 0, 0, 60), "RGBA"), 150, 695, 80, 14, mask="auto")


def a_picture_beside(canvas):
    first(canvas)
    canvas.drawImage(picture(), 300, 690, 80, 30)


def close_columns(canvas):
    first(canvas)
    canvas.drawString(198, 700, "Location: Yard 4")


@pytest.mark.parametrize(
    "draw",
    [shadow, watermark, background, typed_on_a_rule, scan_with_its_text, signature_over_a_name,
     stamp_that_lets_through, a_picture_beside, close_columns],
)  # fmt: skip
def test_what_offices_do_every_day_is_no_alteration(draw):
    assert codes(draw) == []


def fields(canvas):
    for y, label, value in ((640, "Date of inspection:", "2024-03-14"), (600, "Next inspection:", "2024-06-14")):
        canvas.drawString(72, y, label)
        canvas.acroForm.textfield(name=label, x=190, y=y - 8, height=20, value=value)


def test_what_is_typed_into_fields_is_read_and_belongs_to_the_label_beside_it():
    document = read(fields)
    assert [(found.on, found.role.value) for found in document.dates] == [
        (date(2024, 3, 14), "record"),
        (date(2024, 6, 14), "due"),
    ]


def columns(canvas):
    for x, text in ((72, "Name"), (200, "Date completed"), (320, "Expiry date")):
        canvas.drawString(x, 700, text)
    for y, year in ((680, 2023), (660, 2024)):
        for x, text in ((72, "Robin Example"), (200, f"{year}-03-14"), (320, f"{year + 3}-03-14")):
            canvas.drawString(x, y, text)


def test_the_heading_over_a_column_tells_the_role_of_the_dates_below_it():
    assert [found.role.value for found in read(columns).dates] == ["record", "expires"] * 2


def form(n_filled=4, required=True, signature=True):
    with pikepdf.open(io.BytesIO(pdf_of(first))) as pdf:
        entries = [
            pikepdf.Dictionary(FT=pikepdf.Name.Tx, T=f"field {number}", V="filled" if number < n_filled else "",
                               Ff=2 if required else 0)
            for number in range(5)
        ]  # fmt: skip
        if signature:
            entries.append(pikepdf.Dictionary(FT=pikepdf.Name.Sig, T="Signature"))
        pdf.Root.AcroForm = pdf.make_indirect(pikepdf.Dictionary(Fields=[pdf.make_indirect(one) for one in entries]))
        buffer = io.BytesIO()
        pdf.save(buffer)
    return read_document("form.pdf", buffer.getvalue())


def test_a_form_that_is_filled_in_but_for_its_signature_or_a_required_field_is_incomplete():
    assert sorted(sign.code for sign in form().signs) == ["blank-field", "unsigned-line"]
    assert [sign.code for sign in form(required=False, signature=False).signs] == []


def test_an_empty_form_misses_nothing():
    assert form(n_filled=1).signs == ()


def signed():
    """A PDF in which the range of a signature is set right."""
    with pikepdf.open(io.BytesIO(pdf_of(first))) as pdf:
        value = pikepdf.Dictionary(
            Type=pikepdf.Name.Sig, SubFilter=pikepdf.Name("/adbe.pkcs7.detached"), Contents=pikepdf.String(b"\x01" * 8),
            ByteRange=[0, 1111111111, 1111111112, 1111111113],
        )  # fmt: skip
        entries = [
            pikepdf.Dictionary(FT=pikepdf.Name.Sig, T="Signature", V=pdf.make_indirect(value)),
            pikepdf.Dictionary(FT=pikepdf.Name.Tx, T="empty", V=""),
            pikepdf.Dictionary(FT=pikepdf.Name.Tx, T="date", V="2023-01-14"),
        ]
        pdf.Root.AcroForm = pdf.make_indirect(pikepdf.Dictionary(Fields=[pdf.make_indirect(one) for one in entries]))
        buffer = io.BytesIO()
        pdf.save(buffer, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = buffer.getvalue()
    for written, number in ((b"1111111111", 10), (b"1111111112", 20), (b"1111111113", len(data) - 20)):
        data = data.replace(written, str(number).zfill(10).encode())
    return data


def update(data, number, body):
    """An incremental update: one object is written anew behind the end, with its own table."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        root, size = pdf.Root.objgen[0], int(pdf.trailer.Size)
    start = data.rindex(b"startxref") + 9
    previous = int(data[start:].split()[0])
    at = len(data)
    table = at + len(body)
    tail = f"xref\n{number} 1\n{at:010} 00000 n \ntrailer\n<< /Size {size} /Root {root} 0 R /Prev {previous} >>\n"
    return data + body + tail.encode() + f"startxref\n{table}\n%%EOF\n".encode()


def numbers(data):
    with pikepdf.open(io.BytesIO(data)) as pdf:
        contents = pdf.pages[0].obj.Contents
        entries = {str(entry.T): entry.objgen[0] for entry in pdf.Root.AcroForm.Fields}
        return (contents.objgen[0], entries, pdf.Root.objgen[0], pdf.Root.AcroForm.objgen[0], pdf.Root.Pages.objgen[0])


def codes_of(data):
    return [sign.code for sign in read_document("signed.pdf", data).signs]


def test_a_page_that_was_rewritten_after_signing_is_an_alteration():
    data = signed()
    contents = numbers(data)[0]
    stream = b"BT /F1 12 Tf 72 700 Td (Inspection date: 2024-03-14) Tj ET"
    body = b"%d 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (contents, len(stream), stream)
    assert codes_of(update(data, contents, body)) == ["changed-after-signing"]


@pytest.mark.parametrize(("name", "found"), [("date", ["changed-after-signing"]), ("empty", [])])
def test_a_field_may_be_filled_after_signing_but_not_changed(name, found):
    data = signed()
    number = numbers(data)[1][name]
    body = b"%d 0 obj\n<< /FT /Tx /T (%s) /V (2024-03-14) >>\nendobj\n" % (number, name.encode())
    assert codes_of(update(data, number, body)) == found


def test_proofs_that_are_added_to_a_signature_are_lawful():
    data = signed()
    _, _, root, form, pages = numbers(data)
    body = b"%d 0 obj\n<< /Type /Catalog /Pages %d 0 R /AcroForm %d 0 R /DSS << /Certs [] >> >>\nendobj\n"
    assert codes_of(update(data, root, body % (root, pages, form))) == []
    assert codes_of(data) == []


@pytest.mark.parametrize(
    ("written", "iso"),
    [("D:20240314101200-07'00'", "2024-03-14T10:12:00-07:00"), ("D:20240314101200-07'", "2024-03-14T10:12:00-07:00"),
     ("D:20240314101200Z", "2024-03-14T10:12:00Z"), ("D:20240314101200+0000", "2024-03-14T10:12:00+00:00"),
     ("D:202403141012", "2024-03-14T10:12:00"), ("20240314", "2024-03-14"), ("D:2024", "2024"), ("D:20241399", ""),
     ("yesterday", "")],
)  # fmt: skip
def test_the_files_own_moments_are_read_with_open_zones(written, iso):
    from secor_qa.readers.evidence.pdf_structure import iso_of

    assert iso_of(written) == iso


def test_the_file_says_who_made_it():
    def draw(canvas):
        first(canvas)
        canvas.setAuthor("Robin Example")

    metadata = read(draw).metadata
    assert metadata["author"] == "Robin Example"
    assert metadata["created"][:2] == "20"
    assert "ReportLab" in metadata["producer"]


def test_pages_beyond_the_text_that_is_read_are_not_opened_and_said_to_be_unread(monkeypatch):
    monkeypatch.setattr(long_texts, "TEXT_MAX", 60)
    monkeypatch.setattr(pdf, "TEXT_MAX", 60)
    line = "Inspected on 2024-03-14 by two."  # of 31 characters
    document = read_document_here("a.pdf", pdf_bytes(line, line, line, line), "pdf")
    assert document.texts == (line, line[:29], "", "")
    assert document.unread_pages == (2, 3, 4)
    assert [(sign.code, sign.page) for sign in document.signs] == [("long-text", 2)]


def test_the_layers_of_the_first_pages_are_looked_at(monkeypatch):
    n_first = len(pdf.read(pdf_of(two_pages)).texts[0])
    for n, seen in ((n_first, [1]), (n_first + 1, [1, 2])):
        monkeypatch.setattr(pdf, "_LOOKED_AT_CHARACTERS", n)
        assert [sign.page for sign in pdf.read(pdf_of(two_pages)).signs] == seen


def two_pages(canvas):
    for _ in range(2):
        over(canvas)
        canvas.showPage()
