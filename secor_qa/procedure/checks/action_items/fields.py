"""2.5(f): one action item says what is lacking, what will be done, who does it and by when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from secor_qa.procedure.calendar_dates import is_ambiguous
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, is_placeholder, n_words
from secor_qa.procedure.submission import ActionItem, Submission
from secor_qa.procedure.wording.likeness import contained
from secor_qa.procedure.wording.plans import (
    AS_BEFORE,
    AS_USUAL,
    NAMES_ONE,
    NOBODY,
    OPEN,
    POINTS_ELSEWHERE,
    PUT_OFF,
    VAGUE,
)
from secor_qa.procedure.wording.remedies import AGAIN_OR_FIXED, LIKE_SO_FAR, TALKED_OVER
from secor_qa.procedure.wording.stems import is_french, stems
from secor_qa.procedure.words import Check, Status, Strength

_REPEATED_MIN = 6
"""A deficiency of fewer words may well be in the question's own."""
_REPEATED_SHARE = 0.8
"""From this share of its word sequences on, a deficiency is the question again (a reading)."""
_DONE = frozenset({"complete", "completed", "done", "closed", "finished"})


def is_done(item: ActionItem) -> bool:
    """Whether an item is said to be completed."""
    return item.completed_on is not None or item.status.strip().casefold() in _DONE


def is_of_reviewer(item: ActionItem) -> bool:
    """Whether an item is the QA reviewer's, and not the employer's own word."""
    return item.origin.strip().casefold() == "qa reviewer"


@lru_cache(TEXTS_KEPT)
def changes_nothing(action: str) -> bool:
    """Whether by an action everything goes on as before."""
    if AS_USUAL.search(action) or AS_BEFORE.match(action):
        return True
    rest = LIKE_SO_FAR.sub(" ", action)
    return rest != action and AGAIN_OR_FIXED.search(rest) is None


def _leaves_open(action: str) -> bool:
    """Whether an action leaves open what it has to say; that somebody is to be named is a step of it."""
    return OPEN.search(NAMES_ONE.sub(" ", action)) is not None


def says_nothing(action: str) -> bool:
    """Whether every telling word of an action is a vague one."""
    if is_placeholder(action) or _leaves_open(action) or changes_nothing(action) or is_french(action):
        return False
    if POINTS_ELSEWHERE.match(action) or PUT_OFF.match(action) or TALKED_OVER.fullmatch(action):
        return True
    return not any(map(str.isdigit, action)) and not stems(action) - VAGUE


def said(item: ActionItem) -> str:
    """The item in one line, as evidence."""
    return (
        f"Action plan, {item.question or '(no question)'}: “{excerpt(item.deficiency, 80)}” - "
        f"“{excerpt(item.action, 80)}”; {excerpt(item.responsible, 40) or '(nobody)'}; {item.target_on or '(no date)'}."
    )


def judge_fields(question: Question, item: ActionItem, submission: Submission) -> Iterator[Finding]:
    """What, who and by when, each given and each meant."""
    for value, is_open, code, what in (
        (item.deficiency, False, "no-deficiency", "which deficiency it answers"),
        (item.action, _leaves_open(item.action), "no-action", "what will be done"),
        (item.responsible, OPEN.search(item.responsible) is not None, "no-responsible", "who is responsible"),
    ):
        if is_placeholder(value) or is_open:
            message = f"The action item for question {question.id} does not say {what}."
            yield _finding(question, code, Status.NOT_MET, message, item)
    if n_words(item.deficiency) >= _REPEATED_MIN and contained(item.deficiency, question.text) >= _REPEATED_SHARE:
        message = f"The deficiency of the action item for question {question.id} repeats the question."
        yield _finding(question, "deficiency-repeats-question", Status.NEEDS_REVIEWER, message, item, Strength.LIKELY)
    if says_nothing(item.action):
        message = (
            f"The action for question {question.id}, “{excerpt(item.action, 80)}”, does not say what will be done."
        )
        yield _finding(question, "void-action", Status.NOT_MET, message, item, Strength.LIKELY)
    if NOBODY.match(item.responsible):
        message = (
            f"The action item for question {question.id} names “{excerpt(item.responsible, 60)}” "
            f"as responsible, which is "
            "nobody in particular."
        )
        yield _finding(question, "vague-responsible", Status.NOT_MET, message, item, Strength.LIKELY)
    if changes_nothing(item.action):
        message = f"The action for question {question.id}, “{excerpt(item.action, 80)}”, changes nothing."
        yield _finding(question, "continue-as-usual", Status.NOT_MET, message, item, Strength.LIKELY)
    yield from _target(question, item, submission)
    yield from _completed(question, item, submission)


def _target(question: Question, item: ActionItem, submission: Submission) -> Iterator[Finding]:
    target, (known, by_then) = item.target_on, _last_known_day(submission)
    if target is None or (isinstance(target, str) and is_placeholder(target)):
        if not is_done(item):
            message = f"The action item for question {question.id} does not say by when it will be done."
            yield _finding(question, "no-target-date", Status.NOT_MET, message, item)
    elif isinstance(target, str):
        written = excerpt(target, 60)
        ambiguous = is_ambiguous(target)
        how = "can be read in more than one way" if ambiguous else "is not a date"
        code = "ambiguous-date" if ambiguous else "unreadable-target-date"
        status = Status.NEEDS_REVIEWER if ambiguous else Status.NOT_MET
        message = f"The target date of the action item for question {question.id}, “{written}”, {how}."
        yield _finding(question, code, status, message, item)
    elif by_then and target < by_then and not is_done(item):
        message = (
            f"The action item for question {question.id} was to be done by {target.isoformat()}, before {known} "
            f"{by_then.isoformat()}, and is not marked as completed."
        )
        yield _finding(question, "target-in-past", Status.NOT_MET, message, item)


def _last_known_day(submission: Submission) -> tuple[str, date | None]:
    """The submission, else the end or the start of data gathering, in words and as a day; None where none is given."""
    for field, said in (
        ("submitted_on", "the submission of"),
        ("data_gathering_end", "data gathering ended on"),
        ("data_gathering_start", "data gathering began on"),
    ):
        if day := submission.on(field):
            return said, day
    return "", None


def _completed(question: Question, item: ActionItem, submission: Submission) -> Iterator[Finding]:
    submitted = submission.on("submitted_on")
    if isinstance(item.completed_on, date) and submitted and item.completed_on > submitted:
        message = (
            f"The action item for question {question.id} is said to have been completed on "
            f"{item.completed_on.isoformat()}, "
            f"after the submission of {submitted.isoformat()}."
        )
        yield _finding(question, "completed-in-future", Status.NEEDS_REVIEWER, message, item)


def _finding(
    question: Question, code: str, status: Status, message: str, item: ActionItem, strength: Strength = Strength.CERTAIN
) -> Finding:
    return Finding(question.id, Check.ACTION_ITEMS, code, status, message, (Evidence(said(item)),), strength)
