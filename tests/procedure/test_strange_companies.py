"""2.5(d): a company stands in the employer's place of which the submission knows nothing else."""

from __future__ import annotations

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.consistency import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.wording.companies import AGREED_BY, PERSON_FOR

PLAN = (
    "Call 911.\nFire: pull the alarm and go to the gate.\nOne goes with the hurt to the hospital.\nCustomers go first."
)
HAULERS = make_question(text="Are the duties of contractors written down?", guideline="Attach.", evidence="policy")
PLANS = make_question(text="Is there an emergency plan?", guideline="Attach it.", evidence="policy")
LISTS = make_question(text="Is there a list of tasks?", guideline="Attach it.", evidence="record")
MEETINGS = make_question(text="Are hazards shared at the site?", guideline="Attach one.", evidence="record")
LEADS = make_question(text="Have leads been trained to lead?", guideline="Attach a record.", evidence="record")
OTHERS = (("talk.pdf", "Toolbox talk\nKim Orr, lead\nBrooms"), ("walk.pdf", "Walk of the shop\nK. Orr and B. Ames"))


def codes(question: object, text: str, notes: str = "It is attached.", others: object = OTHERS) -> list[str]:
    paper = make_document("paper.pdf", texts=(text,))
    rest = [make_document(file, texts=(page,), questions=("9.9",)) for file, page in others]
    row = make_row(question.id, notes=notes, attachments=(paper.file,))
    submission = make_submission(row, documents=(paper, *rest), employer_legal_name="Larkspur Drilling Ltd.")
    found = check(question, Facts(submission, make_instrument(question), EDITION, ON)).findings
    return [each.code for each in found if each.code == "other-companys-document"]


@pytest.mark.parametrize(
    ("question", "text", "is_said"),
    [
        (PLANS, f"OUR PLAN May 4\nQuillfeather Surveys Inc., 12 Mill Road\n{PLAN}", True),
        (PLANS, f"OUR PLAN May 4\nLarkspur, 12 Mill Road\nTow: Quillfeather Surveys Inc.\n{PLAN}", False),
        (PLANS, f"Client's plan\nQuillfeather Surveys Inc.\n{PLAN}", False),  # by its title it is theirs
        (
            PLANS,
            f"OUR PLAN\nQuillfeather Surveys Inc., all pages read on May 4, 2023, K. Orr\nLarkspur is\n{PLAN}",
            True,
        ),
        (PLANS, f"WHAT WE DO AT QUILLFEATHER SURVEYS INC.\nLarkspur\nCall Quillfeather Surveys Inc.\n{PLAN}", True),
        (PLANS, f"WHAT WE DO AT QUILLFEATHER SURVEYS INC.\nLarkspur\n{PLAN}", False),  # a customer perhaps
        (LISTS, "Tasks, Quillfeather Surveys Inc., as of May\n1 drilling\n2 calls to customers", True),
        (LISTS, "Tasks, Quillfeather Surveys Inc., as of May\n1 drilling\nWork order 4471", False),
        (HAULERS, "Deal on hauling\nBetween Quillfeather Surveys Inc. and Rook Haulage\n1 WCB letter first", True),
        (HAULERS, "Deal on hauling\nBetween Larkspur Drilling Ltd. and Rook Haulage Ltd.\n1 WCB letter first", False),
        (HAULERS, "CONTRACTOR RULES\nQuillfeather Surveys Inc., May 4\nBring your WCB letter", True),
        (HAULERS, "Our rules\nQuillfeather Surveys Inc., May 4\nWe keep our WCB letter at hand", False),  # their own
        (MEETINGS, "Pre-job meeting\nFor the customer: A. Roy\nFor Quillfeather Surveys Inc.: K. Orr", True),
        (MEETINGS, "Pre-job meeting\nFor us: K. Orr\nFor Quillfeather Surveys Inc.: A. Roy", False),  # not one of ours
    ],
)
def test_a_strange_company_in_the_employers_place_is_found(question: object, text: str, is_said: bool) -> None:
    assert bool(codes(question, text)) is is_said


def test_a_company_that_is_told_of_elsewhere_is_no_stranger() -> None:
    text = "Deal on hauling\nBetween Quillfeather Surveys Inc. and Rook Haulage\n1 WCB letter first"
    assert codes(HAULERS, text)
    assert not codes(HAULERS, text, notes="The deal of Quillfeather, whose sites we drill on.")
    assert not codes(HAULERS, text, others=(("list.pdf", "Who hires us\nQuillfeather, Sundre"),))
    assert codes(HAULERS, text, notes="A quillfeather lay on the page.")


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ("Certificate\nAwarded to Mel Tran, Quillfeather Surveys Inc.\nLeading a crew, May 4", True),
        ("CERTIFICATE\nName: MEL TRAN\nCompany: Quillfeather Surveys Inc.\nLeading a crew, May 4", True),
        ("Certificate\nThis certifies that Mel Tran of Quillfeather Brooms Inc. took the course", True),
        ("Certificate\nAwarded to Mel Tran, Larkspur Drilling Ltd.\nLeading a crew, May 4", False),
        ("Certificate\nAwarded to Mel Tran\nQuillfeather Surveys Inc., trainers\nLeading a crew, May 4", False),
        ("Certificate\nAwarded to Kim Orr, Quillfeather Surveys Inc.\nLeading a crew, May 4", False),  # from before
        ("Certificate\nAwarded to Mel Tran\nTaught by Ray Sims, Quillfeather Surveys Inc.", False),
    ],
)
def test_a_certificate_of_another_companys_man_whom_nobody_knows_is_found(text: str, is_said: bool) -> None:
    assert bool(codes(LEADS, text, others=(*OTHERS, ("rooms.pdf", "Brooms\nnew brooms for all")))) is is_said


@pytest.mark.parametrize(
    "text", ["Kim Orr for Quillfeather Inc.", "For Quillfeather Inc.: K. Orr", "Quillfeather Inc.: K. Orr (signed)"]
)
def test_somebody_stands_for_a_company_in_several_ways(text: str) -> None:
    found = PERSON_FOR.search(text)
    assert found
    assert (found["person"] or found["person2"] or found["person3"]) in ("Kim Orr", "K. Orr")


def test_an_agreement_with_us_is_one_of_ours() -> None:
    assert AGREED_BY.search("Quillfeather Inc. and the haulers named below")
    assert not AGREED_BY.search("Quillfeather Inc. and us")
