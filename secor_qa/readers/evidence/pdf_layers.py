"""What lies beneath what is seen on a page of a PDF: text drawn over other text, white or a picture laid over text."""

from __future__ import annotations

import ctypes
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from secor_qa.procedure.submission import Sign
from secor_qa.procedure.words import SignKind

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

_OBJECTS_MAX, _CHARS_MAX = 2_000, 8_000  # of one page; a denser one is a drawing
_COVERED_MIN = 3  # letters and figures that must lie beneath before it is no accident of setting
_FIGURES_MIN = 2  # of them figures, under a picture: a signature may well touch the name in type
_TEXT, _PATH, _IMAGE, _FORM = 1, 2, 3, 5  # kinds of page objects
_INVISIBLE = 3  # the mode in which recognised text lies over a scan
_CELL, _WIDE_CELL = 12.0, 100.0  # points
_PART_MAX = 0.25  # of the page: what covers more is a background or a scan
_WHITE = 245
_SOLID = 200  # of 255
_COVERS_MAX, _PICTURES_MAX = 200, 5


@dataclass(frozen=True)
class _Box:
    left: float
    bottom: float
    right: float
    top: float

    @cached_property
    def area(self) -> float:
        return max(0.0, self.right - self.left) * max(0.0, self.top - self.bottom)

    @cached_property
    def height(self) -> float:
        return self.top - self.bottom

    def shared(self, other: _Box) -> float:
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.top, other.top) - max(self.bottom, other.bottom)
        return wide * high if wide > 0 and high > 0 else 0.0

    def holds_middle_of(self, other: _Box) -> bool:
        x, y = (other.left + other.right) / 2, (other.bottom + other.top) / 2
        return self.left <= x <= self.right and self.bottom <= y <= self.top

    def cells(self, width: float = _CELL) -> Iterator[tuple[int, int]]:
        """The squares of a grid that it touches; a bounded number of them."""
        x, y = int(self.left // width), int(self.bottom // _CELL)
        for across in range(x, min(int(self.right // width), x + 80) + 1):
            for up in range(y, min(int(self.top // _CELL), y + 20) + 1):
                yield across, up


@dataclass(frozen=True)
class _Thing:
    order: int
    address: int
    box: _Box


@dataclass(frozen=True)
class _Letter:
    at: int
    written: str
    address: int
    box: _Box


def layer_signs(page: PdfPage, textpage: PdfTextPage, number: int) -> Iterator[Sign]:
    """Signs that something on the page was covered or overwritten; text that is recognised under a scan is none."""
    texts, covers, pictures = _things(page)
    if not (_any_overlap(texts) or _any_cover(texts, covers) or _any_cover(texts, pictures)):
        return
    letters = _letters(textpage)
    orders = {thing.address: thing.order for thing in texts}
    if over := _overwritten(letters):
        said = f"On page {number} “{over[1]}” is written over other text, “{over[0]}”."
        yield Sign(SignKind.ALTERED, "text-under-text", said, number)
    elif beneath := _covered(letters, orders, covers, n_figures=0):
        said = f"On page {number} white lies over the text “{beneath}”."
        yield Sign(SignKind.ALTERED, "text-under-text", said, number)
    opaque = (one for one in pictures[:_COVERS_MAX] if _any_cover(texts, [one]) and not _lets_through(page, one))
    if beneath := _covered(letters, orders, list(islice(opaque, _PICTURES_MAX)), n_figures=_FIGURES_MIN):
        said = f"On page {number} a picture lies over the text “{beneath}”."
        yield Sign(SignKind.ALTERED, "picture-over-text", said, number)


def _things(page: PdfPage) -> tuple[list[_Thing], list[_Thing], list[_Thing]]:
    """Texts, white shapes and opaque pictures, with the order in which they are drawn."""
    from pypdfium2 import raw

    found: dict[str, list[_Thing]] = {"texts": [], "covers": [], "pictures": []}
    part_max = page.get_width() * page.get_height() * _PART_MAX
    for order in range(min(raw.FPDFPage_CountObjects(page), _OBJECTS_MAX)):
        handle = raw.FPDFPage_GetObject(page, order)
        kind = raw.FPDFPageObj_GetType(handle)
        sides = [ctypes.c_float() for _ in range(4)]
        if kind not in (_TEXT, _PATH, _IMAGE, _FORM) or not raw.FPDFPageObj_GetBounds(handle, *sides):
            continue
        thing = _Thing(order, _address(handle), _Box(*(side.value for side in sides)))
        if kind in (_TEXT, _FORM):
            found["texts"].append(thing)
        elif thing.box.area > part_max or thing.box.height < 4 or raw.FPDFPageObj_HasTransparency(handle):
            continue
        elif kind == _IMAGE:
            found["pictures"].append(thing)
        elif _is_white(handle):
            found["covers"].append(thing)
    return found["texts"], found["covers"], found["pictures"]


def _is_white(handle: object) -> bool:
    from pypdfium2 import raw

    mode, stroked = ctypes.c_int(), ctypes.c_int()
    colour = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFPath_GetDrawMode(handle, mode, stroked) or not mode.value or stroked.value:
        return False
    return bool(raw.FPDFPageObj_GetFillColor(handle, *colour)) and all(part.value >= _WHITE for part in colour)


def _lets_through(page: PdfPage, picture: _Thing) -> bool:
    """Whether a picture has parts through which the text shows, as a stamp or a signature has."""
    from pypdfium2 import PdfBitmap, raw

    handle = raw.FPDFPage_GetObject(page, picture.order)
    drawn = raw.FPDFImageObj_GetRenderedBitmap(page.pdf, page, handle) if page.pdf else None
    if not drawn:
        return True  # it cannot be told
    drawn_bitmap = PdfBitmap.from_raw(drawn)
    try:
        drawn_picture = drawn_bitmap.to_pil()
        return drawn_picture.mode == "RGBA" and drawn_picture.getextrema()[3][0] < _SOLID  # type: ignore[index]
    finally:
        drawn_bitmap.close()


def _address(handle: object) -> int:
    return ctypes.cast(handle, ctypes.c_void_p).value or 0  # type: ignore[arg-type]


def _any_overlap(texts: list[_Thing]) -> bool:
    grid: dict[tuple[int, int], list[_Thing]] = defaultdict(list)
    for thing in texts:
        cells = list(thing.box.cells(_WIDE_CELL))
        near = {other.order: other for cell in cells for other in grid[cell][-20:]}
        if any(thing.box.shared(other.box) > 0.3 * min(thing.box.area, other.box.area) for other in near.values()):
            return True
        for cell in cells:
            grid[cell].append(thing)
    return False


def _any_cover(texts: list[_Thing], covers: list[_Thing]) -> bool:
    return any(
        text.order < cover.order and text.box.shared(cover.box) > 0 for cover in covers[:_COVERS_MAX] for text in texts
    )


def _letters(textpage: PdfTextPage) -> list[_Letter]:
    """Letters and figures that are seen, in the order in which they are drawn."""
    from pypdfium2 import raw

    found: list[_Letter] = []
    seen: dict[int, bool] = {}
    for at in range(min(textpage.count_chars(), _CHARS_MAX)):
        written = chr(raw.FPDFText_GetUnicode(textpage, at) % 0x110000)
        if not written.isalnum():
            continue
        handle = raw.FPDFText_GetTextObject(textpage, at)
        address = _address(handle)
        if address not in seen:
            seen[address] = bool(address) and raw.FPDFTextObj_GetTextRenderMode(handle) != _INVISIBLE
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        if seen[address] and raw.FPDFText_GetCharBox(textpage, at, left, right, bottom, top):
            box = _Box(left.value, bottom.value, right.value, top.value)
            found.append(_Letter(at, written, address, box))
    return found


def _overwritten(letters: list[_Letter]) -> tuple[str, str] | None:
    """What lies beneath and what was written over it, where one text sits on another that says something else."""
    grid: dict[tuple[int, int], list[_Letter]] = defaultdict(list)
    pairs: dict[tuple[int, int], list[tuple[_Letter, _Letter]]] = defaultdict(list)
    for letter in letters:
        for cell in set(letter.box.cells()):
            for below in islice(reversed(grid[cell]), 12):
                if below.address != letter.address and _sits_on(letter.box, below.box):
                    pairs[letter.address, below.address].append((letter, below))
            grid[cell].append(letter)
    whole: dict[int, str] = defaultdict(str)
    for letter in letters:
        whole[letter.address] += letter.written
    for (upper, lower), met in pairs.items():
        above, below = ({letter.at: letter.written for letter in side} for side in zip(*met, strict=True))
        if whole[upper] in whole[lower] or whole[lower] in whole[upper]:
            continue  # drawn twice, for weight or a shadow
        if min(len(above), len(below)) >= _COVERED_MIN and len(above) * 2 >= len(whole[upper]):
            return _spelt(below), _spelt(above)
    return None


def _sits_on(upper: _Box, lower: _Box) -> bool:
    wide = min(upper.right, lower.right) - max(upper.left, lower.left)
    if wide <= 0 or not 0.55 * lower.height < upper.height < 1.8 * lower.height:
        return False
    high = min(upper.top, lower.top) - max(upper.bottom, lower.bottom)
    return high > 0 and wide * high >= 0.4 * min(upper.area, lower.area) > 0


def _spelt(letters: dict[int, str]) -> str:
    places = sorted(letters)
    gaps = ["" if after - before == 1 else " " for before, after in pairwise(places)]
    return "".join(letters[at] + gap for at, gap in zip(places, [*gaps, ""], strict=True))[:40]


def _covered(letters: list[_Letter], orders: dict[int, int], covers: list[_Thing], n_figures: int) -> str:
    for cover in covers[:_COVERS_MAX]:
        beneath = {
            letter.at: letter.written
            for letter in letters
            if orders.get(letter.address, cover.order) < cover.order and cover.box.holds_middle_of(letter.box)
        }
        if len(beneath) >= _COVERED_MIN and sum(text.isdigit() for text in beneath.values()) >= n_figures:
            return _spelt(beneath)
    return ""
