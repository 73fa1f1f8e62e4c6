"""Many files that hang cost a package a while and not hours; what is left unread is named and can be read later."""

import pytest
from apart_tasks import tasks
from reader_builders import packages_at, pdf_bytes, workbook_bytes, write_package

from secor_qa.errors import CouldNotRead
from secor_qa.procedure.submission import NOT_READ_IN_TIME
from secor_qa.readers import apart
from secor_qa.readers.apart import broken_before, limits
from secor_qa.readers.apart.patience import Patience
from secor_qa.readers.package import read_package

HANGS_ON_EVIL = (
    "while b'evil' in data: pass\n    from secor_qa.readers.evidence import read\n"
    "    return read.read_document_packed(name, data)"
)


@pytest.fixture
def a_process_of_its_own():
    yield
    apart._let_go()
    broken_before.forget()


class Clock:
    def __init__(self):
        self.at = 0.0

    def __call__(self):
        return self.at


def spent(patience, clock, seconds, lost=False):
    try:
        with patience.spending():
            clock.at += seconds
            if lost:
                raise CouldNotRead("no.")
    except CouldNotRead:
        assert lost


def test_files_of_which_nothing_could_be_read_may_cost_a_fifteenth_of_the_time():
    clock = Clock()
    patience = Patience(150, clock)
    spent(patience, clock, 9.75, lost=True)
    assert not patience.is_over
    spent(patience, clock, 0.25, lost=True)
    assert patience.is_over


def test_files_that_are_read_may_cost_all_of_the_time_and_text_in_pictures_two_thirds_of_it():
    clock = Clock()
    patience = Patience(150, clock)
    spent(patience, clock, 99.75)
    assert (patience.recognises, patience.is_over) == (True, False)
    spent(patience, clock, 0.25)
    assert (patience.recognises, patience.is_over) == (False, False)
    spent(patience, clock, 49.75)
    assert not patience.is_over
    spent(patience, clock, 0.25)
    assert patience.is_over


def test_another_package_of_an_export_has_time_of_its_own_but_none_for_what_hangs():
    clock = Clock()
    patience = Patience(150, clock)
    spent(patience, clock, 150)
    patience.next_package()
    assert not patience.is_over
    spent(patience, clock, 10, lost=True)
    patience.next_package()
    assert patience.is_over


def test_sixty_scans_that_take_all_of_their_time_are_recognised_one_like_the_other(monkeypatch):
    for name in ("SECOR_QA_FILE_SECONDS", "SECOR_QA_PACKAGE_SECONDS"):
        monkeypatch.delenv(name, raising=False)
    clock = Clock()
    patience = Patience(now=clock)
    for _ in range(60):
        assert patience.recognises
        spent(patience, clock, limits.file_seconds())
    assert not patience.is_over


@pytest.mark.usefixtures("a_process_of_its_own")
def test_what_is_left_unread_is_named_as_a_page_to_look_at_and_read_later_as_if_nothing_had_been(monkeypatch, tmp_path):
    tasks(monkeypatch, document=HANGS_ON_EVIL)
    evil = {f"b{number}.zip": b"PK\3\4 evil" + bytes([number]) for number in range(4)}
    files = {"a.pdf": pdf_bytes("Seen"), **evil, "c.pdf": pdf_bytes("Signed"), "d.txt": b"Held", "e.exe": b"MZ"}
    package = write_package(tmp_path / "acme", attachments=files)
    monkeypatch.setenv("SECOR_QA_FILE_SECONDS", "0.3")
    monkeypatch.setenv("SECOR_QA_PACKAGE_SECONDS", "4.5")  # of which 0.3 for what hangs
    short = read_package(package)
    documents = {each.file: each for each in short.submission.documents}
    assert not documents["b0.zip"].readable
    for name in ("b1.zip", "b2.zip", "b3.zip", "c.pdf"):
        left = documents[name]
        assert (left.readable, left.texts, left.unread_pages, left.not_read_in_time) == (True, (), (1,), True)
    assert documents["c.pdf"].kind == "pdf"
    assert documents["d.txt"].texts == ("Held",)
    assert "program" in documents["e.exe"].why_not
    remarks = [each for each in short.submission.remarks if each.code == NOT_READ_IN_TIME]
    assert [each.where for each in remarks] == ["b1.zip", "b2.zip", "b3.zip", "c.pdf"]
    assert all("SECOR_QA_PACKAGE_SECONDS" in each.message and each.message.endswith(".") for each in remarks)

    monkeypatch.setenv("SECOR_QA_PACKAGE_SECONDS", "4500")
    monkeypatch.setenv("SECOR_QA_FILE_SECONDS", "60")  # for an honest file
    for data in evil.values():  # and the hanging ones are not tried again so soon
        broken_before.note(data, "whole")
        broken_before.note(data, "without pictures")
    long = read_package(package)
    assert {each.file: each for each in long.submission.documents}["c.pdf"].texts[0].strip() == "Signed"
    assert not any(each.not_read_in_time for each in long.submission.documents)
    assert long.package_sha256 == short.package_sha256
    assert long.files.keys() == short.files.keys()


@pytest.mark.usefixtures("a_process_of_its_own")
def test_workbooks_that_hang_are_each_looked_at_once_and_only_for_a_while(monkeypatch, tmp_path):
    tasks(monkeypatch, sheets="while True: pass")
    for number in range(3):
        (tmp_path / f"{number}.xlsx").write_bytes(workbook_bytes({"A": [("x", number)]}))
    monkeypatch.setenv("SECOR_QA_FILE_SECONDS", "0.3")
    monkeypatch.setenv("SECOR_QA_PACKAGE_SECONDS", "4.5")
    asked = []
    really_ask = apart._Reader.ask

    def ask(self, task, *rest, **more):
        asked.append(task)
        return really_ask(self, task, *rest, **more)

    monkeypatch.setattr(apart._Reader, "ask", ask)
    found = packages_at(tmp_path)
    assert [each.name for each in found] == ["0.xlsx", "1.xlsx", "2.xlsx"]
    assert asked == ["sheets"]
    with pytest.raises(CouldNotRead, match=r"0\.xlsx: could not be read"):
        read_package(found[0])
    assert asked == ["sheets"]
