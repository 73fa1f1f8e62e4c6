"""How many entries a list of tasks or a register of findings has, by what notes tell and by its own rows (2.5(d))."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.registers import n_written, tables
from secor_qa.procedure.wording.corrections import OF_PEOPLE, WHEN_DONE
from secor_qa.procedure.wording.counts import NUMBER_WORDS, counting_text, number, ratios
from secor_qa.procedure.wording.dates import dates_in

_N = rf"(?:\d{{1,3}}|{'|'.join(NUMBER_WORDS)})"
_TASKS = r"(?:tasks|jobs|kinds of (?:work|jobs))"
_ON_LIST = r"(?:on|in) (?:the |our )?(?:list|inventory|register)"
_OF_LIST = re.compile(
    rf"(?<![\w/.-])(?P<n>{_N}) (?:(?:listed|different) )?{_TASKS}\b(?! (?:in|at) )|\b{_ON_LIST} (?:is|are|"
    rf"stand) (?P<n2>{_N})\b|"
    rf"(?<![\w/.-])(?P<n3>{_N}) {_ON_LIST}\b",
    re.IGNORECASE,
)
OF_SOME_ONLY = re.compile(
    r"\b(?:sampl\w+|picked|pulled|took|looked at|drew|since|example|excerpt|page|first|last|newest|new|added|"
    r"from|hazards|other|"
    r"rest|spring|summer|fall|winter|also|besides|more)\b",
    re.IGNORECASE,
)
"""A number may be of some of them only, or of another year."""
ALL_OF_IT = re.compile(
    r"\b(?:all|everything|each|every one)\b[^.;]{0,40}?\b(?:in|on)\b|\b(?:has|have|holds?|shows?|"
    r"lists?) (?:them |it )?all\b",
    re.IGNORECASE,
)
"""The register is said to hold all of them."""
_ENTRY = re.compile(r"\s{0,8}(?P<n>\d{1,3})(?:[.)]|\b)(?:\s{0,3}\t|\s{1,8})\s{0,8}[^\W\d]")
_ENTRIES_MIN = 4
"""A list of fewer numbered entries is none that can be counted for sure."""


@lru_cache(TEXTS_KEPT)
def tasks_told(notes: str) -> int | None:
    """How many tasks a list has by the notes; None where they tell it not, or several numbers, or of some only."""
    text = counting_text(notes)
    found = {number(match["n"] or match["n2"] or match["n3"]) for match in _OF_LIST.finditer(text)}
    found |= {each.whole for each in ratios(notes) if not OF_PEOPLE.match(each.after)} if found else set()
    return found.pop() if len(found) == 1 else None


@lru_cache(TEXTS_KEPT)
def findings_told(notes: str) -> int | None:
    """Of how many findings the one tally of the notes tells; None where there is none, or of people or of some only."""
    found = {each.whole for each in ratios(notes) if not OF_PEOPLE.match(each.after)}
    return found.pop() if len(found) == 1 and not OF_SOME_ONLY.search(notes) else None


@lru_cache(TEXTS_KEPT)
def numbered_entries(texts: tuple[str, ...]) -> int:
    """How many entries are numbered from one on without a gap; 0 where they are not, or too few."""
    found = [int(match["n"]) for text in texts for line in text.splitlines() if (match := _ENTRY.match(line))]
    n_entries = len(found)
    return n_entries if n_entries >= _ENTRIES_MIN and found == list(range(1, n_entries + 1)) else 0


@lru_cache(TEXTS_KEPT)
def rows_of_findings(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The rows, as lines, of the one table with a column of when each was done; none where there are several."""
    found = [table for text in texts for table in tables(text) if table.column(WHEN_DONE) is not None]
    if len(found) != 1 or sum(len(tables(text)) for text in texts) != 1:
        return ()
    return tuple(" | ".join(row) for row in found[0].rows if n_written(row) > 1)


def first_days(rows: tuple[str, ...]) -> list[date | None]:
    """The first day of each row; None where it has none."""
    return [days[0][0] if (days := dates_in(row)) else None for row in rows]
