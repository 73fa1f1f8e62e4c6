"""Tidy frames out of the store, each from one SQL statement.

Dates are `datetime64[s]` at midnight, moments `datetime64[us, UTC]`, texts `str`, counts and points `Int64`, truths
`boolean`, percentages `float64` from 0 to 100; what is not known is missing (`NaT`, `NaN`, `<NA>`), never 0 or False.
`COLUMNS` says what each column means. Every frame can be limited by `Slice`, so that only a slice is ever fetched.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any, TypedDict

import pandas as pd
from sqlalchemy import Connection, Select, case, func, select

from secor_qa.procedure.words import Check
from secor_qa.store import desk_tables, tables

TEXT, DATE, MOMENT, COUNT, TRUTH, PCT = "str", "datetime64[s]", "datetime64[us, UTC]", "Int64", "boolean", "float64"

_ID = ("submission_id", TEXT, "the submission, e.g. 2026-00042")
_ROUND = ("round", COUNT, "from 1")
_QUESTION = ("question", TEXT, "the instrument's id of the question")
_ELEMENT = ("element", TEXT, "the instrument's id of the element")

_SUBMISSIONS = (
    _ID,
    ("employer_legal_name", TEXT, "as in the latest round"),
    ("year_type", TEXT, "certification or maintenance; missing where blank"),
    ("instrument_id", TEXT, ""),
    ("instrument_version", TEXT, ""),
    ("province", TEXT, "two letters as sent"),
    ("industry_code", TEXT, "the first one sent"),
    ("n_employees", COUNT, "everybody in the profile"),
    ("received_on", DATE, "of the first round"),
    ("state", TEXT, "received, in_review, awaiting_correction or closed"),
    ("decision", TEXT, "accepted or invalid; missing while open"),
    ("decided_on", DATE, ""),
    ("reviewer", TEXT, "who has it in hand"),
    ("n_rounds", COUNT, ""),
    ("n_questions", COUNT, "of the instrument"),
    ("n_reviewed", COUNT, "in the latest round"),
    ("due_on", DATE, "2.7: the date that governs now; missing before the first feedback and once closed"),
    ("is_sample", TRUTH, "made-up data"),
    ("overall_pct", PCT, "awarded, of the latest round that ended (feedback or decision)"),
    ("passed", TRUTH, "2.6, of the same round; missing where it could not be told"),
)
_QUESTIONS = (
    _ID, _ROUND, _QUESTION, _ELEMENT,
    ("answer", TEXT, "the assessor's: Yes, No or N/A"),
    ("points", COUNT, "the most that can be earned"),
    ("points_claimed", PCT, "as sent; a float, since claims need not be whole"),
    ("awarded_answer", TEXT, "the answer that the reviewer counts; missing while not awarded"),
    ("awarded", COUNT, "the reviewer's points; missing while not awarded and for N/A"),
    ("reviewed", TRUTH, "seven verdicts given, and points or N/A"),
)  # fmt: skip
_CHECKS = (
    _ID, _ROUND, _QUESTION,
    ("check", TEXT, "documents, currency, notes, consistency, instrument_use, action_items or improvement"),
    ("clause", TEXT, "2.5(a) to 2.5(g)"),
    ("suggestion", TEXT, "the program's: met, not_met, not_applicable or needs_reviewer; missing in history"),
    ("verdict", TEXT, "the reviewer's: accepted, not_accepted or not_applicable; missing while not given"),
    ("verdict_by", TEXT, ""),
    ("verdict_at", MOMENT, ""),
)  # fmt: skip
_SCORES = (
    _ID, _ROUND,
    ("basis", TEXT, "claimed (from receipt on) or awarded (from the end of the round on)"),
    ("element", TEXT, 'the element; "" is the whole submission'),
    ("awarded", COUNT, "points"),
    ("available", COUNT, "points of the questions that count; N/A and not yet known do not"),
    ("unknown", COUNT, "points of the questions that are not yet known"),
    ("pct", PCT, "missing while anything is unknown, or where nothing is available"),
    ("passed", TRUTH, "2.6; missing where there is no mark to reach or it cannot be told"),
)  # fmt: skip
_ROUNDS = (
    _ID, _ROUND,
    ("received_on", DATE, ""),
    ("feedback_sent_on", DATE, ""),
    ("feedback_received_on", DATE, "as recorded; missing means the day it was sent counts"),
    ("due_on", DATE, "2.7: when the correction of this round was due, as reckoned last"),
)  # fmt: skip
_DEFICIENCIES = (
    ("deficiency_id", TEXT, ""), _ID, _ROUND, _QUESTION, _ELEMENT,
    ("check", TEXT, "missing where it belongs to none of the seven"),
    ("kind", TEXT, "actionable or informational"),
    ("wording", TEXT, "as it goes out"),
    ("noted_by_assessor", TRUTH, "2.10"),
    ("open", TRUTH, ""),
    ("resolved_round", COUNT, "missing while open"),
)  # fmt: skip
_EVENTS = (
    ("event_id", COUNT, "from 1, without gaps"),
    ("at", MOMENT, ""),
    ("who", TEXT, ""),
    ("what", TEXT, "e.g. received, verdict currency, award, feedback sent, decision"),
    _ID, _ROUND, _QUESTION,
    ("before", TEXT, ""),
    ("after", TEXT, ""),
    ("why", TEXT, "the reason given, where one is"),
)  # fmt: skip

_TIMES = (
    _ID,
    ("seconds", PCT, "everybody's time at its questions, in total; never by person"),
    ("idle_seconds", PCT, "of these, without a key or a click"),
)

COLUMNS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "submissions": _SUBMISSIONS,
    "questions": _QUESTIONS,
    "checks": _CHECKS,
    "scores": _SCORES,
    "rounds": _ROUNDS,
    "deficiencies": _DEFICIENCIES,
    "events": _EVENTS,
    "times": _TIMES,
}
"""For each frame its columns in order: name, dtype, meaning."""

_ORDERS = {
    "submissions": ("submission_id",),
    "questions": ("submission_id", "round", "position"),
    "checks": ("submission_id", "round", "question"),
    "scores": ("submission_id", "round", "basis", "element"),
    "rounds": ("submission_id", "round"),
    "deficiencies": ("submission_id", "deficiency_id"),
    "events": ("event_id",),
    "times": ("submission_id",),
}
_CLAUSE = case({check.value: check.clause for check in Check}, value=tables.checks.c.check)
_LETTER = case({check.value: number for number, check in enumerate(Check)}, value=tables.checks.c.check)


class Slice(TypedDict, total=False):
    """What a frame is limited to; every limit given must hold."""

    submission_ids: Collection[str]
    received_from: date
    """The first day of receipt, included."""
    received_until: date
    """The last day of receipt, included."""
    state: str
    is_sample: bool


def frame(connection: Connection, name: str, only: Slice) -> pd.DataFrame:
    """One of the frames of `COLUMNS`, limited to a slice."""
    rows = connection.execute(_statement(name, only)).all()
    dtypes = {column: dtype for column, dtype, _meaning in COLUMNS[name]}
    columns = list(zip(*rows, strict=True)) or [()] * len(dtypes)
    return pd.DataFrame(
        {
            column: pd.Series(values, dtype=dtype)
            for (column, dtype), values in zip(dtypes.items(), columns, strict=True)
        }
    )


def _statement(name: str, only: Slice) -> Select[Any]:
    table = desk_tables.spent if name == "times" else tables.metadata.tables[name]
    computed: dict[str, Any] = {"clause": _CLAUSE}
    if name == "deficiencies":
        asked = tables.questions.alias()
        same = (asked.c.submission_id == table.c.submission_id) & (asked.c.question == table.c.question)
        element = select(func.min(asked.c.element)).where(same).correlate(table)
        computed["element"] = element.scalar_subquery()
    if name == "times":
        computed |= {column: func.sum(table.c[column]) for column in ("seconds", "idle_seconds")}
    columns = [
        computed[column] if column in computed else table.c[column] for column, _dtype, _meaning in COLUMNS[name]
    ]
    statement = select(*columns).order_by(*(table.c[column] for column in _ORDERS[name]))
    if name == "times":
        statement = statement.group_by(table.c.submission_id)
    if name == "checks":
        statement = statement.order_by(_LETTER)
    if name == "deficiencies":
        statement = statement.where(~table.c.withdrawn)
    limits = _limits(only)
    if name == "submissions" or not limits:
        return statement.where(*limits)
    return statement.where(table.c.submission_id.in_(select(tables.submissions.c.submission_id).where(*limits)))


def _limits(only: Slice) -> list[Any]:
    table = tables.submissions.c
    limits = [
        ("submission_ids", lambda value: table.submission_id.in_(list(value))),
        ("received_from", lambda value: table.received_on >= value),
        ("received_until", lambda value: table.received_on <= value),
        ("state", lambda value: table.state == value),
        ("is_sample", lambda value: table.is_sample.is_(value)),
    ]
    unknown = set(only) - {name for name, _limit in limits}
    if unknown:
        raise TypeError(f"A frame is limited by {', '.join(name for name, _ in limits)}, not by {', '.join(unknown)}.")
    return [limit(only[name]) for name, limit in limits if name in only]
