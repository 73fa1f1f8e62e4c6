"""2.5(c), 2.5(d), 2.3: what careful people write and what must not be called a fault, beside what is one."""

# ruff: noqa: E501

from datetime import date

import pytest
from builders import EDITION, ON, make_document, make_row, make_submission
from test_less_usual_faults import instrument, noted

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.intake import intake
from secor_qa.procedure.wording.companies import LEGAL
from secor_qa.procedure.words import Status


def outside_gathering(notes: str, on: date | None = None) -> bool:
    """Whether a day of the notes of a question of interviews and documents is called outside data gathering."""
    documents = (make_document("walk sheet.pdf", questions=("1.9",), document_on=on),)
    row = make_row("1.9", notes=notes, attachments=("walk sheet.pdf",))
    submission = make_submission(row, documents=documents, instrument=instrument().id)
    found = consistency.check(instrument().question("1.9"), Facts(submission, instrument(), EDITION, ON)).findings
    return "note-outside-gathering" in [each.code for each in found]


def test_a_day_that_a_paper_tells_of_is_not_the_assessors() -> None:
    assert not outside_gathering("Sheet 14 shows the walk of 8 February 2024 and what was discussed.")
    assert not outside_gathering("The owner walked the pit on 8 February 2024.", on=date(2024, 2, 8))
    assert outside_gathering("Interviewed two hands on 8 February 2024 about it.")


@pytest.mark.parametrize(
    ("notes", "denies"),
    [
        ("Tickets that ran out would be marked in yellow in the matrix; there are none.", False),
        ("Anything overdue goes on the board. There is none at present.", False),
        ("Looked for training records in the office. There are none.", True),
        ("All 14 cards were gone over in January; no. 9 again in April after the flood.", False),
        ("The cards were gone over in January; no. 9.", False),
        ("The cards were gone over in January; no. We have none of them.", True),
    ],
)
def test_none_of_what_would_be_amiss_denies_nothing(notes: str, denies: bool) -> None:
    assert ("notes-deny-yes" in noted("5.3", notes, "d", percent=100)) is denies


@pytest.mark.parametrize(
    ("fax", "is_fine"),
    [("no fax", True), ("We don't have one", True), ("none", True), ("without", True), ("ask the office", False), ("not sure", False),
     ("555-01", False), ("not sure, 403-55", False)],
)  # fmt: skip
def test_a_word_that_there_is_no_fax_will_do(fax: str, is_fine: bool) -> None:
    items = intake(make_submission(employer_fax=fax), EDITION, ON)
    status = next(each.status for each in items if each.item == "employer_fax")
    assert (status is Status.MET) is is_fine


@pytest.mark.parametrize(
    "notes",
    [
        "Everyone was happy with the training and each told of a good day with the vendor of the new saw.",
        "All our drivers feel well taught, and one of them spoke of the ice road with a smile.",
        "Nobody had a complaint; people know what they do and like how the foreman shows it.",
    ],
)
def test_praise_of_everybody_is_no_tally(notes: str) -> None:
    assert "no-tally" in noted("5.6", notes + " The talk was in the lunch room, over coffee.", "c", percent=100)


@pytest.mark.parametrize("told", ["both hands", "the only worker", "five drivers", "one worker", "4 of 4", "6 people"])
def test_a_number_of_those_who_were_asked_is_a_tally(told: str) -> None:
    notes = f"In the lunch room, over coffee, {told} told of the training for the new saw and when it was given."
    assert "no-tally" not in noted("5.6", notes, "c", percent=100)


@pytest.mark.parametrize("notes", ["Done.", "See report.", "Yes, all ok"])
def test_of_a_note_of_a_few_words_only_its_shortness_is_said(notes: str) -> None:
    assert noted("8.3", notes, "c") == ["short-notes"]


def test_the_number_of_a_paragraph_is_no_part_of_a_companys_name() -> None:
    for number in ("1. ", "2) ", "3.1. ", ""):
        found = LEGAL.search(f"{number}Quill and Stavn Ltd. does what it can.")
        assert found
        assert found["name"] == "Quill and Stavn Ltd."
    found = LEGAL.search("101 Stavn Ltd. does what it can.")
    assert found
    assert found["name"] == "101 Stavn Ltd."


def test_numbers_that_a_guideline_asks_of_papers_are_wanted_too() -> None:
    said = "The matrix hangs in the office, everybody who works here is on it and the cards are in the drawer."
    assert "no-tally" in noted("5.3", said, "c", percent=100)
    assert "no-tally" not in noted("5.3", said.replace("everybody", "31 of 31"), "c", percent=100)


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("There is a policy, signed and dated by the present owner, see Policy page.pdf. It hangs by the scale.", False),
        ("The health and safety policy is written, signed and dated, Policy page.pdf; a copy is in each cab.", False),
        ("There is a policy, signed and dated by the present owner, see Policy page.pdf, for health and safety.", True),
        ("The health and safety policy is written, signed and dated by the present owner, in full and for everybody.", True),
    ],
)  # fmt: skip
def test_a_file_and_a_place_say_as_much_as_a_word_more(notes: str, is_found: bool) -> None:
    assert ("notes-repeat-question" in noted("1.1", notes, "c")) is is_found


def test_what_somebody_first_would_not_do_takes_nothing_back() -> None:
    told = "Our drivers{} did not write the incidents in the log."
    assert "notes-gainsay-yes" not in noted("9.2", told.format(" first"), "d", percent=100)
    assert "notes-gainsay-yes" in noted("9.2", told.format(""), "d", percent=100)
