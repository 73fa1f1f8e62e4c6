"""2.5(d): how many events, concerns and items there are, by notes and by their register."""

import pytest
from builders import EDITION, ON, make_document, make_row, make_submission
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.wording.counted import CONCERNS, EVENTS, ITEMS, told_in_all


def log(n: int) -> str:
    return "BOOK\nday\twhat\twho\n" + "\n".join(f"2024-01-1{at}\tthing {at}\tboth of us" for at in range(1, n + 1))


def places(text: str, **notes: str) -> set[str]:
    """The questions at which notes are said to count otherwise than the register of the first, or than each other."""
    rows = tuple(make_row(question.replace("_", ".")[1:], notes=each) for question, each in notes.items())
    paper = make_document("book.xlsx", None, texts=(text,), kind="xlsx", questions=(rows[0].question,))
    facts = Facts(
        make_submission(*rows, documents=(paper,) if text else (), instrument=instrument().id),
        instrument(),
        EDITION,
        ON,
    )
    found = [each for row in rows for each in consistency.check(instrument().question(row.question), facts).findings]
    return {each.question for each in found if each.code == "counted-otherwise"}


@pytest.mark.parametrize(
    ("notes", "n_rows"),
    [
        ("The guards could think of two incidents, and two stand in the book: a dog and a fence.", 4),
        ("Three things went wrong this season, all three are in the book.", 2),
        ("Heard about five events on the boats, 5/5 written down.", 3),
        ("Everybody came up with three: a rope, a splinter and a wet step.", 5),
        ("Both incidents that we had were put in the book at once.", 4),
        ("The book has 12 lines, one for each event.", 4),
        ("4 of 4 events of the year were written down.", 5),
    ],
)
def test_another_number_of_events_than_the_book_has_is_found(notes: str, n_rows: int) -> None:
    assert places(log(n_rows), _9_2=notes) == {"9.2"}


@pytest.mark.parametrize(
    ("notes", "n_rows"),
    [
        ("The guards could think of two incidents, and two stand in the book: a dog and a fence.", 2),
        ("Four events, two of them near misses, and all four were written down.", 4),
        ("Of the three events two hurt somebody.", 3),
        ("Two incidents and three near misses, and all of it is in the book.", 5),
        ("Everybody was asked what had gone wrong and it is all in the book.", 4),
        ("Sampled two incidents out of the book, and both had a name.", 4),
        ("Asked 2 of 2 people, and they knew of what is in the book.", 4),
        ("All of it is in the book. Form rev. 2, 12 lines, shelf 4, binder 1 of 3.", 4),
        ("All of it is in the book, which is in drawer 6, 20 lines.", 4),
        ("3 of 3 events that persons brought up were written down.", 5),
        ("3 of 3 events our helpers had heard of were written down.", 5),
    ],
)
def test_the_number_of_the_book_or_none_at_all_is_let_pass(notes: str, n_rows: int) -> None:
    assert places(log(n_rows), _9_2=notes) == set()


def test_more_events_looked_into_than_the_book_has_are_said_at_both() -> None:
    heard = "Three events were told of, and 3 of 3 are in the book."
    assert places(log(3), _9_2=heard, _9_3="There were five events, 5 of 5 have a cause.") == {"9.2", "9.3"}
    assert places(log(3), _9_2=heard, _9_3="All three events have a cause, 3 of 3.") == set()


@pytest.mark.parametrize(
    ("walks", "mended", "at"),
    [
        ("Ten of ten walks. 13 findings altogether.", "11 findings, 9 of 11 mended by their day.", {"7.2", "7.3"}),
        ("Ten of ten walks. 11 findings altogether.", "11 findings, 9 of 11 mended by their day.", set()),
        ("Ten of ten walks. 13 findings altogether.", "13 findings came; 9 of 11 that were ours were mended.", set()),
        ("Ten of ten walks, the last with 3 findings.", "11 findings, 9 of 11 mended by their day.", set()),
    ],
)
def test_no_more_findings_are_told_at_the_inspections_than_were_to_be_mended(
    walks: str, mended: str, at: set[str]
) -> None:
    assert places("", _7_2=walks, _7_3=mended) == at


def test_concerns_and_the_items_of_the_last_plan_are_counted_too() -> None:
    assert places(log(5), _4_4="Came eight in the year. Ten days is our time.") == {"4.4"}
    assert places(log(5), _4_4="Came five in the year. Ten days is our time.") == set()
    plan = "PLAN\nwhat\tby\tdone\n" + "\n".join(f"thing {at}\t2024-02-0{at}\t2024-01-0{at}" for at in range(1, 5))
    assert places(plan, _10_3="The old plan had 6 lines, 6 of 6 were done by their dates.") == {"10.3"}
    assert places(plan, _10_3="The old plan had 4 lines, 4 of 4 were done by their dates.") == set()


PLAN = "what\twho\tby\tdone\nlamp\tBo\t2024-02-01\t2024-01-05\n"
PLAN += "sill\tAna\t2024-02-02\t2024-01-06\nrope\tBo\t2024-02-03\t2024-01-07"
FIGURES = "FIGURES\nwhat\tspring\tfall\nwalks\t4\t5\ntalks\t2\t2\nfires\t0\t0\nvisits\t1\t3\ncuts\t0\t1\n"


@pytest.mark.parametrize(
    ("text", "n_told", "at"),
    [
        (f"{FIGURES}All of it went well.\nOLD PLAN\n{PLAN}", 3, set()),
        (f"OLD PLAN\n{PLAN}", 3, set()),
        (f"OLD PLAN\n{PLAN}", 5, {"10.3"}),
        (f"OLD PLAN\n{PLAN}\nOf the spring\nvest\tAna\t2024-02-04\t2024-01-08", 3, {"10.3"}),
    ],
)
def test_each_table_of_a_paper_is_counted_by_itself(text: str, n_told: int, at: set[str]) -> None:
    told = f"The old plan had {n_told} lines, {n_told} of {n_told} were done by their dates."
    assert places(text, _10_3=told) == at


def test_a_number_of_events_that_one_of_two_tables_has_is_let_pass() -> None:
    told = "4 of 4 events of the year were written down."
    assert places(f"{log(5)}\n\nBOOK OF THE YARD\n{log(3)}", _9_2=told) == {"9.2"}
    assert places(f"{log(4)}\n\nBOOK OF THE YARD\n{log(3)}", _9_2=told) == set()


def test_what_is_told_in_all_is_each_number_once() -> None:
    assert [each.n for each in told_in_all("Six worries were written down, all six have an answer.", CONCERNS)] == [6]
    assert [each.n for each in told_in_all("Plan had five items, 5 of 5 done.", ITEMS)] == [5]
    assert told_in_all("Three points, since nobody was hurt.", EVENTS) == ()
