"""How many people were asked or watched, by role or in all, as notes tell it or guidelines want it (2.5(d), 2.5(e))."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.counts import COUNT, counting_text, number, ratios
from secor_qa.procedure.wording.sentences import sentences

_PEOPLE = r"(?:people|persons|workers|employees|staff|hands|crew members|interviews|of them|individuals)"
_WANTED = re.compile(
    rf"\b(?:at least|no fewer than|not fewer than|a minimum of|minimum of)\s+(?:to |with )?(?P<n>{COUNT})\s+"
    rf"(?:(?:different|other|field|of the|of your|of our)\s+)?{_PEOPLE}\b",
    re.IGNORECASE,
)
_HEARD = re.compile(
    r"\b(?:interview\w*|ask(?:ed|ing)?|talk(?:ed|ing)?|sp(?:o|ea)k\w*|watch\w*|observ\w*|heard|tally|share of)\b",
    re.IGNORECASE,
)
_SOME = re.compile(
    rf"\b(?:interviewed|asked|spoke (?:to|with)|talked (?:to|with)|sat down with|questioned|observed|watched|phoned)\s+"
    rf"(?:only |just |with |a total of |our |the )*(?P<n>{COUNT})\b(?!\s*(?:questions?|times|things|points|hours|"
    rf"minutes))|"
    rf"\b(?P<n2>{COUNT})\s+(?:of (?:the|our|them|us)\s+)?(?:[\w-]+\s+)?(?:people|persons|workers|employees|hands|"
    rf"men|women)\s+"
    r"(?:were|was|have been)\s+(?:asked|interviewed|spoken|questioned|watched|observed)\b",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\bboth\b", re.IGNORECASE)
_NOT_ALL_TOLD = re.compile(
    r"\b(?:every(?:one|body)|all|whole|the (?:others|rest)|the other (?:\d|one\b|"
    r"(?!(?:was|has|does|this|is|says|always|guess\w*)\b)\w+s\b|"
    r"two|three|four|five|six|seven|eight|nine|ten|people|men|women|crew)|also|further|another|besides|later|"
    r"earlier|as well|"
    r"reached|reach|away|vacation|holidays?|leave|off sick|sick|laid off|off[- ]season|only ones?|crews)\b",
    re.IGNORECASE,
)
"""Words by which more may have been asked, or no more could be."""
_ROLES = {"owner": r"owners?", "manager": r"managers?", "supervisor": r"supervisors?"}
_OF_ROLE = tuple(
    (
        group,
        re.compile(
            rf"\b{role}\b(?:\s+(?:asked|interviewed|knew|who knew))?\s*[:(]?\s*{COUNT}\s*"
            rf"(?:of|/|out of)\s*(?P<n>{COUNT})\b|"
            rf"\b{COUNT}\s*(?:of|/|out of)\s*(?:the\s+|our\s+)?(?P<n2>{COUNT})\s+{role}\b|"
            rf"\b(?:interviewed|asked|spoke (?:to|with)|talked (?:to|with)|sat down with|questioned|watched|observed)"
            rf"\s+(?:with |our |the )?(?P<n3>{COUNT}|both)\s+(?:of (?:the|our)\s+)?{role}\b|"
            rf"\b(?:all |the |our )?(?P<n4>{COUNT}|both)\s+{role}\s+(?:(?:were|was)\s+(?:asked|interviewed|watched|"
            rf"observed)|"
            r"said|knew|could|named|answered|told)\b",
            re.IGNORECASE,
        ),
    )
    for group, role in _ROLES.items()
)
_OTHERWISE = re.compile(
    r"\b(?:clients?|customers?|contractors?|sub-?trades?|prime|other (?:firms?|compan\w+|employers?)|also|"
    r"former|since left|has left|left us|in turn|over the year|times|at the time|then|new|who is|"
    r"visits?|site of)\b",
    re.IGNORECASE,
)


_STANDS_IN = re.compile(
    r"\b(?:act(?:s|ed|ing)?|work(?:s|ed|ing)?|serv(?:es?|ed|ing)|counts?|counted) as\b|\bstand(?:s|ing)? in\b",
    re.IGNORECASE,
)

_TITLE = re.compile(
    r"\b(?!(?:the|our|and|one|both|all|with|each|of|to|an?|or|my|his|her|their|general|plus)\b)[a-z]+[ -]\Z",
    re.IGNORECASE,
)
"""`A rig manager` may be whom the profile counts as supervisor."""


@lru_cache(TEXTS_KEPT)
def people_wanted(guideline: str) -> int:
    """How many people a guideline wants to be heard or seen at least; 0 where it says no number."""
    if not _HEARD.search(guideline):
        return 0
    found = _WANTED.search(guideline)
    return (number(found["n"]) or 0) if found else 0


@lru_cache(TEXTS_KEPT)
def people_heard(notes: str) -> int | None:
    """How many people notes say were asked or watched at most; None where they tell it not, or not of all."""
    if _NOT_ALL_TOLD.search(notes):
        return None
    text = counting_text(notes)
    told = [int(number(found["n"] or found["n2"]) or 0) for found in _SOME.finditer(text)]
    told += [2 for _ in _BOTH.findall(text)]
    told += [each.whole for each in ratios(notes)]
    return max([*told, *_numbers(text)]) if told else None


def _numbers(text: str) -> Iterator[int]:
    """Every number of a text: any of them may be of people."""
    for word in _A_NUMBER.findall(text):
        yield number(word) or 0


_A_NUMBER = re.compile(rf"\b{COUNT}\b(?!\s*(?:%|per ?cent))", re.IGNORECASE)


@lru_cache(TEXTS_KEPT)
def asked_of_role(notes: str) -> tuple[tuple[str, int, str], ...]:
    """How many owners, managers and supervisors notes say were asked: group, number, and the words."""
    return tuple(_of_role(notes))


def _of_role(notes: str) -> Iterator[tuple[str, int, str]]:
    if _STANDS_IN.search(notes):
        return
    for sentence in sentences(notes):
        if _OTHERWISE.search(sentence):
            continue
        text = counting_text(sentence)
        for group, pattern in _OF_ROLE:
            for found in pattern.finditer(text):
                if found[0].casefold().startswith("manager") and _TITLE.search(text[: found.start()]):
                    continue
                word = next(each for name in ("n", "n2", "n3", "n4") if (each := found[name]))
                count = 2 if word.casefold() == "both" else number(word)
                if count:
                    yield group, count, " ".join(found[0].split())


_WORKERS = re.compile(
    rf"(?<![\w/.-])(?P<n>{COUNT}) (?:(?:field|other|different|of (?:the|our)|shop|hourly) )?workers?\b|"
    rf"\ball (?P<n2>{COUNT}) (?:hands|labourers)\b",
    re.IGNORECASE,
)
_WORKERS_TALLY = re.compile(
    rf"\b(?:(?:field|other|shop|hourly) )?(?:workers?|hands|labourers)\s{{0,2}}[:(=–-]?\s{{0,2}}{COUNT}\s*(?:of|/|"
    rf"out of)\s*"
    rf"(?P<n>{COUNT})\b(?! (?:points|pts|questions|cards|forms|sheets|days|tasks|controls|times))",
    re.IGNORECASE,
)
_LEADING = r"(?:supervisors?|fore(?:man|men|person)|lead hands?|leads?|captains?|chiefs?|charge ?hands?)"
_LEADS = re.compile(rf"\b{_LEADING}\b", re.I)
"""Where a note names those who lead beside the workers, the tally of workers is of nobody else."""
_WITH_OTHERS = re.compile(
    rf"\b(?:{_LEADING}|owners?|managers?|partner|wife|husband|office)\b(?:(?!\bof\b|/)[^.;:]){{0,20}}(?:,|\band|\bplus|\bwith|&|\+)\s+"
    rf"(?:(?:the|our|my|all|both|other)\s+){{0,2}}(?:{COUNT}\s+)?\Z|"
    rf"\b(?:the|an?|our|my|his|her|one)\s+[\w-]+(?:\s(?!(?:and|plus|with)\b)[\w-]+)?,?\s+(?:and|plus|with|&)\s+"
    rf"(?:(?:the|our|my|all|both|other)\s+){{0,2}}(?:{COUNT}\s+)?\Z",
    re.IGNORECASE,
)
"""`Lead and three hands: 4 of 4`: the tally is of others too, unless they have one of their own before it."""
_NEAR = 30
_ONLY_WORKERS = re.compile(
    r"\b(?:interviewed|asked|spoke (?:to|with)|talked (?:to|with)|sat down with|questioned)\b[^.;:]{0,40}\bworkers?\b",
    re.IGNORECASE,
)
_POINTS_ALONE = re.compile(rf"\s*{COUNT}\s*(?:of|/|out of)\s*{COUNT}\.\s+(?=\S+\s\S)", re.IGNORECASE)
"""A tally that makes the first sentence of a note may be of the points."""
_NOT_WORKERS = re.compile(
    r"\b(?:supervisors?|managers?|owners?|fore(?:man|men|person)|leads?|lead hands?|every(?:one|body)|people|persons?|"
    r"staff|us|(?:sub-?)?contractors?|subs?|sups?|office|partner|wife|husband|chiefs?|dispatchers?|interviewees|participants)\b",
    re.IGNORECASE,
)
_WORKERS_ELSEWHERE = re.compile(
    r"\b(?:or more|or fewer|fewer than|more than|at least|law|act|asks for|required|needs?|where there|up to|over the "
    r"year|turnover|left|last year|clients?|customers?|contractors?(?:['’]s?)?)\b",
    re.IGNORECASE,
)
"""The number may be one of the law's, of another time or of others' people."""


@lru_cache(TEXTS_KEPT)
def workers_asked(notes: str) -> tuple[tuple[int, str], ...]:
    """How many workers notes on what people say tell of: by their name, or as the whole of a tally of them alone."""
    return tuple(_workers_asked(notes))


def _workers_asked(notes: str) -> Iterator[tuple[int, str]]:
    has_leads = _LEADS.search(notes) is not None
    for sentence in sentences(notes):
        text = counting_text(sentence)
        tallies = _WORKERS_TALLY.finditer(text) if has_leads else ()
        tallies = [each for each in tallies if not _WITH_OTHERS.search(text, 0, each.start())]
        for found in (*_WORKERS.finditer(text), *tallies):
            if not _WORKERS_ELSEWHERE.search(text[max(0, found.start() - _NEAR) : found.end() + _NEAR]):
                word = found["n"] or found.groupdict().get("n2") or ""
                yield number(word) or 0, " ".join(found[0].split())
        only = None if _WORKERS.search(text) or _NOT_WORKERS.search(sentence) else _ONLY_WORKERS.search(sentence)
        if only and not _WORKERS_ELSEWHERE.search(only[0]):
            alone = _POINTS_ALONE.match(notes)
            yield from (
                (each.whole, each.text)
                for each in (() if _BOTH.search(only[0]) else ratios(notes[alone.end() :] if alone else notes))
                if not _OF_OTHER_THINGS.match(each.after)
            )


_WANTS_WORKERS = re.compile(r"\bhow many workers\b", re.IGNORECASE)
_BESIDES = re.compile(
    r"\b(?:plus|besides?|not counting|apart from|aside from|and|under|with) (?:a|an|the|one|my|our|his|two) (?:\w+ )?"
    r"(?:foreman|foremen|supervisors?|lead hands?|leads?|managers?|owners?|captains?|chiefs?|crew leads?)\b",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def workers_there(guideline: str, notes: str) -> tuple[tuple[int, str], ...]:
    """How many workers there are by notes that should tell it, where they tell it beside who leads them."""
    if not _WANTS_WORKERS.search(guideline):
        return ()
    told = [each for each in sentences(notes) if _BESIDES.search(each)]
    return tuple(found for each in told for found in workers_asked(each))


_OF_OTHER_THINGS = re.compile(
    r"(?:\w+ )?(?:points?|pts|questions?|cards?|forms?|sheets?|days?|shifts?|tasks?|times|sites?|jobs?|kits?)\b",
    re.IGNORECASE,
)
