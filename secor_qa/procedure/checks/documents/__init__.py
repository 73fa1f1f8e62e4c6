"""2.5(a): where the guideline requires documents for a Yes, they are there, readable, enough, and of the right sort."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from secor_qa.procedure.checks.documents.again import once_more
from secor_qa.procedure.checks.documents.blank import is_letterhead_only
from secor_qa.procedure.checks.documents.count import documents_needed, to_count, too_few
from secor_qa.procedure.checks.documents.demands import lacking
from secor_qa.procedure.checks.documents.fewer_rows import fewer_rows
from secor_qa.procedure.checks.documents.left_out import left_out, nobody_named
from secor_qa.procedure.checks.documents.levels import level_left_out
from secor_qa.procedure.checks.documents.likeness import held_elsewhere, used_often
from secor_qa.procedure.checks.documents.made_for_others import made_for_others
from secor_qa.procedure.checks.documents.mentions import named_but_absent, unlisted
from secor_qa.procedure.checks.documents.money import about_money
from secor_qa.procedure.checks.documents.number_sent import fewer_sent, fewer_sheets
from secor_qa.procedure.checks.documents.offers import offered_instead
from secor_qa.procedure.checks.documents.only_invited import only_invited
from secor_qa.procedure.checks.documents.other_topic import about_something_else
from secor_qa.procedure.checks.documents.pointer import only_points
from secor_qa.procedure.checks.documents.relevance import beside_the_point, under_another_name
from secor_qa.procedure.checks.documents.same_findings import same_findings
from secor_qa.procedure.checks.documents.slips import paid_instead
from secor_qa.procedure.checks.documents.smears import goes_on_elsewhere, page_lacking, smeared
from secor_qa.procedure.checks.documents.sort import wrong_sort
from secor_qa.procedure.checks.documents.spread import not_spread
from secor_qa.procedure.checks.documents.training import only_booked, tells_of_no_training
from secor_qa.procedure.checks.documents.twice import told_twice
from secor_qa.procedure.checks.documents.twins import SAME, same_picture
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt, plural
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Answer, Check, Status

_WRITTEN = frozenset({"pdf", "docx", "rtf", "text", "xlsx", "xls", "csv"})
"""Kinds of which an empty text means an empty document."""
_FOREIGN = frozenset({"", "doc", "mail", "other"})
"""Kinds that we do not read, or did not try to, but that the reviewer's own programs may open."""


def check(question: Question, facts: Facts) -> CheckResult:
    """2.5(a): required documents are attached, readable, enough of them, and appropriate."""
    answer = facts.submission.answer_of(question.id)
    needed = documents_needed(question)
    at_large = tuple(unlisted(question, facts))
    if answer is None:
        reason = "Without an answer it cannot be told whether documents are required."
        return CheckResult.of(question.id, Check.DOCUMENTS, at_large, reason, Status.NEEDS_REVIEWER)
    if answer != Answer.YES:
        reason = f"Documents justify a Yes; the answer is {answer}."
        return CheckResult.of(question.id, Check.DOCUMENTS, at_large, reason, Status.NOT_APPLICABLE)
    attached = facts.submission.documents_of(question.id)
    if not needed:
        findings = [
            *_missing(question, attached, Status.NEEDS_REVIEWER), *named_but_absent(question, facts), *at_large
        ]  # fmt: skip
        reason = "The guideline requires no document."
        return CheckResult.of(question.id, Check.DOCUMENTS, findings, reason, Status.NOT_APPLICABLE)
    findings = [
        *_missing(question, attached, Status.NOT_MET),
        *_unreadable(question, attached),
        *_empty(question, attached, facts),
        *too_few(question, attached, needed),
        *fewer_sent(question, attached, facts),
        *fewer_sheets(question, attached, facts),
        *not_spread(question, attached),
        *(inappropriate := list(_appropriate(question, attached, facts))),
        *same_findings(question, [each for each in attached if each.present and each.readable]),
        *(() if any(each.code == SAME for each in inappropriate) else told_twice(question, attached)),
        *nobody_named(question, attached, facts),
        *(() if inappropriate else lacking(question, attached, facts)),
        *page_lacking(question, attached, facts),
        *level_left_out(question, attached),
        *at_large,
    ]
    prompt = to_count(attached, needed) or _to_look_at(attached)
    reason = f"{plural(len(attached), 'document')} attached; at least {needed} needed."
    otherwise = Status.NEEDS_REVIEWER if prompt else Status.MET
    return CheckResult.of(question.id, Check.DOCUMENTS, findings, f"{reason} {prompt}".strip(), otherwise)


def _appropriate(question: Question, attached: Sequence[Document], facts: Facts) -> Iterator[Finding]:
    """Of the right sort, the employer's own, not one for everything, and all that the notes speak of."""
    for document in attached:
        if document.present and document.readable:
            found = (
                smeared(question, document)
                or only_points(question, document)
                or only_booked(question, document)
                or only_invited(question, document)
                or wrong_sort(question, document, facts)
                or offered_instead(question, document, facts)
                or made_for_others(question, document, facts)
                or paid_instead(question, document, facts)
                or about_money(question, document, facts)
                or tells_of_no_training(question, document, facts)
                or beside_the_point(question, document, facts)
                or under_another_name(question, document, facts)
                or once_more(question, document, facts)
                or left_out(question, document, facts)
                or about_something_else(question, document, facts)
                or goes_on_elsewhere(question, document, attached)
                or fewer_rows(question, document, facts)
            )
            if found:
                yield found
            yield from same_picture(question, document, facts)
        yield from held_elsewhere(question, document, facts)
        yield from used_often(question, document, facts)
    yield from named_but_absent(question, facts)


def _missing(question: Question, attached: Sequence[Document], status: Status) -> Iterator[Finding]:
    for document in attached:
        if not document.present:
            message = f"“{document.file}” is listed for question {question.id} but is not in the package."
            yield _finding(question, "missing-file", status, message, Evidence("Listed, not found.", document.file))


def _unreadable(question: Question, attached: Sequence[Document]) -> Iterator[Finding]:
    for document in attached:
        if document.present and not document.readable:
            why = document.why_not or "The file could not be opened."
            message = f"“{document.file}”, attached to question {question.id}, cannot be read: {why}"
            status = Status.NEEDS_REVIEWER if document.kind in _FOREIGN else Status.NOT_MET
            yield _finding(question, "unreadable-file", status, message, Evidence(why, document.file))


def _empty(question: Question, attached: Sequence[Document], facts: Facts) -> Iterator[Finding]:
    """Files that open and show nothing: no word but a letterhead's, and no picture that might say something without."""
    for document in attached:
        if _is_blank_picture(document):
            message = f"Nothing can be made out in the picture “{document.file}”, attached to question {question.id}."
            seen = Evidence("A picture of one colour.", document.file, 1)
            yield _finding(question, "blank-document", Status.NOT_MET, message, seen)
            continue
        is_read = document.present and document.readable and bool(document.texts) and not document.unread_pages
        if not is_read or document.kind not in _WRITTEN or document.drawn_on:
            continue
        pages = plural(len(document.texts), "page")
        if not any(text.strip() for text in document.texts):
            message = f"“{document.file}”, attached to question {question.id}, opens, but its pages are blank."
            seen = Evidence(f"{pages} without a word or a picture.", document.file, 1)
            yield _finding(question, "blank-document", Status.NOT_MET, message, seen)
        elif is_letterhead_only(document.texts, facts.submission):
            message = f"“{document.file}”, attached to question {question.id}, holds nothing but a letterhead."
            seen = Evidence(f"{pages}: {excerpt(' '.join(document.texts))}", document.file, 1)
            yield _finding(question, "blank-document", Status.NOT_MET, message, seen)


def _is_blank_picture(document: Document) -> bool:
    """Whether a picture opened in which no reader found anything to read."""
    is_read = document.present and document.readable and not document.unread_pages
    return is_read and document.kind == "image" and not document.texts


def _to_look_at(attached: Sequence[Document]) -> str:
    """What to ask where pages could not be read by the program."""
    unread = [each.file for each in attached if each.present and each.readable and _without_words(each)]
    return f"Please look at the pages without readable text in {', '.join(unread)}." if unread else ""


def _without_words(document: Document) -> bool:
    return bool(document.unread_pages) and not any(text.strip() for text in document.texts)


def _finding(question: Question, code: str, status: Status, message: str, *evidence: Evidence) -> Finding:
    return Finding(question.id, Check.DOCUMENTS, code, status, message, evidence)
