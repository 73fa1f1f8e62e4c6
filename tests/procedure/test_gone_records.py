"""2.5(d): all is claimed, and the notes tell that records are lost or that a month had nothing."""

import pytest
from test_less_usual_faults import noted

LOST = [
    "Everything is in the cabinet but the toolbox minutes from February were lost when the trailer burned.",
    "We cannot find the truck sheets of the spring, otherwise it's all in the binder.",
    "One box of inspection forms got thrown out by the cleaners. The rest you can have in a minute.",
    "The August log has gone missing. Records are good.",
    "Everything in order, only the minutes of March I could not locate.",
]
THERE = [
    "Nothing is missing, all twelve months are there.",
    "The June cards were lost for a week and then found behind the seat.",
    "Backed up every night so no file can get lost.",
    "Last year two forms were missing; this year all are there.",
    "If a sheet goes missing there is a copy in the cloud.",
]
SKIPPED = [
    "12 planned, 12 done. In July nobody walked, we were on holiday.",
    "Monthly, all done. February was skipped on account of the cold.",
    "We do it each month; in December and January there was no inspection because of the rush.",
    "Each month one. None was held in May.",
    "Every month but we missed August.",
]
KEPT = [
    "12 planned, 12 done. No injuries in July.",
    "Planned 10, as in July and August we are shut; 10 held.",
    "In March nothing was found, in the others one or two things.",
    "12 of 12; in May it was done by the lead as I was away.",
    "No month was skipped, not even August.",
    "Planned 12, held 11 of 12: we skipped December.",
]


@pytest.mark.parametrize("notes", LOST)
def test_lost_records_beside_all_points_are_found(notes: str) -> None:
    assert "claim-against-notes" in noted("10.1", notes, "d", points=2)
    assert "claim-against-notes" not in noted("10.1", notes, "d", points=1)


@pytest.mark.parametrize("notes", THERE)
def test_records_that_are_there_are_let_pass(notes: str) -> None:
    assert "claim-against-notes" not in noted("10.1", notes, "d", points=2)


@pytest.mark.parametrize("notes", SKIPPED)
def test_a_month_without_beside_the_whole_is_found(notes: str) -> None:
    assert "claim-against-notes" in noted("7.2", notes, "d", percent=100)
    assert "claim-against-notes" not in noted("7.2", notes, "d", percent=92)


@pytest.mark.parametrize("notes", KEPT)
def test_months_in_which_none_was_due_or_nothing_was_amiss_are_let_pass(notes: str) -> None:
    assert "claim-against-notes" not in noted("7.2", notes, "d", percent=100)
