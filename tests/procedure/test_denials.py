"""2.5(d): notes that take back their answer, in the words of people who own up; and notes that only sound like it."""

from dataclasses import replace
from functools import cache

import pytest
from builders import EDITION, ON, make_row, make_submission

from secor_qa import places
from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.words import Answer
from secor_qa.readers.instruments.file import read_instrument

TAKEN_BACK = [
    ("8.5", "This requirement does not apply to our company since the trucks were sold."),
    ("9.1", "The binder had a page on it once. There isn't one any more, or we do not have one right now."),
    ("2.1", "There is not any at the moment, the old boss took it with him."),
    ("2.1", "We never got around to writing the procedure, the office move ate up the whole spring."),
    ("2.1", "Honestly this one slipped through the cracks while the shop was being rebuilt in Nisku."),
    ("4.3", "The meetings fell by the wayside once the foreman quit in March and were not picked up again."),
    ("4.3", "Nothing has been done on this front since the last assessment."),
    ("7.2", "Inspections have not been happening since the yard moved to Acheson."),
    ("7.2", "Inspection forms could not be located for any month of the period."),
    ("8.2", "A drill has yet to be held; the extinguishers are in the truck."),
    ("8.2", "The drill is scheduled for November and will be the first one ever."),
    ("5.2", "Orientation packages are still being drafted by the consultant in Leduc."),
    ("5.2", "We have no orientation. New hands just ride along with somebody for a week."),
    ("6.1", "There is currently no process for that in our company."),
    ("6.1", "It is something we have to work on. The owner knows about it."),
    ("9.1", "The reporting procedure does not exist in writing; people just phone the boss."),
    ("9.1", "We lack a written procedure for incident reporting."),
    ("1.1", "Our policy is unsigned and has no date on it."),
    ("1.1", "The policy was never signed after the sale of the company."),
    ("3.7", "Not started. Waiting on the safety association for a template."),
    ("3.7", "This is an area where we fall short, and the crew knows it."),
    ("10.1", "Work in progress, should be finished by the summer."),
    ("10.1", "In the process of being developed with a consultant from Edmonton."),
    ("4.1", "Been meaning to do it, but the season came early."),
    ("4.1", "No such thing at our place, we are only five people."),
    ("4.1", "The company will implement this in the coming year."),
    ("2.1", "The sheet in the binder is still a draft, he will sign it when the slow season comes."),
    ("9.1", "Tab 4 is a draft only and lies with the owner for his opinion."),
    ("7.1", "Tab 6 has the list. To be started some time in the new year."),
    ("8.1", "Unfortunately the emergency plan is missing from the binder and nobody knows where it went."),
]
KEPT = [
    ("8.5", "This requirement does not apply to the rental unit; ours are tagged, nine of nine."),
    ("8.5", "Where there isn't one within reach, a second extinguisher was hung; nine of nine have a tag."),
    (
        "2.1",
        "A new form for the procedure is being drafted for spring; the present one is used at each lease.",
    ),
    ("9.1", "Of lost-time reports there are none. Near misses go on the card, reporting is on page 9."),
    ("2.1", "The next edition is still a draft; the one of 2023 hangs in the shop and is gone by."),
    ("6.3", "To be started only once the sheet is signed: that is what each of them is told at the gate."),
    ("9.5", "We never took a report lightly and it never happened that a hand was blamed."),
    ("4.5", "There are none overdue; the concerns list is on the shop wall."),
    ("2.1", "We got around to all crews in March and wrote the procedure with them; it is in the green binder."),
    ("4.3", "Nothing fell through the cracks: twelve meetings were planned and twelve were held."),
    ("7.2", "The inspection form was missing a line for ladders; it has been added since and six were done."),
    ("8.2", "The January drill was cancelled due to the cold; it was held in February."),
    ("8.2", "A drill was held in June. The next is scheduled for November."),
    ("5.2", "New hands do not ride along before the package is signed. Two packages are attached."),
    ("6.1", "Visitors who have not signed in are walked back to the gate by the foreman."),
    ("9.1", "Nothing is too small to report; no one has been blamed. The card is in every cab."),
    ("1.1", "The policy was signed by the owner in March, no pages missing, and hangs by the coffee machine."),
    ("10.1", "In progress items are tracked on the board, finished ones are dated."),
    ("3.7", "Lockout is in progress whenever a tag hangs; the process is on page 4 of the manual."),
    ("8.1", "The plan is never locked away: one is in each truck and it names the muster point."),
    ("4.1", "Talks start each Monday at the gate. We have not missed one since the spring thaw."),
    ("2.2", "The list was never finished business: it grows, and has 14 jobs with dates now."),
    ("2.8", "Cards without a signature were sent back. Ten sampled, ten whole."),
    ("7.5", "The unit does not leave before its circle check is done; ten of ten days had one."),
    ("5.4", "Tickets that expire within the month are on the board; none has lapsed."),
]
PRAISED = [
    ("8.5", "All extinguishers carry this year's tag and a monthly punch, and not one was out of place."),
    ("4.3", "Twelve meetings were held and the minutes of each are in the binder, without exception."),
    ("7.2", "Inspections are carried out every month and no deficiencies remain open."),
    ("1.1", "Policy is signed, dated and posted in the lunchroom."),
    ("8.2", "A full drill was held on the first of June and everyone took part; the report is attached."),
    ("9.1", "The procedure is in section 9 of the manual and all of the crew could explain it."),
    ("5.2", "Every new worker got an orientation before the first shift and the forms are on file."),
    ("2.2", "We have a complete list of jobs, it was updated in March with the crew."),
]
AMISS = [
    ("8.5", "Extinguishers hang in the trucks but nobody has looked at the tags since the supplier closed."),
    ("4.3", "Meetings are held when it rains. There are no minutes."),
    ("1.1", "The policy is posted, signed by the former owner."),
    ("8.2", "A drill is planned for the fall."),
    ("9.1", "The procedure is a sentence in the manual, it says to tell the boss."),
    ("5.2", "People are shown around by whoever is free."),
]


@cache
def instrument() -> Instrument:
    shipped = read_instrument(places.data_folder() / "instruments" / "secor-2022")
    return replace(shipped, consistency=())  # the rules between answers are tested elsewhere


def codes(question: str, answer: Answer, written: str) -> list[str]:
    facts = Facts(make_submission(make_row(question, answer, notes=written)), instrument(), EDITION, ON)
    return [finding.code for finding in consistency.check(instrument().question(question), facts).findings]


@pytest.mark.parametrize(("question", "written"), TAKEN_BACK)
def test_a_yes_whose_notes_own_up_is_found(question: str, written: str) -> None:
    assert codes(question, Answer.YES, written) == ["notes-deny-yes"]


@pytest.mark.parametrize(("question", "written"), KEPT)
def test_words_that_only_sound_like_a_denial_are_none(question: str, written: str) -> None:
    assert codes(question, Answer.YES, written) == []


@pytest.mark.parametrize(("question", "written"), PRAISED)
def test_a_no_whose_notes_praise_is_found(question: str, written: str) -> None:
    assert codes(question, Answer.NO, written) == ["notes-deny-no"]


@pytest.mark.parametrize(("question", "written"), AMISS)
def test_a_no_whose_notes_tell_what_is_amiss_is_right(question: str, written: str) -> None:
    assert codes(question, Answer.NO, written) == []
