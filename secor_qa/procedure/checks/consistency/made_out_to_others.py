"""2.5(d): papers that by a customer's line, a title, a signature or a visit are another company's.

Readings: a supplier's paper of what it serviced is made out to the employer; a title opens with no other company's
name, and nobody of another company alone signs, not even on the employer's letterhead; what a firm that came has signed
is signed by no other company than that firm.
"""

from __future__ import annotations

from functools import lru_cache

from secor_qa.procedure.checks.consistency.company_names import (
    Found,
    company_of,
    firm_that_came,
    names_of_employer,
    of_another,
    telling_words,
)
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.plain_text import TEXTS_KEPT, words
from secor_qa.procedure.wording.companies import (
    CUSTOMER,
    DATED_OF,
    FROM_OTHERS,
    IN_TITLE,
    LEGAL,
    OF_MANUAL,
    PEOPLE_OF,
    SIGNED_FOR,
    SIGNED_OF,
    TITLED,
    VISITOR_LOG,
    without_trade,
)
from secor_qa.procedure.wording.dates import dates_in

_TITLE_LINES = 3
_ISSUE_LINES, _LINE_MAX = 5, 140


def foreign_customers(facts: Facts) -> dict[str, Found]:
    """The papers of suppliers that were made out to another company: file to that one, page and line."""
    return of_another(facts, lambda document: _made_out_to(document.texts))


@lru_cache(TEXTS_KEPT)
def _made_out_to(texts: tuple[str, ...]) -> Found | None:
    """The one company on the customer's line of pages."""
    lines = ((page, line.strip()) for page, text in enumerate(texts, 1) for line in text.splitlines())
    found = [(name, page, line) for page, line in lines for name, _, _ in company_of(CUSTOMER.search(line), line)]
    return found[0] if len({name for name, _, _ in found}) == 1 else None


def foreign_logs(facts: Facts) -> dict[str, Found]:
    """The logs of visitors that by their title another company keeps: file to that one, page and line."""
    return of_another(facts, lambda document: _log_of(document.texts))


@lru_cache(TEXTS_KEPT)
def _log_of(texts: tuple[str, ...]) -> Found | None:
    """The company whose name opens the title of pages that go on as a log of visitors."""
    lines = [line.strip() for text in texts[:1] for line in text.splitlines() if line.strip()]
    title = " ".join(lines[:2])
    match = LEGAL.match(title)
    return next(company_of(match, lines[0]), None) if match and VISITOR_LOG.match(title, match.end()) else None


def foreign_under_letterhead(facts: Facts) -> dict[str, Found]:
    """The papers on the employer's letterhead whose title or signature is another's: file to name, page and line."""
    own = facts.once(names_of_employer)
    return {
        document.file: found
        for document in facts.submission.documents
        if document.readable
        and not document.recognised_pages
        and not FROM_OTHERS.search(f"{document.file} {document.title}")
        and (found := _title_of(document.texts) or _signed_of(document.texts))
        and own.isdisjoint(words(found[0]))
    }


@lru_cache(TEXTS_KEPT)
def _title_of(texts: tuple[str, ...]) -> Found | None:
    """The company whose name opens the title of pages: `Example Ltd. - What to do`; or from whose manual they are."""
    lines = [line.strip() for text in texts[:1] for line in text.splitlines() if line.strip()]
    for at, line in enumerate(lines):
        in_title = at < _TITLE_LINES
        if FROM_OTHERS.search(line) or not (in_title or at >= len(lines) - _TITLE_LINES):
            continue
        match = (TITLED.fullmatch(line) if in_title else None) or OF_MANUAL.search(line)
        for found in company_of(match, line):
            return found
    return None


@lru_cache(TEXTS_KEPT)
def _signed_of(texts: tuple[str, ...]) -> Found | None:
    """The company of whoever signed pages that name it in full, where they are signed for no other."""
    whole = "\n".join(texts)
    signed = [(page, line.strip(), found) for page, text in enumerate(texts, 1) for line in text.splitlines()
              for found in SIGNED_OF.finditer(line)]  # fmt: skip
    if len(signed) != 1:
        return None
    page, line, found = signed[0]
    telling = telling_words(found["name"])
    for each in LEGAL.finditer(whole):
        if telling and telling <= frozenset(words(each["name"])):
            return " ".join(each["name"].split()), page, line
    return None


def foreign_hosts(facts: Facts) -> dict[str, Found]:
    """The records of a firm that came to another company, which signed them: file to that one, page and line."""
    return of_another(facts, lambda document: _host(document.texts))


@lru_cache(TEXTS_KEPT)
def _host(texts: tuple[str, ...]) -> Found | None:
    """The company for which pages are signed that name the firm which came, and are signed for no other."""
    came = firm_that_came("\n".join(texts))
    signed = [(page, found) for page, text in enumerate(texts, 1) for found in SIGNED_FOR.finditer(text)]
    names = {" ".join(found["name"].split()) for _, found in signed}
    if not came or len(names) != 1 or LEGAL.search(name := names.pop()) is None or came & frozenset(words(name)):
        return None
    page, found = signed[0]
    return name, page, found[0]


def foreign_issuers(facts: Facts) -> dict[str, Found]:
    """The papers whose line of issue, or whose word of for whom they are, bears a company that nothing else names."""
    own = facts.once(_leading_words)
    found = {
        document.file: issued
        for document in facts.submission.documents
        if document.readable and (issued := _issued_by(document.texts)) and own.isdisjoint(words(issued[0]))
    }
    return {file: issued for file, issued in found.items() if not _is_named_elsewhere(issued[0], file, facts)}


def _leading_words(facts: Facts) -> frozenset[str]:
    """The first telling word of each of the employer's names; others, of its trade, another company may bear too."""
    submission, own = facts.submission, facts.once(names_of_employer)
    names = (submission.text(field) for field in ("employer_legal_name", "employer_trade_name"))
    return frozenset(told[0] for name in names if (told := [word for word in words(name) if word in own]))


@lru_cache(TEXTS_KEPT)
def _issued_by(texts: tuple[str, ...]) -> Found | None:
    """The company on the line that bears the day of pages, near their head or foot, or whose people they are for.

    So is the one that begins a line with a day near their head, or of which title and text speak.
    """
    lines = [line.strip() for text in texts[:1] for line in text.splitlines() if line.strip()]
    whole = "\n".join(texts).casefold()
    for at, line in enumerate(lines):
        is_at_edge = at < _ISSUE_LINES or at >= len(lines) - _TITLE_LINES
        if FROM_OTHERS.search(without_trade(line)) or not is_at_edge:
            continue
        for found in company_of(DATED_OF.fullmatch(line) or PEOPLE_OF.search(line), line):
            return found
        begins = LEGAL.match(line) if at < _ISSUE_LINES and len(line) <= _LINE_MAX and dates_in(line) else None
        for found in company_of(begins, line):
            return found
        for found in company_of(IN_TITLE.search(line) if at < _TITLE_LINES else None, line):
            if whole.count(found[0].casefold()) > 1:
                return found
    return None


def _is_named_elsewhere(name: str, file: str, facts: Facts) -> bool:
    """Whether another paper or the employer's profile knows a company, a customer perhaps."""
    telling = telling_words(name)
    texts = [" ".join(each.texts) for each in facts.submission.documents if each.file != file]
    return any(telling <= frozenset(words(text)) for text in [*texts, facts.submission.text("employer_profile")])
