"""2.5(d): a policy that is to bear the signature of who leads the company today is not signed by another owner.

Reading: a name beside a title of ownership, whose surname stands nowhere else in the submission, or whose first name
does not, beside the surname of the present owner; where other owners may be, it is for the reviewer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.checks.consistency.company_names import PEOPLE
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
_NAMES_MIN, _FIRST_MIN = 2, 3
_SHORT_FOR = frozenset(
    words(
        "bob bobby bill billy will dick ted ed ned jack hank chuck peggy meg polly molly betty liz beth libby lisa "
        "tony gene toni sandy sasha kit nell nellie nan nancy sepp zeke bud buddy sonny junior chip skip red tex butch "
        "ernie gus fritz hans mitch topher drew lex xander tina trudy rick"
    )
)
"""Short names that begin with another letter than the name they stand for, or stand for any."""
_WHERE_KNOWN = (*PEOPLE, "employer_legal_name", "employer_trade_name", "employer_profile")


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
    """Whether nobody the submission knows bears a name: by its surname, or by the first name beside a known one."""
    known = words(name)
    others = [each for each in facts.submission.documents if each.file != policy.file]
    return _is_nowhere(known[-1], others, facts) or _is_a_relative(name, policy, others, facts)


def _is_nowhere(word: str, others: list[Document], facts: Facts) -> bool:
    """Whether a word stands in no field about people, note, action item or other document."""
    return word not in facts.once(names_at_large) and not any(word in words(" ".join(each.texts)) for each in others)


def _is_a_relative(name: str, policy: Document, others: list[Document], facts: Facts) -> bool:
    """Whether a name is the contact's surname with a first name of another letter that stands nowhere else."""
    contact = facts.submission.text("employer_contact_name").split()
    first, *_, last = name.split()
    if len(contact) < _NAMES_MIN or words(last) != words(contact[-1]) or len(first) < _FIRST_MIN:
        return False
    firsts = {each[0].casefold() for each in contact[:-1]}
    initial = re.compile(rf"(?<![\w'’-]){re.escape(first[0])}\.? ?{re.escape(last)}\b")
    texts = [text for each in others for text in each.texts]
    is_both = any(f"{each} {last}" in text for text in policy.texts for each in (contact[0], f"{contact[0][0]}."))
    is_short = first.casefold() in _SHORT_FOR or contact[0].casefold() in _SHORT_FOR
    is_known = not _is_nowhere(words(first)[0], others, facts) or any(map(initial.search, texts))
    return first[0].casefold() not in firsts and not is_both and not is_short and not is_known


def names_at_large(facts: Facts) -> frozenset[str]:
    """Every word of the fields about people and of the notes and the plan."""
    submission = facts.submission
    texts = [submission.text(field) for field in _WHERE_KNOWN]
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
