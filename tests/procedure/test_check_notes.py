import pytest
from builders import EDITION, ON, make_instrument, make_question, make_row, make_submission
from hypothesis import given, settings
from hypothesis import strategies as st

from secor_qa.procedure.checks.notes import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult
from secor_qa.procedure.words import Answer, Status

QUESTION = make_question(text="Does a written policy stand, signed by the owner?", notes_min_words=8)


def checked(notes: str, answer: Answer | None = Answer.YES, question=QUESTION) -> CheckResult:
    submission = make_submission(make_row(question.id, answer, notes=notes))
    return check(question, Facts(submission, make_instrument(question), EDITION, ON))


def codes(result: CheckResult) -> list[str]:
    return [finding.code for finding in result.findings]


@pytest.mark.parametrize("notes", ["", "   ", "N/A", "-", "tbd"])
def test_a_yes_without_notes_is_not_met(notes: str) -> None:
    result = checked(notes)
    assert (result.status, codes(result)) == (Status.NOT_MET, ["no-notes"])
    assert result.findings[0].evidence


def test_as_many_words_as_required_are_enough_and_one_fewer_is_not() -> None:
    enough = "Robin signed page one; binder tab four, Hinton."
    assert checked(enough).status is Status.MET
    short = checked(enough.replace("four, ", "").replace("one; ", ""))
    assert codes(short) == ["short-notes"]
    assert "6 words" in short.findings[0].message
    assert "at least 8" in short.findings[0].message


@pytest.mark.parametrize(("n_words", "status"), [(17, Status.NOT_MET), (18, Status.NEEDS_REVIEWER), (20, Status.MET)])
def test_telling_notes_that_lack_a_word_or_two_are_for_the_reviewer(n_words: int, status: Status) -> None:
    told = (
        "Robin went through both binders at the Hinton yard in March, found pages signed, and hung copies by the kettle"
    )
    words = told.split()
    assert len(words) == 20
    question = make_question(notes_min_words=20)
    result = checked(" ".join(words[:n_words]), question=question)
    assert result.status is status
    assert ("Please see" in result.reason) is (status is not Status.MET)


def test_short_notes_that_tell_nothing_are_found_however_little_they_lack() -> None:
    empty = "We always comply with all of the applicable requirements and our people are fully aware of them at all"
    result = checked(empty, question=make_question(notes_min_words=20))
    assert codes(result) == ["short-notes", "notes-say-nothing"]


@settings(deadline=None)
@given(st.integers(1, 30))
def test_the_number_of_words_decides(count: int) -> None:
    result = checked(" ".join(f"word{number}" for number in range(count)))
    assert ("short-notes" in codes(result)) == (count < 8)


@pytest.mark.parametrize(
    "notes",
    [
        "Does a written policy stand, signed by the owner?",
        "Yes, a written policy does stand and it is signed by the owner.",
        "The point that asks, Does a written policy stand, signed by the owner?, was put to management and affirmed.",
        "YES: the owner signed the written policy, so the written policy does stand indeed.",
    ],
)
def test_the_question_again_is_no_note(notes: str) -> None:
    result = checked(notes)
    assert codes(result) == ["notes-repeat-question"]
    assert len(result.findings[0].evidence) == 2


def test_a_note_that_uses_the_questions_words_and_adds_its_own_is_fine() -> None:
    notes = "The owner signed the written policy on 4 March 2024; it hangs in the shop."
    assert checked(notes).status is Status.MET


def test_short_and_repeating_are_both_said() -> None:
    assert codes(checked("Policy signed by the owner.")) == ["short-notes", "notes-repeat-question"]


@pytest.mark.parametrize("answer", [Answer.NO, Answer.NA])
def test_notes_verify_only_a_yes(answer: Answer) -> None:
    assert checked("", answer).status is Status.NOT_APPLICABLE


def test_a_question_that_requires_no_notes_is_not_applicable() -> None:
    assert checked("", question=make_question()).status is Status.NOT_APPLICABLE


def test_without_an_answer_or_a_row_the_reviewer_is_asked() -> None:
    result = checked("", None)
    assert (result.status, result.findings) == (Status.NEEDS_REVIEWER, ())
    no_row = check(QUESTION, Facts(make_submission(), make_instrument(QUESTION), EDITION, ON))
    assert (no_row.status, no_row.findings) == (Status.NEEDS_REVIEWER, ())
