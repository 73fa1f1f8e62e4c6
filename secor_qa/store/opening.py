"""Opening a store: the database and the documents beside it, brought up to date."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Unpack

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError

from secor_qa.errors import NotFound, Problem, StoreUnusable
from secor_qa.procedure.instrument import Instrument
from secor_qa.store import desk_tables, log, tables
from secor_qa.store.codec import from_json
from secor_qa.store.connection import connect_to, documents_folder, reading, store_url, writing
from secor_qa.store.documents import Documents
from secor_qa.store.migrations import bring_up_to_date

__all__ = ["Store", "desk_tables", "open_store"]  # the tables of the desk belong to every store

if TYPE_CHECKING:
    import pandas as pd

    from secor_qa.store.frames import Slice


@dataclass(frozen=True)
class Store:
    """An open store. Its frames are described in `frames.py`; each can be limited, e.g. `received_from=date(…)`."""

    engine: Engine
    documents: Documents
    _instruments: dict[str, Instrument] = field(default_factory=dict[str, Instrument], repr=False, compare=False)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one state of the store throughout. Raises StoreUnusable when it is out of reach."""
        with self._calm(), reading(self.engine) as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A connection whose changes are all on disk when the block ends, or none; writers come one after another."""
        with self._calm(), writing(self.engine) as connection:
            yield connection

    @contextmanager
    def _calm(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise StoreUnusable(
                Problem(
                    self.engine.url.render_as_string(hide_password=True),
                    f"The store did not do what was asked ({type(error.orig).__name__}). Nothing was changed.",
                    "Try again; if it happens again, ask whoever looks after the database.",
                )
            ) from error

    def instrument(self, sha256: str) -> Instrument:
        """An instrument as it was when a submission was received. Raises NotFound."""
        if sha256 in self._instruments:
            return self._instruments[sha256]
        with self.read() as connection:
            return self.instrument_in(connection, sha256)

    def instrument_in(self, connection: Connection, sha256: str) -> Instrument:
        """The same within a transaction that is under way."""
        if sha256 not in self._instruments:
            table = tables.instruments
            kept = connection.execute(select(table.c.instrument_json).where(table.c.sha256 == sha256)).scalar()
            if kept is None:
                raise NotFound(Problem("", "The instrument of this submission is not kept here.", ""))
            self._instruments[sha256] = from_json(Instrument, kept)
        return self._instruments[sha256]

    def verify_log(self) -> log.LogState:
        """Follow the log from its first event to its last and name the first broken link, if there is one."""
        with self.read() as connection:
            return log.verify(connection)

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()

    def submissions(self, **only: Unpack[Slice]) -> pd.DataFrame:
        """One row per submission."""
        return self._frame("submissions", only)

    def questions(self, **only: Unpack[Slice]) -> pd.DataFrame:
        """One row per question of each round."""
        return self._frame("questions", only)

    def checks(self, **only: Unpack[Slice]) -> pd.DataFrame:
        """Seven rows per question of each round: the suggestion, and beside it the verdict."""
        return self._frame("checks", only)

    def scores(self, **only: Unpack[Slice]) -> pd.DataFrame:
        """One row per round, basis and element; element "" is the whole submission."""
        return self._frame("scores", only)

    def rounds(self, **only: Unpack[Slice]) -> pd.DataFrame:
        """One row per round."""
        return self._frame("rounds", only)

    def deficiencies(self, **only: Unpack[Slice]) -> pd.DataFrame:
        """One row per deficiency that was not withdrawn."""
        return self._frame("deficiencies", only)

    def events(self, **only: Unpack[Slice]) -> pd.DataFrame:
        """One row per event of the log, in order."""
        return self._frame("events", only)

    def times(self, **only: Unpack[Slice]) -> pd.DataFrame:
        """One row per submission at which time was spent, in total, without names."""
        return self._frame("times", only)

    def _frame(self, name: str, only: Slice) -> pd.DataFrame:
        from secor_qa.store.frames import frame

        with self.read() as connection:
            return frame(connection, name, only)


def open_store(url: str | None = None) -> Store:
    """The store at that URL; without one at SECOR_QA_STORE, else an SQLite file in the user's data folder.

    Tables are created or migrated as needed. Raises StoreUnusable: unreachable, damaged, or of a newer program.
    """
    asked = store_url(url)
    try:
        engine = connect_to(asked)
    except OSError as error:
        raise StoreUnusable(
            Problem(str(asked.database), f"The folder of the store cannot be made ({error.strerror}).", "")
        ) from error
    try:
        bring_up_to_date(engine)
    except BaseException:
        engine.dispose()
        raise
    return Store(engine, Documents(documents_folder(asked)))
