"""A paper of a draft made on another day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from secor_qa.samples.draft import Draft
from secor_qa.samples.paper import Paper
from secor_qa.samples.papers import make_paper


def redated(draft: Draft, old: Paper, on: date, *, undated: bool = False, renamed: bool = True) -> Paper:
    """The same paper made on another day; it takes the old one's place, and its file name follows the date."""
    made = make_paper(old.key, draft.story, on, undated=undated)
    new = replace(made, file=old.file, questions=old.questions)
    if undated or renamed:
        for pattern in ("%Y-%m-%d", "%Y-%m", "%d %b %Y", "%Y%m%d"):
            new.file = new.file.replace(f"{old.on:{pattern}}", "" if undated else f"{on:{pattern}}")
        new.file = new.file.replace(" .", ".").replace("_.", ".")
    draft.papers[draft.papers.index(old)] = new
    for row in draft.rows:
        row.attachments = [new.file if file == old.file else file for file in row.attachments]
        row.notes = row.notes.replace(old.file.rsplit("/", 1)[-1], new.file.rsplit("/", 1)[-1])
    return new
