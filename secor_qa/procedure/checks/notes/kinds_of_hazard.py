"""2.5(c): where the guideline gives a point for each kind of hazard to health, the notes speak of each kind.

The kinds are the four that occupational health knows: of substances, of the surroundings, of strain, of the mind. Each
has many names in every trade, so that a kind counts as left out only where none of them is in the notes; and something
is said only where two are left out, others are named, and neither the claim nor the notes leave room for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.kinds_of_hazard import ASKED_EACH, KINDS, LEAVES_ROOM
from secor_qa.procedure.wording.stems import is_french
from secor_qa.procedure.words import Check, Scoring, Status, Strength

_BINDER = re.compile(
    r"\b(?:tab|folder|binder|att|attachment|doc|annex|rows?|lines?)\b\.? [\dA-Z][\w.-]*", re.IGNORECASE
)
"""Where a paper lies, whose number counts no kinds."""
LEFT_OUT_MIN = 2
"""Of one kind alone, a trade may have a name that is not known here (a reading)."""


def kinds_of_hazard(question: Question, row: AnswerRow) -> Iterator[Finding]:
    """One finding that names the kinds which the notes leave out though all points are claimed."""
    notes, points = row.notes, row.points_claimed
    if question.scoring is not Scoring.RANGE or (isinstance(points, Decimal) and points < question.points):
        return
    if LEAVES_ROOM.search(_BINDER.sub(" ", notes)) or is_french(notes) != is_french(question.guideline):
        return
    asked = tuple(_asked(question.guideline))
    left_out = [part for part, kind in asked if not KINDS[kind][1].search(notes)]
    if LEFT_OUT_MIN <= len(left_out) < len(asked):
        named = " and ".join(f"“{part}”" for part in left_out)
        message = (
            f"The guideline of question {question.id} gives a point for each kind of hazard and all points are "
            f"claimed, but the notes do not speak of {named}."
        )
        evidence = (Evidence(f"Notes: “{excerpt(notes)}”"), Evidence(f"Guideline: {excerpt(question.guideline)}"))
        yield Finding(
            question.id, Check.NOTES, "kinds-left-out", Status.NEEDS_REVIEWER, message, evidence, Strength.LOOK
        )


def _asked(guideline: str) -> Iterator[tuple[str, str]]:
    """The parts for each of which there is a point, as they stand, with the kind of hazard each is of."""
    each = ASKED_EACH.search(guideline)
    for part in each["parts"].split(";") if each else ():
        kinds = [kind for kind, (asks, _) in KINDS.items() if asks.search(part)]
        if len(kinds) == 1:
            yield part.strip(" ."), kinds[0]
