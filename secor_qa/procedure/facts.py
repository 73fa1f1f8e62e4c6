"""What the checks are given: a submission beside its instrument, and whatever was worked out from the two already."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar, cast

from secor_qa.procedure.edition import Edition
from secor_qa.procedure.elsewhere import NOTHING_ELSEWHERE, Elsewhere
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Check

T = TypeVar("T")


@dataclass(frozen=True)
class Facts:
    """Everything that the seven checks of one submission look at; `on` is the day of the check."""

    submission: Submission
    instrument: Instrument
    edition: Edition
    on: date
    elsewhere: Elsewhere = NOTHING_ELSEWHERE
    cut: Mapping[Check, Mapping[str, int]] = field(default_factory=dict[Check, Mapping[str, int]])
    """By check and question: how many characters are looked at of a text that has more."""
    _worked_out: dict[Callable[[Facts], Any], Any] = field(default_factory=dict[Any, Any], compare=False, repr=False)

    def once(self, work_out: Callable[[Facts], T]) -> T:
        """The result of a pure function of these facts, worked out at most once for all questions.

        For what looks across questions: which notes are alike, which documents serve many questions.
        """
        if work_out not in self._worked_out:
            self._worked_out[work_out] = work_out(self)
        return cast("T", self._worked_out[work_out])
