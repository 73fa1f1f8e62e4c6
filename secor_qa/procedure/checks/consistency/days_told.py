"""The days that a note tells, each with the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from operator import itemgetter

from secor_qa.procedure.calendar_dates import in_years, nearest_to
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.dates import dates_in, days_without_year
from secor_qa.procedure.wording.sentences import sentences

_ENDED, _ENDS = re.compile(r"(?<![A-Za-z]\.)[.;!?\n]\s*\Z"), re.compile(r"[.;!?\n]")


@dataclass(frozen=True)
class DayTold:
    """A day of a note, its year where that is written, and the words since the day before it and up to the next."""

    month: int
    day: int
    year: int | None
    written: str
    before: str
    after: str = ""

    def nearest(self, to: date) -> date | None:
        """The day in its year, or in the one in which it lies nearest to another; None where there is none."""
        if self.year:
            return next(iter(in_years(self.month, self.day, (self.year,))), None)
        return nearest_to(to, self.month, self.day)

    @property
    def sentence_before(self) -> str:
        """Of the words before, those of the same sentence; empty where the day opens it."""
        told = sentences(self.before)
        return told[-1] if told and not _ENDED.search(self.before) else ""

    @property
    def sentence_after(self) -> str:
        """Of the words after, those of the same sentence; empty where the day ends it."""
        return "" if _ENDS.match(self.after) else (sentences(self.after) or ("",))[0]


@lru_cache(TEXTS_KEPT)
def days_told(notes: str) -> tuple[DayTold, ...]:
    """The days of a note, with a year or without, in their order."""
    found: list[tuple[int, int, int | None, str]] = [
        (day.month, day.day, day.year, written) for day, written in dates_in(notes)
    ]
    found += [
        (month, day, None, written) for each in sentences(notes) for month, day, written in days_without_year(each)
    ]
    return tuple(_placed(notes, found))


def _placed(notes: str, found: list[tuple[int, int, int | None, str]]) -> Iterator[DayTold]:
    taken: dict[str, int] = {}  # where the search for the same words goes on
    placed: list[tuple[int, tuple[int, int, int | None, str]]] = []
    for each in found:
        at = max(notes.find(each[3], taken.get(each[3], 0)), notes.find(each[3]))
        taken[each[3]] = at + len(each[3])
        placed.append((at, each))
    placed.sort(key=itemgetter(0))
    ends = [0, *(at + len(each[3]) for at, each in placed)]
    starts = [*(at for at, _ in placed), len(notes)]
    for n, (at, each) in enumerate(placed):
        yield DayTold(*each, notes[ends[n] : at], notes[ends[n + 1] : starts[n + 1]])
