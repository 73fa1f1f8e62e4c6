"""2.5(d): documents are the employer's own, not another company's.

Measure: a policy or an internal record that names another company as its own - on a `Company:` line, in its heading, in
its foot, as the one that commits itself, by its copyright, or in the file's own account of its author - and names the
employer nowhere; a policy that is approved for another; a record of a firm that came, which somebody signed for another
company than that firm; a supplier's paper of what it serviced that is made out to another; a paper whose title another
company's name opens, or which one of its people signed, even on the employer's letterhead; or any paper in whose title
a company stands that its text names again; or in which a company stands of which nothing else tells, in the employer's
place. Papers that lawfully come from others (certificates, invoices, papers of contractors, visitors and clients) are
left alone, and so is who issued a certificate or a bill.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.checks.consistency.company_names import (
    WRITERS,
    Found,
    company_of,
    names_of_employer,
    of_another,
)
from secor_qa.procedure.checks.consistency.made_out_to_others import (
    foreign_customers,
    foreign_hosts,
    foreign_issuers,
    foreign_logs,
    foreign_under_letterhead,
)
from secor_qa.procedure.checks.consistency.strange_companies import (
    is_told_of,
    strange_heads,
    strange_holders,
    strange_hosts,
    strange_rules,
    strange_rules_for_contractors,
    strange_sides,
)
from secor_qa.procedure.document_sorts import Sort, asks_for_training, read_sort
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.companies import (
    APPROVED,
    COMMITTED,
    COPYRIGHT,
    FROM_OTHERS,
    ISSUED,
    LABEL,
    LEGAL,
    LENT,
    SELLS_PAPERS,
    TRADE_LINE,
    without_trade,
)
from secor_qa.procedure.words import Check, Status, Strength

_TITLE_LINES, _HEADING_LINES, _FOOT_LINES = 2, 6, 4
_TITLE_WORDS_MAX = 12
_DUTIES_MIN = 3
"""So many duties make a policy, which speaks of contractors and visitors without being theirs."""
_OF_OWN_THINGS = re.compile(
    r"\b(?:maintain\w*|maintenance|servic\w+|extinguish\w*|emergency equipment|equipment for emergencies)\b",
    re.IGNORECASE,
)
"""A question of what the employer has serviced; whose papers at others' shops are made out to it."""
_FILLED_IN, _OF_CONTRACTORS = re.compile(r"_{2,}\s*\w"), re.compile(r"contractors?\b", re.IGNORECASE)
"""A blank of the employer's own page with a contractor's name in it."""


@lru_cache(TEXTS_KEPT)
def _asks_for(text: str) -> tuple[bool, bool, bool]:
    """Whether a question asks for papers of people lent, of other companies, or of the employer's own things."""
    is_lent, is_from_others, is_of_own = (each.search(text) is not None for each in (LENT, FROM_OTHERS, _OF_OWN_THINGS))
    return is_lent, is_from_others, is_of_own


def foreign_documents(question: Question, facts: Facts) -> Iterator[Finding]:
    """No policy or internal record of the question is another company's."""
    own = facts.once(names_of_employer)
    if not own or question.evidence not in ("policy", "record"):
        return
    is_lent, is_from_others, is_of_own_things = _asks_for(question.text)
    for document in facts.submission.documents_of(question.id):
        found = None if is_lent else _of_another(question, document, facts, is_from_others=is_from_others)
        if not found and question.evidence == "record":
            found = facts.of_papers(foreign_hosts).get(document.file)
        if not found and question.evidence == "record" and is_of_own_things:
            found = facts.of_papers(foreign_customers).get(document.file)
        found = found or _strange(question, document, facts, is_from_others=is_from_others or is_lent)
        if found and not (_FILLED_IN.search(found[2]) and _OF_CONTRACTORS.search(question.text)):
            name, page, line = found
            employer = excerpt(facts.submission.text("employer_legal_name"), 80)
            is_named = any(
                document.file in facts.of_papers(each) for each in (foreign_under_letterhead, foreign_issuers)
            )
            unnamed = "" if is_named else ", which it does not name"
            message = (
                f"“{document.file}”, attached to question {question.id}, bears the name of {name}; the employer is "
                f"{employer}{unnamed}."
            )
            evidence = (Evidence(excerpt(line), document.file, page),)
            yield Finding(
                question.id, Check.CONSISTENCY, "other-companys-document", Status.NEEDS_REVIEWER, message, evidence,
                Strength.LIKELY,
            )  # fmt: skip


def _of_another(question: Question, document: Document, facts: Facts, *, is_from_others: bool) -> Found | None:
    """The other company that a document of a question is of, where the question asks for no paper of others."""
    found = None if is_from_others else facts.of_papers(foreign_names).get(document.file)
    found = found or facts.of_papers(foreign_throughout).get(document.file)
    found = found or facts.of_papers(foreign_logs).get(document.file)
    if not found and not is_from_others:
        found = facts.of_papers(foreign_under_letterhead).get(document.file)
    if not found and question.evidence == "policy":
        found = facts.of_papers(foreign_approved).get(document.file)
        found = found or facts.of_papers(foreign_issuers).get(document.file)
    return found


def _strange(question: Question, document: Document, facts: Facts, *, is_from_others: bool) -> Found | None:
    """The company of which nothing else tells that stands in the employer's place, in a paper of a question."""
    found = facts.of_papers(strange_sides).get(document.file)
    if not found and not is_from_others and asks_for_training(question):
        found = facts.of_papers(strange_holders).get(document.file)
    if not found and not is_from_others:
        heads = strange_rules if question.evidence == "policy" else strange_heads
        found = facts.of_papers(heads).get(document.file)
    elif not found and question.evidence == "policy":
        found = facts.of_papers(strange_rules_for_contractors).get(document.file)
    elif not found and question.evidence == "record":
        found = facts.of_papers(strange_hosts).get(document.file)
    return found if found and not is_told_of(found, facts) else None


def foreign_names(facts: Facts) -> dict[str, Found]:
    """The documents that name another company as their own: file to name, page and line."""
    return of_another(facts, _foreign)


def foreign_throughout(facts: Facts) -> dict[str, Found]:
    """The documents in whose title another company stands that their text names again: file to name, page and line."""
    return of_another(facts, _throughout)


def foreign_approved(facts: Facts) -> dict[str, Found]:
    """The documents that are approved for another company, or by its leader: file to name, page and line."""
    return of_another(facts, _approved)


def _approved(document: Document) -> Found | None:
    return None if FROM_OTHERS.search(f"{document.file} {document.title}") else _approved_for(document.texts)


@lru_cache(TEXTS_KEPT)
def _approved_for(texts: tuple[str, ...]) -> Found | None:
    """The other company in whose name pages are approved that by their title do not come from others."""
    lines = [(page, line.strip()) for page, text in enumerate(texts, 1) for line in text.splitlines() if line.strip()]
    if FROM_OTHERS.search(without_trade(" ".join(line for _, line in lines[:_TITLE_LINES]))):
        return None
    for page, line in lines:
        if match := APPROVED.search(line):
            name = next(each for each in match.groupdict().values() if each)
            for found in company_of(LEGAL.search(name), line):
                return found[0], page, line
    return None


def _throughout(document: Document) -> Found | None:
    return None if LENT.search(f"{document.file} {document.title}") else _named_again(document.texts)


@lru_cache(TEXTS_KEPT)
def _named_again(texts: tuple[str, ...]) -> Found | None:
    """The company in the title of pages that name it again, and tell of nobody from whom they may come."""
    whole = "\n".join(texts)
    title = [line.strip() for line in whole.splitlines() if line.strip()][:_TITLE_LINES]
    for at, line in enumerate(title):
        for found in company_of(LEGAL.fullmatch(line) if at else LEGAL.search(line), line):
            if whole.casefold().count(found[0].casefold()) > 1 and not LENT.search(without_trade(whole)):
                return found
    return None


def _foreign(document: Document) -> Found | None:
    whole = "\n".join(document.texts)
    if not whole.strip() or FROM_OTHERS.search(f"{document.file} {document.title}"):
        return None
    lines = [line.strip() for line in document.texts[0].splitlines() if line.strip()]
    if found := _labelled(lines):
        return found
    telling = _telling(document, whole)
    if FROM_OTHERS.search(without_trade(telling)):
        return None
    found = _headed(lines)
    is_issued = ISSUED.search(telling) or (found and telling == whole and SELLS_PAPERS.search(found[0]))
    return None if found and is_issued else found or _by_its_author(document)


def _labelled(lines: list[str]) -> Found | None:
    """`Company: Example Ltd.` in a paper whose heading is not that of a paper from others."""
    if FROM_OTHERS.search(without_trade(" ".join(lines[:_TITLE_LINES]))):
        return None
    return next((found for line in lines for found in company_of(LABEL.match(line), line)), None)


def _headed(lines: list[str]) -> Found | None:
    for number, line in enumerate(lines):
        in_head, in_foot = number < _HEADING_LINES, number >= len(lines) - _FOOT_LINES
        match = (
            (LEGAL.search(line) if in_head else None)
            or (TRADE_LINE.fullmatch(line) if number == 0 and COMMITTED.search(" ".join(lines)) else None)
            or (LEGAL.fullmatch(line) if in_foot else None)
            or COPYRIGHT.search(line)
            or COMMITTED.search(line)
        )
        for found in company_of(match, line):
            return found
    return None


def _by_its_author(document: Document) -> Found | None:
    """The file's own account of who wrote it, where that is a company; not one that sells papers to others."""
    for key in WRITERS:
        author = document.metadata.get(key, "")
        if not SELLS_PAPERS.search(author):
            for name, _, _ in company_of(LEGAL.fullmatch(author), author):
                return name, None, f"By the file's own account its {key} is {author}."
    return None


def _telling(document: Document, whole: str) -> str:
    """Where words would tell that a paper lawfully comes from others: a policy's heading, all of any other text."""
    reading = read_sort(document)
    is_policy = reading.mentions_of_duty >= _DUTIES_MIN or Sort.POLICY in reading.head
    if reading.names_a_record or not is_policy:
        return whole
    heading = [line for line in whole.splitlines() if line.strip()][:_HEADING_LINES]
    return "\n".join(line for line in heading if len(line.split()) <= _TITLE_WORDS_MAX)
