"""2.5(d): negations that take nothing back: of what is not asked of the employer, and of people whose part another has.

Readings: that the law wants no representative is told of the law, where the notes go on to say what is done instead;
that there are no managers is no denial where the guideline says who stands for them and the notes say so too, or where
the profile counts an owner and no manager and the notes tell what is there; a part that does not apply is none where
the notes tell of the others; what a drill or review showed is no denial where the question is about that drill.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, n_words
from secor_qa.procedure.wording.negations import ANY_NEGATION, PART_NOT_APPLICABLE, SHOWN
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.stems import stems

TOLD_MIN = 5
"""So many words without a negation tell what is done instead (a reading)."""
_LAW = (
    r"(?:law|laws|act|acts|code|codes|regulations?|legislation|statute|rules?|government|province|ministry|authority|"
    r"wcb|worksafe\w*|ohs|osha|municipality|town|city|clients?|customers?|insurer|insurance)"
)
_NOT_ASKED = re.compile(
    rf"\b{_LAW}\s+(?:[\w'’-]+\s+){{0,3}}?(?:(?:do|does|did|would)(?:n['’]t|\s+not)|never|don['’]t)\s+"
    r"(?:actually |really |even )?(?:want|need|require|ask|oblige|call for|expect|demand|prescribe|make|force|"
    r"say|insist)\w*\b|"
    rf"\b{_LAW}\s+(?:wants?|needs?|requires?|asks? for|calls? for|demands?|prescribes?) "
    r"(?:no|none|neither|an? \w+(?:,| and| but) not|"
    r"an? [\w'’-]+(?: [\w'’-]+){0,4}(?:,| and| but) no (?!\w+ (?:here|yet|so far|now|today)\b))\b|"
    rf"\b(?:not|n['’]t)\s+(?:required|obliged|bound|asked|demanded|prescribed|called for|wanted|mandatory|"
    rf"compulsory)\s+"
    rf"(?:[\w'’-]+\s+){{0,4}}?(?:by|under|of us|from us|for us|in|at our size)\b|"
    rf"\b(?:not|n['’]t)\s+(?:a |any )?(?:[\w'’-]+\s+)?(?:duty|requirement)\s+(?:by|under|of|in)\s+(?:the )?{_LAW}\b",
    re.IGNORECASE,
)
"""Nobody from outside asks it of the employer."""
_ALL_THE_SAME = re.compile(r"\b(?:instead|all the same|anyway|still|we|our|they|everyone|each|all)\b", re.IGNORECASE)
_PEOPLE_ABSENT = re.compile(
    r"\b(?:there (?:is|are) no|we (?:have|employ) no|(?:has|have) no|there (?:is|are)n['’]t any|"
    r"(?:do|does)(?:n['’]t| not) (?:have|employ)(?: any)?|without|no)\s+(?:(?:other|separate|more|further|extra|hired|"
    r"paid|employed|salaried|appointed|dedicated|such|(?:full|part)[- ]time) )?"
    r"(?P<who>managers?|supervisors?|foremen|foreman|workers?|employees|staff|leads?|lead hands?|committee|"
    r"representative)"
    r"(?=\s*(?:[.,;:]|\Z|\s(?:here|at|in|and|so|but|on|as|yet|now|other|besides|apart|under|to \w+|who|whom|"
    r"between|above|over|beyond|beside)\b))",
    re.IGNORECASE,
)
_STANDS_IN = re.compile(
    r"\b(?:owners?|himself|herself|myself|themselves|him|her|i|she|he|we)\b(?=[^.;]{0,60}\b(?:do|does|count\w*|"
    r"acts?|stands?|"
    r"hold\w*|ha(?:s|ve)|takes?|fill\w*|part|role|place|carr(?:y|ies)|cover\w*|run|runs|manage\w*|supervis\w*|"
    r"lead|leads|am|is)\b)",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"\b(?:where|if|when) (?:there (?:is|are) (?:no|none)|no|nobody|none|the company has no)\b(?P<who>[^.;]{0,60}?)[, ]"
    r"[^.;]{0,40}\bcounts? as\b|\bthe (?:owner|lead|company)\b[^.;]{0,30}\b(?:counts? as|stands? (?:in )?for|"
    r"answers? for|"
    r"takes? the (?:place|part))\b",
    re.IGNORECASE,
)
_WHERE_ONE = re.compile(
    r"\b(?P<who>[\w-]+),? (?:where|if|when) (?:there (?:is|are)|you have|the company has|it has) (?:one|any|some)\b",
    re.IGNORECASE,
)
"""`A supervisor where there is one`: that there is none takes nothing back."""
_JOINED = re.compile(r"(?<=\w),? (?:and|or|nor) (?:no|not|never|without|none)(?= \w)", re.IGNORECASE)
_ONE_AND_NOT = re.compile(
    r"\b(?:an?|the|one|our)\s+(?:[\w&]{1,12}\s){0,3}?(?P<one>[\w-]+)(?:\s\([^()]{1,30}\))?"
    r"(?:,? (?:and|but|so)|,)?\s+(?:no|not an?|not the|without an?)\s+"
    r"(?P<other>[\w-]+)(?! (?:yet|so far)\b)",
    re.IGNORECASE,
)
_OR = re.compile(r"(?P<one>[\w-]+),? or (?:an? |the |some )?(?P<other>[\w-]+)", re.IGNORECASE)
"""`A representative and no committee`, where either is asked for."""
_KEPT_APART = re.compile(
    r"\bnot (?:lumped|mixed|thrown|bunched|grouped|merged|jumbled|rolled)(?: (?:in|up|together|into))? ", re.IGNORECASE
)
"""`By themselves, not lumped in with the others`: how it stands there."""
_A_PAPER = (
    r"(?:policy|policies|procedure|page|sheet|rules?|plan|text|paper|manual|notice|card|list|document|part|section|line|"
    r"paragraph|sentence|clause|point(?: \d+)?|steps?|practice|poster|handbook|booklet)"
)
_PAPER_SAYS = re.compile(
    rf"\b(?:it|this|that|which|(?:(?:the|our|a|one|first|second|third|last|next|same) )(?:[\w'’-]+ ){{0,2}}{_A_PAPER})"
    r" (?:also |even |then |further |clearly |plainly |just )*(?:says|states|reads|adds|spells out|lays down|makes "
    r"clear)\b"
    r"(?! (?:nothing|no|none|not|little|only)\b)",
    re.IGNORECASE,
)
_AND_SAYS_SO = re.compile(
    rf"\b(?:and|as|so|which|also) (?:it|that|this|(?:the|our) (?:\w+ )?{_A_PAPER}) (?:also )?(?:says?|states?|"
    r"reads?) (?:so|that|it|as much)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r"\b(?:but|yet|though|although|however|only|still)\b", re.IGNORECASE)
_OF_PAPERS = re.compile(
    r"\b(?:record|written|paper|policy|procedure|plan|program|minutes|log|evidence|documents?|done|held|review)\b", re.I
)
_MANAGERS = stems("manager managers")
_ROLES = stems("manager managers supervisor supervisors foreman worker workers committee representative lead")


def without_harmless(question: Question, notes: str, facts: Facts) -> str:
    """The notes without the sentences whose negation takes nothing back; the notes themselves where there is none."""
    need_not_be_there = _asked_where_there_is_one(question) | facts.once(_led_by_the_owner)
    kept = _without(notes, _says_who_stands_in(question), need_not_be_there, stems(question.text))
    return _without_the_other(kept, _either(question))


@lru_cache(TEXTS_KEPT)
def _either(question: Question) -> frozenset[frozenset[str]]:
    """Pairs of stems of which the question wants one or the other."""
    return frozenset(stems(f"{each['one']} {each['other']}") for each in _OR.finditer(question.text))


@lru_cache(TEXTS_KEPT)
def _without_the_other(notes: str, either: frozenset[frozenset[str]]) -> str:
    """The notes without the sentences that deny but the other of two, of which one is there."""
    if not ANY_NEGATION.search(notes):
        return notes
    told = sentences(notes)
    kept = [each for each in told if n_negations(each) > 1 or not _is_one_of_two(each, either)]
    return notes if len(kept) == len(told) else "\n".join(kept)


def _is_one_of_two(sentence: str, either: frozenset[frozenset[str]]) -> bool:
    return any(
        len(pair := stems(f"{each['one']} {each['other']}")) > 1 and pair in either
        for each in _ONE_AND_NOT.finditer(sentence)
    )


def _led_by_the_owner(facts: Facts) -> frozenset[str]:
    """The stems of managers where the profile counts an owner and none of them."""
    owners, managers = (facts.submission.number(f"employees_{group}") for group in ("owner", "manager"))
    return _MANAGERS if owners and managers == 0 else frozenset()


@lru_cache(TEXTS_KEPT)
def _says_who_stands_in(question: Question) -> frozenset[str]:
    """The stems of those whose part another has, by a sentence of the guideline such as `where there are no ...`."""
    found = [match["who"] or "" for each in sentences(question.guideline) for match in _INSTEAD.finditer(each)]
    return stems(" ".join(found)) | (stems(question.text) & _ROLES) if found else frozenset()


@lru_cache(TEXTS_KEPT)
def _asked_where_there_is_one(question: Question) -> frozenset[str]:
    """The stems of those whom the guideline wants only where there is one."""
    return stems(" ".join(match["who"] for match in _WHERE_ONE.finditer(question.guideline)))


@lru_cache(TEXTS_KEPT)
def _without(notes: str, stand_ins: frozenset[str], where_one: frozenset[str], asked: frozenset[str]) -> str:
    if ANY_NEGATION.search(notes) is None:
        return notes
    told = sentences(notes)
    tells = [at for at, each in enumerate(told) if n_words(each) >= TOLD_MIN and not ANY_NEGATION.search(each)]
    kept = [
        each
        for at, each in enumerate(told)
        if not (
            _is_not_asked(each, goes_on=bool(tells) and at < tells[-1])
            or _is_stood_in_for(each, told[max(0, at - 1) : at + 2], stand_ins)
            or _is_absent(each, where_one, goes_on=bool(tells))
            or _is_said_by_paper(each)
            or (tells and _was_shown(each, asked))
            or (at and tells and PART_NOT_APPLICABLE.search(each))
        )
    ]
    return notes if len(kept) == len(told) else "\n".join(kept)


def _is_not_asked(sentence: str, *, goes_on: bool) -> bool:
    """Whether nobody asks it of the employer, and the notes go on, here or later, to tell what is done."""
    match = _NOT_ASKED.search(sentence)
    if match is None or n_negations(sentence) > 1:
        return False
    after = sentence[match.end() :]
    return goes_on or (n_words(after) >= TOLD_MIN and _ALL_THE_SAME.search(after) is not None)


def n_negations(sentence: str) -> int:
    """How many negations a sentence has; `no rep and no committee` is one."""
    return len(ANY_NEGATION.findall(_JOINED.sub(" ", sentence)))


def _is_said_by_paper(sentence: str) -> bool:
    """Whether all that a sentence denies is what a paper lays down: `it also says nobody goes up alone`."""
    if n_negations(sentence) == 1 and _AND_SAYS_SO.search(sentence):
        return True
    told = _PAPER_SAYS.search(sentence)
    if told is None or n_negations(sentence) > 1 or _BUT.search(sentence):
        return False
    denied = ANY_NEGATION.search(sentence, told.end())
    return denied is not None and not _OF_PAPERS.search(sentence, denied.end())


def _was_shown(sentence: str, asked: frozenset[str]) -> bool:
    """Whether all that a sentence denies is what came out of the drill, test or review that the question is about."""
    shown = SHOWN.search(sentence)
    if shown is None or n_negations(sentence) > 1 or asked.isdisjoint(stems(shown["what"] or shown["what2"])):
        return False
    denied = ANY_NEGATION.search(sentence, shown.end())
    return denied is not None and not _OF_PAPERS.search(sentence, denied.end())


def _is_absent(sentence: str, where_one: frozenset[str], *, goes_on: bool) -> bool:
    """Whether all that a sentence denies is that there is one of those who need not be there, and something is told."""
    absent = _PEOPLE_ABSENT.search(sentence) if where_one else None
    if absent is None or where_one.isdisjoint(stems(absent["who"])) or n_negations(_KEPT_APART.sub(" ", sentence)) > 1:
        return False
    rest = max(sentence[: absent.start()].rpartition(",")[0], sentence[absent.end() :], key=n_words)
    return goes_on or n_words(rest) >= TOLD_MIN


def _is_stood_in_for(sentence: str, around: tuple[str, ...], stand_ins: frozenset[str]) -> bool:
    """Whether those who are not there are people whose part, by guideline and notes, somebody else has."""
    absent = _PEOPLE_ABSENT.search(sentence) if stand_ins else None
    if absent is None or stand_ins.isdisjoint(stems(absent["who"])) or len(ANY_NEGATION.findall(sentence)) > 1:
        return False
    rests = [each.replace(absent[0], " ") for each in around]
    return any(_STANDS_IN.search(each) and not ANY_NEGATION.search(each) for each in rests)
