"""The first tables, the counters, and the triggers that keep the log from being rewritten."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_REFUSED = "the log of events is never changed"


def upgrade() -> None:
    """Create everything."""
    _create_counters()
    op.execute("INSERT INTO counters VALUES ('event', 0), ('submission', 0), ('deficiency', 0)")
    _create_events()
    _create_instruments()
    _create_submissions()
    _create_adjustments()
    _create_rounds()
    _create_checks()
    _create_deficiencies()
    _create_documents()
    _create_intake()
    _create_packages()
    _create_questions()
    _create_scores()
    if op.get_bind().dialect.name == "sqlite":
        _guard_events_on_sqlite()
    else:
        _guard_events_on_postgresql()


def _of_round(table: str) -> sa.ForeignKeyConstraint:
    columns = ["submission_id", "round"]
    return sa.ForeignKeyConstraint(columns, [f"rounds.{column}" for column in columns], name=f"fk_{table}_rounds")


def _guard_events_on_sqlite() -> None:
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER events_refuse_{change.lower()} BEFORE {change} ON events "
            f"BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END"
        )


def _guard_events_on_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION refuse_change_of_events() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{_REFUSED}'; END $$"
    )
    op.execute(
        "CREATE TRIGGER events_refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON events "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_events()"
    )


def _create_counters() -> None:
    op.create_table(
        "counters",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_counters"),
    )


def _create_events() -> None:
    op.create_table(
        "events",
        sa.Column("event_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("submission_id", sa.Text(), nullable=True),
        sa.Column("round", sa.SmallInteger(), nullable=True),
        sa.Column("question", sa.Text(), nullable=True),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("previous_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("event_id", name="pk_events"),
    )
    op.create_index("ix_events_submission_id", "events", ["submission_id"])


def _create_instruments() -> None:
    op.create_table(
        "instruments",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("instrument_id", sa.Text(), nullable=False),
        sa.Column("instrument_version", sa.Text(), nullable=False),
        sa.Column("instrument_json", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_instruments"),
    )


def _create_submissions() -> None:
    op.create_table(
        "submissions",
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("secor_number", sa.Text(), nullable=False),
        sa.Column("employer_legal_name", sa.Text(), nullable=False),
        sa.Column("year_type", sa.Text(), nullable=True),
        sa.Column("instrument_id", sa.Text(), nullable=False),
        sa.Column("instrument_version", sa.Text(), nullable=False),
        sa.Column("instrument_sha256", sa.Text(), nullable=False),
        sa.Column("edition_id", sa.Text(), nullable=False),
        sa.Column("province", sa.Text(), nullable=True),
        sa.Column("industry_code", sa.Text(), nullable=True),
        sa.Column("n_employees", sa.Integer(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reviewer", sa.Text(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("decision_reason", sa.Text(), nullable=True),
        sa.Column("n_rounds", sa.SmallInteger(), nullable=False),
        sa.Column("n_questions", sa.SmallInteger(), nullable=False),
        sa.Column("n_reviewed", sa.SmallInteger(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("overall_pct", sa.Float(), nullable=True),
        sa.Column("passed", sa.Boolean(), nullable=True),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["instrument_sha256"], ["instruments.sha256"], name="fk_submissions_instruments"),
        sa.PrimaryKeyConstraint("submission_id", name="pk_submissions"),
    )
    op.create_index(
        "ix_submissions_is_sample",
        "submissions",
        ["submission_id"],
        **dict.fromkeys(("sqlite_where", "postgresql_where"), sa.text("is_sample")),
    )
    for column in ("employer_legal_name", "received_on", "secor_number"):
        op.create_index(f"ix_submissions_{column}", "submissions", [column])
    op.create_index("ix_submissions_state", "submissions", ["state", "due_on"])


def _create_adjustments() -> None:
    op.create_table(
        "adjustments",
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("number", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("whole_process", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["submission_id"], ["submissions.submission_id"], name="fk_adjustments_submissions"),
        sa.PrimaryKeyConstraint("submission_id", "number", name="pk_adjustments"),
    )


def _create_rounds() -> None:
    op.create_table(
        "rounds",
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("round", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("package_sha256", sa.Text(), nullable=False),
        sa.Column("package_name", sa.Text(), nullable=False),
        sa.Column("feedback_sent_on", sa.Date(), nullable=True),
        sa.Column("feedback_received_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["submission_id"], ["submissions.submission_id"], name="fk_rounds_submissions"),
        sa.PrimaryKeyConstraint("submission_id", "round", name="pk_rounds"),
    )
    op.create_index("ix_rounds_package_name", "rounds", ["package_name"])
    op.create_index("ix_rounds_package_sha256", "rounds", ["package_sha256"], unique=True)


def _create_checks() -> None:
    op.create_table(
        "checks",
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("round", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("check", sa.Text(), nullable=False),
        sa.Column("suggestion", sa.Text(), nullable=True),
        sa.Column("said_json", sa.Text(), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.Column("verdict_by", sa.Text(), nullable=True),
        sa.Column("verdict_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        _of_round("checks"),
        sa.PrimaryKeyConstraint("submission_id", "round", "question", "check", name="pk_checks"),
        sqlite_with_rowid=False,
    )


def _create_deficiencies() -> None:
    op.create_table(
        "deficiencies",
        sa.Column("deficiency_id", sa.Text(), nullable=False),
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("round", sa.SmallInteger(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("check", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("noted_by_assessor", sa.Boolean(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("resolved_round", sa.SmallInteger(), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _of_round("deficiencies"),
        sa.PrimaryKeyConstraint("deficiency_id", name="pk_deficiencies"),
    )
    op.create_index("ix_deficiencies_submission_id", "deficiencies", ["submission_id"])


def _create_documents() -> None:
    op.create_table(
        "documents",
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("round", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        _of_round("documents"),
        sa.PrimaryKeyConstraint("submission_id", "round", "sha256", name="pk_documents"),
    )
    op.create_index("ix_documents_sha256", "documents", ["sha256"])


def _create_intake() -> None:
    op.create_table(
        "intake",
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("round", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("clause", sa.Text(), nullable=False),
        sa.Column("suggestion", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.Column("verdict_by", sa.Text(), nullable=True),
        sa.Column("verdict_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        _of_round("intake"),
        sa.PrimaryKeyConstraint("submission_id", "round", "item", name="pk_intake"),
        sqlite_with_rowid=False,
    )


def _create_packages() -> None:
    op.create_table(
        "packages",
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("round", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("submission_json", sa.Text(), nullable=False),
        _of_round("packages"),
        sa.PrimaryKeyConstraint("submission_id", "round", name="pk_packages"),
    )


def _create_questions() -> None:
    op.create_table(
        "questions",
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("round", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("element", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("points_claimed", sa.Float(), nullable=True),
        sa.Column("awarded_answer", sa.Text(), nullable=True),
        sa.Column("awarded", sa.Integer(), nullable=True),
        sa.Column("awarded_by", sa.Text(), nullable=True),
        sa.Column("awarded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reviewed", sa.Boolean(), nullable=False),
        _of_round("questions"),
        sa.PrimaryKeyConstraint("submission_id", "round", "question", name="pk_questions"),
        sqlite_with_rowid=False,
    )


def _create_scores() -> None:
    op.create_table(
        "scores",
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("round", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("element", sa.Text(), nullable=False),
        sa.Column("awarded", sa.Integer(), nullable=False),
        sa.Column("available", sa.Integer(), nullable=False),
        sa.Column("unknown", sa.Integer(), nullable=False),
        sa.Column("pct", sa.Float(), nullable=True),
        sa.Column("passed", sa.Boolean(), nullable=True),
        _of_round("scores"),
        sa.PrimaryKeyConstraint("submission_id", "round", "basis", "element", name="pk_scores"),
        sqlite_with_rowid=False,
    )
