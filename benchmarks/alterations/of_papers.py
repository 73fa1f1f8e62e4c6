"""Alterations of papers: contents exchanged, cells and labels emptied, papers left out, records a year older."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from benchmarks.alterations import Alter, Altered, rows_of
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import Document, Submission
from secor_qa.procedure.words import DateRole

_OF_PAPERS = frozenset({"documents", "currency", "consistency", "notes"})
_LABEL = re.compile(r"^(?P<label>[A-Z][\w ']{2,25}:) \S.{0,40}$", re.MULTILINE)
LABELS_MIN, ROWS_MIN, CELLS_MIN = 4, 5, 2
"""A form has so many labels, and a table so many rows and cells of a row."""


def _papers_exchanged(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """The contents of two papers of different elements; their names and titles stay."""
    papers = [each for each in submission.documents if each.texts and each.readable and len(each.questions) == 1]
    papers = dice.sample(papers, len(papers))
    for one, other in zip(papers[::2], papers[1::2], strict=False):
        if asked.question(one.questions[0]).element != asked.question(other.questions[0]).element:
            put = {one.file: _with_content(one, other), other.file: _with_content(other, one)}
            changed = replace(submission, documents=tuple(put.get(each.file, each) for each in submission.documents))
            yield from (Altered(changed, each.questions[0], frozenset({"documents"})) for each in (one, other))


def _with_content(paper: Document, of: Document) -> Document:
    return replace(of, file=paper.file, title=paper.title, questions=paper.questions)


def _cell_emptied(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """One cell of a table in which all are written, not in its last row."""
    for paper in dice.sample(submission.documents, len(submission.documents)):
        for page, text in enumerate(paper.texts):
            lines = text.splitlines()
            rows = [at for at, line in enumerate(lines) if line.count("\t") >= CELLS_MIN - 1]
            cells = [lines[at].split("\t") for at in rows]
            if len(rows) > ROWS_MIN and len({len(row) for row in cells}) == 1 and all(map(all, cells)):
                at, row = dice.choice(list(zip(rows, cells, strict=True))[2:-1])
                column = dice.randrange(1, len(row))
                lines[at] = "\t".join("" if each == column else cell for each, cell in enumerate(row))
                yield from _with_page(submission, paper, page, "\n".join(lines))
                break


def _label_emptied(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """What stands behind one label of a form."""
    for paper in dice.sample(submission.documents, len(submission.documents)):
        for page, text in enumerate(paper.texts):
            labels = list(_LABEL.finditer(text))
            if len(labels) >= LABELS_MIN:
                found = dice.choice(labels)
                yield from _with_page(submission, paper, page, text[: found.end("label")] + text[found.end() :])
                break


def _with_page(submission: Submission, paper: Document, page: int, text: str) -> Iterator[Altered]:
    texts = tuple(text if at == page else each for at, each in enumerate(paper.texts))
    yield from _with_paper(submission, paper, replace(paper, texts=texts))


def _with_paper(submission: Submission, paper: Document, put: Document) -> Iterator[Altered]:
    changed = replace(submission, documents=tuple(put if each is paper else each for each in submission.documents))
    if paper.questions:
        yield Altered(changed, paper.questions[0], _OF_PAPERS)


def _paper_left_out(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """One of several papers of a question is neither sent nor listed; the notes stay."""
    for row in rows_of(asked, submission, dice):
        papers = [each for each in submission.documents_of(row.question) if each.questions == (row.question,)]
        if len(submission.documents_of(row.question)) > 1 and papers:
            gone = dice.choice(papers)
            kept = tuple(each for each in submission.documents if each is not gone)
            rows = tuple(
                replace(each, attachments=tuple(name for name in each.attachments if name != gone.file))
                for each in submission.answers
            )
            yield Altered(replace(submission, documents=kept, answers=rows), row.question, _OF_PAPERS)


def _is_leap(on: date) -> bool:
    return (on.month, on.day) == (2, 29)


def _year_older(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """All days of a record of this year are one year earlier, but not the one under which it is listed."""
    end = submission.on("data_gathering_end")
    for paper in dice.sample(submission.documents, len(submission.documents)):
        years = {each.on.year for each in paper.dates if each.role is not DateRole.MADE}
        if end is None or not years or max(years) != end.year or any(_is_leap(each.on) for each in paper.dates):
            continue
        texts = tuple(re.sub(r"\b20\d\d\b", lambda found: str(int(found[0]) - 1), each) for each in paper.texts)
        dates = tuple(
            each if each.role is DateRole.MADE else replace(each, on=each.on.replace(year=each.on.year - 1))
            for each in paper.dates
        )
        yield from _with_paper(submission, paper, replace(paper, texts=texts, dates=dates))


KINDS: dict[str, Alter] = {
    "papers exchanged": _papers_exchanged,
    "cell emptied": _cell_emptied,
    "label emptied": _label_emptied,
    "paper left out": _paper_left_out,
    "record a year older": _year_older,
}
