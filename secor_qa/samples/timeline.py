"""The dates of one submission, counted back from a given day, and how companies write dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from secor_qa.samples.dice import Random

ENDING_ON = date(2026, 10, 30)
"""The day from which shipped samples count back."""


@dataclass(frozen=True)
class Timeline:
    """Data gathering at most 15 days, submission at most 21 days after it, signatures in between."""

    gathering_start: date
    gathering_end: date
    signed_on: date
    submitted_on: date
    trained_on: date
    refreshed_on: date

    def before_end(self, days: int) -> date:
        """So many days before the last day of data gathering."""
        return self.gathering_end - timedelta(days=days)


def make_timeline(random: Random, submitted_on: date) -> Timeline:
    """Likely dates of a submission that came in on a day."""
    end = submitted_on - timedelta(days=random.randrange(4, 15))
    return Timeline(
        gathering_start=end - timedelta(days=random.randrange(5, 13)),
        gathering_end=end,
        signed_on=end + timedelta(days=random.randrange(1, 4)),
        submitted_on=submitted_on,
        trained_on=end - timedelta(days=random.randrange(1300, 2600)),
        refreshed_on=end - timedelta(days=random.randrange(90, 900)),
    )


def written(on: date, style: int) -> str:
    """A date as a company writes it, in one of nine ways, none of which is ambiguous.

    `March 14, 2026`, `14-Mar-2026`, `2026-03-14`, `Mar 14, 2026`, `14 March 2026`, `Saturday, March 14, 2026`,
    `2026/03/14`, `MAR 14 2026`, `March 14th, 2026`.
    """
    month = MONTHS[on.month - 1]
    forms = (
        f"{month} {on.day}, {on.year}", f"{on.day:02d}-{month[:3]}-{on.year}", on.isoformat(),
        f"{month[:3]} {on.day}, {on.year}", f"{on.day} {month} {on.year}",
        f"{_WEEKDAYS[on.weekday()]}, {month} {on.day}, {on.year}", f"{on:%Y/%m/%d}",
        f"{month[:3].upper()} {on.day} {on.year}", f"{month} {on.day}{_ordinal(on.day)}, {on.year}",
    )  # fmt: skip
    return forms[style]


def _ordinal(day: int) -> str:
    return "th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip
