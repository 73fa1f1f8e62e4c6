"""The seven checks of a whole submission, and the second look after one note was changed."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import _lru_cache_wrapper, partial

from benchmarks.figures import Figure, seconds
from secor_qa.places import data_folder
from secor_qa.procedure.edition import edition_on
from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.submission import Submission
from secor_qa.readers.instrument_file import read_instrument
from secor_qa.readers.package import read_submission
from secor_qa.samples.timeline import ENDING_ON

N_RUNS = 15
WHOLE_S, AGAIN_S = 3.0, 0.1
PACKAGE = data_folder() / "samples" / "01-clean-pass.zip"


def measure() -> list[Figure]:
    instrument = read_instrument(data_folder() / "instruments" / "secor-2022")
    submission = read_submission(PACKAGE, {instrument.id: instrument})
    edition = edition_on(ENDING_ON)
    whole, again = [], []
    for number in range(N_RUNS):
        forget()
        whole.append(seconds(partial(pre_review, submission, instrument, edition, ENDING_ON)))
        changed = corrected(submission, number)
        again.append(seconds(partial(pre_review, changed, instrument, edition, ENDING_ON)))
    n = len(submission.documents)
    return [
        Figure(f"62 questions, {n} documents checked", f"{WHOLE_S:g} s", whole, [WHOLE_S], goal=1),
        Figure("looked at again after one note changed", "the first look", again, whole, goal=0.5),
        Figure("looked at again after one note changed", f"{AGAIN_S:g} s", again, [AGAIN_S], goal=1),
    ]


def corrected(submission: Submission, number: int) -> Submission:
    first, *others = submission.answers
    return replace(submission, answers=(replace(first, notes=f"{first.notes} Looked at again, {number}."), *others))


def forget() -> None:
    """As in a new process: nothing is kept of what was worked out."""
    for name, module in list(sys.modules.items()):
        if name.startswith("secor_qa.procedure"):
            for each in vars(module).values():
                if isinstance(each, _lru_cache_wrapper):
                    each.cache_clear()
