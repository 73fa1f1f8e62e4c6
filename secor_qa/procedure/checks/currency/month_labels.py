"""2.5(b): forms that say of which month they are have one for each month, and no month twice.

Measure: lines that are the same but for their month and their figures (`Form 12, month 2026-06`, `Check for June 2026`)
stand, in all papers of a question, for so many months that they are monthly; between the first and the last one or two
lack, and as many stand twice. Notes that name the month that lacks explain it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import MONTH_ENDS, MONTH_STEMS, month_number
from secor_qa.procedure.words import Check, Status, Strength

LABELS_MIN, LACKING_MAX = 5, 2
"""So many months tell that something is monthly; so many may lack of them."""
LINE_MAX = 90
_NAME = rf"(?:{'|'.join(MONTH_STEMS)}){MONTH_ENDS}"
_MONTH = re.compile(
    rf"(?<![\w-])(?:(?P<y>20\d\d)[-/](?P<m>0[1-9]|1[0-2])(?![-/\w])|"
    rf"(?<!\d )(?P<name>{_NAME})\.?,? (?P<y2>20\d\d)(?!\w))",
    re.IGNORECASE,
)
_OTHER_TIME = re.compile(
    r"\b(?:rev\w*|version|edition|printed|issued|valid|until|expir\w+|next|due|since)\b", re.IGNORECASE
)
_FIGURES = re.compile(r"[\W\d_]+")
Label = tuple[str, int]  # the words of the line without the month; the months since the year 0


def month_twice(question: Question, documents: Sequence[Document], notes: str) -> Iterator[Finding]:
    """One finding where a month lacks among forms that name theirs, of which another is there twice."""
    by_words: dict[str, list[tuple[int, Document]]] = defaultdict(list)
    for document in documents:
        for text in document.texts:
            for words, month in month_labels(text):
                by_words[words].append((month, document))
    for labels in by_words.values():
        months = Counter(month for month, _ in labels)
        lacking = [each for each in range(min(months), max(months)) if each not in months]
        twice = [each for each, n in months.items() if n > 1]
        if len(months) < LABELS_MIN or not twice or not 1 <= len(lacking) <= min(LACKING_MAX, len(twice)):
            continue
        if any(re.search(rf"\b{MONTH_STEMS[each % 12]}", notes, re.IGNORECASE) for each in lacking):
            continue
        message = (
            f"Of the forms attached to question {question.id}, which name their months, none is of "
            f"{' or '.join(map(_said, lacking))}, and {' and '.join(map(_said, twice))} stands there twice."
        )
        seen = tuple(Evidence(f"Of {_said(month)}.", document.file) for month, document in labels if month in twice)
        yield Finding(
            question.id, Check.CURRENCY, "gap-in-records", Status.NEEDS_REVIEWER, message, seen[:4], Strength.LIKELY
        )
        return


@lru_cache(TEXTS_KEPT)
def month_labels(text: str) -> tuple[Label, ...]:
    """The lines of a text that name one month and no day, and have other words: these, and the month."""
    return tuple(_labels(text))


def _labels(text: str) -> Iterator[Label]:
    for line in text.splitlines():
        found = list(_MONTH.finditer(line)) if len(line) <= LINE_MAX else []
        if len(found) == 1 and not _OTHER_TIME.search(line):
            match = found[0]
            rest = _FIGURES.sub(" ", line[: match.start()] + " " + line[match.end() :]).casefold().strip()
            month = int(match["m"]) if match["m"] else month_number(match["name"])
            if rest:
                yield rest, 12 * int(match["y"] or match["y2"]) + month - 1


def _said(month: int) -> str:
    return f"{month // 12}-{month % 12 + 1:02}"
