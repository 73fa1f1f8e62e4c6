"""The seven checks of sixty documents with 200 pages, and the second look after one note was changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from benchmarks.figures import Figure, seconds
from secor_qa.places import data_folder
from secor_qa.procedure.edition import edition_on
from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.remembering import forget
from secor_qa.procedure.submission import Document, Submission
from secor_qa.readers.instruments.file import read_instrument
from secor_qa.readers.package import read_submission
from secor_qa.samples.timeline import ENDING_ON

N_RUNS = 15
WHOLE_S, AGAIN_S = 3.0, 0.1
N_DOCUMENTS, N_PAGES = 60, 200
SAMPLES = data_folder() / "samples"
PACKAGES = ("01-clean-pass.zip", "02-exactly-80.zip", "03-one-element-below-50.zip", "04-maintenance-61.zip")


def measure() -> list[Figure]:
    instrument = read_instrument(data_folder() / "instruments" / "secor-2022")
    submission = grown([read_submission(SAMPLES / name, {instrument.id: instrument}) for name in PACKAGES])
    edition = edition_on(ENDING_ON)
    whole, again = [], []
    for number in range(N_RUNS):
        forget()
        whole.append(seconds(partial(pre_review, submission, instrument, edition, ENDING_ON)))
        changed = corrected(submission, number)
        again.append(seconds(partial(pre_review, changed, instrument, edition, ENDING_ON)))
    n, n_pages = len(submission.documents), sum(len(each.texts) for each in submission.documents)
    return [
        Figure(
            f"{len(submission.answers)} questions, {n} documents of {n_pages} pages checked",
            f"{WHOLE_S:g} s",
            whole,
            [WHOLE_S],
            goal=1,
        ),
        Figure("looked at again after one note changed", "the first look", again, whole, goal=0.5),
        Figure("looked at again after one note changed", f"{AGAIN_S:g} s", again, [AGAIN_S], goal=1),
    ]


def grown(submissions: Sequence[Submission]) -> Submission:
    """The first submission with documents and pages of the others, until it has as many as are to be measured."""
    first, others = submissions[0], [document for each in submissions[1:] for document in each.documents]
    own = list(first.documents)
    own += [
        replace(each, file=f"more/{number} {each.file}") for number, each in enumerate(others[: N_DOCUMENTS - len(own)])
    ]
    at = 0
    while (n_pages := sum(len(each.texts) for each in own)) < N_PAGES:
        more = others[-1 - n_pages % len(others)]
        own[at % len(own)] = longer(own[at % len(own)], more)
        at += 1
    return replace(first, documents=tuple(own))


def longer(document: Document, more: Document) -> Document:
    """A document with the pages of another behind its own."""
    dates = tuple(replace(found, page=found.page + len(document.texts)) for found in more.dates)
    return replace(document, texts=document.texts + more.texts, dates=document.dates + dates)


def corrected(submission: Submission, number: int) -> Submission:
    first, *others = submission.answers
    return replace(submission, answers=(replace(first, notes=f"{first.notes} Looked at again, {number}."), *others))
