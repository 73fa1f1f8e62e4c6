"""Faults against 2.5(e): answers, points and percentages that the instrument does not allow."""

from __future__ import annotations

from decimal import Decimal

from secor_qa.procedure.words import Check, Scoring
from secor_qa.samples.answers import shows_percent
from secor_qa.samples.dice import Random
from secor_qa.samples.draft import Draft, Planted
from secor_qa.samples.fault_kinds import Fault, free_rows, noted, of_check, planted, said
from secor_qa.samples.faults_contradictions import broken, facts_of

_E = Check.INSTRUMENT_USE


def _na(draft: Draft, random: Random) -> list[Planted]:
    named = {question for rule in draft.instrument.consistency for question in rule.questions}
    rows = [(question, row) for question, row in free_rows(draft)
            if not question.na_always and question.na_when is None and question.id not in named]  # fmt: skip
    if not rows:
        return []
    question, row = random.choice(rows)
    row.answer, row.points_claimed, row.percent_positive = "N/A", None, None
    row.notes = f"{draft.story.employer.short} had no use for this during a quiet year in {draft.story.employer.city}."
    draft.items = [item for item in draft.items if item.question != question.id]
    what = "N/A, which is never allowed here."
    return [planted("na-where-never-allowed", _E, question.id, what, aside=["notes"])]


def _na_unexplained(draft: Draft, random: Random) -> list[Planted]:
    rows = free_rows(draft, "N/A")
    if not rows:
        return []
    question, row = random.choice(rows)
    row.notes = random.choice(["", "N/A", "not applicable", "-", "n.a."])
    return [planted("na-without-a-reason", _E, question.id, "N/A, and no word why.")]


def _too_many_points(draft: Draft, random: Random) -> list[Planted]:
    rows = free_rows(draft)
    if not rows:
        return []
    question, row = random.choice(rows)
    row.points_claimed = question.points + random.randrange(1, 4)
    what = f"{row.points_claimed} points claimed of {question.points}."
    return [planted("more-points-than-there-are", _E, question.id, what)]


def _wrong_points(draft: Draft, random: Random) -> list[Planted]:
    rows = [(question, row) for question, row in free_rows(draft) if question.scoring == Scoring.PERCENT]
    rows = [(question, row) for question, row in rows if question.points >= 3 and row.points_claimed == question.points]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.points_claimed = question.points - random.choice([1, 2])
    what = f"{row.points_claimed} of {question.points} points claimed at {row.percent_positive} percent."
    return [planted("points-against-the-percentage", _E, question.id, what)]


def _half_points(draft: Draft, random: Random) -> list[Planted]:
    rows = [pair for pair in free_rows(draft) if pair[0].points >= 2]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.points_claimed = float(Decimal(question.points) - Decimal("0.5"))
    return [planted("half-points", _E, question.id, f"{row.points_claimed} points claimed.")]


def _unanswered(draft: Draft, random: Random) -> list[Planted]:
    named = {question for rule in draft.instrument.consistency for question in rule.questions}
    rows = [pair for pair in free_rows(draft) if pair[0].id not in named]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.answer = random.choice(["", "Partly", "?"])
    what = f"The answer is “{row.answer}”." if row.answer else "There is no answer."
    aside = ["documents", "currency", "notes", "action_items", "consistency"]
    return [planted("no-valid-answer", _E, question.id, what, aside=aside)]


def _over_hundred(draft: Draft, random: Random) -> list[Planted]:
    rows = [pair for pair in free_rows(draft) if shows_percent(pair[0])]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.percent_positive = random.choice([105, 110, 120.5, 150])
    what = f"{row.percent_positive} percent positive."
    return [planted("more-than-all", _E, question.id, what, aside=["consistency"])]


def _na_against_the_profile(draft: Draft, random: Random) -> list[Planted]:
    """N/A where the condition for it does not hold."""
    rows = [(question, row) for question, row in free_rows(draft)
            if question.na_when is not None and question.na_when.holds(facts_of(draft)) is False]  # fmt: skip
    rows = [(question, row) for question, row in rows if not question.na_always]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.answer, row.points_claimed, row.percent_positive = "N/A", None, None
    row.notes = f"N/A. {draft.story.employer.short} has no use for this, as far as the assessor could tell."
    draft.items = [item for item in draft.items if item.question != question.id]
    touched = {each for rule in draft.instrument.consistency if broken(rule, draft) for each in rule.questions}
    if (
        question.na_when and question.na_when.questions
    ):  # what goes by another answer, other notes of the element tell too
        touched |= {each.id for each in draft.instrument.of_element(question.element)}
    aside = ["notes", "consistency", *(f"{each} consistency" for each in sorted(touched))]
    what = "N/A, although the profile has these people."
    return [planted("na-against-the-profile", _E, question.id, what, aside=aside)]


def _na_with_points(draft: Draft, random: Random) -> list[Planted]:
    rows = free_rows(draft, "N/A")
    if not rows:
        return []
    question, row = random.choice(rows)
    row.points_claimed = question.points
    return [planted("points-for-an-na", _E, question.id, f"{question.points} points claimed for an N/A.")]


def _no_with_points(draft: Draft, random: Random) -> list[Planted]:
    rows = [(question, row) for question, row in free_rows(draft, "No") if question.scoring != Scoring.PERCENT]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.points_claimed = question.points
    what = f"No, and all {question.points} points claimed."
    return [planted("points-for-a-no", _E, question.id, what, instead=[Check.CONSISTENCY])]


def _below_threshold(draft: Draft, random: Random) -> list[Planted]:
    rows = [(question, row) for question, row in free_rows(draft) if question.scoring == Scoring.ALL_OR_NOTHING]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.percent_positive = round(float(question.threshold_pct or 100) - random.randrange(4, 30), 1)
    what = f"All points claimed at {row.percent_positive} percent; {question.threshold_pct} are needed."
    return [planted("points-below-the-threshold", _E, question.id, what, aside=["consistency"])]


def _no_percentage(draft: Draft, random: Random) -> list[Planted]:
    rows = [(question, row) for question, row in free_rows(draft) if question.scoring == Scoring.PERCENT]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.percent_positive = None
    return [planted("no-percentage", _E, question.id, "Scored by percentage, and none is given.")]


def _below_nothing(draft: Draft, random: Random) -> list[Planted]:
    rows = free_rows(draft)
    if not rows:
        return []
    question, row = random.choice(rows)
    row.points_claimed = -random.randrange(1, 5)
    return [planted("fewer-points-than-none", _E, question.id, f"{row.points_claimed} points claimed.")]


def _left_out(draft: Draft, random: Random) -> list[Planted]:
    named = {question for rule in draft.instrument.consistency for question in rule.questions}
    rows = [pair for pair in free_rows(draft) if pair[0].id not in named]
    if not rows:
        return []
    question, row = random.choice(rows)
    draft.rows.remove(row)
    unlisted = f"{draft.instrument.questions[0].id} documents"  # its papers, which no row lists then
    aside = ["documents", "currency", "notes", "action_items", "consistency", unlisted]
    return [planted("question-left-out", _E, question.id, "The sheet has no row for the question.", aside=aside)]


def _carried_over(draft: Draft, random: Random) -> list[Planted]:
    """Last year's points claimed where the instrument does not carry them over, or where there was no last year."""
    rows = [(question, row) for question, row in noted(draft) if question.documents_min]
    if not rows or draft.fields["previous_submission"]:
        return []
    question, row = random.choice(rows)
    row.notes, row.attachments = said(draft, random, "carried_over", question), []
    for paper in draft.papers_of(question.id):
        paper.questions.remove(question.id)
    draft.papers = [paper for paper in draft.papers if paper.questions]
    what = "Last year's points are claimed again without a record that allows it."
    return [planted("carried-over-without-right", _E, question.id, what, aside=["documents", "notes", "consistency"])]


FAULTS: tuple[Fault, ...] = (
    of_check(_E, "na-where-never-allowed", _na, "N/A where the instrument has no N/A"),
    of_check(_E, "na-against-the-profile", _na_against_the_profile, "N/A, and its condition does not hold"),
    of_check(_E, "na-without-a-reason", _na_unexplained, "N/A and no words why"),
    of_check(_E, "points-for-an-na", _na_with_points, "points beside an N/A"),
    of_check(_E, "points-for-a-no", _no_with_points, "points beside a No that earns none"),
    of_check(_E, "more-points-than-there-are", _too_many_points, "more points than the question has"),
    of_check(_E, "fewer-points-than-none", _below_nothing, "points below nought"),
    of_check(_E, "points-against-the-percentage", _wrong_points, "points that do not follow from the percentage"),
    of_check(_E, "points-below-the-threshold", _below_threshold, "all points below the threshold"),
    of_check(_E, "half-points", _half_points, "points that are not whole"),
    of_check(_E, "no-percentage", _no_percentage, "no percentage where points follow from one"),
    of_check(_E, "more-than-all", _over_hundred, "a percentage above a hundred"),
    of_check(_E, "no-valid-answer", _unanswered, "no answer, or one that is none of the three"),
    of_check(_E, "question-left-out", _left_out, "no row for the question"),
    of_check(_E, "carried-over-without-right", _carried_over, "carry-over claimed; no earlier submission is named"),
)
