"""Canned wordings of findings, with placeholders that are filled from the submission."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.edition import Edition
from secor_qa.procedure.findings import CheckResult
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Check

_PLACEHOLDER = re.compile(r"\{(\w+)\}")

PLACEHOLDERS: dict[str, str] = {
    "employer": "the employer's legal name",
    "assessor": "the assessor's name",
    "question": "the question's id",
    "element": "the id of its element",
    "answer": "the assessor's answer",
    "points": "the points that the question can earn",
    "document": "the document that a finding of this check points to, else the first one attached",
    "window": "the days from which records count (2.5(b))",
    "months": "the months of that window",
    "n_documents": "how many documents the guideline asks for",
    "n_words": "how many words of notes the guideline asks for",
    "gathering_end": "the last day of data gathering",
}
"""Every placeholder, and what it is filled with."""


@dataclass(frozen=True)
class Wording:
    """A sentence or two that can be used in many submissions. `check` None: for any; `question` "": for any."""

    wording_id: str
    text: str
    check: Check | None = None
    question: str = ""


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with its placeholders filled; one that nothing is known for stays, so that the reviewer sees it."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1]) or found[0], text)


def unknown_placeholders(text: str) -> tuple[str, ...]:
    """The placeholders of a text that are not among `PLACEHOLDERS`."""
    return tuple(name for name in _PLACEHOLDER.findall(text) if name not in PLACEHOLDERS)


def values_for(
    question: Question, check: CheckResult | None, submission: Submission, edition: Edition, window: Window | None
) -> dict[str, str]:
    """What the placeholders are filled with at a question and one of its checks."""
    pointed = [each.file for finding in (check.findings if check else ()) for each in finding.evidence if each.file]
    attached = [document.file for document in submission.documents_of(question.id)]
    files = pointed or attached
    months = edition.evidence_window_months if question.window_months is None else question.window_months
    return {
        "employer": submission.text("employer_legal_name"),
        "assessor": submission.text("assessor_name"),
        "question": question.id,
        "element": question.element,
        "answer": submission.answer_of(question.id) or "",
        "points": str(question.points),
        "document": files[0].rsplit("/", 1)[-1] if files else "",
        "window": str(window) if window else "",
        "months": str(months),
        "n_documents": str(question.documents_min) if question.documents_min else "",
        "n_words": str(question.notes_min_words) if question.notes_min_words else "",
        "gathering_end": submission.text("data_gathering_end"),
    }
