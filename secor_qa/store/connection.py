"""Connections to the two databases: an SQLite file for one machine, PostgreSQL for many.

SQLite runs with a write-ahead log, foreign keys on, a full sync at every commit, and `BEGIN IMMEDIATE` for writes,
so that a writer waits for its turn at the beginning of its transaction and never fails in the middle of it.
On PostgreSQL every writer first locks one row of `counters`, to the same end: writers stand in one queue.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, select
from sqlalchemy.exc import ArgumentError

from secor_qa import places
from secor_qa.errors import Problem, StoreUnusable
from secor_qa.store.tables import counters

WAIT_SECONDS = 30
"""How long a writer waits for its turn."""


def store_url(url: str | None = None) -> URL:
    """The database asked for: a URL or the path of an SQLite file; else SECOR_QA_STORE, else the user's own file.

    Raises StoreUnusable for a text that names neither database.
    """
    asked = url or os.environ.get("SECOR_QA_STORE") or str(places.user_folder() / "secor-qa.sqlite")
    if "://" not in asked:
        return URL.create("sqlite", database=str(Path(asked).absolute()))
    try:
        made = make_url(asked)
    except ArgumentError:
        made = None
    backend = made.get_backend_name() if made else ""
    if made and backend == "sqlite" and made.database not in (None, "", ":memory:"):
        return made
    if made and backend in ("postgresql", "postgres"):
        return made.set(drivername="postgresql+psycopg")
    raise StoreUnusable(
        Problem(
            "SECOR_QA_STORE",
            "The store is neither an SQLite file nor a PostgreSQL database.",
            "Write for example sqlite:///C:/secor/reviews.sqlite or postgresql://user@host/secor.",
        )
    )


def documents_folder(url: URL) -> Path:
    """Where the documents of a store are kept: SECOR_QA_DOCUMENTS, else beside an SQLite file, else the user's own."""
    if os.environ.get("SECOR_QA_DOCUMENTS"):
        return Path(os.environ["SECOR_QA_DOCUMENTS"])
    if url.get_backend_name() == "sqlite" and url.database:
        database = Path(url.database).absolute()
        return database.with_name(f"{database.stem}-documents")
    return places.user_folder() / "documents"


def connect_to(url: URL) -> Engine:
    """An engine for that database; no connection is made yet. An SQLite file's folder is created."""
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": 10})
    Path(url.database or "").absolute().parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, connect_args={"timeout": WAIT_SECONDS})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # transactions begin where _begin_sqlite says so
    connection.execute(f"PRAGMA busy_timeout = {WAIT_SECONDS * 1000}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one state of the store throughout."""
    if engine.dialect.name == "sqlite":
        with engine.begin() as connection:
            yield connection
        return
    options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A connection whose changes are all on disk when the block ends, or none of them; one writer at a time."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        if engine.dialect.name != "sqlite":
            connection.execute(select(counters.c.value).where(counters.c.name == "event").with_for_update())
        yield connection
