"""Several people at one submission: who else has it open, what they changed since, and the history of every mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select, true

from secor_qa.desk.opening import Desk
from secor_qa.store.presence import Present, add_spent, keep_presence, others_present, spent_by, spent_on
from secor_qa.store.tables import events

SILENT_S = 25.0
"""A page that was not heard of for so many seconds is no longer there; pages speak every few seconds."""

REFUSED = "change refused"  # a mark that met another's: nothing changed by it
_OF_THE_HEAD = ("review begun", "assigned")  # told with any mark: state and reviewer
_SECONDS_MAX = 3600.0  # of one report: what is longer is a page that was left open


@dataclass(frozen=True)
class Changed:
    """What others did since: the subjects of their marks, whether anything else happened, and the last event."""

    subjects: tuple[str, ...]  # question ids, "intake", or "" for the submission as a whole
    beyond_marks: bool  # a correction, a decision, a sent feedback: the case has to be opened anew
    last_event: int


@dataclass(frozen=True)
class Happened:
    """One entry in the history of a question."""

    at: datetime
    who: str
    what: str
    before: str
    after: str
    why: str
    round: int | None


def be_present(desk: Desk, submission_id: str, page: str, question: str) -> Sequence[Present]:
    """Say that this page shows that question, and see which other pages have the submission open."""
    now = desk.now()
    since = now - timedelta(seconds=SILENT_S)
    with desk.store.write() as connection:
        keep_presence(connection, submission_id, Present(desk.who, page, question, now), since)
        return others_present(connection, submission_id, page, since)


def changed_since(desk: Desk, submission_id: str, event_id: int | None, own: bool = False) -> Changed:
    """What others have changed at a submission since that event; with None only where the log stands.

    With `own` the changes of the same person count too: they may come from another page of theirs.
    """
    here = events.c.submission_id == submission_id
    others = true() if own else events.c.who != desk.who
    with desk.store.read() as connection:
        last = connection.execute(select(func.max(events.c.event_id)).where(here)).scalar() or 0
        if event_id is None or last <= event_id:
            return Changed((), False, last)
        wanted = (
            select(events.c.question, events.c.what)
            .where(here, events.c.event_id > event_id, others, ~events.c.what.startswith(REFUSED))
            .order_by(events.c.event_id)
        )
        rows = connection.execute(wanted).all()
    found = ["" if row.what in _OF_THE_HEAD else row.question for row in rows]
    subjects = tuple(dict.fromkeys(each for each in found if each is not None))
    return Changed(subjects, None in found, last)


def history(desk: Desk, submission_id: str, subject: str, check: str | None = None) -> list[Happened]:
    """Everything that was done to a question or to intake, latest first; with a check, to that one alone."""
    wanted = select(events).where(events.c.submission_id == submission_id, events.c.question == subject)
    if check is not None:
        named = (f"verdict {check}", f"{REFUSED}: {check}")
        wanted = wanted.where(events.c.what.in_(named))
    with desk.store.read() as connection:
        rows = connection.execute(wanted.order_by(events.c.event_id.desc())).mappings().all()
    return [
        Happened(
            row["at"], row["who"], row["what"], row["before"] or "", row["after"] or "", row["why"] or "", row["round"]
        )
        for row in rows
    ]


def spend(desk: Desk, submission_id: str, question: str, seconds: float, idle_seconds: float) -> None:
    """Add to the time that whoever sits here was at a question; what cannot be is left out."""
    seconds, idle = (min(max(float(each), 0.0), _SECONDS_MAX) for each in (seconds, idle_seconds))
    if seconds > 0:
        with desk.store.write() as connection:
            add_spent(connection, submission_id, question, desk.who, seconds, min(idle, seconds))


def my_time(desk: Desk, submission_id: str) -> dict[str, tuple[float, float]]:
    """One's own time by question, and of it idle, in seconds. Nobody else's is ever told."""
    with desk.store.read() as connection:
        return spent_by(connection, submission_id, desk.who)


def whole_time(desk: Desk, submission_id: str) -> tuple[float, float]:
    """Everybody's time at a submission in total, and of it idle, in seconds."""
    with desk.store.read() as connection:
        return spent_on(connection, submission_id)
