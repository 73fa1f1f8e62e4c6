"""2.5(d): two texts that count the same otherwise: note and plan, note and note, note and a register of all rows."""

import pytest
from builders import EDITION, ON, make_document, make_item, make_row, make_submission
from test_less_usual_faults import instrument
from test_noted_papers import codes

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.checks.consistency.plan_tallies import tallied_apart
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.registers import dated_rows, tables
from secor_qa.procedure.submission import ActionItem, AnswerRow, Document
from secor_qa.procedure.wording.counted import without_kinds
from secor_qa.procedure.wording.happenings import nothing_told
from secor_qa.procedure.words import Answer

PLANNED = "One round was planned each month, 11 of 12 were walked; March fell out."


def said(at: str, *rows: AnswerRow, items: tuple[ActionItem, ...] = (), papers: tuple[Document, ...] = ()) -> set[str]:
    submission = make_submission(*rows, items=items, documents=papers, instrument=instrument().id)
    facts = Facts(submission, instrument(), EDITION, ON)
    return {each.code for each in consistency.check(instrument().question(at), facts).findings}


@pytest.mark.parametrize(
    ("deficiency", "is_found"),
    [
        ("3 of 12 rounds were not walked.", True),
        ("Four of the twelve rounds fell out in spring.", True),
        ("1 of 12 rounds was not walked.", False),
        ("Only 11 of 12 rounds were walked.", False),
        ("3 of 9 sheets were not signed.", False),  # of something else
        ("1 of 2 yards was left out.", False),
        ("Rounds fall out when the lead hand is away.", False),
    ],
)
def test_note_and_action_plan_tell_the_same_part_of_as_many(deficiency: str, is_found: bool) -> None:
    item = make_item("7.2", deficiency=deficiency)
    assert ("plan-counts-otherwise" in said("7.2", make_row("7.2", notes=PLANNED), items=(item,))) is is_found
    denied = make_row("7.2", Answer.NO, notes=PLANNED)
    assert "plan-counts-otherwise" not in said("7.2", denied, items=(item,))


def test_a_part_that_the_note_names_otherwise_is_the_plans() -> None:
    assert tallied_apart(PLANNED, "3 of 12 rounds were late.")
    assert not tallied_apart(f"{PLANNED} Three were late.", "3 of 12 rounds were late.")
    reviewers = make_item("7.2", deficiency="3 of 12 rounds were not walked.", origin="QA reviewer")
    assert "plan-counts-otherwise" not in said("7.2", make_row("7.2", notes=PLANNED), items=(reviewers,))


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("The book hangs by the bell. Nothing was reported in the year, no cut and no scare.", True),
        ("The book is empty.", True),
        ("The book hangs by the bell. Nothing was reported late.", False),
        ("Nothing serious happened in the year.", False),
        ("Two events are in the book, else nothing happened.", False),
    ],
)
def test_where_nothing_happened_by_one_note_no_other_counts_events(notes: str, is_found: bool) -> None:
    others = "2 of 2 events were looked into by the owner."
    rows = (make_row("9.2", notes=notes), make_row("9.3", notes=others))
    assert ("counted-otherwise" in said("9.2", *rows)) is is_found
    assert ("counted-otherwise" in said("9.3", *rows)) is is_found
    asked = make_row("9.3", notes="Of the people 4 of 4 workers knew whom to tell.")
    assert "counted-otherwise" not in said("9.2", make_row("9.2", notes=notes), asked)


def test_nothing_was_reported_is_told_of_the_whole_period() -> None:
    assert nothing_told("Nothing has been written down this year.") == "Nothing has been written down"
    assert not nothing_told("Nothing was reported to the board of trade.")


BOOK = "BOOK\nno\tday\tsort\twhat\n" + "".join(
    f"{number}\t1{number[-1]} Jan 24\t{sort}\tthing {number}\n"
    for number, sort in (("23-01", "near miss"), ("24-01", "cut"), ("24-02", "near miss"), ("24-03", "cut"))
)


def test_the_number_of_one_kind_is_not_that_of_the_rows_of_all_kinds() -> None:
    book = make_document("book.xlsx", None, texts=(BOOK,), kind="xlsx", questions=("9.2",))
    apart = "The book has 6 events in the year: 4 near misses, 2 cuts."
    assert "counted-otherwise" in said("9.2", make_row("9.2", notes=apart), papers=(book,))
    same = "The book has 4 events in the year: 2 near misses, 2 cuts."
    assert "counted-otherwise" not in said("9.2", make_row("9.2", notes=same), papers=(book,))
    assert without_kinds(apart, (BOOK.replace("cut", "-"),)) == apart  # it may be the list of the one kind
    assert without_kinds("Of 6 events (3 cuts, 2 falls) one is open.", ("cuts falls",)).count("cuts") == 1


def test_a_row_is_dated_behind_a_number_of_its_year_too() -> None:
    assert len(dated_rows(BOOK)) == 4
    assert dated_rows("unit\t24\tthe big one by the gate") == ()


def test_headings_below_a_title_with_its_day_head_the_table() -> None:
    (_, rows) = tables("fixes\tprinted 2024-05-02\nno\twhat\tdue\tdone\n1\tlamp\t2024-02-01\t2024-01-30")
    assert rows.heads == ("no", "what", "due", "done")
    (form,) = tables("Name\tBo 2\nday\twhat\n1\tlamp")  # as many cells below as above are no headings
    assert form.heads == ()


FIXED = "FIXES\nno\tfound\twhat\tdue\tclosed\n" + "".join(
    f"{at}\t2024-01-0{at}\tlamp {at}\t2024-01-1{at}\t2024-{'01' if at > 1 else '02'}-0{at + 1}\n" for at in range(1, 6)
)


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("Seven came up, 5 of 7 closed in time.", True),
        ("Seven came up, 6 of 7 closed in time.", True),
        ("Seven came up, 6 of 7 closed in time, 4 in the shop.", False),
        ("Seven came up, 6 of 7 closed in time; the list has the 5 of the shop.", False),
        ("Five came up, 4 of 5 closed in time.", False),
    ],
)
def test_a_list_that_numbers_its_rows_from_one_on_leaves_none_out(notes: str, is_found: bool) -> None:
    assert ("in-time-against-rows" in codes(("7.3", notes, FIXED, "xlsx"))) is is_found
    further = FIXED.replace("\n1\t", "\n11\t")
    assert "in-time-against-rows" not in codes(("7.3", notes, further, "xlsx"))


@pytest.mark.parametrize("due", ["due", "to be closed by", "To be fixed by"])
def test_the_day_by_which_a_row_was_to_be_closed_is_told_by_its_heading(due: str) -> None:
    notes = "Five came up, 5 of 5 closed in time."
    assert "in-time-against-rows" in codes(("7.3", notes, FIXED.replace("\tdue\t", f"\t{due}\t"), "xlsx"))


FOUND = FIXED.replace("\tdue\t", "\tby whom\t").replace("2024-01-1", "Bo 1")


@pytest.mark.parametrize(("days", "is_found"), [(30, True), (31, True), (32, False), (60, False)])
def test_a_row_is_due_so_many_days_after_it_came_up_as_the_notes_allow(days: int, is_found: bool) -> None:
    """The first came up on January 1 and was closed on February 2, 32 days after; the others within a day."""
    notes = f"Five came up. We allow {days} days, and 5 of 5 were closed in that time."
    assert ("in-time-against-rows" in codes(("7.3", notes, FOUND, "xlsx"))) is is_found


SHEET = "TALKS\nwho\tjoined in\nroofer\tyes\nhelper\tyes\ndriver\tyes\ntotal\t{}"


@pytest.mark.parametrize(
    ("total", "is_found"), [("3 of 3", True), ("1 of 3", False), ("2 of 3", False), ("3 of 4", False)]
)
def test_the_one_tally_of_a_note_is_that_of_the_one_of_its_papers_that_has_one(total: str, is_found: bool) -> None:
    note = "Asked workers 3 on May 4. 2 of 3 join in; 1 is new."
    sheet = make_document("tally.xlsx", None, texts=(SHEET.format(total),), kind="xlsx", questions=("4.2",))
    card = make_document("card.docx", None, texts=("Card\ncrew: all",), kind="docx", questions=("4.2",))
    row = make_row("4.2", notes=note)
    assert ("paper-counts-otherwise" in said("4.2", row, papers=(sheet, card))) is is_found
