import io
import zipfile
from dataclasses import replace

import openpyxl
import pytest
from builders import make_submission
from report_builders import HOSTILE, converted, make_deficiency, make_form, make_marks, shipped

from secor_qa.procedure.clauses import READINGS
from secor_qa.procedure.scoring import Mark, show_pct
from secor_qa.procedure.words import Answer, YearType
from secor_qa.reports.form_elements import in_words
from secor_qa.reports.review_form import review_form_bytes, write_review_form

INSTRUMENT = shipped()
FIRST_ELEMENT_ROW = 9


def opened(content: bytes, *, values: bool = False) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content), data_only=values)


def column(sheet, head, row=4):
    return next(cell.column for cell in sheet[row] if cell.value == head)


def every_na(instrument):
    return {question.id: Mark(question.id, Answer.NA, None) for question in instrument.questions}


REVIEWS = {
    "whole": (make_marks(INSTRUMENT, loss=7), YearType.CERTIFICATION),
    "half done": (make_marks(INSTRUMENT, every=2), YearType.CERTIFICATION),
    "failing": (make_marks(INSTRUMENT, loss=2), YearType.CERTIFICATION),
    "maintenance": (make_marks(INSTRUMENT, loss=3), YearType.MAINTENANCE),
    "not begun": ({}, YearType.CERTIFICATION),
    "all not applicable": (every_na(INSTRUMENT), YearType.CERTIFICATION),
}


@pytest.fixture(scope="module")
def recalculated(tmp_path_factory):
    """Every review as an office program calculates it: all stored results are taken out before it opens the form."""
    folder = tmp_path_factory.mktemp("forms")
    bare = [folder / f"{name}.xlsx" for name in REVIEWS]
    for path, (marks, year) in zip(bare, REVIEWS.values(), strict=True):
        opened(review_form_bytes(make_form(INSTRUMENT, marks, year))).save(path)
    done = converted(bare, "xlsx", folder / "out")
    return {path.stem: openpyxl.load_workbook(path, data_only=True) for path in done}


@pytest.mark.parametrize("name", REVIEWS)
def test_the_live_formulas_agree_with_the_procedure_when_an_office_program_calculates_them(name, recalculated):
    form = make_form(INSTRUMENT, *REVIEWS[name])
    content, calculated = review_form_bytes(form), recalculated[name]
    sheet = calculated["Elements"]
    for row, each in enumerate(form.score.elements, start=FIRST_ELEMENT_ROW):
        assert [sheet.cell(row, at).value for at in (1, 3, 4, 5)] == [
            each.element, each.share.awarded, each.share.available, each.share.unknown,
        ]  # fmt: skip
        for at, pct in ((6, each.share.pct), (7, each.share.lowest_pct), (8, each.share.highest_pct)):
            shown = sheet.cell(row, at).value
            assert (shown if isinstance(shown, int | float) else None) == show_pct(pct)
    overall = FIRST_ELEMENT_ROW + len(form.score.elements)
    shown = sheet.cell(overall, 6).value
    assert (shown if isinstance(shown, int | float) else None) == show_pct(form.score.overall.pct)
    assert sheet.cell(overall + 2, 3).value == in_words(form.score.passed)
    stored = opened(content, values=True)
    for title in ("Questions", "Elements", "Summary"):
        for ours, theirs in zip(stored[title].iter_rows(), calculated[title].iter_rows(), strict=False):
            for mine, yours in zip(ours, theirs, strict=False):
                same = mine.value if mine.value != "" else None
                if isinstance(same, float):
                    assert yours.value == pytest.approx(same, abs=1e-9), (title, mine.coordinate)
                else:
                    assert yours.value == same, (title, mine.coordinate)


def test_an_unreviewed_question_is_empty_and_not_zero_and_shows_the_suggestion_as_such():
    form = make_form(INSTRUMENT, make_marks(INSTRUMENT, every=2))
    sheet = opened(review_form_bytes(form), values=True)["Questions"]
    unmarked = next(
        q.id for q in INSTRUMENT.questions if q.id not in form.marks and (q.id, "notes") not in form.verdicts
    )
    row = next(cells for cells in sheet.iter_rows(min_row=5) if cells[1].value == unmarked)
    assert row[column(sheet, "Points awarded") - 1].value is None
    assert row[column(sheet, "Counts as") - 1].value == "Not yet"
    words = {cell.value for cell in row[5:12]}
    assert words <= {"suggested: met", "suggested: not met", "suggested: n/a", "needs a reviewer"}


def test_an_na_leaves_the_points_available():
    form = make_form(INSTRUMENT, make_marks(INSTRUMENT))
    sheet = opened(review_form_bytes(form), values=True)["Elements"]
    available = sum(q.points for q in INSTRUMENT.questions if q.na_when is None)
    overall = FIRST_ELEMENT_ROW + len(INSTRUMENT.elements)
    assert sheet.cell(overall, 4).value == available
    assert available < sum(q.points for q in INSTRUMENT.questions)


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_a_text_from_a_submission_never_becomes_a_formula(start):
    hostile = start + HOSTILE
    form = make_form(INSTRUMENT, make_marks(INSTRUMENT))
    finding = make_deficiency(INSTRUMENT.questions[0].id, wording=hostile)
    submission = replace(form.submission, fields={**form.submission.fields, "employer_legal_name": hostile})
    book = opened(review_form_bytes(replace(form, submission=submission, deficiencies=(finding,), reviewer=hostile)))
    found = [
        cell for sheet in book for row in sheet.iter_rows() for cell in row
        if isinstance(cell.value, str) and "win & lose" in cell.value
    ]  # fmt: skip
    assert len(found) >= 5
    assert {cell.data_type for cell in found} == {"s"}
    assert all(cell.quotePrefix for cell in found)


def test_all_that_calculates_is_our_own_and_none_of_it_names_another_file():
    book = opened(review_form_bytes(make_form(INSTRUMENT, make_marks(INSTRUMENT))))
    formulas = [c.value for s in book for row in s.iter_rows() for c in row if c.data_type == "f"]
    assert len(formulas) > len(INSTRUMENT.questions)
    assert not [formula for formula in formulas if "[" in formula or "http" in formula.lower()]


def test_the_same_review_gives_the_same_bytes_and_a_second_file_beside_the_first(tmp_path):
    form = make_form(INSTRUMENT, make_marks(INSTRUMENT))
    first, second = write_review_form(form, tmp_path), write_review_form(form, tmp_path)
    assert first != second
    assert first.read_bytes() == second.read_bytes()


def test_the_form_is_ready_to_use_and_to_print():
    book = opened(review_form_bytes(make_form(INSTRUMENT, make_marks(INSTRUMENT))))
    assert book.sheetnames == [
        "Summary", "Questions", "Elements", "Findings", "Suggestions", "Readings in force", "Instructions",
    ]  # fmt: skip
    questions = book["Questions"]
    assert questions.freeze_panes == "D5"
    assert questions.auto_filter.ref == f"A4:R{4 + len(INSTRUMENT.questions)}"
    rules = {rule.type: str(rule.sqref) for rule in questions.data_validations.dataValidation}
    assert rules.keys() == {"list", "whole"}
    assert questions.print_title_rows == "$4:$4"
    assert all(sheet.page_setup.fitToWidth == 1 for sheet in book)
    assert len(book["Elements"]._charts) == 1


def test_the_thresholds_stand_in_cells_with_their_clause():
    certification = opened(review_form_bytes(make_form(INSTRUMENT, make_marks(INSTRUMENT))))["Elements"]
    maintenance = make_form(INSTRUMENT, make_marks(INSTRUMENT), YearType.MAINTENANCE)
    sheet = opened(review_form_bytes(maintenance))["Elements"]
    assert [certification.cell(row, 3).value for row in (4, 5)] == [80, 50]
    assert [sheet.cell(row, 3).value for row in (4, 5)] == [60, "none"]
    assert {sheet.cell(row, 1).value for row in (4, 5)} == {"Clause 2.6"}


def test_every_reading_is_printed():
    book = opened(review_form_bytes(make_form(INSTRUMENT, make_marks(INSTRUMENT))))
    printed = [cell.value for cell in book["Readings in force"]["A"]][4:]
    assert printed == [reading.id for reading in READINGS]


def test_an_edition_past_its_validity_is_noticed_on_the_summary():
    form = make_form(INSTRUMENT, make_marks(INSTRUMENT))
    later = replace(form, written_on=form.edition.valid_until.replace(year=form.edition.valid_until.year + 1))
    notice = later.edition.notice(later.written_on)
    texts = [cell.value for cell in opened(review_form_bytes(later))["Summary"]["A"]]
    assert notice in texts
    assert notice not in [cell.value for cell in opened(review_form_bytes(form))["Summary"]["A"]]


def test_a_submission_without_any_field_still_has_a_form(tmp_path):
    form = replace(make_form(INSTRUMENT, {}), submission=make_submission(without=tuple(make_submission().fields)))
    path = write_review_form(form, tmp_path)
    assert zipfile.is_zipfile(path)
    assert "no employer name" in path.name
