"""2.5(d): documents are the employer's own, not another company's.

Measure: a policy or an internal record that names another company as its own, on a `Company:` line, in its heading or
in its foot, and names the employer nowhere. Papers that lawfully come from others (certificates, invoices, papers of
contractors, visitors and clients) are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from secor_qa.procedure.document_sorts import read_sort
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt, words
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.words import Check, Status, Strength

_SUFFIX = r"(?:Ltd|Limited|Inc|Incorporated|Corp|Corporation|LLP|LP|Ltée|ULC)\b\.?"
_BEGINS = r"(?<![\w&'’.-])"  # at the start of a word only: within a long one, each letter would be tried
_LEGAL = re.compile(rf"{_BEGINS}(?P<name>(?:[A-Z0-9][\w&'’.-]*\s+(?:(?:and|&|of|et)\s+)?){{1,6}}{_SUFFIX})")
_LABEL = re.compile(
    r"^\W*(?:company(?: name)?|employer(?: name)?|name of (?:company|employer))\s*[:=]\s*(?P<name>.{3,80})$", re.I
)
_COMMITTED = re.compile(rf"{_BEGINS}(?P<name>(?:[A-Z][\w&'’.-]*\s+){{1,5}})(?:is|are) committed to\b")
_FROM_OTHERS = re.compile(
    r"\b(?:certif\w+|invoice|receipt|quotation|work order|purchase order|bill of|wallet card|"
    r"ticket|transcript|course|training "
    r"(?:provider|record)|contractors?|sub-?trades?|visitors?|clients?|customer|prime|supplier|"
    r"vendor|manufacturer|sds|safety data|rental|"
    r"service (?:report|record|company)|inspected by|serviced by|clearance letter|wcb|insurance|"
    r"permit|pre-?job|hospital|laborator\w+)\b",
    re.IGNORECASE,
)
_HEADING_LINES, _FOOT_LINES = 6, 4
_DUTIES_MIN = 3
"""So many duties make a policy, which speaks of contractors and visitors without being theirs."""
_GENERIC = frozenset(
    words(
        "ltd limited inc incorporated corp corporation llp lp ltée ulc the and of company co services service "
        "contracting construction group holdings enterprises industries energy oilfield canada alberta western "
        "northern solutions our"
    )
)


def names_of_employer(facts: Facts) -> frozenset[str]:
    """The telling words of the employer's names, of trade and law."""
    submission = facts.submission
    names = f"{submission.text('employer_legal_name')} {submission.text('employer_trade_name')}"
    telling = frozenset(words(names)) - _GENERIC
    return telling or frozenset(words(names))


def foreign_documents(question: Question, facts: Facts) -> Iterator[Finding]:
    """No policy or internal record of the question is another company's."""
    own = facts.once(names_of_employer)
    if not own or question.evidence not in ("policy", "record") or _FROM_OTHERS.search(question.text):
        return
    for document in facts.submission.documents_of(question.id):
        if document.file in facts.once(foreign_names):
            name, page, line = facts.once(foreign_names)[document.file]
            message = (
                f"“{document.file}”, attached to question {question.id}, bears the name of {name}; the employer is "
                f"{excerpt(facts.submission.text('employer_legal_name'), 80)}, which it does not name."
            )
            evidence = (Evidence(excerpt(line), document.file, page),)
            yield Finding(
                question.id, Check.CONSISTENCY, "other-companys-document", Status.NEEDS_REVIEWER, message, evidence,
                Strength.LIKELY,
            )  # fmt: skip


_OURS = r"(?:employees|staff|workers|crews?|program|programme|policy|manual|management|owner|procedures)"
_TRADE = (
    r"(?P<name>(?:[A-Z][\w&'’-]*\s+(?:(?:and|&)\s+)?){1,4}(?:Contracting|Construction|Trucking|Services|Welding|"
    r"Oilfield|"
    r"Enterprises|Holdings|Mechanical|Electric(?:al)?|Excavating|Drilling|Rentals|Industries|Roofing|Plumbing|"
    r"Landscaping|"
    r"Transport|Hauling|Fabrication|Coatings|Insulation|Environmental|Energy|Group))"
)
_AS_OWN = tuple(
    re.compile(text)
    for name in (_LEGAL.pattern, _TRADE)
    for text in (
        rf"\b{_OURS}\s+(?:of|at)\s+{name}",
        (
            rf"\b(?:[Hh]ere at|[Ww]e at|At|[Oo]ur company,)\s+{name},?\s+(?:we|our|all|every|each|nobody|no one|the "
            rf"(?:owner|crew))\b"
        ),
        (
            rf"{name}(?:['’]s?)?\s+(?:(?:health and )?(?:safety )?{_OURS}\b|is committed\b|(?:believes|ensures|makes "
            rf"sure|strives|"
            r"commits|(?:has|have) (?:established|adopted|implemented|developed|created|had (?:this|a|an|one|it)|a "
            r"(?:written|"
            r"comprehensive|formal))|(?:trains|requires|expects|provides|maintains) (?:all|every|each|its)))\b"
        ),
    )
)


def foreign_notes(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The notes do not speak of another company's people or papers as the employer's."""
    own = facts.once(names_of_employer)
    if not own or _FROM_OTHERS.search(question.text):
        return
    for match in (found for pattern in _AS_OWN for found in pattern.finditer(row.notes)):
        name = " ".join(match["name"].split())
        if own.isdisjoint(words(name)) and not re.search(
            r"\b(?:contractor|client|customer|prime|supplier)", row.notes, re.I
        ):
            message = f"The notes of question {question.id} speak of {name.rstrip('.')} as if it were the employer."
            evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"),)
            yield Finding(
                question.id, Check.CONSISTENCY, "other-company-in-notes", Status.NEEDS_REVIEWER, message, evidence,
                Strength.LIKELY,
            )  # fmt: skip
            return


def foreign_names(facts: Facts) -> dict[str, tuple[str, int, str]]:
    """The documents that name another company as their own: file to name, page and line."""
    own = names_of_employer(facts)
    return {
        document.file: found
        for document in facts.submission.documents
        if document.readable and (found := _foreign(document, own))
    }


def _foreign(document: Document, own: frozenset[str]) -> tuple[str, int, str] | None:
    whole = "\n".join(document.texts)
    if (
        not whole.strip()
        or document.recognised_pages
        or _FROM_OTHERS.search(f"{document.file} {document.title} {_telling(document, whole)}")
    ):
        return None
    if not own.isdisjoint(words(whole)) or "".join(sorted(own, key=len)[-1:]) in whole.casefold():
        return None
    lines = [line.strip() for line in document.texts[0].splitlines() if line.strip()]
    for number, line in enumerate(lines):
        in_foot = number >= len(lines) - _FOOT_LINES
        match = (
            _LABEL.match(line)
            or (_LEGAL.search(line) if number < _HEADING_LINES else None)
            or (_LEGAL.fullmatch(line) if in_foot else None)
            or _COMMITTED.search(line)
        )
        name = " ".join(match["name"].split()).strip(" .,;") if match else ""
        if match and frozenset(words(name)) - _GENERIC:
            return name, 1, line
    return None


def _telling(document: Document, whole: str) -> str:
    """Where words would tell that a paper lawfully comes from others: a policy's heading, all of any other text."""
    reading = read_sort(document)
    if reading.mentions_of_duty < _DUTIES_MIN or reading.names_a_record:
        return whole
    return "\n".join([line for line in whole.splitlines() if line.strip()][:_HEADING_LINES])
