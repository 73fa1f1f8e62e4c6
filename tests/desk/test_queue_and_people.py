"""The queue in its order, and who has what in hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import ON
from desk_builders import begun, clean, closed_review, received

from secor_qa.desk import Desk, open_desk
from secor_qa.desk import close as closing
from secor_qa.desk.login import who_am_i
from secor_qa.desk.measures import frames
from secor_qa.desk.people import assign, reviewers
from secor_qa.desk.queue import closed_queue, is_empty, queue
from secor_qa.desk.reasons import earlier
from secor_qa.desk.receive import import_history
from secor_qa.desk.review import note_deficiency, open_case
from secor_qa.errors import NotFound
from secor_qa.procedure.words import Check, DeficiencyKind, ReviewState, Verdict


def test_what_is_due_first_stands_first_then_what_waited_longest(desk: Desk) -> None:
    newest = received(desk, received_on=ON).submission_id
    oldest = received(desk, received_on=ON - timedelta(days=30)).submission_id
    due = begun(desk)
    note_deficiency(desk, due.key, "1.1", None, DeficiencyKind.ACTIONABLE, "Say who.")
    closing.send_feedback(desk, due.submission_id)
    rows = queue(desk)
    assert [row.submission_id for row in rows] == [due.submission_id, oldest, newest]
    assert [row.state for row in rows] == ["awaiting_correction", "received", "received"]
    assert [row.days_left for row in rows] == [15, None, None]


@pytest.mark.parametrize(("days", "left", "overdue"), [(15, 0, False), (16, -1, True)])
def test_the_last_day_is_not_overdue(desk: Desk, days: int, left: int, overdue: bool) -> None:
    case = begun(desk)
    note_deficiency(desk, case.key, "1.1", None, DeficiencyKind.ACTIONABLE, "Say who.")
    closing.send_feedback(desk, case.submission_id)
    row = queue(replace(desk, today=lambda: ON + timedelta(days=days)))[0]
    assert (row.days_left, row.overdue) == (left, overdue)


def test_closed_reviews_stand_apart_the_latest_decision_first(desk: Desk) -> None:
    first, second = closed_review(1), closed_review(2)
    import_history(desk, [first, replace(second, decided_on=second.decided_on + timedelta(days=9))])
    mine = received(desk).submission_id
    assert [row.submission_id for row in queue(desk)] == [mine]
    rows = queue(desk, closed=True)
    assert [row.employer for row in rows[1:]] == ["Closed Example 2 Ltd.", "Closed Example 1 Ltd."]
    assert rows[1].state is ReviewState.CLOSED


def test_an_empty_store_is_empty(desk: Desk) -> None:
    assert is_empty(desk)
    assert queue(desk, closed=True) == []
    received(desk)
    assert not is_empty(desk)


def test_a_review_changes_hands_and_the_log_says_so(desk: Desk) -> None:
    came = received(desk)
    assign(desk, came.submission_id, "Sam Second")
    assign(desk, came.submission_id, " Sam Second ")
    assign(desk, came.submission_id, "Jo Example")
    assert open_case(desk, came.submission_id).reviewer == "Jo Example"
    assigned = desk.store.events().query("what == 'assigned'")
    assert list(zip(assigned["before"], assigned["after"], strict=True)) == [
        ("", "Sam Second"),
        ("Sam Second", "Jo Example"),
    ]
    assert reviewers(desk) == ("Jo Example",)
    assign(desk, came.submission_id, None)
    assert queue(desk)[0].reviewer is None


def test_whoever_marks_first_does_not_take_a_review_out_of_anothers_hands(desk: Desk) -> None:
    came = received(desk)
    assign(desk, came.submission_id, "Sam Second")
    case = open_case(desk, came.submission_id)
    note_deficiency(desk, case.key, "1.1", None, DeficiencyKind.INFORMATIONAL, "Next time, say who.")
    assert open_case(desk, came.submission_id).reviewer == "Sam Second"


def test_assigning_what_is_not_there_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        assign(desk, "2024-99999", "Sam Second")


def test_the_person_is_named_by_the_project_then_by_the_hub_then_by_the_login(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECOR_QA_USER", " Robin Reviewer ")
    monkeypatch.setenv("JUPYTERHUB_USER", "hub")
    assert who_am_i() == "Robin Reviewer"
    monkeypatch.setenv("SECOR_QA_USER", "")
    assert who_am_i() == "hub"
    monkeypatch.delenv("JUPYTERHUB_USER")
    monkeypatch.setenv("LOGNAME", "login")
    assert who_am_i() == "login"


def test_the_desk_opens_the_store_it_is_told(store_url: str) -> None:
    desk = open_desk(store_url, who="Sam Second")
    assert desk.who == "Sam Second"
    assert is_empty(desk)
    desk.store.close()


def test_the_frames_for_the_screens_are_the_stores_own_and_fetched_once(desk: Desk) -> None:
    import_history(desk, [closed_review(1)])
    received(desk)
    shown = frames(desk, is_sample=True)
    assert shown.submissions["employer_legal_name"].tolist() == ["Closed Example 1 Ltd."]
    assert shown.submissions is shown.submissions
    assert set(shown.scores["basis"]) == {"claimed", "awarded"}
    for name in ("questions", "checks", "rounds", "deficiencies", "events"):
        assert set(getattr(shown, name)["submission_id"]) == set(shown.submissions["submission_id"])


def test_the_queue_gives_the_most_urgent_and_finds_the_others_by_words(desk: Desk) -> None:
    for number, name in enumerate(("North", "East", "South", "West")):
        fields = dict(clean().fields) | {"employer_legal_name": f"Example {name} Ltd.", "secor_number": f"S-{number}"}
        received(desk, clean(fields=fields), received_on=ON - timedelta(days=number))
    assert [row.employer for row in queue(desk, limit=2)] == ["Example West Ltd.", "Example South Ltd."]
    assert [row.employer for row in queue(desk, text="ltd NORTH", limit=2)] == ["Example North Ltd."]
    assert queue(desk, text="100 %") == []


def test_closed_ones_are_counted_no_further_than_anybody_reads(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    import_history(desk, [closed_review(number) for number in range(1, 4)])
    assert closed_queue(desk, limit=0) == ([], 3)
    monkeypatch.setattr("secor_qa.desk.queue.MANY", 2)
    assert closed_queue(desk, limit=0)[1] == 2


def test_the_employers_last_closed_review_is_told_beside_the_question(desk: Desk) -> None:
    import_history(desk, [closed_review(1)])
    fields = dict(clean().fields) | {"secor_number": "S-0001"}
    case = open_case(desk, received(desk, clean(fields=fields)).submission_id)
    last_round, last_year = earlier(desk, case, "1.1")
    assert last_round is None
    assert last_year is not None
    assert (last_year.round, last_year.award.awarded if last_year.award else None) == (2, 10)
    assert last_year.verdicts[Check.CURRENCY] is Verdict.NOT_ACCEPTED
    assert [each.wording for each in last_year.deficiencies] == ["An older record."]
    other = open_case(desk, received(desk, clean(fields=fields | {"secor_number": "S-9"})).submission_id)
    assert earlier(desk, other, "1.1") == (None, None)
