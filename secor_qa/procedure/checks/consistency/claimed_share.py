"""2.5(d): the tally that notes tell, and the percent positive or the points that are claimed for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from secor_qa.procedure.checks.action_items.missing import earned_share
from secor_qa.procedure.checks.consistency.claimed_level import DID
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.counts import FELL_SHORT, NUMBER_WORDS, Ratio, ratios, written_out
from secor_qa.procedure.wording.shortfalls import shortfalls
from secor_qa.procedure.words import Answer, Check, Scoring, Status, Strength

_FULL_PCT = 100
_ROUNDING_PCT = 1
"""Where the notes work out their own share, it may be rounded and no more."""
_ONLY_TALLY_PCT = 9
"""Where the notes tell one tally and no other, the percent positive is less than ten away from it."""
_SHARE = re.compile(r"\b0 to \d{1,2} (?:points? )?by\b|\bby (?:the )?share\b|\bin proportion\b", re.IGNORECASE)
_SHARE_OF = re.compile(r"\bshare of (?P<of>[^.;]+)", re.IGNORECASE)
_PEOPLE = re.compile(
    r"\b(?:people|persons?|workers?|employees|staff|those|who|managers?|supervisors?|everyone|crew|members|interviewed|"
    r"asked|drivers?|operators?|required training)\b",
    re.IGNORECASE,
)
_OF_US = re.compile(
    r"of (?:us|them|the (?:crew|workers|people|staff|team))\b|(?:hold|have|has|carry|got) "
    r"(?:(?:a|an|the|their|first|valid) )*(?:aid|cards?|tickets?|certificates?)\b",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"\b(?:did|made|held|closed|fixed|mended|finished|completed|walked|managed|assessed|ranked|in time|on time|"
    r"corrected|"
    r"put right)\b[^.;:]{0,25}\Z",
    re.IGNORECASE,
)
"""Before a tally these say that it is of what was done."""
_SPOKE_TO = re.compile(
    r"\b(?:interview(?:ed|s with)|asked|spoke (?:to|with)|talked (?:to|with)|reached|heard|saw|sat (?:down )?with|"
    r"got to) (?:only )?\Z",
    re.IGNORECASE,
)
"""Right before a tally these say that it is of whom the assessor could reach."""
_SENT = re.compile(r"\b(?:attach\w*|enclos\w*|sen[dt]\w*|submit\w*|examples?|samples?|copies)\b", re.IGNORECASE)
_NEAR = 40  # characters before a tally that may say that it is of papers
_BY_PERCENT = (Scoring.PERCENT, Scoring.ALL_OR_NOTHING)


def tally_against_percent(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The one tally of the notes and the percent positive, or the share of the points claimed, tell the same."""
    percent = _claimed_pct(question, row, facts)
    if percent is None or row.answer is not Answer.YES:
        return
    told = [ratio for ratio in ratios(row.notes) if not ratio.after.casefold().startswith(("point", "day", "month"))]
    told = [ratio for ratio in told if not _is_of_those_reached(ratio, row.notes)]
    if _share_is_of_things(question):
        told = [ratio for ratio in told if not _OF_US.match(ratio.after)]
    apart, tolerance = shortfalls(row.notes), facts.edition.tally_tolerance_pct
    is_by_share = question.scoring in _BY_PERCENT or _by_share(question)
    told = told if is_by_share and told else list(apart)
    if question.scoring is Scoring.RANGE and is_by_share:
        short = [each for each in told if each.part < each.whole]
        is_alone = len(told) == 1 and not _is_of_papers(told[0], row.notes)
        is_sure = is_alone or all(_is_of_done(each, row.notes) for each in short)
        told = short if short and is_sure else list(apart)
    if question.scoring is Scoring.RANGE:
        told = [each for each in told if each.pct < percent]
    elif sure := written_out(row.notes):
        told, tolerance = [sure], _ROUNDING_PCT
    elif len({(ratio.part, ratio.whole) for ratio in [*told, *apart]}) != 1:
        told = [each for each in apart if percent == _FULL_PCT and each.pct < percent]
    elif row.percent_positive == _FULL_PCT:
        tolerance = _ROUNDING_PCT
    else:
        tolerance = min(tolerance, _ONLY_TALLY_PCT)
    if told and all(abs(pct - percent) > tolerance for pct in _pcts(told[0])):
        yield _tally(question, row, told[0], percent)


def _is_of_those_reached(told: Ratio, notes: str) -> bool:
    """Whether a tally is of whom the assessor spoke to of all there are, and all of these are told of after it."""
    if told.part == told.whole or DID.match(told.after) or not _SPOKE_TO.search(_before(told, notes)):
        return False
    after = " ".join(notes.split()).partition(told.text)[2]
    words_ = rf"(?:{told.part}|{next((word for word, n in NUMBER_WORDS.items() if n == told.part), told.part)})"
    return (
        re.search(rf"\ball (?:of (?:the|them) )?{words_}\b|\b{words_} (?:of|out of|/) {words_}\b", after, re.I)
        is not None
    )


@lru_cache(TEXTS_KEPT)
def _share_is_of_things(question: Question) -> bool:
    """Whether the guideline says of which things the percent is the share, and no people are among them."""
    shares = _SHARE_OF.findall(question.guideline)
    return bool(shares) and not any(_PEOPLE.search(each) for each in shares)


@lru_cache(TEXTS_KEPT)
def _by_share(question: Question) -> bool:
    """Whether the points of levels are given by a share, so that all of them are those of a whole tally."""
    return question.scoring is Scoring.RANGE and _SHARE.search(question.guideline) is not None


def _is_of_done(told: Ratio, notes: str) -> bool:
    """Whether a tally is of what was done, not of some that are spoken of."""
    before = _before(told, notes)
    return bool(DID.match(told.after) or FELL_SHORT.match(told.after) or _DOING.search(before))


def _is_of_papers(told: Ratio, notes: str) -> bool:
    """Whether a tally is of the papers that are sent."""
    return _SENT.search(f"{_before(told, notes)[-_NEAR:]} {told.after}") is not None


def _before(told: Ratio, notes: str) -> str:
    return " ".join(notes.split()).partition(told.text)[0]


def _claimed_pct(question: Question, row: AnswerRow, facts: Facts) -> Fraction | None:
    """The percent positive, 0-100; where none is given, that of all points; None where neither can be told."""
    percent = row.percent_positive
    if question.scoring in _BY_PERCENT and isinstance(percent, Decimal):
        return Fraction(percent) if percent.is_finite() and 0 <= percent <= _FULL_PCT else None
    in_shares = question.scoring in (Scoring.PERCENT, Scoring.RANGE) and percent is None
    return Fraction(_FULL_PCT) if in_shares and earned_share(question, facts.submission) == 1 else None


def _pcts(told: Ratio) -> Iterator[Fraction]:
    """What a tally may stand for: the share told, or the rest where it tells of what was amiss."""
    yield told.pct
    if FELL_SHORT.match(told.after):
        yield _FULL_PCT - told.pct


def _tally(question: Question, row: AnswerRow, told: Ratio, percent: Fraction) -> Finding:
    if row.percent_positive is None:
        claim = f"all {question.points} points are claimed"
    else:
        claim = f"the percent positive is {float(percent):g}"
    message = f"The notes of question {question.id} tell “{told.text}”, which is {float(told.pct):.0f} %, but {claim}."
    said_by = f"percent_positive: {row.percent_positive}; points_claimed: {row.points_claimed} of {question.points}."
    evidence = (Evidence(said_by), Evidence(f"Notes: “{excerpt(row.notes)}”"))
    return Finding(
        question.id, Check.CONSISTENCY, "tally-against-percent", Status.NOT_MET, message, evidence, Strength.LIKELY
    )
