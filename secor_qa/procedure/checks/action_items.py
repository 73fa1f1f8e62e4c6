"""2.5(f): every No has an action item that speaks of it and says what, who and by when. Never blocks (2.12).

Readings: a part that earned less than the edition's share wants an item too; one that earned more, only a look. An item
that names a question the instrument does not have is said at the instrument's first question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from secor_qa.procedure.checks.item_fields import judge_fields, said
from secor_qa.procedure.checks.item_subjects import judge_subject, speaks_of
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Evidence, Finding
from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, n_words
from secor_qa.procedure.points import claimed_of
from secor_qa.procedure.submission import ActionItem, Submission
from secor_qa.procedure.words import Answer, Check, Status, Strength


def items_of(question: str, submission: Submission) -> tuple[ActionItem, ...]:
    """The action items that name a question, alone or among several."""
    return tuple(item for item in submission.action_items if question.casefold() in _named(item.question))


def check(question: Question, facts: Facts) -> CheckResult:
    """2.5(f): a No has an action item with deficiency, action, person responsible and a date to come."""
    submission, instrument = facts.submission, facts.instrument
    answer = submission.answer_of(question.id)
    items = items_of(question.id, submission)
    findings = [finding for item in items for finding in _judge(question, item, facts)]
    if question == instrument.questions[0]:
        findings += _astray(question, submission, instrument)
    if not items:
        findings += _missing(question, facts)
    if answer is None and not items:
        reason = "Without an answer it cannot be told whether an action item is required."
        return CheckResult.of(question.id, Check.ACTION_ITEMS, findings, reason, Status.NEEDS_REVIEWER)
    if not items:
        reason = f"An action item answers a No; the answer is {answer}."
        return CheckResult.of(question.id, Check.ACTION_ITEMS, findings, reason, Status.NOT_APPLICABLE)
    return CheckResult.of(question.id, Check.ACTION_ITEMS, findings, "The action item says what, who and by when.")


@lru_cache(TEXTS_KEPT)
def _named(questions: str) -> frozenset[str]:
    return frozenset(part.strip().casefold() for part in re.split(r"[;,\n]", questions))


def _judge(question: Question, item: ActionItem, facts: Facts) -> Iterator[Finding]:
    yield from judge_fields(question, item, facts.submission)
    if len(_named(item.question)) == 1:
        yield from judge_subject(question, item, facts)
    yield from _as_last_year(question, item, facts)


def earned_share(question: Question, submission: Submission) -> Fraction | None:
    """Points claimed over points of the question, 0 to 1; None where not known, N/A, or without points."""
    awarded = claimed_of(question, submission.answer(question.id)).awarded
    return None if awarded is None or not question.points else Fraction(awarded, question.points)


def _missing(question: Question, facts: Facts) -> Iterator[Finding]:
    answer, share = facts.submission.answer_of(question.id), earned_share(question, facts.submission)
    if answer == Answer.NO:
        message = f"Question {question.id} is answered No, but no item of the action plan names it."
        evidence = [Evidence("Answer: No. Action items: none.")]
        misfiled = facts.once(strays).get(question.id)
        if misfiled:
            message = (
                f"{message.removesuffix('.')}; the item for question {misfiled.question.strip()} seems to be meant."
            )
            evidence.append(Evidence(said(misfiled)))
        yield Finding(question.id, Check.ACTION_ITEMS, "no-action-item", Status.NOT_MET, message, tuple(evidence))
    elif answer == Answer.YES and share is not None and share * 100 < facts.edition.item_wanted_below_pct:
        message = (
            f"Question {question.id} earned {float(share):.0%} of its points by the assessor's "
            f"claim, but no item of the "
            "action plan names it."
        )
        yield Finding(
            question.id, Check.ACTION_ITEMS, "no-item-for-lost-points", Status.NEEDS_REVIEWER, message,
            (Evidence(f"Claimed: {float(share):.0%} of {question.points} points. Action items: none."),), Strength.LOOK,
        )  # fmt: skip


def strays(facts: Facts) -> dict[str, ActionItem]:
    """Items that speak of another question than the one they name, by the question that they speak of."""
    found: dict[str, ActionItem] = {}
    for item in facts.submission.action_items:
        named = item.question.strip()
        if named in facts.instrument and (other := speaks_of(item, facts.instrument.question(named), facts)):
            found.setdefault(other, item)
    return found


def _as_last_year(question: Question, item: ActionItem, facts: Facts) -> Iterator[Finding]:
    least = facts.edition.notes_copied_share
    for seen in facts.elsewhere.actions.get(question.id, ()):
        if seen.same_employer and seen.overlap >= least and n_words(item.action) >= facts.edition.item_words_min:
            message = (
                f"The action item for question {question.id} repeats the employer's earlier plan "
                f"({seen.overlap:.0%} of its "
                "wording); please see why it was not carried out."
            )
            evidence = (Evidence(said(item)), Evidence(f"Earlier, {excerpt(seen.where, 60)}: “{excerpt(seen.text)}”"))
            yield Finding(
                question.id,
                Check.ACTION_ITEMS,
                "item-repeated",
                Status.NEEDS_REVIEWER,
                message,
                evidence,
                Strength.LIKELY,
            )
            return


def _astray(first: Question, submission: Submission, instrument: Instrument) -> Iterator[Finding]:
    known = {question.id.casefold() for question in instrument.questions}
    for item in submission.action_items:
        if not _named(item.question) & known:
            named = excerpt(item.question, 40)
            message = "An item of the action plan names no question."
            if named:
                message = f"An item of the action plan names question “{named}”, which {instrument.id} does not have."
            evidence = (Evidence(said(item)),)
            yield Finding(
                first.id, Check.ACTION_ITEMS, "item-without-question", Status.NEEDS_REVIEWER, message, evidence
            )
