"""2.5: what reviews, tags and notes tell in ways of their own, which is in order; and what differs all the same."""

from __future__ import annotations

from datetime import date

import pytest
from builders import make_document
from test_named_people import named

from secor_qa.procedure.checks.consistency.dates import _TO_COME
from secor_qa.procedure.checks.currency.contradictions import _gives
from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.wording.contractors import nobody_elses
from secor_qa.procedure.wording.counted_beside import first_aiders_in_all
from secor_qa.procedure.wording.kinds_of_events import kinds_told
from secor_qa.procedure.wording.year_figures import counted_in_paper, lacking_in_paper
from secor_qa.procedure.words import DateRole

REVIEW = "Review of the year\n{}"


@pytest.mark.parametrize(
    ("line", "n"),
    [("[x] 9 Incidents: four, all looked into.", 4), ("9 Incidents: four, all looked into.", 4)],
)
def test_a_tick_before_a_line_of_a_review_makes_its_number_no_count(line: str, n: int) -> None:
    assert {each.n for each in counted_in_paper(REVIEW.format(line)) if each.thing == "events"} == {n}


@pytest.mark.parametrize(
    ("said", "is_counted"),
    [
        ("Nine visits done of nine.", True),
        ("Nine visits done since January.", False),
        ("Nine visits done so far.", False),
    ],
)
def test_what_a_review_counts_of_a_part_of_the_year_is_no_figure_of_the_year(said: str, is_counted: bool) -> None:
    assert bool([each for each in counted_in_paper(REVIEW.format(said)) if each.thing == "visits"]) is is_counted


def test_what_is_wanted_of_next_year_was_not_lacking_in_this() -> None:
    assert lacking_in_paper("Review\nNo inspection in June")
    assert not lacking_in_paper("Review\nGoals for next season:\n1. No inspection in June")


def test_of_some_of_several_near_misses_it_is_not_told_how_many_there_were() -> None:
    assert "near misses" not in kinds_told("Five events, 3 of 5 near misses.")
    assert kinds_told("Five events, 3 near misses.")["near misses"][0] == 3


def test_first_aid_that_was_given_is_no_ticket() -> None:
    assert first_aiders_in_all("In the crew are 4 first aid, and 3 haul.")
    assert not first_aiders_in_all("Seven events: 4 first aid, and 3 near misses.")


def test_no_next_contract_tells_of_no_one_who_came() -> None:
    assert nobody_elses("There was no contractor.")
    assert not nobody_elses("There is no next contractor of that sort.")


def test_a_day_that_is_set_is_to_come() -> None:
    assert _TO_COME.search("First day set 2026-12-09.")
    assert not _TO_COME.search("The cones were set up 2026-12-09.")


def test_a_place_before_a_day_is_nobody() -> None:
    assert named("Asked four on the line by Cynthia Oct 20, four of four knew.") == ""
    assert "Cynthia Ott" in named("Asked Cynthia Ott at the line, four of four knew.")


@pytest.mark.parametrize(("marks", "is_its"), [("APR KO MAY LS", True), ("MAR KO APR 4", False)])
def test_a_tag_photographed_in_a_month_bears_its_initials(marks: str, is_its: bool) -> None:
    taken = FoundDate(date(2024, 5, 8), 1, "", DateRole.MADE), FoundDate(date(2024, 2, 3), 1, "", DateRole.RECORD)
    tag = make_document("tag.jpg", date(2024, 5, 8), texts=(f"YEARLY 3 FEB 2024\n{marks}",), dates=taken)
    assert _gives(date(2024, 5, 8), tag) is is_its
