"""Closed reviews taken in at once, and sample data cleared away again."""

from __future__ import annotations

import hashlib

import pytest
from desk_builders import begun, closed_review, received

from secor_qa.desk import Desk
from secor_qa.desk.queue import has_samples, is_empty, queue
from secor_qa.desk.receive import import_history, start_clean
from secor_qa.desk.review import open_case
from secor_qa.errors import NotFound
from secor_qa.procedure.scoring import Mark
from secor_qa.procedure.words import Answer, Check, Decision, ReviewState, Verdict


def test_a_closed_review_reads_like_one_that_was_done_here(desk: Desk) -> None:
    assert import_history(desk, [closed_review()]) == 1
    row = desk.store.submissions().iloc[0]
    assert (row["state"], row["decision"], row["reviewer"], row["n_rounds"]) == ("closed", "accepted", "Jo Example", 2)
    assert (row["overall_pct"], row["passed"], row["n_reviewed"]) == (100.0, True, 5)
    case = open_case(desk, row["submission_id"])
    assert (case.round, case.state, case.decision) == (2, ReviewState.CLOSED, Decision.ACCEPTED)
    assert case.progress.complete
    assert [v for v in case.given.values() if v is not Verdict.ACCEPTED] == [Verdict.NOT_ACCEPTED]
    assert case.given["1.1", Check.CURRENCY] is Verdict.NOT_ACCEPTED
    assert [(each.round, each.open, each.resolved_round) for each in case.deficiencies] == [(1, False, 2)]
    assert case.feedbacks[0].corrected_on == case.rounds[1].received_on
    rounds = desk.store.rounds()
    assert rounds["due_on"].dropna().dt.strftime("%Y-%m-%d").tolist() == ["2023-03-22"]


def test_history_taken_in_twice_is_taken_in_once(desk: Desk) -> None:
    reviews = [closed_review(number) for number in range(1, 4)]
    assert import_history(desk, [*reviews, reviews[0]]) == 3
    assert import_history(desk, iter([*reviews, closed_review(9)])) == 1
    assert len(desk.store.submissions()) == 4


def test_history_has_verdicts_but_no_suggestions(desk: Desk) -> None:
    import_history(desk, [closed_review()])
    checks = desk.store.checks()
    assert len(checks) == 35
    assert checks["suggestion"].isna().all()
    assert checks["verdict"].notna().all()


def test_marks_that_are_not_the_instruments_take_nothing_in(desk: Desk) -> None:
    wrong = closed_review(2, marks=(Mark("1.1", Answer.YES, 99),))
    with pytest.raises(ValueError, match="99"):
        import_history(desk, [closed_review(1), wrong])
    assert desk.store.submissions().empty
    assert is_empty(desk)


def test_an_unknown_instrument_takes_nothing_in(desk: Desk) -> None:
    from dataclasses import replace

    review = closed_review()
    other = replace(review.submission, fields=dict(review.submission.fields) | {"instrument": "nobody-1"})
    with pytest.raises(NotFound):
        import_history(desk, [closed_review(1), closed_review(2, submission=other)])
    assert is_empty(desk)


def test_starting_clean_removes_samples_and_nothing_else(desk: Desk) -> None:
    mine, shared = b"in the sample alone", b"in both"
    files = {hashlib.sha256(content).hexdigest(): (lambda content=content: content) for content in (mine, shared)}
    (of_sample, of_both) = files
    real = begun(desk)
    received(desk, files={of_both: files[of_both]})
    sample = received(desk, package="sample", files=files, is_sample=True)
    import_history(desk, [closed_review(number) for number in range(1, 4)])
    assert has_samples(desk)
    assert start_clean(desk) == 4
    assert not has_samples(desk)
    assert {row.submission_id for row in queue(desk, closed=True)} == {real.submission_id, "2024-00002"}
    assert (desk.store.documents.holds(of_sample), desk.store.documents.holds(of_both)) == (False, True)
    with pytest.raises(NotFound):
        open_case(desk, sample.submission_id)
    for frame in ("questions", "checks", "scores", "rounds", "deficiencies"):
        assert set(getattr(desk.store, frame)()["submission_id"]) <= {real.submission_id, "2024-00002"}


def test_the_log_of_removed_samples_stays_and_its_chain_holds(desk: Desk) -> None:
    sample = received(desk, package="sample", is_sample=True)
    start_clean(desk)
    events = desk.store.events()
    assert events["what"].tolist() == ["received", "sample removed"]
    assert set(events["submission_id"]) == {sample.submission_id}
    assert desk.store.verify_log().broken_at is None


def test_an_id_that_was_removed_never_comes_again(desk: Desk) -> None:
    first = received(desk, package="sample", is_sample=True)
    start_clean(desk)
    again = received(desk, package="sample", is_sample=True)
    assert again.new
    assert again.submission_id != first.submission_id


def test_starting_clean_where_there_is_no_sample_changes_nothing(desk: Desk) -> None:
    begun(desk)
    assert start_clean(desk) == 0
    assert desk.store.events()["what"].tolist() == ["received"]
