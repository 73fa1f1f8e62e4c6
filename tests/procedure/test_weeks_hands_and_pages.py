# ruff: noqa: E501  (pages of text stand as they would be read)
"""2.5(a), 2.5(b): weeks filled in by half, hands of long after, pages that are not there, things done in days to come."""

from datetime import date, timedelta

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks import currency, documents
from secor_qa.procedure.checks.currency.form_labels import not_dated
from secor_qa.procedure.checks.currency.month_marks import days_without_mark
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.words import DateRole


def asked(number: str, evidence: str, text: str, guideline: str, **more):
    return make_question(number, methods=("D",), evidence=evidence, text=text, guideline=guideline, **more)


WALKED = asked("5.1", "record", "Is the yard inspected?", "Attach an inspection.")
WELCOMED = asked("5.2", "record", "Was each new person oriented?", "Attach one record.")
GOOD = asked("5.3", "record", "Are required tickets valid?", "Attach one. All must be valid on the last day.")
NEEDED = asked("5.4", "policy", "Is it written what each job needs?", "Attach the page.")
RULES = asked("5.5", "policy", "Are there rules of work?", "Attach the rules.")
ASSESSED = asked(
    "5.6", "record", "Are tasks assessed for hazards?", "Attach two assessments of different tasks.", documents_min=2
)
QUESTIONS = (WALKED, WELCOMED, GOOD, NEEDED, RULES, ASSESSED)
INSTRUMENT = make_instrument(*QUESTIONS)
DAY = date(2024, 3, 5)


def paper(at, text: str, file: str = "paper.docx", on: date | None = DAY, dates=(), **more) -> Document:
    return make_document(file, on, texts=(text,), dates=dates, questions=(at.id,), sha256=file, **more)


def said(at, *papers: Document, notes: str = "See the paper of March 5.") -> str:
    rows = (make_row(each.id, notes=notes) for each in QUESTIONS)
    facts = Facts(make_submission(*rows, documents=papers), INSTRUMENT, EDITION, ON)
    return "\n".join(each.message for check in (documents, currency) for each in check.check(at, facts).findings)


WEEK = "LOADER, week of March 4\nMon Tue Wed Thu Fri\nhorn {}\nlift arm {}\nbelt and seat {}\nlooked at by {}"


@pytest.mark.parametrize(
    ("marks", "hands", "told"),
    [
        ("ok ok ok", "BL BL AR", "3 of 5 days have any"),
        ("ok ok ok ok", "BL BL AR AR", ""),
        ("ok ok ok ok ok", "BL BL AR", ""),
        ("x x - - -", "BL BL", ""),
        ("", "", ""),
    ],
)  # fmt: skip
def test_days_at_the_end_of_a_week_without_a_mark_in_any_row(marks, hands, told):
    assert days_without_mark(WEEK.format(marks, marks, marks, hands)) == told


@pytest.mark.parametrize("heads", ["Mon Tue Wed Thu Fri", "Mo Tu We Th Fr", "M T W T F", "Mo. Tu. We. Th. Fr."])
def test_the_days_of_a_week_may_be_written_in_two_letters_or_in_one(heads):
    card = WEEK.replace("Mon Tue Wed Thu Fri", heads)
    assert days_without_mark(card.format("ok ok", "ok top.", "ok", "BL BL")) == "2 of 5 days have any"
    assert not days_without_mark(card.format(*["ok ok ok ok ok"] * 3, "BL BL BL AR AR"))
    assert not days_without_mark(card.replace(heads, "We Mo To Thu").format("ok ok", "ok", "ok", "BL"))


def test_a_week_without_any_mark_is_told_where_there_is_a_row_for_hands():
    empty = WEEK.replace("looked at by {}", "initials").format("", "", "")
    assert days_without_mark(empty) == "no day of the week has any"
    assert not days_without_mark(empty.replace("\ninitials", "").replace("Mon Tue", "Monday to"))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Hazards of the kiln\nDate: ________ By: Bo Lind\nburn\t3\tmitts", "Date"),
        ("Hazards of the kiln\nDated ________\nburn in March\t3\tmitts", "Dated"),
        ("Hazards of the kiln\nDate: ________\nlooked at again on March 5, 2024", ""),
        ("Hazards of the kiln\nDate: the week of the fair\nburn\t3\tmitts", ""),
    ],
)
def test_a_rule_behind_the_date_and_no_day_anywhere(text, label):
    assert not_dated(text) == label


def walked(end: str) -> str:
    own = FoundDate(date(2024, 1, 8), 1, "", DateRole.RECORD)
    return said(
        WALKED,
        paper(WALKED, f"Inspection of January 8, 2024\nrack good\nlamp out, new one\n{end}", on=own.on, dates=(own,)),
    )


@pytest.mark.parametrize(
    ("end", "is_found"),
    [
        ("Signed: Bo Lind, February 23, 2024", True),
        ("Signed: Bo Lind, February 22, 2024", False),
        ("Signed: Bo Lind, January 8, 2024\nSigned: Ana Ruiz, March 4, 2024", False),
        ("Reviewed and signed: Ana Ruiz, March 4, 2024", False),
        ("Signatures Bo Lind (signed) Ana Ruiz (signed) 4 March 2024", True),
    ],
)
def test_a_record_that_was_signed_weeks_later_is_asked_about(end, is_found):
    assert ("was signed on" in walked(end)) == is_found


@pytest.mark.parametrize(
    ("at", "start", "signed", "is_found"),
    [
        (WELCOMED, "March 6, 2024", "March 12, 2024", True),
        (WELCOMED, "March 6, 2024", "March 9, 2024", False),
        (WELCOMED, "March 13, 2024", "March 12, 2024", False),
        (WALKED, "March 6, 2024", "March 12, 2024", False),
    ],
)
def test_a_welcome_is_signed_before_work_begins(at, start, signed, is_found):
    own = FoundDate(DAY, 1, "", DateRole.RECORD)
    text = f"Welcome of Ana Ruiz, March 5, 2024\nFirst day: {start}\nexits, kit, horn: shown by Bo Lind\nSigned: Ana Ruiz, {signed}"
    assert ("after the first day at work" in said(at, paper(at, text, dates=(own,)))) == is_found


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Rules\n1 Belt on.\n2 Chocks in.\nWhat follows if not: see the other page.\nBo Lind", True),
        ("Rules\n1 Belt on.\n2 Chocks in.\nRules 3 to 9 are continued on sheet 2", True),
        ("Rules\n1 Belt on.\n2 Chocks in.\ncont'd overleaf", True),
        ("Rules, page 1\n1 Belt on.\n2 Chocks in.\nPTO", True),
        ("Rules\n1 Belt on.\nSee the other page for what follows.\n2 Chocks in before anybody climbs up to the bed of the truck.\n3 Horn when you back up near the shed.", False),
        ("Rules\n1 Belt on.\n2 See that the other side of the road is clear.\nBo Lind", False),
        ("Rules\n1 Belt on.\n2 Look over the sheet in the cab.\nBo Lind", False),
    ],
)  # fmt: skip
def test_a_paper_that_goes_on_where_nothing_of_it_is(text, is_found):
    assert ("that is not in the package" in said(RULES, paper(RULES, text))) == is_found


def test_a_paper_may_go_on_in_another_file_of_its_question():
    first, second = (
        paper(RULES, "Rules\n1 Belt on.\nContinued on sheet 2"),
        paper(RULES, "Sheet 2\n2 Chocks in.", "b.docx"),
    )
    assert "not in the package" not in said(RULES, first, second)
    assert "not in the package" in said(RULES, first, paper(RULES, "Thoughts\nBe kind.", "b.docx"))


def test_what_is_said_to_be_done_on_a_day_to_come_is_asked_about():
    later = ON + timedelta(200)
    text = "Findings\nwhat\twho\tby\tdone\nlamp\tBo\tMarch 9, 2024\tMarch 8, 2024\nrack\tAna\tMarch 20, 2024\t{}"
    dates = (FoundDate(DAY, 1, "", DateRole.RECORD), FoundDate(later, 1, ""))
    assert "after the submission" in said(WALKED, paper(WALKED, text.format(later.isoformat()), dates=dates))
    planned = text.replace("\tdone\n", "\twhen due\n")
    assert "after the submission" not in said(WALKED, paper(WALKED, planned.format(later.isoformat()), dates=dates))


CARD = "RIGGING\nAna Ruiz\nTaken\nGood until {}\nRope School (example) no. 77-4410"


def test_a_ticket_with_an_empty_place_for_its_expiry():
    assert "Nothing could be read behind “Good until”" in said(GOOD, paper(GOOD, CARD.format("____"), on=None))
    assert "Nothing could be read" not in said(GOOD, paper(GOOD, CARD.format("March 2027"), on=None))
    assert "Nothing could be read" not in said(WALKED, paper(WALKED, CARD.format("____"), on=None))


JOBS = "What jobs need, March 5, 2024\nPosition\tticket\tlift\nsawyer\tsaw course\t30 kg\nhelper, driver\tnone\t25 kg"


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [("The page has each of our five positions.", True), ("The page has each of our four positions.", False),
     ("Five positions, of which three positions are seasonal.", False), ("Five people have it.", False)],
)  # fmt: skip
def test_a_table_of_rules_has_as_many_rows_as_its_note_tells(notes, is_found):
    assert ("Please see what is left out" in said(NEEDED, paper(NEEDED, JOBS), notes=notes)) == is_found


SHEET = "SHEET {} {}\n{}\nstep\twhat\tbad\twhat we do\n" + "\n".join(
    f"step {n}\tthe {thing} comes down on a foot\t3\tblocks below it, boots with caps on"
    for n, thing in enumerate(("rail", "gate", "post", "beam"))
)


def test_assessments_of_different_tasks_are_not_the_same_below_their_titles():
    one = paper(ASSESSED, SHEET.format(1, "hanging", "January 8, 2024"), "one.docx", on=date(2024, 1, 8))
    other = paper(ASSESSED, SHEET.format(2, "hauling", "March 5, 2024"), "two.docx")
    assert "tell the same" in said(ASSESSED, one, other)
    own = paper(ASSESSED, SHEET.format(2, "hauling", "March 5, 2024").replace("beam", "whole load"), "two.docx")
    assert "tell the same" not in said(ASSESSED, one, own)
