"""What kind of file some bytes are: told by content, never by name. And what to do with those that are not read."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePosixPath

from secor_qa.readers.evidence import mail, text
from secor_qa.readers.zip_files import holds_too_many

ADVICE = {
    "empty": "The file is empty. Send it again.",
    "doc": "This is a Word document in the old binary format. Save it as .docx or PDF and send it again.",
    "ppt": "This is a presentation. Save it as PDF and send that.",
    "pages": "This is a document of Apple's Pages, Numbers or Keynote. Save it as PDF and send that.",
    "odt": "This is an OpenDocument text or presentation. Save it as .docx or PDF and send it again.",
    "protected": "The file is protected by a password. Save it without one and send it again.",
    "program": "This is a program. It was not opened and never runs here. Send the record itself, for instance as PDF.",
    "link": "This is only a link to a file, not the file. Send the file itself.",
    "html": "This is a web page. Print it to PDF and send that.",
    "svg": "This is a drawing (SVG). Save it as PDF or PNG and send that.",
    "packed": "This is an archive of a kind that is not opened here. Send the documents themselves, or as a .zip.",
    "media": "This is a sound or a film. Send a written record, or a photograph.",
    "other": "This kind of file cannot be read here. Send it as PDF, Word, Excel, a photograph or plain text.",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"GIF8", b"II*\0", b"MM\0*", b"BM")
_BY_START = {
    "rtf": (b"{\\rtf",),
    "program": (b"MZ", b"\x7fELF", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe"),
    "link": (b"L\0\0\0\x01\x14\x02\0",),
    "packed": (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ"),
    "media": (b"ID3", b"OggS", b"\xff\xfb"),
}
_FILM = frozenset({b"qt  ", b"isom", b"mp42", b"mp41", b"M4A ", b"M4V ", b"avc1", b"3gp4", b"3gp5"})
_MARKUP = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,500}?-->\s*)?<(!doctype\s+)?(html|svg)\b", re.I | re.S
)
_LINK_TEXT = re.compile(rb"\s*\[(?:InternetShortcut|Desktop Entry)", re.I)
_KIND_BY_NAME = {
    ".pdf": "pdf", ".docx": "docx", ".docm": "docx", ".doc": "doc", ".xlsx": "xlsx", ".xlsm": "xlsx", ".xlsb": "xlsx",
    ".xls": "xls", ".ods": "ods", ".jpg": "image", ".jpeg": "image", ".png": "image", ".tif": "image",
    ".tiff": "image", ".heic": "image", ".heif": "image", ".gif": "image", ".bmp": "image", ".webp": "image",
    ".txt": "text", ".csv": "text", ".rtf": "rtf", ".msg": "msg", ".eml": "mail", ".zip": "zip",
}  # fmt: skip
_IN_WORDS = {
    "pdf": "a PDF", "docx": "a Word document", "doc": "an old Word document", "xlsx": "a workbook",
    "xls": "a workbook", "ods": "a workbook", "image": "a picture", "text": "plain text", "rtf": "rich text",
    "msg": "an e-mail", "mail": "an e-mail", "zip": "an archive", "ppt": "a presentation", "html": "a web page",
    "odt": "an OpenDocument text or presentation", "pages": "a document of Apple's Pages, Numbers or Keynote",
    "svg": "a drawing", "program": "a program", "link": "only a link to a file", "media": "a sound or a film",
    "packed": "an archive of a kind that is not opened here", "other": "of a kind that cannot be read here",
}  # fmt: skip


def kind_of(data: bytes) -> str:
    """The kind of a file by its content: that of a reader, or a key of `ADVICE` for what is not read."""
    if not data:
        return "empty"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data[4:8] == b"ftyp":
        return "media" if data[8:12] in _FILM else "image"
    if data.startswith(_PICTURES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        return "image"
    if data.startswith(_OLE):
        return _kind_of_ole(data)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_zip(data)
    for kind, starts in _BY_START.items():
        if data.startswith(starts):
            return kind
    return _kind_of_text(data)


def _kind_of_text(data: bytes) -> str:
    if not text.is_text(data):
        return "other"
    if markup := _MARKUP.match(data[:2_000]):
        return markup[2].decode().lower()
    if _LINK_TEXT.match(data[:200]):
        return "link"
    return "mail" if mail.is_mail(data) else "text"


def _kind_of_zip(data: bytes) -> str:
    if holds_too_many(io.BytesIO(data)):
        return "zip"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            mimetype = archive.open("mimetype").read(80) if "mimetype" in names else b""
    except Exception:
        return "zip"
    if "word/document.xml" in names:
        return "docx"
    if names & {"xl/workbook.xml", "xl/workbook.bin"}:
        return "xlsx"
    if "ppt/presentation.xml" in names:
        return "ppt"
    if names & {"Index/Document.iwa", "Index.zip", "index.apxl"}:
        return "pages"
    if b"opendocument.spreadsheet" in mimetype:
        return "ods"
    return "odt" if b"opendocument" in mimetype else "other" if mimetype else "zip"


def _kind_of_ole(data: bytes) -> str:
    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if holds("EncryptedPackage"):
        return "protected"
    if holds("__substg1.0"):  # a mail, which may hold any of the others
        return "msg"
    if holds("WordDocument"):
        return "doc"
    if holds("PowerPoint Document"):
        return "ppt"
    return "xls" if holds("Workbook") or holds("Book") else "other"


def promised(name: str, kind: str) -> str:
    """What a name promises, in words, where the content is something else; empty where they agree."""
    stated = _KIND_BY_NAME.get(PurePosixPath(name).suffix.lower(), kind)
    return "" if _IN_WORDS.get(stated) == _IN_WORDS.get(kind) else _IN_WORDS[stated]


def is_never_text(name: str) -> bool:
    """Whether a name promises a format that plain text cannot be."""
    return _KIND_BY_NAME.get(PurePosixPath(name).suffix.lower(), "text") not in ("text", "mail", "rtf")


def in_words(kind: str) -> str:
    """A kind, as people call it."""
    return _IN_WORDS.get(kind, "something else")
