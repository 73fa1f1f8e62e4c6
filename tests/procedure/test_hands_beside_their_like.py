"""2.5(b): one form lacks the hand that another of the same kind has."""

from __future__ import annotations

import pytest
from builders import make_document, make_question

from secor_qa.procedure.checks.currency.hand_beside_its_like import hand_beside_its_like
from secor_qa.procedure.submission import Sign
from secor_qa.procedure.words import SignKind

CARDS = make_question(text="Are cards filled in?", guideline="Attach two.", evidence="record")
CARD = "DAY CARD\nHazard: ice at the door\nWhat we do: sand\nSigned: K. Orr   B. Ames"


def is_said(text: str, other: str = CARD, **changes: object) -> bool:
    papers = (make_document("a.jpg", texts=(text,), **changes), make_document("b.jpg", texts=(other,)))
    return bool(list(hand_beside_its_like(CARDS, papers)))


@pytest.mark.parametrize(
    ("end", "is_open"),
    [
        ("Signed:", True),
        ("Signed: ________________", True),
        ("Signed: B. Ames", False),
        ("Signed:\nB. Ames", False),  # the name stands below
        ("B. Ames  K. Orr\nSigned:", False),
        ("Signed: ~/ hk", False),  # something was written, which could not be read
        ("Walked by: B. Ames", False),  # another form
        ("Signed:\nseen on the phone (signed)", False),
    ],
)
def test_a_form_without_the_hand_that_another_has_is_found(end: str, is_open: bool) -> None:
    assert is_said(f"DAY CARD\nHazard: mud at the door\nWhat we do: gravel\n{end}") is is_open


@pytest.mark.parametrize(("end", "is_open"), [("Newcomer signed:", True), ("Newcomer signed: Kay Orr", False)])
def test_a_label_of_several_words_is_one_for_a_hand_too(end: str, is_open: bool) -> None:
    assert is_said(f"FIRST DAY\n[x] rules\n{end}", "FIRST DAY\n[x] rules\nNewcomer signed: Bea Ames") is is_open


def test_nothing_is_said_where_no_form_has_a_hand_that_could_be_read() -> None:
    assert not is_said("DAY CARD\nHazard: mud\nSigned:", "DAY CARD\nHazard: ice\nSigned:")
    assert not is_said("DAY CARD\nHazard: mud\nSigned:", "DAY CARD\nHazard: ice\nSigned: by all of us")


def test_a_page_that_is_drawn_on_may_be_signed() -> None:
    drawn = (Sign(SignKind.INCOMPLETE, "drawn-on", "drawn", 1),)
    assert not is_said("DAY CARD\nHazard: mud at the door\nSigned:", signs=drawn)
