"""A firm's data as the assessment workbook: the four sheets, filled in as an assessor would."""

from __future__ import annotations

from typing import Any

from openpyxl import Workbook

from secor_qa.procedure.instrument import Instrument, Question

Data = dict[str, Any]  # fields, answers, notes, points, percent, plan, doc: as the TOML files hold them


def workbook(data: Data, instrument: Instrument) -> Workbook:
    """The sheets Assessment, Questions, Attachments and Action plan. What is left out is listed all the same.

    `links`: files stand beside their questions only on the sheet "Questions", or only on "Attachments"; else on both.
    """
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Assessment"
    for row in [("Field", "Value"), *data["fields"].items()]:
        sheet.append(list(row))
    sheet = book.create_sheet("Questions")
    sheet.append(["Question", "Element", "Answer", "Points claimed", "Percent positive", "Notes", "Attachments"])
    for question in instrument.questions:
        sheet.append(_answer(question, data))
    sheet = book.create_sheet("Attachments")
    sheet.append(["File", "Title", "Document on", "Questions"])
    for document in data["doc"]:
        listed = [document["file"], document["file"].rsplit(".", 1)[0], document["on"], "; ".join(document["for"])]
        sheet.append(listed[:3] if data.get("links") == "Questions" else listed)
    sheet = book.create_sheet("Action plan")
    sheet.append(["Question", "Deficiency", "Action", "Responsible", "Target on", "Origin"])
    for item in data["plan"]:
        columns = ("question", "deficiency", "action", "responsible", "target_on")
        sheet.append([*(item[name] for name in columns), "Assessor"])
    return book


def _answer(question: Question, data: Data) -> list[object]:
    answer = data["answers"].get(question.id, "Yes")
    percent = 100 if question.scoring in ("percent", "all_or_nothing") and answer == "Yes" else None
    percent = data["percent"].get(question.id, percent)
    points = data["points"].get(question.id, _points(question, answer, percent))
    files = "; ".join(document["file"] for document in data["doc"] if question.id in document["for"])
    files = "" if data.get("links") == "Attachments" else files
    return [question.id, question.element, answer, points, percent, data["notes"][question.id], files]


def _points(question: Question, answer: str, percent: float | None) -> int | None:
    """What the answer earns by the instrument; None for N/A."""
    if answer != "Yes":
        return 0 if answer == "No" else None
    if question.scoring == "percent" and percent is not None:
        return int(percent * question.points / 100 + 0.5)
    if question.scoring == "all_or_nothing" and percent is not None and percent < (question.threshold_pct or 0):
        return 0
    return question.points
