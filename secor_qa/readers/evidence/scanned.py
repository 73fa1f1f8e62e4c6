"""Pages of a PDF that are pictures: shown as the eye would see them and recognised, as far as the time allows."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from secor_qa.readers.evidence import ocr
from secor_qa.readers.evidence.content import Content

if TYPE_CHECKING:
    from PIL.Image import Image
    from pypdfium2 import PdfDocument

_FEW = 25  # characters other than white space; a page with fewer has no text layer worth the name
_PAGES_MAX = 60  # pages of one file that are looked at


def recognise_pages(data: bytes, content: Content) -> Content:
    """A PDF's content with the text of its scanned pages; those that there was no time for are unread."""
    read = ((number, text) for number, text in enumerate(content.texts, 1) if number not in content.unread_pages)
    few = [number for number, text in read if len("".join(text.split())) < _FEW]
    scanned = _with_pictures(data, few, content.texts) if few else []
    if not scanned:
        return content
    texts, recognised, unread = list(content.texts), list(content.recognised_pages), scanned[_PAGES_MAX:]
    if not ocr.available():
        left = [number for number, picture in _pictures(data, scanned[:_PAGES_MAX]) if not ocr.is_blank(picture)]
        signs = (*content.signs, ocr.NOT_AVAILABLE) if left else content.signs
        return replace(content, unread_pages=tuple(sorted({*content.unread_pages, *left, *unread})), signs=signs)
    for number, picture in _pictures(data, scanned[:_PAGES_MAX]):
        if ocr.is_blank(picture):
            continue
        found = ocr.recognise(picture)
        if found and len(found.text) > len(texts[number - 1].strip()):
            texts[number - 1] = found.text
            recognised.append(number)
        if not found or not found.whole or not texts[number - 1].strip():
            unread.append(number)  # a picture without words is no blank page
    unread_pages = tuple(sorted({*content.unread_pages, *unread}))
    return replace(content, texts=tuple(texts), recognised_pages=tuple(sorted(recognised)), unread_pages=unread_pages)


def _with_pictures(data: bytes, numbers: list[int], texts: Sequence[str]) -> list[int]:
    """Of these pages those without any text, and those that a picture fills beside a word or two."""
    import pypdfium2

    empty = {number for number in numbers if not texts[number - 1].strip()}
    pdf = pypdfium2.PdfDocument(io.BytesIO(data))
    try:
        return [number for number in numbers if number in empty or _has_picture(pdf, number)]
    finally:
        pdf.close()


def _has_picture(pdf: PdfDocument, number: int) -> bool:
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

    page = pdf[number - 1]
    found = next(page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE], max_depth=3), None)
    page.close()
    return found is not None


def _pictures(data: bytes, numbers: list[int]) -> Iterator[tuple[int, Image]]:
    """Each page that holds anything but text, as a grey picture of bounded size, however large the page says it is."""
    import pypdfium2

    pdf = pypdfium2.PdfDocument(io.BytesIO(data))
    try:
        for number in numbers:
            page = pdf[number - 1]
            longest = max(*page.get_size(), 1)
            bitmap = page.render(scale=cast(int, ocr.LONGEST_SIDE / longest), grayscale=True)
            yield number, bitmap.to_pil()
            bitmap.close()
            page.close()
    finally:
        pdf.close()
