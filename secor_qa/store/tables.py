"""The tables. A round is a row; so is every question, check and deficiency of it; no row of `events` ever changes.

How they come to be in a database is told by the migrations in `versions/`; a test compares the two.
`version` counts the changes of a mark: 0 is "never given", and saving names the version that was seen.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    text,
)

from secor_qa.store.columns import Moment, Words

metadata = MetaData(
    naming_convention={"pk": "pk_%(table_name)s", "ix": "ix_%(table_name)s_%(column_0_name)s",
                       "uq": "uq_%(table_name)s_%(column_0_name)s",
                       "fk": "fk_%(table_name)s_%(referred_table_name)s"}
)  # fmt: skip

counters = Table(  # numbers that are handed out once and never again; writers queue up at the row "event"
    "counters",
    metadata,
    Column("name", Words, primary_key=True),
    Column("value", Integer, nullable=False),
)

instruments = Table(  # each instrument as it was when a submission was received, by the hash of its content
    "instruments",
    metadata,
    Column("sha256", Words, primary_key=True),
    Column("instrument_id", Words, nullable=False),
    Column("instrument_version", Words, nullable=False),
    Column("instrument_json", Words, nullable=False),
)

submissions = Table(  # one row per submission: its latest round's facts, for queues and measures
    "submissions",
    metadata,
    Column("submission_id", Words, primary_key=True),
    Column("secor_number", Words, nullable=False),
    Column("employer_legal_name", Words, nullable=False),
    Column("year_type", Words),
    Column("instrument_id", Words, nullable=False),
    Column("instrument_version", Words, nullable=False),
    Column("instrument_sha256", Words, ForeignKey("instruments.sha256"), nullable=False),
    Column("edition_id", Words, nullable=False),
    Column("province", Words),
    Column("industry_code", Words),
    Column("n_employees", Integer),
    Column("received_on", Date, nullable=False),
    Column("state", Words, nullable=False),
    Column("reviewer", Words),
    Column("decision", Words),
    Column("decided_on", Date),
    Column("decided_by", Words),
    Column("decision_reason", Words),
    Column("n_rounds", SmallInteger, nullable=False),
    Column("n_questions", SmallInteger, nullable=False),
    Column("n_reviewed", SmallInteger, nullable=False),  # of the latest round
    Column("due_on", Date),  # 2.7: the date that governs now; none before the first feedback and after the end
    Column("overall_pct", Float),  # awarded, of the latest round that ended; none while anything is unknown
    Column("passed", Boolean),
    Column("is_sample", Boolean, nullable=False),
    Index("ix_submissions_state", "state", "due_on"),
    Index("ix_submissions_received_on", "received_on"),
    Index("ix_submissions_secor_number", "secor_number"),
    Index("ix_submissions_employer_legal_name", "employer_legal_name"),
    Index("ix_submissions_is_sample", "submission_id", sqlite_where=text("is_sample"),
          postgresql_where=text("is_sample")),
)  # fmt: skip

rounds = Table(
    "rounds",
    metadata,
    Column("submission_id", Words, ForeignKey("submissions.submission_id"), primary_key=True),
    Column("round", SmallInteger, primary_key=True, autoincrement=False),
    Column("received_on", Date, nullable=False),
    Column("package_sha256", Words, nullable=False),
    Column("package_name", Words, nullable=False),
    Column("feedback_sent_on", Date),
    Column("feedback_received_on", Date),
    Column("due_on", Date),  # 2.7: the round's own correction deadline
    Index("ix_rounds_package_sha256", "package_sha256", unique=True),
    Index("ix_rounds_package_name", "package_name"),
)

packages = Table(  # the submission of a round as it was read; apart from `rounds`, because it is long
    "packages",
    metadata,
    Column("submission_id", Words, primary_key=True),
    Column("round", SmallInteger, primary_key=True, autoincrement=False),
    Column("submission_json", Words, nullable=False),
    ForeignKeyConstraint(["submission_id", "round"], ["rounds.submission_id", "rounds.round"]),
)

documents = Table(  # which round uses which kept file
    "documents",
    metadata,
    Column("submission_id", Words, primary_key=True),
    Column("round", SmallInteger, primary_key=True, autoincrement=False),
    Column("sha256", Words, primary_key=True),
    ForeignKeyConstraint(["submission_id", "round"], ["rounds.submission_id", "rounds.round"]),
    Index("ix_documents_sha256", "sha256"),
)

questions = Table(  # one row per question of the instrument, in its order
    "questions",
    metadata,
    Column("submission_id", Words, primary_key=True),
    Column("round", SmallInteger, primary_key=True, autoincrement=False),
    Column("question", Words, primary_key=True),
    Column("position", SmallInteger, nullable=False),
    Column("element", Words, nullable=False),
    Column("answer", Words),
    Column("points", Integer, nullable=False),
    Column("points_claimed", Float),
    Column("awarded_answer", Words),
    Column("awarded", Integer),
    Column("awarded_by", Words),
    Column("awarded_at", Moment),
    Column("version", Integer, nullable=False),
    Column("reviewed", Boolean, nullable=False),  # seven verdicts, and points or N/A
    ForeignKeyConstraint(["submission_id", "round"], ["rounds.submission_id", "rounds.round"]),
    sqlite_with_rowid=False,
)

checks = Table(  # seven per question: what the program suggests, beside it what the reviewer says
    "checks",
    metadata,
    Column("submission_id", Words, primary_key=True),
    Column("round", SmallInteger, primary_key=True, autoincrement=False),
    Column("question", Words, primary_key=True),
    Column("check", Words, primary_key=True),
    Column("suggestion", Words),  # none in history taken in from elsewhere
    Column("said_json", Words),  # the suggestion's reason and findings; none where there are none
    Column("verdict", Words),
    Column("verdict_by", Words),
    Column("verdict_at", Moment),
    Column("version", Integer, nullable=False),
    ForeignKeyConstraint(["submission_id", "round"], ["rounds.submission_id", "rounds.round"]),
    sqlite_with_rowid=False,
)

intake = Table(  # 2.2 and 2.3, one row per item
    "intake",
    metadata,
    Column("submission_id", Words, primary_key=True),
    Column("round", SmallInteger, primary_key=True, autoincrement=False),
    Column("item", Words, primary_key=True),
    Column("position", SmallInteger, nullable=False),
    Column("clause", Words, nullable=False),
    Column("suggestion", Words, nullable=False),
    Column("message", Words, nullable=False),
    Column("verdict", Words),
    Column("verdict_by", Words),
    Column("verdict_at", Moment),
    Column("version", Integer, nullable=False),
    ForeignKeyConstraint(["submission_id", "round"], ["rounds.submission_id", "rounds.round"]),
    sqlite_with_rowid=False,
)

deficiencies = Table(
    "deficiencies",
    metadata,
    Column("deficiency_id", Words, primary_key=True),
    Column("submission_id", Words, nullable=False),
    Column("round", SmallInteger, nullable=False),  # in which it was noted
    Column("question", Words, nullable=False),
    Column("check", Words),
    Column("kind", Words, nullable=False),
    Column("wording", Words, nullable=False),
    Column("noted_by_assessor", Boolean, nullable=False),  # 2.10
    Column("open", Boolean, nullable=False),
    Column("resolved_round", SmallInteger),
    Column("withdrawn", Boolean, nullable=False),
    Column("changed_by", Words, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    ForeignKeyConstraint(["submission_id", "round"], ["rounds.submission_id", "rounds.round"]),
    Index("ix_deficiencies_submission_id", "submission_id"),
)

adjustments = Table(  # extensions and pauses of 2.7's deadlines
    "adjustments",
    metadata,
    Column("submission_id", Words, ForeignKey("submissions.submission_id"), primary_key=True),
    Column("number", SmallInteger, primary_key=True, autoincrement=False),
    Column("kind", Words, nullable=False),
    Column("from_on", Date, nullable=False),
    Column("days", Integer, nullable=False),
    Column("whole_process", Boolean, nullable=False),
    Column("reason", Words, nullable=False),
    Column("decided_by", Words, nullable=False),
    Column("decided_at", Moment, nullable=False),
)

scores = Table(  # "claimed" from receipt on; "awarded" from the end of a round on
    "scores",
    metadata,
    Column("submission_id", Words, primary_key=True),
    Column("round", SmallInteger, primary_key=True, autoincrement=False),
    Column("basis", Words, primary_key=True),
    Column("element", Words, primary_key=True),  # "" is the whole submission
    Column("awarded", Integer, nullable=False),
    Column("available", Integer, nullable=False),
    Column("unknown", Integer, nullable=False),
    Column("pct", Float),
    Column("passed", Boolean),
    ForeignKeyConstraint(["submission_id", "round"], ["rounds.submission_id", "rounds.round"]),
    sqlite_with_rowid=False,
)

events = Table(  # the log; see log.py. Triggers refuse every UPDATE and DELETE
    "events",
    metadata,
    Column("event_id", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("who", Words, nullable=False),
    Column("what", Words, nullable=False),
    Column("submission_id", Words),
    Column("round", SmallInteger),
    Column("question", Words),
    Column("before", Words),
    Column("after", Words),
    Column("why", Words),
    Column("previous_hash", Words, nullable=False),
    Column("hash", Words, nullable=False),
    Index("ix_events_submission_id", "submission_id"),
)

prints = Table(  # short marks of the documents, notes and action items of each submission's latest round; see prints.py
    "prints",
    metadata,
    Column("print_id", Integer, primary_key=True, autoincrement=False),
    Column("submission_id", Words, ForeignKey("submissions.submission_id"), nullable=False),
    Column("kind", Words, nullable=False),
    Column("place", Words, nullable=False),  # the file's name, or the question
    Column("words", Words, nullable=False),  # the first of them, to be shown
    Column("signature", LargeBinary, nullable=False),
    Index("ix_prints_submission_id", "submission_id"),
)

bands = Table(  # by which prints of like texts find each other: texts that share a band may be alike
    "bands",
    metadata,
    Column("band", BigInteger, primary_key=True, autoincrement=False),
    Column("print_id", Integer, ForeignKey("prints.print_id"), primary_key=True, autoincrement=False),
    Index("ix_bands_print_id", "print_id"),
    sqlite_with_rowid=False,
)

seen = Table(  # files on disk that were taken in: by path, sizes and times, so that they need not be read again
    "seen",
    metadata,
    Column("fingerprint", Words, primary_key=True),
    Column("package_sha256", Words, primary_key=True),
)
