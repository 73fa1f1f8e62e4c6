from dataclasses import replace
from datetime import date

import docx
import pytest
from report_builders import (
    HOSTILE,
    converted,
    deficiencies_of,
    make_deficiency,
    make_feedback,
    make_form,
    make_marks,
    shipped,
)

from secor_qa.errors import SecorQaError
from secor_qa.procedure.deadlines import Adjustment, Feedback, deadlines
from secor_qa.procedure.words import Check, DeficiencyKind
from secor_qa.reports.feedback import feedback_context, write_feedback

INSTRUMENT = shipped()
FORM = make_form(INSTRUMENT, make_marks(INSTRUMENT, loss=7))
SENT = date(2024, 6, 3)


def clocks(*adjustments, on=SENT, sent=(SENT,)):
    feedbacks = tuple(Feedback(number, day) for number, day in enumerate(sent, start=1))
    return deadlines(feedbacks, adjustments, FORM.edition, on)


def paragraphs(path):
    """Every text of the document in order, tables included, one string per paragraph."""
    document = docx.Document(str(path))
    return [p.text for item in document.iter_inner_content() for p in _inside(item)]


def _inside(item):
    if hasattr(item, "rows"):
        return [p for row in item.rows for cell in row.cells for p in cell.paragraphs]
    return [item]


def written(tmp_path, **changes):
    return paragraphs(write_feedback(make_feedback(FORM, **changes), tmp_path))


def test_deficiencies_stand_by_question_in_the_instruments_order(tmp_path):
    texts = written(tmp_path)
    upheld = [each for each in deficiencies_of(INSTRUMENT) if each.open]
    places = {each.wording: texts.index(each.wording) for each in upheld}
    corrections = ["The fax number is missing.", upheld[0].wording, upheld[2].wording]
    assert sorted(corrections, key=places.__getitem__) == corrections
    assert max(places[each] for each in corrections) < texts.index("Your action plan")
    assert texts.count(INSTRUMENT.questions[1].id) == 1


def test_what_the_assessor_had_not_noted_is_marked_2_10(tmp_path):
    mark = "Not noted in the assessment (2.10)"
    question = INSTRUMENT.questions[3].id
    found = written(tmp_path, deficiencies=(make_deficiency(question, wording="Unseen."),))
    noted = written(tmp_path, deficiencies=(make_deficiency(question, wording="Seen.", noted_by_assessor=True),))
    assert found[found.index("Unseen.") + 1] == mark
    assert mark not in noted


def test_a_revised_plan_is_expected_2_11_but_not_required_2_12():
    question = INSTRUMENT.questions[3].id
    plan = make_deficiency(question, Check.ACTION_ITEMS)
    context = feedback_context(make_feedback(FORM, deficiencies=(plan,)))
    assert [row["question"] for row in context["plan"]] == [question]
    assert context["corrections"] == []
    assert context["due"] == []
    assert context["new_in_review"] == [question]


@pytest.mark.parametrize("check", [Check.ACTION_ITEMS, Check.IMPROVEMENT])
def test_the_document_says_that_the_plan_is_not_needed_for_passing(check, tmp_path):
    texts = written(tmp_path, deficiencies=(make_deficiency(INSTRUMENT.questions[3].id, check),))
    assert any("not required for passing this review (2.12)" in text for text in texts)
    assert "Corrections needed" not in texts
    assert "What to send, and by when" not in texts


def test_informational_points_are_for_next_time_and_need_no_answer():
    hint = make_deficiency(INSTRUMENT.questions[3].id, kind=DeficiencyKind.INFORMATIONAL, wording="A tally helps.")
    context = feedback_context(make_feedback(FORM, deficiencies=(hint,)))
    assert [row["wording"] for row in context["next_time"]] == ["A tally helps."]
    assert context["corrections"] == context["plan"] == context["new_in_review"] == []


def test_the_clock_of_the_round_governs_and_the_end_of_all_rounds_is_named():
    due = feedback_context(make_feedback(FORM, deadlines=clocks()))["due"]
    assert "18 June 2024" in due[0]
    assert "this round" in due[1]
    assert "1 September 2024" in due[2]


def test_the_clock_of_the_whole_governs_where_it_ends_first():
    late = date(2024, 8, 30)
    due = feedback_context(make_feedback(FORM, deadlines=clocks(on=late, sent=(SENT, late)), round=2))["due"]
    assert "1 September 2024" in due[0]
    assert "90 days" in due[1]


def test_an_extension_moves_the_date_that_is_printed():
    longer = clocks(Adjustment("extension", date(2024, 6, 10), 5, "The assessor was ill."))
    assert "23 June 2024" in feedback_context(make_feedback(FORM, deadlines=longer))["due"][0]


def test_before_anything_is_sent_the_days_are_counted_from_receipt():
    due = feedback_context(make_feedback(FORM))["due"]
    assert "within 15 days of receiving" in due[0]
    assert "90 days" in due[1]


def test_a_draft_says_that_it_is_one_until_it_is_sent(tmp_path):
    assert written(tmp_path)[0].startswith("Draft")
    assert not any(text.startswith("Draft") for text in written(tmp_path, sent_on=SENT, deadlines=clocks()))


def test_an_unfinished_score_is_a_range_and_never_a_number():
    half = make_form(INSTRUMENT, make_marks(INSTRUMENT, every=2))
    overall = feedback_context(make_feedback(half))["score"][-1]
    assert " to " in overall["pct"]
    assert overall["minimum"] == "80 %"


def test_markup_tags_and_braces_of_a_submission_stay_text(tmp_path):
    question = INSTRUMENT.questions[3].id
    nasty = make_deficiency(question, wording=HOSTILE)
    submission = replace(FORM.submission, fields={**FORM.submission.fields, "assessor_name": HOSTILE})
    texts = written(tmp_path, deficiencies=(nasty,), submission=submission)
    shown = [text for text in texts if "<b>win & lose</b>" in text]
    assert len(shown) == 2
    assert all("{{ 7*7 }}" in text and "49" not in text for text in shown)


def test_line_breaks_of_a_wording_are_kept(tmp_path):
    texts = written(tmp_path, deficiencies=(make_deficiency(INSTRUMENT.questions[3].id, wording="One.\r\nTwo."),))
    assert "One.\nTwo." in texts


def test_the_header_names_the_program_and_the_footer_counts_pages(tmp_path):
    section = docx.Document(str(write_feedback(make_feedback(FORM), tmp_path))).sections[0]
    assert "SECOR assessment quality assurance review" in section.header.paragraphs[0].text
    fields = [each.text for each in section.footer._element.iter() if each.tag.endswith("instrText")]
    assert fields == ["PAGE", "NUMPAGES"]
    assert FORM.submission_id in section.footer.paragraphs[0].text


def test_the_same_feedback_gives_the_same_bytes_and_a_second_file(tmp_path):
    first, second = (write_feedback(make_feedback(FORM), tmp_path) for _ in range(2))
    assert first != second
    assert first.read_bytes() == second.read_bytes()


def test_a_tag_that_staff_misspelt_is_named_and_nothing_is_written(tmp_path, monkeypatch):
    templates = tmp_path / "data" / "templates"
    templates.mkdir(parents=True)
    document = docx.Document()
    document.add_paragraph("Dear {{ asessor }},")
    document.save(str(templates / "feedback.docx"))
    monkeypatch.setenv("SECOR_QA_DATA", str(tmp_path / "data"))
    with pytest.raises(SecorQaError, match="asessor"):
        write_feedback(make_feedback(FORM), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_missing_template_is_said_in_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setenv("SECOR_QA_DATA", str(tmp_path))
    with pytest.raises(SecorQaError, match="no such template"):
        write_feedback(make_feedback(FORM), tmp_path / "out")


def test_an_office_program_opens_it(tmp_path):
    path = write_feedback(make_feedback(FORM, deadlines=clocks()), tmp_path)
    assert converted([path], "pdf", tmp_path / "out")[0].read_bytes().startswith(b"%PDF")
