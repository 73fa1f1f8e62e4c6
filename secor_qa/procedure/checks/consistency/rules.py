"""2.5(d): the instrument's own rules of consistency.

A broken rule is a finding at every question it names; a rule that names none, at the instrument's first question, so
that it is said once. A rule of which something is blank is neither kept nor broken.
"""

from __future__ import annotations

from secor_qa.procedure.conditions import Term
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import ConsistencyRule, Instrument, Question
from secor_qa.procedure.plain_text import as_sentence, excerpt
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Check, Status


def rules_of(question: Question, instrument: Instrument) -> tuple[ConsistencyRule, ...]:
    """The rules that concern a question."""
    first = (instrument.questions[0].id,)
    return tuple(rule for rule in instrument.consistency if question.id in (rule.questions or first))


def is_broken(rule: ConsistencyRule, submission: Submission) -> bool:
    """Whether a rule's `when` holds and its `then` does not."""
    return rule.when.holds(submission) is True and rule.then.holds(submission) is False


def broken_rules(question: Question, submission: Submission, instrument: Instrument) -> tuple[Finding, ...]:
    """One finding for each broken rule that concerns the question, with what both sides say."""
    return tuple(
        _finding(question, rule, submission) for rule in rules_of(question, instrument) if is_broken(rule, submission)
    )


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
