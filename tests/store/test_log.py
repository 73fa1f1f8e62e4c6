"""The log: a chain that shows every change made past it, and triggers that refuse one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import text, update
from sqlalchemy.exc import DBAPIError

from secor_qa.errors import StoreUnusable
from secor_qa.store import Store
from secor_qa.store.log import Event, append, last_change
from secor_qa.store.tables import counters, events

AT = datetime(2024, 6, 1, 9, 30, 0, 123456, tzinfo=UTC)


def _write(store: Store, n_events: int) -> None:
    with store.write() as connection:
        append(
            connection, *(Event(AT, "Robin", "noted", "2024-00001", 1, "1.1", "", f"no. {n}") for n in range(n_events))
        )


def _unguard(store: Store) -> None:
    with store.write() as connection:
        if store.engine.dialect.name == "sqlite":
            connection.execute(text("DROP TRIGGER events_refuse_update"))
            connection.execute(text("DROP TRIGGER events_refuse_delete"))
        else:
            connection.execute(text("DROP TRIGGER events_refuse_change ON events"))


def test_an_empty_log_is_whole(store: Store) -> None:
    assert store.verify_log().broken_at is None


def test_events_of_several_transactions_make_one_chain(store: Store) -> None:
    _write(store, 2)
    _write(store, 0)
    _write(store, 3)
    found = store.verify_log()
    assert (found.n_events, found.broken_at) == (5, None)
    assert store.events()["event_id"].tolist() == [1, 2, 3, 4, 5]


def test_the_moment_counts_and_not_the_time_zone_it_was_told_in(store: Store) -> None:
    edmonton = timezone(timedelta(hours=-6))
    with store.write() as connection:
        append(connection, Event(AT.astimezone(edmonton), "Robin", "noted"))
    assert store.verify_log().broken_at is None
    assert store.events()["at"][0].to_pydatetime() == AT


def test_a_moment_without_a_time_zone_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match="no time zone"), store.write() as connection:
        append(connection, Event(AT.replace(tzinfo=None), "Robin", "noted"))
    assert store.verify_log().n_events == 0


@pytest.mark.parametrize(
    "statement", ["UPDATE events SET who = 'Nobody'", "DELETE FROM events", "DELETE FROM events WHERE event_id = 2"]
)
def test_the_database_refuses_to_change_the_log(store: Store, statement: str) -> None:
    _write(store, 3)
    with pytest.raises(StoreUnusable) as caught, store.write() as connection:
        connection.execute(text(statement))
    assert isinstance(caught.value.__cause__, DBAPIError)
    assert "never changed" in str(caught.value.__cause__)
    assert store.verify_log().n_events == 3


@pytest.mark.parametrize("column", ["who", "what", "after", "why", "question", "submission_id"])
def test_a_changed_event_is_named(store: Store, column: str) -> None:
    _write(store, 4)
    _unguard(store)
    with store.write() as connection:
        connection.execute(update(events).where(events.c.event_id == 3).values({column: "x"}))
    assert store.verify_log().broken_at == 3


def test_a_removed_event_is_named(store: Store) -> None:
    _write(store, 4)
    _unguard(store)
    with store.write() as connection:
        connection.execute(text("DELETE FROM events WHERE event_id = 2"))
    found = store.verify_log()
    assert found.broken_at == 3
    assert "Event 2 is missing" in found.sentence


def test_an_event_whose_own_hash_was_made_to_fit_breaks_the_next_link(store: Store) -> None:
    _write(store, 3)
    _unguard(store)
    with store.write() as connection:
        forged = connection.execute(text("SELECT hash FROM events WHERE event_id = 3")).scalar()
        connection.execute(update(events).where(events.c.event_id == 2).values(hash=forged))
    assert store.verify_log().broken_at == 2


def test_a_log_whose_end_was_cut_off_is_noticed(store: Store) -> None:
    _write(store, 4)
    _unguard(store)
    with store.write() as connection:
        connection.execute(text("DELETE FROM events WHERE event_id > 2"))
    found = store.verify_log()
    assert (found.n_events, found.broken_at) == (2, 3)


def test_texts_that_no_database_can_hold_do_not_break_the_chain(store: Store) -> None:
    with store.write() as connection:
        append(connection, Event(AT, "Robin\x00", "noted", after="half a pair: \ud83d", why="Zoë 🙂"))
    assert store.verify_log().broken_at is None
    assert store.events()["after"][0] == "half a pair: \ufffd"


def test_an_event_of_a_transaction_that_failed_was_never_there(store: Store) -> None:
    def fail_half_way() -> None:
        with store.write() as connection:
            append(connection, Event(AT, "Robin", "noted"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()
    assert store.verify_log().n_events == 0
    with store.read() as connection:
        assert connection.execute(counters.select().where(counters.c.name == "event")).one().value == 0


def test_the_last_change_of_a_submission_is_known(store: Store) -> None:
    _write(store, 2)
    with store.read() as connection:
        assert last_change(connection, "2024-00001") == (2, "Robin")
        assert last_change(connection, "2024-00002") is None
