"""The review form's lists: findings, the program's suggestions, readings in force, instructions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secor_qa.procedure.clauses import READINGS
from secor_qa.procedure.words import Status

if TYPE_CHECKING:
    from secor_qa.procedure.findings import Evidence
    from secor_qa.procedure.review import Deficiency
    from secor_qa.reports.cells import Sheet, Value
    from secor_qa.reports.contents import ReviewForm

_INSTRUCTIONS = (
    ("What this is", "The review form of one round of one submission, written by the program from its records."),
    ("What counts", "The record in the program. Changes made in this file do not flow back into it."),
    (
        "Suggestions",
        "Grey words on the Questions sheet are suggestions; only the reviewer's verdict counts.",
    ),
    ("Points", "Awarded points are whole, from 0 to the points available. A question answered N/A counts in neither."),
    (
        "Not yet known",
        "An empty cell of points is neither zero nor a pass; the result is a range until then.",
    ),
    ("Score", "The Elements sheet adds up the Questions sheet with formulas; the minimums stand in cells at its top."),
    ("Findings", "Actionable findings ask for a correction; informational ones are for next time."),
    ("Action plan", "Findings about the action plan never keep a submission from passing (2.12)."),
    ("New in this review", "A finding that the assessor had not noted is marked, as 2.10 asks."),
    ("Three fields", "State of the review, result of the score and decision are three things, and stand apart."),
)


def fill_findings(sheet: Sheet, form: ReviewForm) -> None:
    """The reviewer's findings, open ones first."""
    sheet.put(1, 1, "Findings of the reviewer", "title")
    sheet.put(2, 1, "Each is a deficiency the reviewer upheld (2.5, 2.10)", "subtitle")
    heads = ("No.", "Question", "Element", "Check", "Kind", "Finding", "New in this review (2.10)", "Round", "Standing")
    sheet.row(4, heads, "head")
    sheet.widths(6, 12, 12, 26, 15, 80, 16, 8, 20)
    ordered = sorted(form.deficiencies, key=lambda each: not each.open)
    for row, each in enumerate(ordered, start=5):
        sheet.row(row, _finding(row - 4, each, form))
    if not ordered:
        sheet.put(5, 6, "None so far.", "muted")
    _list_set_up(sheet, form, "I", len(ordered))


def fill_suggestions(sheet: Sheet, form: ReviewForm) -> None:
    """What the program noticed, with its evidence; no judgement of the reviewer."""
    sheet.put(1, 1, "What the program noticed", "title")
    sheet.put(2, 1, "Suggestions only; the reviewer's verdicts stand on the Questions sheet", "subtitle")
    sheet.row(4, ("Question", "Check", "Clause", "Suggestion", "What was noticed", "Evidence", "Code"), "head")
    sheet.widths(12, 26, 10, 18, 70, 60, 24)
    words = {Status.NOT_MET: "not met", Status.NEEDS_REVIEWER: "needs a reviewer"}
    findings = form.pre_review.findings
    for row, each in enumerate(findings, start=5):
        status = words.get(each.status, each.status.value)
        evidence = "\n".join(_evidence(one) for one in each.evidence)
        sheet.row(row, (each.question, each.check.label, each.clause, status, each.message, evidence, each.code))
    _list_set_up(sheet, form, "G", len(findings))


def fill_readings(sheet: Sheet, form: ReviewForm) -> None:
    """The named choices where the procedure is silent."""
    sheet.put(1, 1, "Readings in force", "title")
    sheet.put(2, 1, "Where the procedure is silent, this is the choice that the program makes", "subtitle")
    sheet.row(4, ("Reading", "Clause", "Question", "Choice", "Why"), "head")
    sheet.widths(24, 10, 46, 60, 60)
    for row, each in enumerate(READINGS, start=5):
        sheet.row(row, (each.id, each.clause, each.question, each.choice, each.why))
    _list_set_up(sheet, form, "E", len(READINGS))


def fill_instructions(sheet: Sheet, form: ReviewForm) -> None:
    """How to read the form."""
    sheet.put(1, 1, "How to read this form", "title")
    sheet.widths(24, 110)
    for row, (name, text) in enumerate(_INSTRUCTIONS, start=3):
        sheet.put(row, 1, name, "bold")
        sheet.put(row, 2, text)
    sheet.print_set_up(f"{form.submission_id}, round {form.round}", landscape=True)


def _finding(number: int, each: Deficiency, form: ReviewForm) -> tuple[Value, ...]:
    known = each.question in form.instrument
    element = form.instrument.question(each.question).element if known else ""
    check = f"{each.check.clause} {each.check.label}" if each.check else "The question as a whole"
    new = "no" if each.noted_by_assessor else "yes"
    standing = "open" if each.open else f"settled in round {each.resolved_round or form.round}"
    subject = each.question or "whole submission"
    return (number, subject, element, check, each.kind.value, each.wording, new, each.round, standing)


def _evidence(one: Evidence) -> str:
    place = f"{one.file}, page {one.page}: " if one.file and one.page else f"{one.file}: " if one.file else ""
    return f"{place}{one.text}"


def _list_set_up(sheet: Sheet, form: ReviewForm, last_column: str, n_rows: int) -> None:
    sheet.raw.auto_filter.ref = f"A4:{last_column}{4 + max(n_rows, 1)}"
    sheet.print_set_up(f"{form.submission_id}, round {form.round}", head_row=4)
