"""Submissions, suggestions and scores as the rows that are kept, and back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert

from secor_qa.procedure.findings import CheckResult, Finding, IntakeItem, PreReview
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.scoring import Score, show_pct
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Check, Status
from secor_qa.store.codec import from_json, to_json
from secor_qa.store.tables import scores

Row = dict[str, Any]
_MOST_EMPLOYEES = 2**31 - 1  # what the column holds


@dataclass(frozen=True)
class Said:
    """What a suggestion says beside its status."""

    reason: str = ""
    findings: tuple[Finding, ...] = ()


def submission_facts(submission: Submission, instrument: Instrument) -> Row:
    """The columns of `submissions` that are read off what was sent."""
    codes = submission.field("industry_codes")
    first = codes[0] if isinstance(codes, tuple) and codes else submission.text("industry_codes")
    n_employees = submission.n_employees
    countable = n_employees is not None and n_employees.is_finite() and 0 <= n_employees <= _MOST_EMPLOYEES
    return {
        "secor_number": submission.text("secor_number").strip(),
        "employer_legal_name": submission.text("employer_legal_name").strip(),
        "year_type": submission.year_type,
        "instrument_id": instrument.id,
        "instrument_version": instrument.version,
        "province": submission.text("employer_province").strip().upper() or None,
        "industry_code": first.strip() or None,
        "n_employees": int(n_employees) if n_employees is not None and countable else None,
        "n_questions": len(instrument.questions),
    }


def question_rows(key: Row, submission: Submission, instrument: Instrument) -> list[Row]:
    """One row per question of the instrument, none of them reviewed."""
    rows: list[Row] = []
    for position, question in enumerate(instrument.questions):
        answer = submission.answer(question.id)
        claimed = answer.points_claimed if answer else None
        finite = isinstance(claimed, Decimal) and claimed.is_finite()
        rows.append(
            key
            | {
                "question": question.id,
                "position": position,
                "element": question.element,
                "answer": answer.answer if answer else None,
                "points": question.points,
                "points_claimed": float(claimed) if claimed is not None and finite else None,
                "awarded_answer": None,
                "awarded": None,
                "awarded_by": None,
                "awarded_at": None,
                "version": 0,
                "reviewed": False,
            }
        )
    return rows


def check_rows(key: Row, questions: Iterable[str], pre_review: PreReview) -> list[Row]:
    """Seven rows per question."""
    results = {(result.question, result.check): result for result in pre_review.checks}
    return [
        _check_row(key, question, check, results.get((question, check))) for question in questions for check in Check
    ]


def _check_row(key: Row, question: str, check: Check, result: CheckResult | None) -> Row:
    said = to_json(Said(result.reason, result.findings)) if result and (result.reason or result.findings) else None
    return key | {
        "question": question,
        "check": check,
        "suggestion": result.status if result else None,
        "said_json": said,
        "verdict": None,
        "verdict_by": None,
        "verdict_at": None,
        "version": 0,
    }


def intake_rows(key: Row, items: Iterable[IntakeItem]) -> list[Row]:
    """One row per item of 2.2 and 2.3."""
    return [
        key
        | {
            "item": item.item,
            "position": position,
            "clause": item.clause,
            "suggestion": item.status,
            "message": item.message,
            "verdict": None,
            "verdict_by": None,
            "verdict_at": None,
            "version": 0,
        }
        for position, item in enumerate(items)
    ]


def score_rows(key: Row, score: Score) -> list[Row]:
    """The whole submission's row (element "") and one per element."""
    shares = [("", score.overall, score.passed)]
    shares += [(element.element, element.share, element.passed) for element in score.elements]
    return [
        key
        | {
            "basis": score.basis,
            "element": element,
            "awarded": share.awarded,
            "available": share.available,
            "unknown": share.unknown,
            "pct": show_pct(share.pct),
            "passed": passed,
        }
        for element, share, passed in shares
    ]


def save_awarded(connection: Connection, submission_id: str, number: int, score: Score) -> None:
    """Keep the reviewer's score of a round that ends, in place of one kept at an earlier end of it."""
    kept = scores.c
    same = (kept.submission_id == submission_id) & (kept.round == number) & (kept.basis == score.basis)
    connection.execute(delete(scores).where(same))
    connection.execute(insert(scores), score_rows({"submission_id": submission_id, "round": number}, score))


def pre_review_of(checks: Iterable[RowMapping], intake: Iterable[RowMapping]) -> PreReview:
    """The suggestions as they were made, from their rows in order."""
    return PreReview(
        intake=tuple(
            IntakeItem(row["clause"], row["item"], Status(row["suggestion"]), row["message"]) for row in intake
        ),
        checks=tuple(_result(row) for row in checks if row["suggestion"]),
    )


def _result(row: RowMapping) -> CheckResult:
    said = from_json(Said, row["said_json"]) if row["said_json"] else Said()
    return CheckResult(row["question"], Check(row["check"]), Status(row["suggestion"]), said.findings, said.reason)
