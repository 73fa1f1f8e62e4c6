"""2.5(d): until when a ticket, licence or machine is good, by the notes and by the paper.

Reading: only where the notes tell one single day, month or year of expiry, in a sentence that shares a telling word
with a document of the question that bears an expiry, and where no document of the submission bears that one. The first
of several to run out, or another's, need not be attached.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.record_dates import expiries
from secor_qa.procedure.registers import tables
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.dates import MONTH, dates_in, month_number
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.stems import stems, stems_of
from secor_qa.procedure.words import Answer, Check, Status, Strength

When = tuple[int, int, int]  # year, month and day, 0 where not written
_DAY = r"(?:[0-3]?\d)(?:st|nd|rd|th)?"
_WHEN = (
    rf"(?:(?P<y1>20\d\d)-(?P<m1>[01]\d)(?:-(?P<d1>[0-3]\d))?|(?P<m2>{MONTH})\s(?:(?P<d2>{_DAY}),?\s)?(?P<y2>20\d\d)|"
    rf"(?P<d3>{_DAY})[\s-](?P<m3>{MONTH})[\s-](?P<y3>20\d\d)|(?P<y4>20\d\d))(?![\w-])"
)
_UNTIL = re.compile(
    r"\b(?:(?:good|valid|current|runs?|lasts?|holds?|ok)"
    r"(?: (?:until|till|to|up to|through|thru|into)){1,2}|"
    r"(?:expir(?:es|ed|y)|renewal|renews|runs? out|exp\.?)"
    r"(?: (?:date|is|on|in|by|only|not until|end of|the end of)){0,3}|"
    r"(?:not up|(?:not|nothing|never|n['’]t)(?: \w+){0,3}? (?:renew(?:ed|al)?|expire|up|due|run out|lapse)(?: again)?) "
    r"(?:until|till|before)|"
    r"(?:has|have|is|are) until|(?:good|valid|current|runs|lasts|carries \w+|gets? \w+) "
    r"(?:well |right )?(?:in ?to|through)|"
    r"next (?:renewal|due)(?: date)?(?: is| in| on)?):?\s+"
    r"(?:the end of |end of |the (?:spring|summer|fall|autumn|winter) of )?"
    rf"{_WHEN}",
    re.IGNORECASE,
)
_WAS = re.compile(r"\b(?:issued|taken|done|held|passed|trained|completed|found|closed)\b", re.IGNORECASE)
"""The heading of a column of days on which something was."""
_OF_SEVERAL = re.compile(
    r"\b(?:first(?! aid)|next|earliest|soonest|others?|another|both|two|three|four|five|some|oldest|last|latest|was|"
    r"were|had)\b",
    re.IGNORECASE,
)
_PLAIN = stems_of(
    "valid expire expires expired expiry until good current run runs renew renewal date dated year end january "
    "february march april may june july august september october november december copy card paper photo photograph"
)


def expiry_of_notes(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The one expiry that the notes tell stands in a document."""
    told = expiries_told(row.notes)
    if row.answer is not Answer.YES or question.evidence == "none" or len(told) != 1:
        return
    when, words, sentence = told[0]
    attached = [each for each in facts.submission.documents_of(question.id) if each.present and each.readable]
    bearing = [each for each in attached if expiries_borne(each) and _speaks_of(sentence, each)]
    if not bearing or any(_bears(each, when) for each in facts.submission.documents):
        return
    borne = expiries_borne(bearing[0])
    message = (
        f"The notes of question {question.id} say “{words}”; “{bearing[0].file}” says {', '.join(map(_said, borne))}. "
        "Please see which is right."
    )
    evidence = (
        Evidence(f"Notes: “{excerpt(row.notes)}”"),
        Evidence(excerpt(" ".join(bearing[0].texts)), bearing[0].file, 1),
    )
    yield Finding(
        question.id, Check.CONSISTENCY, "expiry-against-document", Status.NEEDS_REVIEWER, message, evidence,
        Strength.LOOK,
    )  # fmt: skip


@lru_cache(TEXTS_KEPT)
def expiries_told(text: str) -> tuple[tuple[When, str, str], ...]:
    """The days, months or years until which a text says that something is good, with the words and the sentence."""
    return tuple(
        (_when(found), " ".join(found[0].split()), sentence)
        for sentence in sentences(text)
        if not _OF_SEVERAL.search(sentence)
        for found in _UNTIL.finditer(sentence)
    )


def _bears(document: Document, when: When) -> bool:
    """Whether a document bears an expiry, or in a list of several days that day, or its month under such a heading."""
    if any(_agree(when, each) for each in expiries_borne(document)):
        return True
    listed = _listed(document.texts) if when[1] else ()
    return any(_agree(when, each) for each in listed)


@lru_cache(TEXTS_KEPT)
def _listed(texts: tuple[str, ...]) -> tuple[When, ...]:
    """The days that stand in the cells of tables, but in the columns of what was."""
    return tuple(
        (on.year, on.month, on.day)
        for table in (each for text in texts for each in tables(text))
        for row in table.rows
        for at, cell in enumerate(row)
        if not (at < len(table.heads) and _WAS.search(table.heads[at]))
        for on, _ in dates_in(cell)
    )


def expiries_borne(document: Document) -> tuple[When, ...]:
    """The expiries that a document bears, as dates or as words."""
    dated = [(each.on.year, each.on.month, 0 if each.until else each.on.day) for each in expiries(document)]
    written = [when for text in document.texts for when in _written(text)]
    return tuple(dict.fromkeys([*dated, *written]))


@lru_cache(TEXTS_KEPT)
def _written(text: str) -> tuple[When, ...]:
    return tuple(_when(found) for found in _UNTIL.finditer(text))


def _when(found: re.Match[str]) -> When:
    parts = {name[0]: value for name, value in found.groupdict().items() if value}
    month = parts.get("m", "0")
    number = int(month) if month.isdigit() else month_number(month)
    return int(parts["y"]), number, int("".join(filter(str.isdigit, parts.get("d", "0"))) or 0)


def _agree(one: When, other: When) -> bool:
    """Whether two say the same as far as both are written."""
    return all(mine == its for mine, its in zip(one, other, strict=True) if mine and its)


def _speaks_of(sentence: str, document: Document) -> bool:
    named = stems(sentence) - _PLAIN
    return not named.isdisjoint(
        stems(f"{document.file.replace('_', ' ')} {document.title}\n{' '.join(document.texts)}")
    )


def _said(when: When) -> str:
    return "-".join(f"{part:02}" for part in when if part)
