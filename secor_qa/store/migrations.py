"""Bringing a database to the tables of this program: one query where it is current, Alembic where it is not.

The scripts stand in `versions/`, one per change, oldest first in `REVISIONS`. All that are missing run in one
transaction under the database's own write lock, so that of two programs opening a new store one does it and one waits.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError, OperationalError, ProgrammingError

from secor_qa.errors import Problem, StoreUnusable

REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""Every revision this program knows, oldest first."""

TARGET = "head"
"""How far stores are brought: to the newest revision."""

_LOCK = 0x5EC0  # any number, as long as every program takes the same one


def bring_up_to_date(engine: Engine) -> None:
    """Create or migrate the tables where they are not current.

    Raises StoreUnusable when the store cannot be reached, is no store, or was written by a newer program.
    """
    try:
        if _revision(engine) == REVISIONS[-1]:
            return
        with _alone(engine) as connection:
            migrate(connection)
    except DBAPIError as error:
        raise StoreUnusable(
            Problem(
                engine.url.render_as_string(hide_password=True),
                f"The store cannot be opened ({type(error.orig).__name__}).",
                "Check that the place exists, that you may write there, and that it holds a SECOR QA store.",
            )
        ) from error


def _revision(engine: Engine) -> str | None:
    """The store's revision; None when it has no tables yet."""
    try:
        with engine.connect() as connection:
            found = _read_revision(connection)
    except (OperationalError, ProgrammingError) as error:
        if "alembic_version" in str(error.orig):
            return None
        raise
    return found


def _read_revision(connection: Connection) -> str | None:
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found is not None and found not in REVISIONS:
        raise StoreUnusable(
            Problem(
                connection.engine.url.render_as_string(hide_password=True),
                f"The store is of revision {found}, which this program does not know: a newer one has written it.",
                "Install the newer program; nothing was changed.",
            )
        )
    return found


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """A transaction that no other program is in."""
    with engine.connect().execution_options(writes=True) as connection:
        if engine.dialect.name == "sqlite":
            _write_ahead(connection)
        with connection.begin():
            if engine.dialect.name != "sqlite":
                connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
            yield connection


def _write_ahead(connection: Connection) -> None:
    """Switch the file to a write-ahead log, which it then keeps; wait while another program does the same."""
    driver = connection.connection.driver_connection
    if driver is None:
        raise StoreUnusable("The store's connection is closed.")
    for attempt in range(300):
        try:
            driver.execute("PRAGMA journal_mode = WAL")
            return
        except driver.OperationalError as error:
            if "locked" not in str(error) or attempt == 299:
                raise OperationalError("PRAGMA journal_mode", None, error) from error
            time.sleep(0.1)


def migrate(connection: Connection) -> None:
    """Run the scripts that are missing, up to `TARGET`, in the caller's transaction."""
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    script = ScriptDirectory(str(Path(__file__).parent))
    with EnvironmentContext(
        Config(), script, fn=lambda now, _context: script._upgrade_revs(TARGET, now)
    ) as environment:
        environment.configure(connection=connection)
        if environment.get_context().get_current_revision() is not None:
            _read_revision(connection)  # another program may have been here since
        environment.run_migrations()
