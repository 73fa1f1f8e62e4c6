"""What the page can ask for a review as a whole: assign, write documents, send feedback, decide, reopen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from secor_qa.app.review_items import Json
from secor_qa.app.review_open import OpenReview
from secor_qa.errors import NotAllowed, NotFound, NotWritten, Problem
from secor_qa.procedure.words import Decision

# `desk.close` is imported where it is used: with it come the writers of documents, which the first page need not await.


def assign(model: OpenReview, submission_id: str) -> Json:
    """Put the review into the hands of whoever sits here."""
    from secor_qa.desk.people import assign as put

    put(model.desk, submission_id, model.desk.who)
    return {"said": f"Assigned to {model.desk.who}"}


def write_review_form(model: OpenReview, submission_id: str) -> Json:
    """2.1: the review form as .xlsx."""
    from secor_qa.desk import close

    return wrote(model, [close.write_review_form(model.desk, submission_id)])


def write_feedback(model: OpenReview, submission_id: str) -> Json:
    """2.7: the feedback to the assessor as .docx, a draft."""
    from secor_qa.desk import close

    return wrote(model, [close.write_feedback(model.desk, submission_id)])


def send_feedback(model: OpenReview, submission_id: str, sent_on: str, received_on: str = "") -> Json:
    """2.7: the feedback went out; the clocks run from its receipt."""
    from secor_qa.desk import close

    days = _day(sent_on, "Sent on"), _day_or_none(received_on)
    return _kept(model, lambda: [close.send_feedback(model.desk, submission_id, *days)], "Feedback recorded as sent")


def record_receipt(model: OpenReview, submission_id: str, received_on: str) -> Json:
    """2.7: when the assessor received the feedback."""
    from secor_qa.desk import close

    close.record_receipt(model.desk, submission_id, _day(received_on, "Received on"))
    return {"said": "Receipt recorded"}


def extend(model: OpenReview, submission_id: str, days: str, from_on: str, reason: str, pause: str = "") -> Json:
    """2.7: more days for the correction, or a pause of both clocks."""
    from secor_qa.desk import close

    if not days.strip().isdigit():
        raise NotAllowed(Problem("Days", f"“{days}” is not a whole number of days.", "Write for example 7."))
    grant = close.pause if pause else close.extend
    grant(model.desk, submission_id, int(days), reason, from_on=_day(from_on, "From"))
    return {"said": "Clock paused" if pause else "Clock extended"}


def decide(model: OpenReview, submission_id: str, decision: str, reason: str = "") -> Json:
    """2.8, 2.14, 2.15: the decision with its letters. Raises NotAllowed with every reason that stands in the way."""
    from secor_qa.desk import close

    return _kept(
        model, lambda: close.decide(model.desk, submission_id, Decision(decision), reason), "Decision recorded"
    )


def write_letters(model: OpenReview, submission_id: str) -> Json:
    """2.14, 2.15: the letters of the decision that stands, once more."""
    from secor_qa.desk import close

    return wrote(model, close.write_letters(model.desk, submission_id))


def reopen(model: OpenReview, submission_id: str, reason: str) -> Json:
    """Open a closed review again; the log keeps why."""
    from secor_qa.desk import close

    close.reopen(model.desk, submission_id, reason)
    return {"said": "Reopened"}


def export(model: OpenReview, name: str) -> Json:
    """A file that this page has written, to be saved by the browser too."""
    path = model.written.get(name)
    if path is None or not path.is_file():
        raise NotFound(Problem(name, "is no longer there.", "Write it again."))
    return {"name": name, "buffers": [path.read_bytes()]}


def _kept(model: OpenReview, step: Callable[[], Iterable[Path]], said: str) -> Json:
    """A step with its documents. One that stands without them is done too; `trouble` then has the sentences."""
    try:
        return wrote(model, step(), said)
    except NotWritten as error:
        return {"written": [], "said": said, "trouble": list(error.sentences)}


def wrote(model: OpenReview, paths: Iterable[Path], said: str = "") -> Json:
    """Files that were written, which the page can then fetch."""
    found = [Path(path) for path in paths]
    model.written.update({path.name: path for path in found})
    written = [{"name": path.name, "folder": str(path.parent)} for path in found]
    return {"written": written, "said": said or ", ".join(path.name for path in found)}


def _day(text: str, what: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NotAllowed(Problem(what, f"“{text}” is not a date.", "Write it as 2026-01-31.")) from None


def _day_or_none(text: str) -> date | None:
    return _day(text, "Received on") if text else None


COMMANDS: dict[str, Callable[..., Json]] = {
    each.__name__: each
    for each in (
        assign,
        write_review_form,
        write_feedback,
        write_letters,
        send_feedback,
        record_receipt,
        extend,
        decide,
        reopen,
        export,
    )
}
