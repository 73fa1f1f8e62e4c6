"""2.5(c): the notes are there, long enough, and say something of the company that the question does not say itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.edition import Edition
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, is_placeholder, n_words, own_words, plural
from secor_qa.procedure.wording.boilerplate import EMPTY_WORDS, OF_A_PROGRAM, UNFILLED
from secor_qa.procedure.wording.fillers import ANY_COMPANYS, PRAISE, RESTATING
from secor_qa.procedure.wording.likeness import contained
from secor_qa.procedure.wording.names_of_papers import FILE_NAME, PAPER_REFERENCE
from secor_qa.procedure.wording.stems import is_french, stem, stems
from secor_qa.procedure.words import Check, Status, Strength

GUIDELINE_RUN = 4
"""Words in a row that a note and its guideline must share to count as taken over (a reading)."""
TERSE_WORDS = 3
"""Of notes of no more words nothing else is said than that they are short."""
_NUMBERED = re.compile(r"\A[A-Za-z]{0,8}[ .-]?\d[\d.-]*[a-z]?[ .,_-]+")
_REFERENCE = re.compile(
    rf"{PAPER_REFERENCE.pattern}|\b(?:folder|binder|tab|annex|appendix) [A-Z]\b|\(\s*\)|\breference is made to\b",
    re.IGNORECASE,
)
"""By which number a paper of that name is filed, and where."""
_AT_A_PLACE = re.compile(
    r"\b(?:hangs?|hung|posted|pinned|kept|copy|copies|lies|lie|stands?|framed|taped|handed out|"
    r"given to)\b[^.;]{0,40}\b(?:in|on|at|by|"
    r"beside|behind|above|near|to) (?:the|our|each|every|both|all)\b",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\b(?:first|second(?! to none)|third|fourth|top|bottom|middle|left|right)\b", re.IGNORECASE)
NAME_MIN = 4
"""Shorter names of files may be words of the notes."""
RESTATED_MAX = 0
"""So many words of their own may stand in notes that only turn the question into a statement (a reading)."""
PRAISE_MIN = 2
"""From so many different words of praise on, notes that name a file may still tell nothing (a reading)."""
ANY_WORDS_MIN, OWN_MAX = 18, 1
"""Notes of so many words that hold no more of the firm's than this might be any company's (a reading)."""


@lru_cache(TEXTS_KEPT)
def telling_words(notes: str, question: Question) -> frozenset[str]:
    """The words by which a note says something: not the question's own, not empty ones, not names of files."""
    asked, told = stems(question.text), without_files(notes)
    return frozenset(
        word for word in own_words(told, question.text) if word not in EMPTY_WORDS and stem(word) not in asked
    )


@lru_cache(TEXTS_KEPT)
def without_files(notes: str) -> str:
    """Notes without the names of files."""
    return FILE_NAME.sub(" ", notes)


def substance(question: Question, notes: str, edition: Edition, files: tuple[str, ...] = ()) -> Iterator[Finding]:
    """Blank, short, the question or its guideline again, or nothing but empty words.

    `files`: the names of those attached, which say nothing themselves.
    """
    if is_placeholder(notes):
        message = f"Question {question.id} is answered Yes, but its notes are blank; the guideline requires notes."
        yield _finding(question, "no-notes", message, f"Notes: “{excerpt(notes)}”.")
        return
    if is_short(question, notes) and not is_nearly_enough(question, notes, edition):
        count = n_words(notes)
        needed = question.notes_min_words
        message = f"The notes of question {question.id} have {plural(count, 'word')}; at least {needed} are required."
        yield _finding(question, "short-notes", message, excerpt(notes))
        if count <= TERSE_WORDS:
            return
    yield from _again(question, notes, edition, files)


def is_short(question: Question, notes: str) -> bool:
    """Whether notes have fewer words than the guideline asks for."""
    return n_words(notes) < question.notes_min_words


def is_nearly_enough(question: Question, notes: str, edition: Edition) -> bool:
    """Whether short notes lack but a word or two and tell something all the same: the reviewer may let them pass."""
    enough = n_words(notes) >= edition.notes_short_share * question.notes_min_words
    return enough and not any(_again(question, notes, edition))


def _again(question: Question, notes: str, edition: Edition, files: tuple[str, ...] = ()) -> Iterator[Finding]:
    least = edition.notes_own_words_min
    telling = telling_words(notes, question)
    said = without_names(notes, files)
    if unfilled := _unfilled(notes):
        message = f"The notes of question {question.id} still hold a placeholder, “{excerpt(unfilled, 60)}”."
        yield _finding(question, "notes-unfilled", message, excerpt(notes))
        return
    if written := _of_a_program(notes):
        message = (
            f"The notes of question {question.id} hold the remark of a program that writes texts, "
            f"“{excerpt(written, 60)}”; please say what was found here."
        )
        yield _finding(question, "notes-unfilled", message, excerpt(notes), strength=Strength.LIKELY)
        return
    taken = contained(notes, f"{question.text} {question.guideline}", GUIDELINE_RUN)
    asked = f"Question: {excerpt(question.text)}"
    again = len(telling) < least - _says_where(notes) and repeats(notes, question)
    again = again or (said != notes and is_restated(_REFERENCE.sub(" ", said), question))
    if len(own_words(notes, question.text)) < least or again or quotes(notes, question, edition):
        message = f"The notes of question {question.id} repeat the question instead of saying what is in place."
        yield _finding(question, "notes-repeat-question", message, excerpt(notes), asked)
    elif n_words(notes) >= edition.notes_copied_words_min and taken >= edition.notes_from_guideline_share:
        message = (
            f"The notes of question {question.id} are taken over from the question and its guideline ({taken:.0%} of "
            "their wording) instead of saying what was found."
        )
        yield _finding(
            question, "notes-repeat-guideline", message, excerpt(notes), f"Guideline: {excerpt(question.guideline)}"
        )
    elif (
        len(telling) < least - _says_where(notes)
        or is_general(notes, telling, edition)
        or is_any_companys(notes, question)
        or (said != notes and is_praise(said, question))
    ):
        words = ", ".join(f"“{word}”" for word in sorted(telling)) or "none"
        message = (
            f"The notes of question {question.id} could be written by any company: please say what "
            f"is done here, by whom, "
            "and where it can be seen."
        )
        measure = (
            f"Telling words beyond the question and common phrases: {words}; at least "
            f"{least} are looked for, and more in long notes."
        )
        yield _finding(question, "notes-say-nothing", message, excerpt(notes), measure, strength=Strength.LIKELY)


@lru_cache(TEXTS_KEPT)
def _says_where(notes: str) -> bool:
    """Whether notes name a file and a place of the company's besides, which tells as much as one word more."""
    return FILE_NAME.search(notes) is not None and _AT_A_PLACE.search(notes) is not None


@lru_cache(TEXTS_KEPT)
def _unfilled(notes: str) -> str:
    found = UNFILLED.search(notes)
    return found[0] if found else ""


@lru_cache(TEXTS_KEPT)
def _of_a_program(notes: str) -> str:
    found = OF_A_PROGRAM.search(notes)
    return found[0].strip() if found else ""


def is_general(notes: str, telling: frozenset[str], edition: Edition) -> bool:
    """Whether notes name no number, place, paper or firm, and have few telling words for their length."""
    return not _is_concrete(notes) and len(telling) < edition.notes_telling_share * n_words(notes)


@lru_cache(TEXTS_KEPT)
def _is_concrete(notes: str) -> bool:
    """Whether notes hold a number, or a name within a sentence."""
    return any(map(str.isdigit, notes)) or re.search(r"(?<![.!?:;“\"])\s+[A-Z]\w", notes) is not None


def is_any_companys(notes: str, question: Question) -> bool:
    """Whether long notes have no number or name, and next to no word that not any company may write of it.

    Where they point at a paper, the paper may tell the rest, unless they praise.
    """
    said = PAPER_REFERENCE.sub(" ", without_files(notes))
    if n_words(said) < ANY_WORDS_MIN or is_french(said) or _is_concrete(said) or _ORDINAL.search(said):
        return False
    if PAPER_REFERENCE.search(notes) and not PRAISE.search(said.casefold()):
        return False
    return len(own_of_company(question, said)) <= OWN_MAX


def own_of_company(question: Question, said: str) -> frozenset[str]:
    """The stems of a text's telling words that neither question, guideline nor any company would use."""
    told = frozenset(stem(word) for word in telling_words(said, question))
    return told - ANY_COMPANYS - stems(question.guideline)


@lru_cache(TEXTS_KEPT)
def without_names(notes: str, files: tuple[str, ...]) -> str:
    """Notes without the names of these files, with or without their endings."""
    folded = notes.casefold()
    for file in files:
        name = file.replace("\\", "/").rsplit("/", 1)[-1]
        base = name.rpartition(".")[0]
        for form in (name, base, _NUMBERED.sub("", base)):
            if len(form) >= NAME_MIN and form.casefold() in folded:
                notes = re.sub(re.escape(form), " ", notes, flags=re.IGNORECASE)
    return notes


def is_restated(said: str, question: Question) -> bool:
    """Whether notes are the question as a statement: most of its words, no number, and next to none of their own."""
    if any(map(str.isdigit, said)) or is_french(said) != is_french(question.text):
        return False
    own = {stem(word) for word in telling_words(said, question)} - RESTATING
    return repeats(said, question) and len(own) <= RESTATED_MAX and not _AT_A_PLACE.search(said)


def is_praise(said: str, question: Question) -> bool:
    """Whether long notes praise and, beside words that any company may write, tell nothing."""
    if len(set(PRAISE.findall(said.casefold()))) < PRAISE_MIN:
        return False
    return is_any_companys(said, question)


_AROUND_MAX = 20
"""Words around a question that is quoted word for word: as many frame it, more may answer it (a reading)."""


def quotes(notes: str, question: Question, edition: Edition) -> bool:
    """Whether notes hold the question word for word, and around it next to nothing that tells."""
    around = n_words(notes) - n_words(question.text)
    if contained(question.text, notes) < edition.notes_copied_share or any(map(str.isdigit, notes)):
        return False
    return around <= _AROUND_MAX and len(telling_words(notes, question)) <= 2 * edition.notes_own_words_min


def repeats(notes: str, question: Question) -> bool:
    """Whether most of the question's telling words stand in the notes."""
    asked = stems(question.text)
    return bool(asked) and len(asked & stems(notes)) * 2 > len(asked)


def _finding(
    question: Question, code: str, message: str, *texts: str, strength: Strength = Strength.CERTAIN
) -> Finding:
    evidence = tuple(Evidence(text) for text in texts)
    return Finding(question.id, Check.NOTES, code, Status.NOT_MET, message, evidence, strength)
