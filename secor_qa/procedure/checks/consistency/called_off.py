"""2.5(d): what the note of a Yes tells as wholly done was not called off, nor somebody else's, by its own paper.

Readings: a drill that by its note, or by all its papers, was spoken of at a table was not held; a line of the
attached report of a drill that says that something was called off or did not take place, or that one of the crews was
away, gainsays notes that tell all of it as done, or that tell of nothing left out; the name that the notes on a
training give must stand on one of its papers, where they name somebody else and another paper of the submission knows
the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.counts import NUMBER, ratios
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.words import Answer, Check, Status, Strength

_OF_A_DRILL = re.compile(r"\bplan tried out\b|\bdrill\b(?! show)", re.IGNORECASE)
_CALLED_OFF = re.compile(
    r"\b(?:called off|cancel(?:l)?ed|postponed|put off|did not take place|(?:was |were )?not held|fell through|"
    r"rained out|"
    r"no[- ]show|abandoned)\b(?!\s*[:|\t]?\s*(?:no|none|nil|0|-)\b)"
    r"(?!,? (?:(?:so|and) )?(?:that day |that morning )?(?:we|all|both|every\w*|(?:the )?whole)\b[^.;]{0,40}\b"
    r"(?:was|were|had|made|ran|did|there|in)\b)",
    re.IGNORECASE,
)
"""Something was called off; not the work, so that all were there for the drill."""
_GROUP = r"(?:crews?|shifts?|teams?|sites?|yards?|shops?|groups?|rigs?|half)"
_AWAY = re.compile(
    rf"\b(?:{_GROUP} (?:{NUMBER}|[A-Z]|\d)|(?:second|third|other|night|day|evening|first|one) {_GROUP})\b[^.;]{{0,20}}?"
    r"\b(?:(?:was|were) (?:[^.;]{1,30} that (?:day|morning|afternoon|evening|night|week)\b|"
    r"not (?:there|here|in|part of)\b|away\b|absent\b|out of town\b|elsewhere\b|on (?:holidays?|vacation|days? off)\b)|"
    r"(?:was|were|did|could)n['’]t\b|(?:did|could) not\b|missed (?:it|the drill|this|out)\b|stayed away\b)",
    re.IGNORECASE,
)
"""One of several crews was not there."""
_CAUGHT_UP = re.compile(
    r"\b(?:later|again|theirs|own|repeated|made (?:it )?up|caught up|before|after|since|another)\b", re.IGNORECASE
)
_ALL_OF_SEVERAL = re.compile(r"\b(?:both|all|each|every\w*)\b", re.IGNORECASE)
_OWNED = re.compile(
    r"\b(?:cancel\w*|called off|postpone\w*|put off|moved|missed|skipped|later|instead|fell|only|except|not|no|"
    r"fewer|again|made up)\b|n['’]t\b",
    re.IGNORECASE,
)
_TALKED = re.compile(
    r"\b(?:only|just|merely|simply) (?:\w+ )?(?:talked|discussed|explained|described|spoke|spoken|told)\b|"
    r"\b(?:talked|discussed|explained|described|went over|gone over|went through|spoke)\b[^.;]{0,80}\b(?:at|"
    r"around|over|"
    r"round) (?:the|a) (?:\w+ )?(?:table|lunch|coffee|breakfast)\b|"
    r"\b(?:explained|described|talked (?:about|over|through)|discussed|imagined|said|"
    r"told \w+)\b[^.;]{0,40}?\b(?:how|what|"
    r"who|where)\b[^.;]{0,60}\bwould (?:have|go|run|leave|get out|come out|do)\b|\btable[- ]?top\b|\b(?:stayed|"
    r"remained|kept sitting|sat) (?:at|around|in) (?:the|"
    r"our) (?:\w+ )?(?:table|room|chairs?|seats?)\b|\b(?:on paper|in theory) only\b|\bonly (?:on paper|in theory)\b|"
    r"\b(?:not|never|n['’]t)\b[^.;]{0,30}\b(?:actual|real|true|proper) (?:run|drill|exercise)\b",
    re.IGNORECASE,
)
"""By these words a plan was spoken of, not tried out."""
_TRIED = re.compile(
    rf"\b{NUMBER}(?: and a half)?\s?(?:minutes?|mins?|seconds?|secs?|s)\b|\b(?:timed|mustered|evacuated|cleared|"
    rf"stopwatch|"
    r"head ?count|counted heads|ran (?:it|the)|came out|walked out|all out|sounded|rang|set off)\b",
    re.IGNORECASE,
)
"""What is told of a drill that took place."""
_NOBODY_MISSED = re.compile(
    r"\b(?:nobody|no one|none|nothing) (?:was |were )?(?:missed|skipped|left out|late|cancell?ed)\b", re.IGNORECASE
)
_TRAINED = re.compile(r"\b(?:been trained|trained for the role)\b", re.IGNORECASE)
_WENT = re.compile(r",? (?:is|was|took|did|has|had|completed|passed|holds|went|sat|got|who)\b")
"""What a person does after his name, and no place."""
_FULL_NAME = re.compile(r"\b[A-Z][a-zà-ÿ'’-]{1,20} (?P<last>[A-Z][a-zà-ÿ'’-]{2,20})\b")


def against_its_paper(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The papers of a Yes call nothing off that its note tells as done, and are of whom it names."""
    if row.answer is not Answer.YES or question.evidence != "record":
        return
    attached = [each for each in facts.submission.documents_of(question.id) if each.present and each.readable]
    read = [each for each in attached if any(each.texts) and not each.unread_pages]
    if _OF_A_DRILL.search(question.text):
        yield from _called_off(question, row, read)
        yield from _only_talked(question, row, read)
    if _TRAINED.search(question.text) and read and len(read) == len(attached):
        yield from _of_another(question, row, read, facts)


def _called_off(question: Question, row: AnswerRow, read: list[Document]) -> Iterator[Finding]:
    told = ratios(row.notes)
    if _OWNED.search(_NOBODY_MISSED.sub(" ", row.notes)) or any(each.part != each.whole for each in told):
        return
    is_of_all = any(each.whole > 1 for each in told) or _ALL_OF_SEVERAL.search(row.notes) is not None
    for document in read:
        for page, text in enumerate(document.texts, 1):
            line = next((each.strip() for each in text.splitlines() if _CALLED_OFF.search(each)), "")
            line = line or (_away(text) if is_of_all else "")
            if line:
                message = (
                    f"The notes of question {question.id} tell of nothing that did not take place; “{document.file}” "
                    f"says “{excerpt(line, 120)}”. Please see which is right."
                )
                yield _finding(
                    question, row, "called-off-by-paper", message, Evidence(excerpt(line), document.file, page)
                )
                return


@lru_cache(TEXTS_KEPT)
def _away(text: str) -> str:
    """The sentence by which one of several crews was not there; empty where it was caught up, or none was away."""
    told = [*sentences(text), ""]
    found = (one for one, other in pairwise(told) if _AWAY.search(one) and not _CAUGHT_UP.search(f"{one} {other}"))
    return next(found, "")


def _only_talked(question: Question, row: AnswerRow, read: list[Document]) -> Iterator[Finding]:
    """Neither the note nor all of its papers tell that the plan was spoken of instead of tried out."""
    said = _talked(row.notes)
    if said:
        message = (
            f"Question {question.id} is answered Yes, but by its notes it was spoken of instead of done: "
            f"“{excerpt(said)}”"
        )
        yield _finding(question, row, "drill-only-talked", message, Evidence("Answer: Yes."))
        return
    spoken = [(each, text) for each in read if (text := _talked("\n".join(each.texts)))]
    if spoken and len(spoken) == len(read) and not _TRIED.search(row.notes):
        document, text = spoken[0]
        message = (
            f"Question {question.id} is answered Yes; by “{document.file}” it was spoken of instead of done: "
            f"“{excerpt(text, 120)}”. Please see which is right."
        )
        yield _finding(question, row, "drill-only-talked", message, Evidence(excerpt(text), document.file, 1))


@lru_cache(TEXTS_KEPT)
def _talked(text: str) -> str:
    """The sentence by which something was spoken of only; empty where a text tells of a trial, or of neither."""
    found = next((each for each in sentences(text) if _TALKED.search(each)), "")
    return "" if not found or _TRIED.search(text) else found


def _of_another(question: Question, row: AnswerRow, read: list[Document], facts: Facts) -> Iterator[Finding]:
    attached = "\n".join(text for each in read for text in each.texts)
    others = [each for each in facts.submission.documents if each not in read]
    for found in _FULL_NAME.finditer(row.notes):
        is_known = any(found[0] in text for each in others for text in each.texts)
        is_person = _WENT.match(row.notes, found.end()) is not None
        if is_known and is_person and found["last"] not in attached and (other := _FULL_NAME.search(attached)):
            message = (
                f"The notes of question {question.id} tell of {found[0]}, whom no document of the question names; "
                f"“{read[0].file}” names {other[0]}. Please see which is right."
            )
            yield _finding(
                question, row, "another-was-trained", message, Evidence(f"Names {other[0]}.", read[0].file, 1)
            )
            return


def _finding(question: Question, row: AnswerRow, code: str, message: str, place: Evidence) -> Finding:
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), place)
    return Finding(question.id, Check.CONSISTENCY, code, Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY)
