# ruff: noqa: E501  (pages of text stand as they would be read)
"""2.5(b): a form that the worker signed and nobody of the company, and one that nobody stands for."""

import pytest
from test_half_empty_forms import codes, paper

from secor_qa.procedure.checks.currency.hands import nobody_for_the_company, nobodys

ONE_SIDE = [
    "First shift, March 5, 2024\nladders, lockers, bell: shown\nSigned: Kim Orr Signed for the company: ______________",
    "Handing over of gear 2024-03-05\nmask, filters\nEmployee: K. Orr\nEmployer: ________________   Date: ________",
    "Lift course, March 5, 2024\nTrainee: Kim Orr     March 5\nTrainer's signature ____________________",
    "Start of the season, 5 March 2024\nOperator: P. Lam (signed)\nSupervisor: ................",
    "Yard rules read out, March 5, 2024\nWorker signature: K. Orr\nOn behalf of the employer: ____________",
    "Tour of the plant, March 5, 2024\nVisitor: Jo Bell, 14:10\nSigned by the foreman: ________________",
]
BOTH_SIDES = [
    "First shift, March 5, 2024\nSigned: Kim Orr Signed for the company: B. Ames",
    "Handing over of gear 2024-03-05\nEmployee: K. Orr\nEmployer: ____B. Ames____   Date: March 5",
    "Lift course, March 5, 2024\nTrainee: Kim Orr\nTrainer: Bo Ames\nManager: ________________",
    "Start of the season, 5 March 2024\nOperator: P. Lam (signed)\nSupervisor (if there is one): ................",
    "Yard rules, March 5, 2024\nWorker signature: K. Orr\nOn behalf of the employer: ____________\n   Bo Ames, owner",
    "Tour of the plant, March 5, 2024\nVisitor: Jo Bell, 14:10\nShown round by Bo Ames (foreman)",
    "Card, March 5, 2024\nSigned: K. Orr, P. Lam\nClient or company: ______________",
    "Talk, March 5, 2024\nLed by the foreman. Everybody signed: K. Orr, P. Lam, B. Ames",
]
NOBODYS = [
    "Boiler round March 5, 2024\nwalked by ________\nwater 2 bar\npump warm\nInitials: ____ ____",
    "Truck card 2024-03-05\nChecked by: ____________\nlights\nbrakes\nSignature: ______________",
    "Toolbox talk, 5 March 2024\nGiven by: ________\nice on the ramp\nWorkers' initials: _____ _____ _____",
    "Kiln sheet, March 5, 2024\nfans on, doors shut\nOpened by ......... Closed by .........",
    "Field check March 5, 2024\nInspected by: ____\nhitch ok\nSupervisor: ____________",
    "Pool card  March 5, 2024\nTested by ______\nchlorine 2\nSigned: __________  Date: ______",
]
SOMEBODYS = [
    "Boiler round March 5, 2024\nwalked by Kim\nwater 2 bar\nInitials: ____ ____",
    "Truck card 2024-03-05\nChecked by: ____________\nlights ok KO\nbrakes ok KO\nSignature: ______________",
    "Toolbox talk, 5 March 2024\nGiven by: ________\nInitials: KO  PL  BA _____ _____",
    "Kiln sheet, March 5, 2024\nfans on\nOpened by ......... Kim   Closed by .........",
    "Field check March 5, 2024\nhitch ok\nApproved by office: ____\nSecond inspector if any, checked by: ________ \nInitials: ____",
    "Pool card  March 5, 2024\nTested by ______\nKim Orr, guard\nSigned: __________",
    "Toolbox talk, 5 March 2024\nGiven by: ________   Kim\nInitials: _____ _____",
    "Rule: cards are filled in by whoever opens.\nInitials: ____ ____",
]


@pytest.mark.parametrize("text", ONE_SIDE)
def test_a_form_that_somebody_signed_and_nobody_for_the_company_is_found(text: str) -> None:
    assert nobody_for_the_company(text)
    assert "incomplete-document" in codes(paper("sheet.docx", text, kind="docx"))


@pytest.mark.parametrize("text", BOTH_SIDES)
def test_a_form_that_both_signed_or_whose_line_is_spare_is_let_pass(text: str) -> None:
    assert not nobody_for_the_company(text)


@pytest.mark.parametrize("text", NOBODYS)
def test_a_form_all_of_whose_lines_for_hands_are_empty_is_found(text: str) -> None:
    assert nobodys(text)
    assert "incomplete-document" in codes(paper("sheet.docx", text, kind="docx"))


@pytest.mark.parametrize("text", SOMEBODYS)
def test_a_form_that_somebody_stands_for_is_let_pass(text: str) -> None:
    assert nobodys(text) == ()


def test_a_hand_that_was_drawn_or_is_in_a_scan_may_stand_on_the_lines() -> None:
    assert codes(paper("sheet.jpg", NOBODYS[0], recognised_pages=(1,), kind="image")) == []


@pytest.mark.parametrize(
    "piece", ["signed by ", "opened by ____", "_____ ", "supervisor: ", "A.\n", "Signed for company: ____ "]
)
def test_long_texts_take_no_longer_by_the_letter(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    assert nobodys(text) is not None
    assert nobody_for_the_company(text) is not None


SCAN = "First day, March 5, 2024\nName: Kim Orr\n[x] the bell\n[{}] the masks\nWorker signed: {}\nSupervisor signed: {}"


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        (("", "", ""), True),
        (("x", "", ""), False),  # all is ticked: hands are not always read in a picture
        (("", "Kim Orr", ""), False),
        (("", "", "B. Ames"), False),
    ],
)
def test_a_picture_of_a_form_with_open_boxes_and_no_hand_is_unfinished(words: tuple[str, ...], is_found: bool) -> None:
    found = codes(paper("first day.pdf", SCAN.format(*words), recognised_pages=(1,)))
    assert ("incomplete-document" in found) is is_found
