"""The Questions sheet: a row per question with its seven checks, points and findings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secor_qa.procedure.words import Answer, Check, Status, Verdict
from secor_qa.reports.look import LIGHT

if TYPE_CHECKING:
    from secor_qa.procedure.instrument import Question
    from secor_qa.reports.cells import Sheet, Value
    from secor_qa.reports.contents import ReviewForm

VERDICT_WORDS: dict[Verdict, str] = {
    Verdict.ACCEPTED: "Accepted",
    Verdict.NOT_ACCEPTED: "Not accepted",
    Verdict.NOT_APPLICABLE: "Not applicable",
}
SUGGESTION_WORDS: dict[Status, str] = {
    Status.MET: "suggested: met",
    Status.NOT_MET: "suggested: not met",
    Status.NOT_APPLICABLE: "suggested: n/a",
    Status.NEEDS_REVIEWER: "needs a reviewer",
}
NOT_REVIEWED = "not yet reviewed"
KNOWN, NOT_KNOWN, NA = "Known", "Not yet", "N/A"

_HEADS = (
    "Element", "Question", "What is asked", "Assessor's answer", "Reviewer's answer",
    *(f"{check.letter}) {check.label}" for check in Check),
    "Points available", "Points claimed", "Points awarded", "Counts as", "Finding", "Kind",
)  # fmt: skip  # one line per group
_HEAD_ROW = 4
_CHECKS_FROM, _POINTS, _CLAIMED, _AWARDED, _COUNTS = 6, 13, 14, 15, 16


@dataclass(frozen=True)
class Where:
    """Absolute ranges of the Questions sheet, for formulas elsewhere."""

    element: str
    answer: str
    points: str
    claimed: str
    awarded: str
    counts: str


def fill(sheet: Sheet, form: ReviewForm) -> Where:
    """Write the sheet; give back where its columns are."""
    sheet.put(1, 1, "Questions and the seven justification checks (2.5)", "title")
    sheet.put(2, 1, "Grey words are the program's suggestion where the reviewer has not spoken yet.", "subtitle")
    sheet.row(_HEAD_ROW, _HEADS, "head")
    sheet.widths(9, 9, 40, 11, 11, *[12] * 7, 9.5, 9, 9, 9, 48, 14)
    suggested = {(result.question, result.check): result.status for result in form.pre_review.checks}
    first = _HEAD_ROW + 1
    for row, question in enumerate(form.instrument.questions, start=first):
        _fill_row(sheet, row, question, form, suggested)
    last = _HEAD_ROW + max(len(form.instrument.questions), 1)
    _validate(sheet.raw, first, last)
    _colour(sheet.raw, first, last)
    sheet.raw.auto_filter.ref = f"A{_HEAD_ROW}:R{last}"
    sheet.print_set_up(f"{form.submission_id}, round {form.round}", head_row=_HEAD_ROW, legal=True)
    sheet.raw.freeze_panes = f"D{first}"
    columns = {"element": "A", "answer": "D", "points": "M", "claimed": "N", "awarded": "O", "counts": "P"}
    return Where(**{name: f"Questions!${at}${first}:${at}${last}" for name, at in columns.items()})


def counts_as(form: ReviewForm, question: str) -> str:
    """How a question enters the score today, in the words of the sheet."""
    mark = form.marks.get(question)
    if mark is not None and mark.answer is Answer.NA:
        return NA
    return NOT_KNOWN if mark is None or mark.awarded is None else KNOWN


def _fill_row(
    sheet: Sheet, row: int, question: Question, form: ReviewForm, suggested: dict[tuple[str, Check], Status]
) -> None:
    answer = form.submission.answer(question.id)
    mark, claim = form.marks.get(question.id), form.claimed.get(question.id)
    as_written = (answer.answer or answer.answer_as_written) if answer else ""
    reviewed = mark.answer if mark and mark.answer else ""
    sheet.row(row, (question.element, question.id, question.text))
    sheet.row(row, (str(as_written) or "no answer", str(reviewed)), "centre", first=4)
    words = [_check_words(form, question.id, check, suggested) for check in Check]
    sheet.row(row, words, "centre", first=_CHECKS_FROM)
    sheet.put(row, _POINTS, question.points, "centre")
    sheet.put(row, _CLAIMED, claim.awarded if claim and claim.answer is not Answer.NA else None, "centre")
    awarded = mark.awarded if mark and mark.answer is not Answer.NA else None
    sheet.put(row, _AWARDED, awarded, "centre")
    counts = f'=IF(E{row}="N/A","{NA}",IF(ISNUMBER(O{row}),"{KNOWN}","{NOT_KNOWN}"))'
    sheet.formula(row, _COUNTS, counts, counts_as(form, question.id), "centre")
    found = [each for each in form.deficiencies if each.question == question.id and each.open]
    sheet.put(row, 17, "\n".join(each.wording for each in found))
    sheet.put(row, 18, "\n".join(dict.fromkeys(each.kind.value.capitalize() for each in found)))


def _check_words(form: ReviewForm, question: str, check: Check, suggested: dict[tuple[str, Check], Status]) -> Value:
    verdict = form.verdicts.get((question, check.value))
    if verdict is not None:
        return VERDICT_WORDS[verdict]
    status = suggested.get((question, check))
    return SUGGESTION_WORDS[status] if status else NOT_REVIEWED


def _validate(raw: Any, first: int, last: int) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    verdicts = DataValidation("list", formula1=f'"{",".join(VERDICT_WORDS.values())}"', allow_blank=True)
    verdicts.error, verdicts.errorTitle = "Choose one of the three verdicts.", "Verdict"
    verdicts.add(f"F{first}:L{last}")
    answers = DataValidation("list", formula1='"Yes,No,N/A"', allow_blank=True)
    answers.error, answers.errorTitle = "Choose Yes, No or N/A.", "Answer"
    answers.add(f"E{first}:E{last}")
    points = DataValidation("whole", operator="between", formula1="0", formula2=f"M{first}", allow_blank=True)
    points.error, points.errorTitle = "Whole points, from 0 to the points available.", "Points"
    points.add(f"O{first}:O{last}")
    for rule in (verdicts, answers, points):
        rule.showErrorMessage = True
        raw.add_data_validation(rule)


def _colour(raw: Any, first: int, last: int) -> None:
    """Words say it; colour only helps the eye find them, also after a change in Excel."""
    from openpyxl.formatting.rule import FormulaRule
    from openpyxl.styles import Font, PatternFill

    def rule(condition: str, tint: str | None, **font: Any) -> Any:
        fill = PatternFill(bgColor=tint.lstrip("#")) if tint else None
        return FormulaRule(formula=[condition], fill=fill, font=Font(**font))

    checks, at = f"F{first}:L{last}", f"F{first}"
    ink, grey = LIGHT.not_met.lstrip("#"), LIGHT.muted.lstrip("#")
    raw.conditional_formatting.add(checks, rule(f'{at}="Not accepted"', LIGHT.not_met_tint, color=ink, bold=True))
    raw.conditional_formatting.add(checks, rule(f'{at}="Accepted"', LIGHT.met_tint))
    unspoken = f'OR(LEFT({at},9)="suggested",LEFT({at},5)="needs",{at}="{NOT_REVIEWED}")'
    raw.conditional_formatting.add(checks, rule(unspoken, None, color=grey, italic=True))
    counts = f"O{first}:P{last}"
    raw.conditional_formatting.add(counts, rule(f'$P{first}="{NOT_KNOWN}"', LIGHT.unknown_tint, color=grey))
