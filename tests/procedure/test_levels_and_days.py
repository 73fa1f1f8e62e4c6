"""2.5(a), 2.5(d): points by levels, days without a year, and samples spread over the period."""

from datetime import date
from decimal import Decimal

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks import consistency, documents
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.words import Scoring

LEVELS = "0: no one can say it; 1: a few can; 2: most can; 3: all can say it and show it. Give the numbers."


def level_codes(notes: str, points: int, guideline: str = LEVELS) -> list[str]:
    asked = make_question("1.1", scoring=Scoring.RANGE, points=3, methods=("I",), guideline=guideline)
    row = make_row("1.1", notes=notes, points_claimed=Decimal(points))
    facts = Facts(make_submission(row), make_instrument(asked), EDITION, ON)
    found = [each.code for each in consistency.check(asked, facts).findings]
    return [each for each in found if each == "level-against-notes"]


@pytest.mark.parametrize(
    ("notes", "points", "is_found"),
    [
        ("Asked five at the gate, and 4 of 5 could say it.", 3, True),
        ("Four out of five knew where it hangs, the fifth was guessing.", 3, True),
        ("1 of 5 did not know it, the rest did.", 3, True),
        ("Asked five at the gate, and 4 of 5 could say it.", 2, False),
        ("Asked five at the gate, and 5 of 5 could say it.", 3, False),
        ("5 of 5 could say it, 4 of 5 could show it.", 3, False),
        ("I went to 2 of the 3 sites, and everyone there could say it.", 3, False),
        ("2 of 5 were new this spring, and all could say it.", 3, False),
    ],
)
def test_the_level_of_everyone_is_held_against_the_tally(notes: str, points: int, is_found: bool) -> None:
    assert bool(level_codes(notes, points)) is is_found


def test_where_the_points_go_by_shares_no_level_is_claimed() -> None:
    assert not level_codes("4 of 5 could say it.", 3, "0 to 3 by the share of all workers who can say it.")
    assert not level_codes("4 of 5 could say it.", 3, "1: some can; 3: all can; 3: every new hand can.")


def asked_outside(notes: str, methods: tuple[str, ...] = ("I",), **changes) -> bool:
    """Whether something is said of days outside data gathering, which is from 1 to 10 May 2024."""
    asked = make_question("1.1", methods=methods)
    documents_of = (make_document("a.pdf", questions=("1.1",), **changes),) if changes else ()
    facts = Facts(
        make_submission(make_row("1.1", notes=notes), documents=documents_of), make_instrument(asked), EDITION, ON
    )
    return "note-outside-gathering" in [each.code for each in consistency.check(asked, facts).findings]


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("I watched four hands at the scale on November 22, four of four wore theirs.", True),
        ("On January 9 I spoke with three of three drivers.", True),
        ("On April 9 and 10, 2024, I asked three of three drivers.", True),
        ("Six people were interviewed on 14 August, six of six knew.", True),
        ("Asked two hands at the pit on Tuesday, the 3rd of February, two of two knew.", True),
        ("Went out February 3 to the pit and asked two hands.", True),
        ("On February 3, at the scale and in the shop, I watched four hands.", True),
        ("3 February, pit. Four hands were watched at the belt.", True),
        ("Walked the pit April 2 with the foreman and asked four hands.", True),
        ("On February 3 the drill was held at the scale, I asked four hands about it.", False),
        ("8 May, pit. Four hands were watched at the belt.", False),
        ("I watched four hands at the scale on May 8, four of four wore theirs.", False),
        ("I watched four hands at the scale on May 1, four of four wore theirs.", False),  # the first day
        ("I watched four hands at the scale on April 30, four of four wore theirs.", True),
        ("Tuesday night April 30 I stood on the scale and watched four hands.", True),
        ("While I was at cold storage on April 30 I watched four hands.", True),
        ("I asked four hands about the drill on November 22, four of four knew.", False),
        ("I asked the two who started on November 22, two of two knew.", False),
        ("Four of four said the talk was on November 22.", False),
        ("I watched four hands on February 30, four of four wore theirs.", False),
        ("I will have watched them all again on November 22, as scheduled.", False),
    ],
)
def test_a_day_without_a_year_is_taken_where_it_lies_nearest(notes: str, is_found: bool) -> None:
    assert asked_outside(notes) is is_found


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("April 12: scale house, two hands; May 3: pit, two hands. 4 of 4 wore boots.", True),
        ("- April 12 at the pit: four hands\n- 4 of 4 wore boots", True),
        ("In Hinton on 12 April two hands, and at the pit on 3 May two more, 4 of 4 wore boots.", True),
        ("2024-04-12, pit: four hands, 4 of 4 wore boots.", True),
        ("April 12: new boots bought for two hands. 4 of 4 wore them.", False),
        ("April 12: the talk was on boots. 4 of 4 wore them.", False),
        ("Four of four wore the boots that came on April 12.", False),
        ("May 3: pit, four hands, 4 of 4 wore boots.", False),
    ],
)
def test_a_day_with_which_a_clause_begins_is_one_of_looking_where_nothing_else_answers(
    notes: str, is_found: bool
) -> None:
    assert asked_outside(notes, ("O", "I")) is is_found


def test_a_day_that_a_paper_bears_is_the_papers() -> None:
    notes = "I watched four hands at the scale on November 22, four of four wore theirs."
    borne = {"dates": (make_date(date(2023, 11, 22)),)}
    assert asked_outside(notes, ("O", "D"), document_on=date(2024, 3, 1))
    assert not asked_outside(notes, ("O", "D"), document_on=None, **borne)
    assert not asked_outside("The form shows whom we asked on November 22, four of four.", ("I", "D"))


WEEKS = "Attach at least two cards from different weeks. Give the number sampled."


def spread_codes(guideline: str, *days: date, **changes) -> list[str]:
    asked = make_question("2.8", methods=("D",), evidence="record", guideline=guideline)
    attached = tuple(make_document(f"card {n}.jpg", on, questions=("2.8",), **changes) for n, on in enumerate(days, 1))
    facts = Facts(make_submission(make_row("2.8"), documents=attached), make_instrument(asked), EDITION, ON)
    return [each.code for each in documents.check(asked, facts).findings if each.code == "not-spread"]


@pytest.mark.parametrize(
    ("first", "second", "is_found"),
    [
        (date(2024, 3, 4), date(2024, 3, 10), True),  # Monday and Sunday
        (date(2024, 3, 10), date(2024, 3, 11), False),
        (date(2024, 3, 5), date(2024, 3, 5), True),
        (date(2023, 3, 6), date(2024, 3, 4), False),
    ],
)
def test_samples_of_one_week_are_found_where_different_weeks_are_asked_for(
    first: date, second: date, is_found: bool
) -> None:
    assert bool(spread_codes(WEEKS, first, second)) is is_found


def test_samples_spread_over_the_period_are_not_all_of_one_month() -> None:
    spread = "Attach three inspections spread over the period."
    assert spread_codes(spread, date(2024, 3, 1), date(2024, 3, 15), date(2024, 3, 31))
    assert not spread_codes(spread, date(2024, 3, 1), date(2024, 3, 15), date(2024, 4, 1))
    assert not spread_codes("Attach two of them.", date(2024, 3, 4), date(2024, 3, 5))


def test_one_sample_or_a_file_of_several_pages_is_not_judged() -> None:
    assert not spread_codes(WEEKS, date(2024, 3, 4))
    assert not spread_codes(WEEKS, date(2024, 3, 4), date(2024, 3, 5), texts=("A page.", "Another."))
