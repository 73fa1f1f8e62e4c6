"""2.5(a): a maker's leaflet, or a page that a landlord or host writes for his guests, in place of the company's rules.

Measure: a paper that does not name the employer, at a question that asks for a policy, has three different marks of
what makers write for those who buy from them; or its title is of tenants, residents, guests or the like, of whom the
question does not speak.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.checks.documents.sort import reads_like
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, words
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.companies import GENERIC

MARKS_MIN = 3
TITLE_LINES = 3
CHARACTERS_MAX = 20_000
"""Of a longer text the beginning is looked at."""
_OF_A_MAKER = re.compile(
    r"\b(?:(?P<book>(?:user|owner|operator|operating|product|installation|assembly|care|use and care)(?:['’]?s?['’]?)? "
    r"(?:instructions?|manual|guide|sheet|information|handbook))|(?P<data>(?<!safety )(?:data|spec|specification) "
    r"sheets?|specifications|datasheet|leaflet|brochure)|(?P<warranty>warrant(?:y|ies|ed)|guarantee)|"
    r"(?P<model>model\W{0,3}(?:no\.?\W{0,3})?(?=[A-Z-]{0,6}\d)[\w-]+|(?:part|serial|article|item|catalog(?:ue)?) "
    r"(?:no|number)s?\b)|(?P<dealer>(?:your|a|local|authori[sz]ed|nearest) (?:dealer|distributor|retailer)|"
    r"customer service)|(?P<buy>register your|your (?:purchase|new)|thank you for (?:choosing|buying|purchasing)|"
    r"this product|the product|product is|buyer|purchaser)|(?P<keep>read (?:all|these|this) (?:instructions|manual)|"
    r"(?:keep|save) (?:this|these) (?:manual|instructions|leaflet)|do not remove this|for future reference)|"
    r"(?P<size>(?:capacity|weight|motor|voltage|dimensions|power|width|output|speed|load)\W{1,3}\d[\d,.]{0,8} ?"
    r"(?:kg|lbs?|kw|hp|v|volts?|mm|cm|m|rpm|l|w)\b))",
    re.IGNORECASE,
)
_ASKS_FOR_THEM = re.compile(
    r"\b(?:manufacturer\w*|maker\w*|supplier\w*|manuals?|data sheets?|sds|specifications?|instructions of)\b", re.I
)
_PARTY = r"(?:tenants?|residents?|guests?|patients?|students?|shoppers?|exhibitors?|campers?|passengers?|members?)"
_FOR_A_PARTY = re.compile(
    rf"\b(?:for (?:all |our |the )?(?P<party>{_PARTY})\b|(?P<book>{_PARTY})(?:['’]s?)? (?:handbook|guide|manual|"
    r"information|package|rules)\b)",
    re.IGNORECASE,
)


def made_for_others(question: Question, document: Document, facts: Facts) -> Finding | None:
    """The finding that a paper is a maker's or a host's, where the employer's own rules are asked for."""
    if question.evidence != "policy" or document.unread_pages or not any(document.texts):
        return None
    asked = f"{question.text} {question.guideline}"
    n_marks, party = _marks(document.texts)
    is_makers = n_marks >= MARKS_MIN and not _ASKS_FOR_THEM.search(asked)
    is_hosts = bool(party) and party not in asked.casefold()
    if not (is_makers or is_hosts) or _names_employer(document, facts):
        return None
    kind = "a maker's leaflet or data sheet" if is_makers else f"a paper that others write for {party}s"
    return reads_like(question, document, kind)


def _names_employer(document: Document, facts: Facts) -> bool:
    """Whether a paper bears the first telling word of one of the employer's names; others any paper may bear."""
    names = (facts.submission.text(name) for name in ("employer_legal_name", "employer_trade_name"))
    telling = ([each for each in words(name) if each not in GENERIC] for name in names)
    first = {each[0] for each in telling if each}
    return not first.isdisjoint(words(" ".join(document.texts)))


@lru_cache(TEXTS_KEPT)
def _marks(texts: tuple[str, ...]) -> tuple[int, str]:
    """How many different marks of makers pages have, and the party of whom their title is; empty where of none."""
    text = "\n".join(texts)[:CHARACTERS_MAX]
    title = "\n".join([line for line in text.splitlines() if line.strip()][:TITLE_LINES])
    found = _FOR_A_PARTY.search(title)
    party = (found["party"] or found["book"]).casefold().rstrip("s") if found else ""
    return len({each.lastgroup for each in _OF_A_MAKER.finditer(text)}), party
