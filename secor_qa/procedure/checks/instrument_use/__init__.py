"""2.5(e), the mechanical part: the answer, N/A, points and percentage of a question are what the instrument allows.

What concerns the submission as a whole (checks/whole_submission.py) is attached to the instrument's first question, so
that it is said once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from secor_qa.procedure.checks.carry_over import carried_share, carry_over, is_carried_over
from secor_qa.procedure.checks.instrument_use.whole_submission import whole_submission
from secor_qa.procedure.checks.people_asked import too_few_asked
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import as_sentence, excerpt, own_words
from secor_qa.procedure.points import possible_awards, propose, whole_claim
from secor_qa.procedure.submission import AnswerRow, Submission
from secor_qa.procedure.words import Answer, Check, Scoring, Status, YearType

_NO_EXPLANATION = (
    "n a na n/a not applicable apply applies doesn't don't question item one ones me us we we're ours here kind kinds "
    "type types sort sorts line size small little tiny like such outfit company business firm shop crew operation "
    "operations employer place work trade really think believe fit fits meant relevant concern concerns pertain "
    "pertains relate relates case situation circumstances ourselves just simply sorry"
)
"""Words by which it is said that a question does not apply, to whom, and not why."""
_FIRST_YEAR_ONLY = re.compile(r"\bN/?A only (?:in|for|during) (?:the|a|your|its) first year\b", re.IGNORECASE)


def check(question: Question, facts: Facts) -> CheckResult:
    """2.5(e): the question is answered as its scoring model and its rule for N/A allow."""
    submission, instrument = facts.submission, facts.instrument
    row = submission.answer(question.id)
    findings = [
        *_answered(question, row, submission),
        *(_na(question, row, submission) if row and row.answer is Answer.NA else ()),
        *(_figures(question, row) if row else ()),
        *_percent_wanted(question, facts),
        *(carry_over(question, row, facts) if row else ()),
        *(too_few_asked(question, row, facts) if row else ()),
        *(_whole(question, facts) if question == instrument.questions[0] else ()),
    ]
    reason = f"Answered {submission.answer_of(question.id)}, as the instrument allows."
    return CheckResult.of(question.id, Check.INSTRUMENT_USE, findings, reason)


def _whole(first: Question, facts: Facts) -> Iterator[Finding]:
    yield from whole_submission(first, facts.submission, facts.instrument, facts.on)
    yield from carried_share(first, facts)


def _answered(question: Question, row: AnswerRow | None, submission: Submission) -> Iterator[Finding]:
    if row is None:
        message = f"Question {question.id} has no row on the Questions sheet."
        yield _finding(question, "unanswered", Status.NOT_MET, message, "No row.")
    elif row.answer is None and row.answer_as_written.strip():
        written = excerpt(row.answer_as_written)
        message = f"Question {question.id} is answered “{written}”; the answers are Yes, No and N/A."
        yield _finding(question, "unknown-answer", Status.NOT_MET, message, f"Answer: {written}")
    elif row.answer is None:
        message = f"Question {question.id} is not answered."
        yield _finding(question, "unanswered", Status.NOT_MET, message, "Answer: blank.")
    for remark in submission.remarks:
        if remark.question == question.id and remark.code == "duplicate-question":
            message = f"Question {question.id} stands more than once on the Questions sheet; please keep one row."
            evidence = f"{remark.where}: {remark.message}" if remark.where else remark.message
            yield _finding(question, "duplicate-question", Status.NEEDS_REVIEWER, message, evidence)


def _na(question: Question, row: AnswerRow, submission: Submission) -> Iterator[Finding]:
    allowed = question.na_allowed(submission)
    where = f"it is allowed only where {question.na_when.in_words}" if question.na_when else "it is never allowed here"
    facts = _na_facts(question, submission)
    if allowed is False:
        message = f"Question {question.id} is answered N/A, but {where}."
        yield _finding(question, "na-not-allowed", Status.NOT_MET, message, f"Answer: N/A.{facts}")
    elif allowed is None:
        message = f"Question {question.id} is answered N/A; {where}, and what decides that is blank."
        yield _finding(question, "na-undecided", Status.NEEDS_REVIEWER, message, f"Answer: N/A.{facts}")
    if _FIRST_YEAR_ONLY.search(question.guideline) and (later := _later_year(submission)):
        message = f"Question {question.id} is answered N/A, which is for the first year of the program only; {later}."
        said = f"{as_sentence(later)} Notes: “{excerpt(row.notes)}”."
        yield _finding(question, "na-after-first-year", Status.NOT_MET, message, said)
    if not own_words(row.notes, _NO_EXPLANATION):
        message = f"Question {question.id} is answered N/A without a note that says why it does not apply."
        yield _finding(question, "na-unexplained", Status.NOT_MET, message, f"Notes: “{excerpt(row.notes)}”.")
    elif allowed and question.na_when is None and question.evidence != "none":
        yield from _na_with_paper(question, row, submission)


def _na_with_paper(question: Question, row: AnswerRow, submission: Submission) -> Iterator[Finding]:
    """What does not apply has no paper: where one is attached to its question, it may well apply."""
    sent = [each.file for each in submission.documents_of(question.id) if each.present and each.readable]
    if sent:
        message = (
            f"Question {question.id} is answered N/A, yet “{sent[0]}” is attached to it; please see whether it applies."
        )
        said = f"Notes: “{excerpt(row.notes)}”."
        yield _finding(question, "na-with-paper", Status.NEEDS_REVIEWER, message, said)


def _later_year(submission: Submission) -> str:
    """What shows that this is not the first year of the program; empty where nothing does."""
    if submission.year_type is YearType.MAINTENANCE:
        return "this assessment is of a maintenance year"
    before = submission.text("previous_submission")
    return f"the submission before it is given as “{excerpt(before, 40)}”" if any(map(str.isdigit, before)) else ""


def _na_facts(question: Question, submission: Submission) -> str:
    if question.na_when is None:
        return ""
    fields = [f"{name}: {submission.text(name) or 'blank'}" for name in question.na_when.fields]
    answers = [f"{each}: {submission.answer_of(each) or 'unanswered'}" for each in question.na_when.questions]
    return f" {'; '.join(fields + answers)}."


def _figures(question: Question, row: AnswerRow) -> Iterator[Finding]:
    faults = [*_percent(question, row), *_points(question, row)]
    yield from faults
    if not faults and row.answer is not None and row.answer is not Answer.NA:
        yield from _agreement(question, row, row.answer)


def _percent(question: Question, row: AnswerRow) -> Iterator[Finding]:
    percent = row.percent_positive
    if isinstance(percent, str):
        message = (
            f"The percent positive of question {question.id}, “{excerpt(percent)}”, is not a number from 0 to 100."
        )
        status = Status.NEEDS_REVIEWER if percent.strip()[:1].isdigit() else Status.NOT_MET
        yield _finding(question, "unreadable-percent", status, message, f"percent_positive: {excerpt(percent)}")
    elif percent is not None and not 0 <= percent <= 100:
        message = f"The percent positive of question {question.id} is {percent}; it must be from 0 to 100."
        yield _finding(question, "percent-out-of-range", Status.NOT_MET, message, f"percent_positive: {percent}")


def without_percent(facts: Facts) -> tuple[str, ...]:
    """The questions whose missing percentage is said: each, or the first for all where most of them have none."""
    asked = [each for each in facts.instrument.questions if each.scoring is Scoring.PERCENT]
    rows = [row for each in asked if (row := facts.submission.answer(each.id)) and row.answer is Answer.YES]
    blank = [row for row in rows if row.percent_positive is None and row.points_claimed and not is_carried_over(row)]
    return tuple(row.question for row in (blank if 2 * len(blank) <= len(rows) else blank[:1]))


def _percent_wanted(question: Question, facts: Facts) -> Iterator[Finding]:
    """A Yes that is scored by percentage gives the percentage from which its points follow."""
    if question.id not in facts.once(without_percent):
        return
    row = facts.submission.answer(question.id)
    claim = excerpt(str(row.points_claimed)) if row else "blank"
    message = (
        f"Question {question.id} is scored by the percent positive, but no percentage is given; please give the share "
        "from which its points follow."
    )
    said = f"percent_positive: blank; points_claimed: {claim} of {question.points}."
    yield _finding(question, "no-percentage", Status.NOT_MET, message, said)


def _points(question: Question, row: AnswerRow) -> Iterator[Finding]:
    claim = row.points_claimed
    if claim is None:
        return
    evidence = f"points_claimed: {excerpt(str(claim))}; points of the question: {question.points}."
    if isinstance(claim, str):
        message = f"The points claimed for question {question.id}, “{excerpt(claim)}”, are not a number."
        yield _finding(question, "unreadable-points", Status.NOT_MET, message, evidence)
    elif not 0 <= claim <= question.points:
        message = f"Question {question.id} claims {claim} points; it can earn 0 to {question.points}."
        yield _finding(question, "points-out-of-range", Status.NOT_MET, message, evidence)
    elif (whole := whole_claim(question, claim)) is None:
        message = f"Question {question.id} claims {claim} points; points are whole."
        yield _finding(question, "points-not-whole", Status.NOT_MET, message, evidence)
    elif row.answer is Answer.NA and whole:
        message = f"Question {question.id} is answered N/A and yet claims {claim} points."
        yield _finding(question, "points-for-na", Status.NOT_MET, message, evidence)
    elif whole not in possible_awards(question):
        message = f"Question {question.id} claims {claim} points; it earns all {question.points} or none."
        yield _finding(question, "points-against-scoring", Status.NOT_MET, message, evidence)


def _agreement(question: Question, row: AnswerRow, answer: Answer) -> Iterator[Finding]:
    """Whether answer, percentage and claim go together; each is readable and in range."""
    percent = row.percent_positive if isinstance(row.percent_positive, Decimal) else None
    claim = whole_claim(question, row.points_claimed)
    said = f"Answer: {answer}; points_claimed: {claim}; percent_positive: {percent}."
    if percent is not None and _denies(question, answer, percent):
        message = f"Question {question.id} is answered {answer} with {percent} % positive; please see which is right."
        yield _finding(question, "answer-against-percent", Status.NEEDS_REVIEWER, message, said)
        return
    expected = propose(question, answer, percent)
    if claim is None or claim == expected:
        return
    if expected is not None:
        message = f"Question {question.id} claims {claim} points, but by its answer and scoring it earns {expected}."
        may_be_meant = question.scoring is Scoring.RANGE or (answer is Answer.NO and percent is not None)
        status = Status.NEEDS_REVIEWER if may_be_meant else Status.NOT_MET
        yield _finding(question, "points-against-answer", status, message, said)
    elif not claim:
        message = f"Question {question.id} is answered Yes but claims no points."
        yield _finding(question, "points-against-answer", Status.NEEDS_REVIEWER, message, said)


def _denies(question: Question, answer: Answer, percent: Decimal) -> bool:
    """Whether the percentage says the opposite of the answer."""
    if question.scoring is Scoring.YES_NO:
        return answer is Answer.YES and percent < 100
    if question.scoring is Scoring.RANGE:
        return False
    full = question.threshold_pct if question.scoring is Scoring.ALL_OR_NOTHING else Decimal(100)
    return percent == 0 if answer is Answer.YES else full is not None and percent >= full


def _finding(question: Question, code: str, status: Status, message: str, evidence: str) -> Finding:
    return Finding(question.id, Check.INSTRUMENT_USE, code, status, message, (Evidence(evidence),))
