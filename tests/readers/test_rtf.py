import pytest

from secor_qa.readers.evidence import read_document, rtf

WORDS = (
    rb"{\rtf1\ansi{\fonttbl\f0 Arial;}\f0\pard R\'e9union \b talk\b0  | all\par Date: 2024-03-14\par "
    rb"\trowd\cellx100\cellx200\intbl Name\cell Signed\cell\row}"
)


def test_rich_text_is_its_words_with_tabs_between_cells():
    document = read_document("talk.rtf", WORDS)
    assert (document.kind, document.readable) == ("rtf", True)
    assert document.texts == ("Réunion talk | all\nDate: 2024-03-14\nName\tSigned",)


@pytest.mark.parametrize("data", [rb"{\rtf", rb"{\rtf1\ansi}}}}{{{", rb"{\rtf1\ansicpg99999 \u-1 \'zz}", WORDS[:60]])
def test_damaged_rich_text_never_raises(data):
    document = read_document("talk.rtf", data)
    assert document.readable != bool(document.why_not)


def test_a_million_links_that_never_close_are_read():
    assert read_document("links.rtf", rb"{\rtf1 " + rb"{\field{\*\fldinst{ " * 50_000).kind == "rtf"


def picture_and_words(n):
    return rb"{\rtf1 Before. {\pict\pngblip " + b"89504e47\r\n" * n + rb"}\par Held on 2024-03-14.\par}"


def test_words_behind_large_pictures_are_read():
    document = read_document("photos.rtf", picture_and_words(600_000))
    assert document.texts[0].split() == ["Before.", "Held", "on", "2024-03-14."]
    assert (document.unread_pages, document.signs) == ((), ())


def test_of_rich_text_without_end_the_rest_is_said_to_be_unread(monkeypatch):
    monkeypatch.setattr(rtf, "_READ_MAX", 200)
    for n, unread in ((200, ()), (201, (1,))):
        content = rtf.read((rb"{\rtf1 " + b"\\b word " * 40)[: n - 1] + b"}")
        assert content.unread_pages == unread
        assert [sign.code for sign in content.signs] == ["long-text"] * len(unread)
