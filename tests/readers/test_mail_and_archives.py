"""E-mails and zips are read with what is in them: each file inside a group of pages, within limits."""

import io
import struct
import zipfile
from datetime import UTC, date, datetime
from email.message import EmailMessage

import pytest
from ole_builder import msg_bytes
from reader_builders import pdf_bytes
from scan_builders import as_bytes, page, scan

from secor_qa.procedure.words import DateRole
from secor_qa.readers.apart import limits
from secor_qa.readers.evidence import read_document
from secor_qa.readers.evidence.inner import DEPTH_MAX, FILES_MAX, safe_name
from secor_qa.readers.evidence.mail import text_of_html
from secor_qa.readers.evidence.read import read_document_here


def mail(*attachments, body="Held on 2024-03-14.", html=""):
    message = EmailMessage()
    message["From"] = "Robin Example <robin@example.org>"
    message["To"] = "office@example.org"
    message["Subject"] = "Réunion de sécurité"
    message["Date"] = "Fri, 15 Mar 2024 09:30:00 -0600"
    message["Message-ID"] = "<1@example.org>"
    message.set_content(body)
    if html:
        message.add_alternative(html, subtype="html")
    for name, data in attachments:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return bytes(message)


def packed(*files, method=zipfile.ZIP_DEFLATED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return buffer.getvalue()


def test_files_in_an_archive_are_read_when_there_is_no_time_for_their_pictures(monkeypatch, tmp_path):
    monkeypatch.setenv("SECOR_QA_CACHE", str(tmp_path))  # where nothing was recognised before
    archive = packed(("a.pdf", scan(page())), ("b.txt", b"Seen on 2024-01-02"))
    token = limits._ends_at.set(None)
    try:
        limits.begin(60, recognise=False)
        document = read_document_here("records.zip", archive, "zip")
    finally:
        limits._ends_at.reset(token)
    assert (document.page_names, document.unread_pages) == (("a.pdf", "b.txt"), (1,))


def test_a_mail_is_a_page_with_headers_and_body_and_the_day_it_was_sent():
    document = read_document("minutes.eml", mail())
    assert document.kind == "mail"
    assert document.texts[0].split("\n")[:4] == [
        "From: Robin Example <robin@example.org>",
        "To: office@example.org",
        "Date: Fri, 15 Mar 2024 09:30:00 -0600",
        "Subject: Réunion de sécurité",
    ]
    assert document.texts[0].endswith("Held on 2024-03-14.")
    assert (date(2024, 3, 15), DateRole.MADE) in {(found.on, found.role) for found in document.dates}
    assert document.metadata["title"] == "Réunion de sécurité"
    assert document.signs == ()


def test_attached_files_are_further_pages_under_their_names():
    document = read_document("a.eml", mail(("minutes.pdf", pdf_bytes("Page one", "Page two")), ("n.txt", b"A note")))
    assert [text.strip() for text in document.texts[1:]] == ["Page one", "Page two", "A note"]
    assert document.page_names == ("mail", "minutes.pdf: page 1", "minutes.pdf: page 2", "n.txt")


def test_an_attached_photograph_is_recognised_on_its_own_page():
    document = read_document("a.eml", mail(("photo.jpg", as_bytes(page("Served 2024-03-14")))))
    assert (document.texts[1], document.recognised_pages) == ("Served 2024-03-14", (2,))


def test_an_attachment_that_cannot_be_read_is_a_word_of_caution_and_the_mail_is_read():
    document = read_document("a.eml", mail(("setup.exe", b"MZ\0\1")))
    assert document.readable
    assert [sign.code for sign in document.signs] == ["inner-file"]
    assert "program" in document.signs[0].text


def test_html_is_read_as_people_see_it_and_nothing_of_it_is_fetched():
    html = "<head><style>p{}</style></head><p>Held&nbsp;on</p><script>steal()</script><img src='http://x'><td>2024"
    assert text_of_html(html) == "Held on 2024"
    only_html = mail().replace(b"text/plain", b"text/html").replace(b"Held", b"<b>Held</b>")
    assert read_document("a.eml", only_html).texts[0].endswith("Held on 2024-03-14.")


@pytest.mark.parametrize(
    "broken",
    [
        b"From: a\r\nMessage-ID: x\r\nDate: yesterday\r\nSubject: =?utf-9?q?=FF?=\r\n\r\nbody \xff",
        b"From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n--x--",
        (
            b"From: a\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=klingon\r\n"
            b"Content-Transfer-Encoding: base64\r\n\r\n!!!!"
        ),
        b"From: a\r\nReceived: \r\n" + b'Content-Type: multipart/mixed; boundary=""\r\n\r\n',
    ],
)
def test_a_broken_mail_is_read_as_far_as_it_goes(broken):
    document = read_document("a.eml", broken)
    assert document.readable
    assert document.texts[0].startswith("From: a")


def test_a_memo_is_text_and_loses_none_of_its_headings():
    memo = b"To: crew\nFrom: office\nDate: 2024-03-14\nSubject: toolbox\nPlace: yard\n\nSeen."
    document = read_document("memo.txt", memo)
    assert (document.kind, document.texts[0].encode()) == ("text", memo)


def test_a_mail_with_ten_thousand_parts_is_read_within_limits():
    parts = b"--x\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nhello\r\n" * 10_000
    head = b"From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
    document = read_document("a.eml", head + parts + b"--x--")
    assert len(document.texts) == FILES_MAX + 1
    assert "more than can be read" in document.signs[-1].text


def test_an_outlook_mail_is_read_with_its_attachments():
    sent_at = datetime(2024, 3, 15, 9, 30, tzinfo=UTC)
    data = msg_bytes("Minutes", "robin@example.org", "Held 2024-03-14", sent_at, [("n.txt", b"Note")])
    document = read_document("a.msg", data)
    assert document.why_not == ""
    assert document.texts == (
        "From: robin@example.org\nDate: Fri, 15 Mar 2024 09:30:00 +0000\nSubject: Minutes\n\nHeld 2024-03-14",
        "Note",
    )
    assert (document.kind, document.page_names) == ("mail", ("mail", "n.txt"))
    assert document.metadata["created"] == "2024-03-15T09:30:00+00:00"


def test_a_zip_is_read_file_by_file():
    document = read_document("records.zip", packed(("b/2.txt", b"Two"), ("b/1.pdf", pdf_bytes("One")), ("b/", b"")))
    assert document.kind == "zip"
    assert [text.strip() for text in document.texts] == ["One", "Two"]
    assert document.page_names == ("b/1.pdf", "b/2.txt")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "etc/passwd"),
        ("C:\\Users\\x.txt", "C:/Users/x.txt"),
        ("/cellar/x", "cellar/x"),
        ("a\u202etxt.exe\0", "atxt.exe"),
        ("..", "file without a name"),
    ],
)
def test_names_inside_lead_nowhere_and_hide_nothing(name, shown):
    assert safe_name(name) == shown


def test_a_zip_in_a_zip_is_opened_but_not_for_ever():
    data = packed(("a.txt", b"deep"))
    shallow = packed(("one.zip", data))
    assert read_document("a.zip", shallow).texts == ("deep",)
    for _ in range(DEPTH_MAX):
        data = packed(("next.zip", data), ("beside.txt", b"beside"))
    document = read_document("a.zip", data)
    assert "deep" not in document.texts
    assert document.texts == ("beside", "beside")
    assert [sign.code for sign in document.signs] == ["inner-file"]


def test_a_file_that_unpacks_to_far_more_is_not_unpacked_and_the_others_are_read():
    document = read_document("a.zip", packed(("bomb.txt", b"0" * 5_000_000), ("note.txt", b"Note")))
    assert document.texts == ("Note",)
    assert "far more" in document.signs[0].text


def test_files_that_share_their_bytes_are_a_bomb():
    data = packed(*((f"{number}.txt", bytes(1000)) for number in range(3)), method=zipfile.ZIP_STORED)
    directory = data.index(b"PK\x01\x02")
    sizes = data[:directory] + data[directory:].replace(struct.pack("<II", 1000, 1000), struct.pack("<II", 9000, 9000))
    document = read_document("a.zip", sizes)
    assert not document.readable
    assert "far more" in document.why_not


def test_a_zip_with_a_password_says_so():
    data = packed(("a.txt", b"Note"))
    locked = bytearray(data)
    locked[6] |= 1
    locked[data.index(b"PK\x01\x02") + 8] |= 1
    assert "password" in read_document("a.zip", bytes(locked)).why_not


@pytest.mark.parametrize("data", [packed(), packed(("a.exe", b"MZ\0"))])
def test_a_zip_with_nothing_to_read_says_so(data):
    document = read_document("a.zip", data)
    assert not document.readable
    assert "Nothing in the archive could be read" in document.why_not


def test_a_wrong_name_is_a_word_of_caution():
    document = read_document("record.docx", pdf_bytes("Seen"))
    assert (document.kind, [sign.code for sign in document.signs]) == ("pdf", ["wrong-extension"])
    assert "named as a Word document but is a PDF" in document.signs[0].text
