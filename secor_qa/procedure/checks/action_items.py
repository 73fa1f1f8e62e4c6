"""2.5(f), the mechanical part: every No has an action item that says what, who and by when. Never blocks (2.12).

An item that names a question the instrument does not have is said at the instrument's first question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from secor_qa.procedure.calendar_dates import is_ambiguous
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Evidence, Finding
from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.plain_text import excerpt, is_placeholder
from secor_qa.procedure.submission import ActionItem, Submission
from secor_qa.procedure.words import Answer, Check, Status

_DONE = frozenset({"complete", "completed", "done", "closed", "finished"})


def items_of(question: str, submission: Submission) -> tuple[ActionItem, ...]:
    """The action items that name a question, alone or among several."""
    return tuple(item for item in submission.action_items if question.casefold() in _named(item))


def check(question: Question, facts: Facts) -> CheckResult:
    """2.5(f): a No has an action item with deficiency, action, person responsible and a date to come."""
    submission, instrument = facts.submission, facts.instrument
    answer = submission.answer_of(question.id)
    items = items_of(question.id, submission)
    findings = [finding for item in items for finding in _judge(question, item, submission)]
    if question == instrument.questions[0]:
        findings += _astray(question, submission, instrument)
    if answer == Answer.NO and not items:
        message = f"Question {question.id} is answered No, but no item of the action plan names it."
        findings.append(
            _finding(question, "no-action-item", Status.NOT_MET, message, "Answer: No. Action items: none.")
        )
    if answer is None and not items:
        reason = "Without an answer it cannot be told whether an action item is required."
        return CheckResult.of(question.id, Check.ACTION_ITEMS, findings, reason, Status.NEEDS_REVIEWER)
    if not items:
        reason = f"An action item answers a No; the answer is {answer}."
        return CheckResult.of(question.id, Check.ACTION_ITEMS, findings, reason, Status.NOT_APPLICABLE)
    return CheckResult.of(question.id, Check.ACTION_ITEMS, findings, "The action item says what, who and by when.")


def _named(item: ActionItem) -> frozenset[str]:
    return frozenset(part.strip().casefold() for part in re.split(r"[;,\n]", item.question))


def _judge(question: Question, item: ActionItem, submission: Submission) -> Iterator[Finding]:
    evidence = _said(item)
    for value, code, what in (
        (item.deficiency, "no-deficiency", "which deficiency it answers"),
        (item.action, "no-action", "what will be done"),
        (item.responsible, "no-responsible", "who is responsible"),
    ):
        if is_placeholder(value):
            message = f"The action item for question {question.id} does not say {what}."
            yield _finding(question, code, Status.NOT_MET, message, evidence)
    yield from _target(question, item, submission, evidence)


def _target(question: Question, item: ActionItem, submission: Submission, evidence: str) -> Iterator[Finding]:
    target, submitted = item.target_on, submission.on("submitted_on")
    if target is None or (isinstance(target, str) and is_placeholder(target)):
        if not _is_done(item):
            message = f"The action item for question {question.id} does not say by when it will be done."
            yield _finding(question, "no-target-date", Status.NOT_MET, message, evidence)
    elif isinstance(target, str):
        written = excerpt(target, 60)
        ambiguous = is_ambiguous(target)
        how = "can be read in more than one way" if ambiguous else "is not a date"
        code = "ambiguous-date" if ambiguous else "unreadable-target-date"
        status = Status.NEEDS_REVIEWER if ambiguous else Status.NOT_MET
        message = f"The target date of the action item for question {question.id}, “{written}”, {how}."
        yield _finding(question, code, status, message, evidence)
    elif submitted and target < submitted and not _is_done(item):
        message = (
            f"The action item for question {question.id} was to be done by {target.isoformat()}, before the submission "
            f"of {submitted.isoformat()}, and is not marked as completed."
        )
        yield _finding(question, "target-in-past", Status.NOT_MET, message, evidence)


def _is_done(item: ActionItem) -> bool:
    return item.completed_on is not None or item.status.strip().casefold() in _DONE


def _astray(first: Question, submission: Submission, instrument: Instrument) -> Iterator[Finding]:
    known = {question.id.casefold() for question in instrument.questions}
    for item in submission.action_items:
        if not _named(item) & known:
            named = excerpt(item.question, 40)
            message = "An item of the action plan names no question."
            if named:
                message = f"An item of the action plan names question “{named}”, which {instrument.id} does not have."
            yield _finding(first, "item-without-question", Status.NEEDS_REVIEWER, message, _said(item))


def _said(item: ActionItem) -> str:
    return (
        f"Action plan, {item.question or '(no question)'}: “{excerpt(item.deficiency, 80)}” - "
        f"“{excerpt(item.action, 80)}”; {excerpt(item.responsible, 40) or '(nobody)'}; {item.target_on or '(no date)'}."
    )


def _finding(question: Question, code: str, status: Status, message: str, evidence: str) -> Finding:
    return Finding(question.id, Check.ACTION_ITEMS, code, status, message, (Evidence(evidence),))
