# ruff: noqa: E501
"""2.5(c): long notes that any company could write, and plain ones without a number or a name that tell of this one."""

import pytest
from builders import EDITION
from test_less_usual_faults import instrument

from secor_qa.procedure.checks.notes.substance import substance

FILLERS = [
    (
        "3.5",
        "All equipment is serviced to the specifications of the manufacturer by qualified persons at regular intervals, and records of this are available at any request.",
    ),
    (
        "2.1",
        "Our procedures are effective and adequate, they are established in line with the regulations, and we aim for the best possible and healthiest workplace, as people are what matters most.",
    ),
    (
        "9.3",
        "All incidents are thoroughly looked into so that the causes are understood and steps are put in place to stop them from happening again, because we learn from every event and share the lessons with our people.",
    ),
    (
        "7.2",
        "Inspections are carried out at regular intervals by competent persons and any deficiencies that are identified are corrected in a timely manner to make sure that the workplace stays safe for all.",
    ),
    (
        "4.3",
        "Regular meetings are held to talk about health and safety matters, where everyone has the chance to bring forward concerns and ideas, and follow up is done as needed.",
    ),
    (
        "8.1",
        "Our emergency response plan is comprehensive and covers the emergencies that could reasonably be expected, and everybody has been made familiar with their role in it.",
    ),
    (
        "3.5",
        "Equipment is kept in good working condition through a preventive maintenance program and is taken out of service when it is found to be unsafe until repairs have been made.",
    ),
    (
        "5.2",
        "New employees are given a thorough orientation that covers all relevant topics before they begin, so they can do their jobs in a safe and productive way.",
    ),
    (
        "2.3",
        "Tasks are assessed for the hazards that come with them, and measures are chosen which bring the risk down to a level that is as low as reasonably practicable.",
    ),
    (
        "6.1",
        "Contractors are selected with care and are expected to meet the same high standards as our own staff, and their performance is watched throughout the job.",
    ),
    (
        "4.4",
        "When someone raises a concern it is taken seriously and is dealt with in a prompt and fair manner, and the person who raised it is kept informed of the outcome.",
    ),
    (
        "9.2",
        "All events are reported and recorded as they happen, and the records are kept up to date so that trends can be seen and action can be taken.",
    ),
]

TOLD = [
    (
        "9.3",
        "The dough divider caught a sleeve; the guard switch had been taped, so the owner fitted a new one and the lead baker showed it to both crews.",
    ),
    (
        "7.2",
        "The lead hand walks the yard and the shop on the last Friday, sheet in hand, sheets in the red binder by the scale.",
    ),
    (
        "8.1",
        "Plan hangs by the oven door and in both vans: fire, burns, gas smell, who phones, the meeting place at the flagpole.",
    ),
    (
        "3.5",
        "Oil and filters by the hour meter, brakes at each tire change, done by the dealer; cards in the glove box of the sampled loaders.",
    ),
    (
        "5.2",
        "The apprentice signed his sheet in the lunch room with the foreman before he touched the saw; sheet in the personnel drawer.",
    ),
    (
        "6.1",
        "The welder and the crane outfit bring insurance and a clearance letter to the office before the gate opens; the foreman looks in on them at noon.",
    ),
    (
        "3.3",
        "Hard hat, vest and boots for all, a face shield at the grinder, respirators in the paint booth; the chart hangs over the bench.",
    ),
    (
        "4.5",
        "Spoke to the swampers in the lunch trailer; all of them said the foreman first, then the owner, and nobody was afraid to.",
    ),
    (
        "9.2",
        "There was a bruised thumb and a dropped pallet, both on the clipboard by the till, and the bakers knew of no other.",
    ),
]


@pytest.mark.parametrize(("question", "notes"), FILLERS)
def test_notes_that_any_company_could_write_are_found(question: str, notes: str) -> None:
    codes = [each.code for each in substance(instrument().question(question), notes, EDITION)]
    assert "notes-say-nothing" in codes


@pytest.mark.parametrize(("question", "notes"), TOLD)
def test_plain_notes_of_this_company_are_let_pass(question: str, notes: str) -> None:
    assert "notes-say-nothing" not in [each.code for each in substance(instrument().question(question), notes, EDITION)]
