"""Receiving packages: new, again, and as the next round of an open review."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from builders import FIELDS, ON
from desk_builders import begun, clean, finish, later, received, with_notes
from sqlalchemy import event

from secor_qa.desk import Desk
from secor_qa.desk.close import send_feedback
from secor_qa.desk.receive import receive
from secor_qa.desk.review import INTAKE, document_bytes, give_verdict, note_deficiency, open_case
from secor_qa.errors import NotAllowed, NotFound
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Check, DeficiencyKind, ReviewState, Verdict


def test_a_new_submission_is_kept_as_it_was_sent_with_the_programs_suggestions(desk: Desk) -> None:
    came = received(desk, name="tamarack-2024")
    assert (came.new, came.round, came.employer) == (True, 1, "Tamarack Example Hauling Ltd.")
    assert came.submission_id == "2024-00001"
    case = open_case(desk, came.submission_id)
    assert case.submission == clean()
    assert (case.state, case.received_on, case.n_rounds) == (ReviewState.RECEIVED, ON, 1)
    assert len(case.pre_review.checks) == 7 * len(case.instrument.questions)
    assert case.claimed.overall.awarded == 60
    from secor_qa.procedure.pre_review import pre_review

    assert case.pre_review == pre_review(case.submission, case.instrument, case.edition, ON)


def test_the_same_package_twice_changes_nothing(desk: Desk) -> None:
    first = received(desk, package="p")
    before = desk.store.events()
    again = received(desk, package="p")
    assert (again.submission_id, again.round, again.new) == (first.submission_id, 1, False)
    assert len(desk.store.events()) == len(before)
    assert len(desk.store.submissions()) == 1


def test_another_package_of_an_employer_whose_review_goes_on_is_a_new_submission(desk: Desk) -> None:
    first = begun(desk)
    second = received(desk, with_notes(clean(), "1.1", "Other notes altogether, but no word of what it corrects."))
    assert (second.submission_id, second.round) == ("2024-00002", 1)
    assert open_case(desk, first.submission_id).n_rounds == 1


@pytest.mark.parametrize("named", ["id", "package", "secor number"])
def test_a_package_that_names_an_open_submission_is_its_next_round(desk: Desk, named: str) -> None:
    first = received(desk, name="tamarack-2024")
    name = {"id": first.submission_id, "package": "tamarack-2024", "secor number": "S-0077"}[named]
    second = received(desk, _naming(name))
    assert (second.submission_id, second.round, second.new) == (first.submission_id, 2, True)


def test_a_package_that_names_another_employers_package_is_not_mixed_up_with_it(desk: Desk) -> None:
    received(desk, name="report")
    other = _naming("report", employer_legal_name="Spruce Example Ltd.", secor_number="S-0100")
    assert received(desk, other).round == 1


def test_a_package_that_names_nothing_known_is_a_new_submission(desk: Desk) -> None:
    received(desk)
    assert received(desk, _naming("2019-00007")).round == 1


def test_verdicts_of_unchanged_questions_are_carried_and_the_rest_fall(desk: Desk) -> None:
    case = finish(desk, begun(desk))
    monday = later(replace(desk, who="Sam Second"), 3)
    again = received(
        monday, _naming(case.submission_id, with_notes(clean(), "1.1", "Now it says who did it and when."))
    )
    after = open_case(desk, again.submission_id)
    assert after.state is ReviewState.IN_REVIEW
    assert {question for question, _check in after.given if question != INTAKE} == {"1.2", "2.1", "2.2", "2.3"}
    assert set(after.awards) == {"1.2", "2.1", "2.2", "2.3"}
    assert after.progress.n_reviewed == 4
    kept = after.verdicts["1.2", Check.NOTES]
    assert (kept.by, kept.at, kept.version) == ("Robin Reviewer", case.verdicts["1.2", Check.NOTES].at, 1)
    assert [(change.question, change.what) for change in after.changes if change.what != "field"] == [("1.1", "notes")]
    assert int(desk.store.submissions()["n_reviewed"].iloc[0]) == 4
    assert case.since is None
    assert after.since is not None
    assert {finding.question for finding in (*after.since.cleared, *after.since.raised)} <= {"1.1"}


def test_what_changed_is_in_the_log(desk: Desk) -> None:
    case = begun(desk)
    received(desk, _naming(case.submission_id, with_notes(clean(), "1.1", "Now it says who did it and when.")))
    events = desk.store.events()
    assert "correction received" in set(events["what"])
    changed = events[events["what"] == "changed: notes"].iloc[0]
    assert (changed["question"], changed["after"]) == ("1.1", "Now it says who did it and when.")


def test_an_intake_verdict_falls_when_its_field_changed(desk: Desk) -> None:
    case = begun(desk)
    for item in ("employer_phone", "employer_email"):
        give_verdict(desk, case.key, INTAKE, item, Verdict.ACCEPTED)
    received(desk, _naming(case.submission_id, employer_email="new@tamarack.example.com"))
    assert open_case(desk, case.submission_id).given == {(INTAKE, "employer_phone"): Verdict.ACCEPTED}


def test_deficiencies_stay_open_into_the_next_round(desk: Desk) -> None:
    case = begun(desk)
    note_deficiency(desk, case.key, "1.1", Check.NOTES, DeficiencyKind.ACTIONABLE, "Say who.")
    received(desk, _naming(case.submission_id))
    after = open_case(desk, case.submission_id)
    assert [(each.round, each.open) for each in after.deficiencies] == [(1, True)]


def test_marks_of_an_earlier_round_stay_as_they_are(desk: Desk) -> None:
    case = begun(desk)
    received(desk, _naming(case.submission_id))
    with pytest.raises(NotAllowed, match="Round 2 has come in"):
        give_verdict(desk, case.key, "1.1", Check.NOTES, Verdict.ACCEPTED)
    assert open_case(desk, case.submission_id, 1).submission == clean()


def test_the_instrument_is_the_one_the_review_began_with(desk: Desk) -> None:
    from builders import make_instrument, make_question

    case = begun(desk)
    newer = make_instrument(make_question("1.1", points=99), version="2")
    received(replace(desk, instruments=lambda _id: newer), _naming(case.submission_id))
    assert open_case(desk, case.submission_id).instrument == case.instrument


def test_an_instrument_that_is_not_known_is_told_with_those_that_are(desk: Desk) -> None:
    with pytest.raises(NotFound, match=r"“secor-1999”.*secor-2022"):
        received(desk, _naming("", instrument="secor-1999"))
    assert desk.store.submissions().empty


def test_the_likes_of_a_submission_are_not_looked_for_where_its_instrument_is_not_known(desk: Desk) -> None:
    asked: list[str] = []
    event.listen(desk.store.engine, "before_cursor_execute", lambda *what: asked.append(what[2]))
    with pytest.raises(NotFound):
        received(desk, _naming("", instrument="secor-1999"))
    assert asked
    assert not any("band" in query for query in asked)
    received(desk, name="known")
    assert any("band" in query for query in asked)


@pytest.mark.parametrize("days", [1, 400])
def test_a_package_cannot_come_from_the_future(desk: Desk, days: int) -> None:
    with pytest.raises(NotAllowed, match="cannot have been received"):
        received(desk, received_on=ON + timedelta(days=days))


def test_a_correction_cannot_have_come_before_its_submission(desk: Desk) -> None:
    case = begun(desk)
    with pytest.raises(NotAllowed):
        received(desk, _naming(case.submission_id), received_on=ON - timedelta(days=1))


@pytest.mark.parametrize("days", [4, 5])
def test_a_correction_cannot_have_come_before_the_feedback_that_it_answers(desk: Desk, days: int) -> None:
    case = begun(desk)
    note_deficiency(desk, case.key, "1.1", Check.NOTES, DeficiencyKind.ACTIONABLE, "Say who.")
    friday = later(desk, 5)
    send_feedback(friday, case.submission_id)
    correction, on = _naming(case.submission_id), ON + timedelta(days=days)
    if days == 5:
        assert received(later(desk, 9), correction, received_on=on).round == 2
        return
    with pytest.raises(NotAllowed, match=r"feedback of round 1 was sent on 2024-06-06.*Give a date from 2024-06-06"):
        received(later(desk, 9), correction, received_on=on)
    assert open_case(desk, case.submission_id).n_rounds == 1


def test_feedback_sent_while_a_correction_is_read_counts_too(desk: Desk) -> None:
    case = begun(desk)
    note_deficiency(desk, case.key, "1.1", Check.NOTES, DeficiencyKind.ACTIONABLE, "Say who.")
    friday = later(desk, 5)

    def slow() -> bytes:
        if open_case(desk, case.submission_id).feedbacks == ():
            send_feedback(friday, case.submission_id)
        return b"a signed policy"

    sha256 = hashlib.sha256(b"a signed policy").hexdigest()
    with pytest.raises(NotAllowed, match="feedback of round 1 was sent"):
        received(friday, _naming(case.submission_id), received_on=ON + timedelta(days=4), files={sha256: slow})
    assert open_case(desk, case.submission_id).n_rounds == 1


def test_a_third_round_cannot_have_come_before_the_second(desk: Desk) -> None:
    case = begun(desk)
    received(later(desk, 9), _naming(case.submission_id), received_on=ON + timedelta(days=6))
    with pytest.raises(NotAllowed, match="round 2 came in on 2024-06-07"):
        received(later(desk, 9), _naming(case.submission_id), received_on=ON + timedelta(days=5))


def test_marks_fall_where_the_program_now_suggests_something_else(desk: Desk) -> None:
    case = finish(desk, begun(desk))
    sent = _naming(case.submission_id, submitted_on=None)  # no question changed, but 2.5(e) now has a finding
    after = open_case(desk, received(desk, sent).submission_id)
    seen = [open_case(desk, case.submission_id, number).pre_review.of_question("1.1") for number in (1, 2)]
    assert seen[0] != seen[1]
    assert {question for question, _check in after.given if question != INTAKE} == {"1.2", "2.1", "2.2", "2.3"}
    assert set(after.awards) == {"1.2", "2.1", "2.2", "2.3"}
    told = desk.store.events().query("what == 'correction received'")["after"].iloc[-1]
    assert told.endswith("4 of 5 questions keep their verdicts")


def test_documents_are_kept_by_their_hash(desk: Desk) -> None:
    content = b"a signed policy"
    sha256 = hashlib.sha256(content).hexdigest()
    received(desk, files={sha256: lambda: content})
    assert document_bytes(desk, sha256) == content


def test_a_package_with_next_to_nothing_in_it_can_still_be_opened(desk: Desk) -> None:
    came = received(desk, replace(clean(), fields={"instrument": "tiny-2024"}, answers=()))
    case = open_case(desk, came.submission_id)
    assert case.year_type == "certification"
    assert case.score.passed is None
    row = desk.store.submissions().iloc[0]
    assert row.isna()[["year_type", "province", "industry_code", "n_employees", "overall_pct"]].all()


def test_a_real_package_is_read_and_received(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "tamarack-2024"
    folder.mkdir()
    lines = [f"{name},{_written(value)}" for name, value in FIELDS.items()]
    (folder / "assessment.csv").write_text("\n".join(["field,value", *lines]), encoding="utf-8")
    (folder / "questions.csv").write_text("question,element,answer,notes\n1.1,1,Yes,Fine\n", encoding="utf-8")
    came = receive(desk, folder, received_on=date(2024, 5, 25), is_sample=True)
    assert came.new
    case = open_case(desk, came.submission_id)
    assert case.submission.text("employer_legal_name") == "Tamarack Example Hauling Ltd."
    assert (case.received_on, case.is_sample) == (date(2024, 5, 25), True)
    assert not receive(desk, folder).new


def _naming(previous: str, submission: Submission | None = None, **fields: str | None) -> Submission:
    submission = submission or clean()
    return replace(submission, fields=dict(submission.fields) | {"previous_submission": previous} | fields)


def _written(value: object) -> str:
    return ";".join(value) if isinstance(value, tuple) else str(value).replace(",", " ")
