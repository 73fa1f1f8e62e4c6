# ruff: noqa: E501
"""Notes that leave out a part which the guideline asks to be told, and notes that tell it in their own way."""

EXAMPLE = (
    "Percent positive is the share of people spoken to who felt ready for their job. Give the tally and an example."
)
KITS = "Attach the certificate. Percent positive is the share of kits sampled that were complete. Say which kits you opened."
SAMPLED = "Attach two forms. Percent positive is the share of forms that are whole and signed by the crew. Give the number sampled."
MACHINES = "Look at the guards. In the notes, name the machines you looked at and how many guards were in place."
SURE = "Attach the list, dated in the period. In the notes say how you made sure that nothing is left out, for example seasonal or shop work."
SHOWED = "Attach the summary of the period, and say what it showed."
WHERE = "Walk through the workplace. Tell where you were, how many controls you looked for and how many you found."
FOUND = "Attach the policy and name in the notes which parts you found and where."
LEVELS = "Talk to the owner, a supervisor and workers. Give the tally by level."
LISTED = "Attach one procedure and list the others in the notes."

PLACE_AND_PEOPLE = "0 to 3 by what you saw. Tell where and how many people."

WORKS = "Attach a log, barricade plan or the like from the period, and say how it works at your sites."
GUARDS = "Attach a plan. Percent positive is the share of sampled hazards with a guard and a person who sees to it."

ACTS = "Attach the page that lists them, and say in the notes who acts as supervisor on a normal day."

UNTOLD = [
    (ACTS, "The page for supervisors is tab 3, it has six duties and I signed it in March. It was revised when we bought the second truck."),
    (ACTS, "Attached is page 2. My wife typed it. It lists seven duties and hangs on the shop wall."),
    (ACTS, "The supervisor's duties are written on sheet B, between those of the owner and those of the workers; nine lines."),
    (ACTS, "Page 4 of the manual, bottom half. Nine duties, approved by the President on 3 March, in force since."),
    (ACTS, "See file 1-4, second box. We copied it from the association's template and changed the name on top."),
    (SURE, "Job list attached, dated 4 March, 22 jobs on two pages, done on the computer by my daughter who has nicer spelling."),
    (SURE, "The inventory is dated 12 January and has 31 lines. It is approved by management, kept in the office and reviewed yearly."),
    (SURE, "There are 16 jobs on it. We wrote it one night over pizza and argued a lot, but in the end everybody was happy with it."),
    (SURE, "List of 3 May with 19 lines in order of the alphabet. Nothing is missing, I am sure of that."),
    (SHOWED, "The figures are in the year sheet, tab 40, two pages with colours. It took my wife most of a weekend."),
    (SHOWED, "All numbers of the year are on the same page as last year, put together in March and kept in the blue binder."),
    (SHOWED, "It lists incidents, inspections and meetings by month, and I went through it with the owner, which was more or less an hour."),
    (SHOWED, "Everything is counted up to the end of August, file 10-2. I keep it up to date each Friday."),
    (WORKS, "The firm is committed to the safety of all visitors. Appropriate measures are implemented as required. Visitor Book.jpg."),
    (WORKS, "Attached is the visitor log for June. It is complete, signed, and was checked in the office."),
    (GUARDS, "Had a good look at a heap of hazards and nearly all of them had a guard on, so nobody gets in there. First the guard, then rules."),
    (GUARDS, "Hazards was looked, the most have guard and a name beside it, so that everybody know who care for it."),
    (EXAMPLE, "I asked the five of them apart and 5 of 5 could say it. All spoken to felt ready for their job, each of these people."),
    (PLACE_AND_PEOPLE, "Watched seven of them while they were at it and all seven had on what the card for their job says."),
    (PLACE_AND_PEOPLE, "6 people looked at, 6 of 6 with glasses and gloves in place."),
    (WHERE, "Had 12 of them on my paper from the sheets and found 11 in place. The strap was put on the same day."),
    (WHERE, "Looked for 8 controls taken from the sheet for the yard and the one for the shop, 8 were there."),
    (EXAMPLE, "I asked nine of the pickers in the packing shed, each one apart. 9 of 9 said yes, so one hundred percent."),
    (EXAMPLE, "- interviewed 4 hands, quiet corner, no boss around\n- 4/4 yes = 100 %"),
    (EXAMPLE, "We spoke with six drivers at the depot on Tuesday and all six agreed that they were ready for the job. 6 of 6."),
    (EXAMPLE, "I have ask my three helper, 3 of 3 said yes, they are ready. See the plan."),
    (KITS, "Five people hold a ticket. 18 of 18 shifts were covered. Supplies are bought from the pharmacy each fall."),
    (KITS, "First aiders: 2. Shifts 12/12. Kits good, restocked every year by the supplier, never a complaint."),
    (KITS, "All first aid kits were opened and were complete, 4 of 4. Ten of ten shifts had a first aider."),
    (KITS, "I open the kits, 3 of 3 full. Of 14 days 14 had somebody with card of first aid."),
    (SAMPLED, "The line-up sheet is filled before every sailing, both shifts, summer and winter, whole and signed. Sent: Line-up June.pdf and Line-up Sept.pdf."),
    (SAMPLED, "- card each morning, redone after lunch\n- both yards, all filled in, signed\n- sent: Card 12.pdf, Card 13.pdf"),
    (MACHINES, "I looked at the machines in person, and 8 of 8 guards were in place and in good condition."),
    (MACHINES, "Guards were checked on May 4. 11 of 12 guards in place, one was missing and is on the plan."),
    (SURE, "Tasks.xlsx of May 2, 2026 lists 22 tasks, numbered 1 to 22 and sorted by department."),
    (SURE, "Job list is attached. It was updated on March 3. There are 9 jobs on it."),
    (SURE, "List 4. It is a current list of all our jobs and tasks, dated in the period, and no job was left out."),
    (SHOWED, "Figures 2026.pdf is attached. It has the incidents, the inspections and the training of the year, dated June 3."),
    (SHOWED, "See Numbers.xlsx, dated January 9, three pages, incidents and inspections."),
    (WHERE, "I looked for 14 controls and found 14 of 14, everything in good order and everybody using them."),
    (WHERE, "Looked for 9 of the controls. Found 8. The missing one is on the plan."),
    (LEVELS, "I asked six cooks and waiters, 6 of 6 could name two."),
    (FOUND, "It was found complete and as required, see Policy.pdf."),
    (LISTED, "Procedure forklift.docx is attached. It has steps and controls and was read again in 2025."),
    (LISTED, "The procedures are complete and current, at hand at each bench. Sending Lockout.pdf."),
]  # fmt: skip

TOLD = [
    (ACTS, "Supervisor: Kirk. Page 3."),
    (ACTS, "Mornings it is Dave, afternoons I take the floor. Tab 2 has it."),
    (ACTS, "The list was typed up by my wife, page 2. Jim has the crew most of the time and I have it when he fishes."),
    (ACTS, "Tab 3, nine lines. The oldest of the brothers is the one they listen to on any day, that is the boss."),
    (ACTS, "Page 2. Rick does that, me on Fridays."),
    (SURE, "List of 3 May, 19 lines. I rode along with each driver for a day and wrote what he did."),
    (SURE, "3 May, 19 lines; the payroll codes of the year are all on it."),
    (SURE, "Dated 8 Feb. Every man wrote down what he does in a week and I put them in one."),
    (SHOWED, "One page. Mondays are bad, so we start later on those."),
    (SHOWED, "It took most of a weekend. Cuts went down, the rest stayed."),
    (WORKS, "Guests stay behind the counter; whoever comes further gets a vest and one of us walks along."),
    (WORKS, "cones round the truck, flagger at the walk, gate shut. log = June page"),
    (WORKS, "The child stay in the small shop, the machine is behind a chain with a sign."),
    (GUARDS, "14 hazards, 14 with a guard and a name."),
    (GUARDS, "Every hazard on the sheets has a guard and somebody's name."),
    (PLACE_AND_PEOPLE, "Watched seven of them at the wash bay and all seven had on what the card for their job says."),
    (PLACE_AND_PEOPLE, "The same two evenings: 6 people, 6 of 6 with closed shoes."),
    (PLACE_AND_PEOPLE, "In cold storage on June 4 I see four persons, four have all."),
    (WHERE, "May 3, looked for 8, 8 in place."),
    (EXAMPLE, "Asked nine pickers, 9 of 9. The newest one rode with the foreman for a week before he got the ladder to himself."),
    (EXAMPLE, "Four asked and four of four said they were, like when the winch came and all got a day with the dealer."),
    (EXAMPLE, "4/4 yes. Deckhand: two trips on lines with the mate before he threw one alone."),
    (EXAMPLE, "6 of 6 said they were ready. One of them told me that nobody touched the winch before the dealer's day."),
    (EXAMPLE, "I ask three helper, 3 of 3. E.g. before the oven she watched two weeks."),
    (EXAMPLE, "Five cleaners were interviewed; 5 of 5. The floor machine was shown by the vendor, then each did a corridor under the lead's eye."),
    (EXAMPLE, "7 of 7, 'they walked me through the kiln three times before I lit it'."),
    (KITS, "Opened the kits in the wheelhouse, the engine room and the dock shed, 3 of 3 full."),
    (KITS, "Kits: forklift bay + lunch room = 2/2 ok."),
    (KITS, "Both boxes were opened, bakery and van, nothing missing."),
    (KITS, "The barn kit and the tractor kit were gone through, 2 of 2 complete."),
    (KITS, "3 kits opened (crew cabs 4 and 7, office), all full."),
    (KITS, "Covered were 9 of 9 shifts and kits. Plasters in three sizes, scissors, eye pads, gauze dated 2027."),
    (KITS, "I look inside the two bags, one at the reception and one by the pool, all is there."),
    (SAMPLED, "Pulled 16 line-up sheets out of 16 weeks, 16 whole."),
    (SAMPLED, "A dozen cards looked at, every one signed; ten from the north yard and two from the south."),
    (SAMPLED, "18/20 ok, both shifts."),
    (SAMPLED, "I took twenty forms and nineteen was full."),
    (MACHINES, "Lathe, mill, two drill presses and the shear: 9 of 9 guards on."),
    (MACHINES, "Looked at the bagger and both augers. 6 of 6."),
    (SURE, "Tasks.xlsx. I followed one order from the gate to the invoice, and asked the night crew what was missing."),
    (SURE, "22 tasks. Went through last year's calendar so haying and calving are on it."),
    (SURE, "Job list, 9 jobs, compared with the payroll codes."),
    (SURE, "Liste.xlsx; I looked month after month what we do, also winter."),
    (SHOWED, "Numbers.xlsx. Cuts went down by half since the new knives."),
    (SHOWED, "It showed that strains come in the first two weeks, so new people lift less."),
    (SHOWED, "Most of the findings are about ladders, and near misses are up because people report them now."),
    (WHERE, "Paint booth and loading dock, 14 of 14 found."),
    (WHERE, "At the Elm Street site, looked for 9, found 8."),
    (WHERE, "Walked the ward from the nurses' desk to the laundry; 12 looked for, 12 there."),
    (WHERE, "Kitchen, cellar, terrace. 10/10."),
    (FOUND, "The promise stands at the top, who answers for what in the middle, the law and our rules below."),
    (FOUND, "All four: lines 1-3 (nobody gets hurt), 4-9 (who does what), 10 (law), 12 (may walk off)."),
    (LEVELS, "Boss 1 of 1, chef 1 of 1, cooks 5 of 5."),
    (LEVELS, "7 of 7, the owner and her six stylists."),
    (LISTED, "Forklift.docx is attached. The others: dock plate, battery change, racking."),
    (LISTED, "We have four, for grinding, hoisting, hot work and paint. Hot work is the one sent."),
    (LISTED, "Sending Lockout.pdf; Confined space.pdf and Crane.pdf are in the red binder."),
]  # fmt: skip
