"""The tables of the reviewer's desk: doubts, steps to undo, who is where, time spent, wordings, preferences.

None of them is part of a review's result; all that was sent, said and decided stands in `tables.py`.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, ForeignKeyConstraint, Index, Integer, SmallInteger, Table

from secor_qa.store.columns import Moment, Words
from secor_qa.store.tables import deficiencies, metadata, submissions

doubts = Table(  # a reviewer's mark "look at this again"; it outlasts a round
    "doubts",
    metadata,
    Column("submission_id", Words, ForeignKey("submissions.submission_id"), primary_key=True),
    Column("question", Words, primary_key=True),
    Column("doubted", Boolean, nullable=False),
    Column("why", Words, nullable=False),
    Column("changed_by", Words, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
)

steps = Table(  # what one person can undo in a round, and do again; see steps.py
    "steps",
    metadata,
    Column("submission_id", Words, primary_key=True),
    Column("round", SmallInteger, primary_key=True, autoincrement=False),
    Column("who", Words, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("turns_json", Words, nullable=False),
    Column("undone", Boolean, nullable=False),
    ForeignKeyConstraint(["submission_id", "round"], ["rounds.submission_id", "rounds.round"]),
    sqlite_with_rowid=False,
)

presence = Table(  # which page has which submission open; a row is forgotten when its page falls silent
    "presence",
    metadata,
    Column("submission_id", Words, ForeignKey("submissions.submission_id"), primary_key=True),
    Column("page", Words, primary_key=True),
    Column("who", Words, nullable=False),
    Column("question", Words, nullable=False),
    Column("seen_at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

spent = Table(  # time at a question; shown to that reviewer alone, and without names in total
    "spent",
    metadata,
    Column("submission_id", Words, ForeignKey("submissions.submission_id"), primary_key=True),
    Column("question", Words, primary_key=True),
    Column("who", Words, primary_key=True),
    Column("seconds", Float, nullable=False),
    Column("idle_seconds", Float, nullable=False),
    sqlite_with_rowid=False,
)

wordings = Table(  # canned wordings that staff have saved on the page; those that are shipped stand in a file
    "wordings",
    metadata,
    Column("wording_id", Words, primary_key=True),
    Column("check", Words),
    Column("question", Words, nullable=False),  # for which it was written; empty: for any
    Column("wording", Words, nullable=False),
    Column("removed", Boolean, nullable=False),
    Column("changed_by", Words, nullable=False),
    Column("changed_at", Moment, nullable=False),
)

wording_uses = Table(  # how often a wording was used, shipped ones too
    "wording_uses",
    metadata,
    Column("wording_id", Words, primary_key=True),
    Column("question", Words, primary_key=True),
    Column("n_used", Integer, nullable=False),
    sqlite_with_rowid=False,
)

preferences = Table(  # what a person has set for themselves, e.g. keys
    "preferences",
    metadata,
    Column("who", Words, primary_key=True),
    Column("name", Words, primary_key=True),
    Column("value_json", Words, nullable=False),
    sqlite_with_rowid=False,
)

Index("ix_deficiencies_question", deficiencies.c.question, deficiencies.c.deficiency_id)
Index("ix_submissions_decided_on", submissions.c.state, submissions.c.decided_on, submissions.c.submission_id)
