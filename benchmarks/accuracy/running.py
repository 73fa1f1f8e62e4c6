"""One package through the program: written, read and checked, with the seconds of each."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from benchmarks.accuracy.cases import Case
from benchmarks.accuracy.judging import Outcome, judge
from secor_qa.procedure.edition import edition_on
from secor_qa.procedure.findings import PreReview
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.submission import Submission
from secor_qa.readers.package import read_submission
from secor_qa.samples.draft import Draft, Planted
from secor_qa.samples.paper import Paper
from secor_qa.samples.render import render
from secor_qa.samples.timeline import ENDING_ON
from secor_qa.samples.write_packages import members

T = TypeVar("T")


@dataclass(frozen=True)
class Run:
    """One package's outcome and its seconds; `recheck_s` after one note was changed."""

    sort: str  # clean, alone, together, held-out
    name: str
    style: str
    outcome: Outcome
    n_documents: int
    read_s: float
    check_s: float
    recheck_s: float


def run(case: Case) -> Run:
    """Write a package of the generator's into a folder of its own, read it back and check it."""
    with tempfile.TemporaryDirectory() as folder:
        path = _written(case.draft, Path(folder))
        return run_package(path, case.draft.instrument, case.draft.truth, case.sort, case.name, case.style)


def run_package(
    path: Path, instrument: Instrument, truth: Sequence[Planted], sort: str, name: str, style: str = ""
) -> Run:
    """Read a package and check it; what is found is held against the truth."""
    submission, read_s = _timed(lambda: read_submission(path, {instrument.id: instrument}))
    found, check_s = _timed(lambda: _check(instrument, submission))
    _, recheck_s = _timed(lambda: _check(instrument, _corrected(submission)))
    outcome = judge(truth, instrument.questions[0].id, found)
    return Run(sort, name, style, outcome, len(submission.documents), read_s, check_s, recheck_s)


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


def _check(instrument: Instrument, submission: Submission) -> PreReview:
    """As on the day the measure is for, or on that of the submission where that is later."""
    on = max(ENDING_ON, submission.on("submitted_on") or ENDING_ON)
    return pre_review(submission, instrument, edition_on(on), on)


def _corrected(submission: Submission) -> Submission:
    """The same with one note longer, as a correction brings it."""
    first, *others = submission.answers
    return replace(submission, answers=(replace(first, notes=f"{first.notes} Looked at again since."), *others))


def _timed(call: Callable[[], T]) -> tuple[T, float]:
    start = time.perf_counter()
    result = call()
    return result, time.perf_counter() - start
