"""2.5(d): what the notes tell to be done, beside the cells of a table that have a day or say that there is none."""

import pytest
from test_noted_papers import codes

CHART = "TRAINING 2024-04-02\nwho\tWHMIS\tlift\nA. Roy\t2023-05-05\t2023-06-01\nB. Lund\t2023-05-05\t-\n"
CALENDAR = "WALKS\nmonth\tby\tdone\n" + "\n".join(f"M{at}\tlead\t2023-0{at}-03" for at in range(1, 8)) + "\n"
FIXES = "LIST\nfound\twhat\tfixed\n2023-05-02\tstep\t2023-05-03\n2023-06-02\tlamp\t2023-06-09\n"


@pytest.mark.parametrize("cell", ["needs it", "not yet", "to do", "booked for June", "missing"])
def test_all_training_beside_a_cell_that_lacks_it_is_found(cell: str) -> None:
    chart = f"{CHART}C. Ek\t{cell}\t2023-06-01\n"
    assert "days-of-rows" in codes(("5.3", "6 are wanted by the chart and 6 of 6 have a day.", chart, "xlsx"))
    assert "days-of-rows" not in codes(("5.3", "6 are wanted by the chart and 5 of 6 have a day.", chart, "xlsx"))
    assert "days-of-rows" not in codes(("5.3", "6 of 6, except WHMIS for the new one.", chart, "xlsx"))
    assert "days-of-rows" in codes(("5.3", "3 of 3 have a day. Attached are 2 of the 3.", chart, "xlsx"))


def test_what_a_job_does_not_need_is_not_lacking() -> None:
    assert "days-of-rows" not in codes(("5.3", "3 of 3 have a day.", CHART, "xlsx"))
    orientation = f"{CHART}C. Ek\tneeds it\t2023-06-01\n"
    assert "days-of-rows" not in codes(("5.2", "One was new, 1 of 1 before the first shift.", orientation, "xlsx"))


@pytest.mark.parametrize(("n_told", "is_found"), [(9, True), (8, True), (7, False)])
def test_a_tally_of_as_many_as_the_rows_has_the_days_of_the_rows(n_told: int, is_found: bool) -> None:
    calendar = f"{CALENDAR}M8\tlead\tnot done\nM9\tlead\tskipped\n"
    notes = f"Each month one, {n_told} of 9 were done."
    assert ("days-of-rows" in codes(("7.2", notes, calendar, "xlsx"))) is is_found


def test_nothing_is_done_before_it_came_up() -> None:
    notes = "All of it is done."
    assert "done-before-found" in codes(("7.3", notes, f"{FIXES}2023-09-12\tmat\t2023-08-30\n", "xlsx"))
    assert "done-before-found" not in codes(("7.3", notes, f"{FIXES}2023-09-12\tmat\t2023-09-12\n", "xlsx"))
    other = "LIST\ndate\twhat\tdone\n2023-05-09\tstep\t2023-05-03\n2023-06-22\tlamp\t2023-06-09\n"
    assert "done-before-found" not in codes(("7.3", notes, other, "xlsx"))  # the columns mean something else
