from reader_builders import pdf_bytes

from secor_qa.readers.evidence import read_document


def signs_of(*pages):
    return [sign.code for sign in read_document("record.pdf", pdf_bytes(*pages)).signs]


def test_one_page_of_four_misses_pages():
    (sign,) = read_document("record.pdf", pdf_bytes("Inspection report Page 2 of 4")).signs
    assert (sign.kind.value, sign.code, sign.page) == ("incomplete", "page-missing", 1)
    assert sign.text == "Page 1 says “page 2 of 4”, but the file has 1 page."


def test_a_whole_document_misses_none():
    assert signs_of("Page 1 of 2", "Page 2 of 2") == []


def test_a_packet_of_several_documents_is_not_counted():
    assert signs_of("Page 1 of 2", "Page 2 of 2", "Page 1 of 5") == []
    assert signs_of("Page 1 of 4; see also page 2 of 4") == []
