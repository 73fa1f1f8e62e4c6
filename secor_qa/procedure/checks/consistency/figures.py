"""2.5(d): how many people there are, by the profile's text, by its figures and by the notes.

Measure: a number of people that is told as all there are must be a sum of the profile's groups; one that may be of
some of them, or is told roughly, must not be above everybody. Seasons, ranges and peaks are left alone. A tally of
people who were asked, or who knew, cannot be above everybody, contractors included.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, plural
from secor_qa.procedure.submission import EMPLOYEE_GROUPS, AnswerRow, Submission
from secor_qa.procedure.wording.counts import NUMBER, counting_text, impossible_tallies, number, ratios
from secor_qa.procedure.wording.happened_times import all_numbers, make_up
from secor_qa.procedure.wording.head_counts import (
    BESIDE_THE_LEAD,
    CONTRACTORS_AT_WORK,
    HeadCount,
    asked_people,
    head_counts,
    people_who_answered,
)
from secor_qa.procedure.wording.more_done import more_done_than_found
from secor_qa.procedure.wording.shares_written import unlike_its_share
from secor_qa.procedure.words import Check, Status, Strength

_ROUGH_SHARE = Fraction(1, 4)
"""How far above everybody a rough number may be (a reading)."""
NUMBERS_DIFFER = "numbers-differ"
_PARTS_MIN = 2
_IN_ALL = re.compile(
    rf"\b(?:totals?(?: of)?|in all|in total|altogether|together|all told|sum)[\s:,]+(?:is |that is |makes |this is )?"
    rf"(?P<part>{NUMBER}) (?:of|out of|/) (?P<whole>{NUMBER})\b",
    re.IGNORECASE,
)
_SO_MANY_ASKED = re.compile(
    rf"\b(?:so|total|in all|altogether|together|(?:that )?makes|that is|that['’]s)[,:]? "
    rf"(?P<told>{NUMBER} (?:of|out of) (?P<whole>{NUMBER}))(?=\s*(?:[.,;)]|\Z))",
    re.IGNORECASE,
)
_PART = rf"(?<![\w.-]){NUMBER} (?:of|from|on|for|at|in|with) (?!each\b|every\b|both\b|them\b)[^.;:,\n]{{2,40}}?"
_MADE_OF = re.compile(
    rf"(?<![\w.-])(?P<whole>{NUMBER}) (?:[\w-]+ ){{0,2}}?"
    rf"(?!(?:year|month|week|day|hour|minute|metre|point)s)[a-z]{{2,20}}s\s?[:(–-]\s?"
    rf"(?P<parts>{_PART}(?:, {_PART}){{1,9}},? and {_PART})(?=[.;:,)]|\Z)",
    re.IGNORECASE,
)
_LEADING = re.compile(rf"(?:\A|, (?:and )?| and )(?P<n>{NUMBER}) (?:of|from|on|for|at|in|with) ", re.IGNORECASE)
"""`11 services: four of the saw, five of the press and two of the van`."""
_NO_CONTRACTORS = re.compile(
    r"\b(?:no|without(?: any)?|(?:do|does) not (?:use|hire|engage|have|employ)(?: any)?|never (?:use|uses|hires?)|"
    r"don['’]t (?:use|hire|have)(?: any)?)\s+(?:sub-?contractors?|contractors?|sub-?trades)\b(?! "
    r"(?:are|is|may|start|work) )",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"\b(?:no employees|without employees|no (?:other )?(?:workers|staff)|owner works alone|works "
    r"alone with no|one[- ]person "
    r"(?:company|operation|business)|one[- ]man (?:company|operation|business|shop|show)|sole "
    r"(?:owner[- ]operator|employee))\b",
    re.IGNORECASE,
)


def plausible_counts(submission: Submission, who: str) -> frozenset[int] | None:
    """The numbers that a text may tell of these people, by the profile's groups; None where the groups are unknown."""
    counts = {group: submission.number(f"employees_{group}") for group in EMPLOYEE_GROUPS}
    known = {group: int(count) for group, count in counts.items() if count is not None and count.is_finite()}
    word = who.casefold()
    if word == BESIDE_THE_LEAD:
        return _beside_the_lead(known)
    for group in ("supervisor", "manager", "contractor"):
        if group in word or (group == "contractor" and "subtrade" in word):
            return frozenset({known[group]}) if group in known else None
    if len(known) < len(EMPLOYEE_GROUPS):
        return None
    groups = [group for group in EMPLOYEE_GROUPS if group != "worker"]
    sums = {
        known["worker"] + sum(known[group] for group in chosen)
        for size in range(len(groups) + 1)
        for chosen in combinations(groups, size)
    }
    return frozenset(sums)


def _beside_the_lead(known: dict[str, int]) -> frozenset[int] | None:
    """How many workers there may be beside who leads them, which is one of them where no supervisor is counted."""
    if not {"worker", "supervisor"} <= known.keys():
        return None
    return frozenset({known["worker"], known["worker"] - (not known["supervisor"])})


def profile_figures(first: Question, facts: Facts) -> Iterator[Finding]:
    """The profile's text agrees with its figures; said at the instrument's first question."""
    submission = facts.submission
    profile, figures = submission.text("employer_profile"), figures_told(submission)
    for told in dict.fromkeys(head_counts(profile)):
        yield from _differs(first, submission, told, f"The employer's profile tells of {told.n} {told.who}")
    contractors, workers = (submission.number(f"employees_{group}") for group in ("contractor", "worker"))
    if contractors and (match := _NO_CONTRACTORS.search(profile)):
        message = f"The employer's profile says “{match[0]}”, but its figures count {contractors} contractors."
        yield _finding(first, "profile-against-figures", message, (f"Profile: “{excerpt(profile)}”", figures))
    if workers and (match := _ALONE.search(profile)):
        message = f"The employer's profile says “{match[0]}”, but its figures count {workers} workers."
        yield _finding(first, "profile-against-figures", message, (f"Profile: “{excerpt(profile)}”", figures))


def figures_of_notes(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The notes count no other number of people than the profile has."""
    submission = facts.submission
    for told in dict.fromkeys(head_counts(row.notes)):
        said = f"The notes of question {question.id} tell of {told.n} {told.who}"
        yield from _differs(question, submission, told, said)
    yield from _contractors(question, row, submission)
    yield from _total(question, row.notes)
    yield from _made_of(question, row.notes)
    for tally in dict.fromkeys(impossible_tallies(row.notes)):
        message = f"The notes of question {question.id} count “{tally}”, more than there were."
        yield _finding(question, "tally-impossible", message, (f"Notes: “{excerpt(row.notes)}”",))
    if unlike := unlike_its_share(row.notes):
        message = f"The notes of question {question.id} tell “{unlike}”; the two do not agree."
        yield _finding(question, "tally-against-percent", message, (f"Notes: “{excerpt(row.notes)}”",))
    if question.evidence != "none" and (more := more_done_than_found(row.notes)):
        message = f"The notes of question {question.id} tell “{more[0]}” and “{more[1]}”, more than had come up."
        yield _finding(question, "tally-impossible", message, (f"Notes: “{excerpt(row.notes)}”",))
    everybody = submission.n_employees
    if everybody is None or any(submission.number(f"employees_{group}") is None for group in EMPLOYEE_GROUPS):
        return
    answered = people_who_answered(row.notes) if "I" in question.methods else ()
    in_all = _asked_in_all(row.notes) if "I" in question.methods else ()
    for n_asked, told in dict.fromkeys([*asked_people(row.notes), *answered, *in_all]):
        if n_asked > everybody:
            message = (
                f"The notes of question {question.id} tell of “{told}”, but the profile counts {everybody} people, "
                "contractors included."
            )
            texts = (f"Notes: “{excerpt(row.notes)}”", figures_told(submission))
            yield _finding(question, "more-people-than-there-are", message, texts)
    for ratio in ratios(row.notes):
        people = re.match(r"(?:workers?|employees|staff|crew members)\b", ratio.after, re.IGNORECASE)
        if people and ratio.whole > everybody:
            message = (
                f"The notes of question {question.id} tell of {ratio.whole} {people[0]}, but the "
                f"profile counts {everybody} "
                "people, contractors included."
            )
            yield _finding(
                question,
                "more-people-than-there-are",
                message,
                (f"Notes: “{excerpt(row.notes)}”", figures_told(submission)),
            )


@lru_cache(TEXTS_KEPT)
def _asked_in_all(notes: str) -> tuple[tuple[int, str], ...]:
    """How many were asked by a tally that sums up those before it: `owner 1 of 1, hands 3 of 3, so 4 of 4`."""
    text = counting_text(notes)
    found = [each for each in _SO_MANY_ASKED.finditer(text) if len(ratios(text[: each.start()])) >= _PARTS_MIN]
    return tuple((number(each["whole"]) or 0, each["told"]) for each in found)


def _contractors(question: Question, row: AnswerRow, submission: Submission) -> Iterator[Finding]:
    """No more contractors were at work in the period than the profile counts people of theirs."""
    told, counted = _contractors_at_work(row.notes), submission.number("employees_contractor")
    if told and counted and told[0] > counted:
        message = (
            f"The notes of question {question.id} tell “{told[1]}”; the profile counts "
            f"{plural(int(counted), 'contractor')}. Please see which is right."
        )
        yield _finding(question, NUMBERS_DIFFER, message, (f"Notes: “{excerpt(row.notes)}”", figures_told(submission)))


@lru_cache(TEXTS_KEPT)
def _contractors_at_work(notes: str) -> tuple[int, str] | None:
    """How many contractors were at work, with the words that tell it."""
    found = CONTRACTORS_AT_WORK.search(counting_text(notes))
    n_told = number(found["n"]) if found else None
    return (n_told, " ".join(found[0].split())) if found and n_told else None


def _total(question: Question, notes: str) -> Iterator[Finding]:
    """A total of tallies is what they make up."""
    if told := _not_made_up(notes):
        words, numbers = told
        message = (
            f"The notes of question {question.id} tell “{words}”, which the numbers before it "
            f"({', '.join(map(str, dict.fromkeys(numbers)))}) do not make up."
        )
        yield _finding(question, "total-otherwise", message, (f"Notes: “{excerpt(notes)}”",))


@lru_cache(TEXTS_KEPT)
def _not_made_up(notes: str) -> tuple[str, tuple[int, ...]] | None:
    """The words of a total, with the numbers before it, which do not make it up."""
    told = counting_text(notes)
    found = _IN_ALL.search(told)
    whole = number(found["whole"]) if found else None
    if not found or not whole:
        return None
    before = told[: found.start()]
    numbers = all_numbers(before)
    if len(numbers) < _PARTS_MIN or not ratios(before) or max(numbers) >= whole or make_up(numbers, whole):
        return None
    return " ".join(found[0].split()), numbers


def _made_of(question: Question, notes: str) -> Iterator[Finding]:
    """A number before a list of three parts or more is what these make up."""
    if told := _not_made_of(notes):
        words, in_all, whole = told
        message = f"The notes of question {question.id} tell “{words}”; the parts make {in_all}, not {whole}."
        yield _finding(question, "total-otherwise", message, (f"Notes: “{excerpt(notes)}”",))


@lru_cache(TEXTS_KEPT)
def _not_made_of(notes: str) -> tuple[str, int, int] | None:
    """The words of a number and its parts, what these make, and the number, where they differ."""
    found = _MADE_OF.search(counting_text(notes))
    whole = number(found["whole"]) if found else None
    parts = [number(each["n"]) or 0 for each in _LEADING.finditer(found["parts"])] if found else []
    if not found or not whole or whole in (sum(parts), len(parts)):
        return None
    return " ".join(found[0].split()), sum(parts), whole


def _differs(question: Question, submission: Submission, told: HeadCount, said: str) -> Iterator[Finding]:
    possible = plausible_counts(submission, told.who)
    if possible is None or told.n in possible:
        return
    if told.n <= max(possible) * (1 + _ROUGH_SHARE if told.roughly else 1) and (told.roughly or not told.whole):
        return
    message = f"{said}; the figures of the profile give no such number."
    yield _finding(question, NUMBERS_DIFFER, message, (f"“{excerpt(told.sentence)}”", figures_told(submission)))


def figures_told(submission: Submission) -> str:
    """The profile's figures of people by group, as evidence."""
    told = (f"{group} {submission.text(f'employees_{group}') or 'blank'}" for group in EMPLOYEE_GROUPS)
    return f"Profile's figures: {', '.join(told)}."


def _finding(question: Question, code: str, message: str, texts: tuple[str, ...]) -> Finding:
    evidence = tuple(Evidence(text) for text in texts)
    return Finding(question.id, Check.CONSISTENCY, code, Status.NOT_MET, message, evidence, Strength.LIKELY)
