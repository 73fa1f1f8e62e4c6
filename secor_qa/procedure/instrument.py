"""The instrument: elements and questions, what each requires and how each is scored; province and consistency rules."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property

from secor_qa.procedure.conditions import Condition, Facts
from secor_qa.procedure.words import Scoring


@dataclass(frozen=True)
class Question:
    """One scorable part. `points` are whole; `threshold_pct` belongs to all-or-nothing scoring only."""

    id: str
    element: str
    text: str
    guideline: str
    scoring: Scoring
    points: int
    methods: tuple[str, ...] = ()  # of "D" document, "I" interview, "O" observation
    threshold_pct: Decimal | None = None
    na_always: bool = False
    na_when: Condition | None = None  # None and not na_always: N/A is never allowed
    evidence: str = "none"  # "policy", "record" or "none"
    documents_min: int = 0
    window_months: int | None = None  # None: the edition's window
    notes_min_words: int = 0
    carry_over: bool = False

    def na_allowed(self, facts: Facts) -> bool | None:
        """Whether N/A may be answered; None when what decides it is blank."""
        if self.na_always:
            return True
        return self.na_when.holds(facts) if self.na_when else False


@dataclass(frozen=True)
class Element:
    """A group of questions that has a percentage and, in a certification year, a floor (2.6)."""

    id: str
    name: str


@dataclass(frozen=True)
class ProvinceRule:
    """What a province limits; None where no limit is known. Days are calendar days."""

    headcount_max: int | None = None
    gathering_days_max: int | None = None
    submission_days_max: int | None = None


@dataclass(frozen=True)
class ConsistencyRule:
    """2.5(d): wherever `when` holds and `then` does not, every question named in the rule has a finding."""

    id: str
    when: Condition
    then: Condition
    message: str

    @cached_property
    def questions(self) -> tuple[str, ...]:
        """The questions that the rule names, each once."""
        return tuple(dict.fromkeys(self.when.questions + self.then.questions))


@dataclass(frozen=True)
class Instrument:
    """A certifying partner's question bank. `elements` and `questions` stand in natural order."""

    id: str
    title: str
    version: str
    certifying_partner: str
    valid_from: date
    elements: tuple[Element, ...]
    questions: tuple[Question, ...]
    provinces: Mapping[str, ProvinceRule] = field(default_factory=dict[str, ProvinceRule])  # by two-letter code
    consistency: tuple[ConsistencyRule, ...] = ()
    notice: str = ""  # shown to people, e.g. that the bank is illustrative

    @cached_property
    def _by_id(self) -> dict[str, Question]:
        return {question.id: question for question in self.questions}

    @cached_property
    def _asking(self) -> dict[re.Pattern[str], tuple[Question, ...]]:
        return {}

    def asking(self, asked: re.Pattern[str]) -> tuple[Question, ...]:
        """The questions in whose text a pattern is found, in natural order; looked for once for each pattern."""
        if asked not in self._asking:
            self._asking[asked] = tuple(each for each in self.questions if asked.search(each.text))
        return self._asking[asked]

    def __contains__(self, question: str) -> bool:
        return question in self._by_id

    def question(self, question: str) -> Question:
        """The question with that id. Raises KeyError when the instrument has none."""
        return self._by_id[question]

    def of_element(self, element: str) -> tuple[Question, ...]:
        """The questions of one element, in natural order."""
        return tuple(question for question in self.questions if question.element == element)

    def province(self, code: str | None) -> ProvinceRule:
        """The rule of a province; one without limits where none is known."""
        return self.provinces.get((code or "").strip().upper(), ProvinceRule())
