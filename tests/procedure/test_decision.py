"""2.8, 2.12, 2.14, 2.15: what may be decided, what stands in the way, who is told."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from procedure_builders import EDITION, instrument, question

from secor_qa.procedure.deadlines import Adjustment, Feedback, deadlines
from secor_qa.procedure.decision import Standing, addressees, possible_decisions
from secor_qa.procedure.review import Deficiency
from secor_qa.procedure.scoring import Mark, score
from secor_qa.procedure.words import Answer, Check, Decision, DeficiencyKind, ReviewState, YearType

START = date(2022, 5, 2)
ACCEPTED, RETURNED, INVALID = Decision
SMALL = instrument(question("1.1"), question("2.1"))


def day(n):
    return START + timedelta(days=n)


def scored(awarded=9, basis="awarded", year_type=YearType.CERTIFICATION):
    marks = [Mark("1.1", Answer.YES, awarded), Mark("2.1", Answer.YES, 9)]
    return score(marks, SMALL, year_type, EDITION, basis)


GOOD = Standing(
    ReviewState.IN_REVIEW,
    intake_open=(),
    n_questions=2,
    n_reviewed=2,
    score=scored(),
    open_deficiencies=(),
    deadlines=None,
)


def deficiency(check=Check.NOTES, kind=DeficiencyKind.ACTIONABLE, question="1.1"):
    return Deficiency("d1", question, check, kind, "Say how often.", False, True, 1)


def on_clock(on, *feedbacks, adjustments=(), **more):
    return replace(GOOD, deadlines=deadlines(feedbacks, adjustments, EDITION, on), **more)


def decide(decision, standing, on=START):
    return {each.decision: each for each in possible_decisions(standing, EDITION, on)}[decision]


def allowed(standing, on=START):
    return {each.decision for each in possible_decisions(standing, EDITION, on) if each.allowed}


def test_there_is_one_answer_for_each_decision_in_order():
    assert [each.decision for each in possible_decisions(GOOD, EDITION, START)] == list(Decision)


# --- 2.14 accepting


def test_a_complete_review_that_passes_can_be_accepted_and_nothing_else():
    assert allowed(GOOD) == {ACCEPTED}
    assert decide(ACCEPTED, GOOD).reasons == (
        "The overall score reaches the 80 % that a certification year requires (2.6).",
        "Every element that has a percentage reaches 50 % (2.6).",
        "All 2 questions are reviewed, and no deficiency that blocks is open (2.5).",
    )


def test_a_maintenance_year_is_accepted_without_a_word_of_element_floors():
    reasons = decide(ACCEPTED, replace(GOOD, score=scored(4, year_type=YearType.MAINTENANCE))).reasons
    assert reasons[0] == "The overall score reaches the 60 % that a maintenance year requires (2.6)."
    assert len(reasons) == 2


@pytest.mark.parametrize(
    ("change", "blocker"),
    [
        ({"n_reviewed": 1}, "1 of 2 questions is not yet reviewed (2.5)."),
        ({"n_reviewed": 0}, "2 of 2 questions are not yet reviewed (2.5)."),
        ({"n_questions": 0, "n_reviewed": 0}, "The submission has no question to review (2.5)."),
        ({"intake_open": ("employer e-mail",)}, "Not settled at intake (2.2, 2.3): employer e-mail"),
        (
            {"open_deficiencies": (deficiency(),)},
            "Question 1.1 has an open deficiency: Notes sufficient (2.5(c)).",
        ),
        (
            {"open_deficiencies": (deficiency(None, question=""),)},
            "The submission has an open deficiency: critical data (2.3).",
        ),
        ({"score": scored(basis="claimed")}, "The score is the assessor's claim; the reviewer's own decides (2.6)."),
        (
            {"score": scored(None)},
            "Cannot tell yet: 1 question is not yet known; the overall score will lie between 45 % and 95 %.",
        ),
    ],
)
def test_each_obstacle_to_acceptance_is_a_sentence(change, blocker):
    found = decide(ACCEPTED, replace(GOOD, **change))
    assert found.blockers == (blocker,)
    assert (found.allowed, found.reasons) == (False, ())


def test_2_15_a_score_that_fails_is_not_accepted_and_says_why():
    assert decide(ACCEPTED, replace(GOOD, score=scored(4))).blockers == (
        "The overall score is 65 %, below the 80 % that a certification year requires (2.6).",
        "Element 1 (Element 1) is 40 %, below the 50 % that each element requires in a certification year (2.6).",
    )


@pytest.mark.parametrize(
    "each",
    [
        deficiency(Check.ACTION_ITEMS),
        deficiency(Check.IMPROVEMENT),
        deficiency(kind=DeficiencyKind.INFORMATIONAL),
    ],
)
def test_2_12_weak_action_plans_and_points_for_next_time_never_block_acceptance(each):
    found = decide(ACCEPTED, replace(GOOD, open_deficiencies=(each,)))
    assert found.allowed
    assert found.reasons[-1] == (
        "1 point stays open and is for the action plan or for next time; none of that blocks (2.11, 2.12)."
    )
    two = decide(ACCEPTED, replace(GOOD, open_deficiencies=(each, each)))
    assert two.reasons[-1].startswith("2 points stay open and are for")


@pytest.mark.parametrize(("n", "accepted"), [(14, True), (15, True), (16, False)])
def test_2_8_a_correction_that_came_late_is_not_accepted_unless_more_time_was_granted(n, accepted):
    feedback = Feedback(1, START, corrected_on=day(n))
    late = on_clock(day(20), feedback)
    assert (ACCEPTED in allowed(late, day(20))) is accepted
    assert (INVALID in allowed(late, day(20))) is not accepted
    granted = on_clock(day(20), feedback, adjustments=[Adjustment("extension", day(10), 1, "illness")])
    assert allowed(granted, day(20)) == {ACCEPTED}


def test_a_late_correction_says_what_can_be_done():
    late = on_clock(day(20), Feedback(1, START, corrected_on=day(16)))
    assert decide(ACCEPTED, late, day(20)).blockers == (
        (
            "The correction of round 1 came in after it was due (2.7, 2.8). "
            "If more time was granted, record the extension or pause with its reason."
        ),
    )


def test_a_timely_correction_may_be_accepted_after_day_90():
    assert allowed(on_clock(day(100), Feedback(1, START, corrected_on=day(15))), day(100)) == {ACCEPTED}


def test_a_refused_check_without_a_deficiency_is_asked_about():
    standing = replace(GOOD, unexplained=(("1.1", Check.CURRENCY),))
    assert decide(ACCEPTED, standing).blockers == (
        (
            "Question 1.1: Documents current (2.5(b)) is not accepted, but no deficiency says why; "
            "note one, or change the verdict."
        ),
    )


def test_2_6_nothing_is_accepted_while_the_year_type_is_not_stated_and_it_may_be_asked_for():
    standing = replace(GOOD, year_type_stated=False)
    blockers = decide(ACCEPTED, standing).blockers
    assert len(blockers) == 1
    assert blockers[0].startswith("The year type is not stated")
    assert allowed(standing) == {RETURNED}
    assert decide(RETURNED, standing).reasons == blockers
    late = on_clock(day(16), Feedback(1, START), year_type_stated=False)
    assert blockers[0] in decide(INVALID, late, day(16)).reasons


def test_what_was_withdrawn_need_not_be_corrected():
    assert allowed(on_clock(day(30), Feedback(1, START)), day(30)) == {ACCEPTED}


# --- 2.7 returning for correction


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"score": scored(4)}, "The overall score is 65 %, below the 80 % that a certification year requires (2.6)."),
        ({"open_deficiencies": (deficiency(),)}, "Question 1.1 has an open deficiency: Notes sufficient (2.5(c))."),
        ({"intake_open": ("the employer's sign-off",)}, "Not settled at intake (2.2, 2.3): the employer's sign-off"),
    ],
)
def test_2_7_whatever_falls_short_can_be_returned_for_correction(change, reason):
    standing = replace(GOOD, **change)
    assert allowed(standing) == {RETURNED}
    assert decide(RETURNED, standing).reasons[0] == reason


def test_returning_before_all_is_reviewed_is_allowed_and_says_what_the_feedback_cannot_cover():
    standing = replace(GOOD, n_reviewed=1, open_deficiencies=(deficiency(),), score=scored(None))
    assert decide(RETURNED, standing).reasons[-1] == (
        "1 of 2 questions is not yet reviewed (2.5). The feedback cannot cover what is not reviewed."
    )


def test_with_nothing_to_correct_there_is_no_return():
    assert decide(RETURNED, GOOD).blockers == (
        (
            "There is nothing to correct: no deficiency that blocks is open, critical data is settled "
            "and the score does not fall short."
        ),
    )
    informational = replace(GOOD, open_deficiencies=(deficiency(kind=DeficiencyKind.INFORMATIONAL),))
    assert decide(RETURNED, informational).blockers == decide(RETURNED, GOOD).blockers


def test_2_12_an_action_plan_alone_is_not_returned():
    only_plan = replace(GOOD, open_deficiencies=(deficiency(Check.ACTION_ITEMS),))
    assert decide(RETURNED, only_plan).blockers == (
        "Only the action plan is deficient, and a revised one is not required for passing (2.12).",
    )


@pytest.mark.parametrize(("n", "returned"), [(89, True), (90, True), (91, False)])
def test_2_7_there_is_no_further_round_after_day_90(n, returned):
    standing = on_clock(day(n), Feedback(1, START, corrected_on=day(10)), open_deficiencies=(deficiency(),))
    assert allowed(standing, day(n)) == ({RETURNED} if returned else {INVALID})
    if not returned:
        assert decide(RETURNED, standing, day(n)).blockers == (
            "The 90 days of the whole process ended on 2022-07-31, so there is no further round (2.7).",
        )


# --- 2.8 marking invalid


def test_2_7_nothing_is_invalid_before_the_assessor_had_the_opportunity_to_correct():
    standing = replace(GOOD, score=scored(0), open_deficiencies=(deficiency(),))
    assert decide(INVALID, standing).blockers == (
        "No feedback has gone out; the assessor must first have the opportunity to correct (2.7).",
    )


@pytest.mark.parametrize(("n", "invalid"), [(14, False), (15, False), (16, True)])
def test_2_8_a_correction_that_does_not_come_makes_it_invalid_after_day_15(n, invalid):
    standing = on_clock(
        day(n), Feedback(1, START), state=ReviewState.AWAITING_CORRECTION, open_deficiencies=(deficiency(),)
    )
    assert allowed(standing, day(n)) == ({INVALID} if invalid else set())
    if not invalid:
        assert decide(INVALID, standing, day(n)).blockers == (
            "The time to address the deficiencies runs until 2022-05-17 (2.7, 2.8).",
        )


def test_2_8_a_correction_that_was_asked_for_and_never_came_is_reason_enough():
    standing = on_clock(day(16), Feedback(1, START), state=ReviewState.AWAITING_CORRECTION)
    assert allowed(standing, day(16)) == {INVALID}


def test_2_8_the_reasons_of_an_invalid_assessment_are_all_told():
    standing = on_clock(
        day(91),
        Feedback(1, START, corrected_on=day(16)),
        intake_open=("fax",),
        score=scored(4),
        open_deficiencies=(deficiency(),),
    )
    reasons = decide(INVALID, standing, day(91)).reasons
    assert reasons == (
        (
            "The end of the whole process is 2022-07-31, 90 days after the first feedback was sent, no receipt being "
            "recorded, on 2022-05-02 (2.7); 1 day overdue. The deficiencies were not addressed in that time (2.8)."
        ),
        ("The correction of round 1 came in after it was due (2.7, 2.8)."),
        "Not settled at intake (2.2, 2.3): fax",
        "The overall score is 65 %, below the 80 % that a certification year requires (2.6).",
        "Element 1 (Element 1) is 40 %, below the 50 % that each element requires in a certification year (2.6).",
        "Question 1.1 has an open deficiency: Notes sufficient (2.5(c)).",
    )


def test_2_8_with_nothing_open_it_is_not_invalid_even_when_time_is_over():
    standing = on_clock(day(100), Feedback(1, START, corrected_on=day(5)))
    assert decide(INVALID, standing, day(100)).blockers == (
        "Nothing that fails the quality standards is open (2.8, 2.15).",
    )


# --- states


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (ReviewState.RECEIVED, "The review has not begun."),
        (ReviewState.CLOSED, "The review is closed; reopen it, with a reason, to decide again."),
    ],
)
def test_before_the_review_and_after_its_end_nothing_can_be_decided(state, sentence):
    for each in possible_decisions(replace(GOOD, state=state), EDITION, START):
        assert (each.allowed, each.blockers) == (False, (sentence,))


def test_while_a_correction_is_awaited_it_is_neither_accepted_nor_returned():
    standing = on_clock(START, Feedback(1, START), state=ReviewState.AWAITING_CORRECTION)
    for decision in (ACCEPTED, RETURNED):
        assert decide(decision, standing).blockers == (
            "The assessor has the feedback; the correction has not come in.",
        )


# --- who is told


def test_2_14_acceptance_is_told_to_employer_and_governing_body():
    assert addressees(ACCEPTED) == ("employer", "governing_body")


def test_2_15_invalidity_is_told_to_the_employer_and_a_return_to_the_assessor():
    assert addressees(INVALID) == ("employer",)
    assert addressees(RETURNED) == ("assessor",)


# --- properties

DEFICIENCIES = st.lists(
    st.builds(deficiency, st.sampled_from([*Check, None]), st.sampled_from(DeficiencyKind)), max_size=3
).map(tuple)


@st.composite
def standings(draw):
    """A standing whose score fits its progress, and the day of deciding."""
    on = day(draw(st.integers(0, 120)))
    feedback = Feedback(1, START, corrected_on=draw(st.none() | st.integers(0, 40).map(day)))
    awarded = draw(st.none() | st.integers(0, 10))
    return replace(
        GOOD,
        state=draw(st.sampled_from(ReviewState)),
        intake_open=draw(st.sampled_from([(), ("employer e-mail",)])),
        n_reviewed=1 if awarded is None else 2,
        score=scored(awarded, year_type=draw(st.sampled_from(YearType))),
        open_deficiencies=draw(DEFICIENCIES),
        deadlines=deadlines(draw(st.sampled_from([[], [feedback]])), (), EDITION, on),
    ), on


@given(standings())
def test_a_decision_is_allowed_exactly_where_nothing_stands_in_its_way(case):
    standing, on = case
    for each in possible_decisions(standing, EDITION, on):
        assert each.allowed is not bool(each.blockers)
        assert bool(each.reasons) is each.allowed
        assert all(sentence.strip() for sentence in each.blockers + each.reasons)


@given(standings())
def test_what_is_accepted_is_complete_passes_and_has_nothing_blocking_open(case):
    standing, on = case
    if ACCEPTED in allowed(standing, on):
        assert standing.score.passed is True
        assert standing.n_reviewed == standing.n_questions
        assert not any(each.blocks for each in standing.open_deficiencies)
        assert allowed(standing, on) == {ACCEPTED}


@given(standings())
def test_a_complete_review_can_always_be_decided(case):
    standing, on = case
    if standing.state is ReviewState.IN_REVIEW and standing.score.passed is not None:
        assert allowed(standing, on)


@given(standings())
def test_2_12_dropping_all_action_plan_deficiencies_changes_nothing_that_is_allowed(case):
    standing, on = case
    without = tuple(each for each in standing.open_deficiencies if each.check is None or each.check.blocking)
    assert allowed(standing, on) == allowed(replace(standing, open_deficiencies=without), on)
