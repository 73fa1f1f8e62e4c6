"""Ending a round or a review: feedback out, decisions and their letters, reopening; and the documents by themselves.

A step that the procedure or the state does not allow raises `NotAllowed` with every reason and leaves no file behind:
a step is kept first, and its documents are written after it. Where they cannot be, `NotWritten` says so; the step
stands, and they can be written again. No document ever replaces an existing file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, update

from secor_qa.desk.case import Case, standing_of
from secor_qa.desk.clocks import extend, pause, record_receipt, refresh_due
from secor_qa.desk.opening import Desk
from secor_qa.desk.papers import feedback_letter, letters_of, review_form
from secor_qa.desk.review import open_case
from secor_qa.errors import NotAllowed, NotWritten, Problem, SecorQaError
from secor_qa.procedure.deadlines import Feedback
from secor_qa.procedure.decision import Possible, possible_decisions
from secor_qa.procedure.review import Step, after
from secor_qa.procedure.scoring import show_pct
from secor_qa.procedure.words import Decision, ReviewState
from secor_qa.store.log import Event, append, last_change
from secor_qa.store.reviews import change_head, load_head
from secor_qa.store.rows import save_awarded
from secor_qa.store.tables import rounds

__all__ = [
    "decide",
    "extend",
    "pause",
    "possible",
    "record_receipt",
    "reopen",
    "send_feedback",
    "write_feedback",
    "write_letters",
    "write_review_form",
]

_Keep = Callable[[], AbstractContextManager[Connection]]

_STEPS = {Decision.ACCEPTED: Step.ACCEPT, Decision.INVALID: Step.MARK_INVALID}


def possible(desk: Desk, case: Case) -> tuple[Possible, ...]:
    """One for each decision: whether it may be taken today, what stands in the way, what speaks for it."""
    return possible_decisions(standing_of(case, desk.today()), case.edition, desk.today())


def send_feedback(desk: Desk, submission_id: str, sent_on: date | None = None, received_on: date | None = None) -> Path:
    """2.7: record that this round's feedback goes out, and write it. The assessor's clocks start with its receipt.

    Gives the file. Raises NotAllowed when there is nothing to correct or no round is left, NotFound; NotWritten where
    it is recorded but could not be written.
    """
    sent_on = sent_on or desk.today()
    with _deciding(desk, submission_id) as (case, keep):
        _require(case, Decision.RETURNED, sent_on)
        sent = _feedback(desk, case, sent_on, received_on)
        with keep() as connection:
            values = {"feedback_sent_on": sent.sent_on, "feedback_received_on": sent.received_on}
            connection.execute(update(rounds).where(case.key.of(rounds)).values(values))
            save_awarded(connection, submission_id, case.round, case.score)
            state = after(case.state, Step.SEND_FEEDBACK)
            change_head(connection, submission_id, state=state, **_result(case))
            refresh_due(connection, submission_id, desk.today())
            _log(desk, connection, case, "feedback sent", case.state, f"sent on {sent_on.isoformat()}")
    with _standing_without("The feedback is recorded as sent, but its document could not be written."):
        return write_feedback(desk, submission_id)


def decide(desk: Desk, submission_id: str, decision: Decision, reason: str = "") -> tuple[Path, ...]:
    """2.8, 2.14, 2.15: take a decision and write the letters to those who must be told; give the files.

    Returning for correction is sending the feedback. Raises NotAllowed with everything that stands in the way;
    NotWritten where the decision is recorded but its letters could not be written.
    """
    if decision is Decision.RETURNED:
        return (send_feedback(desk, submission_id),)
    with _deciding(desk, submission_id) as (case, keep):
        _require(case, decision, desk.today())
        with keep() as connection:
            save_awarded(connection, submission_id, case.round, case.score)
            change_head(
                connection,
                submission_id,
                state=after(case.state, _STEPS[decision]),
                decision=decision,
                decided_on=desk.today(),
                decided_by=desk.who,
                decision_reason=reason.strip(),
                due_on=None,
                **_result(case),
            )
            _log(desk, connection, case, "decision", "", decision, reason.strip())
    with _standing_without("The decision is recorded, but its letters could not all be written."):
        return write_letters(desk, submission_id)


def reopen(desk: Desk, submission_id: str, reason: str) -> None:
    """Open a closed review again. The decision that stood stays in the log. Raises NotAllowed without a reason."""
    if not reason.strip():
        raise NotAllowed(Problem(submission_id, "Reopening needs a reason.", "Say why, for the log."))
    with desk.store.write() as connection:
        head = load_head(connection, submission_id)
        state = _after(submission_id, ReviewState(head["state"]), Step.REOPEN)
        nothing = dict.fromkeys(("decision", "decided_on", "decided_by", "decision_reason"))
        change_head(connection, submission_id, state=state, **nothing)
        refresh_due(connection, submission_id, desk.today())
        event = Event(desk.now(), desk.who, "reopened", submission_id, head["n_rounds"])
        before = f"{head['decision']} on {head['decided_on']}"
        append(connection, Event(**vars(event) | {"before": before, "after": state, "why": reason.strip()}))


def write_review_form(desk: Desk, submission_id: str, folder: Path | None = None, number: int | None = None) -> Path:
    """2.1: write the review form of a round (the latest unless another is asked for) as it stands; give the file."""
    from secor_qa.reports.review_form import write_review_form as write

    return write(review_form(open_case(desk, submission_id, number), desk.today()), folder or desk.exports)


def write_feedback(desk: Desk, submission_id: str, folder: Path | None = None) -> Path:
    """Write the feedback as it would go out now, as a draft that changes nothing; give the file."""
    from secor_qa.reports.feedback import write_feedback as write

    case = open_case(desk, submission_id)
    sent = next((each for each in case.feedbacks if each.round == case.round), None)
    return write(feedback_letter(case, desk.today(), sent), folder or desk.exports)


def write_letters(desk: Desk, submission_id: str, folder: Path | None = None) -> tuple[Path, ...]:
    """2.14, 2.15: write the letters of the decision that stands, as on its day; give the files.

    Raises NotAllowed where nothing is decided; SecorQaError where they cannot be written.
    """
    from secor_qa.reports.letters import write_letter

    case = open_case(desk, submission_id)
    if case.decision is None or case.decided_on is None:
        raise NotAllowed(Problem(submission_id, "Nothing is decided, so there are no letters.", "Decide first."))
    letters = letters_of(case, case.decision, _reasons(case, case.decision, case.decided_on), case.decided_on)
    return tuple(write_letter(each, folder or desk.exports) for each in letters)


def _reasons(case: Case, decision: Decision, decided_on: date) -> tuple[str, ...]:
    """The reviewer's own words, then what spoke for the decision on its day, when the review was still open."""
    awaited = decision is Decision.INVALID and any(each.round == case.round for each in case.feedbacks)
    state = ReviewState.AWAITING_CORRECTION if awaited else ReviewState.IN_REVIEW
    standing = replace(standing_of(case, decided_on), state=state)
    found = {each.decision: each.reasons for each in possible_decisions(standing, case.edition, decided_on)}
    return (*filter(None, [case.decision_reason.strip()]), *found[decision])


@contextmanager
def _standing_without(sentence: str) -> Iterator[None]:
    """Tell of documents that could not be written after their step was kept."""
    try:
        yield
    except (SecorQaError, OSError) as error:
        causes = error.problems if isinstance(error, SecorQaError) else [Problem("", "A file could not be used.", "")]
        mend = "Nothing needs to be decided again; mend the cause, then write it again."
        raise NotWritten([Problem("", sentence, mend), *causes]) from error


@contextmanager
def _deciding(desk: Desk, submission_id: str) -> Iterator[tuple[Case, _Keep]]:
    """The latest round, and a transaction to keep a step in - which refuses if anything changed since."""
    with desk.store.read() as connection:
        seen = last_change(connection, submission_id)
    case = open_case(desk, submission_id)

    @contextmanager
    def keep() -> Iterator[Connection]:
        with desk.store.write() as connection:
            now = last_change(connection, submission_id)
            if now != seen:
                who = now[1] if now else "Somebody"
                raise NotAllowed(
                    Problem(submission_id, f"{who} has just changed this review.", "Look at it again, then repeat.")
                )
            yield connection

    yield case, keep


def _require(case: Case, decision: Decision, on: date) -> Possible:
    found = next(
        each for each in possible_decisions(standing_of(case, on), case.edition, on) if each.decision is decision
    )
    if not found.allowed:
        raise NotAllowed([Problem("", blocker, "") for blocker in found.blockers])
    return found


def _feedback(desk: Desk, case: Case, sent_on: date, received_on: date | None) -> Feedback:
    arrived = next(each.received_on for each in case.rounds if each.round == case.round)
    latest = desk.today()
    if not arrived <= sent_on <= latest or (received_on is not None and received_on > latest):
        raise NotAllowed(
            Problem(
                case.submission_id,
                f"The feedback cannot have been sent on {sent_on.isoformat()}"
                + (f" and received on {received_on.isoformat()}." if received_on else "."),
                f"The submission came in on {arrived.isoformat()}, and today is {latest.isoformat()}; "
                "give days from the one to the other.",
            )
        )
    try:
        return Feedback(case.round, sent_on, received_on)
    except ValueError as error:
        raise NotAllowed(Problem(case.submission_id, str(error), "")) from error


def _after(submission_id: str, state: ReviewState, step: Step) -> ReviewState:
    try:
        return after(state, step)
    except ValueError as error:
        raise NotAllowed(Problem(submission_id, str(error), "")) from error


def _result(case: Case) -> dict[str, object]:
    return {"overall_pct": show_pct(case.score.overall.pct), "passed": case.score.passed}


def _log(
    desk: Desk, connection: Connection, case: Case, what: str, before: str, now: str, why: str | None = None
) -> None:
    append(connection, Event(desk.now(), desk.who, what, case.submission_id, case.round, None, before, now, why))
