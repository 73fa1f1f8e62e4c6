# ruff: noqa: E501  (pages of text stand as they would be read)
"""2.5(d): a record of a firm that came to work, signed for a company that is not the employer."""

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.consistency import check
from secor_qa.procedure.facts import Facts

QUESTIONS = [
    make_question(text="Are contractors oriented before they begin?", guideline="Attach a record.", evidence="record"),
    make_question(text="Is work that is done on site looked at?", guideline="Attach a record.", evidence="record"),
]


def codes(question, text: str, employer: str = "Larkspur Drilling Ltd.") -> list[str]:
    document = make_document("sheet.pdf", texts=(text,))
    row = make_row(question.id, attachments=(document.file,))
    submission = make_submission(row, documents=(document,), employer_legal_name=employer, employer_trade_name="")
    found = check(question, Facts(submission, make_instrument(question), EDITION, ON)).findings
    return [each.code for each in found if each.code == "other-companys-document"]


ELSEWHERE = [
    "First hour on site\nFirm: Tern Electric     Person: A. Moss\nexits, alarm, locks shown\nSigned: A. Moss For Quillfeather Surveys Inc.: B. Fell",
    "Contractor: Osprey Roofing\nladder tied, belts worn\nOn behalf of Greenfield Dairy Ltd.: C. Hay",
    "Gate talk, May 4\nSubcontractor: Heron Paint\nA. Moss, T. Reed\nfor Marlow & Sons Ltd. (P. Marlow)",
    "Service firm: Plover Lifts\n1. hoist locked out\n2. keys returned\nAccepted for Basalt Quarries Limited: D. Stone, foreman",
    "Visitor's company: Finch Audio\nboots, vest, muster point\nFOR COBALT FOUNDRY INC.: E. Ash",
    "Name of firm: Wren Glass\nshown the yard and the bell\nFor Two Rivers Mill Corp.: F. Oak   May 4",
]
HERE = [
    "First hour on site\nFirm: Tern Electric\nexits shown\nSigned: A. Moss For Larkspur Drilling Ltd.: B. Fell",
    "First hour on site\nFirm: Tern Electric Ltd.\nexits shown\nFor Tern Electric Ltd.: A. Moss",
    "Contractor: Osprey Roofing\nladder tied\nFor Osprey Roofing Ltd.: A. Moss\nFor Larkspur: B. Fell",
    "Larkspur Drilling, gate talk\nSubcontractor: Heron Paint\nfor Marlow & Sons Ltd. (P. Marlow)",
    "Gate talk\nSubcontractor: Heron Paint\nparts for Marlow & Sons Ltd. came at ten",
    "Firm: Plover Lifts\nFor Basalt Quarries Limited: D. Stone\nFor Marlow & Sons Ltd.: P. Marlow",
    "Talk of May 4\nbelts, exits\nFor the crew: D. Stone",
]


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("text", ELSEWHERE)
def test_a_sheet_that_is_signed_for_another_host_is_found(question, text: str) -> None:
    assert codes(question, text) == ["other-companys-document"]


@pytest.mark.parametrize("text", HERE)
def test_a_sheet_of_the_employers_own_or_signed_for_the_firm_that_came_is_let_pass(text: str) -> None:
    assert codes(QUESTIONS[0], text) == []


@pytest.mark.parametrize("piece", ["Firm: a ", "For A B C D ", "Firm:\n", "On behalf of X "])
def test_long_pages_are_read_in_time(piece: str) -> None:
    assert codes(QUESTIONS[0], piece * 8_000) == []
