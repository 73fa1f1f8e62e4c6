"""2.5(d): forms and their log, reports and their log."""

from dataclasses import replace

import pytest
from builders import EDITION, ON, make_date, make_document, make_row, make_submission
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import dates_in


def paper(question: str, file: str, text: str) -> Document:
    dates = tuple(replace(make_date(day), text=words) for day, words in dates_in(text))
    return make_document(file, None, texts=(text,), dates=dates, kind="docx", questions=(question,))


def codes(at: str, *documents: Document) -> set[str]:
    rows = [make_row(each, notes="Yes.") for each in QUESTIONS]
    facts = Facts(make_submission(*rows, documents=documents, instrument=instrument().id), instrument(), EDITION, ON)
    return {each.code for each in consistency.check(instrument().question(at), facts).findings}


QUESTIONS = ("7.2", "7.3", "9.2", "9.3")
LOG = (
    "found\twhat\twho\tby\tclosed\n"
    "2024-02-06\tlamp out\tOdo\t2024-02-09\t2024-02-08\n"
    "2024-03-05\tmat torn\tPia\t2024-03-12\t2024-03-11"
)
FORM = "WALK of March 5, 2024\nmat\ttorn\tPia\tMarch 12\n"


@pytest.mark.parametrize(
    ("more", "is_found"),
    [
        ("hose\tleaks\tIris\tMarch 8", True),
        ("hose leaks, new one, Iris by March 8.", True),
        ("hose\tleaks, mended at once\tIris\tMarch 5", False),
        ("hose\tgood\t\t", False),
        ("Signed: Iris, March 8", False),
        ("hose\tleaks\tIris\nmended and closed March 8", False),
        ("first aid kit good, bandages expire March 8", False),
        ("hose\tleaks\tIris\tJune 8", False),
    ],
)
def test_a_correction_of_a_form_has_a_row_in_the_log(more: str, is_found: bool) -> None:
    documents = (paper("7.2", "walk.docx", FORM + more), paper("7.3", "log.xlsx", LOG))
    assert ("form-against-log" in codes("7.2", *documents)) is is_found
    assert ("form-against-log" in codes("7.3", *documents)) is is_found


def test_a_form_of_a_day_that_is_not_in_the_log_or_that_copies_another_is_let_pass() -> None:
    other = FORM.replace("March 5", "March 4") + "hose\tleaks\tIris\tMarch 8"
    assert "form-against-log" not in codes("7.2", paper("7.2", "w.docx", other), paper("7.3", "log.xlsx", LOG))
    twice = paper("7.2", "w.docx", FORM + "hose\tleaks\tIris\tMarch 8")
    first = paper("7.2", "v.docx", "WALK of February 6, 2024\nhose\tleaks\tIris\tFebruary 9")
    assert "form-against-log" not in codes("7.2", twice, first, paper("7.3", "log.xlsx", LOG))


EVENTS = "date\twhat\tinvestigated\n2024-02-01\tslip on the stair\t2024-02-{}\n2024-03-03\tcut\t2024-03-04"


@pytest.mark.parametrize(
    ("day", "report", "is_found"),
    [
        ("12", "SLIP of February 1, 2024\nInvestigated on February 2, 2024 by Odo\nThe stair was wet.", True),
        ("02", "SLIP of February 1, 2024\nInvestigated on February 2, 2024 by Odo\nThe stair was wet.", False),
        ("12", "SLIP of February 1, 2024\nInvestigated on February 2, 2024, done February 12", False),
        ("12", "SLIP of February 1, 2024\nInvestigated 2 to 13 February 2024", False),
        ("12", "SLIP of February 1, 2024\nTold to all on February 5, 2024", False),
        ("12", "SLIP of February 1, 2024, CUT of March 3, 2024\nInvestigated on March 4, 2024", False),
    ],
)
def test_a_report_is_of_the_day_that_the_log_gives_it(day: str, report: str, is_found: bool) -> None:
    documents = (paper("9.2", "log.xlsx", EVENTS.format(day)), paper("9.3", "slip.docx", report))
    assert ("report-against-log" in codes("9.3", *documents)) is is_found


HAPPENED = (
    "date\twhat\tkind\n2024-02-{}\ttarp bow sprang off the hopper rail\tnear miss\n"
    "2024-03-03\tthumb cut on a strap buckle\tfirst aid"
)
SPRANG = "LOOKED INTO\n{} February 1, 2024\nThe tarp bow sprang off the rail of the hopper, nobody near. Pin worn, {}."


@pytest.mark.parametrize(
    ("day", "label", "more", "is_found"),
    [
        ("08", "Day of incident:", "new pins", True),
        ("08", "What happened:", "new pins since 2024-02-08", True),
        ("01", "Day of incident:", "new pins", False),
        ("08", "Written", "new pins", False),
        ("08", "Happened: May 1, 2023 and", "new pins", False),
        ("28", "Happened on", "as with the thumb that was cut on the strap buckle", False),
    ],
)
def test_an_event_happened_by_its_report_on_the_day_of_its_row(day: str, label: str, more: str, is_found: bool) -> None:
    documents = (paper("9.2", "log.xlsx", HAPPENED.format(day)), paper("9.3", "tarp.docx", SPRANG.format(label, more)))
    assert ("report-against-log" in codes("9.2", *documents)) is is_found
    assert ("report-against-log" in codes("9.3", *documents)) is is_found


def test_a_report_of_an_event_that_no_row_tells_is_left_alone() -> None:
    other = "LOOKED INTO\nDay of incident: February 1, 2024\nA cow stood on the yard road at dawn."
    assert "report-against-log" not in codes(
        "9.3", paper("9.2", "log.xlsx", HAPPENED.format("08")), paper("9.3", "cow.docx", other)
    )
