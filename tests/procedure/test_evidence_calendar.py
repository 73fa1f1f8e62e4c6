"""The evidence calendar: one row per dated record, and the months that a question's records cover."""

from __future__ import annotations

from datetime import date

import pytest
from builders import (
    EDITION,
    GATHERING_END,
    ON,
    make_document,
    make_instrument,
    make_question,
    make_row,
    make_submission,
)

import secor_qa
from secor_qa.procedure.evidence_calendar import DATED_DTYPES, MONTHS_DTYPES, covered_months, evidence_calendar
from secor_qa.procedure.submission import FoundDate, Submission
from secor_qa.procedure.words import DateRole

MONTHLY = make_question("1.1", guideline="Attach the monthly checks.", evidence="record", methods=("D",))
NONE = make_question("1.2")
INSTRUMENT = make_instrument(MONTHLY, NONE)


def submission(**fields: object) -> Submission:
    dates = (
        FoundDate(date(2023, 5, 9), 1, "Date", DateRole.RECORD, "date"),
        FoundDate(date(2023, 5, 10), 2, "Date", DateRole.RECORD, "date"),
        FoundDate(date(2024, 2, 6), 3, "Rev.", DateRole.FORM, "rev."),
    )
    documents = (make_document("a.pdf", None, dates=dates), make_document("b.pdf", date(2024, 2, 29)))
    row = make_row("1.1", attachments=("a.pdf", "b.pdf"))
    return make_submission(row, make_row("1.2"), documents=documents, **fields)  # type: ignore[arg-type]


def test_there_is_a_row_for_each_date_with_its_page_and_role() -> None:
    frame = evidence_calendar(submission(), INSTRUMENT, EDITION)
    assert {name: str(kind) for name, kind in frame.dtypes.items()} == DATED_DTYPES
    assert frame["file"].tolist() == ["a.pdf", "a.pdf", "a.pdf", "b.pdf"]
    assert frame["role"].tolist() == ["record", "record", "form", "stated"]
    assert frame["counts"].tolist() == [True, True, False, True]
    assert frame["inside"].tolist() == [False, True, True, True]
    assert frame["month"].tolist() == ["2023-05", "2023-05", "2024-02", "2024-02"]
    assert frame["page"].isna().tolist() == [False, False, False, True]


def test_the_months_of_the_window_are_counted_and_partial_ones_are_marked() -> None:
    frame = covered_months(submission(), INSTRUMENT, EDITION)
    assert {name: str(kind) for name, kind in frame.dtypes.items()} == MONTHS_DTYPES
    assert frame["month"].tolist()[0] == "2023-05"
    assert frame["month"].tolist()[-1] == "2024-05"
    assert len(frame) == 13
    assert frame["whole"].tolist() == [False, *[True] * 11, False]
    assert frame.set_index("month")["n_records"][["2023-05", "2023-06", "2024-02"]].tolist() == [1, 0, 1]
    assert set(frame["asked"]) == {"monthly"}


@pytest.mark.parametrize(("end", "n_whole"), [(date(2024, 2, 29), 12), (date(2024, 2, 28), 11)])
def test_a_month_is_whole_when_the_window_holds_its_last_day(end: date, n_whole: int) -> None:
    frame = covered_months(submission(data_gathering_end=end), INSTRUMENT, EDITION)
    assert frame["whole"].sum() == n_whole


def test_without_an_end_of_data_gathering_nothing_is_inside_and_no_month_is_counted() -> None:
    unknown = submission(data_gathering_end="soon")
    assert evidence_calendar(unknown, INSTRUMENT, EDITION)["inside"].isna().all()
    assert covered_months(unknown, INSTRUMENT, EDITION).empty


def test_a_submission_without_documents_has_an_empty_calendar_of_the_same_columns() -> None:
    empty = evidence_calendar(make_submission(make_row("1.1")), INSTRUMENT, EDITION)
    assert {name: str(kind) for name, kind in empty.dtypes.items()} == DATED_DTYPES
    assert empty.empty


def test_it_is_offered_from_python() -> None:
    frame = secor_qa.evidence_calendar(submission(), INSTRUMENT, on=ON)
    assert len(frame) == 4
    assert frame["on"].max().date() <= GATHERING_END
