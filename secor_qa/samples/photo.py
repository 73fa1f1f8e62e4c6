"""Photographs, drawn: a wallet card, an extinguisher with its tag, binders on a shelf; the camera's date in EXIF."""

from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from secor_qa.samples.dice import Random, dice
from secor_qa.samples.paper import Paper, Text

_SIZE = (560, 420)
_TAKEN, _CAMERA, _MAKER, _CHANGED = 0x9003, 0x0110, 0x010F, 0x0132


def photo_bytes(paper: Paper) -> bytes:
    """The paper's subject as a JPEG, taken on the day its properties name."""
    random = dice(paper.company, paper.key, "photo")
    picture = Image.new("RGB", _SIZE, random.choice([(196, 186, 170), (170, 178, 186), (150, 142, 128)]))
    lines = [block.text for block in paper.blocks if isinstance(block, Text)]
    _SCENES[paper.picture](ImageDraw.Draw(picture), lines, random)
    out = BytesIO()
    _lens(picture, random).save(out, "JPEG", quality=62, exif=camera_data(paper, random))
    return out.getvalue()


def _card(draw: ImageDraw.ImageDraw, lines: list[str], random: Random) -> None:
    draw.rounded_rectangle((50, 80, 510, 350), 22, fill=(246, 246, 240), outline=(90, 90, 90), width=2)
    draw.rectangle((50, 80, 510, 140), fill=(40, 96, 130))
    draw.rectangle((400, 170, 480, 280), fill=(200, 190, 180), outline=(110, 110, 110))
    draw.text((70, 94), lines[0], fill="white", font=ImageFont.load_default(26))
    for row, line in enumerate(lines[1:]):
        draw.text((75, 170 + 52 * row), line, fill=(25, 25, 25), font=ImageFont.load_default(24))


def _tag(draw: ImageDraw.ImageDraw, lines: list[str], random: Random) -> None:
    draw.rounded_rectangle((60, 60, 190, 420), 50, fill=(176, 28, 30))
    draw.rectangle((105, 20, 150, 70), fill=(40, 40, 40))
    draw.ellipse((95, 110, 155, 170), fill="white", outline="black", width=3)
    draw.line((125, 140, 140, 120), fill=(30, 120, 30), width=4)
    draw.polygon([(240, 70), (530, 60), (536, 350), (246, 360)], fill=(250, 244, 200), outline=(120, 110, 60))
    for row, line in enumerate(lines):
        draw.text((262, 96 + 62 * row), line[:24], fill=(30, 30, 30), font=ImageFont.load_default(22))


def _binders(draw: ImageDraw.ImageDraw, lines: list[str], random: Random) -> None:
    draw.rectangle((0, 350, 560, 372), fill=(120, 84, 50))
    for column, line in enumerate(lines):
        left = 60 + 115 * column
        draw.rectangle((left, 70, left + 100, 350), fill=(30 + 40 * column, 60, 130 - 20 * column))
        draw.rectangle((left + 20, 110, left + 80, 220), fill="white")
        draw.text((left + 28, 140), line, fill="black", font=ImageFont.load_default(22))


_SCENES = {"card": _card, "tag": _tag, "binders": _binders}


def _lens(picture: Image.Image, random: Random) -> Image.Image:
    """A hand-held camera: tilted a little, soft, darker at one corner, grainy."""
    tilted = picture.rotate(random.uniform(-3, 3), resample=Image.Resampling.BICUBIC, fillcolor=(120, 112, 100))
    pixels = np.asarray(tilted.filter(ImageFilter.GaussianBlur(0.7)), dtype=np.float32)
    height, width = pixels.shape[:2]
    light = np.linspace(0.86, 1.04, width)[None, :, None] * np.linspace(1.03, 0.92, height)[:, None, None]
    grain = np.random.default_rng(random.randrange(2**32)).normal(0, 3, (height, width, 1))
    return Image.fromarray(np.clip(pixels * light + grain, 0, 255).astype(np.uint8), "RGB")


def camera_data(paper: Paper, random: Random) -> Image.Exif:
    """What a camera writes into the file: its make, and the day the properties name."""
    exif = Image.Exif()
    taken = f"{paper.made_on:%Y:%m:%d} {random.randrange(8, 17):02d}:{random.randrange(60):02d}:12"
    exif[_MAKER], exif[_CAMERA], exif[_CHANGED] = "Example", "Pocket 4", taken
    exif.get_ifd(0x8769)[_TAKEN] = taken
    return exif
