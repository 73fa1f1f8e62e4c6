"""2.5(b), 2.5(d): policies of another owner, registers with empty columns."""

from datetime import date

import pytest
from builders import EDITION, GATHERING_END, ON, make_document, make_question, make_row, make_submission
from test_less_usual_faults import instrument, planned

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks import consistency
from secor_qa.procedure.checks.currency.register_cells import empty_runs
from secor_qa.procedure.checks.documents.mentions import named_but_absent
from secor_qa.procedure.facts import Facts


def signed_by(text: str, notes: str = "Hangs in the shop beside the clock, one page, signed by the owner.") -> bool:
    document = make_document("policy.pdf", date(2024, 1, 9), texts=(text,), questions=("1.1",))
    row = make_row("1.1", notes=notes, attachments=("policy.pdf",))
    submission = make_submission(row, documents=(document,), instrument=instrument().id)
    found = consistency.check(instrument().question("1.1"), Facts(submission, instrument(), EDITION, ON)).findings
    return "signed-by-another" in [each.code for each in found]


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Health and safety policy\nWe all go home.\nSigned: Otto Vandal, owner, 9 January 2024", True),
        ("Health and safety policy\nWe all go home.\nPresident: O. Vandal   9 January 2024", True),
        ("Health and safety policy\nWe all go home.\nSigned: Robin Example, owner, 9 January 2024", False),
        ("Health and safety policy\nWe all go home.\nOwner: R. Example   9 January 2024", False),
        ("Health and safety policy\nWe all go home.\nSigned: Otto Example, owner, 9 January 2024", True),
        ("Health and safety policy\nWe all go home.\nSigned: Bob Example, owner, 9 January 2024", False),
        ("Health and safety policy\nOtto Example, owner, Robin Example, owner, 9 January 2024", False),
        ("Health and safety policy\nThe Owner Provides what it takes.\nSigned 9 January 2024", False),
    ],
)
def test_a_policy_in_the_name_of_an_owner_whom_nobody_knows_is_found(text: str, is_found: bool) -> None:
    assert signed_by(text) is is_found


def test_an_owner_whom_the_notes_name_is_known() -> None:
    text = "Health and safety policy\nWe all go home.\nSigned: Otto Vandal, owner, 9 January 2024"
    assert not signed_by(
        text, notes="Signed by Otto Vandal, who owns half of the firm, and hung in the shop by the clock."
    )


MONTHS = "Unit\tJan\tFeb\tMar\tApr\tMay\tJun"


def runs(*lines: str) -> bool:
    window = Window(date(2023, 5, 11), GATHERING_END)
    return bool(list(empty_runs(make_question(), [make_document(texts=("\n".join(lines),))], window, "")))


@pytest.mark.parametrize(
    ("rows", "is_found"),
    [
        (["kit 1\tRE\tRE\t\t\tRE\tRE", "kit 2\tRE\tRE\t\t\tRE\tRE"], True),
        (["kit 1\tRE\tRE\t\t\tRE\tRE", "kit 2\tRE\tRE\tRE\tRE\tRE\tRE"], False),
        (["kit 1\tRE\tRE\t\tRE\tRE\tRE"], False),
        (["kit 1\tRE\tRE\tclosed\tclosed\tRE\tRE"], False),
        (["kit 1\tRE\tRE\tRE"], False),
        (["kit 1\t\t\tRE\tRE\tRE\tRE"], False),
    ],
)
def test_months_that_nobody_filled_in_between_others_are_found(rows: list[str], is_found: bool) -> None:
    assert runs("Register of kits", MONTHS, *rows) is is_found


def test_a_week_that_ends_in_empty_days_is_found_and_a_weekend_is_none() -> None:
    week = "Check\tMon\tTue\tWed\tThu\tFri\tSat\tSun"
    assert runs(week, "hook\tok\tok\tok", "brake\tok\tok\tok")
    assert not runs(week, "hook\tok\tok\tok\tok\tok", "brake\tok\tok\tok\tok\tok")
    assert not runs("Check\tWeek 1\tWeek 2\tWeek 3\tWeek 4", "hook\tok\tok")


@pytest.mark.parametrize(
    ("notes", "is_absent"),
    [
        ("What counts is told in rules.pdf and oil card.pdf, both on the wall.", True),
        ("What counts is told in rules.pdf and card.pdf, both on the wall.", False),
        ("What counts is told in rules.pdf, see also first aid card.pdf, both on the wall.", False),
    ],
)
def test_a_file_whose_last_word_another_file_has_is_not_there(notes: str, is_absent: bool) -> None:
    documents = (make_document("rules.pdf"), make_document("first aid card.pdf"))
    submission = make_submission(make_row("9.1", notes=notes, attachments=("rules.pdf",)), documents=documents)
    facts = Facts(submission, instrument(), EDITION, ON)
    assert bool(list(named_but_absent(instrument().question("9.1"), facts))) is is_absent


def test_an_action_about_other_business_is_beside_the_point() -> None:
    lack = "Nobody asks the new hands which hazards they met."
    assert "action-beside-the-point" in planned(
        deficiency=lack, action="Order blue curtains and a coffee grinder for the lobby by the spring"
    )
    assert "action-beside-the-point" not in planned(
        deficiency=lack, action="Put a reminder into the calendar and bring the binder up to date first"
    )
