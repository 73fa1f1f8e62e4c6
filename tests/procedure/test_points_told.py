"""2.5(d): what notes say of their own claim, and a No whose notes show that all is there."""

from decimal import Decimal

import pytest
from builders import EDITION, ON, make_instrument, make_item, make_question, make_row, make_submission

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.submission import ActionItem
from secor_qa.procedure.words import Answer, Scoring

EACH = make_question(
    "1.1", text="Does the owner visit the crew?", scoring=Scoring.RANGE, points=4,
    guideline="One point each for: the visit; the talk; what was noted; a word back. Attach a record.",
)  # fmt: skip
SHARED = make_question(
    "1.1", text="Are the findings closed?", scoring=Scoring.RANGE, points=5, methods=("D",),
    guideline="Attach the register. 0 to 5 by the share closed in time.",
)  # fmt: skip
PERCENT = make_question(
    "1.1", text="Are the forms whole?", scoring=Scoring.PERCENT, points=6, methods=("D",),
    guideline="Percent positive is the share of the forms sampled that are filled in whole.",
)  # fmt: skip


def codes(
    asked: Question, notes: str, points: int | None = 4, percent: int | None = None, answer: Answer = Answer.YES,
    items: tuple[ActionItem, ...] = (),
) -> list[str]:  # fmt: skip
    claim = {"points_claimed": points, "percent_positive": percent}
    row = make_row("1.1", answer, notes=notes, **{k: None if v is None else Decimal(v) for k, v in claim.items()})
    facts = Facts(make_submission(row, items=items), make_instrument(asked), EDITION, ON)
    return [each.code for each in consistency.check(asked, facts).findings]


@pytest.mark.parametrize(
    ("notes", "points", "is_found"),
    [
        ("The visit is on record and so is the talk; the word back is nowhere, hence three of four points.", 4, True),
        ("The visit is on record and so is the talk; the word back is nowhere, hence three of four points.", 3, False),
        ("Visit, talk and list are there. The word back is not, so 3 of 4.", 4, True),
        ("Visit, talk and list are there. The word back is not, so 3 of 4.", 3, False),
        ("Visit and talk only. I give 2 points.", 4, True),
        ("Visit and talk only. I give 2 points.", 2, False),
        ("The visit is one point, the talk 1 pt, the list 1 point and the word back 1 point.", 4, False),
        ("All four points: the visit in May, the talk by the mixer, the list and the word back.", 4, False),
        ("The assessor before gave 3 of 5 points at the school across the road, which counts otherwise.", 4, False),
        ("Half of 4 points is 2.", 2, False),
        ("The record of May shows 2 of 4 parts.", 4, False),
        ("The owner and two of the 4 hands signed it. That is 4 points out of 4.", 4, False),
        ("The owner signed it, the hands did not. That is 3 points out of 4.", 4, True),
        ("The talk had three points on the page, wind, load and radio.", 4, False),
        ("The ladder is told of at three point two of the sheet.", 4, False),
    ],
)
def test_the_points_that_notes_give_themselves_are_claimed(notes: str, points: int, is_found: bool) -> None:
    assert ("points-against-notes" in codes(EACH, notes, points)) is is_found


@pytest.mark.parametrize(
    ("part", "is_found"), [(14, True), (17, True), (18, False), (19, False), (20, False)], ids=lambda value: str(value)
)
def test_all_points_of_a_share_are_those_to_which_it_is_rounded(part: int, is_found: bool) -> None:
    """Of five points 18 of 20 earn 4.5, which is rounded up, and 17 of 20 earn 4.25."""
    found = codes(SHARED, f"The register needs twenty and {part} of 20 are there.", points=5)
    assert ("tally-against-percent" in found) is is_found


@pytest.mark.parametrize(("part", "is_found"), [(18, True), (19, True), (20, False)])
def test_a_hundred_percent_is_a_whole_tally(part: int, is_found: bool) -> None:
    notes = f"Twenty forms were drawn from twenty weeks, and {part} of 20 were filled in whole."
    assert ("tally-against-percent" in codes(PERCENT, notes, points=6, percent=100)) is is_found
    assert "tally-against-percent" not in codes(PERCENT, notes, points=6, percent=95)


@pytest.mark.parametrize(
    "sent_on", ["See the action plan.", "It is in the plan.", "Noted in our action plan.", "Action plan.", "AP"]
)
def test_notes_of_a_full_claim_do_not_send_on_to_a_plan_without_an_item(sent_on: str) -> None:
    notes = f"The visit of May, the talk and the list are on record. The word back went out in June. {sent_on}"
    item = make_item("1.1", deficiency="The word back.", action="Tell the crew at the Monday talk.")
    assert "plan-told-and-lacking" in codes(EACH, notes)
    assert "plan-told-and-lacking" not in codes(EACH, notes, items=(item,))
    assert "plan-told-and-lacking" not in codes(EACH, notes, points=3)
    assert "plan-told-and-lacking" not in codes(EACH, notes.removesuffix(sent_on))


def test_a_plan_that_is_asked_about_is_no_action_plan_to_which_notes_send_on() -> None:
    drill = make_question("1.1", text="Is the emergency plan tried out?", scoring=Scoring.RANGE, points=4)
    assert "plan-told-and-lacking" not in codes(drill, "We tried it in June and put the runner in the plan.")
    assert "plan-told-and-lacking" not in codes(EACH, "The owner goes out each month; the yellow sheet is the plan.")


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("The owner went out each month, 12 of 12, and talks with the crew by the mixer.", True),
        ("The owner talks with the crew by the mixer, see Yellow sheet May.pdf.", True),
        ("The owner talks with the crew by the mixer; the sheet of May is attached.", True),
        ("The owner talks with the crew by the mixer.", False),
        ("The owner went out 9 of 12 months and talks with the crew by the mixer.", False),
        ("The owner went out in five of the twelve months; the sheet of May is attached.", False),
        ("The owner talks with the crew, but writes nothing down; the sheet of May is attached.", False),
    ],
)
def test_notes_that_show_all_that_is_asked_for_do_not_go_with_a_no(notes: str, is_found: bool) -> None:
    assert ("notes-deny-no" in codes(EACH, notes, 0, answer=Answer.NO)) is is_found
