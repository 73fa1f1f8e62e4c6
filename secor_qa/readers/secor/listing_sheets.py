"""The Attachments and Action plan sheets: documents as listed, and action items."""

from __future__ import annotations

from dataclasses import replace

from secor_qa.procedure.submission import ActionItem, Document, Remark
from secor_qa.readers.secor.question_ids import QuestionIds
from secor_qa.readers.sheets.cells import as_date, as_name, as_number, as_text
from secor_qa.readers.sheets.tables import Row, Table


def read_attachments(table: Table, ids: QuestionIds, remarks: list[Remark]) -> tuple[Document, ...]:
    """What the Attachments sheet says of each file; whether the file is there is for the package to tell."""
    documents: dict[str, Document] = {}
    for row in table:
        file = as_name(row["file"])
        if not file:
            message = "The row names no file, so nothing can be attached to it."
            remarks.append(Remark(row.where(), message, "blank-file"))
            continue
        document = _document(file, row, ids, remarks)
        key = file.replace("\\", "/").casefold()
        if key in documents:
            message = f"“{file}” is listed twice. The first row is read, with the questions of both."
            remarks.append(Remark(row.where(), message, "duplicate-file"))
            first = documents[key]
            document = replace(first, questions=tuple(dict.fromkeys(first.questions + document.questions)))
        documents[key] = document
    return tuple(documents.values())


def read_action_plan(table: Table, ids: QuestionIds, remarks: list[Remark]) -> tuple[ActionItem, ...]:
    """Every row of the action plan, also those that name no question."""
    return tuple(_action_item(row, ids, remarks) for row in table)


def _document(file: str, row: Row, ids: QuestionIds, remarks: list[Remark]) -> Document:
    return Document(
        file=file,
        title=as_text(row["title"]),
        document_on=row.take("document_on", as_date, remarks),
        questions=ids.read_list(row, "questions", remarks),
        pages_stated=row.take("pages", as_number, remarks),
        present=False,
    )


def _action_item(row: Row, ids: QuestionIds, remarks: list[Remark]) -> ActionItem:
    question = ids.read(row, "question", remarks)
    if not question:
        message = "The action item names no question."
        remarks.append(Remark(row.where(), message, "blank-question"))
    return ActionItem(
        question=question,
        deficiency=as_text(row["deficiency"]),
        action=as_text(row["action"]),
        responsible=as_text(row["responsible"]),
        priority=as_text(row["priority"]),
        target_on=row.take("target_on", as_date, remarks, question),
        completed_on=row.take("completed_on", as_date, remarks, question),
        status=as_text(row["status"]),
        origin=as_text(row["origin"]),
    )
