# ruff: noqa: E501  (pages of text stand as they would be read)
"""2.5(a), 2.5(b): papers without a word of what their question is about, drills that were only planned, days of hands."""

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks import currency, documents
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.words import DateRole


def asked(number: str, evidence: str, text: str, guideline: str):
    return make_question(number, methods=("D",), evidence=evidence, text=text, guideline=guideline)


DRILLED = asked("5.1", "record", "Was a drill held in the year?", "Attach its report.")
KEPT = asked("5.2", "record", "Are records in order?", "Attach the index or a photograph.")
NEEDS = asked("5.3", "policy", "Is it written down what each job needs?", "Attach the page.")
LED = asked("5.4", "policy", "Are the duties of supervisors written down?", "Attach the page.")
RANKED = asked("5.5", "record", "Are the hazards assessed and ranked?", "Attach an assessment.")
SHARED = asked("5.6", "record", "Are hazards shared with other employers at the site?", "Attach one sheet.")
PLAN = asked("5.7", "policy", "Is there a plan?", "Attach it. It must cover fire and releases where they can happen.")
WORN = asked("5.8", "policy", "Is it written which protective equipment is worn?", "Attach the page.")
TAUGHT = asked("5.9", "record", "Is job training on record?", "Attach one record.")
SIGNED = asked("6.1", "policy", "Is there a health and safety policy?", "Attach it.")
WENT = asked(
    "6.2", "record", "Does the owner take part in safety where the work is?", "Attach one record of visits to the work."
)
RULED = asked("6.3", "policy", "Are there rules of work?", "Attach them.")
QUESTIONS = (DRILLED, KEPT, NEEDS, LED, RANKED, SHARED, PLAN, WORN, TAUGHT, SIGNED, WENT, RULED)
INSTRUMENT = make_instrument(*QUESTIONS)
DAY = date(2024, 3, 5)


def said(at, text: str, *others: Document, notes: str = "See the paper of March 5.", **more) -> list[str]:
    paper = make_document(
        "paper.docx", DAY, texts=(text,), dates=more.pop("dates", (make_date(DAY),)), questions=(at.id,), **more
    )
    rows = (make_row(each.id, notes=notes) for each in QUESTIONS)
    facts = Facts(make_submission(*rows, documents=(paper, *others)), INSTRUMENT, EDITION, ON)
    return [each.message for each in documents.check(at, facts).findings]


def says(messages: list[str], words: str) -> bool:
    return any(words in each for each in messages)


@pytest.mark.parametrize(
    ("at", "text", "lacks"),
    [
        (DRILLED, "Yearly service of the bell, March 5, 2024\nFive pull boxes, one panel, two sirens: tested by the electrician, one relay swapped. Next visit in spring.", "anything of a drill"),
        (DRILLED, "March 5, 2024, horn at ten past two. Nine heads at the flag pole two minutes later, Bo was last because his door sticks. Door planed the day after.", ""),
        (KEPT, "Bench list, March 5, 2024\nbits 6 mm, 8 mm and 10 mm, two chucks, one vise, emery, oil can empty, rags on order, plane iron to be ground", "records or where"),
        (KEPT, "Where it all is, March 5, 2024\n1 white binder by the kettle: walks of the yard\n2 blue binder: who took which course\n3 tin box: cards", ""),
        (NEEDS, "Boat sheet for the job, week of March 5, 2024\nhull dry, bilge dry, rope dry, lamp lit, oars two, bung in, flag up, tank half", "what a job needs"),
        (NEEDS, "Jobs, March 5, 2024\nferryman: card for boats, swims a length\ndeck boy: sixteen, carries thirty kilos", ""),
        (LED, "Duties, March 5, 2024\nOwner / manager: buys what is safe, pays for courses\nHands: tell of hazards, wear the hat, stop the saw", "anybody who supervises"),
        (LED, "Duties, March 5, 2024\nOwner / manager: buys what is safe\nFirst hand: walks the yard, leads the talk\nCrew leads stop the job when it is not safe", ""),
        (RANKED, "Hanging a gate, step by step, the hazards of it in mind\nPut on gloves. Hold the gate while the other drives the pins. Tap it straight. Sweep up.", "any rank"),
        (RANKED, "Hanging a gate, hazards\nfingers in the hinge: bad, often\nback: middling, often. Blocks under it, two people, gloves.", ""),
        (SIGNED, "Safety check of the van, March 5, 2024\nbrakes 5 mm, hose changed, lamp lit, horn ok, fluid topped up\nMechanic J. Pike", "what the company commits itself to"),
        (SIGNED, "Safety at the mill, March 5, 2024\nWe want all hands to go to bed with ten fingers. Bo Lind answers for the saws, each of us for his place.", ""),
        (SIGNED, "Our policy on saws we sell, March 5, 2024\nWe stand behind each saw for a year and pay for new belts, chains and noise covers. Nobody else may open the motor. Bo Lind, owner", "health or safety"),
        (SIGNED, "Phone policy, March 5, 2024\nPhones go home only with those who are on call. Calls of one's own are paid by whoever makes them. Bo Lind, owner", "health or safety"),
        (SIGNED, "Our policy, March 5, 2024\nEverybody goes home from the saws as he came. Calls of one's own are paid by whoever makes them. Bo Lind, owner", ""),
        (WENT, "Safety card, March 5, 2024\nThis is to certify that Bo Lind has taken the course of two days on the work of a first aider.", "anything of a visit"),
        (WENT, "March 5, 2024, Bo out at the landing. Hazards: frost on the deck, spoke to Ana about salt. Done the same day.", ""),
        (RULED, "Work at the landing, March 5, 2024\nrope frayed\tnew rope\tBo\nlamp broken\tnew lamp\tAna\ndeck slick\tsalt\tBo", "any rule"),
        (RULED, "At work, March 5, 2024\n1 Belt on. 2 Guards down. 3 Nobody rides on the forks. 4 Horn at the corner.", ""),
        (SHARED, "Morning card March 5, 2024\nUnit 4, wind north, minus eight\nhazard: frost on the ladder, salt on it\nhazard: hoses over the path, cones\nDriver J. Pike, swamper M. Fox", "another employer"),
        (SHARED, "Morning card March 5, 2024\nThe roofers work above us until noon, we stay off the east side; they know of our trench. J. Pike, M. Fox", ""),
    ],
)  # fmt: skip
def test_a_paper_has_a_word_of_what_its_question_is_about(at, text, lacks):
    found = [each for each in said(at, text) if "has no word of" in each]
    assert (lacks in found[0]) if lacks else not found


RESCUE = "If it burns: horn three times, all out by the yard door to the flag pole, the foreman counts and calls 911."
SHED = make_document("shed.txt", DAY, texts=("Solvents and paints stand in the steel shed, propane behind it.",))


def test_a_plan_covers_releases_only_where_something_can_be_released():
    assert says(said(PLAN, RESCUE, SHED), "when something is spilled or released")
    assert not says(said(PLAN, RESCUE), "spilled")
    assert not says(said(PLAN, f"{RESCUE} If it leaks: pads from the red bin, drain shut.", SHED), "spilled")


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Drill in the hay barn, for March 12, 2024, written on March 5, 2024 by Bo Lind\nThe horn will sound at ten. People will go to the pole. The foreman will call out the names and note who is there.", True),
        ("Emergency plan, issue 4\nFire: horn, fan off, leave, gather at the pole. Spill: pads, drain shut, call the foreman.\nQuake: under the bench, then leave by the yard door. In charge: foreman, without him the owner.", True),
        ("Drill in the hay barn, March 5, 2024\nThe horn sounded at ten. People went to the pole, Bo as the last one because his door sticks.", False),
        ("Drill in the hay barn, March 5, 2024\nhorn heard everywhere\tyes\nall at the pole\tyes\nnames called\tyes\nfan off\tno, will be shown to the new people at once and asked again at the next one in fall", False),
        ("Drill in the hay barn, March 5, 2024\nhorn to pole 2 min, names 40 seconds, nine people at the pole, fan off, doors shut, hose ready, foreman in charge, next one in fall", False),
    ],
)  # fmt: skip
def test_a_report_of_a_drill_tells_of_what_went_on(text, is_found):
    assert says(said(DRILLED, text), "tells of nothing that was done at a drill") == is_found


def test_a_report_of_a_drill_that_is_read_from_a_picture_may_tell_more_than_was_read():
    text = "Drill in the hay barn\nThe horn will sound at ten. People will go to the pole. The foreman will call out the names and note who is there."
    assert not says(said(DRILLED, text, recognised_pages=(1,)), "tells of nothing")


SLIP = "PRAIRIE GLOVE SUPPLY\nPacking slip 5512, ship to: the yard\nQty\tItem\tBack order\n12\tglasses, clear\t0\n6\tmitts, large\t2\nTerms: net 30"


def test_a_slip_of_what_was_packed_is_no_rule_of_what_is_worn():
    assert says(said(WORN, SLIP), "reads like an invoice")
    rules = f"What must be worn\nAt the saw glasses must be worn, at the kiln mitts must be worn. Boots shall be worn by all.\n{SLIP}"
    assert not says(said(WORN, rules), "reads like an invoice")


STEPS = "EDGER, SHORT GUIDE\n1 turn the key, wait for the lamp\n2 set the fence with the wheel\n3 push the board up to the stop\n4 foot on the bar, hold until the saw is back\n5 take the strip away"


def test_steps_of_a_machine_on_a_picture_are_no_training():
    edition = (make_date(date(2024, 3, 1), text="page 6 edition 3, March 2024"),)
    assert says(said(TAUGHT, STEPS, recognised_pages=(1,), dates=edition), "tells of no training")
    assert not says(said(TAUGHT, STEPS, recognised_pages=(1,)), "tells of no training")  # the day may be of one
    unnumbered = STEPS.replace("\n1 ", "\n").replace("\n2 ", "\n").replace("\n3 ", "\n")
    assert not says(said(TAUGHT, unnumbered, recognised_pages=(1,), dates=edition), "tells of no training")


@pytest.mark.parametrize(
    ("end", "is_found"),
    [
        ("Seen before the spring job was given: Bo Lind, March 5, 2024", False),
        ("Given back by March 5, 2024", True),
        ("The next is on March 5, 2024: Bo Lind will do it with Ana\nand she will tell it\nto the crew\nin fall", True),
    ],
)
def test_a_listed_day_that_is_that_of_a_hand_at_the_end_contradicts_nothing(end, is_found):
    early = date(2024, 1, 10)
    text = f"Check of the roofer, January 10, 2024\nladder tied, rope good\n{end}"
    dates = (FoundDate(early, 1, "", DateRole.RECORD), make_date(DAY))
    paper = make_document("check.docx", DAY, texts=(text,), dates=dates, questions=(KEPT.id,))
    rows = (make_row(each.id, notes="See it.") for each in QUESTIONS)
    facts = Facts(make_submission(*rows, documents=(paper,)), INSTRUMENT, EDITION, ON)
    codes = [each.code for each in currency.check(KEPT, facts).findings]
    assert ("date-contradicted" in codes) == is_found
