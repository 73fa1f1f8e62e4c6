"""2.5(d): no more is put right than had come up."""

from __future__ import annotations

import pytest

from secor_qa.procedure.wording.more_done import more_done_than_found


@pytest.mark.parametrize(
    "notes",
    [
        "Six findings were recorded over the winter; 8 of 8 are closed, each with a name.",
        "The walks turned up six things. All were mended within the week, 8 of 8.",
        "Six faults came up, 7 of 8 repaired when they were due.",
        "Six faults came up, and 8 of 8 were repaired on or before the day that we set.",
        "Six written down over the season, and 8 of 8 were put right.",
    ],
)
def test_more_put_right_than_came_up_is_found(notes: str) -> None:
    assert more_done_than_found(notes)


@pytest.mark.parametrize(
    "notes",
    [
        "Six findings were recorded over the winter; 6 of 6 are closed.",
        "Six findings were recorded and two were reported by drivers; 8 of 8 are closed.",  # together they make it up
        "Six findings were recorded, the rest carried over from the year before; 8 of 8 are closed.",
        "Six findings were recorded; 8 of 8 workers knew that they are fixed.",  # people
        "Eight findings were recorded; 6 of 6 that were due are closed.",
        "I sampled the list: six were found in the yard, 8 of 8 done.",
        "Six were found in spring and five were found in fall, 8 of 8 closed.",  # which of them is not told
    ],
)
def test_a_tally_may_be_of_what_else_came_up(notes: str) -> None:
    assert more_done_than_found(notes) is None
