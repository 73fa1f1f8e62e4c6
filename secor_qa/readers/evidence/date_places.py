"""Where the words stand that tell what a date is the date of: before it, in the heading of its column, around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from secor_qa.procedure.words import DateRole
from secor_qa.readers.evidence.content import Beside
from secor_qa.readers.evidence.date_roles import NoDate, connects, is_bare, role_by

Told = tuple[DateRole | NoDate, str]
NOT_TOLD: Told = (DateRole.OTHER, "")
NOTHING_BESIDE = Beside()
_BEFORE, _AFTER, _LINE_MAX = 70, 40, 60  # characters of a sentence, behind a date, of a line that is a label
_ROW_MAX = 2_000  # characters of a row of cells
_WIDE = 3  # cells in a row from which on it is a row of a list, and no label with its value
_LABEL_WORDS_MAX = 3  # of the cell to the left in a row of a list
_BREAK = re.compile(r"[.!?]\s+(?=[A-ZÀ-Ý])|[;|•☐☑☒]|[^\S\n]{3,}|_{3,}(?=\s{0,9}[^\W_])")
_WEEKDAY = re.compile(r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\W{0,3}\Z", re.IGNORECASE)
_BY = re.compile(r"[a-z] by\s{0,3}\Z")
HEADS = re.compile(
    r"\b(?:dated?|expir\w*|due|review\w*|completed?|signed|valid|(?:good|current) (?:until|till?|to|thru|through)|"
    r"runs? (?:out|to|until)|next|issued?|held|inspected|target|[eé]ch[eé]ance)\b",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_BY_SOMEONE = (
    DateRole.SIGNED,
    DateRole.REVIEWED,
    DateRole.EFFECTIVE,
)  # what `Date` may be the date of, on the same line


def _of_words(before: str) -> Told | None:
    """What the words before a date tell; `two more with the course by` tells until when."""
    told = role_by(before)
    return (DateRole.DUE, told[1]) if told and told[0] is DateRole.RECORD and _BY.search(before) else told


class PageOfDates:
    """One page's text, asked about the places in it."""

    def __init__(self, text: str) -> None:
        self.text = text

    def tell(self, start: int, end: int, since: int, before: Told, beside: Beside = NOTHING_BESIDE) -> Told:
        """The role of the date from `start` to `end`, and the words that tell it.

        `since` is where the date before it ends, and `before` what that one is the date of.
        """
        line = self.text.rfind("\n", 0, start) + 1
        cell = max(line, self.text.rfind("\t", line, start) + 1)
        whole = self.text[max(cell, since, start - 2 * _BEFORE) : start]
        own = _WEEKDAY.sub("", _BREAK.split(whole[-_BEFORE:].rstrip("_."))[-1])
        if not own.strip(" _:") and (told := role_by(beside.before) or role_by(beside.above)):
            return told
        if since > cell and connects(own):
            ends = before[0] is DateRole.EFFECTIVE and re.search(r"\bto|until|through|au|[-–]", own)
            return (DateRole.EXPIRES, before[1]) if ends else before
        if is_bare(own) and (by := self._by_someone(line, max(line, since), start, own)):
            return by
        return (
            _of_words(own)
            or self._of_cell(line, start)
            or role_by(beside.above)
            or (None if own.strip(" \t:_-") or self._is_of_a_list(line) else self._line_above(line))
            or self._behind(end, alone=not own.strip())
            or NOT_TOLD
        )

    def _by_someone(self, line: int, since: int, start: int, own: str) -> Told | None:
        """`Signature: R. Example   Date:` or the same on two lines."""
        further = self.text[max(since, start - 2 * _BEFORE) : start - len(own)]
        told = role_by(further) if further.strip() else self._line_above(line)
        return told if told and told[0] in _BY_SOMEONE else None

    def _line_above(self, line: int) -> Told | None:
        above = self.text[max(0, line - _LINE_MAX - 2) : max(0, line - 1)].rstrip()
        above = above[above.rfind("\n") + 1 :]
        return role_by(above) if above and len(above) < _LINE_MAX and not YEAR.search(above) else None

    def _is_of_a_list(self, line: int) -> bool:
        """Whether a line is a row of a list, of which the one above is another row."""
        return self.text[line : line + _ROW_MAX].split("\n", 1)[0].count("\t") >= _WIDE - 1

    def _behind(self, end: int, *, alone: bool) -> Told | None:
        after = re.split(r"[\n\t;]|\.\s", self.text[end : end + _AFTER], maxsplit=1)[0]
        if after.strip(" )]_.,:-"):
            return None if YEAR.search(after) else role_by(after)
        below = self.text[end : end + _LINE_MAX + 1].lstrip(" _\n").split("\n")[0]
        return role_by(below) if alone and below and "\t" not in below and not YEAR.search(below) else None

    def _of_cell(self, line: int, start: int) -> Told | None:
        """The heading of the column, or the cell to the left."""
        if start - line > _ROW_MAX:
            return None
        before, behind = self.text[line:start], self.text[start : start + _ROW_MAX].split("\n", 1)[0]
        if "\t" not in before and "\t" not in behind:
            return None
        cells = before.split("\t")
        at, left = len(cells) - 1, next((text for text in reversed(cells[:-1]) if text.strip()), "")
        n_cells = at + 1 + behind.count("\t")
        heads = self._headings_at(line)
        above = role_by(heads[at]) if at < len(heads) and heads[at] else None
        is_label = n_cells < _WIDE or len(left.split()) <= _LABEL_WORDS_MAX
        beside = role_by(left[-_BEFORE:]) if is_label and not YEAR.search(left) else None
        return (above or beside) if n_cells >= _WIDE or not left else (beside or above)

    def _headings_at(self, line: int) -> list[str]:
        at = bisect_right(self._headings, line - 1, key=lambda heading: heading[0]) - 1
        return self._headings[at][1] if at >= 0 else []

    @cached_property
    def _headings(self) -> list[tuple[int, list[str]]]:
        """Lines that head columns, each with its place and its cells; an empty one where a table ends."""
        found: list[tuple[int, list[str]]] = []
        at, n_plain = 0, 0
        for text in self.text.split("\n"):
            n_plain = 0 if "\t" in text else n_plain + 1
            if n_plain > 1 and found and found[-1][1]:
                found.append((at, []))
            if "\t" in text and HEADS.search(text) and not YEAR.search(text):
                cells = [cell.strip() for cell in text.split("\t")]
                if all(len(cell) < _LINE_MAX for cell in cells):
                    found.append((at, cells))
            at += len(text) + 1
        return found
