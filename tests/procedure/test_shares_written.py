"""2.5(d): a share that is written behind a tally is what the tally makes; a tally is of as many as in its paper."""

from __future__ import annotations

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.consistency import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.wording.companies import AGREED_BY
from secor_qa.procedure.wording.shares_written import unlike_its_share

TRENDS = make_question(text="Are trends looked at?", guideline="Attach the summary.", evidence="record")


@pytest.mark.parametrize(
    ("notes", "is_unlike"),
    [
        ("3 of 6 spills (75%) came at the dock.", True),
        ("9 of 10 is 80 percent.", True),
        ("Nine of ten, 80 %.", True),
        ("3 of 4 spills (75%) came at the dock.", False),
        ("11 of 12 is 92 percent.", False),  # rounded
        ("11 of 12, 91 %.", False),
        ("3 of 6 spills came at the dock, 75% of the hours too.", False),
        ("3 of 6, and 75 percent last year.", False),
    ],
)
def test_a_share_is_what_its_tally_makes(notes: str, is_unlike: bool) -> None:
    assert bool(unlike_its_share(notes)) is is_unlike


@pytest.mark.parametrize(
    ("notes", "is_said"),
    [
        ("Two of seven spills were at the dock.", True),
        ("Two of five spills were at the dock.", False),
        ("Two of seven trucks were at the dock.", False),  # another thing
        ("There were five spills and two misses; two of seven spills and misses were at the dock.", False),
    ],
)
def test_a_tally_is_of_as_many_as_in_its_paper(notes: str, is_said: bool) -> None:
    paper = make_document("summary.docx", texts=("Spills by month\nWhat it shows: two of five spills at the dock",))
    row = make_row(TRENDS.id, notes=notes, attachments=(paper.file,))
    facts = Facts(make_submission(row, documents=(paper,)), make_instrument(TRENDS), EDITION, ON)
    said = [each.code for each in check(TRENDS, facts).findings if each.code == "paper-counts-otherwise"]
    assert bool(said) is is_said


def test_the_whole_name_of_a_side_is_read() -> None:
    found = AGREED_BY.search("Between Quillfeather & Sons Inc. and Rook Haulage")
    assert found
    assert found["name"] == "Quillfeather & Sons Inc."
