"""Notes of one question beside the figures or the review of the year: (question, notes, note of the other, paper)."""

# ruff: noqa: E501
# fmt: off

HEAD = "YEAR IN FIGURES, April 30, 2024\n"

DIFFER = [
    ("7.2", "12 planned, one a month, and 12 of 12 done by the baker.", "The sheet has it all.", HEAD + "what\thow many\tyear before\ninspections\t8\t12\nmeetings\t12\t11"),
    ("7.2", "Shop is walked monthly: 12 scheduled. 11 of 12 were held, in July we were shut.", "The sheet has it all.", HEAD + "Inspections: 6 of 12.\nDrills: 1."),
    ("7.2", "We plan a walk each month. That is 12 planned. We did 12.", "Went through it all, three goals.", "# Year review, April 29, 2024\nPolicy: known. Building checks: 8 of 12, four were missed. Meetings: 12."),
    ("4.3", "10 planned for the season and 10 of 10 held, minutes in the green book.", "Year sheet.xlsx: four incidents, 6 meetings, nine inspections. It showed nothing new.", HEAD + "Customers\t300"),
    ("4.3", "Twelve were scheduled, 12/12 held.", "The sheet has it all.", HEAD + "Figure\tNumber\nMeetings held / planned\t9 / 12\nVisits\t4"),
    ("9.2", "Nothing happened in the period, asked all five.", "Summary with two near misses, and it showed that both were at the dock.", HEAD + "Incidents and near misses\t2\nInspections\t12"),
    ("9.2", "The register contains no entries for the period. All five were asked and knew of none.", "The sheet has it all.", HEAD + "Figure\tNumber\nIncidents\t0\nNear misses\t3"),
    ("9.2", "Asked each one. Three things, and 3 of 3 are in Book.xlsx.", "The sheet has it all.", HEAD + "- incidents and near misses: 7\n- inspections: 12"),
    ("8.2", "Two kitchens, and both had one, 2 of 2, on March 3.", "Went through it all, three goals.", "MANAGEMENT REVIEW April 28, 2024\n- 7 inspections 12/12\n- 8 east kitchen drilled, west kitchen had no drill, still to do\n- 9 one event"),
    ("1.9", "I go out once a quarter, 4 planned, 4 of 4 done.", "The sheet has it all.", HEAD + "what\tthis year\tlast year\nfield visits\t1\t4"),
    ("7.2", "12 planned and 12 of 12 done.", "The sheet has it all.", HEAD + "\t22/23\t23/24\ninspections\t12\t7"),
    ("7.2", "12 were planned, each month one. 10 were done, in harvest nobody had time.", "The sheet has it all.", HEAD + "\tMay-Oct\tNov-Apr\tyear\ninspections planned\t6\t6\t12\ninspections done\t6\t6\t12"),
    ("4.3", "12 planned for the year, 9 held.", "The sheet has it all.", HEAD + "Meetings held\t12"),
    ("7.2", "12 prévues, 12 of 12 done, planned each month.", "The sheet has it all.", HEAD + "inspections\t7\nmeetings\t12"),
]

DIFFER[:0] = [
    ("4.3", "Crew talks are planned weekly in the season: planned 20, held 20.", "The sheet has it all.", HEAD + "what\tthis year\tlast year\nsafety briefings held\t13\t20"),
    ("7.2", "One look a month is planned, 12, and 7 of 12 were done.", "Went through it all, three goals.", "# Year review, April 29, 2024\nA known. B fine. E All twelve walkabouts were made, well done."),
    ("7.2", "One look a month is planned, 12 of 12 done.", "Went through it all, three goals.", "# Year review, April 29, 2024\n7\tEight of twelve site walks, the winter ones lack\n8\tfine"),
    ("2.3", "We have 19 tasks, and 19 of 19 have a sheet.", "Went through it all, three goals.", "# Year review, April 29, 2024\n1\tknown\n2\tfourteen of nineteen assessed, the mill is left"),
    ("2.3", "19 of 19 jobs have been ranked.", "Went through it all, three goals.", "# Year review, April 29, 2024\nAll eleven job sheets were gone over in March."),
]

DIFFER[:0] = [
    ("1.9", "Supposed to visit a job each month and made every one of them.", "Went through it all, three goals.", "# Year review, April 29, 2024\nPolicy known. Site visits lag, eight out of twelve."),
    ("4.3", "One each Monday is the plan, 40 in the year, and we held 40.", "The sheet has it all.", HEAD + "\tMay-Oct\tNov-Apr\tyear\nMonday talks\t20\t14\t34"),
    ("7.2", "Six of the shop and six of the trucks were planned; twelve were done.", "The sheet has it all.", HEAD + "Inspections done\t8"),
    ("5.3", "The list wants 31 tickets and 31 of 31 are there.", "Went through it all, three goals.", "# Year review, April 29, 2024\n1\tgood\n2\tgood\n3\tgood\n4\tgood\n5\t26 of 31 entries\n6\tno visitor"),
]

DIFFER[:0] = [
    ("4.3", "Twelve were scheduled, 12/12 held.", "Year sheet.docx: 4 incidents, 9 meetings up to then, 3 visits.", "YEAR IN FIGURES, April 2, 2024\nMeetings\t9 held, more are set for May"),
    ("4.3", "Twelve were scheduled, 12/12 held.", "Year sheet.docx: 4 incidents, 11 meetings, 3 visits.", "YEAR IN FIGURES, April 2, 2024\nCustomers\t300"),
]

AGREE = [
    ("4.3", "Twelve were scheduled, 12/12 held.", "Year sheet.docx: 4 incidents, 11 meetings up to then, 3 visits.", "YEAR IN FIGURES, April 2, 2024\nMeetings\t11 held, the 12th is set for the end of April"),
    ("1.9", "Supposed to visit a job each month and made every one of them.", "Went through it all, three goals.", "# Year review, April 29, 2024\nPolicy known. Site visits good, twelve out of twelve."),
    ("4.3", "One each Monday is the plan, 40 in the year, and we held 40.", "The sheet has it all.", HEAD + "\tMay-Oct\tNov-Apr\tyear\nMonday talks\t20\t20\t40"),
    ("5.3", "The list wants 31 tickets and 31 of 31 are there.", "Went through it all, three goals.", "# Year review, April 29, 2024\n1\tgood\n2\tgood\n3\tgood\n4\tgood\n5\t30 of 31 entries\n6\tno visitor"),
    ("5.3", "The list wants 31 tickets and 31 of 31 are there.", "Went through it all, three goals.", "# Year review, April 29, 2024\n1\tgood\n2\tgood\n3\tgood\n4\t26 of 31 concerns\n5\tgood\n6\tno visitor"),
    ("7.2", "One look a month is planned, 12, and 7 of 12 were done.", "Went through it all, three goals.", "# Year review, April 29, 2024\n7 five were missed\nGoals for the year:\nAll twelve walkabouts done, and a new stair."),
    ("7.2", "One look a month is planned, 12, and 7 of 12 were done.", "Went through it all, three goals.", "# Year review, April 29, 2024\nE Seven of twelve walkabouts. We want all twelve inspections done."),
    ("7.2", "One look a month is planned, 12 of 12 done.", "Went through it all, three goals.", "# Year review, April 29, 2024\nAll twelve inspections done, as against eight of twelve inspections the year before."),
    ("2.3", "We have 19 tasks, and 19 of 19 have a sheet.", "Went through it all, three goals.", "# Year review, April 29, 2024\n2\tnineteen of nineteen assessed"),
    ("2.3", "We have 19 tasks, and 19 of 19 have a sheet.", "The sheet has it all.", HEAD + "hazard assessments\t4\ninspections\t12"),
    ("7.2", "12 planned, one a month, and 12 of 12 done by the baker.", "The sheet has it all.", HEAD + "what\thow many\tyear before\ninspections\t12\t8\nmeetings\t12\t11"),
    ("7.2", "12 planned, one a month, and 12 of 12 done by the baker.", "Up to the end of April.", HEAD + "what\thow many\ninspections\t11\nmeetings\t12"),
    ("7.2", "Shop is walked monthly: 12 scheduled, 12 of 12 held. The trucks have 52 more.", "The sheet has it all.", HEAD + "inspections\t64\nmeetings\t12"),
    ("7.2", "12 planned, one a month, and 12 of 12 done by the baker.", "The sheet has it all.", HEAD + "inspections, shop\t12\ninspections, trucks\t250\nfindings of inspections\t9"),
    ("7.2", "Sampled 20 days, 20 of 20 sheets were whole, as planned.", "The sheet has it all.", HEAD + "inspections\t12"),
    ("4.3", "10 planned for the season and 10 of 10 held, minutes in the green book.", "Four incidents, 10 meetings (6 last year), nine inspections. It showed nothing new.", HEAD + "Customers\t300"),
    ("9.2", "Asked each one. Three things, and 3 of 3 are in Book.xlsx.", "The sheet has it all.", HEAD + "incidents\t1\nnear misses\t2\ninspections\t12"),
    ("9.2", "Asked each one. Three things, and 3 of 3 are in Book.xlsx.", "Two of the three incidents were at the dock.", HEAD + "incidents and near misses\t3\nof these at the dock\t2"),
    ("9.2", "Nothing happened in the period, asked all five.", "Zero incidents, 12 inspections.", HEAD + "incidents\t0\t4\nnear misses\t0\t2"),
    ("8.2", "Two kitchens, and both had one, 2 of 2, on March 3.", "Went through it all, three goals.", "MANAGEMENT REVIEW April 28, 2024\n- 7 inspections 12/12\n- 8 no drill missed, both kitchens\n- 9 no incident"),
    ("8.2", "Two kitchens, one of two had one on March 3.", "Went through it all, three goals.", "MANAGEMENT REVIEW April 28, 2024\n- 8 west kitchen had no drill, still to do"),
    ("7.2", "12 planned, one a month, and 12 of 12 done by the baker.", "The sheet has it all.", "FIGURES OF 2021, January 12, 2022\ninspections\t7"),
    ("7.2", "12 planned, one a month, and 12 of 12 done by the baker.", "The sheet has it all.", "# Year review, April 29, 2024\n7 inspections done, good\n8 drills held"),
    ("7.2", "12 planned and 12 of 12 done.", "The sheet has it all.", HEAD + "\t2022-23\t2023-24\ninspections\t9\t12"),
    ("9.2", "Asked five. Three events, 3/3 in Book.xlsx.", "The sheet has it all.", HEAD + "\t22/23\t23/24\nkm\t8000\t9000\ninjuries\t1\t0\nNMs\t1\t3"),
    ("4.3", "10 planned for the season and 10 of 10 held, minutes in the green book.", "Hours, first aids and findings on one sheet. More strains in spring, which was taken up at two meetings.", HEAD + "hours\t9000"),
    ("9.2", "Asked five. Three events, 3/3 in Book.xlsx.", "The sheet has it all.", HEAD + "injuries\t1\nburns\t2"),
    ("7.2", "12 planned and 12 of 12 done.", "Three inspections led to new tags.", HEAD + "findings\t9"),
    ("7.2", "12 were planned, each month one. 10 were done, in harvest nobody had time.", "The sheet has it all.", HEAD + "\tMay-Oct\tNov-Apr\tyear\ninspections planned\t6\t6\t12\ninspections done\t6\t4\t10"),
    ("7.2", "12 were planned, each month one. 10 were done, in harvest nobody had time.", "The sheet has it all.", HEAD + "inspections\t12"),
]
