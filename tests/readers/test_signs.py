import io

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from reader_builders import pdf_bytes
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from secor_qa.readers.evidence import read_document


def signs_of(*pages):
    return [sign.code for sign in read_document("record.pdf", pdf_bytes(*pages)).signs]


def test_one_page_of_four_misses_pages():
    (sign,) = read_document("record.pdf", pdf_bytes("Inspection report Page 2 of 4")).signs
    assert (sign.kind.value, sign.code, sign.page) == ("incomplete", "page-missing", 1)
    assert sign.text == "Page 1 says “page 2 of 4”, but the file has 1 page."


def test_a_whole_document_misses_none():
    assert signs_of("Page 1 of 2", "Page 2 of 2") == []


def test_a_packet_of_several_documents_is_not_counted():
    assert signs_of("Page 1 of 2", "Page 2 of 2", "Page 1 of 5") == []
    assert signs_of("Page 1 of 4; see also page 2 of 4") == []


FORM = """Workplace inspection
Location: Yard 4
Inspector: Robin Example
Weather: fair
Date of inspection: 2024-03-14
Hazards seen: none
"""


def codes_in(text):
    return [sign.code for sign in read_document("record.txt", text.encode()).signs]


@pytest.mark.parametrize(
    "line",
    [
        "Signature: ____________________",
        "Supervisor signature ______________   Date: 2024-03-14",
        "Signed by: ______________________",
        "Signed: ..........................",
        "Inspector's Signature: _____________   Date: _____________",
        "Name: Robin Example   Signature: ______________",
        "Approved: ______________   Date: ______________",
        "Signed:",
        "Worker signature: ________    Supervisor signature: ________    Date: ________",
        "Worker signature: ________ Supervisor signature: ________ Date: ________",
        "Supervisor signature:\nPage 1 of 1",
        "Worker signature: ______________",
        "Signature of employee: ______________",
    ],
)
def test_a_form_that_is_filled_in_and_not_signed_is_incomplete(line):
    assert codes_in(FORM + line) == ["unsigned-line"]


@pytest.mark.parametrize(
    "line",
    [
        "Signature: Robin Example",
        "Signature: ____Robin Example____",
        "Signature: ______ R. Example ______",
        "Signature: /s/ Robin Example\nWitness signature: ____________",
        "Signature: R.E.   Date: 2024-03-14",
        "Robin Example\nSignature: _________________",
        "Signature: _________________\nRobin Example",
        "Signature: _________________\n(Robin Example)",
        "Signed electronically by Robin Example.\nSignature: ________________",
        "Supervisor signature: Kim Example\nWorker signature: _______________",
        "Witness signature (if required): _______________",
        "Signed:\nRobin Example",
        "Signed:\n2024-03-14",
        "Signature: on file",
        "Approved: yes",
        "Supervisor signature: R.E.\nSigned:",
        "Client signature: _______________",
        "Comments: ______________________________",
        "Additional notes: ______________________\n________________________",
        "Next inspection date: ____________",
        "Phone: ____________   Fax: ____________",
        "Follow-up by: ____________",
        "Score: ____ / 10",
        "1. Signature: ________\n2. Signature: ________\n3. Signature: ________\n4. Signature: ________",
        "The signature of a supervisor is required on every form.",
    ],
)
def test_signed_optional_and_spare_lines_are_no_alarm(line):
    assert codes_in(FORM + line) == []


def test_an_empty_form_is_no_form_that_misses_a_signature():
    labels = ("Location", "Inspector", "Weather", "Date", "Hazards seen", "Signature")
    assert codes_in("Workplace inspection\n" + "\n".join(f"{label}: ____________" for label in labels)) == []
    assert codes_in("Title: Inspection form\n" + "\n".join(f"{label}: ____________" for label in labels)) == []


@pytest.mark.parametrize("label", ["Date", "Date completed", "Inspected by", "Conducted by", "Location"])
def test_a_needed_line_that_stays_empty_in_a_filled_form_is_named(label):
    (sign,) = read_document("record.txt", f"{FORM}{label}: ____________\n".encode()).signs
    assert (sign.kind.value, sign.code) == ("incomplete", "blank-field")
    assert f"“{label}”" in sign.text


def test_a_signed_line_without_its_date_misses_the_date():
    assert codes_in(f"{FORM}Signature: Robin Example   Date: ____________") == ["blank-field"]


def test_what_is_drawn_or_pasted_on_the_line_signs_it():
    def form_with(draw):
        buffer = io.BytesIO()
        canvas = Canvas(buffer)
        for number, line in enumerate([*FORM.splitlines(), "Signature: ______________________"]):
            canvas.drawString(72, 700 - 20 * number, line)
        draw(canvas)
        canvas.save()
        return [sign.code for sign in read_document("form.pdf", buffer.getvalue()).signs]

    def stroke(canvas):
        path = canvas.beginPath()
        path.moveTo(140, 582)
        for step in range(12):
            path.curveTo(140 + step * 5, 590, 142 + step * 5, 575, 145 + step * 5, 584)
        canvas.drawPath(path)

    assert form_with(lambda canvas: None) == ["unsigned-line"]
    assert form_with(stroke) == []
    assert form_with(lambda canvas: canvas.drawImage(ImageReader(Image.new("RGB", (60, 20))), 140, 578, 80, 24)) == []
    assert form_with(lambda canvas: canvas.drawString(140, 583, "R. Example")) == []


RULES = """Fall Protection
Everybody who works above three metres shall wear a harness that was looked at that day.
The foreman keeps the list of anchors and has it checked by an engineer each spring.
Nobody begins alone, and a way to bring a person down is ready before the work begins.
"""
CUT = """Rules
Nobody may begin alone, and a way to bring a person down is ready
before the work begins, as everybody who works above three metres h
as been told on the first of his days here.
"""
TICKS = "Work order\nUnit Crane 4\nDate 2025-10-21\nOil changed [X]\nBrakes [X]\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RULES + "President: Date", ["unsigned-line"]),  # the rules are drawn and not in the text
        (RULES + "Approved by: ____________   Date: ____________", ["unsigned-line"]),
        (RULES + "Owner: ______________   Date: ______________", ["unsigned-line"]),
        (RULES + "General Manager:\tTitle:\tDate:\t", ["unsigned-line"]),
        (RULES + "President: Date\nMarch 3, 2025", []),
        (RULES + "President: Date\nRobin Example", []),
        (RULES + "President: Robin Example  Date: March 3, 2025", []),
        (RULES + "Employee signature: __________", []),
        (RULES + "Owner: ______________", []),  # a name may be meant, which is no signature
        (RULES + "Inspector: ____ Date: ____\nPlace: ____\nUnit: ____\nGuards: ____", []),  # a form bound in with it
        (RULES, []),
        (RULES + "Approved: ____________   Date: ____________", ["unsigned-line"]),
        (CUT + "Signed: ____________", ["unsigned-line"]),  # cut within a word, as some printers do
        ("Form\nOwner: ______ Date: ______", []),
        (TICKS + "Mechanic: Date", ["unsigned-line"]),
        (TICKS + "Supervisor: Date\nWorker: Date", ["unsigned-line"]),
        (TICKS + "Mechanic: Date\nExample Lifting Ltd.\nPage 1 of 1", ["unsigned-line"]),
        (TICKS + "Worker: Date", []),
        (TICKS + "Mechanic: R. Example  Date: 2025-10-21", []),
        (TICKS + "Place ..............\nInspected by ..............", ["blank-field", "blank-field"]),
        (TICKS + "Comments ..............\nRemarks ..............", []),
        (TICKS + "Comments ........\nRemarks ........\nOther ........\nPlace ........", []),
    ],
)
def test_prose_and_ticked_forms_end_with_a_signature_too(text, expected):
    assert codes_in(text) == expected


@given(st.text(alphabet="Signature: _.\nDateabc\t", max_size=200))
def test_no_text_breaks_the_search_for_empty_lines(text):
    assert len(codes_in(f"{FORM}{text}.")) <= 4


@pytest.mark.parametrize("piece", ["Signature: ____ ", "a: ____\n", "_", "page 1 of 2 ", "Label: x\n", "a" * 40, ": "])
def test_long_texts_of_almost_forms_are_read(piece):
    document = read_document("record.txt", (piece * (300_000 // len(piece))).encode())
    assert document.readable  # it is not when it takes longer than a file may


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Place\nDate 2024-03-14\nInspected by Robin Example\nGuards [X]", ["blank-field"]),
        ("Place\nYard 4\nDate 2024-03-14\nInspected by Robin Example\nGuards [X]", []),
        ("Place\nDate\nInspected by\nYard 4\n2024-03-14\nRobin Example\nGuards [X]", []),  # columns
        ("Place:\nInspected by: Robin Example\nDate: 2024-03-14\nGuards [X]", ["blank-field"]),
    ],
)
def test_a_label_alone_before_one_with_its_value_was_left_blank(lines, expected):
    assert codes_in(f"Yard check\n{lines}\nCords [X]\nLights [X]") == expected


def test_handwriting_on_a_form_of_blanks_is_told_and_a_letterhead_is_none():
    def form_with(x, y):
        buffer = io.BytesIO()
        canvas = Canvas(buffer, pagesize=(612, 792))
        for number, line in enumerate(["Near miss", "What:", "Why:", "Done:"]):
            canvas.drawString(72, 650 - 20 * number, line)
        canvas.drawImage(ImageReader(Image.new("RGB", (60, 20))), x, y, 80, 24)
        canvas.save()
        return [sign.code for sign in read_document("form.pdf", buffer.getvalue()).signs]

    assert form_with(120, 600) == ["drawn-on"]
    assert form_with(72, 740) == []


def test_what_is_drawn_below_all_blanks_of_a_form_fills_none_of_them():
    def form_with(y, last):
        buffer = io.BytesIO()
        canvas = Canvas(buffer, pagesize=(612, 792))
        lines = ["Drill", "Place ________", "Scene ________", "Who came ________", last]
        for number, line in enumerate(lines):
            canvas.drawString(72, 650 - 40 * number, line)
        canvas.drawImage(ImageReader(Image.new("RGB", (60, 20))), 160, y, 80, 24)
        canvas.save()
        return "drawn-on" in [sign.code for sign in read_document("form.pdf", buffer.getvalue()).signs]

    assert form_with(565, "Held by the lead hand.")
    assert not form_with(490, "Held by the lead hand.")
    assert not form_with(485, "Signature ________  Date ________")


def test_a_ruled_line_in_a_spreadsheet_is_for_a_signature_too():
    book = openpyxl.Workbook()
    for row in (*(line.split(": ") for line in FORM.splitlines()), ["Signed: ______________"]):
        book.active.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    assert [sign.code for sign in read_document("form.xlsx", buffer.getvalue()).signs] == ["unsigned-line"]


POLICY = """Safety policy
We keep our people from harm on the road and in the shop, in body and in mind.
The owner pays for what that takes and the foreman sees that it is done every day.
Everybody may stop work that looks wrong, and nobody is worse off for having done so.
"""


@pytest.mark.parametrize(
    "line",
    [
        "Signed: ____________________, president        Date: ______________",
        "Signature: _________________ (general manager)",
        "Signed: ____________   Signed: ____________   Date: ________",
        "Signed (driver): ______________     Signed (trainer): ______________",
    ],
)
def test_a_caption_behind_a_line_and_a_second_line_are_no_signature(line):
    assert codes_in(FORM + line) == ["unsigned-line"]


def test_a_policy_with_an_empty_line_and_who_is_to_sign_is_unsigned():
    assert codes_in(POLICY + "Signed: ________________, owner     Date: ____________") == ["unsigned-line"]
    assert codes_in(POLICY + "Signed: ____R. Example____, owner   Date: 2024-02-01") == []


TABLE = "Name\tTask\tSignature\n"


@pytest.mark.parametrize(
    ("rows", "is_unsigned"),
    [
        ("Ann Example\tloader\t\nBo Example\tdriver\t\n", True),
        ("Ann Example\tloader\t______\nBo Example\tdriver\t______\n", True),
        ("Ann Example\tloader\tA. Example\nBo Example\tdriver\t\n", False),
        ("\t\t\n\t\t\n", False),
    ],
)
def test_a_column_for_signatures_on_which_nobody_signed_is_unsigned(rows, is_unsigned):
    assert ("unsigned-line" in codes_in(FORM + TABLE + rows)) is is_unsigned


def test_a_cell_for_initials_is_a_line_for_a_signature():
    assert codes_in(FORM + "Initials\t\n") == ["unsigned-line"]
    assert codes_in(FORM + "Initials\tRE  BE\n") == []


def test_names_printed_before_rules_under_a_heading_are_to_sign():
    assert codes_in(FORM + "Name Signature\nAnn Example ________\nBo Example ________\n") == ["unsigned-line"]
    assert codes_in(FORM + "Name Signature\nAnn Example A. Example\nBo Example ________\n") == []
