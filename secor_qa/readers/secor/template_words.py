"""What the template says to an assessor: groups of fields, hints, and how each question is to be answered."""

from __future__ import annotations

from secor_qa.procedure.instrument import Question
from secor_qa.procedure.submission import FIELDS
from secor_qa.procedure.words import Scoring

GROUPS: tuple[tuple[str, str], ...] = (  # the first field of each group, and the group's heading
    ("instrument", "This assessment"),
    ("employer_legal_name", "The employer"),
    ("wcb_accounts", "Accounts and people"),
    ("assessor_name", "The assessor"),
    ("assessor_signed_by", "Signing off"),
    ("secor_number", "For reference"),
)

HINTS: dict[str, str] = {
    "instrument": "Filled in already. Leave as it is.",
    "instrument_version": "Filled in already. Leave as it is.",
    "year_type": "Choose one.",
    "submitted_on": "The day you send this. Dates: YYYY-MM-DD, for example 2026-03-14.",
    "data_gathering_start": "The first day on which you looked at documents, talked to people or walked the site.",
    "data_gathering_end": "The last such day. Records are looked at for the time before it.",
    "employer_legal_name": "As it is registered.",
    "employer_trade_name": "If people know the company by another name.",
    "employer_province": "Two letters, for example AB.",
    "employer_fax": "Write none if there is none.",
    "employer_profile": "What the company does, where, with which equipment and hazards; two or three sentences.",
    "wcb_accounts": "Every account that this covers, separated by ;",
    "industry_codes": "Every code that this covers, separated by ;",
    "employees_owner": "How many; 0 if none.",
    "employees_manager": "How many; 0 if none.",
    "employees_supervisor": "How many; 0 if none.",
    "employees_worker": "How many; 0 if none.",
    "employees_contractor": "How many worked for you while data was gathered; 0 if none.",
    "assessor_position": "Choose what you are in the company.",
    "assessor_training_course": "The assessor course you took.",
    "assessor_training_on": "The day you finished it.",
    "assessor_refresher_on": "The day of your last refresher, if you took one.",
    "assessor_ethics_signed": "Whether you have signed the code of ethics.",
    "assessor_signed_by": "Your name. By writing it you sign.",
    "employer_signed_by": "The employer's name, if you are not the employer.",
    "secor_number": "Your number, if you have one.",
    "previous_submission": "Only for a corrected assessment: the id of the one it corrects.",
}

HEADINGS: dict[str, str] = {  # what a person is told on entering a cell of the column
    "answer": "Yes, No or N/A. N/A only where the list offers it.",
    "points_claimed": "Whole points, as the guidance says. May be left empty.",
    "percent_positive": "How many of those asked or looked at were positive: 0 to 100, without a % sign.",
    "notes": "What you saw, whom you asked and how many, where and when.",
    "attachments": "File names in the attachments folder, separated by ;",
    "file": "The file's name in the attachments folder, with its ending.",
    "title": "What the document is.",
    "document_on": "The day the document itself is dated: YYYY-MM-DD.",
    "questions": "The questions it supports, separated by ;",
    "pages": "How many pages it has.",
    "question": "The question that was answered No, or that the item improves.",
    "deficiency": "What is missing or weak.",
    "action": "What exactly will be done.",
    "responsible": "One person, by name.",
    "priority": "High, Medium or Low.",
    "target_on": "The day it is to be done by: YYYY-MM-DD.",
    "completed_on": "The day it was done, or empty.",
    "status": "Open, In progress or Done.",
    "origin": "Who found it: Assessor or QA reviewer.",
}

_SCORING = {
    Scoring.YES_NO: "{points} points for Yes, 0 for No.",
    Scoring.ALL_OR_NOTHING: "All {points} points when percent positive reaches {threshold}, otherwise 0.",
    Scoring.RANGE: "0 to {points} points, whole.",
    Scoring.PERCENT: "Percent positive of {points} points, to the nearest whole point.",
}
_METHODS = {"D": "documents", "I": "interviews", "O": "observation"}


def group_before(field: str) -> str:
    """The heading that stands above a field; empty where its group has begun already."""
    return dict(GROUPS).get(field, "")


def hint(field: str) -> str:
    """What an assessor is told beside a field."""
    return HINTS.get(field, "Fill in." if field in FIELDS else "")


def guidance(question: Question) -> str:
    """A question's text and what it asks for, on lines of their own."""
    scoring = _SCORING[question.scoring].format(points=question.points, threshold=f"{question.threshold_pct} %")
    needs: list[str] = []
    if question.evidence != "none":
        number = f"at least {question.documents_min}" if question.documents_min else "what supports it"
        window = f", not older than {question.window_months} months" if question.window_months else ""
        needs.append(f"Attach {number} ({question.evidence}{window}).")
    if question.notes_min_words:
        needs.append(f"Notes of {question.notes_min_words} words or more.")
    if question.methods:
        needs.append(f"Checked by {', '.join(_METHODS[method] for method in question.methods)}.")
    if question.na_when:
        needs.append(f"N/A only when {question.na_when}.")
    return "\n".join(line for line in (question.text, question.guideline, " ".join([scoring, *needs])) if line)
