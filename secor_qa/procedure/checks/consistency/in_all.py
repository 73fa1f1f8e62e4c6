"""2.5(d): how many there are in all, and how many workers, told as such by the profile's text and by the notes.

Measure: `Nine people: …` is how many the figures make, contractors counted or not; `5 workers` in the profile's text,
and `there are five workers` in notes, is the figure of workers (or, in notes, everybody). Whoever tells them apart
from others (`four hands`, `three people work for me`) is left to the rules that know sums of groups.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.checks.consistency.figures import figures_told
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import EMPLOYEE_GROUPS, AnswerRow, Submission
from secor_qa.procedure.wording.counts import NUMBER, number
from secor_qa.procedure.words import Check, Status, Strength

_BEGINS = (
    r"(?:(?:\A|(?<=[.;:!?)])\s+)|"
    r"\b(?:total(?:s| of|:)?|employs|consists of|we are|there are|we['’]re|made up of)\s+)"
)
_IN_ALL = re.compile(
    rf"{_BEGINS}(?P<told>(?P<n>{NUMBER})\s+(?:people|persons|staff|employees|of us|personnel|in all)\b)"
    r"(?!\s+(?:work|who|on|per|in each|drive|each|at a time|from|more)\b)",
    re.IGNORECASE,
)
_WORKERS = re.compile(
    rf"(?<![\w.-])(?P<told>(?P<n>{NUMBER})\s+workers\b)"
    r"(?!['’])(?!\s+(?:each|per|on each|in each|at a time|more|at most)\b)",
    re.IGNORECASE,
)
_THERE_ARE = re.compile(
    r"(?:(?:\A|(?<=[.;:)]\s))(?:\w{1,3}\)\s)?|\b(?:that|as|since|because),? )"
    rf"(?:we have|there are|we are|the company has|we['’]ve got|we['’]re)\s+(?P<n>{NUMBER})\s+workers\b"
    r"(?=\s*(?:[.,;:)(]|\Z|and\b|so\b|hence\b|for\b|here\b|now\b))",
    re.IGNORECASE,
)
_ASKS_HOW_MANY = re.compile(r"\bhow many workers\b", re.IGNORECASE)
_BEGINS_WITH_THEM = re.compile(
    rf"(?:\A|[.;)]\s|\n)\W{{0,4}}(?P<told>(?P<n>{NUMBER})\s+(?:workers|wkrs)\b)"
    r"(?=\s*(?:[.,;:)(]|\Z|and\b|so\b|since\b|now\b|today\b|in all\b|hence\b))",
    re.IGNORECASE,
)
_SOME = re.compile(r"\b(?:each|every|per|up to|least|most|about|crews?|season\w*|contractor\w*)\b", re.IGNORECASE)
_NEAR = 30  # characters before a number that may say that it is of some of them


def told_in_all(first: Question, facts: Facts) -> Iterator[Finding]:
    """The profile's text tells as many people, and as many workers, as its figures; said at the first question."""
    submission = facts.submission
    profile, in_all = submission.text("employer_profile"), _in_all(submission)
    for pattern, right in ((_IN_ALL, in_all), (_WORKERS, _workers(submission))):
        for found in pattern.finditer(profile) if right else ():
            n, before = number(found["n"]), profile[max(0, found.start() - _NEAR) : found.start()]
            if n is not None and n not in right and not _SOME.search(before):
                message = f"The employer's profile tells of “{found['told']}”; its figures make {_counted(right)}."
                yield _finding(first, message, f"Profile: “{excerpt(profile)}”", submission)


def workers_in_all(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """Where notes tell how many workers there are, it is the profile's figure of workers, or that of everybody."""
    submission, there_are = facts.submission, _there_are(row.notes)
    is_asked = not there_are and _ASKS_HOW_MANY.search(question.guideline) is not None
    if is_asked:
        there_are = _begins_with_them(row.notes)
    if not there_are:
        return
    right = (
        _workers(submission) | _in_all(submission) | (_with_supervisors(submission) if is_asked else frozenset[int]())
    )
    for n, told in there_are:
        if right and n not in right:
            message = (
                f"The notes of question {question.id} tell “{told}”; the profile counts "
                f"{_counted(_workers(submission))}."
            )
            yield _finding(question, message, f"Notes: “{excerpt(row.notes)}”", submission)


@lru_cache(TEXTS_KEPT)
def _begins_with_them(notes: str) -> tuple[tuple[int, str], ...]:
    """How many workers there are by a line or sentence of notes that begins with it."""
    return tuple((number(found["n"]) or 0, found["told"]) for found in _BEGINS_WITH_THEM.finditer(notes))[:1]


@lru_cache(TEXTS_KEPT)
def _there_are(notes: str) -> tuple[tuple[int, str], ...]:
    """How many workers there are by notes, with the words."""
    return tuple((number(found["n"]) or 0, found[0]) for found in _THERE_ARE.finditer(notes))


def _in_all(submission: Submission) -> frozenset[int]:
    """How many there are by all groups of the profile, with the contractors' people and without; empty if unknown."""
    counts = {group: submission.number(f"employees_{group}") for group in EMPLOYEE_GROUPS}
    known = {group: int(count) for group, count in counts.items() if count is not None and count.is_finite()}
    everybody = sum(known.values())
    return frozenset({everybody, everybody - known["contractor"]}) if len(known) == len(counts) else frozenset()


def _with_supervisors(submission: Submission) -> frozenset[int]:
    supervisors = submission.number("employees_supervisor")
    more = int(supervisors) if supervisors and supervisors.is_finite() else 0
    return frozenset(each + more for each in _workers(submission))


def _workers(submission: Submission) -> frozenset[int]:
    count = submission.number("employees_worker")
    return frozenset({int(count)}) if count and count.is_finite() else frozenset()


def _counted(numbers: frozenset[int]) -> str:
    return " or ".join(map(str, sorted(numbers)))


def _finding(question: Question, message: str, said: str, submission: Submission) -> Finding:
    evidence = (Evidence(said), Evidence(figures_told(submission)))
    return Finding(
        question.id, Check.CONSISTENCY, "numbers-in-all", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )
