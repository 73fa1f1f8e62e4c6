# ruff: noqa: E501  (pages of text stand as they would be read)
"""2.5(a): papers that leave out what a paper of their kind is for, that cannot be read, or that are one under two names."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.documents import check
from secor_qa.procedure.checks.documents.smears import is_smear, last_page
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.anybody import names_anybody
from secor_qa.procedure.wording.training_labels import open_training_label

CAUSES = make_question("4.1", methods=("D",), evidence="record", text="Are events investigated for their causes?", guideline="Attach one investigation.")  # fmt: skip
CARRIED_OUT = make_question("4.2", methods=("D",), evidence="record", text="Was the plan of the last audit carried out?", guideline="Attach that plan with what was done.")  # fmt: skip
TRAINED = make_question("4.3", methods=("D",), evidence="record", text="Are drivers trained?", guideline="Attach a training certificate.")  # fmt: skip
NAMED = make_question("4.4", methods=("D",), evidence="record", text="Did workers help to rate the dangers?", guideline="Attach a sheet with the names of those who helped.")  # fmt: skip
MET = make_question("4.5", methods=("D",), evidence="record", text="Are there safety meetings?", guideline="Attach the minutes of one.")  # fmt: skip
SERVED = make_question("4.6", methods=("D",), evidence="record", text="Are machines serviced?", guideline="Attach two service records.", documents_min=2)  # fmt: skip
RULES = make_question("4.7", methods=("D",), evidence="policy", text="Are there rules?", guideline="Attach them.")
WALKED = make_question("4.8", methods=("D",), evidence="record", text="Is the yard inspected?", guideline="Attach a completed inspection.")  # fmt: skip
QUESTIONS = (CAUSES, CARRIED_OUT, TRAINED, NAMED, MET, SERVED, RULES, WALKED)
INSTRUMENT = make_instrument(*QUESTIONS)
DAY = date(2024, 3, 5)


def codes(at, *documents: Document, notes: str = "See the paper.") -> list[str]:
    submission = make_submission(*(make_row(each.id, notes=notes) for each in QUESTIONS), documents=documents)
    return [each.code for each in check(at, Facts(submission, INSTRUMENT, EDITION, ON)).findings]


def paper(at, text: str, file: str = "paper.docx", **more) -> Document:
    return make_document(
        file, DAY, texts=tuple(text.split("\f")), dates=(make_date(DAY),), questions=(at.id,), sha256=file, **more
    )


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Tuesday talk, March 8, 2024\nWhat happened to Lou at the dock plate and why. The new lip was shown to all.", False),
        ("Investigation, March 8, 2024\nLou slid off the dock plate at ten because it has no lip. Kim wrote this.", True),
    ],
)  # fmt: skip
def test_a_talk_about_an_event_need_not_correct_it_again_where_the_investigation_does(
    text: str, is_found: bool
) -> None:
    investigation = "Lou slid off the dock plate at ten, because the plate has no lip. A lip was welded on by Kim."
    said = codes(CAUSES, paper(CAUSES, investigation), paper(CAUSES, text, "other.txt"))
    assert ("left-out-of-document" in said) is is_found


@pytest.mark.parametrize(
    ("at", "text", "is_found"),
    [
        (CAUSES, "First report of an injury, March 5, 2024\nLou slid off the dock plate at ten, landed on the left knee. Ice pack from Kim. Went home at noon, back the next day.", True),
        (CAUSES, "Investigation of the knee, March 5, 2024\nLou slid off the dock plate at ten. Root cause: he hurried. He was told so by the foreman and said he would look out.", True),
        (CAUSES, "Investigation of the knee, March 5, 2024\nLou slid off the dock plate at ten, because the plate has no lip. A lip was welded on by Kim on March 9.", False),
        (CAUSES, "Investigation\nLou slid off the dock plate. Why: frost. Why: door stays open.\nCorrective action\twho\tby\nstrip curtain\tKim\tMarch 20", False),
        (CARRIED_OUT, "Plan after the audit of 2023\nwhat\twho\tby\nlip on the dock plate\tKim\tMarch 1\nsecond eyewash\tLou\tApril 1\nrack for the hoses\tPat\tMay 1", True),
        (CARRIED_OUT, "Plan after the audit of 2023\nwhat\twho\tby\tdone\nlip on the dock plate\tKim\tMarch 1\tFebruary 20\nsecond eyewash\tLou\tApril 1\topen", False),
        (CARRIED_OUT, "Plan after the audit of 2023\nlip on the dock plate, Kim: welded and finished in February\nsecond eyewash, Lou: on order, comes in May", False),
        (TRAINED, "Certificate\nWell done! You have passed the test on airbrakes.\nMarch 5, 2024\nPrairie Wheels School (example)", True),
        (TRAINED, "Certificate\nWell done, Lou Sample! You have passed the test on airbrakes.\nMarch 5, 2024\nPrairie Wheels School (example)", False),
        (TRAINED, "Airbrake certificate\nTrainee:\nDate: March 5, 2024   Hours: 8\nInstructor: K. Quill", True),
        (TRAINED, "Airbrake certificate\nTrainee: L. Sample\nDate: March 5, 2024   Hours: 8\nInstructor: K. Quill", False),
        (TRAINED, "Airbrake training card\nclass three, with trailer\nIssued March 5, 2024\nPrairie Wheels School (example)", True),
        (TRAINED, "Airbrake training card\nclass three, with trailer\nO. SAMPLE\nIssued March 5, 2024\nPrairie Wheels School (example)", False),
        (WALKED, "Inspection of the yard\nMarch 5, 2024\nPart Remark\nfence and gate\nlamps\nramp, rails\nfuel tank\nSigned K. Quill", True),
        (WALKED, "Inspection of the yard\nMarch 5, 2024\nPart Remark\nfence and gate leaning\nlamps good\nramp, rails\nfuel tank\nSigned K. Quill", False),
        (WALKED, "Inspection of the yard\nMarch 5, 2024\nPart Remark\nfence and gate KQ\nlamps KQ\nramp, rails KQ\nfuel tank KQ\nSigned K. Quill", False),
        (NAMED, "Dangers of the press, rated March 5, 2024\npinch\t3\tguard\nnoise\t2\tplugs\noil mist\t2\thood and mask\nTo be looked at again in March 2025", True),
        (NAMED, "Dangers of the press, rated March 5, 2024\npinch\t3\tguard\nnoise\t2\tplugs\noil mist\t2\thood and mask\nKO  LS", False),
        (MET, "Minutes of the safety meeting, March 5, 2024\n1. The ramp is slippery and gets grit.\n2. New gloves are in the box by the door.", True),
        (MET, "Minutes of the safety meeting, March 5, 2024\nHere: Kim, Lou, Pat\n1. The ramp is slippery and gets grit.\n2. New gloves are in the box by the door.", False),
        (MET, "Minutes of the safety meeting, March 5, 2024\nEverybody came.\n1. The ramp is slippery and gets grit.\n2. New gloves are in the box by the door.", False),
    ],
)  # fmt: skip
def test_a_paper_that_leaves_out_what_its_kind_is_for_is_found(at, text: str, is_found: bool) -> None:
    said = codes(at, paper(at, text))
    assert bool({"left-out-of-document", "wrong-sort"} & set(said)) is is_found


def test_a_message_of_what_came_of_an_event_needs_no_cause_where_the_investigation_tells_it() -> None:
    told = paper(
        CAUSES, "Investigation of the knee\nLou slid, because the plate has no lip. A lip was welded on by Kim."
    )
    message = "From: Kim\nTo: all\nSubject: investigation of the knee\nOn Monday Lou slid off the dock plate. The plate has a lip now, please use the ramp."
    mail = paper(CAUSES, message, "lessons.eml", kind="mail")
    assert "left-out-of-document" not in codes(CAUSES, told, mail)
    assert "left-out-of-document" in codes(CAUSES, mail)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Name: ______\nTrained March 5, 2024", "Name"),
        ("Name:\nLou Sample\nTrained March 5, 2024", ""),
        ("Course:\nTrainer: K. Quill", "Course"),
        ("Course:\nAirbrakes, two days", ""),
        ("Course: Airbrakes", ""),
        ("Who came:\nnobody", ""),
    ],
)
def test_a_label_of_a_training_record_is_open_where_nothing_of_its_kind_follows(text: str, label: str) -> None:
    assert open_training_label(text) == label


@pytest.mark.parametrize(
    ("text", "is_somebody"),
    [
        ("rated by K. Quill", True),
        ("Kim and the others", True),
        ("Present: Oyelaran, Tsering", True),
        ("walked\tRO\tEC", True),
        ("Written down: Tsering", True),
        ("Safety Meeting Minutes, PPE and WHMIS, March 5", False),
        ("North Shop, Fire Extinguisher, OK", False),
        ("in May and on January 5", False),
    ],
)
def test_somebody_is_named_by_name_or_initials_and_not_by_titles(text: str, is_somebody: bool) -> None:
    assert names_anybody(text) is is_somebody


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("W k  s t\nm r h  5\nfl r  g d\nd rs  ok\nl m p", True),
        ("Week sheet\nMarch 5\nfloor good\ndoors ok\nlamp ok x x x", False),
        ("\tMo\tTu\tWe\nbrakes\tok\tok\tok\nlamps\tx\tx\tx", False),
        ("5 6 7 8 a 9 1 b 3 4 c 5", False),
        ("ok ok", False),
    ],
)
def test_a_smear_has_letters_and_no_words(text: str, is_one: bool) -> None:
    assert is_smear(text) is is_one


def test_a_paper_that_is_a_smear_is_found() -> None:
    assert "unreadable-text" in codes(
        MET, paper(MET, "M n t  s\no f t h\nm e t g\nr p f x l", "m.jpg", kind="image", recognised_pages=(1,))
    )


@pytest.mark.parametrize(
    ("text", "kind", "last"),
    [
        ("page 1\nKeep left.\npage 2\nSlow down.", "docx", 2),
        ("Keep left. See page 4 of the law.", "docx", 0),
        ("Keep left.\fSlow down.", "pdf", 2),
        ("p. 3 Slow down.", "docx", 0),
    ],
)
def test_the_last_page_is_told_by_a_pdf_or_by_its_own_numbers(text: str, kind: str, last: int) -> None:
    assert last_page(paper(RULES, text, kind=kind)) == last


@pytest.mark.parametrize(
    ("notes", "is_found"), [("The rules of the yard are on page 3.", True), ("The rules are on p. 2.", False)]
)
def test_a_page_that_the_notes_cite_and_the_paper_lacks_is_found(notes: str, is_found: bool) -> None:
    rules = paper(RULES, "p.1 Shop\nKeep left.\np.2 Office\nMind the step.\nMarch 5, 2024")
    assert ("page-lacking" in codes(RULES, rules, notes=notes)) is is_found


ORDER = "Order 4471 of March 5, 2024\nPress 2, {} hours\nbelt\ttight\noil\tnew\nguard\tfast\npump\tdry\nby K. Quill"


@pytest.mark.parametrize(
    ("other_file", "hours", "is_found"),
    [("lathe.xlsx", "12,300", True), ("press.docx", "12,300", False), ("lathe.xlsx", "9,100", False)],
)
def test_one_order_sent_as_those_of_two_machines_is_found(other_file: str, hours: str, is_found: bool) -> None:
    one = paper(SERVED, ORDER.format("12,300"), "press.pdf")
    text = ORDER.format(hours).replace("4471", "4471" if is_found else "4490")
    assert ("same-under-two-names" in codes(SERVED, one, paper(SERVED, text, other_file))) is is_found


BOOK = "belt\ttight\tK. Quill\noil\tnew\tK. Quill\nguard\tfast\tJ. Ames\npump\tdry\tJ. Ames\nlamp\tbright, cable whole"


@pytest.mark.parametrize(("n_days", "n_its", "is_found"), [(4, 4, True), (3, 3, False), (4, 5, False)])
def test_one_book_of_several_days_sent_as_those_of_two_machines_is_found(
    n_days: int, n_its: int, is_found: bool
) -> None:
    one, other = (
        replace(paper(SERVED, text, file), dates=tuple(make_date(DAY - timedelta(30 * at)) for at in range(n)))
        for file, text, n in (("press.pdf", BOOK, n_days), ("lathe.xlsx", f"{BOOK}, swept below", n_its))
    )
    assert ("same-under-two-names" in codes(SERVED, one, other)) is is_found


SHEET = (
    "Hazards at the press\nwhat\thow bad\tsee to\npinch\t4\tguard\nnoise\t2\tmuffs\nfumes\t3\tfan\nMarch 5, 2024\n{}"
)


@pytest.mark.parametrize(
    ("file", "signed", "is_found"),
    [
        ("lathe.docx", "by K. Quill", True),  # the press sheet again, sent as that of the lathe
        ("press scan.docx", "by K. Quill", False),  # one paper under one name
        ("lathe.docx", "by J. Ost for the lathe, with lamps, a brake, chips and coolant", False),
    ],
)
def test_one_sheet_sent_as_those_of_two_machines_is_found_without_a_number_of_its_own(file, signed, is_found):
    one, other = paper(SERVED, SHEET.format("by K. Quill"), "press.pdf"), paper(SERVED, SHEET.format(signed), file)
    assert ("same-under-two-names" in codes(SERVED, one, other)) is is_found


@pytest.mark.parametrize(("file", "is_found"), [("round april.docx", True), ("round.docx", False)])
def test_one_round_sent_as_those_of_two_months_is_found(file, is_found):
    one, other = (
        paper(SERVED, SHEET.format("by K. Quill"), "round march.docx"),
        paper(SERVED, SHEET.format("by K. Quill"), file),
    )
    assert ("same-under-two-names" in codes(SERVED, one, other)) is is_found


PUMPED = "PUMP HOUSE SERVICE, March 5, 2024\noil\tnew\nbelt\ttight\nseal\tdry\nvalve\tturns\nguard\tfast\nby K. Quill with Jo"


@pytest.mark.parametrize(
    ("other_file", "sha256", "is_found"),
    [
        ("mixer.pdf", "pump.docx", True),
        ("mixer.pdf", "another", True),
        ("house.pdf", "pump.docx", False),
        ("Pump (2).pdf", "pump.docx", False),
    ],
)
def test_one_file_under_a_name_that_its_text_does_not_bear_out_is_found(
    other_file: str, sha256: str, is_found: bool
) -> None:
    other = replace(paper(SERVED, PUMPED, other_file), sha256=sha256)
    assert ("same-under-two-names" in codes(SERVED, paper(SERVED, PUMPED, "pump.docx"), other)) is is_found
