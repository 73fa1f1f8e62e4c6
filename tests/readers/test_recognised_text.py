"""Scanned pages and photographs: their text is recognised here, once, in reading order, within the time."""

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from reader_builders import pdf_bytes
from scan_builders import LINES, as_bytes, page, scan

from secor_qa.procedure.words import DateRole
from secor_qa.readers import apart
from secor_qa.readers.apart import limits
from secor_qa.readers.evidence import ocr, read_document, recognised_before
from secor_qa.readers.evidence.image import read as read_picture
from secor_qa.readers.evidence.lines import Box, Piece, in_reading_order
from secor_qa.readers.evidence.pdf import read as read_pdf
from secor_qa.readers.evidence.scanned import recognise_pages

HEIC = Path(__file__).parent / "files" / "photo.heic"


@pytest.fixture
def nothing_kept(monkeypatch, tmp_path):
    monkeypatch.setenv("SECOR_QA_CACHE", str(tmp_path / "cache"))
    apart._let_go()  # the process apart was told of another folder
    yield tmp_path / "cache"
    apart._let_go()


def words(text):
    return text.split()


def test_a_scanned_page_is_read_line_by_line_with_its_dates():
    document = read_document("scan.pdf", scan(page()))
    assert document.why_not == ""
    assert words(document.texts[0]) == words(" ".join(LINES))
    assert {found.on for found in document.dates} == {date(2024, 3, 14), date(2024, 4, 14)}
    assert (document.kind, document.recognised_pages, document.unread_pages) == ("pdf", (1,), ())


def test_pages_with_a_text_layer_are_not_recognised_anew():
    content = recognise_pages(
        pdf_bytes("Inspection of the yard on 2024-03-14"), read_pdf(pdf_bytes("Inspection of the yard on 2024-03-14"))
    )
    assert content.recognised_pages == ()


def test_an_empty_page_is_neither_recognised_nor_unread():
    document = read_document("scan.pdf", scan(page(), Image.new("L", (850, 500), 250)))
    assert (document.texts[1], document.recognised_pages, document.unread_pages) == ("", (1,), ())


@pytest.mark.parametrize("tilt", [-4, 3, 90, 180, 270])
def test_a_page_that_is_askew_or_lies_on_its_side_is_read_all_the_same(tilt):
    found = ocr.recognise(page(tilt=tilt))
    assert found
    assert words(found.text) == words(" ".join(LINES))


def test_a_photograph_with_text_has_a_page_and_the_cameras_date_its_role():
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "2024:03:15 09:12:33"
    exif.get_ifd(0x8825)[2] = (51.0, 2.0, 30.0)  # where it was taken
    exif[0x0131] = "Pocket 4"
    document = read_document("photo.jpg", as_bytes(page(), exif=exif))
    assert words(document.texts[0]) == words(" ".join(LINES))
    assert next((found.on, found.role) for found in document.dates) == (date(2024, 3, 15), DateRole.MADE)
    assert dict(document.metadata) == {"created": "2024-03-15T09:12:33", "producer": "Pocket 4"}


def test_a_photograph_is_read_the_way_up_that_the_camera_says():
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned right
    content = read_picture(as_bytes(page().rotate(90, expand=True), exif=exif))
    assert words(content.texts[0]) == words(" ".join(LINES))


def test_an_iphones_picture_is_read():
    document = read_document("IMG_0001.HEIC", HEIC.read_bytes())
    assert (document.kind, words(document.texts[0])) == ("image", ["Inspected", "2024-03-14"])
    assert document.metadata["created"] == "2024-03-14T09:12:33"


def test_each_page_of_a_tiff_is_a_page():
    data = as_bytes(page("First page"), "TIFF", save_all=True, append_images=[page("Second page")])
    document = read_document("fax.tif", data)
    assert document.texts == ("First page", "Second page")
    assert document.recognised_pages == (1, 2)


def test_without_time_pages_are_unread_and_the_file_is_readable(monkeypatch, nothing_kept):
    data = scan(page("Page one"), page("Page two"))
    monkeypatch.setattr(limits, "_RECOGNISING_SHARE", 0.0)
    content = recognise_pages(data, read_pdf(data))
    assert (content.recognised_pages, content.unread_pages) == ((), (1, 2))
    assert read_picture(as_bytes(page("Page one"))).unread_pages == (1,)


def test_where_text_cannot_be_recognised_a_picture_is_readable_with_a_word_of_caution(monkeypatch):
    monkeypatch.setattr(ocr, "available", lambda: False)
    for content in (read_picture(as_bytes(page())), recognise_pages(scan(page()), read_pdf(scan(page())))):
        assert (content.unread_pages, [sign.code for sign in content.signs]) == ((1,), ["text-not-recognised"])


def test_what_was_recognised_is_kept_and_found_again_in_another_file(monkeypatch, nothing_kept):
    first = ocr.recognise(page("Seen once"))
    monkeypatch.setattr(ocr, "_engine", lambda: pytest.fail("recognised twice"))
    assert ocr.recognise(page("Seen once")) == first
    assert len(list((nothing_kept / "recognised").iterdir())) == 1


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"text": 3}', b"\xff"])
def test_a_damaged_note_of_the_past_is_as_none(nothing_kept, content):
    recognised_before.keep("0a" * 32, "text")
    assert recognised_before.look_up("0a" * 32) == "text"
    next((nothing_kept / "recognised").iterdir()).write_bytes(content)
    assert recognised_before.look_up("0a" * 32) is None


def test_a_folder_that_cannot_be_written_only_costs_time(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("SECOR_QA_CACHE", str(tmp_path / "file"))
    recognised_before.keep("ab" * 32, "text")
    assert recognised_before.look_up("ab" * 32) is None


def test_the_oldest_is_forgotten_first(tmp_path):
    for age, name in enumerate("abc"):
        (tmp_path / name).write_text(name)
        os.utime(tmp_path / name, (1000 - age, 1000 - age))
    recognised_before.forget_oldest(tmp_path, 2)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_nothing_is_fetched():
    assert ocr.available()
    assert all(path.is_file() for path in ocr._models().values())


def box(x, y, width=200, height=20, rise=0.0):
    low = rise * width
    return Box(((x, y), (x + width, y + low), (x + width, y + low + height), (x, y + height)))


def test_pieces_side_by_side_are_one_line_from_the_left():
    pieces = [Piece(box(300, 102), "2024-03-14"), Piece(box(10, 100), "Date"), Piece(box(10, 50), "Above")]
    assert in_reading_order(pieces) == "Above\nDate\t2024-03-14"


@given(st.floats(-0.08, 0.08), st.integers(2, 6))
def test_a_page_askew_keeps_its_lines(rise, n_lines):
    pieces = [
        Piece(box(x, 100 + 40 * line + rise * x, rise=rise), f"{line}{column}")
        for line in range(n_lines)
        for column, x in ((0, 10), (1, 500))
    ]
    assert in_reading_order(pieces[::-1]) == "\n".join(f"{line}0\t{line}1" for line in range(n_lines))


def test_no_pieces_are_no_text():
    assert in_reading_order([]) == ""
