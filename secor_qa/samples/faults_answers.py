"""Faults against 2.5(c), 2.5(d) and 2.5(e): thin notes, contradictions, answers and figures against the instrument."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from secor_qa.procedure.conditions import Term
from secor_qa.procedure.instrument import ConsistencyRule
from secor_qa.procedure.words import Answer, Check
from secor_qa.samples.answers import Given, Profile, shows_percent
from secor_qa.samples.dice import Random
from secor_qa.samples.draft import Draft, Item, Planted
from secor_qa.samples.fault_kinds import Fault, free_rows, of_check, planted, taken
from secor_qa.samples.notes import action_texts, no_note

_THIN = ("Done, see file.", "Yes, in place.", "OK - attached.", "In binder.", "All good here.")
_AGAIN = ("Yes: {text}", "{text} Yes.", "The answer to the question {text} is yes.")


def _thin(draft: Draft, random: Random) -> list[Planted]:
    rows = [pair for pair in free_rows(draft) if pair[0].notes_min_words]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.notes = random.choice(_THIN)
    return [planted("notes-too-thin", Check.NOTES, question.id, f"The notes say only: {row.notes}")]


def _blank(draft: Draft, random: Random) -> list[Planted]:
    rows = [pair for pair in free_rows(draft) if pair[0].notes_min_words]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.notes = random.choice(["", "-", "n/a"])
    return [planted("notes-left-out", Check.NOTES, question.id, "There are no notes for the Yes.")]


def _question_again(draft: Draft, random: Random) -> list[Planted]:
    rows = [pair for pair in free_rows(draft) if pair[0].notes_min_words]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.notes = random.choice(_AGAIN).format(text=question.text)
    return [planted("notes-say-the-question", Check.NOTES, question.id, "The notes repeat the question.")]


def _copied(draft: Draft, random: Random) -> list[Planted]:
    pairs = [pair for pair in free_rows(draft) if pair[0].notes_min_words]
    if len(pairs) < 2:
        return []
    (question, row), (other, source) = random.sample(pairs, 2)
    row.notes = source.notes
    what = f"The notes are those of question {other.id}, word for word."
    return [planted("notes-copied", Check.NOTES, question.id, what, also=[other.id])]


def _broken_rule(draft: Draft, random: Random) -> list[Planted]:
    """Turn the answer that a rule rests on into a No, with an action item, and leave the other answer as it is."""
    used = taken(draft)
    rules = [rule for rule in draft.instrument.consistency if not used & set(rule.questions) and _rests(rule, draft)]
    if not rules:
        return []
    rule = random.choice(rules)
    term = rule.then.terms[0]
    question = draft.instrument.question(term.question or "")
    _answer_no(draft, question.id, random)
    touched = [each for other in draft.instrument.consistency if _broken(other, draft) for each in other.questions]
    what = f"{question.id} says No while {', '.join(rule.when.questions)} says Yes."
    return [planted("answers-disagree", Check.CONSISTENCY, question.id, what, also=touched)]


def _rests(rule: ConsistencyRule, draft: Draft) -> bool:
    """Whether the rule holds now, by a Yes to another question."""
    term = rule.then.terms[0]
    rests = term.question and term.op == "=" and term.value == "Yes" and len(rule.then.terms) == 1
    return bool(rests) and rule.when.holds(_facts(draft)) is True and rule.then.holds(_facts(draft)) is True


def _broken(rule: ConsistencyRule, draft: Draft) -> bool:
    facts = _facts(draft)
    return rule.when.holds(facts) is True and rule.then.holds(facts) is False


def _facts(draft: Draft) -> Profile:
    counts = {name.removeprefix("employees_"): int(str(value)) for name, value in draft.fields.items()
              if name.startswith("employees_") and value is not None}  # fmt: skip
    return Profile(counts, {row.question: Given(Answer(row.answer)) for row in draft.rows if row.answer})


def _answer_no(draft: Draft, question_id: str, random: Random) -> None:
    question, row = draft.instrument.question(question_id), draft.row(question_id)
    for paper in draft.papers_of(question_id):
        paper.questions.remove(question_id)
    draft.papers = [paper for paper in draft.papers if paper.questions]
    row.answer, row.points_claimed, row.percent_positive = "No", 0, 0.0 if shows_percent(question) else None
    row.notes, row.attachments = no_note(question, draft.story, draft.instrument.id, (0, 6)), []
    draft.items = [item for item in draft.items if item.question != question_id]
    lack, action = action_texts(question, draft.story, draft.instrument.id)
    on = draft.story.timeline.submitted_on + timedelta(days=random.randrange(30, 200))
    draft.items.append(Item(question_id, lack, action, "Owner", "High", on))


def _profile(draft: Draft, random: Random) -> list[Planted]:
    """Set a head count to nobody although answers speak of these people."""
    used, groups = taken(draft), ("contractor", "supervisor", "worker")
    choices: list[tuple[str, list[str]]] = []
    for group in groups:
        rules = [rule for rule in draft.instrument.consistency if _asks_for(rule.then.terms, group)]
        holding = [rule for rule in rules if rule.when.holds(_facts(draft)) is True]
        questions = [question for rule in holding for question in rule.questions]
        if questions and not used & set(questions) and draft.fields[f"employees_{group}"]:
            choices.append((group, questions))
    if not choices:
        return []
    group, questions = random.choice(choices)
    draft.fields[f"employees_{group}"] = 0
    first, *others = sorted(set(questions), key=[row.question for row in draft.rows].index)
    what = f"The profile counts 0 in the group {group}, which answers speak of."
    return [planted("profile-against-answers", Check.CONSISTENCY, first, what, also=others)]


def _asks_for(terms: tuple[Term, ...], group: str) -> bool:
    return any(term.field == f"employees_{group}" and term.op == ">" for term in terms)


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
    return [planted("na-where-never-allowed", Check.INSTRUMENT_USE, question.id, "N/A, which is never allowed here.")]


def _na_unexplained(draft: Draft, random: Random) -> list[Planted]:
    rows = free_rows(draft, "N/A")
    if not rows:
        return []
    question, row = random.choice(rows)
    row.notes = random.choice(["", "N/A"])
    return [planted("na-without-a-reason", Check.INSTRUMENT_USE, question.id, "N/A, and no word why.")]


def _too_many_points(draft: Draft, random: Random) -> list[Planted]:
    rows = free_rows(draft)
    if not rows:
        return []
    question, row = random.choice(rows)
    row.points_claimed = question.points + random.randrange(1, 4)
    what = f"{row.points_claimed} points claimed of {question.points}."
    return [planted("more-points-than-there-are", Check.INSTRUMENT_USE, question.id, what)]


def _wrong_points(draft: Draft, random: Random) -> list[Planted]:
    rows = [(question, row) for question, row in free_rows(draft) if question.scoring == "percent"]
    rows = [(question, row) for question, row in rows if question.points >= 3 and row.points_claimed == question.points]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.points_claimed = question.points - random.choice([1, 2])
    what = f"{row.points_claimed} of {question.points} points claimed at {row.percent_positive} percent."
    return [planted("points-against-the-percentage", Check.INSTRUMENT_USE, question.id, what)]


def _half_points(draft: Draft, random: Random) -> list[Planted]:
    rows = [pair for pair in free_rows(draft) if pair[0].points >= 2]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.points_claimed = float(Decimal(question.points) - Decimal("0.5"))
    return [planted("half-points", Check.INSTRUMENT_USE, question.id, f"{row.points_claimed} points claimed.")]


def _unanswered(draft: Draft, random: Random) -> list[Planted]:
    named = {question for rule in draft.instrument.consistency for question in rule.questions}
    rows = [pair for pair in free_rows(draft) if pair[0].id not in named]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.answer = random.choice(["", "Partly", "?"])
    what = f"The answer is “{row.answer}”." if row.answer else "There is no answer."
    return [planted("no-valid-answer", Check.INSTRUMENT_USE, question.id, what)]


def _over_hundred(draft: Draft, random: Random) -> list[Planted]:
    rows = [pair for pair in free_rows(draft) if shows_percent(pair[0])]
    if not rows:
        return []
    question, row = random.choice(rows)
    row.percent_positive = random.choice([105, 110, 120.5, 150])
    what = f"{row.percent_positive} percent positive."
    return [planted("more-than-all", Check.INSTRUMENT_USE, question.id, what)]


FAULTS: tuple[Fault, ...] = (
    of_check(Check.NOTES, "notes-too-thin", _thin),
    of_check(Check.NOTES, "notes-left-out", _blank),
    of_check(Check.NOTES, "notes-say-the-question", _question_again),
    of_check(Check.NOTES, "notes-copied", _copied, deep=True),
    of_check(Check.CONSISTENCY, "answers-disagree", _broken_rule),
    of_check(Check.CONSISTENCY, "profile-against-answers", _profile),
    of_check(Check.INSTRUMENT_USE, "na-where-never-allowed", _na),
    of_check(Check.INSTRUMENT_USE, "na-without-a-reason", _na_unexplained),
    of_check(Check.INSTRUMENT_USE, "more-points-than-there-are", _too_many_points),
    of_check(Check.INSTRUMENT_USE, "points-against-the-percentage", _wrong_points),
    of_check(Check.INSTRUMENT_USE, "half-points", _half_points),
    of_check(Check.INSTRUMENT_USE, "no-valid-answer", _unanswered),
    of_check(Check.INSTRUMENT_USE, "more-than-all", _over_hundred),
)
