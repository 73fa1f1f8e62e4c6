"""2.5(d): the whole of a tally is as many rows as its one register has days, whatever the register is of."""

import pytest
from test_noted_papers import codes

ROWS = [
    (f"2023-{month:02}-04", f"2023-{month:02}-{day:02}") for month, day in ((7, 9), (8, 6), (9, 5), (10, 8), (11, 7))
]
MORE = [("2023-12-04", "2023-12-06"), ("2024-01-04", "2024-01-08")]


def register(rows, heads=("seen", "what", "put right")):
    lines = [f"{one}\tthing {number}\t{other}" for number, (one, other) in enumerate(rows, 1)]
    return "\n".join(["\t".join(heads), *lines])


def said(notes, rows=ROWS + MORE, at="7.3"):
    return "tally-against-rows" in codes((at, notes, register(rows), "xlsx"))


@pytest.mark.parametrize(
    ("tally", "is_said"),
    [("7 of 7", False), ("8 of 8", True), ("10 of 10", True), ("11 of 11", False), ("4 of 4", True), ("3 of 3", False)],
)
def test_a_tally_a_few_apart_from_the_rows_is_for_the_reviewer_and_one_far_from_them_is_another_things(tally, is_said):
    assert said(f"The mend book in the cab has them, {tally} were seen to before their day.") is is_said


@pytest.mark.parametrize("notes", [
    "Seven came up, of which I could go after eight days 6 of 6.",  # the rows' own number stands beside it
    "I drew lots, 8 of 8 were seen to before their day.",
    "Pulled 8 from the book and 8 of 8 were seen to.",
    "8 of 8 people knew the mend book.",
    "On 8 of 8 shifts the mend book was in the cab.",
    "9 of 9 forms and 8 of 8 lines of the mend book are whole.",
])  # fmt: skip
def test_samples_people_shifts_and_several_tallies_are_let_pass(notes):
    assert not said(notes)


def test_how_long_one_took_makes_no_sample_of_it():
    assert said("The mend book has them, 8 of 8 were seen to before their day. The slowest took six days, for a part.")


@pytest.mark.parametrize(("n_open", "is_said"), [(1, False), (2, True), (3, False)])
def test_rows_that_wait_for_their_day_may_be_left_out_of_the_tally(n_open, is_said):
    """Six of seven are tallied: what one column has is told; where more wait than a few it is no register of days."""
    rows = [*ROWS, *MORE]
    rows = [*rows[: 7 - n_open], *((one, "") for one, _ in rows[7 - n_open :])]
    assert said("The mend book in the cab has them, 6 of 6 were seen to before their day.", rows) is is_said


@pytest.mark.parametrize(("n_rows", "is_said"), [(4, False), (5, True)])
def test_a_table_of_few_rows_may_be_of_a_part(n_rows, is_said):
    assert said("The mend book in the cab has them, 6 of 6 were seen to before their day.", ROWS[:n_rows]) is is_said


def test_two_tables_of_days_are_not_held_against_one_tally():
    two = f"{register(ROWS)}\n\n{register(MORE * 3)}"
    assert "tally-against-rows" not in codes(("7.3", "8 of 8 were seen to before their day.", two, "xlsx"))


@pytest.mark.parametrize(("tally", "is_said"), [("6 of 6", False), ("8 of 8", True)])
def test_beside_another_paper_fewer_may_be_of_some_of_the_rows(tally, is_said):
    case = ("7.3", f"{tally} were seen to before their day.", register(ROWS + MORE), "xlsx")
    assert ("tally-against-rows" in codes(case, others=("Slip of a part",))) is is_said


@pytest.mark.parametrize(("tally", "is_said"), [("6 of 6", False), ("8 of 8", True)])
def test_events_that_people_had_heard_of_may_be_some_of_those_on_record(tally, is_said):
    assert said(f"What the hands had heard of is in the cab's book, {tally}.", at="9.2") is is_said


def test_a_register_may_hold_only_what_was_done_of_what_was_planned():
    assert not said("By the page on the fridge 7 of 9 were seen to before their day.")


@pytest.mark.parametrize(("n_days", "is_said"), [(3, True), (4, False)])
def test_beside_a_paper_of_several_days_the_register_may_be_of_another_thing(n_days, is_said):
    other = "\n".join(f"Walk {n} of 2023-0{n}-02" for n in range(1, n_days + 1))
    case = ("7.3", "8 of 8 were seen to before their day.", register(ROWS + MORE), "xlsx")
    assert ("tally-against-rows" in codes(case, others=(other,))) is is_said
