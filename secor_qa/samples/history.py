"""Closed reviews of the last three years, invented: enough of them for pass rates and trends to mean something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from secor_qa.desk.history import ClosedReview
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.scoring import Mark
from secor_qa.procedure.submission import FIELDS, ActionItem, AnswerRow, FieldKind, FieldValue, Submission
from secor_qa.procedure.words import Answer, YearType
from secor_qa.samples.dice import Random, dice
from secor_qa.samples.draft import Value
from secor_qa.samples.employers import Employer, make_employer
from secor_qa.samples.facts import Story, fill
from secor_qa.samples.history_course import Course, make_course
from secor_qa.samples.history_marks import make_marks
from secor_qa.samples.history_odds import age_years, chance_of_failing, usual_quality
from secor_qa.samples.notes import topic_of
from secor_qa.samples.packages import Plan, assessment_fields
from secor_qa.samples.timeline import make_timeline
from secor_qa.samples.words import topics

_MONTH_WEIGHTS = (5, 4, 4, 5, 6, 7, 6, 8, 18, 26, 22, 13)  # January to December: the autumn is busy


@dataclass(frozen=True)
class _Arrival:
    """One submission that came in: whose, when, in which year of three, and how the review went."""

    employer: Employer
    seed: str
    received_on: date
    year_type: YearType
    age_years: float
    course: Course


def history(instrument: Instrument, n: int, seed: int, ending_on: date) -> Iterator[ClosedReview]:
    """`n` closed reviews by date of receipt, all decided by `ending_on`, the oldest about three years before it.

    The same employers come back year by year: one certification, then two maintenance years. Accepted ones reach the
    pass marks; invalid ones miss them or a deadline. Raises nothing; `n` may be 0.
    """
    arrivals: list[_Arrival] = []
    number = 0
    while len(arrivals) < n:
        number += 1
        arrivals += _of_employer(f"{seed}/history/{number}", ending_on)
    for arrival in sorted(arrivals[:n], key=lambda each: each.received_on):
        yield _closed(arrival, instrument)


def _of_employer(seed: str, ending_on: date) -> Iterator[_Arrival]:
    """One employer's submissions of three years, each around the same time of the year."""
    random = dice(seed, "arrivals")
    employer, offset = make_employer(random), random.randrange(3)
    month = random.choices(range(1, 13), _MONTH_WEIGHTS)[0]
    day = random.randrange(1, 29)
    for year in range(3):
        if random.random() < 0.2:  # joined later, or left
            continue
        usual = date(ending_on.year - 2 + year, month, day)
        received = (usual if usual <= ending_on else usual.replace(year=usual.year - 3)) + timedelta(
            random.randrange(9)
        )
        year_type = YearType.CERTIFICATION if (received.year + offset) % 3 == 0 else YearType.MAINTENANCE
        age = age_years(received, ending_on)
        failing = chance_of_failing(employer.trade["key"], year_type, age)
        course = make_course(dice(seed, "course", year), received, failing)
        if course.decided_on <= ending_on:
            yield _Arrival(employer, f"{seed}/{year}", received, year_type, age, course)


def _closed(arrival: _Arrival, instrument: Instrument) -> ClosedReview:
    random, course = dice(arrival.seed, "marks"), arrival.course
    quality = usual_quality(arrival.year_type, arrival.age_years, passing=course.passing) + random.gauss(0, 5)
    marks = make_marks(instrument, arrival.employer.counts, random, quality, arrival.year_type, passing=course.passing)
    deficiencies, verdicts = course.deficiencies(instrument, marks, random)
    return ClosedReview(
        submission=_submission(arrival, instrument, marks),
        is_sample=True,
        received_on=arrival.received_on,
        reviewer=course.reviewer,
        rounds=course.rounds,
        marks=marks,
        decision=course.decision,
        decided_on=course.decided_on,
        reason=course.reason,
        verdicts=verdicts,
        deficiencies=deficiencies,
    )


def _submission(arrival: _Arrival, instrument: Instrument, marks: tuple[Mark, ...]) -> Submission:
    """What was sent: fields, answers with short notes, and a plan; the documents themselves were not kept."""
    submitted_on = arrival.received_on - timedelta(days=1)
    plan = Plan(arrival.seed, submitted_on, arrival.year_type.value.capitalize())
    story = Story(arrival.employer, make_timeline(dice(arrival.seed, "dates"), submitted_on), arrival.seed)
    fields = assessment_fields(plan, instrument, arrival.employer, story.timeline)
    slots = story.slots("history") | {"tally": "Most", "policy_on": "last winter"}
    random = dice(arrival.seed, "texts")
    rows = [_answer(mark, instrument, slots, random) for mark in marks]
    items = [_item(mark, instrument, slots, submitted_on, random) for mark in marks if mark.answer is Answer.NO]
    return Submission({name: _read(name, value) for name, value in fields.items() if value is not None},
                      tuple(rows), (), tuple(items))  # fmt: skip


def _read(name: str, value: Value) -> FieldValue:
    """A field as the readers would give it."""
    if isinstance(value, date):
        return value
    if FIELDS[name] is FieldKind.NUMBER:
        return Decimal(str(value))
    text = str(value)
    return tuple(part.strip() for part in text.split(";")) if FIELDS[name] is FieldKind.LIST else text


def _answer(mark: Mark, instrument: Instrument, slots: dict[str, str], random: Random) -> AnswerRow:
    """The row behind a mark; the assessor sometimes claimed a point more than was awarded."""
    question = instrument.question(mark.question)
    topic = topics()[topic_of(question, instrument.id)]
    if mark.answer is Answer.NA or mark.awarded is None:
        return AnswerRow(question.id, question.element, Answer.NA, "N/A", notes=fill("None at {company}.", slots))
    over = question.points > mark.awarded > 1 and random.random() < 0.15
    claimed = Decimal(mark.awarded + (1 if over else 0))
    text = random.choice(topic["yes"]) if mark.answer is Answer.YES else topic["no"]
    answer = mark.answer or Answer.NO
    return AnswerRow(question.id, question.element, answer, answer.value, claimed, None, fill(text, slots))


def _item(mark: Mark, instrument: Instrument, slots: dict[str, str], submitted_on: date, random: Random) -> ActionItem:
    topic = topics()[topic_of(instrument.question(mark.question), instrument.id)]
    due = submitted_on + timedelta(days=random.randrange(30, 200))
    return ActionItem(mark.question, fill(topic["lack"], slots), fill(topic["act"], slots), "Owner", "Medium", due,
                      status="Open", origin="Assessor")  # fmt: skip
