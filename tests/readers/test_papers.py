"""Papers as strangers write them, through readers and checks: what is in order stays silent, what is not is found."""

from __future__ import annotations

import io
import tomllib
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pytest
from builders import EDITION, ON, make_row, make_submission
from reportlab.pdfgen.canvas import Canvas

from secor_qa import places
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.submission import Document
from secor_qa.readers.evidence import read_document
from secor_qa.readers.instruments.file import read_instrument

PAPERS = tomllib.loads((Path(__file__).parent / "files" / "papers.toml").read_text(encoding="utf-8"))


@cache
def instrument() -> Instrument:
    return replace(read_instrument(places.data_folder() / "instruments" / "secor-2022"), consistency=())


def as_pdf(text: str) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(612, 792), invariant=1)
    for number, line in enumerate(text.split("\n")):
        for column, cell in enumerate(line.split("\t")):
            canvas.drawString(60 + 130 * column, 750 - 16 * number, cell)
    canvas.save()
    return buffer.getvalue()


def as_word(text: str) -> bytes:
    word, table = docx.Document(), None
    for line in text.split("\n"):
        cells = line.split("\t")
        if len(cells) == 1:
            table = None
            word.add_paragraph(line)
            continue
        table = table or word.add_table(rows=0, cols=8)
        for cell, value in zip(table.add_row().cells, cells, strict=False):
            cell.text = value
    buffer = io.BytesIO()
    word.save(buffer)
    return buffer.getvalue()


MADE: dict[str, Callable[[str], bytes]] = {"pdf": as_pdf, "docx": as_word, "txt": str.encode}


@cache
def read(name: str, text: str) -> Document:
    return replace(read_document(name, MADE[name.rsplit(".", 1)[1]](text)), metadata={})


def codes(paper: dict[str, Any]) -> set[str]:
    """The codes of the checks of documents, currency and consistency at the paper's question."""
    question = paper["question"]
    documents = tuple(replace(read(each["name"], each["text"]), questions=(question,)) for each in paper["files"])
    row = make_row(question, attachments=tuple(each.file for each in documents))
    named = {"instrument": instrument().id, "instrument_version": instrument().version}
    found = pre_review(make_submission(row, documents=documents, **named), instrument(), EDITION, ON).findings
    return {each.code for each in found if each.question == question and each.check.letter in "abd"}


@pytest.mark.parametrize("paper", PAPERS["clean"], ids=lambda paper: f"{paper['question']} {paper['files'][0]['name']}")
def test_a_paper_that_is_in_order_stays_silent(paper: dict[str, Any]) -> None:
    assert codes(paper) == set()


@pytest.mark.parametrize("paper", PAPERS["faulty"], ids=lambda paper: paper["what"])
def test_a_paper_that_is_not_is_found(paper: dict[str, Any]) -> None:
    assert codes(paper) & set(paper["codes"])
