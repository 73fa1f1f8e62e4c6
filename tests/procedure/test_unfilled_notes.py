# ruff: noqa: E501
"""2.5(c): words that were to be replaced before the notes went out; and the same words where they tell something."""

import pytest
from test_less_usual_faults import noted

UNFILLED = [
    "To be filled in by Marg when she is back from holidays, with the dates of all the walks and who was on them that day.",
    "Notes to follow. The forms are in the shop office and the book-keeper has the tally of the year somewhere in her drawer.",
    "Answer still to be written - look at the forms of the spring and count them, then say who walked and what was found there.",
    "TBC: number of walks, who did them, in which building, and what was put right afterwards by the foreman of the shop.",
    "Text to come, see what the forms of June say about the loading dock and the ramps behind the second building.",
]
FILLED = [
    "The form has to be filled in by the lead before the shift; 12 of 12 months are in the red binder by the scale.",
    "12 of 12 walks were done. Two findings are to be completed in spring when the frost is out, both with a name.",
    "Planned were 12 and done 12; details to follow a finding stand on the back of each sheet in the shop.",
    "What is left to do after a walk goes on the board at the mill: 12 of 12 walks, 9 findings, all closed.",
]


@pytest.mark.parametrize("notes", UNFILLED)
def test_notes_that_were_to_be_written_later_are_found(notes: str) -> None:
    assert "notes-unfilled" in noted("7.2", notes, "c")


@pytest.mark.parametrize("notes", FILLED)
def test_work_that_is_to_be_done_is_no_placeholder(notes: str) -> None:
    assert "notes-unfilled" not in noted("7.2", notes, "c")
