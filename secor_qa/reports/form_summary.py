"""The Summary sheet: where the review stands, the score, the critical data of 2.3, the decision and the sign-off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secor_qa.procedure.scoring import show_pct
from secor_qa.procedure.submission import FIELDS
from secor_qa.procedure.words import Decision, ReviewState
from secor_qa.reports import form_elements
from secor_qa.reports.contents import INTAKE
from secor_qa.reports.form_questions import NOT_REVIEWED, SUGGESTION_WORDS, VERDICT_WORDS
from secor_qa.reports.look import PROGRAM

if TYPE_CHECKING:
    from secor_qa.procedure.findings import IntakeItem
    from secor_qa.reports.cells import Sheet, Value
    from secor_qa.reports.contents import ReviewForm

STATE_WORDS: dict[ReviewState, str] = {
    ReviewState.RECEIVED: "Received, not yet begun",
    ReviewState.IN_REVIEW: "In review",
    ReviewState.AWAITING_CORRECTION: "Awaiting the assessor's correction",
    ReviewState.CLOSED: "Closed",
}
DECISION_WORDS: dict[Decision, str] = {
    Decision.ACCEPTED: "Accepted",
    Decision.RETURNED: "Returned for correction",
    Decision.INVALID: "Marked invalid",
}
_SHORT_WORDS = {"wcb": "WCB", "secor": "SECOR"}


def fill(sheet: Sheet, form: ReviewForm, results: form_elements.Results) -> None:
    """Write the sheet from top to bottom."""
    sheet.widths(32, 40, 18, 18, 48)
    sheet.put(1, 1, f"{PROGRAM}: review form", "title")
    sheet.put(2, 1, "The standard form of clause 2.1", "subtitle")
    row = _notices(sheet, 3, form)
    row = _review(sheet, row + 1, form)
    row = _score(sheet, row + 1, form, results)
    row = _decision(sheet, row + 1, form)
    row = _sign_off(sheet, row + 1, form)
    _critical_data(sheet, row + 1, form)
    sheet.print_set_up(f"{form.submission_id}, round {form.round}", landscape=False)


def label(field: str) -> str:
    """A field's name as people say it, e.g. "WCB accounts" for `wcb_accounts`."""
    words = [_SHORT_WORDS.get(word, word) for word in field.split("_")]
    if words[-1] == "on":
        words[-1] = "date"
    text = " ".join(words)
    return text[:1].upper() + text[1:]


def _notices(sheet: Sheet, row: int, form: ReviewForm) -> int:
    unreviewed = len(form.instrument.questions) - len(form.marks)
    texts = [
        "Sample data: an invented employer." if form.is_sample else "",
        f"Working copy: {unreviewed} of {len(form.instrument.questions)} questions have no points awarded yet."
        if unreviewed > 0
        else "",
        form.edition.notice(form.written_on) or "",
        form.instrument.notice,
    ]
    for text in filter(None, texts):
        sheet.put(row, 1, text, "notice")
        sheet.span(row, 1, 5)
        row += 1
    return row


def _review(sheet: Sheet, row: int, form: ReviewForm) -> int:
    due = form.deadlines
    lines: list[tuple[str, Value]] = [
        ("Submission", form.submission_id),
        ("Employer", form.submission.text("employer_legal_name") or "not stated"),
        ("Year", form.year_type.value.capitalize()),
        ("Instrument", f"{form.instrument.title}, version {form.instrument.version}"),
        ("Procedure edition", f"{form.edition.id} (valid until {form.edition.valid_until.isoformat()})"),
        ("Round", f"{form.round} of {form.n_rounds}"),
        ("State of the review", STATE_WORDS[form.state]),
        ("Reviewer", form.reviewer or "not assigned"),
        (
            "Deadline (2.7)",
            f"{due.due_on.isoformat()}. {due.reason}" if due else "No clock runs before the first feedback.",
        ),
        ("Form written on", form.written_on),
    ]
    return _lines(sheet, row, "The review", lines)


def _score(sheet: Sheet, row: int, form: ReviewForm, results: form_elements.Results) -> int:
    sheet.put(row, 1, "The score (2.6)", "section")
    share = results.share
    pct = form_elements.NOT_KNOWN if share.unknown else show_pct(share.pct)
    low, high = show_pct(share.lowest_pct), show_pct(share.highest_pct)
    figures: tuple[tuple[str, str, Value], ...] = (
        ("Overall percent", "F", "no percentage" if low is None else pct),
        ("Lowest still possible", "G", "" if low is None else low),
        ("Highest still possible", "H", "" if high is None else high),
        ("Overall minimum", "J", float(form.edition.overall_min_pct(form.year_type))),
    )
    sheet.put(row + 1, 1, "Result")
    sheet.formula(row + 1, 2, f"={results.passed_at}", results.passed, "bold")
    for at, (name, column, gives) in enumerate(figures, start=row + 2):
        sheet.put(at, 1, name)
        sheet.formula(at, 2, f"={results.at(column)}", gives, "figure")
    row += 2 + len(figures)
    for at, reason in enumerate(form.score.reasons, start=row):
        sheet.row(at, ("Reason when this was written", reason), "muted")
        sheet.span(at, 2, 5)
    return row + len(form.score.reasons)


def _decision(sheet: Sheet, row: int, form: ReviewForm) -> int:
    lines: list[tuple[str, Value]] = [
        ("Decision", DECISION_WORDS[form.decision] if form.decision else "None yet"),
        ("Decided on", form.decided_on or ""),
        ("Reason", form.decision_reason),
    ]
    return _lines(sheet, row, "The decision (2.8, 2.14, 2.15)", lines)


def _critical_data(sheet: Sheet, row: int, form: ReviewForm) -> None:
    """Every field of the submission, and every intake item beside the field it is about."""
    sheet.put(row, 1, "Critical data (2.2, 2.3)", "section")
    sheet.row(row + 1, ("Datum", "As submitted", "Program suggests", "Reviewer's verdict", "Remark"), "head")
    items = {item.item: item for item in form.pre_review.intake}
    names = list(dict.fromkeys([*FIELDS, *items]))
    for at, name in enumerate(names, start=row + 2):
        sheet.row(at, (label(name), form.submission.text(name)))
        sheet.row(at, _judged(form, items.get(name)), "text", first=3)


def _judged(form: ReviewForm, item: IntakeItem | None) -> tuple[str, str, str]:
    if item is None:
        return "", "", ""
    verdict = form.verdicts.get((INTAKE, item.item))
    said = VERDICT_WORDS[verdict] if verdict else NOT_REVIEWED
    return SUGGESTION_WORDS[item.status].removeprefix("suggested: "), said, f"{item.message} ({item.clause})"


def _sign_off(sheet: Sheet, row: int, form: ReviewForm) -> int:
    sheet.put(row, 1, "Sign-off of the reviewer", "section")
    for at, line in enumerate((("Name", form.reviewer), ("Signature", ""), ("Date", "")), start=row + 1):
        sheet.row(at, line)
        sheet.raw.row_dimensions[at].height = 26
    return row + 4


def _lines(sheet: Sheet, row: int, heading: str, lines: list[tuple[str, Value]]) -> int:
    sheet.put(row, 1, heading, "section")
    for at, line in enumerate(lines, start=row + 1):
        sheet.row(at, line)
        sheet.span(at, 2, 5)
    return row + 1 + len(lines)
