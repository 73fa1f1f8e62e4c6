import pytest

from secor_qa.readers.evidence import read_document

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
