"""The course of a closed review: reviewer, rounds and their dates, deficiencies, and the decision that follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from secor_qa.desk.history import ClosedDeficiency, ClosedRound
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.scoring import Mark
from secor_qa.procedure.words import Answer, Check, Decision, DeficiencyKind, Verdict
from secor_qa.samples.dice import Random
from secor_qa.samples.history_odds import difficulty

_REVIEWERS = (
    ("Priya Maplestone", 30, 9),
    ("Gordon Ashwater", 26, 13),
    ("Tess Lindqvarn", 22, 11),
    ("Odell Fairbrook", 14, 19),
    ("Wanda Crossfield", 8, 15),
)  # fmt: skip  name, share, usual days

_CHECKS = {Check.NOTES: 30, Check.DOCUMENTS: 25, Check.CURRENCY: 16, Check.ACTION_ITEMS: 10, Check.CONSISTENCY: 8,
           Check.INSTRUMENT_USE: 6, Check.IMPROVEMENT: 5}  # fmt: skip

_SKEW = 1.16  # times more deficiencies for each percent of difficulty: a few questions have most of them

_WORDINGS = {
    Check.NOTES: ("The notes at {q} do not give the count of people asked.", "Please say at {q} where this was seen."),
    Check.DOCUMENTS: ("The record named at {q} is not in the package.", "Please attach a signed copy for {q}."),
    Check.CURRENCY: ("The record at {q} dates from before the twelve months.", "The form at {q} carries no date."),
    Check.ACTION_ITEMS: ("No action item answers the No at {q}.", "The item for {q} names nobody who will do it."),
    Check.CONSISTENCY: ("{q} and the profile disagree; please say which is right.",),
    Check.INSTRUMENT_USE: ("The points claimed at {q} do not follow from its percentage.",),
    Check.IMPROVEMENT: ("The action for {q} restates the gap; say what will be different afterwards.",),
}


@dataclass(frozen=True)
class Course:
    """How one review went. `passing`: whether the marks of the last round reach the pass mark."""

    reviewer: str
    rounds: tuple[ClosedRound, ...]
    decision: Decision
    decided_on: date
    reason: str
    passing: bool

    def deficiencies(
        self, instrument: Instrument, marks: tuple[Mark, ...], random: Random
    ) -> tuple[tuple[ClosedDeficiency, ...], Mapping[tuple[str, Check], Verdict]]:
        """What was upheld in each round, and the checks that were not accepted in the last one."""
        answered = [mark.question for mark in marks if mark.answer is not Answer.NA]
        weights = [_SKEW ** difficulty(question, instrument.question(question).element) for question in answered]
        found: dict[tuple[str, Check], ClosedDeficiency] = {}
        for number in range(1, len(self.rounds) + 1):
            last = number == len(self.rounds)
            unresolved = last and self.decision is Decision.INVALID
            for _ in range(random.randrange(3, 9) // number if not last or unresolved else random.randrange(3)):
                question = random.choices(answered, weights)[0]
                check = random.choices(list(_CHECKS), list(_CHECKS.values()))[0]
                each = _deficiency(question, check, number, random, last=last, unresolved=unresolved)
                found.setdefault((question, check), each)
        open_ones = {key: Verdict.NOT_ACCEPTED for key, each in found.items() if each.resolved_round is None}
        return tuple(found.values()), open_ones


def _deficiency(question: str, check: Check, number: int, random: Random, *, last: bool,
                unresolved: bool) -> ClosedDeficiency:  # fmt: skip
    """Weak plans and what is left for next time stay open without harm; what blocks is mended in the next round."""
    for_next_time = not check.blocking or (last and not unresolved)
    return ClosedDeficiency(
        round=number,
        question=question,
        check=check,
        kind=DeficiencyKind.INFORMATIONAL if for_next_time else DeficiencyKind.ACTIONABLE,
        wording=random.choice(_WORDINGS[check]).format(q=question),
        resolved_round=None if for_next_time or unresolved else number + 1,
        noted_by_assessor=random.random() < 0.2,
    )


def make_course(random: Random, received_on: date, failing: float) -> Course:
    """Most are accepted at once or after one correction. `failing` is the chance (0-1) that it ends invalid, for its
    score or, less often, because the correction came late.
    """
    reviewer, _, usual = random.choices(_REVIEWERS, [share for _, share, _ in _REVIEWERS])[0]
    ending = random.choices(["accepted", "below", "late"], [1 - failing, 0.8 * failing, 0.2 * failing])[0]
    n_rounds = random.choices([1, 2, 3], [58, 34, 8])[0] if ending == "accepted" else random.choice([2, 2, 3])
    n_answered = n_rounds - 1 if ending != "late" else n_rounds - 2
    rounds: list[ClosedRound] = []
    arrived = received_on
    for _ in range(n_answered):
        sent = _looked_at(arrived, usual, random)
        got = sent + timedelta(days=random.choice([0, 0, 0, 1, 2]))
        rounds.append(ClosedRound(arrived, sent, got if got > sent else None))
        arrived = got + timedelta(days=random.randrange(5, 16))
    if ending == "late":
        sent = _looked_at(arrived, usual, random)
        rounds.append(ClosedRound(arrived, sent))
        decided = sent + timedelta(days=random.randrange(16, 25))
        reason = "The corrected assessment was not returned within 15 days of the feedback (2.7, 2.8)."
        return Course(reviewer, tuple(rounds), Decision.INVALID, decided, reason, passing=False)
    rounds.append(ClosedRound(arrived))
    decided = _looked_at(arrived, usual, random)
    if ending == "below":
        reason = "The score stays below the minimum after the correction (2.6, 2.8)."
        return Course(reviewer, tuple(rounds), Decision.INVALID, decided, reason, passing=False)
    reason = "All checks accepted and the pass mark reached (2.6, 2.14)."
    return Course(reviewer, tuple(rounds), Decision.ACCEPTED, decided, reason, passing=True)


def _looked_at(arrived: date, usual: int, random: Random) -> date:
    """When the reviewer was through with it: about the usual number of days, and never on a weekend."""
    on = arrived + timedelta(days=min(26, max(2, round(random.gauss(usual, 4)))))
    return on - timedelta(days=max(0, on.weekday() - 4)) if (on - arrived).days > 3 else on
