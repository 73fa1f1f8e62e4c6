"""What one review page has open: the desk, the case with its marks, what was saved. No widgets, plain values out."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

import traitlets as t

from secor_qa.app.review_case import head_json, intake_json, question_json
from secor_qa.app.review_items import Json
from secor_qa.app.review_marks import Marks
from secor_qa.app.review_standing import progress_json
from secor_qa.desk import Desk, open_desk
from secor_qa.desk.review import INTAKE, Case, open_case
from secor_qa.desk.viewing import Viewer


class OpenReview(t.HasTraits):
    """What the page's commands are handed. What `saved` says is on disk.

    Nothing is assumed to be open: each command names its submission, so that a page outlives its kernel.
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

    @cached_property
    def viewer(self) -> Viewer:
        """What draws the pages of documents."""
        return Viewer(self.desk)

    def take_up(self, submission_id: str, number: int | None = None) -> Case:
        """Read one round of a submission; undo of the same round goes on."""
        case = open_case(self.desk, submission_id, number)
        if self._marks and self._marks.case.key == case.key:
            self._marks.case = case
            self._marks.see_steps()
        else:
            self._marks = Marks(self.desk, case)
        self.submission_id = submission_id
        return case

    def put_away(self) -> None:
        """Nothing is open any more."""
        self._marks, self.submission_id = None, ""

    def marks_of(self, submission_id: str, number: int | None = None) -> Marks:
        """The marks of a round; it is opened where the page knows of it and this kernel does not."""
        case = self.case
        if case is None or case.submission_id != submission_id or number not in (None, case.round):
            self.take_up(submission_id, number)
        assert self._marks is not None  # noqa: S101  # take_up has set it
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
        } | head_json(case, who) | self.undoable()  # fmt: skip

    def undoable(self) -> Json:
        """Whether there is something to undo and to redo, for the page's buttons."""
        self.can_undo = bool(self._marks and self._marks.can_undo)
        self.can_redo = bool(self._marks and self._marks.can_redo)
        return {"can_undo": self.can_undo, "can_redo": self.can_redo}
