"""Pages as pictures: what a scanner or a telephone gives."""

import io

from PIL import Image, ImageDraw, ImageFont

LINES = ("Monthly inspection", "Date 2024-03-14", "Inspected by Robin Example", "Next inspection due 2024-04-14")


def page(*lines, tilt=0.0, size=(850, 500)):
    picture = Image.new("L", size, 250)
    draw = ImageDraw.Draw(picture)
    for row, line in enumerate(lines or LINES):
        draw.text((60, 60 + 70 * row), line, fill=20, font=ImageFont.load_default(30))
    return picture.rotate(tilt, resample=Image.Resampling.BICUBIC, fillcolor=250, expand=True)


def as_bytes(picture, kind="JPEG", **options):
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def scan(*pages):
    """A PDF whose pages are pictures."""
    first, *others = pages
    return as_bytes(first, "PDF", save_all=True, append_images=others)
