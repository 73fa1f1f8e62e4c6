"""Photographs and scans: their text, and what the camera wrote beside it. Where a picture was taken is not kept."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.words import DateRole
from secor_qa.readers.evidence import ocr
from secor_qa.readers.evidence.content import Content, Unreadable

if TYPE_CHECKING:
    from PIL.Image import Exif, Image

_PIXELS_MAX = 100_000_000
_PAGES_MAX = 20  # of one TIFF
_TAKEN, _CHANGED, _EXIF = 0x9003, 0x0132, 0x8769  # EXIF: DateTimeOriginal, DateTime, and the block the first is in
_SOFTWARE = 0x0131
_TOO_BIG = "The picture has {} by {} points, far more than can be read. Send a smaller copy."


def read(data: bytes) -> Content:
    """The text recognised in a picture, page by page, and its EXIF dates. A picture without text has no pages."""
    import pi_heif
    from PIL import Image, UnidentifiedImageError

    pi_heif.register_heif_opener()
    Image.MAX_IMAGE_PIXELS = _PIXELS_MAX
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data)) as picture:
                exif = picture.getexif()
                return _with_text(_about(exif), _pages(picture))
    except UnidentifiedImageError:
        raise Unreadable(
            "image", "This picture cannot be opened here. Save it as JPEG or PNG and send it again."
        ) from None
    except Image.DecompressionBombError:
        raise Unreadable("image", "The picture is far too large. Send a smaller copy.") from None
    except (OSError, ValueError, SyntaxError, IndexError, TypeError, EOFError, RuntimeError):
        raise Unreadable("image", "The picture is damaged or cut off. Send it again.") from None


def _pages(picture: Image) -> Iterator[Image]:
    """Each page upright and of bounded size; a picture that moves is its first frame."""
    from PIL import ImageOps

    n_pages = min(getattr(picture, "n_frames", 1), _PAGES_MAX) if picture.format == "TIFF" else 1
    for number in range(n_pages):
        picture.seek(number)
        width, height = picture.size
        if width * height > _PIXELS_MAX:
            raise Unreadable("image", _TOO_BIG.format(width, height))
        picture.draft("RGB", (ocr.LONGEST_SIDE, ocr.LONGEST_SIDE))
        picture.load()
        small = picture.copy()
        small.thumbnail((ocr.LONGEST_SIDE, ocr.LONGEST_SIDE))
        yield ImageOps.exif_transpose(small)


def _with_text(about: Content, pages: Iterator[Image]) -> Content:
    texts: list[str] = []
    unread: list[int] = []
    for number, page in enumerate(pages, 1):
        found = None
        if not ocr.is_blank(page):
            found = ocr.recognise(page) if ocr.available() else None
            if not found or not found.whole:
                unread.append(number)
        texts.append(found.text if found else "")
    return Content(
        "image",
        tuple(texts) if any(texts) or len(texts) > 1 else (),
        about.dates,
        recognised_pages=tuple(number for number, text in enumerate(texts, 1) if text),
        unread_pages=tuple(unread),
        metadata=about.metadata,
        signs=(ocr.NOT_AVAILABLE,) if unread and not ocr.available() else (),
    )


def _about(exif: Exif) -> Content:
    """What the camera or the program says of the picture."""
    written = exif.get_ifd(_EXIF).get(_TAKEN)
    taken, changed = _moment(written), _moment(exif.get(_CHANGED))
    made = taken or changed
    metadata = {"created": taken, "modified": changed, "producer": exif.get(_SOFTWARE)}
    dates = ()
    if made:
        why = "the camera's date" if taken else "the date that the file carries"
        dates = (FoundDate(made.date(), 1, f"{why}, {made:%Y-%m-%d %H:%M}", DateRole.MADE, why),)
    kept = {
        key: value.isoformat() if isinstance(value, datetime) else str(value).strip("\0 ")[:200]
        for key, value in metadata.items()
        if value
    }
    return Content("image", dates=dates, metadata=kept)


def _moment(written: object) -> datetime | None:
    text = str(written).strip("\0 ")
    for form, length in (("%Y:%m:%d %H:%M:%S", 19), ("%Y:%m:%d", 10)):
        try:
            return datetime.strptime(text[:length], form)  # noqa: DTZ007 - the camera's own day
        except ValueError:
            continue
    return None
