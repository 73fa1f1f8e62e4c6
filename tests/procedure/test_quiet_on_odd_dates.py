"""2.5(b), (d): ways to write and to list a day of which nothing is said, beside those of which something is."""

from __future__ import annotations

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission
from test_days_of_papers import codes

from secor_qa.procedure.checks import currency
from secor_qa.procedure.checks.consistency.papers import is_month_of_a_year
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.record_dates import is_last_of_entries, is_of_its_title
from secor_qa.procedure.submission import Document, FoundDate
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
