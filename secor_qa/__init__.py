"""SECOR QA: the workbook in which the quality assurance review of SECOR assessments is done.

From Python, an analyst needs these: `read_submission`, `read_folder`, `read_instrument`, `check`,
`evidence_calendar`, `score`, `open_store`.
Each imports what it needs when it is called, so that a page does not wait for what it does not use.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import pandas as pd

    from secor_qa.analysis.season import Season
    from secor_qa.procedure.findings import PreReview
    from secor_qa.procedure.instrument import Instrument
    from secor_qa.procedure.scoring import Mark, Score
    from secor_qa.procedure.submission import Submission
    from secor_qa.store import Store

__all__ = ["check", "evidence_calendar", "open_store", "read_folder", "read_instrument", "read_submission", "score"]


def read_submission(path: str | Path) -> Submission:
    """Read a submission package: a folder, a zip of one, or the workbook alone.

    What cannot be settled is in `.remarks`; raises `errors.CouldNotRead` only where nothing can be read.
    """
    from secor_qa.readers.package import read_submission as read

    return read(Path(path))


def read_folder(path: str | Path, workers: int = 1) -> Season:
    """Read every package in a folder as tidy frames: submissions, answers, claimed scores, documents, action items.

    `analysis.season.COLUMNS` documents columns and dtypes. What cannot be read is in `.skipped`, with the reason; the
    rest is there. Touches no store. `workers` processes read at a time; a script that asks for several guards its
    start with `if __name__ == "__main__":`.
    """
    from secor_qa.desk.season import read_season

    return read_season(Path(path), workers)


def read_instrument(path: str | Path) -> Instrument:
    """Read an instrument's folder. Raises `errors.InstrumentFaulty` naming every fault at once."""
    from secor_qa.readers.instruments.file import read_instrument as read

    return read(Path(path))


def check(submission: Submission, instrument: Instrument, *, on: date) -> PreReview:
    """Intake (2.2, 2.3) and the seven checks of every question (2.5), by the edition in force on a date."""
    from secor_qa.procedure.edition import edition_on
    from secor_qa.procedure.pre_review import pre_review

    return pre_review(submission, instrument, edition_on(on), on)


def evidence_calendar(submission: Submission, instrument: Instrument, *, on: date) -> pd.DataFrame:
    """Every dated record of a submission (2.5(b)), one row per question, file and date, as a tidy frame.

    Columns: question, file, page, on, role, counts, inside, month; see `procedure/evidence_calendar.py`, which also has
    the months that each question covers.
    """
    from secor_qa.procedure.edition import edition_on
    from secor_qa.procedure.evidence_calendar import evidence_calendar as make_calendar

    return make_calendar(submission, instrument, edition_on(on))


def score(
    marks: pd.DataFrame | Iterable[Mark], instrument: Instrument, year_type: str, *, on: date | None = None
) -> Score:
    """Score marks (2.6): a frame with `question`, `answer`, `awarded`, or `Mark`s.

    A blank `awarded` is not yet known, unless the answer is N/A. Without `on`, the latest edition applies.
    Raises `errors.CouldNotRead` naming every faulty row of a frame; ValueError for a faulty `Mark` or year type.
    """
    from secor_qa.procedure.edition import EDITIONS, edition_on
    from secor_qa.procedure.scoring import score as score_marks
    from secor_qa.procedure.words import YearType
    from secor_qa.readers.marks_file import marks_of_frame

    edition = edition_on(on) if on else EDITIONS[-1]
    given = list(marks) if not hasattr(marks, "columns") else None  # a frame, told without importing pandas
    known = cast("list[Mark]", given) if given is not None else marks_of_frame(cast("pd.DataFrame", marks), instrument)
    return score_marks(known, instrument, YearType(year_type.strip().lower()), edition, "awarded")


def open_store(url: str | None = None) -> Store:
    """Open the store at a database URL; without one, `SECOR_QA_STORE` or the file in the user's data folder.

    Raises `errors.StoreUnusable` where it cannot be reached or was written by a newer program.
    """
    from secor_qa.store import open_store as open_it

    return open_it(url)
