"""2.5(d): tallies, sizes of firms, expiries and open rows as other people write them."""

import pytest
from test_noted_papers import codes

from secor_qa.procedure.checks.consistency.expiry import expiries_told
from secor_qa.procedure.wording.head_counts import head_counts
from secor_qa.procedure.wording.shortfalls import all_but_some, shortfalls


def test_months_before_a_tally_are_not_its_whole() -> None:
    assert [(each.part, each.whole) for each in shortfalls("In 12 months: planned 8, held 8.")] == [(8, 8)]
    assert [(each.part, each.whole) for each in shortfalls("In 12 mo: planned 8, held 5, rest rained out.")] == [(5, 8)]


def test_the_size_of_a_contractors_firm_is_not_ours() -> None:
    assert head_counts("The subcontractor is a painting firm of two men.") == ()
    assert [each.n for each in head_counts("We are a family firm of six.")] == [6]


@pytest.mark.parametrize(
    "notes",
    [
        "The ticket need not be renewed before 2029.",
        "Her card is not due again until 2029.",
        "The licence does not run out till 2029.",
        "His fork lift card is good right through 2029.",
        "The paper carries him into 2029.",
    ],
)
def test_an_expiry_is_read_in_other_words(notes: str) -> None:
    assert [when for when, _, _ in expiries_told(notes)] == [(2029, 0, 0)]


def test_a_dash_under_done_leaves_a_row_open() -> None:
    plan = "PLAN\nwhat\tby\tdone\nrail\t2024-01-05\t2024-01-03\nlamp\t2024-01-09\t{}"
    notes = "The old plan had two lines, 2 of 2 were done."
    assert "document-has-it-open" in codes(("10.3", notes, plan.format("-"), "xlsx"))
    assert "document-has-it-open" not in codes(("10.3", notes, plan.format("2024-01-08"), "xlsx"))


@pytest.mark.parametrize(
    ("notes", "part", "whole"),
    [
        ("People named six things between them. Four are in the book, the rest was small.", 4, 6),
        ("We heard of five incidents on the water; three are in the log.", 3, 5),
        ("The roster has 12, but what with the flood we only managed 7.", 7, 12),
        ("By the plan there are ten, but in the busy weeks I was able to do six of them.", 6, 10),
    ],
)
def test_fewer_recorded_or_made_than_told_are_a_shortfall(notes: str, part: int, whole: int) -> None:
    assert (part, whole) in [(each.part, each.whole) for each in shortfalls(notes)]


def test_as_many_recorded_as_told_are_none() -> None:
    assert shortfalls("I asked 5 of 5, and every one of them knew it.") == ()
    assert [each for each in shortfalls("Six things were named. Six are in the book.") if each.part < each.whole] == []


def test_a_whole_tally_that_is_taken_back_in_part_is_seen() -> None:
    assert all_but_some("7 of 7 mended by the date, except the gate.") == "7 of 7 mended by the date, except the"
    assert all_but_some("12/12 were held, bar the one in June.") == "12/12 were held, bar the"
    assert all_but_some("7 of 7 mended by the date, the gate too.") == ""
    assert all_but_some("6 of 7 mended, except the gate.") == ""
