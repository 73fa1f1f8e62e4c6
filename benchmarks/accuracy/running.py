"""One package through the program: written, read and checked, with the seconds of each."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from benchmarks.accuracy.cases import Case
from benchmarks.accuracy.judging import Outcome, judge
from secor_qa.procedure.edition import edition_on
from secor_qa.procedure.findings import PreReview
from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.submission import Submission
from secor_qa.readers.package import read_submission
from secor_qa.samples.draft import Draft
from secor_qa.samples.paper import Paper
from secor_qa.samples.render import render
from secor_qa.samples.timeline import ENDING_ON
from secor_qa.samples.write_packages import members

T = TypeVar("T")


@dataclass(frozen=True)
class Run:
    """One package's outcome and its seconds; `recheck_s` after one note was changed."""

    case: Case
    outcome: Outcome
    n_documents: int
    read_s: float
    check_s: float
    recheck_s: float


def run(case: Case) -> Run:
    """Write the package into a folder of its own, read it back and check it."""
    with tempfile.TemporaryDirectory() as folder:
        path = _written(case.draft, Path(folder))
        submission, read_s = _timed(lambda: read_submission(path, {case.draft.instrument.id: case.draft.instrument}))
    found, check_s = _timed(lambda: _check(case, submission))
    _, recheck_s = _timed(lambda: _check(case, _corrected(submission)))
    return Run(case, judge(case.draft, found), len(submission.documents), read_s, check_s, recheck_s)


def _written(draft: Draft, folder: Path) -> Path:
    """The package as a folder. Papers that many packages share are drawn once."""
    for name, data in members(draft, render=_drawn):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def _drawn(paper: Paper) -> bytes:
    known = repr(replace(paper, file="", questions=[], stated_title="", n_pages_stated=None))
    if known not in _DRAWN:
        _DRAWN[known] = render(paper)
    return _DRAWN[known]


_DRAWN: dict[str, bytes] = {}


def _check(case: Case, submission: Submission) -> PreReview:
    return pre_review(submission, case.draft.instrument, edition_on(ENDING_ON), ENDING_ON)


def _corrected(submission: Submission) -> Submission:
    """The same with one note longer, as a correction brings it."""
    first, *others = submission.answers
    return replace(submission, answers=(replace(first, notes=f"{first.notes} Looked at again since."), *others))


def _timed(call: Callable[[], T]) -> tuple[T, float]:
    start = time.perf_counter()
    result = call()
    return result, time.perf_counter() - start
