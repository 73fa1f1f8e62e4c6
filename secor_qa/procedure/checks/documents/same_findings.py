"""2.5(a): an inspection or minutes of another day that find, word for word, what the other found.

Measure: a line that bears a day besides those at the top tells of something found and by when it is mended; two papers
of different days have two such lines at least, and all are the same but for days, figures and names. Ticks and printed
lines that are the same say nothing; but where no line is left that only one of them has, a line that bears an hour of
the clock or somebody's name tells as much as one with a day. Where a page is read without its rows and columns, it is
the words before each such day that are the same, and none of these days is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import combinations

from secor_qa.procedure.document_sorts import Sort, wanted_sorts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, plural, words
from secor_qa.procedure.record_dates import of_role
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import MONTH
from secor_qa.procedure.words import Check, DateRole, Status, Strength

FOUND_MIN = 2
"""So many findings that are the same are no chance."""
WORDS_MIN, CHARACTERS_MAX = 3, 400
TOP_LINES = 2
LINES_MIN, ROW_WORDS_MIN = 4, 6
"""So many lines that are all the same, or rows of so many words, are no chance either."""
_OF_DIFFERENT = re.compile(r"\b(?:assessments|procedures|practices) of different\b", re.IGNORECASE)
APART = timedelta(7)
"""Papers of days that lie closer may be of one walk."""
DOCUMENTS_MAX = 20
SHOWN_MAX = 3
"""So many of the findings of each paper are shown."""
BEFORE_MIN, BEFORE_MAX = 4, 6
"""So many words before a day tell what was found and who mends it, whatever lines they stand in."""
_DAY = re.compile(
    rf"\b(?:19|20)\d\d-\d\d?-\d\d?\b|\b{MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? (?:19|20)\d\d)?|"
    rf"\b\d{{1,2}}(?:st|nd|rd|th|er)?[ -]{MONTH}(?:[ -](?:19|20)\d\d)?\b|\b\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?\b",
    re.IGNORECASE,
)
_ONLY_BY_WHEN = re.compile(rf"\W{{0,3}}[^\W\d][^:\n]{{0,25}}:\s{{0,10}}(?:{_DAY.pattern})\W{{0,3}}$", re.IGNORECASE)
"""A place of a form for a day alone tells of nothing that was found."""
_ENTERED = re.compile(r"^\W{0,3}\d{1,2}[.)]|^[ \t]{0,4}[-–•*]|\t|\S {2,}\S")
_KEPT_EACH_TIME = frozenset({Sort.INSPECTION, Sort.MEETING, Sort.HAZARD, Sort.DRILL, Sort.INCIDENT})
_HOUR = re.compile(r"(?<![\d:])(?:[01]?\d|2[0-3])(?:[:h][0-5]\d(?!\d)| ?[ap]\.?m\b)")
_NAME = re.compile(
    r"(?<![\w.])(?:(?:[A-Z]\.[ -]?){1,2}[A-ZÀ-Ý][\wÀ-ÿ'’-]{1,20}|[A-ZÀ-Ý][a-zà-ÿ'’-]{1,20} "
    r"(?:[A-ZÀ-Ý]\.|[A-ZÀ-Ý][a-zà-ÿ'’]{2,20}(?:-[A-ZÀ-Ýa-zà-ÿ'’]{1,20})?))(?!\w)|"
    r"(?<=[,;\t] )[A-ZÀ-Ý][a-zà-ÿ'’-]{2,20}(?=,|;|\t|$)"
)
"""Somebody's name: with an initial, of two words, or alone between commas."""
Told = tuple[tuple[tuple[str, ...], str], ...]
_OF_PAPER = re.compile(
    r"\b(?:signed|signature|seen by|reviewed|approved|printed|page|rev|next|valid|issued|expir\w+|posted|read out|told|"
    r"date|dated|held on|until)\b",
    re.IGNORECASE,
)


def same_findings(question: Question, attached: Sequence[Document]) -> Iterator[Finding]:
    """One finding for the first two papers of a question that found the same on different days."""
    if question.evidence != "record" or not wanted_sorts(question) & _KEPT_EACH_TIME:
        return
    dated = [(each, day) for each in attached if (day := _day_of(each))]
    for (one, day), (other, other_day) in combinations(dated[:DOCUMENTS_MAX], 2):
        if abs(other_day - day) < APART:
            continue
        told, its = _same(one.texts, other.texts)
        if not told and _OF_DIFFERENT.search(question.guideline):
            told, its = _same_rows(one.texts, other.texts)
        if not told:
            continue
        message = (
            f"“{one.file}” of {day.isoformat()} and “{other.file}” of {other_day.isoformat()} tell the same "
            f"{plural(len(told), 'thing')} in the same words; please see whether one was copied from the other."
        )
        both = ((one, told[:SHOWN_MAX]), (other, its[:SHOWN_MAX]))
        evidence = tuple(Evidence(excerpt(line), each.file, 1) for each, lines in both for _, line in lines)
        yield Finding(
            question.id, Check.DOCUMENTS, "same-findings", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
        )
        return


def _same(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[Told, Told]:
    """What both found in the same words, each as it stands; nothing where one found something else."""
    told, its = findings_in(one), findings_in(other)
    if len(told) >= FOUND_MIN and set(dict(told)) == set(dict(its)):
        return told, its
    told, its = entries_in(one), entries_in(other)
    n_lines = len(_all_lines(one)) if _all_lines(one) == _all_lines(other) else 0
    is_enough = len(told) >= FOUND_MIN or (told and n_lines >= LINES_MIN)
    if n_lines and is_enough and set(dict(told)) == set(dict(its)):
        return told, its
    told, its = before_days(one), before_days(other)
    days = [{[*_DAY.finditer(line)][-1][0] for _, line in each} for each in (told, its)]
    if len(told) >= FOUND_MIN and set(dict(told)) == set(dict(its)) and days[0].isdisjoint(days[1]):
        return told, its
    return (), ()


def _same_rows(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[Told, Told]:
    """The rows of two papers of different things, where they are all the same and many words long."""
    told, its = _rows(one), _rows(other)
    is_same = set(dict(told)) == set(dict(its)) and len(told) >= LINES_MIN
    return (told, its) if is_same else ((), ())


@lru_cache(TEXTS_KEPT)
def _rows(texts: tuple[str, ...]) -> Told:
    below = ((_told(line), line) for line in _lines(texts)[TOP_LINES:])
    return tuple((words, line) for words, line in below if len(words) >= ROW_WORDS_MIN)


@lru_cache(TEXTS_KEPT)
def before_days(texts: tuple[str, ...]) -> Told:
    """The words before each day below the top, without figures, each with how they and the day stand in the paper."""
    lines = [line for text in texts for line in text.splitlines() if line.strip() and not _ONLY_BY_WHEN.match(line)]
    whole, end = " ".join(" ".join(lines[TOP_LINES:]).split()), 0
    found: dict[tuple[str, ...], str] = {}
    for day in _DAY.finditer(whole):
        before, end = whole[max(end, day.start() - CHARACTERS_MAX) : day.start()], day.end()
        told = tuple(word for word in words(before) if not any(map(str.isdigit, word)))[-BEFORE_MAX:]
        if _OF_PAPER.search(" ".join(told)):
            continue
        if len(told) >= BEFORE_MIN:
            found[told] = " ".join([*before.split()[-BEFORE_MAX:], day[0]])
    return tuple(found.items())


@lru_cache(TEXTS_KEPT)
def findings_in(texts: tuple[str, ...]) -> Told:
    """The lines that tell of something found, each by its words without days and figures, and as it stands."""
    lines = [line.strip() for text in texts for line in text.splitlines() if line.strip()]
    found: dict[tuple[str, ...], str] = {}
    for at, line in enumerate(lines):
        if len(line) > CHARACTERS_MAX or not _DAY.search(line) or _OF_PAPER.search(line):
            continue
        told = tuple(word for word in words(_DAY.sub(" ", line)) if not any(map(str.isdigit, word)))
        if len(told) >= WORDS_MIN and (at >= TOP_LINES or _ENTERED.search(line)):
            found[told] = line
    return tuple(found.items())


@lru_cache(TEXTS_KEPT)
def entries_in(texts: tuple[str, ...]) -> Told:
    """The lines below the top that bear a day, an hour or a name, by their other words and their hours."""
    found: dict[tuple[str, ...], str] = {}
    for line in _lines(texts)[TOP_LINES:]:
        if not (_DAY.search(line) or _HOUR.search(line) or _NAME.search(line)) or _OF_PAPER.search(line):
            continue
        if len(told := _told(line)) >= WORDS_MIN:
            found[told] = line
    return tuple(found.items())


@lru_cache(TEXTS_KEPT)
def _all_lines(texts: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """All lines below the top that tell something, by their words and hours without days, figures and names."""
    lines = (line for line in _lines(texts)[TOP_LINES:] if not _OF_PAPER.search(line))
    return frozenset(told for line in lines if len(told := _told(line)) >= WORDS_MIN)


def _lines(texts: tuple[str, ...]) -> list[str]:
    return [line.strip() for text in texts for line in text.splitlines() if line.strip() and len(line) < CHARACTERS_MAX]


def _told(line: str) -> tuple[str, ...]:
    rest = _NAME.sub(" ", _DAY.sub(" ", line))
    return (*(word for word in words(rest) if not any(map(str.isdigit, word))), *_HOUR.findall(line))


def _day_of(document: Document) -> date | None:
    """The day of a paper: the one listed, else the first that it says was its own."""
    if isinstance(document.document_on, date):
        return document.document_on
    return min((each.on for each in of_role(document, DateRole.RECORD)), default=None)
