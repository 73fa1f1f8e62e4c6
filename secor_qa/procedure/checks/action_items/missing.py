"""2.5(f): a No, or a part that lost points, for which the action plan has no item. Never blocks (2.12).

Readings: a part that earned less than the edition's share wants an item. One that earned more wants one where the
sender's own plan answers such parts: where most of the others have an item.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from secor_qa.procedure.checks.action_items.fields import said
from secor_qa.procedure.checks.action_items.subjects import strays
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.points import claimed_of, propose
from secor_qa.procedure.submission import ActionItem, AnswerRow, Submission
from secor_qa.procedure.words import Answer, Check, Status, Strength

_HABIT_SHARE = Fraction(3, 4)
"""From this share on, of the other parts that lost points and have an item, the sender answers such parts."""


def named_by(item: ActionItem) -> frozenset[str]:
    """The questions that an item names, in lower case."""
    return _named(item.question)


@lru_cache(TEXTS_KEPT)
def _named(questions: str) -> frozenset[str]:
    return frozenset(part.strip().casefold() for part in re.split(r"[;,\n]", questions))


def items_of(question: str, submission: Submission) -> tuple[ActionItem, ...]:
    """The action items that name a question, alone or among several."""
    return tuple(item for item in submission.action_items if question.casefold() in named_by(item))


def earned_share(question: Question, submission: Submission) -> Fraction | None:
    """Points claimed over points of the question, 0 to 1; None where not known, N/A, or without points."""
    return _earned(question, submission.answer(question.id))


@lru_cache(TEXTS_KEPT)
def _earned(question: Question, row: AnswerRow | None) -> Fraction | None:
    awarded = claimed_of(question, row).awarded
    return None if awarded is None or not question.points else Fraction(awarded, question.points)


def _has_lost(question: Question, submission: Submission) -> bool:
    """Whether points were lost by the claim, and by the percentage too where one is given."""
    share, row = earned_share(question, submission), submission.answer(question.id)
    percent = row.percent_positive if row and isinstance(row.percent_positive, Decimal) else None
    by_percent = None if percent is None else propose(question, Answer.YES, percent)
    return share is not None and share < 1 and by_percent != question.points


def parts_with_items(facts: Facts) -> Mapping[str, bool]:
    """Each Yes that earned less than all its points, and whether an item names it."""
    found: dict[str, bool] = {}
    for question in facts.instrument.questions:
        if facts.submission.answer_of(question.id) == Answer.YES and _has_lost(question, facts.submission):
            found[question.id] = bool(items_of(question.id, facts.submission))
    return found


def missing(question: Question, facts: Facts) -> Iterator[Finding]:
    """No item names a question that wants one."""
    answer, share = facts.submission.answer_of(question.id), earned_share(question, facts.submission)
    if answer == Answer.NO:
        yield _of_a_no(question, facts)
    elif answer == Answer.YES and share is not None and _has_lost(question, facts.submission):
        others = [has for each, has in facts.once(parts_with_items).items() if each != question.id]
        habit = bool(others) and sum(others) >= _HABIT_SHARE * len(others)
        if habit or share * 100 < facts.edition.item_wanted_below_pct:
            yield _of_a_part(question, share, sum(others), len(others))


def _of_a_no(question: Question, facts: Facts) -> Finding:
    message = f"Question {question.id} is answered No, but no item of the action plan names it."
    evidence = [Evidence("Answer: No. Action items: none.")]
    misfiled = facts.once(strays).get(question.id)
    if misfiled:
        meant = f"the item for question {misfiled.question.strip()} seems to be meant."
        message = f"{message.removesuffix('.')}; {meant}"
        evidence.append(Evidence(said(misfiled)))
    return Finding(question.id, Check.ACTION_ITEMS, "no-action-item", Status.NOT_MET, message, tuple(evidence))


def _of_a_part(question: Question, share: Fraction, with_item: int, n_others: int) -> Finding:
    message = (
        f"Question {question.id} earned {float(share):.0%} of its points by the assessor's claim, but no item of the "
        "action plan names it."
    )
    evidence = (
        Evidence(f"Claimed: {float(share):.0%} of {question.points} points. Action items: none."),
        Evidence(f"Of {n_others} other parts that lost points, {with_item} have an item."),
    )
    return Finding(
        question.id, Check.ACTION_ITEMS, "no-item-for-lost-points", Status.NEEDS_REVIEWER, message, evidence,
        Strength.LOOK,
    )  # fmt: skip
