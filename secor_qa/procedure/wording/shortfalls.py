"""Tallies that a text tells in two numbers apart: `24 due, 19 done`, `15 tasks, 11 of them assessed` (2.5(d)).

Measure: a number of what was due or looked at, and after it how many of them were done or good; told the other way
round (`5 were missed`), the rest were. What was made up for later is no shortfall.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.counts import NUMBER, Ratio, counting_text, number, without_spread

_OF_TIME = r"(?!\s*(?:mo|mos|months?|yrs?|years?|wks?|hours?|h)\b)"
_HAVING = ("has", "have", "had", "got", "gets", "holds", "carries", "keeps", "needs", "with")
_HAS_ONE = rf"(?:{'|'.join(rf'(?<={verb} )' for verb in _HAVING)})one\b\s{{0,2}}[,;:.)]"
"""Of whom it is told who has what, `one` is what they have: `each crew of two has one, the office has two`."""
_WHOLE, _PART = (
    rf"(?P<whole>{NUMBER})\b{_OF_TIME}",
    rf"(?<!\ball )(?!{_HAS_ONE})(?P<part>{NUMBER})\b(?!\s*(?:of|out of|in|/|%|per ?cent)\b)",
)
_LEFT = rf"(?P<left>{NUMBER})\b"
_NO_NUMBER = rf"(?!{NUMBER}\b|of\s+(?:the\s+|our\s+|all\s+)*{NUMBER}\b)"


def _words(most: int) -> str:
    """Up to so many words of one sentence, none of them a number or of a question."""
    return rf"(?:[\s,;:(]+(?!whether\b|if\b){_NO_NUMBER}[^\s.;:,()]+){{0,{most}}}?"


def _some(most: int) -> str:
    """The same, and what stands before the next word."""
    return rf"{_words(most)}[\s,;:(]+"


_DUE = (
    r"(?:due|planned|scheduled|required|called for|expected|intended|foreseen|booked|prescribed|"
    r"(?:on|in|by) the (?:schedule|plan|calendar|roster)|(?:should|ought to) have been)"
)
_NOT = r"(?:not|never|n['’]t|un)"
_DOING = (
    r"(?:done|held|carried out|completed?|conducted|made|happened|took place|taken place|performed|finished|walked|"
    r"assessed|inspected|trained|signed|written|recorded|documented|went ahead|serviced|tested|closed|oriented|"
    r"reviewed|filled (?:in|out)|kept|attended|investigated|corrected|fixed|returned|met)"
)
_GOOD = (
    rf"(?:{_DOING}|full|right|good|knew|know|could|wore|worn|had|have|has|passed|ok|okay|fine|correct|current|valid|"
    r"explained|answered|there|in order|in place|in use|positive|legible|followed|used|yes|sound|clean|dated)"
)
_LOOKED = (
    r"(?:looked (?:at|through|for)|checked|sampled|pulled|asked|interviewed|spoke (?:to|with)|talked (?:to|with)|"
    r"watched|observed|counted|drew|picked|read|went through|examined)"
)
_MISSED = (
    rf"(?:missed|skipped|left out|cancelled|dropped|outstanding|missing|lacking|still (?:to|open|due)|forgotten|"
    rf"{_NOT}\s?(?:been )?{_GOOD}|short|incomplete|vague|blank|unsure|lapsed|expired)"
)
_BREAK = r"(?:\s*[,;:(–—-]\s*|[.]\s+|\s+-\s+)(?:of which |of them |and |but )?(?:only |just )?"
_AMONG = rf"(?<!every )(?<!each )(?<!any )(?<!with )(?P<part>{NUMBER})\s+of\s+(?:them|these|those|which|whom)"
_OF_A_THING = r"(?!(?:valid|full|right|clean|dated|current|legible|complete|correct|sound|signed) [a-z]{3,}s\b)"
"""A word before the thing that it is said of: three valid certificates are none of ten shifts."""
_JUDGED = rf"{_OF_A_THING}(?P<how>{_MISSED}|{_GOOD})\b"
_PAIRS = tuple(
    re.compile(text, re.IGNORECASE)
    for text in (
        rf"\b{_WHOLE}{_some(8)}{_DUE}\b{_some(10)}{_PART}{_some(5)}(?P<how>{_MISSED}|{_DOING})\b",
        rf"\b{_DUE}\s*:\s*{_WHOLE}[^:]{{0,40}}?\b(?P<how>{_DOING})\s*:\s*{_PART}",
        rf"\b{_DUE}\s+{_WHOLE}\s*[,;/]\s*(?:only\s+)?(?P<how>{_DOING})\s+{_PART}",
        (
            rf"\b{_DUE}(?: had| held| done| been| to have)*\s+{_WHOLE}{_some(8)}{_PART}{_some(5)}"
            rf"(?P<how>{_MISSED}|{_DOING})\b"
        ),
        rf"\b{_WHOLE}\s+(?:\w+\s+){{1,3}}?(?:were\s+)?(?:{_LOOKED}|drawn|taken){_BREAK}{_PART}{_some(3)}{_JUDGED}",
        rf"\b{_WHOLE}{_some(6)}(?:and\s+|but\s+|only\s+)*{_AMONG}{_some(4)}{_JUDGED}",
        rf"\bof\s+(?:the\s+|our\s+|all\s+|these\s+|those\s+)*{_WHOLE}{_some(8)}{_PART}{_some(4)}{_JUDGED}",
        (
            rf"\b{_WHOLE}\s+(?:\w+\s+)?(?:things|events|incidents|accidents|near misses|mishaps|stories)\b"
            rf"[^.;\d]{{0,60}}[.;,:]\s+(?:only |just )?{_PART}\s+(?:of\s+(?:them|these|those)\s+)?"
            r"(?P<how>(?:are|is|were|was|got|made it|stand|stands|went)\s+(?:in|into|on)\b)"
        ),
        (
            rf"\b(?:calendar|plan|schedule|roster|program|calls for|meant|supposed)\b{_some(4)}{_WHOLE}{_words(8)}"
            rf"[\s,;]+(?:but|though|only){_some(10)}(?P<how>able|managed|made|got|reached|came|did|kept)\b{_some(2)}(?P<part>{NUMBER})\b"
            r"(?=\s*[,.;]|\s+of\s+(?:them|these|those)\b)"
        ),
        rf"\b{_LOOKED}{_some(4)}{_WHOLE}{_words(7)}{_BREAK}{_PART}{_some(3)}{_JUDGED}",
    )
)
_DONE_AND_MISSED = re.compile(
    rf"\b{_PART}{_some(4)}(?P<how>{_DOING})\b{_some(6)}{_LEFT}{_some(4)}{_MISSED}\b", re.IGNORECASE
)
_MADE_UP = re.compile(
    rf"\b(?:made up|caught up|done since|since done|(?:the )?(?:rest|others?|remaining|remainder|last)\b[^.;]{{0,20}}? "
    rf"(?:(?:were|was|are|is|came|followed) )?(?:later )?(?:{_DOING}|followed|in (?:the )?\w+))\b|"
    r"\bnone (?:was|were) missed\b",
    re.IGNORECASE,
)
_OF_A_TALLY = re.compile(rf"\b{NUMBER}\s+(?:out\s+)?\Z", re.IGNORECASE)
"""Before `of 10`, this makes it the end of a tally: `10 of 10 one was there`."""
_RATE = re.compile(
    rf"\b{NUMBER} (?:a|an|each|every|per|in each|in every) (?:shift|day|week|fortnight|month|quarter|season|year|"
    r"site|job|crew|truck|unit|person|worker|area)\b",
    re.IGNORECASE,
)
"""How often, or how many of each: no number of what was done."""
_OF_WHAT_THEY_SAID = re.compile(
    r"\b(?:(?:at least|any|up to|as many as|no fewer than|or more of)\s*|(?:nam|giv|list|recit|tell|recall|remember|"
    r"quot|cit|point|show|find)(?:e|es|s|ed|ing)?\s+(?:(?:me|us|out|back|up)\s+)*)\Z",
    re.IGNORECASE,
)
"""Before a number of `them`, this makes it one of the things that each could tell, and not of people."""
_NEAR = 400  # characters after a tally in which the rest of it may be told
_STILL = re.compile(r"\b(?:still|not|never|to come|missed|lost|fell|skipped)\b|n['’]t\b", re.IGNORECASE)


@lru_cache(TEXTS_KEPT)
def shortfalls(text: str) -> tuple[Ratio, ...]:
    """The tallies of a text that are told in two numbers apart; `part` is what was done or good."""
    return tuple(dict.fromkeys(_tallies(_RATE.sub(" ", without_spread(counting_text(text))))))


def _tallies(text: str) -> Iterator[Ratio]:
    for pattern in _PAIRS:
        for found in pattern.finditer(text):
            whole, part = number(found["whole"]), number(found["part"])
            if not whole or part is None or part > whole or _is_made_up(text[found.end("part") :][:_NEAR]):
                continue
            if _OF_WHAT_THEY_SAID.search(text[found.end("whole") : max(found.start("part"), found.end("whole"))]):
                continue
            if _OF_A_TALLY.search(text[max(0, found.start() - 20) : found.start()]) and found[0][:2].casefold() == "of":
                continue
            missed = re.search(rf"\b(?:{_MISSED})\Z", found[0], re.IGNORECASE) or _denied(text, found)
            yield Ratio(whole - part if missed else part, whole, " ".join(found[0].split()), "")
    for found in _DONE_AND_MISSED.finditer(text):
        part, left = number(found["part"]), number(found["left"])
        if part and left:
            yield Ratio(part, part + left, " ".join(found[0].split()), "")


def _denied(text: str, found: re.Match[str]) -> bool:
    """Whether the words between the number and what was done deny it: `5 were not done`."""
    between = text[min(found.end("part"), found.start("how")) : found.start("how")]
    return re.search(r"\b(?:not|never|no)\b|n['’]t\b", between, re.IGNORECASE) is not None


def _is_made_up(after: str) -> bool:
    """Whether what was left is told as done later."""
    rest = re.split(r"(?<=[.;])\s", after, maxsplit=2)
    near = " ".join(rest[:2])
    made_up = _MADE_UP.search(near)
    return made_up is not None and not _STILL.search(near[made_up.start() : made_up.end() + 20])


_ALL_BUT = re.compile(
    rf"\b(?P<part>{NUMBER})\s*(?:of|/|out of)\s*(?P<whole>{NUMBER})\b"
    r"(?:\s+(?!except\b|but\b|less\b)[\w'’]+){0,6}[\s,;(–-]+"
    r"(?:less|minus|except(?: for)?|save(?: for)?|bar|apart from|but for|other than|with the exception of|short of)\s+"
    r"(?:the|one|two|a|an|my|our|those)\b"
    r"(?!(?: [\w'’-]+){1,3},? (?:which|that|who) (?:is|are|was|were) (?:only |just )?"
    r"(?:mine|ours|his|hers|theirs|private|personal|extra|not (?:ours|mine|part of|one of|counted)))",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def all_but_some(text: str) -> str:
    """The words by which a whole tally is taken back in part: `9 of 9 done, except the ladder`; empty where none is."""
    found = (each for each in _ALL_BUT.finditer(counting_text(text)) if number(each["part"]) == number(each["whole"]))
    return next((" ".join(each[0].split()) for each in found), "")
