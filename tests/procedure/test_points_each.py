# ruff: noqa: E501
"""2.5(c): parts that a point each is given for, kinds of hazards to health among them, and of which the notes say nothing."""

from decimal import Decimal

import pytest
from builders import make_row

from secor_qa.procedure.checks.notes.points_each import points_each
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.words import Scoring

GUIDELINES = [
    "One point each, where it is true to the work: chemical and dust; noise, heat and cold; strain from lifting and repetition; violence, harassment and fatigue. Where one is not met, say why.",
    "A point for each that is assessed: substances and fumes; noise and weather; ergonomic strain; psychosocial matters. Attach the sheet.",
]


def codes(guideline: str, notes: str, points: int | None = 4) -> list[str]:
    asked = Question("7.1", "7", "", guideline, Scoring.RANGE, 4, methods=("D",), evidence="record", documents_min=1,
                     notes_min_words=5)  # fmt: skip
    row = make_row("7.1", notes=notes, points_claimed=None if points is None else Decimal(points))
    return [each.code for each in points_each(asked, row)]


LEFT_OUT = [
    "Tab 4, rows 3 to 9: sawdust and glue, and the howl of the planer in row 9. All are ranked, four points.",
    "HA brewery.docx lists the peracetic acid and the caustic, the roar of the bottling hall at 92 dB and the steam that makes it hot in August.",
    "Sheet 7 deals with fibreglass dust and styrene vapour, and with the noise of the chop gun.",
    "The assessment of the kennels is about barking, loud in the run, and bleach for the floors. It was ranked in May.",
    "Crew rated welding fume as 12 and arc glare as 9, controls are next to them.",
    "Noise in the planer room, cold in the yard in winter and sawdust are in HA mill.pdf with controls.",
    "HA sawmill: resin and dust; the saw, 96 dB, and frost; boards to lift and turn. Ranked and signed.",
    "In there are lifting of kegs, sore wrists from the capper and the caustic for the lines.",
]
SPOKEN = [
    "HA brewery.docx lists acid and caustic, the roar and heat of the hall, kegs on the back, and drunk guests who threaten the server.",
    "Sheet 7 has all four, from styrene to noise.",
    "Dust and noise are on it. The other two do not occur: nobody lifts more than a cup and nobody meets the public.",
    "Everything the question lists is on HA mill.pdf; the worst is noise, then sawdust.",
    "Fumes, din and cold, kneeling, and bosses who pester.",
    "Kinds 1 to 4 are on rows 3 to 9, such as noise and fumes.",
    "It covers what the guideline wants and was signed in June by the crew.",
    "HA mill.pdf: sawdust; noise; boards to carry for hours; tempers.",
]


@pytest.mark.parametrize("guideline", GUIDELINES)
@pytest.mark.parametrize("notes", LEFT_OUT)
def test_two_kinds_of_which_the_notes_say_nothing_are_said(guideline: str, notes: str) -> None:
    assert codes(guideline, notes) == ["kinds-left-out"]
    assert codes(guideline, notes, None) == ["kinds-left-out"]


@pytest.mark.parametrize("guideline", GUIDELINES)
@pytest.mark.parametrize("notes", SPOKEN)
def test_kinds_that_are_told_claimed_in_one_or_not_met_are_let_pass(guideline: str, notes: str) -> None:
    assert codes(guideline, notes) == []


@pytest.mark.parametrize(("points", "said"), [(4, True), (3, False), (2, False)])
def test_what_is_not_claimed_need_not_be_told(points: int, said: bool) -> None:
    assert bool(codes(GUIDELINES[0], LEFT_OUT[1], points)) is said


@pytest.mark.parametrize(
    "guideline",
    ["One point each: the plan is dated; it is posted; it names a person; it was tried.", "Attach the assessment of noise, strain, dust and stress.", ""],
)  # fmt: skip
def test_a_guideline_that_gives_no_point_for_a_kind_asks_for_none(guideline: str) -> None:
    assert codes(guideline, LEFT_OUT[1]) == []


def test_a_finding_names_the_kinds_as_the_guideline_does() -> None:
    asked = Question("7.1", "7", "", GUIDELINES[0], Scoring.RANGE, 4, methods=("D",), evidence="record", documents_min=1,
                     notes_min_words=5)  # fmt: skip
    (found,) = points_each(asked, make_row("7.1", notes=LEFT_OUT[1]))
    assert "“strain from lifting and repetition” and “violence, harassment and fatigue”" in found.message


OF_A_POLICY = "One point for each that the text contains: a commitment to protect people from harm; what owners and workers each answer for; the duty to follow the law; the right to refuse unsafe work. Name in the notes which parts you found."
OF_VISITS = "One point each for: visits to the crews as planned; a talk with people about hazards; matters noted and followed up; a word back to the crew. Attach a record."


@pytest.mark.parametrize(
    ("guideline", "notes"),
    [
        (OF_A_POLICY, "I typed it myself one winter, my cousin at the bank proofread it, and it is as complete as can be. See P1."),
        (OF_A_POLICY, "Top: no one comes to harm. Middle: the law and who answers for what. Bottom: my signature."),
        (OF_A_POLICY, "1st para protects body and mind, 2nd owner + hands, 3rd refusal w/o penalty."),
        (OF_A_POLICY, "In the paper is that nobody get hurt, that we obey the law, and what boss and worker answer for."),
        (OF_VISITS, "He is out there most weeks and the fellows enjoy the doughnuts. P3 is from one of those."),
        (OF_VISITS, "The owner visits the sites at the planned interval, as per the enclosed schedule."),
    ],
)  # fmt: skip
def test_a_part_that_earns_a_point_and_stands_nowhere_in_the_notes_is_said(guideline: str, notes: str) -> None:
    assert codes(guideline, notes) == ["part-left-out"]
    assert codes(guideline, notes, 3) == []


@pytest.mark.parametrize(
    ("guideline", "notes"),
    [
        (OF_A_POLICY, "Looking after each other, body and head; who is on the hook, me or the hands; the Act; you may turn a job down."),
        (OF_A_POLICY, "Section 1 protection, section 2 accountabilities, section 3 legislation, section 4 refusal of unsafe work."),
        (OF_A_POLICY, "First paragraph, second, third and the last one hold what the list asks, page 1."),
        (OF_A_POLICY, "- no harm\n- who does what\n- OHS law + rules\n- can say no"),
        (OF_VISITS, "I ride along each month; in May we talked of the ladder, it got fixed, and I said so at breakfast."),
        (OF_VISITS, "4 of 4 walks. On the June one: frayed sling, cut up at once, a chat with both riggers, word at lunch."),
        ("One point each for: a bell; a book; a candle. Attach one.", "We have them."),
    ],
)  # fmt: skip
def test_parts_that_any_words_of_the_notes_could_be_are_let_pass(guideline: str, notes: str) -> None:
    assert codes(guideline, notes) == []
