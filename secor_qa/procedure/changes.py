"""2.7: what a corrected submission changed, and which verdicts of the round before still stand.

Every change is told, asked for or not. A verdict falls when anything that it rests on has changed: the question's own
answer, notes, points, documents or action items, or what its rules of N/A, window and consistency look at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.submission import EMPLOYEE_GROUPS, FIELDS, ActionItem, AnswerRow, Document, Submission

What = Literal["answer", "notes", "documents", "points", "action_item", "field"]

_EVERY_QUESTION = (
    "instrument",
    "instrument_version",
    "data_gathering_start",
    "data_gathering_end",
    "employer_province",
)

_FIRST_QUESTION = ("year_type", *(f"employees_{group}" for group in EMPLOYEE_GROUPS))  # it bears 2.5(e) for the whole


@dataclass(frozen=True)
class Change:
    """One difference between two rounds, as text. `question` is empty for critical data and loose documents."""

    question: str
    what: What
    before: str
    after: str
    field: str = ""  # the Assessment field, where `what` is "field"


def changes(before: Submission, after: Submission, instrument: Instrument) -> tuple[Change, ...]:
    """Every difference: Assessment fields first, then question by question, then documents that belong to none."""
    return (
        *_field_changes(before, after),
        *(change for question in _questions(before, after, instrument) for change in _of(question, before, after)),
        *_document_changes("", _loose(before), _loose(after)),
    )


def carried_verdicts(before: Submission, after: Submission, instrument: Instrument) -> frozenset[str]:
    """The questions of the instrument whose verdicts still stand after a correction."""
    found = changes(before, after, instrument)
    fields = {change.field for change in found if change.field}
    if fields.intersection(_EVERY_QUESTION):
        return frozenset()
    changed = {change.question for change in found if change.question}
    if fields.intersection(_FIRST_QUESTION):
        changed |= {question.id for question in instrument.questions[:1]}
    answers = {change.question for change in found if change.what == "answer"}
    return frozenset(
        question.id
        for question in instrument.questions
        if question.id not in changed and not _rests_on(question, instrument, fields, answers)
    )


def _rests_on(question: Question, instrument: Instrument, fields: set[str], answers: set[str]) -> bool:
    """Whether a rule that concerns the question looks at a changed field or a changed answer."""
    rules = [rule for rule in instrument.consistency if question.id in rule.questions]
    conditions = [condition for rule in rules for condition in (rule.when, rule.then)]
    if question.na_when is not None:
        conditions.append(question.na_when)
    return any(
        not fields.isdisjoint(condition.fields) or not answers.isdisjoint(condition.questions)
        for condition in conditions
    )


def _questions(before: Submission, after: Submission, instrument: Instrument) -> Iterable[str]:
    """The instrument's questions in its order, then any others that either submission names."""
    both = (before, after)
    named = [question.id for question in instrument.questions]
    named += [row.question for submission in both for row in submission.answers]
    named += [item.question for submission in both for item in submission.action_items]
    return dict.fromkeys(named)


def _of(question: str, before: Submission, after: Submission) -> Iterator[Change]:
    was, now = (each.answer(question) or AnswerRow(question) for each in (before, after))
    yield from _compared(question, "answer", _answer(was), _answer(now))
    yield from _compared(question, "notes", _plain(was.notes), _plain(now.notes))
    yield from _compared(question, "points", _points(was), _points(now))
    yield from _document_changes(question, before.documents_of(question), after.documents_of(question))
    items = ["; ".join(map(_item, each.action_items_of(question))) for each in (before, after)]
    yield from _compared(question, "action_item", *items)


def _compared(question: str, what: What, before: str, after: str) -> Iterator[Change]:
    if before != after:
        yield Change(question, what, before, after)


def _document_changes(question: str, was: tuple[Document, ...], now: tuple[Document, ...]) -> Iterator[Change]:
    if {(_document(each), each.sha256) for each in was} != {(_document(each), each.sha256) for each in now}:
        yield Change(question, "documents", _documents(was), _documents(now))


def _field_changes(before: Submission, after: Submission) -> Iterator[Change]:
    for name in dict.fromkeys([*FIELDS, *before.fields, *after.fields]):
        was, now = _plain(before.text(name)), _plain(after.text(name))
        if was != now:
            yield Change("", "field", was, now, field=name)


def _loose(submission: Submission) -> tuple[Document, ...]:
    listed = {document.file for row in submission.answers for document in submission.documents_of(row.question)}
    return tuple(each for each in submission.documents if each.file not in listed and not each.questions)


def _plain(text: str) -> str:
    """Without the differences that only a change of file format makes: line ends and spaces at the ends of lines."""
    return "\n".join(line.rstrip() for line in text.splitlines()).strip()


def _answer(row: AnswerRow) -> str:
    return row.answer.value if row.answer else row.answer_as_written.strip()


def _points(row: AnswerRow) -> str:
    percent = f"{_value(row.percent_positive)} % positive" if row.percent_positive is not None else ""
    return ", ".join(filter(None, (_value(row.points_claimed), percent)))


def _documents(documents: Iterable[Document]) -> str:
    return "; ".join(sorted(map(_document, documents)))


def _document(document: Document) -> str:
    """Name, title, stated date and pages, and the first letters of its content's hash, so that a new content shows."""
    parts = (
        f"“{document.title}”" if document.title else "",
        f"dated {_value(document.document_on)}" if document.document_on is not None else "",
        f"pages {_value(document.pages_stated)}" if document.pages_stated is not None else "",
        f"content {document.sha256[:8]}" if document.sha256 else "",
        "" if document.present else "missing",
    )
    about = ", ".join(filter(None, parts))
    return f"{document.file} ({about})" if about else document.file


def _item(item: ActionItem) -> str:
    target = f"target {_value(item.target_on)}" if item.target_on is not None else ""
    done = f"completed {_value(item.completed_on)}" if item.completed_on is not None else ""
    texts = (item.deficiency, item.action, item.responsible, item.priority, target, done, item.status, item.origin)
    return " | ".join(filter(None, map(_plain, texts)))


def _value(value: date | Decimal | str | None) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return value.strip() if isinstance(value, str) else value.isoformat()
