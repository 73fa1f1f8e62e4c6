"""2.5(b) as a calendar: every dated record of a submission, and the months of its window that each question covers.

Both frames are made once per submission; a month is the text `YYYY-MM`, a missing value is None (NaT in dates).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from secor_qa.procedure.asked_times import asked_frequency
from secor_qa.procedure.calendar_dates import Window, months_before
from secor_qa.procedure.edition import Edition
from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.record_dates import policy_dates, record_dates, within
from secor_qa.procedure.submission import Document, Submission

if TYPE_CHECKING:
    import pandas as pd

STATED = "stated"
"""The role of a date that the Attachments sheet states."""
DATED_DTYPES = {
    "question": "str", "file": "str", "page": "Int64", "on": "datetime64[us]", "role": "str", "counts": "bool",
    "inside": "boolean", "month": "str",
}  # fmt: skip
MONTHS_DTYPES = {"question": "str", "month": "str", "whole": "bool", "n_records": "int64", "asked": "str"}


@dataclass(frozen=True)
class DatedRecord:
    """One date of one document at one question. `counts`: it tells when the record was made."""

    question: str
    file: str
    page: int | None  # None: stated on the Attachments sheet
    on: date
    role: str  # a `DateRole`, or "stated"
    counts: bool
    inside: bool | None  # of the question's window; None where the end of data gathering is not known


def window_of(question: Question, submission: Submission, edition: Edition) -> Window | None:
    """The days from which a record of the question may date; None where the end of data gathering is not known."""
    end = submission.on("data_gathering_end")
    months = edition.evidence_window_months if question.window_months is None else question.window_months
    return Window.back_from(end, months) if end else None


def dated_records(submission: Submission, instrument: Instrument, edition: Edition) -> Iterator[DatedRecord]:
    """Every date of every document, question by question in the instrument's order."""
    for question in instrument.questions:
        window = window_of(question, submission, edition)
        for document in submission.documents_of(question.id):
            yield from _of_document(question, document, window)


def evidence_calendar(submission: Submission, instrument: Instrument, edition: Edition) -> pd.DataFrame:
    """One row per date of a document at a question.

    `question` (str), `file` (str), `page` (Int64; missing where the Attachments sheet states it), `on`
    (datetime64[us]), `role` (str: a `DateRole`, or "stated"), `counts` (bool: it tells when the record was made),
    `inside` (boolean: within the question's window; missing where no window is known), `month` (str, YYYY-MM).
    """
    import pandas as pd  # here, so that a page need not wait for pandas

    rows = [{**_columns(each), "month": f"{each.on:%Y-%m}"} for each in dated_records(submission, instrument, edition)]
    return pd.DataFrame(rows, columns=list(DATED_DTYPES)).astype(DATED_DTYPES)  # type: ignore[arg-type]


def covered_months(submission: Submission, instrument: Instrument, edition: Edition) -> pd.DataFrame:
    """One row per question of dated evidence and calendar month that its window touches, oldest first.

    `question` (str), `month` (str, YYYY-MM), `whole` (bool: the window holds every day of the month), `n_records`
    (int64: different files and days in it that count; 0 is a month missing), `asked` (str: weekly, monthly or quarterly
    where the guideline asks it, else "").
    """
    import pandas as pd

    records = list(dated_records(submission, instrument, edition))
    rows: list[dict[str, Any]] = []
    for question in instrument.questions:
        window = window_of(question, submission, edition)
        if question.evidence != "none" and window is not None:
            rows += _months_of(question, window, records)
    return pd.DataFrame(rows, columns=list(MONTHS_DTYPES)).astype(MONTHS_DTYPES)  # type: ignore[arg-type]


def _months_of(question: Question, window: Window, records: list[DatedRecord]) -> Iterator[dict[str, Any]]:
    mine = {(each.file, each.on) for each in records if each.question == question.id and each.counts and each.inside}
    frequency = asked_frequency(question)
    for first in window.months():
        last = months_before(first, -1) - timedelta(1)
        yield {
            "question": question.id,
            "month": f"{first:%Y-%m}",
            "whole": window.start <= first and last <= window.end,
            "n_records": sum(on.replace(day=1) == first for _file, on in mine),
            "asked": frequency.name if frequency else "",
        }


def _of_document(question: Question, document: Document, window: Window | None) -> Iterator[DatedRecord]:
    if isinstance(document.document_on, date):
        on = document.document_on
        yield DatedRecord(question.id, document.file, None, on, STATED, True, on in window if window else None)
    counting = policy_dates(document) if question.evidence == "policy" else record_dates(document)
    for found in document.dates:
        yield DatedRecord(
            question=question.id,
            file=document.file,
            page=found.page,
            on=found.on,
            role=found.role.value,
            counts=found in counting,
            inside=within(found, window) if window else None,
        )


def _columns(record: DatedRecord) -> dict[str, Any]:
    return {name: getattr(record, name) for name in DATED_DTYPES if name != "month"}
