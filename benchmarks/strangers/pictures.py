"""Papers as a scanner or a telephone sees them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_TAKEN = 36867  # EXIF: DateTimeOriginal
_DETAILS = 0x8769  # EXIF: where it stands


def scanned(lines: Sequence[str]) -> Image.Image:
    """A page laid a little askew on the glass."""
    page = Image.new("L", (1240, 1580), 247)
    _write(page, lines, left=110, top=130, step=58, ink=40)
    return page.rotate(0.5, expand=False, fillcolor=238, resample=Image.Resampling.BICUBIC)


def photograph(lines: Sequence[str], taken_at: datetime, path: Path, *, board: bool = False) -> None:
    """A sheet on a desk, or pinned to a notice board, taken by telephone at that moment."""
    around = (186, 142, 96) if board else (96, 78, 60)
    sheet = Image.new("RGB", (1300, 200 + 78 * len(lines)), (250, 248, 240))
    _write(sheet, lines, left=70, top=80, step=78, ink=(25, 25, 60))
    desk = Image.new("RGB", (1500, sheet.height + 200), around)
    desk.paste(sheet, (100, 100))
    if board:
        _pin(desk)
    picture = desk.rotate(1.1 if board else -0.8, fillcolor=around, resample=Image.Resampling.BICUBIC)
    exif = picture.getexif()
    exif.get_ifd(_DETAILS)[_TAKEN] = f"{taken_at:%Y:%m:%d %H:%M:%S}"
    picture.save(path, exif=exif)


def _pin(desk: Image.Image) -> None:
    """Four drawing pins at the corners, and the edge of another notice."""
    pen = ImageDraw.Draw(desk)
    for left in (112, 1368):
        for top in (112, desk.height - 132):
            pen.ellipse((left, top, left + 22, top + 22), fill=(190, 30, 30))
    pen.rectangle((1440, 60, 1500, desk.height // 2), fill=(240, 236, 150))


def _write(page: Image.Image, lines: Sequence[str], *, left: int, top: int, step: int, ink: object) -> None:
    pen = ImageDraw.Draw(page)
    font = ImageFont.load_default(34)
    for number, line in enumerate(lines):
        pen.text((left, top + number * step), line, font=font, fill=ink)
