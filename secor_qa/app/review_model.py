"""The review page's model: what is open, and the answers to what the page asks. No widgets, plain values out."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

import traitlets as t

from secor_qa.app import review_evidence, review_marking, review_reasons, review_steps, review_together
from secor_qa.app.review_case import case_json, head_json, intake_json, question_json
from secor_qa.app.review_items import Json
from secor_qa.app.review_marks import Marks
from secor_qa.app.review_queue import closed_json, queue_json
from secor_qa.app.review_standing import progress_json, standing_json
from secor_qa.app.safe_files import safe_type
from secor_qa.desk import Desk, open_desk
from secor_qa.desk.review import INTAKE, Case, document_bytes, open_case
from secor_qa.desk.viewing import Viewer
from secor_qa.errors import NotFound, Problem
from secor_qa.procedure.edition import edition_on

_COMMANDS = {
    name: command
    for module in (review_marking, review_steps, review_evidence, review_reasons, review_together)
    for name, command in module.COMMANDS.items()
}


class ReviewModel(t.HasTraits):
    """What one page has open. `ask` answers the page; what it says is saved, is on disk.

    Nothing is assumed to be open: each question names its submission, so that a page outlives its kernel.
    """

    submission_id = t.Unicode("", help="the submission that is open; empty while the queue is shown")
    saved_at = t.Unicode("", help="local time of the last thing saved, HH:MM:SS")
    can_undo = t.Bool(False)
    can_redo = t.Bool(False)

    def __init__(self, desk: Desk | Callable[[], Desk] = open_desk, **traits: Any) -> None:
        super().__init__(**traits)
        self._desk = desk
        self._marks: Marks | None = None
        self.page = secrets.token_hex(8)  # this page among all that are open
        self.written: dict[str, Path] = {}  # the files this page has written, by name

    @property
    def desk(self) -> Desk:
        """Opened when first needed, so that what is wrong with the store is told to the page that asks."""
        if not isinstance(self._desk, Desk):
            self._desk = self._desk()
        return self._desk

    @property
    def case(self) -> Case | None:
        """The case that is open."""
        return self._marks.case if self._marks else None

    def ask(self, name: str, args: Json) -> Json:
        """Answer the page. Raises SecorQaError with sentences for a person; whatever else it raises is our fault."""
        own = {"open": self.open, "queue": self.queue, "closed": self.closed, "case": self.open_case,
               "standing": self.standing, "document": self.document}  # fmt: skip
        if name in own:
            return own[name](**args)
        if name in review_evidence.LATER:
            return self.later(name, args)()
        if name not in _COMMANDS:
            raise NotFound("The page asked for something that this version does not know. Reload the page.")
        return _COMMANDS[name](self, **args)

    def later(self, name: str, args: Json) -> Callable[[], Json]:
        """For what takes its time: the work itself, which touches nothing of this model and may run in any thread."""
        return review_evidence.LATER[name](self, **args)

    @cached_property
    def viewer(self) -> Viewer:
        """What draws the pages of documents."""
        return Viewer(self.desk)

    def open(self, submission_id: str = "") -> Json:
        """A page begins: with the case that its address names, else with the queue."""
        if not submission_id:
            return self.queue()
        try:
            return self.open_case(submission_id)
        except NotFound as missing:
            return self.queue() | {"missing": " ".join(missing.sentences)}

    def queue(self, text: str = "") -> Json:
        """The open submissions, as they are now; with a text, those that contain it."""
        self._marks, self.submission_id = None, ""
        return {"queue": queue_json(self.desk, text), "notices": self._notices(None)}

    def closed(self, text: str = "") -> Json:
        """Closed submissions that contain the text."""
        return closed_json(self.desk, text)

    def open_case(self, submission_id: str, number: int | None = None) -> Json:
        """One round of a submission with everything on it; undo of the same round goes on."""
        case = open_case(self.desk, submission_id, number)
        if self._marks and self._marks.case.key == case.key:
            self._marks.case = case
            self._marks.see_steps()
        else:
            self._marks = Marks(self.desk, case)
        self.submission_id = submission_id
        today = self.desk.today()
        told = case_json(case, self.desk.who, today) | {"standing": standing_json(case, today)}
        return {"case": told, "notices": self._notices(case)} | self._undoable()

    def standing(self) -> Json:
        """Score, clocks and what may be done next, reckoned from the case as it stands; empty without one."""
        case = self.case
        if case is None:
            return {}
        return {"submission_id": case.submission_id, "standing": standing_json(case, self.desk.today())}

    def document(self, submission_id: str, file: str) -> Json:
        """A document's name, the type under which it may be shown (None: only saved), and its content."""
        found = self.marks_of(submission_id).case.submission.document(file)
        if found is None or not found.sha256:
            raise NotFound(Problem(file, "is not in the package.", ""))
        data = document_bytes(self.desk, found.sha256)
        return {"name": found.file.rsplit("/", 1)[-1], "mime": safe_type(found.file, data), "buffers": [data]}

    def marks_of(self, submission_id: str, number: int | None = None) -> Marks:
        """The marks of a round; it is opened where the page knows of it and this kernel does not."""
        case = self.case
        if case is None or case.submission_id != submission_id or number not in (None, case.round):
            self.open_case(submission_id, number)
        assert self._marks is not None  # noqa: S101  # open_case has set it
        return self._marks

    def refresh(self, submission_id: str, number: int | None = None) -> None:
        """Read the case again, because somebody else has changed it."""
        marks = self.marks_of(submission_id, number)
        marks.case = open_case(self.desk, submission_id, marks.case.round)

    def saved(self, *subjects: str) -> Json:
        """What the page needs after something was saved: the question (or intake) as it now stands, and the counts."""
        self.saved_at = f"{self.desk.now().astimezone():%H:%M:%S}"
        return {"subject": subjects[0] if subjects else "", "saved_at": self.saved_at} | self.told_of(subjects)

    def told_of(self, subjects: Iterable[str]) -> Json:
        """Questions (or intake) as they now stand, and what else of the case may have changed with them."""
        assert self._marks is not None  # noqa: S101  # something of a case was saved
        case, today, who = self._marks.case, self.desk.today(), self.desk.who
        named = set(subjects)
        changed = {change.question for change in case.changes}
        found = [question for question in case.instrument.questions if question.id in named]
        items = case.pre_review.intake if INTAKE in named else ()
        return {
            "submission_id": case.submission_id,
            "questions": {each.id: question_json(case, each, today, who, changed) for each in found},
            "intake": [intake_json(case, item, today, who) for item in items],
            "progress": progress_json(case),
        } | head_json(case, who) | self._undoable()  # fmt: skip

    def _undoable(self) -> Json:
        self.can_undo = bool(self._marks and self._marks.can_undo)
        self.can_redo = bool(self._marks and self._marks.can_redo)
        return {"can_undo": self.can_undo, "can_redo": self.can_redo}

    def _notices(self, case: Case | None) -> list[tuple[str, str]]:
        today = self.desk.today()
        edition = case.edition if case else edition_on(today)
        found = [(f"edition-{edition.id}", edition.notice(today) or "")]
        if case:
            found.append((f"instrument-{case.instrument.id}", case.instrument.notice))
        return [(key, sentence) for key, sentence in found if sentence]
