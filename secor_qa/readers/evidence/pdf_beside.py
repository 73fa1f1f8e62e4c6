"""What stands around a date or a line for a signature to the eye, on a page of a PDF whose text keeps no columns."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from secor_qa.readers.evidence.blanks import bare_labels, blanks
from secor_qa.readers.evidence.content import Beside
from secor_qa.readers.evidence.date_places import HEADS, YEAR
from secor_qa.readers.evidence.signature_lines import signature_lines
from secor_qa.readers.sheets.written_dates import find_written_dates

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

_DATES_MAX, _LINES_MAX = 60, 40  # of one page
_LEFT, _MARGIN = 250.0, 4.0  # points that are looked at to the left; that a heading may stand out
_ABOVE, _BELOW = 40.0, 25.0  # points around a line for a signature in which a pen stroke may end
_UNDER = 8.0  # points by which handwriting may hang below a rule
_LETTERHEAD = 0.8  # of a page's height, from which up a letterhead stands
_IMAGE, _FORM = 3, 5
Sides = tuple[float, float, float, float]  # left, bottom, right, top


def beside_dates(textpage: PdfTextPage, text: str, *, moved: bool) -> dict[int, Beside]:
    """By place in the text: the words to the left of each date, and the heading above it.

    Only where the text may not tell: values typed into fields come last in it (`moved`), and columns have headings.
    """
    headed = any(HEADS.search(line) and not YEAR.search(line) for line in text.split("\n"))
    if not (moved or headed) or not YEAR.search(text):
        return {}
    found: dict[int, Beside] = {}
    for written in islice(find_written_dates(text), _DATES_MAX):
        sides = _sides(textpage, text, written.start, written.end)
        if sides:
            left, bottom, right, top = sides
            before = textpage.get_text_bounded(max(0, left - _LEFT), bottom, left - 0.5, top) if moved else ""
            column = textpage.get_text_bounded(left - _MARGIN, top + 1, right + _MARGIN, top + 800)
            found[written.start] = Beside(_last(before), _heading(column, text))
    return found


def beside_signatures(page: PdfPage, textpage: PdfTextPage, text: str) -> dict[int, Beside]:
    """By place in the text: lines for a signature, and bare labels, beside which something is pasted or drawn."""
    lines = [*islice(signature_lines(text), _LINES_MAX), *islice(bare_labels(text), _LINES_MAX)]
    if not lines:
        return {}
    drawn = list(_drawn(page))
    found: dict[int, Beside] = {}
    for line in lines:
        sides = _sides(textpage, text, line.start, line.end)
        if sides is None:
            found[line.start] = Beside(inked=True)  # it cannot be told
            continue
        left, bottom, right, top = sides
        near = (left - 20, bottom - _BELOW, right + _LEFT, top + _ABOVE)
        if any(_meet(near, other) for other in drawn):
            found[line.start] = Beside(inked=True)
    return found


def is_written_on(page: PdfPage, textpage: PdfTextPage, text: str) -> bool:
    """Whether handwriting or pictures stand on a page, below its letterhead and not below all blanks of its text."""
    drawn = [(bottom, top) for _, bottom, _, top in _drawn(page) if bottom < _LETTERHEAD * page.get_height()]
    if not drawn:
        return False
    places = [_sides(textpage, text, start, end) for start, end in islice(blanks(text), _LINES_MAX)]
    lowest = min((sides[1] - _UNDER if sides else 0 for sides in places), default=0)
    return any(top > lowest for _, top in drawn)


def _drawn(page: PdfPage) -> Iterator[Sides]:
    """Pictures, stamps, and strokes that are no rules: handwriting has many points."""
    from pypdfium2 import raw

    for at in range(min(raw.FPDFPage_CountObjects(page), 3_000)):
        handle = raw.FPDFPage_GetObject(page, at)
        kind = raw.FPDFPageObj_GetType(handle)
        curved = kind == raw.FPDF_PAGEOBJ_PATH and raw.FPDFPath_CountSegments(handle) > 8
        sides = [ctypes.c_float() for _ in range(4)]
        if (kind in (_IMAGE, _FORM) or curved) and raw.FPDFPageObj_GetBounds(handle, *sides):
            left, bottom, right, top = (side.value for side in sides)
            yield left, bottom, right, top


def _meet(one: Sides, other: Sides) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _sides(textpage: PdfTextPage, text: str, start: int, end: int) -> Sides | None:
    """Where a piece of the text stands on the page; None where it cannot be found again."""
    from pypdfium2 import PdfiumError

    piece = text[start:end].split("\n")[0].strip()
    if not piece:
        return None
    n_before = text.count(piece, 0, start)
    search = textpage.search(piece, match_case=True)
    try:
        for _ in range(n_before):
            search.get_next()
        place = search.get_next()
        if place is None:
            return None
        boxes = [textpage.get_charbox(at) for at in (place[0], place[0] + place[1] - 1)]
    except PdfiumError:
        return None
    finally:
        search.close()
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes) - 1,
        max(box[2] for box in boxes),
        max(box[3] for box in boxes) + 1,
    )


def _last(text: str) -> str:
    line = re.split(r"\s{3,}|[\r\n]+", text.strip())[-1]
    return line[-60:]


def _heading(column: str, text: str) -> str:
    """The lowest line of a column that is a heading; a word that the column's edge cuts through is made whole."""
    lines = [line.strip() for line in column.replace("\r", "").split("\n")]
    for line in reversed(lines[:60]):
        if len(line) > 2 and not YEAR.search(line):
            whole = re.search(rf"\w{{0,20}}{re.escape(line[:60])}\w{{0,20}}", text)
            if whole and HEADS.search(whole[0]):
                return whole[0]
    return ""
