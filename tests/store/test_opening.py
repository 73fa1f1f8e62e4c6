"""Opening a store: created, current, newer, unreachable, by several programs at once."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from secor_qa.errors import StoreUnusable
from secor_qa.store import Store, migrations, open_store
from secor_qa.store.connection import connect_to, documents_folder, store_url
from secor_qa.store.migrations import REVISIONS
from secor_qa.store.tables import metadata


def test_a_new_store_has_every_table_and_opening_it_again_changes_nothing(empty_url: str) -> None:
    first = open_store(empty_url)
    tables = set(inspect(first.engine).get_table_names())
    first.close()
    again = open_store(empty_url)
    assert tables == {*metadata.tables, "alembic_version"} == set(inspect(again.engine).get_table_names())
    again.close()


def test_the_migrations_make_the_tables_that_the_program_uses(store: Store) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_every_migration_script_is_known_in_order() -> None:
    folder = Path(sys.modules["secor_qa.store.migrations"].__file__ or "").parent / "versions"
    assert [path.name[:4] for path in sorted(folder.glob("[0-9]*.py"))] == list(REVISIONS)


def test_a_store_of_a_newer_program_is_refused_and_left_alone(store: Store, store_url: str) -> None:
    with store.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreUnusable, match="newer"):
        open_store(store_url)
    with store.read() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == "9999"


def test_opening_a_current_store_does_not_import_the_migration_tool(store_url: str) -> None:
    import subprocess

    code = (
        "import sys; from secor_qa.store import open_store; open_store(sys.argv[1]).close(); "
        "sys.exit('alembic' in sys.modules or 'pandas' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, store_url], check=False).returncode == 0


def _open(url: str, said: multiprocessing.Queue[str]) -> None:
    try:
        open_store(url).close()
        said.put("opened")
    except BaseException as error:
        said.put(repr(error))
        raise


def test_programs_that_open_a_new_store_at_once_do_not_collide(empty_url: str) -> None:
    context = multiprocessing.get_context("spawn")
    said: multiprocessing.Queue[str] = context.Queue()
    programs = [context.Process(target=_open, args=(empty_url, said)) for _ in range(4)]
    for program in programs:
        program.start()
    heard = [said.get(timeout=60) for _ in programs]
    for program in programs:
        program.join(60)
    assert heard == ["opened"] * 4


def test_sqlite_is_durable_checks_foreign_keys_and_writes_ahead(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "a.sqlite"))
    with store.read() as connection:
        asked = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    store.close()
    assert asked == ["wal", 2, 1]


@pytest.mark.parametrize("url", ["mysql://x/y", "sqlite://", "sqlite:///:memory:", "nonsense://", "postgresql:/"])
def test_a_url_that_names_no_store_is_refused_with_an_example(url: str) -> None:
    with pytest.raises(StoreUnusable, match="sqlite:///"):
        store_url(url if "://" in url else "mysql://")


def test_a_password_is_never_shown() -> None:
    with pytest.raises(StoreUnusable) as caught:
        open_store("postgresql://robin:secret@127.0.0.1:1/none?connect_timeout=1")
    assert "secret" not in str(caught.value)
    assert "robin" in str(caught.value)


def test_a_file_that_is_no_store_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("This is no database. " * 100, encoding="utf-8")
    with pytest.raises(StoreUnusable, match="cannot be opened"):
        open_store(str(path))


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x", encoding="utf-8")
    with pytest.raises(StoreUnusable):
        open_store(str(tmp_path / "a" / "b.sqlite"))


def test_a_store_is_found_by_variable_then_in_the_users_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECOR_QA_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("SECOR_QA_STORE", raising=False)
    monkeypatch.delenv("SECOR_QA_DOCUMENTS", raising=False)
    assert Path(store_url().database or "") == tmp_path / "home" / "secor-qa.sqlite"
    monkeypatch.setenv("SECOR_QA_STORE", "postgres://somebody@db/secor")
    assert store_url().drivername == "postgresql+psycopg"
    assert documents_folder(store_url()) == tmp_path / "home" / "documents"
    assert documents_folder(store_url(str(tmp_path / "a.sqlite"))) == tmp_path / "a-documents"


@pytest.mark.parametrize("revision", REVISIONS[:-1])
def test_a_store_of_every_earlier_program_is_brought_up_to_date_with_its_data(empty_url: str, revision: str) -> None:
    engine = connect_to(store_url(empty_url))
    with pytest.MonkeyPatch.context() as patch, engine.begin() as connection:
        patch.setattr(migrations, "TARGET", revision)
        migrations.migrate(connection)
        connection.execute(text(_OLD_INSTRUMENT))
        connection.execute(text(_OLD_SUBMISSION))
        connection.execute(text("UPDATE counters SET value = 7 WHERE name = 'submission'"))
    engine.dispose()
    store = open_store(empty_url)
    with store.read() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == REVISIONS[-1]
        assert connection.execute(text("SELECT value FROM counters WHERE name = 'submission'")).scalar() == 7
    assert list(store.submissions()["employer_legal_name"]) == ["Old Example Ltd."]
    assert set(inspect(store.engine).get_table_names()) == {*metadata.tables, "alembic_version"}
    store.close()


_OLD_INSTRUMENT = "INSERT INTO instruments VALUES ('sha', 'tiny', '1', '{}')"
_OLD_SUBMISSION = (
    "INSERT INTO submissions (submission_id, secor_number, employer_legal_name, instrument_id, instrument_version, "
    "instrument_sha256, edition_id, received_on, state, n_rounds, n_questions, n_reviewed, is_sample) VALUES "
    "('2024-00007', 'S-1', 'Old Example Ltd.', 'tiny', '1', 'sha', '2022-03-30', '2024-06-01', 'received', 1, 5, 0, "
    "false)"
)
