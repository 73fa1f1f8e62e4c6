"""2.5(d), the mechanical part: the instrument's own rules of consistency.

A broken rule is a finding at every question it names; a rule that names none, at the instrument's first question, so
that it is said once. A rule of which something is blank is neither kept nor broken.
"""

from __future__ import annotations

from secor_qa.procedure.conditions import Term
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Evidence, Finding
from secor_qa.procedure.instrument import ConsistencyRule, Instrument, Question
from secor_qa.procedure.plain_text import as_sentence, excerpt
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Check, Status


def check(question: Question, facts: Facts) -> CheckResult:
    """2.5(d): no rule of the instrument that concerns the question is broken."""
    submission, instrument = facts.submission, facts.instrument
    rules = [rule for rule in instrument.consistency if _concerns(rule, question, instrument)]
    broken = [rule for rule in rules if rule.when.holds(submission) is True and rule.then.holds(submission) is False]
    findings = [_finding(question, rule, submission) for rule in broken]
    if submission.answer_of(question.id) is None:
        reason = "Without an answer it cannot be told whether it agrees with the rest."
        return CheckResult.of(question.id, Check.CONSISTENCY, findings, reason, Status.NEEDS_REVIEWER)
    reason = f"Rules of the instrument that concern the question: {len(rules)}."
    return CheckResult.of(question.id, Check.CONSISTENCY, findings, reason)


def _concerns(rule: ConsistencyRule, question: Question, instrument: Instrument) -> bool:
    return question.id in (rule.questions or (instrument.questions[0].id,))


def _finding(question: Question, rule: ConsistencyRule, submission: Submission) -> Finding:
    terms = {term.question or term.field: term for term in (*rule.when.terms, *rule.then.terms)}
    evidence = tuple(_fact(term, submission) for term in terms.values())
    return Finding(question.id, Check.CONSISTENCY, "contradiction", Status.NOT_MET, as_sentence(rule.message), evidence)


def _fact(term: Term, submission: Submission) -> Evidence:
    if term.question is None:
        return Evidence(f"{term.field}: {excerpt(submission.text(term.field or '')) or 'blank'}")
    row = submission.answer(term.question)
    notes = f" Notes: “{excerpt(row.notes)}”" if row and row.notes.strip() else ""
    return Evidence(f"Question {term.question}: {submission.answer_of(term.question) or 'unanswered'}.{notes}")
