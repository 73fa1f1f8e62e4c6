"""Files made to break those who read them; each small, and built here."""

import io
import struct
import zipfile
import zlib

from reader_builders import pdf_bytes, workbook_bytes


def packed(*files):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return buffer.getvalue()


def repacked(data, change):
    """An Office file with parts changed: `change` is name -> bytes, or -> a function of the bytes."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, new in change.items():
        parts[name] = new(parts.get(name, b"")) if callable(new) else new
    return packed(*parts.items())


def pdf_of(*objects, head=b"%PDF-1.7\n"):
    """A PDF of the given objects, numbered from 1; the first is the catalog."""
    out, offsets = bytearray(head), []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return bytes(out) + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)


def stream(data, extra=b""):
    return b"<<%b/Length %d>>stream\n%b\nendstream" % (extra, len(data), data)


_CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
_PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"


def _page(box=b"0 0 612 792", extra=b"/Contents 4 0 R"):
    return b"<</Type/Page/Parent 2 0 R/MediaBox[%b]%b>>" % (box, extra)


def png(width, height, rows=b""):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def tiff(width, height, n_bytes=10):
    tags = [(256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1),
            (273, 4, 1, 8), (277, 3, 1, 1), (278, 4, 1, height), (279, 4, 1, n_bytes)]  # fmt: skip
    body = struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", *tag) for tag in tags) + b"\0\0\0\0"
    return b"II*\0" + struct.pack("<I", 8) + body


def bomb_sheet(reference):
    """A workbook whose one cell stands very far out."""
    book = workbook_bytes({"A": [("x",)]})
    cell = b'<row r="%b"><c r="%b" t="inlineStr"><is><t>far</t></is></c></row></sheetData>'
    far = cell % (reference.lstrip(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"), reference)
    return repacked(book, {"xl/worksheets/sheet1.xml": lambda xml: xml.replace(b"</sheetData>", far)})


_GROWING = b"".join(b'<!ENTITY %c "%b">' % (name, b"&%c;" % (name - 1) * 10) for name in b"bcdefghi")
LOL = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">' + _GROWING + b"]>"
_W = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def with_entities(docx, entities=LOL, used=b"&i;"):
    body = entities + b"<w:document %b><w:body><w:p><w:r><w:t>%b</w:t></w:r></w:p></w:body></w:document>" % (_W, used)
    return repacked(docx, {"word/document.xml": body})


def nested_docx(docx, depth):
    table = b"<w:tbl><w:tr><w:tc>" * depth + b"<w:p/>" + b"</w:tc></w:tr></w:tbl>" * depth
    return repacked(docx, {"word/document.xml": b"<w:document %b><w:body>%b</w:body></w:document>" % (_W, table)})


HOSTILE_PDFS = {
    "huge page": pdf_of(_CATALOG, _PAGES, _page(b"0 0 2000000000 2000000000"), stream(b"0 0 100 100 re f")),
    "pages that hold themselves": pdf_of(_CATALOG, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"),
    "a million pages": pdf_of(_CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 1000000>>", _page()),
    "deep arrays": pdf_of(_CATALOG, _PAGES, _page(extra=b"/X" + b"[" * 100_000 + b"]" * 100_000)),
    "deep states": pdf_of(_CATALOG, _PAGES, _page(), stream(b"q " * 1_000_000)),
    "flate bomb": pdf_of(
        _CATALOG, _PAGES, _page(),
        stream(zlib.compress(zlib.compress(bytes(100_000_000), 9), 9), b"/Filter[/FlateDecode/FlateDecode]"),
    ),
    "giant picture": pdf_of(
        _CATALOG, _PAGES, _page(extra=b"/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>"),
        stream(b"600 0 0 700 0 0 cm /I Do"),
        stream(zlib.compress(bytes(1_000)), b"/Type/XObject/Subtype/Image/Width 60000/Height 60000"
               b"/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode"),
    ),
    "a form that draws itself": pdf_of(
        _CATALOG, _PAGES, _page(extra=b"/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>"), stream(b"/F Do"),
        stream(b"/F Do /F Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>"),
    ),
    "no objects": b"%PDF-1.7\nxref\n0 99999999\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF",
    "cut off": pdf_bytes("a")[:400],
}  # fmt: skip


_ODS = (
    b'<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    b'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    b'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    b'<table:table table:name="Questions"><table:table-row table:number-rows-repeated="%d"><table:table-cell '
    b'office:value-type="string" table:number-columns-repeated="%d"><text:p>question</text:p></table:table-cell>'
    b"</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
)


def ods(rows, columns):
    """An .ods whose one cell is repeated so often in a row, and the row so often."""
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    manifest = b'<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    content = _ODS % (rows, columns)
    return packed(("mimetype", kind), ("content.xml", content), ("META-INF/manifest.xml", manifest))


def nested_mail(depth):
    """A mail in a mail in a mail, each an attachment of the one before."""
    head = b"Message-ID: <a@b>\r\nMIME-Version: 1.0\r\n"
    parts = (b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (at, at) for at in range(depth))
    ends = (b"--b%d--\r\n" % at for at in reversed(range(depth)))
    return head + b"".join(parts) + b"Content-Type: text/plain\r\n\r\nhello\r\n" + b"".join(ends)
