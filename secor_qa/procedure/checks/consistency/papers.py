"""2.5(d): the one day that notes tell of what is attached is a day that the attached documents bear.

Reading: only where the notes tell a single day, or as many as there are papers, of which all others bear one, before
data gathering, of something held, done, signed or dated, where every document of the question is dated, and where no
document of the submission bears that day, nor the plan tells it as lacking. More days may well be of other records than
the sample that is attached. The day of a drill or an orientation another paper bears only where it speaks of one. A day
without a year is the last one before data gathering ended.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache

from secor_qa.procedure.checks.action_items.missing import items_of
from secor_qa.procedure.checks.consistency.dates import without_files
from secor_qa.procedure.checks.currency.age import named_on
from secor_qa.procedure.document_sorts import Sort, wanted_sorts
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, TEXTS_KEPT, excerpt
from secor_qa.procedure.record_dates import of_role, own_days
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.dates import dates_in, days_without_year
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.tool_drills import without_tools
from secor_qa.procedure.words import Answer, Check, DateRole, Status, Strength

_OF_WHAT = re.compile(
    r"\b(?:held|done|took place|carried out|completed|conducted|signed|dated|issued|written|reviewed|updated|revised|"
    r"drill|meeting|inspection|report|minutes|certificate|policy|plan|training|course|orientation|investigation|form|"
    r"record|attached|enclosed|carries|bears)\b",
    re.IGNORECASE,
)
_HAD_ONE = re.compile(
    r"\b(?:had|held|did|done|ran|run|made|tried|timed|played) (?:one|it|ours|this|that)\b|\A\W*(?:one|ours)\b",
    re.IGNORECASE,
)
"""What the question asks about, without its name."""
_OTHERWISE = re.compile(
    r"\b(?:next|due|will|expir\w+|until|valid|since|hired|started|began|last year|previous\w*|before|earlier|follow\w*|"
    r"closed|fixed|corrected|replaced|repaired|incident of|other|also|another|planned|scheduled|"
    r"happened|occurred|born)\b",
    re.IGNORECASE,
)
DayOfPaper = tuple[date, str, str]  # the day, its words and its sentence


def days_of_papers(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The day told in the notes stands in a document."""
    attached = [each for each in facts.submission.documents_of(question.id) if each.present]
    if question.evidence == "none" or not attached or not all(each.readable and days_of(each) for each in attached):
        return
    start, end = facts.submission.on("data_gathering_start"), facts.submission.on("data_gathering_end")
    days = _days(without_files(row.notes, facts), end) if end else ()
    told = days[0] if len(days) == 1 else _one_amiss(days, attached, facts)
    if told is None or start is None:
        return
    day, written, sentence = told
    thing = _named(sentence) or (_named(f"{question.text} {question.guideline}") if _HAD_ONE.search(sentence) else "")
    if day >= start or not (thing or _OF_WHAT.search(sentence)) or _OTHERWISE.search(sentence):
        return
    if _is_borne(day, written, thing, attached, facts) or _is_in_the_plan(day, question, facts):
        return
    nearest = min(
        (each for document in attached for each in days_of(document)), key=lambda each: abs((each - day).days)
    )
    says = f"no document bears that day, the nearest in those attached is {nearest.isoformat()}."
    yield of_day(question, row, written, says, attached)


def of_day(question: Question, row: AnswerRow, written: str, says: str, attached: Sequence[Document]) -> Finding:
    """The finding that a day is told, as the notes write it, which the attached documents do not bear."""
    message = f"The notes of question {question.id} tell of {written}; {says}"
    evidence = (
        Evidence(f"Notes: “{excerpt(row.notes)}”"),
        *(Evidence(f"Bears {', '.join(sorted(each.isoformat() for each in days_of(one)))[:100]}.", one.file)
          for one in attached[:3]),
    )  # fmt: skip
    return Finding(
        question.id, Check.CONSISTENCY, "note-against-document", Status.NEEDS_REVIEWER, message, evidence,
        Strength.LOOK,
    )  # fmt: skip


def _one_amiss(days: tuple[DayOfPaper, ...], attached: list[Document], facts: Facts) -> DayOfPaper | None:
    """Of as many days as there are papers, the one that none bears, where the others are each a paper's; else None."""
    found = [each for each in days if each[0] not in facts.of_papers(all_days)]
    others = {each[0] for each in days} - {each[0] for each in found}
    left = [each for each in attached if days_of(each).isdisjoint(others)]
    is_amiss = len(found) == len(left) == 1 and len(days) == len(attached) == len(others) + 1
    return found[0] if is_amiss else None


@lru_cache(TEXTS_KEPT)
def _days(notes: str, end: date) -> tuple[DayOfPaper, ...]:
    """The days that notes tell, each with its words and sentence; none where one has no place before the end."""
    told = [(day, written, each) for each in sentences(notes) for day, written in dates_in(each)]
    for sentence in sentences(notes):
        for month, day_of_month, written in days_without_year(sentence):
            day = _last(month, day_of_month, end)
            if day is None:
                return ()
            told.append((day, written, sentence))
    return tuple(told)


def _last(month: int, day: int, end: date) -> date | None:
    """The last such day that is not after the end; None where there is none in these two years."""
    for year in (end.year, end.year - 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= end:
            return found
    return None


def _named(sentence: str) -> str:
    """What a sentence tells of, where only a paper that speaks of it can bear its day; empty otherwise."""
    found = _OF_ONE_KIND.search(without_tools(sentence))
    return found[0].casefold().rstrip("s") if found else ""


def _is_in_the_plan(day: date, question: Question, facts: Facts) -> bool:
    """Whether the plan tells of the day too, as when what was held then left no record."""
    items = items_of(question.id, facts.submission)
    return any(day == on for each in items for on, _ in dates_in(each.deficiency))


def is_month_of_a_year(written: str, month: int, day: int, borne: Iterable[date]) -> bool:
    """Whether `Mar 25` may be the March of a year in which a paper bears a day."""
    is_short = written[0].isalpha() and _YEAR.search(written) is None
    return is_short and any(each.month == month and each.year % 100 == day for each in borne)


def _is_borne(day: date, written: str, thing: str, attached: list[Document], facts: Facts) -> bool:
    """Whether a document bears the day, of those that speak of the thing; without a year, in any form."""
    if any(is_month_of_a_year(written, day.month, day.day, days_of(each)) for each in attached):
        return True
    if thing:
        speaking = [*attached, *(each for each in facts.submission.documents if thing in _all_of(each))]
        return any(day in days_of(each) or (day.month, day.day) in written_in(each) for each in speaking)
    return day in facts.of_papers(all_days) or (day.month, day.day) in (
        facts.of_papers(all_written)
        if _YEAR.search(written) is None
        else {on for each in attached for on in written_in(each)}
    )


@lru_cache(DOCUMENTS_KEPT)
def _all_of(document: Document) -> str:
    return " ".join((document.file.replace("_", " "), document.title, *document.texts)).casefold()


@lru_cache(DOCUMENTS_KEPT)
def written_in(document: Document) -> frozenset[tuple[int, int]]:
    """The months and days that a document writes without a year."""
    texts = (document.title, document.file.replace("_", " "), *document.texts)
    return frozenset((month, day) for text in texts for month, day, _ in days_without_year(text))


_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_ONE_KIND = re.compile(r"\b(?:drills?|evacuations?|orientations?)\b", re.IGNORECASE)
_STARTED = re.compile(
    r"\b(?:first (?:shift|day)(?: of work)?|start(?:ed|ing)?(?: date| on| work)?|date of hire|hired?(?: on| date)?|"
    r"hire date|first (?!aid|name|page|session|class|part|talk|meeting|visit|lesson|review|edition|issue|version|draft|"
    r"orient|train|course|drill|inspect|test|try|of\b)[a-z]{3,12}(?=\W{1,3}[\w.]{0,9} ?\d))\b\s{0,3}[:\t]?\s{0,3}",
    re.IGNORECASE,
)
"""Before a day: somebody starts then, or does it for the first time: `first load March 5`."""
_NEAR = 30  # characters behind such words in which their day begins
_BEFORE = re.compile(r"\b(?:before|prior to|first (?:shift|day))\b", re.IGNORECASE)


def signed_after_start(question: Question, facts: Facts) -> Iterator[Finding]:
    """An orientation that is due before work begins is signed by the first day."""
    asked = f"{question.text} {question.guideline}"
    if Sort.ORIENTATION not in wanted_sorts(question) or not _BEFORE.search(asked):
        return
    for document in facts.submission.documents_of(question.id):
        text = "\n".join(document.texts)
        started = days_of_start(text)
        own = of_role(document, DateRole.SIGNED, DateRole.RECORD) or own_days(document)
        signed = [each.on for each in own if each.on not in started]
        if len(set(started)) == 1 and signed and (min(signed) - started[0]).days > 1:
            message = (
                f"“{document.file}” was signed on {min(signed).isoformat()}, after {started[0].isoformat()}, the first "
                f"day of work; question {question.id} asks for it before."
            )
            evidence = (Evidence(excerpt(text), document.file, 1),)
            yield Finding(
                question.id, Check.CONSISTENCY, "signed-after-start", Status.NEEDS_REVIEWER, message, evidence,
                Strength.LIKELY,
            )  # fmt: skip


@lru_cache(TEXTS_KEPT)
def days_of_start(text: str) -> tuple[date, ...]:
    """The days right behind the words by which somebody starts to work."""
    behind = (text[found.end() : found.end() + _NEAR] for found in _STARTED.finditer(text))
    return tuple(day for each in behind for day, _ in dates_in(each)[:1])


@lru_cache(DOCUMENTS_KEPT)
def months_and_days(document: Document) -> frozenset[tuple[int, int]]:
    """The months and days that a document bears, with a year or without."""
    return written_in(document) | {(each.month, each.day) for each in days_of(document)}


@lru_cache(DOCUMENTS_KEPT)
def days_of(document: Document) -> frozenset[date]:
    """The days that a document bears: found in it, listed, or in its name; of a month all that are written."""
    stated = [each for each in (document.document_on, named_on(document)) if isinstance(each, date)]
    return frozenset([*stated, *(found.on for found in document.dates)])


def papers_read(asked: re.Pattern[str], facts: Facts) -> list[tuple[str, Document]]:
    """The papers that were read whole of the questions that ask so and are answered Yes, each with its question."""
    return [
        (question.id, each)
        for question in facts.instrument.asking(asked)
        if facts.submission.answer_of(question.id) == Answer.YES
        for each in facts.submission.documents_of(question.id)
        if each.present and each.readable and each.texts and not each.unread_pages
    ]


def all_days(facts: Facts) -> frozenset[date]:
    """The days that any document of the submission bears."""
    return frozenset(day for document in facts.submission.documents for day in days_of(document))


def all_written(facts: Facts) -> frozenset[tuple[int, int]]:
    """The months and days that any document of the submission bears, with a year or without."""
    return frozenset[tuple[int, int]]().union(*map(months_and_days, facts.submission.documents))
