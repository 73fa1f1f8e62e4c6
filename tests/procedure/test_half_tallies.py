"""2.5(c): how many were asked is half a tally; how many of them knew is the other half."""

import pytest
from test_asked_parts import question

from secor_qa.procedure.checks.notes.tally import tally

TALLY = "Percent positive is the share of people spoken to who could say both. Give the tally."
NUMBERS = "Percent positive is inspections done against inspections planned. Give the two numbers."

HALF = [
    (TALLY, "I spoke with five servers after closing, and they knew it quite well."),
    (TALLY, "Asked 7 drivers at the scale. Good answers, mostly the gate and the horn."),
    (TALLY, "- 4 interviews, lunch room, May 3\n- good knowledge\n- see plan"),
    (TALLY, "I have talk to three of my people, it was good answers, one said the bell."),
    (TALLY, "Six persons were interviewed on June 4 by the office manager, with satisfactory results."),
    (TALLY, "The 8 technicians could say it, more or less, when I went round."),
    (NUMBERS, "12 walks were planned for the year, on the first Monday. They were done as a rule. Walk 3.pdf."),
    (NUMBERS, "We did 9 of them, with the sheet. Sheet 2026-02-03.pdf and page 4 of the binder."),
]
WHOLE = [
    (TALLY, "I spoke with five servers, five knew."),
    (TALLY, "Asked 7 drivers, all could."),
    (TALLY, "4/4"),
    (TALLY, "Three of my people, each could say it."),
    (TALLY, "Six persons were interviewed; one did not know whom to call."),
    (TALLY, "The 8 technicians were asked and nobody was unsure."),
    (NUMBERS, "12 planned, 11 done, the one of May fell out."),
    (NUMBERS, "Planned were twelve; every one was done."),
    (TALLY, "100 % of the 9 cleaners."),
    (TALLY, "Five asked: 5 yes."),
    ("Attach two forms. Give the number sampled.", "Pulled 14 forms, whole and signed."),
    ("Say in the notes how many workers there are.", "There are 4 workers."),
]


@pytest.mark.parametrize(("guideline", "notes"), HALF)
def test_one_number_where_a_tally_has_two_is_said(guideline: str, notes: str) -> None:
    assert [each.code for each in tally(question(guideline), notes)] == ["half-a-tally"]


@pytest.mark.parametrize(("guideline", "notes"), WHOLE)
def test_both_numbers_in_any_way_or_one_where_one_is_asked_are_let_pass(guideline: str, notes: str) -> None:
    assert not list(tally(question(guideline), notes))
