"""Dataclasses as JSON: nothing is lost and equal values have equal texts."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from builders import make_instrument, make_rule
from hypothesis import given
from hypothesis import strategies as st

from secor_qa.procedure.conditions import parse_condition
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import ActionItem, AnswerRow, Document, FoundDate, Remark, Submission
from secor_qa.procedure.words import Answer
from secor_qa.store.codec import from_json, to_json

TEXTS = st.text(st.characters(exclude_categories=()), max_size=20)  # halves of surrogate pairs and NUL included
DATES = st.dates()
NUMBERS = st.decimals(allow_nan=False)
TUPLES = st.lists(TEXTS, max_size=3).map(tuple)
FOUND = st.builds(FoundDate, DATES, st.integers(1, 99), TEXTS)
DOCUMENTS = st.builds(
    Document,
    file=TEXTS,
    document_on=st.none() | DATES | TEXTS,
    questions=TUPLES,
    pages_stated=st.none() | NUMBERS | TEXTS,
    present=st.booleans(),
    n_bytes=st.integers(0, 10**12),
    texts=TUPLES,
    dates=st.lists(FOUND, max_size=2).map(tuple),
)
ROWS = st.builds(
    AnswerRow,
    question=TEXTS,
    answer=st.none() | st.sampled_from(Answer),
    points_claimed=st.none() | NUMBERS | TEXTS,
    percent_positive=st.none() | NUMBERS | TEXTS,
    attachments=TUPLES,
)
SUBMISSIONS = st.builds(
    Submission,
    fields=st.dictionaries(TEXTS, TEXTS | DATES | NUMBERS | TUPLES, max_size=4),
    answers=st.lists(ROWS, max_size=3).map(tuple),
    documents=st.lists(DOCUMENTS, max_size=2).map(tuple),
    action_items=st.lists(st.builds(ActionItem, TEXTS, target_on=st.none() | DATES | TEXTS), max_size=2).map(tuple),
    remarks=st.lists(st.builds(Remark, TEXTS, TEXTS), max_size=2).map(tuple),
    extra=st.dictionaries(TEXTS, st.dictionaries(TEXTS, TEXTS, max_size=2), max_size=2),
)


@given(SUBMISSIONS)
def test_a_submission_comes_back_as_it_was(submission: Submission) -> None:
    kept = to_json(submission)
    back = from_json(Submission, kept)
    assert back == submission
    assert kept.isascii()
    assert to_json(back) == kept


@pytest.mark.parametrize("number", ["1.50", "1.5", "0E+3", "-0", "100"])
def test_a_number_keeps_its_decimals(number: str) -> None:
    row = AnswerRow("1", points_claimed=Decimal(number))
    back = from_json(AnswerRow, to_json(row)).points_claimed
    assert str(back) == number


def test_a_text_that_looks_like_a_date_stays_a_text() -> None:
    item = ActionItem("1", target_on="2024-03-04", completed_on=date(2024, 3, 4))
    back = from_json(ActionItem, to_json(item))
    assert (back.target_on, back.completed_on) == ("2024-03-04", date(2024, 3, 4))


def test_a_column_named_like_a_mark_stays_a_column() -> None:
    submission = Submission({}, extra={"Questions!2": {"$date": "soon"}})
    assert from_json(Submission, to_json(submission)) == submission


def test_an_instrument_comes_back_with_its_conditions() -> None:
    rule = make_rule('employees_contractor = 0 and employer_province = "AB"', "answer(2.2) = N/A")
    instrument = make_instrument(consistency=(rule,))
    back = from_json(Instrument, to_json(instrument))
    assert back == instrument
    assert back.consistency[0].when == parse_condition('employees_contractor = 0 and employer_province = "AB"')


def test_fields_of_a_newer_program_are_passed_over() -> None:
    assert from_json(Remark, '{"where":"A1","message":"odd","mood":"calm"}') == Remark("A1", "odd")


def test_what_cannot_be_kept_is_refused() -> None:
    with pytest.raises(TypeError, match="object"):
        to_json(Remark("", object()))  # type: ignore[arg-type]
