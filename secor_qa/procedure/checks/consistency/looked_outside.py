"""2.5(d): days before or after data gathering on which, by the notes, the assessor looked, asked, watched or ticked.

Measure: where a question is answered by asking or looking, a day within two months of data gathering, outside of it,
that no paper of the question bears and beside which people were asked, something was watched or opened, or a tally
stands; where looking alone answers it, any day that is told is one of looking. Readings: a day beside which notes speak
of what happened, was held, signed or mended, of a paper or of what samples were drawn from is no day of looking. Where
the question asks for papers, a day that any paper of the submission bears needs the words of looking beside it; where
it asks for nothing else, those by which the assessor went through them (`pulled the binder on 4 May`). Beyond two
months only where no day of the notes is one of gathering: where nothing but looking or asking answers the question,
its sentence tells of these alone, or it is the only day and a paper of the question bears one of data gathering.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from secor_qa.procedure.checks.consistency.dates import is_to_come, without_files
from secor_qa.procedure.checks.consistency.days_told import DayTold, days_told
from secor_qa.procedure.checks.consistency.papers import all_written, days_of, months_and_days
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, words
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.counts import NUMBER, ratios
from secor_qa.procedure.words import Check, Status, Strength

NEAR = timedelta(days=60)
"""So far from data gathering a day may be one of the assessor's (a reading); further away it is rather of something
else.
"""
FAR = timedelta(days=180)
A_YEAR_AMISS = timedelta(days=400)
"""Where no paper is asked for, none can bear the day: it may be as far away as one with the year before."""
_LOOKING = (
    r"watch(?:ed|ing)?|observ(?:ed|ations?|ing)|asked|opened|saw|seen|requested|examined|interview(?:s|ed)?|verified|"
    r"stood|produced|present|visit(?:s|ed)?|walk(?:ed)?(?!-in)|drove|rode|tour(?:ed)?|spent|spoke|talked|talk with|"
    r"questioned|phoned|stopped|sat|went|came along|(?<!who )was (?:out|up|over|at|on|in|there)"
)
_NOT_THEY = "".join(
    f"(?<!\\b{each} )" for each in words("owner manager boss foreman supervisor lead he she they who crew")
)
_SEEN = re.compile(rf"{_NOT_THEY}\b(?:{_LOOKING}|look\w* (?:at|over|in)|checked)\b", re.IGNORECASE)
"""Words of looking that speak of no sample of papers, and not of what others did."""
_LOOKED = re.compile(rf"\b(?:{_LOOKING}|look\w*|check(?:ed)?|tried)\b", re.IGNORECASE)
_FOUND = re.compile(rf"{_LOOKED.pattern}|\b(?:laid|counted|had|found|knew|drawn|drew|chosen|selected)\b", re.IGNORECASE)
_DID_NEXT = re.compile(rf"\W*(?:I|we|the assessor) (?:\w+ ){{0,2}}?(?:{_LOOKING}|looked)\b", re.IGNORECASE)
_GONE_THROUGH = (
    r"(?:pulled|ticked|drew|picked|counted|compared|sampled|matched|traced|examined|verified|leafed through|"
    r"thumbed through|spot-checked)"
)
_PULLED = re.compile(
    rf"(?:\A\W*|;\s*)(?:then )?{_GONE_THROUGH} (?:the|all|both|every|each|an?|my|our|their|them|it|\w+ (?:of|from)|"
    rf"{NUMBER})\b[^,;:()]{{0,60}}\Z|\b(?:I|the assessor) (?:\w+ )?(?:{_GONE_THROUGH}|went (?:through|over)|"
    r"read|opened|checked|looked (?:at|over|through|into))\b[^,;:()]{0,60}\Z",
    re.IGNORECASE,
)
"""The assessor's own work on papers, up to a day."""
_PULLED_NEXT = re.compile(
    rf"\W*(?:(?:I|we|the assessor) (?:\w+ )?)?(?:{_GONE_THROUGH}|went (?:through|over)) (?!by\b)", re.IGNORECASE
)
_VALID = re.compile(r"\b(?:valid|good|current|in date|in force|not run out)\b", re.IGNORECASE)
_VALID_ON = re.compile(rf"{_VALID.pattern}[^.;]{{0,10}}\bon\W*\Z", re.IGNORECASE)
_ON = re.compile(r"\bon\W*\Z", re.IGNORECASE)
_ALL = re.compile(r"\ball\b", re.IGNORECASE)
_ELSE = (
    r"since|until|till|hired|began|joined|came (?:on|aboard)|example|e\.g|meeting|minutes|drill|incident|accident|"
    r"near miss|training|course|orientation|repaired|fixed|replaced|gone (?:over|through)|started|starter|was shown|"
    r"reviewed|bought|arrived|ordered|delivered|installed|due|next|will|handed|posted|given|explained|changed|moved|"
    r"introduced|taught|signed|toolbox|"
    r"(?:the|a|our) talk|tailgate|happened|renewed|expires?|good to|valid to|runs? (?:to|till)|goals|held"
)
_OF_ELSE = re.compile(rf"\b(?:{_ELSE})\b", re.IGNORECASE)
"""What was done by others, or is yet to come."""
_OF_ONE_PAPER = re.compile(rf"\b(?:{_ELSE}|dated|issued|attached|enclosed|sent|told|the one|one is)\b|=", re.IGNORECASE)
_OF_PAPERS = re.compile(
    rf"{_OF_ONE_PAPER.pattern}|\b(?:tickets?|certificates?|cards?|policy|start|new|logs?|sheets?|records?|entry|"
    r"entries|tag(?:s|ged)?|inspections?|serviced?|services|review|before|earlier|papers?|files?|pages?|att|owner|"
    r"forms?|reports?|plan|all four|photo\w*|picture)\b",
    re.IGNORECASE,
)
_DID_ED = (
    r"watched|observed|asked|opened|requested|examined|interviewed|verified|produced|visited|walked|toured|timed|"
    r"questioned|phoned|called|stopped|looked|checked|tried|counted|sampled|pulled|picked|selected|talked|chatted|"
    r"inspected|tested|viewed|compared|tallied|climbed|confirmed|surveyed|attended|joined|followed|shadowed|quizzed|"
    r"dropped|popped|turned|noted|measured|announced|unannounced|started|needed|need|used|red|bed|shed|fed|indeed"
)
_BEFELL = re.compile(
    r"(?<![\w'’-])(?!(?:i|we|assessor|and|then|also|only|not)\b)[a-z][\w'’-]{1,20} "
    r"(?:(?:was|were|is|are|has|had|been|got|then|only) ){0,2}"
    rf"(?:(?!(?:{_DID_ED})\b)[a-z]{{2,12}}ed|sold|shut|gone|broken|broke|away|built|taken|brought|torn|laid|froze|"
    r"frozen|ended)"
    r"(?: (?:out|up|down|off|in|away|over|back|home))?(?: on)?\W*\Z",
    re.IGNORECASE,
)
"""What befell a thing on the day behind it: `(boat hauled out 24 September)`."""
_OF_A_THING = re.compile(
    r"(?:\b[a-z]{2,12}ing [a-z]{2,12}|(?<![\w'’-])(?!(?:visits?|walks?|rounds?|tours?|looks?|checks?|spot-checks?|"
    r"interviews?|observations?|talks?|stops?|mornings?|afternoons?|evenings?|nights?|days?|weeks?|shifts?|as|all|out|"
    r"each|any|some|one|both|none|those|that|weekend|hours?|minutes?|questions?)\b)[a-z][\w'’-]{1,20}) "
    r"of (?:the )?\W*\Z",
    re.IGNORECASE,
)
"""A day that is one of a piece of work or a paper: `the pouring round of 3 May`."""
_OBJECT = re.compile(
    r"\b(?:look\w*|at|over|sampled|pulled|picked|checked|read|of|from|for|between|to|through|the|week)\W*\Z",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s*[\w–-]")
"""Between these two a day is what was looked at: `looked at 9 April and 28 April`."""
_OPENS = re.compile(
    r"(?:\W*\b(?:on|the|same|night|morning|afternoon|evening|day|in|at|by|[a-z]{3,6}day)\b){0,4}\W*", re.IGNORECASE
)
_WEEKDAY = re.compile(r"(day), (?=\W*\Z)")
_BREAK = re.compile(r"[,(]|:\s")


def looked_outside(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """Nothing was looked at or gone through, and nobody asked, on a day outside of data gathering."""
    start, end = facts.submission.on("data_gathering_start"), facts.submission.on("data_gathering_end")
    if not start or not end or start > end:
        return
    attached = facts.submission.documents_of(question.id)
    notes = without_files(row.notes, facts)
    for each, is_surely in _days_of_looking(notes, question.methods):
        on = each.nearest(end)
        if on is None or start <= on <= end:
            continue
        if _away(on, start, end) > NEAR and not (is_surely and _is_instead(each, notes, question, facts, start, end)):
            continue
        if any((each.month, each.day) in months_and_days(document) for document in attached):
            continue
        if is_surely or (each.month, each.day) not in facts.of_papers(all_written):
            yield _outside(question, row, each.written, start, end)
            return


def _is_instead(told: DayTold, notes: str, question: Question, facts: Facts, start: date, end: date) -> bool:
    """Whether a day far from data gathering stands in the place of one of it, as none of the notes is."""
    days, on = [each.nearest(end) for each in days_told(notes)], told.nearest(end)
    sentence = f"{told.sentence_before} | {told.sentence_after}"
    if on is None or any(each and start <= each <= end for each in days) or (on > end and is_to_come(sentence)):
        return False
    if "D" not in question.methods:
        return _away(on, start, end) <= A_YEAR_AMISS and bool(ratios(notes) or _FOUND.search(notes))
    if _away(on, start, end) > FAR:
        return False
    if _SEEN.search(sentence) and not _OF_PAPERS.search(sentence):
        return (told.month, told.day) not in facts.of_papers(all_written)
    attached = facts.submission.documents_of(question.id)
    return len(set(days)) == 1 and any(start <= day <= end for each in attached for day in days_of(each))


def _away(day: date, start: date, end: date) -> timedelta:
    return max(start - day, day - end)


@lru_cache(TEXTS_KEPT)
def _days_of_looking(notes: str, methods: tuple[str, ...]) -> tuple[tuple[DayTold, bool], ...]:
    """The days of notes on which something may have been looked at, and whether that is told beside them."""
    found: list[tuple[DayTold, bool]] = []
    for each in days_told(notes):
        before = _WEEKDAY.sub(r"\1 ", f"{each.sentence_before} ")
        after = each.sentence_after
        if "D" not in methods:
            if _is_of_talk_or_visit(before, after, is_seeing="O" in methods):
                found.append((each, True))
        elif _is_of_going_through(before, after):
            found.append((each, True))
        elif {"I", "O"}.isdisjoint(methods):
            continue
        elif _is_surely_of_looking(before, after):
            found.append((each, True))
        elif _may_be_of_looking(before, after):
            found.append((each, False))
    return tuple(found)


def _clauses_beside(before: str, after: str) -> tuple[str, str]:
    return _BREAK.split(before)[-1], _BREAK.split(after.lstrip(" :"))[0]


def _is_of_talk_or_visit(before: str, after: str, *, is_seeing: bool) -> bool:
    """Where no paper is asked for: whether a day may be one of looking, or one of asking is told."""
    clause, behind = _clauses_beside(before, after)
    if _BEFELL.search(clause) or _OF_A_THING.search(clause):
        return False
    if _OF_ELSE.search(f"{clause if is_seeing else before} | {behind}"):
        return False
    around = f"{before} | {after}"
    return is_seeing or bool(_FOUND.search(around) or ratios(around) or _OPENS.fullmatch(before))


def _is_of_going_through(before: str, after: str) -> bool:
    """Whether the assessor went through papers on a day, and it is not one that these bear."""
    if _PULLED.search(before):
        return not (_OBJECT.search(before) or _OF_ONE_PAPER.search(before))
    return bool(_OPENS.fullmatch(before) and _PULLED_NEXT.match(after))


def _is_surely_of_looking(before: str, after: str) -> bool:
    """Where papers are asked for: whether words of looking stand beside the day, or all was valid on it."""
    around = f"{before} | {after}"
    if _VALID.search(around):
        is_told = _VALID_ON.search(before) or (_ON.search(before) and _VALID.search(after))
        return bool(is_told and (ratios(around) or _ALL.search(around)))
    if _is_object(before, after):
        return False
    clause, behind = _clauses_beside(before, after)
    if _DID_NEXT.match(after) or (_SEEN.search(clause) and not _OF_ONE_PAPER.search(clause)):
        return True
    both = f"{clause} | {behind}"
    return bool(
        (_SEEN.search(behind) and not _OF_ONE_PAPER.search(both))
        or (_FOUND.search(both) and not _OF_PAPERS.search(both))
    )


def _may_be_of_looking(before: str, after: str) -> bool:
    """Whether the sentence of a day tells of looking, and its clause of nothing else."""
    around = f"{before} | {after}"
    if _VALID.search(around) or _is_object(before, after) or _BEFELL.search(before):
        return False
    return bool(_LOOKED.search(around)) and not _OF_PAPERS.search(" | ".join(_clauses_beside(before, after)))


def _is_object(before: str, after: str) -> bool:
    return bool(_OBJECT.search(before) and _GOES_ON.match(after))


def _outside(question: Question, row: AnswerRow, written: str, start: date, end: date) -> Finding:
    message = (
        f"The notes of question {question.id} tell of looking or asking on {written}, outside data gathering "
        f"from {start.isoformat()} to {end.isoformat()}."
    )
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(f"Data gathering: {start} to {end}."))
    return Finding(
        question.id, Check.CONSISTENCY, "note-outside-gathering", Status.NEEDS_REVIEWER, message, evidence,
        Strength.LIKELY,
    )  # fmt: skip
