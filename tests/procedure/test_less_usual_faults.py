"""Faults that people plant or make and that no kind of the generator holds: each found, and its harmless neighbour not."""

# ruff: noqa: E501

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

import pytest
from builders import EDITION, ON, make_item, make_row, make_submission

from secor_qa import places
from secor_qa.procedure.checks.carry_over import is_carried_over
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.intake import intake
from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.submission import ActionItem, AnswerRow
from secor_qa.procedure.words import Answer, Status
from secor_qa.readers.instruments.file import read_instrument


@cache
def instrument() -> Instrument:
    return replace(read_instrument(places.data_folder() / "instruments" / "secor-2022"), consistency=())


def said(*rows: AnswerRow, letters: str, items: tuple[ActionItem, ...] = ()) -> list[str]:
    """The codes of these checks' findings at the questions of the rows, without what concerns the whole submission."""
    submission = make_submission(
        *rows, items=items, instrument=instrument().id, instrument_version=instrument().version
    )
    asked = {row.question for row in rows}
    found = pre_review(submission, instrument(), EDITION, ON).findings
    return [each.code for each in found if each.check.letter in letters and each.question in asked]


def noted(question: str, notes: str, letters: str, percent: int | None = None, points: int | None = None) -> list[str]:
    figures = {
        "percent_positive": None if percent is None else Decimal(percent),
        "points_claimed": None if points is None else Decimal(points),
    }
    return said(make_row(question, notes=notes, **figures), letters=letters)


def planned(letters: str = "f", question: str = "2.1", **changes: object) -> list[str]:
    row = make_row(question, Answer.NO, notes="Nothing is written.")
    item = {
        "deficiency": "No procedure.",
        "action": "Write the procedure with a ranking matrix and teach it.",
    } | changes
    return said(row, letters=letters, items=(make_item(question, **item),))


def test_notes_that_are_nothing_but_names_of_files_say_nothing() -> None:
    files = "See 2.1 Hazard Assessment Procedure.pdf. See also Manual v3.docx, FLHA 2024-03.pdf, Form 12.pdf and Form 13.pdf, all of which are attached. See Binder.pdf for more of the same."
    assert noted("2.1", files, "c") == ["notes-say-nothing"]
    told = "See 2.1 Hazard Assessment Procedure.pdf. The foreman and one hand walk each lease before rig-in, rank with the matrix on page 3 and redo it each spring or when a loader is new."
    assert noted("2.1", told, "c") == []


TALLY = "Spoke with the crew at the Drayton lease over two days. {} could say what the policy means for their work. One said he may stop the job."


@pytest.mark.parametrize(
    ("told", "is_found"),
    [("6 of 4 workers", True), ("4 of 4 workers", False), ("5 out of 3 hands", True), ("9 of the 4 events", True)],
)
def test_a_tally_above_its_whole_is_found(told: str, is_found: bool) -> None:
    assert ("tally-impossible" in noted("1.3", TALLY.format(told), "d")) is is_found


def test_all_points_beside_a_part_that_lacks_are_found() -> None:
    lacks = (
        "Page one of the manual has the commitment and the duties of managers. It does not contain the right to refuse."
    )
    assert noted("1.2", lacks, "d", points=4) == ["claim-against-notes"]
    assert noted("1.2", lacks, "d", points=3) == []
    assert noted("1.2", lacks + " That line has since been added.", "d", points=4) == []


def test_a_hundred_percent_beside_others_who_failed_is_found() -> None:
    failed = "Asked five at the lease. Three could say what the policy means, the other two had not heard of it."
    assert noted("1.3", failed, "d", percent=100, points=5) == ["tally-against-percent"]
    uncounted = "Asked the crew at the lease. Most could say what the policy means, the others had not heard of it."
    assert noted("1.3", uncounted, "d", percent=100, points=5) == ["claim-against-notes"]
    assert noted("1.3", failed, "d", percent=60, points=3) == []
    knew = "Asked five at the lease, two old hands and three new. The other two sites were told by phone, all knew it."
    assert noted("1.3", knew, "d", percent=100, points=5) == []


def test_a_yes_with_a_part_of_a_percentage_is_found() -> None:
    assert "answer-against-percent" in noted("1.1", "Signed by the owner.", "e", percent=40, points=4)
    assert "answer-against-percent" not in noted("1.1", "Signed by the owner.", "e", percent=100, points=4)


def several(*actions: tuple[str, str]) -> list[str]:
    rows = [make_row(question, Answer.NO, notes="Nothing is written.") for question, _ in actions]
    items = tuple(make_item(q, deficiency=f"Lacking at {q}.", action=action) for q, action in actions)
    return [code for code in said(*rows, letters="f", items=items) if code == "one-action-for-several"]


SAME = "Owner updates the manual and tells the crew at the next meeting."
OTHER = "Foreman writes a checklist for ladders and keeps the filled ones."


def test_one_action_for_two_elements_or_three_questions_is_found_at_each() -> None:
    assert len(several(("2.1", SAME), ("8.2", SAME))) == 2
    assert len(several(("2.1", SAME), ("2.2", SAME), ("2.3", SAME))) == 3
    assert several(("2.1", SAME), ("2.2", SAME), ("8.2", OTHER)) == []
    assert several(("2.1", "Train the crew"), ("8.2", "Train the crew")) == []


def test_an_item_that_stands_twice_is_found() -> None:
    row, item = make_row("2.1", Answer.NO, notes="Nothing is written."), make_item("2.1")
    assert said(row, letters="f", items=(item, replace(item, priority="Low"))) == ["item-twice", "item-twice"]
    assert said(row, letters="f", items=(item, replace(item, deficiency="No list.", action=OTHER))) == []


@pytest.mark.parametrize("action", ["Same as above", "See item 3.", "Ditto", "As above."])
def test_an_action_that_points_elsewhere_is_void(action: str) -> None:
    assert "void-action" in planned(action=action)
    assert planned(action="See that the procedure is written with a matrix and taught.") == []


def test_a_deficiency_that_is_the_question_is_found() -> None:
    asked = instrument().question("2.1").text
    assert planned(deficiency=asked) == ["deficiency-repeats-question"]
    assert planned(deficiency="A procedure for assessing hazards is not written.") == []


@pytest.mark.parametrize(("done", "is_found"), [(date(2024, 4, 30), True), (date(2024, 5, 1), False)])
def test_a_no_that_was_mended_before_data_gathering_is_asked_about(done: date, is_found: bool) -> None:
    assert ("done-against-no" in planned("d", completed_on=done, status="Completed")) is is_found


@pytest.mark.parametrize(
    ("action", "code"),
    [
        ("A written hazard assessment procedure is missing.", "action-repeats-deficiency"),
        ("Encourage everyone to think about emergencies.", "vague-action"),
        ("Better follow-up by everyone.", "vague-action"),
        ("Everyone should care and be more mindful.", "vague-action"),
    ],
)
def test_a_gap_said_again_and_a_hope_change_nothing(action: str, code: str) -> None:
    assert planned("g", deficiency="There is no written procedure for assessing hazards.", action=action) == [code]


@pytest.mark.parametrize(
    ("field", "text", "status"),
    [
        ("employer_phone", "000-000-0000", Status.NEEDS_REVIEWER),
        ("employer_phone", "780-555-0110", Status.MET),
        ("wcb_accounts", "0000000", Status.NEEDS_REVIEWER),
        ("wcb_accounts", "0000001", Status.MET),
        ("employer_contact_name", "First Last", Status.NOT_MET),
        ("employer_contact_name", "Lastyn Firstova", Status.MET),
        ("employer_legal_name", "Company Name", Status.NOT_MET),
        ("employer_address", "Street address", Status.NOT_MET),
        ("employer_address", "12 Address Street", Status.MET),
        ("employer_profile", "Describe your company here", Status.NOT_MET),
        ("employer_profile", "Tamarack Example Hauling Ltd.", Status.NEEDS_REVIEWER),
        ("employer_profile", "Tamarack Example Hauling Ltd. hauls gravel.", Status.MET),
    ],
)
def test_data_that_only_fill_a_field_are_noticed(field: str, text: str, status: Status) -> None:
    [item] = [each for each in intake(make_submission(**{field: text}), EDITION, ON) if each.item == field]
    assert item.status is status


@pytest.mark.parametrize(
    ("notes", "carried"),
    [
        ("The points of the previous audit, carried over as nothing is new.", True),
        ("Carried this one over from last year's audit, nothing new there.", True),
        ("I brought that answer forward from the previous assessment.", True),
        ("Two items of last year's plan were carried to the new shop.", False),
        ("Carried forward from the certification year.", True),
        ("Last winter the extinguishers were carried by hand to the new shop.", False),
        ("The last load was carried over the bridge with a spotter.", False),
    ],
)
def test_a_carry_over_is_told_in_either_order(notes: str, carried: bool) -> None:
    assert is_carried_over(make_row("1.1", notes=notes)) is carried


@pytest.mark.parametrize(
    ("who", "vague"),
    [("Somebody at the yard", True), ("Anyone who has time", True), ("Everyone", True), ("Yard lead", False)],
)
def test_somebody_somewhere_is_nobody_in_particular(who: str, vague: bool) -> None:
    assert planned(responsible=who) == (["vague-responsible"] if vague else [])
