from datetime import date, timedelta

import pytest
from builders import EDITION, GATHERING_END, ON, make_date, make_document, make_instrument, make_question, make_row
from builders import make_submission as submission_of
from hypothesis import given, settings
from hypothesis import strategies as st

from secor_qa.procedure.checks.currency import check, window_of
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.words import Answer, Status

RECORD = make_question(methods=("D",), evidence="record", documents_min=1, window_months=12)
POLICY = make_question(methods=("D",), evidence="policy", documents_min=1)
START = date(2023, 5, 10)


def checked(
    *documents: Document, question: Question = RECORD, answer: Answer | None = Answer.YES, **fields
) -> CheckResult:
    row = make_row(question.id, answer, attachments=tuple(each.file for each in documents))
    return check(
        question, Facts(submission_of(row, documents=documents, **fields), make_instrument(question), EDITION, ON)
    )


def codes(result: CheckResult) -> list[tuple[str, Status]]:
    return [(finding.code, finding.status) for finding in result.findings]


def found(*days: date, **changes) -> Document:
    return make_document("found.pdf", None, dates=tuple(make_date(day) for day in days), **changes)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (START, []),
        (START - timedelta(1), [("stale-document", Status.NOT_MET)]),
        (GATHERING_END, []),
        (GATHERING_END + timedelta(1), [("dated-after-gathering", Status.NOT_MET)]),
    ],
)
def test_a_stated_date_is_held_against_both_ends_of_the_window(on: date, expected: list) -> None:
    result = checked(make_document("a.pdf", on))
    assert codes(result) == expected
    assert result.status is (Status.NOT_MET if expected else Status.MET)
    for finding in result.findings:
        assert "a.pdf" in finding.message
        assert on.isoformat() in finding.message
        assert finding.evidence[0].file == "a.pdf"


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (START, []),
        (START - timedelta(1), [("stale-document", Status.NOT_MET)]),
        (GATHERING_END, []),
        (GATHERING_END + timedelta(1), [("dated-after-gathering", Status.NEEDS_REVIEWER)]),
    ],
)
def test_a_found_date_is_held_against_both_ends_of_the_window(on: date, expected: list) -> None:
    assert codes(checked(found(on))) == expected


@pytest.mark.parametrize(
    ("end", "months", "first"),
    [
        (date(2024, 2, 29), 12, date(2023, 2, 28)),
        (date(2025, 2, 28), 12, date(2024, 2, 28)),
        (date(2024, 5, 31), 3, date(2024, 2, 29)),
        (date(2023, 5, 31), 3, date(2023, 2, 28)),
    ],
)
def test_the_window_counts_calendar_months_over_month_ends_and_leap_days(end: date, months: int, first: date) -> None:
    question = make_question(methods=("D",), evidence="record", window_months=months)
    assert checked(make_document("a.pdf", first), question=question, data_gathering_end=end).status is Status.MET
    early = checked(make_document("a.pdf", first - timedelta(1)), question=question, data_gathering_end=end)
    assert early.status is Status.NOT_MET


def test_a_question_without_a_window_of_its_own_has_the_editions() -> None:
    question = make_question(methods=("D",), evidence="record")
    window = window_of(question, submission_of(), EDITION)
    assert window is not None
    assert (window.start, window.end) == (START, GATHERING_END)


@settings(deadline=None)
@given(st.lists(st.dates(date(2020, 1, 1), date(2027, 1, 1)), min_size=1, max_size=6))
def test_one_found_date_within_the_window_is_enough(days: list[date]) -> None:
    assert (checked(found(*days)).status is Status.MET) == any(START <= day <= GATHERING_END for day in days)


def test_among_stale_dates_the_latest_is_named_with_its_page_and_words() -> None:
    dates = (
        make_date(date(2019, 3, 1)),
        make_date(date(2022, 7, 1), 3, "Inspected 2022-07-01 by"),
        make_date(date(2026, 1, 1)),
    )
    result = checked(make_document("a.pdf", None, dates=dates))
    assert codes(result) == [("stale-document", Status.NOT_MET)]
    assert "2022-07-01" in result.findings[0].message
    evidence = result.findings[0].evidence[0]
    assert (evidence.file, evidence.page, evidence.text) == ("a.pdf", 3, "Inspected 2022-07-01 by")


def test_a_found_date_without_words_is_shown_as_a_date() -> None:
    bare = make_document("a.pdf", None, dates=(FoundDate(date(2019, 3, 1), 1, ""),))
    assert checked(bare).findings[0].evidence[0].text == "2019-03-01"


def test_a_stated_date_goes_before_found_dates() -> None:
    assert (
        checked(
            make_document("a.pdf", date(2024, 1, 2), dates=(make_date(date(2024, 1, 2)), make_date(date(2015, 1, 1))))
        ).status
        is Status.MET
    )
    stale = make_document("a.pdf", date(2015, 1, 1), dates=(make_date(date(2024, 1, 2)),))
    assert codes(checked(stale)) == [("stale-document", Status.NOT_MET)]


def test_a_stated_date_that_the_document_does_not_bear_out_is_for_the_reviewer() -> None:
    document = make_document(
        "a.pdf", date(2024, 1, 2), dates=(make_date(date(2015, 1, 1)), make_date(date(2016, 1, 1)))
    )
    result = checked(document)
    assert codes(result) == [("date-contradicted", Status.NEEDS_REVIEWER)]
    assert len(result.findings[0].evidence) == 2


def test_an_undated_record_is_for_the_reviewer() -> None:
    assert codes(checked(make_document("a.pdf", None))) == [("undated-document", Status.NEEDS_REVIEWER)]


@pytest.mark.parametrize("question", [RECORD, POLICY])
def test_an_ambiguous_stated_date_is_a_finding_and_never_a_guess(question: Question) -> None:
    result = checked(make_document("a.pdf", "03/04/2024"), question=question)
    assert codes(result) == [("ambiguous-date", Status.NEEDS_REVIEWER)]
    assert "03/04/2024" in result.findings[0].message


def test_an_ambiguous_date_in_the_text_is_shown_with_its_page() -> None:
    result = checked(make_document("a.pdf", None, texts=("Nothing.", "Done on 03/04/2024 by Robin.")))
    assert codes(result) == [("ambiguous-date", Status.NEEDS_REVIEWER)]
    assert (result.findings[0].evidence[0].page, result.findings[0].evidence[0].text) == (2, "03/04/2024")


def test_an_ambiguous_date_in_the_text_does_not_matter_where_another_date_is_clear() -> None:
    document = make_document("a.pdf", None, texts=("03/04/2024",), dates=(make_date(date(2024, 1, 1)),))
    assert checked(document).status is Status.MET


def test_a_stated_date_that_is_none_is_for_the_reviewer() -> None:
    result = checked(make_document("a.pdf", "last spring"))
    assert codes(result) == [("unreadable-date", Status.NEEDS_REVIEWER)]


def test_every_document_is_judged() -> None:
    result = checked(make_document("a.pdf", date(2020, 1, 1)), make_document("b.pdf"), make_document("c.pdf", None))
    assert [finding.evidence[0].file for finding in result.findings] == ["a.pdf", "c.pdf"]
    assert result.status is Status.NEEDS_REVIEWER  # another one is current, and one is enough


@pytest.mark.parametrize("on", [date(2001, 1, 1), START, GATHERING_END])
def test_a_policy_may_be_older_than_the_window(on: date) -> None:
    assert checked(make_document("a.pdf", on), question=POLICY).status is Status.MET
    assert checked(found(on, date(2031, 1, 1)), question=POLICY).status is Status.MET


@pytest.mark.parametrize(
    ("document", "code", "status"),
    [
        (make_document("a.pdf", None), "undated-document", Status.NEEDS_REVIEWER),
        (make_document("a.pdf", GATHERING_END + timedelta(1)), "dated-after-gathering", Status.NOT_MET),
        (found(GATHERING_END + timedelta(1)), "dated-after-gathering", Status.NEEDS_REVIEWER),
    ],
)
def test_a_policy_is_dated_and_not_after_data_gathering(document: Document, code: str, status: Status) -> None:
    assert codes(checked(document, question=POLICY)) == [(code, status)]


def test_an_unreadable_file_with_a_stated_date_is_held_against_the_window() -> None:
    assert checked(make_document("a.pdf", date(2020, 1, 1), readable=False)).status is Status.NOT_MET


@pytest.mark.parametrize(
    "documents",
    [(), (make_document("a.pdf", None, readable=False),), (make_document("a.pdf", present=False),)],
)
def test_what_is_missing_or_unreadable_is_said_under_documents_only(documents: tuple[Document, ...]) -> None:
    result = checked(*documents)
    assert (result.status, result.findings) == (Status.NOT_APPLICABLE, ())
    assert "2.5(a)" in result.reason


@pytest.mark.parametrize("answer", [Answer.NO, Answer.NA])
def test_only_a_yes_is_justified_by_documents(answer: Answer) -> None:
    assert checked(make_document("a.pdf", date(2010, 1, 1)), answer=answer).status is Status.NOT_APPLICABLE


def test_a_question_without_dated_evidence_is_not_applicable() -> None:
    document = make_document("a.pdf", date(2010, 1, 1))
    assert checked(document, question=make_question(documents_min=1)).status is Status.NOT_APPLICABLE


def test_without_the_end_of_gathering_only_what_is_older_than_a_year_before_its_start_is_stale() -> None:
    unknown = {"data_gathering_end": None, "data_gathering_start": date(2024, 5, 1)}
    old = checked(make_document("a.pdf", date(2023, 4, 30)), **unknown)
    assert [each.code for each in old.findings] == ["stale-document"]
    for on in (date(2023, 5, 2), date(2024, 5, 19), date(2024, 5, 21)):
        result = checked(make_document("a.pdf", on), **unknown)
        assert (result.status, result.findings) == (Status.NEEDS_REVIEWER, ()), on


@pytest.mark.parametrize(
    "changes", [{"answer": None}, {"data_gathering_end": "05/06/2024", "data_gathering_start": None}]
)
def test_what_cannot_be_told_is_left_to_the_reviewer_without_a_finding(changes: dict) -> None:
    result = checked(make_document("a.pdf", date(2010, 1, 1)), **changes)
    assert (result.status, result.findings) == (Status.NEEDS_REVIEWER, ())
    assert result.reason
