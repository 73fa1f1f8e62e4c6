"""Verdicts, awards and deficiencies: saved with who, when and version; a stale save overwrites nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import make_row
from desk_builders import begun, clean, finish, received, with_notes

from secor_qa.desk import Desk, review
from secor_qa.desk.review import INTAKE, Award, Given, award, give_verdict, open_case
from secor_qa.errors import Conflict, NotAllowed, NotFound
from secor_qa.procedure.words import Answer, Check, DeficiencyKind, ReviewState, Verdict

QUESTION = "1.1"


def test_a_verdict_is_there_when_the_case_is_opened_again_with_who_and_when(desk: Desk) -> None:
    case = begun(desk)
    given = give_verdict(desk, case.key, QUESTION, Check.NOTES, Verdict.NOT_ACCEPTED)
    assert given == Given(Verdict.NOT_ACCEPTED, "Robin Reviewer", desk.now(), 1)
    assert open_case(desk, case.submission_id).verdicts == {(QUESTION, Check.NOTES): given}


def test_the_first_mark_begins_the_review_and_puts_it_into_the_reviewers_hands(desk: Desk) -> None:
    case = begun(desk)
    assert (case.state, case.reviewer) == (ReviewState.RECEIVED, None)
    give_verdict(desk, case.key, QUESTION, Check.NOTES, Verdict.ACCEPTED)
    case = open_case(desk, case.submission_id)
    assert (case.state, case.reviewer) == (ReviewState.IN_REVIEW, "Robin Reviewer")


def test_a_verdict_is_taken_back_and_given_again_under_growing_versions(desk: Desk) -> None:
    case = begun(desk)
    first = give_verdict(desk, case.key, QUESTION, Check.NOTES, Verdict.ACCEPTED, 0)
    second = give_verdict(desk, case.key, QUESTION, Check.NOTES, None, first.version)
    third = give_verdict(desk, case.key, QUESTION, Check.NOTES, Verdict.ACCEPTED, second.version)
    assert [given.version for given in (first, second, third)] == [1, 2, 3]
    assert open_case(desk, case.submission_id).given == {(QUESTION, Check.NOTES): Verdict.ACCEPTED}


def test_a_stale_verdict_is_refused_and_both_values_are_kept_in_the_log(desk: Desk) -> None:
    case, other = begun(desk), replace(desk, who="Sam Second")
    give_verdict(other, case.key, QUESTION, Check.NOTES, Verdict.NOT_ACCEPTED, 0)
    with pytest.raises(Conflict, match=r"Sam Second .* “not accepted”; you were setting “accepted”"):
        give_verdict(desk, case.key, QUESTION, Check.NOTES, Verdict.ACCEPTED, 0)
    assert open_case(desk, case.submission_id).given == {(QUESTION, Check.NOTES): Verdict.NOT_ACCEPTED}
    last = desk.store.events().iloc[-1]
    assert (last["what"], last["before"], last["after"]) == ("change refused: notes", "not accepted", "accepted")
    assert last["question"] == QUESTION


def test_a_stale_save_of_the_same_value_is_no_conflict(desk: Desk) -> None:
    case, other = begun(desk), replace(desk, who="Sam Second")
    theirs = give_verdict(other, case.key, QUESTION, Check.NOTES, Verdict.ACCEPTED, 0)
    assert give_verdict(desk, case.key, QUESTION, Check.NOTES, Verdict.ACCEPTED, 0) == theirs


def test_an_intake_item_has_a_verdict_of_its_own(desk: Desk) -> None:
    case = open_case(
        desk, received(desk, clean(fields=dict(clean().fields) | {"employer_email": "nowhere"})).submission_id
    )
    item = next(item for item in case.pre_review.intake if item.item == "employer_email")
    assert item.message in case.intake_open
    give_verdict(desk, case.key, INTAKE, item.item, Verdict.ACCEPTED)
    case = open_case(desk, case.submission_id)
    assert case.given == {(INTAKE, item.item): Verdict.ACCEPTED}
    assert item.message not in case.intake_open


def test_an_intake_item_that_is_refused_stands_open_whatever_was_suggested(desk: Desk) -> None:
    case = begun(desk)
    assert case.intake_open == ()
    item = case.pre_review.intake[0]
    give_verdict(desk, case.key, INTAKE, item.item, Verdict.NOT_ACCEPTED)
    assert len(open_case(desk, case.submission_id).intake_open) == 1


@pytest.mark.parametrize(("subject", "check"), [("9.9", Check.NOTES), (QUESTION, "spelling"), (INTAKE, "nothing")])
def test_a_check_that_is_not_there_is_not_found(desk: Desk, subject: str, check: str) -> None:
    with pytest.raises(NotFound):
        give_verdict(desk, begun(desk).key, subject, check, Verdict.ACCEPTED)


def test_points_are_awarded_with_their_answer_and_make_the_score_a_range(desk: Desk) -> None:
    case = begun(desk)
    given = award(desk, case.key, QUESTION, Answer.YES, 10)
    assert given == Award(Answer.YES, 10, "Robin Reviewer", desk.now(), 1)
    case = open_case(desk, case.submission_id)
    assert case.awards == {QUESTION: given}
    assert case.score.overall.awarded == 10
    assert case.score.overall.pct is None
    assert case.score.passed is None


def test_not_applicable_leaves_the_denominator(desk: Desk) -> None:
    case = begun(desk)
    before = case.score.overall.unknown
    award(desk, case.key, QUESTION, Answer.NA, None)
    after = open_case(desk, case.submission_id).score.overall
    assert (after.awarded, after.available, after.unknown) == (0, 0, before - 10)


def test_points_taken_back_are_not_yet_known_again(desk: Desk) -> None:
    case = begun(desk)
    given = award(desk, case.key, QUESTION, Answer.NO, 0)
    award(desk, case.key, QUESTION, None, None, given.version)
    case = open_case(desk, case.submission_id)
    assert case.mark(QUESTION).awarded is None
    assert case.mark(QUESTION).answer is None


@pytest.mark.parametrize(
    ("answer", "points"),
    [(Answer.YES, 11), (Answer.YES, -1), (Answer.YES, 5), (Answer.YES, True), (Answer.NA, 0), (None, 10)],
)
def test_points_that_the_question_cannot_earn_are_refused(desk: Desk, answer: Answer | None, points: int) -> None:
    with pytest.raises(NotAllowed):
        award(desk, begun(desk).key, QUESTION, answer, points)


def test_stale_points_are_refused(desk: Desk) -> None:
    case, other = begun(desk), replace(desk, who="Sam Second")
    award(other, case.key, QUESTION, Answer.YES, 10, 0)
    with pytest.raises(Conflict, match="“Yes 10”; you were setting “No 0”"):
        award(desk, case.key, QUESTION, Answer.NO, 0, 0)


def test_a_question_is_reviewed_when_seven_verdicts_and_points_are_given(desk: Desk) -> None:
    case = begun(desk)
    for number, check in enumerate(Check):
        assert open_case(desk, case.submission_id).progress.n_reviewed == 0, number
        give_verdict(desk, case.key, QUESTION, check, Verdict.NOT_APPLICABLE)
    given = award(desk, case.key, QUESTION, Answer.YES, 10)
    assert _n_reviewed(desk, case.submission_id) == 1
    award(desk, case.key, QUESTION, None, None, given.version)
    assert _n_reviewed(desk, case.submission_id) == 0


def _n_reviewed(desk: Desk, submission_id: str) -> int:
    """As the case reckons it; the store's own count, for the queue, must agree."""
    kept = int(desk.store.submissions()["n_reviewed"].iloc[0])
    assert kept == int(desk.store.questions()["reviewed"].sum())
    assert kept == open_case(desk, submission_id).progress.n_reviewed
    return kept


def test_suggestions_that_are_in_order_are_followed_and_the_rest_is_left(desk: Desk) -> None:
    case = open_case(desk, received(desk, with_notes(clean(), QUESTION, "")).submission_id)
    suggested = {result.check: result.status for result in case.pre_review.of_question(QUESTION)}
    done = review.accept_suggestions(desk, case.key, QUESTION)
    case = open_case(desk, case.submission_id)
    followed = {check for check, status in suggested.items() if status in ("met", "not_applicable")}
    assert followed
    assert set(done.verdicts) == followed == {Check(check) for _question, check in case.given}
    assert done.award is not None
    assert case.mark(QUESTION).awarded == 10
    again = review.accept_suggestions(desk, case.key, QUESTION)
    assert (again.verdicts, again.award) == ({}, None)


def test_following_several_questions_at_once_does_what_one_by_one_does(desk: Desk) -> None:
    questions = ("1.1", "1.2", "2.1")
    sent = with_notes(clean(), QUESTION, "")
    others = tuple(replace(row, notes=" ".join(reversed(row.notes.split()))) for row in sent.answers)
    one = open_case(desk, received(desk, sent).submission_id)
    both = open_case(desk, received(desk, replace(sent, answers=others)).submission_id)  # no note is like another's
    followed = {each: review.accept_suggestions(desk, one.key, each) for each in questions}
    at_once = review.accept_suggestions_of(desk, both.key, questions)
    assert list(at_once) == list(questions)
    for each in ("1.2", "2.1"):
        assert set(at_once[each].verdicts) == set(followed[each].verdicts)
        assert str(at_once[each].award) == str(followed[each].award)
    kept = open_case(desk, both.submission_id)
    assert {question for question, _check in kept.given} == {each for each in questions if at_once[each].verdicts}


def test_a_verdict_that_was_given_is_not_replaced_by_a_suggestion(desk: Desk) -> None:
    case = begun(desk)
    give_verdict(desk, case.key, QUESTION, Check.NOTES, Verdict.NOT_ACCEPTED)
    award(desk, case.key, QUESTION, Answer.NO, 0)
    done = review.accept_suggestions(desk, case.key, QUESTION)
    assert Check.NOTES not in done.verdicts
    assert done.award is None


def test_points_that_cannot_be_known_are_not_proposed(desk: Desk) -> None:
    submission = clean(answers=(make_row(QUESTION, None),))
    case = open_case(desk, received(desk, submission).submission_id)
    assert review.accept_suggestions(desk, case.key, QUESTION).award is None


def test_a_deficiency_is_noted_changed_resolved_and_reopened(desk: Desk) -> None:
    case = begun(desk)
    noted = review.note_deficiency(desk, case.key, QUESTION, Check.NOTES, DeficiencyKind.ACTIONABLE, " Say who. ")
    assert (noted.wording, noted.open, noted.round, noted.version, noted.by) == ("Say who.", True, 1, 1, desk.who)
    changed = review.change_deficiency(
        desk, case.key, noted.deficiency_id, 1, kind=DeficiencyKind.INFORMATIONAL, wording="Say who and when."
    )
    resolved = review.change_deficiency(desk, case.key, noted.deficiency_id, changed.version, is_open=False)
    assert (resolved.open, resolved.resolved_round) == (False, 1)
    reopened = review.change_deficiency(desk, case.key, noted.deficiency_id, resolved.version, is_open=True)
    assert (reopened.open, reopened.resolved_round, reopened.version) == (True, None, 4)
    assert open_case(desk, case.submission_id).deficiencies == (reopened,)


def test_a_deficiency_that_is_withdrawn_is_gone_from_the_case_and_can_be_brought_back(desk: Desk) -> None:
    case = begun(desk)
    noted = review.note_deficiency(desk, case.key, "", None, DeficiencyKind.ACTIONABLE, "No telephone number.")
    gone = review.withdraw_deficiency(desk, case.key, noted.deficiency_id, noted.version)
    assert open_case(desk, case.submission_id).deficiencies == ()
    assert desk.store.deficiencies().empty
    review.restore_deficiency(desk, case.key, noted.deficiency_id, gone.version)
    assert [each.wording for each in open_case(desk, case.submission_id).deficiencies] == ["No telephone number."]


def test_a_stale_change_of_a_deficiency_is_refused(desk: Desk) -> None:
    case, other = begun(desk), replace(desk, who="Sam Second")
    noted = review.note_deficiency(desk, case.key, QUESTION, None, DeficiencyKind.ACTIONABLE, "First wording.")
    review.change_deficiency(other, case.key, noted.deficiency_id, 1, wording="Second wording.")
    with pytest.raises(Conflict, match="Second wording"):
        review.change_deficiency(desk, case.key, noted.deficiency_id, 1, wording="Third wording.")
    with pytest.raises(NotFound):
        review.change_deficiency(desk, case.key, "D999999", 1, wording="Other.")


@pytest.mark.parametrize("wording", ["", "  \n"])
def test_a_deficiency_needs_a_wording(desk: Desk, wording: str) -> None:
    case = begun(desk)
    with pytest.raises(NotAllowed, match="wording"):
        review.note_deficiency(desk, case.key, QUESTION, Check.NOTES, DeficiencyKind.ACTIONABLE, wording)


def test_markup_and_odd_characters_in_a_wording_come_back_as_text(desk: Desk) -> None:
    case = begun(desk)
    wording = "<script>alert('x')</script> =1+1 Zoë 🙂 '; DROP TABLE events; --"
    review.note_deficiency(desk, case.key, QUESTION, Check.NOTES, DeficiencyKind.ACTIONABLE, wording)
    assert open_case(desk, case.submission_id).deficiencies[0].wording == wording


def test_every_change_is_in_the_log_and_the_chain_holds(desk: Desk) -> None:
    case = finish(desk, begun(desk))
    review.note_deficiency(desk, case.key, QUESTION, Check.NOTES, DeficiencyKind.ACTIONABLE, "Say who.")
    events = desk.store.events(submission_ids=[case.submission_id])
    n_verdicts = len(case.instrument.questions) * 7 + len(case.pre_review.intake)
    assert events["what"].str.startswith("verdict").sum() == n_verdicts
    assert (events["what"] == "award").sum() == len(case.instrument.questions)
    assert events["what"].iloc[-1] == "deficiency noted"
    assert desk.store.verify_log().broken_at is None


def test_a_submission_that_is_not_there_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound, match="2024-99999"):
        open_case(desk, "2024-99999")
    with pytest.raises(NotFound):
        give_verdict(desk, review.case_key("2024-99999", 1), QUESTION, Check.NOTES, Verdict.ACCEPTED)
