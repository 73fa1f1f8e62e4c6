"""2.5(a): a page of duties has those of the level that its question asks for."""

from __future__ import annotations

import pytest
from builders import make_document, make_question

from secor_qa.procedure.checks.documents.levels import level_left_out

PAGE = "WHO DOES WHAT\nOwner\npays for gear\nLead hand (supervisor)\nleads the talk, sends tired people home\n{}"


def is_said(level: str, *texts: str) -> bool:
    asked = make_question(text=f"Are the duties of {level} written down?", guideline="Attach it.", evidence="policy")
    papers = [make_document(f"{at}.docx", texts=(text,)) for at, text in enumerate(texts)]
    return bool(list(level_left_out(asked, papers)))


@pytest.mark.parametrize(
    "end", ["Workers\nspeak up", "The crew\nspeaks up", "Each of us\nspeaks up", "Drivers\nwalk around"]
)
def test_a_page_with_the_level_that_is_asked_for_is_let_pass(end: str) -> None:
    assert not is_said("workers", PAGE.format(end))


def test_a_page_with_other_levels_alone_is_found() -> None:
    assert is_said("workers", PAGE.format(""))
    assert is_said("supervisors", "Owner\npays for gear\nleads the yearly review\nWorkers\nspeak up")
    assert is_said("managers", "Supervisors\nhold the talk\nWorkers\nspeak up")


def test_what_is_attached_beside_it_may_have_the_level() -> None:
    assert not is_said("workers", PAGE.format(""), "DUTIES\nHands\nspeak up")


def test_a_page_without_headings_of_levels_is_let_pass() -> None:
    assert not is_said("supervisors", "What we owe each other\nspeak up\nlook out for the new one")
