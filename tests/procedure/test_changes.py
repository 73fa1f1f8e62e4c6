"""2.7: what a correction changed and which verdicts still stand."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from procedure_builders import answered, instrument, question, submission

from secor_qa.procedure.conditions import parse_condition
from secor_qa.procedure.instrument import ConsistencyRule
from secor_qa.procedure.review import Change, carried_verdicts, changes
from secor_qa.procedure.submission import ActionItem, AnswerRow, Document
from secor_qa.procedure.words import Answer

RULE = ConsistencyRule(
    "r1", parse_condition("employees_contractor = 0"), parse_condition("answer(1.2) = N/A and answer(2.1) = Yes"), ""
)
SMALL = instrument(
    question("1.1"),
    question("1.2"),
    question("2.1"),
    question("2.2", na_when=parse_condition("employees_worker = 0")),
    consistency=(RULE,),
)
ALL = frozenset({"1.1", "1.2", "2.1", "2.2"})
POLICY = Document("policy.pdf", questions=("1.1",), sha256="aa" * 32, readable=True)
BEFORE = submission(
    answered("1.1", points=5, notes="Signed by the owner.", attachments=("policy.pdf",)),
    answered("1.2", Answer.NA),
    answered("2.1", percent=80),
    answered("2.2", Answer.NO, points=0),
    documents=(POLICY, Document("loose.txt", sha256="bb" * 32)),
    action_items=(ActionItem("2.2", "None held", "Hold one", "A. Lee", "High", date(2022, 6, 1)),),
    fields={"employer_email": "a@example.org", "employees_contractor": Decimal(0), "employees_worker": Decimal(3)},
)


def with_answer(question, **more):
    rows = tuple(replace(row, **more) if row.question == question else row for row in BEFORE.answers)
    return replace(BEFORE, answers=rows)


def with_field(name, value):
    return replace(BEFORE, fields={**BEFORE.fields, name: value})


def test_nothing_changed_keeps_every_verdict():
    assert changes(BEFORE, BEFORE, SMALL) == ()
    assert carried_verdicts(BEFORE, BEFORE, SMALL) == ALL


@pytest.mark.parametrize(
    ("after", "change"),
    [
        (with_answer("1.1", answer=Answer.NO), Change("1.1", "answer", "Yes", "No")),
        (
            with_answer("1.1", answer=None, answer_as_written="maybe"),
            Change("1.1", "answer", "Yes", "maybe"),
        ),
        (with_answer("1.1", notes="Signed."), Change("1.1", "notes", "Signed by the owner.", "Signed.")),
        (with_answer("1.1", points_claimed=Decimal("6.50")), Change("1.1", "points", "5", "6.5")),
        (with_answer("1.1", points_claimed="six"), Change("1.1", "points", "5", "six")),
        (
            with_answer("1.1", percent_positive=Decimal(90)),
            Change("1.1", "points", "5", "5, 90 % positive"),
        ),
    ],
)
def test_a_changed_answer_note_or_claim_is_told_and_drops_the_verdicts_of_its_question(after, change):
    assert changes(BEFORE, after, SMALL) == (change,)
    assert carried_verdicts(BEFORE, after, SMALL) == ALL - {"1.1"}


@pytest.mark.parametrize(
    ("document", "told"),
    [
        (replace(POLICY, sha256="cc" * 32), "policy.pdf (content cccccccc)"),
        (replace(POLICY, document_on=date(2022, 1, 3)), "policy.pdf (dated 2022-01-03, content aaaaaaaa)"),
        (replace(POLICY, document_on="last May"), "policy.pdf (dated last May, content aaaaaaaa)"),
        (replace(POLICY, title="Policy", pages_stated=Decimal(2)), "policy.pdf (“Policy”, pages 2, content aaaaaaaa)"),
        (replace(POLICY, present=False, sha256=""), "policy.pdf (missing)"),
    ],
)
def test_a_changed_document_is_told_and_drops_the_verdicts_of_its_question(document, told):
    after = replace(BEFORE, documents=(document, BEFORE.documents[1]))
    assert changes(BEFORE, after, SMALL) == (Change("1.1", "documents", "policy.pdf (content aaaaaaaa)", told),)
    assert carried_verdicts(BEFORE, after, SMALL) == ALL - {"1.1"}


def test_contents_that_differ_only_far_into_the_hash_still_differ():
    after = replace(BEFORE, documents=(replace(POLICY, sha256="aa" * 31 + "ab"), BEFORE.documents[1]))
    assert [change.what for change in changes(BEFORE, after, SMALL)] == ["documents"]


def test_an_added_and_a_listed_but_missing_document_are_told():
    added = Document("photo.jpg", questions=("2.1",), sha256="dd" * 32)
    after = replace(with_answer("1.2", attachments=("gone.pdf",)), documents=(*BEFORE.documents, added))
    assert changes(BEFORE, after, SMALL) == (
        Change("1.2", "documents", "", "gone.pdf (missing)"),
        Change("2.1", "documents", "", "photo.jpg (content dddddddd)"),
    )


def test_a_document_of_no_question_is_told_and_drops_no_verdict():
    after = replace(BEFORE, documents=(POLICY,))
    assert changes(BEFORE, after, SMALL) == (Change("", "documents", "loose.txt (content bbbbbbbb)", ""),)
    assert carried_verdicts(BEFORE, after, SMALL) == ALL


def test_a_changed_action_item_is_told_with_who_what_and_when():
    item = replace(BEFORE.action_items[0], completed_on=date(2022, 5, 30), status="Done")
    after = replace(BEFORE, action_items=(item,))
    before = "None held | Hold one | A. Lee | High | target 2022-06-01"
    assert changes(BEFORE, after, SMALL) == (
        Change("2.2", "action_item", before, f"{before} | completed 2022-05-30 | Done"),
    )
    assert carried_verdicts(BEFORE, after, SMALL) == ALL - {"2.2"}


def test_a_changed_field_is_told_by_name_and_alone_drops_nothing():
    after = with_field("employer_email", "b@example.org")
    assert changes(BEFORE, after, SMALL) == (
        Change("", "field", "a@example.org", "b@example.org", field="employer_email"),
    )
    assert carried_verdicts(BEFORE, after, SMALL) == ALL


def test_unknown_fields_and_questions_that_the_instrument_lacks_are_told_too():
    after = replace(with_field("mood", "fine"), answers=(*BEFORE.answers, AnswerRow("9.9", answer=Answer.YES)))
    assert changes(BEFORE, after, SMALL) == (
        Change("", "field", "", "fine", field="mood"),
        Change("9.9", "answer", "", "Yes"),
    )
    assert carried_verdicts(BEFORE, after, SMALL) == ALL


def test_a_field_that_n_a_or_consistency_looks_at_drops_the_verdicts_that_rest_on_it():
    assert carried_verdicts(BEFORE, with_field("employees_worker", Decimal(0)), SMALL) == ALL - {"1.1", "2.2"}
    assert carried_verdicts(BEFORE, with_field("employees_contractor", Decimal(2)), SMALL) == ALL - {
        "1.1",
        "1.2",
        "2.1",
    }


def test_an_answer_that_a_rule_looks_at_drops_the_verdicts_of_the_rules_other_questions():
    assert carried_verdicts(BEFORE, with_answer("1.2", answer=Answer.YES), SMALL) == ALL - {"1.2", "2.1"}
    assert carried_verdicts(BEFORE, with_answer("1.2", notes="None here."), SMALL) == ALL - {"1.2"}


@pytest.mark.parametrize(
    "name", ["instrument", "instrument_version", "data_gathering_start", "data_gathering_end", "employer_province"]
)
def test_what_every_question_is_judged_by_drops_all_verdicts(name):
    assert carried_verdicts(BEFORE, with_field(name, "other"), SMALL) == frozenset()


@pytest.mark.parametrize("name", ["year_type", "employees_owner", "employees_supervisor"])
def test_what_the_first_question_bears_for_the_whole_submission_drops_its_verdicts(name):
    assert carried_verdicts(BEFORE, with_field(name, "other"), SMALL) == ALL - {"1.1"}
    assert carried_verdicts(BEFORE, with_field(name, "other"), instrument()) == frozenset()


def test_a_later_day_of_submission_drops_nothing_for_a_correction_always_has_one():
    assert carried_verdicts(BEFORE, with_field("submitted_on", date(2022, 7, 1)), SMALL) == ALL


def test_line_ends_and_trailing_spaces_are_no_change():
    after = with_answer("1.1", notes="Signed by the owner.  \r\n")
    assert changes(BEFORE, after, SMALL) == ()


def test_the_same_number_written_otherwise_is_no_change():
    assert changes(BEFORE, with_answer("1.1", points_claimed=Decimal("5.00")), SMALL) == ()


ROWS = st.lists(
    st.builds(
        AnswerRow,
        question=st.sampled_from(sorted(ALL)),
        answer=st.sampled_from([*Answer, None]),
        notes=st.sampled_from(["", "a", "b\n"]),
        points_claimed=st.sampled_from([None, Decimal(1), Decimal(10), "ten"]),
    ),
    unique_by=lambda row: row.question,
)


@given(ROWS, ROWS)
def test_changes_read_backwards_are_the_changes_back_and_dropped_verdicts_are_the_same(before, after):
    first, second = submission(*before), submission(*after)
    there, back = changes(first, second, SMALL), changes(second, first, SMALL)
    assert [(each.question, each.what, each.before, each.after) for each in there] == [
        (each.question, each.what, each.after, each.before) for each in back
    ]
    carried = carried_verdicts(first, second, SMALL)
    assert carried == carried_verdicts(second, first, SMALL)
    assert carried.isdisjoint(each.question for each in there)
