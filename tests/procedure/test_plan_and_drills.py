"""2.5(d): the day of a drill by its report and by the plan of the year before."""

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


def codes(at: str, *documents: Document, notes: str = "Yes.") -> set[str]:
    rows = [make_row(each, notes=notes) for each in QUESTIONS]
    facts = Facts(make_submission(*rows, documents=documents, instrument=instrument().id), instrument(), EDITION, ON)
    return {each.code for each in consistency.check(instrument().question(at), facts).findings}


QUESTIONS = ("8.2", "10.3")
OLD_PLAN = "what\twho\tby\tdone\nvests\tPia\t2023-11-30\t2023-11-20\n{}\tOdo\t2024-03-31\t{}"


@pytest.mark.parametrize(
    ("what", "day", "more", "is_found"),
    [
        ("drill with the whole hall", "2024-02-20", "", True),
        ("drill with the whole hall", "2024-03-20", "", False),
        ("drill with the whole hall", "2024-02-20", "Early shift: February 20", False),
        ("drill with the whole hall", "2022-02-20", "", False),  # of a year before
        ("drill with the whole hall", "open", "", False),
        ("drill report with times", "2024-02-20", "", False),
        ("ramp lights", "2024-02-20", "", False),
        ("drill with the second shift", "2024-02-20", "", False),
    ],
)
def test_the_day_of_a_drill_in_the_old_plan_is_that_of_its_report(
    what: str, day: str, more: str, is_found: bool
) -> None:
    plan = paper("10.3", "plan.xlsx", OLD_PLAN.format(what, day))
    report = paper("8.2", "drill.docx", f"Drill of March 20, 2024\nall out in four minutes\n{more}")
    assert ("plan-against-report" in codes("10.3", plan, report)) is is_found
    assert ("plan-against-report" in codes("8.2", plan, report)) is is_found
    assert "plan-against-report" not in codes("10.3", plan)


def test_where_several_had_a_drill_the_report_of_one_will_do() -> None:
    plan = paper("10.3", "plan.xlsx", OLD_PLAN.format("drill with the whole hall", "2024-02-20"))
    report = paper("8.2", "drill.docx", "Drill of March 20, 2024\nall out in four minutes")
    for notes in ("2 of 2 shifts had one.", "Both drills went well."):
        assert "plan-against-report" not in codes("8.2", plan, report, notes=notes)
    assert "plan-against-report" in codes("8.2", plan, report, notes="1 of 1 shift had one, 9 of 9 people in it.")
