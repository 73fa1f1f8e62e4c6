"""How much text of one submission the seven checks of 2.5 look at: more than any has, and little enough to be quick.

The rules have no clock, so the bound is in characters; what lies beyond it is named in a finding and left to the
reviewer. The submission itself is kept whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from secor_qa.procedure.checks.action_items.missing import items_of
from secor_qa.procedure.edition import Edition
from secor_qa.procedure.elsewhere import NOTHING_ELSEWHERE, Elsewhere
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Evidence, Finding
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.remembering import make_room
from secor_qa.procedure.submission import LONG_TEXT, Document, Sign, Submission
from secor_qa.procedure.words import Check, SignKind, Status

NOTES_MAX = 10_000
"""Characters of the notes of one question, or of the text of an action item: about five pages."""
ALL_NOTES_MAX = 250_000
"""Characters of all notes together, and of all action items."""
DOCUMENTS_MAX = 1_500_000
"""Characters of all documents together: some 600 pages that are densely written."""

WORD_MAX = 200
"""Characters of one word of a note: a longer one is no word, and what follows in it tells nothing."""
_BEYOND_A_WORD = re.compile(rf"(?<=\S{{{WORD_MAX}}})\S+")
_BLANK = re.compile(r"\s{20,}")
"""A gap as empty lines leave it, which tells no more than one of them."""


def facts_within_bounds(
    submission: Submission,
    instrument: Instrument,
    edition: Edition,
    on: date,
    elsewhere: Elsewhere = NOTHING_ELSEWHERE,
) -> Facts:
    """The facts for the seven checks, with no more text than is looked at."""
    notes = shares([len(row.notes) for row in submission.answers], ALL_NOTES_MAX, NOTES_MAX)
    actions = shares([len(item.action) for item in submission.action_items], ALL_NOTES_MAX, NOTES_MAX)
    texts = shares([_n_characters(each) for each in submission.documents], DOCUMENTS_MAX, DOCUMENTS_MAX)
    rows = tuple(zip(submission.answers, notes, strict=True))
    items = tuple(zip(submission.action_items, actions, strict=True))
    cut: dict[Check, Mapping[str, int]] = {
        Check.NOTES: {row.question: n for row, n in rows if n < len(row.notes)},
        Check.ACTION_ITEMS: {item.question: n for item, n in items if n < len(item.action)},
    }
    written = "\n".join(
        [*(row.notes for row in submission.answers), *(item.action for item in submission.action_items)]
    )
    all_texts = sum(map(_n_characters, submission.documents))
    if any(cut.values()) or sum(texts) < all_texts or _BEYOND_A_WORD.search(written) or _BLANK.search(written):
        submission = replace(
            submission,
            answers=tuple(replace(row, notes=_spoken(row.notes[:n])) for row, n in rows),
            action_items=tuple(replace(item, action=_spoken(item.action[:n])) for item, n in items),
            documents=tuple(_begun(each, n) for each, n in zip(submission.documents, texts, strict=True)),
        )
    make_room(submission)
    return Facts(submission, instrument, edition, on, elsewhere, cut)


def with_the_rest(results: Sequence[CheckResult], facts: Facts) -> tuple[CheckResult, ...]:
    """The suggestions for one question, with a finding where the rest of a text is left to the reviewer."""
    return tuple(_with(result, tuple(_rest(result, facts))) for result in results)


def shares(lengths: Sequence[int], together: int, each: int) -> list[int]:
    """How much of each text is looked at: the short ones whole, the long ones alike, none more than `each`."""
    given, left = [0] * len(lengths), together
    for n_done, at in enumerate(sorted(range(len(lengths)), key=lengths.__getitem__)):
        given[at] = min(lengths[at], each, left // (len(lengths) - n_done))
        left -= given[at]
    return given


def _spoken(text: str) -> str:
    return _BLANK.sub(_shorter, _BEYOND_A_WORD.sub("", text))


def _shorter(gap: re.Match[str]) -> str:
    return "\n\n" if "\n" in gap[0] else " "


def _n_characters(document: Document) -> int:
    return sum(map(len, document.texts))


def _begun(document: Document, n: int) -> Document:
    """A document with the first `n` characters of its text; the pages on which more stands are unread."""
    if _n_characters(document) <= n:
        return document
    texts: list[str] = []
    beyond: list[int] = []
    for page, text in enumerate(document.texts, 1):
        texts.append(text[:n])
        if len(text) > n:
            beyond.append(page)
        n -= len(texts[-1])
    sign = Sign(SignKind.CAUTION, LONG_TEXT, "It holds more text than is looked at.", beyond[0])
    unread = tuple(sorted({*document.unread_pages, *beyond}))
    return replace(document, texts=tuple(texts), unread_pages=unread, signs=(*document.signs, sign))


def _with(result: CheckResult, findings: tuple[Finding, ...]) -> CheckResult:
    if not findings:
        return result
    return CheckResult.of(
        result.question, result.check, (*result.findings, *findings), result.reason, otherwise=result.status
    )


def _rest(result: CheckResult, facts: Facts) -> Iterator[Finding]:
    question, cut = result.question, facts.cut.get(result.check, {})
    if result.check is Check.NOTES and question in cut:
        yield _said(result, f"The notes of question {question} have", cut[question])
    if result.check is Check.ACTION_ITEMS:
        long = [cut[item.question] for item in items_of(question, facts.submission) if item.question in cut]
        if long:
            yield _said(result, f"The action item of question {question} has", min(long))
    if result.check is Check.DOCUMENTS:
        yield from _of_documents(question, facts.submission.documents_of(question))


def _said(result: CheckResult, what: str, n: int) -> Finding:
    message = f"{what} more text than the program looks at: only the first {n:,} characters; please read the rest."
    evidence = (Evidence(f"Looked at: {n:,} characters from the beginning."),)
    return Finding(result.question, result.check, LONG_TEXT, Status.NEEDS_REVIEWER, message, evidence)


def _of_documents(question: str, documents: Sequence[Document]) -> Iterator[Finding]:
    for document in documents:
        page = min((sign.page or 1 for sign in document.signs if sign.code == LONG_TEXT), default=0)
        if page:
            message = (
                f"“{document.file}” of question {question} has more text than the program looks at; please look at "
                f"it yourself from page {page} on."
            )
            evidence = (Evidence("The text beyond was not looked at.", document.file, page),)
            yield Finding(question, Check.DOCUMENTS, LONG_TEXT, Status.NEEDS_REVIEWER, message, evidence)
