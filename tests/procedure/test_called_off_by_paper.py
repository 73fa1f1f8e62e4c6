"""2.5(d): a drill that its own report calls off, on another day, and somebody trained whom no paper names."""

from datetime import date

import pytest
from builders import EDITION, ON, make_document, make_row, make_submission
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.words import DateRole


def codes(question: str, notes: str, text: str, day: date, other: str = "") -> list[str]:
    dates = (FoundDate(day, 1, str(day), DateRole.RECORD),)
    papers = (
        make_document("paper.pdf", None, texts=(text,), dates=dates, questions=(question,)),
        make_document("vote.pdf", None, texts=(other,), questions=("4.1",)),
    )
    row = make_row(question, notes=notes, attachments=("paper.pdf",))
    submission = make_submission(row, documents=papers, instrument=instrument().id)
    found = consistency.check(instrument().question(question), Facts(submission, instrument(), EDITION, ON)).findings
    return [each.code for each in found]


DAY = date(2024, 4, 4)


@pytest.mark.parametrize(
    ("notes", "line", "is_found"),
    [
        ("Early and late shift each had theirs, 2 of 2, nobody missed it.", "Late shift: called off, storm", True),
        ("Early and late shift each had theirs, 2 of 2.", "Late shift: all out in 3 minutes", False),
        ("The late shift's was called off and held a week on.", "Late shift: called off, storm", False),
        ("1 of 2 shifts had one.", "Late shift: called off, storm", False),
        ("Early and late shift each had theirs, 2 of 2.", "Cancelled: none", False),
        ("Both shifts had it, 2 of 2.", "Late shift went first. The night crew was at the depot that day.", True),
        ("Both shifts had it, 2 of 2.", "Crew B did not take part, the boat was late.", True),
        ("Both shifts had it, 2 of 2.", "The night crew was away and had theirs on May 2.", False),
        ("Both shifts had it, 2 of 2.", "The night crew was at the gate in four minutes.", False),
        ("It was held on the lower ramp.", "The night crew was at the depot that day.", False),
    ],
)
def test_a_drill_that_its_own_report_calls_off_is_found(notes: str, line: str, is_found: bool) -> None:
    found = codes("8.2", notes, f"Drill, April 4, 2024\nEarly shift: all out in 2 minutes\n{line}", DAY)
    assert ("called-off-by-paper" in found) is is_found


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("Had one on March 28, with a dummy below the ramp.", True),
        ("Had one on April 4, with a dummy below the ramp.", False),
        ("The gate was painted on March 28 after it.", False),
    ],
)
def test_the_day_on_which_they_had_one_is_that_of_the_report(notes: str, is_found: bool) -> None:
    found = codes("8.2", notes, "Drill, April 4, 2024\nDummy below the ramp", DAY)
    assert ("note-against-document" in found) is is_found


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("Corin Vale is the representative and took the course in March.", True),
        ("Ada Bell is the representative and took the course in March.", False),
        ("Ada Bell took the course at Corin Vale.", False),  # a place
        ("The course was that of Larch Grove.", False),  # a name that no paper knows
    ],
)
def test_whom_the_notes_call_trained_the_certificate_names(notes: str, is_found: bool) -> None:
    found = codes("4.2", notes, "Certificate\nAda Bell has completed", DAY, other="Candidates: Ada Bell, Corin Vale")
    assert ("another-was-trained" in found) is is_found
