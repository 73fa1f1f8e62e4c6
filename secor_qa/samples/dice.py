"""Chance that can be repeated: the same seed and purpose give the same throws on every machine."""

from __future__ import annotations

from random import Random

__all__ = ["Random", "dice"]


def dice(seed: int | str, *purpose: object) -> Random:
    """A source of throws of its own for each purpose, so that a change in one place moves no other."""
    return Random("/".join(str(part) for part in (seed, *purpose)))  # noqa: S311  sample data, nothing secret
