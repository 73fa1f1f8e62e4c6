"""2.5(b): a table that has a row for each month, and none for some in its middle."""

from __future__ import annotations

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.currency import check
from secor_qa.procedure.checks.currency.months_left_out import leaps
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.words import DateRole

LANES = make_question(text="Are the lanes walked as planned?", evidence="record", methods=("D",))
NAMES = ("May", "June", "July", "August", "September", "October", "November", "December", "January", "February")
DAYS = [date(2023 + (month > 12), (month - 1) % 12 + 1, 9) for month in range(5, 17)]


def by_days(*left_out: int, heads: str = "Walked on\tWho\tLamps out") -> str:
    rows = [f"{day}\tlead and one\t{at % 3}" for at, day in enumerate(DAYS) if at not in left_out]
    return "\n".join(["Lanes", "", heads, *rows])


def by_names(*left_out: int, empty: int = -1) -> str:
    rows = [
        f"{name}\t{'not walked' if at == empty else 'lead'}\tok" for at, name in enumerate(NAMES) if at not in left_out
    ]
    return "\n".join(["Month\tWho\tHow", *rows])


def is_found(text: str, notes: str = "All are attached.", question=LANES) -> bool:
    document = make_document("lanes.xlsx", date(2024, 4, 9), questions=("1.1",), texts=(text,))
    facts = Facts(make_submission(make_row(notes=notes), documents=(document,)), make_instrument(question), EDITION, ON)
    return "gap-in-records" in [each.code for each in check(question, facts).findings]


@pytest.mark.parametrize("text", [by_days(4, 5), by_names(4), by_names(4, 5), by_days(1, 4, 5)])
def test_months_without_a_row_in_the_middle_of_a_table_by_months_are_found(text: str) -> None:
    assert is_found(text)


@pytest.mark.parametrize(
    "text",
    [
        by_days(),
        by_days(4),  # one done late and the next early looks like it
        by_days(1, 2, 4, 5),
        by_days(*range(3, 9)),
        by_days(0, 1),
        by_days(4, 5, 6, 7),  # a season
        by_days(4, 5, heads="Due\tWho\tLamps out"),
        by_names(),
        by_names(empty=4),
    ],
)
def test_tables_without_such_a_place_or_with_several_are_let_pass(text: str) -> None:
    assert not is_found(text)


def test_what_notes_or_page_say_of_the_months_explains_them() -> None:
    text = by_days(4, 5)
    assert not is_found(text, "10 of 12: September and October fell to the harvest.")
    assert is_found(text, "10 of 12: September fell to the harvest.")
    assert not is_found(text, "The lanes are closed in the fall.")
    assert not is_found(f"{text}\n\nSeptember, October: forgotten")


def test_a_table_of_what_was_found_or_learned_has_no_row_for_each_month() -> None:
    asked = make_question(text="Is what the walks find put right?", evidence="record", methods=("D",))
    assert not is_found(by_days(4, 5), question=asked)


def test_a_table_that_begins_with_the_newest_row_is_read_backward() -> None:
    lines = by_days(4, 5).splitlines()
    assert [each[2] for each in leaps("\n".join([*lines[:3], *reversed(lines[3:])]))] == [(8, 9)]
    assert leaps(by_days(4, 5))[0][2] == (8, 9)


def book_of(*names: str, notes: str = "All are attached.", others: tuple = ()) -> bool:
    book = make_document("lanes.xlsx", None, questions=("1.1",), kind="xlsx", page_names=names, texts=names)
    row = make_row(notes=notes)
    facts = Facts(make_submission(row, documents=(book, *others)), make_instrument(LANES), EDITION, ON)
    return "gap-in-records" in [each.code for each in check(LANES, facts).findings]


@pytest.mark.parametrize(
    ("names", "is_said"),
    [
        (("May 23", "June 23", "Aug 23", "Sept 23"), True),
        (("May 23", "June 23", "July 23", "Aug 23"), False),
        (("May", "June", "August"), False),
        (("May", "July", "September", "November"), False),
        (("May", "June", "August", "September", "Sums"), True),
        (("May", "June", "August", "September", "Sums", "Key"), False),
    ],
)
def test_a_month_that_the_sheets_named_by_months_leave_out_is_found(names: tuple[str, ...], is_said: bool) -> None:
    assert book_of(*names) is is_said


def test_a_month_without_a_sheet_that_notes_or_another_paper_tell_of_is_let_pass() -> None:
    names = ("May 23", "June 23", "Aug 23", "Sept 23")
    assert not book_of(*names, notes="All are attached, that of July is on paper.")
    of_july = make_document("a.pdf", None, questions=("1.1",), dates=(make_date(date(2023, 7, 9)),))
    assert not book_of(*names, others=(of_july,))
    assert book_of(*names, others=(make_document("July.pdf", None, questions=("2.1",)),))


def forms(*left_out: int, notes: str, days: list[date] = DAYS) -> bool:
    kept = [day for at, day in enumerate(days) if at not in left_out]
    files = [
        make_document(
            f"rounds {at}.pdf", day, questions=("1.1",), texts=("A round.",) * len(some),
            dates=tuple(FoundDate(on, page, "", DateRole.RECORD, "Date") for page, on in enumerate(some, 1)),
        )
        for at, some in enumerate((kept[:6], kept[6:]))
        for day in some[:1]
    ]  # fmt: skip
    facts = Facts(
        make_submission(make_row(notes=notes), documents=tuple(files)),
        make_instrument(LANES),
        EDITION,
        date(2024, 6, 1),
    )
    return "gap-in-records" in [each.code for each in check(LANES, facts).findings]


def test_a_month_without_a_form_among_pages_of_one_each_is_found_where_the_notes_count_it() -> None:
    assert forms(4, notes="12 planned, 12 done.")
    assert forms(4, 8, notes="12 planned, 12 done.")
    assert forms(4, notes="Planned every month, and 12 of 12 were done. I claim 5 of 5 points.")


def test_forms_that_are_all_there_or_fewer_by_the_notes_lack_no_month() -> None:
    assert not forms(notes="12 planned, 12 done.")
    assert not forms(4, notes="12 planned, 11 done.")
    assert not forms(4, notes="11 planned, 11 done.")
    assert not forms(4, notes="12 planned, 12 done; that of September is on the wall.")
    assert not forms(4, 8, 9, notes="12 planned, 12 done.")
    assert not forms(0, notes="12 planned, 12 done.")  # none lacks between the first and the last
