"""2.5(d): tallies of notes against the rows of the register: events that are on record, and what was done in time."""

# ruff: noqa: E501

import pytest
from test_noted_papers import codes

BOOK = "INCIDENTS\nday\twhat\twhere\thurt\n2023-08-19\tcut on the slicer\tkitchen\tstitches\n2023-11-25\tfell off the dock\tyard\tankle\n2024-02-12\tscald\tkitchen\tdoctor\n2024-03-02\ttray slid off\tcellar\tno"

MORE_ON_RECORD = [
    "I asked all three what had happened. Two things, and 2 of 2 are in Accident book.xlsx, a cut and a slide.",
    "They came up with two things and both are in Accident book.xlsx.",
    "Heard about 2 things, 2 of 2 in Log.xlsx.",
    "Asked each one over lunch. Three, 3 of 3 are in the accident book.",
    "One event by what they say, 1 of 1 is in Book 2024.docx.",
    "The girls in the kitchen told of 3 things. Three of three are in our log.",
    "- heard of: 2\n- 2 of 2 in the register",
    "Nobody could think of more than two; two of two stand in Accident book.xlsx.",
]

AS_ON_RECORD = [
    "I asked all three what had happened. Four things, and 4 of 4 are in Accident book.xlsx, a cut, a fall, a scald and a slide.",
    "They came up with two things and both are in Accident book.xlsx; the other two of the four only I knew.",
    "Picked 2 of them and asked: 2 of 2 in Log.xlsx.",
    "Of the four in the book the crew remembered three, 3 of 3 are in the accident book.",
    "Asked about the ones since New Year, two of two in our log; four in all.",
    "3 of 3 people knew the book.",
    "The four are in Accident book.xlsx.",
    "2 of 2 forms are signed, they are in the red binder.",
]


@pytest.mark.parametrize("notes", MORE_ON_RECORD)
def test_fewer_events_than_are_on_record_are_for_the_reviewer(notes: str) -> None:
    said = codes(("9.2", notes, BOOK, "xlsx"))
    assert "rows-against-notes" in said
    assert "counted-otherwise" not in said  # the same rows are not spoken of twice


@pytest.mark.parametrize("notes", AS_ON_RECORD)
def test_as_many_events_as_are_on_record_or_a_sample_are_let_pass(notes: str) -> None:
    assert "rows-against-notes" not in codes(("9.2", notes, BOOK, "xlsx"))


LATE = [
    ("2023-08-27", "2023-09-22"),
    ("2023-10-22", "2023-10-20"),
    ("2023-11-19", "2023-12-04"),
    ("2024-01-21", "2024-01-21"),
    ("2024-03-25", "2024-04-13"),
]


def fixes(rows: list[tuple[str, str]], due: str = "by", done: str = "fixed") -> str:
    return f"FIX LIST\nfound\twhat\t{due}\t{done}\n" + "\n".join(
        f"2023-08-0{at}\tthing {at}\t{one}\t{other}" for at, (one, other) in enumerate(rows, 1)
    )


IN_TIME = [
    ("5 of 5 were fixed in time.", fixes([*[(day, day) for day, _ in LATE[:4]], (LATE[4][0], "parts on order")])),
    ("Five things turned up. 5 of 5 were fixed by the day we set.", fixes(LATE)),
    ("Four of five were put right in time, one was two days over.", fixes(LATE)),
    ("- 5 found\n- 5/5 closed on time", fixes(LATE, "due", "closed")),
    ("The walks found five. They are repaired all before the date, 5 of 5.", fixes(LATE, "before", "done")),
    ("3 of 5 were closed by their target date, see the list.", fixes(LATE, "Target", "Closed on")),
    ("Of 5 findings, 5 of 5 were done within the time set by the office.", fixes(LATE, "Due date", "Completed")),
    ("One of five was fixed by its date, the rest waited for parts.", fixes(LATE)),
    ("5 of 5 were mended by the day beside them.", fixes(LATE, "by", "mended")),
    ("5 of 5 sorted out in time.", fixes(LATE, "until", "sorted")),
    ("Five out of five done when due.", fixes(LATE, "due by", "date done")),
    ("5 of 5 were closed on or before that day.", fixes(LATE, "promised", "closed")),
    ("5 of 5 were done when they should've been.", fixes(LATE, "agreed on", "done")),
]  # fmt: skip

TRULY = [
    ("Five things turned up. 2 of 5 were fixed by the day we set.", fixes(LATE)),
    ("Three of five were late, all for want of parts.", fixes(LATE)),
    ("5 of 5 were fixed in the end.", fixes(LATE)),
    ("I sampled ten, 10 of 10 were fixed in time.", fixes(LATE)),
    ("Three of three since New Year were fixed on time.", fixes(LATE)),
    ("2 of 5 closed on time, 40 %.", fixes(LATE, "due", "closed")),
    ("5 of 5 were fixed in time.", fixes([(day, day) for day, _ in LATE])),
    ("5 of 5 were fixed in time.", fixes(LATE, "seen again", "noted")),
    (
        "4 of 5 were fixed in time.",
        fixes([*[(day, day) for day, _ in LATE[:4]], (LATE[4][0], f"ordered {LATE[4][0]}; NOT done")]),
    ),
    ("4 of 5 were fixed in time.", fixes([*[(day, day) for day, _ in LATE[:4]], (LATE[4][0], "parts to come")])),
    ("5 of 5 people said that things are fixed in time.", fixes(LATE)),
    ("5 of 5 were fixed in time.", fixes([(one, "") for one, _ in LATE])),
]  # fmt: skip


def test_a_line_below_the_rows_is_none_of_them() -> None:
    assert "in-time-against-rows" in codes(
        ("7.3", "5 of 5 were fixed in time.", f"{fixes(LATE)}\nlast walk, nothing found", "xlsx")
    )


@pytest.mark.parametrize(("notes", "text"), IN_TIME)
def test_another_share_in_time_than_the_rows_have_is_found(notes: str, text: str) -> None:
    assert "in-time-against-rows" in codes(("7.3", notes, text, "xlsx"))


@pytest.mark.parametrize(("notes", "text"), TRULY)
def test_the_share_of_the_rows_or_of_something_else_is_let_pass(notes: str, text: str) -> None:
    assert "in-time-against-rows" not in codes(("7.3", notes, text, "xlsx"))


SHEETS = (
    "\f".join(["FINDINGS\nday\twhat", *(f"2023-08-0{n}\tthing {n}\tmended" for n in range(1, 4))]).replace("\f2", "\n2")
    + "\f"
    + BOOK
)


@pytest.mark.parametrize(("told", "is_said"), [("4", False), ("3", False), ("6", True)])
def test_a_book_of_several_sheets_is_counted_sheet_by_sheet(told: str, is_said: bool) -> None:
    assert ("rows-against-notes" in codes(("9.2", f"{told} events logged in the year.", SHEETS, "xlsx"))) is is_said
