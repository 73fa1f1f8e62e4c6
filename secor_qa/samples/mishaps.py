"""What happens to a finished file: emptied, locked, swapped for a web page, painted over, changed after signing."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from secor_qa.samples.paper import Paper
from secor_qa.samples.timeline import written

_Box = tuple[float, float, float, float]
_LOGIN = b"""<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Sign in to continue</h1>
<p>You need permission to open this item. Ask the owner for access, or switch to an account with access.</p>
</body></html>
"""


def _emptied(data: bytes, paper: Paper) -> bytes:
    return b""


def _web_page(data: bytes, paper: Paper) -> bytes:
    """The page that asks for a password, saved under the document's name."""
    return _LOGIN


def _locked(data: bytes, paper: Paper) -> bytes:
    """The PDF with a password that nobody sent along."""
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        lock = pikepdf.Encryption(owner="quarry", user="shovel", R=3, aes=False, metadata=False)
        pdf.save(out, encryption=lock, static_id=True, min_version="1.4")
    return out.getvalue()


def _too_dark(data: bytes, paper: Paper) -> bytes:
    """A page on which the scanner saw nothing."""
    out = BytesIO()
    shade = 18 if len(paper.key) % 2 else 252
    picture = Image.new("L", (850, 1100), shade)
    canvas = Canvas(out, pagesize=letter, invariant=1)
    canvas.drawImage(_jpeg(picture), 0, 0, *letter)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _painted_over(data: bytes, paper: Paper) -> bytes:
    """The paper's date under a white box, and another typed on it."""

    def draw(canvas: Canvas, box: _Box, text: str) -> None:
        left, bottom, right, top = box
        canvas.setFillColorRGB(1, 1, 1)
        canvas.rect(left - 1, bottom - 2, right - left + 26, top - bottom + 4, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        canvas.setFont("Helvetica", 9)
        canvas.drawString(left, bottom, text)

    return _over_dates(data, paper, draw)


def _pasted_over(data: bytes, paper: Paper) -> bytes:
    """The paper's date under a picture of another one."""

    def draw(canvas: Canvas, box: _Box, text: str) -> None:
        left, bottom, right, top = box
        width, height = right - left + 26, top - bottom + 5
        picture = Image.new("L", (int(width * 4), int(height * 4)), 255)
        ImageDraw.Draw(picture).text((4, 2), text, fill=10, font=ImageFont.load_default(34))
        canvas.drawImage(_jpeg(picture), left - 1, bottom - 3, width, height)

    return _over_dates(data, paper, draw)


def _over_dates(data: bytes, paper: Paper, draw: Callable[[Canvas, _Box, str], None]) -> bytes:
    """Cover every place of the first page where the paper's date stands with the date that the sheet states."""
    shown, stated = written(paper.on, paper.look.dates), paper.stated_on
    text = stated if isinstance(stated, str) else written(stated or paper.on, paper.look.dates)
    layer = BytesIO()
    canvas = Canvas(layer, pagesize=letter, invariant=1)
    for box in _boxes(data, shown):
        draw(canvas, box, text)
    canvas.showPage()
    canvas.save()
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf, pikepdf.open(BytesIO(layer.getvalue())) as over:
        page = pdf.pages[0]
        page.add_resource(pdf.copy_foreign(over.pages[0].as_form_xobject()), pikepdf.Name.XObject, pikepdf.Name.Over)
        page.contents_add(b"q", prepend=True)
        page.contents_add(b"Q /Over Do")
        pdf.save(out, static_id=True)
    return out.getvalue()


def _boxes(data: bytes, text: str) -> list[_Box]:
    document = pypdfium2.PdfDocument(data)
    page = document[0].get_textpage()
    search, boxes = page.search(text), list[_Box]()
    while found := search.get_next():
        first, number = found
        corners = [page.get_charbox(index) for index in range(first, first + number)]
        boxes.append((min(c[0] for c in corners), min(c[1] for c in corners), max(c[2] for c in corners),
                      max(c[3] for c in corners)))  # fmt: skip
    document.close()
    return boxes


def _changed_after_signing(data: bytes, paper: Paper) -> bytes:
    """A digital signature over the whole file, and one more line added to the page afterwards."""
    signed = _signed(data, paper)
    with pikepdf.open(BytesIO(signed)) as pdf:
        page = pdf.pages[0].obj
        number, root, size = page.objgen[0], pdf.Root.objgen[0], int(pdf.trailer.Size)
        old = page.Contents if isinstance(page.Contents, pikepdf.Array) else [page.Contents]
        parts = [f"{each.objgen[0]} 0 R" for each in old]
        del page["/Contents"]
        held = page.unparse(resolved=True).decode("latin-1")
    line = f"BT /F1 9 Tf 60 60 Td (Checked again, all in order {written(paper.on, 2)}) Tj ET".encode()
    shown = held.rstrip()[:-2] + f" /Contents [{' '.join([*parts, f'{size} 0 R'])}] >>"
    out = bytearray(signed if signed.endswith(b"\n") else signed + b"\n")
    at_page = len(out)
    out += f"{number} 0 obj\n{shown}\nendobj\n".encode("latin-1")
    at_line = len(out)
    out += f"{size} 0 obj\n<< /Length {len(line)} >>\nstream\n".encode() + line + b"\nendstream\nendobj\n"
    at_table = len(out)
    before = int(signed.rsplit(b"startxref", 1)[1].split()[0])
    out += f"xref\n{number} 1\n{at_page:010d} 00000 n \n{size} 1\n{at_line:010d} 00000 n \n".encode()
    out += f"trailer\n<< /Size {size + 1} /Root {root} 0 R /Prev {before} >>\nstartxref\n{at_table}\n%%EOF\n".encode()
    return bytes(out)


def _signed(data: bytes, paper: Paper) -> bytes:
    """The PDF with a signature field whose byte range covers all of it; the signature itself is a dummy."""
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        signature = pdf.make_indirect(pikepdf.Dictionary(
            Type=pikepdf.Name.Sig, Filter=pikepdf.Name("/Adobe.PPKLite"),
            SubFilter=pikepdf.Name("/adbe.pkcs7.detached"),
            ByteRange=pikepdf.Array([0, 1111111111, 1222222222, 1333333333]), Contents=pikepdf.String(b"\xaa" * 64),
            M=pikepdf.String(f"D:{paper.on:%Y%m%d}093000-07'00'"), Name=pikepdf.String(paper.company),
        ))  # fmt: skip
        field = pdf.make_indirect(pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Sig, T=pikepdf.String("Signature1"),
            V=signature, Rect=pikepdf.Array([0, 0, 0, 0]), F=132, P=pdf.pages[0].obj,
        ))  # fmt: skip
        pdf.pages[0].obj.Annots = pdf.make_indirect(pikepdf.Array([field]))
        pdf.Root.AcroForm = pdf.make_indirect(pikepdf.Dictionary(Fields=pikepdf.Array([field]), SigFlags=3))
        pdf.save(out, static_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return _ranged(out.getvalue())


def _ranged(data: bytes) -> bytes:
    """The byte range filled in: all but the signature's own text."""
    start = data.index(b"<" + b"aa" * 64)
    end = start + 130
    spans = (0, start, end, len(data) - end)
    old = b"[ 0 1111111111 1222222222 1333333333 ]"
    new = f"[ {spans[0]} {spans[1]:010d} {spans[2]:010d} {spans[3]:010d} ]".encode()
    if old not in data:
        raise ValueError("the byte range was written in another way than expected")
    return data.replace(old, new)


def _jpeg(picture: Image.Image) -> Any:
    out = BytesIO()
    picture.save(out, "JPEG", quality=50, optimize=True)
    out.seek(0)
    return ImageReader(out)


MISHAPS: dict[str, Callable[[bytes, Paper], bytes]] = {
    "emptied": _emptied,
    "web page": _web_page,
    "locked": _locked,
    "too dark": _too_dark,
    "painted over": _painted_over,
    "pasted over": _pasted_over,
    "changed after signing": _changed_after_signing,
}
