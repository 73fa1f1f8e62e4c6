"""Which sums of points can still come about, as sets of whole numbers held in the bits of one integer."""

from __future__ import annotations

from collections.abc import Iterable

NOTHING = 1
"""The set of zero alone: what no open question can earn."""


def attainable(open_awards: Iterable[tuple[int, ...]]) -> int:
    """Every sum of one award from each of the questions; `open_awards` has the awards that each can earn."""
    sums = NOTHING
    for awards in open_awards:
        sums = _or(sums << award for award in awards)
    return sums


def plus(one: int, other: int) -> int:
    """Every sum of a number of the one set and a number of the other."""
    few, many = sorted((one, other), key=int.bit_count)
    return _or(many << number for number in numbers(few))


def numbers(sums: int) -> Iterable[int]:
    """The numbers of a set, ascending."""
    while sums:
        lowest = sums & -sums
        yield lowest.bit_length() - 1
        sums ^= lowest


def from_on(sums: int, least: int) -> int:
    """The numbers of the set that are not below the least."""
    return sums >> least << least if least > 0 else sums


def below(sums: int, limit: int) -> int:
    """The numbers of the set that are below the limit."""
    return sums & ((1 << limit) - 1) if limit > 0 else 0


def highest(sums: int) -> int | None:
    """The highest number; None of an empty set."""
    return sums.bit_length() - 1 if sums else None


def lowest(sums: int) -> int | None:
    """The lowest number; None of an empty set."""
    return (sums & -sums).bit_length() - 1 if sums else None


def _or(sets: Iterable[int]) -> int:
    found = 0
    for each in sets:
        found |= each
    return found
