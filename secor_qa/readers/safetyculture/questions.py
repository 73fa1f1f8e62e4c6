"""Items of an inspection understood: questions with notes and media, critical data, sign-offs; the rest set aside."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from secor_qa.procedure.submission import FieldValue, Remark
from secor_qa.readers.safetyculture.inspection import Entry, Inspection, Medium
from secor_qa.readers.safetyculture.title_page import Fields
from secor_qa.readers.sheets.cells import Cell, as_name, as_text, is_blank
from secor_qa.readers.words.answer_words import read_response
from secor_qa.readers.words.field_words import plain_label
from secor_qa.readers.words.labels import element_of, question_of, without_question

_ANSWERED = frozenset({"question", "list", "checkbox", "switch"})
_STRUCTURE = frozenset({"section", "category", "page"})
_SILENT = frozenset({"smartfield", "dynamicfield", "primeelement", "element", "information", "instruction"})
_PICTURES = frozenset({"media", "drawing"})
_BARE_NOTES = frozenset({"notes", "note", "comments", "comment", "details", "explanation", "findings", "evidence",
                         "observations", "justification"})  # fmt: skip
_PERCENT = re.compile(r"percent|%", re.IGNORECASE)
_POINTS = re.compile(r"\bpoints?\b|\bscore\b", re.IGNORECASE)


@dataclass
class Draft:
    """One question while its items are gathered."""

    id: str
    element: str
    entry: Entry  # whose response is the answer
    notes: list[str] = field(default_factory=list[str])
    media: list[Medium] = field(default_factory=list[Medium])
    percent: tuple[Entry, Cell] | None = None
    points: tuple[Entry, Cell] | None = None


@dataclass
class Understood:
    """What the items of one inspection say. `used` tells, by table and row, what each item was read as."""

    drafts: dict[str, Draft] = field(default_factory=dict[str, Draft])
    fields: dict[str, FieldValue] = field(default_factory=dict[str, FieldValue])
    media: list[Medium] = field(default_factory=list[Medium])  # that belong to no question
    aside: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    unnumbered: list[str] = field(default_factory=list[str])  # labels of answered items without a question number
    by_item: dict[str, str] = field(default_factory=dict[str, str])  # item id -> question
    comments: dict[str, str] = field(default_factory=dict[str, str])  # item id -> comment
    used: dict[tuple[str, int], str] = field(default_factory=dict[tuple[str, int], str])
    remarks: list[Remark] = field(default_factory=list[Remark])


def understand(inspection: Inspection) -> Understood:
    """Read an inspection's items in their order."""
    return _Reading(inspection).whole()


class _Reading:
    def __init__(self, inspection: Inspection) -> None:
        self.inspection = inspection
        self.got = Understood()
        self.fields = Fields(self.got.fields, self.got.remarks)
        self.n_aside: Counter[int] = Counter()  # by row
        self.current: Draft | None = None  # the question that following texts and pictures belong to
        active = [entry for entry in inspection.entries if not entry.inactive]
        self.answered = {question_of(each.label) for each in active if self._is_answered(each)}

    def whole(self) -> Understood:
        for entry in self.inspection.entries:
            use = "ignored: hidden by the template" if entry.inactive else self._take(entry)
            before = self.got.used.get((entry.sheet, entry.row))
            self.got.used[entry.sheet, entry.row] = "" if before not in (None, use) else use  # a wide row is all items
        for task in self.inspection.tasks:
            self.got.used[task.sheet, task.row] = "action item"
        self.fields.take_heads(self.inspection)
        return self.got

    def _is_answered(self, entry: Entry) -> bool:
        if entry.kind:
            return entry.kind in _ANSWERED
        return read_response(entry.response, entry.response_ids).value is not None

    def _take(self, entry: Entry) -> str:
        question = question_of(entry.label)
        if entry.kind in _STRUCTURE:
            self.current = None
            return "structure"
        if entry.kind in _SILENT:
            return "structure"
        if entry.kind == "signature":
            self.got.media += entry.media
            return self.fields.sign(entry)
        if question:
            return self._numbered(question, entry)
        return self._unnumbered(entry)

    def _numbered(self, question: str, entry: Entry) -> str:
        if self._is_answered(entry) or question not in self.answered:
            if question not in self.got.drafts:
                return self._begin(question, entry)
            draft = self.got.drafts[question]
            if question in self.answered and self._is_answered(entry):
                return self._twice(draft, entry)
        draft = self.got.drafts.get(question)
        if draft is None:  # a note in front of its question
            return self._aside(entry)
        return self._join(draft, entry)

    def _begin(self, question: str, entry: Entry) -> str:
        draft = Draft(question, element_of(entry.section), entry)
        self.got.drafts[question] = draft
        self.current = draft
        self.got.by_item[entry.item_id] = question
        self.got.comments[entry.item_id] = entry.comment
        if not self._is_answered(entry) and (entry.kind or not is_blank(entry.response)):
            self._join(draft, entry)  # a text or slider that is all there is of this question
        else:
            self._add(draft, entry)
        return f"question {question}"

    def _twice(self, draft: Draft, entry: Entry) -> str:
        kept = draft.entry
        if is_blank(kept.response) and not is_blank(entry.response):
            draft.entry = entry
            self._add(draft, entry)
            return f"question {draft.id}"
        if is_blank(entry.response):
            return "ignored: stands twice, here without an answer"
        message = f"Question {draft.id} stands twice in the inspection. The first is read."
        self.got.remarks.append(Remark(entry.where, message, "duplicate-question", draft.id))
        return self._aside(entry, "ignored: the question stands twice")

    def _add(self, draft: Draft, entry: Entry) -> None:
        if not is_blank(entry.comment):
            draft.notes.append(entry.comment)
        draft.media += entry.media

    def _join(self, draft: Draft, entry: Entry) -> str:
        """Join a text, slider or picture to a question."""
        self.got.by_item.setdefault(entry.item_id, draft.id)
        self._add(draft, entry)
        if entry.kind in _PICTURES or is_blank(entry.response):
            return f"attachments of {draft.id}" if entry.kind in _PICTURES else f"notes of {draft.id}"
        if _PERCENT.search(entry.label) and draft.percent is None:
            draft.percent = (entry, entry.response)
            return f"percent_positive of {draft.id}"
        if (entry.kind == "slider" or _POINTS.search(entry.label)) and draft.points is None:
            draft.points = (entry, entry.response)
            return f"points_claimed of {draft.id}"
        label = without_question(entry.label)
        text = as_text(entry.response)
        bare = plain_label(label) in _BARE_NOTES or entry is draft.entry
        draft.notes.append(text if bare or not label else f"{label}: {text}")
        return f"notes of {draft.id}"

    def _unnumbered(self, entry: Entry) -> str:
        if entry.kind not in ("question", "list") and (name := self.fields.take(entry)):
            self.got.media += entry.media
            return name
        if self.current and self.current.entry.section == entry.section and self._follows(entry):
            return self._join(self.current, entry)
        if is_blank(entry.response) and not entry.comment and not entry.media:
            return ""
        if self._is_answered(entry):
            self.got.unnumbered.append(as_name(entry.label) or f"(no label) {entry.item_id}")
            self.current = None
        return self._aside(entry)

    def _follows(self, entry: Entry) -> bool:
        if entry.kind in ("text", "textsingle", *_PICTURES):
            return True
        if entry.kind == "slider":
            return bool(_PERCENT.search(entry.label) or _POINTS.search(entry.label))
        return entry.kind == "" and plain_label(entry.label) in _BARE_NOTES

    def _aside(self, entry: Entry, why: str = "kept aside") -> str:
        said = {"label": entry.label, "response": as_text(entry.response), "comment": entry.comment}
        kept = {name: text for name, text in said.items() if text.strip()}
        if kept:
            self.n_aside[entry.row] += 1
            n = self.n_aside[entry.row]
            self.got.aside[f"Items!{entry.row}" if n == 1 else f"Items!{entry.row} ({n})"] = kept
        self.got.media += entry.media
        return why
