# ruff: noqa: E501
"""2.5: good packages with places, jokes, spans of days and sums at the foot, of which nothing is said; and their faults."""

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_row, make_submission
from test_before_their_first_day import codes as new_codes
from test_before_their_first_day import sheet
from test_demands_on_papers import MET, found
from test_less_usual_faults import instrument, noted
from test_named_people import named
from test_noted_papers import codes as noted_codes
from test_one_empty_cell import page
from test_quiet_on_odd_dates import contradicted
from test_weeks_hands_and_pages import RULES, paper, said

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.checks.currency.open_places import cell_between
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.named_sheets import of_named_sheets
from secor_qa.procedure.record_dates import ends_a_span
from secor_qa.procedure.registers import is_sum, tables
from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.wording.asked import workers_asked
from secor_qa.procedure.wording.gone import gone
from secor_qa.procedure.words import DateRole


@pytest.mark.parametrize(
    ("notes", "is_named"),
    [
        ("Watched three of them in Colleen Meadow, all with hats.", False),
        ("On May 2, Colleen Meadow, 3 of 3 wore hats. The site is in Colleen Meadow.", False),
        ("Watched the Harley and the Wade Barker being greased, 3 of 3 had gloves on.", False),
        ("Asked three; they sang it like Colleen Abernaske sings.", False),
        ("Three were asked over a Tim Hortons coffee, 3 of 3 knew.", False),
        ("We called the old trailer Colleen Abernaske; 3 of 3 chocked her.", False),
        ("Asked three at the job for Mrs. Abernaske, 3 of 3 knew.", False),
        ("Asked three, and Santa Claus was asked as well, 3 of 3 knew.", False),
        ("The tabs go from A to H. Paper is in the cabinet, asked three, 3 of 3 knew.", False),
        ("Asked Colleen Meadow and two others, 3 of 3 knew.", True),
        ("Asked three. Mrs. Abernaske answered that she had not heard of it.", True),
        ("3 of 3 knew it, Colleen Abernaske by heart.", True),
    ],
)
def test_places_things_and_those_whom_all_the_world_knows_were_not_asked(notes: str, is_named: bool) -> None:
    assert bool(named(notes)) is is_named


@pytest.mark.parametrize(
    ("who", "by", "is_told"),
    [("done", "", False), ("told", "", False), ("mended on the spot", "", False), ("Sorrel", "", True)],
)
def test_a_row_that_says_it_is_settled_needs_no_day(who: str, by: str, is_told: bool) -> None:
    assert bool(cell_between(page((2, 2, who), (2, 3, by)))) is is_told


ROWS = "No.\tfound\twhat\tclosed\n1\t2024-02-05\those\t2024-02-09\n2\t2024-03-11\tstep\t2024-03-15\n3\t2024-04-08\tlamp\t{}\n"


@pytest.mark.parametrize(
    "foot", ["Sum\t3\t3 closed\t", "Total\t3 found\t\t", "In all\t3\t3\t", "three found\tnone late\t\t"]
)
def test_a_row_of_sums_at_the_foot_is_nothing_open(foot: str) -> None:
    told = "3 of 3 findings are closed."
    assert "document-has-it-open" not in noted_codes(("7.3", told, ROWS.format("2024-04-10") + foot, "xlsx"))
    assert "document-has-it-open" in noted_codes(("7.3", told, ROWS.format("") + foot, "xlsx"))
    (table,) = tables(ROWS.format("2024-04-10") + foot)
    assert len(table.entries) == 3


@pytest.mark.parametrize(
    ("cell", "is_one"),
    [
        ("Sum", True),
        ("Totals for the year", True),
        ("All", True),
        ("All cords looked at", False),
        ("Total loss of the old pump", False),
        ("Summer tires", False),
    ],
)
def test_a_row_of_sums_says_so_in_its_first_cell(cell: str, is_one: bool) -> None:
    assert is_sum((cell, "3", "")) is is_one


def test_the_foot_of_days_is_another_tables_tally() -> None:
    walks = (
        "No.\tkind\tplanned\tdone\n"
        + "\n".join(f"{at}\tyard\tmonth {at}\t2024-0{at}-05" for at in range(1, 7))
        + "\n7\tyard\tmonth 7\tmissed\n"
    )
    marks = (
        "\nNo.\tfound\twhat\tfixed\n"
        + "\n".join(f"{at}\t2024-02-0{at}\tstep\t2024-02-1{at}" for at in range(1, 9))
        + "\nSum\t8\t\t8 by their day"
    )
    assert "days-of-rows" not in noted_codes(
        ("7.3", "8 of 8 findings were closed by the day set.", walks + marks, "xlsx")
    )
    assert "days-of-rows" in noted_codes(("7.2", "9 of 9 were done.", walks + marks, "xlsx"))


@pytest.mark.parametrize(
    ("notes", "kept"),
    [
        ("The log, second sheet, has them all.", (False, True)),
        ("See sheet 1 of it.", (True, False)),
        ("It stands on the other tab.", (False, True)),
        ("See sheet 1 of 4 in the binder; the second visit was in May.", (True, True)),
    ],
)
def test_a_sheet_may_be_named_by_its_number(notes: str, kept: tuple[bool, bool]) -> None:
    book = make_document("log.xlsx", kind="xlsx", texts=("Walks", "Marks"), page_names=("Walks", "Marks"))
    assert tuple(bool(text) for text in of_named_sheets(book, notes).texts) == (
        kept if kept != (True, True) else (True, True)
    )


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Gate shut 2 May to 2024-05-08, way round by the lane", True),
        ("Gate shut until 2024-05-08", True),
        ("Gate walked 2024-05-08 with the crew", False),
        ("Talk to the crew on 2024-05-08", False),
    ],
)
def test_a_picture_may_show_until_when_something_lasts(text: str, ends: bool) -> None:
    day = FoundDate(date(2024, 5, 8), 1, text, DateRole.RECORD)
    taken = FoundDate(date(2024, 5, 2), 1, "the camera's date", DateRole.MADE)
    assert ends_a_span(day) is ends
    assert contradicted(taken, day, listed=date(2024, 5, 2), text=text) is not ends


TICKET = "Picker ticket\nDana Example\nExpires 2027-06-03"
LIST = "Ticket\tWho\t{}\nPicker\tDana\t2027-06-03\nPicker\tRook\t2026-11-14"


@pytest.mark.parametrize(("head", "is_found"), [("Runs to", False), ("Passed", True)])
def test_until_when_a_ticket_is_good_may_stand_in_another_papers_list(head: str, is_found: bool) -> None:
    told = "The picker ticket of the lead hand is good until November 14, 2026."
    case = ("5.4", told, TICKET, "image")
    assert "expiry-against-document" in noted_codes(case)
    assert ("expiry-against-document" in noted_codes(case, others=(LIST.format(head),))) is is_found


@pytest.mark.parametrize(
    ("notes", "told"),
    [
        ("Asked the lead hand and both workers: 3 of 3 were shown.", []),
        ("Asked the lead hand. The carpenter and all workers: 4 of 4.", []),
        ("3 of 3. All is done. Asked, both workers knew it.", []),
        ("4 of 4. It hangs by the door. Asked some workers about it.", []),
        ("Asked the lead hand. Workers: 3 of 3.", [3]),
        ("Asked the workers, 5 of 5 knew.", [5]),
    ],
)
def test_the_tally_of_the_workers_and_others_is_not_the_workers(notes: str, told: list[int]) -> None:
    assert [n for n, _ in workers_asked(notes)] == told


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        (
            "Two came: a helper (oriented April 3, first shift April 8) and another on April 11 (first shift April 15).",
            False,
        ),
        ("Two came, a helper (3 April, first shift 5 April), a cook (11 April, first shift 15 April).", False),
        (
            "Two came: a helper (oriented April 3, first shift April 8) and one who worked on April 9, oriented April 11.",
            True,
        ),
    ],
)
def test_each_first_day_stands_behind_its_own_orientation(notes: str, is_found: bool) -> None:
    assert bool(new_codes(notes)) is is_found


def test_the_form_of_one_is_not_held_against_the_start_of_another() -> None:
    def is_found(notes: str) -> bool:
        row = make_row("5.2", notes=notes, attachments=("first day.pdf",))
        facts = Facts(make_submission(row, documents=(sheet(),), instrument=instrument().id), instrument(), EDITION, ON)
        result = consistency.check(instrument().question("5.2"), facts)
        return "started-before-form" in [each.code for each in result.findings]

    assert not is_found("A helper (oriented April 3, first shift April 8) and a cook, oriented April 11.")
    assert is_found("One helper, oriented and all, first shift April 8.")


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Rules\n1 Belt on.\n2 Chocks in.\nTold by mail; once more over coffee.\nBo Lind", False),
        ("Rules\n1 Belt on.\n2 Chocks in.\nGuards, shaft, PTO   ok\nBo Lind", False),
        ("Rules\n1 Belt on.\n2 Chocks in.\nDuties: see page 3 of the blue book.\nBo Lind", False),
        ("Rules\n1 Belt on.\n2 Chocks in.\n(more over)", True),
        ("Rules\n1 Belt on.\n2 Chocks in.\nMore over ->\nBo Lind", True),
        ("Rules\n1 Belt on.\n2 Chocks in. P.T.O.", True),
    ],
)
def test_over_is_the_back_of_a_sheet_only_at_the_end_of_a_line(text: str, is_found: bool) -> None:
    assert ("that is not in the package" in said(RULES, paper(RULES, text))) is is_found


def test_a_sheet_may_go_on_in_the_next_picture_of_its_name() -> None:
    first = paper(RULES, "Rules\n1 Belt on.\n2 Chocks in.\n(more over)", "rules 1.jpg")
    assert "not in the package" not in said(RULES, first, paper(RULES, "3 Horn.\nBe kind.", "rules 2.jpg"))
    assert "not in the package" in said(RULES, first, paper(RULES, "3 Horn.\nBe kind.", "thoughts.jpg"))


@pytest.mark.parametrize(
    ("notes", "denies"),
    [
        ("4 of 4 were trained, with questions beyond “have you been trained or haven't you”.", False),
        ("4 of 4 were trained; “training was not fun”, said one.", False),
        ("We have “not held any training”.", True),
    ],
)
def test_a_few_quoted_words_beside_a_whole_tally_take_nothing_back(notes: str, denies: bool) -> None:
    assert bool({"notes-deny-yes", "notes-gainsay-yes"} & set(noted("5.3", notes, "d"))) is denies


GRID = "No.\tTask\tHazard\tRank\tControl\n" + "\n".join(
    f"{at}\ttask {at}\tslip\t4\tmats where it will do, plate of salt" for at in range(1, 9)
)


def test_a_table_that_was_filled_in_announces_nothing() -> None:
    asks = (
        "Safety meeting coming up on Tuesday at three.\nThings to talk about: the lane, the stove. Doughnuts are on me."
    )
    assert any("an announcement" in each for each in found(MET, asks))
    assert not any("an announcement" in each for each in found(MET, f"{asks}\n{GRID}"))
    ticked = asks + "\n[x] lane\n[x] stove\n[x] stairs"
    assert not any("an announcement" in each for each in found(MET, ticked))


def test_notes_may_tell_elsewhere_that_a_row_was_missed() -> None:
    walks = "No.\tkind\tdone\n" + "\n".join(f"{at}\tyard\t2024-0{at}-05" for at in range(1, 7)) + "\n7\tyard\tmissed"
    asked = instrument()

    def is_found(other: str) -> bool:
        log = make_document(
            "log.xlsx", None, texts=(walks,), kind="xlsx", questions=("7.3",), dates=(make_date(date(2024, 1, 5)),)
        )
        rows = (
            make_row("7.2", notes=other),
            make_row("7.3", notes="9 of 9 were fixed in time.", attachments=("log.xlsx",)),
        )
        facts = Facts(make_submission(*rows, documents=(log,), instrument=asked.id), asked, EDITION, ON)
        return "days-of-rows" in [each.code for each in consistency.check(asked.question("7.3"), facts).findings]

    assert not is_found("Walked the yard, 6 of 7; the last fell out, see the plan.")
    assert is_found("Walked the yard each month.")


@pytest.mark.parametrize(
    ("notes", "denies"),
    [
        ("Looked through all of it. Nothing is missing.", False),
        ("Training was looked through, and none were forgotten.", False),
        ("The training is missing.", True),
    ],
)
def test_nothing_is_missing_where_it_says_so(notes: str, denies: bool) -> None:
    assert bool({"notes-deny-yes", "notes-gainsay-yes"} & set(noted("5.3", notes, "d"))) is denies


@pytest.mark.parametrize(
    ("notes", "is_gone"),
    [
        ("Two sheets were lost in the move.", True),
        ("Two sheets were lost in the move and are back.", False),
        ("One card was missing, and it turned up in a boot.", False),
        ("One card turned up missing.", True),
    ],
)
def test_what_was_lost_may_be_back(notes: str, is_gone: bool) -> None:
    assert bool(gone("Are the records complete?", notes)) is is_gone
