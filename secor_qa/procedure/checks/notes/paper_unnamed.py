"""2.5(c): notes that bring up none of the papers attached to their question, where this sender's notes name them.

Measure: of the questions answered Yes with papers, fifteen at least, nineteen in twenty have notes that name one of
theirs, by name, title or number; the others leave the reviewer to guess what a paper is to show.
"""

from __future__ import annotations

from collections.abc import Iterator

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.paper_numbers import names_paper
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.words import Answer, Check, Status, Strength

QUESTIONS_MIN, SHARE_MIN = 15, 0.9


def paper_unnamed(question: Question, notes: str, facts: Facts) -> Iterator[Finding]:
    """The finding that notes bring up none of their question's papers."""
    if question.id not in facts.once(_unnamed):
        return
    files = ", ".join(f"“{each.file}”" for each in facts.submission.documents_of(question.id)[:3])
    message = f"The notes of question {question.id} do not bring up {files}; please see what it is to show."
    yield Finding(
        question.id, Check.NOTES, "paper-unnamed", Status.NEEDS_REVIEWER, message, (Evidence(excerpt(notes)),),
        Strength.LOOK,
    )  # fmt: skip


def _unnamed(facts: Facts) -> frozenset[str]:
    """The questions whose notes name none of their papers; none where that is this sender's way."""
    submission = facts.submission
    n_of_papers, unnamed = 0, set[str]()
    for row in submission.answers:
        documents = submission.documents_of(row.question) if row.answer is Answer.YES else ()
        if documents and row.notes.strip():
            n_of_papers += 1
            if not any(names_paper(row.notes, each) for each in documents):
                unnamed.add(row.question)
    is_named = n_of_papers >= QUESTIONS_MIN and len(unnamed) <= (1 - SHARE_MIN) * n_of_papers
    return frozenset(unnamed) if is_named else frozenset()
