"""2.5(c): notes that tell only what is to come or was sent before, beside plain ones that tell what is so."""

import pytest
from builders import make_question as asked

from secor_qa.procedure.checks.notes.other_times import only_points_back, still_to_come


@pytest.mark.parametrize(
    "notes",
    [
        "We are going to fence the pit and will hang signs on all four sides of it. See file 12.",
        "A new book will be put at the counter soon. Guests will sign it and we intend to walk them through.",
        "The company plans to introduce a system by which findings will be tracked. Form 7.",
        "I am planning to ask all three guys after the season, and we'll write it down when that is done.",
    ],
)
def test_notes_that_only_tell_what_is_going_to_be_done_are_asked_about(notes: str) -> None:
    assert [each.code for each in still_to_come(asked(), notes)] == ["notes-of-plans"]


@pytest.mark.parametrize(
    "notes",
    [
        "We are going to fence the pit. Until then two of us keep watch, and nobody came near.",
        "A guest will sign the book and will be walked by one of us.",
        "Visitors sign in, get a vest and stay behind the line. Soon there will be a gate.",
        "I was going to ask all three and asked only two, because one was away.",
        "See file 12.",
        "Il y aura bientôt une clôture et nous allons la peindre en jaune avec les enfants du village.",
    ],
)
def test_a_habit_or_one_thing_done_beside_what_is_planned_is_no_mere_plan(notes: str) -> None:
    assert list(still_to_come(asked(), notes)) == []


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("Please refer to our previous submission, as there have been no changes since.", True),
        ("No change from the last audit. See what we sent then.", True),
        (
            "All of it was answered in last year's assessment and is still the same, so I did not write it out again.",
            True,
        ),
        ("As per prior year's submission. Unchanged. See tab 4.", True),
        ("Same table as last year, posted in the shop and at dispatch; the column for tickets got wider.", False),
        ("Nothing changed since last year: four positions, owner, lead, hand and office, with their tickets.", False),
        ("You have the table on file. Dispatch opens it before he sends a truck.", False),
        ("The table is as it was. Nothing has changed.", False),
        ("The page sets the figures against those of the previous year and was read out to the crew.", False),
    ],
)
def test_notes_that_only_point_back_to_an_earlier_submission_are_asked_about(notes: str, is_found: bool) -> None:
    assert [each.code for each in only_points_back(asked(), notes)] == ["notes-point-back"] * is_found
