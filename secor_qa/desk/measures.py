"""The store's frames for the screens that measure; each is fetched when first asked for, and then kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from secor_qa.desk.opening import Desk

if TYPE_CHECKING:
    import pandas as pd

    from secor_qa.store.frames import Slice


@dataclass(frozen=True)
class Frames:
    """The frames of `store.frames`, limited to one slice of submissions."""

    desk: Desk
    only: Slice = field(default_factory=dict)  # type: ignore[assignment]  # an empty Slice

    @cached_property
    def submissions(self) -> pd.DataFrame:
        """One row per submission."""
        return self.desk.store.submissions(**self.only)

    @cached_property
    def questions(self) -> pd.DataFrame:
        """One row per question of each round."""
        return self.desk.store.questions(**self.only)

    @cached_property
    def checks(self) -> pd.DataFrame:
        """Seven rows per question of each round."""
        return self.desk.store.checks(**self.only)

    @cached_property
    def scores(self) -> pd.DataFrame:
        """One row per round, basis and element."""
        return self.desk.store.scores(**self.only)

    @cached_property
    def rounds(self) -> pd.DataFrame:
        """One row per round."""
        return self.desk.store.rounds(**self.only)

    @cached_property
    def deficiencies(self) -> pd.DataFrame:
        """One row per deficiency."""
        return self.desk.store.deficiencies(**self.only)

    @cached_property
    def events(self) -> pd.DataFrame:
        """One row per event."""
        return self.desk.store.events(**self.only)


def frames(desk: Desk, **only: object) -> Frames:
    """The frames as they are now; `only` limits them, e.g. `received_from=date(2026, 1, 1)`, `is_sample=False`."""
    return Frames(desk, only)  # type: ignore[arg-type]  # its names are checked where the frame is made
