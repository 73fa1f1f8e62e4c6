# ruff: noqa: E501  (pages of text stand as they would be read)
"""2.5(b): forms that were left half empty, beside one of the same form that is filled in; and lines to be acknowledged."""

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.currency import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document

ASKED = make_question("1.1", text="Are planned inspections done?", guideline="Attach at least two.", methods=("D",),
                      evidence="record", documents_min=2)  # fmt: skip
DAY, LATER = date(2024, 3, 5), date(2024, 4, 9)


def codes(*documents: Document) -> list[str]:
    facts = Facts(make_submission(make_row("1.1"), documents=documents), make_instrument(ASKED), EDITION, ON)
    return [each.code for each in check(ASKED, facts).findings]


def paper(file: str, text: str, on: date = DAY, **more) -> Document:
    return make_document(file, on, texts=(text,), dates=(make_date(on),), questions=("1.1",), sha256=file, **more)


FULL = "SHOP ROUND  April 9, 2024\nBo + Lin\nBlade guard ok\nHoist hook latch stiff, Bo, Apr 12\nDrains ok\nEyewash ok, 2 L\nForklift ok\nB. Ames L. Roy"
HALF = [
    "SHOP ROUND  March 5, 2024\nBy:\nBlade guard ok\nHoist hook\nDrains\nEyewash\nForklift\nSign:",
    "SHOP ROUND  March 5, 2024\nBo\nBlade guard ok\nHoist hook\nDrains ok\nEyewash\nForklift",
    "SHOP ROUND\nBlade guard\nHoist hook\nDrains\nEyewash ok\nForklift ok\nSign:",
    "SHOP ROUND  March 5, 2024\nBy: ____\nBlade guard   ____\nHoist hook   ____\nDrains   ok\nEyewash   ____\nForklift   ok\nSign: ____",
]
WHOLE = [
    "SHOP ROUND  March 5, 2024\nBo + Kim\nBlade guard ok\nHoist hook ok\nDrains smell, Kim, Mar 8\nEyewash ok\nForklift ok\nB. Ames K. Orr",
    "SHOP ROUND  March 5, 2024\nBo\nBlade guard ok\nHoist hook\nDrains ok\nEyewash ok\nForklift ok",
    "Minutes\nBlade guard\nA new one was ordered from the dealer.\nDrains\nThey smell again and Kim pours bleach.\nForklift\nThe mast leaks, unit is out.",
    "SHOP ROUND  March 5, 2024\nHoist hook, drains, eyewash: nothing found. Forklift away for its service.",
    "WALK OF THE YARD  March 5, 2024\nFence ok\nGate ok\nScale ok",
]  # fmt: skip


@pytest.mark.parametrize("text", HALF)
@pytest.mark.parametrize("recognised", [(), (1,)])
def test_a_form_of_which_lines_are_empty_that_its_like_fills_in_is_found(
    text: str, recognised: tuple[int, ...]
) -> None:
    found = codes(paper("round march.pdf", text, recognised_pages=recognised), paper("round april.pdf", FULL, LATER))
    assert "incomplete-document" in found


@pytest.mark.parametrize("text", WHOLE)
def test_a_form_that_is_filled_in_or_another_paper_is_let_pass(text: str) -> None:
    assert codes(paper("round march.pdf", text), paper("round april.pdf", FULL, LATER)) == []


def test_what_is_drawn_or_not_read_may_stand_in_the_empty_lines() -> None:
    unread = paper("round march.pdf", HALF[0].replace("By:", "Bo").replace("Sign:", "Bo"), unread_pages=(2,))
    assert codes(unread, paper("round april.pdf", FULL, LATER)) == []


UNSIGNED = [
    "First day\nName: Kim   Start: May 4\nShown by: Bo   Signed: Bo\nI understood it: ____________   __________",
    "Orientation of Kim Orr, March 5, 2024\nhats, boots, bell: shown\nRead and understood: ______________",
    "Toolbox card March 5, 2024\nTold by Bo Ames\nI have read this and agree ________________",
    "Handover March 5, 2024\nI received the gloves and the mask:  ______________\nLead: B. Ames",
    "Accueil, 5 mars 2024\nLu et compris : ______________\nPatron : B. Ames",
    "New hire sheet, 2024-03-05\nSigned: B. Ames\nI was shown all of the above ...............",
    "Sheet of March 5, 2024\nBo Ames explained it.\nAcknowledged by: ______________  Date: ________",
    "Course on the lift, March 5, 2024\nTeacher: B. Ames\nI took part and understood everything: __________",
]  # fmt: skip
SIGNED = [
    "First day\nName: Kim   Start: May 4\nShown by: Bo   Signed: Bo\nI understood it: K. Orr   May 4",
    "Orientation of Kim Orr, March 5, 2024\nRead and understood: ____K. Orr____",
    "Toolbox card March 5, 2024\nI have read this and agree: Kim Orr ______",
    "Form, March 5, 2024\nDid you understand everything? yes\nK. Orr",
    "Sheet of March 5, 2024\nEverybody understood it. ______\nK. Orr, B. Ames",
    "Round of March 5, 2024\nReceived by the office: March 6",
    "Accueil, 5 mars 2024\nLu et compris : K. Orr",
    "Attendance, March 5, 2024\nI understood it:\tK. Orr\nI understood it:\tP. Lam\nI understood it:\t________",
]  # fmt: skip


@pytest.mark.parametrize("text", UNSIGNED)
def test_a_line_in_which_somebody_was_to_acknowledge_and_did_not_is_found(text: str) -> None:
    assert "incomplete-document" in codes(paper("sheet.docx", text, kind="docx"))


@pytest.mark.parametrize("text", SIGNED)
def test_a_line_that_is_acknowledged_or_spare_is_let_pass(text: str) -> None:
    assert "incomplete-document" not in codes(paper("sheet.docx", text, kind="docx"))


def test_what_stands_in_the_cell_behind_a_label_belongs_to_it() -> None:
    filled = "Round\nDate:\tMarch 5, 2024\nBy:\tKim Orr\nPlace:\tyard\nFound:\tnothing"
    assert codes(paper("round.docx", filled, kind="docx"), paper("b.docx", FULL, LATER)) == []
    empty = "Round\nDate:\t\nBy:\t\nPlace:\tSeen by:\nFound:\t"
    assert "incomplete-document" in codes(paper("round.docx", empty, kind="docx"))
