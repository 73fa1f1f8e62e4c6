"""Signs of incompleteness that stand in the text of a document, whatever its format. Clear cases only.

An empty form is none of them, nor is a line that is left empty in most offices: for comments, a witness, the next date.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from secor_qa.procedure.submission import Sign
from secor_qa.procedure.words import SignKind
from secor_qa.readers.evidence.blanks import NEEDED, bare_labels
from secor_qa.readers.evidence.content import Beside, Content
from secor_qa.readers.evidence.signature_lines import CELL, RuledLine, ruled_lines, signature_lines
from secor_qa.readers.sheets.written_dates import find_written_dates

_FILLED_MIN = 3  # marks of use - labels with a value, ticks, dates, sentences - before a document is more than a form
_UNSIGNED_MAX = 3  # lines for a signature; more are a list to sign up on
_BLANK_MAX = 2  # empty lines in a form that is otherwise filled in, where fewer than two of them are needed
_PAGE_OF = re.compile(r"\bpage\s{0,3}([0-9]{1,3})\s{0,3}(?:of|de|/)\s{0,3}([0-9]{1,3})\b", re.IGNORECASE)
_FILLED = re.compile(r"^[^\S\n]{0,8}[^\W\d_][^\n:\t_]{1,40}(?::[^\S\n]{0,6}|\t)(?=[^\s_.…☐])", re.MULTILINE)
_INITIALLED = re.compile(r"(?:^|[ \t])[A-Z]{2,3}[ \t]*$", re.MULTILINE)
_TICKED = re.compile(r"\[[xXvV✓✔]\]|[☑☒✓✔✗✘]")
_SENTENCE_END = re.compile(r"[.!?](?=\s|\Z)")
_SENTENCE_WORDS_MIN = 7  # in a row before its end, each beginning with a letter or digit
_PROSE_LINE_MIN, _WORDS_OF_A_SENTENCE = 6, 12  # words
_OWN_RULES_MAX = 4  # ruled lines on a page of prose; more are a blank form bound in with it
_SIGNED_OTHERWISE = re.compile(
    r"/s/|\b(?:e-?signed|(?:electronically|digitally) signed|signed electronically|docusign\w*|adobe sign|"
    r"original signed)\b",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\b(?:signature|signed)(?: by)?[ ]{0,3}[:\t][ ]{0,3}(?=[^\W_])", re.IGNORECASE)
_CREW = r"attendee\w*|participant\w*|worker\w*|crew|employees?|member\w*"
_SPARE_ALWAYS = re.compile(
    r"\b(?:witness\w*|optional|if|where|client|customer|contractor|visitor|second|other|additional|t[eé]moin|office)\b",
    re.IGNORECASE,
)
_SPARE = re.compile(rf"{_SPARE_ALWAYS.pattern}|\b(?:{_CREW})\b", re.IGNORECASE)
_CREW_SIGNS = re.compile(
    rf"\b(?:{_CREW})\b.{{0,20}}\bsign(?:ature|ed)\b|\bsign(?:ature|ed)\b.{{0,20}}\b(?:{_CREW})\b", re.I
)
_TYPED_ONLY = ("xlsx", "xls", "ods")  # their cells hold no drawn rule, and a name may stand in the next one


@dataclass(frozen=True)
class _Line:
    page: int
    line: RuledLine
    empty: bool


def find_signs(content: Content) -> tuple[Sign, ...]:
    """What the texts of a document say is missing from it."""
    return (*_missing_pages(content), *_empty_lines(content))


def _missing_pages(content: Content) -> Iterator[Sign]:
    """The pages number themselves, and fewer are there than they say; only where every page agrees on the total."""
    if content.kind != "pdf" or content.unread_pages:
        return
    found = [
        (page, int(m[1]), int(m[2])) for page, text in enumerate(content.texts, 1) for m in _PAGE_OF.finditer(text)
    ]
    totals = {total for _, _, total in found}
    if len(totals) != 1 or len(found) != len({page for page, _, _ in found}):
        return  # none, or a packet of several documents
    total = totals.pop()
    if len(content.texts) < total and all(number <= total for _, number, _ in found):
        page, number, _ = found[0]
        said = f"Page {page} says “page {number} of {total}”, but the file has {len(content.texts)} "
        yield Sign(SignKind.INCOMPLETE, "page-missing", said + ("page." if len(content.texts) == 1 else "pages."), page)


def _empty_lines(content: Content) -> Iterator[Sign]:
    """Lines for a signature, a date or a name on which nothing stands, in a form that is otherwise filled in."""
    if content.kind not in ("pdf", "docx", "rtf", "text", *_TYPED_ONLY):
        return
    skipped = {*content.recognised_pages, *content.unread_pages}  # handwriting is not recognised
    if skipped:
        return
    signing = {
        (page, line.start): line
        for page, text in enumerate(content.texts, 1)
        for line in signature_lines(text)
        if content.kind not in _TYPED_ONLY or "_" in text[line.start : line.end]
    }
    ruled = {
        (page, line.start): line
        for page, text in enumerate(content.texts, 1)
        for lines in (bare_labels(text), ruled_lines(text))
        for line in lines
    }
    if not signing and not ruled:
        return
    lines = [_Line(at[0], line, _is_empty(content, at[0], line)) for at, line in sorted({**ruled, **signing}.items())]
    n_used, n_empty = sum(map(_n_used, content.texts)), sum(line.empty for line in lines)
    n_sentences = max(sum(map(_n_sentences, content.texts)), _n_as_prose(content))
    if n_used + n_sentences < _FILLED_MIN or n_empty > n_used + n_sentences:
        return  # an empty form, perhaps with a few words in it
    if n_used < max(_FILLED_MIN, n_empty):  # prose: only what ends it, not the forms that are bound in with it
        n_on = Counter(line.page for line in lines)
        lines = [line for line in lines if n_on[line.page] <= _OWN_RULES_MAX]
        yield from _unsigned([line for line in lines if (line.page, line.line.start) in signing], content)
        return
    yield from _unsigned([line for line in lines if (line.page, line.line.start) in signing], content, is_form=True)
    unsigned = {line.page for line in lines if line.empty and (line.page, line.line.start) in signing}
    others = [line for line in lines if (line.page, line.line.start) not in signing]
    yield from _blank([line for line in others if line.page not in unsigned])


def _n_as_prose(content: Content) -> int:
    """How many sentences the long lines would make, where full stops were lost or lines are cut within words."""
    long = [
        line.split() for text in content.texts for line in text.split("\n") if "__" not in line and ".." not in line
    ]
    return sum(len(line) for line in long if len(line) >= _PROSE_LINE_MIN) // _WORDS_OF_A_SENTENCE


def _n_sentences(text: str) -> int:
    """Whole sentences; fewer words before a full stop are an abbreviation or a label."""
    *ended, _ = _SENTENCE_END.split(text)
    return sum(1 for each in ended if _ends_in_words(re.split(r"[.!?]", each)[-1]))


def _ends_in_words(text: str) -> bool:
    last = text.rsplit(maxsplit=_SENTENCE_WORDS_MIN)[-_SENTENCE_WORDS_MIN:]
    return len(last) == _SENTENCE_WORDS_MIN and all(word[0].isalnum() or word[0] == "_" for word in last)


def _n_used(text: str) -> int:
    """What shows that a page was written on: labels with a value, ticks, and dates."""
    n_dates = sum(1 for _ in islice(find_written_dates(text), _FILLED_MIN))
    n_initialled = len(_INITIALLED.findall(text))
    return len(_FILLED.findall(text)) + len(_TICKED.findall(text)) + n_dates + n_initialled


def _is_empty(content: Content, page: int, line: RuledLine) -> bool:
    return not (line.written or content.beside.get((page, line.start), Beside()).inked)


def _unsigned(lines: list[_Line], content: Content, *, is_form: bool = False) -> Iterator[Sign]:
    """The first line that nobody signed on; a form that only its crew signs is signed by nobody where they did not."""
    if not lines or any(_SIGNED_OTHERWISE.search(text) for text in content.texts):
        return
    signed = any(not line.empty for line in lines) or any(_SIGNED.search(text) for text in content.texts)
    needed = [line for line in lines if line.empty and not _SPARE.search(line.line.label)]
    crew = [line for line in lines if line.empty and _CREW_SIGNS.search(line.line.label)] if is_form else []
    empty = needed or [line for line in crew if not _SPARE_ALWAYS.search(line.line.label)]
    cells = [line for line in empty if line.line.label.startswith(CELL)]
    if signed or not empty or len(empty) - len(cells) > _UNSIGNED_MAX:
        return
    first = empty[0]
    said = f"On page {first.page} nothing stands on the line “{first.line.label}”."
    yield Sign(SignKind.INCOMPLETE, "unsigned-line", said, first.page)


def _blank(lines: list[_Line]) -> Iterator[Sign]:
    empty = [line for line in lines if line.empty]
    needed = [line for line in empty if NEEDED.match(line.line.label) and not _SPARE.search(line.line.label)]
    if len(empty) > _BLANK_MAX and len(needed) < max(2, len(empty) / 2):
        return
    for line in needed:
        said = f"On page {line.page} nothing stands on the line “{line.line.label}”."
        yield Sign(SignKind.INCOMPLETE, "blank-field", said, line.page)
