"""How a company names the files it attaches: folders by element, numbers, or plain titles; safe on every system."""

from __future__ import annotations

import re

from secor_qa.procedure.instrument import Instrument
from secor_qa.samples.paper import Paper


def name_files(papers: list[Paper], instrument: Instrument, style: int) -> None:
    """Give every paper a path below attachments/, no two alike in any case of letters."""
    taken: set[str] = set()
    for number, paper in enumerate(papers, 1):
        stem = _stem(paper, number, instrument, style)
        name, again = f"{stem}{paper.suffix}", 2
        while name.casefold() in taken:
            name, again = f"{stem} {again}{paper.suffix}", again + 1
        taken.add(name.casefold())
        paper.file = name


def _stem(paper: Paper, number: int, instrument: Instrument, style: int) -> str:
    words = re.sub(r"[^\w\s.-]", "", paper.title).strip()[:60].strip(" .")
    if style == 0:
        element = instrument.question(paper.questions[0]).element
        name = next(each.name for each in instrument.elements if each.id == element)
        folder = re.sub(r"[^\w\s-]", "", name)[:24].strip()
        return f"{element.zfill(2)} {folder}/{words} {paper.on.isoformat()}"
    if style == 1:
        return f"{number:02d}_{words.lower().replace(' ', '_')}_{paper.on:%Y-%m}"
    return f"{words} {paper.on:%d %b %Y}" if paper.form != "photo" else f"IMG_{paper.on:%Y%m%d}_{number:04d}"
