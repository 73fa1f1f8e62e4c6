"""2.5(c): where the guideline gives a point for each of several things, the notes speak of each.

The kinds of hazards are the four that occupational health knows: of substances, of the surroundings, of strain, of the
mind. Each has many names in every trade, so that a kind counts as left out only where none of them is in the notes; and
something is said only where two are left out, or that of the mind, others are named, and neither the claim nor the
notes leave room for it. Of other things (`wording.points_each`) two must be left out as well, or one where the
guideline wants them named in the notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.asked_parts import POSITIONS
from secor_qa.procedure.wording.kinds_of_hazard import KINDS, LEAVES_ROOM
from secor_qa.procedure.wording.points_each import ASKED_EACH, POINTS, TO_BE_NAMED
from secor_qa.procedure.wording.stems import is_french
from secor_qa.procedure.words import Check, Scoring, Status, Strength

_BINDER = re.compile(
    r"\b(?:tab|folder|binder|att|attachment|doc|annex|rows?|lines?)\b\.? [\dA-Z][\w.-]*", re.IGNORECASE
)
"""Where a paper lies, whose number counts no kinds."""
LEFT_OUT_MIN = 2
"""Of one kind alone, a trade may have a name that is not known here (a reading)."""
_KNOWN_BY_NAME = "mind"
"""The kind that people in every trade call by the same names."""


def points_each(question: Question, row: AnswerRow) -> Iterator[Finding]:
    """One finding that names the parts which the notes leave out though all points are claimed."""
    notes, points = row.notes, row.points_claimed
    if question.scoring is not Scoring.RANGE or (isinstance(points, Decimal) and points < question.points):
        return
    if is_french(notes) != is_french(question.guideline):
        return
    kinds = tuple(_kinds_left_out(question.guideline, notes))
    if left_out := kinds or tuple(_points_left_out(question.guideline, notes)):
        named = " and ".join(f"“{part}”" for part in left_out)
        message = (
            f"The guideline of question {question.id} gives a point for each of several parts and all points are "
            f"claimed, but the notes do not speak of {named}."
        )
        evidence = (Evidence(f"Notes: “{excerpt(notes)}”"), Evidence(f"Guideline: {excerpt(question.guideline)}"))
        code = "kinds-left-out" if kinds else "part-left-out"
        yield Finding(question.id, Check.NOTES, code, Status.NEEDS_REVIEWER, message, evidence, Strength.LOOK)


def _kinds_left_out(guideline: str, notes: str) -> Iterator[str]:
    asked = tuple(_asked(guideline, KINDS))
    left_out = [(part, kind) for part, kind in asked if not KINDS[kind][1].search(notes)]
    if len(left_out) == len(asked) or LEAVES_ROOM.search(_BINDER.sub(" ", notes)):
        return
    if len(left_out) >= LEFT_OUT_MIN or any(kind == _KNOWN_BY_NAME for _, kind in left_out):
        yield from (part for part, _ in left_out)


def _points_left_out(guideline: str, notes: str) -> Iterator[str]:
    asked = tuple(_asked(guideline, POINTS))
    left_out = [part for part, point in asked if not POINTS[point][1].search(notes)]
    if len(left_out) < LEFT_OUT_MIN:
        is_said = TO_BE_NAMED.search(guideline) is not None
    else:
        is_said = len(POSITIONS.findall(notes)) < len(asked)
    yield from left_out if is_said else ()


def _asked(guideline: str, known: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]) -> Iterator[tuple[str, str]]:
    """The parts for each of which there is a point, as they stand, with what each is of."""
    each = ASKED_EACH.search(guideline)
    for part in (found.strip(" .") for found in (each["parts"].split(";") if each else ())):
        kinds = [kind for kind, (asks, _) in known.items() if asks.search(part)]
        if len(kinds) == 1:
            yield part, kinds[0]
