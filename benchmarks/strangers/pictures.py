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


def photograph(lines: Sequence[str], taken_at: datetime, path: Path) -> None:
    """A sheet on a desk, taken by telephone at that moment."""
    sheet = Image.new("RGB", (1300, 200 + 78 * len(lines)), (250, 248, 240))
    _write(sheet, lines, left=70, top=80, step=78, ink=(25, 25, 60))
    desk = Image.new("RGB", (1500, sheet.height + 200), (96, 78, 60))
    desk.paste(sheet, (100, 100))
    picture = desk.rotate(-0.8, fillcolor=(96, 78, 60), resample=Image.Resampling.BICUBIC)
    exif = picture.getexif()
    exif.get_ifd(_DETAILS)[_TAKEN] = f"{taken_at:%Y:%m:%d %H:%M:%S}"
    picture.save(path, exif=exif)


def _write(page: Image.Image, lines: Sequence[str], *, left: int, top: int, step: int, ink: object) -> None:
    pen = ImageDraw.Draw(page)
    font = ImageFont.load_default(34)
    for number, line in enumerate(lines):
        pen.text((left, top + number * step), line, font=font, fill=ink)
