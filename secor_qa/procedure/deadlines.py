"""2.7: the two clocks. Each round's correction is due within its days of the feedback's receipt; the whole process ends
its days after receipt of the first feedback; the earlier of the two governs. Calendar days; the last day is in time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from secor_qa.procedure.edition import Edition

_LONGEST_ADJUSTMENT_DAYS = 366  # more than a year is a slip of the keyboard


@dataclass(frozen=True)
class Feedback:
    """One round's feedback. Raises ValueError where it is received before it was sent."""

    round: int  # from 1
    sent_on: date
    received_on: date | None = None  # None: no receipt recorded, so the day it was sent counts
    corrected_on: date | None = None  # when the correction came in; None: not yet

    def __post_init__(self) -> None:
        if self.received_on is not None and self.received_on < self.sent_on:
            raise ValueError(
                f"The feedback of round {self.round} cannot be received on {self.received_on.isoformat()}, "
                f"before it was sent on {self.sent_on.isoformat()}."
            )

    @property
    def counts_from(self) -> date:
        """Day 0 of the round: the recorded receipt, else the day it was sent."""
        return self.received_on or self.sent_on


@dataclass(frozen=True)
class Adjustment:
    """An extension (more days for the round under way) or a pause (the days do not count, on either clock).

    A pause covers `days` days, the first being `from_on`. Raises ValueError without a reason or with odd days.
    """

    kind: Literal["extension", "pause"]
    from_on: date
    days: int
    reason: str
    whole_process: bool = False  # an extension that also lengthens the whole process

    def __post_init__(self) -> None:
        if not 1 <= self.days <= _LONGEST_ADJUSTMENT_DAYS:
            raise ValueError(
                f"An {self.kind} lasts from 1 to {_LONGEST_ADJUSTMENT_DAYS} days, not {self.days}."
                if self.kind == "extension"
                else f"A pause lasts from 1 to {_LONGEST_ADJUSTMENT_DAYS} days, not {self.days}."
            )
        if not self.reason.strip():
            raise ValueError("An extension or a pause needs a reason.")


@dataclass(frozen=True)
class Deadlines:
    """Where the two clocks stand on a day."""

    round: int
    correction_due_on: date | None  # of the latest round; None once its correction is in
    total_due_on: date
    due_on: date  # the earlier of the two that still run
    governs: Literal["2.7 correction", "2.7 total"]
    days_left: int  # calendar days; 0 on the last day, negative afterwards
    overdue: bool
    reason: str  # a sentence: which clock, from when, with what adjustments
    late_rounds: tuple[int, ...] = ()  # rounds whose correction came in after it was due


def deadlines(
    feedbacks: Sequence[Feedback], adjustments: Iterable[Adjustment], edition: Edition, on: date
) -> Deadlines | None:
    """2.7: what is due when, seen from `on`; None before the first feedback. Whatever order they are given in."""
    if not feedbacks:
        return None
    rounds, adjustments = _in_order(feedbacks), tuple(adjustments)
    latest = rounds[-1]
    correction_due_on = None if latest.corrected_on else _correction_due(latest, rounds, adjustments, edition)
    total_due_on = _total_due(rounds, adjustments, edition)
    by_round = correction_due_on is not None and correction_due_on <= total_due_on
    due_on = correction_due_on if correction_due_on is not None and by_round else total_due_on
    return Deadlines(
        round=latest.round,
        correction_due_on=correction_due_on,
        total_due_on=total_due_on,
        due_on=due_on,
        governs="2.7 correction" if by_round else "2.7 total",
        days_left=(due_on - on).days,
        overdue=on > due_on,
        reason=_reason(latest if by_round else rounds[0], by_round, due_on, edition, on),
        late_rounds=tuple(each.round for each in rounds if _late(each, rounds, adjustments, edition)),
    )


def correction_in_time(
    feedback: Feedback, adjustments: Iterable[Adjustment], edition: Edition, feedbacks: Sequence[Feedback] = ()
) -> bool:
    """2.7: whether the correction of a round is in, and came by the last day of its round and of the whole process.

    `feedbacks` are all rounds, where there are others than this one.
    """
    if feedback.corrected_on is None:
        return False
    return not _late(feedback, _in_order(feedbacks or (feedback,)), tuple(adjustments), edition)


def _in_order(feedbacks: Iterable[Feedback]) -> tuple[Feedback, ...]:
    return tuple(sorted(feedbacks, key=lambda feedback: feedback.round))


def _late(
    feedback: Feedback, rounds: tuple[Feedback, ...], adjustments: tuple[Adjustment, ...], edition: Edition
) -> bool:
    if feedback.corrected_on is None:
        return False
    due_on = min(_correction_due(feedback, rounds, adjustments, edition), _total_due(rounds, adjustments, edition))
    return feedback.corrected_on > due_on


def _correction_due(
    feedback: Feedback, rounds: tuple[Feedback, ...], adjustments: tuple[Adjustment, ...], edition: Edition
) -> date:
    extended = sum(
        each.days
        for each in adjustments
        if each.kind == "extension" and _round_under_way(each.from_on, rounds) == feedback.round
    )
    return _run(feedback.counts_from, edition.correction_days + extended, adjustments)


def _total_due(rounds: tuple[Feedback, ...], adjustments: tuple[Adjustment, ...], edition: Edition) -> date:
    extended = sum(each.days for each in adjustments if each.kind == "extension" and each.whole_process)
    return _run(rounds[0].counts_from, edition.total_days + extended, adjustments)


def _round_under_way(on: date, rounds: tuple[Feedback, ...]) -> int:
    """The round whose feedback was the last one sent by then; the first, where it is granted ahead of all."""
    return max((each.round for each in rounds if each.sent_on <= on), default=rounds[0].round)


def _run(start: date, days: int, adjustments: tuple[Adjustment, ...]) -> date:
    """The last of so many days after `start`, leaving out the days of pauses that begin before it."""
    due_on = start + timedelta(days=days)
    for begins, ends in _pauses(adjustments):
        begins = max(begins, start + timedelta(days=1))
        if begins <= due_on and begins < ends:
            due_on += ends - begins
    return due_on


def _pauses(adjustments: tuple[Adjustment, ...]) -> Iterator[tuple[date, date]]:
    """First day and the day after the last, in order; where pauses overlap, each day once."""
    ended = date.min
    for pause in sorted((each for each in adjustments if each.kind == "pause"), key=lambda each: each.from_on):
        begins, ends = max(pause.from_on, ended), pause.from_on + timedelta(days=pause.days)
        if begins < ends:
            yield begins, ends
            ended = ends


def _reason(start: Feedback, by_round: bool, due_on: date, edition: Edition, on: date) -> str:
    days = edition.correction_days if by_round else edition.total_days
    what = f"The correction of round {start.round}" if by_round else "The end of the whole process"
    verb = "is due on" if by_round else "is"
    moved = (due_on - start.counts_from).days - days
    adjusted = f" and {_days(moved)} of extension or pause" if moved else ""
    whose = "its feedback" if by_round else "the first feedback"
    receipt = "was received" if start.received_on else "was sent, no receipt being recorded,"
    left = (due_on - on).days
    state = f"{_days(left)} left" if left > 0 else f"{_days(-left)} overdue" if left else "this is the last day"
    return (
        f"{what} {verb} {due_on.isoformat()}, {days} days{adjusted} after {whose} {receipt} "
        f"on {start.counts_from.isoformat()} (2.7); {state}."
    )


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"
