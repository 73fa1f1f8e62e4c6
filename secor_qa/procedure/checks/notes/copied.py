"""2.5(c): a question's notes are its own: not another question's, not another submission's.

Measure: word sequences of three that two notes share, over all of both, or over the shorter where it is long; notes of
a No or N/A may well be alike. Of two questions with the same notes the one is spoken of whose text and guideline have
less to do with them (affinity.py); both are where that cannot be told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from secor_qa.procedure.checks.affinity import affinity
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.paper_numbers import names_paper
from secor_qa.procedure.plain_text import excerpt, n_words, plural
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.likeness import alike_pairs
from secor_qa.procedure.wording.persons import ASKING
from secor_qa.procedure.wording.stems import stems
from secor_qa.procedure.words import Answer, Check, Status, Strength

_LEAD_MIN = 0.35
"""By so much more of a word that a single question has must notes speak of the one that they belong to (a reading)."""
Copies = dict[str, tuple[tuple[str, float], ...]]


def copies(facts: Facts) -> Copies:
    """For each question the others with the same notes, and how much they share (0-1)."""
    least = facts.edition.notes_copied_words_min
    texts = {
        row.question: row.notes
        for row in facts.submission.answers
        if row.answer is Answer.YES and n_words(row.notes) >= least and row.question in facts.instrument
    }
    found: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for one, other, share in alike_pairs(texts, facts.edition.notes_copied_share):
        owner = _owner(one, other, f"{texts[one]} {texts[other]}", facts)
        if owner != one:
            found[one].append((other, share))
        if owner != other:
            found[other].append((one, share))
    return {question: tuple(others) for question, others in found.items()}


def _owner(one: str, other: str, notes: str, facts: Facts) -> str | None:
    """The question of two that notes speak of clearly more, where people are asked, or whose paper alone they name.

    None where not told.
    """
    measure, told = facts.once(affinity), stems(notes)
    lead = measure.to_question(told, one) - measure.to_question(told, other)
    if abs(lead) >= _LEAD_MIN:
        return one if lead > 0 else other
    asked = [each for each in (one, other) if "I" in facts.instrument.question(each).methods]
    if len(asked) == 1 and ASKING.search(notes):
        return asked[0]
    named = [
        each for each in (one, other) if any(names_paper(notes, paper) for paper in facts.submission.documents_of(each))
    ]
    return named[0] if len(named) == 1 else None


def copied(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The same notes at another question, or in another submission."""
    others = facts.once(copies).get(question.id, ())
    if others:
        names = ", ".join(other for other, _ in others)
        which = f"question {names}" if len(others) == 1 else f"questions {names}"
        message = (
            f"The notes of question {question.id} are the same as those of {which} "
            f"({max(share for _, share in others):.0%} "
            "of their wording); please say what was found for each question."
        )
        texts = [row, *(found for other, _ in others if (found := facts.submission.answer(other)))]
        evidence = tuple(Evidence(f"Question {each.question}: “{excerpt(each.notes)}”") for each in texts)
        yield _finding(question, "notes-copied", message, evidence, Strength.LIKELY)
    yield from _elsewhere(question, row, facts)


def _elsewhere(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    least, n_own = facts.edition.notes_copied_share, n_words(row.notes)
    seen = [each for each in facts.elsewhere.notes.get(question.id, ()) if each.overlap >= least]
    if not seen or n_own < facts.edition.notes_copied_words_min:
        return
    foreign = [each for each in seen if not each.same_employer]
    shown = (foreign or seen)[0]
    share = f"{shown.overlap:.0%} of {plural(n_own, 'word')}"
    evidence = (
        Evidence(f"Here: “{excerpt(row.notes)}”"),
        Evidence(f"{excerpt(shown.employer, 60)}, {excerpt(shown.where, 60)}: “{excerpt(shown.text)}”"),
    )
    if foreign:
        message = f"The notes of question {question.id} stand in another employer's submission too ({share})."
        yield _finding(question, "notes-from-elsewhere", message, evidence, Strength.LIKELY)
    elif not question.carry_over:
        message = (
            f"The notes of question {question.id} are those of the employer's earlier submission ({share}); please see "
            "whether they tell of this period."
        )
        yield _finding(question, "notes-as-before", message, evidence, Strength.LOOK)


def _finding(
    question: Question, code: str, message: str, evidence: tuple[Evidence, ...], strength: Strength
) -> Finding:
    return Finding(question.id, Check.NOTES, code, Status.NEEDS_REVIEWER, message, evidence, strength)
