"""2.5(b): records verify the activity of the twelve months before the end of data gathering, whole and unaltered.

A document's date is the one stated on the Attachments sheet, else the best of those found in it (`record_dates`); one
date within the window is enough. Policies are not records: they may be older than the window, but must be dated, not
after data gathering, and reviewed within the cycle that the guideline names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from secor_qa.procedure.asked_times import asked_cycle_months
from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks.currency.age import aged, expired, is_current, overdue, undatable
from secor_qa.procedure.checks.currency.another_year import form_of_another_year, of_another_year
from secor_qa.procedure.checks.currency.beside_its_like import day_beside_its_like
from secor_qa.procedure.checks.currency.contradictions import contradicted
from secor_qa.procedure.checks.currency.days_to_come import after_submission
from secor_qa.procedure.checks.currency.expired_cards import expired_cards
from secor_qa.procedure.checks.currency.expired_rows import expired_rows
from secor_qa.procedure.checks.currency.gaps import gaps
from secor_qa.procedure.checks.currency.half_empty import half_empty
from secor_qa.procedure.checks.currency.hand_beside_its_like import hand_beside_its_like
from secor_qa.procedure.checks.currency.month_labels import month_twice
from secor_qa.procedure.checks.currency.months_left_out import month_of_pages, months_left_out
from secor_qa.procedure.checks.currency.register_cells import empty_runs, open_cells
from secor_qa.procedure.checks.currency.signature import without_hand
from secor_qa.procedure.checks.currency.signs import signs
from secor_qa.procedure.edition import Edition
from secor_qa.procedure.evidence_calendar import window_of
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.named_sheets import of_named_sheets
from secor_qa.procedure.submission import Document, Submission
from secor_qa.procedure.wording.newcomers import nobody_started
from secor_qa.procedure.words import Answer, Check, Status

_LATEST_WILL_DO = re.compile(
    r"\bwhere (?:nobody|no one) (?:has )?started, (?:attach )?the (?:latest|last)\b", re.IGNORECASE
)
_RESTS_ON_THE_END = frozenset({"expired-document", "review-overdue", "dated-after-gathering"})
"""What cannot be said where the end of data gathering is not known."""


def check(question: Question, facts: Facts) -> CheckResult:
    """2.5(b): each record attached to a Yes dates from the window; each policy is dated; all are whole, unaltered."""
    submission, edition = facts.submission, facts.edition
    because = _not_applicable(question, submission)
    if because:
        return CheckResult.of(question.id, Check.CURRENCY, (), because, Status.NOT_APPLICABLE)
    if submission.answer_of(question.id) is None:
        reason = "Without an answer it cannot be told whether records are required."
        return CheckResult.of(question.id, Check.CURRENCY, (), reason, Status.NEEDS_REVIEWER)
    known = window_of(question, submission, edition)
    window = known or _widest(question, facts)
    if window is None:
        reason = "The end of data gathering is not known, so there is no window to hold the documents against."
        return CheckResult.of(question.id, Check.CURRENCY, (), reason, Status.NEEDS_REVIEWER)
    window, reason = _held_against(question, window, edition)
    if known is None:
        reason = f"The end of data gathering is not known; of the windows that it may have this is the widest. {reason}"
    usable = _usable(question, submission)
    findings = list(_judge(question, usable, window, facts))
    if known is None:
        findings = [each for each in findings if each.code not in _RESTS_ON_THE_END]
    unread = [each.file for each in usable if undatable(each)]
    if unread:
        reason += f" No date could be read in {', '.join(unread)}; please look at what it shows."
    return CheckResult.of(
        question.id, Check.CURRENCY, findings, reason, Status.NEEDS_REVIEWER if unread or not known else Status.MET
    )


def _widest(question: Question, facts: Facts) -> Window | None:
    """The window back from the start of data gathering, up to the submission: no later end could let in more.

    Reading: where the end of data gathering is not given, what lies outside of this window lies outside of any.
    """
    start, sent = facts.submission.on("data_gathering_start"), facts.submission.on("submitted_on") or facts.on
    months = facts.edition.evidence_window_months if question.window_months is None else question.window_months
    return Window(Window.back_from(start, months).start, sent) if start and start <= sent else None


def _held_against(question: Question, window: Window, edition: Edition) -> tuple[Window, str]:
    """The window that the question's documents are held against, and why."""
    if question.evidence != "policy":
        return window, f"Records are held against the window, {window}."
    months = asked_cycle_months(question)
    if months is None and (question.window_months or 0) > edition.evidence_window_months:
        months = question.window_months
    if months is None:
        return Window(date.min, window.end), "A policy may be older than the window; it must be dated."
    cycle = Window.back_from(window.end, months)
    return cycle, f"A policy is dated, or reviewed, within the {months} months before {window.end.isoformat()}."


def _judge(question: Question, usable: Sequence[Document], window: Window, facts: Facts) -> Iterator[Finding]:
    if _latest_will_do(question, facts):
        window = Window(date.min, window.end)
    enough = sum(is_current(question, document, window) for document in usable) >= max(1, question.documents_min)
    unfinished: set[str] = set()
    undated: set[str] = set()
    for document in usable:
        run_out = list(expired(question, document, window))
        out = () if run_out else (look(question, document, window) for look in (expired_rows, expired_cards))
        found = [each for each in run_out if each.status is Status.NOT_MET]
        found = found or list(aged(question, document, window, enough=enough)) or run_out
        found = found or list(contradicted(question, document))
        found = found or [each for each in (of_another_year(question, document),) if each]
        found = found or list(overdue(question, document, window))
        yield from found or after_submission(question, document, facts)
        yield from islice((each for each in out if each), 1)
        undated.update(document.file for each in found if each.code == "undated-document")
        of_signs = list(signs(question, document, facts))
        unfinished.update(document.file for each in of_signs if each.code == "incomplete-document")
        yield from of_signs
        if unsigned := without_hand(question, document, facts):
            yield unsigned
    if question.evidence == "record":
        row = facts.submission.answer(question.id)
        notes = row.notes if row else ""
        meant = [of_named_sheets(each, notes) for each in usable]
        of_months = (
            gaps(question, meant, window, facts),
            month_twice(question, meant, notes),
            months_left_out(question, meant, notes),
            month_of_pages(question, meant, notes),
            form_of_another_year(question, meant, window),
        )
        yield from next((found for each in of_months if (found := list(each))), list[Finding]())
        yield from day_beside_its_like(question, [each for each in usable if each.file not in undated])
        finished = [each for each in usable if each.file not in unfinished]
        yield from half_empty(question, finished)
        yield from hand_beside_its_like(question, finished)
        yield from tuple(empty_runs(question, usable, window, notes)) or open_cells(question, usable)
    else:
        yield from open_cells(question, usable)


def _latest_will_do(question: Question, facts: Facts) -> bool:
    """Whether the guideline takes an older record where nobody started, and the notes say so."""
    row = facts.submission.answer(question.id)
    return (
        row is not None and _LATEST_WILL_DO.search(question.guideline) is not None and bool(nobody_started(row.notes))
    )


def _not_applicable(question: Question, submission: Submission) -> str:
    answer = submission.answer_of(question.id)
    if question.evidence == "none":
        return "The guideline asks for no dated document."
    if answer in (Answer.NO, Answer.NA):
        return f"Documents justify a Yes; the answer is {answer}."
    if answer and not _usable(question, submission):
        return "No readable document is attached; see 2.5(a)."
    return ""


def _usable(question: Question, submission: Submission) -> list[Document]:
    attached = submission.documents_of(question.id)
    return [document for document in attached if document.present and (document.readable or document.document_on)]
