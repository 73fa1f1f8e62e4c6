"""2.5(c): notes that hold only what is to be done, or what was said a year ago.

Measure: every sentence that does more than point at a paper puts its matter into the future, or leaves the answer to
an earlier submission. French notes are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.checks.notes.substance import own_of_company
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.stems import is_french
from secor_qa.procedure.wording.still_to_come import (
    ALREADY,
    COMPARES,
    INTENDED,
    OF_THE_EARLIER,
    POINTS_BACK,
    SHALL,
    WAITS_ON,
    only_points,
)
from secor_qa.procedure.words import Check, Status, Strength

BACK_OWN_MAX = 3
"""So many words of the company's own may stand beside those that point back (a reading)."""


def still_to_come(question: Question, notes: str) -> Iterator[Finding]:
    """The finding that notes put everything into the future: each sentence that is more than a pointer to a paper.

    Where one tells in another tense of anything, nothing is said.
    """
    if not _is_all_to_come(notes):
        return
    message = f"The notes of question {question.id} tell what is going to be done; please say what was done and seen."
    evidence = (Evidence(f"Notes: “{excerpt(notes)}”"),)
    yield Finding(question.id, Check.NOTES, "notes-of-plans", Status.NEEDS_REVIEWER, message, evidence, Strength.LOOK)


@lru_cache(TEXTS_KEPT)
def _telling(notes: str) -> tuple[str, ...]:
    """The sentences that do more than point at a paper."""
    return tuple(each for each in sentences(notes) if not only_points(each))


@lru_cache(TEXTS_KEPT)
def _is_all_to_come(notes: str) -> bool:
    told = _telling(notes)
    if not told or is_french(notes) or not all(SHALL.search(each) for each in told):
        return False
    if not any(INTENDED.search(each) for each in told):
        return False
    return not any(ALREADY.search(WAITS_ON.sub(" ", SHALL.sub(" ", each))) for each in told)


@lru_cache(TEXTS_KEPT)
def _points_back(notes: str) -> bool:
    told = _telling(notes)
    if not told or any(COMPARES.search(each) for each in told):
        return False
    return all(POINTS_BACK.search(each) for each in told) and OF_THE_EARLIER.search(notes) is not None


def only_points_back(question: Question, notes: str) -> Iterator[Finding]:
    """The finding that each sentence of notes leaves the answer to an earlier submission, and none tells more."""
    if not _points_back(notes):
        return
    rest = " ".join(POINTS_BACK.sub(" ", each) for each in _telling(notes))
    if any(map(str.isdigit, rest)) or len(own_of_company(question, rest)) > BACK_OWN_MAX:
        return
    message = (
        f"The notes of question {question.id} only point back to an earlier submission; please say what is in place "
        "now, and where it can be seen."
    )
    evidence = (Evidence(f"Notes: “{excerpt(notes)}”"),)
    yield Finding(
        question.id, Check.NOTES, "notes-point-back", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )
