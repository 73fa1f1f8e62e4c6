"""Faults against 2.5(c): notes that are missing, thin, borrowed, general, or name people."""

from __future__ import annotations

import re
from collections.abc import Callable

from secor_qa.procedure.instrument import Question
from secor_qa.procedure.words import Check
from secor_qa.samples.dice import Random
from secor_qa.samples.draft import Draft, Planted, Row
from secor_qa.samples.facts import fill
from secor_qa.samples.fault_kinds import Fault, fault_words, noted, of_check, planted, said

_N_FRAMED = 4


_COUNTED = re.compile(r"\btally\b|\bhow many\b|\bshare of (?:the )?(?:those|people|workers)\b")
"""By this a guideline wants to be told how many were asked."""


def _instead(name: str, words: str, what: str, *, counted: bool = False) -> Callable[[Draft, Random], list[Planted]]:
    """Put one of these texts in the place of a note, with `counted` of one on talks that tells how many were asked."""

    def plant(draft: Draft, random: Random) -> list[Planted]:
        rows = noted(draft, method="I" if counted else "")
        rows = [pair for pair in rows if not counted or _COUNTED.search(pair[0].guideline)]
        if not rows:
            return []
        question, row = random.choice(rows)
        row.notes = said(draft, random, words, question)
        return [planted(name, Check.NOTES, question.id, what)]

    return plant


def _question_again(draft: Draft, random: Random) -> list[Planted]:
    rows = noted(draft)
    if not rows:
        return []
    question, row = random.choice(rows)
    row.notes = random.choice(fault_words("question_again")).format(text=question.text)
    return [planted("notes-say-the-question", Check.NOTES, question.id, "The notes repeat the question.")]


def _elsewhere(draft: Draft, random: Random) -> list[Planted]:
    rows = noted(draft)
    if len(rows) < 2:
        return []
    (question, row), (other, _) = random.sample(rows, 2)
    row.notes = random.choice(fault_words("refer_elsewhere")).format(other=other.id)
    what = "The notes only point to another question."
    return [planted("notes-point-elsewhere", Check.NOTES, question.id, what)]


def _repeated(draft: Draft, random: Random) -> list[Planted]:
    rows = noted(draft)
    if not rows:
        return []
    question, row = random.choice(rows)
    sentence = random.choice(fault_words("repeated"))
    row.notes = " ".join([sentence] * (question.notes_min_words // len(sentence.split()) + 1))
    what = "One sentence over and over, until there are enough words."
    return [planted("one-sentence-repeated", Check.NOTES, question.id, what)]


def _copied(draft: Draft, random: Random) -> list[Planted]:
    pairs = noted(draft)
    if len(pairs) < 2:
        return []
    (question, row), (other, source) = random.sample(pairs, 2)
    row.notes = source.notes
    what = f"The notes are those of question {other.id}, word for word."
    return [planted("notes-copied", Check.NOTES, question.id, what, also=[other.id], aside=["consistency"])]


def _framed(draft: Draft, random: Random) -> list[Planted]:
    """The same sentence for several questions, with a word or two exchanged."""
    rows = noted(draft)
    if len(rows) < _N_FRAMED:
        return []
    frame, chosen = random.choice(fault_words("frame")), random.sample(rows, _N_FRAMED)
    for (question, row), subject in zip(chosen, random.sample(fault_words("subjects"), _N_FRAMED), strict=True):
        row.notes = fill(frame, draft.story.slots(question.id) | {"subject": subject})
    first, *others = [question.id for question, _ in chosen]
    what = f"The notes of {_N_FRAMED} questions are one sentence with a word exchanged."
    return [planted("notes-of-one-mould", Check.NOTES, first, what, also=others)]


def _swapped(draft: Draft, random: Random) -> list[Planted]:
    rows = noted(draft)
    if len(rows) < 2:
        return []
    (question, row), (other, second) = random.sample(rows, 2)
    row.notes, second.notes = second.notes, row.notes
    what = f"The notes of {question.id} and {other.id} have changed places."
    return [planted("notes-of-another-question", Check.NOTES, question.id, what, also=[other.id],
                    aside=["consistency", "documents"])]  # fmt: skip


def _named(draft: Draft, random: Random) -> list[Planted]:
    rows = [pair for pair in noted(draft, method="I") if _no_names(pair)]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.notes += " " + said(draft, random, "named", question)
    return [planted("people-named-in-notes", Check.NOTES, question.id, "A worker who was asked is named.")]


def _no_names(pair: tuple[Question, Row]) -> bool:
    """Whether the guideline asks that nobody be named, or the question is one of talks alone."""
    return "name no one" in pair[0].guideline or pair[0].methods == ("I",)


_NOTES = Check.NOTES
FAULTS: tuple[Fault, ...] = (
    of_check(_NOTES, "notes-too-thin", _instead("notes-too-thin", "thin", "The notes are a few words."),
             "far fewer words than the guideline asks for"),
    of_check(_NOTES, "notes-left-out", _instead("notes-left-out", "blank", "There are no notes for the Yes."),
             "nothing, or a dash, where notes are asked for"),
    of_check(_NOTES, "notes-say-the-question", _question_again, "hardly a word that is not the question's"),
    of_check(_NOTES, "notes-point-elsewhere", _elsewhere, "the whole note is a pointer"),
    of_check(_NOTES, "one-sentence-repeated", _repeated, "the same sentence several times over"),
    of_check(_NOTES, "notes-are-a-placeholder", _instead("notes-are-a-placeholder", "placeholder",
             "A placeholder was never filled in."), "brackets, crosses or filler text in place of a note"),
    of_check(_NOTES, "notes-of-a-chatbot", _instead("notes-of-a-chatbot", "chatbot", "Pasted from a chatbot, with its "
             "own remarks."), "words addressed to the writer, not to the reviewer"),
    of_check(_NOTES, "notes-are-general", _instead("notes-are-general", "boilerplate", "Nothing in the notes is about "
             "this company or this question."), "no word of the question, the company, a place, a date or a number"),
    of_check(_NOTES, "notes-copied", _copied, "two notes with the same words"),
    of_check(_NOTES, "notes-of-one-mould", _framed, "notes that differ in a word or two"),
    of_check(_NOTES, "no-tally-of-talks", _instead("no-tally-of-talks", "no_tally", "How many were asked, and how many "
             "knew, is not said.", counted=True), "no count in a note for which the guideline asks one"),
    of_check(_NOTES, "people-named-in-notes", _named, "a name that signs or attends elsewhere in the package"),
    of_check(_NOTES, "notes-of-another-question", _swapped, deep=True),
)  # fmt: skip
