"""2.5(d): days outside data gathering (1 to 10 May 2024) on which something was looked at, gone through or asked."""

from __future__ import annotations

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.consistency import check
from secor_qa.procedure.facts import Facts

LOG = make_document("log.pdf", None, questions=("1.1",), dates=(make_date(date(2024, 4, 16)),))


def is_outside(notes: str, methods: tuple[str, ...], *documents) -> bool:
    asked = make_question(methods=methods, evidence="record" if "D" in methods else "none")
    facts = Facts(make_submission(make_row(notes=notes), documents=documents), make_instrument(asked), EDITION, ON)
    return "note-outside-gathering" in [each.code for each in check(asked, facts).findings]


@pytest.mark.parametrize(
    ("notes", "methods"),
    [
        ("Barn and feed alley, April 18, six until nine. Ten guards sought, ten there.", ("O",)),
        ("Same morning on the wharf, 18 April. 4 of 4 had the vest closed.", ("O", "I")),
        ("Wharf on April 17 and slip on May 3, 8 guards, 8 there.", ("O",)),
        ("Apr 18, one by one at the scale: 5 of 5 could name two.", ("I",)),
        ("Chat with the night crew April 18: 3 of 3 told me who to call.", ("I",)),
        ("May 21, by phone, 5 of 5 knew it.", ("I",)),
    ],
)
def test_where_no_paper_is_asked_for_a_day_of_looking_or_asking_is_within_gathering(
    notes: str, methods: tuple[str, ...]
) -> None:
    assert is_outside(notes, methods)
    within = notes.replace("April 1", "May ").replace("Apr 1", "May ").replace("18 April", "8 May")
    assert not is_outside(within.replace("May 21", "May 9"), methods)


@pytest.mark.parametrize(
    ("notes", "methods"),
    [
        ("5 of 5 knew it. As an example, the new hand was shown the saw on April 18 and ran it in May.", ("I",)),
        ("Everybody got the new vest, delivered April 18. 4 of 4 wear it.", ("O",)),
        ("4 of 4 knew the gate code since April 18.", ("I",)),
        ("5 of 5 knew it from the meeting of April 18.", ("I",)),
        ("Four of us, asked one by one; the fifth was hired April 18.", ("I",)),
        ("Wharf and slip, February 18. Ten guards sought.", ("O",)),  # too far away to be the assessor's
    ],
)
def test_a_day_of_something_else_is_let_pass_where_no_paper_is_asked_for(notes: str, methods: tuple[str, ...]) -> None:
    assert not is_outside(notes, methods)


@pytest.mark.parametrize(
    ("notes", "methods"),
    [
        ("Slip, February 18, seven sharp: 4 of 4 had the vest closed.", ("O",)),
        ("Feed alley, 12 May 2023. Ten guards sought and 10 of 10 found.", ("O",)),  # the year before
        ("At the scale, one by one, February 18: 5 of 5 could name two.", ("I",)),
        ("Interviewed two hands at the scale on February 18, both knew.", ("D", "I")),
    ],
)
def test_long_before_gathering_a_day_is_the_assessors_where_no_day_of_gathering_is_told(
    notes: str, methods: tuple[str, ...]
) -> None:
    assert is_outside(notes, methods, LOG)
    assert not is_outside(f"{notes} Looked at once more on May 6.", methods, LOG)


def test_long_before_gathering_a_day_is_the_assessors_where_the_paper_bears_one_of_gathering_instead() -> None:
    sheet = make_document("sheet.pdf", None, questions=("1.1",), dates=(make_date(date(2024, 5, 3)),))
    notes = "Slip, opened the box February 18, seven sharp: 4 of 4 vests in it as listed on the sheet."
    assert is_outside(notes, ("D", "O"), sheet)
    assert not is_outside(notes, ("D", "O"), LOG)


@pytest.mark.parametrize(
    "notes",
    [
        "6 tasks, 6 assessed. Drew the folder on 18 April 2024 and held it against the list.",
        "Counted the sheets April 18, 12 of 12 there.",
        "On 18 April 2024 I went through the year's cards, 12 of 12 there.",
        "The assessor compared both lists on 18 April 2024; nothing was short.",
    ],
)
def test_papers_are_gone_through_while_data_are_gathered(notes: str) -> None:
    assert is_outside(notes, ("D",))
    assert not is_outside(notes.replace("18 April", "4 May").replace("April 18", "May 4"), ("D",))


@pytest.mark.parametrize(
    "notes",
    [
        "Drew the card of 18 April 2024 out of the box, all is on it.",
        "Gone through with the crew on 18 April 2024 and signed.",
        "We went through the plan with everybody on 18 April 2024.",
        "Counted at the drill of 18 April 2024: 6 of 6 at the gate.",
        "The foreman checked the slings on 18 April 2024.",
        "Sampled the cards from 18 April 2024 to the end, 12 of 12.",
    ],
)
def test_what_others_went_through_and_the_day_of_a_paper_are_no_days_of_the_assessors(notes: str) -> None:
    assert not is_outside(notes, ("D",))


@pytest.mark.parametrize(
    "notes",
    [
        "Twelve cards drawn, 12 of 12 whole. Was present on April 18 while the night crew wrote one.",
        "Six bottles and the basin, all looked at April 18, pins in.",
        "On April 18 I asked the clerk for two records of March, there in a minute.",
        "The kits of barge and slip were opened on April 18, nothing lacking.",
        "Two of five run out this year; 5 of 5 were valid on April 18.",
        "On April 18, 5 of 5 were valid.",
    ],
)
def test_where_papers_are_asked_for_the_words_of_looking_stand_beside_the_day(notes: str) -> None:
    assert is_outside(notes, ("D", "O"), LOG)


@pytest.mark.parametrize(
    "notes",
    [
        "Twelve cards drawn, 12 of 12 whole. The one attached is of April 18.",
        "Looked at the cards of April 18 and April 25, both whole.",
        "Sampled April 18 and April 25, both whole.",
        "Visit log = April 18, signed by the two of them.",
        "The owner went out April 18 for the quarterly inspection and told the crew.",
        "The kits were opened on April 16, nothing lacking.",  # which the paper bears
        "The ticket was renewed and is valid from April 18.",
        "Told to the crew at the April 18 meeting.",
    ],
)
def test_where_papers_are_asked_for_days_of_papers_and_of_others_are_let_pass(notes: str) -> None:
    assert not is_outside(notes, ("D", "O"), LOG)


def test_a_day_that_any_paper_bears_needs_the_words_of_looking_beside_it() -> None:
    other = make_document("plan.pdf", None, questions=("9.9",), dates=(make_date(date(2024, 4, 18)),))
    notes = "We checked how it hangs, all in order, April 18, nothing lacking."
    assert is_outside(notes, ("D", "O"), LOG)
    assert not is_outside(notes, ("D", "O"), LOG, other)
    assert is_outside("The kits were opened on April 18, nothing lacking.", ("D", "O"), LOG, other)
