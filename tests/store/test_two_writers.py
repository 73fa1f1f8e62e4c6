"""Several programs writing to one store at once: nobody is turned away, nothing is lost, the log stays one chain."""

from __future__ import annotations

import multiprocessing
from datetime import UTC, datetime

from sqlalchemy import select

from secor_qa.errors import Conflict
from secor_qa.procedure.words import Check, Verdict
from secor_qa.store import Store, open_store
from secor_qa.store.arrivals import Arrival, add_submission, next_number
from secor_qa.store.log import Event, append
from secor_qa.store.marks import Hand, Key, save_verdict
from secor_qa.store.reviews import load_round

AT = datetime(2024, 6, 1, 9, 30, tzinfo=UTC)
N_WRITERS, N_TIMES = 3, 25

Said = "multiprocessing.Queue[str]"


def _received(store: Store) -> str:
    from builders import EDITION, ON, clean_submission, make_instrument

    from secor_qa.procedure.pre_review import pre_review

    submission, instrument = clean_submission(), make_instrument()
    suggestions = pre_review(submission, instrument, EDITION, ON)
    with store.write() as connection:
        arrival = Arrival(submission, instrument, suggestions, None, ON, "p")
        return add_submission(connection, arrival, EDITION.id, is_sample=False)


def _together(target, url: str, *arguments: str) -> list[str]:  # type: ignore[no-untyped-def]  # any function of these
    context = multiprocessing.get_context("spawn")
    said = context.Queue()
    programs = [context.Process(target=target, args=(url, f"writer {n}", said, *arguments)) for n in range(N_WRITERS)]
    for program in programs:
        program.start()
    heard = [said.get(timeout=120) for _ in programs]
    for program in programs:
        program.join(60)
    return heard


def _count_up(url: str, who: str, said: Said) -> None:
    store = open_store(url)
    try:
        for n in range(N_TIMES):
            with store.write() as connection:
                number = next_number(connection, "submission")
                append(connection, Event(AT, who, f"took {number}", after=str(n)))
        said.put("done")
    except BaseException as error:
        said.put(repr(error))
    finally:
        store.close()


def test_writers_wait_for_each_other_and_lose_no_update(store: Store, store_url: str) -> None:
    assert _together(_count_up, store_url) == ["done"] * N_WRITERS
    events = store.events()
    assert sorted(events["what"], key=len) == sorted((f"took {n}" for n in range(1, N_WRITERS * N_TIMES + 1)), key=len)
    assert events.groupby("who").size().tolist() == [N_TIMES] * N_WRITERS
    assert store.verify_log().broken_at is None


def _tick(url: str, who: str, said: Said, submission_id: str) -> None:
    store, n_refused = open_store(url), 0
    key, version = Key(submission_id, 1), 0
    try:
        for n in range(N_TIMES):
            verdict = Verdict.ACCEPTED if n % 2 else Verdict.NOT_ACCEPTED
            try:
                with store.write() as connection:
                    given = save_verdict(connection, key, "1.1", Check.NOTES, verdict, version, Hand(who, AT))
                version = given.version
            except Conflict as conflict:
                n_refused, version = n_refused + 1, conflict.version
        said.put(f"{n_refused} refused")
    except BaseException as error:
        said.put(repr(error))
    finally:
        store.close()


def test_of_two_who_tick_the_same_box_one_is_told_and_no_tick_is_lost(store: Store, store_url: str) -> None:
    submission_id = _received(store)
    heard = _together(_tick, store_url, submission_id)
    assert all(each.endswith(" refused") for each in heard), heard
    with store.read() as connection:
        version = load_round(connection, submission_id).verdicts["1.1", "notes"].version
    events = store.events()
    ticks = events[events["what"] == "verdict notes"]
    assert len(ticks) == version
    assert ticks["before"].tolist()[1:] == ticks["after"].tolist()[:-1]
    assert store.verify_log().broken_at is None


def test_a_reader_sees_one_state_while_a_writer_goes_on(store: Store) -> None:
    submission_id = _received(store)
    with store.read() as reader:
        before = load_round(reader, submission_id)
        with store.write() as writer:
            save_verdict(writer, before.key, "1.1", Check.NOTES, Verdict.ACCEPTED, 0, Hand("Robin", AT))
        assert load_round(reader, submission_id).verdicts == {}
    with store.read() as reader:
        assert len(load_round(reader, submission_id).verdicts) == 1


def test_numbers_are_handed_out_once_singly_or_several_at_a_time(store: Store) -> None:
    from secor_qa.store.tables import counters

    with store.write() as connection:
        assert next_number(connection, "submission") == 1
        assert next_number(connection, "submission", 5) == 2
        assert next_number(connection, "submission") == 7
    with store.read() as connection:
        assert connection.execute(select(counters.c.value).where(counters.c.name == "submission")).scalar() == 7
