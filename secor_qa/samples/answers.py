"""Answers and counts that add up to a wanted score without breaking a consistency rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.scoring import propose
from secor_qa.procedure.words import Answer, Scoring
from secor_qa.samples.dice import Random
from secor_qa.samples.notes import topic_of
from secor_qa.samples.words import count_of_topic


@dataclass(frozen=True)
class Given:
    """One answer: how many of how many (where it is scored by a share) and the points that follow."""

    answer: Answer
    points: int = 0
    tally: tuple[int, int] = (1, 1)

    @property
    def percent(self) -> Decimal:
        """Percent positive to one decimal, as an assessor writes it."""
        return Decimal(round(Fraction(1000 * self.tally[0], self.tally[1]))) / 10


class Profile:
    """What conditions may ask: the head counts, and the answers given so far."""

    def __init__(self, counts: Mapping[str, int], answers: Mapping[str, Given]) -> None:
        self.counts, self.answers = counts, answers

    def field(self, name: str) -> object | None:
        """A head count; other fields are unknown here."""
        return self.counts.get(name.removeprefix("employees_"))

    def answer_of(self, question: str) -> str | None:
        """The answer as a word."""
        given = self.answers.get(question)
        return given.answer.value if given else None


def plan_answers(instrument: Instrument, counts: Mapping[str, int], random: Random, *, target_pct: Fraction,
                 exact: bool = False, weak_element: str = "") -> dict[str, Given]:  # fmt: skip
    """Answers whose overall share is `target_pct` or, as near as the questions allow, above it.

    With `exact` it is that share to the point. `weak_element` ends below half while the others carry the overall
    share. Raises ValueError where either cannot be done.
    """
    answers = _full(instrument, counts, random)
    if weak_element:
        _weaken(answers, instrument, counts, random, weak_element)
    _lower(answers, instrument, counts, random, target_pct, weak_element)
    awarded, available = totals(answers, instrument)
    if exact and Fraction(100 * awarded, available) != target_pct:
        raise ValueError(f"{awarded} of {available} points cannot be made exactly {target_pct} percent")
    return answers


def totals(answers: Mapping[str, Given], instrument: Instrument, element: str = "") -> tuple[int, int]:
    """Points and points available, over all or in one element; N/A counts in neither."""
    in_it = [question for question in instrument.questions if element in ("", question.element)]
    counted = [question for question in in_it if answers[question.id].answer is not Answer.NA]
    return sum(answers[question.id].points for question in counted), sum(question.points for question in counted)


def consistent(answers: Mapping[str, Given], instrument: Instrument, counts: Mapping[str, int]) -> bool:
    """Whether no consistency rule is broken."""
    facts = Profile(counts, answers)
    return all(rule.then.holds(facts) is not False for rule in instrument.consistency if rule.when.holds(facts))


def _full(instrument: Instrument, counts: Mapping[str, int], random: Random) -> dict[str, Given]:
    """All points everywhere, and N/A where the profile says so."""
    answers: dict[str, Given] = {}
    for question in instrument.questions:
        not_here = question.na_when is not None and question.na_when.holds(Profile(counts, answers))
        answers[question.id] = (
            Given(Answer.NA)
            if not_here
            else _yes(question, question.points, sample_sizes(question, instrument.id, counts), random)
        )
    return answers


def _yes(question: Question, points: int, sizes: range, random: Random) -> Given:
    """A Yes that earns these points; raises ValueError where the scoring model has no such Yes."""
    if question.scoring is Scoring.PERCENT and points < question.points:
        return replace(random.choice(_shares(question, points, sizes)), points=points)
    if points == question.points or (question.scoring is Scoring.RANGE and points > 0):
        n = random.choice(sizes)
        return Given(Answer.YES, points, (n, n))
    raise ValueError(f"{question.id} has no Yes of {points} points")


def _shares(question: Question, points: int, sizes: range) -> list[Given]:
    """Every likely count whose share earns these points."""
    shares = [Given(Answer.YES, points, (k, n)) for n in sizes for k in range(1, n)]
    fitting = [each for each in shares if propose(question, Answer.YES, each.percent) == points]
    if not fitting:
        raise ValueError(f"{question.id} has no share of {points} points")
    return fitting


def _no(question: Question, sizes: range, random: Random) -> Given:
    """A No: about a third was found in order, which earns a share where points follow a percentage."""
    n = random.choice(sizes[-3:])
    given = Given(Answer.NO, 0, (n // 3, n))
    return replace(given, points=propose(question, Answer.NO, given.percent) or 0)


def sample_sizes(question: Question, instrument_id: str, counts: Mapping[str, int]) -> range:
    """How many there are to ask, look at or count, at the fewest and at the most."""
    counted = count_of_topic(topic_of(question, instrument_id))
    if not isinstance(counted, str):
        return range(counted[0], counted[1] + 1)
    staff = sum(count for group, count in counts.items() if group != "contractor")
    most = max(1, staff if counted == "staff" else counts[counted])
    return range(min(3, most), most + 1)


def _weaken(answers: dict[str, Given], instrument: Instrument, counts: Mapping[str, int], random: Random,
            element: str) -> None:  # fmt: skip
    """Bring one element below half of its points, by answers that break no rule."""
    questions = sorted(instrument.of_element(element), key=lambda question: -question.points)
    for question in questions * 3:  # a rule may need another answer to fall first
        points, available = totals(answers, instrument, element)
        if 2 * points < available:
            return
        if answers[question.id].answer is Answer.YES:
            sizes = sample_sizes(question, instrument.id, counts)
            _try(answers, question.id, _no(question, sizes, random), instrument, counts)
    raise ValueError(f"element {element} cannot be brought below half")


def _lower(answers: dict[str, Given], instrument: Instrument, counts: Mapping[str, int], random: Random,
           target_pct: Fraction, weak_element: str) -> None:  # fmt: skip
    """Take points away here and there until the wanted share is reached, or as near as the questions allow.

    No element falls 20 percent below the wanted share.
    """
    for _ in range(4000):
        awarded, available = totals(answers, instrument)
        surplus = Fraction(awarded) - target_pct * available / 100
        if surplus < 1:
            return
        question = random.choice([each for each in instrument.questions if each.element != weak_element])
        given = answers[question.id]
        if given.answer is not Answer.YES or given.points < question.points:
            continue
        lowered = _lowered(question, sample_sizes(question, instrument.id, counts), random)
        if lowered is None or given.points - lowered.points > surplus:
            continue
        _try(answers, question.id, lowered, instrument, counts)
        kept, of_element = totals(answers, instrument, question.element)
        if 100 * kept < (target_pct - 20) * of_element:
            answers[question.id] = given


def _lowered(question: Question, sizes: range, random: Random) -> Given | None:
    """A No, or a Yes with part of the points."""
    partial = question.scoring in (Scoring.PERCENT, Scoring.RANGE) and question.points > 1 and random.random() < 0.6
    if not partial:
        return _no(question, sizes, random)
    try:
        return _yes(question, random.randrange(max(1, question.points // 2), question.points), sizes, random)
    except ValueError:
        return None


def _try(answers: dict[str, Given], question: str, given: Given, instrument: Instrument,
         counts: Mapping[str, int]) -> None:  # fmt: skip
    """Set an answer, unless a rule would be broken by it."""
    before = answers[question]
    answers[question] = given
    if not consistent(answers, instrument, counts):
        answers[question] = before


def shows_percent(question: Question) -> bool:
    """Whether the assessor writes a percentage for it."""
    return question.scoring in (Scoring.PERCENT, Scoring.ALL_OR_NOTHING)
