"""2.5(d): the whole is claimed, and the notes tell of some people of whom it was not so."""

# ruff: noqa: E501

import pytest
from test_less_usual_faults import noted

from secor_qa.procedure.wording.some_failed import rest_denied

SOME_DID_NOT = [
    ("3.4", "Watched the three roofers on Elm Street on May 6. One was up there in sandals, the others were fine."),
    ("3.4", "- kitchen, lunch rush\n- two of the girls had no cut glove on\n- rest ok\n- shoes good"),
    ("3.4", "I go look in bakery at night. Four person there. A couple of them was without the sleeve, it is so hot in front of oven."),
    ("3.4", "Both crews seen at the pit. One hand had left his muffs in the truck, and I let it slide this once."),
    ("3.4", "Drove by the Miller job. Two of them weren't wearing their glasses; they put them on when they saw me."),
    ("3.4", "The five of them were at the saw. Some had taken their masks off for the heat, the gear itself is new."),
    ("1.3", "Spoke with the night cleaners in their room. Two drew a blank when I asked what it means for them."),
    ("8.6", "Asked the whole shop over lunch. One had no idea where the muster point is, the others knew the horn."),
    ("9.5", "Talked with all. Three of the cooks weren't quite sure what a close call is, the rest were."),
    ("9.5", "Talked with the drivers by phone. The new guy didn't know that close calls count as well."),
    ("4.5", "Asked them one at a time. One of them couldn't say who to go to but the lead."),
]  # fmt: skip

ALL_DID = [
    ("3.4", "Watched the three roofers on Elm Street on May 6. 3 of 3 had it all on, one in new boots."),
    ("3.4", "- kitchen, lunch rush\n- nobody was without a cut glove\n- shoes good, all of them"),
    ("3.4", "Both crews seen at the pit. Every one had muffs; nobody had left anything in the truck."),
    ("3.4", "Drove by the Miller job. All wore glasses, hats and vests. If one had no glasses I would send him home."),
    ("3.4", "The whole crew of five was at the saw. They wore it all. Last year two had no masks, so we bought new ones."),
    ("1.3", "Spoke with the night cleaners in their room, all could say it. One said he would not go in without a mask."),
    ("8.6", "Asked the whole shop over lunch, every one knew. One thought of the second door as well."),
    ("9.5", "Talked with the drivers by phone, all knew. One had no close call to tell of."),
    ("4.5", "Asked them one at a time. All could say who to go to; two had no concern to bring up."),
    ("3.4", "All wore what the task needs. One of the visitors was in sandals and was kept outside the rope."),
]  # fmt: skip


@pytest.mark.parametrize(("question", "notes"), SOME_DID_NOT)
def test_all_claimed_beside_some_of_whom_it_was_not_so_is_found(question: str, notes: str) -> None:
    assert "some-fell-short" in noted(question, notes, "d", percent=100)
    assert "some-fell-short" not in noted(question, notes, "d", percent=75)


@pytest.mark.parametrize(("question", "notes"), ALL_DID)
def test_where_it_was_so_of_all_nothing_is_said(question: str, notes: str) -> None:
    assert "some-fell-short" not in noted(question, notes, "d", percent=100)


AFTERWARDS = [
    "4 of 4 said yes. Just the two students started on the mower the first day, the course came a week later.",
    "3/3 trained first. Except one: ran the lift in June, got his ticket after.",
    "All five were shown before. Only the two new ones drove the forklift on Monday and had the training the week after.",
    "6 of 6 yes. One of them had been using the grinder for a month before he was trained on it.",
    "They say all of them yes. But the two from the agency have begun with the press and the instruction they had three days after.",
    "5 of 5. Example: the helper worked on the roof in May and took the fall course in June, afterwards.",
    "Everybody was trained before. One operated the chipper two weeks and only then had the course.",
    "Asked both, 2 of 2. One went out with the quad before his course, as we were short.",
]  # fmt: skip

BEFOREHAND = [
    "4 of 4 said yes. The two students had the mower course the first day and started a week later.",
    "3/3 trained first. One got his ticket in May and ran the lift in June, after a test.",
    "All five were shown before they drove the forklift. A refresher came a year later.",
    "6 of 6 yes. One of them was trained on the grinder for a month before he was using it alone.",
    "5 of 5. Example: the helper took the fall course in May and worked on the roof afterwards.",
    "Everybody was trained before. One had the course two weeks and only then operated the chipper.",
    "Asked both, 2 of 2. Nobody went out with the quad before his course.",
    "2 of 3 before. One operated the quad a day before the course, so it is in the plan.",
    "4 of 4 before. He did not touch the saw until the course, and started one week after.",
]  # fmt: skip


@pytest.mark.parametrize("notes", AFTERWARDS)
def test_somebody_trained_only_afterwards_is_no_full_share_of_those_trained_before(notes: str) -> None:
    assert "some-fell-short" in noted("5.6", notes, "d", percent=100)


@pytest.mark.parametrize("notes", BEFOREHAND)
def test_training_before_the_work_is_let_pass(notes: str) -> None:
    percent = 67 if notes.startswith("2 of 3") else 100
    assert "some-fell-short" not in noted("5.6", notes, "d", percent=percent)


REST_NOT_DONE = [
    "5 of 7 of them have a cause on the page; the remaining two nobody ever wrote one for.",
    "We held 3 of 4 walks. The other one never came off, it was harvest.",
    "6/8 pages are filled. The rest are empty.",
    "Nine of eleven were closed. The two others have not been looked at.",
]
REST_NO_MATTER = [
    "5 of 7 of them were in the shop; in the remaining two nobody hurt.",
    "We held 4 of 4 walks. The other one was extra and not planned.",
    "I asked 5 of 7 and 5 of 5 knew it. The other two were not on shift.",
    "Spoke to 5 of 7. The other two did not come in that week.",
    "6/8 pages are about the trucks. The other three do not say.",
    "Two of four had a photo with it. The others needed no picture.",
]


@pytest.mark.parametrize("notes", REST_NOT_DONE)
def test_a_full_claim_beside_a_rest_of_which_it_was_not_so_is_found(notes: str) -> None:
    assert rest_denied(notes)


@pytest.mark.parametrize("notes", REST_NO_MATTER)
def test_a_rest_that_takes_nothing_from_the_claim_is_let_pass(notes: str) -> None:
    assert not rest_denied(notes)


def test_the_rest_of_a_tally_is_said_only_beside_a_full_claim() -> None:
    assert "some-fell-short" in noted("3.4", REST_NOT_DONE[2], "d", percent=100)
    assert "some-fell-short" not in noted("3.4", REST_NOT_DONE[2], "d", percent=75)
