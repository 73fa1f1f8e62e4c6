"""2.5(a): as many papers are attached as the notes say: `three are enclosed`, `in the two files Yard checks`.

Or as many sheets as they say a workbook has that they name: `six sheets in Yard checks.xlsx`.

Measure: the number of files, or of papers that are attached, sent or enclosed, is larger than the files of the question
may hold; where the name of the files follows, larger than the files whose names begin so. Such
numbers in words only: one in figures may be a paper's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from secor_qa.procedure.checks.documents.count import may_hold
from secor_qa.procedure.checks.documents.mentions import plain_name
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.named_sheets import WORKBOOKS
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.counts import number
from secor_qa.procedure.words import Check, Status, Strength

_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_N = rf"(?P<n>{_NUMBERS}|both)"
_SENT = r"(?:attached|enclosed|appended|uploaded|sent|submitted|included)"
_OF_THEM = r"(?: of (?:them|these|those|the [a-z]+))?"
_PAPERS = (
    r"(?:records?|papers?|documents?|forms?|sheets?|cards?|reports?|minutes|certificates?|tickets?|copies|samples?|"
    r"examples?|assessments?|inspections?|investigations?|pages|photos?|scans|letters|logs|checklists?)"
)
_PAPERS_SENT = re.compile(
    rf"(?<![\w-]){_N}{_OF_THEM}(?: (?:[a-z]+ )?{_PAPERS})?(?: (?:are|were|is|have been))? "
    rf"{_SENT}\b(?! (?:to|round|by|in|on)\b)",
    re.IGNORECASE,
)
_FILES = re.compile(
    rf"(?<![\w-]){_N} (?:[a-z]+ )?(?:files|pdfs|spreadsheets|workbooks|scans|word files)\b[ :,]{{0,3}}"
    r"(?P<name>[^\n;:()]{0,60})",
    re.IGNORECASE,
)
_SHEETS = re.compile(
    rf"(?<![\w-])(?P<n>{_NUMBERS}|\d{{1,2}}) (?:[a-z]+ )?(?:sheets|tabs|worksheets)\b[^.;:\n]{{0,20}}? "
    r"(?:in|of|on) (?=\S)",
    re.IGNORECASE,
)
"""`Six sheets in` a workbook that is named behind it."""
_ENDING = re.compile(r"\w\.[a-z]{3,4}\b", re.IGNORECASE)
_PREFIX_MIN = 8
"""So many letters at the beginning of a file's name tell it."""


def fewer_sent(question: Question, attached: Sequence[Document], facts: Facts) -> Iterator[Finding]:
    """One finding where fewer papers are attached than the notes say."""
    row = facts.submission.answer(question.id)
    present = [each for each in attached if each.present]
    for n_told, words, name in told_sent(row.notes) if row and present else ():
        n_sent = _n_sent(name, present)
        if n_told > n_sent:
            message = (
                f"The notes of question {question.id} tell of “{excerpt(words, 80)}”; the files attached may hold "
                f"{n_sent}."
            )
            yield Finding(
                question.id, Check.DOCUMENTS, "mentioned-not-attached", Status.NEEDS_REVIEWER, message,
                (Evidence(excerpt(row.notes if row else "")), *(Evidence("Attached.", each.file) for each in present)),
                Strength.LIKELY,
            )  # fmt: skip
            return


@lru_cache(TEXTS_KEPT)
def told_sent(notes: str) -> tuple[tuple[int, str, str | None], ...]:
    """How many papers notes call attached, with the words; of files also how their names begin, else None."""
    papers = [(_number(found["n"]), found[0], None) for found in _PAPERS_SENT.finditer(notes)]
    files = [(_number(found["n"]), found[0], _begins(found["name"])) for found in _FILES.finditer(notes)]
    return (*papers, *files)


def fewer_sheets(question: Question, attached: Sequence[Document], facts: Facts) -> Iterator[Finding]:
    """One finding where a workbook has fewer sheets than the notes say where they name it."""
    row = facts.submission.answer(question.id)
    notes = row.notes if row else ""
    workbooks = [each for each in attached if each.kind in WORKBOOKS]
    for found in _SHEETS.finditer(notes):
        behind = notes[found.end() :].casefold()
        for document in workbooks:
            n_sheets, name = len(document.page_names), document.file.rpartition(".")[0].casefold()
            if behind.startswith(name) and 1 < n_sheets < _number(found["n"]):
                message = (
                    f"The notes of question {question.id} tell of “{found[0].strip()} {document.file}”, which has "
                    f"{n_sheets}."
                )
                seen = Evidence(f"Its sheets: {', '.join(document.page_names)}.", document.file)
                yield Finding(
                    question.id, Check.DOCUMENTS, "mentioned-not-attached", Status.NEEDS_REVIEWER, message, (seen,),
                    Strength.LIKELY,
                )  # fmt: skip
                return


def _begins(name: str) -> str | None:
    """How the names of several files begin; None where the first of them is written out."""
    return None if _ENDING.search(name.split(" and ")[0]) else plain_name(name)


def _number(written: str) -> int:
    return 2 if written.casefold() == "both" else number(written) or 0


def _n_sent(name: str | None, present: Sequence[Document]) -> int:
    if name is None:
        return sum(map(may_hold, present))
    named = [each for each in present if _begin_alike(plain_name(each.file), name)]
    return len(named or present)


def _begin_alike(file: str, name: str) -> bool:
    """Whether a file's name and the words of a note have their beginning in common."""
    n_alike = next((at for at, (one, other) in enumerate(zip(file, name, strict=False)) if one != other), None)
    return (min(len(file), len(name)) if n_alike is None else n_alike) >= _PREFIX_MIN
