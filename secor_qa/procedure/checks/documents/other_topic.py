"""2.5(a): a paper is about what its question asks for, by all of its words.

Measure: each topic's words bear weights (`wording/paper_topic_words.py`, worked out from papers of many firms); the
weights of the words a paper has, over the root of how many are known, and what the topic has beforehand, are its score.
Where another topic scores better by `MARGIN_MIN` than each that its questions ask about, the paper reads like one on
that. Nothing is said of papers with few known words or very many, nor where that topic has no words of its own or few
of them stand there, nor where a question asks about no known topic. A list of tickets or training is on whatever its
tickets are for, and so is a paper by which somebody was shown a thing and may now do it alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from secor_qa.procedure.document_sorts import Sort, asks_for_training, read_sort
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, words
from secor_qa.procedure.record_dates import REGISTER_ROWS_MIN
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.paper_topic_words import WORDS
from secor_qa.procedure.wording.paper_topics import NAMES, VAGUE, topics_asked
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.stems import stem, stems
from secor_qa.procedure.words import Check, Status, Strength

MARGIN_MIN = 3.0
"""By so much another topic scores better, on a logarithmic scale: twenty to one (a reading)."""
KNOWN_MIN = 12
"""So many different known words tell what a paper is about (a reading)."""
WORDS_MAX = 1500
"""A paper of more words is a manual, which is about many things."""
TELLING_MIN, TELLING_WEIGHT = 4, 3
"""So many of its words must each speak so much for the other topic (a reading)."""
_SHOWN = 4
_ATTACH = re.compile(r"\W*(?:please )?(?:attach|send|enclose|upload|provide)\b", re.IGNORECASE)
_CARRIERS = frozenset({"meeting", "inspection", "review", "orientation"})
"""Topics whose papers may carry another matter."""
_SHOWN_TO = re.compile(
    r"\b(?:shown (?:and|to|by|how)|(?:watched|coached|taught|trained|assessed|checked out|signed off) by|check-?out|"
    r"may (?:now )?(?:drive|ride|run|operate|use|work|do) (?:it |this )?(?:alone|unsupervised|"
    r"on (?:his|her|their) own)|competent to|able to do it)\b",
    re.IGNORECASE,
)
"""Somebody was taught or tried at a machine: a record of training, be it on what is inspected."""
_WEIGHT = re.compile(r"(\S+?)([+-]\d+)(?:\s|\Z)")


def about_something_else(question: Question, document: Document, facts: Facts) -> Finding | None:
    """The finding that a document reads like one on another topic than its questions ask about."""
    asked = facts.once(_topics_by_file)[document.file]
    if not all(asked):
        return None
    other = reads_like("\n".join(document.texts), frozenset[str]().union(*asked))
    if other is None:
        return None
    topic, telling = other
    if asks_for_training(question) and (
        (topic not in _CARRIERS and _is_list_of_training(document)) or _SHOWN_TO.search("\n".join(document.texts))
    ):
        return None
    shown = ", ".join(f"“{word}”" for word in telling)
    message = (
        f"“{document.file}”, attached to question {question.id}, reads like a paper on {NAMES[topic]} ({shown}); "
        "please see whether it is the one that the question asks for."
    )
    evidence = (
        Evidence(excerpt(" ".join(document.texts)), document.file, 1),
        Evidence(f"Question: {question.text}"),
    )
    return Finding(
        question.id, Check.DOCUMENTS, "about-something-else", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )


def _is_list_of_training(document: Document) -> bool:
    """Whether a paper that names training or tickets in its name or first lines has rows with days."""
    reading = read_sort(document)
    return Sort.TRAINING in reading.head | reading.name and _n_dated_lines(document.texts) >= REGISTER_ROWS_MIN


@lru_cache(TEXTS_KEPT)
def _n_dated_lines(texts: tuple[str, ...]) -> int:
    return sum(bool(dates_in(line)) for text in texts for line in text.splitlines())


def _topics_by_file(facts: Facts) -> dict[str, list[frozenset[str]]]:
    """Of each document what every question that it is attached to asks about."""
    found = defaultdict[str, list[frozenset[str]]](list)
    for question in facts.instrument.questions:
        for document in facts.submission.documents_of(question.id):
            found[document.file].append(topics_asked(question.text) | _sent_as(question.guideline))
    return found


@lru_cache(TEXTS_KEPT)
def _sent_as(guideline: str) -> frozenset[str]:
    """The topics of papers that a guideline itself calls for, as minutes in which results were shared."""
    called_for = " ".join(each for each in sentences(guideline) if _ATTACH.match(each))
    return topics_asked(called_for) & _CARRIERS


@lru_cache(TEXTS_KEPT)
def reads_like(text: str, asked: frozenset[str]) -> tuple[str, tuple[str, ...]] | None:
    """The topic that a text is rather about than about any of those asked, with words that tell it; None if none."""
    if len(words(text)) > WORDS_MAX:
        return None
    known = stems(text) & _known()
    if len(known) < KNOWN_MIN:
        return None
    scores = {topic: beforehand + sum(weights.get(each, 0) for each in known) * len(known) ** -0.5
              for topic, (beforehand, weights) in _weights().items()}  # fmt: skip
    best = max(scores, key=scores.__getitem__)
    if scores[best] - max(scores[topic] for topic in asked) < MARGIN_MIN:
        return None
    weights = _weights()[best][1]
    telling = sorted(
        (each for each in known if weights.get(each, 0) >= TELLING_WEIGHT), key=lambda each: -weights[each]
    )
    if best in VAGUE or len(telling) < TELLING_MIN:
        return None
    return best, tuple(_as_written(each, text) for each in telling[:_SHOWN])


def _as_written(stem_: str, text: str) -> str:
    """The first word of a text with that stem."""
    return next((word for word in words(text) if stem(word) == stem_), stem_)


@lru_cache(1)
def _weights() -> dict[str, tuple[float, dict[str, int]]]:
    return {
        topic: (beforehand, {word: int(weight) for word, weight in _WEIGHT.findall(told)})
        for topic, (beforehand, told) in WORDS.items()
    }


@lru_cache(1)
def _known() -> frozenset[str]:
    return frozenset(word for _, weights in _weights().values() for word in weights)
