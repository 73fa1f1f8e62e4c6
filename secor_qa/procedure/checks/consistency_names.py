"""2.5(d): the notes do not speak of another company as if it were the employer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from secor_qa.procedure.checks.letterheads import names_of_employer
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt, words
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.companies import LEGAL, TRADE
from secor_qa.procedure.words import Check, Status, Strength

_OURS = r"(?:employees|staff|workers|crews?|program|programme|policy|manual|management|owner|procedures)"
_OF_OTHERS = re.compile(
    r"\b(?:contractor|sub-?trade|client|customer|prime|supplier|vendor|other employer)", re.IGNORECASE
)
"""Of those others' people and papers question and notes may well speak."""
_AS_OWN = tuple(
    re.compile(text)
    for name in (LEGAL.pattern, TRADE)
    for text in (
        rf"\b{_OURS}\s+(?:of|at)\s+{name}",
        (
            rf"\b(?:[Hh]ere at|[Ww]e at|At|[Oo]ur company,)\s+{name},?\s+(?:we|our|all|every|each|nobody|no one|the "
            rf"(?:owner|crew))\b"
        ),
        (
            rf"{name}(?:['’]s?)?\s+(?:(?:health and )?(?:safety )?{_OURS}\b|is committed\b|(?:believes|ensures|makes "
            rf"sure|strives|"
            r"commits|(?:has|have) (?:established|adopted|implemented|developed|created|had (?:this|a|an|one|it)|a "
            r"(?:written|"
            r"comprehensive|formal))|(?:trains|requires|expects|provides|maintains) (?:all|every|each|its)))\b"
        ),
    )
)


def foreign_notes(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The notes do not speak of another company's people or papers as the employer's."""
    own = facts.once(names_of_employer)
    if not own or _OF_OTHERS.search(question.text):
        return
    for match in (found for pattern in _AS_OWN for found in pattern.finditer(row.notes)):
        name = " ".join(match["name"].split())
        if own.isdisjoint(words(name)) and not _OF_OTHERS.search(row.notes):
            message = f"The notes of question {question.id} speak of {name.rstrip('.')} as if it were the employer."
            evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"),)
            yield Finding(
                question.id, Check.CONSISTENCY, "other-company-in-notes", Status.NEEDS_REVIEWER, message, evidence,
                Strength.LIKELY,
            )  # fmt: skip
            return
