"""The single things of a case as the page is told of them: checks, verdicts, awards, findings, documents."""

from __future__ import annotations

from datetime import date
from typing import Any

from secor_qa.app import review_words as say
from secor_qa.app.safe_files import may_open
from secor_qa.desk.review import Award, Doubt, Given, Noted
from secor_qa.procedure.findings import CheckResult
from secor_qa.procedure.submission import ActionItem, Document, FoundDate
from secor_qa.procedure.words import Check, Status

Json = dict[str, Any]
_DATES_SHOWN = 6  # the latest
_ACTION = ("deficiency", "action", "responsible", "target_on", "status")


def check_json(check: Check, result: CheckResult | None, given: Json | None) -> Json:
    """One check: the suggestion with its reasons and evidence, and the verdict beside it.

    A review that was taken in as history has no suggestion (None).
    """
    status = result.status if result else Status.NOT_APPLICABLE
    return {
        "check": check.value,
        "clause": check.clause,
        "label": check.label,
        "kind": "actionable" if check.blocking else "informational",
        "status": status.value,
        "status_label": say.STATUSES[status] if result else "No suggestion",
        "reason": result.reason if result else "",
        "findings": [
            {
                "code": f"{finding.code}-{at}",
                "message": finding.message,
                "evidence": [{"file": e.file, "page": e.page, "text": e.text} for e in finding.evidence],
            }
            for at, finding in enumerate(result.findings if result else ())
        ],
        "given": given,
    }


def given_json(given: Given | None, today: date, who: str) -> Json | None:
    """A verdict with who and when; a null verdict was taken back; None was never given."""
    if given is None or not given.version:
        return None
    note = say.given_note(given.by, given.at, today, who)
    return {"verdict": given.verdict.value if given.verdict else None, "version": given.version, "note": note}


def award_json(award: Award | None, today: date, who: str) -> Json | None:
    """The reviewer's points with the answer they go with."""
    if award is None or not award.version:
        return None
    answer = award.answer.value if award.answer else ""
    note = say.given_note(award.by, award.at, today, who) if award.known else ""
    return {"answer": answer, "awarded": award.awarded, "version": award.version, "note": note}


def doubt_json(doubt: Doubt | None, today: date, who: str) -> Json | None:
    """A doubt with who, when and why; one that is settled is present with `on` false; None was never set."""
    if doubt is None or not doubt.version:
        return None
    note = say.given_note(doubt.by, doubt.at, today, who)
    about = {"on": doubt.doubted, "by": doubt.by, "mine": doubt.by == who, "why": doubt.why}
    return about | {"version": doubt.version, "note": note}


def deficiency_json(noted: Noted) -> Json:
    """A finding the reviewer upheld."""
    return {
        "deficiency_id": noted.deficiency_id,
        "question": noted.question,
        "check": noted.check.value if noted.check else None,
        "kind": noted.kind.value,
        "kind_label": say.KINDS[noted.kind],
        "wording": noted.wording,
        "noted_by_assessor": noted.noted_by_assessor,
        "open": noted.open,
        "settled": "" if noted.open else f"resolved in round {noted.resolved_round}",
        "round": noted.round,
        "version": noted.version,
    }


def document_json(document: Document) -> Json:
    """A document as it is listed; its content is fetched when it is opened."""
    return {
        "file": document.file,
        "title": document.title,
        "present": document.present,
        "stored": document.present and bool(document.sha256),
        "viewable": may_open(document.kind),
        "kind_label": say.FILE_KINDS.get(document.kind, document.kind),
        "n_pages": len(document.texts),
        "stated_on": say.value_of(document.document_on),
        "why_not": document.why_not if document.present and not document.readable else "",
        "dates": [{"on": d.on.isoformat(), "page": d.page, "text": d.text} for d in _first_of_each_day(document)],
    }


def _first_of_each_day(document: Document) -> list[FoundDate]:
    first = {date_.on: date_ for date_ in reversed(document.dates)}
    return [first[on] for on in sorted(first)][-_DATES_SHOWN:]


def action_json(item: ActionItem) -> Json:
    """A row of the action plan."""
    return {name: say.value_of(getattr(item, name)) for name in _ACTION}
