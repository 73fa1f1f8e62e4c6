"""2.5(b): several cards on one page, of which one that the question asks for had run out."""

from __future__ import annotations

from datetime import date

import pytest
from builders import EDITION, GATHERING_END, ON, make_document, make_instrument, make_question, make_row
from builders import make_submission as submit

from secor_qa.procedure.checks.currency import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.words import DateRole

ASKED = make_question(
    text="Is there a first aider?", guideline="Attach a first aid certificate that is valid.", evidence="record"
)
PAST, GOOD = date(2024, 2, 3), date(2026, 2, 3)
AID = "EMERGENCY FIRST AID\nPat Sample\nIssued 2023-06-01\nExpires {}\nProvincial school"
LIFT = "BOOM LIFT\nKim Sample\nIssued 2023-06-02\nExpires {}"


def is_found(*cards: str, question=ASKED) -> bool:
    text = "\n".join(cards)
    dates = tuple(
        FoundDate(on, 1, line, DateRole.EXPIRES if "Expires" in line else DateRole.RECORD)
        for line in text.splitlines()
        for on, _ in dates_in(line)
    )
    document = make_document("cards.jpg", None, texts=(text,), dates=dates, kind="image", recognised_pages=(1,),
                             questions=("1.1",))  # fmt: skip
    facts = Facts(submit(make_row(), documents=(document,)), make_instrument(question), EDITION, ON)
    return "expired-document" in [each.code for each in check(question, facts).findings]


@pytest.mark.parametrize(
    ("cards", "is_out"),
    [
        ((AID.format(PAST), LIFT.format(GOOD)), True),
        ((LIFT.format(GOOD), AID.format(PAST)), True),
        ((AID.format(GATHERING_END), LIFT.format(GOOD)), False),
        ((AID.format(GOOD), LIFT.format(PAST)), False),  # nobody asked for that one
        ((AID.format(PAST), AID.replace("2023-06-01", "2024-02-01").format(GOOD)), False),  # carried on
        ((AID.format(PAST), f"Expires {GOOD}"), False),  # no card of its own
    ],
)
def test_the_card_that_is_asked_for_is_good_among_others(cards: tuple[str, ...], is_out: bool) -> None:
    assert is_found(*cards) is is_out
