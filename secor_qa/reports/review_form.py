"""2.1: the standard review form as an Excel workbook, with the score as live formulas."""

from __future__ import annotations

from pathlib import Path

from secor_qa.reports import form_elements, form_lists, form_questions, form_summary
from secor_qa.reports.cells import Book
from secor_qa.reports.contents import ReviewForm
from secor_qa.reports.files import write_new


def write_review_form(form: ReviewForm, folder: Path | str) -> Path:
    """Write the form as a new file in the folder and give back its path; nothing is written over.

    Raises SecorQaError where the folder cannot be written to.
    """
    employer = form.submission.text("employer_legal_name") or "no employer name"
    stem = f"QA review form {form.submission_id} round {form.round} {employer}"
    return write_new(folder, stem, ".xlsx", review_form_bytes(form))


def review_form_bytes(form: ReviewForm) -> bytes:
    """The form as the bytes of an .xlsx file: the same bytes for the same review."""
    book = Book(f"QA review form {form.submission_id}", form.written_on)
    summary, questions, elements = book.sheet("Summary"), book.sheet("Questions"), book.sheet("Elements")
    where = form_questions.fill(questions, form)
    results = form_elements.fill(elements, form, where)
    form_summary.fill(summary, form, results)
    form_lists.fill_findings(book.sheet("Findings"), form)
    form_lists.fill_suggestions(book.sheet("Suggestions"), form)
    form_lists.fill_readings(book.sheet("Readings in force"), form)
    form_lists.fill_instructions(book.sheet("Instructions"), form)
    return book.as_bytes()
