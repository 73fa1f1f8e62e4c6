"""2.5(d): what the notes of a question tally, and what the deficiency of its action item tallies of as many.

Measure: a deficiency with tallies of one whole, and notes with tallies of the same whole, none of which has a part that
the deficiency names, counted from either end: `2 of 12 were missed` is `10 of 12 done`. Readings: a number that the
notes name otherwise may be the deficiency's; an item of the QA reviewer's is not the employer's word.
"""

from __future__ import annotations

from collections.abc import Iterator

from secor_qa.procedure.checks.action_items.fields import is_of_reviewer, said
from secor_qa.procedure.checks.action_items.missing import items_of
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.counts import Ratio, ratios
from secor_qa.procedure.wording.happened_times import all_numbers
from secor_qa.procedure.wording.shortfalls import shortfalls
from secor_qa.procedure.words import Answer, Check, Status, Strength

_WHOLE_MIN = 3
"""A tally of fewer may be of anything."""


def against_tally_of_plan(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The notes of a Yes and the deficiency of its item tell the same part of as many."""
    if row.answer is not Answer.YES:
        return
    for item in items_of(question.id, facts.submission):
        if not is_of_reviewer(item) and (apart := tallied_apart(row.notes, item.deficiency)):
            mine, its = apart
            message = (
                f"The notes of question {question.id} tell “{mine.text}”; the action plan says of it "
                f"“{excerpt(item.deficiency, 100)}”, which is another number of {its.whole}. Please see which is right."
            )
            evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(said(item)))
            yield Finding(
                question.id, Check.CONSISTENCY, "plan-counts-otherwise", Status.NEEDS_REVIEWER, message, evidence,
                Strength.LIKELY,
            )  # fmt: skip
            return


def tallied_apart(notes: str, deficiency: str) -> tuple[Ratio, Ratio] | None:
    """The tally of the notes and that of the deficiency of as many, where the two differ; None where none do."""
    lacking = ratios(deficiency)
    wholes = {each.whole for each in lacking}
    if len(wholes) != 1 or max(wholes) < _WHOLE_MIN:
        return None
    same = [each for each in (*ratios(notes), *shortfalls(notes)) if each.whole in wholes]
    parts = {part for each in lacking for part in (each.part, each.whole - each.part)}
    told = {each.part for each in same} | ({*all_numbers(notes)} - wholes)
    return (same[0], lacking[0]) if same and parts.isdisjoint(told) else None
