"""2.5(d): how often, how many and who, by the notes and by the papers that have it."""

from dataclasses import replace

import pytest
from builders import EDITION, ON, make_date, make_document, make_row, make_submission
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.how_often import how_often


def paper(question: str, file: str, text: str, **changes: object) -> Document:
    dates = tuple(replace(make_date(day), text=words) for day, words in dates_in(text))
    told = {"texts": (text,), "dates": dates, "kind": "docx", "questions": (question,), **changes}
    return make_document(file, None, **told)


def codes(at: str, notes: dict[str, str], *documents: Document) -> set[str]:
    rows = [make_row(each, notes=note) for each, note in notes.items()]
    facts = Facts(make_submission(*rows, documents=documents, instrument=instrument().id), instrument(), EDITION, ON)
    return {each.code for each in consistency.check(instrument().question(at), facts).findings}


PLAN = (
    "What\tHow often\tWho\nboat shed and dock\tevery second month\tOdo\nhoist\tonce a quarter\tPia\ntruck\tdaily\tIris"
)


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("One table: the boat shed and dock once a month, the hoist every three months.", True),
        ("The shed is walked monthly, the truck each day.", True),
        ("The hoist weekly. The rest is on the table.", True),
        ("The dock and the shed every other month, the hoist quarterly, the truck every morning.", False),
        ("The garage once a month, which is not on the table.", False),
        ("The table has what, how often and who.", False),
    ],
)
def test_something_is_inspected_as_often_by_the_notes_as_by_the_table(notes: str, is_found: bool) -> None:
    assert ("another-interval" in codes("7.1", {"7.1": notes}, paper("7.1", "plan.docx", PLAN))) is is_found


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("One visit to the crews every second month, six in all, six made.", True),
        ("One visit a month was planned, and twelve were made.", False),
        ("He visits the crews when he can.", False),
        ("Twelve crew visits a year are planned, and twelve were made.", False),
        ("He plans four visits a year, and made them.", True),
    ],
)
def test_visits_are_planned_as_often_as_the_duties_ask(notes: str, is_found: bool) -> None:
    duties = paper("1.4", "duties.docx", "Owner\nvisits each crew once a month and writes it down\npays for gear")
    told = {"1.4": "Page one is the owner's.", "1.9": notes}
    assert ("another-interval" in codes("1.9", told, duties)) is is_found
    assert ("another-interval" in codes("1.4", told, duties)) is is_found


@pytest.mark.parametrize(
    ("text", "often"),
    [
        ("four camp visits a year", "every quarter"),
        ("two drills per year", "twice a year"),
        ("5 walks a year", "5 times a year"),
        ("the visit once a year", "every year"),
        ("all 4 are trained each year", "every year"),
    ],
)
def test_so_many_of_a_thing_a_year_are_told_by_their_number(text: str, often: str) -> None:
    assert [each for each, _, _ in how_often(text)] == [often]


def test_the_longer_of_two_words_of_how_often_is_taken() -> None:
    assert [each for each, _, _ in how_often("every second month, monthly, twice a year, annually")] == [
        "every second month", "every month", "twice a year", "every year",
    ]  # fmt: skip


MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August")
YEAR = "month\tdone\tby\n" + "\n".join(
    f"{month}\t{'not done' if month in ('March', 'June') else f'2024-{at:02}-05'}\tOdo"
    for at, month in enumerate(MONTHS, 1)
)


@pytest.mark.parametrize(
    ("notes", "changes", "is_found"),
    [
        ("Planned 8, held 7 of 8 by the page.", {}, True),
        ("Planned 8, held 6 of 8 by the page.", {}, False),
        ("8 months, 7 of 8 planned, 6 of 8 held.", {}, False),
        ("One a month was planned.", {}, False),
        ("Planned 8, held 7 of 8 by the page.", {"kind": "pdf"}, False),
    ],
)
def test_so_many_months_are_done_as_the_notes_tally(notes: str, changes: dict[str, object], is_found: bool) -> None:
    found = codes("7.2", {"7.2": notes}, paper("7.2", "year.docx", YEAR, **changes))
    assert ("tally-against-rows" in found) is is_found


LOG = (
    "Date\tWhat happened\tLooked into on\n2024-01-05\trope burn\t2024-01-06\n2024-03-08\thook fell, nobody hit\t{}\n"
    "2024-04-02\tdoor jammed\t2024-04-03"
)


@pytest.mark.parametrize(
    ("notes", "cell", "is_found"),
    [
        ("Three events, 3 of 3 looked into.", "", True),
        ("Three events, 3 of 3 looked into.", "-", True),
        ("Three events, 3 of 3 looked into.", "2024-03-09", False),
        ("Two had a harm in them and 2 of 2 were looked into.", "", False),
        ("Three events, 2 of 3 looked into.", "", False),
    ],
)
def test_all_events_that_were_looked_into_have_their_day_in_the_log(notes: str, cell: str, is_found: bool) -> None:
    told = {"9.2": "The log has them.", "9.3": notes}
    for at in told:
        assert ("tally-against-rows" in codes(at, told, paper("9.2", "log.xlsx", LOG.format(cell)))) is is_found


@pytest.mark.parametrize(
    ("choice", "course", "is_found"),
    [
        ("Chosen: Corin Vale, two years\nSigned: A. Bell, C. Vale", "This is to certify that\nAda Bell\ntook it", True),
        ("Corin Vale was elected.\nSigned: A. Bell", "Ada Bell\ncompleted the course", True),
        ("Chosen: Corin Vale, two years\nSigned: A. Bell", "Corin Vale\ncompleted the course", False),
        ("Chosen: Corin Vale\nSigned: A. Bell", "Present: Ada Bell, C. Vale", False),
        ("Chosen: Corin Vale\nSigned: C. Vale", "Sample Hall\ncourse of two days, Otto Teacher", False),
        ("We voted.\nSigned: A. Bell, C. Vale", "Ada Bell\ncompleted the course", False),
        ("Elected: Corin Vale\nElected: Ada Bell", "Ada Bell\ncompleted the course", False),
    ],
)
def test_who_was_elected_is_who_took_the_course(choice: str, course: str, is_found: bool) -> None:
    told = {"4.1": "Five workers voted.", "4.2": "The course was in March."}
    papers = (paper("4.1", "vote.docx", choice), paper("4.2", "course.docx", course))
    for at in told:
        assert ("another-was-trained" in codes(at, told, *papers)) is is_found


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("I looked at 9 services: three of the winch, three of the hoist and two of the boat.", True),
        ("Nine records (four of the winch, three of the hoist and three of the boat).", True),
        ("I looked at 9 services: three of the winch, four of the hoist and two of the boat.", False),
        ("Three machines: two of them old.", False),
        ("Three boats: six on the first, four on the second and five on the third.", False),
        ("Good for three years: six of the first, four of the second and five of the third.", False),
        ("Five kits: one in each truck, one in the shop and one in the yard.", False),
    ],
)
def test_a_number_is_what_its_parts_make_up(notes: str, is_found: bool) -> None:
    assert ("total-otherwise" in codes("3.5", {"3.5": notes})) is is_found
