"""Where a review stands, as the page is told of it: progress, clocks, score, and what may be done next."""

from __future__ import annotations

from datetime import date

from secor_qa.app import review_words as say
from secor_qa.app.review_items import Json
from secor_qa.desk.case import Case, standing_of
from secor_qa.procedure.decision import Possible, possible_decisions
from secor_qa.procedure.leverage import Leverage
from secor_qa.procedure.scoring import ElementScore, Score, show_pct
from secor_qa.procedure.words import Decision

_CODES = {True: "pass", False: "fail", None: "open"}


def standing_json(case: Case, today: date) -> Json:
    """Everything beside the questions that a mark may change."""
    possible = {each.decision: each for each in possible_decisions(standing_of(case, today), case.edition, today)}
    accept, invalid = possible[Decision.ACCEPTED], possible[Decision.INVALID]
    return {
        "today": today.isoformat(),
        "progress": progress_json(case),
        "deadline": _deadline_json(case, today),
        "score": score_json(case.score, mark_of(case)),
        "claimed": score_json(case.claimed, mark_of(case)),
        "leverage": leverage_json(case.leverage),
        "blockers": list(accept.blockers),
        "decisions": [_decision_json(accept, in_full=False), _decision_json(invalid, in_full=True)],
        "feedback": _decision_json(possible[Decision.RETURNED], in_full=True),
    }


def progress_json(case: Case) -> Json:
    """How many questions are reviewed, in all and by element."""
    progress = case.progress
    elements = {each.element: (each.n_reviewed, each.n_questions) for each in progress.by_element}
    return {"n_questions": progress.n_questions, "n_reviewed": progress.n_reviewed, "elements": elements}


def leverage_json(found: Leverage) -> Json:
    """What of the open questions still matters: all of them in `order`, those that matter most first."""
    return {
        "fragile": found.fragile,
        "holding": list(found.holding),
        "points_to_fail": found.points_to_fail,
        "points_to_pass": found.points_to_pass,
        "order": [each.question for each in found.questions],
        "questions": {
            each.question: {
                "swing_pct": show_pct(each.swing_pct),
                "can_flip": each.can_flip,
                "needed": each.needed,
                "why": each.why,
            }
            for each in found.questions
        },
    }


def score_json(score: Score, mark: str) -> Json:
    """A score in words: the overall share or its range, each element's, and the reasons."""
    foreseen = {True: "Passes, whatever the rest earns", False: "Cannot pass any more", None: "Cannot tell yet"}
    return {
        "code": _CODES[score.passed if score.passed is not None else score.foreseen],
        "word": {True: "Passes", False: "Does not pass"}.get(score.passed, foreseen[score.foreseen]),  # type: ignore[arg-type]
        "overall": say.share_of(score.overall),
        "mark": mark,
        "reasons": list(score.reasons),
        "elements": [_element_json(each) for each in score.elements],
    }


def _element_json(each: ElementScore) -> Json:
    share = each.share
    points = f"{share.awarded} of {share.available}" + (f", {share.unknown} open" if share.unknown else "")
    return {
        "element": each.element,
        "name": each.name,
        "code": _CODES[each.foreseen],
        "points": points,
        "share": say.share_of(share),
    }


def mark_of(case: Case) -> str:
    """What a pass needs, in words."""
    overall = say.pct_of(case.edition.overall_min_pct(case.year_type))
    floor = case.edition.element_min_pct(case.year_type)
    each = f", {say.pct_of(floor)} in each element" if floor is not None else ""
    return f"Needs {overall} overall{each} (2.6)"


def _deadline_json(case: Case, today: date) -> Json | None:
    clocks = case.deadlines(today)
    if clocks is None or case.decision is not None:
        return None
    days = abs(clocks.days_left)
    unit = "day" if days == 1 else "days"
    return {
        "due_on": clocks.due_on.isoformat(),
        "days_left": clocks.days_left,
        "overdue": clocks.overdue,
        "left_label": f"Overdue by {days} {unit}" if clocks.overdue else f"{days} {unit} left",
        "governs": clocks.governs,
        "reason": clocks.reason,
    }


def _decision_json(possible: Possible, *, in_full: bool) -> Json:
    """`in_full` False: the blockers already stand above the button, on the same panel."""
    above = ("Not yet: see what stands in the way.",) if possible.blockers else ()
    return {
        "decision": possible.decision.value,
        "label": say.DECIDE.get(possible.decision, ""),
        "allowed": possible.allowed,
        "blockers": list(possible.blockers if in_full else above),
        "reasons": list(possible.reasons),
    }
