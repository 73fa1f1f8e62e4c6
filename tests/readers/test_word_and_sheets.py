import io
from datetime import UTC, date, datetime

import docx
import openpyxl
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from PIL import Image

from secor_qa.readers.evidence import read_document

FORM = ["Workplace inspection", "Location: Yard 4", "Inspector: Robin Example", "Weather: fair"]


def word(*lines, before_saving=lambda document: None):
    document = docx.Document()
    for line in lines:
        if line.startswith("<"):
            document.element.body.insert_element_before(parse_xml(line), "w:sectPr")
        else:
            document.add_paragraph(line)
    before_saving(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return read_document("record.docx", buffer.getvalue())


def paragraph(inside):
    return f"<w:p {nsdecls('w')}>{inside}</w:p>"


def run(text):
    return f"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>"


def test_a_letterhead_of_the_first_page_alone_is_read():
    def letterhead(document):
        document.sections[0].different_first_page_header_footer = True
        document.sections[0].first_page_header.paragraphs[0].text = "Example Surveys Inc."

    assert word(*FORM, before_saving=letterhead).texts == ("\n".join(["Example Surveys Inc.", *FORM]),)


def test_a_word_file_says_of_which_company_it_is():
    def licensed(document):
        about = next(part for part in document.part.package.iter_parts() if part.partname == "/docProps/app.xml")
        about._blob = about.blob.replace(b"<Company/>", b"<Company>Example &amp; Sons Inc.</Company>")

    assert word(*FORM, before_saving=licensed).metadata["company"] == "Example & Sons Inc."
    assert "company" not in word(*FORM).metadata


TRACKED = paragraph(
    run("Held on ")
    + "<w:del w:id='1' w:author='R'><w:r><w:delText>2023-01-14</w:delText></w:r></w:del>"
    + f"<w:ins w:id='2' w:author='R'>{run('2024-03-14')}</w:ins>"
)


def test_what_was_inserted_is_text_and_what_was_deleted_is_not():
    document = word(TRACKED)
    assert document.texts == ("Held on 2024-03-14",)
    assert [(found.on, found.role.value) for found in document.dates] == [(date(2024, 3, 14), "record")]
    assert [sign.code for sign in document.signs] == ["tracked-changes"]


def control(text, *, placeholder):
    shows = "<w:showingPlcHdr/>" if placeholder else ""
    return f"<w:sdt><w:sdtPr>{shows}</w:sdtPr><w:sdtContent>{run(text)}</w:sdtContent></w:sdt>"


def test_a_filled_field_is_text_and_one_at_its_placeholder_is_a_blank_line():
    filled = word(*FORM, paragraph(run("Date: ") + control("2024-03-14", placeholder=False)))
    assert filled.texts[0].endswith("Date: 2024-03-14")
    assert filled.signs == ()
    blank = word(*FORM, paragraph(run("Date: ") + control("Click or tap to enter a date.", placeholder=True)))
    assert "Click" not in blank.texts[0]
    assert [sign.code for sign in blank.signs] == ["blank-field"]


def test_a_block_of_fields_and_a_text_box_are_read():
    box = (
        f"<w:p {nsdecls('w')} xmlns:v='urn:schemas-microsoft-com:vml'><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
        f"<w:p>{run('Reviewed: 2024-02-01')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    )
    block = f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p>{run('Minutes')}</w:p></w:sdtContent></w:sdt>"
    assert word(block, box).texts == ("Minutes\nReviewed: 2024-02-01",)


def boxed(inside):
    return f"<w:p {nsdecls('w')}><w:r><w:pict><w:txbxContent>{inside}</w:txbxContent></w:pict></w:r></w:p>"


def test_a_text_box_in_text_boxes_is_read_once():
    nested = f"<w:p {nsdecls('w')}>{run('Reviewed: 2024-02-01')}</w:p>"
    for _ in range(24):
        nested = boxed(nested)
    assert word(nested).texts == ("Reviewed: 2024-02-01",)


def test_symbols_of_a_tick_box_are_read():
    ticks = paragraph(
        "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>" + run(" Yes ")
        + "<w:r><w:sym w:font='Wingdings' w:char='F0A8'/></w:r>" + run(" No")
    )  # fmt: skip
    assert word(ticks).texts == ("☒ Yes ☐ No",)


def test_headings_of_a_word_table_tell_the_roles_below_them():
    def table(document):
        rows = [("Name", "Date completed", "Expiry date"), ("Robin Example", "2024-03-14", "2027-03-14")]
        found = document.add_table(rows=2, cols=3)
        for row, texts in zip(found.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text

    assert [found.role.value for found in word("Training", before_saving=table).dates] == ["record", "expires"]


def test_an_unsigned_form_is_incomplete_but_not_where_a_picture_may_be_the_signature():
    def picture(document):
        buffer = io.BytesIO()
        Image.new("RGB", (60, 20)).save(buffer, "PNG")
        document.add_picture(buffer)

    line = "Signature: ____________________"
    assert [sign.code for sign in word(*FORM, line).signs] == ["unsigned-line"]
    assert word(*FORM, line, before_saving=picture).signs == ()


def test_word_says_who_made_it_and_when():
    def about(document):
        document.core_properties.author = "Robin Example"
        document.core_properties.created = datetime(2024, 3, 14, 9, 30, tzinfo=UTC)

    metadata = word("Minutes", before_saving=about).metadata
    assert metadata["author"] == "Robin Example"
    assert metadata["created"].startswith("2024-03-14T09:30:00")


def workbook(prepare):
    book = openpyxl.Workbook()
    prepare(book)
    buffer = io.BytesIO()
    book.save(buffer)
    return read_document("matrix.xlsx", buffer.getvalue())


def test_sheets_name_their_pages_and_hidden_ones_are_read_and_said():
    def prepare(book):
        book.active.title = "Training"
        book.active["A1"] = "Seen"
        kept = book.create_sheet("Old list")
        kept["A1"] = "Also read"
        kept.sheet_state = "hidden"

    document = workbook(prepare)
    assert document.page_names == ("Training", "Old list")
    assert "Also read" in document.texts[1]
    assert [(sign.code, sign.page) for sign in document.signs] == [("hidden-sheet", 2)]


@pytest.mark.parametrize("n_hidden", [0, 1, 3])
def test_hidden_rows_are_read_and_counted(n_hidden):
    def prepare(book):
        for number in range(1, 6):
            book.active.append([f"row {number}"])
            book.active.row_dimensions[number].hidden = number <= n_hidden

    document = workbook(prepare)
    assert "row 1" in document.texts[0]
    assert [sign.code for sign in document.signs] == (["hidden-rows"] if n_hidden else [])


def test_formulas_that_were_never_worked_out_are_said():
    def prepare(book):
        book.active["A1"], book.active["A2"] = 3, "=A1*2"

    assert [sign.code for sign in workbook(prepare).signs] == ["formula-without-value"]


def test_days_counted_from_1904_are_read_as_meant_and_said():
    def prepare(book):
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
        book.active.append(["Date completed", date(2024, 3, 14)])

    document = workbook(prepare)
    assert document.dates[0].on == date(2024, 3, 14)
    assert [sign.code for sign in document.signs] == ["dates-1904"]


def test_headings_of_a_sheet_tell_the_roles_below_them():
    def prepare(book):
        book.active.append(["Name", "Completed", "Expires"])
        book.active.append(["Robin Example", date(2024, 3, 14), date(2027, 3, 14)])

    assert [found.role.value for found in workbook(prepare).dates] == ["record", "expires"]


def typed_page(number: int, total: int, *lines: str) -> list[str]:
    return [sign.code for sign in word(*lines, f"Page {number} of {total}").signs]


def test_a_sheet_that_is_typed_to_be_one_of_four_misses_pages():
    assert typed_page(1, 4, *FORM) == ["page-missing"]
    assert typed_page(1, 1, *FORM) == []
    assert typed_page(1, 2, *["A long line of nine words stands here again."] * 40) == []
    assert typed_page(2, 2, *FORM, "Page 1 of 2") == []


def test_pages_that_word_counts_itself_are_all_there():
    counted = paragraph(run("Page 1 of 3").replace("<w:t ", "<w:instrText>NUMPAGES</w:instrText><w:t "))
    assert [sign.code for sign in word(*FORM, counted).signs] == []
