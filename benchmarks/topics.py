"""`python -m benchmarks topics`: by which words papers on a topic are told, worked out from the clean firms.

A linear measure (multinomial logistic regression) over which words a paper has. `--write` writes the words to
`secor_qa/procedure/wording/paper_topic_words.py`; without it, the firms are parted in six, each part is told by the
words of the others, and the shares of own and of exchanged papers that would be spoken of are printed.
"""

from __future__ import annotations

import random
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.strangers.firms import SETS, instrument, load_firm, write_firm
from secor_qa.procedure.checks.documents.other_topic import KNOWN_MIN, MARGIN_MIN
from secor_qa.procedure.wording.paper_topics import with_families
from secor_qa.procedure.wording.stems import stems
from secor_qa.readers.package import read_submission

OF_QUESTIONS = {
    "policy": "1.1 1.2 A1", "duties": "1.4 1.5 1.6 1.7 A3a A3b A3c A3d", "visit": "1.9", "method": "2.1",
    "tasks": "2.2", "hazard": "2.3 2.4 2.5 2.6 2.7 3.1 B1 B2b C1a", "card": "2.8 B2a", "gear": "3.3",
    "upkeep": "3.5 E3", "rules": "3.6 C3", "steps": "3.7", "alone": "3.8", "voice": "4.1 4.2", "meeting": "4.3",
    "concern": "4.4", "needs": "5.1", "orientation": "5.2 6.2 D1", "training": "5.3 5.4 5.5 D2a D2b",
    "contractor": "6.1 6.3", "visitor": "6.4", "shared": "6.5", "inspection": "7.1 7.2 7.3 7.4 7.5 E1 E2",
    "emergency": "8.1 F1", "drill": "8.2 8.3 F2", "aid": "8.4 F3", "ready": "8.5", "incident": "9.1 9.2 G1",
    "causes": "9.3 9.4 G2", "records": "10.1 H1", "figures": "10.2", "plan": "10.3", "results": "10.4",
    "review": "10.5 H2",
}  # fmt: skip
"""The questions of the shipped instruments whose papers are about a topic."""
TOPIC_OF = {question: topic for topic, questions in OF_QUESTIONS.items() for question in questions.split()}
TOPICS = list(OF_QUESTIONS)
FIRMS_MIN, WORDS_OF_A_TOPIC, WEIGHT = 6, 60, 30.0
"""A word counts that so many firms' papers have; so many are kept of each topic; how little weights are held down."""
KEPT_FOR_MEASURING = ("twelfth", "thirteenth", "good")
TAUGHT_BY = tuple(firm for name, firms in SETS.items() if name not in KEPT_FOR_MEASURING for firm in firms)
"""The firms by whose papers the words are worked out."""
PARTS, STEPS, EXCHANGES = 6, 400, 3
WORDS_FILE = Path(__file__).resolve().parents[1] / "secor_qa/procedure/wording/paper_topic_words.py"
Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """One paper of a clean firm: its words as stems, and what it is about."""

    firm: str
    instrument: str
    stems: frozenset[str]
    topics: tuple[str, ...]


@dataclass(frozen=True)
class Model:
    """The words that count, a weight for each topic and word, and what each topic has beforehand."""

    words: list[str]
    weights: Matrix  # topics x words
    beforehand: NDArray[np.float64]

    def scores(self, examples: Sequence[Example]) -> Matrix:
        """The logarithm of each topic's share: examples x topics."""
        told = _rows(examples, self.words) @ self.weights.T + self.beforehand
        told -= told.max(axis=1, keepdims=True)
        return told - np.log(np.exp(told).sum(axis=1, keepdims=True))


def main(args: Sequence[str]) -> int:
    """Write the words, or print how well they tell papers of firms that they have not seen."""
    examples = papers()
    if "--write" in args:
        _write(taught(examples))
        return 0
    own, exchanged = _held_out(examples)
    print(f"{len(examples)} papers of {len({each.firm for each in examples})} firms, each told by the words of others")
    for margin in (MARGIN_MIN - 1, MARGIN_MIN, MARGIN_MIN + 1):
        print(f"margin {margin:g}: spoken of {_share(own, margin):.4f} of own, {_share(exchanged, margin):.2f} of "
              "exchanged papers")  # fmt: skip
    return 0


def _share(margins: Sequence[float], least: float) -> float:
    return sum(each >= least for each in margins) / len(margins)


def papers(firms: Sequence[str] = TAUGHT_BY) -> list[Example]:
    """The papers of the firms' clean packages that have enough words, with what they are about."""
    found: list[Example] = []
    for firm in firms:
        data = load_firm(firm)
        asked = instrument(data["instrument"])
        with tempfile.TemporaryDirectory() as folder:
            submission = read_submission(write_firm(data, Path(folder)), {asked.id: asked})
        for document, questions in submission.documents_with_questions():
            told = stems("\n".join(document.texts))
            topics = tuple(sorted({TOPIC_OF[each] for each in questions if each in TOPIC_OF}))
            if topics and len(told) >= KNOWN_MIN:
                found.append(Example(firm, asked.id, told, topics))
    return found


def taught(examples: Sequence[Example]) -> Model:
    """The words and weights by which these examples are told; the strongest of each topic, as whole numbers."""
    firms_with = defaultdict[str, set[str]](set)
    for each in examples:
        for word in each.stems:
            firms_with[word].add(each.firm)
    words = sorted(word for word, firms in firms_with.items() if len(firms) >= FIRMS_MIN and len(word) > 2)
    pairs = [(each, TOPICS.index(topic)) for each in examples for topic in each.topics]
    rows, topics = _rows([each for each, _ in pairs], words), np.array([topic for _, topic in pairs])
    weights, beforehand = _fit(rows, topics)
    weights -= weights.mean(axis=0)
    for of_topic in weights:
        of_topic[np.argsort(-np.abs(of_topic))[WORDS_OF_A_TOPIC:]] = 0
    weights = np.round(weights)
    kept = weights.any(axis=0)
    return Model([word for word, is_kept in zip(words, kept, strict=True) if is_kept], weights[:, kept], beforehand)


def _rows(examples: Sequence[Example], words: Sequence[str]) -> Matrix:
    """Which words each example has, each row as long as one."""
    at = {word: number for number, word in enumerate(words)}
    rows = np.zeros((len(examples), len(words)))
    for row, each in zip(rows, examples, strict=True):
        if known := [at[word] for word in each.stems if word in at]:
            row[known] = len(known) ** -0.5
    return rows


def _fit(rows: Matrix, topics: NDArray[Any]) -> tuple[Matrix, NDArray[np.float64]]:
    """Multinomial logistic regression, by accelerated gradient descent."""
    n, wanted = len(rows), np.eye(len(TOPICS))[topics]
    rows = np.hstack([rows, np.ones((n, 1))])
    weights = ahead = np.zeros((len(TOPICS), rows.shape[1]))
    held = np.append(np.full(rows.shape[1] - 1, 1 / (WEIGHT * n)), 0)
    for step in range(STEPS):
        told = rows @ ahead.T
        told = np.exp(told - told.max(axis=1, keepdims=True))
        slope = (told / told.sum(axis=1, keepdims=True) - wanted).T @ rows / n + held * ahead
        before, weights = weights, ahead - slope
        ahead = weights + step / (step + 3) * (weights - before)
    return weights[:, :-1], weights[:, -1]


def _held_out(examples: Sequence[Example]) -> tuple[list[float], list[float]]:
    """By how much another topic tells each paper better than its own, and than that of a paper it is exchanged for."""
    dice = random.Random("topics")
    firms = sorted({each.firm for each in examples})
    own, exchanged = list[float](), list[float]()
    for part in range(PARTS):
        seen = set(firms[part::PARTS])
        model = taught([each for each in examples if each.firm not in seen])
        of_part = [each for each in examples if each.firm in seen]
        for each, scores in zip(of_part, model.scores(of_part), strict=True):
            own.append(_margin(scores, each.topics))
            for other in dice.choices([one for one in of_part if one.instrument == each.instrument], k=EXCHANGES):
                if set(other.topics).isdisjoint(each.topics):
                    exchanged.append(_margin(scores, other.topics))
    return own, exchanged


def _margin(scores: NDArray[np.float64], topics: Sequence[str]) -> float:
    """By how much the best topic is better than each of these and their families."""
    return float(scores.max() - max(scores[TOPICS.index(topic)] for topic in with_families(topics)))


def _write(model: Model) -> None:
    lines: list[str] = []
    for number, topic in enumerate(TOPICS):
        of_topic = model.weights[number]
        told = " ".join(f"{model.words[at]}{of_topic[at]:+.0f}" for at in np.argsort(-of_topic) if of_topic[at])
        lines.append(f'    "{topic}": ({model.beforehand[number]:.1f}, """')
        lines += [*wrap(told, 119, break_on_hyphens=False), '"""),']
    WORDS_FILE.write_text(_HEAD + "\n".join(lines) + "\n}\n", encoding="utf-8")


_HEAD = '''"""By which words papers are told: what each topic has beforehand, and the weights of stems for and against.

Worked out by `python -m benchmarks topics --write` from papers of invented firms; not to be changed by hand.
"""

# fmt: off
WORDS = {
'''
