"""2.5(d): nobody started by the note on orientations, and somebody who is new by another note."""

# ruff: noqa: E501

import pytest
from builders import EDITION, ON, make_document, make_row, make_submission
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts

NOBODY = "Nobody started in the period. The latest record, of 2021, is sent."


def places(notes: str, other: str, question: str = "1.3") -> set[str]:
    """The questions at which the two are said to differ."""
    rows = (make_row("5.2", notes=notes), make_row(question, notes=other))
    facts = Facts(make_submission(*rows, instrument=instrument().id), instrument(), EDITION, ON)
    found = [each for row in rows for each in consistency.check(instrument().question(row.question), facts).findings]
    return {each.question for each in found if each.code == "newcomer-told-elsewhere"}


@pytest.mark.parametrize(
    ("notes", "other"),
    [
        (NOBODY, "Sat down with all five, the new hire among them. 5 of 5 could say it."),
        ("No new people this year, so there was nobody to orient.", "Spoke with three bakers, one is new since March. 3 of 3 knew."),
        ("- no hires in the period\n- last orientation 2022 attached", "- asked 4, one of them joined in January\n- 4/4"),
        ("We had no newcomers, everybody is here for years.", "I talk with two, one began in February. They could say all."),
        ("No one was hired since last spring.", "Four drivers were asked, our newest hand as well, who started in November. 4 of 4."),
        ("There were no new workers in the last twelve months.", "Asked five; the new girl in the kitchen was hesitant. 5 of 5 in the end."),
        ("Nobody new came on this year.", "Three of three, and the one who was hired in April had an example of his own."),
        ("We did not hire anyone this year. Latest one is sent.", "The two new ones knew it best, 4 of 4."),
    ],
)  # fmt: skip
def test_somebody_new_where_nobody_started_is_said_at_both(notes: str, other: str) -> None:
    assert places(notes, other) == {"5.2", "1.3"}


@pytest.mark.parametrize(
    ("notes", "other"),
    [
        (NOBODY, "Sat down with all five; if somebody is new he gets the tour first. 5 of 5 could say it."),
        (NOBODY, "The new hire gets a copy on the first day. 5 of 5 could say it."),
        (NOBODY, "Five of five. The newest truck has a copy in its door."),
        (NOBODY, "3 of 3 knew, though none of them is new."),
        (NOBODY, "One joined in 2019 and the other in 2015, both knew it."),
        (NOBODY, "Each new hand is asked again after a month. 4 of 4."),
        ("Two started in the period, 2 of 2 oriented before their first shift.", "One is new since March. 3 of 3 knew."),
        ("Nobody started before the tour was done; two new hands, 2 of 2.", "One is new since March. 3 of 3 knew."),
        (NOBODY, "A new form was started in March. 4 of 4 knew."),
        (NOBODY, "The contractor's new man joined in March and was told at the gate. 4 of 4 of ours knew."),
        (NOBODY, "No one new was among them, 4 of 4."),
    ],
)  # fmt: skip
def test_newcomers_in_general_of_long_ago_or_of_others_are_let_pass(notes: str, other: str) -> None:
    assert places(notes, other) == set()


def test_the_other_note_may_be_that_of_any_question() -> None:
    assert places(NOBODY, "The new hire was told where the kit is.", "8.4") == {"5.2", "8.4"}


def test_nobody_new_by_any_note_differs_from_somebody_oriented() -> None:
    oriented = "Two new workers in the period, 2 of 2 had the tour before they began."
    assert places(oriented, "Four of four could say it. Nobody new started since last spring.") == {"5.2", "1.3"}
    assert places(oriented, "No contractors this year, so nobody to orient.", "6.2") == set()
    assert places("Nobody started.", "Four of four could say it. No new hires.") == set()


FORM = "TOUR FOR NEW HANDS\nName: Odo Berg\nFirst day: {}\nBy: Ann Dorn"


@pytest.mark.parametrize(
    ("notes", "started", "n_said"),
    [
        ("Nobody new started in the period, the latest form is sent.", "2024-02-12", 1),
        ("Nobody new started in the period, the latest form is sent.", "2022-02-12", 0),
        ("Nobody else started but the new girl in the kitchen, tour sent.", "2024-02-12", 0),
        ("One started in the period, 1 of 1 had the tour before.", "2024-02-12", 0),
    ],
)
def test_nobody_started_beside_a_form_with_a_first_day_in_the_period(notes: str, started: str, n_said: int) -> None:
    form = make_document("tour.docx", texts=(FORM.format(started),), kind="docx", questions=("5.2",))
    facts = Facts(
        make_submission(make_row("5.2", notes=notes), documents=(form,), instrument=instrument().id), instrument(),
        EDITION, ON,
    )  # fmt: skip
    found = consistency.check(instrument().question("5.2"), facts).findings
    assert sum(each.code == "newcomer-told-elsewhere" for each in found) == n_said
