"""What hangs, crashes or swells in the process apart costs only its own file, and the next one is read as ever."""

import os
import signal
import sys
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import msgpack
import psutil
import pytest
from apart_tasks import tasks
from hypothesis import given
from hypothesis import strategies as st
from reader_builders import pdf_bytes, workbook_bytes
from scan_builders import page, scan

from secor_qa.errors import CouldNotRead
from secor_qa.procedure.submission import Document, FoundDate, Sign
from secor_qa.procedure.words import DateRole, SignKind
from secor_qa.readers import apart
from secor_qa.readers.apart import broken_before, limits, wire
from secor_qa.readers.evidence import read_document
from secor_qa.readers.sheets.tables import Sheet
from secor_qa.readers.spreadsheets import read_sheets, read_sheets_here


@pytest.fixture(autouse=True)
def a_process_of_its_own():
    yield
    apart._let_go()
    broken_before.forget()


def assert_the_next_file_is_read():
    assert read_document("a.pdf", pdf_bytes("Seen on 2024-03-14")).readable


def refusal(task):
    with pytest.raises(CouldNotRead) as caught:
        apart.ask(task, "evil.pdf", b"x")
    return caught.value.sentences[0]


def test_a_file_that_hangs_is_given_up_with_a_sentence(monkeypatch):
    tasks(monkeypatch, hang="while True: pass")
    monkeypatch.setenv("SECOR_QA_FILE_SECONDS", "0.5")
    refused = refusal("hang")
    assert "took more than 0.5 s" in refused
    assert "split it into several files" in refused
    assert refusal("hang") == refused  # also when it is not tried again
    monkeypatch.setenv("SECOR_QA_FILE_SECONDS", "60")
    assert_the_next_file_is_read()


def test_a_scan_for_which_there_was_no_time_is_still_a_page_to_look_at(monkeypatch, tmp_path):
    monkeypatch.setenv("SECOR_QA_CACHE", str(tmp_path))  # where nothing was recognised before
    without_pictures = (
        "from secor_qa.readers.apart import limits; hang = limits.recognising_seconds_left() > 0\n"
        "    while hang: pass\n"
        "    from secor_qa.readers.evidence import read; from secor_qa.readers.apart import wire\n"
        "    return wire.pack_document(read.read_document(name, data))"
    )
    tasks(monkeypatch, document=without_pictures)
    monkeypatch.setenv("SECOR_QA_FILE_SECONDS", "3")
    document = read_document("scan.pdf", scan(page()))
    assert (document.why_not, document.unread_pages, document.recognised_pages) == ("", (1,), ())
    with pytest.raises(apart.BrokenOff):
        apart.ask("document", "a.docx", b"PK")


def test_a_file_that_was_broken_off_is_refused_at_once_when_asked_for_again(monkeypatch):
    tasks(monkeypatch, crash="os.abort()", answer="return 7")
    refused = refusal("crash")
    assert refusal("answer") == refused  # whatever it is asked for as
    assert apart.ask("answer", "evil.pdf", b"x", recognise=False) == 7  # in another manner it may be read
    assert apart.ask("answer", "other.pdf", b"y") == 7
    broken_before.forget()
    assert apart.ask("answer", "evil.pdf", b"x") == 7


def test_what_was_broken_off_is_tried_again_after_a_while(monkeypatch):
    now = 100.0
    monkeypatch.setattr(broken_before, "monotonic", lambda: now)
    broken_before.note(b"x", "whole")
    marks = broken_before.noted()
    now += broken_before._SECONDS
    assert not broken_before.is_noted(b"x", "whole")
    assert broken_before.noted() == ()
    broken_before.take_over(marks)  # from another process, with a clock of its own
    assert broken_before.is_noted(b"x", "whole")
    assert not broken_before.is_noted(b"x", "without pictures")


def test_a_file_that_ends_the_process_costs_only_itself(monkeypatch):
    tasks(monkeypatch, crash="os.abort()")
    refused = refusal("crash")
    assert "broke the program" in refused
    assert "split" not in refused
    assert_the_next_file_is_read()


@pytest.mark.skipif(sys.platform != "linux", reason="the address space is limited on Linux")
def test_a_file_that_swells_is_refused_and_the_process_replaced(monkeypatch):
    tasks(monkeypatch, swell="return len(bytes(3_000_000_000))")
    assert "memory" in refusal("swell")
    assert_the_next_file_is_read()


def test_an_answer_that_is_far_too_large_is_refused(monkeypatch):
    tasks(monkeypatch, chat="return 'a' * 97_000_000")
    assert "far more than a record" in refusal("chat")
    assert_the_next_file_is_read()


def test_a_panic_that_is_no_exception_is_a_sentence(monkeypatch):
    tasks(monkeypatch, panic="raise BaseException()")
    assert "damaged" in refusal("panic")


def test_what_a_library_prints_does_not_reach_the_answers(monkeypatch):
    tasks(monkeypatch, chatty="os.write(1, b'noise'); print('noise'); return 7")
    assert apart.ask("chatty", "a", b"") == 7


def test_the_same_process_reads_file_after_file():
    read_document("a.pdf", pdf_bytes("a"))
    first = apart._reader.process.pid
    read_document("b.pdf", pdf_bytes("b"))
    assert apart._reader.process.pid == first


def test_an_interrupted_reading_does_not_answer_for_the_next_file(monkeypatch):
    read_document("a.pdf", pdf_bytes("a"))
    real = apart._Reader._within

    def interrupted(self, seconds, *parts):
        self.process.stdin.write(b"".join(parts))
        raise KeyboardInterrupt

    monkeypatch.setattr(apart._Reader, "_within", interrupted)
    with pytest.raises(KeyboardInterrupt):
        read_document("b.pdf", pdf_bytes("old answer"))
    monkeypatch.setattr(apart._Reader, "_within", real)
    assert read_document("c.pdf", pdf_bytes("new answer")).texts[0].strip() == "new answer"


def test_the_process_apart_is_told_no_secrets(monkeypatch):
    monkeypatch.setenv("SECOR_QA_STORE", "postgresql+psycopg://someone:secret@db/store")
    tasks(monkeypatch, tell="return [key for key in os.environ if 'STORE' in key]")
    assert apart.ask("tell", "a", b"") == []


def test_the_process_ends_with_us():
    read_document("a.pdf", pdf_bytes("a"))
    process = psutil.Process(apart._reader.process.pid)
    apart._reader.process.stdin.close()  # what happens when we are killed
    process.wait(30)
    assert not process.is_running()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")
def test_a_process_that_someone_killed_is_started_anew():
    read_document("a.pdf", pdf_bytes("a"))
    os.kill(apart._reader.process.pid, signal.SIGKILL)
    apart._reader.process.wait()
    assert_the_next_file_is_read()


def test_a_time_that_is_no_number_is_the_usual_time(monkeypatch):
    monkeypatch.delenv("SECOR_QA_FILE_SECONDS", raising=False)
    usual = limits.file_seconds()
    monkeypatch.setenv("SECOR_QA_FILE_SECONDS", "long")
    assert limits.file_seconds() == usual <= 10


def test_sheets_are_the_same_read_here_or_apart():
    cells = [
        "a",
        1,
        2.5,
        True,
        date(2024, 3, 14),
        datetime.fromisoformat("2024-03-14 09:30"),
        time(8, 15),
        timedelta(hours=30),
    ]
    data = workbook_bytes({"One": [cells, ["\u202eé", "=1+1"]], "Two": []})
    here = read_sheets_here("book.xlsx", data)
    assert read_sheets("book.xlsx", data) == here
    assert len(here[0].rows[0][1]) == len(cells)


def test_a_damaged_workbook_has_the_same_problems_read_here_or_apart():
    for read in (read_sheets, read_sheets_here):
        with pytest.raises(CouldNotRead) as caught:
            read("book.xlsx", b"PK\3\4 nothing")
        assert caught.value.problems[0].where == "book.xlsx"
        assert "damaged" in caught.value.problems[0].found


def test_a_document_crosses_whole():
    document = Document(
        "a.pdf", readable=True, kind="pdf", sha256="ab", n_bytes=3, texts=("x", ""),
        dates=(FoundDate(date(2024, 3, 14), 1, "on 14", DateRole.RECORD, "on"),), page_names=("s",),
        recognised_pages=(1,), unread_pages=(2,), metadata={"author": "R"},
        signs=(Sign(SignKind.CAUTION, "macros", "Has macros.", None),),
    )  # fmt: skip
    assert wire.unpack_document(wire.from_bytes(wire.to_bytes(wire.pack_document(document)))) == document


PLAIN = (type(None), bool, int, float, str, bytes, date, time, timedelta, list, dict, msgpack.Timestamp)
cells = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False), st.text(), st.dates(),
    st.datetimes(), st.times(), st.timedeltas(),
)  # fmt: skip


@given(st.lists(st.lists(cells, max_size=4), max_size=4))
def test_every_cell_crosses_unchanged(rows):
    sheet = Sheet("f", "n", tuple(enumerate(rows, 1)), hidden=True)
    [read] = wire.unpack_sheets(wire.from_bytes(wire.to_bytes(wire.pack_sheets([sheet]))))
    assert [list(map(list, read.rows)), read.hidden] == [[[n, row] for n, row in sheet.rows], True]
    assert [type(cell) for _, row in read.rows for cell in row] == [type(cell) for row in rows for cell in row]


def test_what_is_no_plain_value_is_refused():
    with pytest.raises(TypeError):
        wire.to_bytes(Decimal(1))


def test_a_text_with_half_a_character_crosses_unchanged():
    assert wire.from_bytes(wire.to_bytes(["a\ud800b"])) == ["a\ud800b"]


@given(st.binary(max_size=40))
def test_an_answer_that_is_not_ours_is_refused_or_plain_values(data):
    with suppress(ValueError):
        assert isinstance(wire.from_bytes(data), PLAIN)
