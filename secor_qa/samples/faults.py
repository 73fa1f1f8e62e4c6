"""Named faults that can be planted in a draft."""

from __future__ import annotations

from secor_qa.samples.draft import Draft


def plant_some(draft: Draft, seed: int, number: int) -> None:
    """Plant faults."""
