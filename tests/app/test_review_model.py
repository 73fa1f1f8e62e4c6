"""The review page's model, driven as the page drives it, on a real desk with a submission to the tiny instrument."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from builders import clean_submission, with_row

from secor_qa.app.review_model import ReviewModel
from secor_qa.desk import Desk
from secor_qa.desk.receive import receive_submission
from secor_qa.errors import Conflict, NotAllowed, NotFound
from secor_qa.procedure.submission import Submission

Ask = Callable[..., dict[str, Any]]
PDF = b"%PDF-1.4 a page"


@pytest.fixture
def database() -> str:
    """The page does not care which database it is; one is enough here."""
    return "sqlite"


def take_in(desk: Desk, submission: Submission | None = None, package: str = "first") -> str:
    return receive_submission(desk, submission or clean_submission(), package).submission_id


@pytest.fixture
def submission_id(desk: Desk) -> str:
    return take_in(desk)


@pytest.fixture
def model(desk: Desk) -> ReviewModel:
    return ReviewModel(desk)


@pytest.fixture
def ask(model: ReviewModel, submission_id: str) -> Ask:
    """What the page asks about round 1 of the submission."""
    return lambda name, **args: model.ask(name, {"submission_id": submission_id, "number": 1, **args})


def check_of(case: dict[str, Any], question: str, check: str) -> dict[str, Any]:
    return next(each for each in case["questions"][question]["checks"] if each["check"] == check)


def reopened(model: ReviewModel, submission_id: str) -> dict[str, Any]:
    """The case as another page would find it."""
    return ReviewModel(model.desk).ask("case", {"submission_id": submission_id})["case"]


def test_a_page_without_an_address_opens_with_the_queue(model: ReviewModel, submission_id: str) -> None:
    queue = model.ask("open", {})["queue"]
    assert [(row["submission_id"], row["n_reviewed"], row["n_questions"]) for row in queue["rows"]] == [
        (submission_id, 0, 5)
    ]
    assert queue["n_closed"] == 0


def test_a_page_whose_address_names_a_submission_opens_with_it(model: ReviewModel, submission_id: str) -> None:
    case = model.ask("open", {"submission_id": submission_id})["case"]
    assert case["employer"] == "Tamarack Example Hauling Ltd."
    assert model.submission_id == submission_id


def test_an_address_that_names_nothing_shows_the_queue_and_says_so(model: ReviewModel) -> None:
    answer = model.ask("open", {"submission_id": "2024-99999"})
    assert answer["missing"]
    assert answer["queue"]["rows"] == []


def test_an_empty_store_has_an_empty_queue(model: ReviewModel) -> None:
    assert model.ask("queue", {})["queue"]["rows"] == []


def test_what_the_page_is_told_is_plain_json(model: ReviewModel, submission_id: str) -> None:
    answer = model.ask("case", {"submission_id": submission_id})
    assert json.loads(json.dumps(answer))["case"]["round"] == 1


def test_every_question_has_the_seven_checks_in_the_order_of_2_5(model: ReviewModel, submission_id: str) -> None:
    case = model.ask("case", {"submission_id": submission_id})["case"]
    clauses = [f"2.5({letter})" for letter in "abcdefg"]
    assert all([each["clause"] for each in q["checks"]] == clauses for q in case["questions"].values())


def test_a_tick_is_in_the_store_when_the_answer_is_given(model: ReviewModel, submission_id: str, ask: Ask) -> None:
    answer = ask("verdict", subject="1.1", check="documents", verdict="accepted", version=0)
    assert answer["saved_at"] == model.saved_at != ""
    given = check_of(answer, "1.1", "documents")["given"]
    assert (given["verdict"], given["version"]) == ("accepted", 1)
    assert check_of(reopened(model, submission_id), "1.1", "documents")["given"]["verdict"] == "accepted"


def test_the_first_tick_begins_the_review_and_gives_it_to_whoever_ticked(model: ReviewModel, ask: Ask) -> None:
    answer = ask("verdict", subject="1.1", check="notes", verdict="accepted", version=0)
    assert (answer["state"], answer["reviewer"], answer["mine"]) == ("in_review", model.desk.who, True)


def test_a_tick_can_be_taken_back(model: ReviewModel, submission_id: str, ask: Ask) -> None:
    ask("verdict", subject="1.1", check="notes", verdict="accepted", version=0)
    ask("verdict", subject="1.1", check="notes", verdict=None, version=1)
    assert check_of(reopened(model, submission_id), "1.1", "notes")["given"]["verdict"] is None


def test_undo_sets_back_and_redo_does_it_again(model: ReviewModel, submission_id: str, ask: Ask) -> None:
    ask("verdict", subject="1.1", check="notes", verdict="accepted", version=0)
    ask("verdict", subject="1.1", check="notes", verdict="not_accepted", version=1)
    undone = ask("undo")
    assert check_of(undone, "1.1", "notes")["given"]["verdict"] == "accepted"
    assert undone["what"] == "1.1 Notes sufficient"
    assert (undone["can_undo"], undone["can_redo"]) == (True, True)
    assert check_of(ask("redo"), "1.1", "notes")["given"]["verdict"] == "not_accepted"
    assert check_of(reopened(model, submission_id), "1.1", "notes")["given"]["verdict"] == "not_accepted"


def test_a_new_mark_ends_the_list_of_what_can_be_done_again(ask: Ask) -> None:
    ask("verdict", subject="1.1", check="notes", verdict="accepted", version=0)
    ask("undo")
    answer = ask("verdict", subject="1.2", check="notes", verdict="accepted", version=0)
    assert (answer["can_undo"], answer["can_redo"]) == (True, False)


def test_undo_with_nothing_done_says_nothing(ask: Ask) -> None:
    assert ask("undo")["what"] == ""


def test_a_mark_over_somebody_elses_is_refused_with_both_values(
    model: ReviewModel, submission_id: str, ask: Ask
) -> None:
    model.ask("case", {"submission_id": submission_id})
    other = ReviewModel(replace(model.desk, who="Sam Second"))
    other.ask(
        "verdict",
        {"submission_id": submission_id, "number": 1, "subject": "1.1", "check": "notes", "verdict": "not_accepted",
         "version": 0},
    )  # fmt: skip
    with pytest.raises(Conflict) as refused:
        ask("verdict", subject="1.1", check="notes", verdict="accepted", version=0)
    assert (refused.value.by, refused.value.mine, refused.value.theirs) == ("Sam Second", "accepted", "not accepted")
    ask("verdict", subject="1.1", check="notes", verdict="accepted", version=refused.value.version)
    assert check_of(reopened(model, submission_id), "1.1", "notes")["given"]["verdict"] == "accepted"


def test_points_are_saved_with_their_answer(model: ReviewModel, submission_id: str, ask: Ask) -> None:
    ask("award", question="1.2", answer="Yes", awarded=15, version=0)
    award = reopened(model, submission_id)["questions"]["1.2"]["award"]
    assert (award["answer"], award["awarded"], award["version"]) == ("Yes", 15, 1)


@pytest.mark.parametrize("awarded", [-1, 21, 1.5])
def test_points_that_the_question_cannot_earn_are_refused(ask: Ask, awarded: float) -> None:
    with pytest.raises(NotAllowed):
        ask("award", question="1.2", answer="Yes", awarded=awarded, version=0)


def test_points_can_be_undone_to_nothing(model: ReviewModel, submission_id: str, ask: Ask) -> None:
    ask("award", question="1.1", answer="Yes", awarded=10, version=0)
    assert ask("undo")["questions"]["1.1"]["award"]["awarded"] is None
    assert model.case is not None
    assert model.case.score.overall.awarded == 0


def test_the_proposal_follows_the_scoring_model(model: ReviewModel, submission_id: str) -> None:
    questions = model.ask("case", {"submission_id": submission_id})["case"]["questions"]
    assert questions["1.2"]["proposals"]["Yes"] == 15  # 73 % of 20 is 14.6
    assert questions["1.1"]["proposals"] == {"Yes": 10, "No": 0}


def test_accepting_suggestions_does_what_was_shown_and_no_more(
    model: ReviewModel, submission_id: str, ask: Ask
) -> None:
    submission_id = take_in(
        model.desk, with_row(clean_submission(secor_number="S-1"), "1.1", notes="Too short."), "two"
    )
    args = {"submission_id": submission_id, "number": 1, "subject": "1.1"}
    offer = model.ask("offer", args)
    assert "c) Notes sufficient" in offer["leaves"]
    answer = model.ask("accept_suggestions", args)
    given = [each for each in answer["questions"]["1.1"]["checks"] if each["given"]]
    assert len(given) + 1 == len(offer["accepts"])  # and the points
    assert check_of(answer, "1.1", "notes")["given"] is None
    assert answer["questions"]["1.1"]["award"]["awarded"] == 10


def test_accepting_is_undone_as_one_step(ask: Ask) -> None:
    ask("accept_suggestions", subject="1.1")
    undone = ask("undo")
    question = undone["questions"]["1.1"]
    assert not any((each["given"] or {}).get("verdict") for each in question["checks"])
    assert question["award"]["awarded"] is None
    assert undone["can_undo"] is False


def test_a_question_with_all_verdicts_and_points_counts_as_reviewed(ask: Ask) -> None:
    answer = ask("accept_suggestions", subject="1.1")
    assert answer["questions"]["1.1"]["state"] == "accepted"
    assert answer["progress"]["n_reviewed"] == 1
    assert answer["progress"]["elements"]["1"] == (1, 2)


def test_a_refused_check_marks_the_question(ask: Ask) -> None:
    answer = ask("verdict", subject="1.1", check="notes", verdict="not_accepted", version=0)
    assert answer["questions"]["1.1"]["state"] == "deficiency"


def test_intake_items_that_are_met_are_accepted_together(model: ReviewModel, submission_id: str, ask: Ask) -> None:
    answer = ask("accept_suggestions", subject="intake")
    assert all(item["given"]["verdict"] for item in answer["intake"] if item["status"] == "met")
    ask("undo")
    assert not any((item["given"] or {}).get("verdict") for item in reopened(model, submission_id)["intake"])


def noted(ask: Ask, **changes: Any) -> dict[str, Any]:
    words = {"question": "1.1", "check": "documents", "kind": "actionable", "wording": "Attach the signed policy."}
    return ask("note_finding", **words, **{"noted_by_assessor": False, **changes})["deficiencies"][-1]


def test_a_finding_is_kept_changed_and_withdrawn(model: ReviewModel, submission_id: str, ask: Ask) -> None:
    first = noted(ask)
    key = {"deficiency_id": first["deficiency_id"]}
    changed = ask("change_finding", **key, version=first["version"], kind="informational", wording="Sign it next year.",
                  noted_by_assessor=True)["deficiencies"][0]  # fmt: skip
    assert (changed["wording"], changed["kind"], changed["noted_by_assessor"]) == (
        "Sign it next year.", "informational", True)  # fmt: skip
    assert [each["wording"] for each in reopened(model, submission_id)["deficiencies"]] == ["Sign it next year."]
    assert ask("withdraw_finding", **key, version=changed["version"])["deficiencies"] == []
    assert reopened(model, submission_id)["deficiencies"] == []


def test_a_finding_without_wording_is_refused(ask: Ask) -> None:
    with pytest.raises(NotAllowed):
        ask("note_finding", question="1.1", check=None, kind="actionable", wording="  ", noted_by_assessor=False)


def test_nothing_is_assumed_to_be_open(model: ReviewModel, submission_id: str, ask: Ask) -> None:
    assert model.case is None
    ask("verdict", subject="1.1", check="notes", verdict="accepted", version=0)
    assert model.case is not None
    assert model.case.submission_id == submission_id


def test_a_command_that_is_not_known_is_told_calmly(model: ReviewModel) -> None:
    with pytest.raises(NotFound):
        model.ask("__init__", {})


def test_a_document_comes_with_the_type_under_which_it_may_be_shown(desk: Desk) -> None:
    sha256 = hashlib.sha256(PDF).hexdigest()
    sent = clean_submission()
    documents = tuple(replace(each, sha256=sha256) if each.file == "policy.pdf" else each for each in sent.documents)
    received = receive_submission(desk, replace(sent, documents=documents), "with a file", files={sha256: lambda: PDF})
    answer = ReviewModel(desk).ask("document", {"submission_id": received.submission_id, "file": "policy.pdf"})
    assert (answer["name"], answer["mime"], answer["buffers"]) == ("policy.pdf", "application/pdf", [PDF])


def test_the_edition_and_the_instrument_are_told_as_notices(model: ReviewModel, submission_id: str) -> None:
    late = replace(model.desk, today=lambda: model.desk.today().replace(year=2026))
    keys = [key for key, _ in ReviewModel(late).ask("queue", {})["notices"]]
    assert keys == ["edition-2022-03-30"]
    assert model.ask("queue", {})["notices"] == []  # in 2024 the edition was valid


def test_the_page_starts_without_the_heavy_libraries() -> None:
    heavy = "{'pandas', 'matplotlib', 'openpyxl', 'docx', 'scipy', 'numpy'}"
    code = f"import sys, secor_qa.app.review_view; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_standing_tells_what_still_matters(model: ReviewModel, submission_id: str, ask: Ask) -> None:
    model.ask("case", {"submission_id": submission_id})
    before = model.ask("standing", {})["standing"]["leverage"]
    assert before["order"][0] == "1.2"  # 20 of the 60 points
    assert before["questions"]["1.2"]["can_flip"] is True
    ask("award", question="1.2", answer="No", awarded=0, version=0)
    after = model.ask("standing", {})["standing"]["leverage"]
    assert (after["points_to_fail"], after["points_to_pass"]) == (0, None)
    assert not any(each["can_flip"] for each in after["questions"].values())
