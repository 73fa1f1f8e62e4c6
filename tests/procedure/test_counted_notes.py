"""2.5(d): tallies that notes tell in two numbers apart, and numbers that are no tally."""

import pytest
from test_less_usual_faults import noted

from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.shortfalls import shortfalls


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("Thirty site checks were scheduled for the season, 22 took place.", 22, 30),
        ("Scheduled: 10. Held: 6.", 6, 10),
        ("Ten toolbox meetings were planned and, for the snow, eight were held.", 8, 10),
        ("Planned 16 meetings, eleven held because of the move.", 11, 16),
        ("The yard has 14 ladders, 9 of them inspected with a tag.", 9, 14),
        ("Of the eight new hands, five were oriented in the first week.", 5, 8),
        ("Pulled 25 cards from 12 weeks: 18 complete.", 18, 25),
        ("40 tickets were sampled, 31 current.", 31, 40),
        ("21 were held, 7 skipped in the harvest.", 21, 28),
        ("12 were due, 3 missed.", 9, 12),
        ("10 files looked at, 4 of them not signed.", 6, 10),
        ("Of 10, one was there.", 1, 10),
        ("Of the ten shifts two had a card holder there.", 2, 10),
    ],
)
def test_two_numbers_of_due_and_done_are_a_tally(text: str, part: int, whole: int) -> None:
    assert {(each.part, each.whole) for each in shortfalls(text)} == {(part, whole)}


@pytest.mark.parametrize(
    "text",
    [
        "12 scheduled, 10 held on the day, the other two were held in July.",
        "Nine were due, eight done by May, the rest followed in June.",
        "Asked six people, the foreman and five hands, whether they had seen it.",
        "Two crews of four. The foreman plans 3 walks a month.",
        "Meetings are planned every month. Three are sent, signed by 2 people each.",
        "The truck has 4 extinguishers and 2 kits.",
        "I sampled 10 days, 10 of 10 one was there.",
        "Looked through 14 shifts: 14 of 14 one of us had the ticket.",
        "Eight of eight had two complete kits in the van.",
        "Picked 9 vans, nine of nine two tags were current.",
        "Asked the miller and 3 hands: 4 of 4 could give me at least three of them and knew why.",
        "A pair of two always has one, the yard has the clerk.",
        "Every van of three carries one; the barn has two.",
        "Asked 7 people about the rules; of the 7 each could recite five of them, known to all.",
    ],
)
def test_numbers_of_something_else_are_no_tally(text: str) -> None:
    assert shortfalls(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Pulled 15 from 15 different days.",
        "Looked at both, one of the two in the office and one outside.",
        "30 from 12 months of the year.",
    ],
)
def test_a_sample_and_a_phrase_are_no_ratio(text: str) -> None:
    assert ratios(text) == ()


def test_every_one_of_them_is_all_of_them() -> None:
    assert [(each.part, each.whole) for each in ratios("Read every one of the 18 sheets.")] == [(18, 18)]


SHORT = "Shop and yard inspections: 30 were due by the schedule, 21 carried out by the foreman. Three are sent."


def test_a_share_above_what_the_notes_count_is_found_at_percentages_and_points() -> None:
    assert noted("7.2", SHORT, "d", percent=100) == ["tally-against-percent"]
    assert noted("7.2", SHORT, "d", percent=70) == []
    assert noted("7.2", SHORT.replace("21", "30"), "d", percent=100) == []


def test_of_several_tallies_the_one_whose_share_is_written_out_is_the_percent_positive() -> None:
    notes = "Read the schedule in the shop. 21 of 30 were carried out, 70 percent. The horn went 3 of 3 times."
    assert noted("7.2", notes, "d", percent=70) == []
    assert noted("7.2", notes, "d", percent=95) == ["tally-against-percent"]
    assert noted("7.2", notes.replace(", 70 percent", ""), "d", percent=95) == []


def test_a_tally_of_what_was_late_may_be_told_beside_the_share_of_the_rest() -> None:
    late = "Read the repair book with the mechanic in the shop: 3 of 12 were late, all of them for want of parts."
    assert noted("3.5", late, "d", percent=75) == []
    assert noted("3.5", late, "d", percent=100) == ["tally-against-percent"]


def test_the_percent_positive_is_less_than_ten_from_the_only_tally() -> None:
    assert noted("7.2", "Seventeen of 20 cards were whole; three had no day.", "d", percent=95) == [
        "tally-against-percent"
    ]
    assert not noted("7.2", "Seventeen of 20 cards were whole; three had no day.", "d", percent=90)


def test_a_full_percentage_stands_against_the_one_tally_that_is_a_little_short() -> None:
    notes = "Read the list in the office with the foreman: {} of 34 courses are on record, three lists are sent."
    assert noted("5.3", notes.format(32), "d", percent=100) == ["tally-against-percent"]
    assert noted("5.3", notes.format(34), "d", percent=100) == []
    assert noted("5.3", notes.format(32), "d", percent=96) == []  # another rounding, or another count


@pytest.mark.parametrize(
    ("text", "n"),
    [("All there, 4 of 4 points.", 0), ("So 3/4 pts.", 0), ("Four of four points.", 0), ("4 of 4 pointed to it.", 1)],
)
def test_points_out_of_the_most_there_are_count_nothing(text: str, n: int) -> None:
    assert len(ratios(text)) == n
