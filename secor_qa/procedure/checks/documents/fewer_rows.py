"""2.5(a): a table of a plan or rule that has fewer rows than its note tells of what heads them.

Measure: the one paper of a policy question has a table whose first heading is a thing, as `Position`, and fewer rows,
by two at least, than the one number that the notes tell of such things; several things in one cell count as so many.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.registers import n_written, tables
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.counts import COUNT, counting_text, number
from secor_qa.procedure.words import Check, Status, Strength

FEWER_MIN = 2
_THING = re.compile(r"[A-Za-z][a-z]{2,15}")
_SEVERAL = re.compile(r",|/|;|&|\band\b")


def fewer_rows(question: Question, document: Document, facts: Facts) -> Finding | None:
    """The finding that a table of rules has fewer rows than the notes tell."""
    row = facts.submission.answer(question.id)
    if question.evidence != "policy" or row is None or document.recognised_pages or document.unread_pages:
        return None
    if len(facts.submission.documents_of(question.id)) != 1:
        return None
    for thing, n_rows in things_in(document.texts):
        told = _told(row.notes, thing)
        if told and number(told[0]) and (number(told[0]) or 0) - n_rows >= FEWER_MIN:
            message = (
                f"The notes of question {question.id} tell of “{told[1]}”; the table in “{document.file}” has "
                f"{n_rows}. Please see what is left out."
            )
            evidence = (
                Evidence(f"Notes: “{excerpt(row.notes)}”"),
                Evidence(excerpt(" ".join(document.texts)), document.file, 1),
            )
            return Finding(
                question.id, Check.DOCUMENTS, "left-out-of-document", Status.NEEDS_REVIEWER, message, evidence,
                Strength.LOOK,
            )  # fmt: skip
    return None


@lru_cache(TEXTS_KEPT)
def things_in(texts: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    """What heads the rows of each table, and how many of it the rows name."""
    found = [table for text in texts for table in tables(text) if table.heads and _THING.fullmatch(table.heads[0])]
    return tuple(
        (each.heads[0].casefold(), sum(1 + len(_SEVERAL.findall(row[0])) for row in each.entries if n_written(row) > 1))
        for each in found
    )


def _told(notes: str, thing: str) -> tuple[str, str] | None:
    """The one number that notes tell of a thing, and the words; None where they tell several or none."""
    plural = re.escape(thing[:-1] + "ies" if thing.endswith("y") else thing + "s")
    found = re.findall(rf"\b(({COUNT}) (?:[a-z-]+ )?{plural})\b", counting_text(notes), re.IGNORECASE)
    return (found[0][1], " ".join(found[0][0].split())) if len(found) == 1 else None
