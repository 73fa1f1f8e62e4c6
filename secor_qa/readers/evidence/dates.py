"""Dates that stand in a document's text, each with its page, the words around it and what it is the date of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.words import DateRole
from secor_qa.readers.evidence.content import Beside
from secor_qa.readers.evidence.date_places import NOT_TOLD, NOTHING_BESIDE, PageOfDates
from secor_qa.readers.evidence.date_roles import NoDate
from secor_qa.readers.sheets.written_dates import Order, WrittenDate, find_written_dates
from secor_qa.readers.sheets.written_months import find_written_months

_AROUND = 60  # characters on either side
_N_MAX = 500  # dates of one document; a longer list helps nobody
_LOOKED_AT_MAX = 5_000  # what looks like a date, on one page


@dataclass(frozen=True)
class _Candidate:
    start: int
    end: int
    on: date
    until: date | None = None
    settled: str = ""  # how the order of day and month was told, where it could be swapped
    figures: bool = False


def find_dates(texts: Sequence[str], beside: Mapping[tuple[int, int], Beside] | None = None) -> tuple[FoundDate, ...]:
    """Every date in a document's pages, in order, with its role; birthdays and numbers of things are left out.

    A day and month that could be swapped are left out too, unless the document writes another date in the same
    manner that cannot be, and none the other way round. A month without a day stands for all its days; in figures
    only where the words around it tell that it is one.
    """
    written = [list(islice(find_written_dates(text), _LOOKED_AT_MAX)) for text in texts]
    orders = _orders(texts, written)
    found: list[FoundDate] = []
    for page, (text, dates) in enumerate(zip(texts, written, strict=True), 1):
        found += _on_page(page, text, _candidates(text, dates, orders), beside or {})
        if len(found) >= _N_MAX:
            break
    return tuple(found[:_N_MAX])


def _on_page(
    page: int, text: str, candidates: Sequence[_Candidate], beside: Mapping[tuple[int, int], Beside]
) -> Iterator[FoundDate]:
    asked, since, told = PageOfDates(text), 0, NOT_TOLD
    for found in candidates:
        told = asked.tell(found.start, found.end, since, told, beside.get((page, found.start), NOTHING_BESIDE))
        since = found.end
        role, why = told
        if isinstance(role, NoDate) or (found.until and found.figures and role is DateRole.OTHER):
            continue
        reasons = "; ".join(reason for reason in (why, found.settled) if reason)
        yield FoundDate(found.on, page, snippet(text, found.start, found.end), role, reasons, found.until)


def _candidates(text: str, dates: Sequence[WrittenDate], orders: Mapping[str, tuple[Order, str]]) -> list[_Candidate]:
    found: list[_Candidate] = []
    for written in dates:
        if written.on:
            found.append(_Candidate(written.start, written.end, written.on, figures=written.figures))
        elif written.either and (settled := orders.get(_mark(text, written))):
            order, why = settled
            on = written.either[0 if order is Order.DAY_FIRST else 1]
            found.append(_Candidate(written.start, written.end, on, settled=why, figures=True))
    taken, end = iter(dates), (0, 0)
    for month in islice(find_written_months(text), _LOOKED_AT_MAX):
        while end[1] <= month.start and (following := next(taken, None)):
            end = (following.start, following.end)
        if not (end[0] < month.end and month.start < end[1]):
            found.append(_Candidate(month.start, month.end, month.first, month.last, figures=month.figures))
    return sorted(found, key=lambda candidate: candidate.start)


def _orders(texts: Sequence[str], written: Sequence[Sequence[WrittenDate]]) -> dict[str, tuple[Order, str]]:
    """By the mark between the figures: in which order this document writes day and month, where it does so one way."""
    seen: dict[str, dict[Order, str]] = {}
    for page, (text, dates) in enumerate(zip(texts, written, strict=True), 1):
        for found in dates:
            if found.order:
                why = f"{found.order}, as in {text[found.start : found.end]} on page {page}"
                seen.setdefault(_mark(text, found), {}).setdefault(found.order, why)
    return {mark: next(iter(orders.items())) for mark, orders in seen.items() if len(orders) == 1}


def _mark(text: str, found: WrittenDate) -> str:
    return text[found.end - 5]  # before the four digits of the year


def snippet(text: str, start: int, end: int) -> str:
    """The words around a place in a text, on one line, cut between words."""
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    if start > _AROUND:
        before = before.split(None, 1)[-1] if " " in before.strip() else ""
    if end + _AROUND < len(text):
        after = after.rsplit(None, 1)[0] if " " in after.strip() else ""
    return " ".join((before + text[start:end] + after).split())
