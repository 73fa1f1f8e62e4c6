"""Scanned pages: a paper rendered to a picture with skew, uneven light and noise, in a PDF without a text layer."""

from __future__ import annotations

from io import BytesIO
from typing import cast

import numpy as np
import pypdfium2
from PIL import Image
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from secor_qa.samples.dice import dice
from secor_qa.samples.paper import Paper
from secor_qa.samples.pdf import date_pdf, pdf_bytes
from secor_qa.samples.photo import camera_data

_DPI = 105


def scan_bytes(paper: Paper) -> bytes:
    """The paper as an office scanner would give it."""
    pages = pypdfium2.PdfDocument(pdf_bytes(paper))
    pictures = [_worn(page.render(scale=cast(int, _DPI / 72), grayscale=True).to_pil(), paper) for page in pages]
    pages.close()
    out = BytesIO()
    canvas = Canvas(out, pagesize=letter, invariant=1)
    date_pdf(canvas, paper.made_on, 16)
    canvas.setCreator("Office scanner")
    for picture in pictures:
        canvas.drawImage(ImageReader(_jpeg(picture)), 0, 0, *letter)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def shot_bytes(paper: Paper) -> bytes:
    """The first page as somebody photographs it on a desk: tilted, tinted, with the camera's date."""
    document = pypdfium2.PdfDocument(pdf_bytes(paper))
    page = document[0].render(scale=cast(int, 1.7)).to_pil().convert("RGB")
    document.close()
    random = dice(paper.company, paper.key, "shot")
    desk = Image.new("RGB", (page.width + 120, page.height + 120), random.choice([(112, 84, 60), (70, 74, 80)]))
    desk.paste(page, (60, 60))
    tilted = desk.rotate(random.uniform(-2, 2), resample=Image.Resampling.BICUBIC, fillcolor=(90, 80, 70))
    light = np.linspace(0.88, 1.02, tilted.width, dtype=np.float32)[None, :, None]
    pixels = np.clip(np.asarray(tilted, dtype=np.float32) * light, 0, 255).astype(np.uint8)
    out = BytesIO()
    Image.fromarray(pixels, "RGB").save(out, "JPEG", quality=55, exif=camera_data(paper, random))
    return out.getvalue()


def _worn(picture: Image.Image, paper: Paper) -> Image.Image:
    """Skew of up to a degree and a half, a shadow on one side and speckles."""
    random = dice(paper.company, paper.key, "scan")
    skewed = picture.convert("L").rotate(random.uniform(-1.5, 1.5), fillcolor=244, resample=Image.Resampling.BICUBIC)
    grains = np.random.default_rng(random.randrange(2**32))
    pixels = np.asarray(skewed, dtype=np.float32)
    shadow = np.linspace(-10, 4, pixels.shape[1], dtype=np.float32)
    pixels = pixels + shadow + grains.normal(0, 2.2, pixels.shape).astype(np.float32)
    specks = grains.random(pixels.shape) < 0.0002
    pixels[specks] = 60
    return Image.fromarray(np.clip(pixels, 0, 250).astype(np.uint8), "L")


def _jpeg(picture: Image.Image) -> BytesIO:
    out = BytesIO()
    picture.save(out, "JPEG", quality=28, optimize=True)
    out.seek(0)
    return out
