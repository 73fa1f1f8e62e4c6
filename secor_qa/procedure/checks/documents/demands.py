"""2.5(a): a paper holds what the guideline demands of it: who, when again, how judged, fitted, kept, whom to call.

The demands are read from the question and from what its guideline says of the paper, in any instrument; not from what
the notes must tell, what is counted, or when it does not apply. Reading: a demand counts as unmet only where no word
that could be it stands in any of the question's papers (`wording/demands.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.checks.affinity import affinity
from secor_qa.procedure.checks.documents.count import documents_needed
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.anybody import names_anybody
from secor_qa.procedure.wording.dates import MONTHS
from secor_qa.procedure.wording.demands import PARTS, Demand
from secor_qa.procedure.wording.essence import ESSENCE
from secor_qa.procedure.wording.stems import is_french, stems
from secor_qa.procedure.words import Check, Status, Strength

WORDS_MIN, WORDS_MIN_RECOGNISED = 10, 25
"""A text of fewer words does not tell what it lacks; one read from a picture needs more, for words are misread."""
OTHERS_MIN = 2
TOLD_MIN = 2.4
"""The weight (affinity.py) of the words that a paper shares with the notes, from which on they tell of it."""
ROWS_MIN, SHARE_TOLD_MIN = 4, 4
"""A list of more rows than these, and the share of them (one in so many) that must tell what became of the thing."""
THINGS_MIN, CHARACTERS_MAX = 2, 3_000
"""So many different things of a kind in a package are met in its work; so much of each paper is looked at."""
WORDS_PER_ACCENT_MAX = 10
"""Names may bear accents; a text with one in so many words is in another language."""
_ACCENTED = re.compile(
    r"\b[a-zàâçéèêëîïôûù]*[àâçéèêëîïôûù][a-zàâçéèêëîïôûù]*\b|\b(?:de|du|des|la|le|les|et|par|au|aux|une?|d['’])\b"
)
_MONTH = rf"(?:{'|'.join(MONTHS)})"
_DAY = re.compile(
    rf"\b{_MONTH}\.? \d{{1,4}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|\b\d{{1,2}}[-. ]{_MONTH}\b\.?(?:[-, ]+\d{{2,4}})?",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<=[a-z,;:&] )[A-Z][a-z]+\b")
"""A capital within a sentence."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_OF_NO_PAPER = re.compile(
    r"\bnotes\b|\bn/a\b|\bpercent\b|\A(?:give|tell|say|talk|watch|visit|pick)\b|\bexplain\b|\A\d\b|"
    r"\bat least \d+ must\b",
    re.IGNORECASE,
)
"""What a sentence of a guideline has that speaks of notes, counts or exceptions."""


def lacking(question: Question, attached: Sequence[Document], facts: Facts) -> Iterator[Finding]:
    """One finding that names what no paper of the question holds, though it is demanded of it."""
    if question.evidence == "none":
        return
    told = [each for each in attached if _is_read(each) and _is_in_its_language(each, question)]
    if told and len(told) == len(attached):
        text = "\n".join("\n".join(each.texts) for each in told)
        demands = [each for each in _demands(question)[0] if each.has is None or _has(each.has, facts)]
        if missing := [each.says for each in demands if not _holds(each, text)]:
            named = " and ".join(filter(None, (", ".join(missing[:-1]), missing[-1])))
            yield _finding(question, f"says nothing of {named}, which question {question.id} asks for", *told)
            return
    for document in told:
        text = "\n".join(document.texts)
        lacks = next((each for each in _demands(question)[1] if not _holds(each, text)), None)
        others = [each for each in told if each is not document]
        if (
            lacks
            and not _enough_hold(lacks, question, others)
            and not (question.evidence == "record" and _is_told(text, question, facts))
        ):
            message = f"has no word of {lacks.says}; please see whether it serves question {question.id}"
            yield _finding(question, message, document)
            return


def _enough_hold(demand: Demand, question: Question, others: Sequence[Document]) -> bool:
    """Whether as many papers as are asked for hold it without this one, which may be a list beside them."""
    holding = [each for each in others if _holds(demand, "\n".join(each.texts))]
    return len(holding) >= max(OTHERS_MIN, documents_needed(question))


def _is_told(text: str, question: Question, facts: Facts) -> bool:
    """Whether the notes tell of what a paper tells, by words that few other notes have."""
    measure = facts.once(affinity)
    found = stems(text) & measure.noted[question.id]
    return sum(measure.noted_weights[each] for each in found) >= TOLD_MIN


def _has(things: re.Pattern[str], facts: Facts) -> bool:
    """Whether all notes and the beginnings of all papers speak of at least two such things."""
    texts = [*(row.notes for row in facts.submission.answers), *facts.of_papers(_beginnings)]
    return len(frozenset[str]().union(*(_found_in(text, things) for text in texts))) >= THINGS_MIN


def _beginnings(facts: Facts) -> tuple[str, ...]:
    return tuple("\n".join(each.texts)[:CHARACTERS_MAX] for each in facts.submission.documents)


@lru_cache(TEXTS_KEPT)
def _found_in(text: str, things: re.Pattern[str]) -> frozenset[str]:
    return frozenset(found[0].casefold() for found in things.finditer(text))


@lru_cache(TEXTS_KEPT)
def _holds(demand: Demand, text: str) -> bool:
    """Whether a text has a word of the family; of somebody, a name will do."""
    if demand.undated:
        text = _DAY.sub(" ", text)
    if demand.by_row and (rows := [line for line in text.splitlines() if "\t" in line])[ROWS_MIN:]:
        n_told = sum(demand.held.search(_DAY.sub(" ", each)) is not None for each in rows[1:])
        return n_told * SHARE_TOLD_MIN >= len(rows) - 1 or any(demand.held.search(each) for each in _heads(text))
    if demand.held.search(text):
        return demand.shown is None or demand.shown(text)
    return demand.says.startswith("who ") and (names_anybody(text) or _NAME.search(text) is not None)


def _heads(text: str) -> Iterator[str]:
    """The first row of each table, which below another has no figure in it, as headings have none."""
    is_first = True
    for above, line in pairwise(["", *text.splitlines()]):
        if "\t" in line and "\t" not in above and (is_first or not any(map(str.isdigit, line))):
            is_first = False
            yield line


def _is_in_its_language(document: Document, question: Question) -> bool:
    return _is_french("\n".join(document.texts)) == _is_french(question.guideline)


@lru_cache(DOCUMENTS_KEPT)
def _is_read(document: Document) -> bool:
    """Whether a paper was read whole and says enough to tell what it lacks."""
    least = WORDS_MIN_RECOGNISED if document.recognised_pages else WORDS_MIN
    if not (document.present and document.readable) or document.unread_pages:
        return False
    return len(" ".join(document.texts).split()) >= least


@lru_cache(TEXTS_KEPT)
def _demands(question: Question) -> tuple[tuple[Demand, ...], tuple[Demand, ...]]:
    """What a question asks of its papers, by parts and by what they are about."""
    asked = demanded(question)
    kind = {"policy": "of_plan", "record": "of_record"}[question.evidence]
    parts, about = ((each for each in among if getattr(each, kind) and each.asked.search(asked))
                    for among in (PARTS, ESSENCE))  # fmt: skip
    return tuple(parts), tuple(about)


@lru_cache(TEXTS_KEPT)
def _is_french(text: str) -> bool:
    """By its connecting words, or in a text of few of them by its accents and articles."""
    return is_french(text) or len(_ACCENTED.findall(text)) * WORDS_PER_ACCENT_MAX >= len(text.split())


@lru_cache(TEXTS_KEPT)
def demanded(question: Question) -> str:
    """What a question and its guideline say of the paper."""
    return f"{question.text} {_of_paper(question)}".strip()


def _of_paper(question: Question) -> str:
    """The sentences of a guideline that are about the paper."""
    return " ".join(each for each in _SENTENCE.split(question.guideline) if not _OF_NO_PAPER.search(each))


def _finding(question: Question, message: str, *documents: Document) -> Finding:
    files = ", ".join(f"“{each.file}”" for each in documents[:3])
    seen = tuple(Evidence(excerpt(" ".join(each.texts)), each.file, 1) for each in documents[:3])
    asks = Evidence(f"Guideline: {excerpt(_of_paper(question) or question.guideline)}")
    return Finding(
        question.id, Check.DOCUMENTS, "demand-unmet", Status.NEEDS_REVIEWER, f"{files} {message}.", (*seen, asks),
        Strength.LOOK,
    )  # fmt: skip
