# ruff: noqa: E501  (pages of text stand as they would be read)
"""2.5(a), 2.5(b): drafts, sides that did not sign, papers without a day, calendars for records, one machine twice."""

from datetime import date

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks import currency, documents
from secor_qa.procedure.checks.currency.drafts import draft_of_it, not_approved
from secor_qa.procedure.checks.currency.form_labels import not_dated
from secor_qa.procedure.checks.currency.hands import one_side_open
from secor_qa.procedure.checks.currency.month_marks import days_without_mark
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.wording.ranks import shows_rank
from secor_qa.procedure.words import DateRole


def asked(number: str, evidence: str, text: str, guideline: str, **more):
    return make_question(number, methods=("D",), evidence=evidence, text=text, guideline=guideline, **more)


WALKED = asked("5.1", "record", "Are inspections done?", "Attach at least two completed inspections.", documents_min=2)
SERVED = asked(
    "5.2", "record", "Are machines maintained?", "Attach at least two maintenance records of different units.", documents_min=2
)  # fmt: skip
RULES = asked("5.3", "policy", "Are there rules of work?", "Attach the rules.")
READY = asked("5.4", "record", "Are extinguishers checked?", "Attach a photograph of a tag.")
SHARED = asked("5.5", "record", "Are hazards shared with other employers at the site?", "Attach one sheet.")
QUESTIONS = (WALKED, SERVED, RULES, READY, SHARED)
DAY = date(2024, 3, 5)


def paper(at, text: str, file: str = "paper.docx", **more) -> Document:
    more = {"texts": (text,), "dates": (), "questions": (at.id,), "sha256": file, **more}
    return make_document(file, DAY, **more)


def codes(at, *papers: Document, check=documents) -> set[str]:
    rows = (make_row(each.id, notes="See the papers.") for each in QUESTIONS)
    facts = Facts(make_submission(*rows, documents=papers), make_instrument(*QUESTIONS), EDITION, ON)
    return {each.code for each in check.check(at, facts).findings}


@pytest.mark.parametrize(
    "top",
    ["FIRE PLAN - DRAFT 2 FOR THE CREW TO READ", "FIRE PLAN\nDraft, April 4, 2024", "Fire plan (draft)",
     "Fire plan, rough draft", "FIRE PLAN     DRAFT", "Plan | Version: Draft 1 | Owner: Jo", "FIRE PLAN\nWork in progress",
     "Fire plan\nDraft v0.2 2024-04-01"],
)  # fmt: skip
def test_a_paper_may_call_itself_a_draft_in_many_ways(top: str) -> None:
    assert draft_of_it(f"{top}\nWho rings the bell: Jo\nWhere to: the gate")


@pytest.mark.parametrize(
    "top",
    ["Draft beer lines, how to clean them", "Furnace check\nDraft: -0.03 in", "Draft the plan with the crew first",
     "DRAFT HORSES, HOW TO HARNESS", "We drafted this together on April 4", "Jo will draft the rules"],
)  # fmt: skip
def test_a_paper_that_only_speaks_of_drafts_is_none(top: str) -> None:
    assert not draft_of_it(f"{top}\nWho rings the bell: Jo\nWhere to: the gate")


@pytest.mark.parametrize(
    ("line", "waits"),
    [("Approved: pending", True), ("Revised April 4. Approval: waiting for Lisa", True), ("Not yet approved", True),
     ("Approved by: TBD", True), ("Awaiting the owner's signature", True), ("Approved: Lisa Lund", False),
     ("Repair of the gate: pending", False), ("Visitors not yet approved wait at the gate", False)],
)  # fmt: skip
def test_an_approval_may_be_still_to_come(line: str, waits: bool) -> None:
    assert bool(not_approved(f"RULES\n{line}\nWear a hat")) is waits


def test_a_scanned_draft_is_not_in_force() -> None:
    text = "YARD RULES - DRAFT\n1 Wear a hat\n2 Stay off the pile\nMarch 5, 2024"
    scan = paper(RULES, text, dates=(FoundDate(DAY, 1, "its day", DateRole.RECORD),), recognised_pages=(1,))
    assert "incomplete-document" in codes(RULES, scan, check=currency)
    fair = paper(RULES, text.replace(" - DRAFT", ""), dates=scan.dates, recognised_pages=(1,))
    assert "incomplete-document" not in codes(RULES, fair, check=currency)


@pytest.mark.parametrize(
    ("end", "label"),
    [("For Lund Paving: L. Lund May 3\nFor Kite Crane:", "For Kite Crane"),
     ("New worker: __________ Yard manager: Jo Bell (signed)", "New worker"),
     ("Signed (trainee): ________ Signed: Jo Bell, May 3", "Signed (trainee)"),
     ("On behalf of Kite Crane: ________\nOn behalf of Lund Paving: L. Lund", "On behalf of Kite Crane"),
     ("For Lund Paving: L. Lund\nFor Kite Crane: M. Kite", ""),
     ("Signed: ____________, picker driver\nSigned: Jo Bell, yard lead", "Signed"),
     ("Signed: ____________ (helper)\nSigned: Jo Bell", "Signed"),
     ("Signed: ____________, witness\nSigned: Jo Bell", ""),
     ("Signed: M. Kite, driver\nSigned: Jo Bell, yard lead", ""),
     ("For Kite Crane:\nMo Kite\nFor Lund Paving:\nLisa Lund", ""),
     ("Signed: Jo Bell\nWitness: ______", ""),
     ("Customer: Lund Paving\nMechanic: R. Hay (signed)", "")],
)  # fmt: skip
def test_one_side_may_not_have_signed(end: str, label: str) -> None:
    assert one_side_open(f"TERMS\n1 Wear a hat\n{end}") == label


@pytest.mark.parametrize(
    ("top", "is_open"),
    [("CARD unit 4 week of", True), ("CARD\tDate:\t6:40", True), ("CARD\nDate: Site: yard", True),
     ("CARD\nDate: May 3", False), ("Name\tDate\tCourse", False), ("Kept up to date by Jo", False)],
)  # fmt: skip
def test_a_day_may_be_left_out_behind_its_label(top: str, is_open: bool) -> None:
    assert bool(not_dated(f"{top}\nlights ok\nbrakes ok")) is is_open


RULES_TEXT = (
    "YARD RULES\n1 Hats and boots on\n2 No phone at the wheel\n3 Nobody rides on the forks\n4 Tell Jo about anything "
    "bent or loose before you leave the yard, you may stop for it\nFirst time a talk, second time home without pay\n"
)


@pytest.mark.parametrize(("added", "is_undated"), [("", True), ("March 5, 2024", False), ("in use since March", False)])
def test_rules_in_a_picture_bear_a_day_or_are_undated(added: str, is_undated: bool) -> None:
    photo = paper(RULES, RULES_TEXT + added, "rules.jpg", kind="image", recognised_pages=(1,),
                  dates=(FoundDate(DAY, 1, "its day", DateRole.MADE),))  # fmt: skip
    assert ("undated-document" in codes(RULES, photo, check=currency)) is is_undated


def test_a_place_in_the_survey_and_a_month_in_passing_date_no_record() -> None:
    text = (
        "SHEET OF THE SITE\n06:15, lease 11-22-064-18\nWe bring oxygen on board and a unit that backs up\nThey bring a crane "
        "and a boiler\n{}\nThe lane is kept open\nBoth were told on the radio\nSigned: Jo Bell, Mo Kite"
    )
    assert "undated-document" in codes(SHARED, paper(SHARED, text.format("Runs out in March")), check=currency)
    assert "undated-document" not in codes(SHARED, paper(SHARED, text.format("Told March 4")), check=currency)


def inspection(day: int) -> Document:
    on = date(2024, 3, day)
    text = f"INSPECTION OF THE YARD\nMarch {day}, 2024\nfence good\ngate loose, Jo mends it\nlights good, {day} of them"
    return paper(WALKED, text, f"walk {day}.docx", dates=(FoundDate(on, 1, "its day", DateRole.RECORD),))


def test_a_calendar_is_no_inspection() -> None:
    rows = "\n".join(f"{month} 2024\t1\t2024-0{at}-05" for at, month in enumerate(("January", "February", "March"), 1))
    calendar = paper(WALKED, f"Inspections\nmonth\tplanned\tdone\n{rows}", "calendar.xlsx", kind="xlsx")
    assert "too-few-documents" in codes(WALKED, inspection(4), calendar)
    assert "too-few-documents" not in codes(WALKED, inspection(4), inspection(11), calendar)
    assert "too-few-documents" not in codes(WALKED, inspection(4), inspection(11))


def service(machine: str, file: str) -> Document:
    return paper(SERVED, f"SERVICE {file}\nUnit: {machine}, oil and filters changed\nMechanic: R. Hay", file)


@pytest.mark.parametrize(("other", "is_one"), [("Lift LT 4", True), ("Dust fan", False)])
def test_a_schedule_with_a_column_of_machines_is_of_several(other: str, is_one: bool) -> None:
    rows = f"No.\tUnit\tService\n1\tLift LT 4\toil\n2\t{other}\tbelt"
    assert ("not-spread" in codes(SERVED, service("LT 4", "a.pdf"), paper(SERVED, rows, "schedule.xlsx"))) is is_one


@pytest.mark.parametrize(("other", "is_one"), [("LT 4", True), ("LT4", True), ("LT 5", False), ("the loader", False)])
def test_two_services_of_one_machine_are_not_of_different_ones(other: str, is_one: bool) -> None:
    assert ("not-spread" in codes(SERVED, service("LT 4", "a.pdf"), service(other, "b.pdf"))) is is_one


@pytest.mark.parametrize(
    ("text", "is_ranked"),
    [("SHEET 4\nWhat\tWhat we do\tWho\ngas\ttank 25 m off\tJo\nback\ttwo people lift\tMo", False),
     ("SHEET 4\nHazard Control Who\n1 back, low beam two people Jo\n2 cuts gloves, 2 pairs Mo\n3 noise plugs Jo", False),
     ("SHEET 4\nWhat\tR\tWhat we do\ngas\tA4\ttank off", True),
     ("SHEET 4\nWhat\tS\tL\tWhat we do\ngas\t3\t2\ttank off", True),
     ("SHEET 4\ngas 12 tank off\ncuts 4 gloves\nnoise 6 plugs", True),
     ("SHEET 4\ngas - high\ncuts - low\nnoise - medium", True),
     ("SHEET 4\nRisk level of gas is the greatest", True)],
)  # fmt: skip
def test_a_rank_is_a_mark_beside_a_hazard(text: str, is_ranked: bool) -> None:
    assert shows_rank(text) is is_ranked


def test_a_picture_of_nothing_is_blank() -> None:
    picture = {"kind": "image", "texts": ()}
    assert "blank-document" in codes(READY, paper(READY, "", "tag.jpg", **picture))
    assert "blank-document" not in codes(READY, paper(READY, "", "tag.jpg", unread_pages=(1,), **picture))


def test_the_days_of_a_week_may_bear_their_numbers() -> None:
    rows = "tires ok ok ok\noil ok ok add\nbrakes ok ok ok\ninitials JB JB MK"
    assert days_without_mark(f"CARD\nMon4 Tue5 Wed6 Thu7 Fri8\n{rows}") == "3 of 5 days have any"
    assert not days_without_mark(f"CARD\nMon4 Tue5 Wed6\n{rows}")
