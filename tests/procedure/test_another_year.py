"""2.5(b): a paper that bears the day under which it is listed, but of another year."""

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.currency import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.words import DateRole

RECORD = make_question("1.1", methods=("D",), evidence="record", guideline="Attach one record.")
POLICY = make_question("1.1", methods=("D",), evidence="policy", guideline="Attach the policy.")
LISTED = date(2024, 3, 5)
TEXT = (
    "Duties of the dock. Bo Ames ties up, Lin Orr counts, Pat Lund keeps the book and Kim Vance the gear of the boat."
)


def contradicted(question, *dates, text: str = TEXT) -> list[str]:
    document = make_document("duties.pdf", LISTED, texts=(text,), dates=dates, questions=("1.1",))
    facts = Facts(make_submission(make_row(), documents=(document,)), make_instrument(question), EDITION, ON)
    return [each.message for each in check(question, facts).findings if each.code == "date-contradicted"]


@pytest.mark.parametrize("year", [2023, 2025])
def test_the_listed_day_of_a_year_before_or_behind_is_said(year: int) -> None:
    found = contradicted(POLICY, make_date(date(year, 3, 5)))
    assert any("that day of another year" in each for each in found)


def test_a_date_of_its_form_counts_and_one_to_come_does_not() -> None:
    assert contradicted(POLICY, make_date(date(2023, 3, 5), DateRole.FORM))
    assert not contradicted(POLICY, make_date(date(2025, 3, 5), DateRole.DUE), make_date(date(2024, 3, 1)))


@pytest.mark.parametrize("on", [date(2023, 3, 6), date(2022, 3, 5), date(2024, 3, 5)])
def test_another_day_or_two_years_between_or_the_day_itself_says_nothing(on: date) -> None:
    assert not contradicted(POLICY, make_date(on))


def test_a_paper_that_bears_a_day_near_the_listed_one_as_well_may_be_listed_by_it() -> None:
    assert not contradicted(POLICY, make_date(date(2023, 3, 5)), make_date(date(2024, 3, 20)))


def test_a_paper_that_writes_the_day_without_its_year_bears_it() -> None:
    assert not contradicted(POLICY, make_date(date(2023, 3, 5)), text=f"{TEXT} Gone over March 5.")


def test_a_record_of_a_year_ago_is_said_once() -> None:
    assert len(contradicted(RECORD, make_date(date(2023, 3, 5)))) == 1
