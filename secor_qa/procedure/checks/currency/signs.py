"""2.5(b): signs that a document was altered or is incomplete, and files that are younger or older than they claim.

Readings: scanning and printing later is lawful, so a picture that is younger than its record says nothing, nor does a
typed file but where the others of the package were written in the weeks of their records, and this one long after or
when data gathering had ended; one that was made before the date it bears, or after the submission, does. Where several
files of a package share such an oddity, it is the program that wrote them which is odd, and nothing is said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache

from secor_qa.procedure.asked_times import asks_for_validity
from secor_qa.procedure.checks.currency.hands import missing_hand
from secor_qa.procedure.checks.currency.open_initials import asks_for_hands, without_initials
from secor_qa.procedure.checks.currency.unfinished import unfinished
from secor_qa.procedure.document_sorts import asks_for_training
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, TEXTS_KEPT, as_sentence, excerpt
from secor_qa.procedure.record_dates import ends_a_span, head_days, of_role
from secor_qa.procedure.submission import Document, Sign
from secor_qa.procedure.wording.dates import ANY_DAY
from secor_qa.procedure.wording.training_labels import open_training_label
from secor_qa.procedure.words import Check, DateRole, SignKind, Status, Strength

ODD_MAX, ORDINARY_MIN = 2, 5
"""At most so many odd files among at least so many ordinary ones are the files' own oddity."""
LATE = timedelta(60)
"""A typed file that is younger than its record by more was not written at the time (a reading)."""
AFTERWARDS = timedelta(14)
"""So long before it was made lies the last day of a file that was written when data gathering had ended (a reading)."""
_GOOD_UNTIL = re.compile(
    r"^[^\n]{0,40}?(?P<label>\b(?:(?:good|valid)(?: until| till?| to| thru| through)|expir(?:es?|y|ation)(?: date|"
    r" on)?|exp\.?|"
    r"date of expiry|renew(?:al)?(?: by| date)?))[ \t]{0,5}:?[ \t_.…-]{0,60}$",
    re.IGNORECASE | re.MULTILINE,
)
_EXCERPT = re.compile(
    r"\b(?:clauses?|sections?|articles?|paragraphs?|pages|chapters?|part) ?\d|\bpage (?!1\b|one\b)\d|"
    r"\b(?:clause|excerpt|extract)\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"(?:closed|fixed|corrected|repaired|mended|finished)\b", re.IGNORECASE)
_ONLY_A_PART = re.compile(
    r"\b(?:excerpt|extracts? (?:of|from)|"
    r"(?:only|just) (?:the|that|this|its|their) (?:\w+ )?(?:page|clause|section|part|sheet)|"
    r"(?:the|that|this|one) (?:page|clause|section)(?: \d+)? (?:of (?:it|the (?:contract|agreement|manual|book)) )?"
    r"(?:is|are) (?:attached|sent|enclosed|here))\b",
    re.IGNORECASE,
)
"""By the name of a file, and by the notes, a part of something longer."""
_ASKED_SIGNED = re.compile(r"\bsign(?:ed|ature|atures|s)\b|\bsignée?s?\b", re.IGNORECASE)
_OF_RECORD = (DateRole.RECORD, DateRole.SIGNED, DateRole.REVIEWED, DateRole.EFFECTIVE, DateRole.OTHER)
_TYPED = frozenset({"pdf", "docx", "xlsx"})
_SLACK = timedelta(days=2)  # clocks, time zones, and a form prepared on the eve


def signs(question: Question, document: Document, facts: Facts) -> Iterator[Finding]:
    """One finding for signs of alteration, one for signs of incompleteness, one for the file's own dates."""
    for kind, code, how in (
        (SignKind.ALTERED, "altered-document", "shows signs of having been altered"),
        (SignKind.INCOMPLETE, "incomplete-document", "seems incomplete"),
    ):
        seen = [sign for sign in document.signs if sign.kind is kind]
        if asks_for_training(question):  # an open name or course is said under 2.5(a)
            labels = [f"“{label}”" for text in document.texts if (label := open_training_label(text))]
            seen = [
                sign for sign in seen if sign.code != "blank-field" or not any(each in sign.text for each in labels)
            ]
        if question.evidence == "policy":  # a blank form may be bound in with it
            seen = [sign for sign in seen if sign.code != "blank-field"]
        if _is_an_excerpt(document, question, facts):
            seen = [sign for sign in seen if sign.code != "page-missing"]
        if kind is SignKind.INCOMPLETE:
            seen += unfinished(document, is_record=question.evidence == "record")
            seen = seen or list(_not_signed(question, document)) or list(_without_expiry(question, document))
            seen = seen or list(_not_initialled(question, document))
        if seen:
            yield _of_signs(question, document, seen, code, how)
    said = facts.once(odd_files).get(document.file)
    if not said and (question.evidence == "record" or _made_for_it(document, facts)):
        said = facts.once(late_files).get(document.file)
    if said:
        message = f"“{document.file}” {said}; please ask how it came about."
        evidence = (Evidence(_account(document), document.file),)
        yield Finding(
            question.id,
            Check.CURRENCY,
            "made-at-another-time",
            Status.NEEDS_REVIEWER,
            message,
            evidence,
            Strength.LIKELY,
        )


def _is_an_excerpt(document: Document, question: Question, facts: Facts) -> bool:
    """Whether a file is by its name, or by the notes, a clause or a page of something longer."""
    row = facts.submission.answer(question.id)
    return _is_called_an_excerpt(document.file, document.title) or (row is not None and _tells_of_a_part(row.notes))


@lru_cache(DOCUMENTS_KEPT)
def _is_called_an_excerpt(file: str, title: str) -> bool:
    return _EXCERPT.search(f"{file.rpartition('.')[0]} {title}".replace("_", " ")) is not None


@lru_cache(TEXTS_KEPT)
def _tells_of_a_part(notes: str) -> bool:
    return _ONLY_A_PART.search(notes) is not None


def _not_signed(question: Question, document: Document) -> Iterator[Sign]:
    """A line for a hand on which nothing stands, of a paper that the question asks for signed."""
    if question.evidence == "none" or not _ASKED_SIGNED.search(f"{question.text} {question.guideline}"):
        return
    for page, text in enumerate(document.texts, 1):
        if page not in document.drawn_on and page not in document.recognised_pages and (label := missing_hand(text)):
            yield Sign(SignKind.INCOMPLETE, "unsigned-line", f"Nothing stands behind “{label}”", page)
            return


def _not_initialled(question: Question, document: Document) -> Iterator[Sign]:
    """Lines or people of an orientation that nobody initialled or signed for, where others beside them are."""
    if not asks_for_hands(question):
        return
    for page, text in enumerate(document.texts, 1):
        if page not in document.drawn_on and (lines := without_initials(text)):
            named = " and ".join(f"“{line}”" for line in lines[:2])
            yield Sign(
                SignKind.INCOMPLETE, "not-initialled", f"No initials or signature could be read at {named}", page
            )
            return


def _without_expiry(question: Question, document: Document) -> Iterator[Sign]:
    """A ticket that has a place for how long it is good, nothing there, and no day or year anywhere."""
    if question.evidence != "record" or not asks_for_validity(question):
        return
    for page, text in enumerate(document.texts, 1):
        if (found := _GOOD_UNTIL.search(text)) and not ANY_DAY.search(text):
            label = " ".join(found["label"].split())
            yield Sign(
                SignKind.INCOMPLETE, "no-expiry", f"Nothing could be read behind “{label}”, nor any other day", page
            )
            return


def _of_signs(question: Question, document: Document, seen: list[Sign], code: str, how: str) -> Finding:
    said = " ".join(as_sentence(text) for text in dict.fromkeys(sign.text for sign in seen[:3]))
    message = f"“{document.file}”, attached to question {question.id}, {how}: {said}"
    evidence = tuple(Evidence(excerpt(sign.text), document.file, sign.page) for sign in seen[:3])
    return Finding(question.id, Check.CURRENCY, code, Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY)


def _made_for_it(document: Document, facts: Facts) -> bool:
    """Whether a file was made while data were gathered, or after: a policy may have been saved anew before."""
    created, _ = _moments(document)
    began = facts.submission.on("data_gathering_start")
    return created is not None and began is not None and created >= began


def late_files(facts: Facts) -> Mapping[str, str]:
    """Typed files that were made long after the record they hold, or after data gathering, by file.

    Empty where others were so too.
    """
    gathering = facts.submission.on("data_gathering_start") or facts.on
    ended = facts.submission.on("data_gathering_end") or date.max
    late: dict[str, str] = {}
    n_near = 0
    for document in facts.submission.documents:
        created, _ = _moments(document)
        claimed = _latest(document)
        typed = document.kind in _TYPED and not document.recognised_pages and not document.unread_pages
        if not typed or created is None or claimed is None:
            continue
        if created > claimed + LATE:
            late[document.file] = (
                f"was made on {created.isoformat()} by its own account, long after {claimed.isoformat()}, the latest "
                "date it bears"
            )
        elif created - _SLACK > ended and (last := _last_before(document, created)) and last < created - AFTERWARDS:
            late[document.file] = (
                f"was made on {created.isoformat()} by its own account, after data gathering had ended on "
                f"{ended.isoformat()}, and bears {last.isoformat()}"
            )
        elif created < gathering and created >= claimed - LATE:
            n_near += 1
    return late if len(late) <= ODD_MAX and n_near >= ORDINARY_MIN * len(late) else {}


def odd_files(facts: Facts) -> Mapping[str, str]:
    """What is odd about when a file was made, by file; empty where it is the rule in this package."""
    submission = facts.submission
    submitted = submission.on("submitted_on")
    written = {each.file: _moments(each) for each in submission.documents}
    shared = Counter(moment for each in submission.documents for moment in {each.metadata.get("created", "")} if moment)
    odd: dict[str, str] = {}
    n_ordinary = 0
    for document in submission.documents:
        created, modified = written[document.file]
        if created is None:
            continue
        claimed = _claimed(document)
        is_shared = shared[document.metadata.get("created", "")] > 1
        if submitted and created > submitted + _SLACK:
            odd[document.file] = f"was made on {created.isoformat()}, after the submission of {submitted.isoformat()}"
        elif (
            claimed
            and document.kind in ("pdf", "image")
            and not is_shared
            and max(created, modified) < claimed - _SLACK
        ):
            odd[document.file] = (
                f"was last written on {max(created, modified).isoformat()} by its own account, before "
                f"{claimed.isoformat()}, the date it bears"
            )
        else:
            n_ordinary += 1
    return odd if len(odd) <= ODD_MAX and n_ordinary >= ORDINARY_MIN else {}


@lru_cache(DOCUMENTS_KEPT)
def _claimed(document: Document) -> date | None:
    """The earliest day on which the document says that the record was made; an end of a span of days is none.

    On what day something was closed or fixed, and what the first lines bear before it, is not the record's.
    """
    told = [
        each.on for each in of_role(document, DateRole.RECORD) if not (ends_a_span(each) or _CLOSED.match(each.why))
    ]
    at_top = [on for on in head_days(document) if on in {each.on for each in of_role(document, DateRole.OTHER)}]
    return min([*told, *at_top], default=None) if told else None


def _latest(document: Document) -> date | None:
    """The last day on which anything happened to the record by its own words or its listing."""
    days = [each.last for each in of_role(document, *_OF_RECORD)]
    if isinstance(document.document_on, date):
        days.append(document.document_on)
    return max(days, default=None)


def _last_before(document: Document, made: date) -> date | None:
    """The last day of a document up to the one on which its file was made: later ones are still to come."""
    return max((each.last for each in of_role(document, *_OF_RECORD) if each.last <= made), default=None)


def _moments(document: Document) -> tuple[date | None, date]:
    created = _day(document.metadata.get("created", ""))
    modified = _day(document.metadata.get("modified", ""))
    return created, modified or created or date.min


def _day(moment: str) -> date | None:
    try:
        return date.fromisoformat(moment[:10])
    except ValueError:
        return None


def _account(document: Document) -> str:
    said = [f"{name} {document.metadata[name]}" for name in ("created", "modified") if document.metadata.get(name)]
    return f"By the file's own account: {'; '.join(said)}."
