# ruff: noqa: E501
"""2.5: sums below a table, goals and earlier plans within a review, and days of other things, beside what is a fault."""

from dataclasses import replace
from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission
from test_actions_that_change_nothing import codes as planned
from test_counted_beside import found as counts_otherwise
from test_less_usual_faults import instrument
from test_looked_shortly_outside import is_outside

from secor_qa.procedure.checks import consistency, currency
from secor_qa.procedure.checks.consistency.matrices import matrices
from secor_qa.procedure.checks.consistency.open_rows import open_lines
from secor_qa.procedure.checks.documents.demands import lacking
from secor_qa.procedure.checks.documents.relevance import beside_the_point
from secor_qa.procedure.checks.documents.smears import last_page
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.record_dates import bears_as_done
from secor_qa.procedure.registers import tables
from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.wording.earlier_years import is_long_before, of_this_year
from secor_qa.procedure.wording.year_things import missed_in_record
from secor_qa.procedure.words import DateRole

LIST = "thing\tfound\tmended\ngate\t2024-02-01\t2024-02-03\nlamp\t2024-02-08\t2024-02-09\nstep\t2024-03-01\t2024-03-02"


@pytest.mark.parametrize(
    ("foot", "n_entries"),
    [
        ("total\t3\t3", 3),
        ("Sum of the year\t\t3 in time", 3),
        ("Average\t2 days\t", 3),
        ("3 things\t\tnone is late on 2024-03-05", 3),
        ("3 found\t2 in time\t1 late", 3),
        ("rope\t2024-03-03\t2024-03-04", 4),
        ("2 ropes\t2024-03-03\t", 4),
        ("3 steps bent at the dock, all on the same night\t2024-03-03\t", 4),
    ],
)
def test_what_sums_up_a_table_at_its_foot_is_no_entry_of_it(foot: str, n_entries: int) -> None:
    (table,) = tables(f"{LIST}\n{foot}")
    assert len(table.entries) == n_entries


def test_a_table_of_counted_things_keeps_its_last_row() -> None:
    (table,) = tables("what\twhere\n6 pads\t2 boxes\n4 splints\t2 boxes\n9 wraps\t2 boxes")
    assert len(table.entries) == 3


@pytest.mark.parametrize(
    ("foot", "n_entries"),
    [
        ("Kept by the foreman; last entry 1 March 2024.", 3),
        ("2024-03-02 rope", 4),
        ("March 2, 2024 rope", 4),
        ("7 ropes", 4),
    ],
)
def test_a_sentence_below_rows_that_begin_with_a_day_is_no_entry(foot: str, n_entries: int) -> None:
    rows = "\n".join(f"2024-0{month}-04\tgate\tmended" for month in (1, 2, 3))
    (table,) = tables(f"on\tthing\tstate\n{rows}\n{foot}")
    assert len(table.entries) == n_entries


@pytest.mark.parametrize(
    ("last", "is_open"), [("4 things\t3 in time\t1 late\t", False), ("rope\t2024-03-03\tJo\t", True)]
)
def test_an_empty_cell_below_when_it_was_done_is_open_in_an_entry_and_not_in_a_sum(last: str, is_open: bool) -> None:
    rows = "\n".join(f"{each}\t2024-02-0{at}\tJo\t2024-02-1{at}" for at, each in enumerate(("gate", "lamp", "step"), 1))
    assert bool(open_lines(f"thing\tfound\twho\tdone\n{rows}\n{last}", "xlsx")) is is_open


PEOPLE = "who\tlift\tpropane\nIris\t2024-01-04\t2024-01-05\nOdo\t2024-01-04\tnot yet\nPia\t2024-01-04\t2024-01-09"


def test_a_matrix_has_people_in_its_rows_and_what_they_need_in_its_columns() -> None:
    def read(text: str) -> list[int]:
        paper = make_document("chart.xlsx", None, kind="xlsx", texts=(text,))
        return [len(each.lacking) for each in matrices(paper)]

    assert read(PEOPLE) == [1]
    assert read(PEOPLE + "\n3 people\t3\t2") == [1]
    assert read(PEOPLE.replace("lift\tpropane", "took it\tgood to")) == []
    assert read(PEOPLE.replace("Odo", "Iris")) == []  # a list of cards, in which a person may stand twice


REVIEW = "Review of the year, 2024-03-05\nGuards good, one step was mended.\n{}\nSigned: Ann Vale"


@pytest.mark.parametrize(
    ("line", "is_said"),
    [
        ("Goals for next year: 1. all lamps seen at an inspection by 2030-06-30. 2. winter drill 2030-02-01.", False),
        ("Wishes:\n- a new gate, inspection 2030-06-30\n- lamps, drill on 2030-02-01", False),
        ("All gates pass an inspection until 2030-06-30, and the drill is to be before 2030-02-01.", False),
        ("Inspection of the gates: 2030-06-30. Drill: 2030-02-01.", True),
        ("Goals for next year: fewer falls.\nInspection of the gates done 2030-06-30, drill 2030-02-01.", True),
    ],
)
def test_a_goal_of_a_review_may_have_a_day_to_come_and_what_was_done_may_not(line: str, is_said: bool) -> None:
    asked = make_question("5.3", evidence="record", text="Was the system reviewed?", guideline="Attach the review.")
    days = [replace(make_date(date(2030, *each)), role=DateRole.RECORD) for each in ((6, 30), (2, 1))]
    own = replace(make_date(date(2024, 3, 5)), role=DateRole.RECORD)
    paper = make_document(
        "review.docx",
        date(2024, 3, 5),
        questions=("5.3",),
        kind="docx",
        texts=(REVIEW.format(line),),
        dates=(own, *days),
    )
    facts = Facts(make_submission(make_row("5.3"), documents=(paper,)), make_instrument(asked), EDITION, ON)
    found = [each.code for each in currency.check(asked, facts).findings]
    assert ("dated-after-submission" in found) is is_said


EARLIER = "# Year review, April 29, 2024\nAll good.\n{}\nNo.\tItem\tDone\n1\tJuly inspection was missed\t2023-11-02"


@pytest.mark.parametrize(
    ("head", "is_this_years"),
    [
        ("Action plan of the 2022 assessment", False),
        ("What became of last year's plan", False),
        ("Plan from 2023, with the days done", False),
        ("Plan of 2024", True),
        ("What the year showed", True),
        ("Last year's plan was looked at first.", True),
    ],
)
def test_the_rows_of_an_earlier_years_plan_are_nothing_of_this_year(head: str, is_this_years: bool) -> None:
    text = EARLIER.format(head)
    assert ("1\tJuly inspection was missed\t2023-11-02" in of_this_year(text)) is is_this_years
    assert bool(missed_in_record(text)) is is_this_years


def test_a_month_of_more_than_a_year_ago_is_long_before() -> None:
    assert is_long_before("walk missed in June 2022", date(2024, 4, 30))
    assert not is_long_before("walk missed in June 2023", date(2024, 4, 30))
    assert not is_long_before("walk missed", date(2024, 4, 30))


@pytest.mark.parametrize(
    ("notes", "methods"),
    [
        ("10 guards sought, 9 there; one could not be looked at (barge towed away April 18).", ("O",)),
        ("Wharf on May 3, 8 of 8. The old saw was sold on April 18.", ("O",)),
        ("Wharf on May 3, 8 of 8 as on the sheet of April 18.", ("O",)),
        ("Wharf on May 3, 8 of 8. Their packing round of April 18 went the same way.", ("O", "I")),
    ],
)
def test_the_day_of_what_befell_a_thing_or_of_a_piece_of_work_is_none_of_looking(
    notes: str, methods: tuple[str, ...]
) -> None:
    assert not is_outside(notes, methods)


@pytest.mark.parametrize(
    "notes",
    [
        "Barge, visited April 18: 9 of 9 there.",
        "On my round of April 18, 9 of 9.",
        "Two of us watched on April 18, 9 of 9.",
    ],
)
def test_a_day_beside_words_of_looking_stays_one_of_looking(notes: str) -> None:
    assert is_outside(notes, ("O",))


CARD = "Lakeside School\nName: {}\nhas passed the course\nDate: March {}, 2024\nTeacher: K. Quill\n"


def test_a_picture_of_two_cards_does_not_tell_which_page_is_its_last() -> None:
    def last(text: str, *pages: int) -> int:
        return last_page(make_document("cards.pdf", texts=(text,), recognised_pages=pages))

    both = CARD.format("Iris", 5) + CARD.format("Odo", 6)
    assert last(both, 1) == 0
    assert last(both) == 1
    assert last(CARD.format("Iris", 5), 1) == 1


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("What came up again was wet floors (two repairs and a fall).", False),
        ("Put together, 23 repairs and complaints.", True),
        ("We had 21 repairs in the season.", False),  # 15 and 6
        ("We had two repairs in the season.", True),
    ],
)
def test_some_of_a_thing_by_the_way_and_several_lists_together_are_no_other_count(notes: str, is_found: bool) -> None:
    text = "Book of the season\n15 repairs, of all machines in the season\n6 complaints, of all floors"
    assert counts_otherwise("10.2", notes, text) is is_found


def test_of_a_book_of_several_sheets_only_those_count_that_the_notes_name() -> None:
    paper = make_document(
        "book.xlsx", None, kind="xlsx", questions=("10.2",), texts=("Season\n14 repairs in the season", "Year\nfloors wet"),
        page_names=("Repairs", "Year"),
    )  # fmt: skip

    def said(notes: str) -> bool:
        row = make_row("10.2", notes=notes)
        facts = Facts(make_submission(row, documents=(paper,), instrument=instrument().id), instrument(), EDITION, ON)
        found = consistency.check(instrument().question("10.2"), facts).findings
        return "paper-counts-otherwise" in [each.code for each in found]

    assert said("In the season it showed two repairs of the floors.")
    assert not said("Sheet Year. In the season it showed two repairs of the floors.")


def test_a_day_of_going_over_it_before_may_have_booked_behind_it_and_not_before_it() -> None:
    day = date(2024, 3, 5)

    def borne(words: str) -> bool:
        return bears_as_done(make_document("s.docx", day, dates=(FoundDate(day, 1, words, DateRole.OTHER),)), day)

    assert borne("Read again before the fall work: Jo, March 5, 2024. Booked.")
    assert not borne("Booked to be done again March 5, 2024.")


SERVICED = make_question("5.3", evidence="record", text="Is equipment serviced when it is due?", guideline="Attach records of its service.")  # fmt: skip
OTHERS = tuple(
    make_question(f"6.{at}", text=f"Is the {each} shut?") for at, each in enumerate(("gate", "door", "yard", "loft"))
)


@pytest.mark.parametrize(
    ("text", "is_beside"),
    [
        ("Pine Garage 4471\nPine Road, March 5, 2024\nUnit four, oil and filter; brakes good, tires rotated, belts new\nTotal 210.00 paid, many thanks to you", False),
        ("Pine Diner 4471\nPine Road, March 5, 2024\nTable four, soup and roll; pie good, coffee till ten, cake new\nTotal 210.00 paid, many thanks to you", True),
    ],
)  # fmt: skip
def test_what_a_garage_did_to_a_machine_is_to_the_point_where_its_service_is_asked_for(
    text: str, is_beside: bool
) -> None:
    paper = make_document("paper.pdf", questions=("5.3",), texts=(text,))
    row = make_row("5.3", notes="Ten were looked up, ten in the book.")
    facts = Facts(make_submission(row, documents=(paper,)), make_instrument(SERVICED, *OTHERS), EDITION, ON)
    assert (beside_the_point(SERVICED, paper, facts) is not None) is is_beside


@pytest.mark.parametrize(
    ("notes", "is_said"),
    [
        ("The ferry call of the lockmaster on pontoons, towing and barges is there.", False),
        ("Three of three are there.", True),
    ],
)
def test_a_paper_of_which_the_notes_tell_in_words_of_their_own_need_not_speak_of_hazards(
    notes: str, is_said: bool
) -> None:
    asked = make_question("4.1", methods=("D",), evidence="record", text="Are hazards shared with other employers?", guideline="Attach a record.")  # fmt: skip
    text = "Lockmaster to ferry: towing of both pontoons is put off till noon, barges please keep south of the mark\nunderstood, Jo"
    paper = make_document("mail.eml", kind="mail", texts=(text,), questions=("4.1",))
    others = tuple(make_question(f"6.{at}", text="Is it shut?") for at in range(6))
    rows = (make_row("4.1", notes=notes), *(make_row(each.id, notes=f"Seen {each.id}.") for each in others))
    facts = Facts(make_submission(*rows, documents=(paper,)), make_instrument(asked, *others), EDITION, ON)
    assert bool(list(lacking(asked, (paper,), facts))) is is_said


@pytest.mark.parametrize(
    ("action", "is_beside"),
    [
        ("Draw up a sum sheet by month and by task and read it out at each spring meeting", False),
        ("Rank the tasks and hazards of the loading dock, lamps first, stairs next, gravel last", True),
    ],
)
def test_counting_by_task_is_no_work_on_tasks(action: str, is_beside: bool) -> None:
    deficiency = "Nobody put the figures together or looked for trends"
    found = planned("10.2", deficiency, action, "Robin Example")
    assert ("action-beside-the-point" in found) is is_beside


@pytest.mark.parametrize(
    ("other", "at"),
    [
        ("Three events, 3 of 3 with causes written down.", {"9.2"}),
        ("No event, so there was nothing to look into.", {"9.2", "10.2"}),
    ],
)
def test_where_another_note_agrees_with_the_figures_it_stands_at_the_odd_note_alone(other: str, at: set[str]) -> None:
    text = "YEAR IN FIGURES, April 30, 2024\nIncidents and near misses\t3\nInspections\t12"
    days = (make_date(date(2024, 4, 30)),)
    paper = make_document("year.docx", None, texts=(text,), dates=days, kind="docx", questions=("10.2",))
    rows = (
        make_row("9.2", notes="Nothing happened in the period, asked all five."),
        make_row("9.3", notes=other),
        make_row("10.2", notes="The sheet has it all.", attachments=("year.docx",)),
    )
    facts = Facts(make_submission(*rows, documents=(paper,), instrument=instrument().id), instrument(), EDITION, ON)
    found = [each for row in rows for each in consistency.check(instrument().question(row.question), facts).findings]
    assert {each.question for each in found if each.code == "figures-of-the-year" and each.question != "9.3"} == at
