# ruff: noqa: E501
"""2.5(c): notes that name their file and say nothing else: the question over, praise, or an opinion with nobody counted."""

import pytest
from builders import EDITION
from test_less_usual_faults import instrument

from secor_qa.procedure.checks.notes.substance import substance
from secor_qa.procedure.checks.notes.tally import tally

OVER = [
    ("10.4", "Binder C, Tab 7 (Lunch room notice). The results of the assessments are shared with everyone at work.", "C-7 Lunch room notice.pdf"),
    ("8.3", "Att. 31. What the drill showed was acted on by us.", "Att 31 - drill paper.pdf"),
    ("6.5", "Hazards are shared with the other employers at the same site, and theirs are shared with us. Pre-job Tim Hill.pdf.", "Pre-job Tim Hill.pdf"),
    ("5.2", "Yes, every new person was given an orientation before starting work, see Orientation sheet Kim.docx.", "Orientation sheet Kim.docx"),
    ("7.5", "The vehicles, tools and equipment are looked over before they are used by us. Check of the ute.jpg", "Check of the ute.jpg"),
    ("8.3", "What the drill showed was acted on by us, all of it. Drill paper autumn.pdf.", "Drill paper autumn.pdf"),
    ("10.4", "The results of the assessments are shared with everyone who is at work here. Poster lunch room.pdf.", "Poster lunch room.pdf"),
    ("7.3", "What the inspections found was put right, by whom and when is there too. Yellow book pages.pdf", "Yellow book pages.pdf"),
    ("6.4", "All visitors and the public, they are kept from harm. Barrier picture Main St.jpg", "Barrier picture Main St.jpg"),
    ("9.4", "The corrections which follow from the investigations are carried out and they are told to everyone. Report lift truck.docx", "Report lift truck.docx"),
]  # fmt: skip
SAID = [
    ("10.4", "Binder C, Tab 7 (Lunch room notice). The results are shared with everyone at the Friday soup.", "C-7 Lunch room notice.pdf"),
    ("8.3", "Att. 31. What the drill showed, a locked gate, was acted on with a push bar.", "Att 31 - drill paper.pdf"),
    ("6.5", "We sat with the roofer and the plumber; their hole, our crane. Pre-job Tim Hill.pdf.", "Pre-job Tim Hill.pdf"),
    ("5.2", "Two new people, both oriented before starting, Kim on May 2. Orientation sheet Kim.docx.", "Orientation sheet Kim.docx"),
    ("7.5", "Vehicles are looked over by whoever has the key, tools by the tool crib man. Check of the ute.jpg", "Check of the ute.jpg"),
    ("8.3", "The horn could not be heard in the freezer, now there is a strobe. Drill paper autumn.pdf.", "Drill paper autumn.pdf"),
    ("10.4", "Results were read out at the toolbox and hang beside the time clock. Poster lunch room.pdf.", "Poster lunch room.pdf"),
    ("7.3", "9 findings, 9 put right in time. Yellow book pages.pdf", "Yellow book pages.pdf"),
    ("6.4", "Visitors ring at the gate, get a vest and walk with the foreman. Barrier picture Main St.jpg", "Barrier picture Main St.jpg"),
    ("9.4", "Corrections: fork stops welded on, mirror hung; told at the huddle. Report lift truck.docx", "Report lift truck.docx"),
]  # fmt: skip
PRAISE = [
    ("9.1", "The organization has a robust and rigorous process in this regard that meets or exceeds industry best practice and is communicated effectively to all stakeholders. IR-7 Reporting.docx.", "IR-7 Reporting.docx"),
    ("8.1", "Our world-class emergency plan is comprehensive, is fully aligned with leading practice and demonstrates the unwavering commitment of management to excellence. ERP 2026.pdf", "ERP 2026.pdf"),
    ("7.1", "We are very proud of our outstanding inspection system, which is second to none and reflects the excellent culture that our whole team embraces each day. Plan 4.docx", "Plan 4.docx"),
    ("6.1", "Contractors are managed through an exemplary and robust framework that ensures the highest standard of performance is achieved by every partner at all times. C-1.pdf", "C-1.pdf"),
    ("3.3", "Protective equipment is provided to all personnel in an exemplary manner and our standard is of the highest quality and well respected by everyone involved. PPE.pdf", "PPE.pdf"),
    ("2.1", "The company has implemented an excellent and holistic approach to hazards that is embedded in everything we do and is continually improved by all. H 12.docx", "H 12.docx"),
    ("5.1", "Competency requirements are well established and comprehensive, they meet or exceed all expectations and are a cornerstone of our success as a team. Jobs v3.pdf", "Jobs v3.pdf"),
    ("3.8", "Working alone is handled with the utmost care by means of a robust, effective and proven system which is among the best in the industry today. Alone.pdf", "Alone.pdf"),
]  # fmt: skip
PLAIN = [
    ("9.1", "Everything that bleeds, breaks or nearly does goes to the shift lead the same day, the owner digs into it with who was there. IR-7 Reporting.docx.", "IR-7 Reporting.docx"),
    ("8.1", "A comprehensive plan, fire at the fryer, gas smell, hail, a guest who faints; the phone numbers are by the till. ERP 2026.pdf", "ERP 2026.pdf"),
    ("7.1", "The kitchen lead walks the line, the cellar and the terrace each first Monday with the sheet from the back of the binder. Plan 4.docx", "Plan 4.docx"),
    ("6.1", "Before award they send the clearance letter and insurance; our foreman looks in twice a week; who falls short is not called again. C-1.pdf", "C-1.pdf"),
    ("3.3", "Mesh glove for the slicer, cut sleeve at the glass, apron and goggles for the lye; below it says how it fits and when it goes in the bin. PPE.pdf", "PPE.pdf"),
    ("2.1", "We have an excellent little form: chef and whoever does the job score it, three by three, again each spring or when a machine comes. H 12.docx", "H 12.docx"),
    ("5.1", "Cook, server, dishwasher, driver: food handling ticket, class five, what each has to lift, how long beside another before alone. Jobs v3.pdf", "Jobs v3.pdf"),
    ("3.8", "The night baker texts in and out; when the text is missing the owner phones, then the neighbour from the pharmacy knocks. Alone.pdf", "Alone.pdf"),
]  # fmt: skip


def codes(question: str, notes: str, file: str) -> list[str]:
    return [each.code for each in substance(instrument().question(question), notes, EDITION, (file,))]


@pytest.mark.parametrize(("question", "notes", "file"), OVER)
def test_the_question_turned_into_a_statement_beside_a_file_is_found(question: str, notes: str, file: str) -> None:
    assert "notes-repeat-question" in codes(question, notes, file)


@pytest.mark.parametrize(("question", "notes", "file"), [*SAID, *PLAIN])
def test_short_notes_that_tell_something_beside_a_file_are_let_pass(question: str, notes: str, file: str) -> None:
    assert not set(codes(question, notes, file)) - {"short-notes"}


@pytest.mark.parametrize(("question", "notes", "file"), PRAISE)
def test_praise_that_any_company_could_print_is_found_although_it_names_a_file(
    question: str, notes: str, file: str
) -> None:
    assert {"notes-say-nothing", "notes-repeat-question"} & set(codes(question, notes, file))


OPINIONS = [
    ("2.6", "They are good people and help whenever I ask, it is a nice way to work. Sheet oven.docx."),
    ("3.6", "The rules are well known here, I hear them talk about it at lunch, never a complaint. Rules.pdf"),
    ("2.6", "- crew always gives input on sheets\n- good bunch, lots of ideas\n- JHA rope.docx"),
    ("3.6", "My staff knows the rules and the consequences very good, I am sure of it. House rules.docx."),
    ("2.6", "Our people take part gladly and their experience is valued in each assessment. HA-3.docx is signed."),
    ("3.6", "The fellows could recite them in their sleep, no worries about that. Rules of the yard.pdf"),
    ("2.6", "In my opinion the stylists feel heard, we sit over it whenever a product is new. Sheet dye.docx"),
    ("3.6", "I believe that the rules are understood, as there was never need to discipline. Rules.docx, page 2."),
]
COUNTED = [
    ("2.6", "Asked the cooks: all of them had a part, names on Sheet oven.docx."),
    ("3.6", "Five asked, five knew. Rules.pdf"),
    ("2.6", "- 4/4\n- JHA rope.docx"),
    ("3.6", "Everyone I asked knew the rules and the steps. House rules.docx."),
    ("2.6", "I asked three stylists, they all had helped. HA-3.docx"),
    ("3.6", "100 % of the yard hands. Rules of the yard.pdf"),
    ("2.6", "Both apprentices and the two journeymen took part. Sheet dye.docx"),
    ("3.6", "Seven of eight knew both; the eighth is new. Rules.docx"),
]


@pytest.mark.parametrize(("question", "notes"), OPINIONS)
def test_an_opinion_with_nobody_counted_is_found_where_a_share_of_people_asked_is_claimed(
    question: str, notes: str
) -> None:
    assert [each.code for each in tally(instrument().question(question), notes)] == ["no-tally"]


@pytest.mark.parametrize(("question", "notes"), COUNTED)
def test_people_counted_in_any_way_are_a_tally(question: str, notes: str) -> None:
    assert not list(tally(instrument().question(question), notes))
