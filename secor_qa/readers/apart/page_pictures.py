"""One page of a document as a picture, with the words on it: PDFs by PDFium, photographs and scans by Pillow.

It runs in a process of its own (`render_worker.py`), since a hostile file can take any time and memory here.
"""

from __future__ import annotations

import ctypes
import io
import warnings
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

WIDTH_MIN, WIDTH_MAX = 32, 3200  # points of the picture
_POINTS_MAX = 20_000_000  # of the picture that is given
_SOURCE_POINTS_MAX = 150_000_000  # of a picture that is read
_CHARACTERS_MAX = 20_000  # of one page, whose places are told
_QUALITY = 88
_UNIT = 1 << 20  # places are asked of PDFium on a page of this width and height

Word = tuple[float, float, float, float, str]


@dataclass(frozen=True)
class PagePicture:
    """A page as JPEG. `words` are left, top, right, bottom as fractions of the picture, and the text."""

    picture: bytes
    width: int
    height: int
    n_pages: int
    words: tuple[Word, ...] = ()


def open_pdf(data: bytes) -> PdfDocument:
    """The PDF. Raises ValueError where it cannot be opened."""
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise ValueError("The PDF cannot be opened.") from error


def draw_pdf_page(pdf: PdfDocument, number: int, width: int, rotate: int, *, with_words: bool) -> PagePicture:
    """Page `number` (from 1), turned clockwise by `rotate` degrees. Raises ValueError where it cannot be drawn."""
    import pypdfium2

    try:
        with closing(pdf[number - 1]) as page:
            scale = _scale(page.get_size(), width, rotate)
            with closing(page.render(scale=scale, rotation=rotate, may_draw_forms=False)) as bitmap:  # type: ignore[arg-type]  # any number will do
                drawn = bitmap.to_pil().convert("RGB")
            words = _words(page, rotate) if with_words else ()
    except pypdfium2.PdfiumError as error:
        raise ValueError(f"Page {number} cannot be drawn.") from error
    return PagePicture(_jpeg(drawn), drawn.width, drawn.height, len(pdf), words)


def draw_picture(data: bytes, number: int, width: int, rotate: int) -> PagePicture:
    """A photograph the right way up, or page `number` of a TIFF. Raises ValueError where it cannot be drawn."""
    import pi_heif
    from PIL import Image, ImageOps

    pi_heif.register_heif_opener()
    Image.MAX_IMAGE_PIXELS = _SOURCE_POINTS_MAX
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data)) as opened:
                n_pages = int(getattr(opened, "n_frames", 1)) if opened.format == "TIFF" else 1
                opened.seek(number - 1)
                opened.draft("RGB", (2 * width, 2 * width))
                upright = ImageOps.exif_transpose(opened).convert("RGB").rotate(-rotate, expand=True)
    except (OSError, EOFError, SyntaxError, Image.DecompressionBombError) as error:
        raise ValueError("The picture cannot be opened.") from error
    scale = min(1.0, _scale((upright.width, upright.height), width, 0))
    size = max(1, round(upright.width * scale)), max(1, round(upright.height * scale))
    drawn = upright.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
    return PagePicture(_jpeg(drawn), drawn.width, drawn.height, n_pages)


def _scale(size: tuple[float, float], width: int, rotate: int) -> float:
    """How much a page of that size grows to be so wide, less where the picture would be too large."""
    across, down = size if rotate % 180 == 0 else size[::-1]
    across, down = max(across, 1.0), max(down, 1.0)
    scale = min(max(width, WIDTH_MIN), WIDTH_MAX) / across
    return min(scale, (_POINTS_MAX / (across * down)) ** 0.5)


def _jpeg(image: Image) -> bytes:
    written = io.BytesIO()
    image.save(written, "JPEG", quality=_QUALITY, subsampling=0)
    return written.getvalue()


def _words(page: PdfPage, rotate: int) -> tuple[Word, ...]:
    with closing(page.get_textpage()) as text:
        length = min(text.count_chars(), _CHARACTERS_MAX)
        characters = [chr(text_code(text, at)) for at in range(length)]
        spans: list[tuple[int, int]] = []
        start = 0
        for at in range(length + 1):
            if at == length or characters[at].isspace() or characters[at] == "\0":
                spans += [(start, at)] if at > start else []
                start = at + 1
        return tuple(_word(page, text, rotate, characters, *span) for span in spans)


def text_code(text: PdfTextPage, at: int) -> int:
    """The code point of a character; a space where it is none."""
    from pypdfium2.raw import FPDFText_GetUnicode

    code = FPDFText_GetUnicode(text.raw, at)
    return code if code < 0xD800 or 0xDFFF < code <= 0x10FFFF else 32


def _word(page: PdfPage, text: PdfTextPage, rotate: int, characters: list[str], start: int, end: int) -> Word:
    boxes = [text.get_charbox(at, loose=True) for at in range(start, end)]
    left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
    (x0, y0), (x1, y1) = _place(page, rotate, left, bottom), _place(page, rotate, right, top)
    x0, x1, y0, y1 = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
    return (x0, y0, x1, y1, "".join(characters[start:end]))


def _place(page: PdfPage, rotate: int, x: float, y: float) -> tuple[float, float]:
    from pypdfium2.raw import FPDF_PageToDevice

    across, down = ctypes.c_int(), ctypes.c_int()
    FPDF_PageToDevice(page.raw, 0, 0, _UNIT, _UNIT, rotate // 90, x, y, ctypes.byref(across), ctypes.byref(down))
    return _fraction(across.value), _fraction(down.value)


def _fraction(units: int) -> float:
    return round(min(max(units / _UNIT, 0.0), 1.0), 4)
