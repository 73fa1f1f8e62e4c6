"""2.5(b), (d): ways to write and to list a day of which nothing is said, beside those of which something is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission
from test_days_of_papers import codes

from secor_qa.procedure.checks import consistency, currency
from secor_qa.procedure.checks.consistency.papers import is_month_of_a_year
from secor_qa.procedure.checks.currency.beside_its_like import day_beside_its_like
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.record_dates import is_last_of_entries, is_of_its_title
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.words import DateRole

OF_TRAINING = make_question(
    "5.3", evidence="record", methods=("D",), text="Are people trained?", guideline="Attach training records."
)


def stale(*documents: Document) -> list[str]:
    facts = Facts(make_submission(make_row("5.3"), documents=documents), make_instrument(OF_TRAINING), EDITION, ON)
    return [each.code for each in currency.check(OF_TRAINING, facts).findings if each.code == "stale-document"]


@pytest.mark.parametrize(
    ("written", "borne", "is_month"),
    [
        ("Mar 25", date(2025, 3, 4), True),
        ("Mar 25", date(2024, 3, 4), False),
        ("Mar 25", date(2025, 4, 4), False),
        ("25 Mar", date(2025, 3, 4), False),
        ("Mar 25, 2024", date(2025, 3, 4), False),
    ],
)
def test_a_month_and_two_figures_may_be_a_month_of_a_year(written: str, borne: date, is_month: bool) -> None:
    assert is_month_of_a_year(written, 3, 25, [borne]) is is_month


def test_a_course_told_by_its_month_and_year_is_that_of_the_certificate() -> None:
    of_october = make_document("drill.pdf", None, questions=("1.1",), dates=(make_date(date(2023, 10, 9)),))
    assert codes("The drill was held Oct 23 at the pit.", of_october) == []
    assert codes("The drill was held Oct 24 at the pit.", of_october) == ["note-against-document"]


@pytest.mark.parametrize(
    ("words", "is_said"),
    [
        ("is in force to May 13, 2029", False),
        ("stands till May 13, 2029", False),
        ("was signed on May 13, 2029", True),
    ],
)
def test_until_when_a_ticket_is_in_force_is_no_day_of_what_was_done(words: str, is_said: bool) -> None:
    assert ("note-after-submission" in codes(f"The ticket {words}.")) is is_said


@pytest.mark.parametrize(("role", "is_said"), [(DateRole.MADE, False), (DateRole.RECORD, True)])
def test_the_day_a_photograph_was_taken_is_no_day_of_the_paper_in_it(role: DateRole, is_said: bool) -> None:
    shown = (FoundDate(date(2024, 2, 4), 1, "", DateRole.RECORD), FoundDate(date(2024, 3, 22), 1, "", role))
    card = make_document("card.jpg", None, questions=("1.1",), dates=shown)
    assert ("note-against-document" in codes("The walk of March 11 and that of February 4.", card)) is is_said


@pytest.mark.parametrize(
    ("lines", "is_title"),
    [
        (["Folders as of 2024-05-20", "what\tfirst\tlast", "walks\t2021-01-04\t2023-05-02"], True),
        (["what\tfirst\tlast", "walks\t2021-01-04\t2023-05-02", "rules\t2020-02-02\t2024-05-20"], False),
    ],
)
def test_an_index_may_be_listed_by_the_day_in_its_title(lines: list[str], is_title: bool) -> None:
    days = tuple(make_date(date(2020 + at, 1, 4)) for at in range(4))
    index = make_document("index.xlsx", date(2024, 5, 20), texts=("\n".join(lines),), dates=days)
    assert is_of_its_title(index, date(2024, 5, 20)) is is_title


def test_the_last_mark_of_a_tag_may_be_read_without_a_gap() -> None:
    tag = make_document("tag.jpg", texts=("serviced MAR 2024\nAPR 7 TB MAY 5 TB JUN 1TB",))
    assert is_last_of_entries(tag, date(2024, 6, 1))
    assert not is_last_of_entries(tag, date(2024, 5, 5))


@pytest.mark.parametrize(("on", "is_stale"), [(date(2021, 6, 10), False), (date(2020, 3, 5), True)])
def test_beside_current_records_a_certificate_tells_of_training_for_three_years(on: date, is_stale: bool) -> None:
    current = make_document("matrix.xlsx", date(2024, 3, 5), questions=("5.3",), texts=("TRAINING MATRIX",))
    old = make_document("card.pdf", on, questions=("5.3",), texts=("CERTIFICATE of training\nPat Doe\nLifting",))
    assert stale(current, old) == ["stale-document"] * is_stale
    assert stale(old) == ["stale-document"]


def contradicted(*days: FoundDate, listed: date, text: str = "A page.") -> bool:
    document = make_document("book.docx", listed, questions=("5.3",), texts=(text,), dates=days)
    facts = Facts(make_submission(make_row("5.3"), documents=(document,)), make_instrument(OF_TRAINING), EDITION, ON)
    return "date-contradicted" in [each.code for each in currency.check(OF_TRAINING, facts).findings]


@pytest.mark.parametrize(("n_others", "is_said"), [(4, False), (3, True)])
def test_a_paper_of_many_days_is_listed_by_any_of_them(n_others: int, is_said: bool) -> None:
    """As on a photographed card, of whose columns due and done the days run together."""
    listed = date(2024, 5, 2)
    due = [FoundDate(date(2024, at, 9), 1, "", DateRole.DUE) for at in range(1, 1 + n_others)]
    own = FoundDate(date(2023, 10, 30), 1, "", DateRole.RECORD)
    assert contradicted(own, *due, FoundDate(listed, 1, "", DateRole.DUE), listed=listed) is is_said


@pytest.mark.parametrize(("listed", "is_said"), [(date(2024, 5, 20), False), (date(2024, 2, 20), True)])
def test_a_log_is_listed_by_the_day_of_its_print_after_its_rows(listed: date, is_said: bool) -> None:
    rows = [date(2023, 10, 30), date(2024, 1, 8), date(2024, 3, 4), date(2024, 4, 9)]
    text = "\n".join(f"{n}\t{on.isoformat()}\trope burn\tmended" for n, on in enumerate(rows, 1))
    own, *others = [FoundDate(on, 1, "", DateRole.RECORD if on == rows[0] else DateRole.OTHER) for on in rows]
    assert contradicted(own, *others, listed=listed, text=text) is is_said


@pytest.mark.parametrize(
    ("head", "is_said"),
    [
        ("Round of the docks, form 4 (before it: 2023-11-06, two gates bent)\nYard 2, 2024-03-05", False),
        ("Round of the docks, form 4, 2023-11-06, two gates bent\nYard 2, 2024-03-05", True),
        ("Round of the docks, form 4 (before it: 2023-11-06, two gates bent)\nNext: 2024-03-05", True),
    ],
)
def test_the_day_of_an_earlier_one_in_brackets_at_the_top_is_not_the_papers_own(head: str, is_said: bool) -> None:
    earlier = replace(make_date(date(2023, 11, 6)), role=DateRole.RECORD)
    assert contradicted(earlier, listed=date(2024, 3, 5), text=f"{head}\nNothing bent.") is is_said


@pytest.mark.parametrize(
    ("line", "is_said"),
    [
        ("Signed: Ann Vale, lead, 9 Aug 2024", True),
        ("Signed: Ann Vale, lead, until 9 Aug 2024", False),
        ("Told to Ann Vale, lead, 9 Aug 2024", False),
    ],
)
def test_a_hand_of_a_day_after_the_submission_is_found_behind_other_words(line: str, is_said: bool) -> None:
    document = make_document(
        "talk.docx", date(2024, 3, 5), questions=("5.3",), texts=(f"Talk 5 Mar 2024\nCourse on lifts\n{line}",),
        dates=(make_date(date(2024, 3, 5)), replace(make_date(date(2024, 8, 9)), role=DateRole.OTHER)),
    )  # fmt: skip
    facts = Facts(make_submission(make_row("5.3"), documents=(document,)), make_instrument(OF_TRAINING), EDITION, ON)
    found = [each.code for each in currency.check(OF_TRAINING, facts).findings]
    assert ("dated-after-submission" in found) is is_said


@pytest.mark.parametrize(
    ("notes", "days", "is_said"),
    [
        ("Six of six hold a ticket; that of the lead to 2025-08-09.", (), False),
        ("Nine cards valid. The nearest is that of the lead, 2025-08-09.", (date(2025, 8, 9),), False),
        ("Nine cards valid. The nearest is that of the lead, 2025-08-09.", (), True),
        ("Nine cards laid out. The talk of the lead was on 2025-08-09.", (date(2025, 8, 9),), True),
    ],
)
def test_up_to_when_something_holds_is_not_told_as_done(notes: str, days: tuple[date, ...], is_said: bool) -> None:
    documents = tuple(make_document("cards.xlsx", None, questions=("9.9",), dates=(make_date(on),)) for on in days)
    submission = make_submission(make_row("5.3", notes=notes), documents=documents)
    found = consistency.check(OF_TRAINING, Facts(submission, make_instrument(OF_TRAINING), EDITION, ON)).findings
    assert ("note-after-submission" in [each.code for each in found]) is is_said


def test_a_year_of_two_figures_may_stand_before_the_next_label_of_a_form() -> None:
    assert [on for on, _ in dates_in("Date: 9 Aug 23 Site: north dock")] == [date(2023, 8, 9)]
    assert [on for on, _ in dates_in("Date: 9 Aug 23 Time of talk: 0700")] == [date(2023, 8, 9)]
    assert dates_in("On 9 Aug 23 pallets were moved") == ()
    assert dates_in("Serviced 9 Aug 20\nnorth dock") == ()  # cut off at the edge of a picture


@pytest.mark.parametrize(("of_day", "is_said"), [("9 Aug 23 Site: dock", False), ("9 Aug Site: dock", True)])
def test_a_form_of_a_year_of_two_figures_has_its_year_beside_its_like(of_day: str, is_said: bool) -> None:
    forms = [
        make_document(file, None, questions=("5.3",), texts=(f"Talk before lifting\nDate: {day}\nCourse: lifts",))
        for file, day in (("one.pdf", of_day), ("two.docx", "7 Sep 23"))
    ]
    assert [each.code for each in day_beside_its_like(OF_TRAINING, forms)] == ["undated-document"] * is_said
