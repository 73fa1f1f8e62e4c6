"""What sort of document a text reads like, and what sort a question asks for: by stems of words that anyone can list.

The same stems read both the question and the document, so that a question of an instrument never seen before is
understood as far as it uses plain words. A sort is only ever concluded from several marks; doubt is silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.submission import Document


class Sort(StrEnum):
    """Sorts of documents that are told apart; the value is the name used in findings."""

    INSPECTION = "an inspection record"
    TRAINING = "a training record or certificate"
    MEETING = "a meeting record"
    DRILL = "a drill record"
    INCIDENT = "an incident record"
    HAZARD = "a hazard assessment"
    MAINTENANCE = "a maintenance record"
    ORIENTATION = "an orientation record"
    POLICY = "a policy or procedure"
    TRADE = "an invoice, quotation or price list"
    ADVERT = "an advertisement or newsletter"


_NAMED: dict[Sort, str] = {
    Sort.INSPECTION: r"inspect\w*|walk[- ]?(?:around|through)s?|walkaround|pre-?(?:use|trip|start)|circle check",
    Sort.TRAINING: r"train(?:ing|ed)|course|certificat\w*|certifi\w+|tickets?|competenc\w+|formation|attestation",
    Sort.MEETING: (
        r"minutes|meetings?|toolbox|tool box|tailgate|huddles?|(?:safety|crew) talks?|r[ée]union|proc[eè]s-verbal"
    ),
    Sort.DRILL: r"drills?|evacuation|mock|muster exercise|tried out|exercice",
    Sort.INCIDENT: r"incidents?|near[- ]miss(?:es)?|investigat\w*|accidents?|injur(?:y|ies)",
    Sort.HAZARD: r"hazards?|risks?|jha|jsa|flha|flra|jhas|flhas|job safety analysis|dangers|risques",
    Sort.MAINTENANCE: r"mainten\w*|maintained|servic(?:e|ed|ing)|repairs?|repaired|work order|entretien",
    Sort.ORIENTATION: r"orientations?|oriented|onboarding|induction|new (?:hire|worker|employee|hand|person)s?|accueil",
    Sort.POLICY: (
        r"polic(?:y|ies)|procedures?|standards?|rules?|practices?|programs?|programme|manual|plans?|responsibilit\w+|"
        r"duties|politique|code of \w+"
    ),
    Sort.ADVERT: r"newsletter|advertisement|flyer|brochure|catalogue|menu|special offers?",
    Sort.TRADE: (
        r"invoices?|quotations?|quotes?|price list|estimate|purchase order|sales receipt|facture|soumission|"
        r"pack(?:ing|age) (?:slips?|lists?)|pick(?:ing)? (?:lists?|tickets?)|delivery (?:slips?|notes?|receipts?|"
        r"tickets?)|"
        r"order confirmation|back ?orders?|credit (?:note|memo)|statement of account|way ?bills?|bill of lading|"
        r"bon de livraison|counter (?:slip|sale)"
    ),
}
_MARKS: dict[Sort, str] = {
    Sort.INSPECTION: (
        r"condition|satisfactory|unsatisfactory|deficien\w+|findings?|corrected|housekeeping|guards?|ok|inspector"
    ),
    Sort.TRAINING: r"instructor|completed|has completed|trainee|participant|passed|hours|expir\w+|valid until|certify",
    Sort.MEETING: (
        r"attend\w+|present|agenda|discuss\w*|old business|new business|round table|adjourned|chair\w*|led by"
    ),
    Sort.DRILL: r"alarm|muster|evacuat\w+|headcount|head count|debrief|scenario|all clear|minutes to|lessons",
    Sort.INCIDENT: r"root causes?|witness\w*|what happened|causes?|first aid given|corrective|lost time|reported by",
    Sort.HAZARD: r"severity|likelihood|probability|controls?|risk rating|rank\w*|muster point|task",
    Sort.MAINTENANCE: r"odometer|meter|oil|filters?|brakes?|tires?|lubricat\w+|mechanic|hours|unit|grease",
    Sort.ORIENTATION: r"first (?:day|shift)|supervisor|reviewed with|explained|right to refuse|buddy|start date|issued",
    Sort.POLICY: r"committed|commitment|responsible for|shall|must|are to|is to|will ensure|objective|purpose|scope",
    Sort.ADVERT: (
        r"buy|sale|free|discount|offers?|subscribe|newsletter|promo\w*|catalogue|deals?|coupon|visit us|shop online|"
        r"raffle|win a|recipe|menu|rabais|gratuit"
    ),
    Sort.TRADE: (
        r"bill to|ship to|sold to|subtotal|sub-total|\bgst\b|\bpst\b|\bhst\b|\btps\b|amount due|balance due|"
        r"total due|"
        r"unit price|qty|quantity|shipped|back ?order(?:ed)?|packed by|picked by|remit|net 30|payment terms|"
        r"due (?:up)?on receipt|due in \d+ days|list price|per case|"
        r"each\b|sku|item no|total|taxes|amount|price|days net|thank you for your business|overdue accounts?"
    ),
}
_DUTY = re.compile(
    r"\b(?:must|shall|will|should|(?:is|are) (?:to|responsible|required)|responsible for|committed to|commitment|"
    r"never|always|no one may|doit|doivent)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(r"\$ ?\d|\d[.,]\d\d ?\$|(?<![\d.,])\d{1,3}(?:,?\d{3})*[.,]\d\d(?![\d.,]\d|\d)")
_RECORD_NOUN = re.compile(
    r"\b(?:records?|logs?|reports?|forms?|checklists?|check sheets?|minutes|sheets?|cards?|certificates?|registers?|"
    r"tags?|jhas?|flhas?|assessments?|inspections?|reviews? of|attendance|sign-?(?:in|off|on)|matrix|summary|index|"
    r"tracker)\b",
    re.IGNORECASE,
)
_OF_A_MACHINE = re.compile(
    r"\b(?:serial(?: (?:no|number))?|s/n|vin|odometer|hour ?meter|cvip|(?:annual|yearly|semi-annual) inspection)\b|"
    r"\b(?:hours|km)[:\s]{1,3}\d{2,3},?\d*\b",
    re.IGNORECASE,
)
_TICKS = re.compile(r"\[[xX✓✔ ]\]|[☐☑☒✓✔]|\b(?:yes|no|ok|n/a|pass|fail|good|poor)\s*$", re.IGNORECASE | re.MULTILINE)
_HEAD_LINES, _HEAD_CHARACTERS = 7, 90


@cache
def _pattern(stems: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{stems})(?![\w])", re.IGNORECASE)


@lru_cache(TEXTS_KEPT)
def named(text: str) -> frozenset[Sort]:
    """The sorts that a text names."""
    return frozenset(sort for sort, stems in _NAMED.items() if _pattern(stems).search(text))


@dataclass(frozen=True)
class Reading:
    """What was read off one document: the sorts its first lines name, those its name does, and marks in its text."""

    head: frozenset[Sort]
    name: frozenset[Sort]
    marks: dict[Sort, int]  # how many different marks of the sort stand in the text
    mentions: dict[Sort, int]  # how often the text names the sort
    n_words: int
    mentions_of_duty: int  # how often it says that something must, shall or will be done
    n_ticks: int
    n_amounts: int
    names_a_record: bool  # the first lines or the file's name call it a record, log, form, report ...
    is_of_a_machine: bool  # it tells the serial number, the plate or the hours of one
    recognised: bool  # read from a picture, so that words may be misread


def read_sort(document: Document) -> Reading:
    """The marks of a document's sort, from its text; its name only counts in its favour."""
    name = f"{document.title} {document.file.rsplit('/', 1)[-1].rsplit('.', 1)[0]}".replace("_", " ")
    return _read_sort(document.texts, name, recognised=bool(document.recognised_pages))


@lru_cache(TEXTS_KEPT)
def _read_sort(texts: tuple[str, ...], name: str, *, recognised: bool) -> Reading:
    text = "\n".join(texts)[:20_000]
    lines = [line.strip()[:_HEAD_CHARACTERS] for line in text.splitlines() if line.strip()][:_HEAD_LINES]
    head = "\n".join(line for line in lines if len(line.split()) <= 12)
    return Reading(
        head=named(head),
        name=named(name),
        marks={sort: len(set(map(str.casefold, _pattern(stems).findall(text)))) for sort, stems in _MARKS.items()},
        mentions={sort: len(_pattern(stems).findall(text)) for sort, stems in _NAMED.items()},
        n_words=len(text.split()),
        mentions_of_duty=len(_DUTY.findall(text)),
        n_ticks=len(_TICKS.findall(text)),
        n_amounts=len(_MONEY.findall(text)),
        names_a_record=bool(_RECORD_NOUN.search(f"{head}\n{name}")),
        is_of_a_machine=_OF_A_MACHINE.search(text) is not None,
        recognised=recognised,
    )


_ASKS = re.compile(r"\b(?:attach|provide|submit|include|enclose|upload|supply|joindre|fournir)\w*", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.;!?])\s+")


@lru_cache(TEXTS_KEPT)
def asked_sentences(question: Question) -> str:
    """The sentences of the guideline that ask for a document; the whole guideline where none does."""
    asking = [sentence for sentence in _SENTENCE.split(question.guideline) if _ASKS.search(sentence)]
    return " ".join(asking) or question.guideline


def asks_for_training(question: Question) -> bool:
    """Whether a question asks for a record of training."""
    return question.evidence == "record" and Sort.TRAINING in named(f"{question.text} {asked_sentences(question)}")


@lru_cache(TEXTS_KEPT)
def wanted_sorts(question: Question) -> frozenset[Sort]:
    """The sorts of which any would answer the question: those that its text or its guideline names."""
    return named(f"{question.text} {question.guideline}")


def describe(sorts: Iterable[Sort]) -> str:
    """`a meeting record or a drill record`."""
    return " or ".join(sort.value for sort in sorted(sorts))
