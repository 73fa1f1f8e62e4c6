"""2.5(c): notes that bring up none of the papers attached to their question, where this sender's notes name them.

Measure: of the questions answered Yes with papers, fifteen at least, all but one have notes that name one of theirs,
by name, title or number, or speak of what is attached; it leaves the reviewer to guess what its papers are to show. A
paper of several questions is brought up by the notes of any of them, where the others hold a tally or a day. So is the
one paper of which no notes have the name of its file, where they have those of all others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.paper_numbers import head_noun, names_file, names_paper
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.dates import dates_in, days_without_year
from secor_qa.procedure.wording.stems import stems
from secor_qa.procedure.words import Answer, Check, Status, Strength

QUESTIONS_MIN, UNNAMED_MAX = 15, 1
_REFERS = re.compile(
    r"\b(?:attach\w*|enclos\w*|submitted|append\w*|sent|sending|send|see|copy|copies|photo\w*|picture|scan(?:ned)?|"
    r"file|uploaded|ci-joint|pi[eè]ce jointe)\b",
    re.IGNORECASE,
)
_BY_CAMERA = re.compile(r"(?:img|dsc\w?|pxl|scan|image|photo|doc|whatsapp)[-_ ]?\d{3}", re.IGNORECASE)
"""Names that a camera or a scanner gives, which no note would bring up."""


def paper_unnamed(question: Question, notes: str, facts: Facts) -> Iterator[Finding]:
    """The finding that notes bring up none of their question's papers."""
    papers = facts.submission.documents_of(question.id)
    if question.id not in facts.once(_unnamed):
        papers = tuple(each for each in papers if each in facts.once(_left_over))
    if not papers:
        return
    files = ", ".join(f"“{each.file}”" for each in papers[:3])
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
            if not (_refers(row.notes) or any(_is_told(row.notes, each) for each in documents)):
                unnamed.add(row.question)
    if n_of_papers < QUESTIONS_MIN or len(unnamed) > UNNAMED_MAX:
        return frozenset()
    return frozenset(each for each in unnamed if not (_says_what_kind(each, facts) or _is_told_elsewhere(each, facts)))


def _says_what_kind(question_id: str, facts: Facts) -> bool:
    """Whether notes say what kind of paper one of theirs is: `our policy`, of `Our safety policy.docx`."""
    row = facts.submission.answer(question_id)
    return row is not None and any(
        head_noun(each) & stems(row.notes) for each in facts.submission.documents_of(question_id)
    )


def _is_told_elsewhere(question_id: str, facts: Facts) -> bool:
    """Whether another question's notes bring up one of these papers, which it has too, and its own count or date."""
    submission = facts.submission
    row = submission.answer(question_id)
    if row is None or not (ratios(row.notes) or dates_in(row.notes) or days_without_year(row.notes)):
        return False
    others = [row for row in submission.answers if row.question != question_id]
    return any(
        document in submission.documents_of(row.question) and names_paper(row.notes, document)
        for document in submission.documents_of(question_id)
        for row in others
    )


def _left_over(facts: Facts) -> tuple[Document, ...]:
    """The one paper whose file no notes name, nor say what kind of paper it is, where those of all others are named."""
    rows = [row for row in facts.submission.answers if row.answer is Answer.YES and row.notes.strip()]
    papers = {each.file: each for row in rows for each in facts.submission.documents_of(row.question) if each.present}
    notes = "\n".join(row.notes for row in facts.submission.answers)
    unnamed = tuple(each for each in papers.values() if not names_file(notes, each))
    if len(papers) < QUESTIONS_MIN or len(unnamed) != 1 or _is_by_camera(unnamed[0]):
        return ()
    own = [row.notes for row in rows if unnamed[0] in facts.submission.documents_of(row.question)]
    return () if any(head_noun(unnamed[0]) & stems(each) for each in own) else unnamed


@lru_cache(TEXTS_KEPT)
def _refers(notes: str) -> bool:
    return _REFERS.search(notes) is not None


def _is_told(notes: str, document: Document) -> bool:
    return names_paper(notes, document) or _is_by_camera(document)


def _is_by_camera(document: Document) -> bool:
    return _BY_CAMERA.match(document.file.rsplit("/", 1)[-1]) is not None
