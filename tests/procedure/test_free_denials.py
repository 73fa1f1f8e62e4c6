"""2.5(d): notes that take back their Yes in free words, and notes in which a negation is good news or beside the point."""

# ruff: noqa: E501

from dataclasses import replace
from functools import cache

import pytest
from builders import EDITION, ON, make_row, make_submission

from secor_qa import places
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.pre_review import pre_review
from secor_qa.readers.instrument_file import read_instrument


@cache
def instrument() -> Instrument:
    return replace(read_instrument(places.data_folder() / "instruments" / "secor-2022"), consistency=())


def is_taken_back(question: str, notes: str) -> bool:
    row = make_row(question, notes=notes)
    submission = make_submission(row, instrument=instrument().id, instrument_version=instrument().version)
    found = pre_review(submission, instrument(), EDITION, ON).findings
    return any(each.question == question and each.check.letter == "d" for each in found)


TAKEN_BACK = [
    (
        "2.1",
        "The company has not developed a formal hazard assessment procedure at this time. Hazards are discussed verbally each morning before the crew heads out to the lease.",
    ),
    (
        "8.1",
        "An emergency response plan is currently being drafted by the office manager and should be ready by the fall. In the meantime crews call 911.",
    ),
    (
        "8.2",
        "No emergency drill was conducted during the audit period because the crew was too busy with the spring program at the Edson plant.",
    ),
    (
        "4.3",
        "Safety meetings are not held on a regular basis. The owner talks with the crew informally when issues come up on the job site.",
    ),
    (
        "7.2",
        "Formal inspections were not completed in the past year; the foreman keeps an eye on things as he walks through the shop each day.",
    ),
    (
        "9.1",
        "There is no written incident reporting procedure in place, but everyone knows to call the owner on his cell phone if something happens.",
    ),
    (
        "5.2",
        "New hires do not receive a documented orientation. They ride along with an experienced operator for the first two days at the Fox Creek site.",
    ),
    (
        "1.1",
        "The safety policy has not been signed by the current owner; it still carries the signature of the previous owner who left in 2021.",
    ),
    (
        "3.5",
        "Maintenance records are not kept for the trucks. The mechanic fixes whatever breaks and the invoices go to the bookkeeper in Hinton.",
    ),
    (
        "6.1",
        "We don't have a contractor selection process. We use the same two welders that we have known for years and trust their work.",
    ),
    (
        "2.1",
        "Not applicable - we are a small company with only five people and everybody knows the hazards of hauling gravel.",
    ),
    (
        "3.3",
        "N/A for our operation since everyone already wears their gear and the client's site orientation covers the rest of it.",
    ),
    (
        "5.1",
        "Job requirements have yet to be put in writing. The owner decides who is suited to which truck based on his experience.",
    ),
    (
        "7.1",
        "The inspection schedule exists only in the foreman's head; he plans to write it down this winter when work slows down at the pit.",
    ),
    (
        "8.1",
        "We rely on the client's emergency response plan when on site and have none of our own for the shop or the yard.",
    ),
    (
        "3.8",
        "Our drivers often work alone on night hauls. There's nothing written about check-ins; they text the dispatcher now and then.",
    ),
    (
        "4.1",
        "Workers have not selected a representative. The owner's wife handles safety matters from the office in Hinton.",
    ),
    (
        "10.5",
        "The annual review was skipped this year owing to the owner's surgery; it will be picked up again in September with the new binder.",
    ),
    (
        "1.4",
        "Responsibilities of the owner haven't been written out separately from the general policy statement in the binder.",
    ),
    (
        "8.2",
        "We haven't run a drill in over a year. Everyone has been with us a long time and knows where the muster point is.",
    ),
    (
        "1.1",
        "There is no signed policy. The draft has been sitting on the owner's desk since the fall and he keeps meaning to get to it.",
    ),
    (
        "2.2",
        "A task list doesn't exist. The foreman hands out the work each morning from what the client calls in to the Edson office.",
    ),
    ("2.3", "None of our jobs have a hazard assessment on file. We talk things over in the truck on the way to site."),
    ("3.1", "Controls have not been identified for most hazards, the crew decides for itself what is safe on the day."),
    ("3.5", "Preventive maintenance is done when something breaks down; no schedule is followed and no records exist."),
    ("3.7", "Safe work procedures: none. Our guys are all journeymen and do not need to be told how to weld."),
    (
        "5.3",
        "Training records were lost in the office flood and no certificate could be produced for any of the workers.",
    ),
    ("5.5", "Our supervisor has no leadership training, he came up through the trade and learned on the job."),
    ("6.2", "Subcontractors show up and go straight to work - there isn't any orientation for them at our yard."),
    ("6.4", "Visitors just walk in. No log is kept at the gate and nobody escorts them through the shop."),
    ("7.3", "Deficiencies get written on the form but no one follows up, and the same light has been out since March."),
    ("8.4", "Nobody on the night crew holds a first aid ticket and the kit in the shop is empty."),
    ("8.5", "Extinguishers have not been inspected since 2022 and two of them have lost their tags."),
    ("9.2", "Incidents go unreported for the most part, the crew handles small things among themselves."),
    ("9.4", "No corrective actions came out of the investigation and the crew was not told about it."),
    (
        "10.1",
        "Records are scattered between the truck, the shop and the owner's house; we could not find most of them.",
    ),
    ("10.4", "Results of last year's assessment were not passed along to the crew."),
    (
        "4.2",
        "The representative hasn't taken the course yet, the spring one was full and he is on the list for October.",
    ),
    ("3.3", "We lack a written PPE standard; people wear what the client's site tells them to."),
    ("9.1", "Absolutely nothing in writing about reporting. People know to phone the boss."),
    ("1.1", "Policy is unsigned as the general manager left in April and the new one has not put her name to it."),
    (
        "2.1",
        "We have no formal method for ranking hazards. The foreman goes with his gut feel and twenty years in the trade.",
    ),
    (
        "3.6",
        "Workers told me they are unaware of any disciplinary steps, and the rules are not posted anywhere in the shop or trucks.",
    ),
    ("4.1", "No worker representative was named this year. The last one quit in 2023 and the spot stayed vacant."),
    (
        "4.3",
        "Toolbox meetings fell off after the foreman retired; there are no minutes for the second half of the year.",
    ),
    (
        "5.1",
        "Competency requirements are not defined for any position, the owner hires people he knows from the rodeo circuit.",
    ),
    ("7.1", "We have no set inspection schedule - the mechanic looks around when the weather keeps trucks parked."),
    ("7.5", "Pre-trips were not being done on the loader and the two pickups during our sampling days."),
    ("9.1", "Reporting procedure still needs to be developed."),
    ("9.3", "The November rollover was reported to the insurer but it wasn't investigated by us beyond that."),
    ("10.3", "Last year's action plan sat untouched; none of its seven items were completed by the dates set."),
    ("10.5", "Management review did not occur. Owner intends to sit down with the foreman after harvest."),
    ("3.8", "A working alone procedure is absent. Night guys have each other's numbers."),
    ("6.4", "Public access to the yard isn't controlled; the gate stands open and there is no sign."),
    ("3.7", "Safe work procedures: none. All hands are journeymen."),
    ("5.5", "The lead hand hasn't taken the course yet; he is down for the one in January."),
    ("10.5", "The two of us are going to sit down for this in April, when the ice is off."),
]
GOOD_NEWS = [
    ("10.5", "Owner and lead hand sat down in January; they are going to do it again next winter."),
    ("1.2", "Read it through: the promise, who answers for what, and the right to refuse with no comeback, numbered."),
    (
        "2.1",
        "The procedure does not leave ranking to chance: the foreman uses the matrix on page 3 and no job begins before the card is signed by the crew at the Edson lease.",
    ),
    (
        "8.2",
        "The drill was not announced beforehand. Everyone was at the muster point in four minutes, nobody was missing, and the horn was heard in the wash bay.",
    ),
    (
        "5.2",
        "No one starts in the yard before the orientation is signed; Cody's predecessor left in March and the one new driver had his on the first morning, form 12.",
    ),
    (
        "9.3",
        "No lost time injuries occurred. One near miss, a strap that let go at the Olds pit, was investigated by the foreman and a driver within two days.",
    ),
    (
        "7.2",
        "Twelve were planned and twelve done; none was late. The forms are in the blue binder, one missing initial was corrected in May by the lead hand.",
    ),
    (
        "6.2",
        "Contractors may not start until the sheet is signed. Two of two had it, the welder in July and the crane outfit in October, both in the gate binder.",
    ),
    (
        "3.4",
        "Watched six people at the Hinton crusher; 6 of 6 wore hard hat, vest, boots and glasses. One pair of gloves had a hole and was swapped on the spot.",
    ),
    (
        "1.1",
        "Signed by the owner on January 8 and posted by the time clock; it was not changed when the shop moved since nothing in it speaks of the place.",
    ),
    (
        "4.3",
        "Meetings are held every second Monday: 26 planned, 24 held, two fell on road bans when no one was working. Minutes are in the office by date.",
    ),
    (
        "8.1",
        "The plan covers fire, medical, tornado and spills; releases of gas are not something we meet, says page 2. Numbers are on the dash card of each truck.",
    ),
    (
        "3.5",
        "Services are booked by hours. Unit 4 was not due until June; units 2, 5 and 7 were sampled and 3 of 3 had been done on time by the Edson shop.",
    ),
    (
        "10.3",
        "All five items of last year's plan were closed by their dates, except the eyewash, which arrived a week late because of the supplier; 4 of 5.",
    ),
    (
        "5.4",
        "All eleven tickets were good on the last day; two that would run out in June are already booked for renewal at the Hinton college.",
    ),
    (
        "9.2",
        "Nobody I spoke to knew of an event that is not in the log; 5 of 5 events are recorded, the last one on April 3 about a cracked windshield.",
    ),
    (
        "2.6",
        "Workers fill in the sheets with the foreman; 4 of 5 spoken to had a hand in it, the fifth was not here last year as he was hired in March.",
    ),
    (
        "8.2",
        "We had not planned for snow on the day of the drill, but the crew made the muster point in five minutes and the horn was not missed by anyone in the wash bay.",
    ),
    (
        "1.1",
        "The owner signed it on January 4; no changes were needed after the yearly look in the Hinton office, and a copy hangs by the time clock.",
    ),
    (
        "2.2",
        "The list has 21 jobs. Snow removal, which is not done by the day crew, is on it too, as are the shop jobs nobody does in summer.",
    ),
    (
        "2.7",
        "When the new crusher came the sheet was redone by the foreman and an operator on April 3; nothing else changed in the year, says the log.",
    ),
    (
        "3.5",
        "Units 3 and 8 were sampled: both serviced on time by the Edson dealer. Unit 6 is parked and is not serviced until it goes back to work in June.",
    ),
    (
        "3.7",
        "Six procedures for the jobs ranked highest, in each truck. Welding is not among them as it is sent out to the shop across the road.",
    ),
    (
        "4.4",
        "Three concerns are in the log; all were answered within the week, none is open. The lunch room heater was not a safety matter and went to the office.",
    ),
    (
        "5.2",
        "No worker goes to the crusher before his orientation; the two hired in May did theirs on day one and signed form 5 with the lead hand.",
    ),
    (
        "5.4",
        "No ticket had run out on the last day. The driver whose H2S was not good for the Fox Creek job did it again on March 2, before he went.",
    ),
    (
        "6.2",
        "Two contractors worked for us. Neither was let through the gate before the sheet was signed; both sheets, July and October, are attached.",
    ),
    (
        "6.4",
        "Visitors sign in at the scale and are never left alone in the pit; the log of May shows 14 names, the drivers of the fuel truck among them.",
    ),
    (
        "7.3",
        "Of nine findings none was open at the end; the wash bay light was not fixed until the electrician came on the 12th, two days ahead of the date set.",
    ),
    (
        "8.4",
        "The kit in truck 5 was not full when opened, a roll of tape was out and went back in the same morning. Three first aiders cover both shifts.",
    ),
    (
        "9.3",
        "One near miss, no injuries. It was not the driver's fault: the strap was worn and was not on the daily card, which now has a line for it.",
    ),
    (
        "9.4",
        "The strap line was added to the card, done by the lead hand on April 9; no other corrections followed. Told to the crew on the Monday after.",
    ),
    (
        "10.5",
        "Held on February 3 by the owner and the lead hand at the kitchen table; all ten elements, four goals for the year, none carried from before.",
    ),
    (
        "3.8",
        "Nobody works alone at night without the app; the dispatcher was not on holiday during the trial and called back within ten minutes at Obed pit.",
    ),
    (
        "4.3",
        "Twelve planned, twelve held, none cancelled. The minutes name who was not there and show that they read them later, with initials.",
    ),
    (
        "1.9",
        "Robin rode along on May 2 and on six other days. Hands said he does not hurry them. The ruts he noted were graded by Friday, told at the Monday talk.",
    ),
    (
        "10.2",
        "The page for the year has incidents, inspections and hours side by side; it showed that no strap was inspected as often as the trucks, so a line was added.",
    ),
    (
        "8.1",
        "Binder on the shelf by the radio; a page for each site we work at. It was not written by a consultant: the foreman and two hands did it over the winter.",
    ),
    (
        "8.2",
        "Ran it on March 14 with seven people. The air horn could not be heard in the paint booth, so a strobe went in the week after. All seven at the gate in six minutes.",
    ),
    (
        "2.1",
        "Severity times likelihood on a five by five grid, by the foreman with whoever does the job. Above 12 the job does not go ahead, says step 4.",
    ),
    (
        "2.8",
        "Pulled ten cards from four different weeks. Nine were complete; one lacked the time at the bottom. None was unsigned. Cards live in the door pocket of unit 9.",
    ),
    (
        "3.6",
        "Asked all five. Each knew the three steps and named two rules. One did not remember the number of the form but knew where it hangs, by the sink.",
    ),
    (
        "4.3",
        "Planned 24, held 22. No meeting on the two Mondays of road ban when the crew was laid off, noted in the minutes of April 8.",
    ),
    (
        "5.2",
        "Nobody new since 2023, so the last one is attached, from the swamper who came that May; he had not driven for us before his sheet was done.",
    ),
    (
        "5.3",
        "31 of 32 required tickets are on record, 97 percent. The missing one is the apprentice's first aid; he is not alone on site and takes it in July.",
    ),
    (
        "5.4",
        "Looked at 18 tickets, 18 good on the last day. The two that run out next are not needed after the summer and are on the board by the coffee.",
    ),
    (
        "6.1",
        "Page 7: insurance, clearance letter, and a walk with the foreman. A firm without coverage does not get past the office, and the list of the four we use says so.",
    ),
    (
        "7.2",
        "Planned 12, done 11, so 92 percent. October was not done as the shop had no heat that week; the form says it and November was longer.",
    ),
    (
        "7.5",
        "Took 15 days out of the year, 14 had a full card. The one of July 3 is not signed by the driver, who had gone home sick at noon.",
    ),
    (
        "9.2",
        "Asked five people about events they remember; all four events they told of stand in the log. Nobody recalled one that was not there.",
    ),
    (
        "9.3",
        "One event, a dropped pipe. Cause named: the sling was not rated for the bundle and the chart was in the other truck. Two of two events, counting the bee sting.",
    ),
    (
        "10.3",
        "Six of seven done by their dates. The seventh, a new eyewash, did not come until May because the supplier was out; it hangs by the battery bench now.",
    ),
    (
        "10.5",
        "Owner, foreman and one hand, January 20, two hours. Went through ten elements; three had no new goals since nothing in them had slipped. Notes on file.",
    ),
    (
        "3.8",
        "Check-in every two hours by satellite text. If one is not answered the dispatcher drives out; this never had to be done in the period, says his log.",
    ),
    (
        "6.4",
        "Cones and tape round the trench; a spotter when the school bus comes by. No member of the public came inside. Log has 22 names, none without a time out.",
    ),
    (
        "1.2",
        "Pages 1 to 3: commitment, duties by level, law and own rules, right to refuse. Harassment is not forgotten, it has its own paragraph on page 2.",
    ),
    (
        "3.7",
        "Procedures for the five jobs ranked highest, each with photos. They are not thick: one page, so that people read them. Last looked at in February.",
    ),
    (
        "4.4",
        "Four concerns, four answers, three within the ten days the firm allows itself. The fourth, ventilation, was not cheap and took a month.",
    ),
    (
        "9.5",
        "Five of six knew to call the foreman at once. The sixth said the owner, which is not wrong but not what the card says.",
    ),
    ("9.1", "Deficiencies: none. The card in every truck says whom to phone, and the office has the list."),
]


@pytest.mark.parametrize(("question", "notes"), TAKEN_BACK)
def test_notes_that_take_back_their_yes_are_found(question: str, notes: str) -> None:
    assert is_taken_back(question, notes)


@pytest.mark.parametrize(("question", "notes"), GOOD_NEWS)
def test_a_negation_that_takes_nothing_back_is_let_pass(question: str, notes: str) -> None:
    assert not is_taken_back(question, notes)
