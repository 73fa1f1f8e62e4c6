"""What other submissions hold that is like something in this one: found by bands, judged by the checks.

Each look-up reads one index at a few places and takes the newest at each, so that its time does not grow with the
store. Only the latest round of a submission is kept here; a submission is never compared with itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    candidates = [_candidates(connection, each) for each in prints]
    others = _load(connection, {number for each in candidates for number in each}, besides)
    found: dict[PrintKind, dict[str, tuple[Seen, ...]]] = {kind: {} for kind in PrintKind}
    for each, numbers in zip(prints, candidates, strict=True):
        seen = [_seen(each, others[number], sender, numbers[number]) for number in numbers if number in others]
        best = _strongest([*found[each.kind].get(each.key, ()), *seen])
        if best:
            found[each.kind][each.key] = best
    return Elsewhere(found[PrintKind.DOCUMENT], found[PrintKind.NOTE], found[PrintKind.ACTION])


def _candidates(connection: Connection, each: Print) -> dict[int, set[int]]:
    """The newest prints that share a band, each with the bands they share."""
    values = {f"band_{at}": band for at, band in enumerate(each.bands)}
    shared: dict[int, set[int]] = {}
    for row in connection.execute(_newest(len(each.bands)), values) if values else ():
        shared.setdefault(row.print_id, set()).add(row.band)
    return shared


@cache
def _newest(n_bands: int) -> Any:
    """The newest prints in each of so many bands; making the query takes longer than asking it."""
    bands = tables.bands.c
    parts = [
        select(bands.print_id, bands.band)
        .where(bands.band == bindparam(f"band_{at}"))
        .order_by(bands.print_id.desc())
        .limit(_NEWEST)
        .subquery()
        for at in range(n_bands)
    ]
    return union_all(*(select(part) for part in parts))


def _load(connection: Connection, numbers: set[int], besides: str | None) -> dict[int, Row[Any]]:
    prints, submissions = tables.prints.c, tables.submissions.c
    wanted = sorted(numbers)
    loaded: dict[int, Row[Any]] = {}
    for at in range(0, len(wanted), _AT_ONCE):
        query = (
            select(tables.prints, submissions.employer_legal_name, submissions.secor_number)
            .join(tables.submissions, prints.submission_id == submissions.submission_id)
            .where(prints.print_id.in_(wanted[at : at + _AT_ONCE]))
        )
        loaded |= {row.print_id: row for row in connection.execute(query) if row.submission_id != besides}
    return loaded


def _seen(each: Print, other: Row[Any], sender: Sender, shared: set[int]) -> Seen:
    is_same = bool(_wholes(each) & shared)
    return Seen(
        submission_id=other.submission_id,
        employer=other.employer_legal_name,
        same_employer=sender.is_same(Sender(other.employer_legal_name, other.secor_number)),
        where=other.place,
        text=other.words,
        overlap=1.0 if is_same else min(overlap(each.signature, other.signature), 0.99),
    )


def _wholes(each: Print) -> set[int]:
    """The bands that stand for the whole: all before those of the signature."""
    return set(each.bands[: len(each.bands) - N_BANDS] if each.signature else each.bands)


def _strongest(seen: list[Seen]) -> tuple[Seen, ...]:
    by_submission: dict[str, Seen] = {}
    for each in sorted(seen, key=lambda each: (-each.overlap, each.submission_id, each.where)):
        if each.overlap >= OVERLAP_MIN:
            by_submission.setdefault(each.submission_id, each)
    return tuple(by_submission.values())[:_KEPT]


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
