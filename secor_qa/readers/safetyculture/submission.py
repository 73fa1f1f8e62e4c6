"""One understood inspection as a Submission: answers with notes and points, documents as listed, the action plan."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from pathlib import PurePosixPath

from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import ActionItem, AnswerRow, Document, Remark, Submission
from secor_qa.procedure.words import Answer
from secor_qa.readers.safetyculture.inspection import Inspection, Medium, Task
from secor_qa.readers.safetyculture.questions import Draft, Understood
from secor_qa.readers.safetyculture.title_page import as_task_date
from secor_qa.readers.sheets.cells import Reading, as_name, as_number, as_percent, as_text
from secor_qa.readers.words.answer_words import read_response
from secor_qa.readers.words.labels import question_of

_COMPLETE = frozenset({"complete", "completed", "done", "closed"})
_NAMED_MOST = 8  # labels that one remark names


@dataclass(frozen=True)
class MediaFiles:
    """The files beside an export, to find an item's media by id or by name."""

    names: tuple[str, ...]

    def file_of(self, medium: Medium) -> str | None:
        """The file of a medium: named by its id, else the only one with its name. None where it is not there."""
        if medium.id and (by_id := self._by_stem.get(medium.id.casefold())):
            return by_id
        wanted = {each.casefold() for each in (medium.name, medium.id) if each}
        by_name = [name for each in wanted for name in self._by_name.get(each, ())]
        return by_name[0] if len(by_name) == 1 else None

    @cached_property
    def _by_stem(self) -> dict[str, str]:
        return {PurePosixPath(name).stem.casefold(): name for name in reversed(self.names)}  # of several, the first

    @cached_property
    def _by_name(self) -> dict[str, list[str]]:
        by_name: dict[str, list[str]] = {}
        for name in self.names:
            by_name.setdefault(PurePosixPath(name).name.casefold(), []).append(name)
        return by_name


def as_submission(
    inspection: Inspection,
    got: Understood,
    instrument: Instrument | None,
    files: MediaFiles,
    remarks: Iterable[Remark],
) -> tuple[Submission, tuple[str, ...]]:
    """The submission with its documents as listed, and the names of the files beside the export that belong to it."""
    noticed = [*remarks, *inspection.remarks, *got.remarks]
    listing = _Listing(files)
    answers = tuple(_answer(draft, instrument, listing, noticed) for draft in got.drafts.values())
    for medium in got.media:
        listing.file_of(medium)
    items = tuple(_action_item(task, got, noticed) for task in inspection.tasks)
    if got.unnumbered:
        shown = "; ".join(f"“{label[:60]}”" for label in got.unnumbered[:_NAMED_MOST])
        more = f" and {len(got.unnumbered) - _NAMED_MOST} more" if len(got.unnumbered) > _NAMED_MOST else ""
        message = f"Items whose labels begin with no question number are kept aside: {shown}{more}."
        noticed.append(Remark(inspection.file, message, "no-question-number"))
    submission = Submission(got.fields, answers, listing.documents, items, tuple(noticed), got.aside)
    return submission, tuple(listing.present)


class _Listing:
    """The documents as the items list them, each once."""

    def __init__(self, files: MediaFiles) -> None:
        self._files = files
        self._documents: dict[str, Document] = {}
        self.present: list[str] = []

    @property
    def documents(self) -> tuple[Document, ...]:
        return tuple(self._documents.values())

    def file_of(self, medium: Medium, question: str = "") -> str:
        file = self._files.file_of(medium)
        name = file or (f"{medium.id}{medium.suffix}" if medium.id else medium.name)
        if file and name not in self._documents:
            self.present.append(name)
        before = self._documents.get(name, Document(name, title=medium.name, present=False))
        questions = before.questions + ((question,) if question and question not in before.questions else ())
        self._documents[name] = replace(before, questions=questions)
        return name


def _answer(draft: Draft, instrument: Instrument | None, listing: _Listing, remarks: list[Remark]) -> AnswerRow:
    entry = draft.entry
    structural = entry.kind in ("text", "textsingle", "slider", "media", "drawing", "datetime", "address")
    response = None if structural else entry.response
    reading = read_response(response, () if structural else entry.response_ids)
    if reading.code:
        remarks.append(Remark(entry.where, reading.message, reading.code, draft.id))
    percent = points = None
    if draft.percent:
        percent = _number(draft.percent[0].where, as_percent(draft.percent[1]), remarks, draft.id)
    if draft.points:
        points = _number(draft.points[0].where, as_number(draft.points[1]), remarks, draft.id)
    elif reading.value is not Answer.NA:
        points = _tool_score(draft, instrument)
    known = instrument and draft.id in instrument
    return AnswerRow(
        question=draft.id,
        element=instrument.question(draft.id).element if instrument and known else draft.element,
        answer=reading.value,
        answer_as_written=as_name(response),
        points_claimed=points,
        percent_positive=percent,
        notes="\n".join(draft.notes),
        attachments=tuple(dict.fromkeys(listing.file_of(medium, draft.id) for medium in draft.media)),
    )


def _number(
    where: str, reading: Reading[Decimal | str | None], remarks: list[Remark], question: str
) -> Decimal | str | None:
    value, code, message = reading
    if code:
        remarks.append(Remark(where, message, code, question))
    return value


def _tool_score(draft: Draft, instrument: Instrument | None) -> Decimal | None:
    """The tool's score as points claimed, where the tool's scale is the instrument's; else it says nothing."""
    score, scale = as_number(draft.entry.score).value, as_number(draft.entry.max_score).value
    if not isinstance(score, Decimal) or not isinstance(scale, Decimal) or instrument is None:
        return None
    fits = draft.id in instrument and instrument.question(draft.id).points == scale
    return score if fits else None


def _action_item(task: Task, got: Understood, remarks: list[Remark]) -> ActionItem:
    question = got.by_item.get(task.item_id, "") or question_of(task.item_label)
    if not question:
        remarks.append(Remark(task.where, "The action item names no question.", "blank-question"))
    done = task.status.strip().casefold() in _COMPLETE
    texts = [text for text in (task.title, task.description) if text.strip()]
    return ActionItem(
        question=question,
        deficiency=got.comments.get(task.item_id, "").strip() or task.item_label,
        action="\n".join(dict.fromkeys(texts)),
        responsible=task.responsible,
        priority=task.priority,
        target_on=as_task_date(f"{task.where}, due", task.due, remarks, question),
        completed_on=as_task_date(f"{task.where}, completed", task.completed, remarks, question) if done else None,
        status=as_text(task.status),
        origin="Assessor",
    )
