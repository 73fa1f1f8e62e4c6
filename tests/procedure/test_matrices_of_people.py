"""2.5(d): a matrix of people and needs, its note's tally, and the cards of the people in it."""

from dataclasses import replace
from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_row, make_submission
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.checks.consistency.matrices import matrices
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import DateRole

MATRIX = (
    "CHART of 2026-03-02\n"
    "who\tladders\tH2S\tfirst aid\tsaws\n"
    "Iris Falk\t2025-05-04\t2025-05-05\t2024-02-01\t-\n"
    "Odo B., cook\t2025-05-04\t2025-05-05\tMISSING\t-\n"
    "Pia N.\t2025-05-04\t\t-\t2025-06-06"
)


def codes(notes: str, *documents: Document, question: str = "5.3") -> set[str]:
    row = make_row(question, notes=notes)
    facts = Facts(make_submission(row, documents=documents, instrument=instrument().id), instrument(), EDITION, ON)
    return {each.code for each in consistency.check(instrument().question(question), facts).findings}


def matrix(text: str = MATRIX, kind: str = "xlsx") -> Document:
    return make_document("chart.xlsx", date(2026, 3, 2), texts=(text,), kind=kind, questions=("5.3",))


def test_days_and_gaps_of_a_matrix_are_told_apart() -> None:
    (found,) = matrices(matrix())
    assert len(found.days) == 7
    assert found.lacking == ("Odo B., cook, first aid", "Pia N., H2S")


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("The chart asks for nine courses and 9 of 9 are there.", True),
        ("Needed 9, on record 8, which is 89 percent.", True),
        ("The chart asks for nine courses and 7 of 9 are there.", False),
        ("Of 12 that were looked at 12 of 12 are there.", False),
        ("The chart asks for nine; two are still to come.", False),
        ("All nine who were asked, 9 of 9 workers, knew.", False),
    ],
)
def test_as_many_cells_are_filled_as_the_note_tells(notes: str, is_found: bool) -> None:
    assert ("matrix-against-note" in codes(notes, matrix())) is is_found


def test_a_pdf_or_another_table_is_no_matrix() -> None:
    assert "matrix-against-note" not in codes("9 of 9 are there.", matrix(kind="pdf"))
    assert not matrices(matrix("when\twhat\tclosed\n2025-05-05\tlamp out\t2025-05-06\n2025-05-07\tleak\t2025-05-08"))


def card(text: str, on: date) -> Document:
    day = replace(make_date(on), role=DateRole.RECORD)
    return make_document("card.jpg", None, texts=(text,), dates=(day,), kind="image", questions=("8.4",))


@pytest.mark.parametrize(
    ("text", "on", "is_found"),
    [
        ("FIRST AID, certificate\nIris Falk\nCompleted: June 7, 2025", date(2025, 6, 7), True),
        ("FIRST AID, certificate\nIris Falk\nCompleted: May 1, 2024", date(2024, 5, 1), True),
        ("FIRST AID, certificate\nIris Falk\nCompleted: May 7, 2024", date(2024, 5, 7), False),
        ("FIRST AID, certificate\nIris Falk\nCompleted: February 1, 2023", date(2023, 2, 1), False),
        ("FIRST AID, certificate\nI. Falk\nCompleted: June 7, 2025", date(2025, 6, 7), False),
        ("FIRST AID, certificate\nIris Falk\nCompleted: February 1, 2024", date(2024, 2, 1), False),
        ("FIRST AID, certificate\nIris Falk\nCompleted: April 7, 2026", date(2026, 4, 7), False),
        ("FIRST AID, certificate\nIris Falk\nCompleted: January 9, 2021", date(2021, 1, 9), False),
        (f"FIRST AID, certificate\n{'of those who need it ' * 15}\nIris Falk\nJune 7, 2025", date(2025, 6, 7), False),
        ("FIRST LIFTS, certificate\nIris Falk\nAid Training Co., June 7, 2025", date(2025, 6, 7), False),
        ("RIGGING, certificate\nIris Falk\nCompleted: June 7, 2025", date(2025, 6, 7), False),
    ],
)
def test_a_card_bears_the_day_of_its_cell(text: str, on: date, is_found: bool) -> None:
    assert ("card-against-matrix" in codes("10 of 12.", matrix(), card(text, on))) is is_found


def test_a_short_name_of_the_matrix_is_that_of_the_card() -> None:
    text = "H2S certificate\nOdo Berg\nCompleted: October 5, 2025"
    assert "card-against-matrix" in codes("10 of 12.", matrix(), card(text, date(2025, 10, 5)))
    assert "card-against-matrix" not in codes(
        "10 of 12.", matrix(), card(text.replace("Odo", "Ada"), date(2025, 10, 5))
    )
