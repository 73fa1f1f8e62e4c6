"""2.5(d), 2.5(e): as many people are asked as the guideline wants, and of each role no more than the profile counts."""

from decimal import Decimal

import pytest
from builders import EDITION, ON, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks import consistency, instrument_use
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.words import Answer, Scoring

GUIDELINE = "Interview at least four workers, or all where there are fewer. Percent positive is the share who knew."


def codes(notes: str, guideline: str = GUIDELINE, answer: Answer = Answer.YES, **fields) -> list[str]:
    asked = make_question("1.1", scoring=Scoring.PERCENT, methods=("I",), guideline=guideline)
    row = make_row("1.1", answer, notes=notes, percent_positive=Decimal(100))
    facts = Facts(make_submission(row, **fields), make_instrument(asked), EDITION, ON)
    found = [*instrument_use.check(asked, facts).findings, *consistency.check(asked, facts).findings]
    return [each.code for each in found if each.code in ("too-few-asked", "more-of-a-role")]


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("I sat down with three of our drivers on the lot, three of three knew it.", True),
        ("Asked two hands at the scale. 2 of 2 could say it.", True),
        ("Both were asked at the gate and both knew.", True),
        ("By phone: one driver, the newest. 1 of 1 could say it.", True),
        ("The newest hire, 1/1, at the coffee pot.", True),
        ("The two drivers, 2 of 2. One said it means no rush. The other said it means he may ask.", True),
        ("The two drivers, 2 of 2; the other three were away.", False),
        ("The whole crew, 2 of 2.", False),
        ("Spoke with four drivers, and four of four knew it.", False),
        ("Asked two hands at the scale and two in the shop, 4 of 4 could say it.", False),
        ("Asked everybody who was in the yard, two of two knew.", False),
        ("Spoke with three; the others were away at camp until June.", False),
        ("They know it by heart, it hangs in the lunch room.", False),
    ],
)
def test_fewer_people_than_the_guideline_wants_are_found(notes: str, is_found: bool) -> None:
    assert codes(notes) == (["too-few-asked"] if is_found else [])


@pytest.mark.parametrize(("workers", "is_found"), [(3, False), (4, True)])
def test_no_more_are_wanted_than_there_are_beside_the_assessor(workers: int, is_found: bool) -> None:
    fields = {"employees_worker": Decimal(workers), "employees_supervisor": Decimal(0)}
    notes = "Asked three hands at the scale. 3 of 3 could say it."
    assert ("too-few-asked" in codes(notes, **fields)) is is_found
    assert codes(notes, employees_worker="some") == []


def test_where_the_guideline_wants_no_number_of_people_any_will_do() -> None:
    notes = "Asked two hands at the scale. 2 of 2 could say it."
    assert codes(notes, "Ask workers. Each names at least four duties. Give the tally.") == []
    assert codes(notes, "Attach the sign-off of at least four workers.") == []
    assert codes(notes, "Talk with a minimum of 3 people.") == ["too-few-asked"]
    assert codes(notes, answer=Answer.NO) == []
    assert codes("Carried over from the certification year. " + notes) == []


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("Owner 1 of 1, supervisors 3 of 3, workers 5 of 5.", True),
        ("I talked to two supervisors and five hands by the scale.", True),
        ("Both supervisors knew it, and so did five of five hands.", True),
        ("Managers: 2/2, workers: 4/4 at the pit.", True),
        ("2 of 2 supervisors and 5 of 5 hands named theirs.", True),
        ("Owner 1 of 1, supervisor 1 of 1, workers 5 of 5.", False),
        ("Owner 1 of 1, the manager 1 of 1, workers 5 of 5.", True),
        ("Owner 1 of 1, pit manager 1 of 1, workers 5 of 5.", False),
        ("I talked to two supervisors of the prime contractor and to five of our hands.", False),
        ("Both supervisors were asked, the former and the present one, and five hands.", False),
        ("Two hands also act as supervisors; both supervisors knew it, and five hands did.", False),
    ],
)
def test_more_of_a_role_than_the_profile_counts_are_found(notes: str, is_found: bool) -> None:
    assert codes(notes) == (["more-of-a-role"] if is_found else [])


def test_where_the_profile_does_not_count_a_role_nothing_is_said() -> None:
    assert codes("Both supervisors knew it, and so did five of five hands.", employees_supervisor="some") == []
