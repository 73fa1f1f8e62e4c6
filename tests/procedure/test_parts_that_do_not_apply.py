"""2.5(d): a part that is said not to apply takes back no Yes; an answer that does not apply does."""

# ruff: noqa: E501

import pytest
from test_less_usual_faults import noted

_DENIED = {"notes-deny-yes", "notes-gainsay-yes"}


@pytest.mark.parametrize(
    ("question", "notes"),
    [
        ("8.1", "ERP binder p. 4. Fire, medical, blizzard, chlorine leak - no, that one's n/a, we have no pool; who calls whom, phone list, muster at the flagpole."),
        ("8.1", "The plan is in the blue book. It names fire, first aid and wind storms with who does what. The avalanche part does not apply, we have no work in the hills."),
        ("2.5", "Sheet 12 speaks of dust, noise and lifting with the baker who does it. The part about chemicals is not applicable, we have none."),
        ("6.4", "Visitors sign the book at the till and walk behind the yellow rope. That bit about barricades doesn't apply, there are no roads here."),
        ("8.1", "Fire, burns, frost: page 2, with the names and numbers. Gas? This point is n/a, we have no gas line."),
        ("3.7", "Four practices for the worst jobs, each with steps, on the wall of the mill. The last one is n/a for us, there is no crane."),
        ("8.1", "Evacuation, fire and flood are all in it, the way out to the gate is drawn. The bomb threat one doesn't apply to us, we have no public."),
        ("1.4", "Page 3 has nine lines for the owner, signed in May. The second part is not applicable, we have no managers beside him."),
    ],
)  # fmt: skip
def test_a_part_that_does_not_apply_denies_nothing(question: str, notes: str) -> None:
    assert not _DENIED & set(noted(question, notes, "d"))


@pytest.mark.parametrize(
    ("question", "notes"),
    [
        ("8.1", "No, n/a, we have no plan."),
        ("8.1", "This does not apply to us, we have no plan for that."),
        ("8.1", "That one's n/a, we have no plan."),
        ("2.5", "The health part is not applicable, we never assessed it."),
        ("8.1", "Fire and medical are known to everybody. We have no written plan."),
        ("6.4", "Visitors come rarely. There is no visitor log."),
        ("3.7", "N/A. We have no procedures."),
        ("8.1", "The plan is kept by the landlord. That one's n/a. We have no plan of our own."),
    ],
)  # fmt: skip
def test_an_answer_that_does_not_apply_denies_it(question: str, notes: str) -> None:
    assert _DENIED & set(noted(question, notes, "d"))


@pytest.mark.parametrize(
    "notes",
    [
        "Not applicable to Birchbark; nobody of ours goes up there.",
        "N/A to our outfit. The landlord does the grounds and the lot.",
        "This has not been set up so far. The foreman sees to it when the snow is gone.",
    ],
)
def test_an_answer_denied_as_a_whole_is_said_where_only_part_of_the_points_is_claimed(notes: str) -> None:
    assert "notes-deny-yes" in noted("7.2", notes, "d", percent=80)


@pytest.mark.parametrize(
    "notes",
    [
        "9 of 12 were done. The rest has not been done yet.",
        "Most were done by the lead and a mechanic. The winter ones have not been done.",
        "It was done each month in the shop, on the board of the lead hand. On the lot it has not been done.",
    ],
)
def test_what_is_missing_of_a_part_denies_no_part(notes: str) -> None:
    assert "notes-deny-yes" not in noted("7.2", notes, "d", percent=80)
