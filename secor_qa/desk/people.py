"""Who has which review in hand."""

from __future__ import annotations

from sqlalchemy import select

from secor_qa.desk.opening import Desk
from secor_qa.errors import NotAllowed, Problem
from secor_qa.procedure.words import ReviewState
from secor_qa.store.log import Event, append
from secor_qa.store.reviews import change_head, load_head
from secor_qa.store.tables import submissions


def assign(desk: Desk, submission_id: str, reviewer: str | None) -> None:
    """Put a review into somebody's hands; None takes it out of all. Raises NotFound; NotAllowed when closed."""
    reviewer = (reviewer or "").strip() or None
    with desk.store.write() as connection:
        head = load_head(connection, submission_id)
        if head["state"] == ReviewState.CLOSED:
            raise NotAllowed(Problem(submission_id, "The review is closed.", "Reopen it first, with a reason."))
        if head["reviewer"] == reviewer:
            return
        change_head(connection, submission_id, reviewer=reviewer)
        before, after = head["reviewer"] or "", reviewer or ""
        append(
            connection,
            Event(desk.now(), desk.who, "assigned", submission_id, head["n_rounds"], before=before, after=after),
        )


def reviewers(desk: Desk) -> tuple[str, ...]:
    """Everybody who has or had a review in hand, in alphabetical order."""
    wanted = select(submissions.c.reviewer).where(submissions.c.reviewer.is_not(None)).distinct()
    with desk.store.read() as connection:
        return tuple(sorted(connection.execute(wanted).scalars(), key=str.casefold))
