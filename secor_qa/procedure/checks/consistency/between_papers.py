"""2.5(d): what two papers say of one event: a form and its log, a report and its log.

Measure: a form of inspection that sets more days for corrections than the log has rows under the form's own day, of
which one is in none of these rows, has a finding that never came to the log. The day on which an event was looked into
by its report is that of the log; so is the day on which it happened, of the one row that tells it by its words.
Readings: what was put right on the day of the form need not be listed; a form that repeats another's line is a copy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from secor_qa.procedure.calendar_dates import nearest_to
from secor_qa.procedure.checks.consistency.apart import Apart, said_at
from secor_qa.procedure.checks.consistency.papers import days_of, papers_read, written_in
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, excerpt
from secor_qa.procedure.registers import Table, tables
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.corrections import WHEN_DUE, WHEN_FOUND
from secor_qa.procedure.wording.dates import dates_in, days_without_year
from secor_qa.procedure.wording.stems import stems

_OF_FINDINGS = re.compile(r"\b(?:findings of inspections|inspections find)\b", re.IGNORECASE)
_OF_FORMS = re.compile(
    r"\binspections\b[^.;?]{0,40}\b(?:done|held|made|carried out)\b|\bpart in inspections\b", re.IGNORECASE
)
_OF_EVENTS = re.compile(
    r"\b(?:incidents|near misses)\b[^.;?]{0,40}\b(?:reported|recorded|investigated)\b|\bcauses investigated\b",
    re.IGNORECASE,
)
_LOOKED_INTO = re.compile(
    r"(?:date |day )?(?:investigat\w+|looked into|gone into)(?: (?:on|date|day|done))?", re.IGNORECASE
)
_INVESTIGATED = re.compile(r"\b(?:investigat\w+|looked into|gone into)\b[^.;\n\d]{0,25}\Z", re.IGNORECASE)
_NOT_SET = re.compile(
    r"\b(?:signed|signature|next|reviewed|copy|printed|posted|exported|expir\w+|valid|good (?:to|till|until)|since|"
    r"done|closed|fixed|finished|completed|runs? (?:to|until|out)|lasts|insurance|booked)\b",
    re.IGNORECASE,
)
"""A line with one of these sets no day for a correction."""
_AT_END = re.compile(r"[\s.;)]*\Z")
_LETTERS = re.compile(r"[\W\d_]+")
_SOON = timedelta(days=45)
_EVENT = r"(?:incident|event|accident|near[- ]miss|injury|occurrence|happening)"
_HAPPENED = re.compile(
    rf"\b(?:(?:day|date|time)(?: and time)? of (?:the )?{_EVENT}|{_EVENT} (?:day|date)|(?:what |it )?happened(?: on)?|"
    r"occurred(?: on)?|when(?: it happened| was it| did it happen)?)\b"
    r"\W{0,4}(?:on )?(?:the )?(?:[a-z]{3,6}day,? )?(?:the )?\Z",
    re.IGNORECASE,
)
_WORDS_MIN, _SHARE_MIN = 3, 0.5
"""So many words of a row, and so large a share of them, that no other row has stand in the report of its event."""
Row = tuple[tuple[date, ...], tuple[date, ...], str]  # the days of one column and of another, and the whole row


def between_papers(question: Question, facts: Facts) -> Iterator[Finding]:
    """The papers of one question say of an event what those of another say; said at both."""
    yield from said_at(question, facts.once(_apart))


def _apart(facts: Facts) -> tuple[Apart, ...]:
    return (*_forms_and_log(facts), *_reports_and_log(facts), *_events_and_log(facts))


def _papers(facts: Facts, asked: re.Pattern[str]) -> tuple[tuple[str, Document], ...]:
    """The papers that were read of the questions that ask so and are answered Yes, each with its first question."""
    found: dict[str, tuple[str, Document]] = {}
    for at, each in papers_read(asked, facts):
        found.setdefault(each.file, (at, each))
    return tuple(found.values())


def _rows(document: Document, one: re.Pattern[str], other: re.Pattern[str]) -> tuple[Row, ...]:
    """The rows of the tables of a paper that have both columns."""
    return tuple(row for text in document.texts for table in tables(text) for row in _rows_of(table, one, other))


def _rows_of(table: Table, one: re.Pattern[str], other: re.Pattern[str]) -> Iterator[Row]:
    at, beside = table.column(one), table.column(other)
    if at is None or beside is None or at == beside:
        return
    for row in table.rows:
        if max(at, beside) < len(row) and (days := _days(row[at])):
            yield days, _days(row[beside]), " | ".join(filter(None, row))


def _days(cell: str) -> tuple[date, ...]:
    return tuple(day for day, _ in dates_in(cell))


def _forms_and_log(facts: Facts) -> Iterator[Apart]:
    """The log has a row for each correction that a form sets a day for."""
    logs = [
        (at, each, rows) for at, each in _papers(facts, _OF_FINDINGS) if (rows := _rows(each, WHEN_FOUND, WHEN_DUE))
    ]
    if len(logs) != 1:
        return
    at, log, rows = logs[0]
    forms = [(of, each) for of, each in _papers(facts, _OF_FORMS) if each.file != log.file]
    for of, form in forms:
        found = {day for days, _, _ in rows for day in days} & days_of(form)
        if len(found) != 1:
            continue
        (on,) = found
        due = [day for days, others, _ in rows if on in days for day in others]
        others = {_bare(line) for _, other in forms if other.file != form.file for _, line in _set_days(other)}
        lines = [
            (day, line) for days, line in _set_days(form) if (day := nearest_to(on, *days)) and on < day <= on + _SOON
        ]
        left = [(day, line) for day, line in lines if day not in due]
        if (
            left
            and len(lines) > sum(on in days for days, _, _ in rows)
            and not {_bare(line) for _, line in lines} & others
        ):
            day, line = left[0]
            message = (
                f"“{form.file}” of {on.isoformat()} sets {day.isoformat()} for a correction: “{excerpt(line, 90)}”; "
                f"“{log.file}” has no row for it under that day. Please see which is right."
            )
            listed = "; ".join(row for days, _, row in rows if on in days)
            yield Apart(
                (of, at), "form-against-log", message, (Evidence(line, form.file, 1), Evidence(listed, log.file, 1))
            )


def _bare(line: str) -> str:
    """The words of a line without its days."""
    for words in [*(each[1] for each in dates_in(line)), *(each[2] for each in days_without_year(line))]:
        line = line.replace(words, " ")
    return _LETTERS.sub(" ", line).casefold().strip()


@lru_cache(DOCUMENTS_KEPT)
def _set_days(form: Document) -> tuple[tuple[tuple[int, int], str], ...]:
    """The months and days with which the lines of a form end, each with its line."""
    found: list[tuple[tuple[int, int], str]] = []
    for line in "\n".join(form.texts).splitlines():
        days = [((each.month, each.day), words) for each, words in dates_in(line)]
        days += [((month, day), words) for month, day, words in days_without_year(line)]
        for day, words in days if not _NOT_SET.search(line) else ():
            if _AT_END.fullmatch(line[line.rfind(words) + len(words) :]):
                found.append((day, " ".join(line.split())))
    return tuple(found)


def _reports_and_log(facts: Facts) -> Iterator[Apart]:
    """The report of an event was written of the day on which the log has it looked into."""
    papers = _papers(facts, _OF_EVENTS)
    for at, log in papers:
        rows = _rows(log, WHEN_FOUND, _LOOKED_INTO)
        happened = [days[0] for days, _, _ in rows]
        for days, looked, row in rows:
            if len(days) != 1 or len(looked) != 1 or happened.count(days[0]) != 1:
                continue
            for of, report in papers:
                told = _looked_into_on(report)
                if report.file == log.file or set(days_of(report)).intersection(happened) != {days[0]} or not told:
                    continue
                if looked[0] not in days_of(report) and (looked[0].month, looked[0].day) not in written_in(report):
                    message = (
                        f"“{log.file}” has the event of {days[0].isoformat()} looked into on {looked[0].isoformat()}, "
                        f"“{report.file}” on {told[0]}. Please see which is right."
                    )
                    places = (Evidence(row, log.file, 1), Evidence(excerpt(" ".join(report.texts)), report.file, 1))
                    yield Apart((at, of), "report-against-log", message, places)


@lru_cache(DOCUMENTS_KEPT)
def _looked_into_on(report: Document) -> tuple[str, ...]:
    """The days on which a report says that it was looked into, as they are written."""
    lines = [line for text in report.texts for line in text.splitlines()]
    return tuple(
        words for line in lines for _, words in dates_in(line) if _INVESTIGATED.search(line[: line.find(words)])
    )


def _events_and_log(facts: Facts) -> Iterator[Apart]:
    """The report of an event tells the day on which the log has it, by the words of its row."""
    papers = _papers(facts, _OF_EVENTS)
    for at, log in papers:
        rows = _events_listed(log)
        days = {day for day, _, _ in rows}
        for of, report in papers if rows else ():
            told = _happened_on(report)
            if report.file == log.file or len(told) != 1 or told[0][0] in days:
                continue
            on, written = told[0]
            text = stems("\n".join(report.texts))
            speaking = [
                (day, line)
                for day, own, line in rows
                if len(own & text) >= max(_WORDS_MIN, _SHARE_MIN * len(own)) and abs(day - on) <= _SOON
            ]
            if len(speaking) == 1:
                day, line = speaking[0]
                message = (
                    f"“{report.file}” has it that it happened on {written}; “{log.file}” has {day.isoformat()} for "
                    f"“{excerpt(line, 90)}”. Please see which is right."
                )
                places = (Evidence(line, log.file, 1), Evidence(excerpt(" ".join(report.texts)), report.file, 1))
                yield Apart((at, of), "report-against-log", message, places)


@lru_cache(DOCUMENTS_KEPT)
def _events_listed(log: Document) -> tuple[tuple[date, frozenset[str], str], ...]:
    """The rows of a log with one day each: the day, the words that only this row has, and the row."""
    found = [
        (days[0], _words_of(row), row)
        for text in log.texts
        for table in tables(text)
        for days, row in _dated_rows(table)
        if len(days) == 1
    ]
    return tuple(
        (day, own - frozenset[str]().union(*(other for _, other, its in found if its != row)), row)
        for day, own, row in found
    )


def _dated_rows(table: Table) -> Iterator[tuple[tuple[date, ...], str]]:
    at = table.column(WHEN_FOUND)
    for row in table.rows if at is not None else ():
        if at is not None and at < len(row):
            yield _days(row[at]), " | ".join(filter(None, row))


def _words_of(row: str) -> frozenset[str]:
    return frozenset(each for each in stems(row) if len(each) > 2 and not any(map(str.isdigit, each)))


@lru_cache(DOCUMENTS_KEPT)
def _happened_on(report: Document) -> tuple[tuple[date, str], ...]:
    """The days on which a report says that its event happened, with the words in which they are written."""
    lines = [line for text in report.texts for line in text.splitlines()]
    return tuple(
        dict.fromkeys(
            (day, words)
            for line in lines
            for day, words in dates_in(line)
            if _HAPPENED.search(line[: line.find(words)])
        )
    )
