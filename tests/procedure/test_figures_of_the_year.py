"""2.5(d): the figures and the review of the year against the notes on what they count."""

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_row, make_submission
from figures_of_the_year import AGREE, DIFFER, HEAD
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.year_figures import counted_in_paper

Case = tuple[str, str, str, str]


def places(case: Case) -> set[str]:
    """The questions at which the two are said to differ."""
    question, notes, other_notes, text = case
    other = "10.5" if "review" in text.casefold() else "10.2"
    days = tuple(make_date(day) for day, _ in dates_in(text)) or (make_date(date(2024, 4, 30)),)
    paper = make_document("year.docx", None, texts=(text,), dates=days, kind="docx", questions=(other,))
    rows = (make_row(question, notes=notes), make_row(other, notes=other_notes, attachments=("year.docx",)))
    facts = Facts(make_submission(*rows, documents=(paper,), instrument=instrument().id), instrument(), EDITION, ON)
    found = [each for row in rows for each in consistency.check(instrument().question(row.question), facts).findings]
    return {each.question for each in found if each.code == "figures-of-the-year"}


@pytest.mark.parametrize("case", DIFFER)
def test_another_number_in_the_figures_of_the_year_is_said_at_both_questions(case: Case) -> None:
    assert places(case) == {case[0], "10.5" if "review" in case[3].casefold() else "10.2"}


@pytest.mark.parametrize("case", AGREE)
def test_figures_that_agree_or_count_something_else_are_let_pass(case: Case) -> None:
    assert places(case) == set()


def test_the_finding_says_both_numbers_and_where_they_stand() -> None:
    notes = "12 planned, one a month, and 12 of 12 done."
    text = HEAD + "what\thow many\ninspections\t8"
    rows = (make_row("7.2", notes=notes), make_row("10.2", attachments=("year.docx",)))
    paper = make_document("year.docx", None, texts=(text,), dates=(make_date(date(2024, 4, 30)),), questions=("10.2",))
    facts = Facts(make_submission(*rows, documents=(paper,), instrument=instrument().id), instrument(), EDITION, ON)
    found = consistency.check(instrument().question("7.2"), facts).findings
    (said,) = [each for each in found if each.code == "figures-of-the-year"]
    assert said.message == (
        "The notes of question 7.2 tell “12 of 12”; “year.docx” at question 10.2 says “inspections 8”. Please see "
        "which is right."
    )
    assert [each.file for each in said.evidence] == [None, "year.docx"]


def test_a_label_counts_on_a_short_line_only() -> None:
    assert [each.n for each in counted_in_paper("Inspections:" + " " * 9 + "12")] == [12]
    assert counted_in_paper("Inspections:" + " " * 100_000 + "12") == ()
