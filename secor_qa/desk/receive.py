"""Receiving packages: a new submission, the next round of one that is open, or nothing new."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, RowMapping

from secor_qa.desk.arriving import prepare
from secor_qa.desk.carrying import carry_over
from secor_qa.desk.clearing import start_clean
from secor_qa.desk.clocks import refresh_due
from secor_qa.desk.importing import import_history
from secor_qa.desk.opening import Desk
from secor_qa.desk.rereading import read_further
from secor_qa.errors import NotAllowed, NotFound, Problem
from secor_qa.procedure.edition import edition_on
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.review import Step, after, carried_verdicts, changes
from secor_qa.procedure.submission import Remark, Submission
from secor_qa.procedure.words import ReviewState
from secor_qa.store.arrivals import Arrival, add_round, add_submission, find_package, find_previous
from secor_qa.store.likenesses import Sender, find_elsewhere, save_prints
from secor_qa.store.log import Event, append
from secor_qa.store.marks import Key
from secor_qa.store.prints import Print, prints_of
from secor_qa.store.reviews import RoundDates, change_head, load_head, load_rounds, load_submission
from secor_qa.store.rows import submission_facts

__all__ = ["Received", "import_history", "receive", "receive_submission", "start_clean"]


@dataclass(frozen=True)
class Received:
    """What became of a package. `new` is False when this very package had been received before."""

    submission_id: str
    round: int
    new: bool
    employer: str
    remarks: tuple[Remark, ...]


def receive(desk: Desk, path: Path | str, received_on: date | None = None, is_sample: bool = False) -> Received:
    """Read a package and take it in. The same package twice changes nothing.

    A package that names an open submission (`previous_submission`), or comes from an employer (by SECOR number and
    name) whose correction is awaited, becomes that submission's next round. Raises CouldNotRead; NotFound for an
    instrument that is not known here; NotAllowed for an impossible date of receipt.
    """
    from secor_qa.readers.package import read_package

    package = read_package(Path(path), _instrument_or_none(desk))
    return receive_submission(
        desk,
        package.submission,
        package.package_sha256,
        files=package.files,
        name=Path(path).stem if Path(path).is_file() else Path(path).name,
        received_on=received_on,
        is_sample=is_sample,
    )


def receive_submission(
    desk: Desk,
    submission: Submission,
    package_sha256: str,
    *,
    files: Mapping[str, Callable[[], bytes]] | None = None,
    name: str = "",
    received_on: date | None = None,
    is_sample: bool = False,
) -> Received:
    """Take in a submission that was read already; `files` are its documents by hash. See `receive`."""
    files = files or {}
    received_on = received_on or desk.today()
    prints: tuple[Print, ...] | None = None
    while True:
        with desk.store.read() as connection:
            known = find_package(connection, package_sha256)
            previous = None if known else find_previous(connection, submission)
            head = load_head(connection, previous) if previous else None
            dates = load_rounds(connection, previous) if previous else ()
        if known:
            key, new = Key(*known), False
            read_further(desk, key, submission)
            break
        _check_date(desk, received_on, dates)
        instrument = _instrument(desk, submission, head)
        prints = prints_of(submission) if prints is None else prints
        with desk.store.read() as connection:
            elsewhere = find_elsewhere(connection, prints, Sender.of(submission), besides=previous)
        arrival = prepare(submission, instrument, received_on, package_sha256, name, tuple(files), elsewhere)
        _keep_documents(desk, files)
        with desk.store.write() as connection:
            if find_package(connection, package_sha256) or find_previous(connection, submission) != previous:
                continue  # somebody was quicker: look again
            _keep_documents(desk, files)  # sample data may have been cleared away meanwhile
            if previous is None:
                key, new = _first_round(desk, connection, arrival, is_sample), True
            else:
                key, new = _next_round(desk, connection, previous, arrival), True
            save_prints(connection, key.submission_id, prints)
        break
    employer = submission.text("employer_legal_name")
    return Received(key.submission_id, key.round, new=new, employer=employer, remarks=submission.remarks)


def _check_date(desk: Desk, received_on: date, dates: tuple[RoundDates, ...]) -> None:
    """`dates` of the rounds so far: a correction comes neither before its round nor before the feedback it answers."""
    last = dates[-1] if dates else None
    earliest, after_what = date(1990, 1, 1), ""
    if last:
        earliest, after_what = last.received_on, f": round {last.round} came in on {last.received_on.isoformat()}"
    if last and last.feedback_sent_on and last.feedback_sent_on > earliest:
        earliest = last.feedback_sent_on
        after_what = f": the feedback of round {last.round} was sent on {earliest.isoformat()}"
    if not earliest <= received_on <= desk.today():
        why = after_what if received_on < earliest else ""
        raise NotAllowed(
            Problem(
                "Date of receipt",
                f"A package cannot have been received on {received_on.isoformat()}{why}.",
                f"Give a date from {earliest.isoformat()} to {desk.today().isoformat()}.",
            )
        )


def _instrument(desk: Desk, submission: Submission, head: RowMapping | None) -> Instrument:
    """The one the review began with; for a new submission, the one it names as it is now."""
    if head:
        return desk.store.instrument(head["instrument_sha256"])
    return desk.instruments(submission.text("instrument"))


def _instrument_or_none(desk: Desk) -> Callable[[str], Instrument | None]:
    def find(instrument_id: str) -> Instrument | None:
        try:
            return desk.instruments(instrument_id)
        except NotFound:
            return None

    return find


def _keep_documents(desk: Desk, files: Mapping[str, Callable[[], bytes]]) -> None:
    for sha256, read in files.items():
        if not desk.store.documents.holds(sha256):
            desk.store.documents.save(read())


def _first_round(desk: Desk, connection: Connection, arrival: Arrival, is_sample: bool) -> Key:
    submission_id = add_submission(connection, arrival, edition_on(arrival.received_on).id, is_sample)
    append(
        connection,
        Event(desk.now(), desk.who, "received", submission_id, 1, after=f"package {arrival.package_sha256}"),
    )
    return Key(submission_id, 1)


def _next_round(desk: Desk, connection: Connection, submission_id: str, arrival: Arrival) -> Key:
    """A correction: the next round, with the verdicts that still stand; what changed goes into the log."""
    head = load_head(connection, submission_id)
    _check_date(desk, arrival.received_on, load_rounds(connection, submission_id))  # feedback may just have gone out
    before, key = Key(submission_id, head["n_rounds"]), Key(submission_id, head["n_rounds"] + 1)
    sent_before = load_submission(connection, before)
    found = changes(sent_before, arrival.submission, arrival.instrument)
    unchanged = carried_verdicts(sent_before, arrival.submission, arrival.instrument)
    add_round(connection, submission_id, key.round, arrival)
    state = after(ReviewState(head["state"]), Step.RECEIVE_CORRECTION)
    facts = submission_facts(arrival.submission, arrival.instrument)
    carried = carry_over(connection, before, key, unchanged, {change.field for change in found if change.field})
    change_head(connection, submission_id, state=state, n_rounds=key.round, **facts)
    now = desk.now()
    sent = f"package {arrival.package_sha256}; {len(carried)} of {facts['n_questions']} questions keep their verdicts"
    append(
        connection,
        Event(now, desk.who, "correction received", submission_id, key.round, before=head["state"], after=sent),
        *(
            Event(now, desk.who, f"changed: {change.field or change.what}", submission_id, key.round, change.question,
                  change.before, change.after)
            for change in found
        ),
    )  # fmt: skip
    refresh_due(connection, submission_id, desk.today())
    return key
