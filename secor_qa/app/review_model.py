"""The review page's model: the answers to what the page asks about what it has open. No widgets, plain values out."""

from __future__ import annotations

from collections.abc import Callable

from secor_qa.app import review_evidence, review_marking, review_reasons, review_steps, review_together
from secor_qa.app.review_case import case_json
from secor_qa.app.review_items import Json
from secor_qa.app.review_open import OpenReview
from secor_qa.app.review_queue import closed_json, queue_json
from secor_qa.app.review_standing import standing_json
from secor_qa.app.safe_files import safe_type
from secor_qa.desk.review import Case, document_bytes
from secor_qa.errors import NotFound, Problem
from secor_qa.procedure.edition import edition_on

_COMMANDS = {
    name: command
    for module in (review_marking, review_steps, review_evidence, review_reasons, review_together)
    for name, command in module.COMMANDS.items()
}


class ReviewModel(OpenReview):
    """What one page has open, with `ask`, which answers the page."""

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
        self.put_away()
        return {"queue": queue_json(self.desk, text), "notices": self._notices(None)}

    def closed(self, text: str = "") -> Json:
        """Closed submissions that contain the text."""
        return closed_json(self.desk, text)

    def open_case(self, submission_id: str, number: int | None = None) -> Json:
        """One round of a submission with everything on it; undo of the same round goes on."""
        case = self.take_up(submission_id, number)
        today = self.desk.today()
        told = case_json(case, self.desk.who, today) | {"standing": standing_json(case, today)}
        return {"case": told, "notices": self._notices(case)} | self.undoable()

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

    def _notices(self, case: Case | None) -> list[tuple[str, str]]:
        today = self.desk.today()
        edition = case.edition if case else edition_on(today)
        found = [(f"edition-{edition.id}", edition.notice(today) or "")]
        if case:
            found.append((f"instrument-{case.instrument.id}", case.instrument.notice))
        return [(key, sentence) for key, sentence in found if sentence]
