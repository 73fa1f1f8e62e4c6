"""2.5(d): people, tickets, days and parts that one place tells and another tells otherwise."""

from datetime import date
from decimal import Decimal

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.checks.consistency.called_off import against_its_paper
from secor_qa.procedure.checks.consistency.looked_outside import looked_outside
from secor_qa.procedure.checks.consistency.papers import days_of_papers
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.asked import workers_asked, workers_there
from secor_qa.procedure.wording.counted_beside import first_aiders_in_all
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.words import Scoring

DRILL = make_question("8.2", text="Was the plan tried out in the period?", evidence="record")


def about(question: Question, notes: str, *papers: Document, **changes: object) -> tuple[Facts, AnswerRow]:
    row = make_row(question.id, notes=notes, attachments=tuple(each.file for each in papers))
    facts = Facts(make_submission(row, documents=papers, **changes), make_instrument(question), EDITION, ON)
    return facts, row


def paper(name: str, text: str) -> Document:
    dates = tuple(make_date(day) for day, _ in dates_in(text))
    return make_document(name, None, texts=(text,), dates=dates, kind="docx", questions=("8.2",))


@pytest.mark.parametrize(
    ("notes", "text", "is_found"),
    [
        (
            "The weather was foul, so we talked the spill through over coffee at the bench.",
            "DRILL\nApril 2, 2024",
            False,
        ),
        ("The weather was foul, so we talked the spill through at the lunch table.", "DRILL\nApril 2, 2024", True),
        ("Rosa explained how everybody would have left the loft.", "DRILL\nApril 2, 2024", True),
        ("One shop, 1 of 1, on April 2.", "DRILL\nApril 2, 2024\nAll sat in the lunch room and read the page.", True),
        (
            "One shop, 1 of 1, on April 2.",
            "DRILL\nApril 2, 2024\nOut in 90 seconds, then sat at the table to talk.",
            False,
        ),
        (
            "We only talked about the phone list in March; on April 2 the loft was cleared.",
            "DRILL\nApril 2, 2024",
            False,
        ),
    ],
)
def test_a_drill_that_was_spoken_of_at_a_table_was_not_held(notes: str, text: str, is_found: bool) -> None:
    facts, row = about(DRILL, notes, paper("drill.docx", text))
    codes = [each.code for each in against_its_paper(DRILL, row, facts)]
    assert ("drill-only-talked" in codes) is is_found


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("Reports of March 4 for the loft and of April 9 for the yard are attached.", True),
        ("Reports of March 4 for the loft and of April 2 for the yard are attached.", False),
        ("Reports of March 5 for the loft and of April 9 for the yard are attached.", False),  # neither is a paper's
    ],
)
def test_of_as_many_days_as_papers_each_is_a_papers(notes: str, is_found: bool) -> None:
    papers = (paper("loft.docx", "DRILL, loft\nMarch 4, 2024"), paper("yard.docx", "DRILL, yard\nApril 2, 2024"))
    when = {"data_gathering_start": date(2024, 4, 20), "data_gathering_end": date(2024, 4, 30)}
    facts, row = about(DRILL, notes, *papers, **when)
    assert bool(list(days_of_papers(DRILL, row, facts))) is is_found


@pytest.mark.parametrize(
    ("methods", "day", "is_found"),
    [
        (("O",), "April 3", True),
        (("O",), "April 19", True),
        (("O",), "April 20", False),
        (("D", "O"), "April 3", True),
        (("D",), "April 3", False),
    ],
)
def test_a_ride_without_a_year_lies_in_data_gathering(methods: tuple[str, ...], day: str, is_found: bool) -> None:
    seeing = make_question("3.1", methods=methods)
    when = {"data_gathering_start": date(2024, 4, 20), "data_gathering_end": date(2024, 4, 30)}
    facts, row = about(seeing, f"On {day} I rode along to the quarry and saw 9 of 9 guards in place.", **when)
    assert bool(list(looked_outside(seeing, row, facts))) is is_found


def test_first_aiders_of_the_whole_company_are_told_by_people_or_by_tickets() -> None:
    assert [n for n, _ in first_aiders_in_all("Three people hold first aid. Eight shifts, eight covered.")] == [3]
    assert [n for n, _ in first_aiders_in_all("Required are 2 forklift, 5 first aid, 1 crane, all valid.")] == [5]
    assert first_aiders_in_all("Each shift has two first aiders, sampled eight.") == ()


def test_notes_that_tell_other_numbers_of_first_aiders_are_found_at_both() -> None:
    aid = make_question("8.4", text="Are there enough trained first aiders and supplies?", evidence="record")
    tickets = make_question("5.4", text="Are the tickets valid?", evidence="record")
    instrument = make_instrument(aid, tickets)
    for n, is_found in (("Three", True), ("Five", False)):
        rows = (
            make_row("8.4", notes=f"{n} people hold first aid. Both boxes were full."),
            make_row("5.4", notes="There are 2 forklift, 5 first aid, 1 crane; 8 of 8 are valid."),
        )
        facts = Facts(make_submission(*rows), instrument, EDITION, ON)
        codes = [{each.code for each in consistency.check(each, facts).findings} for each in (aid, tickets)]
        assert all(("first-aiders-otherwise" in each) is is_found for each in codes)


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("First aiders: 2 of 6 people (the smith and the clerk).", True),
        ("First aiders: 5 of 6 people.", False),
        ("First aiders: 2 of 2 vans had one.", False),
    ],
)
def test_how_many_there_are_of_other_tickets_is_no_number_of_first_aiders(notes: str, *, is_found: bool) -> None:
    aid = make_question("8.4", text="Are there enough trained first aiders and supplies?", evidence="record")
    tickets = make_question("5.4", text="Are the tickets valid?", evidence="record")
    rows = (
        make_row("8.4", notes=notes),
        make_row("5.4", notes="9 of 9 tickets are valid (2 crane, 2 rigging, 5 first aid)."),
    )
    facts = Facts(make_submission(*rows), make_instrument(aid, tickets), EDITION, ON)
    codes = {each.code for each in consistency.check(aid, facts).findings}
    assert ("first-aiders-otherwise" in codes) is is_found


def test_workers_are_of_nobody_else_where_the_note_names_their_leader_beside_them() -> None:
    assert [n for n, _ in workers_asked("Owner: 1 of 1. Foreman: 1 of 1. Workers: 7 of 7.")] == [7]
    assert workers_asked("Owner: 1 of 1. Workers: 7 of 7.") == ()
    asks = "Say in the notes how many workers there are."
    assert [n for n, _ in workers_there(asks, "Six workers in the yard plus a foreman.")] == [6]
    assert workers_there(asks, "We are six workers.") == () == workers_there("", "Six workers plus a foreman.")


@pytest.mark.parametrize(
    ("guideline", "notes", "is_found"),
    [
        ("0 to 4 by the share closed in time.", "Of what was found 3 of 5 were closed when promised.", True),
        ("0 to 4 by the share closed in time.", "Of what was found 5 of 5 were closed when promised.", False),
        ("0 to 4 by the share closed in time.", "All closed in time. Attached are 2 of 5 sheets.", False),
        (
            "One point each: it is written; it looked at every part.",
            "Parts 1 to 5 were read; the rest was left for winter.",
            True,
        ),
        (
            "One point each: it is written; it looked at every part.",
            "Parts 1 to 8 were read; the rest of the day we ate.",
            False,
        ),
        (
            "One point each: it is written; it is signed.",
            "Parts 1 to 5 were read; the rest was left for winter.",
            False,
        ),
    ],
)
def test_all_points_of_a_share_or_of_every_part_want_all_of_them(guideline: str, notes: str, is_found: bool) -> None:
    question = make_question("7.3", guideline=guideline, scoring=Scoring.RANGE, points=4)
    row = make_row("7.3", notes=notes, points_claimed=Decimal(4))
    facts = Facts(make_submission(row), make_instrument(question), EDITION, ON)
    codes = {each.code for each in consistency.check(question, facts).findings}
    assert bool(codes & {"tally-against-percent", "claim-against-notes"}) is is_found
