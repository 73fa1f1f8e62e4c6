"""2.5(d): notes by which all is closed, and the document that has something open."""

import pytest
from builders import EDITION, ON, make_date, make_document, make_row, make_submission
from noted_papers import CLOSED_INDEED, EXPIRY_AGREES, EXPIRY_DIFFERS, OPEN_ALL_THE_SAME, ROWS_AGREE, ROWS_DIFFER
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.wording.dates import dates_in

Case = tuple[str, str, str, str]


def codes(case: Case, file: str = "paper", *, others: tuple[str, ...] = ()) -> list[str]:
    """The codes at a question whose one document holds this text, pages apart by form feeds, or has others too."""
    question, notes, text, kind = case
    papers = {file: text} | {f"{file} {number}": each for number, each in enumerate(others, 1)}
    documents = [
        make_document(
            name,
            None,
            texts=tuple(each.split("\f")),
            kind=kind,
            questions=(question,),
            dates=tuple(make_date(on) for on, _ in dates_in(each) if name != file),
        )
        for name, each in papers.items()
    ]
    row = make_row(question, notes=notes, attachments=(file,))
    submission = make_submission(row, documents=tuple(documents), instrument=instrument().id)
    found = consistency.check(instrument().question(question), Facts(submission, instrument(), EDITION, ON)).findings
    return [each.code for each in found]


@pytest.mark.parametrize("case", OPEN_ALL_THE_SAME)
def test_all_closed_beside_something_open_is_found(case: Case) -> None:
    assert "document-has-it-open" in codes(case)


@pytest.mark.parametrize("case", CLOSED_INDEED)
def test_all_closed_beside_what_is_closed_is_let_pass(case: Case) -> None:
    assert "document-has-it-open" not in codes(case)


@pytest.mark.parametrize("case", ROWS_DIFFER)
def test_another_number_of_events_than_the_register_has_is_found(case: Case) -> None:
    assert "rows-against-notes" in codes(case)


@pytest.mark.parametrize("case", ROWS_AGREE)
def test_a_number_that_the_register_bears_out_or_need_not_hold_is_let_pass(case: Case) -> None:
    assert "rows-against-notes" not in codes(case)


@pytest.mark.parametrize("case", EXPIRY_DIFFERS)
def test_another_expiry_than_the_paper_bears_is_found(case: Case) -> None:
    assert "expiry-against-document" in codes(case)


@pytest.mark.parametrize("case", EXPIRY_AGREES)
def test_an_expiry_that_the_paper_bears_or_another_papers_is_let_pass(case: Case) -> None:
    assert "expiry-against-document" not in codes(case)


PLANNED = "For\tDone\nMay\t2023-05-15\nJune\tnot done, strike\nJuly\t2023-07-17"
FOUND = "What\tWho\tClosed\nLamp out\tlead\t2023-05-16\nLeak\tlead\t2023-07-18"


@pytest.mark.parametrize(("closed", "is_open"), [(FOUND, False), (FOUND.replace("2023-07-18", "-"), True), ("", True)])
def test_beside_a_table_of_as_many_closed_rows_what_another_left_undone_is_let_pass(closed: str, is_open: bool) -> None:
    case = ("10.3", "All of them are corrected, 2 of 2.", f"{PLANNED}\n\n{closed}", "xlsx")
    assert ("document-has-it-open" in codes(case)) is is_open
