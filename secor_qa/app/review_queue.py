"""The queue as the page is told of it."""

from __future__ import annotations

import os

from secor_qa.app import review_words as say
from secor_qa.app.review_items import Json
from secor_qa.desk import Desk
from secor_qa.desk.queue import MANY, QueueRow, closed_queue, queue
from secor_qa.procedure.words import ReviewState

_OPEN_SHOWN = 500  # the most urgent; the filter finds the others
_SHOWN = 200  # closed rows at a time; the filter finds the others


def queue_json(desk: Desk, text: str = "") -> Json:
    """The open submissions, most urgent first, and how many are closed; `more` where others are open beside those
    told, which a text finds.
    """
    _, n_closed = closed_queue(desk, limit=0)
    rows = queue(desk, text=text, limit=_OPEN_SHOWN + 1)
    return {
        "rows": [row_json(row) for row in rows[:_OPEN_SHOWN]],
        "more": len(rows) > _OPEN_SHOWN,
        "n_closed": n_closed,
        "closed_label": f"{MANY} or more" if n_closed == MANY else str(n_closed),
        "doors": _doors(),
        "states": [(state.value, label) for state, label in say.STATES.items() if state is not ReviewState.CLOSED],
    }


def _doors() -> list[tuple[str, str]]:
    """The way to the other screens, which only the served pages have."""
    base = os.environ.get("VOILA_BASE_URL")
    if not base:
        return []
    others = [("Pass rates", "pass_rates"), ("Dashboard", "dashboard")]
    return [("SECOR QA", base), *((label, f"{base}voila/render/{name}.ipynb") for label, name in others)]


def closed_json(desk: Desk, text: str) -> Json:
    """The closed submissions that contain the text, latest decision first."""
    rows, n_closed = closed_queue(desk, text, _SHOWN)
    return {"rows": [row_json(row) for row in rows], "n_closed": n_closed}


def row_json(row: QueueRow) -> Json:
    """One line of the queue."""
    return {
        "submission_id": row.submission_id,
        "employer": row.employer,
        "year_type_label": say.YEARS[row.year_type] if row.year_type else "Not stated",
        "state": row.state.value,
        "state_label": say.STATES[row.state],
        "closed": row.state is ReviewState.CLOSED,
        "decision_label": say.DECISIONS[row.decision] if row.decision else "",
        "reviewer": row.reviewer or "",
        "round": row.round,
        "n_questions": row.n_questions,
        "n_reviewed": row.n_reviewed,
        "due_on": row.due_on.isoformat() if row.due_on else "",
        "days_left": row.days_left,
        "overdue": row.overdue,
        "received_on": row.received_on.isoformat(),
        "is_sample": row.is_sample,
        "score_note": row.score_note,
    }
