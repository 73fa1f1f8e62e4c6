"""2.5(f): what the plan leaves out by its own habit, and what stood in an earlier plan that is attached."""

from datetime import date
from decimal import Decimal

import pytest
from builders import (
    EDITION,
    ON,
    make_date,
    make_document,
    make_instrument,
    make_item,
    make_question,
    make_row,
    make_submission,
)

from secor_qa.procedure.checks.action_items import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Answer, Scoring

QUESTIONS = tuple(make_question(f"1.{n}", scoring=Scoring.RANGE) for n in range(1, 7))


def parts_without(points: list[int], with_items: list[int]) -> list[str]:
    """The questions of which it is said that an item is wanted."""
    rows = [make_row(each.id, points_claimed=Decimal(share)) for each, share in zip(QUESTIONS, points, strict=False)]
    items = tuple(make_item(f"1.{n}") for n in with_items)
    facts = Facts(make_submission(*rows, items=items), make_instrument(*QUESTIONS), EDITION, ON)
    codes = {each.id: [found.code for found in check(each, facts).findings] for each in QUESTIONS[: len(points)]}
    return [question for question, said in codes.items() if "no-item-for-lost-points" in said]


def test_a_plan_that_answers_the_other_parts_answers_this_one_too() -> None:
    assert parts_without([6, 7, 8, 10], with_items=[1, 2]) == ["1.3"]
    assert parts_without([9, 7, 8, 9, 6], with_items=[1, 2]) == []
    assert parts_without([9, 7, 8, 9, 9, 6], with_items=[1, 2, 3, 4, 5]) == ["1.6"]


def test_a_sender_who_answers_only_a_no_is_left_alone() -> None:
    assert parts_without([6, 7, 8], with_items=[]) == []
    assert parts_without([6], with_items=[]) == []


def test_a_claim_below_its_own_percentage_has_lost_nothing() -> None:
    asked = make_question("1.1", scoring=Scoring.PERCENT)
    for percent, said in ((100, []), (40, ["no-item-for-lost-points"])):
        row = make_row("1.1", points_claimed=Decimal(4), percent_positive=Decimal(percent))
        facts = Facts(make_submission(row), make_instrument(asked), EDITION, ON)
        assert [found.code for found in check(asked, facts).findings] == said


@pytest.mark.parametrize(("n_with", "said"), [(3, True), (2, False)])
def test_the_habit_begins_at_three_of_four(n_with: int, said: bool) -> None:
    left_out = [f"1.{n}" for n in range(n_with + 1, 6)]
    found = parts_without([8, 8, 8, 8, 8], with_items=list(range(1, n_with + 1)))
    assert (left_out[0] in found) is said


ACTION = "Have the dispatcher call every lone driver at noon and write the call down."


def repeated(*documents: Document, action: str = ACTION) -> list[str]:
    asked = make_question("1.1")
    rows, items = [make_row("1.1", Answer.NO)], (make_item("1.1", action=action),)
    facts = Facts(make_submission(*rows, items=items, documents=documents), make_instrument(asked), EDITION, ON)
    return [found.code for found in check(asked, facts).findings]


def plan(*days: date, file: str = "10.4 action plan.pdf", text: str = ACTION) -> Document:
    return make_document(
        file, texts=(f"Corrective action plan\n1 {text} R. Example, open",), dates=tuple(map(make_date, days))
    )


def test_an_item_that_stands_in_an_attached_earlier_plan_is_known_again() -> None:
    assert repeated(plan(date(2023, 4, 2), date(2023, 11, 30))) == ["item-repeated"]
    assert repeated(plan(file="Previous year plan of action.docx")) == ["item-repeated"]


def test_this_years_plan_may_be_attached() -> None:
    assert repeated(plan(date(2023, 4, 2), date(2024, 9, 30))) == []
    assert repeated(plan()) == []


@pytest.mark.parametrize(("day", "earlier"), [(date(2024, 4, 30), True), (date(2024, 5, 1), False)])
def test_an_earlier_plan_ends_before_data_gathering_began(day: date, earlier: bool) -> None:
    assert bool(repeated(plan(day))) is earlier


def test_another_paper_or_other_words_are_no_earlier_plan() -> None:
    inspection = make_document("inspection.pdf", texts=(f"Inspection\n{ACTION}",), dates=(make_date(date(2023, 5, 1)),))
    assert repeated(inspection) == []
    assert (
        repeated(plan(date(2023, 4, 2), text="Have the dispatcher buy a satellite phone for every lone driver.")) == []
    )
    assert repeated(plan(date(2023, 4, 2), text="Train the crew"), action="Train the crew") == []
