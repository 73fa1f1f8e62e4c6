"""2.5(d): of a question whose points go by levels, that of everyone is claimed where the notes tell of everyone.

Reading: only where the guideline gives the claimed points a level of its own (`3: everyone does`), and every tally of
the notes that tells who did or what was done falls short.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.points import whole_claim
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.counts import FELL_SHORT, Ratio, ratios
from secor_qa.procedure.words import Answer, Check, Scoring, Status, Strength

_LEVEL = re.compile(r"(?:\A|[\s;:,(])(?P<n>\d{1,2})(?: points?)?\s?[:=]\s(?P<level>[^;.]{3,120})")
_ALL = re.compile(r"\b(?:everyone|everybody|every|each|all)\b", re.IGNORECASE)
DID = re.compile(
    r"\A\W*(?:(?:people|persons|workers?|employees|staff|hands?|drivers|men|women|of (?:them|us)|asked|forms?|"
    r"days?|tasks?|"
    r"sheets?|cards?|checks?|controls?|shifts?|nights?|kits?|box(?:es)?|bags?|services?|findings?|inspections?|"
    r"units?|in all)\s+)?(?:(?:who|that|we|i|had been|have been)\s+)?"
    r"(?:knew|know|knows|could|can|did|do|had|have|has|got|gave|wore|said|understood|named|explained|answered|"
    r"remembered|"
    r"told|were (?:closed|corrected|fixed|mended|held|made|met|complete|filled|signed|done|assessed|ranked|right|"
    r"in place|able)|are (?:complete|filled|signed|done|"
    r"assessed|ranked|in place)|was able|complete\w*|filled|signed|done|assessed|ranked|in place|right|correct|"
    r"in time|on time|closed|corrected|fixed|mended|held|kept|met|"
    r"yes|ok|with)\b",
    re.IGNORECASE,
)
"""What follows a tally of who did, or of what was done, rather than of whom or what was looked at."""


def short_of_level(question: Question, row: AnswerRow) -> Iterator[Finding]:
    """The level of everyone is claimed, and the tallies of the notes are not of everyone."""
    claim = whole_claim(question, row.points_claimed)
    if question.scoring is not Scoring.RANGE or row.answer is not Answer.YES or not claim:
        return
    level, told = _levels(question.guideline).get(claim, ""), _short(row.notes)
    if not _ALL.search(level) or told is None:
        return
    message = (
        f"Question {question.id} claims {claim} of {question.points} points, which the guideline gives for “{level}”, "
        f"but its notes tell “{told.text}”."
    )
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(f"Guideline: {excerpt(question.guideline)}"))
    yield Finding(
        question.id, Check.CONSISTENCY, "level-against-notes", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )


@lru_cache(TEXTS_KEPT)
def _levels(guideline: str) -> Mapping[int, str]:
    """What a guideline gives so many points for; of a number that stands twice, nothing."""
    found = [(int(match["n"]), match["level"].strip()) for match in _LEVEL.finditer(guideline)]
    numbers = [n for n, _ in found]
    return {n: level for n, level in found if numbers.count(n) == 1} if len(found) > 1 else {}


@lru_cache(TEXTS_KEPT)
def _short(notes: str) -> Ratio | None:
    """The first tally of who did, where all of them fall short; None where one is whole, or there is none."""
    told = [each for each in ratios(notes) if DID.match(each.after) or FELL_SHORT.match(each.after)]
    is_short = told and all(0 < each.part < each.whole for each in told)
    return told[0] if is_short else None
