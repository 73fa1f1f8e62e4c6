"""2.5(f) and 2.5(g): items that say nothing, wish, or speak of another topic, and short honest ones that do not."""

# ruff: noqa: E501

from functools import cache

import pytest
from builders import EDITION, ON, make_item, make_row, make_submission

from secor_qa import places
from secor_qa.procedure.checks import action_items, improvement
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.words import Answer
from secor_qa.readers.instrument_file import read_instrument


@cache
def instrument() -> Instrument:
    return read_instrument(places.data_folder() / "instruments" / "secor-2022")


def codes(question: str, deficiency: str, action: str, responsible: str) -> list[str]:
    item = make_item(question, deficiency=deficiency, action=action, responsible=responsible)
    row = make_row(question, Answer.NO, notes="There is none.")
    facts = Facts(make_submission(row, items=(item,)), instrument(), EDITION, ON)
    asked = instrument().question(question)
    return [each.code for check in (action_items.check, improvement.check) for each in check(asked, facts).findings]


POOR = [
    (
        "2.1",
        "There is no written hazard assessment procedure.",
        "To be determined at next management meeting",
        "Robin Example",
    ),
    ("8.2", "No emergency drill was held in the period.", "TBD", "Robin Example"),
    ("8.2", "No emergency drill was held in the period.", "Hold a drill at both sites.", "TBD"),
    ("3.5", "The crane truck's 250 hour service was missed twice.", "Book service by hour meter.", "everyone"),
    ("9.3", "The January near miss was not investigated.", "No action required.", "Robin Example"),
    ("9.3", "The January near miss was not investigated.", "Keep doing what we are doing.", "Robin Example"),
    (
        "6.1",
        "There is no written way of choosing contractors.",
        "We will carry on with our current contractors as usual.",
        "Robin Example",
    ),
    (
        "2.1",
        "There is no written hazard assessment procedure.",
        "Buy new fire extinguishers for the welding truck and mount them on the headache rack.",
        "Robin Example",
    ),
    (
        "8.2",
        "No emergency drill was held in the period.",
        "Update the PPE policy to name gloves by task.",
        "Robin Example",
    ),
    (
        "5.2",
        "Two new workers were not oriented before their first shift.",
        "Replace the worn mud flaps on unit 6 and log it.",
        "Robin Example",
    ),
    ("6.1", "There is no written way of choosing contractors.", "See above.", "Robin Example"),
    ("7.2", "Only seven of twelve monthly shop inspections were done.", "As discussed.", "Robin Example"),
    ("2.1", "There is no written hazard assessment procedure.", "", "Robin Example"),
    ("2.1", "There is no written hazard assessment procedure.", "Write procedure.", ""),
    ("8.2", "No emergency drill was held in the period.", "Continue to hold drills as before.", "Robin Example"),
    ("8.2", "No emergency drill was held in the period.", "N/A", "Robin Example"),
    ("8.2", "No emergency drill was held in the period.", "Will look into it.", "Robin Example"),
    ("2.1", "There is no written hazard assessment procedure.", "Pending.", "Robin Example"),
    ("2.1", "There is no written hazard assessment procedure.", "Maintain current practice.", "Robin Example"),
    ("2.1", "There is no written hazard assessment procedure.", "Hire a consultant?", "?"),
    ("7.2", "Only seven of twelve monthly shop inspections were done.", "Do inspections monthly.", "To be assigned"),
    ("7.2", "Only seven of twelve monthly shop inspections were done.", "Do inspections monthly.", "The team"),
    (
        "2.1",
        "There is no written hazard assessment procedure.",
        "There is no written procedure for hazard assessment.",
        "Robin Example",
    ),
    (
        "8.2",
        "No emergency drill was held in the period.",
        "An emergency drill has to be held in the period.",
        "Robin Example",
    ),
    ("2.1", "There is no written hazard assessment procedure.", "Improve hazard assessment.", "Robin Example"),
    (
        "8.2",
        "No emergency drill was held in the period.",
        "Be better prepared for emergencies going forward.",
        "Robin Example",
    ),
    (
        "5.2",
        "Two new workers were not oriented before their first shift.",
        "Do a better job with orientations.",
        "Robin Example",
    ),
    ("4.3", "Minutes of safety meetings are not kept.", "Try to keep minutes.", "Robin Example"),
    ("9.3", "The January near miss was not investigated.", "Remind everyone to be careful.", "Robin Example"),
    (
        "3.5",
        "The crane truck's 250 hour service was missed twice.",
        "Tell the driver to pay more attention.",
        "Robin Example",
    ),
    (
        "7.2",
        "Only seven of twelve monthly shop inspections were done.",
        "Raise awareness of the importance of inspections.",
        "Robin Example",
    ),
    (
        "6.1",
        "There is no written way of choosing contractors.",
        "Strive for excellence in contractor safety.",
        "Robin Example",
    ),
    (
        "7.2",
        "Only seven of twelve monthly shop inspections were done.",
        "Inspections should be done more often.",
        "Robin Example",
    ),
    (
        "9.3",
        "The January near miss was not investigated.",
        "Encourage a positive safety culture among staff.",
        "Robin Example",
    ),
    ("4.3", "Minutes of safety meetings are not kept.", "Fix the minutes issue.", "Robin Example"),
    ("2.1", "There is no written hazard assessment procedure.", "Get a procedure.", "Robin Example"),
    (
        "9.3",
        "The January near miss was not investigated.",
        "Workers will be more careful in the future.",
        "Robin Example",
    ),
    (
        "3.5",
        "The crane truck's 250 hour service was missed twice.",
        "Make sure services are not missed again.",
        "Robin Example",
    ),
    (
        "5.2",
        "Two new workers were not oriented before their first shift.",
        "Ensure new workers are oriented before their first shift.",
        "Robin Example",
    ),
    ("8.2", "No emergency drill was held in the period.", "Address the deficiency.", "Robin Example"),
    ("1.3", "Two of five could not say what the policy asks.", "Speak to workers about it more.", "Robin Example"),
    ("2.3", "Six of fourteen tasks have no assessment.", "Complete the missing ones when possible.", "Robin Example"),
    ("3.4", "One of four wore no gloves at the saw.", "Workers must wear gloves.", "Robin Example"),
    ("5.4", "One H2S ticket ran out in May.", "Worker to renew at own convenience", "Robin Example"),
    ("7.3", "Three findings open past their date.", "Close findings faster.", "Robin Example"),
    ("10.5", "No review was held.", "Review needed.", "Robin Example"),
    ("10.2", "No yearly figures.", "Statistics", "Robin Example"),
    ("9.1", "Nothing says what the authority must be told.", "Policy to be looked at.", "Robin Example"),
    ("4.1", "No representative chosen.", "Find a representative.", "Robin Example"),
    ("8.5", "Tags missing on two extinguishers.", "Ensure tags are not missing.", "Robin Example"),
    (
        "7.5",
        "No pre-use cards for the skid steer.",
        "Operators should take pre-use cards more seriously.",
        "Robin Example",
    ),
    (
        "2.3",
        "Six of fourteen tasks have no assessment.",
        "Continue with hazard assessments as we have been.",
        "Robin Example",
    ),
    ("8.1", "Plan has the old muster point.", "Discuss internally.", "Robin Example"),
    ("6.2", "Electrician started without the sheet.", "Be vigilant with contractors.", "Robin Example"),
    ("1.1", "Policy carries no date.", "Comply with requirements.", "Robin Example"),
    ("10.1", "Old and new forms lie in one box.", "Better filing.", "Robin Example"),
    ("5.3", "Rigging tickets of two hands not on record.", "Get organized.", "Robin Example"),
    ("4.2", "Representative has not had the course.", "Representative to be trained at some point.", "Robin Example"),
]
HONEST = [
    (
        "2.1",
        "There is no written hazard assessment procedure.",
        "Write the procedure with a 5x5 matrix, have the crew try it on two jobs and put it in the truck binders.",
        "Robin Example",
    ),
    (
        "8.2",
        "No emergency drill was held in the period.",
        "Run a fire drill at the shop and a man-down drill on the lease; write a report after each.",
        "Robin Example",
    ),
    (
        "5.2",
        "Two new workers were not oriented before their first shift.",
        "Office holds the first pay until form 5 is signed by worker and foreman.",
        "D. Quill, office",
    ),
    (
        "3.5",
        "The crane truck's 250 hour service was missed twice.",
        "Hour meter stickers on each unit; mechanic books the service 25 hours ahead.",
        "Mechanic",
    ),
    (
        "7.2",
        "Only seven of twelve monthly shop inspections were done.",
        "First Monday of the month on the wall calendar; the apprentice walks along and both sign.",
        "Shop foreman",
    ),
    (
        "4.3",
        "Minutes of safety meetings are not kept.",
        "Print a one page form with date, who came, what was said; lead hand fills it in and hands it to the office on Friday.",
        "Lead hand and office",
    ),
    (
        "9.3",
        "The January near miss was not investigated.",
        "Investigate with the 5 why sheet within a week, tell the crew at the next Monday talk.",
        "Robin Example",
    ),
    (
        "6.1",
        "There is no written way of choosing contractors.",
        "Adopt the checklist from our largest client: insurance, clearance letter, safety record; keep one per contractor.",
        "Owner",
    ),
    (
        "8.2",
        "No emergency drill was held in the period.",
        "Book the fire hall for a walk through in June and time the walk to the gate.",
        "Robin",
    ),
    (
        "3.5",
        "The crane truck's 250 hour service was missed twice.",
        "Buy the maintenance module of the fleet app and load all nine units.",
        "Operations manager",
    ),
    (
        "4.3",
        "Minutes of safety meetings are not kept.",
        "Send Pat to the minute taking evening at the college.",
        "Owner",
    ),
    (
        "6.1",
        "There is no written way of choosing contractors.",
        "Ask three subtrades for clearance letters before the next job and file them under tab 6.",
        "Office admin",
    ),
    (
        "7.2",
        "Only seven of twelve monthly shop inspections were done.",
        "Move the walk to payday so nobody forgets.",
        "Foreman",
    ),
    (
        "2.1",
        "There is no written hazard assessment procedure.",
        "Draft by July, review with crew in August, sign by September 1.",
        "Owner",
    ),
    ("1.1", "Policy carries no date.", "Owner dates and re-signs it at the January meeting.", "Robin Example"),
    (
        "1.3",
        "Two of five could not say what the policy asks.",
        "Five minutes on the policy in each of the next four toolbox talks, then ask again.",
        "Robin Example",
    ),
    (
        "2.3",
        "Six of fourteen tasks have no assessment.",
        "Two sheets a month, by the foreman with whoever does the job, until all fourteen are there.",
        "Robin Example",
    ),
    (
        "3.2",
        "Guard on the bench grinder was off.",
        "Guard went back on the same day; a photo of each grinder goes on the monthly form.",
        "Robin Example",
    ),
    (
        "3.4",
        "One of four wore no gloves at the saw.",
        "Cut-resistant gloves hung at the saw; spot check by the lead hand on Wednesdays.",
        "Robin Example",
    ),
    (
        "3.8",
        "Nothing in writing about night work.",
        "Buy two satellite messengers and write the check-in times on the dispatch sheet.",
        "Robin Example",
    ),
    ("4.1", "No representative chosen.", "Crew votes at the June meeting; name goes on the board.", "Robin Example"),
    (
        "4.2",
        "Representative has not had the course.",
        "Enrol Chris in the two day course in Edmonton.",
        "Robin Example",
    ),
    (
        "5.3",
        "Rigging tickets of two hands not on record.",
        "Ask the college for copies and scan them into the matrix.",
        "Robin Example",
    ),
    (
        "5.4",
        "One H2S ticket ran out in May.",
        "Booked for June 12; he stays off the sour leases until then.",
        "Robin Example",
    ),
    (
        "6.2",
        "Electrician started without the sheet.",
        "Gate stays locked until the contractor sheet is in the box.",
        "Robin Example",
    ),
    (
        "7.3",
        "Three findings open past their date.",
        "Open findings are read out each Monday by the owner until closed.",
        "Robin Example",
    ),
    (
        "7.5",
        "No pre-use cards for the skid steer.",
        "Card booklet on a chain in the cab, handed in on Friday with the time sheet.",
        "Robin Example",
    ),
    (
        "8.1",
        "Plan has the old muster point.",
        "Redraw the map, replace it in all trucks and at the scale, show it at the next talk.",
        "Robin Example",
    ),
    (
        "8.4",
        "Kit in truck 3 was half empty.",
        "Refill from stores and seal with a dated tie; storeman looks at ties every month.",
        "Robin Example",
    ),
    (
        "8.5",
        "Tags missing on two extinguishers.",
        "Service company comes May 30; office keeps its list.",
        "Robin Example",
    ),
    (
        "9.1",
        "Nothing says what the authority must be told.",
        "Add a page with what to report to OHS and within which hours, and post the number.",
        "Robin Example",
    ),
    (
        "10.1",
        "Old and new forms lie in one box.",
        "Archive everything older than three years, one tab per element.",
        "Robin Example",
    ),
    (
        "10.2",
        "No yearly figures.",
        "Office enters counts quarterly in a sheet; owner and foreman look at it in January.",
        "Robin Example",
    ),
    (
        "10.5",
        "No review was held.",
        "Half a day in February, ten elements on the agenda, goals signed by the owner.",
        "Robin Example",
    ),
    (
        "3.5",
        "The crane truck's 250 hour service was missed twice.",
        "Use the dealer's reminder e-mails.",
        "Robin Example",
    ),
    (
        "9.3",
        "The January near miss was not investigated.",
        "Owner to lead the why-why; learned lesson goes out by text.",
        "Robin Example",
    ),
    ("4.3", "Minutes of safety meetings are not kept.", "Borrow the template of the association.", "Robin Example"),
    (
        "7.2",
        "Only seven of twelve monthly shop inspections were done.",
        "Swap with the night lead when away.",
        "Robin Example",
    ),
    (
        "6.1",
        "There is no written way of choosing contractors.",
        "Only hire firms from the ISNetworld list.",
        "Robin Example",
    ),
    (
        "5.2",
        "Two new workers were not oriented before their first shift.",
        "No gate code before the tour is done.",
        "Robin Example",
    ),
    (
        "8.2",
        "No emergency drill was held in the period.",
        "Practise a rollover with the neighbours' fire brigade in spring.",
        "Robin Example",
    ),
]


@pytest.mark.parametrize(("question", "deficiency", "action", "responsible"), POOR)
def test_an_item_that_would_change_nothing_is_found(
    question: str, deficiency: str, action: str, responsible: str
) -> None:
    assert codes(question, deficiency, action, responsible) != []


@pytest.mark.parametrize(("question", "deficiency", "action", "responsible"), HONEST)
def test_a_short_honest_item_passes_in_silence(question: str, deficiency: str, action: str, responsible: str) -> None:
    assert codes(question, deficiency, action, responsible) == []
