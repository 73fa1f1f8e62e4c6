"""2.5(b): labels with nothing but a rule behind them, and no colon, among lines that are filled in."""

import pytest

from secor_qa.procedure.checks.currency.form_labels import empty_rules

HEAD = "Crane check\nDate 14 May 2024\n"
FOOT = "\nAll ropes looked at, one shackle sent back.\nOperator: T. Vane  Date 14 May 2024"


@pytest.mark.parametrize(
    ("middle", "labels"),
    [
        ("Unit ________\nWhere it stood ________\nHours ________", ["Unit", "Where it stood", "Hours"]),
        ("Unit\t____\nWhere it stood\t____\nHours\t____", ["Unit", "Where it stood", "Hours"]),
        ("Unit: ........\nPlace: ........\nHours: ........", ["Unit", "Place", "Hours"]),
        ("Unit ________\nWhere it stood ________", []),  # two may be spare
        ("Unit ________\nUnit ________\nUnit ________", []),  # spare lines of a list
        ("Signature ________\nInitials ________\nPrinted ________", []),  # signed on paper
        ("Unit ____ 14\nWhere it stood ____ gate\nHours ____ 311", []),
        ("Unit ________\nPlace ________\nHours ________\nRope: ok\nHook: ok\nBoom: ok", []),  # as many filled in
    ],
)
def test_a_form_of_which_most_lines_have_only_a_rule_is_empty(middle: str, labels: list[str]) -> None:
    assert empty_rules(HEAD + middle + FOOT) == labels
