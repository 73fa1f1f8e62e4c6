"""Looking at evidence: pages of documents as pictures, kept for a while so that what was preloaded is there at once.

They are drawn in a process apart from the one that reads documents: it gives bytes, and a reader is never kept waiting.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from threading import Lock

from secor_qa.desk.opening import Desk
from secor_qa.errors import CouldNotRead, NotFound, Problem
from secor_qa.procedure.submission import Document
from secor_qa.readers.apart.page_pictures import PagePicture
from secor_qa.readers.apart.render_process import RenderProcess

_KEPT_BYTES = 24_000_000  # of pictures
_DRAWN = ("pdf", "image")
_ROWS = ("xlsx", "ods", "xls")


def viewer_of(document: Document) -> str:
    """How a document can be shown: as "pages", a "picture", as "text", or "none" (only saved)."""
    if not document.present or not document.sha256:
        return "none"
    if document.kind in _DRAWN:
        return "pages" if document.kind == "pdf" else "picture"
    return "text" if document.texts else "none"


def n_pages_of(document: Document) -> int:
    """How many pages a document has as far as it was read; a picture whose words were not read has one."""
    return len(document.texts) or int(viewer_of(document) == "picture")


def page_text(document: Document, page: int) -> str:
    """The text of a page (from 1), as it was read when the submission came in. Raises NotFound."""
    if not 1 <= page <= len(document.texts):
        raise NotFound(Problem(document.file, f"There is no page {page}.", f"It has {len(document.texts)}."))
    return document.texts[page - 1]


def page_rows(document: Document, page: int) -> list[list[str]] | None:
    """A sheet's rows of cells; None for what is no sheet. Raises NotFound."""
    text = page_text(document, page)
    if document.kind in _ROWS:
        return [line.split("\t") for line in text.split("\n")[1:]]  # the first is the sheet's name
    if document.file.casefold().endswith((".csv", ".tsv")):
        return [line.split("\t") for line in text.split("\n")] if "\t" in text else _csv_rows(text)
    return None


def _csv_rows(text: str) -> list[list[str]]:
    import csv
    import io

    return list(csv.reader(io.StringIO(text)))


@dataclass
class Viewer:
    """Draws pages for one page of the workbook; safe to use from any thread."""

    desk: Desk
    process: RenderProcess = field(default_factory=RenderProcess)
    kept_bytes: int = _KEPT_BYTES
    _kept: OrderedDict[tuple[str, int, int, int, bool], PagePicture] = field(
        default_factory=OrderedDict[tuple[str, int, int, int, bool], PagePicture]
    )
    _lock: Lock = field(default_factory=Lock)

    def draw(self, document: Document, page: int, width: int, rotate: int = 0, words: bool = True) -> PagePicture:
        """Page `page` (from 1) so many points wide, turned clockwise by `rotate` degrees (a multiple of 90).

        Raises NotFound, and CouldNotRead where it cannot be drawn.
        """
        if viewer_of(document) not in ("pages", "picture"):
            raise NotFound(Problem(document.file, "cannot be shown as pages.", "Save it and open it."))
        turned = round(rotate / 90) * 90 % 360
        key = (document.sha256, page, width, turned, words)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        data = self.desk.store.documents.load(document.sha256)
        try:
            drawn = self.process.draw(document.sha256, data, document.kind, page, width, turned, words)
        except CouldNotRead as error:
            raise CouldNotRead([Problem(document.file, each.found, each.mend) for each in error.problems]) from error
        self._keep(key, drawn)
        return drawn

    def _keep(self, key: tuple[str, int, int, int, bool], drawn: PagePicture) -> None:
        with self._lock:
            self._kept[key] = drawn
            while sum(len(each.picture) for each in self._kept.values()) > self.kept_bytes and len(self._kept) > 1:
                self._kept.popitem(last=False)
