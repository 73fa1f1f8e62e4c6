"""2.5(f), 2.5(g): a thought is no step, everyone concerned is nobody, and what is put back once may fall off again."""

# ruff: noqa: E501

import pytest
from test_less_usual_faults import planned

THOUGHTS = [
    "The foreman will think about evacuation.",
    "We will give this some serious thought over the winter",
    "Consider the contractors",
    "Management to consider options.",
    "Keep the ranking in mind",
    "Lead hand is going to reflect on hazards",
    "Le patron va réfléchir aux dangers",
]
STEPS = [
    "Think through the harvest with the pickers, then write the steps on the board.",
    "Consider each task on the list and write its hazards with the crew.",
    "By June 4 the owner has thought about who ranks and puts the names on the form.",
    "Give each worker the sheet of thoughts from the meeting and file it.",
    "Owner thinks up three cases, walks the floor with the crew and draws up the procedure.",
    "Consider hiring a consultant to write the procedure with us in May.",
]


@pytest.mark.parametrize("action", THOUGHTS)
def test_an_action_by_which_somebody_only_thinks_is_found(action: str) -> None:
    assert set(planned(letters="fg", action=action)) & {"vague-action", "void-action"}


@pytest.mark.parametrize("action", STEPS)
def test_a_thought_that_leads_to_a_step_is_let_pass(action: str) -> None:
    assert not set(planned(letters="fg", action=action)) & {"vague-action", "void-action"}


@pytest.mark.parametrize(
    "who",
    ["All concerned", "everybody involved", "Those responsible", "Each of us", "the whole crew", "Every worker", "All parties concerned", "Toutes les personnes concernées"],
)  # fmt: skip
def test_everyone_whom_it_concerns_is_nobody_in_particular(who: str) -> None:
    assert "vague-responsible" in planned(responsible=who)


@pytest.mark.parametrize(
    "who",
    ["Each crew's lead hand", "Everett Hall", "The person responsible for stores, Kim Orr", "Whole-body harness inspector", "Team leads", "All-terrain shop foreman", "Representative with Bo Ames"],
)  # fmt: skip
def test_a_person_or_a_post_is_somebody(who: str) -> None:
    assert "vague-responsible" not in planned(responsible=who)


ONCE = [
    (
        "Three of ten guards were off, two at the lathe and one at the planer",
        "Put the guards at the lathe and the planer back on",
    ),
    ("The March and April walks of the barn were missed", "Do the March and April walks"),
    ("One of six oil changes, of the loader in May, was late", "Mechanic to carry out the oil change of the loader"),
    (
        "Chain across the loading dock was down and the ladder was lying in the aisle",
        "Hang the chain back up, and clear the aisle.",
    ),
    ("2 of 8 fixes were left open: the handrail in bay 3 and the drain cover", "Fix the handrail and the drain cover."),
    ("The toolbox meeting of August was skipped", "Hold the toolbox meeting of August"),
    ("Only 11 of 12 talks; the July talk was not held", "Hold the July talk"),
    ("The eyewash bottle was missing in the van", "Return the eyewash bottle to the van"),
]
FOR_GOOD = [
    (
        "Three of ten guards were off, two at the lathe and one at the planer",
        "Put the guards back on and wire each to the switch so the lathe does not start without it",
    ),
    (
        "The March and April walks of the barn were missed",
        "Do the April walk in the last week of March and write the dates in the calendar",
    ),
    ("One of six oil changes, of the loader in May, was late", "Mechanic books the loader 20 hours ahead"),
    ("Chain across the loading dock was down", "Replace the chain by a gate with a spring"),
    (
        "2 of 8 fixes were left open: the handrail in bay 3 and the drain cover",
        "Fix the handrail and the drain cover; the owner reads open lines every Friday",
    ),
    ("The toolbox meeting of August was skipped", "Name a deputy to hold the toolbox meeting"),
    ("No drill was held.", "Hold the drill in the yard and time it."),
    ("Six of fourteen tasks have no assessment.", "Complete the assessments of the six tasks."),
    ("Truck 1 had no wheel chocks", "Buy two pair of chocks and chain them to the truck"),
    ("The eyewash bottle was missing in the van", "Screw a holder for the eyewash bottle to the van's door"),
]


@pytest.mark.parametrize(("deficiency", "action"), ONCE)
def test_what_is_only_put_back_or_done_after_all_is_said(deficiency: str, action: str) -> None:
    assert planned(letters="g", deficiency=deficiency, action=action) != []


@pytest.mark.parametrize(("deficiency", "action"), FOR_GOOD)
def test_what_would_keep_it_from_happening_again_or_was_never_there_is_let_pass(deficiency: str, action: str) -> None:
    assert planned(letters="g", deficiency=deficiency, action=action) == []
