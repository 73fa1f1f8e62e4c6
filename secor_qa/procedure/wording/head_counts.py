"""Numbers of people that a text tells: as all there are, or as some of them; loosely or as a plain number (2.5(d))."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.counts import NUMBER_WORDS, counting_text, number
from secor_qa.procedure.wording.sentences import sentences

_N = rf"(?P<n>\d{{1,4}}|{'|'.join(list(NUMBER_WORDS)[1:])})"
_SORT = (
    r"(?:(?:(?:full|part)[- ]?time|permanent|field|regular|skilled|company|active|shop|direct|own|salaried|dedicated|"
    r"current|hourly|valued|experienced|qualified)[\s,]+(?:and\s+)?){0,3}"
)
_PEOPLE = (
    r"(?P<who>employees|workers|staff(?: members)?|people|persons|personnel|team members|supervisors|"
    r"managers|(?:sub-?)?contractors|subtrades)"
)
_WE = r"(?:we|the (?:company|firm|business|organi[sz]ation|outfit|employer)|(?:our|this) (?:company|firm|business))"
_NOW = r"(?:\s+(?:now|currently|presently|today|still|also|all))?"
_LEADING = (
    r"(?:(?:now|currently|presently|only|about|roughly|around|approximately|over|more than|at least|nearly|almost|some|"
    r"a (?:staff|team|crew|total) of)\s+){0,2}"
)
_ENDS = (
    r"(?=\s*(?:[.,;:!)]|\Z)|\s+(?:in (?:all|total)|altogether|all told|year[- ]round|all year|at (?:the|this) "
    r"(?:moment|time)|at present|currently|now|today|and|plus|or|as well|including)\b)"
)
_NOT_DIVIDED = r"(?!\s+(?:in|on|at|as|for|to|who)\b[^.;]*\b(?:and|plus|with)\b)"
_NOT_SOME = r"(?!\s+(?:on|at|in|for|who|was|were|that|from|there|then)\b)"
_ALL_THERE_ARE = (
    (
        rf"\b{_N}\s+{_SORT}{_PEOPLE}{_NOW}\s+(?:(?:work|working) (?:here|for|with us)|(?:are )?{_NOW}(?:employed|"
        r"on (?:the )?(?:staff|payroll|books))|in (?:all|total)|altogether|all told|make up)\b"
    ),
    rf"\b(?:employs?|employing)\s+{_LEADING}{_N}\s+{_SORT}{_PEOPLE}\b{_NOT_DIVIDED}",
    rf"\b(?:employs?|employing)\s+{_LEADING}{_N}\b(?P<who>){_ENDS}",
    rf"\b(?:{_WE}{_NOW} ha(?:s|ve|d)|there are|we are|totals?|totalling)\s+{_LEADING}{_N}\s+{_SORT}{_PEOPLE}\b{_ENDS}",
    (
        rf"\b(?:headcount of|headcount is|(?:work ?force|staff|personnel|payroll) (?:of|is|totals)|our team of|"
        rf"(?:company|firm|business) of)\s+{_LEADING}{_N}\b(?!\s*(?:%|per ?cent|hours|months|years|sites|trucks|crews))"
        rf"(?:\s+{_SORT}{_PEOPLE}\b)?{_NOT_SOME}"
    ),
    rf"\b(?:our|the company['’]s)\s+{_N}\s+{_SORT}{_PEOPLE}\b{_ENDS}",
    rf"\b{_N}[- ](?:person|man|employee|worker)\s+(?P<who>company|business|outfit|operation)\b",
    rf"\b{_N}\s+(?P<who>of us)\s+(?:work|in (?:all|total)|altogether|all told)\b",
)
_SOME = (
    rf"\b(?:all|each|every one)(?: of)?\s+(?:(?:the|our|these|those)\s+)?{_N}\s+{_SORT}{_PEOPLE}\b",
    rf"\b(?:the|these|our|by|of|with|from)\s+{_N}\s+{_SORT}(?P<who>employees|workers|staff members)\b",
    (
        rf"\b{_N}\s+(?P<who>employees|workers|staff members)\s+"
        r"(?:here|at present|on (?:the )?(?:staff|payroll)|in (?:the|our))\b"
    ),
    rf"\b(?:crew|team|group) of\s+{_N}\b(?!\s*(?:%|hours|months|years))(?:\s+{_SORT}{_PEOPLE}\b)?",
    (
        rf"\bthere are\s+{_N}\s+{_SORT}{_PEOPLE}\b(?!\s+(?:at|on|for)\b)"
        r"(?![^.;]*\b(?:clients?|customers?|contractors?|prime|sites?|plants?|leases?)\b)"
    ),
    rf"\b(?:our|the company['’]s|ha(?:s|ve|d))\s+(?:now\s+|currently\s+)?{_N}\s+{_SORT}{_PEOPLE}\b",
)
_HANDS = (
    r"(?:hands|guys|fell(?:as|ows)|men|lads|boys|girls|women|folks|people|persons|workers|employees|labourers|helpers|"
    r"crew|others|staff)"
)
_LEADS = r"(?:lead(?:er|[- ]hand)?|foreman|forewoman|foreperson|forelady|supervisor|superintendent|charge[- ]?hand)"
BESIDE_THE_LEAD = "workers beside the lead"
_WITH_A_LEAD = re.compile(
    r"\b(?:there['’]?s|there (?:is|are)|we (?:are|have|got)|we['’](?:re|ve)(?: got)?|i (?:have|got|run|employ)|"
    r"i['’]ve(?: got)?|"
    rf"it['’]?s|consists? of|crew is|that(?:['’]s| is| makes))\s+(?:just |only |now |about )?{_N}\s+(?:\w+ )?{_HANDS}"
    rf"(?:\s*,|\s+(?:and|plus|with|under)|\s*\+|\s*&)\s+(?:the|an?|one|our|my|his|1)\s+(?:\w+ )?{_LEADS}\b{_NOT_SOME}",
    re.IGNORECASE,
)
"""`There's six hands and the lead`: of these the number is of the workers alone."""
CONTRACTORS_AT_WORK = re.compile(
    rf"(?<![\w/.-]){_N} (?:different |outside )?(?P<who>(?:sub-?)?contractors|sub-?trades|subs) (?:have |had |has |"
    rf"all )?"
    r"(?:worked|were (?:here|used|hired|at work|in)|came|did (?:work|jobs)|helped)\b[^.;]{0,40}?\b(?:in the "
    r"(?:period|year|season)|"
    r"this (?:year|season)|over the year|during the (?:year|period))\b",
    re.IGNORECASE,
)
"""So many contractors were at work in the period."""
_THRESHOLD_BEFORE = re.compile(
    r"\b(?:law|act|code|regulations?|legislation|ohs|rules?|province)\b[^.;,]{0,80}\b(?:from|at|with|of|over|above|"
    r"below|under|until)\s+\Z",
    re.IGNORECASE,
)
_THRESHOLD_AFTER = re.compile(
    rf"\s*(?:{_HANDS}\s+)?(?:upwards?|up\b|on\b(?! (?:the|our|a|staff|payroll))|onwards?|(?:and|or) (?:up|upwards?|"
    r"over|above))",
    re.IGNORECASE,
)
"""From so many people on the law asks for something; that counts nobody."""
_PATTERNS = tuple(
    (re.compile(text, re.IGNORECASE), whole)
    for whole, texts in ((True, _ALL_THERE_ARE), (False, _SOME))
    for text in texts
)
_NOT_NOW = re.compile(
    rf"\b(?:{'|'.join(list(NUMBER_WORDS)[1:])}) (?:to|or) (?:{'|'.join(list(NUMBER_WORDS)[1:])})\b|"
    r"\b(?:up to|as many as|between|peak\w*|summers?|winters?|season\w*|at times|depending|varies|sometimes|grew|"
    r"grown|from \w+ to|last year|previous\w*|former\w*|plans?|capacity|used to|at the time|started with|once had|"
    r"when (?:we|it|the company) (?:has|have|had|employs?|reach\w*)|if (?:we|it|there)|fewer than|less than|"
    r"or fewer|or less|or more|at most|no more than|"
    r"not more than|per (?:"
    r"crew|truck|shift|site)|interviewed|asked|spoke|maximum|minimum|hired|will (?:be|have|hire|employ))\b"
    r"|\d\s*(?:-|–|to)\s*\d|~\s*\d|\d\s*\+",
    re.IGNORECASE,
)
_STEADY = re.compile(r"\b(?:year[- ]round|all year|the year round|permanent(?:ly)?|steady|steadily)\b", re.IGNORECASE)
_BESIDES_THEM = re.compile(
    r"[,;(]?\s*\b(?:plus|and|with|besides)\s+(?:[\w'’-]+\s+){0,3}?(?:more|extra|additional|others?|casuals?|temporary|temps|"
    r"seasonals?|students?|helpers?)\b[^.;]*",
    re.IGNORECASE,
)
"""Those of a season, beside the number of those who are there all year."""
_OF_OTHERS = re.compile(
    r"\b(?:clients?|customers?|owners?['’]s?|prime contractors?|serv(?:e|es|ing)|train(?:s|ed|ing)?|visit\w*|"
    r"host\w*)\b",
    re.IGNORECASE,
)
_ROUGHLY = re.compile(
    r"\b(?:over|more than|at least|about|around|approximately|roughly|nearly|almost|some|usually|typically|or so|"
    r"circa)\b",
    re.IGNORECASE,
)
_OF_A_FIRM = re.compile(r"(?:company|firm|business) of\b|.*\b(?:company|business|outfit|operation)\Z", re.IGNORECASE)
_ANOTHERS = re.compile(
    r"\b(?:(?:sub-?)?contractors?|sub-?trades?|suppliers?|haulers?|vendors?|neighbou?rs?|hired|hires?)\b", re.IGNORECASE
)
"""Before the size of a firm, these make it another's."""
_N_BEFORE = 30
_N_LAW = 120
_N_AFTER = 20


@dataclass(frozen=True)
class HeadCount:
    """A number of people in a text. `whole`: told as all there are; `roughly`: about so many."""

    n: int
    who: str
    sentence: str
    whole: bool
    roughly: bool


@lru_cache(TEXTS_KEPT)
def head_counts(text: str) -> tuple[HeadCount, ...]:
    """The numbers of people of a text, in its order; not those of seasons, ranges, other times or other companies."""
    return tuple(_head_counts(text))


def _head_counts(text: str) -> Iterator[HeadCount]:
    for sentence in map(_of_all_year, sentences(text)):
        if _NOT_NOW.search(sentence):
            continue
        counted = counting_text(sentence)
        taken: set[int] = set()
        for match in _WITH_A_LEAD.finditer(counted):
            taken.add(match.start("n"))
            yield HeadCount(number(match["n"]) or 0, BESIDE_THE_LEAD, sentence, whole=True, roughly="about" in match[0])
        for pattern, whole in _PATTERNS:
            for match in pattern.finditer(counted):
                count = number(match["n"])
                near = counted[max(0, match.start("n") - _N_BEFORE) : match.start("n")]
                if count is None or match.start("n") in taken or _OF_OTHERS.search(near):
                    continue
                if _THRESHOLD_AFTER.match(counted, match.end("n")) or _THRESHOLD_BEFORE.search(
                    counted, max(0, match.start("n") - _N_LAW), match.start("n")
                ):
                    continue
                if _OF_A_FIRM.match(match[0]) and _ANOTHERS.search(counted[: match.start()]):
                    continue
                taken.add(match.start("n"))
                about = near + " | " + counted[match.end("n") : match.end() + _N_AFTER]
                yield HeadCount(count, match["who"] or "people", sentence, whole, _ROUGHLY.search(about) is not None)


def _of_all_year(sentence: str) -> str:
    """A sentence without those who come for a season, where it tells how many are there all year."""
    before = _BESIDES_THEM.split(sentence, maxsplit=1)[0]
    return before if _STEADY.search(before) else sentence


_ASKED = re.compile(
    rf"\b(?:interviewed|asked|spoke (?:to|with)|talked (?:to|with)|observed|watched|surveyed)(?: all| a total of)?"
    rf"(?: of)?(?: the| our)? {_N} (?P<who>(?:of our )?(?:workers|employees|staff|people|hands|crew members))\b|"
    rf"\b(?:all|the) (?P<n2>\d{{1,4}}|{'|'.join(list(NUMBER_WORDS)[1:])}) (?P<who2>workers|employees|people|hands) "
    r"(?:were|was|are) (?:asked|interviewed|observed|watched|surveyed|spoken)\b",
    re.IGNORECASE,
)
_NOT_OURS = re.compile(
    r"\b(?:clients?|customers?|visitors?|(?:sub-?)?contractors?|other (?:firms?|compan\w+|employers?)|questions?|times|"
    r"sites?|over the year|former|prime|public|drivers passing)\b",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def asked_people(text: str) -> tuple[tuple[int, str], ...]:
    """How many of the company's people notes say were asked or watched, with the words; not those of others."""
    found: list[tuple[int, str]] = []
    for sentence in sentences(text):
        match = None if _NOT_OURS.search(sentence) else _ASKED.search(counting_text(sentence))
        count = number(match["n"] or match["n2"]) if match else None
        if match and count is not None:
            found.append((count, " ".join(match[0].split())))
    return tuple(found)


_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(list(NUMBER_WORDS)[1:])})"
_SAID = (
    r"(?:could|can|knew|know|said|say|says|explained|named|told|tell|remembered|understood|understand|answered|recited|"
    r"were able|was able|got it right|had it right|were asked|interviewed|spoken to|asked)"
)
_OF_US = r"(?:(?:workers|people|persons|employees|staff|hands|crew members|of them|of us|who were asked)\s+)?"
_TALLY_OF_PEOPLE = re.compile(
    rf"\b{_NUMBER}\s*(?:of|out of|/|sur)\s*(?:the |our )?(?P<n>{_NUMBER})\s+{_OF_US}(?:also |all )?{_SAID}\b",
    re.IGNORECASE,
)
_ASKED_SO_MANY = re.compile(
    r"\b(?:interviewed|asked|spoke (?:to|with)|talked (?:to|with)|sat down with|questioned)\s+"
    rf"(?:all |a total of |all of )?(?P<n>{_NUMBER})(?=\s*(?:[.,;:(]|of (?:them|us)\b|\Z))",
    re.IGNORECASE,
)
_THINGS = re.compile(
    rf"\b(?P<n>{_NUMBER})\s+(?:[\w-]+\s+)?(?:cards|forms|sheets|days|shifts|weeks|jobs|tasks|hazards|controls|records|"
    r"files|papers|pages|books|logs|trucks|units|services|findings|items|visits|sites|rounds|events|reports)\b",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def people_who_answered(text: str) -> tuple[tuple[int, str], ...]:
    """Of how many people notes tell what they said or knew, with the words; not of others or of several rounds."""
    found: list[tuple[int, str]] = []
    things = {number(match["n"]) for match in _THINGS.finditer(counting_text(text))}
    for sentence in sentences(text):
        if _NOT_OURS.search(sentence):
            continue
        counted = counting_text(sentence)
        for pattern in (_TALLY_OF_PEOPLE, _ASKED_SO_MANY):
            match = pattern.search(counted)
            count = number(match["n"]) if match else None
            if match and count is not None and count not in things:
                found.append((count, " ".join(match[0].split())))
    return tuple(found)
