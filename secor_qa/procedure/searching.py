"""Finding words in what was sent, without regard to case and accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from secor_qa.procedure.submission import ActionItem, Submission

Kind = Literal["notes", "document", "action plan"]
_AROUND = 50  # characters on either side of what was found
_PER_TEXT = 5  # of one page or note; the rest is seen there


@dataclass(frozen=True)
class Hit:
    """Where the words stand: in the notes of a question, on a page of a document (from 1), or in the action plan."""

    kind: Kind
    question: str  # the first that the document is attached to; empty where it is attached to none
    file: str
    page: int | None
    snippet: str


def folded(text: str) -> str:
    """The text for comparing: small letters, without accents, as long as before."""
    if text.isascii():
        return text.lower()
    return "".join(_plain(character) for character in text)


def _plain(character: str) -> str:
    first = unicodedata.normalize("NFKD", character)[:1].lower()
    return first if len(first) == 1 else character


def search(submission: Submission, text: str, at_most: int = 200) -> tuple[Hit, ...]:
    """Every place where the words stand one after another, in the order: notes, action plan, documents."""
    parts = folded(text).split()
    if not parts:
        return ()
    wanted = re.compile(r"\s+".join(map(re.escape, parts)))
    return tuple(islice(_hits(submission, wanted), at_most))


def _hits(submission: Submission, wanted: re.Pattern[str]) -> Iterator[Hit]:
    for row in submission.answers:
        for snippet in _found(row.notes, wanted):
            yield Hit("notes", row.question, "", None, snippet)
    for item in submission.action_items:
        for snippet in _found(_words_of(item), wanted):
            yield Hit("action plan", item.question, "", None, snippet)
    attached: dict[str, str] = {}
    for row in submission.answers:
        for document in submission.documents_of(row.question):
            attached.setdefault(document.file, row.question)
    for document in submission.documents:
        for page, text in enumerate(document.texts, 1):
            for snippet in _found(text, wanted):
                yield Hit("document", attached.get(document.file, ""), document.file, page, snippet)


def _words_of(item: ActionItem) -> str:
    return " · ".join(filter(None, (item.deficiency, item.action, item.responsible, item.status)))


def _found(text: str, wanted: re.Pattern[str]) -> Iterator[str]:
    for found in islice(wanted.finditer(folded(text)), _PER_TEXT):
        start, end = max(0, found.start() - _AROUND), found.end() + _AROUND
        shown = " ".join(text[start:end].split())
        yield f"{'…' if start else ''}{shown}{'…' if end < len(text) else ''}"
