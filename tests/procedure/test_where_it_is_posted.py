# ruff: noqa: E501
"""2.5(c): where the guideline asks where a paper is posted or kept, the notes tell a place or how people get it."""

import pytest
from test_asked_parts import question

from secor_qa.procedure.checks.notes.asked_parts import asked_parts

GUIDELINES = [
    "Attach the policy. In the notes say where it is posted or handed out.",
    "Attach the rules of work and state where they are displayed.",
    "One is enough. Tell where the list is kept.",
]
UNTOLD = [
    "We have a very good policy and I am proud of it. Signed by me May 3, 2025. Rules 2025.pdf.",
    "The paper was renewed by the president on 4 June 2025, who still leads us. Everyone agrees that it is excellent.",
    "Paper_7.pdf is signed and dated by the owner, February 2, 2026. It is up to date, complete and much better than the old one.",
    "It is short, it says what matters and it is taken to heart by all of us.",
    "Owner signed it. Date: 2025-09-09. Nobody ever complained about it, so it must be clear.",
    "Yes, one page, dated in March 2025, approved by the manager. A fine piece of work, in my opinion. See rules.docx.",
]
TOLD = [
    "Signed May 3, 2025. Up by the coffee urn.",
    "Rules 2025.pdf, glued to the lid of the toolbox.",
    "Paper_7.pdf: one for every new person on the first morning.",
    "It is in the glove compartment of the loader.",
    "President signed 4 June 2025; on our website and in the welcome mail.",
    "Behind the till, under glass, since 2025-09-09.",
    "Dated March 2025. Posted: wash bay, scale house.",
    "It goes round with the pay stubs; each employee has got one.",
]


@pytest.mark.parametrize("guideline", GUIDELINES)
@pytest.mark.parametrize("notes", UNTOLD)
def test_notes_that_praise_and_tell_no_place_are_said(guideline: str, notes: str) -> None:
    assert [each.code for each in asked_parts(question(guideline), notes)] == ["part-left-out"]


@pytest.mark.parametrize("guideline", GUIDELINES)
@pytest.mark.parametrize("notes", TOLD)
def test_a_place_or_a_way_to_people_in_any_words_is_let_pass(guideline: str, notes: str) -> None:
    assert not list(asked_parts(question(guideline), notes))


@pytest.mark.parametrize(
    "guideline",
    ["N/A only where it is kept by others; explain it.", "Attach the list of where they are kept.", "It must say where it is posted."],
)  # fmt: skip
def test_where_no_place_is_asked_for_none_is_missed(guideline: str) -> None:
    assert not list(asked_parts(question(guideline), UNTOLD[0]))
