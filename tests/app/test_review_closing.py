"""The review page's model at the end of a review: standing, documents, decision, and what stays closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from builders import clean_submission

from secor_qa.app.review_model import ReviewModel
from secor_qa.desk import Desk
from secor_qa.desk.receive import import_history, receive_submission
from secor_qa.desk.review import note_deficiency, open_case
from secor_qa.errors import NotAllowed, NotFound
from secor_qa.procedure.words import Answer, Check, DeficiencyKind
from secor_qa.samples.history import history

Ask = Callable[..., dict[str, Any]]


@pytest.fixture
def database() -> str:
    """The page does not care which database it is; one is enough here."""
    return "sqlite"


@pytest.fixture
def submission_id(desk: Desk) -> str:
    return receive_submission(desk, clean_submission(), "first").submission_id


@pytest.fixture
def model(desk: Desk) -> ReviewModel:
    return ReviewModel(desk)


@pytest.fixture
def ask(model: ReviewModel, submission_id: str) -> Ask:
    """What the page asks about round 1 of the submission."""
    return lambda name, **args: model.ask(name, {"submission_id": submission_id, "number": 1, **args})


def test_the_standing_is_a_range_until_all_is_known(model: ReviewModel, submission_id: str, ask: Ask) -> None:
    model.ask("case", {"submission_id": submission_id})
    before = model.standing()["standing"]
    assert (before["score"]["code"], before["score"]["overall"]) == ("open", "0 to 100 %")
    assert before["decisions"][0]["allowed"] is False
    ask("award", question="1.1", answer="Yes", awarded=10, version=0)
    assert model.standing()["standing"]["score"]["overall"] != "0 to 100 %"


def test_a_finished_review_can_be_accepted_from_the_page(model: ReviewModel, submission_id: str, ask: Ask) -> None:
    ask("accept_suggestions", subject="intake")
    for question in ("1.1", "1.2", "2.1", "2.2", "2.3"):
        points = {"1.1": 10, "1.2": 20, "2.1": 10, "2.2": 8, "2.3": None}[question]
        answer = Answer.NA.value if points is None else Answer.YES.value
        ask("award", question=question, answer=answer, awarded=points, version=0)
        for check in ("documents", "currency", "notes", "consistency", "instrument_use", "action_items", "improvement"):
            ask("verdict", subject=question, check=check, verdict="accepted", version=0)
    for item in model.ask("case", {"submission_id": submission_id})["case"]["intake"]:
        if not (item["given"] or {}).get("verdict"):
            ask("verdict", subject="intake", check=item["item"], verdict="accepted", version=0)
    accept = model.standing()["standing"]["decisions"][0]
    assert accept["blockers"] == []
    decided = model.ask("decide", {"submission_id": submission_id, "decision": "accepted"})
    assert len(decided["written"]) == 2  # employer and governing body (2.14)
    again = model.ask("write_letters", {"submission_id": submission_id})
    assert len({each["name"] for each in (*decided["written"], *again["written"])}) == 4
    assert model.ask("export", {"name": again["written"][1]["name"]})["buffers"][0][:2] == b"PK"
    closed = model.ask("closed", {"text": "tamarack"})
    assert [row["decision_label"] for row in closed["rows"]] == ["Accepted"]
    assert model.ask("queue", {})["queue"]["rows"] == []


def test_feedback_that_is_recorded_but_not_written_is_told_as_both(
    desk: Desk, model: ReviewModel, submission_id: str
) -> None:
    note_deficiency(desk, open_case(desk, submission_id).key, "1.1", Check.NOTES, DeficiencyKind.ACTIONABLE, "Say who.")
    desk.exports.write_text("a file where the folder should be", encoding="utf-8")
    sent = model.ask("send_feedback", {"submission_id": submission_id, "sent_on": desk.today().isoformat()})
    assert (sent["written"], sent["said"]) == ([], "Feedback recorded as sent")
    assert sent["trouble"][0].startswith("The feedback is recorded as sent, but")
    assert model.ask("case", {"submission_id": submission_id})["case"]["state"] == "awaiting_correction"


def test_a_written_file_can_be_fetched_and_no_other(model: ReviewModel, submission_id: str) -> None:
    written = model.ask("write_review_form", {"submission_id": submission_id})["written"]
    fetched = model.ask("export", {"name": written[0]["name"]})
    assert fetched["buffers"][0][:2] == b"PK"
    with pytest.raises(NotFound):
        model.ask("export", {"name": "../store.sqlite"})


def test_a_review_taken_in_as_history_shows_all_seven_checks_and_takes_no_mark(desk: Desk) -> None:
    import_history(desk, history(desk.instruments("secor-2022"), 1, seed=5, ending_on=desk.today()))
    model = ReviewModel(desk)
    submission_id = model.ask("closed", {})["rows"][0]["submission_id"]
    case = model.ask("case", {"submission_id": submission_id})["case"]
    question = next(iter(case["questions"].values()))
    assert case["closed"] is True
    assert [each["status_label"] for each in question["checks"]] == ["No suggestion"] * 7
    with pytest.raises(NotAllowed):
        model.ask("verdict", {"submission_id": submission_id, "number": case["round"], "subject": question["id"],
                              "check": "notes", "verdict": "accepted", "version": 0})  # fmt: skip
