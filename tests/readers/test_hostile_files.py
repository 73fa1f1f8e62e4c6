"""Files made to break readers: each costs itself a sentence or is read, within the time and the memory of any file."""

import io
import json
import struct
import zipfile

import docx
import pytest
from found_by_fuzzing import FOUND, refused_or_read
from hostile_builders import (
    HOSTILE_PDFS,
    LOL,
    bomb_sheet,
    nested_docx,
    nested_mail,
    ods,
    packed,
    png,
    repacked,
    tiff,
    with_entities,
)
from reader_builders import QUESTIONS, SHEETS, workbook_bytes, write_package

from secor_qa.cli import main
from secor_qa.errors import CouldNotRead
from secor_qa.readers import apart, read_once
from secor_qa.readers.evidence import read_document
from secor_qa.readers.package import read_package, read_submission
from secor_qa.readers.sheets import table_limits
from secor_qa.readers.sheets.csv_files import read_csv_sheet
from secor_qa.readers.spreadsheets import read_sheets
from secor_qa.readers.zip_files import N_FILES_MAX

SHEET = "xl/worksheets/sheet1.xml"


def word():
    buffer = io.BytesIO()
    document = docx.Document()
    document.add_paragraph("Seen")
    document.save(buffer)
    return buffer.getvalue()


def settled(name, data):
    """A document that was read, or refused with a sentence; by the process apart and not by us."""
    document = read_document(name, data)
    assert document.readable != bool(document.why_not)
    assert document.readable or document.why_not.endswith(".")
    assert apart.inside is False
    return document


def sentences(call, *arguments):
    """Why something was refused, in sentences; none where it was read."""
    try:
        call(*arguments)
    except CouldNotRead as error:
        return error.sentences
    return ()


def plain(said):
    """Whether every sentence ends as one, on one line, and says nothing of our own making."""
    return all(each.endswith(".") and "\n" not in each and "Traceback" not in each for each in said)


@pytest.fixture
def a_short_time(monkeypatch):
    """For files that would take all of their time, and may be read or refused."""
    monkeypatch.setenv("SECOR_QA_FILE_SECONDS", "2")


@pytest.mark.usefixtures("a_short_time")
@pytest.mark.parametrize("case", HOSTILE_PDFS)
def test_a_hostile_pdf_is_read_or_refused(case):
    settled("evil.pdf", HOSTILE_PDFS[case])


@pytest.mark.parametrize(
    "data",
    [png(100_000, 100_000), png(50_000, 1_900, b"\0" * 1_000), tiff(60_000, 60_000), tiff(2**31, 2**31), png(0, 0)],
)
def test_a_picture_with_far_more_points_than_it_has_is_refused(data):
    assert not settled("evil.png", data).readable


@pytest.mark.parametrize(
    "data",
    [
        packed(("a.txt", b"0" * 150_000_000)),
        packed(("[Content_Types].xml", b""), ("word/document.xml", b" " * 150_000_000)),
        packed(("xl/workbook.xml", b" " * 150_000_000)),
        packed(("mimetype", b"0" * 150_000_000)),
    ],
    ids=["zip", "docx", "xlsx", "mimetype"],
)
def test_a_zip_that_unpacks_to_far_more_is_refused(data):
    assert not settled("evil", data).readable


def test_entities_that_grow_without_end_are_not_followed():
    document = settled("evil.docx", with_entities(word()))
    assert len("".join(document.texts)) < 1_000_000
    sheet = repacked(workbook_bytes({"A": [("x",)]}), {SHEET: lambda xml: LOL + xml.replace(b"<v>", b"<v>&i;")})
    assert plain(sentences(read_sheets, "evil.xlsx", sheet))


def test_entities_that_point_to_files_are_not_followed(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("secret words")
    entities = f'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY i SYSTEM "{secret.as_uri()}">]>'.encode()
    assert "secret" not in " ".join(settled("evil.docx", with_entities(word(), entities)).texts)
    strings = (
        entities + b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&i;</t></si></sst>'
    )
    book = repacked(workbook_bytes({"A": [("x",)]}), {"xl/sharedStrings.xml": strings})
    assert "secret" not in " ".join(settled("evil.xlsx", book).texts)


def test_a_template_elsewhere_is_not_fetched():
    relation = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
        b'Target="http://127.0.0.1:9/x.dotm" TargetMode="External"/></Relationships>'
    )
    data = repacked(word(), {"word/_rels/settings.xml.rels": relation})
    assert settled("evil.docx", data).texts[0].strip() == "Seen"


@pytest.mark.usefixtures("a_short_time")
def test_tables_in_tables_without_end_are_read_or_refused():
    settled("evil.docx", nested_docx(word(), 2_000))


@pytest.mark.usefixtures("a_short_time")
@pytest.mark.parametrize("depth", [20, 1_000])
def test_mails_in_mails_without_end_are_read_or_refused(depth):
    settled("evil.eml", nested_mail(depth))


@pytest.mark.usefixtures("a_short_time")
def test_rich_text_in_rich_text_without_end_is_read_or_refused():
    settled("evil.rtf", b"{\\rtf1" + b"{\\b " * 200_000 + b"deep" + b"}" * 200_000)


@pytest.mark.usefixtures("a_short_time")
@pytest.mark.parametrize("reference", [b"XFD1048576", b"A1048576", b"ZZZZ99999999"])
def test_a_cell_far_out_is_read_or_refused(reference):
    data = bomb_sheet(reference)
    settled("evil.xlsx", data)
    assert plain(sentences(read_sheets, "evil.xlsx", data))


def test_a_million_empty_rows_are_no_rows(tmp_path):
    empty = b"".join(b'<row r="%d" s="1"/>' % number for number in range(10, 1_000_010)) + b"</sheetData>"
    book = repacked(workbook_bytes({"A": [("x",)]}), {SHEET: lambda xml: xml.replace(b"</sheetData>", empty)})
    assert [len(sheet.rows) for sheet in read_sheets("a.xlsx", book)] == [1]
    assert len(read_csv_sheet("a.csv", b"x,y\n" + b",\n" * 1_000_000 + b"z,").rows) == 2


@pytest.mark.parametrize(
    ("rows", "columns", "refused"),
    [(1, 16_384, False), (table_limits.ROWS_MAX + 1, 1, True), (1_000_000, 16_384, True), (1, 2_000_000_000, False)],
)
def test_repeated_cells_of_an_ods_are_never_more_than_can_be_read(rows, columns, refused):
    said = sentences(read_sheets, "a.ods", ods(rows, columns))
    assert plain(said)
    assert bool(said) is refused


@pytest.mark.parametrize(("n", "refused"), [(table_limits.COLUMNS_MAX, False), (table_limits.COLUMNS_MAX + 1, True)])
def test_a_table_has_so_many_columns_and_no_more(n, refused):
    said = sentences(read_csv_sheet, "a.csv", ",".join(["question"] * n).encode())
    assert bool(said) is refused
    assert plain(said)


@pytest.mark.parametrize("extra", [0, 1])
def test_a_table_has_so_many_rows_and_so_many_cells_and_no_more(monkeypatch, extra):
    monkeypatch.setattr(table_limits, "ROWS_MAX", 10)
    monkeypatch.setattr(table_limits, "CELLS_MAX", 30)
    assert bool(sentences(read_csv_sheet, "a.csv", b"x\n" * (10 + extra))) is bool(extra)
    assert bool(sentences(read_csv_sheet, "a.csv", b"x,y,z\n" * 9 + b"x,y,z" + b",z" * extra)) is bool(extra)


def test_repeated_headings_are_each_kept_under_a_name_of_their_own(tmp_path):
    n = table_limits.COLUMNS_MAX
    head = ["question", "answer"] + ["x", "answer", "", "x (2)"] * (n // 4 - 1)
    (tmp_path / "questions.csv").write_text(",".join(head) + "\n1.1,Yes" + ",z" * (n - 4), encoding="utf-8")
    submission = read_submission(tmp_path / "questions.csv")
    assert len(submission.extra["Questions!2"]) == n - 4
    assert len(submission.remarks) == n - 4 + 3  # and the three sheets that are not there


def test_a_sheet_of_ours_with_far_more_rows_than_an_assessment_is_refused(tmp_path):
    for n in (table_limits.SHEET_ROWS_MAX, table_limits.SHEET_ROWS_MAX + 1):
        rows = "".join(f"1.{number},Yes\n" for number in range(1, n))
        (tmp_path / "questions.csv").write_text("question,answer\n" + rows)
        said = sentences(read_submission, tmp_path / "questions.csv")
        assert bool(said) is (n > table_limits.SHEET_ROWS_MAX)
        assert not said or f"{table_limits.SHEET_ROWS_MAX + 1:,} filled rows" in said[0]


def test_a_file_that_cannot_be_read_is_tried_once(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(apart, "ask", lambda task, name, data: (asked.append(name), _refuse(name)))
    (tmp_path / "evil.xlsx").write_bytes(b"PK\x03\x04 nothing more")
    assert len(sentences(read_submission, tmp_path / "evil.xlsx")) == 1
    assert asked == ["evil.xlsx"]


def _refuse(name):
    raise CouldNotRead(f"{name}: no.")


def test_a_long_text_and_odd_letters_stay_as_they_are():
    cell = "\u202e" + "=" + "é" * 32_700
    [sheet] = read_sheets("a.xlsx", workbook_bytes({"A": [(cell, "+1", "-1", "@x")]}))
    assert sheet.rows[0][1] == [cell, "+1", "-1", "@x"]


def test_marks_that_turn_the_order_of_letters_are_kept_and_change_no_heading(tmp_path):
    (tmp_path / "questions.csv").write_text("question,answer,notes\n1.1,Yes,\u202eabc\u2066\n", encoding="utf-8")
    [answer] = read_submission(tmp_path / "questions.csv").answers
    assert (answer.question, answer.notes) == ("1.1", "\u202eabc\u2066")


def test_merged_headings_are_read_by_their_first_cell(tmp_path):
    rows = [("Our self-assessment", None, None), *QUESTIONS]
    merged = b'</sheetData><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A2"/></mergeCells>'
    book = repacked(workbook_bytes({"Questions": rows}), {SHEET: lambda xml: xml.replace(b"</sheetData>", merged)})
    (tmp_path / "a.xlsx").write_bytes(book)
    assert [answer.question for answer in read_submission(tmp_path / "a.xlsx").answers] == ["1.1", "1.2"]


@pytest.mark.parametrize("name", ["evil.csv", "evil.txt", "evil.json", "evil.xlsx", "evil.eml"])
def test_one_endless_line_is_read_or_refused(name, tmp_path):
    data = b"question,answer" + b",x" * 300_000
    settled(name, data)
    (tmp_path / name).write_bytes(data)
    said = sentences(read_submission, tmp_path / name)
    assert said
    assert plain(said)


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 500_000,
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b"[" + b"{}," * 1_000_000 + b"{}]",
        b'{"audit_id": "a", "items": [{"label": ' + b"[" * 400 + b"]" * 400 + b"}]}",
        b'{"audit_id": ' + b"9" * 5_000 + b', "items": [{}]}',
        json.dumps({"audit_id": "a", "items": [{"item_id": str(n), "parent_id": str(n - 1)} for n in range(9_000)]}),
        json.dumps({"audit_id": "a", "items": [{f"key {n}": n} for n in range(9_000)]}),
    ],
    ids=["arrays", "objects", "many", "deep label", "long number", "long line of parents", "other keys in each"],
)
def test_json_of_odd_shape_is_read_or_refused(data, tmp_path, monkeypatch):
    monkeypatch.setattr(table_limits, "CELLS_MAX", 200_000)
    (tmp_path / "evil.json").write_bytes(data if isinstance(data, bytes) else data.encode())
    assert plain(sentences(read_submission, tmp_path / "evil.json"))


@pytest.mark.parametrize("data", [b"\0" * 10_000, b"\xff\xfe" + b"\0" * 9_999, b"\xef\xbb\xbf", b"\r" * 100_000])
def test_nothing_but_odd_bytes_is_refused(data, tmp_path):
    for name in ("evil.csv", "evil.xlsx", "evil.zip", "evil"):
        settled(name, data)
        (tmp_path / name).write_bytes(data)
        said = sentences(read_submission, tmp_path / name)
        assert said
        assert plain(said)


def test_a_zip_with_very_many_entries_is_no_submission(tmp_path):
    path = tmp_path / "evil.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(N_FILES_MAX + 1):
            archive.writestr(str(number), b"")
    with pytest.raises(CouldNotRead, match="files"):
        read_submission(path)
    assert not settled("evil.zip", path.read_bytes()).readable


@pytest.mark.parametrize(("n", "n_said"), [(21, 21), (22, 21)])
def test_of_very_many_files_that_cannot_be_read_the_first_are_named(n, n_said, tmp_path):
    (tmp_path / "evil.zip").write_bytes(packed(*[(f"{number}.xlsx", b"PK\3\4 nothing more") for number in range(n)]))
    said = sentences(read_submission, tmp_path / "evil.zip")
    assert len(said) == n_said
    assert plain(said)
    assert (said[-1] == "evil.zip: holds 2 more files that cannot be read. Give the folder of one submission.") is (
        n == 22
    )


@pytest.mark.parametrize("most", [1, 2])
def test_so_many_spreadsheets_beside_the_attachments_are_looked_at_and_no_more(most, monkeypatch, tmp_path):
    monkeypatch.setattr(read_once, "WORKBOOKS_MAX", most)
    other = workbook_bytes({"Hours": [("who", "hours")]})
    (tmp_path / "a.zip").write_bytes(packed(("a.xlsx", other), ("b.xlsx", workbook_bytes(SHEETS))))
    said = sentences(read_submission, tmp_path / "a.zip")
    assert plain(said)
    assert ("b.xlsx: was not read: the package holds more than 1 spreadsheets" in " ".join(said)) is (most == 1)


def test_a_zip_whose_files_lie_over_each_other_is_refused(tmp_path):
    whole = packed(("questions.csv", b"question,answer\n1.1,Yes\n" * 400))
    start = whole.index(b"PK\x01\x02")
    entry = whole[start : whole.index(b"PK\x05\x06")]
    many = 50
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, many, many, len(entry) * many, start, 0)
    (tmp_path / "evil.zip").write_bytes(whole[:start] + entry * many + end)
    with pytest.raises(CouldNotRead, match="lie over each other"):
        read_submission(tmp_path / "evil.zip")


@pytest.mark.parametrize("heading", ["_" * 200_000, "note" * 50_000, "Page_" * 40_000 + "note"])
def test_an_endless_heading_of_an_export_is_read(heading, tmp_path):
    text = f"audit_id,audit_name,{heading},1.1 Is it so?,1.1 Is it so? - notes\naudit_1,Yard,x,Yes,Seen\n"
    (tmp_path / "wide.csv").write_text(text, encoding="utf-8")
    [row] = [row for row in read_submission(tmp_path / "wide.csv").answers if row.question == "1.1"]
    assert row.notes == "Seen"


def test_a_name_of_very_many_folders_is_a_name(tmp_path):
    (tmp_path / "a.zip").write_bytes(packed(("x/" * 30_000 + "questions.csv", b"question,answer\n1.1,Yes\n")))
    assert [answer.question for answer in read_submission(tmp_path / "a.zip").answers] == ["1.1"]


def test_each_of_very_many_files_in_a_zip_is_read(tmp_path):
    texts = [(f"attachments/{number}.txt", b"Seen %d" % number) for number in range(1_000)]
    (tmp_path / "a.zip").write_bytes(packed(("questions.csv", b"question,answer\n1.1,Yes\n"), *texts))
    submission = read_submission(tmp_path / "a.zip")
    assert {each.texts for each in submission.documents} == {(text.decode(),) for _, text in texts}


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.pdf", HOSTILE_PDFS["cut off"], "a PDF"),
        ("a.png", png(2, 2), "a picture"),
        ("a.docx", word(), "a Word document"),
    ],
)
def test_a_record_that_is_no_assessment_is_called_what_it_is(name, data, words, tmp_path):
    (tmp_path / name).write_bytes(data)
    [said] = sentences(read_submission, tmp_path / name)
    assert said.startswith(f"{name}: is {words} and no assessment")
    assert "attachments folder" in said


def test_a_hostile_record_costs_only_itself(tmp_path):
    evil = {"evil.pdf": HOSTILE_PDFS["cut off"], "evil.docx": b"PK\x03\x04", "good.txt": b"Seen on 2024-01-02"}
    submission = read_package(write_package(tmp_path / "acme", attachments=evil)).submission
    assert [each.file for each in submission.documents if each.readable] == ["good.txt"]
    assert len(submission.answers) == 2


def test_what_fuzzing_found_stays_mended(tmp_path):
    found = sorted(FOUND.iterdir())
    assert found
    for file in found:
        refused_or_read(tmp_path, file.name.split("-", 1)[1], file.read_bytes())


@pytest.mark.parametrize("n_mb", [39, 41])
def test_word_is_read_up_to_so_much_markup(n_mb):
    blank = (b"<!--" + b" " * 999_993 + b"-->") * n_mb
    data = repacked(word(), {"word/document.xml": lambda xml: xml.replace(b"<w:body>", b"<w:body>" + blank)})
    assert settled("a.docx", data).readable is (n_mb < 40)


def test_endless_words_in_records_are_checked(tmp_path, capsys):
    pieces = ["1", "1-", "A", "A.", "March 14 ", "of 4 page 2 ", "\n- "]
    head = [("field", "value"), ("instrument", "secor-2022"), ("employer_legal_name", "Tamarack Example Ltd.")]
    texts = {f"{at}.txt": f"Policy\n{piece * (100_000 // len(piece))}".encode() for at, piece in enumerate(pieces)}
    listed = [SHEETS["Attachments"][0], *((name, "Policy", None, "1.1", 1) for name in texts)]
    folder = write_package(tmp_path / "acme", {**SHEETS, "Assessment": head, "Attachments": listed}, texts)
    assert main(["check", str(folder), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["submission"]["n_documents"] == len(pieces)
