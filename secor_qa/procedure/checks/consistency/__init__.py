"""2.5(d): nothing that the submission says contradicts anything else that it says.

A contradiction is said at every question that it concerns; one of the profile alone, at the instrument's first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from secor_qa.procedure.checks.consistency.against_tables import against_tables
from secor_qa.procedure.checks.consistency.another_day import another_day_of_its_month
from secor_qa.procedure.checks.consistency.before_their_first_day import before_their_first_day
from secor_qa.procedure.checks.consistency.between_papers import between_papers
from secor_qa.procedure.checks.consistency.called_off import against_its_paper
from secor_qa.procedure.checks.consistency.cells_lacking import cells_lacking
from secor_qa.procedure.checks.consistency.claimed_level import short_of_level
from secor_qa.procedure.checks.consistency.claimed_share import tally_against_percent
from secor_qa.procedure.checks.consistency.contractors import contractors
from secor_qa.procedure.checks.consistency.counted import counted
from secor_qa.procedure.checks.consistency.counted_beside import counted_beside
from secor_qa.procedure.checks.consistency.dated_columns import rows_of_tally
from secor_qa.procedure.checks.consistency.dates import dates_of_notes
from secor_qa.procedure.checks.consistency.documents import notes_against_documents
from secor_qa.procedure.checks.consistency.elected import trained_another
from secor_qa.procedure.checks.consistency.expiry import expiry_of_notes
from secor_qa.procedure.checks.consistency.figures import NUMBERS_DIFFER, figures_of_notes, profile_figures
from secor_qa.procedure.checks.consistency.figures_of_registers import figures_of_registers
from secor_qa.procedure.checks.consistency.how_often import often_by_its_paper
from secor_qa.procedure.checks.consistency.hurt_elsewhere import hurt_elsewhere
from secor_qa.procedure.checks.consistency.in_all import told_in_all, workers_in_all
from secor_qa.procedure.checks.consistency.kinds_of_events import kinds_of_events
from secor_qa.procedure.checks.consistency.letterheads import foreign_documents
from secor_qa.procedure.checks.consistency.lines_of_review import lines_of_review
from secor_qa.procedure.checks.consistency.listed_day import against_its_listing
from secor_qa.procedure.checks.consistency.looked_outside import looked_outside
from secor_qa.procedure.checks.consistency.matrices import card_against_matrix, matrix_against_note
from secor_qa.procedure.checks.consistency.muster_places import muster_places
from secor_qa.procedure.checks.consistency.names import foreign_notes
from secor_qa.procedure.checks.consistency.newcomers import newcomers
from secor_qa.procedure.checks.consistency.notes import (
    across_notes,
    against_notes,
    against_plan,
    done_against_no,
    full_claim_against_notes,
)
from secor_qa.procedure.checks.consistency.numbered_of import numbered_of
from secor_qa.procedure.checks.consistency.oriented_late import oriented_late
from secor_qa.procedure.checks.consistency.papers import days_of_papers, signed_after_start
from secor_qa.procedure.checks.consistency.plan_and_drills import drill_of_the_plan
from secor_qa.procedure.checks.consistency.plan_tallies import against_tally_of_plan
from secor_qa.procedure.checks.consistency.points_told import nothing_in_the_plan, points_told
from secor_qa.procedure.checks.consistency.policy_signer import signed_by_another
from secor_qa.procedure.checks.consistency.rows import ROWS_AGAINST_NOTES
from secor_qa.procedure.checks.consistency.rules import broken_rules, rules_of
from secor_qa.procedure.checks.consistency.some_fell_short import some_fell_short
from secor_qa.procedure.checks.consistency.tallied_rows import tallied_rows
from secor_qa.procedure.checks.consistency.things_owned import things_owned
from secor_qa.procedure.checks.consistency.told_elsewhere import told_elsewhere
from secor_qa.procedure.checks.consistency.workers_told import workers_of_notes
from secor_qa.procedure.checks.consistency.year_figures import figures_of_the_year
from secor_qa.procedure.checks.people_asked import more_of_a_role
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.asides import without_asides
from secor_qa.procedure.words import Answer, Check, Status

_OF_COUNTS = frozenset({
    ROWS_AGAINST_NOTES, NUMBERS_DIFFER, "counted-otherwise", "paper-counts-otherwise",
    "tally-against-rows", "in-time-against-rows", "matrix-against-note", "figures-of-register", "tally-against-percent",
})  # fmt: skip
"""What tells already that notes and papers count differently."""


def check(question: Question, facts: Facts) -> CheckResult:
    """2.5(d): answer, notes, figures, dates and documents of the question agree, with each other and with the rest."""
    submission, instrument = facts.submission, facts.instrument
    row = submission.answer(question.id)
    of_row = tuple(_of_row(question, _without_asides(question, row), facts)) if row else ()
    said = {each.code for each in of_row}
    findings = [
        *broken_rules(question, submission, instrument),
        *of_row,
        *foreign_documents(question, facts),
        *signed_by_another(question, facts),
        *(tuple(figures_of_the_year(question, facts)) or lines_of_review(question, facts)),
        *(() if ROWS_AGAINST_NOTES in said else counted(question, facts)),
        *kinds_of_events(question, facts),
        *figures_of_registers(question, facts),
        *hurt_elsewhere(question, facts),
        *muster_places(question, facts),
        *newcomers(question, facts),
        *(() if NUMBERS_DIFFER in said else workers_of_notes(question, facts)),
        *told_elsewhere(question, facts),
        *card_against_matrix(question, facts),
        *between_papers(question, facts),
        *drill_of_the_plan(question, facts),
        *trained_another(question, facts),
        *(_of_profile(question, facts) if question == instrument.questions[0] else ()),
    ]
    if row and not any(each.code in _OF_COUNTS for each in findings):
        findings += against_tables(question, row, facts)
    if row is None or row.answer is None:
        reason = "Without an answer it cannot be told whether it agrees with the rest."
        return CheckResult.of(question.id, Check.CONSISTENCY, findings, reason, Status.NEEDS_REVIEWER)
    reason = f"Rules of the instrument that concern the question: {len(rules_of(question, instrument))}."
    return CheckResult.of(question.id, Check.CONSISTENCY, findings, reason)


def _without_asides(question: Question, row: AnswerRow) -> AnswerRow:
    """The row of a Yes without what its notes tell of others, of the weather or of a household."""
    if row.answer is not Answer.YES:
        return row
    notes = without_asides(row.notes, question.text)
    return row if notes == row.notes else replace(row, notes=notes)


def _of_profile(first: Question, facts: Facts) -> Iterator[Finding]:
    yield from tuple(profile_figures(first, facts)) or told_in_all(first, facts)
    yield from things_owned(first, facts)


def _of_row(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    yield from against_notes(question, row, facts)
    yield from full_claim_against_notes(question, row, facts)
    yield from tally_against_percent(question, row, facts)
    yield from short_of_level(question, row)
    yield from points_told(question, row)
    yield from nothing_in_the_plan(question, row, facts)
    yield from some_fell_short(question, row, facts)
    yield from across_notes(question, facts)
    figures = tuple(figures_of_notes(question, row, facts))
    yield from figures
    if NUMBERS_DIFFER not in {each.code for each in figures}:
        yield from workers_in_all(question, row, facts)
    yield from contractors(question, row, facts)
    yield from more_of_a_role(question, row, facts)
    yield from dates_of_notes(question, row, facts)
    yield from looked_outside(question, row, facts)
    if row.answer is Answer.YES:
        found = tuple(another_day_of_its_month(question, row, facts)) or tuple(days_of_papers(question, row, facts))
        yield from found or against_its_listing(question, row, facts)
        yield from signed_after_start(question, facts)
    yield from notes_against_documents(question, row, facts)
    late = tuple(oriented_late(question, row, facts))
    yield from late or before_their_first_day(question, row, facts)
    yield from against_its_paper(question, row, facts)
    yield from counted_beside(question, row, facts)
    yield from numbered_of(question, row, facts)
    yield from tuple(tallied_rows(question, row, facts)) or rows_of_tally(question, row, facts)
    yield from often_by_its_paper(question, row, facts)
    yield from tuple(matrix_against_note(question, row, facts)) or cells_lacking(question, row, facts)
    yield from expiry_of_notes(question, row, facts)
    yield from foreign_notes(question, row, facts)
    yield from tuple(against_plan(question, row, facts)) or against_tally_of_plan(question, row, facts)
    yield from done_against_no(question, row, facts)
