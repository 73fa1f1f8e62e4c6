"""Photographs and scans: whether they open, and the date that the camera wrote."""

from __future__ import annotations

import io
import warnings
from datetime import datetime

from secor_qa.procedure.submission import FoundDate
from secor_qa.readers.evidence.content import Content, Unreadable

_PIXELS_MAX = 150_000_000
_TAKEN, _CHANGED, _EXIF = 0x9003, 0x0132, 0x8769  # EXIF: DateTimeOriginal, DateTime, and the block the first is in


def read(data: bytes) -> Content:
    """A picture that opens has no text; its EXIF date, where there is one, stands as a found date."""
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = _PIXELS_MAX
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data)) as picture:
                width, height = picture.size
                if width * height > _PIXELS_MAX:
                    raise Unreadable("image", _TOO_BIG.format(width, height))
                exif = picture.getexif()
                taken = exif.get_ifd(_EXIF).get(_TAKEN) or exif.get(_CHANGED)
                picture.draft("RGB", (64, 64))
                picture.load()
    except UnidentifiedImageError:
        raise Unreadable(
            "image", "This picture cannot be opened here. Save it as JPEG or PNG and send it again."
        ) from None
    except Image.DecompressionBombError:
        raise Unreadable("image", "The picture is far too large. Send a smaller copy.") from None
    except OSError:
        raise Unreadable("image", "The picture is damaged or cut off. Send it again.") from None
    return Content("image", (), _found(taken))


_TOO_BIG = "The picture has {} by {} points, far more than can be read. Send a smaller copy."


def _found(taken: object) -> tuple[FoundDate, ...]:
    try:
        on = datetime.strptime(str(taken).strip("\0 ")[:10], "%Y:%m:%d").date()  # noqa: DTZ007 - the camera's own day
    except ValueError:
        return ()
    return (FoundDate(on, 1, f"the camera's date, {taken}"),)
