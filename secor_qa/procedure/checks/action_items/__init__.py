"""2.5(f): every No has an action item that speaks of it and says what, who and by when. Never blocks (2.12).

Readings: an item that names a question the instrument does not have is said at the instrument's first question; see
also missing.py and repeated.py.
"""

from __future__ import annotations

from collections.abc import Iterator

from secor_qa.procedure.checks.action_items.alike import alike
from secor_qa.procedure.checks.action_items.fields import judge_fields, said
from secor_qa.procedure.checks.action_items.missing import items_of, missing, named_by
from secor_qa.procedure.checks.action_items.repeated import repeated
from secor_qa.procedure.checks.action_items.subjects import judge_subject
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Evidence, Finding
from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.submission import ActionItem, Submission
from secor_qa.procedure.words import Check, Status


def check(question: Question, facts: Facts) -> CheckResult:
    """2.5(f): a No has an action item with deficiency, action, person responsible and a date to come."""
    submission, instrument = facts.submission, facts.instrument
    answer = submission.answer_of(question.id)
    items = items_of(question.id, submission)
    findings = [finding for item in items for finding in _judge(question, item, facts)]
    if question == instrument.questions[0]:
        findings += _astray(question, submission, instrument)
    if not items:
        findings += missing(question, facts)
    if answer is None and not items:
        reason = "Without an answer it cannot be told whether an action item is required."
        return CheckResult.of(question.id, Check.ACTION_ITEMS, findings, reason, Status.NEEDS_REVIEWER)
    if not items:
        reason = f"An action item answers a No; the answer is {answer}."
        return CheckResult.of(question.id, Check.ACTION_ITEMS, findings, reason, Status.NOT_APPLICABLE)
    return CheckResult.of(question.id, Check.ACTION_ITEMS, findings, "The action item says what, who and by when.")


def _judge(question: Question, item: ActionItem, facts: Facts) -> Iterator[Finding]:
    yield from judge_fields(question, item, facts.submission)
    if len(named_by(item)) == 1:
        yield from judge_subject(question, item, facts)
    yield from repeated(question, item, facts)
    yield from alike(question, item, facts)


def _astray(first: Question, submission: Submission, instrument: Instrument) -> Iterator[Finding]:
    known = {question.id.casefold() for question in instrument.questions}
    for item in submission.action_items:
        if not named_by(item) & known:
            named = excerpt(item.question, 40)
            message = "An item of the action plan names no question."
            if named:
                message = f"An item of the action plan names question “{named}”, which {instrument.id} does not have."
            evidence = (Evidence(said(item)),)
            yield Finding(
                first.id, Check.ACTION_ITEMS, "item-without-question", Status.NEEDS_REVIEWER, message, evidence
            )
