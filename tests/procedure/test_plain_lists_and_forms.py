"""2.5: faults that stand plainly in a list, a form or a row of numbers; and what looks like them and is in order."""

from __future__ import annotations

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission
from test_cards_of_one_picture import is_found as a_card_is_out
from test_document_twins import JANUARY, scan
from test_document_twins import is_found as is_twice
from test_less_usual_faults import noted
from test_looked_shortly_outside import is_outside
from test_named_people import borne
from test_noted_papers import codes
from test_paper_numbers import facts as numbered

from secor_qa.procedure.checks import currency
from secor_qa.procedure.checks.consistency.denial import denies
from secor_qa.procedure.checks.currency.form_labels import hands_left
from secor_qa.procedure.checks.documents import check as documents_check
from secor_qa.procedure.checks.documents.money import about_money
from secor_qa.procedure.checks.notes import check as notes_check
from secor_qa.procedure.checks.notes.uncounted import uncounted
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.record_dates import own_days
from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.wording.corrections import NOT_DONE
from secor_qa.procedure.wording.counted_beside import things_counted
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.happenings import nothing_told
from secor_qa.procedure.wording.more_done import more_done_than_found
from secor_qa.procedure.wording.shortfalls import shortfalls
from secor_qa.procedure.words import DateRole

HEADS = "Name\tIssued\tGood until"


@pytest.mark.parametrize(
    ("row", "is_out"),
    [
        ("Pat Sample issued 2021-02-03 expires 2024-02-03", True),
        ("Pat Sample issued 2021-02-03 expires 2026-02-03", False),
        ("Pat Sample issued 2021-02-03, 2024-02-03", False),  # no word tells that it is until when
        ("Kim Sample issued 2021-02-03 expires 2024-02-03", False),  # her new one stands beside it
        ("Pat Sample left, expires 2024-02-03", False),
    ],
)
def test_of_a_list_without_headings_a_row_that_ran_out_is_found(row: str, is_out: bool) -> None:
    good = [f"{name} Sample issued 2023-02-03 expires 2026-02-03" for name in ("Kim", "Jo", "Lin")]
    assert a_card_is_out("First aid", *good, row) is is_out


@pytest.mark.parametrize(("until", "is_out"), [("3 Feb 2024", True), ("3 Feb 2027", False)])
def test_below_headings_a_row_whose_cells_run_together_is_read_by_its_last_day(until: str, is_out: bool) -> None:
    good = "Kim Sample 3 Feb 2023 3 Feb 2026\nJo Sample 4 Feb 2023 4 Feb 2026"
    assert a_card_is_out(f"Lift cards\n{HEADS}\n{good}\nPat Sample 3 Feb 2021 {until}") is is_out


@pytest.mark.parametrize(("needed", "is_found"), [(2, True), (1, False), (3, False)])
def test_one_file_under_two_names_is_said_where_the_count_does_not_say_it(needed: int, is_found: bool) -> None:
    papers = (
        scan("tag one.jpg", JANUARY, sha256="x"),
        scan("tag two.jpg", JANUARY, sha256="x"),
        scan("b.jpg", date(2024, 2, 2)),
    )
    assert is_twice(*papers, needed=needed) is is_found


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [("All in order, sheet 19 tells of it.", True), ("All in order, sheet 4 tells of it.", False)],
)
def test_a_number_behind_the_word_by_which_all_others_cite_papers_is_a_papers(notes: str, is_found: bool) -> None:
    for word, is_way in (("paper", True), ("wagon", False)):
        facts = numbered(
            "{at:02} Log.pdf", f"What was seen stands in {word} {{number}}.", q3=notes.replace("sheet", word)
        )
        found = documents_check(facts.instrument.question("3.1"), facts).findings
        assert ("mentioned-not-attached" in [each.code for each in found]) is (is_found and is_way)


HAZARDS = "No\tTask\tHarm\tWhat we do about it\n" + "\n".join(f"{n}\ttask {n}\tfall\ttie {n}" for n in range(1, 6))


@pytest.mark.parametrize(
    ("notes", "last", "is_found"),
    [
        ("6 of 6 have a control.", "6\tsawing\tdust\tnone yet", True),
        ("6 of 6 have a control.", "6\tsawing\tdust\tmask", False),
        ("6 of 6 have a control.", "6\tsawing\tnone\tmask", False),  # one cell of harm: it does none
        ("5 of 6 have a control.", "6\tsawing\tdust\tnone yet", False),
        ("4 of 4 have a control.", "6\tsawing\tdust\tnone yet", False),  # a sample
        ("6 of 6 workers knew.", "6\tsawing\tdust\tnone yet", False),
    ],
)
def test_a_row_that_has_none_of_what_all_rows_are_said_to_have_is_found(notes: str, last: str, is_found: bool) -> None:
    assert ("row-lacks-it" in codes(("3.1", notes, f"{HAZARDS}\n{last}", "xlsx"))) is is_found


RIDES = make_question("1.1", methods=("D",), evidence="record", text="Are checks done?", guideline="Attach the checks.")


@pytest.mark.parametrize(
    ("odd", "is_found"),
    [
        (date(2022, 12, 5), True),
        (date(2023, 12, 5), False),
        (date(2022, 9, 5), False),  # September is there
        (date(2021, 12, 5), False),
    ],
)
def test_a_form_of_last_years_month_among_those_of_all_others_is_found(odd: date, is_found: bool) -> None:
    days = [date(2023, 8, 7), date(2023, 9, 4), date(2023, 10, 2), date(2023, 11, 6), date(2024, 1, 8), odd]
    papers = [
        make_document(
            f"{at}.pdf", None, texts=("A round.",), dates=tuple(map(make_date, days[at::2])), questions=("1.1",)
        )
        for at in (0, 1)
    ]
    facts = Facts(make_submission(make_row(), documents=tuple(papers)), make_instrument(RIDES), EDITION, ON)
    found = [each.message for each in currency.check(RIDES, facts).findings if each.code == "date-contradicted"]
    assert any("bears 2022-12-05" in each for each in found) is is_found


ONE, TWO = (
    "[x] rules\n[ ] masks\nNew hand:\tDate:\nShown by:\tDate:",
    "[x] rules\n[ ] masks\nNew hand: Kim Orr\tDate: May 2\nShown by:\tDate:",
)


def test_places_for_hands_with_that_for_the_day_behind_them_are_empty_together() -> None:
    assert hands_left(ONE) == ("New hand", "Shown by")
    assert len(hands_left(TWO)) < 2


@pytest.mark.parametrize(
    ("notes", "is_denied"),
    [
        ("One calls the other every hour on the radio. The calls have not been made since May.", True),
        ("One calls the other every hour on the radio. The lamps have not been lit since May.", False),
        ("One calls the other every hour on the radio. The radio has not been changed.", False),
    ],
)
def test_what_the_notes_tell_as_done_and_then_as_not_done_since_is_denied(notes: str, is_denied: bool) -> None:
    asked = make_question(text="Are people who work alone looked after?", guideline="Attach the procedure.")
    assert (denies(asked, notes) is not None) is is_denied


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("Page 2 is the list of Tamara Sample, the yard lead.", True),
        ("Page 2 is the list of Quentin Vale, the yard lead.", False),  # he signs
        ("Page 2 is the list of the yard lead.", False),
    ],
)
def test_a_relative_of_who_signs_is_a_person_in_notes_on_papers(notes: str, is_found: bool) -> None:
    asked = make_question("1.1", methods=("D",), notes_min_words=3, evidence="record")
    paper = make_document("duties.pdf", texts=("Duties of Tamara Sample and Quentin Vale",), questions=("1.1",))
    submission = make_submission(
        make_row("1.1", notes=notes),
        documents=(paper,),
        assessor_name="Quentin Vale",
        assessor_signed_by="Quentin Sample",
    )
    facts = Facts(submission, make_instrument(asked), EDITION, ON)
    assert ("names-of-people" in [each.code for each in notes_check(asked, facts).findings]) is is_found


def test_nothing_reported_holds_for_near_misses_too_and_some_of_them_reported_do_not() -> None:
    assert nothing_told("No incidents and no near misses were reported this year.")
    assert not nothing_told("No incidents, three near misses were reported.")


def test_a_bandage_that_somebody_puts_on_tells_of_no_kit() -> None:
    asked = make_question(methods=("D",), guideline="Attach a valid card. 0 to 3 by kits and shifts covered.")
    told = "An aider is on both shifts, 2 of 2, and {}."
    assert list(uncounted(asked, told.format("they argue who may bandage the cat")))
    assert not list(uncounted(asked, told.format("the bandages are new")))


def test_not_yet_in_a_cell_is_open() -> None:
    assert NOT_DONE.fullmatch("not yet")
    assert not NOT_DONE.fullmatch("not yet worn through")


# What looks like a fault, and is none.


def test_what_a_thing_weighs_is_not_how_many_there_are() -> None:
    assert not [each for each in things_counted("We lift 25 kg bags of lime.") if each.n == 25]
    assert [each.n for each in things_counted("We lift 25 heavy bags of lime.")] == [25]


def test_all_of_some_others_are_no_part_of_what_was_counted_before() -> None:
    assert not shortfalls("They knew each of the seven sheds, and all three who went signed.")
    assert shortfalls("Of the seven sheds, three were inspected.")


def test_a_tally_told_before_what_was_found_is_of_something_else() -> None:
    assert more_done_than_found("4 of 4 rides done. Two items noted, both fixed.") is None
    assert more_done_than_found("Two items noted, 4 of 4 fixed.")


@pytest.mark.parametrize(
    ("title", "role", "own"),
    [
        ("Review of the year, 2024-03-05", DateRole.REVIEWED, date(2024, 3, 5)),
        ("Review of the year", DateRole.REVIEWED, date(2023, 11, 8)),
    ],
)
def test_the_day_of_title_and_hand_is_a_papers_own_whatever_its_lines_tell(
    title: str, role: DateRole, own: date
) -> None:
    text = (
        f"{title}\nHeld by the owner\nIn the shop\nOver a pot of tea\nDrill on 2023-11-08\nSigned: Kim Orr 2024-03-05"
    )
    roles = {date(2023, 11, 8): DateRole.RECORD}
    dates = [
        FoundDate(on, 1, "", roles.get(on, role if at == 0 else DateRole.SIGNED))
        for at, (on, _) in enumerate(dates_in(text))
    ]
    assert [each.on for each in own_days(make_document(texts=(text,), dates=tuple(dates)))] == [own]


def test_a_law_that_asks_for_one_and_not_for_the_other_takes_nothing_back() -> None:
    told = "There are six of us, and for five to nineteen the law asks for a representative and {}; chosen in May."
    assert noted("4.1", told.format("not for a committee"), "d") == []
    assert noted("4.1", "There are six of us, and we have not chosen a representative or committee.", "d")


def test_a_place_told_with_in_is_nobody_beside_a_paper_that_bears_its_first_name() -> None:
    told = "Two jobs, the one in Tamara Glen and one at the mill. {} was the larger, 4 of 4 wore gloves."
    assert not borne(told.format("Tamara Glen"), ("O",))
    assert borne(told.format("Tamara Orr"), ("O",))


@pytest.mark.parametrize(
    ("notes", "is_said"),
    [
        ("Plan of the pen, redrawn after the walk-in of April 18.", False),
        ("The newest hand was shown it, who was on the round of April 18.", False),
        ("I walked the pen on April 18, 4 of 4 gates shut.", True),
    ],
)
def test_a_walk_in_and_a_round_that_another_was_on_are_no_looking_of_the_assessors(notes: str, is_said: bool) -> None:
    assert is_outside(notes, ("D", "O")) is is_said


PAY = (
    "{}\nName: Kim Orr, new employee\nBank: Hat Savings\nDeductions: none\nPaid every second Friday, tax form handed in"
)


@pytest.mark.parametrize(("title", "is_said"), [("NEW EMPLOYEE PAY SHEET", True), ("NEW EMPLOYEE ORIENTATION", False)])
def test_a_pay_sheet_of_a_new_employee_is_no_orientation(title: str, is_said: bool) -> None:
    asked = make_question(
        text="Was each new person oriented?", guideline="Attach an orientation record.", evidence="record"
    )
    sheet = make_document("sheet.pdf", None, texts=(PAY.format(title),), questions=("1.1",), recognised_pages=(1,))
    facts = Facts(make_submission(make_row(), documents=(sheet,)), make_instrument(asked), EDITION, ON)
    assert (about_money(asked, sheet, facts) is not None) is is_said


@pytest.mark.parametrize(("tally", "is_said"), [("6 of 6 points", False), ("6 of 6 rounds", True)])
def test_points_are_not_held_against_a_tally_of_a_paper(tally: str, is_said: bool) -> None:
    paper = "day\twhat\n2024-02-03\tflags short, 3 of 6"
    assert ("paper-counts-otherwise" in codes(("7.2", f"All were done as planned. {tally}.", paper, "xlsx"))) is is_said


def test_rows_of_a_table_of_last_year_are_no_form_of_a_month() -> None:
    days = [date(2022, 12, 5), *(date(2023, month, 5) for month in (8, 9, 10, 11)), date(2024, 1, 5), date(2024, 2, 5)]
    rows = "\n".join(f"{on.isoformat()}\tgate\tshut" for on in days)
    papers = tuple(
        make_document(
            f"{at}.docx", None, texts=(f"On\tWhat\tHow\n{rows}",), dates=tuple(map(make_date, days)), questions=("1.1",)
        )
        for at in (0, 1)
    )
    facts = Facts(make_submission(make_row(), documents=papers), make_instrument(RIDES), EDITION, ON)
    assert not any("bears 2022-12-05" in each.message for each in currency.check(RIDES, facts).findings)
