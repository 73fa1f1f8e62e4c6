"""PDF: the text of each page."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from secor_qa.readers.evidence.content import Content, Unreadable

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_PAGES_MAX = 500
_TEXT_MAX = 2_000_000  # characters of the whole file
_ONE_AT_A_TIME = Lock()  # PDFium must not be entered by two threads


def read(data: bytes) -> Content:
    """The text of each page, in order; a scanned page has an empty text."""
    import pypdfium2

    with _ONE_AT_A_TIME:
        try:
            pdf = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise Unreadable("pdf", _why(str(error))) from None
        try:
            return Content("pdf", tuple(_texts(pdf)))
        finally:
            pdf.close()


def _texts(pdf: PdfDocument) -> list[str]:
    n_pages = len(pdf)
    if n_pages > _PAGES_MAX:
        sentence = f"The PDF has {n_pages} pages; up to {_PAGES_MAX} are read. Send only the pages that matter."
        raise Unreadable("pdf", sentence)
    texts: list[str] = []
    left = _TEXT_MAX
    for number in range(n_pages):
        texts.append(_page_text(pdf, number)[:left])
        left -= len(texts[-1])
    return texts


def _page_text(pdf: PdfDocument, number: int) -> str:
    import pypdfium2

    try:
        page = pdf[number]
        textpage = page.get_textpage()
        text = textpage.get_text_bounded()
        textpage.close()
        page.close()
    except pypdfium2.PdfiumError:
        raise Unreadable("pdf", f"Page {number + 1} of the PDF is damaged. Make the PDF again and send it.") from None
    return text.replace("\r\n", "\n").replace("\ufffe", "-").replace("\0", "")


def _why(error: str) -> str:
    if "password" in error.lower():
        return "The PDF is protected by a password. Save it without one and send it again."
    return "The PDF is damaged and cannot be opened. Make it again and send it."
