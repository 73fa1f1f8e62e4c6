"""Layout profiles: three partners' spreadsheets, faults of a profile, and drafts from headings."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal

import pytest
from builders import make_instrument, make_question
from export_builders import csv_bytes
from hypothesis import given
from hypothesis import strategies as st
from reader_builders import codes, packages_at, workbook_bytes

from secor_qa.cli import main
from secor_qa.errors import CouldNotRead
from secor_qa.places import data_folder
from secor_qa.procedure.words import Answer
from secor_qa.readers.coverage import Detail
from secor_qa.readers.package import read_package, read_submission
from secor_qa.readers.profiles.draft import draft_profile
from secor_qa.readers.profiles.profile import profile_files, read_profile

TINY = make_instrument(make_question("1.1"), make_question("1.2"), make_question("1.10"), make_question("2.1"))
TINIES = {TINY.id: TINY}

TICKED = {
    "Company": [("Company", "Tamarack Example Hauling Ltd."), ("Audit date", date(2024, 5, 10)),
                ("WCB account", "007")],
    "Audit": [
        ("Small employer audit", None, None, None, None, None),
        ("Question", "Yes", "No", "N/A", "Comments", "Auditor's own column"),
        ("1. Leadership", None, None, None, None, None),
        ("1.1 Is there a policy?", "X", None, None, "Seen in the yard.", "kept"),
        ("1.2 Is it known?", None, "x", None, "Not yet.", None),
        ("1.10 Is it signed?", None, None, "✓", None, None),
        ("2.1 Are yards seen?", "X", "X", None, "Both?", None),
    ],
    "Action plan": [
        ("Question", "What is missing", "What will be done", "By whom", "By when"),
        ("1.2", "Nobody knows it", "Hold a talk", "Robin Example", date(2024, 7, 1)),
    ],
}  # fmt: skip
PER_ELEMENT = {
    "Cover": [("Employer legal name:", "Tamarack Example Hauling Ltd."), ("WCB account number", "007")],
    "Element 1 Leadership": [
        ("Item", "Finding", "Justification", "Evidence", "Points", "% positive"),
        (1.1, "In place", "Seen in the yard.", "policy.pdf; photo.jpg", 4, 80),
        ("1.2", "Not in place", "Not yet.", None, 0, None),
        ("1.10", "Does not apply", None, None, None, None),
    ],
    "Element 2 Hazards": [
        ("Item", "Finding", "Justification", "Evidence", "Points", "% positive"),
        ("2.1", "perhaps", "Both?", None, None, None),
    ],
}
APART = {
    "Employer": [("Company name", "Tamarack Example Hauling Ltd."), ("WCB account #", "007")],
    "Answers": [
        ("Ref", "Response", "Notes", "Documents"),
        ("1.1", "yes", "Seen in the yard.", "policy.pdf"),
        ("1.2", "NO", "Not yet.", None),
        ("1.10", "na", None, None),
        ("2.1", "perhaps", "Both?", None),
    ],
    "Scoring": [
        ("Ref", "Points given", "Percent positive"), ("1.1", 4, 80), ("1.2", 0, None), ("9.9", 3, None),
    ],
    "Documents": [("File", "Title", "Date", "Ref"), ("policy.pdf", "Policy", date(2024, 1, 2), "1.1")],
}  # fmt: skip
PARTNERS = {"yes-no-columns": TICKED, "sheet-per-element": PER_ELEMENT, "points-apart": APART}


@pytest.fixture(params=PARTNERS)
def partner(request, tmp_path):
    """The name of a shipped profile, and a small spreadsheet of its kind."""
    path = tmp_path / "season 2024.xlsx"
    path.write_bytes(workbook_bytes(PARTNERS[request.param]))
    return request.param, path


def test_each_partners_spreadsheet_is_read_by_its_shipped_profile(partner):
    name, path = partner
    package = read_package(path, TINIES, detail=Detail.COLUMNS)
    submission = package.submission
    assert submission.text("layout_profile") == name
    assert submission.text("employer_legal_name") == "Tamarack Example Hauling Ltd."
    assert submission.fields["wcb_accounts"] == ("007",)
    assert submission.text("instrument") == TINY.id
    assert [(row.question, row.element, row.answer, row.notes) for row in submission.answers] == [
        ("1.1", "1", Answer.YES, "Seen in the yard."),
        ("1.2", "1", Answer.NO, "Not yet."),
        ("1.10", "1", Answer.NA, ""),
        ("2.1", "2", None, "Both?"),
    ]
    assert "unreadable-answer" in codes(submission.remarks)
    assert package.coverage.layout == f"profile {name}"
    assert all(sheet.recognised for sheet in package.coverage.sheets)


def test_points_and_percentages_stand_beside_the_answer_or_apart(tmp_path):
    for name in ("sheet-per-element", "points-apart"):
        path = tmp_path / f"{name}.xlsx"
        path.write_bytes(workbook_bytes(PARTNERS[name]))
        submission = read_submission(path, TINIES)
        first, second = submission.answers[:2]
        assert (first.points_claimed, first.percent_positive) == (Decimal(4), Decimal(80))
        assert (second.points_claimed, second.percent_positive) == (Decimal(0), None)
        assert "policy.pdf" in first.attachments
        stray = [remark.question for remark in submission.remarks if remark.code == "points-without-question"]
        assert stray == (["9.9"] if name == "points-apart" else [])


def test_what_a_profile_does_not_map_is_kept_aside_and_told(tmp_path):
    path = tmp_path / "audit.xlsx"
    path.write_bytes(workbook_bytes(TICKED))
    package = read_package(path, TINIES, detail=Detail.CELLS)
    assert package.submission.extra["Audit!4"] == {"Auditor's own column": "kept"}
    (item,) = package.submission.action_items
    assert (item.question, item.responsible, item.target_on) == ("1.2", "Robin Example", date(2024, 7, 1))
    audit = next(sheet for sheet in package.coverage.sheets if sheet.sheet == "Audit")
    used = {(cell.row, cell.column): cell.used_as for cell in audit.cells}
    assert used[4, "Yes"] == "answer Yes"
    assert used[4, "Auditor's own column"] == ""


def test_a_remark_names_the_sheet_and_row_of_the_spreadsheet_itself(tmp_path):
    path = tmp_path / "audit.xlsx"
    path.write_bytes(workbook_bytes(PER_ELEMENT))
    remark = next(each for each in read_submission(path, TINIES).remarks if each.code == "unreadable-answer")
    assert remark.where == "audit.xlsx, Element 2 Hazards, row 2, answer"


@pytest.mark.parametrize("mark", ["X", "x", "✓", "☒", "1", "TRUE", "yes"])
def test_anything_but_an_empty_box_is_a_mark(tmp_path, mark):
    rows = [("Question", "Yes", "No", "N/A", "Comments"), ("1.1", mark, "☐", "", ""), ("1.2", "no", "0", "-", "")]
    (tmp_path / "audit.csv").write_bytes(csv_bytes(rows))
    marked, empty = read_submission(tmp_path / "audit.csv", TINIES).answers
    assert (marked.answer, empty.answer) == (Answer.YES, None)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_csv_is_read_in_every_encoding_with_line_breaks_in_its_cells(tmp_path, encoding, newline):
    rows = [("QUESTION ", "yes", "No", "N/A", "Comments"), ("1.1 Is it?", "X", "", "", "Seen,\nsaid “yes”")]
    (tmp_path / "audit.csv").write_bytes(csv_bytes(rows, encoding, newline))
    (row,) = read_submission(tmp_path / "audit.csv", TINIES).answers
    assert (row.answer, row.notes) == (Answer.YES, "Seen,\nsaid “yes”")


def test_a_question_in_two_sheets_counts_once(tmp_path):
    sheets = PER_ELEMENT | {"Element 3 Again": PER_ELEMENT["Element 2 Hazards"]}
    (tmp_path / "audit.xlsx").write_bytes(workbook_bytes(sheets))
    submission = read_submission(tmp_path / "audit.xlsx", TINIES)
    assert len(submission.answers) == 4
    assert "duplicate-question" in codes(submission.remarks)


def test_a_profile_of_ones_own_goes_before_a_shipped_one(tmp_path, monkeypatch):
    monkeypatch.setenv("SECOR_QA_HOME", str(tmp_path / "home"))
    shipped = (data_folder() / "profiles" / "yes-no-columns.toml").read_text(encoding="utf-8")
    own = tmp_path / "home" / "profiles" / "mine.toml"
    own.parent.mkdir(parents=True)
    own.write_text(shipped.replace('id = "yes-no-columns"', 'id = "mine"'), encoding="utf-8")
    (tmp_path / "audit.xlsx").write_bytes(workbook_bytes(TICKED))
    assert profile_files()[0] == own
    assert read_submission(tmp_path / "audit.xlsx", TINIES).text("layout_profile") == "mine"
    own.write_text("broken", encoding="utf-8")  # costs nobody else anything
    assert read_submission(tmp_path / "audit.xlsx", TINIES).text("layout_profile") == "yes-no-columns"


def test_partners_spreadsheets_are_found_in_a_folder_and_other_spreadsheets_are_not(tmp_path):
    for name, sheets in PARTNERS.items():
        (tmp_path / f"{name}.xlsx").write_bytes(workbook_bytes(sheets))
    rows = [("Question", "Yes", "No", "N/A", "Comments"), ("1.1 Is it?", "X", "", "", "Seen.")]
    (tmp_path / "ticked.csv").write_bytes(csv_bytes(rows))
    (tmp_path / "prices.csv").write_bytes(csv_bytes([("Item", "Price"), ("rope", 3)]))
    (tmp_path / "prices.xlsx").write_bytes(workbook_bytes({"Prices": [("Item", "Price"), ("rope", 3)]}))
    found = {each.name for each in packages_at(tmp_path)}
    assert found == {"points-apart.xlsx", "sheet-per-element.xlsx", "ticked.csv", "yes-no-columns.xlsx"}


def test_every_fault_of_a_profile_is_named_at_once(tmp_path, capsys):
    faulty = """
        id = 3
        titel = "x"
        [recognise]
        headings = "Question"
        [critical_data.fields]
        "Company" = "employer_legal_nme"
        [questions.columns]
        "No." = "question"
        "Number" = "question"
        "Result" = "anser"
        [questions.marks]
        "Yes" = "Ja"
        [points]
        columns = 4
    """
    path = tmp_path / "faulty.toml"
    path.write_text(faulty)
    assert main(["profile", "list", str(path)]) == 2
    said = capsys.readouterr().err
    for part in ("id: is not a text", "titel: is not a part of a profile. Did you mean title?",
                 "headings: is not a list", "Did you mean employer_legal_name?", "“question” has two headings",
                 "Did you mean answer?", "“Ja” is no answer", "columns: is not a table"):  # fmt: skip
        assert part in said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("id = ", "is not valid TOML"),
        ('id = "a"\n[questions.columns]\n"N" = "question"\n"A" = "answer"', "would fit any file"),
        ('id = "a"\n[recognise]\nheadings = ["N"]', "Say where the questions and answers stand"),
        ('id = "a"\n[recognise]\nheadings = ["N"]\n[questions.columns]\n"N" = "question"', "where the answer stands"),
        ('id = "a"\n[recognise]\nheadings = ["N"]\n[questions.columns]\n"N" = "answer"', "no column for “question”"),
        ('[recognise]\nheadings = ["N"]\n[questions.columns]\n"N" = "question"\n"A" = "answer"', "id: is missing"),
    ],
)
def test_a_profile_that_could_not_work_is_refused(tmp_path, text, said):
    (tmp_path / "a.toml").write_text(text)
    with pytest.raises(CouldNotRead, match=said):
        read_profile(tmp_path / "a.toml")


def test_the_shipped_profiles_are_listed_and_without_fault(capsys):
    assert main(["profile", "list"]) == 0
    assert {line.split(":")[0] for line in capsys.readouterr().out.splitlines() if line[0] != " "} >= set(PARTNERS)


def test_a_draft_of_each_partners_spreadsheet_reads_that_spreadsheet(partner, tmp_path, capsys):
    name, path = partner
    out = tmp_path / "draft.toml"
    assert main(["profile", "suggest", str(path), "-o", str(out)]) == 0
    assert main(["profile", "list", str(out)]) == 0
    submission = read_package(path, TINIES, profiles=[out]).submission
    asked_about = None if name == "sheet-per-element" else Answer.NA  # “Does not apply” is in no list of words
    expected = [Answer.YES, Answer.NO, asked_about, None]
    assert [row.answer for row in submission.answers] == expected
    assert [row.notes for row in submission.answers] == ["Seen in the yard.", "Not yet.", "", "Both?"]
    assert submission.text("employer_legal_name") == "Tamarack Example Hauling Ltd."
    assert ('# "Does not apply" = "Yes"' in out.read_text(encoding="utf-8")) is (asked_about is None)
    capsys.readouterr()
    assert main(["profile", "suggest", str(path), "-o", str(out)]) == 2
    assert "exists already" in capsys.readouterr().err


def test_a_guess_that_is_not_sure_is_only_a_comment(tmp_path):
    rows = [("Question no.", "Answer", "Assessors commentary", "Weather"), ("1.1", "Yes", "Seen.", "Rain")]
    (tmp_path / "audit.csv").write_bytes(csv_bytes(rows))
    draft = draft_profile(tmp_path / "audit.csv").splitlines()
    assert any(line.startswith('"Question no." = "question"') for line in draft)
    assert any(line.startswith('# "Weather" = ""') for line in draft)
    assert not any(line.startswith('"Assessors commentary"') for line in draft)


def test_check_and_coverage_take_a_profile_to_try(tmp_path, capsys):
    (tmp_path / "audit.xlsx").write_bytes(workbook_bytes(TICKED))
    shipped = data_folder() / "profiles"
    fits, does_not = shipped / "yes-no-columns.toml", shipped / "points-apart.toml"
    assert main(["coverage", str(tmp_path / "audit.xlsx"), "--profile", str(fits)]) == 0
    assert "Read as: profile yes-no-columns" in capsys.readouterr().out
    assert main(["coverage", str(tmp_path / "audit.xlsx"), "--profile", str(does_not)]) == 2
    assert "does not fit the layout profile" in capsys.readouterr().err
    assert main(["check", str(tmp_path / "audit.xlsx"), "--profile", str(fits), "--instrument",
                 str(data_folder() / "instruments" / "secor-2022")]) == 0  # fmt: skip


def test_a_spreadsheet_without_questions_gives_no_draft_but_a_sentence(tmp_path, capsys):
    for name, data in (("list.csv", b"Colour,Size\nred,3\n"), ("empty.csv", b""), ("book.xlsx", b"PK\x03\x04")):
        (tmp_path / name).write_bytes(data)
        assert main(["profile", "suggest", str(tmp_path / name)]) == 2
        assert len(capsys.readouterr().err.strip().splitlines()) == 1


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=40)


@given(asked=st.lists(st.tuples(st.sampled_from(["Yes", "No", "N/A"]), texts), min_size=1, max_size=6))
def test_whatever_was_ticked_and_noted_is_read_back_unchanged(tmp_path_factory, asked):
    rows = [["Question", "Yes", "No", "N/A", "Comments"]]
    rows += [[f"1.{n}", *("X" if answer == each else "" for each in ("Yes", "No", "N/A")), note]
             for n, (answer, note) in enumerate(asked, 1)]  # fmt: skip
    path = tmp_path_factory.mktemp("ticked") / "audit.csv"
    path.write_bytes(csv_bytes(rows))
    answers = read_submission(path, {}).answers
    assert [(row.answer, row.notes) for row in answers] == [
        (Answer(answer), note if note.strip() else "") for answer, note in asked
    ]


@given(headings=st.lists(texts, min_size=1, max_size=8))
def test_a_draft_from_any_headings_is_a_profile_without_fault_or_a_sentence(tmp_path_factory, headings):
    folder = tmp_path_factory.mktemp("draft")
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows([["Question", "Answer", *headings], ["1.1", "Yes", *headings]])
    (folder / "audit.csv").write_bytes(buffer.getvalue().encode())
    (folder / "draft.toml").write_text(draft_profile(folder / "audit.csv"), encoding="utf-8")
    assert read_profile(folder / "draft.toml").headings[:2] == ("Question", "Answer")
