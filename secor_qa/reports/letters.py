"""2.14, 2.15: the written notice of a decision, as a Word file for each addressee."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from secor_qa.errors import SecorQaError
from secor_qa.procedure.words import Decision
from secor_qa.reports.contents import Letter
from secor_qa.reports.feedback import heading, score_rows, score_words
from secor_qa.reports.files import write_new
from secor_qa.reports.word import counted, day, filled

TEMPLATES: dict[tuple[Decision, str], str] = {
    (Decision.ACCEPTED, "employer"): "letter_accepted_employer.docx",
    (Decision.ACCEPTED, "governing_body"): "letter_accepted_governing_body.docx",
    (Decision.INVALID, "employer"): "letter_invalid_employer.docx",
}
_TO = {"employer": "employer", "governing_body": "governing body"}


def write_letter(letter: Letter, folder: Path | str) -> Path:
    """Write the letter as a new file in the folder and give back its path; nothing is written over.

    Raises SecorQaError where the procedure knows no such letter, or an invalid one comes without a reason (2.15).
    """
    template = TEMPLATES.get((letter.decision, letter.addressee))
    if template is None:
        raise SecorQaError(f"There is no letter to “{letter.addressee}” for the decision “{letter.decision.value}”.")
    if letter.decision is Decision.INVALID and not letter.reasons:
        raise SecorQaError("A letter that an assessment is invalid needs at least one reason (2.8, 2.15).")
    employer = letter.submission.text("employer_legal_name") or "no employer name"
    what = f"Letter {letter.decision.value} to {_TO[letter.addressee]}"
    return write_new(folder, f"{what} {letter.submission_id} {employer}", ".docx", filled(template, _context(letter)))


def _context(letter: Letter) -> dict[str, Any]:
    submission = letter.submission
    town = [submission.text(f"employer_{part}") for part in ("city", "province", "postal_code")]
    address = [submission.text("employer_address"), " ".join(filter(None, town))]
    return {
        **heading(letter),
        "status": "Draft – not sent. Read it through before it goes out.",
        "date": day(letter.decided_on),
        "address": list(filter(None, address)),
        "governing_body": letter.governing_body or "Governing body",
        "wcb_accounts": submission.text("wcb_accounts") or "not stated",
        "industry_codes": submission.text("industry_codes") or "not stated",
        "assessor": submission.text("assessor_name") or "not stated",
        "gathering": _gathering(letter),
        "rounds": counted(letter.n_rounds, "round", "rounds"),
        "reasons": list(letter.reasons),
        "next_time": [
            {"question": each.question or "General", "wording": each.wording} for each in letter.deficiencies
        ],
        "score": score_rows(letter),
        "score_words": score_words(letter),
        "score_reasons": list(letter.score.reasons),
    }


def _gathering(letter: Letter) -> str:
    start, end = letter.submission.on("data_gathering_start"), letter.submission.on("data_gathering_end")
    return f"{day(start)} to {day(end)}" if start and end else "not stated"
