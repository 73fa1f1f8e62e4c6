"""What the checks are given: a submission beside its instrument, and whatever was worked out from the two already."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, lru_cache
from typing import Any, TypeVar, cast

from secor_qa.procedure.edition import Edition
from secor_qa.procedure.elsewhere import NOTHING_ELSEWHERE, Elsewhere
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Check

T = TypeVar("T")
PAPERS_KEPT = 64
"""So many things that were worked out of the papers of a submission are kept for the next look at it."""


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

    def of_papers(self, work_out: Callable[[Facts], T]) -> T:
        """The same of a function that looks at fields and documents alone, kept while these are the same.

        It is given the facts without answers and action plan, so that a changed note costs nothing of it.
        """
        if work_out not in self._worked_out:
            self._worked_out[work_out] = _of_papers(work_out, self._papers)
        return cast("T", self._worked_out[work_out])

    @cached_property
    def _papers(self) -> _Papers:
        return _Papers(self)


class _Papers:
    """Facts without answers and plan; equal to those of another look at the same fields and documents."""

    def __init__(self, facts: Facts) -> None:
        submission = facts.submission
        alone = replace(submission, answers=(), action_items=())
        self.facts = Facts(alone, facts.instrument, facts.edition, facts.on)
        fields = tuple(sorted((name, str(value)) for name, value in submission.fields.items()))
        self._all = (submission.documents, fields, facts.instrument, facts.edition, facts.on)
        self._hash = hash(self._all[:2])

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Papers) and self._all == other._all


@lru_cache(PAPERS_KEPT)
def _of_papers(work_out: Callable[[Facts], Any], papers: _Papers) -> Any:
    return work_out(papers.facts)
