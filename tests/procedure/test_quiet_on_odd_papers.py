# ruff: noqa: E501
"""2.5: odd papers and asides of good packages, of which nothing is said; and the faults that look like them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission
from test_called_off_by_paper import DAY
from test_called_off_by_paper import codes as called_off
from test_days_of_papers import codes as day_codes
from test_document_signs import ORDINARY, written
from test_document_signs import found as signs_found
from test_named_people import named
from test_quiet_on_odd_dates import contradicted
from test_what_papers_read_like import said as reads_like

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.checks.currency.signs import signs
from secor_qa.procedure.checks.documents.sort import wrong_sort
from secor_qa.procedure.checks.notes.copied import copied
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import FoundDate, Sign
from secor_qa.procedure.words import DateRole, SignKind


@pytest.mark.parametrize(
    ("line", "is_found"),
    [
        ("The pour was cancelled, so all of us were in the yard for it.", False),
        ("Snowed in and the haul postponed, we had the morning free and ran it.", False),
        ("Late shift: postponed, snow", True),
        ("The second one was cancelled, the loader was down.", True),
    ],
)
def test_what_was_called_off_so_that_all_were_there_is_not_the_drill(line: str, is_found: bool) -> None:
    found = called_off("8.2", "All were out, 6 of 6.", f"Drill, April 4, 2024\n{line}\nOut in 2 minutes", DAY)
    assert ("called-off-by-paper" in found) is is_found


POLICY = make_question(
    "2.1", evidence="policy", text="Is it written how hazards are found?", guideline="Attach the procedure."
)


@pytest.mark.parametrize(
    ("head", "is_found"),
    [("TH-2: hazard, inspection, incident", False), ("TH-2: incident report", True)],
)
def test_a_page_on_three_sorts_of_record_says_how_each_is_done(head: str, is_found: bool) -> None:
    text = (
        f"{head}\nApproved 2024-02-02\nRoot cause and direct cause are told, witnesses heard, corrective action named "
        "with a day. Form in the drawer by the scale, lead hand within two days, told at the next talk."
    )
    paper = make_document("TH-2.docx", texts=(text,), questions=("2.1",))
    facts = Facts(make_submission(make_row("2.1"), documents=(paper,)), make_instrument(POLICY), EDITION, ON)
    assert bool(wrong_sort(POLICY, paper, facts)) is is_found


EITHER = make_question(
    "4.1", text="Do workers have a say by a committee or representative?", guideline="Attach the record of the choice."
)


@pytest.mark.parametrize(
    ("notes", "is_denied"),
    [
        ("Six of us on the books, hence a representative and no committee. Chosen in May by a show of hands.", False),
        ("Six of us on the books, hence a representative, not a committee. Chosen in May by a show of hands.", False),
        ("The law asks for an H&S representative (5 to 19), no committee. Chosen in May by a show of hands.", False),
        ("The law asks for an H&S notice board (5 to 19), no committee. Chosen in May by a show of hands.", True),
        ("Six of us on the books, hence a notice board and no committee. Chosen in May by a show of hands.", True),
    ],
)
def test_of_two_that_are_asked_for_one_is_enough(notes: str, is_denied: bool) -> None:
    facts = Facts(make_submission(make_row("4.1", notes=notes)), make_instrument(EITHER), EDITION, ON)
    found = [each.code for each in consistency.check(EITHER, facts).findings]
    assert any(each.startswith("notes-") for each in found) is is_denied


@pytest.mark.parametrize(
    ("notes", "managers", "is_denied"),
    [
        ("Nine lines under a heading of their own. We have no manager between me and the shop.", 0, False),
        ("Nine lines under a heading of their own. We have no manager over the pit crew.", 0, False),
        ("Nine lines under a heading of their own. We have no manager between me and the shop.", 1, True),
    ],
)
def test_nobody_stands_between_the_owner_and_the_shop(notes: str, managers: int, is_denied: bool) -> None:
    asked = make_question("1.4", text="Are the duties of the owner and managers written down?", guideline="Attach it.")
    profile = make_submission(make_row("1.4", notes=notes), employees_manager=Decimal(managers))
    found = consistency.check(asked, Facts(profile, make_instrument(asked), EDITION, ON)).findings
    assert any(each.code.startswith("notes-") for each in found) is is_denied


@pytest.mark.parametrize(
    ("behind", "is_said"),
    [(", 12-04, 2024-01-08, 02-05.", False), (", in the shop.", True)],
)
def test_the_first_of_several_days_in_a_row_is_no_day_of_the_paper(behind: str, is_said: bool) -> None:
    line = f"Talks: 2023-11-06{behind}"
    first = FoundDate(date(2023, 11, 6), 1, line, DateRole.RECORD)
    assert contradicted(first, listed=date(2024, 4, 2), text=line) is is_said


@pytest.mark.parametrize(("taken", "is_said"), [(date(2024, 4, 2), False), (date(2024, 4, 9), True)])
def test_a_picture_that_bears_the_day_on_which_it_was_taken_is_of_that_day(taken: date, is_said: bool) -> None:
    days = (
        FoundDate(date(2023, 11, 6), 1, "SERVICE 6 NOV 2023", DateRole.RECORD),
        FoundDate(taken, 1, "camera", DateRole.MADE),
        FoundDate(date(2024, 4, 2), 1, "(snapped at the sump, 2 April 2024)", DateRole.OTHER),
    )
    assert contradicted(*days, listed=date(2024, 4, 2), text="(at the sump)\nSERVICE 6 NOV 2023") is is_said


@pytest.mark.parametrize(("at_top", "n_said"), [("Round of the pens, 2024-03-05", 0), ("Round of the pens", 1)])
def test_by_when_a_finding_was_closed_a_form_was_not_yet_made(at_top: str, n_said: int) -> None:
    paper = written(
        "a.pdf", "2024-03-05T08:00:00", claimed=date(2024, 3, 12), texts=(f"{at_top}\n4 closed 2024-03-12",)
    )
    top = (replace(make_date(date(2024, 3, 5)), role=DateRole.OTHER),) if not n_said else ()
    found = signs_found(replace(paper, dates=(*paper.dates, *top)), *ORDINARY)
    assert [each.code for each in found] == ["made-at-another-time"] * n_said


MISSING = Sign(SignKind.INCOMPLETE, "page-missing", "Page 1 says “page 4 of 9”, but the file has 1 page", 1)


@pytest.mark.parametrize(
    ("file", "notes", "n_said"),
    [
        ("Hauling contract, clause 7.pdf", "His duties stand there.", 0),
        ("Hauling contract p 4.pdf", "That page is attached.", 0),
        ("Hauling contract.pdf", "Only the one page is sent, it has what is asked.", 0),
        ("Hauling contract.pdf", "His duties stand there.", 1),
    ],
)
def test_a_clause_of_a_contract_needs_not_the_rest_of_it(file: str, notes: str, n_said: int) -> None:
    asked = make_question(evidence="policy")
    paper = make_document(file, signs=(MISSING,))
    facts = Facts(make_submission(make_row(notes=notes), documents=(paper,)), make_instrument(asked), EDITION, ON)
    assert len(list(signs(asked, paper, facts))) == n_said


@pytest.mark.parametrize(
    ("notes", "is_named"),
    [
        ("On the sheet, box M. Plain to all who were asked, 3 of 3.", False),
        ("It stands in part M. Eleven were asked and knew it.", False),
        ("It was M. Plourde who was asked and knew it.", True),
    ],
)
def test_a_letter_is_no_title(notes: str, is_named: bool) -> None:
    assert bool(named(notes)) is is_named


TRAINED = make_question("5.3", evidence="record", text="Is job training on record?", guideline="Attach two records.")
ROUND = (
    "Loader inspection. Walk around: tires, lights, hoses, cracks, guards, horn, mirrors, fuel, extinguisher, loose cords "
    "found and fixed. Findings in the form, signed."
)


def test_what_somebody_was_shown_at_a_machine_is_training_though_it_is_of_what_is_inspected() -> None:
    assert "inspections" in reads_like(TRAINED, ROUND)
    assert reads_like(TRAINED, f"{ROUND} Watched by the lead; may run it alone from 4 May.") == ""


@pytest.mark.parametrize(
    ("told", "is_said"),
    [
        ("The crusher measured 91 decibels on March 6, 2024.", False),
        ("The sheet was filled in on March 6, 2024.", True),
    ],
)
def test_on_what_day_something_was_measured_is_no_day_of_the_paper(told: str, is_said: bool) -> None:
    paper = make_document("sheet.docx", None, questions=("1.1",), dates=(make_date(date(2024, 3, 7)),))
    assert ("note-against-document" in day_codes(told, paper)) is is_said


SAME = "I asked the five of them what came to mind and heard of two things, a pallet that tipped and a hose; both are down."


@pytest.mark.parametrize(("methods", "n_said"), [(("D", "I"), 0), (("D",), 1)])
def test_notes_of_people_asked_belong_where_people_are_asked(methods: tuple[str, ...], n_said: int) -> None:
    one, other = make_question("1.1", methods=methods), make_question("1.2", methods=("D",))
    rows = (make_row("1.1", notes=SAME), make_row("1.2", notes=SAME))
    facts = Facts(make_submission(*rows), make_instrument(one, other), EDITION, ON)
    assert len(list(copied(one, rows[0], facts))) == n_said
    assert len(list(copied(other, rows[1], facts))) == 1
