"""A case as the page is told of it: plain values only, everything from the submission as text."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from secor_qa.app import review_words as say
from secor_qa.app.review_items import (
    Json,
    action_json,
    award_json,
    check_json,
    deficiency_json,
    document_json,
    doubt_json,
    given_json,
)
from secor_qa.desk.review import INTAKE, Case, proposal
from secor_qa.procedure.findings import CheckResult, IntakeItem
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.review import is_reviewed
from secor_qa.procedure.scoring import propose
from secor_qa.procedure.submission import FIELDS, AnswerRow
from secor_qa.procedure.words import Answer, Check, ReviewState, Status, Verdict

_ANSWER_CODES = {Answer.YES: "yes", Answer.NO: "no", Answer.NA: "na"}


def case_json(case: Case, who: str, today: date) -> Json:
    """One round with everything on it; `standing` is added by whoever reckons it."""
    changed = {change.question for change in case.changes}
    return {
        "submission_id": case.submission_id,
        "round": case.round,
        "n_rounds": case.n_rounds,
        "employer": case.submission.text("employer_legal_name") or case.submission_id,
        "instrument": say.instrument_of(case.instrument),
        "is_sample": case.is_sample,
        "checks": [(check.value, f"{check.label}, {check.clause}") for check in Check],
        "elements": [
            {"id": each.id, "name": each.name, "questions": [q.id for q in case.instrument.of_element(each.id)]}
            for each in case.instrument.elements
        ],
        "questions": {q.id: question_json(case, q, today, who, changed) for q in case.instrument.questions},
        "intake": [intake_json(case, item, today, who) for item in case.pre_review.intake],
        "facts": [(say.name_of(name), text) for name in FIELDS if (text := say.value_of(case.submission.field(name)))],
        "remarks": [(remark.where, remark.message) for remark in case.submission.remarks],
        "changes": [
            {
                "question": change.question,
                "label": say.name_of(change.field) if change.field else say.CHANGES[change.what],
                "before": change.before,
                "after": change.after,
            }
            for change in case.changes
        ],
        "since": _since_json(case),
        **head_json(case, who),
    }


def _since_json(case: Case) -> Json | None:
    if case.since is None:
        return None
    told = {"cleared": case.since.cleared, "raised": case.since.raised}
    lists = {
        name: [{"question": each.question, "label": each.check.label, "message": each.message} for each in findings]
        for name, findings in told.items()
    }
    return lists | {"n_standing": case.since.n_standing}


def head_json(case: Case, who: str) -> Json:
    """What of a case can change while the reviewer works: its state, its reviewer and its deficiencies."""
    return {
        "state": case.state.value,
        "state_label": say.STATES[case.state],
        "closed": case.state is ReviewState.CLOSED or case.round != case.n_rounds,
        "decision_label": say.DECISIONS[case.decision] if case.decision else "",
        "year_type_label": f"{say.YEARS[case.year_type]} year"
        + ("" if case.submission.year_type else " (assumed; none is stated)"),
        "reviewer": case.reviewer or "",
        "mine": case.reviewer == who,
        "deficiencies": [deficiency_json(noted) for noted in case.deficiencies],
    }


def question_json(case: Case, question: Question, today: date, who: str, changed: Collection[str] = ()) -> Json:
    """One question: what is asked, what the assessor sent, the seven suggestions and the reviewer's marks."""
    results = case.pre_review.of_question(question.id)
    suggested = {result.check: result for result in results}
    given = {check: given_json(case.verdicts.get((question.id, check)), today, who) for check in Check}
    return {
        **_asked(case, question),
        **_sent(case, question),
        "checks": [check_json(check, suggested.get(check), given[check]) for check in Check],
        "award": award_json(case.awards.get(question.id), today, who),
        "proposals": _proposals(case, question),
        "doubt": doubt_json(case.doubts.get(question.id), today, who),
        "changed": question.id in changed,
        **_state(case, question.id, results),
    }


def _asked(case: Case, question: Question) -> Json:
    return {
        "id": question.id,
        "element": question.element,
        "element_name": next((each.name for each in case.instrument.elements if each.id == question.element), ""),
        "text": question.text,
        "guideline": question.guideline,
        "requires": say.requires_of(question, question.window_months or case.edition.evidence_window_months),
        "points": question.points,
        "points_label": f"{question.points} {'point' if question.points == 1 else 'points'}",
        "scoring": say.scoring_of(question),
    }


def _sent(case: Case, question: Question) -> Json:
    row = case.submission.answer(question.id) or AnswerRow(question.id)
    return {
        "answer": row.answer.value if row.answer else row.answer_as_written or "No answer",
        "answer_given": row.answer.value if row.answer else "",
        "answer_code": _ANSWER_CODES[row.answer] if row.answer else "blank",
        "claimed": say.value_of(row.points_claimed),
        "percent": f"{say.value_of(row.percent_positive)} %" if row.percent_positive is not None else "",
        "notes": row.notes,
        "documents": [document_json(each) for each in case.submission.documents_of(question.id)],
        "actions": [action_json(item) for item in case.submission.action_items_of(question.id)],
    }


def intake_json(case: Case, item: IntakeItem, today: date, who: str) -> Json:
    """One point of 2.2 or 2.3 with its value, suggestion and verdict."""
    return {
        "item": item.item,
        "clause": item.clause,
        "label": say.name_of(item.item),
        "value": say.value_of(case.submission.field(item.item)),
        "status": item.status.value,
        "status_label": say.STATUSES[item.status],
        "message": item.message,
        "given": given_json(case.verdicts.get((INTAKE, item.item)), today, who),
    }


def _proposals(case: Case, question: Question) -> dict[str, int]:
    """The points by each answer a reviewer may settle on; the assessor's own counts with its percent and claim."""
    answer, points = proposal(question, case.submission)
    found = {each: propose(question, each, None) for each in (Answer.YES, Answer.NO)}
    if answer is not None:
        found[answer] = points
    return {each.value: points for each, points in found.items() if points is not None}


def _state(case: Case, question: str, results: tuple[CheckResult, ...]) -> Json:
    """How far the question is, and whether the program suggests a problem that nobody has looked at."""
    given = {check: case.given.get((question, check)) for check in Check}
    award = case.awards.get(question)
    reviewed = is_reviewed(question, case.given, case.mark(question))
    deficient = any(noted.question == question and noted.open for noted in case.deficiencies)
    begun = any(given.values()) or bool(award and award.known)
    refused = Verdict.NOT_ACCEPTED in given.values()
    state = "deficiency" if deficient or refused else "accepted" if reviewed else "begun" if begun else "open"
    problem = any(result.status is Status.NOT_MET and given[result.check] is None for result in results)
    return {"reviewed": reviewed, "state": state, "problem": problem}
