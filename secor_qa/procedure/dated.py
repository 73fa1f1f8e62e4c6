"""2.5(b) for the eye: which of the dates found in the documents lie within a question's window, month by month."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.record_dates import within
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.words import DateRole

N_MONTHS = 12  # at most a year back, whatever the window: 2.5(b) asks for the last twelve months

_TELLS_NOTHING = (DateRole.EXPIRES, DateRole.DUE, DateRole.FORM)


def inside(found: FoundDate, window: Window | None) -> bool | None:
    """Whether the date lies within the window; None where there is none, or where it is not when a record was made."""
    if window is None or found.role in _TELLS_NOTHING:
        return None
    return within(found, window)


@dataclass(frozen=True)
class Month:
    """A calendar month, the dates in it that lie within the window, and the files that bear them."""

    first_day: date
    n_inside: int
    files: tuple[str, ...]


def calendar(documents: Iterable[Document], window: Window | None) -> tuple[Month, ...]:
    """The months that the window touches, oldest first; of a longer one those of its last year. None without a window.

    A document that is missing has no record in it. A year from the middle of a month to the middle of that month
    touches thirteen. A date stated on the Attachments sheet counts as one found in the document.
    """
    if window is None:
        return ()
    months: dict[date, list[str]] = {first: [] for first in window.months()[-N_MONTHS - 1 :]}
    for document in documents:
        if not document.present:
            continue
        days = {found.on for found in document.dates if inside(found, window)}
        if isinstance(document.document_on, date) and document.document_on in window:
            days.add(document.document_on)
        for on in days:
            if on.replace(day=1) in months:
                months[on.replace(day=1)].append(document.file)
    return tuple(Month(first, len(files), tuple(dict.fromkeys(files))) for first, files in months.items())
