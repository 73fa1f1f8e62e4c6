"""2.5(a): a document has something to do with its question, and is not another question's under a new name.

Readings: a text that shares no word with question, guideline and notes by which a question could be told from most
others, names no sort of document that is ever asked for, nothing of health and safety and nothing of a form that was
filled in, in words or by its form, is beside the point; the same words under two names are one document, and the name
that its text bears out is the right one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from secor_qa.procedure.checks.affinity import affinity
from secor_qa.procedure.checks.documents.form import is_kept_at_work
from secor_qa.procedure.checks.documents.sort import is_about_goods, readings, sort_finding
from secor_qa.procedure.document_sorts import Reading, Sort
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.paper_numbers import base_name
from secor_qa.procedure.plain_text import excerpt, words
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.demands import SAFETY_WORDS
from secor_qa.procedure.wording.stems import is_french, stem, stems, stems_of
from secor_qa.procedure.words import Answer, Check, Status, Strength

WORDS_MIN = 15
"""A text of fewer words does not tell what it is about."""
TELLING_MIN = 1.0
"""A question whose own words weigh less is told from others by none of them."""
ASKED_MAX, NOTED_MAX = 0.4, 1.0
"""The weight (affinity.py) of the words shared with question and notes, up to which they tell nothing (a reading)."""
OF_SAFETY_MIN = 2
"""So many different words of hazards and of what guards against them are to the point somehow (a reading)."""
NUMBERED_MIN = 5
"""So many files named by their questions' numbers are the sender's way of filing (a reading)."""
_SAFETY = re.compile(
    r"\b(?:saf(?:e|er|ely|ety)|health|hazard\w*|injur\w*|ppe|ohs|whmis|tdg|h2s|jha|jsa|flha|rescue|emergenc\w*|"
    r"first[- ]aid\w*|extinguish\w*|sécurité|santé)\b",
    re.IGNORECASE,
)
_RECORD_LIKE = re.compile(
    r"\b(?:signed|initials?|present|attend\w*|walked|seen|looked at|checked|filled in|foreman|lead hand|ok|n/?a)\b|"
    r"\b(?:by|shift|unit)[ ]?[:\t]|\[[ xX]\]|[☐☑☒✓✔]",
    re.IGNORECASE,
)
"""Words and marks of a form that was filled in at work, however tersely."""
_SERVICED = re.compile(
    r"\b(?:oil|filters?|brakes?|pads|tires?|tyres?|belts?|lube\w*|greas\w*|fluids?|coolant|hoses?|bearings?|batter(?:y|ies)|"
    r"tested|rotated|adjusted|replaced|topped up|flushed|rebuilt|no faults?|hours?|hrs|km)\b",
    re.IGNORECASE,
)
SERVICED_MIN = 4
"""So many different words of what a garage does to a machine are to the point where its service is asked for."""
NameParts = frozenset[str]
_EVERYWHERE = stems_of(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday company page date dated signed name "
    "number phone email street road alberta canada"
)
_NO_NAME = frozenset(
    words("copy scan scanned document documents doc attachment attached final new old version signed record records "
          "form forms file pdf page pages part example question element the of and for a")
)  # fmt: skip


def beside_the_point(question: Question, document: Document, facts: Facts) -> Finding | None:
    """The finding that a document speaks of nothing that the question asks or its notes tell."""
    reading = facts.of_papers(readings).get(document.file)
    if reading is None or reading.recognised or document.unread_pages or reading.n_words < WORDS_MIN:
        return None
    text = "\n".join(document.texts)
    if is_kept_at_work(text):
        return None
    if not _is_of_no_sort(text, document, reading) or _RECORD_LIKE.search(text):
        return None
    if len({found[0].casefold() for found in SAFETY_WORDS.finditer(text)}) >= OF_SAFETY_MIN:
        return None
    if _names(text, question) or (_names(_of_file(document), question) and not facts.once(files_by_number)):
        return None
    if is_french(text) != is_french(f"{question.text} {question.guideline}"):
        return None
    if is_about_goods(question) and len({found[0].casefold() for found in _SERVICED.finditer(text)}) >= SERVICED_MIN:
        return None
    measure, told = facts.once(affinity), stems(text) - _EVERYWHERE - facts.once(_of_employer)
    if measure.to_question(measure.asked[question.id], question.id) < TELLING_MIN:
        return None
    asks = measure.to_question(told, question.id)
    if asks > ASKED_MAX or measure.to_answer(told, question.id) - asks > NOTED_MAX:
        return None
    message = f"“{document.file}” speaks of nothing that question {question.id} asks or its notes tell."
    return sort_finding(question, document, message)


def says_its_question(question: Question, document: Document, facts: Facts) -> bool:
    """Whether a document says which question it is for, by its text or, where not all files bear one, by a number."""
    if _names("\n".join(document.texts), question):
        return True
    return _names(_of_file(document), question) and not facts.once(files_by_number)


def _of_file(document: Document) -> str:
    return f"{document.file}\n{document.title}"


def _names(said: str, question: Question) -> bool:
    """Whether a text or a name says which question it is for."""
    return re.search(rf"(?<![\w.]){re.escape(question.id)}(?![\w]|\.\d)", said) is not None


def files_by_number(facts: Facts) -> bool:
    """Whether the files bear their questions' numbers, which then tell where they were filed and not what they are."""
    submission = facts.submission
    numbered = {
        document.file
        for question in facts.instrument.questions
        for document in submission.documents_of(question.id)
        if _names(_of_file(document), question)
    }
    return len(numbered) >= NUMBERED_MIN


def _is_of_no_sort(text: str, document: Document, reading: Reading) -> bool:
    """Whether a text names no sort of document that is ever asked for, and nothing of health and safety."""
    if any(count for sort, count in reading.mentions.items() if sort not in (Sort.TRADE, Sort.ADVERT)):
        return False
    return _SAFETY.search(f"{text} {document.title}") is None


def _of_employer(facts: Facts) -> frozenset[str]:
    """Stems that any of the employer's papers bears."""
    fields = ("employer_legal_name", "employer_trade_name", "employer_city", "employer_address")
    return frozenset(each for name in fields for each in stems(facts.submission.text(name)))


def under_another_name(question: Question, document: Document, facts: Facts) -> Finding | None:
    """The finding that a document is, word for word, another file of the package whose name its text bears out."""
    for other in facts.of_papers(same_texts).get(document.file, ()):
        if question.id in serves(other, facts) or not _is_renamed(document, other):
            continue
        message = (
            f"“{document.file}” is word for word “{other.file}”, and nothing in it bears out its own name; please see "
            f"whether it belongs to question {question.id}."
        )
        evidence = (
            Evidence(excerpt(" ".join(document.texts)), document.file, 1),
            Evidence(f"The same in “{other.file}”.", other.file, 1),
        )
        return Finding(
            question.id, Check.DOCUMENTS, "same-under-another-name", Status.NEEDS_REVIEWER, message, evidence,
            Strength.LOOK,
        )  # fmt: skip
    return None


def same_texts(facts: Facts) -> Mapping[str, tuple[Document, ...]]:
    """For each file the others of the package with the same words, in any layout."""
    by_words: dict[tuple[str, ...], list[Document]] = defaultdict(list)
    for document in facts.submission.documents:
        told = words(" ".join(document.texts))
        if document.readable and len(told) >= WORDS_MIN:
            by_words[told].append(document)
    return {
        each.file: tuple(other for other in alike if other is not each)
        for alike in by_words.values()
        if len(alike) > 1
        for each in alike
    }


def serves(document: Document, facts: Facts) -> tuple[str, ...]:
    """The questions answered Yes that a document is attached to."""
    submission = facts.submission
    return tuple(
        each.id
        for each in facts.instrument.questions
        if submission.answer_of(each.id) == Answer.YES and document in submission.documents_of(each.id)
    )


def _is_renamed(document: Document, other: Document) -> bool:
    """Whether a file's name says nothing that its text does, and the other's does."""
    told = stems_of(" ".join(document.texts))
    own, its = name_parts(document), name_parts(other)
    return bool(own) and own.isdisjoint(told | its) and bool(its & told)


def name_parts(document: Document) -> NameParts:
    """The stems of a file's name that tell something: no figures, months or words that any name may have."""
    told = words(re.sub(r"[\d_\W]+", " ", base_name(document.file)))
    return frozenset(stem(word) for word in told if len(word) > 2 and word not in _NO_NAME) - _EVERYWHERE
