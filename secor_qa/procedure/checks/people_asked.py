"""2.5(d), 2.5(e): how many people were asked or watched, against the guideline and the profile.

Readings: where the guideline wants a number of people and the firm has so many beside the assessor, no number in the
notes may be all that small; of owners, managers, supervisors and workers nobody asks more than the profile counts.
"""

from __future__ import annotations

from collections.abc import Iterator

from secor_qa.procedure.checks.carry_over import is_verified_anew
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt, plural
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.asked import asked_of_role, people_heard, people_wanted, workers_asked, workers_there
from secor_qa.procedure.wording.head_counts import asked_people
from secor_qa.procedure.words import Check, Status, Strength


def too_few_asked(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """2.5(e): no fewer people were heard or seen than the guideline wants, where there are so many."""
    wanted = people_wanted(question.guideline)
    if not wanted or not is_verified_anew(row):
        return
    heard, there = people_heard(row.notes), _others(facts)
    if heard is None or there is None or heard >= min(wanted, there):
        return
    message = (
        f"The notes of question {question.id} tell of {plural(heard, 'person', 'people')} who were asked or observed; "
        f"the guideline wants at least {wanted}, and the profile counts {there} beside the assessor."
    )
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(f"Guideline: {excerpt(question.guideline)}"))
    yield Finding(
        question.id, Check.INSTRUMENT_USE, "too-few-asked", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )


def _others(facts: Facts) -> int | None:
    """Everybody in the firm but the assessor; None where the profile does not tell."""
    counts = [facts.submission.number(f"employees_{group}") for group in ("owner", "manager", "supervisor", "worker")]
    known = [int(count) for count in counts if count is not None and count.is_finite()]
    return sum(known) - 1 if len(known) == len(counts) else None


def more_of_a_role(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """2.5(d): no more owners, managers, supervisors or workers were asked than there are."""
    workers = workers_asked(row.notes) if "I" in question.methods else workers_there(question.guideline, row.notes)
    everybody = facts.submission.n_employees
    said_already = {n for n, _ in asked_people(row.notes) if everybody is not None and n > everybody}
    of_workers = (("worker", n, told) for n, told in workers if n not in said_already)
    for group, n_asked, told in dict.fromkeys([*asked_of_role(row.notes), *of_workers]):
        counted = facts.submission.number(f"employees_{group}")
        if counted is None or not counted.is_finite() or n_asked <= counted:
            continue
        message = (
            f"The notes of question {question.id} tell of “{told}”, but the profile counts "
            f"{plural(int(counted), group)}."
        )
        evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(f"employees_{group}: {counted}."))
        yield Finding(
            question.id, Check.CONSISTENCY, "more-of-a-role", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
        )
        return
