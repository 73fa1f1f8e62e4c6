"""2.5(d): what the notes tell of a document, of the people and of what is done, against document and profile."""

from datetime import date
from decimal import Decimal

import pytest
from builders import EDITION, ON, make_document, make_row, make_submission
from test_less_usual_faults import instrument, noted

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.words import Answer, DateRole


def codes(question: str, notes: str, text: str, *days: date, file: str = "paper.pdf", **more: object) -> list[str]:
    """The codes at a question whose one document holds this text and these days of record."""
    dates = tuple(FoundDate(day, 1, f"Date: {day}", DateRole.RECORD) for day in days)
    document = make_document(file, None, texts=(text,), dates=dates, questions=(question,))
    row = make_row(question, notes=notes, attachments=(file,))
    others = tuple(make_row(each, Answer.NA, notes="None here.") for each in ("6.1", "6.2"))
    submission = make_submission(row, *others, documents=(document,), instrument=instrument().id, **more)
    found = consistency.check(instrument().question(question), Facts(submission, instrument(), EDITION, ON)).findings
    return [each.code for each in found]


APRIL = date(2024, 4, 4)


LOG = "Log of incidents\n2024-02-11\tclerk\tbruised knee at the step\tice pack\n2024-03-02\tbox fell near the door"


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("Kept in the office by the clerk. No incidents this year, everybody was careful.", True),
        ("Kept in the office by the clerk. Nobody was hurt in the period.", True),
        ("Kept in the office by the clerk. Nothing happened all year.", True),
        ("Kept in the office by the clerk. Nobody was seriously hurt, only a knee was bruised.", False),
        ("Kept in the office by the clerk. No other incidents than those in the log.", False),
        ("Kept in the office by the clerk. No incidents are missing from it, two of two.", False),
        (
            "I heard of two things, one with an ice pack on the knee and one where nobody got hurt, bruised is all.",
            False,
        ),
        ("Two in the log: a knee that was bruised, and a box that fell, nobody was hurt by that.", False),
        ("One in which nobody was hurt and one with first aid, both in the log of the clerk.", False),
        ("A clerk bruised a knee in February. Nobody was hurt when the box fell.", False),
        ("The book has two lines, a near miss in which no one was injured, and a bruise.", False),
        ("We had two. The first one was a bruised knee; for the second one nobody was hurt.", False),
        ("Knee bruised Feb 11, ice. Box Mar 2, without injury.", False),
        ("No injuries but a bruise, and that one is in the log.", False),
        ("Nobody got hurt all year and the log says so.", True),
        ("Asked all four. No injuries, no near misses. If somebody bruised a knee he would say it.", True),
        ("Without any injury this year, thank God.", True),
        ("The log is by the till, no one was injured.", True),
        ("It was an accident-free year.", True),
    ],
)
def test_nothing_happened_beside_a_log_that_tells_of_it_is_found(notes: str, is_found: bool) -> None:
    assert ("document-tells-of-it" in codes("9.2", notes, LOG)) is is_found


def test_nobody_was_hurt_in_a_log_of_near_misses() -> None:
    near = "Log\n2024-02-11\tladder slid, nobody hurt, no injury\n2024-03-02\tbox fell, near miss"
    notes = "Kept in the office by the clerk. Nobody was hurt in the period."
    assert "document-tells-of-it" not in codes("9.2", notes, near)


PLAN = "Item\tWho\tState\nLabel the tank\towner\tdone 2024-02-01\nBuy a spill kit\towner\t{}\n"


@pytest.mark.parametrize(
    ("told", "state", "is_found"),
    [
        ("3 of 3 were completed.", "not started", True),
        ("All of the items were closed in time.", "Still open.", True),
        ("2 of 3 were completed.", "not started", False),
        ("3 of 3 were completed.", "done 2024-03-01", False),
        ("3 of 3 were completed.", "kit not opened", False),
    ],
)
def test_all_done_beside_an_item_that_is_not_is_found(told: str, state: str, is_found: bool) -> None:
    notes = f"The plan of last year hangs in the office of the owner. {told}"
    assert ("document-has-it-open" in codes("10.3", notes, PLAN.format(state))) is is_found


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("There are nine workers in the mill at the moment and they chose a spokesman in May.", True),
        ("The nine employees chose a spokesman in May by a show of hands in the lunch room.", True),
        ("There are five workers in the mill at the moment and they chose a spokesman in May.", False),
        ("Nine people came to the lunch in May, clients too, and the crew chose a spokesman.", False),
    ],
)
def test_more_workers_than_the_profile_has_are_found(notes: str, is_found: bool) -> None:
    assert ("numbers-differ" in noted("4.1", notes, "d")) is is_found


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("The dust hood was rebuilt; two men of a sheet metal contractor worked in the shop for a week.", True),
        ("An electrical contractor came in March and replaced the panel of the saw.", True),
        ("Watched three of ours and the welder of the subcontractor we hired; 4 of 4 had on what the list says.", True),
        ("We work as a contractor for the mill and did our own repairs on the saw in March.", False),
        ("No contractor worked here; the saw was repaired by the owner in March.", False),
        ("If a contractor comes to work on the saw he would sign in at the office.", False),
    ],
)
def test_a_contractor_at_work_where_none_is_counted_is_found(notes: str, is_found: bool) -> None:
    found = codes("3.5", notes, "Work order", APRIL, employees_contractor=Decimal(0))
    assert ("contractor-not-counted" in found) is is_found
    assert "contractor-not-counted" not in codes("3.5", notes, "Work order", APRIL, employees_contractor=Decimal(2))


@pytest.mark.parametrize(
    ("question", "notes"),
    [
        ("5.5", "The lead hand hasn't been on the course for supervisors yet, he is on the list of the college."),
        ("5.5", "Our foreman has not taken any class on leading people so far; the college has him on its list."),
        ("10.5", "The owner and the foreman will sit down over this when the roads are closed and the trucks parked."),
        ("10.5", "We are planning to go through it in the new year, with the binder on the table."),
    ],
)
def test_a_yes_that_is_still_to_come_is_found(question: str, notes: str) -> None:
    assert {"notes-deny-yes", "notes-gainsay-yes"} & set(noted(question, notes, "d"))


@pytest.mark.parametrize(
    ("notes", "takes_back"),
    [
        ("Page 2 of the binder. What it says is not a general sentence, it is what I sign for and my brother.", False),
        (
            "Duties sheet, second page. It isn't the same sentence for everybody, each of us two has his own list.",
            False,
        ),
        ("Duties sheet, second page. The responsibilities of the owner are not written there so far.", True),
    ],
)
def test_to_have_none_of_what_the_guideline_will_not_have_takes_nothing_back(notes: str, takes_back: bool) -> None:
    assert bool({"notes-deny-yes", "notes-gainsay-yes"} & set(noted("1.4", notes, "d"))) is takes_back


@pytest.mark.parametrize(
    ("question", "notes"),
    [
        ("5.5", "The foreman was on the course of the college in May 2023, and has the card in his truck."),
        ("10.5", "We sat down over it in March with the binder. The next one will be held in the new year."),
        ("10.5", "The owner and the foreman went through it on 3 March 2024 and will do this again next spring."),
    ],
)
def test_what_was_done_and_comes_again_is_not_still_to_come(question: str, notes: str) -> None:
    assert not {"notes-deny-yes", "notes-gainsay-yes"} & set(noted(question, notes, "d"))


def test_the_victim_of_a_drill_and_what_an_inspection_found_open_contradict_nothing() -> None:
    drill = "Fire drill\n2024-04-04\tscenario: clerk with a burn on the hand\tout in four minutes"
    notes = "Kept in the office by the clerk. Nobody was hurt in the period."
    assert "document-tells-of-it" not in codes("9.2", notes, drill)
    notes = "Walked by the foreman with the sheet in hand, twelve of twelve were done."
    assert "document-has-it-open" not in codes("7.2", notes, PLAN.format("not started"))


@pytest.mark.parametrize(
    ("head", "row", "is_found"),
    [
        ("Finding Who Due Closed", "1 loose stair Kim 2024-04-02 not done, part on", True),
        ("Finding Who Due Closed", "1 loose stair Kim 2024-04-02 still open", True),
        ("Finding Who Due Closed", "1 loose stair Kim 2024-04-02 2024-04-01", False),
        ("Finding Who Due", "1 loose stair Kim 2024-04-02 open the gate first", False),
        ("Finding 2 was closed", "1 loose stair Kim 2024-04-02 open, Kim", False),
        ("Finding Who Due Closed", "1 stair not done by Kim 2024-04-02 2024-04-01", False),
    ],
)
def test_what_stands_open_behind_its_day_is_found_in_pages_without_cells(head: str, row: str, is_found: bool) -> None:
    notes = "The plan of last year hangs in the office of the owner. 3 of 3 were completed."
    text = f"Round of the shop\n{head}\n{row}\norder"
    assert ("document-has-it-open" in codes("10.3", notes, text)) is is_found
