"""2.5(d): how many workers there are, by the notes together and by the figures of the profile.

Measure: `all five workers` in one note after another is a number of the profile's own. Either two texts, notes or the
profile's, tell one number that is not its, and none tells its; or one note tells another number than two others and
the profile agree on. A number that is a sum of groups of the profile counts more people than workers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.wording.workers_told import WorkersTold, workers_told
from secor_qa.procedure.words import Check, Status, Strength

_TEXTS_MIN = 2
"""So many texts have to agree before a number is taken for that of all workers."""
_NOTES_MIN = 3
"""Where so many notes tell the profile's number by one name, another number by that name is none of more people."""
_GROUPS = ("owner", "manager", "supervisor", "contractor")


def workers_of_notes(question: Question, facts: Facts) -> Iterator[Finding]:
    """The notes of the question tell as many workers as all others do."""
    told = facts.once(_otherwise).get(question.id)
    row = facts.submission.answer(question.id)
    if told and row:
        n_workers = facts.submission.text("employees_worker")
        message = (
            f"The notes of question {question.id} tell of “{told.words}”; the profile counts {n_workers} workers. "
            "Please see which is right."
        )
        evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(f"Profile's figures: worker {n_workers}."))
        yield Finding(
            question.id, Check.CONSISTENCY, "workers-differ", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
        )


def _otherwise(facts: Facts) -> dict[str, WorkersTold]:
    """By question, the workers its notes tell of, where these are not those of the profile."""
    submission = facts.submission
    n_workers = submission.number("employees_worker")
    if not n_workers:
        return {}
    others = sum(int(submission.number(f"employees_{group}") or 0) for group in _GROUPS)
    sums = range(int(n_workers) + 1, int(n_workers) + others + 1)
    told = {row.question: workers_told(row.notes) for row in submission.answers if row.notes}
    told["profile"] = workers_told(submission.text("employer_profile"), as_profile=True)
    numbers = {question: frozenset(each.n for each in all_told) for question, all_told in told.items() if all_told}
    n_agree = sum(n_workers in each for each in numbers.values())
    odd = {
        question: next(each for each in told[question] if each.n != n_workers)
        for question, each in numbers.items()
        if n_workers not in each and (each.isdisjoint(sums) or _by_the_name_of_all(told, question, int(n_workers)))
    }
    odd_numbers = {each.n for each in odd.values()}
    is_theirs = len(odd) >= _TEXTS_MIN and not n_agree and len(odd_numbers) == 1
    is_one_notes = len(odd) == 1 and n_agree >= _TEXTS_MIN
    return odd if is_theirs or is_one_notes else {}


def _by_the_name_of_all(told: Mapping[str, Sequence[WorkersTold]], question: str, n_workers: int) -> bool:
    """Whether other notes tell the profile's number of workers by the very name that these tell another number by."""
    names = {_name(each) for each in told[question]}
    same = [at for at, each in told.items() if any(one.n == n_workers and _name(one) in names for one in each)]
    return len(same) >= _NOTES_MIN


def _name(told: WorkersTold) -> str:
    return told.words.split()[-1].casefold()
