"""2.5(d): nobody asks more of the company's people than the profile counts; here seven."""

import pytest
from test_less_usual_faults import noted

from secor_qa.procedure.wording.asked import workers_asked

TOO_MANY = [
    "Sat with them at coffee. 9 of 9 could say what it means at the press.",
    "8/8 knew it by heart, the night shift too.",
    "- asked: all\n- 10 of 10 explained it",
    "I have spoke to the peoples in the kitchen, twelve of twelve said me what they must do.",
    "Eleven out of eleven named the right to say no.",
    "Asked 9, all of them could tell what it says about ladders.",
    "Interviewed ten: nine knew, one did not.",
    "9 of 11 people answered without looking at the wall.",
    "I talked with 14, and they all know the rule about the gate.",
]

NOT_TOO_MANY = [
    "Sat with them at coffee. 7 of 7 could say what it means at the press.",
    "9 of 9 clients could say what it means to us.",
    "Read 12 cards with them, 12 of 12 told of ladders.",
    "Asked 9 questions, and all of them were answered right.",
    "20 of 20 forms said the same, and the five workers knew it.",
    "Asked 12 times over the year, in ones and twos, all of them knew.",
    "10 of 10 contractors could say it as well.",
    "Of the visitors 11 of 11 said they had been told.",
    "I asked 4, then 3 more, 7 of 7 could say it.",
    "Asked on 12 sites, all could say it.",
]


@pytest.mark.parametrize("notes", TOO_MANY)
def test_more_people_asked_than_there_are_are_found(notes: str) -> None:
    assert "more-people-than-there-are" in noted("1.3", notes, "d")


@pytest.mark.parametrize("notes", NOT_TOO_MANY)
def test_other_numbers_are_no_people_asked(notes: str) -> None:
    assert "more-people-than-there-are" not in noted("1.3", notes, "d")


@pytest.mark.parametrize(
    ("notes", "told"),
    [
        ("Talked to the foreman and nine workers by the kiln.", [(9, "nine workers")]),
        ("I asked each worker alone. 6 of 6 knew the way out.", [(6, "6 of 6")]),
        ("Asked the baker and four workers: 5 of 5 named it.", [(4, "four workers")]),
        ("Interviewed the workers: 8/8 could name both.", [(8, "8/8")]),
        ("The foreman stayed away. Hands: 8 of 8 knew.", [(8, "Hands: 8 of 8")]),
        ("Foreman and seven hands: 8 of 8 knew.", []),
        ("By level: the foreman 1 of 1, the hands 7 of 7.", [(7, "hands 7 of 7")]),
        ("I asked the foreman and all nine hands, ten of ten.", [(9, "all nine hands")]),
        ("The foreman said there were nine hands on deck.", []),
        ("The law wants a committee from 20 workers up.", []),
        ("Asked the owner and the workers, 6 of 6 knew.", []),
        ("Asked the workers about 9 of 9 cards.", []),
        ("We spoke to persons of every level, 7 of 7.", []),
    ],
)
def test_workers_are_counted_by_their_name_or_where_nobody_else_was_asked(
    notes: str, told: list[tuple[int, str]]
) -> None:
    assert list(dict.fromkeys(workers_asked(notes))) == told


def test_more_workers_than_the_profile_counts_are_found() -> None:
    assert "more-of-a-role" in noted("1.3", "Talked to the foreman and nineteen workers by the kiln.", "d")
    assert "more-of-a-role" not in noted("1.3", "Talked to the foreman and one worker by the kiln.", "d")
