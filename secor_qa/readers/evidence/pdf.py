"""PDF: the text of each page, what lies around its dates, and what the file's structure tells."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from secor_qa.procedure.submission import Sign
from secor_qa.readers.evidence.blanks import drawn_on, has_blanks
from secor_qa.readers.evidence.content import Beside, Content, Unreadable
from secor_qa.readers.evidence.long_texts import TEXT_MAX
from secor_qa.readers.evidence.pdf_beside import beside_dates, beside_signatures, is_written_on
from secor_qa.readers.evidence.pdf_layers import layer_signs
from secor_qa.readers.evidence.pdf_structure import read_structure

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_PAGES_MAX = 500
_LOOKED_AT_MAX = 60  # pages of which the layers are looked at
_LOOKED_AT_CHARACTERS = 200_000  # of all these pages; letters that lie on each other are compared one by one
_ONE_AT_A_TIME = Lock()  # PDFium must not be entered by two threads
_LINK = 2  # the kind of annotation that draws nothing


def read(data: bytes) -> Content:
    """The text of each page, in order, with what is typed into fields; a scanned page has an empty text."""
    import pypdfium2

    with _ONE_AT_A_TIME:
        try:
            pdf = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise Unreadable("pdf", _why(str(error))) from None
        try:
            pages = _Pages(pdf)
            pages.read()
        finally:
            pdf.close()
    structure = read_structure(data)
    beside = pages.beside
    if structure.signed:
        beside = {place: Beside(found.before, found.above, inked=True) for place, found in beside.items()}
    return Content(
        "pdf",
        tuple(pages.texts),
        unread_pages=tuple(pages.unread),
        metadata=structure.metadata,
        signs=(*structure.signs, *pages.signs),
        beside=beside,
    )


class _Pages:
    """The pages of one open PDF, read one after the other."""

    def __init__(self, pdf: PdfDocument) -> None:
        self.pdf = pdf
        self.texts: list[str] = []
        self.unread: list[int] = []  # pages beyond those whose text is read
        self.n_characters = 0
        self.signs: list[Sign] = []
        self.beside: dict[tuple[int, int], Beside] = {}

    def read(self) -> None:
        n_pages = len(self.pdf)
        if n_pages > _PAGES_MAX:
            sentence = f"The PDF has {n_pages} pages; up to {_PAGES_MAX} are read. Send only the pages that matter."
            raise Unreadable("pdf", sentence)
        if self.pdf.get_formtype():
            self.pdf.init_forms()
        for number in range(n_pages):
            if self.n_characters > TEXT_MAX:
                self.unread.append(number + 1)
                self.texts.append("")
            else:
                self.texts.append(self._page(number))
                self.n_characters += len(self.texts[-1])

    def _page(self, number: int) -> str:
        import pypdfium2

        try:
            moved = self._flatten(number)
            page = self.pdf[number]
            textpage = page.get_textpage()
            text = textpage.get_text_bounded().replace("\r\n", "\n").replace("\ufffe", "-").replace("\0", "")
            text = text[: TEXT_MAX + 1 - self.n_characters]
            if number < _LOOKED_AT_MAX and self.n_characters < _LOOKED_AT_CHARACTERS and text.strip():
                self.signs += layer_signs(page, textpage, number + 1)
                around = beside_dates(textpage, text, moved=moved) | beside_signatures(page, textpage, text)
                self.beside |= {(number + 1, at): found for at, found in around.items()}
                if has_blanks(text) and is_written_on(page, textpage, text):
                    self.signs.append(drawn_on(number + 1))
            textpage.close()
            page.close()
        except pypdfium2.PdfiumError:
            raise Unreadable(
                "pdf", f"Page {number + 1} of the PDF is damaged. Make the PDF again and send it."
            ) from None
        return text

    def _flatten(self, number: int) -> bool:
        """Draw what is typed into fields and written on the page onto it, so that it is read with the rest."""
        from pypdfium2 import raw

        page = self.pdf[number]
        kinds = set()
        for at in range(min(raw.FPDFPage_GetAnnotCount(page), 500)):
            note = raw.FPDFPage_GetAnnot(page, at)
            kinds.add(raw.FPDFAnnot_GetSubtype(note))
            raw.FPDFPage_CloseAnnot(note)
        flattened = bool(kinds - {_LINK})
        if flattened:
            raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
        page.close()
        return flattened


def _why(error: str) -> str:
    if "password" in error.lower():
        return "The PDF is protected by a password. Save it without one and send it again."
    return "The PDF is damaged and cannot be opened. Make it again and send it."
