"""2.5(a): a record of training tells of a training: that somebody took it, passed it or gave it, or when.

Reading: only where the guideline asks for nothing but training, and the text has none of these: no word of a course
taken, no day beside that of a signature, no tick. A list of what a job needs is such a text.
"""

from __future__ import annotations

from secor_qa.procedure.checks.document_sort import readings, sort_finding
from secor_qa.procedure.document_sorts import Sort, asked_sentences, named
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.record_dates import of_role
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import DateRole

WORDS_MIN = 25
"""A text of fewer words may be a card or a label that says it by its looks."""
MENTIONS_MAX = 1
"""A text that speaks of training more often may be a record in words that we do not know."""

TITLE_LINES = 3
"""Where the title of a document stands."""


def tells_of_no_training(question: Question, document: Document, facts: Facts) -> Finding | None:
    """The finding that nothing in a document shows that anybody was trained."""
    reading = facts.once(readings).get(document.file)
    if reading is None or reading.recognised or document.unread_pages or reading.n_words < WORDS_MIN:
        return None
    if question.evidence != "record" or named(asked_sentences(question)) != frozenset({Sort.TRAINING}):
        return None
    if reading.marks[Sort.TRAINING] or reading.n_ticks or reading.mentions[Sort.TRAINING] > MENTIONS_MAX:
        return None
    a_day = of_role(document, DateRole.RECORD, DateRole.OTHER, DateRole.EXPIRES, DateRole.MADE, DateRole.EFFECTIVE)
    lines = [line for line in "\n".join(document.texts).splitlines() if line.strip()][:TITLE_LINES]
    if a_day or named("\n".join(lines)) & {Sort.TRAINING, Sort.ORIENTATION, Sort.MEETING}:
        return None
    message = (
        f"“{document.file}” tells of no training: no course, nobody who took it and no day; question {question.id} "
        f"asks for {Sort.TRAINING.value}."
    )
    return sort_finding(question, document, message)
