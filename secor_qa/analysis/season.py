"""Many submissions as tidy frames, before any of them is reviewed: what was sent, and what the assessors claim.

Percentages are `float64` from 0 to 100, points `Int64` or float as claimed, dates `datetime64[s]`, truths `boolean`,
texts `str`; what is blank or could not be read is missing. `package` tells the submissions apart in every frame.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

import pandas as pd

from secor_qa.procedure.scoring import Score
from secor_qa.procedure.submission import Document, Submission

TEXT, DATE, COUNT, TRUTH, PCT = "str", "datetime64[s]", "Int64", "boolean", "float64"

COLUMNS: dict[str, dict[str, str]] = {
    "submissions": {
        "package": TEXT, "employer_legal_name": TEXT, "year_type": TEXT, "instrument_id": TEXT, "province": TEXT,
        "industry_code": TEXT, "n_employees": COUNT, "submitted_on": DATE, "gathering_start": DATE,
        "gathering_end": DATE, "n_answers": COUNT, "n_documents": COUNT, "n_remarks": COUNT,
        "claimed_pct": PCT, "claimed_passed": TRUTH,
    },
    "answers": {
        "package": TEXT, "question": TEXT, "element": TEXT, "answer": TEXT, "points_claimed": PCT,
        "percent_positive": PCT, "notes": TEXT, "n_attachments": COUNT,
    },
    "scores": {"package": TEXT, "element": TEXT, "awarded": COUNT, "available": COUNT, "pct": PCT, "passed": TRUTH},
    "documents": {
        "package": TEXT, "file": TEXT, "title": TEXT, "kind": TEXT, "present": TRUTH, "readable": TRUTH,
        "why_not": TEXT, "n_pages": COUNT, "n_bytes": COUNT, "document_on": DATE, "first_on": DATE, "last_on": DATE,
        "sha256": TEXT,
    },
    "action_items": {
        "package": TEXT, "question": TEXT, "deficiency": TEXT, "action": TEXT, "responsible": TEXT, "priority": TEXT,
        "target_on": DATE, "completed_on": DATE, "status": TEXT, "origin": TEXT,
    },
    "remarks": {"package": TEXT, "code": TEXT, "question": TEXT, "where": TEXT, "message": TEXT},
    "skipped": {"package": TEXT, "why": TEXT},
}  # fmt: skip
"""Every frame with its columns and dtypes. In `scores`, element "" is the whole submission."""


@dataclass(frozen=True)
class Sent:
    """One submission of a season: where it came from, what was sent, and the claimed score where it can be told."""

    package: str
    submission: Submission
    instrument_id: str = ""
    claimed: Score | None = None


@dataclass(frozen=True)
class Season:
    """The frames of `COLUMNS`; `skipped` has one row per reason why a package could not be read."""

    submissions: pd.DataFrame
    answers: pd.DataFrame
    scores: pd.DataFrame
    documents: pd.DataFrame
    action_items: pd.DataFrame
    remarks: pd.DataFrame
    skipped: pd.DataFrame


def season(sent: Iterable[Sent], skipped: Iterable[tuple[str, str]] = ()) -> Season:
    """Lay out submissions as frames; `skipped` are pairs of package and reason."""
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in COLUMNS}
    for each in sent:
        for name, made in _rows(each).items():
            rows[name] += [{"package": each.package, **row} for row in made]
    rows["skipped"] = [{"package": package, "why": why} for package, why in skipped]
    return Season(**{name: _frame(name, made) for name, made in rows.items()})


def _rows(sent: Sent) -> dict[str, list[dict[str, Any]]]:
    submission = sent.submission
    return {
        "submissions": [_submission(sent)],
        "answers": _records(submission.answers_frame()),
        "scores": _scores(sent.claimed),
        "documents": [_document(document) for document in submission.documents],
        "action_items": [
            {name: _day(getattr(item, name)) if name.endswith("_on") else getattr(item, name)
             for name in COLUMNS["action_items"] if name != "package"}
            for item in submission.action_items
        ],
        "remarks": [
            {"code": remark.code, "question": remark.question, "where": remark.where, "message": remark.message}
            for remark in submission.remarks
        ],
    }  # fmt: skip


def _records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(name): value for name, value in row.items()} for row in frame.to_dict("records")]


def _submission(sent: Sent) -> dict[str, Any]:
    submission, claimed = sent.submission, sent.claimed
    codes = submission.text("industry_codes").split(";")
    people = submission.n_employees
    return {
        "employer_legal_name": submission.text("employer_legal_name"),
        "year_type": submission.year_type.value if submission.year_type else None,
        "instrument_id": sent.instrument_id or None,
        "province": submission.text("employer_province") or None,
        "industry_code": codes[0].strip() or None,
        "n_employees": int(people) if people is not None and people == int(people) else None,
        "submitted_on": submission.on("submitted_on"),
        "gathering_start": submission.on("data_gathering_start"),
        "gathering_end": submission.on("data_gathering_end"),
        "n_answers": len(submission.answers),
        "n_documents": sum(document.present for document in submission.documents),
        "n_remarks": len(submission.remarks),
        "claimed_pct": _pct(claimed.overall.pct) if claimed else None,
        "claimed_passed": claimed.passed if claimed else None,
    }


def _scores(claimed: Score | None) -> list[dict[str, Any]]:
    if claimed is None:
        return []
    parts = [("", claimed.overall, claimed.passed)]
    parts += [(each.element, each.share, each.passed) for each in claimed.elements]
    return [
        {"element": element, "awarded": share.awarded, "available": share.available, "pct": _pct(share.pct),
         "passed": passed}
        for element, share, passed in parts
    ]  # fmt: skip


def _document(document: Document) -> dict[str, Any]:
    days = [found.on for found in document.dates]
    return {
        "file": document.file, "title": document.title, "kind": document.kind, "present": document.present,
        "readable": document.readable, "why_not": document.why_not, "n_pages": len(document.texts),
        "n_bytes": document.n_bytes, "document_on": _day(document.document_on),
        "first_on": min(days, default=None), "last_on": max(days, default=None), "sha256": document.sha256,
    }  # fmt: skip


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None


def _pct(share: Fraction | None) -> float | None:
    return None if share is None else float(share)


def _frame(name: str, rows: list[dict[str, Any]]) -> pd.DataFrame:
    dtypes = COLUMNS[name]
    return pd.DataFrame(rows, columns=list(dtypes)).astype(dtypes)
