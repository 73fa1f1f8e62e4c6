"""Feedback, receipts, extensions, decisions, letters and reopening; what is not allowed says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from builders import ON
from desk_builders import begun, clean, finish, later, received, with_notes

from secor_qa.desk import Desk
from secor_qa.desk import close as closing
from secor_qa.desk.case import Case
from secor_qa.desk.people import assign
from secor_qa.desk.queue import queue
from secor_qa.desk.review import change_deficiency, give_verdict, note_deficiency, open_case
from secor_qa.errors import NotAllowed, NotWritten
from secor_qa.procedure.decision import possible_decisions
from secor_qa.procedure.words import Check, Decision, DeficiencyKind, ReviewState, Verdict


def _deficient(desk: Desk) -> Case:
    """Everything reviewed, one deficiency that blocks."""
    case = finish(desk, begun(desk))
    note_deficiency(desk, case.key, "1.1", Check.NOTES, DeficiencyKind.ACTIONABLE, "Say who.")
    return open_case(desk, case.submission_id)


def _sent_back(desk: Desk, received_on: date | None = None) -> Case:
    case = _deficient(desk)
    closing.send_feedback(desk, case.submission_id, received_on=received_on)
    return open_case(desk, case.submission_id)


def _corrected(desk: Desk, case: Case) -> Case:
    fields = dict(clean().fields) | {"previous_submission": case.submission_id}
    received(desk, replace(with_notes(clean(), "1.1", "Now it says who did what in the yard."), fields=fields))
    return open_case(desk, case.submission_id)


def test_feedback_goes_out_as_a_file_and_starts_the_clocks(desk: Desk) -> None:
    case = _deficient(desk)
    path = closing.send_feedback(desk, case.submission_id)
    assert path.parent == desk.exports
    assert path.stat().st_size > 1000
    case = open_case(desk, case.submission_id)
    assert case.state is ReviewState.AWAITING_CORRECTION
    row = queue(desk)[0]
    assert (row.due_on, row.days_left, row.overdue) == (ON + timedelta(days=15), 15, False)
    assert desk.store.rounds()["due_on"].iloc[0].date() == ON + timedelta(days=15)
    assert len(desk.store.scores().query("basis == 'awarded' and element == ''")) == 1


def test_the_score_of_a_round_that_ended_is_kept_even_while_it_is_a_range(desk: Desk) -> None:
    case = begun(desk)
    note_deficiency(desk, case.key, "1.1", Check.NOTES, DeficiencyKind.ACTIONABLE, "Say who.")
    closing.send_feedback(desk, case.submission_id)
    whole = desk.store.scores().query("basis == 'awarded' and element == ''").iloc[0]
    assert (whole["awarded"], whole["unknown"]) == (0, 60)
    assert queue(desk)[0].score_note == ""


def test_feedback_without_anything_to_correct_is_not_allowed(desk: Desk) -> None:
    case = finish(desk, begun(desk))
    with pytest.raises(NotAllowed, match="nothing to correct"):
        closing.send_feedback(desk, case.submission_id)
    assert open_case(desk, case.submission_id).state is ReviewState.IN_REVIEW
    assert not desk.exports.exists()


@pytest.mark.parametrize("days", [-1, 1])
def test_feedback_is_sent_between_receipt_and_today(desk: Desk, days: int) -> None:
    case = _deficient(desk)
    with pytest.raises(NotAllowed, match="cannot have been sent"):
        closing.send_feedback(desk, case.submission_id, sent_on=ON + timedelta(days=days))


def test_a_receipt_moves_the_dates_due(desk: Desk) -> None:
    case = _sent_back(desk)
    clocks = closing.record_receipt(later(desk, 3), case.submission_id, ON + timedelta(days=2))
    assert clocks is not None
    assert clocks.correction_due_on == ON + timedelta(days=17)
    assert queue(desk)[0].due_on == ON + timedelta(days=17)


@pytest.mark.parametrize("days", [-1, 4])
def test_a_receipt_lies_between_sending_and_today(desk: Desk, days: int) -> None:
    case = _sent_back(desk)
    with pytest.raises(NotAllowed, match="cannot have been received"):
        closing.record_receipt(later(desk, 3), case.submission_id, ON + timedelta(days=days))


def test_no_receipt_without_feedback(desk: Desk) -> None:
    with pytest.raises(NotAllowed, match="No feedback"):
        closing.record_receipt(desk, begun(desk).submission_id, ON)


def test_an_extension_gives_the_round_more_days_and_a_pause_both_clocks(desk: Desk) -> None:
    case = _sent_back(desk)
    closing.extend(desk, case.submission_id, 5, "The owner was in hospital.")
    clocks = open_case(desk, case.submission_id).deadlines(ON)
    assert clocks is not None
    assert (clocks.correction_due_on, clocks.total_due_on) == (ON + timedelta(days=20), ON + timedelta(days=90))
    clocks = closing.pause(desk, case.submission_id, 7, "Wildfire evacuation.", from_on=ON + timedelta(days=1))
    assert clocks is not None
    assert (clocks.correction_due_on, clocks.total_due_on) == (ON + timedelta(days=27), ON + timedelta(days=97))
    assert [each.kind for each in open_case(desk, case.submission_id).adjustments] == ["extension", "pause"]
    assert desk.store.events()["why"].iloc[-1] == "Wildfire evacuation."


def test_an_extension_needs_a_reason_some_days_and_a_running_clock(desk: Desk) -> None:
    early = received(desk, clean(fields=dict(clean().fields) | {"secor_number": "S-0100"})).submission_id
    case = _sent_back(desk)
    with pytest.raises(NotAllowed, match="reason"):
        closing.extend(desk, case.submission_id, 5, "  ")
    with pytest.raises(NotAllowed, match="days"):
        closing.pause(desk, case.submission_id, 0, "Why not.")
    with pytest.raises(NotAllowed, match="No clock"):
        closing.extend(desk, early, 5, "Early.")


def test_a_correction_stops_the_rounds_clock_and_the_whole_process_governs(desk: Desk) -> None:
    case = _corrected(later(desk, 15), _sent_back(desk))
    assert (case.round, case.state) == (2, ReviewState.IN_REVIEW)
    assert queue(desk)[0].due_on == ON + timedelta(days=90)
    clocks = case.deadlines(ON + timedelta(days=15))
    assert clocks is not None
    assert clocks.late_rounds == ()


def test_a_correction_a_day_late_is_told(desk: Desk) -> None:
    case = _corrected(later(desk, 16), _sent_back(desk))
    clocks = case.deadlines(ON + timedelta(days=16))
    assert clocks is not None
    assert clocks.late_rounds == (1,)


def test_accepting_writes_a_letter_to_the_employer_and_one_to_the_governing_body(desk: Desk) -> None:
    case = finish(desk, begun(desk))
    paths = closing.decide(desk, case.submission_id, Decision.ACCEPTED, "All in order.")
    assert len(paths) == 2
    assert all(path.is_file() for path in paths)
    case = open_case(desk, case.submission_id)
    assert (case.state, case.decision, case.decided_on) == (ReviewState.CLOSED, Decision.ACCEPTED, ON)
    row = desk.store.submissions().iloc[0]
    assert (row["overall_pct"], row["passed"]) == (100.0, True)
    assert queue(desk) == []
    assert queue(desk, closed=True)[0].score_note == "100.00 %, passed"


def test_accepting_too_early_names_everything_that_stands_in_the_way(desk: Desk) -> None:
    case = begun(desk)
    give_verdict(desk, case.key, "1.1", Check.NOTES, Verdict.NOT_ACCEPTED)
    with pytest.raises(NotAllowed) as caught:
        closing.decide(desk, case.submission_id, Decision.ACCEPTED)
    assert len(caught.value.sentences) >= 3
    assert open_case(desk, case.submission_id).decision is None
    assert not desk.exports.exists()


def test_a_whole_review_with_a_correction_ends_in_acceptance(desk: Desk) -> None:
    case = _sent_back(desk)
    after = later(desk, 10)
    case = finish(after, _corrected(after, case))
    change_deficiency(after, case.key, case.deficiencies[0].deficiency_id, 1, is_open=False)
    closing.decide(after, case.submission_id, Decision.ACCEPTED)
    case = open_case(after, case.submission_id)
    assert case.decision is Decision.ACCEPTED
    assert case.deficiencies[0].resolved_round == 2
    whole = after.store.scores().query("element == ''")
    assert list(zip(whole["round"], whole["basis"], strict=True)) == [
        (1, "awarded"), (1, "claimed"), (2, "awarded"), (2, "claimed"),
    ]  # fmt: skip
    assert after.store.verify_log().broken_at is None


@pytest.mark.parametrize(("days", "allowed"), [(15, False), (16, True)])
def test_a_submission_is_invalid_only_after_its_time_has_run_out(desk: Desk, days: int, allowed: bool) -> None:
    case, then = _sent_back(desk), later(desk, days)
    if not allowed:
        with pytest.raises(NotAllowed, match="runs until"):
            closing.decide(then, case.submission_id, Decision.INVALID, "No answer.")
        return
    assert queue(then)[0].overdue
    assert len(closing.decide(then, case.submission_id, Decision.INVALID, "No answer.")) == 1
    case = open_case(then, case.submission_id)
    assert (case.decision, case.decision_reason, case.state) == (Decision.INVALID, "No answer.", ReviewState.CLOSED)


def test_returning_for_correction_is_sending_the_feedback(desk: Desk) -> None:
    case = _deficient(desk)
    assert len(closing.decide(desk, case.submission_id, Decision.RETURNED)) == 1
    assert open_case(desk, case.submission_id).state is ReviewState.AWAITING_CORRECTION


def test_a_decision_on_what_somebody_just_changed_is_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    case = finish(desk, begun(desk))
    other = replace(desk, who="Sam Second")

    def meanwhile(*arguments: Any) -> Any:
        give_verdict(other, case.key, "1.1", Check.NOTES, None, 1)
        return possible_decisions(*arguments)

    monkeypatch.setattr(closing, "possible_decisions", meanwhile)
    with pytest.raises(NotAllowed, match="Sam Second has just changed"):
        closing.decide(desk, case.submission_id, Decision.ACCEPTED)
    assert open_case(desk, case.submission_id).decision is None
    assert not desk.exports.exists()


def test_a_check_that_is_refused_without_a_deficiency_keeps_a_review_from_acceptance(desk: Desk) -> None:
    case = finish(desk, begun(desk))
    version = case.verdicts["1.1", Check.NOTES].version
    give_verdict(desk, case.key, "1.1", Check.NOTES, Verdict.NOT_ACCEPTED, version)
    with pytest.raises(NotAllowed, match="no deficiency says why"):
        closing.decide(desk, case.submission_id, Decision.ACCEPTED)
    assert not desk.exports.exists()


@pytest.mark.parametrize("year_type", ["", "Renewal"])
def test_nothing_is_accepted_while_the_year_type_is_not_stated(desk: Desk, year_type: str) -> None:
    case = finish(desk, begun(desk, fields=dict(clean().fields) | {"year_type": year_type}))
    assert case.score.passed
    with pytest.raises(NotAllowed, match="year type is not stated") as caught:
        closing.decide(desk, case.submission_id, Decision.ACCEPTED)
    assert len(caught.value.sentences) == 1
    fields = dict(clean().fields) | {"previous_submission": case.submission_id}
    received(desk, clean(fields=fields))
    case = finish(desk, open_case(desk, case.submission_id))
    assert len(closing.decide(desk, case.submission_id, Decision.ACCEPTED)) == 2


def test_a_decision_stands_though_its_letters_cannot_be_written_and_they_can_be_written_later(desk: Desk) -> None:
    case = finish(desk, begun(desk))
    desk.exports.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(NotWritten, match="The decision is recorded") as caught:
        closing.decide(desk, case.submission_id, Decision.ACCEPTED, "All in order.")
    assert len(caught.value.sentences) == 2
    case = open_case(desk, case.submission_id)
    assert (case.state, case.decision) == (ReviewState.CLOSED, Decision.ACCEPTED)
    desk.exports.unlink()
    folder = desk.exports.parent / "elsewhere"
    paths = closing.write_letters(later(desk, 40), case.submission_id, folder)
    assert [path.parent for path in paths] == [folder, folder]
    assert len(closing.write_letters(desk, case.submission_id)) == 2


@pytest.mark.parametrize("decision", [Decision.ACCEPTED, Decision.INVALID])
def test_letters_written_later_are_the_letters_of_the_day_of_deciding(desk: Desk, decision: Decision) -> None:
    if decision is Decision.ACCEPTED:
        case, then = finish(desk, begun(desk)), desk
    else:
        case, then = _sent_back(desk), later(desk, 16)
    first = closing.decide(then, case.submission_id, decision, "As discussed.")
    again = closing.write_letters(later(desk, 60), case.submission_id)
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in first]
    assert not {*first} & {*again}


def test_letters_of_an_invalid_review_that_lacks_only_its_correction_still_give_reasons(desk: Desk) -> None:
    case = _sent_back(desk)
    change_deficiency(desk, case.key, case.deficiencies[0].deficiency_id, 1, is_open=False)
    then = later(desk, 16)
    first = closing.decide(then, case.submission_id, Decision.INVALID)
    again = closing.write_letters(then, case.submission_id)
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in first]


def test_there_are_no_letters_before_a_decision(desk: Desk) -> None:
    with pytest.raises(NotAllowed, match="Nothing is decided"):
        closing.write_letters(desk, begun(desk).submission_id)


def test_feedback_stands_as_sent_though_it_cannot_be_written_and_it_can_be_written_later(desk: Desk) -> None:
    case = _deficient(desk)
    desk.exports.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(NotWritten, match="recorded as sent"):
        closing.send_feedback(desk, case.submission_id)
    assert open_case(desk, case.submission_id).state is ReviewState.AWAITING_CORRECTION
    desk.exports.unlink()
    assert closing.write_feedback(desk, case.submission_id).is_file()


def test_a_closed_review_takes_no_marks_until_it_is_reopened_with_a_reason(desk: Desk) -> None:
    case = finish(desk, begun(desk))
    closing.decide(desk, case.submission_id, Decision.ACCEPTED, "All in order.")
    for refused in (
        lambda: give_verdict(desk, case.key, "1.1", Check.NOTES, None, 1),
        lambda: assign(desk, case.submission_id, "Sam Second"),
        lambda: closing.reopen(desk, case.submission_id, " "),
    ):
        with pytest.raises(NotAllowed):
            refused()
    closing.reopen(desk, case.submission_id, "A letter was lost.")
    case = open_case(desk, case.submission_id)
    assert (case.state, case.decision, case.decided_on) == (ReviewState.IN_REVIEW, None, None)
    last = desk.store.events().iloc[-1]
    assert (last["what"], last["before"], last["why"]) == ("reopened", "accepted on 2024-06-01", "A letter was lost.")
    give_verdict(desk, case.key, "1.1", Check.NOTES, None, 1)


def test_only_a_closed_review_can_be_reopened(desk: Desk) -> None:
    with pytest.raises(NotAllowed, match="reopening is not possible"):
        closing.reopen(desk, begun(desk).submission_id, "Why not.")


def test_the_review_form_and_a_draft_of_the_feedback_change_nothing_and_replace_nothing(desk: Desk) -> None:
    case = _deficient(desk)
    n_events = len(desk.store.events())
    forms = [closing.write_review_form(desk, case.submission_id) for _ in range(2)]
    drafts = [closing.write_feedback(desk, case.submission_id) for _ in range(2)]
    assert len({*forms, *drafts}) == 4
    assert all(path.is_file() for path in (*forms, *drafts))
    assert len(desk.store.events()) == n_events


def test_documents_go_to_the_folder_that_is_asked_for(desk: Desk) -> None:
    case = _deficient(desk)
    folder = desk.exports.parent / "elsewhere"
    assert closing.write_review_form(desk, case.submission_id, folder).parent == folder
    assert closing.write_feedback(desk, case.submission_id, folder).parent == folder
