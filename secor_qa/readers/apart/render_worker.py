"""The process that draws pages: one request after another from its input, until that ends. See `render_process.py`.

A request is a line of JSON and the document's bytes (none: the same document as before); an answer is a line of JSON
and the picture's bytes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from secor_qa.readers.apart import page_pictures

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_MEMORY_MAX = 1_100_000_000  # bytes of address space, so that less than 1 GiB is ever filled


class Drawer:
    """The document that was asked for last, kept open for its next page."""

    def __init__(self) -> None:
        self.data = b""
        self.pdf: PdfDocument | None = None

    def take(self, data: bytes) -> None:
        """Another document."""
        if self.pdf is not None:
            self.pdf.close()
        self.data, self.pdf = data, None

    def draw(self, kind: str, page: int, width: int, rotate: int, words: bool) -> page_pictures.PagePicture:
        """One page of it. Raises ValueError."""
        if kind != "pdf":
            return page_pictures.draw_picture(self.data, page, width, rotate)
        if self.pdf is None:
            self.pdf = page_pictures.open_pdf(self.data)
        if not 1 <= page <= len(self.pdf):
            raise ValueError(f"There is no page {page}; the document has {len(self.pdf)}.")
        return page_pictures.draw_pdf_page(self.pdf, page, width, rotate, with_words=words)


def main() -> None:
    """Answer until the input ends, which it does when the program that asks ends."""
    _limit_memory()
    drawer, out = Drawer(), sys.stdout.buffer
    for request in iter(sys.stdin.buffer.readline, b""):
        for part in _answer(drawer, json.loads(request)):
            out.write(part)
        out.flush()


def _answer(drawer: Drawer, asked: dict[str, Any]) -> Iterator[bytes]:
    if asked["n_bytes"]:
        drawer.take(sys.stdin.buffer.read(asked["n_bytes"]))
    try:
        drawn = drawer.draw(asked["kind"], asked["page"], asked["width"], asked["rotate"], asked["words"])
    except ValueError as error:
        yield _line({"why_not": str(error)})
        return
    except Exception:  # whatever a library makes of a hostile file; the next request finds us well
        yield _line({"why_not": "This page cannot be drawn; the document is damaged."})
        return
    about = {"width": drawn.width, "height": drawn.height, "n_pages": drawn.n_pages, "words": drawn.words}
    yield _line({**about, "n_bytes": len(drawn.picture)})
    yield drawn.picture


def _line(answer: dict[str, Any]) -> bytes:
    return json.dumps(answer).encode("ascii") + b"\n"


def _limit_memory() -> None:
    """Where the system can (not on Windows): a document that asks for more memory ends this process alone."""
    if sys.platform == "win32":
        return
    import resource

    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_MAX, _MEMORY_MAX))


if __name__ == "__main__":
    main()
