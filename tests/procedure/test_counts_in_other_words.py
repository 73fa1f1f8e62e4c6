"""2.5(d): tallies, sizes of firms, expiries and open rows as other people write them."""

import pytest
from test_noted_papers import codes

from secor_qa.procedure.checks.consistency.expiry import expiries_told
from secor_qa.procedure.wording.head_counts import head_counts
from secor_qa.procedure.wording.shortfalls import shortfalls


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
