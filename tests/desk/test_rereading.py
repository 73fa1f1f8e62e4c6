"""Documents that were left unread for lack of time are read when their package is loaded again; marks stay."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from builders import make_document
from desk_builders import clean, finish, received

from secor_qa import places
from secor_qa.desk import Desk
from secor_qa.desk.bulk import Outcome, Workers, take_in_all
from secor_qa.desk.close import send_feedback
from secor_qa.desk.review import Case, give_verdict, note_deficiency, open_case
from secor_qa.procedure.submission import Document, Submission
from secor_qa.procedure.words import Check, DeficiencyKind, Verdict
from secor_qa.readers import apart
from secor_qa.readers.apart.patience import NOT_READ
from secor_qa.readers.folders import Candidate

READ = (make_document("policy.pdf", questions=("1.1",)), make_document("drill.pdf", questions=("1.2",)))
LEFT = tuple(replace(each, texts=(), unread_pages=(1,), signs=(NOT_READ,)) for each in READ)


def holding(*documents: Document) -> Submission:
    return clean(documents=documents)


def n_events(desk: Desk) -> int:
    return int((desk.store.events()["what"] == "read again").sum())


def first_look(desk: Desk, submission: Submission) -> Case:
    return open_case(desk, received(desk, submission, "p").submission_id)


def test_what_is_read_later_stands_in_place_of_what_was_left_unread(desk: Desk) -> None:
    case = first_look(desk, holding(*LEFT))
    assert not received(desk, holding(*READ), "p").new
    again = open_case(desk, case.submission_id)
    assert again.submission == holding(*READ)
    assert again.pre_review == first_look_of_another(desk)
    assert again.pre_review != case.pre_review
    assert n_events(desk) == 1


def first_look_of_another(desk: Desk) -> object:
    """What the program says of the same submission when nothing was ever left unread; it is the first in its store."""
    from secor_qa.desk.arriving import prepare

    case = open_case(desk, "2024-00001")
    return prepare(holding(*READ), case.instrument, case.received_on, "").pre_review


@pytest.mark.parametrize("now", [LEFT, (READ[0], LEFT[1])], ids=["no fewer", "none at all"])
def test_a_reading_that_leaves_no_fewer_unread_changes_nothing(desk: Desk, now: tuple[Document, ...]) -> None:
    before = holding(*LEFT) if now == LEFT else holding(READ[0], LEFT[1])
    case = first_look(desk, before)
    received(desk, holding(*now), "p")
    assert open_case(desk, case.submission_id).submission == before
    assert n_events(desk) == 0


def test_marks_stay_when_documents_are_read_later(desk: Desk) -> None:
    case = first_look(desk, holding(*LEFT))
    give_verdict(desk, case.key, "1.1", Check.DOCUMENTS, Verdict.ACCEPTED)
    received(desk, holding(READ[0], LEFT[1]), "p")
    again = open_case(desk, case.submission_id)
    assert again.verdicts["1.1", Check.DOCUMENTS].verdict is Verdict.ACCEPTED
    assert [each.not_read_in_time for each in again.submission.documents] == [False, True]


def test_a_round_that_another_followed_stays_as_it_was_read(desk: Desk) -> None:
    case = finish(desk, first_look(desk, holding(*LEFT)))
    note_deficiency(desk, case.key, "1.1", Check.NOTES, DeficiencyKind.ACTIONABLE, "Say who was asked.")
    send_feedback(desk, case.submission_id)
    correction = replace(holding(*LEFT), fields={**case.submission.fields, "previous_submission": case.submission_id})
    assert received(desk, correction, "q").round == 2
    received(desk, holding(*READ), "p")
    assert open_case(desk, case.submission_id, 1).submission == holding(*LEFT)


def test_a_package_with_documents_unread_is_read_again_by_the_next_load(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    apart._let_go()  # that the process apart must be started takes longer than the time
    workers = Workers(lambda: ThreadPoolExecutor(1), 1)
    package = places.data_folder() / "samples" / "01-clean-pass.zip"
    monkeypatch.setenv("SECOR_QA_PACKAGE_SECONDS", "0.1")
    [taken] = take_in_all(desk, [Candidate(package)], workers)
    assert taken.outcomes == (Outcome.NEW,)
    [received_] = taken.received
    assert any(remark.code == NOT_READ.code for remark in received_.remarks)
    monkeypatch.delenv("SECOR_QA_PACKAGE_SECONDS")
    for _ in range(2):
        [taken] = take_in_all(desk, [Candidate(package)], workers)
        assert taken.outcomes == (Outcome.KNOWN,)
        case = open_case(desk, received_.submission_id)
        assert not any(each.not_read_in_time for each in case.submission.documents)
    assert n_events(desk) == 1
    assert taken.received == ()  # by then it was known by its files alone
