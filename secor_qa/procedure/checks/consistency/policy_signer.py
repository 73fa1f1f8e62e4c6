"""2.5(d): a policy that is to bear the signature of who leads the company today is not signed by another owner.

Reading: a name beside a title of ownership, whose surname stands nowhere else in the submission; where other owners
may be, it is for the reviewer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, words
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Answer, Check, Status, Strength

_ASKED = re.compile(r"\bsign(?:ed|ature|s)?\b", re.IGNORECASE)
_NAME = r"(?P<{}>(?:[A-Z]\.|[A-Z][a-zà-ÿ'’-]+)(?:[ ](?:[A-Z]\.|[A-Z][a-zà-ÿ'’-]+)){{1,2}})"
_TITLE = (
    r"(?i:(?:the |our )?(?:co-?)?(?:owner|president|proprietor|ceo|chief executive|managing director|general manager))"
)
_LEADS = re.compile(
    rf"{_NAME.format('first')},?[ \t(–-]+{_TITLE}\b|\b{_TITLE}[,:]?[ \t]+{_NAME.format('second')}(?=\s|[.,;)]|\Z)|"
    rf"{_NAME.format('third')}[ \t]{{0,9}}[(/,-]{{1,2}}[ \t]?(?i:e-?signed|signed|sgd|"
    rf"s/)[.)]?[ \t]{{0,40}}\n[ \t]{{0,40}}{_TITLE}\b"
    rf"|\b(?i:signed(?: by)?):?[ \t]{{1,9}}{_NAME.format('fourth')}[ \t]{{0,40}}\n[ \t]{{0,40}}{_TITLE}\b"
)
_PEOPLE = ("assessor_name", "assessor_signed_by", "employer_contact_name", "employer_signed_by", "employer_legal_name",
           "employer_trade_name", "employer_profile")  # fmt: skip


def signed_by_another(question: Question, facts: Facts) -> Iterator[Finding]:
    """Each policy of a Yes that names another owner than anybody the submission knows."""
    asked = f"{question.text} {question.guideline}"
    if question.evidence != "policy" or not _ASKED.search(asked):
        return
    if facts.submission.answer_of(question.id) != Answer.YES or not facts.submission.text("employer_contact_name"):
        return
    for document in facts.submission.documents_of(question.id):
        if not (document.present and document.readable) or document.recognised_pages:
            continue
        for page, text in enumerate(document.texts, 1):
            for name, told in _who_lead(text):
                if _is_strange(name, document, facts):
                    yield _another(question, document, name, Evidence(excerpt(told), document.file, page), facts)
                    return


@lru_cache(TEXTS_KEPT)
def _who_lead(text: str) -> tuple[tuple[str, str], ...]:
    """The names that stand with a title of ownership, each with the words."""
    return tuple(
        (next(each for each in found.groupdict().values() if each), found[0]) for found in _LEADS.finditer(text)
    )


def _is_strange(name: str, policy: Document, facts: Facts) -> bool:
    """Whether a surname stands in no field, note, action item or other document of the submission."""
    surname = words(name)[-1]
    return surname not in facts.once(names_at_large) and not any(
        surname in words(" ".join(each.texts)) for each in facts.submission.documents if each.file != policy.file
    )


def names_at_large(facts: Facts) -> frozenset[str]:
    """Every word of the fields about people and of the notes and the plan."""
    submission = facts.submission
    texts = [submission.text(field) for field in _PEOPLE]
    texts += [row.notes for row in submission.answers]
    texts += [f"{item.responsible} {item.action}" for item in submission.action_items]
    return frozenset(word for text in texts for word in words(text))


def _another(question: Question, policy: Document, name: str, place: Evidence, facts: Facts) -> Finding:
    present = facts.submission.text("employer_signed_by") or facts.submission.text("employer_contact_name")
    message = (
        f"“{policy.file}” stands in the name of {name}, of whom nothing else in the submission speaks; for the "
        f"employer stands {present}. Question {question.id} asks for a signature; please see whether it is that of the "
        "present owner."
    )
    return Finding(
        question.id, Check.CONSISTENCY, "signed-by-another", Status.NEEDS_REVIEWER, message, (place,), Strength.LIKELY
    )
