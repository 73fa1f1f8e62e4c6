# ruff: noqa: E501
"""2.5(c): remarks of a program that writes texts, left in the notes; and people who speak in a like way."""

import pytest
from builders import EDITION
from test_less_usual_faults import instrument

from secor_qa.procedure.checks.notes.substance import substance

OF_A_PROGRAM = [
    "As an AI, I can't visit the site, but inspections are normally held each month by the lead and a worker.",
    "Certainly! Here is a professional response for question 7.2: inspections are held monthly in the shop and yard.",
    "Inspections are held monthly in the shop. I hope this helps! Let me know if you'd like it shorter.",
    "I don't have access to your records, so replace the numbers. Twelve inspections were planned and done.",
    "Below is a revised version that sounds more formal: The inspections of the bakery are held on Mondays.",
    "Inspections of the kennel are held monthly by the owner. Would you like me to add the forms?",
    "You can customize this with the names of your shops: inspections are held in each shop on Friday.",
    "Sure, here are the notes. The barn, the milking parlour and the two tractors are inspected by the herdsman.",
]
OF_PEOPLE = [
    "The lead hand walks the shop; as an example, 12 of 12 in the red binder by the saw.",
    "12 planned, 12 done. Here is the list: shop, yard, bay. Let me know if you need the other nine forms, call 403-555-0101.",
    "Sure as the sun comes up it's done each Monday, 12 of 12, Inspection 3.pdf.",
    "As an assistant manager I walk with the baker; 12 of 12, sheets over the flour bin.",
    "The forms can be adapted to each truck; 12 planned, 11 done, the one of May fell out.",
    "I cannot see behind the kiln without the lift, so it is done with the lift: 12 of 12.",
    "Of course we missed June when the river rose; 11 of 12.",
    "Below is how we do it: Monday, sheet in hand, lead and one worker, 12 of 12.",
]


def codes(notes: str) -> list[str]:
    return [each.code for each in substance(instrument().question("7.2"), notes, EDITION)]


@pytest.mark.parametrize("notes", OF_A_PROGRAM)
def test_a_remark_of_a_program_that_writes_texts_is_found(notes: str) -> None:
    assert "notes-unfilled" in codes(notes)


@pytest.mark.parametrize("notes", OF_PEOPLE)
def test_people_who_speak_in_a_like_way_are_let_pass(notes: str) -> None:
    assert "notes-unfilled" not in codes(notes)
