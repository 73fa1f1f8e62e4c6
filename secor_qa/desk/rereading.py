"""A package that was stored with documents unread for lack of time, read again with more of it."""

from __future__ import annotations

from secor_qa.desk.arriving import prepare
from secor_qa.desk.opening import Desk
from secor_qa.errors import NotFound
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import ReviewState
from secor_qa.store.arrivals import replace_reading
from secor_qa.store.likenesses import Sender, find_elsewhere, save_prints
from secor_qa.store.log import Event, append
from secor_qa.store.marks import Key
from secor_qa.store.prints import prints_of
from secor_qa.store.reviews import load_head, load_rounds, load_submission


def n_unread(submission: Submission) -> int:
    """Documents that were left unread because others of the package took too long."""
    return sum(document.not_read_in_time for document in submission.documents)


def read_further(desk: Desk, key: Key, submission: Submission) -> None:
    """Put what was read now in place of what was read before, where it left fewer documents unread.

    Suggestions are made anew; verdicts and points stay as they were given. A round that a later one has followed, and a
    review that is closed, stay as they are.
    """
    with desk.store.read() as connection:
        try:
            before = load_submission(connection, key)
        except NotFound:  # history keeps only what stood in the last round
            return
        head = load_head(connection, key.submission_id)
        [received_on] = [
            each.received_on for each in load_rounds(connection, key.submission_id) if each.round == key.round
        ]
    n_before, n_now = n_unread(before), n_unread(submission)
    if n_now >= n_before or key.round != head["n_rounds"] or head["state"] == ReviewState.CLOSED:
        return
    prints = prints_of(submission)
    with desk.store.read() as connection:
        elsewhere = find_elsewhere(connection, prints, Sender.of(submission), besides=key.submission_id)
    instrument = desk.store.instrument(head["instrument_sha256"])
    arrival = prepare(submission, instrument, received_on, "", elsewhere=elsewhere)
    with desk.store.write() as connection:
        replace_reading(connection, key, arrival)
        save_prints(connection, key.submission_id, prints)
        told = [f"{n} documents not read for lack of time" for n in (n_before, n_now)]
        of = key.submission_id, key.round
        append(connection, Event(desk.now(), desk.who, "read again", *of, before=told[0], after=told[1]))
