"""The register of clauses: who acts, what each asks in our own words, and where this program enforces it.

`READINGS` are the named choices where the text is silent; they are printed in the review form.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from secor_qa.procedure.named_reading import Reading
from secor_qa.procedure.readings import READINGS, reading

__all__ = ["CLAUSES", "READINGS", "Clause", "Reading", "clause", "reading"]

_REVIEWER, _ESC, _ASSESSOR, _EMPLOYER = "QA reviewer", "Energy Safety Canada", "Assessor", "Employer"


@dataclass(frozen=True)
class Clause:
    """One clause. `where` names the files that serve it, relative to the package, separated by spaces.

    `enforced`: "code" (the program computes or prevents it), "reviewer" (a human's verdict, which the program may
    prompt), "not_enforced" (outside the program).
    """

    id: str
    who: str
    gist: str
    enforced: Literal["code", "reviewer", "not_enforced"]
    where: str = ""


CLAUSES: tuple[Clause, ...] = (
    Clause(
        "2.1",
        _ESC,
        "One standard form serves every review; governing bodies have approved it where they must.",
        "code",
        "reports/review_form.py",
    ),
    Clause(
        "2.2",
        _ESC,
        "The assessor holds the required training and is the owner, the most senior person in operations, or an "
        "employee who knows the whole work.",
        "reviewer",
        "procedure/intake.py",
    ),
    Clause(
        "2.3",
        _ESC,
        "Employer and assessor details, accounts and codes, gathering dates, profile, headcount and sign-offs are in.",
        "code",
        "procedure/intake.py procedure/decision.py",
    ),
    Clause("2.4", _REVIEWER, "The reviewer follows the recommended practice SAC-CFT-024.", "not_enforced"),
    Clause(
        "2.5",
        _REVIEWER,
        "Every question is backed by enough supporting information: seven checks per question.",
        "reviewer",
        "procedure/review.py procedure/decision.py",
    ),
    Clause(
        "2.5(a)",
        _REVIEWER,
        "Documents or records that the guideline asks for are attached, and are adequate and fitting.",
        "reviewer",
        "procedure/checks/documents/",
    ),
    Clause(
        "2.5(b)",
        _REVIEWER,
        "Records show the activity of the last twelve months; stale, altered or incomplete ones may be turned down.",
        "reviewer",
        "procedure/checks/currency/",
    ),
    Clause(
        "2.5(c)",
        _REVIEWER,
        "Notes that the guideline asks for are good enough and long enough to carry a Yes.",
        "reviewer",
        "procedure/checks/notes/",
    ),
    Clause(
        "2.5(d)",
        _REVIEWER,
        "Nothing within a question or between questions contradicts anything else.",
        "reviewer",
        "procedure/checks/consistency/",
    ),
    Clause(
        "2.5(e)",
        _REVIEWER,
        "The instrument and the process were used as their guideline says.",
        "reviewer",
        "procedure/checks/instrument_use/",
    ),
    Clause(
        "2.5(f)",
        _REVIEWER,
        "Each No has a clear action item that bears on it.",
        "reviewer",
        "procedure/checks/action_items/",
    ),
    Clause(
        "2.5(g)",
        _REVIEWER,
        "The assessor's own action items, where needed, will lead to improvement.",
        "reviewer",
        "procedure/checks/improvement.py",
    ),
    Clause(
        "2.6",
        _REVIEWER,
        "The reviewer computes the score; a certification year has an overall mark and a floor per element, a "
        "maintenance year an overall mark only.",
        "code",
        "procedure/scoring.py procedure/points.py procedure/edition.py",
    ),
    Clause(
        "2.7",
        _ESC,
        "The assessor may correct: each round within its days of receiving feedback, the whole within its days of "
        "receiving the first.",
        "code",
        "procedure/deadlines.py procedure/changes.py",
    ),
    Clause(
        "2.8",
        _ESC,
        "What is not sufficiently addressed in that time makes the assessment invalid.",
        "code",
        "procedure/decision.py",
    ),
    Clause(
        "2.9",
        _ASSESSOR,
        "Deficiencies of the system are entered in the action plan of the audit tool.",
        "reviewer",
        "procedure/checks/action_items/",
    ),
    Clause(
        "2.10",
        _REVIEWER,
        "Deficiencies that the assessor had not noted are marked as such in the feedback.",
        "code",
        "procedure/review.py reports/feedback.py",
    ),
    Clause(
        "2.11",
        _EMPLOYER,
        "The employer is expected to add the reviewer's deficiencies to the action plan.",
        "not_enforced",
        "reports/feedback.py",
    ),
    Clause(
        "2.12",
        _ESC,
        "A deficient action plan does not have to be revised for the review to pass.",
        "code",
        "procedure/words.py procedure/review.py procedure/decision.py",
    ),
    Clause("2.13", _ESC, "The employer may be asked for last year's action plan, to show progress.", "not_enforced"),
    Clause(
        "2.14",
        _ESC,
        "When the review succeeds, the employer and the governing bodies are told in writing.",
        "code",
        "procedure/decision.py reports/letters.py",
    ),
    Clause(
        "2.15",
        _ESC,
        "What fails the quality standards is not accepted, and the employer is told that it is invalid.",
        "code",
        "procedure/decision.py reports/letters.py",
    ),
    Clause(
        "3.0",
        f"{_ASSESSOR}, {_EMPLOYER}, {_ESC}",
        "Who does what: the assessor corrects in time, the employer signs off and revises the plan, Energy Safety "
        "Canada reviews, gives the opportunity to correct, decides and tells.",
        "reviewer",
        "procedure/intake.py procedure/deadlines.py procedure/decision.py",
    ),
)

_BY_ID = {each.id: each for each in CLAUSES}


def clause(clause_id: str) -> Clause:
    """The clause with that number, e.g. "2.5(b)". Raises KeyError where the register has none."""
    return _BY_ID[clause_id]
