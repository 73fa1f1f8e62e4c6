"""2.5(d): what notes say of their own claim: how many points they tell, and that the rest is in the action plan.

Readings: a point told for one thing among others is no sum; a plan of another kind (for emergencies) is none of action.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.checks.action_items.missing import earned_share, items_of
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.points import whole_claim
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.counts import NUMBER, number
from secor_qa.procedure.words import Answer, Check, Scoring, Status, Strength

_OF = rf"\s*(?:of|out of|from|/)\s*(?:the\s+)?(?P<of>{NUMBER})\b"
_IN_POINTS = re.compile(
    rf"(?<!to )(?<!of )(?<!-)\b(?P<points>{NUMBER})(?:{_OF})?\s+(?:(?<=\b1 )point|(?<=\bone )point|points|pts?)\b"
    r"(?!\s+(?:each|apiece|per|off|less|missing|lost|short|on the (?:list|page|sheet|agenda)))"
    rf"(?:\s+(?:out of|of|from)\s+(?P<all>{NUMBER})\b)?",
    re.IGNORECASE,
)
_SO_MANY = re.compile(rf"(?:\b(?:so|hence|therefore|thus)|=)\s+(?:i \w+\s+)?(?P<points>{NUMBER}){_OF}", re.IGNORECASE)
_TO_THE_PLAN = re.compile(
    r"\bsee (?:(?:in|on) )?(?:(?:the|our|my) )?(?:action )?plan\b|"
    r"\b(?:noted|put|stands?|listed|down|entered|it is|it['’]s|that is|that['’]s|both|also|is|are) "
    r"(?:in|on|into) (?:(?:the|our|my) )?(?:action )?plan\b|"
    r"\b(?:in|on|into|to) (?:the |our |my )?action plan\b|"
    r"(?:[,;.(:]|\A|-)\s*(?:(?:in|on|see) )?(?:(?:the|our|my) )?(?:action plan|AP)\s*[.)]?\s*\Z|"
    r"(?:[,;.(:]|\A|-)\s*(?:in|on|see) (?:(?:the|our|my) )?plan\s*[.)]?\s*\Z",
    re.IGNORECASE,
)
_A_PLAN = re.compile(r"\bplan\w*|\b(?:drills?|emergency)\b", re.IGNORECASE)


def points_told(question: Question, row: AnswerRow) -> Iterator[Finding]:
    """The points that the notes give themselves are those that are claimed."""
    claim = whole_claim(question, row.points_claimed)
    if question.scoring is not Scoring.RANGE or row.answer is not Answer.YES or claim is None:
        return
    told = _told(row.notes, question.points)
    if told and claim not in told:
        message = (
            f"Question {question.id} claims {claim} of {question.points} points, but its notes tell "
            f"“{next(iter(told.values()))}”."
        )
        evidence = (Evidence(f"points_claimed: {claim}."), Evidence(f"Notes: “{excerpt(row.notes)}”"))
        yield Finding(
            question.id, Check.CONSISTENCY, "points-against-notes", Status.NOT_MET, message, evidence, Strength.LIKELY
        )


@lru_cache(TEXTS_KEPT)
def _told(notes: str, points: int) -> dict[int, str]:
    """The numbers of points that notes tell, each with its words.

    One point alone is one thing's, and all of them alone may be those that can be had.
    """
    found: dict[int, str] = {}
    for match in (*_IN_POINTS.finditer(notes), *_SO_MANY.finditer(notes)):
        of, told = number(match["of"] or match.groupdict().get("all") or ""), number(match["points"])
        if told is not None and told <= points and (of == points or (of is None and 1 < told < points)):
            found.setdefault(told, " ".join(match[0].split()))
    return found


def nothing_in_the_plan(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """Notes of a full claim do not send on to the action plan for what is lacking, where it has no item of it."""
    if row.answer is not Answer.YES or earned_share(question, facts.submission) != 1:
        return
    if _is_about_a_plan(question) or items_of(question.id, facts.submission):
        return
    if told := _sent_on(row.notes):
        message = (
            f"The notes of question {question.id} send on to the action plan (“{excerpt(told)}”), "
            "which has no item for it, and all its points are claimed."
        )
        evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"),)
        yield Finding(
            question.id, Check.CONSISTENCY, "plan-told-and-lacking", Status.NEEDS_REVIEWER, message, evidence,
            Strength.LOOK,
        )  # fmt: skip


@lru_cache(TEXTS_KEPT)
def _sent_on(notes: str) -> str:
    """The words by which notes send on to the action plan; empty where they do not."""
    found = _TO_THE_PLAN.search(notes)
    return found[0].strip(" ,;.(:-") if found else ""


@lru_cache(TEXTS_KEPT)
def _is_about_a_plan(question: Question) -> bool:
    return _A_PLAN.search(f"{question.text} {question.guideline}") is not None
