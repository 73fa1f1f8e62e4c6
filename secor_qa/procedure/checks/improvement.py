"""2.5(g), the mechanical part: an action is more than the deficiency said again. Never blocks (2.12)."""

from __future__ import annotations

from collections.abc import Iterator

from secor_qa.procedure.checks.action_items import items_of
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt, is_placeholder, own_words
from secor_qa.procedure.submission import ActionItem
from secor_qa.procedure.words import Answer, Check, Status


def check(question: Question, facts: Facts) -> CheckResult:
    """2.5(g): the actions for the question would change something."""
    submission = facts.submission
    answer = submission.answer_of(question.id)
    items = [item for item in items_of(question.id, submission) if not is_placeholder(item.action)]
    if items:
        findings = [finding for item in items for finding in _judge(question, item)]
        return CheckResult.of(question.id, Check.IMPROVEMENT, findings, "The action says more than the deficiency.")
    if answer in (Answer.YES, Answer.NA):
        reason = f"An action plan answers a No; the answer is {answer}."
        return CheckResult.of(question.id, Check.IMPROVEMENT, (), reason, Status.NOT_APPLICABLE)
    reason = "There is no action to judge; see 2.5(f)." if answer else "Without an answer there is no action to judge."
    return CheckResult.of(question.id, Check.IMPROVEMENT, (), reason, Status.NEEDS_REVIEWER)


def _judge(question: Question, item: ActionItem) -> Iterator[Finding]:
    if not is_placeholder(item.deficiency) and not own_words(item.action, item.deficiency):
        message = (
            f"The action for question {question.id} only repeats the deficiency; it does not say what will change."
        )
        texts = (f"Deficiency: {excerpt(item.deficiency)}", f"Action: {excerpt(item.action)}")
        evidence = tuple(Evidence(text) for text in texts)
        yield Finding(question.id, Check.IMPROVEMENT, "action-repeats-deficiency", Status.NOT_MET, message, evidence)
