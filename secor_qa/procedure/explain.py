"""2.5 explained: what was read for one question, and how each check comes to what it suggests, to clause and page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.dated import inside
from secor_qa.procedure.evidence_calendar import window_of
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import n_words
from secor_qa.procedure.proof import SUGGESTIONS, Node, finding_node
from secor_qa.procedure.submission import Document, FoundDate

_IN_WINDOW = {True: "in the window", False: "outside the window", None: "does not count"}


def explain(question: Question, facts: Facts, results: Iterable[CheckResult]) -> Node:
    """The tree of one question: what was read (answer, notes, documents, dates), then its seven checks.

    `results` are the question's own, as `check_question` gives them.
    """
    found = tuple(_read(question, facts))
    read = Node(f"{question.id} read", "evidence", "Read", "answer, notes and documents", "", found)
    row = facts.submission.answer(question.id)
    answer = str(row.answer or row.answer_as_written or "none") if row else "none"
    children = (read, *(_check(result) for result in results))
    return Node(
        question.id, "question", f"Question {question.id}: {question.text}", f"Answer {answer}", "2.5", children
    )


def _read(question: Question, facts: Facts) -> Iterator[Node]:
    row = facts.submission.answer(question.id)
    claimed = "none" if row is None or row.points_claimed is None else f"{row.points_claimed:f} of {question.points}"
    scored = f"{claimed}, scored by {question.scoring.replace('_', ' ')}"
    yield Node(f"{question.id} points", "evidence", "Points claimed", scored, "2.6")
    length = f"{n_words(row.notes if row else '')} words; at least {question.notes_min_words} are asked for"
    yield Node(f"{question.id} notes", "evidence", "Notes", length)
    window = window_of(question, facts.submission, facts.edition)
    if window:
        bounds = f"{window.start.isoformat()} to {window.end.isoformat()}"
        yield Node(f"{question.id} window", "evidence", "Window of its records", bounds, "2.5(b)")
    for document in facts.submission.documents_of(question.id):
        yield _document(question, document, window)


def _document(question: Question, document: Document, window: Window | None) -> Node:
    node_id = f"{question.id} {document.file}"
    dates = [_date(f"{node_id} {at}", found, window) for at, found in enumerate(document.dates, 1)]
    signs = [
        Node(f"{node_id} sign {at}", "evidence", _page(sign.page), sign.text)
        for at, sign in enumerate(document.signs, 1)
    ]
    return Node(node_id, "evidence", document.file, _about(document), "", (*dates, *signs))


def _about(document: Document) -> str:
    if not document.present:
        return "listed, not in the package"
    if document.why_not:
        return document.why_not
    n_pages = len(document.texts)
    recognised = ", recognised from pictures" if document.recognised_pages else ""
    return f"{document.kind}, {n_pages} page{'' if n_pages == 1 else 's'} of text{recognised}"


def _date(node_id: str, found: FoundDate, window: Window | None) -> Node:
    role = f"{found.role.value} date" + (f" ({found.why})" if found.why else "")
    stands = f", {_IN_WINDOW[inside(found, window)]}" if window else ""
    return Node(node_id, "evidence", _page(found.page), f"{found.on.isoformat()}, {role}{stands}")


def _page(number: int | None) -> str:
    return f"Page {number}" if number else "The file itself"


def _check(result: CheckResult) -> Node:
    node_id = f"{result.question} {result.check.value}"
    children = [
        replace(finding_node(f"{node_id} {at}", each), label=f"Finding {each.code}, {each.strength}")
        for at, each in enumerate(result.findings, 1)
    ]
    if result.reason:
        children.insert(0, Node(f"{node_id} reason", "evidence", "Reason", result.reason))
    return Node(node_id, "check", result.check.label, SUGGESTIONS[result.status], result.check.clause, tuple(children))
