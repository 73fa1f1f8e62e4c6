"""2.5(a): a document is the employer's own, of this year, and does not have to serve for everything.

Readings: the same words in another employer's submission are worth a look, a form that both filled in is not; a policy
sent again is the same policy; a record sent again belongs to the year before. A safety manual of several pages, and any
file of as many pages as it serves questions, may serve many; a record of one matter, as an assessment, may serve the
questions of two elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from secor_qa.procedure.elsewhere import Seen
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, excerpt
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Answer, Check, Status, Strength

_MANUAL = re.compile(r"\b(?:manual|handbook|binder|program(?:me)?|safety book|manuel|guide)\b", re.IGNORECASE)
_HEADED = re.compile(
    r"^[ \t#]{0,4}(?:page|part|section|chapter|tab|policy|procedure|element)[ \t](?:no\.?[ \t])?"
    r"(?:\d{1,2}|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten)\b(?![ \t]of\b)",
    re.IGNORECASE | re.MULTILINE,
)
_MANUAL_PAGES_MIN, _MANUAL_WORDS_MIN = 3, 400
Served = Mapping[str, tuple[Question, ...]]


def held_elsewhere(question: Question, document: Document, facts: Facts) -> Iterator[Finding]:
    """The same document, or nearly its words, in another employer's submission or in last year's."""
    for seen in facts.elsewhere.documents.get(document.sha256, ()):
        if seen.same_employer:
            if _is_last_years(question, seen, facts):
                yield _last_years(question, document, seen)
                return
        elif seen.overlap >= facts.edition.same_words_min:
            yield _of_another(question, document, seen)
            return


def _is_last_years(question: Question, seen: Seen, facts: Facts) -> bool:
    months = facts.edition.evidence_window_months
    return seen.overlap == 1 and question.evidence == "record" and (question.window_months or months) <= months


def _last_years(question: Question, document: Document, seen: Seen) -> Finding:
    message = (
        f"“{document.file}” is word for word the document “{seen.where}” of the employer's earlier submission "
        f"{seen.submission_id}; question {question.id} asks for records of this period."
    )
    return _finding(question, "document-sent-before", message, Strength.LIKELY, document, seen)


def _of_another(question: Question, document: Document, seen: Seen) -> Finding:
    how = "word for word" if seen.overlap == 1 else f"to about {round(100 * seen.overlap)} % of its wording"
    message = (
        f"“{document.file}” is {how} the document “{seen.where}” of another employer, {seen.employer} "
        f"(submission {seen.submission_id}). Please see whose it is."
    )
    strength = Strength.LIKELY if seen.overlap == 1 else Strength.LOOK
    return _finding(question, "document-of-another", message, strength, document, seen)


def used_often(question: Question, document: Document, facts: Facts) -> Iterator[Finding]:
    """One record for more questions than a record of its length speaks to."""
    key, edition = document.sha256 or document.file, facts.edition
    few, many = edition.same_document_questions_max, edition.same_file_questions_max
    for served, limit, elements, what in (
        (facts.once(_served).get(key, ()), few, edition.same_document_elements_max, " that ask for records"),
        (facts.once(_served_at_all).get(key, ()), many, 0, ""),
    ):
        ids = [each.id for each in served]
        n_parts = max(len(document.texts), _PER_SHEET * len(document.page_names))
        if question.id not in ids or len(ids) <= max(limit, n_parts) or _is_manual(document):
            continue
        if len({each.element for each in served}) <= elements:
            continue
        message = (
            f"“{document.file}” is attached to {len(ids)} questions{what} ({', '.join(ids)}); "
            "please see that it supports each of them."
        )
        evidence = Evidence(excerpt(" ".join(document.texts)) or "Attached.", document.file, 1)
        yield Finding(
            question.id,
            Check.DOCUMENTS,
            "document-used-often",
            Status.NEEDS_REVIEWER,
            message,
            (evidence,),
            Strength.LOOK,
        )
        return


_PER_SHEET = 2
"""A log of its own in a workbook may serve so many questions: of findings, those of inspections and of corrections."""


@lru_cache(DOCUMENTS_KEPT)
def _is_manual(document: Document) -> bool:
    """Whether a document calls itself a manual and has the pages of one, or their words: a Word file is one text.

    Or whether, at such length, it has headed pages or parts: `Page three. Gear by task`.
    """
    whole = "\n".join(document.texts)
    is_long = len(whole.split()) >= _MANUAL_WORDS_MIN
    if not is_long and len(document.texts) < _MANUAL_PAGES_MIN:
        return False
    if is_long and len(_HEADED.findall(whole)) >= _MANUAL_PAGES_MIN:
        return True
    heading = next((line for line in whole.splitlines() if line.strip()), "")
    return any(_MANUAL.search(name.replace("_", " ")) for name in (document.file, document.title, heading))


def _served(facts: Facts) -> Served:
    """The questions of record evidence, answered Yes, that each document serves."""
    return _serving(facts, ("record",))


def _served_at_all(facts: Facts) -> Served:
    """The questions of any evidence, answered Yes, that each document serves."""
    return _serving(facts, ("record", "policy"))


def _serving(facts: Facts, kinds: tuple[str, ...]) -> Served:
    served: dict[str, list[Question]] = {}
    for question in facts.instrument.questions:
        if question.evidence in kinds and facts.submission.answer_of(question.id) == Answer.YES:
            keys = {each.sha256 or each.file for each in facts.submission.documents_of(question.id)}
            for key in keys:
                served.setdefault(key, []).append(question)
    return {key: tuple(questions) for key, questions in served.items()}


def _finding(
    question: Question, code: str, message: str, strength: Strength, document: Document, seen: Seen
) -> Finding:
    here = Evidence(excerpt(" ".join(document.texts)) or "The same file.", document.file, 1)
    there = Evidence(f"{seen.submission_id}, {seen.where}: {excerpt(seen.text) or 'the same file.'}")
    return Finding(question.id, Check.DOCUMENTS, code, Status.NEEDS_REVIEWER, message, (here, there), strength)
