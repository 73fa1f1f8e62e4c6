"""What notes say of a document beside what the document says: (question, notes, its text, its kind)."""

# ruff: noqa: E501
# fmt: off

OPEN_ALL_THE_SAME = [
    ("7.3", "Four findings, 4 of 4 put right.", "Found\tWhat\tFixed\n2024-02-01\tcord\t2024-02-02\n2024-02-05\tlamp\tbulb on back order\n2024-02-09\tstep\t2024-02-12\n2024-02-19\tmat\t2024-02-20", "xlsx"),
    ("7.3", "Log of findings kept by the lead hand in the shop office. 12 of 12 closed by the date set.", "No\tFinding\tDue\tState\n1\tCord frayed\t2024-02-01\tclosed\n2\tLight out\t2024-02-09\topen", "xlsx"),
    ("7.3", "Three findings, 3 of 3 put right.", "Found\tWhat\tFixed\n2024-02-01\tcord\t2024-02-02\n2024-02-05\tlight\tordered, not here yet\n2024-02-09\tstep\t2024-02-12", "xlsx"),
    ("7.3", "Nine findings in the log, all closed.", "Finding\tWho\tClosed\nLadder foot\tAnna\t2024-02-02\nGuard loose\tJim\nRail bent\tJim\t2024-03-01", "docx"),
    ("7.3", "Everything on the sheets was put right by the owner within the month.", "Finding\tPerson\tFixed on\nFrayed cord\tJo\t2024-01-08\nNo tag\tJo\t", "xlsx"),
    ("7.3", "The follow-up list hangs in the office, nothing is left open.", "1. Wash bay light, foreman - closed\n2. Ladder foot, foreman - closed\n3. Saw guard, owner - still open", "text"),
    ("10.3", "Plan of last year with what was done beside it. All five actions done.", "Action\tBy whom\tStatus\nBuy a kit\towner\tdone\nNew log\towner\tin progress", "pdf"),
    ("10.3", "Every item crossed off, see the plan in the binder by the door.", "Action\tWhen\tCompleted\nTalks\tMay\tMay 3\nEyewash\tJune\tOn order", "xlsx"),
    ("4.4", "Seven concerns in the book and all of them were answered within ten days.", "Concern\tFrom\tAnswered\nDust in the bay\tcrew\tfan ordered\nHeater\tcrew\tpending", "docx"),
    ("9.4", "Both corrections have a name and a day, 2 of 2 carried out, told on the Monday.", "Correction\tWho\tDone\nStrap line on card\tlead hand\t2024-04-09\nNew hooks\towner\tnot yet done", "xlsx"),
    ("8.3", "Owner read the report with us. Nothing needed changing, it all went like clockwork.", "Drill of 2024-03-14\nTime to muster: 6 minutes\nTo change: strobe in the paint booth, key for the gate", "docx"),
    ("8.3", "The report says no changes were needed.", "Drill report\nWhat went wrong\tair horn not heard in the wash bay\nPresent: 7", "docx"),
    ("8.3", "No follow up was required after the drill, we talked about it at lunch.", "Evacuation\nCorrective actions required:\nReplace the battery of the horn\nSigned: lead hand", "text"),
    ("8.3", "Nothing came up that had to be corrected, the report is signed by the lead hand.", "Drill\nSeen\tCorrection\tWho\nHorn too quiet\tnew battery\towner", "docx"),
]

CLOSED_INDEED = [
    ("7.3", "Log kept by the lead hand in the shop office. 12 of 12 closed by the date set.", "No\tFinding\tState\n1\tCord frayed\tclosed\n2\tGate found open\tclosed 2024-02-09", "xlsx"),
    ("7.3", "Log kept in the office. 11 of 12 closed by the date set, the light waits for the electrician.", "No\tFinding\tState\n1\tCord frayed\tclosed\n2\tLight out\topen", "xlsx"),
    ("7.3", "Nine findings in the log, all closed.", "Open\tFinding\tClosed\n2024-01-02\tLadder foot\t2024-02-02\n2024-01-09\tGuard loose\t2024-03-01", "docx"),
    ("7.3", "Everything on the sheets was put right by the owner within the month.", "Finding\tPerson\tFixed\nFrayed cord\tJo\tyes\nNo tag\tJo\tyes\nRemarks", "xlsx"),
    ("7.3", "The follow-up list hangs in the office, nothing is left open.", "1. Wash bay door found open - closed\n2. Ladder foot, foreman - closed\n3. Gate left open", "text"),
    ("7.3", "Three findings, 3 of 3 put right.", "Found\tWhat\tFixed\n2024-02-01\tcord\t2024-02-02\n2024-02-05\tlight\tordered, here and hung 2024-02-20\n2024-02-09\tstep\t2024-02-12", "xlsx"),
    ("7.3", "All nine were closed in time; the tenth is not due until June.", "Finding\tDue\tClosed\nCord\t2024-02-01\t2024-02-01\nRoof leak\t2024-06-30\t", "xlsx"),
    ("9.4", "Told on the Monday. Asked five, 5 of 5 knew what was learned; the hooks are on order.", "Correction\tWho\tDone\nStrap line on card\tlead hand\t2024-04-09\nNew hooks\towner\ton order", "xlsx"),
    ("8.3", "Owner read the report with us. Nothing needed changing, says the last line.", "Drill of 2024-03-14\nTime to muster: 6 minutes\nTo change: nothing", "docx"),
    ("8.3", "Two things were changed: a strobe in the paint booth and a key for the gate, both by March 28.", "Drill of 2024-03-14\nTo change: strobe in the paint booth, key for the gate", "docx"),
    ("8.3", "The report says no changes were needed.", "Drill report\nCorrective actions:\nNone needed, all out in four minutes", "docx"),
    ("7.2", "Walked every month, 12 of 12 done, the sheets in the red box.", "Finding\tState\nCord frayed\topen", "xlsx"),
    ("8.3", "Nothing came up that had to be corrected, the report is signed by the lead hand.", "Drill\nSeen\tCorrection\tWho\nAll out in 4 minutes\tnone\t", "docx"),
]

ROWS_DIFFER = [
    ("9.2", "Three things were reported in the year, one cut and two near misses; they are in the book. Asked four, 4 of 4 would tell.", "Book\n2023-09-04\tslip\tice\n2023-11-12\tbox\tnone\n2024-01-12\tbox\tnone\n2024-03-02\tthumb\tbandage", "xlsx"),
    ("9.2", "Went round with the book and asked everybody. All two are in the book.", "Book\n2023-09-04\tslip on dock\tice pack\n2024-01-12\tbox fell\tnone\n2024-03-02\tcut thumb\tbandage", "xlsx"),
    ("9.2", "The log hangs by the phone. One incident in the year, a slip on the dock, nobody hurt badly.", "Log of incidents\n2023-09-04\tslip on dock\tice pack\n2024-01-12\tbox fell\tnone\n2024-03-02\tcut thumb\tbandage", "xlsx"),
    ("9.2", "We had one thing happen all year and it is in the book by the till.", "Book\nSept 4 slipped on the dock, ice\nJan 12 box fell from the rack\nMarch 2 cut thumb, bandage", "text"),
    ("9.2", "Two near misses were reported, both in the register of the office.", "Date\tWhat\tWho\n2023-09-04\tslip\tclerk\n2024-01-12\tbox\tclerk\n2024-02-12\tbox\tclerk\n2024-03-02\tladder\tclerk", "xlsx"),
    ("4.3", "Twelve meetings are recorded in the meeting book, which is sent whole.", "No\tDate\tTopic\n1\t2023-08-07\tladders\n2\t2023-09-04\tdust\n3\t2023-10-02\tforklift", "docx"),
    ("7.2", "Eleven inspections were held, all in the log of the lead hand.", "Log\n2023-08-07\tyard\tJo\n2023-09-04\tyard\tJo\n2023-10-02\tshop\tJo\n2023-11-06\tyard\tJo", "pdf"),
]

ROWS_AGREE = [
    ("9.2", "Three things were reported in the year, one cut and two near misses; the fourth row, number 4, is of last year.", "Book\n2023-09-04\tslip\tice\n2023-11-12\tbox\tnone\n2024-01-12\tbox\tnone\n2024-03-02\tthumb\tbandage", "xlsx"),
    ("9.2", "The log hangs by the phone. Three incidents in the year, none of them bad.", "Log of incidents\n2023-09-04\tslip on dock\tice pack\n2024-01-12\tbox fell\tnone\n2024-03-02\tcut thumb\tbandage", "xlsx"),
    ("9.2", "One injury and two near misses were recorded in the log by the phone.", "Log of incidents\n2023-09-04\tslip on dock\tice pack\n2024-01-12\tbox fell\tnone\n2024-03-02\tcut thumb\tbandage", "xlsx"),
    ("9.2", "One incident in the year. The log goes back to 2020.", "Log of incidents\n2021-09-04\tslip on dock\tice pack\n2022-01-12\tbox fell\tnone\n2024-03-02\tcut thumb\tbandage", "xlsx"),
    ("9.2", "Asked five people about incidents they remember; one of the three was told twice.", "Log of incidents\n2023-09-04\tslip on dock\tice pack\n2024-01-12\tbox fell\tnone\n2024-03-02\tcut thumb\tbandage", "xlsx"),
    ("4.3", "Twelve meetings were held of twelve planned; the minutes of two are sent.", "Minutes\n2023-08-07\tladders\tfive present\n2023-09-04\tdust\tsix present", "docx"),
    ("7.2", "Twelve inspections were held, 12 of 12; three of them are attached.", "Inspections\n2023-08-07\tyard\tJo\n2023-09-04\tyard\tJo\n2023-10-02\tshop\tJo", "pdf"),
    ("7.2", "Four inspections were held in the period, quarterly as planned.", "Date\tArea\tFinding\n2023-08-07\tyard\tcord\n2023-08-07\tyard\tlight\n2023-11-06\tshop\tguard\n2024-02-05\tyard\tnone\n2024-05-06\tyard\tnone", "xlsx"),
]

EXPIRY_DIFFERS = [
    ("5.4", "The crane licence of the lead hand is good until 2029, photograph sent.", "Crane operator licence\nClass B\nExpires 2027-03-31", "image"),
    ("8.4", "First aid card of the clerk, valid to March 2026, kit in the van opened.", "Standard First Aid\nDana Example\nExpiry: March 14, 2025", "pdf"),
    ("5.4", "One picker ticket, expires on June 3, 2026, looked at it in the cab.", "Picker operator ticket\nValid until 2024-06-03", "docx"),
]

EXPIRY_AGREES = [
    ("5.4", "The picker ticket was valid on 30 April 2024, seen in the cab; the picker card is current on that day.", "Picker operator ticket\nValid until 2024-06-03", "docx"),
    ("5.4", "The crane licence of the lead hand is good until 2027, photograph sent.", "Crane operator licence\nClass B\nExpires 2027-03-31", "image"),
    ("8.4", "First aid card of the clerk, valid to March 2025, kit in the van opened.", "Standard First Aid\nDana Example\nExpiry: March 14, 2025", "pdf"),
    ("5.4", "Nine tickets, the first to run out is the helper's, good until 2025.", "Picker operator ticket\nValid until 2026-06-03", "docx"),
    ("5.4", "All tickets are valid. H2S is good until 2026.", "Picker operator ticket\nValid until 2024-06-03", "docx"),
    ("3.5", "The picker's inspection is good until August 2025.", "Annual inspection of the picker\nInspected 2024-08-03", "docx"),
]
