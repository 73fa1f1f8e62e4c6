"""What other submissions hold that is like something in this one: found by bands, judged by the checks.

Each look-up reads one index at a few places and takes the newest at each, so that its time does not grow with the
store. Only the latest round of a submission is kept here; a submission is never compared with itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, union_all

from secor_qa.procedure.elsewhere import Elsewhere, Seen
from secor_qa.procedure.submission import Submission
from secor_qa.store import tables
from secor_qa.store.arrivals import next_number
from secor_qa.store.prints import N_BANDS, Print, PrintKind, overlap

OVERLAP_MIN = 0.7
"""Texts that share less are not called alike (a reading)."""
_NEWEST = 25  # of each band; a text that more submissions share is a form of words, and any of them shows it
_KEPT = 3  # likenesses of one thing
_AT_ONCE = 400  # values in one query
_BANDS_AT_ONCE = 50  # looked up in one query


@dataclass(frozen=True)
class Sender:
    """Whose submission it is, by which an earlier one of the same employer is known."""

    employer: str
    secor_number: str

    @classmethod
    def of(cls, submission: Submission) -> Sender:
        """As the submission names them."""
        return cls(submission.text("employer_legal_name").strip(), submission.text("secor_number").strip())

    def is_same(self, other: Sender) -> bool:
        """By SECOR number, else by name without regard to case and spaces."""
        if self.secor_number and self.secor_number == other.secor_number:
            return True
        return _plain(self.employer) == _plain(other.employer) != ""


def save_prints(connection: Connection, submission_id: str, prints: Sequence[Print]) -> None:
    """Keep the prints of a submission's latest round in place of those of the round before."""
    remove_prints(connection, [submission_id])
    if not prints:
        return
    first = next_number(connection, "print", len(prints))
    rows = [
        {"print_id": number, "submission_id": submission_id, "kind": each.kind, "place": each.where,
         "words": each.text, "signature": each.signature}
        for number, each in enumerate(prints, first)
    ]  # fmt: skip  # one line per group
    connection.execute(insert(tables.prints), rows)
    bands = {(band, number) for number, each in enumerate(prints, first) for band in each.bands}
    connection.execute(insert(tables.bands), [{"band": band, "print_id": number} for band, number in sorted(bands)])


def remove_prints(connection: Connection, submission_ids: Iterable[str]) -> None:
    """Forget the prints of submissions."""
    for submission_id in submission_ids:
        theirs = select(tables.prints.c.print_id).where(tables.prints.c.submission_id == submission_id)
        connection.execute(delete(tables.bands).where(tables.bands.c.print_id.in_(theirs)))
        connection.execute(delete(tables.prints).where(tables.prints.c.submission_id == submission_id))


def find_elsewhere(
    connection: Connection, prints: Sequence[Print], sender: Sender, besides: str | None = None
) -> Elsewhere:
    """The likenesses of each print in submissions other than `besides`, the strongest first, one per submission."""
    at_band = _newest(connection, {band for each in prints for band in _wholes(each)})
    places = _places(connection, {number for numbers in at_band.values() for number in numbers}, besides)
    same = [_first_ones(places, _sharing(at_band, _wholes(each))) for each in prints]
    few = [each for each, numbers in zip(prints, same, strict=True) if len(numbers) < _KEPT]
    at_band |= _newest(connection, {band for each in few for band in each.bands} - at_band.keys())
    wanted = [
        numbers if len(numbers) == _KEPT else _sharing(at_band, each.bands)
        for each, numbers in zip(prints, same, strict=True)
    ]
    others = _load(connection, {number for numbers in wanted for number in numbers}, besides)
    found: dict[PrintKind, dict[str, tuple[Seen, ...]]] = {kind: {} for kind in PrintKind}
    for each, numbers in zip(prints, wanted, strict=True):
        whole = _sharing(at_band, _wholes(each))
        seen = [_seen(each, others[number], sender, number in whole) for number in numbers if number in others]
        best = _strongest([*found[each.kind].get(each.key, ()), *seen])
        if best:
            found[each.kind][each.key] = best
    return Elsewhere(found[PrintKind.DOCUMENT], found[PrintKind.NOTE], found[PrintKind.ACTION])


def _sharing(at_band: Mapping[int, Sequence[int]], bands: Iterable[int]) -> set[int]:
    """The prints that were found at any of these bands."""
    return {number for band in bands for number in at_band.get(band, ())}


def _first_ones(places: Mapping[int, tuple[str, str]], numbers: Iterable[int]) -> set[int]:
    """Of prints of the very same, as many as are kept, in the order in which they are: nothing else is stronger."""
    by_submission: dict[str, int] = {}
    for number in sorted((number for number in numbers if number in places), key=lambda number: places[number]):
        by_submission.setdefault(places[number][0], number)
    return set(list(by_submission.values())[:_KEPT])


def _newest(connection: Connection, bands: set[int]) -> dict[int, list[int]]:
    """The newest prints at each of these bands, by band; many at once, for asking costs more than looking."""
    wanted, found = sorted(bands), dict[int, list[int]]()
    for at in range(0, len(wanted), _BANDS_AT_ONCE):
        part = wanted[at : at + _BANDS_AT_ONCE]
        values = {f"band_{n}": part[n] if n < len(part) else None for n in range(_BANDS_AT_ONCE)}
        rows: Sequence[Any] = connection.execute(_query(), values).all()
        for number, band in rows:
            found.setdefault(band, []).append(number)
    return found


@cache
def _query() -> Any:
    """The newest prints at each of `_BANDS_AT_ONCE` bands; making the query takes longer than asking it."""
    bands = tables.bands.c
    parts = [
        select(bands.print_id, bands.band)
        .where(bands.band == bindparam(f"band_{n}"))
        .order_by(bands.print_id.desc())
        .limit(_NEWEST)
        .subquery()
        for n in range(_BANDS_AT_ONCE)
    ]
    return union_all(*(select(part) for part in parts))


def _places(connection: Connection, numbers: set[int], besides: str | None) -> dict[int, tuple[str, str]]:
    """Of which submission each print is, and where it stands in it; those of `besides` are left out."""
    prints = tables.prints.c
    found = _rows(connection, select(prints.print_id, prints.submission_id, prints.place), numbers)
    return {number: (submission_id, place) for number, submission_id, place in found if submission_id != besides}


def _load(connection: Connection, numbers: set[int], besides: str | None) -> dict[int, Row[Any]]:
    """The prints themselves, and whose they are; those of `besides` are left out."""
    submissions = tables.submissions.c
    query = select(tables.prints, submissions.employer_legal_name, submissions.secor_number).join(
        tables.submissions, tables.prints.c.submission_id == submissions.submission_id
    )
    return {row.print_id: row for row in _rows(connection, query, numbers) if row.submission_id != besides}


def _rows(connection: Connection, query: Any, numbers: set[int]) -> Iterator[Any]:
    wanted = sorted(numbers)
    for at in range(0, len(wanted), _AT_ONCE):
        yield from connection.execute(query.where(tables.prints.c.print_id.in_(wanted[at : at + _AT_ONCE]))).all()


def _seen(each: Print, other: Row[Any], sender: Sender, is_same: bool) -> Seen:
    return Seen(
        submission_id=other.submission_id,
        employer=other.employer_legal_name,
        same_employer=sender.is_same(Sender(other.employer_legal_name, other.secor_number)),
        where=other.place,
        text=other.words,
        overlap=1.0 if is_same else min(overlap(each.signature, other.signature), 0.99),
    )


def _wholes(each: Print) -> tuple[int, ...]:
    """The bands that stand for the whole: all before those of the signature."""
    return each.bands[: len(each.bands) - N_BANDS] if each.signature else each.bands


def _strongest(seen: list[Seen]) -> tuple[Seen, ...]:
    by_submission: dict[str, Seen] = {}
    for each in sorted(seen, key=lambda each: (-each.overlap, each.submission_id, each.where)):
        if each.overlap >= OVERLAP_MIN:
            by_submission.setdefault(each.submission_id, each)
    return tuple(by_submission.values())[:_KEPT]


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
