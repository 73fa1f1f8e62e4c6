"""2.5(c): notes stand where a Yes requires them, and verify it: long enough, telling, counted, the question's own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.checks.carry_over import is_carried_over
from secor_qa.procedure.checks.notes.asked_parts import asked_parts, own_premises_only
from secor_qa.procedure.checks.notes.borne_names import named_as_in_papers
from secor_qa.procedure.checks.notes.copied import copied
from secor_qa.procedure.checks.notes.exchanged import exchanged
from secor_qa.procedure.checks.notes.other_times import only_points_back, still_to_come
from secor_qa.procedure.checks.notes.paper_unnamed import paper_unnamed
from secor_qa.procedure.checks.notes.persons import persons
from secor_qa.procedure.checks.notes.points_each import points_each
from secor_qa.procedure.checks.notes.substance import TERSE_WORDS, is_short, substance
from secor_qa.procedure.checks.notes.tally import tally, whereabouts
from secor_qa.procedure.checks.notes.uncounted import uncounted
from secor_qa.procedure.edition import Edition
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, n_words, plural
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.words import Answer, Check, Status, YearType

_NOTHING = frozenset(
    {"no-notes", "notes-repeat-question", "notes-unfilled", "notes-repeat-guideline", "notes-say-nothing"}
)
"""After one of these nothing else is asked of the same notes: there is nothing in them to judge."""


def check(question: Question, facts: Facts) -> CheckResult:
    """2.5(c): the notes that a Yes requires are there, long enough, and verify it."""
    row = facts.submission.answer(question.id)
    if not question.notes_min_words:
        reason = "The guideline requires no notes."
        return CheckResult.of(question.id, Check.NOTES, (), reason, Status.NOT_APPLICABLE)
    if row is None or row.answer is None:
        reason = "Without an answer it cannot be told whether notes are required."
        return CheckResult.of(question.id, Check.NOTES, (), reason, Status.NEEDS_REVIEWER)
    if row.answer is not Answer.YES:
        reason = f"Notes are required to verify a Yes; the answer is {row.answer}."
        named = persons(question, row.notes, facts)
        return CheckResult.of(question.id, Check.NOTES, named, reason, Status.NOT_APPLICABLE)
    if is_carried_over(row):
        reason = "The notes say that the answer is carried over from the certification year; see 2.5(e)."
        return CheckResult.of(question.id, Check.NOTES, persons(question, row.notes, facts), reason)
    reason = f"{plural(n_words(row.notes), 'word')} of notes; at least {question.notes_min_words} required."
    otherwise = Status.MET
    if is_short(question, row.notes):
        reason, otherwise = f"{reason} Please see whether they verify the Yes all the same.", Status.NEEDS_REVIEWER
    return CheckResult.of(question.id, Check.NOTES, _judge(question, row, facts), reason, otherwise)


def _judge(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    papers = facts.submission.documents_of(question.id)
    files = tuple(each.file for each in papers)
    found = _empty(question, row.notes, facts.edition, files)
    yield from found
    if found and n_words(row.notes) <= TERSE_WORDS:
        return
    if not found:
        yield from still_to_come(question, row.notes)
        if not (question.carry_over and facts.submission.year_type is YearType.MAINTENANCE):
            yield from only_points_back(question, row.notes)
    if not _NOTHING.intersection(finding.code for finding in found):
        named = tuple(each.file for each in facts.submission.documents if each.file in row.notes)
        yield from _parts_left_out(question, row, bool(papers), named)
        yield from own_premises_only(question, row.notes, facts)
        yield from list(persons(question, row.notes, facts)) or named_as_in_papers(question, row.notes, facts)
        yield from exchanged(question, row, facts)
        yield from paper_unnamed(question, row.notes, facts)
    yield from copied(question, row, facts)


@lru_cache(TEXTS_KEPT)
def _parts_left_out(
    question: Question, row: AnswerRow, has_papers: bool, named: tuple[str, ...]
) -> tuple[Finding, ...]:
    """What the notes leave out of what the guideline asks to be told: of these two alone, and kept with them."""
    return (
        *(tuple(tally(question, row.notes)) or uncounted(question, row.notes)),
        *whereabouts(question, row.notes, has_papers),
        *asked_parts(question, row.notes, named),
        *points_each(question, row),
    )


@lru_cache(TEXTS_KEPT)
def _empty(question: Question, notes: str, edition: Edition, files: tuple[str, ...]) -> tuple[Finding, ...]:
    """By what the notes say nothing, kept with them."""
    return tuple(substance(question, notes, edition, files))
