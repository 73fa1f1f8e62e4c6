"""2.5(b): a page of lines that each end with the day on which a ticket runs out."""

from __future__ import annotations

import pytest
from builders import GATHERING_END, make_document, make_question

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks.currency.expired_rows import expired_rows
from secor_qa.procedure.words import Scoring

WINDOW = Window.back_from(GATHERING_END, 12)
TICKETS = make_question(
    text="Are the tickets valid?", guideline="Attach a picture.", evidence="record",
    scoring=Scoring.ALL_OR_NOTHING, threshold_pct=100,
)  # fmt: skip
AIDERS = make_question(text="Are there first aiders?", guideline="Attach a valid certificate.", evidence="record")
BOARD = """Board by the door, 2024-05-03
LIFTS
 Kay Orr    2022-01-04  good till 2025-01-04
 Bea Ames   2022-01-04  good till {lift}
FIRST AID
 Kay Orr    good till 2026-03-02
 Bea Ames   good till {aid}
 Lou Pike   good till 2026-03-02{more}
"""


def is_found(question=TICKETS, lift: str = "2025-01-04", aid: str = "2026-03-02", more: str = "") -> bool:
    text = BOARD.format(lift=lift, aid=aid, more=more)
    return expired_rows(question, make_document("board.jpg", texts=(text,), kind="image"), WINDOW) is not None


def test_the_line_of_a_ticket_that_ran_out_is_found_among_others() -> None:
    assert is_found(lift="2024-01-04")
    assert is_found(aid="2024-03-02")
    assert is_found(AIDERS, aid="2024-03-02")


def test_lines_of_good_tickets_and_of_what_is_not_asked_for_are_left_alone() -> None:
    assert not is_found()
    assert not is_found(aid=GATHERING_END.isoformat())
    assert not is_found(AIDERS, lift="2024-01-04")


@pytest.mark.parametrize("more", ["\n Bea Ames   good till 2027-03-02", "\nsigned till 2024-05-03"])
def test_a_ticket_that_is_carried_on_in_its_part_of_the_board_has_not_run_out(more: str) -> None:
    assert is_found(aid="2024-03-02", more=more) is more.startswith("\nsigned")
    assert not is_found(aid="2024-03-02", more="\n Bea Ames   good till 2027-03-02")


def test_a_few_lines_with_other_words_are_no_list() -> None:
    text = "Lift, Kay Orr, rented until 2024-01-04\nBilled 2024-03-02\nCrane ends 2025-02-02\nDoor till 2026-01-01"
    assert expired_rows(TICKETS, make_document(texts=(text,)), WINDOW) is None
