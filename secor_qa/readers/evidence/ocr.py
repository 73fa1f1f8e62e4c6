"""Text in pictures, recognised on this machine: rapidocr, whose models come in its wheel; nothing is fetched.

Kept by the picture's own hash, so that no picture is recognised twice, whatever file it stands in.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secor_qa.procedure.submission import Sign
from secor_qa.procedure.words import SignKind
from secor_qa.readers.apart.limits import recognising_seconds_left
from secor_qa.readers.evidence import recognised_before
from secor_qa.readers.evidence.lines import Box, Piece, in_reading_order

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 1500  # points of a picture that is looked at: a letter page at about 136 dpi
_VERSION = "1"  # of the way we recognise; a new one forgets what was kept
_SURE = 0.5  # of 1; less sure lines are scribbles and pictures
_UPRIGHT = 0.8  # mean sureness of the widest lines below which the page may stand on its head
_INK = 25  # of 255: a point that is further from the page's own shade is ink
_SPECKS = 0.00005  # of a page's points may be ink on a blank page: dust on the glass
_SECONDS_TO_START = 1.0  # below which recognising is not begun

NOT_AVAILABLE = Sign(
    SignKind.CAUTION,
    "text-not-recognised",
    "Text in pictures cannot be recognised on this machine; look at the picture itself.",
)


@dataclass(frozen=True)
class Recognised:
    """The text of a picture, line by line; `whole` is false where the time did not suffice for all of it."""

    text: str
    whole: bool


@cache
def available() -> bool:
    """Whether text can be recognised here: the library loads and its models are in its wheel."""
    try:
        import onnxruntime  # noqa: F401 - whether it loads is the question
    except Exception:
        return False
    return find_spec("rapidocr") is not None and all(path.is_file() for path in _models().values())


def is_blank(picture: Image) -> bool:
    """Whether nothing stands on a page: it is of one shade but for a few specks."""
    if min(picture.size) <= 4:
        return True
    shades = picture.convert("L").reduce(2).histogram()
    n_points, common = sum(shades), max(range(256), key=shades.__getitem__)
    n_other = n_points - sum(shades[max(0, common - _INK) : common + _INK + 1])
    return n_other <= _SPECKS * n_points


def recognise(picture: Image) -> Recognised | None:
    """The text of an upright or turned page or photograph; None where there is no time left even to begin."""
    picture = picture.convert("RGB")
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    key = hashlib.sha256(f"{_VERSION} {picture.size}".encode() + picture.tobytes()).hexdigest()
    if (text := recognised_before.look_up(key)) is not None:
        return Recognised(text, whole=True)
    if recognising_seconds_left() < _SECONDS_TO_START:
        return None
    found = _recognise(picture)
    if found.whole:
        recognised_before.keep(key, found.text)
    return found


def _recognise(picture: Image) -> Recognised:
    import numpy as np

    pixels = np.ascontiguousarray(np.asarray(picture)[:, :, ::-1])  # blue first, as the models have it
    boxes = _boxes(pixels)
    if sum(box.is_tall for box in boxes) > len(boxes) / 2:
        pixels = np.ascontiguousarray(np.rot90(pixels))
        boxes = _boxes(pixels)
    widest = sorted(boxes, key=lambda box: -box.width)[:4]
    if widest and _sureness(pixels, widest) < _UPRIGHT:
        turned = np.ascontiguousarray(np.rot90(pixels, 2))
        turned_boxes = _boxes(turned)
        turned_widest = sorted(turned_boxes, key=lambda box: -box.width)[:4]
        if _sureness(turned, turned_widest) > _sureness(pixels, widest):
            pixels, boxes = turned, turned_boxes
    pieces: list[Piece] = []
    for box, text, sureness in _read(pixels, boxes):
        if text.strip() and sureness >= _SURE:
            pieces.append(Piece(box, text.strip()))
        if recognising_seconds_left() <= 0 and box is not boxes[-1]:
            return Recognised(in_reading_order(pieces), whole=False)
    return Recognised(in_reading_order(pieces), whole=True)


def _sureness(pixels: Any, boxes: Sequence[Box]) -> float:
    sure = [sureness for _, _, sureness in _read(pixels, boxes)]
    return sum(sure) / len(sure) if sure else 0.0


def _boxes(pixels: Any) -> list[Box]:
    """Where lines of text stand, from the top."""
    found = _engine()(pixels, use_det=True, use_cls=False, use_rec=False).boxes
    return [] if found is None else [Box(tuple((float(x), float(y)) for x, y in corners)) for corners in found]


def _read(pixels: Any, boxes: Sequence[Box]) -> Iterator[tuple[Box, str, float]]:
    """One line after the other, alone, so that none is padded to the length of another."""
    import numpy as np
    from rapidocr.utils.process_img import get_rotate_crop_image

    for box in boxes:
        line = get_rotate_crop_image(pixels, np.array(box.corners, dtype=np.float32))
        found = _engine()(line, use_det=False, use_cls=False, use_rec=True)
        if found.txts:
            yield box, str(found.txts[0]), float(found.scores[0])


@cache
def _engine() -> Any:
    from rapidocr import RapidOCR

    logging.getLogger("RapidOCR").disabled = True
    models = _models()
    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.use_cls": False,
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            "Rec.rec_batch_num": 1,
            "Det.limit_side_len": 960,
            "Det.limit_type": "max",
            "Det.model_path": str(models["det"]),
            "Rec.model_path": str(models["rec"]),
        }
    )


@cache
def _models() -> dict[str, Path]:
    """The model files in the wheel; given by path, so that the library never looks for them on the network."""
    import rapidocr

    folder = Path(str(rapidocr.__file__)).parent / "models"
    found = {kind: sorted(folder.glob(f"*_{kind}_*.onnx")) for kind in ("det", "rec")}
    return {kind: paths[-1] if paths else folder / kind for kind, paths in found.items()}
