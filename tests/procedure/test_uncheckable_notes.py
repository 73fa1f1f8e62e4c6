"""2.5(c): notes in which nothing stands that anybody could check, beside plain ones in which something does."""

import pytest
from builders import make_document
from builders import make_question as asked

from secor_qa.procedure.checks.notes.uncheckable import (
    OWN_WORDS_MAX,
    WORDS_MIN,
    only_points_back,
    still_to_come,
    uncheckable,
)
from secor_qa.procedure.wording.concrete import holds_something_checkable

NOTHING = [
    "Our people look after themselves and after each other, that is just how we are made, and it shows.",
    "I can say with a clear conscience that this is done as it ought to be done, and gladly at that.",
    "The employer shall ensure that equipment is maintained, as Part 12 of the Regulation says, and does so.",
    "You would have to see it to believe it, everything has its place and there is never a cross word about it.",
]
SOMETHING = [
    "It hangs beside the time clock where people punch in, behind glass, and inside of the van doors; three copies.",
    "They were asked on a Tuesday in the lunch room while the kettle boiled, and knew it without looking.",
    "Anders keeps the key and the book, so whoever wants to see it has to go past Anders first, which they do.",
    "As the newest of them put it, “if the light is red I am not going in, whoever is shouting for it out there”.",
    "It covers what can happen to us: a fire in the paint store, a fall from the dock, a storm on the way home.",
    "The sheet is attached and speaks for itself, I would rather not copy it all over again by hand into this box.",
    "The plan is for the shop and the yard as well, and somebody of the fire hall had a look at it and was content.",
    "Nous en avons parlé en mars avec toute l'équipe, autour de la table, et chacun a pu dire son mot là-dessus.",
]


@pytest.mark.parametrize("notes", NOTHING)
def test_notes_without_number_day_name_or_paper_are_asked_about(notes: str) -> None:
    assert [each.code for each in uncheckable(asked(), notes)] == ["nothing-checkable"]


@pytest.mark.parametrize("notes", SOMETHING)
def test_notes_with_one_thing_to_check_are_left_alone(notes: str) -> None:
    assert holds_something_checkable(notes)
    assert not list(uncheckable(asked(), notes))


def test_notes_of_words_that_only_this_work_has_are_left_alone():
    notes = (
        "Swarf trays, coolant mist, lathe guards: machinists wipe, vent, shield; apprentices shadow journeymen there."
    )
    bland = notes.replace(",", "").replace(":", "").replace(";", "")
    assert not holds_something_checkable(bland)
    assert not list(uncheckable(asked(), bland))


@pytest.mark.parametrize(("n_own", "n_findings"), [(OWN_WORDS_MAX, 1), (OWN_WORDS_MAX + 1, 0)])
def test_some_words_of_this_work_may_stand_in_notes_that_tell_nothing(n_own: int, n_findings: int) -> None:
    own = ["planer", "jointer", "veneer", "clamp", "mitre", "dowel", "spindle", "lathe", "rasp"][:n_own]
    notes = " and ".join(f"the {each} is as it is and as it should be" for each in own)
    assert len(list(uncheckable(asked(), notes))) == n_findings


@pytest.mark.parametrize(("text", "n_findings"), [("The planer and the lathe", 0), ("The planer and the saw", 1)])
def test_what_an_attached_paper_says_too_can_be_checked_there(text: str, n_findings: int) -> None:
    paper = make_document("rules.docx", None, texts=(text,))
    notes = "Whoever runs the planer or the lathe does it as it ought to be done."
    assert len(list(uncheckable(asked(), notes, (paper,)))) == n_findings


@pytest.mark.parametrize(("n_words", "n_findings"), [(WORDS_MIN - 1, 0), (WORDS_MIN, 1)])
def test_only_notes_that_are_long_enough_to_say_something_are_asked_about(n_words: int, n_findings: int) -> None:
    assert len(list(uncheckable(asked(), " ".join(["well"] * n_words)))) == n_findings


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
