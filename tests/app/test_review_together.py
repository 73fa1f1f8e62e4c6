"""Several reviewers at one submission, and what the page asks beside marks - on both databases."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from builders import clean_submission, with_row

from secor_qa.app.review_model import ReviewModel
from secor_qa.desk import Desk, together
from secor_qa.desk.receive import receive_submission
from secor_qa.errors import Conflict, NotAllowed, NotFound

Ask = Callable[..., dict[str, Any]]


@pytest.fixture
def submission_id(desk: Desk) -> str:
    return receive_submission(desk, clean_submission(), "a package").submission_id


def asking(model: ReviewModel, submission_id: str) -> Ask:
    return lambda name, **args: model.ask(name, {"submission_id": submission_id, **args})


@pytest.fixture
def mine(desk: Desk, submission_id: str) -> Ask:
    """What Robin's page asks."""
    return asking(ReviewModel(desk), submission_id)


@pytest.fixture
def theirs(desk: Desk, submission_id: str) -> Ask:
    """What Sam's page asks."""
    return asking(ReviewModel(replace(desk, who="Sam Second")), submission_id)


def tick(ask: Ask, verdict: str | None = "accepted", version: int = 0, check: str = "notes") -> dict[str, Any]:
    return ask("verdict", number=1, subject="1.1", check=check, verdict=verdict, version=version)


def test_two_pages_see_each_other_and_where_the_other_is(mine: Ask, theirs: Ask) -> None:
    assert mine("presence", question="1.1")["others"] == []
    (other,) = theirs("presence", question="2.1")["others"]
    assert (other["who"], other["question"], other["mine"]) == ("Robin Reviewer", "1.1", False)
    assert [each["question"] for each in mine("presence", question="1.2")["others"]] == ["2.1"]


@pytest.mark.parametrize(("seconds", "there"), [(together.SILENT_S, True), (together.SILENT_S + 1, False)])
def test_a_page_that_falls_silent_is_forgotten(
    desk: Desk, submission_id: str, mine: Ask, seconds: float, there: bool
) -> None:
    mine("presence", question="1.1")
    later = replace(desk, who="Sam Second", now=lambda: desk.now() + timedelta(seconds=seconds))
    assert bool(asking(ReviewModel(later), submission_id)("presence", question="1.1")["others"]) is there


def test_what_another_changes_arrives_with_the_next_heartbeat(mine: Ask, theirs: Ask) -> None:
    since = mine("presence", question="1.1")["since"]
    tick(theirs, "not_accepted")
    answer = mine("presence", question="1.1", since=since)
    question = answer["changed"]["questions"]["1.1"]
    given = next(each["given"] for each in question["checks"] if each["check"] == "notes")
    assert given["verdict"] == "not_accepted"
    assert given["note"].startswith("Sam Second")
    assert mine("presence", question="1.1", since=answer["since"])["changed"] is None
    tick(mine, "accepted", given["version"])  # and now it can be marked without a conflict


def test_ones_own_changes_are_not_told_as_anothers(mine: Ask) -> None:
    since = mine("presence", question="1.1")["since"]
    tick(mine)
    assert mine("presence", question="1.1", since=since)["changed"] is None


def test_ones_own_other_page_is_told_too(desk: Desk, submission_id: str, mine: Ask) -> None:
    there = asking(ReviewModel(desk), submission_id)
    since = there("presence", question="1.1")["since"]
    mine("presence", question="1.1")
    tick(mine, "not_accepted")
    question = there("presence", question="1.1", since=since)["changed"]["questions"]["1.1"]
    given = next(each["given"] for each in question["checks"] if each["check"] == "notes")
    assert given["verdict"] == "not_accepted"


def test_what_is_more_than_a_mark_asks_for_opening_anew(desk: Desk, submission_id: str, mine: Ask) -> None:
    since = mine("presence", question="1.1")["since"]
    corrected = with_row(
        clean_submission(previous_submission=submission_id),
        "1.1",
        notes="Written anew, with what the crew showed us in the yard.",
    )
    assert receive_submission(replace(desk, who="Sam Second"), corrected, "second").submission_id == submission_id
    assert mine("presence", question="1.1", since=since)["reload"] is True


def test_a_conflict_names_both_and_both_stand_in_the_history(mine: Ask, theirs: Ask) -> None:
    tick(theirs, "not_accepted")
    with pytest.raises(Conflict):
        tick(mine, "accepted")
    refused, given = mine("history", subject="1.1", check="notes")["rows"]
    assert (given["by"], given["what"], given["after"]) == ("Sam Second", "Notes sufficient", "not accepted")
    assert (refused["by"], refused["before"], refused["after"]) == ("Robin Reviewer", "not accepted", "accepted")
    assert refused["refused"] is True
    assert theirs("presence", question="1.1", since=0)["changed"] is None  # nothing was changed by it


def test_a_mark_that_is_sent_twice_is_saved_once_and_no_conflict(mine: Ask) -> None:
    first = tick(mine)
    assert tick(mine)["questions"] == first["questions"]
    assert len(mine("history", subject="1.1")["rows"]) == 1


def test_the_history_of_a_question_tells_every_mark_from_what_to_what(mine: Ask) -> None:
    tick(mine)
    tick(mine, None, 1)
    mine("award", number=1, question="1.1", answer="Yes", awarded=10, version=0)
    mine("doubt", number=1, question="1.1", on=True, why="Ask the owner", version=0)
    rows = [(each["what"], each["before"], each["after"]) for each in mine("history", question="1.1")["rows"]]
    assert rows == [
        ("Doubted", "", "in doubt Ask the owner"),
        ("Points", "", "Yes 10"),
        ("Notes sufficient", "accepted", ""),
        ("Notes sufficient", "", "accepted"),
    ]


def test_a_doubt_stands_at_its_question_until_it_is_settled(mine: Ask, theirs: Ask) -> None:
    set_ = mine("doubt", number=1, question="1.1", on=True, version=0)["questions"]["1.1"]["doubt"]
    assert (set_["on"], set_["mine"], set_["version"]) == (True, True, 1)
    seen = theirs("case")["case"]["questions"]["1.1"]["doubt"]
    assert (seen["on"], seen["mine"], seen["by"]) == (True, False, "Robin Reviewer")
    with pytest.raises(Conflict):
        theirs("doubt", number=1, question="1.1", on=False, version=0)
    assert theirs("doubt", number=1, question="1.1", on=False, version=1)["questions"]["1.1"]["doubt"]["on"] is False
    with pytest.raises(NotFound):
        mine("doubt", number=1, question="9.9", on=True, version=0)


def test_undo_goes_on_in_another_kernel(desk: Desk, submission_id: str, mine: Ask) -> None:
    tick(mine)
    after = asking(ReviewModel(desk), submission_id)
    assert after("case")["can_undo"] is True
    undone = after("undo", number=1)
    assert (undone["what"], undone["can_undo"], undone["can_redo"]) == ("1.1 Notes sufficient", False, True)


def test_time_at_a_question_adds_up_and_is_told_to_nobody_else(
    desk: Desk, submission_id: str, mine: Ask, theirs: Ask
) -> None:
    mine("spent", question="1.1", seconds=30, idle_seconds=10)
    answer = mine("spent", question="1.1", seconds=12.4)
    assert (answer["seconds"], answer["idle_seconds"], answer["total_seconds"]) == (42, 10, 42)
    assert theirs("spent", question="1.1", seconds=5)["total_seconds"] == 5
    assert together.whole_time(desk, submission_id) == pytest.approx((47.4, 10))
    assert mine("spent", question="1.1", seconds=-3)["seconds"] == 42


def test_keys_are_a_persons_own(mine: Ask, theirs: Ask) -> None:
    assert mine("keys") == {"keys": {}}
    mine("keys", keys={"next": "l"})
    assert mine("keys") == {"keys": {"next": "l"}}
    assert theirs("keys") == {"keys": {}}
    with pytest.raises(NotAllowed):
        mine("keys", keys={"next": 3})


def test_wordings_of_a_check_come_filled_those_used_here_first_then_those_used_most(mine: Ask) -> None:
    rows = mine("wordings", question="1.1", check="notes")["rows"]
    assert {each["check"] for each in rows} == {"notes", None}
    assert not any("{question}" in each["text"] for each in rows)
    often, here = rows[-1]["wording_id"], rows[-2]["wording_id"]
    finding = {"number": 1, "check": "notes", "kind": "actionable", "wording": "x", "noted_by_assessor": False}
    for _ in range(2):
        mine("note_finding", question="1.2", wording_id=often, **finding)
    mine("note_finding", question="1.1", wording_id=here, **finding)
    rows = mine("wordings", question="1.1", check="notes")["rows"]
    assert [(each["wording_id"], each["n_used"], each["here"]) for each in rows[:2]] == [
        (here, 1, True),
        (often, 2, False),
    ]


def test_a_wording_is_saved_changed_and_removed(mine: Ask) -> None:
    rows = mine("wording-save", question="1.1", check="notes", text="See {document} of {employer}.")["rows"]
    saved = next(each for each in rows if each["saved"])
    assert saved["text"] == "See policy.pdf of Tamarack Example Hauling Ltd.."
    mine("wording-save", question="1.1", check="notes", text="See page 2.", wording_id=saved["wording_id"])
    rows = mine("wordings", question="1.1", check="notes")["rows"]
    assert [each["text"] for each in rows if each["saved"]] == ["See page 2."]
    rows = mine("wording-remove", wording_id=saved["wording_id"], question="1.1", check="notes")["rows"]
    assert not any(each["saved"] for each in rows)
    with pytest.raises(NotAllowed, match=r"\{nobody\}"):
        mine("wording-save", question="1.1", text="{nobody}")
    with pytest.raises(NotFound):
        mine("wording-remove", wording_id="notes-short")


def test_what_was_written_for_this_question_before_comes_first_without_the_other_employer(
    desk: Desk, mine: Ask
) -> None:
    sent = clean_submission(secor_number="S-9", employer_legal_name="Birch Example Ltd.")
    other = asking(ReviewModel(desk), receive_submission(desk, sent, "another").submission_id)
    finding = {"number": 1, "check": "notes", "kind": "actionable", "noted_by_assessor": False}
    other("note_finding", question="1.1", wording="Birch Example Ltd. shows no minutes.", **finding)
    first = mine("wordings", question="1.1", check="notes")["rows"][0]
    assert (first["text"], first["here"]) == ("Tamarack Example Hauling Ltd. shows no minutes.", True)


def test_what_accepting_would_set_is_told_with_its_points_and_is_one_step(mine: Ask) -> None:
    offer = mine("suggestion-summary", number=1, subject="1.2")
    assert offer["points"] == 15
    assert offer == mine("offer", number=1, subject="1.2")
    assert mine("accept_suggestions", number=1, subject="1.2")["questions"]["1.2"]["award"]["awarded"] == 15
    assert mine("undo", number=1)["can_undo"] is False


def test_the_waterfall_leads_from_claim_to_award(mine: Ask) -> None:
    mine("award", number=1, question="1.1", answer="No", awarded=0, version=0)
    found = mine("reconcile", number=1)
    (step,) = found["steps"]
    assert (step["question"], step["claimed"], step["awarded"], step["difference"]) == ("1.1", "10", "0", -10)
    assert step["effect_pct"] == pytest.approx(found["difference_pct"])
    assert step["total_after"] == pytest.approx(found["awarded"]["pct"])
    assert found["n_open"] == 4


def test_the_proof_opens_at_any_question_and_is_written_as_a_page_and_as_json(
    desk: Desk, submission_id: str, mine: Ask
) -> None:
    assert mine("proof")["root"]["kind"] == "result"
    found = mine("proof", of="2.1")
    assert (found["root"]["id"], len(found["root"]["children"])) == ("2.1", 7)
    assert "2.6" in found["clauses"]
    with pytest.raises(NotFound):
        mine("proof", of="no such thing")
    written = mine("proof-export")["written"]
    assert [Path(each["name"]).suffix for each in written] == [".html", ".json"]
    page, told = (Path(each["folder"], each["name"]).read_text(encoding="utf-8") for each in written)
    assert json.loads(told)["proof"]["kind"] == "result"
    assert "<details open" in page


def test_markup_in_a_submission_stands_as_text_in_the_proof(desk: Desk) -> None:
    sent = with_row(clean_submission(secor_number="S-7"), "1.1", notes="<script>x</script>")
    sent = replace(sent, fields=dict(sent.fields) | {"employer_legal_name": "<b>Bold</b> & Co"})
    ask = asking(ReviewModel(desk), receive_submission(desk, sent, "markup").submission_id)
    written = ask("proof-export")["written"][0]
    page = Path(written["folder"], written["name"]).read_text(encoding="utf-8")
    assert "<b>" not in page
    assert "&lt;b&gt;Bold&lt;/b&gt; &amp; Co" in page


def test_the_round_before_is_told_beside_the_question(desk: Desk, submission_id: str, mine: Ask) -> None:
    assert mine("earlier", question="1.1") == {"question": "1.1", "last_round": None, "last_year": None}
    tick(mine, "not_accepted")
    corrected = with_row(
        clean_submission(previous_submission=submission_id),
        "1.1",
        notes="Written anew, with what the crew showed us in the yard.",
    )
    receive_submission(desk, corrected, "second")
    again = asking(ReviewModel(desk), submission_id)
    before = again("earlier", question="1.1")["last_round"]
    assert before["answer"] == "Yes"
    row = clean_submission().answer("1.1")
    assert row is not None
    assert before["notes"] == row.notes
    assert before["verdicts"] == [{"check": "notes", "label": "Notes sufficient", "verdict": "not accepted"}]
