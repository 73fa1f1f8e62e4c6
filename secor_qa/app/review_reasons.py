"""What the page can ask about reasons: claim against award, the proof of the result, what stood before."""

from __future__ import annotations

from collections.abc import Callable

from secor_qa.app import review_words as say
from secor_qa.app.review_items import Json
from secor_qa.app.review_marks import VERDICTS
from secor_qa.app.review_open import OpenReview
from secor_qa.app.review_standing import mark_of
from secor_qa.app.review_steps import wrote
from secor_qa.desk.reasons import (
    Earlier,
    clause_gists,
    earlier,
    proof_of,
    reconciliation_of,
    write_proof,
)
from secor_qa.errors import NotFound, Problem
from secor_qa.procedure.reconciliation import Difference
from secor_qa.procedure.scoring import Mark
from secor_qa.procedure.words import Answer, Check


def reconcile(model: OpenReview, submission_id: str, number: int | None = None) -> Json:
    """The assessor's claim against the reviewer's awards: totals, and the steps between them, which add up."""
    case = model.marks_of(submission_id, number).case
    found = reconciliation_of(case)
    return {
        "claimed": {"label": say.share_of(found.claimed), "points": found.claimed.awarded,
                    "available": found.claimed.available, "pct": float(found.claimed.pct or 0)},
        "awarded": {"label": say.share_of(found.awarded), "points": found.awarded.awarded,
                    "available": found.awarded.available, "pct": float(found.awarded.pct or 0)},
        "difference_pct": float(found.difference_pct),
        "n_open": found.n_open,
        "mark": mark_of(case),
        "minimum_pct": float(case.edition.overall_min_pct(case.year_type)),
        "steps": [_step_json(each) for each in found.steps],
    }  # fmt: skip


def _step_json(step: Difference) -> Json:
    return {
        "question": step.question,
        "element": step.element,
        "label": f"Question {step.question}",
        "claimed": _points(step.claimed),
        "awarded": _points(step.awarded),
        "difference": step.points,
        "available": step.available,
        "effect_pct": float(step.effect_pct),
        "effect_label": f"{float(step.effect_pct):+.2f}".replace("-", "−"),
        "total_after": float(step.total_after_pct),
        "why": step.why,
    }


def _points(mark: Mark) -> str:
    if mark.answer is Answer.NA:
        return "N/A"
    return "" if mark.awarded is None else str(mark.awarded)


def proof(model: OpenReview, submission_id: str, of: str = "", number: int | None = None) -> Json:
    """What the result rests on, as a tree; `of` names the node to begin at, e.g. a question."""
    root = proof_of(model.marks_of(submission_id, number).case)
    found = root.find(of) if of else root
    if found is None:
        raise NotFound(Problem(of, "There is nothing to prove under that name.", ""))
    return {"root": found.as_json(), "clauses": clause_gists()}


def proof_export(model: OpenReview, submission_id: str, number: int | None = None) -> Json:
    """Write the proof as a page of its own and as JSON, beside the other exports."""
    return wrote(model, write_proof(model.desk, model.marks_of(submission_id, number).case))


def before(model: OpenReview, submission_id: str, question: str, number: int | None = None) -> Json:
    """What stood in the round before, and in the employer's last closed review."""
    last_round, last_year = earlier(model.desk, model.marks_of(submission_id, number).case, question)
    return {"question": question, "last_round": _earlier_json(last_round), "last_year": _earlier_json(last_year)}


def _earlier_json(found: Earlier | None) -> Json | None:
    if found is None:
        return None
    row = found.row
    return {
        "submission_id": found.submission_id,
        "when": f"{found.received_on.isoformat()}, round {found.round}",
        "answer": (row.answer.value if row.answer else row.answer_as_written) if row else "",
        "notes": row.notes if row else "",
        "points": str(found.award) if found.award else "",
        "claimed": say.value_of(row.points_claimed) if row else "",
        "documents": list(found.documents),
        "verdicts": [
            {"check": check, "label": Check(check).label, "verdict": VERDICTS[verdict]}
            for check, verdict in found.verdicts.items()
        ],
        "deficiencies": [
            {"wording": each.wording, "kind_label": say.KINDS[each.kind], "open": each.open}
            for each in found.deficiencies
        ],
    }


COMMANDS: dict[str, Callable[..., Json]] = {
    "reconcile": reconcile,
    "proof": proof,
    "proof-export": proof_export,
    "earlier": before,
}
