"""2.5(e): what is carried over rests on an earlier submission, known or named on the Assessment sheet."""

import pytest
from builders import EDITION, ON, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.carry_over import carry_over
from secor_qa.procedure.elsewhere import Elsewhere
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.words import Status

ASKED = make_question(carry_over=True)


def codes(previous: str, known: Elsewhere, notes: str = "Carried over from the certification year.") -> list[str]:
    row = make_row(notes=notes)
    submission = make_submission(row, year_type="Maintenance", previous_submission=previous)
    found = carry_over(ASKED, row, Facts(submission, make_instrument(ASKED), EDITION, ON, known))
    return [each.code for each in found if each.status is Status.NEEDS_REVIEWER]


@pytest.mark.parametrize(
    ("previous", "known", "expected"),
    [
        ("", Elsewhere(), ["carry-over-of-nothing"]),
        ("SEC-20417 of May 2025", Elsewhere(), []),
        ("", Elsewhere(certification_points={"1.1": 10}), []),
    ],
)
def test_a_carry_over_without_an_earlier_submission_is_asked_about(previous: str, known, expected: list[str]) -> None:
    assert codes(previous, known) == expected


def test_what_is_not_carried_over_needs_no_earlier_submission() -> None:
    assert codes("", Elsewhere(), "Looked at in May with the two drivers.") == []
