"""2.5-2.7: states and steps, deficiencies, progress."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from procedure_builders import question

from secor_qa.procedure.review import (
    Deficiency,
    ElementProgress,
    Step,
    after,
    allowed_steps,
    is_reviewed,
    progress,
    unexplained,
)
from secor_qa.procedure.scoring import Mark
from secor_qa.procedure.words import Answer, Check, DeficiencyKind, ReviewState, Verdict

RECEIVED, IN_REVIEW, AWAITING, CLOSED = ReviewState


@pytest.mark.parametrize(
    ("state", "step", "then"),
    [
        (RECEIVED, Step.START, IN_REVIEW),
        (RECEIVED, Step.RECEIVE_CORRECTION, RECEIVED),
        (IN_REVIEW, Step.SEND_FEEDBACK, AWAITING),
        (IN_REVIEW, Step.RECEIVE_CORRECTION, IN_REVIEW),
        (IN_REVIEW, Step.ACCEPT, CLOSED),
        (IN_REVIEW, Step.MARK_INVALID, CLOSED),
        (AWAITING, Step.RECEIVE_CORRECTION, IN_REVIEW),
        (AWAITING, Step.MARK_INVALID, CLOSED),
        (CLOSED, Step.REOPEN, IN_REVIEW),
    ],
)
def test_a_step_leads_on(state, step, then):
    assert after(state, step) is then
    assert step in allowed_steps(state)


def test_no_other_step_is_allowed():
    allowed = {(state, step) for state in ReviewState for step in allowed_steps(state)}
    assert len(allowed) == 9
    for state, step in set(itertools.product(ReviewState, Step)) - allowed:
        with pytest.raises(ValueError, match=r"^This review is .+ is not possible now, only .+\.$"):
            after(state, step)


def test_a_refused_step_says_where_the_review_stands_and_what_is_possible():
    with pytest.raises(ValueError, match="closed: accepting is not possible now, only reopening"):
        after(CLOSED, Step.ACCEPT)
    with pytest.raises(ValueError, match="not yet begun: accepting is not possible now, only starting the review or"):
        after(RECEIVED, Step.ACCEPT)


def test_every_state_can_be_left_and_reached():
    reached, frontier = {RECEIVED}, [RECEIVED]
    while frontier:
        state = frontier.pop()
        fresh = {after(state, step) for step in allowed_steps(state)} - reached
        reached |= fresh
        frontier += fresh
    assert reached == set(ReviewState)


def deficiency(check=Check.NOTES, kind=DeficiencyKind.ACTIONABLE, open=True):  # noqa: A002 - the field's own name
    return Deficiency("d1", "1.1", check, kind, "Say how often.", False, open, 1)


@pytest.mark.parametrize("check", [*Check, None])
def test_2_12_deficiencies_of_the_action_plan_never_block(check):
    assert deficiency(check).blocks is (check not in (Check.ACTION_ITEMS, Check.IMPROVEMENT))


def test_neither_informational_nor_resolved_deficiencies_block():
    assert not deficiency(kind=DeficiencyKind.INFORMATIONAL).blocks
    assert not deficiency(open=False).blocks


def test_2_5_a_refused_check_wants_a_deficiency_open_or_resolved_except_for_the_action_plan():
    verdicts = {("1.1", check.value): Verdict.NOT_ACCEPTED for check in Check}
    verdicts |= {("2.1", "notes"): Verdict.ACCEPTED, ("2.2", "notes"): None, ("intake", "fax"): Verdict.NOT_ACCEPTED}
    noted = [deficiency(Check.NOTES, open=False), deficiency(Check.CURRENCY, DeficiencyKind.INFORMATIONAL)]
    assert unexplained(verdicts, noted) == (
        ("1.1", Check.DOCUMENTS),
        ("1.1", Check.CONSISTENCY),
        ("1.1", Check.INSTRUMENT_USE),
    )


# --- progress

ALL_GIVEN = {("1.1", check): Verdict.ACCEPTED for check in Check}


@pytest.mark.parametrize(
    ("mark", "reviewed"),
    [
        (Mark("1.1", Answer.YES, 0), True),
        (Mark("1.1", None, 3), True),
        (Mark("1.1", Answer.NA, None), True),
        (Mark("1.1", Answer.YES, None), False),
        (Mark("1.1", None, None), False),
        (None, False),
    ],
)
def test_a_question_is_reviewed_with_points_or_a_settled_n_a(mark, reviewed):
    assert is_reviewed("1.1", ALL_GIVEN, mark) is reviewed


@pytest.mark.parametrize("missing", Check)
def test_a_question_is_reviewed_only_with_all_seven_verdicts(missing):
    mark = Mark("1.1", Answer.YES, 5)
    assert not is_reviewed("1.1", {key: value for key, value in ALL_GIVEN.items() if key[1] != missing}, mark)
    assert not is_reviewed("1.1", ALL_GIVEN | {("1.1", missing): None}, mark)


def test_a_verdict_is_found_by_the_checks_plain_name_too():
    assert is_reviewed("1.1", {("1.1", check.value): Verdict.NOT_ACCEPTED for check in Check}, Mark("1.1", None, 0))


def test_progress_counts_in_all_and_by_element_in_order():
    questions = [question("2.1"), question("1.1"), question("1.2")]
    found = progress(questions, ALL_GIVEN, [Mark("1.1", Answer.YES, 5), Mark("1.2", Answer.YES, 5)])
    assert (found.n_questions, found.n_reviewed, found.complete) == (3, 1, False)
    assert found.by_element == (ElementProgress("2", 1, 0), ElementProgress("1", 2, 1))


def test_a_review_is_complete_when_every_question_is_and_never_without_one():
    assert progress([question("1.1")], ALL_GIVEN, [Mark("1.1", Answer.YES, 5)]).complete
    assert not progress([], {}, []).complete


@given(st.sets(st.integers(0, 6)), st.booleans())
def test_an_element_never_has_more_reviewed_than_it_has(given_checks, marked):
    verdicts = {("1.1", list(Check)[n]): Verdict.ACCEPTED for n in given_checks}
    found = progress([question("1.1"), question("1.2")], verdicts, [Mark("1.1", Answer.NO, 0)] if marked else [])
    assert (
        found.n_reviewed == sum(each.n_reviewed for each in found.by_element) == int(len(given_checks) == 7 and marked)
    )
