"""Fixtures that several rooms share: a fresh store on either database, and a desk with a fixed clock and person."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import postgres_server
import psycopg
import pytest
from builders import ON, make_instrument
from hypothesis import HealthCheck, settings

from secor_qa.desk import Desk
from secor_qa.desk.opening import shipped_instrument
from secor_qa.procedure.instrument import Instrument
from secor_qa.store import Store, open_store

settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")  # a busy machine is no fault of the program

# Scanned pages are recognised once and not in every test; and in a test's own process a file may take longer.
os.environ.setdefault("SECOR_QA_CACHE", str(Path(__file__).parents[1] / ".pytest_cache" / "secor-qa"))
os.environ.setdefault("SECOR_QA_FILE_SECONDS", "60")

_numbers = count()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a private PostgreSQL server, without a database name; one per test process."""
    binaries = postgres_server.find_binaries()
    if binaries is None:
        sentence = "PostgreSQL is not installed here, so the store was not tested on it."
        (pytest.fail if os.environ.get("CI") else pytest.skip)(sentence)
    with postgres_server.running(binaries) as url:
        yield url


@pytest.fixture(scope="session")
def _postgres_template(postgres: str) -> str:
    """The name of a database whose tables are current, to copy from."""
    _execute(postgres, "CREATE DATABASE template_store")
    open_store(f"{postgres}/template_store").close()
    return "template_store"


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file whose tables are current, to copy from."""
    path = tmp_path_factory.mktemp("template") / "store.sqlite"
    open_store(str(path)).close()
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str:
    """Which of the two databases a test runs on."""
    return request.param


@pytest.fixture
def empty_url(database: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database without tables."""
    if database == "sqlite":
        yield f"sqlite:///{(tmp_path / 'empty.sqlite').as_posix()}"
    else:
        yield from _fresh_postgres(request.getfixturevalue("postgres"), "template0")


@pytest.fixture
def store_url(
    database: str, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """The URL of an empty store with its tables; its documents are in a folder of the test's own."""
    monkeypatch.setenv("SECOR_QA_DOCUMENTS", str(tmp_path / "documents"))
    if database == "sqlite":
        path = tmp_path / "store.sqlite"
        shutil.copyfile(request.getfixturevalue("_sqlite_template"), path)
        yield f"sqlite:///{path.as_posix()}"
    else:
        template = request.getfixturevalue("_postgres_template")
        yield from _fresh_postgres(request.getfixturevalue("postgres"), template)


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    """An empty store."""
    opened = open_store(store_url)
    yield opened
    opened.close()


@pytest.fixture
def desk(store: Store, tmp_path: Path) -> Desk:
    """A desk on an empty store: it is always the same day, and Robin Reviewer sits there."""
    return Desk(
        store,
        today=lambda: ON,
        now=lambda: datetime(ON.year, ON.month, ON.day, 15, 30, tzinfo=UTC),
        who="Robin Reviewer",
        instruments=_instrument,
        exports=tmp_path / "exports",
    )


def _instrument(instrument_id: str) -> Instrument:
    """The tests' tiny instrument, or one that is shipped."""
    tiny = make_instrument()
    return tiny if instrument_id == tiny.id else shipped_instrument(instrument_id)


def _fresh_postgres(server: str, template: str) -> Iterator[str]:
    name = f"store_{next(_numbers)}"
    _execute(server, f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
    yield f"{server}/{name}"
    _execute(server, f"DROP DATABASE {name} WITH (FORCE)")


def _execute(server: str, statement: str) -> None:
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(statement)  # type: ignore[arg-type]  # made of our own names
