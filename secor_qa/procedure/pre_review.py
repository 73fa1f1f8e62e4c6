"""2.2, 2.3 and 2.5 before the reviewer opens a submission: intake and the seven checks of every question.

The program suggests; the reviewer decides.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from secor_qa.procedure.checks import (
    action_items,
    consistency,
    currency,
    documents,
    improvement,
    instrument_use,
    notes,
)
from secor_qa.procedure.edition import Edition
from secor_qa.procedure.elsewhere import NOTHING_ELSEWHERE, Elsewhere
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Evidence, Finding, PreReview
from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.intake import intake
from secor_qa.procedure.long_texts import facts_within_bounds, with_the_rest
from secor_qa.procedure.recheck import Difference
from secor_qa.procedure.scoring import Score
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Check

CheckFunction = Callable[[Question, Facts], CheckResult]

CHECKS: dict[Check, CheckFunction] = {
    Check.DOCUMENTS: documents.check,
    Check.CURRENCY: currency.check,
    Check.NOTES: notes.check,
    Check.CONSISTENCY: consistency.check,
    Check.INSTRUMENT_USE: instrument_use.check,
    Check.ACTION_ITEMS: action_items.check,
    Check.IMPROVEMENT: improvement.check,
}
"""The seven checks in the order of 2.5; each is pure and stands alone."""


def pre_review(
    submission: Submission,
    instrument: Instrument,
    edition: Edition,
    on: date,
    elsewhere: Elsewhere = NOTHING_ELSEWHERE,
) -> PreReview:
    """Intake, then seven suggestions for each of the instrument's questions, in its order."""
    facts = facts_within_bounds(submission, instrument, edition, on, elsewhere)
    checks = (result for question in instrument.questions for result in check_question(question.id, facts))
    return PreReview(intake(submission, edition, on, instrument), tuple(checks))


def check_question(question_id: str, facts: Facts) -> tuple[CheckResult, ...]:
    """The seven suggestions for one question, in the order of 2.5. Raises KeyError for a question unknown to it."""
    question = facts.instrument.question(question_id)
    return with_the_rest([check(question, facts) for check in CHECKS.values()], facts)


def as_json(
    submission: Submission, instrument: Instrument, pre_review: PreReview, score: Score | None
) -> dict[str, Any]:
    """The contract's object of `secor-qa check --json`. `score` is None where the year type is not known."""
    return {
        "submission": {
            "employer_legal_name": submission.text("employer_legal_name"),
            "year_type": submission.year_type.value if submission.year_type else None,
            "instrument": instrument.id,
            "n_questions": len(instrument.questions),
            "n_documents": sum(document.present for document in submission.documents),
        },
        "intake": [
            {"clause": item.clause, "item": item.item, "status": item.status.value, "message": item.message}
            for item in pre_review.intake
        ],
        "checks": [
            {
                "question": result.question,
                "check": result.check.value,
                "clause": result.check.clause,
                "status": result.status.value,
            }
            for result in pre_review.checks
        ],
        "findings": [_finding_json(finding) for finding in pre_review.findings],
        "score": score.as_json() if score else _NO_SCORE,
    }


def difference_json(found: Difference) -> dict[str, Any]:
    """What a correction cleared and raised, each finding as in `as_json`."""
    return {
        "cleared": [_finding_json(each) for each in found.cleared],
        "raised": [_finding_json(each) for each in found.raised],
        "n_standing": found.n_standing,
    }


_NO_SCORE: dict[str, Any] = {
    "basis": "claimed",
    "overall_pct": None,
    "passed": None,
    "reasons": ["Cannot tell: the year type, on which the pass mark depends, is not known (2.6)."],
    "elements": [],
}


def _finding_json(finding: Finding) -> dict[str, Any]:
    return {
        "question": finding.question,
        "check": finding.check.value,
        "clause": finding.clause,
        "code": finding.code,
        "status": finding.status.value,
        "strength": finding.strength.value,
        "message": finding.message,
        "evidence": [_evidence_json(evidence) for evidence in finding.evidence],
    }


def _evidence_json(evidence: Evidence) -> dict[str, Any]:
    return {"file": evidence.file, "page": evidence.page, "text": evidence.text}
