"""2.5: manuals of several parts, forms with a table below their labels and lists of initials, which are in order."""

from __future__ import annotations

from datetime import date

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks.consistency.in_time import days_of_columns
from secor_qa.procedure.checks.currency.gaps import gaps
from secor_qa.procedure.checks.currency.half_empty import empty_lines
from secor_qa.procedure.checks.documents.cited import cited
from secor_qa.procedure.checks.documents.levels import other_levels
from secor_qa.procedure.checks.documents.sort import wrong_sort
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.paper_numbers import head_noun
from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.wording.anybody import names_anybody
from secor_qa.procedure.wording.contractors import nobody_elses
from secor_qa.procedure.words import DateRole

WRITTEN = make_question(
    "2.1", evidence="policy", text="Is it written how hazards are found?", guideline="Attach the procedure."
)
REPORT = (
    "Incident report\n{}\nRoot cause and direct cause are told, witnesses heard, corrective action named with a day. "
    "Form in the drawer by the scale, lead hand within two days, told at the next talk."
)


@pytest.mark.parametrize(
    ("line", "roles", "is_said"),
    [
        ("Approved: owner, 2 February 2024", (DateRole.SIGNED,), False),
        ("Approved: owner, 2 February 2024", (DateRole.SIGNED, DateRole.REVIEWED), False),
        ("Approved: owner, 2 February 2024. It happened on 1 February.", (DateRole.SIGNED, DateRole.RECORD), True),
        ("Signed: lead hand, 2 February 2024", (DateRole.SIGNED,), True),
        ("Approved: owner", (), True),
    ],
)
def test_a_paper_that_bears_no_day_but_that_of_its_approval_says_how_it_is_done(
    line: str, roles, is_said: bool
) -> None:
    dates = tuple(FoundDate(date(2024, 2, 2), 1, line, role) for role in roles)
    paper = make_document("TH-2.docx", None, texts=(REPORT.format(line),), questions=("2.1",), dates=dates)
    facts = Facts(make_submission(make_row("2.1"), documents=(paper,)), make_instrument(WRITTEN), EDITION, ON)
    assert bool(wrong_sort(WRITTEN, paper, facts)) is is_said


FORM = "Date\t2024-02-01\nPlace\tyard\n{}\nladder bent\tK. Lee\t2024-02-05\nlamp out\tK. Lee\t2024-02-07\nElse\tfine"


@pytest.mark.parametrize(("head", "is_said"), [("Finding\tWho\tDue", False), ("rope frayed\tK. Lee\tDue", True)])
def test_the_headings_of_a_table_within_a_form_are_no_row_that_is_due(head: str, is_said: bool) -> None:
    question, row = make_question("7.2"), make_row("7.2", notes="Each month, 12 of 12.")
    paper = make_document("Form.xlsx", None, texts=(FORM.format(head),), questions=("7.2",))
    facts = Facts(make_submission(row, documents=(paper,)), make_instrument(question), EDITION, ON)
    assert bool(list(days_of_columns(question, row, [paper], facts))) is is_said


@pytest.mark.parametrize(
    ("text", "is_anybody"),
    [
        ("took part: t.o., m.h.".upper(), True),
        ("Took part: T.O., M.H. and R.C.", True),
        ("Seen: E.G. the lamp", False),
    ],
)
def test_initials_of_several_with_their_dots_name_somebody(text: str, is_anybody: bool) -> None:
    assert names_anybody(text) is is_anybody


@pytest.mark.parametrize(
    ("notes", "is_denied"),
    [
        ("A contractor who falls short is stopped, given a day and not hired again.", False),
        ("We stopped hiring subs in May.", True),
    ],
)
def test_who_is_stopped_and_not_hired_again_was_there(notes: str, is_denied: bool) -> None:
    assert bool(nobody_elses(notes)) is is_denied


ROWS = "Monthly look\nDay By Seen\n{}"
WINDOW = Window(date(2023, 5, 10), date(2024, 5, 9))


@pytest.mark.parametrize(("left_out", "n"), [((), 0), ((8,), 0), ((8, 9), 1)])
def test_in_a_page_without_cells_lines_that_begin_with_a_day_are_its_records(left_out: tuple[int, ...], n: int) -> None:
    days = [date(2023 + (at > 12), at - 12 * (at > 12), 15) for at in range(5, 17)]
    days = [day for day in days if day.month not in left_out]
    first = FoundDate(days[0], 1, "Day", DateRole.RECORD, "day")
    page = make_document(
        "Looks.pdf",
        None,
        texts=(ROWS.format("\n".join(f"{day} K. Lee fine" for day in days)),),
        questions=("7.2",),
        dates=(first, *(FoundDate(day, 1, "", DateRole.OTHER) for day in days[1:])),
    )
    question = make_question("7.2", text="Are looks done?", guideline="As planned.", evidence="record")
    facts = Facts(make_submission(make_row("7.2"), documents=(page,)), make_instrument(question), EDITION, ON)
    assert len(list(gaps(question, [page], WINDOW, facts))) == n


@pytest.mark.parametrize(
    ("lines", "n"),
    [("Kelsey Rudd\nDevon Ache\nTanner Pratt", 0), ("Kettle rope\nDeck lamp\nTow hook", 3)],
)
def test_those_who_came_are_no_lines_of_a_form_that_another_paper_fills_in(lines: str, n: int) -> None:
    filled = "\n".join(f"{line} 2024-02-03" for line in lines.splitlines())
    assert len(empty_lines(f"Came\n{lines}", f"Chart\n{filled}")) == n


def test_words_before_a_colon_lead_to_what_is_sent() -> None:
    assert cited("Signed cards attached: Card of Lee and Card of Ek.") == ("Card of Lee", "Card of Ek")
    assert cited("Signed cards attached.") == ("Signed cards",)


def test_headings_that_are_marked_as_such_tell_levels() -> None:
    duties = "Duties\n## Owner (managers)\nSigns the policy\n## Crew (workers)\nWear boots"
    assert other_levels(duties, "supervisor") == ("Owner (managers)", "Crew (workers)")
    assert other_levels(f"{duties}\n## Supervisors\nWalk", "supervisor") == ()


@pytest.mark.parametrize(
    ("file", "stem"), [("Rules of work.docx", "rule"), ("Work rules.docx", "rule"), ("Walk May.docx", "walk")]
)
def test_the_word_before_of_says_what_kind_of_paper_it_is(file: str, stem: str) -> None:
    assert stem in head_noun(make_document(file, None))
