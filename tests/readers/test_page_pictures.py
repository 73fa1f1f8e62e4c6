"""Pages drawn in a process of their own: what hangs, breaks or bursts it costs only itself."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator

import pytest
from PIL import Image

from secor_qa.errors import CouldNotRead
from secor_qa.readers.apart.page_pictures import draw_picture
from secor_qa.readers.apart.render_process import RenderProcess


@pytest.fixture
def process() -> Iterator[RenderProcess]:
    """A process that draws, ended after the test."""
    made = RenderProcess()
    yield made
    made.close()


def picture(width: int = 60, height: int = 30, kind: str = "PNG", **more: object) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (width, height), "white").save(written, kind, **more)  # type: ignore[arg-type]
    return written.getvalue()


def test_a_photograph_stands_the_right_way_up() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright
    drawn = draw_picture(picture(kind="JPEG", exif=exif), 1, 400, 0)
    assert (drawn.width, drawn.height, drawn.n_pages) == (30, 60, 1)
    turned = draw_picture(picture(kind="JPEG", exif=exif), 1, 400, 90)
    assert (turned.width, turned.height) == (60, 30)


def test_a_large_photograph_is_made_as_small_as_asked() -> None:
    drawn = draw_picture(picture(1200, 600), 1, 300, 0)
    assert (drawn.width, drawn.height) == (300, 150)


def test_a_tiff_has_pages() -> None:
    pages = [Image.new("RGB", (20 + each, 20), "white") for each in range(3)]
    written = io.BytesIO()
    pages[0].save(written, "TIFF", save_all=True, append_images=pages[1:])
    drawn = draw_picture(written.getvalue(), 3, 100, 0)
    assert (drawn.width, drawn.n_pages) == (22, 3)
    with pytest.raises(ValueError, match="cannot be opened"):
        draw_picture(written.getvalue(), 4, 100, 0)


def test_a_heic_photograph_that_is_cut_off_is_told() -> None:
    with pytest.raises(ValueError, match="cannot be opened"):
        draw_picture(b"\0\0\0\x18ftypheic\0\0\0\0", 1, 100, 0)


def test_a_broken_document_is_told_and_the_next_one_is_drawn(process: RenderProcess) -> None:
    with pytest.raises(CouldNotRead, match="cannot be opened"):
        process.draw("a", b"%PDF-1.4 nothing", "pdf", 1, 100)
    assert process.draw("b", picture(), "image", 1, 40).width == 40


def test_a_document_that_takes_too_long_is_given_up_and_the_next_one_is_drawn(process: RenderProcess) -> None:
    able = process.command
    process.command, process.limit_s = (sys.executable, "-c", "import time; time.sleep(600)"), 0.2
    with pytest.raises(CouldNotRead, match="limits of time"):
        process.draw("a", picture(), "image", 1, 40)
    process.command, process.limit_s = able, 60
    assert process.draw("a", picture(), "image", 1, 40).width == 40


def test_a_document_that_ends_the_process_costs_only_itself(process: RenderProcess) -> None:
    able = process.command
    process.command = (sys.executable, "-c", "import os; os._exit(3)")
    with pytest.raises(CouldNotRead):
        process.draw("a", picture(), "image", 1, 40)
    process.command = able
    assert process.draw("a", picture(), "image", 1, 40).height == 20


def test_the_same_document_is_sent_once(process: RenderProcess) -> None:
    process.draw("a", picture(), "image", 1, 40)
    assert process.draw("a", b"", "image", 1, 50).width == 50
