"""Words by which records are told to be lost, or a month to have had nothing, beside a full claim (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.dates import MONTH
from secor_qa.procedure.wording.denials import HARMLESS_THINGS, MADE_GOOD, REPAIRED
from secor_qa.procedure.wording.sentences import sentences

_RECORDS = (
    r"(?:records?|cards?|forms?|sheets?|minutes|papers?|paperwork|logs?|books?|folders?|binders?|box(?:es)?|files?|pages?|"
    r"reports?|registers?|certificates?|tickets?|months?|weeks?|ones?|papiers?|dossiers?)"
)
_N = r"n['’]t"
_LOST = (
    r"(?:lost|missing|mislaid|misplaced|gone|thrown (?:out|away)|tossed(?: out)?|shredded|destroyed|ruined|soaked|"
    r"burn(?:ed|t)|wiped|deleted|"
    r"unreadable|illegible|nowhere(?: to be found)?|stolen|eaten|binned)"
)
_GONE = (
    rf"(?:(?:could|can)(?:not|{_N}| (?:\w+ )?not)(?: \w+){{0,2}} be (?:found|located|traced)|"
    rf"(?:is|are|was|were|got|went|gone|go|been|turned up|came up)(?: \w+){{0,2}}? {_LOST}|"
    rf"(?:never|not|did{_N}) (?:turn(?:ed)? up|found again|c[ao]me? back|survive)|did not survive)"
)
_CANNOT_FIND = (
    rf"(?:(?:could|can)(?:not|{_N}| not)(?: \w+)? (?:find|locate|trace|lay hands on)|(?:have |has |had )?(?:lost|"
    rf"mislaid|misplaced|threw out|"
    r"thrown out|threw away))"
)
_RECORDS_LOST = re.compile(
    rf"\b{_RECORDS}\b[^.;]{{0,80}}?\b(?:{_GONE}|(?:we|i|they|he|she|nobody) {_CANNOT_FIND})\b|"
    rf"\b{_CANNOT_FIND} (?:the|an?|our|my|all|some|one|two|three|any|those|both|half)\b[^.;]{{0,30}}\b{_RECORDS}\b",
    re.IGNORECASE,
)
_NOT_SO = re.compile(
    r"\b(?:nothing|none|no|nobody|never(?! turned| came| found)|without|if|would|should|could have|in case|unless|so "
    r"that|rather than|cop(?:y|ies)|again|"
    r"backed up|backup|replaced|last year|before that|used to|years ago|at first|until|(?:was|were|since) found|"
    r"turned up (?:in|at|behind|under)|time|work(?:ed)? lost)\b",
    re.IGNORECASE,
)
_ASKS_FOR_RECORDS = re.compile(
    r"\brecords?\b[^.?;]{0,60}\b(?:complete|in order|kept|find|found|whole|available)\b|\b(?:complete|whole) "
    r"records?\b",
    re.IGNORECASE,
)
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|"
    r"the (?:spring|summer|fall|autumn|winter|busy (?:months?|weeks?|season)|high season))"
)
_MONTHS = rf"{_MONTH}(?:(?:,? and(?: (?:at|in))?|,|,? or| to| through) {_MONTH})*\b(?! \d)"
_NOTHING = (
    rf"(?:(?:nobody|no one|none of us) (?:\w+ )?(?:sat|met|did|went|walked|came|filled|wrote|held|had|got|made|ran)|"
    rf"(?:was|were|is|are|got|left|stayed|went|came out) (?:\w+ )?(?:skipped|missed|missing|blank|empty|left out|"
    rf"dropped|cancelled|passed over)|"
    rf"(?:did|was|were|had|got|have|has)(?:{_N}| not) (?:\w+ )?(?:meet|met|held|done|hold|do|make|made|happen|"
    rf"walk\w*|fill\w*|sit|get|have|written|write|one|any)|"
    r"there (?:was|were|is|are) (?:none|no (?:meeting|inspection|walk|talk|time|form|card|sheet|round|drill|visit)s?)|"
    r"(?:had|held|made|did) none|none (?:was|were) (?:held|done|made|written)|(?:skipped|missed) (?:it|one|that one|"
    r"them)|never (?:met|happened|got done|took place))"
)
_MONTH_WITHOUT = re.compile(
    rf"\b(?:in|for|during|through|over|at|all|of) {_MONTHS}[^.;]{{0,70}}?\b{_NOTHING}\b|"
    rf"\b{_NOTHING}\b[^.;]{{0,30}}? (?:in|for|during|all|through|over|of) {_MONTHS}|"
    rf"\b(?:skipped|missed|missing:?|blank:?) {_MONTHS}|"
    rf"\b{_MONTHS} (?:was|were|is|are|got|fell|stayed) (?:\w+ )?(?:skipped|missed|missing|blank|empty|left out|"
    rf"dropped|out)\b|"
    rf"\b(?:the|our) (?:{_MONTH}|{MONTH})(?: \d{{1,2}})? [\w-]{{3,20}} (?:(?:was|were|got) (?:\w+ )?(?:skipped|missed|"
    rf"left out|dropped|cancell?ed|called off)|(?:was|were|did)(?:{_N}| (?:not|never)) (?:\w+ )?(?:held|done|made|"
    rf"walked|happen|take place)|never (?:happened|took place|got (?:held|done))|fell (?:through|out))\b",
    re.IGNORECASE,
)
_NONE_WAS_DUE = re.compile(
    r"\b(?:planned|scheduled|due|called for|needed|required|shut|closed|no work|laid off|off season|made up|caught "
    r"up|instead|earlier|double the|"
    r"(?:days?|weeks?) later|moved to|last year|the year before|extra|did not have to|not work(?:ed|ing)?|break-?up|"
    r"(?:nobody|no one|none of us|we were not|we weren['’]t) (?:(?:was|were|is|are) )?(?:out |up |in )?"
    r"(?:there|here|at work|working|on site|in the (?:bush|field|shop|yard)|on the job))\b",
    re.IGNORECASE,
)
_ASKS_HOW_OFTEN = re.compile(
    r"\b(?:as often as|as planned|against (?:those |\w+ )?planned|each day|every day|each (?:month|week|shift)|"
    r"before work|planned)\b",
    re.IGNORECASE,
)

_GOOD_TO_LACK = HARMLESS_THINGS - frozenset(
    ("missing", "missed", "lost", "need", "other", "else", "longer", "fire", "visitors", "one")
)


@lru_cache(TEXTS_KEPT)
def gone(asked: str, notes: str) -> str:
    """The sentence by which a part of the records, or of what is done regularly, is not there; empty where none is."""
    told = [*sentences(notes), ""]
    for sentence, following in pairwise(told):
        lost = _RECORDS_LOST.search(sentence) if _ASKS_FOR_RECORDS.search(asked) else None
        if (
            lost
            and not MADE_GOOD.search(sentence)
            and not _NOT_SO.search(sentence[: lost.end()])
            and not REPAIRED.search(f"{sentence} {following}")
        ):
            return sentence
        without = _MONTH_WITHOUT.search(sentence) if _ASKS_HOW_OFTEN.search(asked) else None
        if without and not _is_fair(without[0], f"{sentence} {following}"):
            return sentence
    return ""


def _is_fair(words: str, around: str) -> bool:
    """Whether none was due, it was made up for, or what there was none of is no loss."""
    is_good = not _GOOD_TO_LACK.isdisjoint(words.casefold().split())
    return is_good or _NONE_WAS_DUE.search(around) is not None
