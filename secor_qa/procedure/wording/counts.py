"""Counts in a text: `7 of 9`, `80 %`, `four workers`; never the figures of dates, times, pages and names of files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT, words
from secor_qa.procedure.wording.dates import MONTHS

_WORDS = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
_FRENCH = words("deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente")
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_IN_FRENCH = dict(zip(_FRENCH, (2, 3, 4, 5, *range(7, 17), 20, 30), strict=True))
NUMBER_WORDS = {word: value for value, word in enumerate(_WORDS)} | _TENS | _IN_FRENCH
_COMPOUND = re.compile(rf"\b({'|'.join(_TENS)})[- ]({'|'.join(_WORDS[1:10])})\b", re.IGNORECASE)
_N = rf"(?:\d{{1,4}}|{'|'.join(NUMBER_WORDS)})"
NUMBER = _N
"""The pattern of a number in figures or words."""
COUNT = rf"(?:\d{{1,3}}|{'|'.join(NUMBER_WORDS)})"
"""The same of as many as a small company counts of anything: no year, no kilometres."""
_UNITS = (
    r"hours?|minutes?|seconds?|days?|evenings?|mornings?|afternoons?|nights?|weeks?|months?|years?|pages?|copies|times|"
    r"levels?|points?|metres|feet|km|kilometres|kilos?|kg|pounds|litres|inch(?:es)?|degrees?|dollars|bucks|hundred|"
    r"thousand|million"
)
"""What is measured and not counted: a number of these tells of no people and no samples."""
_MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
_NO_COUNT = re.compile(
    rf"(?<!\S)\S+\.(?:pdf|docx?|xlsx?|csv|jpe?g|png|txt|heic|tiff?)\b|\b\d{{4}}-\d{{2}}(?:-\d{{2}})?\b|"
    rf"\b{_N}\s*(?:of|out of|/)\s*{_N}\s+(?:points?|pts)\b|"
    rf"\b\d+(?:[/:.]\d+){{2,}}\b"
    rf"|\b(?:\d{{1,2}}(?:st|nd|rd|th)?,\s){{0,5}}\d{{1,2}}(?:st|nd|rd|th)?\s?(?:and|&|to|[-–])\s?"
    rf"\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}(?:,?\s+\d{{4}}\b)?"
    rf"|\b{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?\s?(?:and|&|to|[-–])\s?\d{{1,2}}(?:st|nd|rd|th)?(?=\s*(?:[,.;:)]|\Z))"
    rf"|\b\d{{1,2}}:\d{{2}}\b|\b{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?!/\d\b| of \d)(?:,?\s+\d{{4}}|/\d\d\b)?|"
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?[\s-]{_MONTH}\b(?:[\s,-]*\d{{4}})?"
    r"|\b(?:quarter|visit|page|sheet|copy|session|day|week|month|module|round|volume|photo|slide|revision)\s+\d{1,2}\s*"
    r"(?:of|/)\s*\d{1,2}\b"
    r"|\b(?:19|20)\d{2}\b|\b\d+-\d+(?:-\w+)*\b|\b(?:pages?|pp?\.|tabs?|sections?|element|question|form|appendix|"
    r"unit|site|lsd|"
    r"rev(?:ision)?\.?|version|tab|binder|part|item|no\.|#)\s*\d+(?:\.\d+)*\w?\b|\b\d+\.\d+[a-z]?\b(?!\s*%)|"
    r"\b(?:bay|room|stall|lane|zone|floor|building|gate|door|step|rule|phase|stage|machine|pump)\s+(?:\d+|one|two|three|"
    r"four)\b(?!\s+(?:of|out)\b)|"
    r"\b\d{3,}(?!\s*%)\b",
    re.IGNORECASE,
)
_RATIO = re.compile(
    rf"\b(?P<part>{_N})\s*(?P<of>(?:of|out\s+of|from|/|sur)\s*(?:the\s+|our\s+|these\s+|those\s+|all\s+)*)(?P<whole>{_N})\b"
    r"(?!\s*[-/]\d)",
    re.IGNORECASE,
)
_SPREAD = re.compile(
    rf"\b(?:from|in|over|across|on|at|during|through)\s+(?:the\s+|as many\s+)?{_N}\s+(?:(?:different|separate|distinct|"
    r"various|other)\s+)?(?:weeks?|months?|days?|shifts?|sites?|jobs?|crews?|places?|locations?|trucks?|quarters?|"
    r"visits?|clients?|customers?|occasions?)\b",
    re.IGNORECASE,
)
_POINTING = ("of the", "of our", "of these", "of those")
_FEW_WORDS = 100
"""Within so many letters stand the four words that tell what a tally is of."""
_EVERY = re.compile(r"\b(?:every|each)(?: single)? \Z", re.IGNORECASE)
_PERCENT = re.compile(r"\d+(?:[.,]\d+)?\s*(?:%|per\s?cent\b)", re.IGNORECASE)
_BARE = re.compile(
    rf"(?<![\w.-])(?:\d{{1,2}}|{'|'.join((*_WORDS[2:], *_FRENCH))})(?![\w-]|\.\d)"
    rf"(?!\s+(?:{_UNITS})\b)",
    re.IGNORECASE,
)
_PEOPLE = (
    r"workers?|people|persons?|employees?|staff|crews?|hands?|operators?|drivers?|members?|interviews?|"
    r"interviewed|men|"
    r"supervisors?|labourers?|helpers?|apprentices?|managers?|contractors?|sites?|locations?|jobs?|controls?|units?|"
    r"items?|forms?|samples?|sampled|checks?|times?|them|us|vehicles?|trucks?|machines?|kits?|areas?|tasks?|records?|"
    r"hazards?|days?|yards?|rigs?|shifts?|interviewees|respondents|individuals|extinguishers?|cards?"
)
_COUNTED = re.compile(
    rf"\b(?:{'|'.join(_WORDS[2:])})\b(?:\s+[\w-]+){{0,3}}?\s+(?:{_PEOPLE})\b|"
    r"\bone\b(?:\s+[\w-]+){0,2}?\s+(?:worker|person|employee|hand|operator|driver|supervisor|labourer|helper|"
    r"apprentice|manager|man|woman|form|card|record|control|kit|unit|site|area|machine)\b",
    re.IGNORECASE,
)
_HAPPENINGS = r"events?|incidents?|near misses|findings?|concerns?|inspections?|meetings?"
_COUNTABLE = re.compile(rf"(?:\s+[\w-]+)?\s+(?:{_PEOPLE}|{_HAPPENINGS})\b", re.IGNORECASE)
_WHOLE = re.compile(
    rf"\b(?:all|every|each|both|none|half|most)\b(?:\s+[\w-]+){{0,3}}?\s+(?:{_PEOPLE})\b"
    r"|\b(?:everyone|everybody|every\s?one|one hundred)\b"
    r"|\b(?:nobody|no one)\b(?! (?:had|has|needed|needs|wanted|wants|minded|minds|else|in particular)\b)",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"\b(?:both|half (?:of|the|my|our|them|a dozen)|neither|none of the|the only|one hundred)\b", re.IGNORECASE
)
_BOTH_GROUPS = re.compile(
    r"\bboth (?:of (?:the|our) )?(?:crews|shifts|yards|sites|shops|offices|locations|places|buildings|plants|"
    r"seasons|halves|days|nights|weeks|sides|ends|parties|teams)\b|"
    r"\bboth (?:are )?(?:of (?:this|last|the) (?:year|period)|dated|attached|enclosed|signed|papers|copies|files)\b",
    re.IGNORECASE,
)
"""Two groups or places, which is no number of what was looked at among them."""
_AT_ALL = re.compile(
    r"\b(?:at|in|on) (?:all|both|each)(?: of (?:them|these|those|the))?(?: (?:two|three|four|five|six))?\b",
    re.IGNORECASE,
)
"""At how many places something was so, which counts no things."""
_ONE_OF = re.compile(r"\b(?:one|another|some|two|three) of (?:them|us|these|those|our|the)\b", re.IGNORECASE)
_AFTER_VERB = re.compile(
    rf"\b(?:asked|interviewed|observed|spoke (?:to|with)|talked (?:to|with)|watched|sampled|looked "
    rf"at|checked)\s+(?:\w+\s+)?{_N}\b",
    re.IGNORECASE,
)
_A_NUMBER = re.compile(
    rf"(?<![\w.-])(?:\d{{1,3}}|{'|'.join(word for word in NUMBER_WORDS if word != 'one')})(?![\w-]|\.\d)"
    rf"(?!\s+(?:{_UNITS}|pts)\b)|"
    r"\bone (?:did|had|was|could|were|more|not|missing|missed|failed|late|short|without|unsure|fell|of (?:may|june))\b",
    re.IGNORECASE,
)
_ANY_WHOLE = re.compile(
    r"\b(?:all|every\w*|each|both|none|nobody|half|most of|no one|not one|any|whole|neither|rest|others?|tous|toutes|"
    r"chacun\w*)\b",
    re.IGNORECASE,
)
_ALL_OF_THEM = re.compile(r"\b(?:all|every\w*|each|none|nobody)\b", re.IGNORECASE)
FELL_SHORT = re.compile(
    r"(?:(?:workers?|people|persons|employees|staff|of them|forms?|cards?|records?|were|was|are|is|had|have|did|"
    r"could)\s+){0,3}(?:not|never|no|nothing|late|missing|missed|overdue|unsure|unsigned|undated|incomplete|expired|failed|vague|"
    r"blank|short|wrong|outstanding|lacked|forgot)\b|(?:\w+\s+)?(?:didn|weren|wasn|couldn|hadn|haven|aren|isn)['’]t\b",
    re.IGNORECASE,
)
"""Words right after a tally by which it counts what was amiss."""


@dataclass(frozen=True)
class Ratio:
    """A tally in a text: `part` of `whole`, and the words in which it stands."""

    part: int
    whole: int
    text: str
    after: str  # the few words that follow, which tell what is counted

    @property
    def pct(self) -> Fraction:
        """As a percentage, 0-100 where the part is not above the whole."""
        return Fraction(100 * self.part, self.whole)


def number(word: str) -> int | None:
    """The number that a figure or a number word up to fifty stands for; None where it is none."""
    return int(word) if word.isdigit() else NUMBER_WORDS.get(word.casefold())


@lru_cache(TEXTS_KEPT)
def counting_text(text: str) -> str:
    """A text without the figures that count nothing: dates, times, pages, sections, points, names of files.

    `twenty-six` is written as figures.
    """
    return _NO_COUNT.sub(" ", _COMPOUND.sub(_as_figures, text))


def _as_figures(compound: re.Match[str]) -> str:
    return str(sum(NUMBER_WORDS[part.casefold()] for part in compound.groups()))


@lru_cache(TEXTS_KEPT)
def ratios(text: str) -> tuple[Ratio, ...]:
    """The tallies of a text, in order; a part above its whole is none."""
    return tuple(_ratios(text))


@lru_cache(TEXTS_KEPT)
def written_out(text: str) -> Ratio | None:
    """The one tally of several whose share a text writes out as well: `17 of 20, 85 percent; 3 of 3 times`."""
    shares = {Fraction(re.split(r"[\s%p]", found[0])[0].replace(",", ".")) for found in _PERCENT.finditer(text)}
    sure = [each for each in ratios(text) if any(abs(each.pct - share) < 1 for share in shares)]
    return sure[0] if len({(each.part, each.whole) for each in sure}) == 1 and len(shares) == 1 else None


def without_spread(text: str) -> str:
    """A text without over how many places or times a sample was spread, which is no tally: `20 from 20 weeks`."""
    return _SPREAD.sub(" ", text)


def _ratios(text: str) -> Iterator[Ratio]:
    for match in _RATIO.finditer(without_spread(counting_text(text))):
        part, whole = number(match["part"]), number(match["whole"])
        if match["part"].casefold() == "one" and match["of"].strip().casefold() in _POINTING:
            if not _EVERY.search(match.string, max(0, match.start() - _FEW_WORDS), match.start()):
                continue  # it points at one of them
            part = whole
        if part is not None and whole and part <= whole:
            after = " ".join(match.string[match.end() : match.end() + _FEW_WORDS].split()[:4])
            yield Ratio(part, whole, " ".join(match[0].split()), after)


@lru_cache(TEXTS_KEPT)
def impossible_tallies(text: str) -> tuple[str, ...]:
    """The tallies of people or things in which the part is above the whole: `6 of 4 workers`."""
    return tuple(_impossible(text))


def _impossible(text: str) -> Iterator[str]:
    for match in _RATIO.finditer(counting_text(text)):
        part, whole = number(match["part"]), number(match["whole"])
        after = match.string[match.end() : match.end() + 40]
        if part and whole and part > whole and "/" not in match[0] and _COUNTABLE.match(after):
            yield " ".join(f"{match[0]}{after}".split()[:5])


def has_count(text: str, *, by_number: bool = False) -> bool:
    """Whether a text says how many: a ratio, a percentage, a number, or a whole (`all the workers`, `everyone`).

    `by_number`: a whole alone does not, unless it is one that tells its number (`both`, `half of them`).
    """
    counted = counting_text(text)
    counted = _BOTH_GROUPS.sub(" ", _ONE_OF.sub(" ", _AT_ALL.sub(" ", counted))) if by_number else counted
    patterns = (_RATIO, _PERCENT, _COUNTED, _BOTH if by_number else _WHOLE, _AFTER_VERB, _BARE)
    return any(pattern.search(counted) for pattern in patterns)


@lru_cache(TEXTS_KEPT)
def is_percent_alone(text: str) -> bool:
    """Whether a text tells a percentage and no number of which it is one."""
    counted = counting_text(text)
    rest = _PERCENT.sub(" ", counted)
    return rest != counted and not (_RATIO.search(rest) or _A_NUMBER.search(rest) or _ALL_OF_THEM.search(rest))


@lru_cache(TEXTS_KEPT)
def is_half_a_tally(text: str) -> bool:
    """Whether a text tells one number, and neither of how many nor that it was all of them."""
    counted = counting_text(text)
    if _RATIO.search(counted) or _PERCENT.search(counted) or _ANY_WHOLE.search(counted):
        return False
    return len(_A_NUMBER.findall(counted)) == 1
