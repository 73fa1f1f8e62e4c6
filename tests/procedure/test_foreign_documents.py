"""2.5(d): whose a document is, by its heading, its foot and what it says of itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.consistency import check
from secor_qa.procedure.facts import Facts

QUESTION = make_question(text="Are there rules of work?", guideline="Attach them.", evidence="policy")
RULES = (
    "Rules of work\nNobody may begin alone.\nBelts must be worn.\nLocks shall hang before anyone reaches in.\n"
    "Horseplay is never right.\nWho breaks a rule will be talked to.\nThe third time he must go home."
)


def codes(text: str, employer: str = "Larkspur Drilling Ltd.", **changes: object) -> list[str]:
    document = make_document("rules.pdf", texts=(text,), **changes)
    row = make_row(QUESTION.id, attachments=(document.file,))
    submission = make_submission(row, documents=(document,), employer_legal_name=employer)
    return [each.code for each in check(QUESTION, Facts(submission, make_instrument(QUESTION), EDITION, ON)).findings]


@pytest.mark.parametrize(
    ("text", "is_foreign"),
    [
        (f"{RULES}\nQuillfeather Surveys Inc.\nPage 1 of 1", True),  # in the foot
        (f"{RULES}\nQuillfeather Surveys Inc.\nOf Larkspur\nPage 1", False),
        (f"{RULES}\nGloves are from Quillfeather Surveys Inc.\nPage 1 of 1", False),  # not the foot's whole line
        (f"Quillfeather Surveys Inc.\n{RULES}\nContractors and visitors must keep them too.", True),
        (f"Quillfeather Surveys Inc.\nRules for contractors\n{RULES}", False),
        (f"RULES OF WORK\nQuillfeather Masonry Contractors Inc. - May 4, 2020\n{RULES}", True),
        ("Quillfeather Roofing Contractors Ltd.\nCrane check\nHook\tgood", True),  # that it is one is no paper's sort
        ("Quillfeather Surveys Inc.\nCrane check\nContractors on site: two", False),  # no policy: all of it tells
        (f"{RULES}\nLarkspur Drilling Ltd.", False),
        (
            f"Larkspur Drilling Ltd.\nRULES\nMay 4, 2020, Quillfeather Surveys Inc., Field Manual section 3\n{RULES}",
            True,
        ),
        (f"Larkspur Drilling Ltd.\nRULES\nLocks are bought from Quillfeather Surveys Inc.\n{RULES}", False),
        (f"Quillfeather is far.\nLarkspur Drilling Ltd., Field Manual section 3\n{RULES}", False),
        (f"Larkspur Drilling Ltd.\nRULES\nQuillfeather Surveys Inc., Sundre yard, May 4, 2020\n{RULES}", True),
        (f"Larkspur Drilling Ltd.\nRULES\nFor all staff of Quillfeather Surveys Inc.\n{RULES}", True),
        (f"Larkspur Drilling Ltd.\nRULES\nSold by Quillfeather Surveys Inc. to all staff\n{RULES}", False),
    ],
)
def test_a_policy_is_another_companys_by_its_heading_or_foot(text: str, is_foreign: bool) -> None:
    assert codes(text) == (["other-companys-document"] if is_foreign else [])


@pytest.mark.parametrize(
    ("text", "is_foreign"),
    [
        (f"Quillfeather Surveys Inc.\n{RULES}\nSigned: Robin Example", True),  # a surname that the contact bears
        (f"Quillfeather Surveys Inc.\n{RULES}\nSigned: Robin Example\nExample Brothers Ltd.", False),
        (f"Quillfeather Surveys Inc.\n{RULES}\nFor Example Brothers", False),
    ],
)
def test_a_firm_is_not_named_by_its_owners_signature(text: str, is_foreign: bool) -> None:
    assert codes(text, "Example Brothers Ltd.") == (["other-companys-document"] if is_foreign else [])


@pytest.mark.parametrize(
    ("text", "is_foreign"),
    [
        ("QUILLFEATHER SURVEYS LTD\n" + RULES, True),
        ("Quillfeather Partners LP\n" + RULES, True),
        ("Quillfeather Energy, LP\n" + RULES, True),
        (f"{RULES}\nPresent: RM TB KD LP\nSgd RM LP\nCopies to TB, LP", False),  # initials of people
        ("Quillfeather Surveys, Inc.\n" + RULES, True),
        (f"{RULES}\nCompany: Quillfeather Surveys\nDate: May 2, 2024", True),
        ("Equipment check\nEmployer:\tQuillfeather Surveys\tUnit: 4\nContractors on site: none", True),
        ("Crane check\nCompany: Larkspur\nVisitors: none", False),
        ("Crane check\nCompany: n/a\nVisitors: none", False),
        ("Contractor check\nCompany: Quillfeather Surveys", False),
        (f"Quillfeather Welding\nQuillfeather Welding is committed to safe work.\n{RULES}", True),
        (f"Hot Work Welding\nThe foreman is committed to safe work.\n{RULES}", False),
        (f"{RULES}\nQuillfeather Surveys will provide gloves.", True),
        (f"{RULES}\nQuillfeather Supply looks out for its people.", True),
        (f"{RULES}\nQuillfeather Danger Guard looks after it.", True),
        (f"{RULES}\nStep\tDanger\tGuard\tWho looks after it", False),  # the headings of a table
        (f"{RULES}\nAlberta requires that all wear them.", False),
        (f"{RULES}\nSenior Management is committed to safe work.", False),
        (f"{RULES}\nThe Company is committed to safe work.", False),
        (f"{RULES}\nRobin Example is committed to safe work.", False),
        (f"{RULES}\n© 2021 Quillfeather Surveys Inc. All rights reserved.\nA\nB\nC\nD", True),
        (f"{RULES}\nGloves are bought from Quillfeather Surveys Inc. and kept in the shop.\nA\nB\nC\nD", False),
    ],
)
def test_a_paper_says_whose_it_is_in_many_ways(text: str, is_foreign: bool) -> None:
    assert codes(text) == (["other-companys-document"] if is_foreign else [])


@pytest.mark.parametrize(
    ("metadata", "is_foreign"),
    [
        ({"author": "Quillfeather Surveys Inc."}, True),
        ({"company": "Quillfeather Surveys Inc.", "author": "Robin"}, True),
        ({"author": "Quillfeather Safety Consulting Inc."}, False),  # who writes manuals for others
        ({"author": "Quillfeather"}, False),
        ({"author": "Larkspur Drilling Ltd."}, False),
    ],
)
def test_a_file_may_say_by_itself_that_another_company_wrote_it(metadata: dict[str, str], is_foreign: bool) -> None:
    assert codes(RULES, metadata=metadata) == (["other-companys-document"] if is_foreign else [])
    assert codes(f"{RULES}\nLarkspur Drilling", metadata=metadata) == []


def test_in_pages_read_from_a_picture_a_misread_name_is_still_the_employers() -> None:
    assert codes(f"Quillfeather Surveys Inc.\n{RULES}", recognised_pages=(1,)) == ["other-companys-document"]
    assert codes(f"Quillfeather Surveys Inc.\n{RULES}\nLarkspvr Dri1ling", recognised_pages=(1,)) == []


PLAN = "QUILLFEATHER SURVEYS INC. - STREET PLAN   Main Street\nCones at both ends, visitors to the office.\n"
VISITORS = make_question(
    "1.2", text="Are visitors and the public kept away?", guideline="Attach a plan.", evidence="record"
)


@pytest.mark.parametrize(
    ("text", "is_foreign"),
    [
        (f"{PLAN}For Quillfeather Surveys Inc.: two hands", True),
        (f"{PLAN}Two hands", False),  # once only: they may be the client
        (f"{PLAN}For Quillfeather Surveys Inc.: two hands. Seen by Larkspur.", False),
        (f"{PLAN}Quillfeather Surveys Inc. is the contractor here.", False),
        (
            "Visitor log\nPat, Quillfeather Surveys Inc., 9:10\nKim, Quillfeather Surveys Inc., 9:15",
            False,
        ),
    ],
)
def test_a_plan_for_visitors_is_another_companys_where_it_names_it_throughout(text: str, is_foreign: bool) -> None:
    document = make_document("street plan.pdf", texts=(text,), kind="pdf")
    row = make_row(VISITORS.id, attachments=(document.file,))
    submission = make_submission(row, documents=(document,), employer_legal_name="Larkspur Drilling Ltd.")
    found = check(VISITORS, Facts(submission, make_instrument(VISITORS), EDITION, ON)).findings
    assert ("other-companys-document" in [each.code for each in found]) is is_foreign


PLAN = "Inspections\nObject\tHow often\tWho\nShed\tmonthly\tforeman\nExtinguishers\tyearly\tcontractor\n{}"


@pytest.mark.parametrize(
    ("last", "is_foreign"),
    [
        ("Approved for Quillfeather Surveys Ltd., O. Brandt, President, May 2, 2023", True),
        ("Authorized by: O. Brandt for Quillfeather Surveys Inc.", True),
        ("APPROVED   Quillfeather Surveys Ltd.   O. Brandt   Owner", True),
        ("Signed on behalf of Quillfeather Surveys Ltd., May 2, 2023", True),
        ("O. Brandt, President, Quillfeather Surveys Ltd.", True),
        ("Quillfeather Surveys Ltd., O. Brandt, CEO", True),
        ("Adopted by the board of Quillfeather Surveys Limited on May 2, 2023", True),
        ("Issued by Quillfeather Surveys Ltée, direction", True),
        ("Approved for Larkspur Drilling Ltd., O. Brandt, President", False),
        ("Approved by O. Brandt, May 2, 2023", False),
        ("Extinguishers are serviced by Quillfeather Surveys Ltd. in May", False),
        ("Approved by O. Brandt. Forms are printed by Quillfeather Surveys Ltd.", False),
        ("The forklift is leased from Quillfeather Surveys Ltd.", False),
        ("Signed at the office of Larkspur for Quillfeather Surveys Ltd., client", False),
        ("Spills are reported to Quillfeather Surveys Ltd., and to the owner", False),
        ("Owner: tell Quillfeather Surveys Ltd. of a leak", False),
    ],
)
def test_a_policy_is_that_of_the_company_for_which_it_is_approved(last: str, is_foreign: bool) -> None:
    assert codes(PLAN.format(last)) == (["other-companys-document"] if is_foreign else [])


def test_a_paper_that_by_its_title_comes_from_others_may_be_approved_by_them() -> None:
    approved = "Approved for Quillfeather Surveys Ltd., O. Brandt, President"
    assert codes(f"Contractor agreement\n{PLAN.format(approved)}") == []


@pytest.mark.parametrize(
    ("text", "is_foreign"),
    [
        (f"{RULES}\nDrilling ends near rivers. All three look.\nQuillfeather Surveys Inc.\nPage 1", True),
        (f"{RULES}\nThree Rivers keeps them.\nQuillfeather Surveys Inc.\nPage 1", False),
        (f"{RULES}\nRivers Drilling, Estevan\nQuillfeather Surveys Inc.\nPage 1", False),
    ],
)
def test_a_firm_is_not_named_by_a_word_that_any_paper_may_bear(text: str, is_foreign: bool) -> None:
    assert codes(text, "Three Rivers Drilling Ltd.") == (["other-companys-document"] if is_foreign else [])


@pytest.mark.parametrize(("by", "is_foreign"), [("Robin Bell and Kim Vane", True), ("Vane Inspection Services", False)])
def test_an_inspection_by_people_is_of_the_company_in_its_foot(by: str, is_foreign: bool) -> None:
    text = f"Shop walk\nInspected by: {by}\nFloors dry, cords whole\nQuillfeather Surveys Inc.\nPage 1 of 1"
    assert codes(text) == (["other-companys-document"] if is_foreign else [])


def test_a_title_that_opens_with_another_company_is_found_on_the_employers_letterhead() -> None:
    for title, is_foreign in [
        ("Quillfeather Surveys (1991) Ltd. - Rules of work", True),
        ("Larkspur Drilling Ltd. - Rules of work", False),
        ("Quillfeather Surveys Ltd. - Agreement with a contractor", False),
    ]:
        found = codes(f"Larkspur Drilling Ltd.   555-0100\n{title}\n{RULES}")
        assert found == (["other-companys-document"] if is_foreign else [])


@pytest.mark.parametrize(
    ("signed", "is_foreign"),
    [
        ("Signed: B. Vane, Quillfeather", True),
        ("Signed: B. Vane, Larkspur", False),
        ("Signed: B. Vane, foreman", False),
    ],
)
def test_a_paper_is_of_the_company_whose_people_signed_it(signed: str, is_foreign: bool) -> None:
    text = f"Larkspur Drilling Ltd.\nTalk by the gate\nThe night crew of Quillfeather Surveys Inc. was there.\n{signed}"
    assert codes(text) == (["other-companys-document"] if is_foreign else [])


SERVICED = make_question(
    text="Is equipment maintained as the schedule says?", guideline="Attach one.", evidence="record"
)


@pytest.mark.parametrize(
    ("customer", "is_foreign"),
    [
        ("Customer: Quillfeather Surveys Inc., unit 4", True),
        ("Bill to: Quillfeather Surveys Inc.", True),
        ("Customer: Larkspur Drilling Ltd.", False),
        ("Customer: cash", False),
    ],
)
def test_a_service_paper_is_made_out_to_the_employer(customer: str, is_foreign: bool) -> None:
    document = make_document("order.pdf", texts=(f"Tallgrass Motors\nWork order 88\n{customer}\nOil and filter done",))
    row = make_row(SERVICED.id, attachments=(document.file,))
    submission = make_submission(row, documents=(document,), employer_legal_name="Larkspur Drilling Ltd.")
    found = check(SERVICED, Facts(submission, make_instrument(SERVICED), EDITION, ON)).findings
    assert ("other-companys-document" in [each.code for each in found]) is is_foreign


@pytest.mark.parametrize(
    ("text", "is_foreign"),
    [
        ("Loader daily\nOil, lights, horn checked\nAll good\nQuillfeather Surveys Ltd.", True),
        ("Loader operator\nRobin Vane\nValid to 2028-01-22\nQuillfeather Surveys Ltd.", False),
        ("Loader operator\nRobin Vane\nTaught in the yard\nQuillfeather Safety Training Ltd.", False),
        ("Loader parts\nFilter\nGST 1.50\nQuillfeather Surveys Ltd.", False),
    ],
)
def test_who_issued_a_certificate_or_a_bill_is_no_other_company(text: str, is_foreign: bool) -> None:
    assert codes(text) == (["other-companys-document"] if is_foreign else [])


def test_the_employer_is_named_by_words_that_begin_with_a_capital_only() -> None:
    paper = "Quillfeather Surveys Inc.\n{}\n" + RULES
    assert codes(paper.format("Meet where the larkspur grows"))
    assert not codes(paper.format("Meet at the Larkspur gate"))
    assert not codes(paper.format("Write to office@larkspurdrilling.example"))


@pytest.mark.parametrize(
    ("asked", "line", "is_foreign"),
    [
        ("Are the duties of subcontractors written down?", "Company: ____Quillfeather Surveys Inc.____", False),
        ("Are the duties of subcontractors written down?", "Quillfeather Surveys Inc.", True),
        ("Are there rules of work?", "Company: ____Quillfeather Surveys Inc.____", True),
    ],
)
def test_a_contractor_fills_in_a_blank_of_the_employers_page(asked: str, line: str, is_foreign: bool) -> None:
    question = replace(QUESTION, text=asked)
    document = make_document("page.pdf", texts=(f"{line}\n{RULES}",))
    submission = make_submission(
        make_row(question.id, attachments=(document.file,)),
        documents=(document,),
        employer_legal_name="Larkspur Drilling Ltd.",
    )
    found = check(question, Facts(submission, make_instrument(question), EDITION, ON)).findings
    assert ("other-companys-document" in [each.code for each in found]) is is_foreign


@pytest.mark.parametrize(
    ("text", "is_foreign"),
    [
        ("QUILLFEATHER SURVEYS INC.  VISITORS' LOG, at the gate\nPat\t9:10", True),
        ("Quillfeather Surveys Inc.\nVisitor sign-in\nPat\t9:10", True),
        ("Visitor log\nQuillfeather Surveys Inc., Pat\t9:10", False),  # who came
        ("Quillfeather Surveys Inc.\nA visit\nVisitor log of Larkspur\nPat\t9:10", False),
        ("Larkspur Drilling Ltd.\nVisitor log\nPat\t9:10", False),
    ],
)
def test_a_log_of_visitors_is_that_of_the_company_in_its_title(text: str, is_foreign: bool) -> None:
    document = make_document("visitor log.jpg", texts=(text,), kind="image", recognised_pages=(1,))
    row = make_row(VISITORS.id, attachments=(document.file,))
    submission = make_submission(row, documents=(document,), employer_legal_name="Larkspur Drilling Ltd.")
    found = check(VISITORS, Facts(submission, make_instrument(VISITORS), EDITION, ON)).findings
    assert ("other-companys-document" in [each.code for each in found]) is is_foreign


def test_a_short_word_with_another_letter_is_no_misread_name() -> None:
    text = f"Quillfeather Feed Mill Inc.\n{RULES}\nFeed is dry."
    assert codes(text, "Seed Works Larkspur Ltd.", recognised_pages=(1,)) == ["other-companys-document"]
