"""2.5(d): how many workers there are in all, by the notes together. The profile counts five workers."""

import pytest
from builders import EDITION, ON, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.consistency import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.wording.workers_told import workers_told

IDS = ("1.1", "1.2", "1.3")


def at(*notes: str, profile: str = "Hauls example gravel.") -> list[str]:
    """The questions at which another number of workers is found."""
    asked = [make_question(each) for each in IDS]
    rows = [make_row(each, notes=note) for each, note in zip(IDS, notes, strict=False)]
    facts = Facts(make_submission(*rows, employer_profile=profile), make_instrument(*asked), EDITION, ON)
    return [each.id for each in asked if "workers-differ" in [found.code for found in check(each, facts).findings]]


def test_notes_that_all_tell_another_number_of_workers_than_the_profile_are_found() -> None:
    assert at("I asked all four hands.", "The four hands knew it.") == ["1.1", "1.2"]
    assert at("I asked all four hands.", profile="An owner, a foreman and four hands.") == ["1.1"]


def test_one_note_that_tells_another_number_than_the_others_is_found() -> None:
    assert at("All five hands knew.", "We have five workers.", "I asked all of our workers, that is four.") == ["1.3"]


def test_the_number_of_the_profile_one_text_alone_and_two_numbers_are_let_pass() -> None:
    assert at("I asked all five hands.", "The five workers knew it.") == []
    assert at("I asked all four hands.") == []
    assert at("I asked all four hands.", "All three workers knew it.") == []
    assert at("All six workers signed.", "The six workers knew it.") == []  # with the supervisor


@pytest.mark.parametrize(
    "text",
    [
        "I asked all four workers who were at the pit.",
        "All four hands on the night shift knew it.",
        "The four hands other than me had theirs.",
        "Since then all four hands have had it.",
        "All four field workers had theirs.",
        "All four contractors' hands had theirs.",
        "I asked four hands.",
    ],
)
def test_workers_of_a_place_a_shift_or_another_time_are_not_all(text: str) -> None:
    assert workers_told(text) == ()


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("Each of the seven workers could say it.", 7),
        ("All of our hands (which makes six) had it.", 6),
        ("I have 3 helpers.", 3),
        ("The foreman and all three men were there.", 3),
    ],
)
def test_all_workers_are_told_in_many_ways(text: str, n: int) -> None:
    assert {each.n for each in workers_told(text)} == {n}


def test_a_profile_tells_the_hands_beside_who_leads_them() -> None:
    text = "The owner, a foreman and four hands."
    assert [each.n for each in workers_told(text, as_profile=True)] == [4]
    assert workers_told(text) == ()
