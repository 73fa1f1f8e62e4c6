"""2.5(d): an answer against its notes, its percentage, its action item, and against the notes of other questions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache

from secor_qa.procedure.checks.action_items.fields import is_done, is_of_reviewer, said
from secor_qa.procedure.checks.action_items.missing import earned_share, items_of
from secor_qa.procedure.checks.consistency.denial import (
    Denial,
    denials,
    denies,
    names_thing,
    of_nothing_named,
    quoted,
)
from secor_qa.procedure.checks.consistency.harmless_denial import without_harmless
from secor_qa.procedure.checks.consistency.lacking_parts import lacks_part
from secor_qa.procedure.checks.consistency.negation import gainsays
from secor_qa.procedure.checks.consistency.spoken_denial import taken_back
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, is_placeholder, n_words
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.assertions import AMISS, OTHERS_FAILED, reads_as_yes, shows_that_it_is_there
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.gone import gone
from secor_qa.procedure.wording.negations import ANY_NEGATION
from secor_qa.procedure.wording.put_off import put_off, ran_out, still_on_order
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.shortfalls import all_but_some, shortfalls
from secor_qa.procedure.words import Answer, Check, Scoring, Status, Strength

FULL_PCT = 100
_REPORTED = re.compile(
    r"[,;.]?\s*\b(?:(?:although|though|but|and|while|only),? )?"
    r"(?:some|one|two|three|four|several|others?|a few|both|they|hands|workers|people)"
    r"(?: of (?:them|us|(?:the|our) \w+))? "
    r"(?:said|mentioned|told me|complained|pointed out|remarked|noted|reminded me|let me know) (?:that )?",
    re.IGNORECASE,
)
"""What comes behind it was said by people, and is a sentence of its own."""
_A_DRILL = re.compile(
    r"\A\W*(?:an? |any |the |our )?(?:\w+ )?drills?\b(?! (?:report|card|sheet|form|log|book))", re.IGNORECASE
)
_ASKS_FOR_DRILL = re.compile(r"\bplan tried out\b|\bdrills? (?:was |were )?held\b", re.IGNORECASE)
_ASKS_FOR_THE_ONE = re.compile(
    r"\bplan tried out\b|\bdrill (?:was )?held\b|\bwhole system\b|\bsystem (?:was )?reviewed\b|\bput together\b", re.I
)
_ASKS_FOR_CORRECTIONS = re.compile(
    r"\bcorrections?\b[^?]{0,60}\b(?:carried out|done|made|put right)\b|\baction plan\b[^?]{0,40}\bcarried out\b", re.I
)
_ASKS_FOR_TICKETS = re.compile(r"\b(?:tickets|certificates?|first aiders?|licences|valid)\b", re.IGNORECASE)
Denied = tuple[str, str, Denial]  # the question that denies, the one that is answered Yes, and what is denied


def against_notes(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """An answer that its own notes say the opposite of; where part is claimed only what they deny as a whole counts."""
    if row.answer is Answer.YES:
        notes = without_harmless(question, row.notes, facts)
        partial = is_partial(question, row)
        denial = None if is_placeholder(notes) else _denied_whole(notes) if partial else denies(question, notes)
        if denial:
            message = f"Question {question.id} is answered Yes, but its notes say otherwise: {quoted(denial)}"
            status = Status.NEEDS_REVIEWER if partial or denial.strength is Strength.LOOK else Status.NOT_MET
            evidence = (Evidence("Answer: Yes."), Evidence(f"Notes: “{excerpt(row.notes)}”"))
            yield Finding(question.id, Check.CONSISTENCY, "notes-deny-yes", status, message, evidence, denial.strength)
        elif not partial and (told := gainsays(question, notes) or taken_back(question, notes)):
            message = (
                f"Question {question.id} is answered Yes; please see whether its notes take it back: “{excerpt(told)}”"
            )
            evidence = (Evidence("Answer: Yes."), Evidence(f"Notes: “{excerpt(row.notes)}”"))
            yield Finding(
                question.id, Check.CONSISTENCY, "notes-gainsay-yes", Status.NEEDS_REVIEWER, message, evidence,
                Strength.LOOK,
            )  # fmt: skip
    elif row.answer is Answer.NO and (reads_as_yes(row.notes) or shows_that_it_is_there(row.notes)):
        message = f"Question {question.id} is answered No, but its notes read as if all were in place."
        evidence = (Evidence("Answer: No."), Evidence(f"Notes: “{excerpt(row.notes)}”"))
        yield Finding(
            question.id, Check.CONSISTENCY, "notes-deny-no", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
        )


def _denied_whole(notes: str) -> Denial | None:
    """What notes deny as a whole before they say anything else, where they count nothing that is there all the same."""
    first, second = [*sentences(notes), "", ""][:2]
    opening = (first, second) if ANY_NEGATION.search(first) else (first,)
    found = (each for each in denials(notes) if of_nothing_named(each.thing) and each.strength is not Strength.LOOK)
    return None if _counts(notes) else next((each for each in found if each.sentence in opening), None)


def full_claim_against_notes(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """All points of a question in parts, or a full percentage, beside notes that tell of something that fell short."""
    if row.answer is not Answer.YES or earned_share(question, facts.submission) != 1:
        return
    amiss = all_but_some(row.notes)
    if not amiss and not is_partial(question, row) and not _falls_short(row.notes):
        amiss = gone(f"{question.text} {question.guideline}", row.notes)
    amiss = amiss or ("" if _falls_short(row.notes) else _open_by(question, row.notes))
    if not amiss and question.scoring is Scoring.RANGE:
        amiss = lacks_part(question, row.notes)
    elif (
        not amiss
        and question.scoring is Scoring.PERCENT
        and row.percent_positive == FULL_PCT
        and not _counts(row.notes)
    ):
        amiss = next((each for each in sentences(row.notes) if OTHERS_FAILED.search(each)), None)
    if amiss:
        message = f"Question {question.id} claims all its points, but its notes say: “{excerpt(amiss)}”"
        claim = f"Points claimed: {row.points_claimed} of {question.points}; percent positive: {row.percent_positive}."
        evidence = (Evidence(claim), Evidence(f"Notes: “{excerpt(row.notes)}”"))
        yield Finding(
            question.id, Check.CONSISTENCY, "claim-against-notes", Status.NEEDS_REVIEWER, message, evidence,
            Strength.LIKELY,
        )  # fmt: skip


def _open_by(question: Question, notes: str) -> str:
    """The sentence by which what a question asks for was put off, is still to come, or has run out."""
    if _ASKS_FOR_THE_ONE.search(question.text) and (told := put_off(notes)):
        return told
    if _ASKS_FOR_CORRECTIONS.search(question.text) and (told := still_on_order(notes)):
        return told
    return ran_out(notes) if _ASKS_FOR_TICKETS.search(question.text) else ""


def is_partial(question: Question, row: AnswerRow) -> bool:
    """Whether the answer itself says that not all is there: then the notes may name what is missing."""
    percent, claim = row.percent_positive, row.points_claimed
    if isinstance(percent, Decimal) and percent < FULL_PCT:
        return True
    return question.scoring is Scoring.RANGE and isinstance(claim, Decimal) and claim < question.points


def _counts(notes: str) -> bool:
    return bool(ratios(notes) or shortfalls(notes))


def _falls_short(notes: str) -> bool:
    return any(each.part < each.whole for each in (*ratios(notes), *shortfalls(notes)))


def against_plan(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """A Yes that claims everything has no open action item of which the deficiency says that something is amiss."""
    if row.answer is not Answer.YES or is_partial(question, row) or earned_share(question, facts.submission) != 1:
        return
    for item in items_of(question.id, facts.submission):
        if not is_done(item) and not is_of_reviewer(item) and AMISS.search(item.deficiency):
            message = (
                f"Question {question.id} claims all its points, but the action plan says of "
                f"it: “{excerpt(item.deficiency)}”."
            )
            evidence = (Evidence(f"Answer: Yes. Notes: “{excerpt(row.notes)}”"), Evidence(said(item)))
            yield Finding(
                question.id,
                Check.CONSISTENCY,
                "plan-against-yes",
                Status.NEEDS_REVIEWER,
                message,
                evidence,
                Strength.LOOK,
            )
            return


def done_against_no(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """A No has no item that was completed before data gathering began."""
    start = facts.submission.on("data_gathering_start")
    for item in items_of(question.id, facts.submission) if row.answer is Answer.NO and start else ():
        if isinstance(item.completed_on, date) and start and item.completed_on < start:
            message = (
                f"Question {question.id} is answered No, but its action item was completed on "
                f"{item.completed_on.isoformat()}, before data gathering began."
            )
            evidence = (Evidence("Answer: No."), Evidence(said(item)))
            yield Finding(
                question.id, Check.CONSISTENCY, "done-against-no", Status.NEEDS_REVIEWER, message, evidence,
                Strength.LOOK,
            )  # fmt: skip
            return


@lru_cache(TEXTS_KEPT)
def _denials_with_reported(notes: str) -> tuple[Denial, ...]:
    """What notes deny, what people said within them being sentences of their own."""
    return denials(_REPORTED.sub(". ", notes))


def across_notes(question: Question, facts: Facts) -> Iterator[Finding]:
    """What the notes of one question say is missing is not answered Yes at another; said at both."""
    for source, other, denial in facts.once(_denied_elsewhere):
        if question.id in (source, other):
            yield _across(question.id, source, other, denial, facts)


def _denied_elsewhere(facts: Facts) -> tuple[Denied, ...]:
    """What the notes of one question deny to be there and one other alone claims."""
    found: list[Denied] = []
    for row in (each for each in facts.submission.answers if n_words(each.notes) > 2):
        for denial in _denials_with_reported(row.notes):
            if denial.thing and denial.strength is Strength.CERTAIN:
                others = (each for each in facts.instrument.questions if each.id != row.question)
                rivals = [each.id for each in others if _claims(each, denial, facts)]
                if len(rivals) == 1 and not _points_to(rivals[0], row):
                    found.append((row.question, rivals[0], denial))
    return tuple(found)


def _points_to(other: str, row: AnswerRow) -> bool:
    """Whether the notes of one question name the other, at which it is told: `what we agreed at 4.1 stands instead`."""
    return re.search(rf"(?<![\w.]){re.escape(other)}(?!\w|\.\d)", row.notes) is not None


def _claims(question: Question, denial: Denial, facts: Facts) -> bool:
    row = facts.submission.answer(question.id)
    if row is None or row.answer is not Answer.YES or is_partial(question, row):
        return False
    is_of_drills = _A_DRILL.search(denial.thing) and _ASKS_FOR_DRILL.search(question.text)
    return bool(is_of_drills) or names_thing(denial.thing, question)


def _across(at: str, source: str, other: str, denial: Denial, facts: Facts) -> Finding:
    message = (
        f"Question {other} is answered Yes, but the notes of question {source} say that it is missing: {quoted(denial)}"
    )
    rows = [facts.submission.answer(each) for each in (source, other)]
    evidence = tuple(
        Evidence(f"Question {row.question}: {row.answer}. Notes: “{excerpt(row.notes)}”") for row in rows if row
    )
    return Finding(at, Check.CONSISTENCY, "notes-deny-other", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY)
