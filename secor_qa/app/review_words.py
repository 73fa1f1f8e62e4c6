"""Words for what the review page shows of the procedure's and a submission's facts."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.scoring import Share, show_pct
from secor_qa.procedure.words import DateRole, Decision, DeficiencyKind, ReviewState, Scoring, Status, YearType

STATES = {
    ReviewState.RECEIVED: "Received",
    ReviewState.IN_REVIEW: "In review",
    ReviewState.AWAITING_CORRECTION: "Awaiting correction",
    ReviewState.CLOSED: "Closed",
}
DECISIONS = {
    Decision.ACCEPTED: "Accepted",
    Decision.RETURNED: "Returned for correction",
    Decision.INVALID: "Invalid",
}
DECIDE = {Decision.ACCEPTED: "Accept", Decision.INVALID: "Mark invalid"}
YEARS = {YearType.CERTIFICATION: "Certification", YearType.MAINTENANCE: "Maintenance"}
STATUSES = {
    Status.MET: "Met",
    Status.NOT_MET: "Not met",
    Status.NOT_APPLICABLE: "Not applicable",
    Status.NEEDS_REVIEWER: "Your look",
}
KINDS = {DeficiencyKind.ACTIONABLE: "actionable", DeficiencyKind.INFORMATIONAL: "informational"}
CHANGES = {
    "answer": "Answer",
    "notes": "Notes",
    "documents": "Documents",
    "points": "Points",
    "action_item": "Action plan",
    "field": "Critical data",
}
FILE_KINDS = {"pdf": "PDF", "docx": "Word", "xlsx": "Excel", "image": "Picture", "text": "Text"}
ROLES = {
    DateRole.RECORD: "date of the record",
    DateRole.SIGNED: "signed",
    DateRole.REVIEWED: "reviewed",
    DateRole.EFFECTIVE: "in force from",
    DateRole.EXPIRES: "expires",
    DateRole.DUE: "due",
    DateRole.FORM: "date of the form",
    DateRole.MADE: "made",
    DateRole.OTHER: "",
}
_METHODS = {"D": "documents", "I": "interview", "O": "observation"}


def name_of(item: str) -> str:
    """A field or item name as words, e.g. `employer_email` as "Employer email"."""
    words = item.replace("_", " ").replace(" on", " date" if item.endswith("_on") else " on").strip()
    return (words[:1].upper() + words[1:]).replace("Wcb", "WCB").replace("Secor", "SECOR")


def value_of(value: object) -> str:
    """A field's value as text: dates as ISO, numbers without needless zeros, lists with semicolons."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "; ".join(value_of(each) for each in value)
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return value.isoformat() if isinstance(value, date) else str(value)


def pct_of(pct: Fraction | None) -> str:
    """A percentage, never rounded up to a pass mark."""
    shown = show_pct(pct)
    return "" if shown is None else f"{shown:g} %"


def share_of(share: Share) -> str:
    """A percentage, or the range it must still lie in."""
    if share.lowest_pct is None:
        return "no percentage"
    if share.unknown:
        return f"{show_pct(share.lowest_pct):g} to {pct_of(share.highest_pct)}"
    return pct_of(share.pct)


def given_note(by: str, at: datetime | None, today: date, who: str) -> str:
    """When a mark was given, and by whom if by somebody else."""
    return clock_of(at, today) if by == who else f"{by}, {clock_of(at, today)}"


def clock_of(at: datetime | None, today: date) -> str:
    """A moment in local time: the time of day, with its date when that is not today."""
    if at is None:
        return ""
    local = at.astimezone()
    return f"{local:%H:%M}" if local.date() == today else f"{local:%Y-%m-%d}"


def requires_of(question: Question, window_months: int) -> list[str]:
    """What the guideline requires, as short facts for one line."""
    kinds = {"policy": "a policy or procedure", "record": f"records of the last {window_months} months"}
    many = f", at least {question.documents_min}" if question.documents_min > 1 else ""
    parts = [f"Evidence: {kinds[question.evidence]}{many}" if question.evidence in kinds else "No document required"]
    if question.notes_min_words:
        parts.append(f"notes of at least {question.notes_min_words} words")
    if question.methods:
        parts.append("by " + ", ".join(_METHODS.get(each, each) for each in question.methods))
    if question.na_always:
        parts.append("N/A allowed")
    elif question.na_when:
        parts.append(f"N/A where {question.na_when.in_words}")
    return parts


def scoring_of(question: Question) -> str:
    """How the points are earned, in a few words."""
    if question.scoring is Scoring.ALL_OR_NOTHING:
        return f"all or nothing, from {value_of(question.threshold_pct)} % positive"
    return {
        Scoring.YES_NO: "all points for a Yes",
        Scoring.PERCENT: "by percent positive",
        Scoring.RANGE: f"0 to {question.points}, whole points",
    }[question.scoring]


def instrument_of(instrument: Instrument) -> str:
    """The instrument's title and version."""
    return f"{instrument.title} {instrument.version}".strip()
