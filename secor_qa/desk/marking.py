"""The transaction in which marks of a round may change, and what is said when they may not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from secor_qa.desk.opening import Desk
from secor_qa.errors import Conflict, NotAllowed, Problem
from secor_qa.procedure.review import Step, after
from secor_qa.procedure.words import ReviewState
from secor_qa.store.log import Event, append
from secor_qa.store.marks import Key
from secor_qa.store.reviews import change_head, load_head
from secor_qa.store.steps import add_step
from secor_qa.store.turns import Turn


@contextmanager
def marking(desk: Desk, key: Key) -> Iterator[Connection]:
    """A transaction for marks of that round; the first mark begins the review.

    Raises NotAllowed when the review is closed or a later round has come in, NotFound. A Conflict raised inside goes
    into the log with both values before it goes on.
    """
    try:
        with desk.store.write() as connection:
            _begin(desk, connection, key)
            yield connection
    except Conflict as conflict:
        refused = Event(
            desk.now(),
            desk.who,
            ": ".join(filter(None, ("change refused", conflict.of[1]))),
            key.submission_id,
            key.round,
            conflict.of[0] or None,
            before=conflict.theirs,
            after=conflict.mine,
            why=f"{conflict.problems[0].where}: {conflict.by} had changed it meanwhile",
        )
        with desk.store.write() as connection:
            append(connection, refused)
        raise


@contextmanager
def stepping(desk: Desk, key: Key) -> Iterator[tuple[Connection, list[Turn]]]:
    """The same; the turns that are added to the list become one step, which whoever sits here can undo."""
    with marking(desk, key) as connection:
        turns: list[Turn] = []
        yield connection, turns
        if turns:
            add_step(connection, key, desk.who, turns)


def _begin(desk: Desk, connection: Connection, key: Key) -> None:
    head = load_head(connection, key.submission_id)
    state = ReviewState(head["state"])
    if state is ReviewState.CLOSED:
        raise NotAllowed(Problem(key.submission_id, "The review is closed.", "Reopen it first, with a reason."))
    if key.round != head["n_rounds"]:
        raise NotAllowed(
            Problem(
                f"{key.submission_id}, round {key.round}",
                f"Round {head['n_rounds']} has come in; the marks of an earlier round stay as they are.",
                "Open the latest round.",
            )
        )
    if state is not ReviewState.RECEIVED:
        return
    reviewer = head["reviewer"] or desk.who
    change_head(connection, key.submission_id, state=after(state, Step.START), reviewer=reviewer)
    append(
        connection,
        Event(desk.now(), desk.who, "review begun", key.submission_id, key.round, before=state, after=reviewer),
    )
