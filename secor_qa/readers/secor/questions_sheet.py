"""The Questions sheet: one answer a row."""

from __future__ import annotations

from secor_qa.procedure.submission import AnswerRow, Remark
from secor_qa.readers.secor.layouts import SheetKind
from secor_qa.readers.secor.question_ids import QuestionIds
from secor_qa.readers.sheets.cells import as_answer, as_list, as_name, as_number, as_percent, as_text, is_blank
from secor_qa.readers.sheets.tables import Row, Table


def read_answers(
    table: Table, ids: QuestionIds, remarks: list[Remark], extra: dict[str, dict[str, str]]
) -> tuple[AnswerRow, ...]:
    """One row per question, in the file's order.

    Of a question that stands twice, the first row that says anything counts; the other goes to `extra`, as does a
    row without a question.
    """
    answers: dict[str, tuple[AnswerRow, Row]] = {}
    for row in table:
        question = ids.read(row, "question", remarks)
        if not question:
            if _says_anything(row):
                message = "The row names no question, so it is kept aside and not read."
                remarks.append(Remark(row.where(), message, "blank-question"))
                extra[f"{SheetKind.QUESTIONS}!{row.number}"] = row.whole
            continue
        if question in answers:
            before = answers[question][1]
            aside = before if _says_anything(row) and not _says_anything(before) else row
            kept = before if aside is row else row
            message = f"Question {question} stands in rows {before.number} and {row.number}. Row {kept.number} is read."
            remarks.append(Remark(row.where(), message, "duplicate-question", question))
            extra[f"{SheetKind.QUESTIONS}!{aside.number}"] = aside.whole
            if aside is row:
                continue
        answers[question] = (_answer(question, row, remarks), row)
    return tuple(answer for answer, _ in answers.values())


def _says_anything(row: Row) -> bool:
    columns = ("answer", "points_claimed", "percent_positive", "notes", "attachments")
    return any(not is_blank(row[column]) for column in columns)


def _answer(question: str, row: Row, remarks: list[Remark]) -> AnswerRow:
    return AnswerRow(
        question=question,
        element=as_name(row["element"]),
        answer=row.take("answer", as_answer, remarks, question),
        answer_as_written=as_name(row["answer"]),
        points_claimed=row.take("points_claimed", as_number, remarks, question),
        percent_positive=row.take("percent_positive", as_percent, remarks, question),
        notes=as_text(row["notes"]),
        attachments=as_list(row["attachments"]),
    )
