"""2.7's clocks: receipts, extensions and pauses are recorded, and the dates due are reckoned anew."""

from __future__ import annotations

from datetime import date
from typing import Literal

from sqlalchemy import Connection, func, insert, select, update

from secor_qa.desk.case import edition_of, feedbacks_of
from secor_qa.desk.opening import Desk
from secor_qa.errors import NotAllowed, Problem
from secor_qa.procedure.deadlines import Adjustment, Deadlines, deadlines
from secor_qa.procedure.words import ReviewState
from secor_qa.store.log import Event, append
from secor_qa.store.marks import Key
from secor_qa.store.reviews import RoundDates, change_head, load_adjustments, load_head, load_rounds
from secor_qa.store.tables import adjustments, rounds


def record_receipt(desk: Desk, submission_id: str, received_on: date, number: int | None = None) -> Deadlines | None:
    """2.7: record when the assessor received the feedback of a round (the latest one sent); its clock starts there.

    Raises NotAllowed for a day before it was sent, after its correction came in or in the future; NotFound.
    """
    with desk.store.write() as connection:
        load_head(connection, submission_id)
        dates = load_rounds(connection, submission_id)
        sent = [each for each in dates if each.feedback_sent_on and number in (None, each.round)]
        if not sent:
            raise NotAllowed(Problem(submission_id, "No feedback has gone out yet.", "Send the feedback first."))
        _check_receipt(desk, submission_id, sent[-1], dates, received_on)
        key, before = Key(submission_id, sent[-1].round), sent[-1].feedback_received_on
        connection.execute(update(rounds).where(key.of(rounds)).values(feedback_received_on=received_on))
        was = before.isoformat() if before else ""
        event = Event(
            desk.now(), desk.who, "feedback receipt", submission_id, key.round, None, was, received_on.isoformat()
        )
        append(connection, event)
        return refresh_due(connection, submission_id, desk.today())


def _check_receipt(
    desk: Desk, submission_id: str, sent: RoundDates, dates: tuple[RoundDates, ...], received_on: date
) -> None:
    corrected_on = next((each.received_on for each in dates if each.round == sent.round + 1), desk.today())
    if not (sent.feedback_sent_on or date.max) <= received_on <= corrected_on:
        raise NotAllowed(
            Problem(
                submission_id,
                f"The feedback of round {sent.round} cannot have been received on {received_on.isoformat()}.",
                f"Give a date from {sent.feedback_sent_on} to {corrected_on.isoformat()}.",
            )
        )


def extend(
    desk: Desk, submission_id: str, days: int, reason: str, whole_process: bool = False, from_on: date | None = None
) -> Deadlines | None:
    """Give the round under way more days; the whole process too only if asked. Raises NotAllowed without a reason."""
    return _adjust(desk, submission_id, "extension", days, reason, from_on, whole_process)


def pause(desk: Desk, submission_id: str, days: int, reason: str, from_on: date | None = None) -> Deadlines | None:
    """Stop both clocks for so many days, the first being `from_on` (today). Raises NotAllowed without a reason."""
    return _adjust(desk, submission_id, "pause", days, reason, from_on, False)


def _adjust(
    desk: Desk,
    submission_id: str,
    kind: Literal["extension", "pause"],
    days: int,
    reason: str,
    from_on: date | None,
    whole_process: bool,
) -> Deadlines | None:
    try:
        adjustment = Adjustment(kind, from_on or desk.today(), days, reason.strip(), whole_process)
    except ValueError as error:
        raise NotAllowed(Problem(submission_id, str(error), "")) from error
    with desk.store.write() as connection:
        head = load_head(connection, submission_id)
        if head["state"] == ReviewState.CLOSED or head["due_on"] is None:
            raise NotAllowed(Problem(submission_id, "No clock is running.", "It starts with the first feedback."))
        number = select(func.coalesce(func.max(adjustments.c.number), 0) + 1)
        number = connection.execute(number.where(adjustments.c.submission_id == submission_id)).scalar_one()
        row = vars(adjustment) | {"submission_id": submission_id, "number": number}
        connection.execute(insert(adjustments), [row | {"decided_by": desk.who, "decided_at": desk.now()}])
        whole = ", whole process" if whole_process else ""
        what = f"{days} days from {adjustment.from_on.isoformat()}{whole}"
        append(
            connection,
            Event(desk.now(), desk.who, kind, submission_id, head["n_rounds"], None, "", what, adjustment.reason),
        )
        return refresh_due(connection, submission_id, desk.today())


def refresh_due(connection: Connection, submission_id: str, on: date) -> Deadlines | None:
    """Write the date that governs to the submission and each round's own deadline to the round."""
    head = load_head(connection, submission_id)
    feedbacks = feedbacks_of(load_rounds(connection, submission_id))
    adjustments = load_adjustments(connection, submission_id)
    edition = edition_of(head["edition_id"], head["received_on"])
    clocks = deadlines(feedbacks, adjustments, edition, on)
    is_open = head["state"] != ReviewState.CLOSED
    change_head(connection, submission_id, due_on=clocks.due_on if clocks and is_open else None)
    if clocks and clocks.correction_due_on:
        due = update(rounds).where(Key(submission_id, clocks.round).of(rounds))
        connection.execute(due.values(due_on=clocks.correction_due_on))
    return clocks
