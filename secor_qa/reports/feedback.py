"""2.7, 2.10-2.12: the feedback to the assessor as a Word file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secor_qa.procedure.scoring import show_pct
from secor_qa.procedure.words import DeficiencyKind
from secor_qa.reports.contents import FeedbackLetter
from secor_qa.reports.files import write_new
from secor_qa.reports.look import PROGRAM
from secor_qa.reports.word import counted, day, filled, percent

if TYPE_CHECKING:
    from fractions import Fraction

    from secor_qa.procedure.review import Deficiency
    from secor_qa.procedure.scoring import Share

TEMPLATE = "feedback.docx"


def write_feedback(letter: FeedbackLetter, folder: Path | str) -> Path:
    """Write the feedback as a new file in the folder and give back its path; nothing is written over."""
    employer = letter.submission.text("employer_legal_name") or "no employer name"
    stem = f"Feedback {letter.submission_id} round {letter.round} {employer}"
    return write_new(folder, stem, ".docx", filled(TEMPLATE, feedback_context(letter)))


def feedback_context(letter: FeedbackLetter) -> dict[str, Any]:
    """Everything that the template may name: texts, and lists of rows of texts."""
    actionable = [each for each in letter.deficiencies if each.kind is DeficiencyKind.ACTIONABLE]
    corrections = [each for each in actionable if _blocking(each)]
    return {
        **heading(letter),
        "status": "" if letter.sent_on else "Draft – not sent. Read it through before it goes out.",
        "date": day(letter.sent_on or letter.written_on),
        "round": str(letter.round),
        "assessor": letter.submission.text("assessor_name") or "assessor",
        "opening": _opening(letter, len(corrections)),
        "due": _due(letter, len(corrections)),
        "changed": list(letter.changed),
        "corrections": rows(corrections, letter),
        "plan": rows([each for each in actionable if not _blocking(each)], letter),
        "new_in_review": _new(letter, actionable),
        "next_time": rows([d for d in letter.deficiencies if d.kind is DeficiencyKind.INFORMATIONAL], letter),
        "score": score_rows(letter),
        "score_words": score_words(letter),
    }


def heading(letter: Any) -> dict[str, str]:
    """What every document says at its top and its end."""
    submission = letter.submission
    return {
        "program": PROGRAM,
        "sample": "Sample data: an invented employer." if letter.is_sample else "",
        "employer": submission.text("employer_legal_name") or "not stated",
        "employer_contact": submission.text("employer_contact_name"),
        "submission_id": letter.submission_id,
        "secor_number": submission.text("secor_number"),
        "year": letter.year_type.value,
        "instrument": f"{letter.instrument.title}, version {letter.instrument.version}",
        "edition": letter.edition.id,
        "reviewer": letter.reviewer or "The QA reviewer",
        "reviewer_contact": letter.reviewer_contact,
    }


def rows(deficiencies: Iterable[Deficiency], letter: FeedbackLetter) -> list[dict[str, str]]:
    """A row per deficiency in the instrument's order; only the first of a question names and repeats it."""
    order = {question.id: place for place, question in enumerate(letter.instrument.questions)}
    ordered = sorted(deficiencies, key=lambda each: order.get(each.question, -1))
    made: list[dict[str, str]] = []
    for number, each in enumerate(ordered):
        first = number == 0 or ordered[number - 1].question != each.question
        made.append(
            {
                "question": (each.question or "General") if first else "",
                "text": letter.instrument.question(each.question).text if first and each.question in order else "",
                "wording": each.wording,
                "clause": f"{each.check.clause} {each.check.label}" if each.check else "",
                "new": "" if each.noted_by_assessor else "Not noted in the assessment (2.10)",
            }
        )
    return made


def score_rows(letter: Any) -> list[dict[str, str]]:
    """A row per element, the overall one last, each with its minimum (2.6)."""
    score, minimum = letter.score, letter.edition.overall_min_pct(letter.year_type)
    elements = [_score_row(each.element, each.name, each.share, each.floor_pct) for each in score.elements]
    return [*elements, _score_row("", "Overall", score.overall, minimum)]


def score_words(letter: Any) -> str:
    """The result of 2.6 in a sentence."""
    minimum = percent(float(letter.edition.overall_min_pct(letter.year_type)))
    floor = letter.edition.element_min_pct(letter.year_type)
    rule = f"A {letter.year_type.value} year asks for {minimum} overall"
    rule += f" and {percent(float(floor))} in each element (2.6)." if floor is not None else " (2.6)."
    return rule


def _score_row(element: str, name: str, share: Share, minimum_pct: Fraction | None) -> dict[str, str]:
    low, high = show_pct(share.lowest_pct), show_pct(share.highest_pct)
    if low is None:
        pct = "does not apply"
    elif share.unknown:
        pct = f"{percent(low)} to {percent(high)}"
    else:
        pct = percent(show_pct(share.pct))
    minimum = "" if minimum_pct is None else percent(float(minimum_pct))
    points = f"{share.awarded} of {share.available}"
    return {"element": element, "name": name, "points": points, "pct": pct, "minimum": minimum}


def _blocking(each: Deficiency) -> bool:
    return each.check is None or each.check.blocking


def _opening(letter: FeedbackLetter, n_corrections: int) -> str:
    employer = letter.submission.text("employer_legal_name") or "your company"
    again = " corrected" if letter.round > 1 else ""
    thanks = f"Thank you for the{again} SECOR assessment of {employer}, which we have reviewed."
    if not n_corrections:
        return f"{thanks} Nothing in it needs a correction from you."
    points = counted(n_corrections, "point needs", "points need")
    return f"{thanks} {points} a correction or a clarification from you before the review can be completed."


def _due(letter: FeedbackLetter, n_corrections: int) -> list[str]:
    """What to do by when, in sentences; the governing clock by its clause (2.7)."""
    if not n_corrections:
        return []
    edition, clocks = letter.edition, letter.deadlines
    if clocks is None:
        return [
            f"Please return the corrected assessment within {edition.correction_days} days of receiving this feedback.",
            f"All rounds together may take {edition.total_days} days from receipt of the first feedback (2.7).",
        ]
    if clocks.governs == "2.7 total":
        why = f"It is the end of the {edition.total_days} days that all rounds together may take (2.7)."
        return [f"Please return the corrected assessment by {day(clocks.due_on)}.", why]
    return [
        f"Please return the corrected assessment by {day(clocks.due_on)}.",
        "It is the deadline of this round, counted from the day you receive this feedback (2.7).",
        f"All rounds together have to be finished by {day(clocks.total_due_on)} (2.7).",
    ]


def _new(letter: FeedbackLetter, deficiencies: Iterable[Deficiency]) -> list[str]:
    """2.11: the questions whose deficiencies the assessor had not noted, for the employer's action plan."""
    ids = {each.question for each in deficiencies if not each.noted_by_assessor and each.question}
    return [question.id for question in letter.instrument.questions if question.id in ids]
