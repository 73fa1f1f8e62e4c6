"""2.5(f): the same action for questions that have little in common, and one item that stands twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from secor_qa.procedure.checks.action_items.fields import said
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt, words
from secor_qa.procedure.submission import ActionItem
from secor_qa.procedure.words import Check, Status, Strength

_ALIKE_MIN = 3
"""Items with one action, from which it cannot be meant for each of them (a reading); two in two elements."""


def alike(question: Question, item: ActionItem, facts: Facts) -> Iterator[Finding]:
    """The item's action is that of other items too; said at each of their questions."""
    if item.question.strip() not in facts.instrument:
        return  # it names several
    same = facts.once(same_actions).get(words(item.action), ())
    others = [each for each in same if each is not item]
    twice = [each for each in others if each.question.strip() == item.question.strip()]
    if any(words(each.deficiency) == words(item.deficiency) for each in twice):
        message = f"The action plan has the same item for question {question.id} more than once."
        yield _finding(question, "item-twice", message, item, twice)
        return
    elements = {facts.instrument.question(each.question.strip()).element for each in (item, *others)}
    if len(others) + 1 >= _ALIKE_MIN or (others and len(elements) > 1):
        names = ", ".join(each.question.strip() for each in others)
        message = (
            f"The action for question {question.id}, “{excerpt(item.action, 80)}”, is also that for {names}; please "
            "say what is done for each."
        )
        yield _finding(question, "one-action-for-several", message, item, others)


def same_actions(facts: Facts) -> Mapping[tuple[str, ...], tuple[ActionItem, ...]]:
    """The items of this instrument's questions that share their action's words, by these; short actions left out."""
    found: dict[tuple[str, ...], list[ActionItem]] = defaultdict(list)
    for item in facts.submission.action_items:
        told = words(item.action)
        if len(told) >= facts.edition.item_words_min and item.question.strip() in facts.instrument:
            found[told].append(item)
    return {told: tuple(items) for told, items in found.items() if len(items) > 1}


def _finding(question: Question, code: str, message: str, item: ActionItem, others: list[ActionItem]) -> Finding:
    evidence = tuple(Evidence(said(each)) for each in (item, *others))
    return Finding(question.id, Check.ACTION_ITEMS, code, Status.NEEDS_REVIEWER, message, evidence, Strength.LOOK)
