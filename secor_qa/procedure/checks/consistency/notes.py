"""2.5(d): an answer against its notes, its percentage, its action item, and against the notes of other questions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from secor_qa.procedure.checks.action_items.fields import is_done, said
from secor_qa.procedure.checks.action_items.missing import earned_share, items_of
from secor_qa.procedure.checks.consistency.claimed_level import DID
from secor_qa.procedure.checks.consistency.denial import (
    Denial,
    denials,
    denies,
    lacks_part,
    names_thing,
    of_nothing_named,
    quoted,
)
from secor_qa.procedure.checks.consistency.harmless_denial import without_harmless
from secor_qa.procedure.checks.consistency.negation import gainsays
from secor_qa.procedure.checks.consistency.spoken_denial import taken_back
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, is_placeholder, n_words
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.assertions import AMISS, OTHERS_FAILED, reads_as_yes
from secor_qa.procedure.wording.counts import FELL_SHORT, Ratio, ratios, written_out
from secor_qa.procedure.wording.gone import gone
from secor_qa.procedure.wording.negations import ANY_NEGATION
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.shortfalls import all_but_some, shortfalls
from secor_qa.procedure.words import Answer, Check, Scoring, Status, Strength

FULL_PCT = 100
_ROUNDING_PCT = 1
"""Where the notes work out their own share, it may be rounded and no more."""
_SHARE = re.compile(r"\b0 to \d{1,2} (?:points? )?by\b|\bby (?:the )?share\b|\bin proportion\b", re.IGNORECASE)
_SHARE_OF = re.compile(r"\bshare of (?P<of>[^.;]+)", re.IGNORECASE)
_PEOPLE = re.compile(
    r"\b(?:people|persons?|workers?|employees|staff|those|who|managers?|supervisors?|everyone|crew|members|interviewed|"
    r"asked|drivers?|operators?|required training)\b",
    re.IGNORECASE,
)
_OF_US = re.compile(
    r"of (?:us|them|the (?:crew|workers|people|staff|team))\b|(?:hold|have|has|carry|got) "
    r"(?:(?:a|an|the|their|first|valid) )*(?:aid|cards?|tickets?|certificates?)\b",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"\b(?:did|made|held|closed|fixed|mended|finished|completed|walked|managed|assessed|ranked|in time|on time|"
    r"corrected|"
    r"put right)\b[^.;:]{0,25}\Z",
    re.IGNORECASE,
)
"""Before a tally these say that it is of what was done."""
_BY_PERCENT = (Scoring.PERCENT, Scoring.ALL_OR_NOTHING)

Denied = tuple[str, Denial]  # the question in whose notes it stands, and what it denies


def against_notes(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """An answer that its own notes say the opposite of; where part is claimed only what they deny as a whole counts."""
    if row.answer is Answer.YES:
        notes = without_harmless(question, row.notes, facts)
        partial = _is_partial(question, row)
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
    elif row.answer is Answer.NO and reads_as_yes(row.notes):
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
    if not amiss and not _is_partial(question, row) and not _falls_short(row.notes):
        amiss = gone(f"{question.text} {question.guideline}", row.notes)
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


def _is_partial(question: Question, row: AnswerRow) -> bool:
    """Whether the answer itself says that not all is there: then the notes may name what is missing."""
    percent, claim = row.percent_positive, row.points_claimed
    if isinstance(percent, Decimal) and percent < 100:
        return True
    return question.scoring is Scoring.RANGE and isinstance(claim, Decimal) and claim < question.points


def tally_against_percent(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The one tally of the notes and the percent positive, or the share of the points claimed, tell the same."""
    percent = _claimed_pct(question, row, facts)
    if percent is None or row.answer is not Answer.YES:
        return
    told = [ratio for ratio in ratios(row.notes) if not ratio.after.casefold().startswith(("point", "day", "month"))]
    if _share_is_of_things(question):
        told = [ratio for ratio in told if not _OF_US.match(ratio.after)]
    apart, tolerance = shortfalls(row.notes), facts.edition.tally_tolerance_pct
    is_by_share = question.scoring in _BY_PERCENT or _by_share(question)
    told = told if is_by_share and told else list(apart)
    if question.scoring is Scoring.RANGE and is_by_share:
        short = [each for each in told if each.part < each.whole]
        told = short if short and all(_is_of_done(each, row.notes) for each in short) else list(apart)
    if question.scoring is Scoring.RANGE:
        told = [each for each in told if each.pct < percent]
    elif sure := written_out(row.notes):
        told, tolerance = [sure], _ROUNDING_PCT
    elif len({(ratio.part, ratio.whole) for ratio in [*told, *apart]}) != 1:
        told = [each for each in apart if percent == FULL_PCT and each.pct < percent]
    elif percent == FULL_PCT:
        tolerance = _ROUNDING_PCT
    if told and all(abs(pct - percent) > tolerance for pct in _pcts(told[0])):
        yield _tally(question, row, told[0], percent)


@lru_cache(TEXTS_KEPT)
def _share_is_of_things(question: Question) -> bool:
    """Whether the guideline says of which things the percent is the share, and no people are among them."""
    shares = _SHARE_OF.findall(question.guideline)
    return bool(shares) and not any(_PEOPLE.search(each) for each in shares)


@lru_cache(TEXTS_KEPT)
def _by_share(question: Question) -> bool:
    """Whether the points of levels are given by a share, so that all of them are those of a whole tally."""
    return question.scoring is Scoring.RANGE and _SHARE.search(question.guideline) is not None


def _is_of_done(told: Ratio, notes: str) -> bool:
    """Whether a tally is of what was done, not of some that are spoken of."""
    before = " ".join(notes.split()).partition(told.text)[0]
    return bool(DID.match(told.after) or FELL_SHORT.match(told.after) or _DOING.search(before))


def _claimed_pct(question: Question, row: AnswerRow, facts: Facts) -> Fraction | None:
    """The percent positive, 0-100; where none is given, that of all points; None where neither can be told."""
    percent = row.percent_positive
    if question.scoring in _BY_PERCENT and isinstance(percent, Decimal):
        return Fraction(percent) if percent.is_finite() and 0 <= percent <= FULL_PCT else None
    in_shares = question.scoring in (Scoring.PERCENT, Scoring.RANGE) and percent is None
    return Fraction(FULL_PCT) if in_shares and earned_share(question, facts.submission) == 1 else None


def _pcts(told: Ratio) -> Iterator[Fraction]:
    """What a tally may stand for: the share told, or the rest where it tells of what was amiss."""
    yield told.pct
    if FELL_SHORT.match(told.after):
        yield FULL_PCT - told.pct


def _counts(notes: str) -> bool:
    return bool(ratios(notes) or shortfalls(notes))


def _falls_short(notes: str) -> bool:
    return any(each.part < each.whole for each in (*ratios(notes), *shortfalls(notes)))


def _tally(question: Question, row: AnswerRow, told: Ratio, percent: Fraction) -> Finding:
    if row.percent_positive is None:
        claim = f"all {question.points} points are claimed"
    else:
        claim = f"the percent positive is {float(percent):g}"
    message = f"The notes of question {question.id} tell “{told.text}”, which is {float(told.pct):.0f} %, but {claim}."
    said_by = f"percent_positive: {row.percent_positive}; points_claimed: {row.points_claimed} of {question.points}."
    evidence = (Evidence(said_by), Evidence(f"Notes: “{excerpt(row.notes)}”"))
    return Finding(
        question.id, Check.CONSISTENCY, "tally-against-percent", Status.NOT_MET, message, evidence, Strength.LIKELY
    )


def against_plan(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """A Yes that claims everything has no open action item of which the deficiency says that something is amiss."""
    if row.answer is not Answer.YES or _is_partial(question, row) or earned_share(question, facts.submission) != 1:
        return
    for item in items_of(question.id, facts.submission):
        if not is_done(item) and item.origin.strip().casefold() != "qa reviewer" and AMISS.search(item.deficiency):
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


def all_denials(facts: Facts) -> tuple[Denied, ...]:
    """What the notes of every question deny to be there."""
    return tuple(
        (row.question, denial)
        for row in facts.submission.answers
        if n_words(row.notes) > 2
        for denial in denials(row.notes)
        if denial.thing and denial.strength is Strength.CERTAIN
    )


def across_notes(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """What the notes of one question say is missing is not answered Yes at another; said at both."""
    for source, denial in facts.once(all_denials):
        if source == question.id:
            others = [each for each in facts.instrument.questions if each.id != source and _claims(each, denial, facts)]
            if len(others) == 1:
                yield _across(question.id, source, others[0].id, denial, facts)
        elif _claims(question, denial, facts):
            rivals = [each for each in facts.instrument.questions if each.id != source and _claims(each, denial, facts)]
            if len(rivals) == 1:
                yield _across(question.id, source, question.id, denial, facts)


def _claims(question: Question, denial: Denial, facts: Facts) -> bool:
    row = facts.submission.answer(question.id)
    if row is None or row.answer is not Answer.YES or _is_partial(question, row):
        return False
    return names_thing(denial.thing, question)


def _across(at: str, source: str, other: str, denial: Denial, facts: Facts) -> Finding:
    message = (
        f"Question {other} is answered Yes, but the notes of question {source} say that it is missing: {quoted(denial)}"
    )
    rows = [facts.submission.answer(each) for each in (source, other)]
    evidence = tuple(
        Evidence(f"Question {row.question}: {row.answer}. Notes: “{excerpt(row.notes)}”") for row in rows if row
    )
    return Finding(at, Check.CONSISTENCY, "notes-deny-other", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY)
