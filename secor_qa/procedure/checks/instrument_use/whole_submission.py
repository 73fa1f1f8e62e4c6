"""2.5(e), for the submission as a whole: the right instrument, the year type, gathering, submission and headcount.

Limits of days and people are the instrument's province rules; a province without a rule has none. Readings: data
gathering counts both its first and its last day; submission counts from the day after the last; whether contractors
count towards the headcount is for the reviewer.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from secor_qa.procedure.calendar_dates import is_ambiguous
from secor_qa.procedure.contact import province_code
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Instrument, ProvinceRule, Question
from secor_qa.procedure.plain_text import excerpt, plural
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Check, Status


def whole_submission(first: Question, submission: Submission, instrument: Instrument, on: date) -> tuple[Finding, ...]:
    """Every finding about the submission as a whole, given to the instrument's `first` question."""
    rule = instrument.province(province_code(submission.text("employer_province")))
    return (
        *_instrument(first, submission, instrument),
        *_year_type(first, submission),
        *_gathering(first, submission, rule, on),
        *_submitted(first, submission, rule),
        *_headcount(first, submission, rule),
    )


def _instrument(first: Question, submission: Submission, instrument: Instrument) -> Iterator[Finding]:
    named, version = submission.text("instrument").strip(), submission.text("instrument_version").strip()
    if named.casefold() not in ("", instrument.id.casefold()):
        message = f"The submission names the instrument “{excerpt(named)}”; it was checked against “{instrument.id}”."
        yield _finding(first, "other-instrument", Status.NEEDS_REVIEWER, message, f"instrument: {excerpt(named)}")
    elif version.casefold() not in ("", instrument.version.casefold()):
        message = (
            f"The submission names version “{excerpt(version)}” of {instrument.id}; it was checked against "
            f"version “{instrument.version}”."
        )
        yield _finding(
            first, "other-version", Status.NEEDS_REVIEWER, message, f"instrument_version: {excerpt(version)}"
        )
    unknown = [row for row in submission.answers if row.question not in instrument]
    if unknown:
        names = ", ".join(excerpt(row.question, 40) for row in unknown)
        message = f"The Questions sheet answers questions that {instrument.id} does not have: {names}."
        texts = [f"Question {excerpt(row.question, 40)}: {row.answer or 'unanswered'}." for row in unknown]
        yield _finding(first, "unknown-question", Status.NEEDS_REVIEWER, message, *texts)


def _year_type(first: Question, submission: Submission) -> Iterator[Finding]:
    if submission.year_type is None:
        written = excerpt(submission.text("year_type"))
        message = "The submission does not say whether it is for a certification or a maintenance year."
        if written:
            message = f"The year type is “{written}”; it must be Certification or Maintenance."
        yield _finding(first, "year-type", Status.NOT_MET, message, f"year_type: {written or 'blank'}")


def _gathering(first: Question, submission: Submission, rule: ProvinceRule, on: date) -> Iterator[Finding]:
    start, end = submission.on("data_gathering_start"), submission.on("data_gathering_end")
    evidence = f"data_gathering_start: {start}; data_gathering_end: {end}."
    if end and end > on:
        message = f"Data gathering is said to end on {end.isoformat()}, which is still to come."
        yield _finding(first, "gathering-in-future", Status.NEEDS_REVIEWER, message, evidence)
    if not start or not end:
        return  # intake says so (2.3)
    n_days, limit = (end - start).days + 1, rule.gathering_days_max
    if n_days < 1:
        message = f"Data gathering ends on {end.isoformat()}, before it starts on {start.isoformat()}."
        yield _finding(first, "gathering-reversed", Status.NOT_MET, message, evidence)
    elif limit is not None and n_days > limit:
        message = (
            f"Data gathering from {start.isoformat()} to {end.isoformat()} took {plural(n_days, 'day')}; "
            f"at most {limit} are allowed."
        )
        yield _finding(first, "gathering-too-long", Status.NOT_MET, message, evidence)


def _submitted(first: Question, submission: Submission, rule: ProvinceRule) -> Iterator[Finding]:
    end, submitted, limit = submission.on("data_gathering_end"), submission.on("submitted_on"), rule.submission_days_max
    written = submission.text("submitted_on").strip()
    evidence = f"data_gathering_end: {end}; submitted_on: {excerpt(written) or 'blank'}."
    if submitted is None:
        if written or limit is not None:
            message = "The date of submission is not given."
            if written:
                how = "can be read in more than one way" if is_ambiguous(written) else "cannot be read as a date"
                message = f"The date of submission, “{excerpt(written)}”, {how}."
            code = "ambiguous-date" if is_ambiguous(written) else "submission-date"
            yield _finding(first, code, Status.NEEDS_REVIEWER, message, evidence)
    elif end and submitted < end:
        message = f"The submission is dated {submitted.isoformat()}, before data gathering ended on {end.isoformat()}."
        yield _finding(first, "submitted-before-end", Status.NOT_MET, message, evidence)
    elif end and limit is not None and (n_days := (submitted - end).days) > limit:
        message = (
            f"The submission came {n_days} days after data gathering ended on {end.isoformat()}; "
            f"at most {limit} are allowed."
        )
        yield _finding(first, "submitted-late", Status.NOT_MET, message, evidence)


def _headcount(first: Question, submission: Submission, rule: ProvinceRule) -> Iterator[Finding]:
    everybody, limit = submission.n_employees, rule.headcount_max
    if everybody is None or limit is None or everybody <= limit:
        return
    contractors = submission.number("employees_contractor") or 0
    evidence = f"Profile: {everybody} people, {contractors} of them contractors."
    if everybody - contractors > limit:
        message = (
            f"The profile counts {everybody - contractors} people without contractors; at most {limit} are allowed."
        )
        yield _finding(first, "headcount", Status.NOT_MET, message, evidence)
    else:
        message = (
            f"The profile counts {everybody} people, {contractors} of them contractors; at most {limit} are allowed. "
            "Please see whether the contractors count."
        )
        yield _finding(first, "headcount", Status.NEEDS_REVIEWER, message, evidence)


def _finding(first: Question, code: str, status: Status, message: str, *evidence: str) -> Finding:
    texts = tuple(Evidence(text) for text in evidence)
    return Finding(first.id, Check.INSTRUMENT_USE, code, status, message, texts)
