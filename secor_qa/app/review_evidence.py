"""What the page can ask about evidence: the documents of a question, their pages, words in them, earlier answers."""

from __future__ import annotations

from collections.abc import Callable

from secor_qa.app import review_words as say
from secor_qa.app.review_items import Json, document_json
from secor_qa.app.review_open import OpenReview
from secor_qa.desk.review import Case
from secor_qa.desk.viewing import Viewer, n_pages_of, page_rows, page_text, viewer_of
from secor_qa.errors import NotFound, Problem
from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks.currency import window_of
from secor_qa.procedure.dated import calendar, inside
from secor_qa.procedure.searching import search as find
from secor_qa.procedure.submission import Document, FoundDate

_THUMBNAILS_MAX = 12  # of one answer


def evidence(model: OpenReview, submission_id: str, question: str, number: int | None = None) -> Json:
    """The documents of a question with their dates, signs and what the findings point to; all of them at the intake."""
    case = model.marks_of(submission_id, number).case
    asked = case.instrument.question(question) if question in case.instrument else None
    window = window_of(asked, case.submission, case.edition) if asked else None
    belongs = case.submission.documents_with_questions() if asked is None else ()
    documents = case.submission.documents_of(question) if asked else tuple(each for each, _ in belongs)
    if any(viewer_of(each) in ("pages", "picture") for each in documents):
        model.viewer.process.start()
    return {
        "question": question,
        "window": {"start": window.start.isoformat(), "end": window.end.isoformat()} if window else None,
        "documents": [_document_json(case, question, each, window) for each in documents],
        "belongs": [list(questions) for _, questions in belongs],
        "calendar": [
            {"month": f"{month.first_day:%Y-%m}", "n_inside": month.n_inside, "files": list(month.files)}
            for month in (calendar(documents, window) if asked else ())
        ],
    }


def _document_json(case: Case, question: str, document: Document, window: Window | None) -> Json:
    return document_json(document) | {
        "viewer": viewer_of(document),
        "n_pages": n_pages_of(document),
        "page_names": list(document.page_names),
        "recognised_pages": list(document.recognised_pages),
        "unread_pages": list(document.unread_pages),
        "readable": document.readable,
        "why_not": document.why_not if document.present else "It is listed, but not in the package.",
        "dates": [_date_json(each, window) for each in document.dates],
        "signs": [
            {"kind": sign.kind.value, "code": sign.code, "text": sign.text, "page": sign.page}
            for sign in document.signs
        ],
        "pointers": [
            {"check": finding.check.value, "message": finding.message, "page": each.page, "words": each.text}
            for result in case.pre_review.of_question(question)
            for finding in result.findings
            for each in finding.evidence
            if each.file == document.file
        ],
    }


def _date_json(found: FoundDate, window: Window | None) -> Json:
    return {
        "on": found.on.isoformat(),
        "page": found.page,
        "text": found.text,
        "role": found.role.value,
        "role_label": say.ROLES[found.role],
        "why": found.why,
        "inside": inside(found, window),
    }


def search(model: OpenReview, submission_id: str, text: str, number: int | None = None) -> Json:
    """Where words stand in notes, action plan and documents."""
    submission = model.marks_of(submission_id, number).case.submission
    return {"text": text, "hits": [vars(hit) for hit in find(submission, text)]}


def page(
    model: OpenReview, submission_id: str, file: str, page: int = 1, width: int = 900, rotate: int = 0
) -> Callable[[], Json]:
    """A page as a picture with its words, or as text; worked out where the caller does not wait for it."""
    document, viewer = _document_of(model, submission_id, file), model.viewer
    if viewer_of(document) == "text":
        text = {"file": file, "page": page, "n_pages": len(document.texts), "rotate": 0}
        found = text | {"text": page_text(document, page), "rows": page_rows(document, page)}
        return lambda: found
    return lambda: _drawn_json(viewer, document, page, width, rotate)


def _drawn_json(viewer: Viewer, document: Document, page: int, width: int, rotate: int) -> Json:
    drawn = viewer.draw(document, page, width, rotate)
    about = {"file": document.file, "page": page, "rotate": rotate, "mime": "image/jpeg"}
    about |= {"width": drawn.width, "height": drawn.height, "n_pages": drawn.n_pages}
    return about | {"words": [list(word) for word in drawn.words], "buffers": [drawn.picture]}


def thumbnails(model: OpenReview, submission_id: str, file: str, width: int = 96, **pages: int) -> Callable[[], Json]:
    """Small pictures of the pages `from` to `to`, at most twelve at a time."""
    document, viewer = _document_of(model, submission_id, file), model.viewer
    first = max(1, pages.get("from", 1))
    n_pages = n_pages_of(document)
    last = min(pages.get("to", first + _THUMBNAILS_MAX - 1), first + _THUMBNAILS_MAX - 1, n_pages)

    def draw() -> Json:
        drawn = [viewer.draw(document, each, width, words=False) for each in range(first, last + 1)]
        about = {"file": file, "from": first, "to": last, "n_pages": n_pages, "mime": "image/jpeg"}
        sizes = [[each.width, each.height] for each in drawn]
        return about | {"sizes": sizes, "buffers": [each.picture for each in drawn]}

    return draw


def _document_of(model: OpenReview, submission_id: str, file: str) -> Document:
    found = model.marks_of(submission_id).case.submission.document(file)
    if found is None or viewer_of(found) == "none":
        raise NotFound(Problem(file, "cannot be shown here.", "Save it and open it with another program."))
    return found


COMMANDS: dict[str, Callable[..., Json]] = {each.__name__: each for each in (evidence, search)}
LATER: dict[str, Callable[..., Callable[[], Json]]] = {each.__name__: each for each in (page, thumbnails)}
