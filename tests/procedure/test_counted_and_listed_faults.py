"""2.5(c), 2.5(d), 2.5(f): shares worked out in notes, events told of by name, and lacks told one after another."""

# ruff: noqa: E501

from dataclasses import replace
from decimal import Decimal

import pytest
from builders import EDITION, ON, make_instrument, make_item, make_question, make_row, make_submission
from test_less_usual_faults import instrument
from test_points_each import codes as points_each_codes

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.checks.action_items.fields import says_nothing
from secor_qa.procedure.checks.action_items.subjects import parts_passed_over
from secor_qa.procedure.checks.notes import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.words import Scoring

PLANNED = "Attach two forms. Percent positive is inspections done against inspections planned."
COVERED = "Attach a valid certificate. 0 to 3 by kits and shifts covered."
BOX = "5 of 6 boxes had everything in them"
PARTS = "One point each: the owner or a manager took part; workers took part, or the owner works alone; those who took part know what to look for; all are named on the forms. Attach one form that shows it."


def tallies(notes: str, guideline: str, scoring: Scoring, **claimed: int) -> list[str]:
    asked = make_question("1.1", guideline=guideline, scoring=scoring, points=3, methods=("D", "O"))
    row = make_row("1.1", notes=notes, **{name: Decimal(value) for name, value in claimed.items()})
    facts = Facts(make_submission(row), make_instrument(asked), EDITION, ON)
    return [each.code for each in consistency.check(asked, facts).findings]


@pytest.mark.parametrize(("percent", "is_found"), [(96, True), (91, False), (90, False), (89, False), (85, True)])
def test_a_share_that_the_notes_work_out_themselves_may_be_rounded_and_no_more(percent: int, is_found: bool) -> None:
    notes = "Twenty were planned. We did 18 of 20, that is 90 percent. The two of January fell out."
    found = tallies(notes, PLANNED, Scoring.PERCENT, percent_positive=percent, points_claimed=3)
    assert ("tally-against-percent" in found) is is_found


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        (
            f"12 of 12 shifts had somebody with a card on. {BOX}, the one in the boat had nothing but a roll of tape.",
            True,
        ),
        ("12 of 12 shifts had somebody with a card on. 6 of 6 boxes had everything in them.", False),
        (f"2 of 9 hands hold the card, 12 of 12 shifts had one. {BOX}.", False),
    ],
)
def test_one_tally_of_several_that_falls_short_stands_against_all_points(notes: str, is_found: bool) -> None:
    assert ("tally-against-percent" in tallies(notes, COVERED, Scoring.RANGE, points_claimed=3)) is is_found


def named(notes: str) -> list[str]:
    asked = make_question("1.1", text="Are incidents and near misses recorded?", methods=("D", "I"), notes_min_words=3)
    facts = Facts(make_submission(make_row("1.1", notes=notes)), make_instrument(asked), EDITION, ON)
    return [each.message for each in check(asked, facts).findings if each.code == "names-of-people"]


@pytest.mark.parametrize(
    ("notes", "name"),
    [
        ("They knew of two: the burn Ottmar Quill got on his arm and the flat tire.", "Ottmar Quill"),
        ("Four came up, the worst the ladder that fell on Wimme in May.", "Wimme"),
        ("Two are in the log, Dzidra cut her thumb in March and the fire in the bin.", "Dzidra"),
        ("Three in all, with Ottmar's knee the one that cost a day.", "Ottmar"),
        ("Three in all: in June Wimme was hit by the gate.", "Wimme"),
    ],
)
def test_whoever_was_hurt_is_not_named(notes: str, name: str) -> None:
    assert any(f"“{name}”" in each for each in named(notes))


@pytest.mark.parametrize(
    "notes",
    [
        "They knew of two: the burn a helper got on his arm and the flat tire.",
        "Four came up, the worst the ladder that fell on Monday at the Quill lease.",
        "Two are in the Incident Log, a thumb cut at Hesperus in March and the fire in the bin.",
        "The truck slid at Rolling Hills and hit the Main Street fence; nobody was hurt.",
    ],
)
def test_days_places_and_papers_of_events_are_nobodys_names(notes: str) -> None:
    assert not named(notes)


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("In the office every visitor signs the book and is walked in by one of us.", True),
        ("In the office every visitor signs the book. At the houses a rope goes across the hall.", False),
        ("In the office every visitor signs the book. Cones stand round the truck.", False),
        ("Every visitor signs the book and is walked in by one of us, all day long.", False),
    ],
)
def test_visitors_to_the_own_premises_alone_are_not_all_where_work_is_done_elsewhere(
    notes: str, is_found: bool
) -> None:
    asked, looked = instrument().question("6.4"), instrument().question("3.2")

    def codes(where: str) -> list[str]:
        rows = (make_row("6.4", notes=notes), make_row("3.2", notes=where))
        facts = Facts(make_submission(*rows), make_instrument(asked, looked), EDITION, ON)
        return [each.code for each in check(asked, facts).findings]

    assert ("part-left-out" in codes("I was at two houses and at the school site.")) is is_found
    assert "part-left-out" not in codes("I was in the shop, at the saw and in the paint room.")


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("The owner did the walk and his name is on top. He went round with a flashlight for an hour.", True),
        ("The owner did them all with the helper, whom he had shown what matters. Names on top.", False),
        ("We go together, and whoever goes has had the course. Form of May has the names.", False),
    ],
)
def test_workers_who_take_part_and_what_they_know_are_spoken_of(notes: str, is_found: bool) -> None:
    assert (points_each_codes(PARTS, notes) != []) is is_found


LACKS = "3 of 20 controls were not in place: pylons at the second ramp, the sign on the cellar hatch, and one call that came late"


@pytest.mark.parametrize(
    ("deficiency", "action", "n_left"),
    [
        (LACKS, "Buy ten more pylons and paint the truck's number on them so they stay with the truck", 2),
        (LACKS, "Buy ten more pylons, hang the sign on a chain at the hatch and set the phone to ring at each call", 0),
        (LACKS, "Buy ten more pylons, screw the sign to the hatch and let the lead look after the rest", 0),
        (LACKS, "Put all three on the morning card, pylons first", 0),
        (LACKS, "Let the lead walk round before the start and tick the card", 0),
        (
            "Three forms were not signed: those of May, June and July of the second crew",
            "The lead signs at the truck",
            0,
        ),
        ("2 of 9 were late, the forklift's by a week and the dryer's by two", "Book the forklift a year ahead", 0),
    ],
)
def test_things_listed_as_lacking_of_which_the_action_has_no_word_are_said(
    deficiency: str, action: str, n_left: int
) -> None:
    assert len(parts_passed_over(make_item("1.1", deficiency=deficiency, action=action))) == n_left


@pytest.mark.parametrize(
    ("action", "is_found"),
    [
        ("Discuss this with the crew at a later date.", True),
        ("It will be looked at sometime in the new year.", True),
        ("Get to it when we have more time", True),
        ("I will sit down and figure it out after break-up, once the rig is parked", True),
        ("We should bring that up with the guys one of these days", True),
        ("Talk about it at the first meeting of each month and write down what was said", False),
        ("We will go over it in the spring meeting and write the rules", False),
        ("Hold a drill some time in winter", False),
        ("Look at it every Friday with the lead and sign the sheet", False),
    ],
)
def test_talk_at_some_time_is_no_action(action: str, is_found: bool) -> None:
    assert says_nothing(action) is is_found


def test_an_answer_that_may_be_carried_over_may_point_back_in_a_maintenance_year() -> None:
    asked = make_question("1.1", methods=("D",), notes_min_words=3, carry_over=True)
    row = make_row("1.1", notes="No change from the last audit. See what we sent then, please.")

    def codes(year: str, question=asked) -> list[str]:
        facts = Facts(make_submission(row, year_type=year), make_instrument(question), EDITION, ON)
        return [each.code for each in check(question, facts).findings]

    assert "notes-point-back" in codes("Certification")
    assert "notes-point-back" not in codes("Maintenance")
    assert "notes-point-back" in codes("Maintenance", replace(asked, carry_over=False))
