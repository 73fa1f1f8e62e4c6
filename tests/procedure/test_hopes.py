"""2.5(g): an action that hopes, or that hangs on time and money, is no step; one that speaks of hope besides is."""

import pytest
from test_less_usual_faults import planned


@pytest.mark.parametrize(
    "action",
    [
        "Hopefully before the snow flies",
        "It would be nice to have a binder for each truck.",
        "Write the sheets for the last five tasks if we get around to it.",
        "The lead hand makes a list when he finds the time",
        "We hope for a new foreman who knows how to do it. Maybe in fall.",
        "A second eyewash for the shop, money permitting",
        "We might ask the association for their form.",
        "Label the hoses, fingers crossed.",
        "Someday we rank them all.",
    ],
)
def test_an_action_that_only_hopes_is_found(action: str) -> None:
    assert set(planned(letters="fg", action=action)) & {"vague-action", "void-action"}


@pytest.mark.parametrize(
    "action",
    [
        "Buy the ranking stamp and stamp each sheet on Fridays. Hopefully the crew likes it.",
        "May 12: write the ranking procedure with the lead hand and teach it.",
        "Write the procedure in May. If there is time, add pictures of each task.",
        "Foreman sets aside the first hour of each Friday so that there is time to rank the sheets.",
        "When the new form has come from the printer, the lead hand ranks each task with it.",
    ],
)
def test_a_step_that_is_hoped_to_help_is_none(action: str) -> None:
    assert not set(planned(letters="fg", action=action)) & {"vague-action", "void-action"}
