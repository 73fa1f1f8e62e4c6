"""How much a text speaks of a question: 2.5(c) and 2.5(f) ask whether notes and action items stand where they belong.

Measure: the stems that the text shares with the question, each weighed by how few questions have it. The unit is one
stem that a single question of the instrument has; a stem that every question has weighs nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from math import log

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.wording.stems import stems

_QUESTIONS_MIN = 5
"""In a smaller instrument a stem tells no question from another."""


@dataclass(frozen=True)
class Affinity:
    """What the questions ask (text and guideline) and what their notes say, as stems with weights 0 to 1."""

    asked: Mapping[str, frozenset[str]]
    noted: Mapping[str, frozenset[str]]
    asked_weights: Mapping[str, float]
    noted_weights: Mapping[str, float]

    def to_question(self, found: frozenset[str], question: str) -> float:
        """How much stems speak of what a question asks."""
        return sum(self.asked_weights[stem] for stem in found & self.asked[question])

    def to_answer(self, found: frozenset[str], question: str) -> float:
        """How much stems speak of what a question asks or of what its notes tell."""
        noted = found & self.noted[question] - self.asked[question]
        return self.to_question(found, question) + sum(self.noted_weights[stem] for stem in noted)


def affinity(facts: Facts) -> Affinity:
    """The measure for one submission; worked out once for all questions."""
    asked, asked_weights = _asked(facts.instrument.questions)
    rows = {each: facts.submission.answer(each) for each in asked}
    noted = {each: stems(row.notes) if row else frozenset[str]() for each, row in rows.items()}
    return Affinity(asked, noted, asked_weights, _weights(noted.values(), len(asked)))


@lru_cache(4)
def _asked(questions: tuple[Question, ...]) -> tuple[Mapping[str, frozenset[str]], Mapping[str, float]]:
    asked = {each.id: stems(each.text) | stems(each.guideline) for each in questions}
    return asked, _weights(asked.values(), len(asked))


def _weights(texts: Iterable[frozenset[str]], n_questions: int) -> dict[str, float]:
    counts = Counter(chain.from_iterable(texts))
    if n_questions < _QUESTIONS_MIN:
        return dict.fromkeys(counts, 0.0)
    return {stem: log(n_questions / count) / log(n_questions) for stem, count in counts.items()}
