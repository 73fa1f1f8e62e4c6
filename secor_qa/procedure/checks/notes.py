"""2.5(c), the mechanical part: notes stand where a Yes requires them, long enough, and not the question again."""

from __future__ import annotations

from collections.abc import Iterator

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt, is_placeholder, n_words, own_words, plural
from secor_qa.procedure.words import Answer, Check, Status

OWN_WORDS_MIN = 3
"""A note with fewer words of its own than this only repeats the question (a reading)."""


def check(question: Question, facts: Facts) -> CheckResult:
    """2.5(c): the notes that a Yes requires are there, long enough, and say more than the question."""
    submission = facts.submission
    row = submission.answer(question.id)
    if not question.notes_min_words:
        reason = "The guideline requires no notes."
        return CheckResult.of(question.id, Check.NOTES, (), reason, Status.NOT_APPLICABLE)
    if row is None or row.answer is None:
        reason = "Without an answer it cannot be told whether notes are required."
        return CheckResult.of(question.id, Check.NOTES, (), reason, Status.NEEDS_REVIEWER)
    if row.answer is not Answer.YES:
        reason = f"Notes are required to verify a Yes; the answer is {row.answer}."
        return CheckResult.of(question.id, Check.NOTES, (), reason, Status.NOT_APPLICABLE)
    reason = f"{plural(n_words(row.notes), 'word')} of notes; at least {question.notes_min_words} required."
    return CheckResult.of(question.id, Check.NOTES, _judge(question, row.notes), reason)


def _judge(question: Question, notes: str) -> Iterator[Finding]:
    if is_placeholder(notes):
        message = f"Question {question.id} is answered Yes, but its notes are blank; the guideline requires notes."
        yield _finding(question, "no-notes", message, f"Notes: “{excerpt(notes)}”.")
        return
    if (count := n_words(notes)) < question.notes_min_words:
        needed = question.notes_min_words
        message = f"The notes of question {question.id} have {plural(count, 'word')}; at least {needed} are required."
        yield _finding(question, "short-notes", message, excerpt(notes))
    if len(own_words(notes, question.text)) < OWN_WORDS_MIN:
        message = f"The notes of question {question.id} repeat the question instead of saying what is in place."
        yield _finding(
            question, "notes-repeat-question", message, excerpt(notes), f"Question: {excerpt(question.text)}"
        )


def _finding(question: Question, code: str, message: str, *texts: str) -> Finding:
    return Finding(question.id, Check.NOTES, code, Status.NOT_MET, message, tuple(Evidence(text) for text in texts))
