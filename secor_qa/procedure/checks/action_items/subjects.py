"""2.5(f): an action item speaks of the question that it names.

Measure: telling stems that the item shares with the question's text, guideline and notes. An item speaks of another
question where it shares nothing that tells its own question from others, and at least three such stems with the other
(two, where the other is a No without an item); it is beside the point where it is about another topic (topics.py),
or shares nothing at all with its question and holds no word by which anything is organised either, or gets things of
which the notes and words of another question speak and its own do not. Two items have changed places where each speaks
more of the other's question than of its own (affinity.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations

from secor_qa.procedure.checks.action_items.fields import changes_nothing
from secor_qa.procedure.checks.action_items.topics import of_another_topic
from secor_qa.procedure.checks.affinity import affinity
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.submission import ActionItem
from secor_qa.procedure.wording.counts import number
from secor_qa.procedure.wording.plans import GAP_WORDS, OPEN, OTHER_BUSINESS, PLANNING, VAGUE
from secor_qa.procedure.wording.remedies import (
    ALL_OF_THEM,
    BARRED,
    BETWEEN_PARTS,
    GETS_THINGS,
    HOW_OFTEN,
    LISTED,
    ORGANISING,
    PAPERS_MEANT,
)
from secor_qa.procedure.wording.stems import is_french, stems
from secor_qa.procedure.words import Answer, Check, Status, Strength

_STEMS_MIN = 3
"""An item of fewer telling stems is too short to be told whether it speaks of something else."""
_BESIDE_STEMS_MIN = 6
"""An action of fewer may well mend its deficiency in words of its own."""
_LETTERS = 5
"""Two words that begin with as many of the same letters may be of one thing."""
_TELLING_SHARE = 0.07
"""A stem tells a question from others where no more than this share of the questions has it (at least two may)."""
_GAIN_MIN = 1.4
"""By so many words of a single question two items together must speak more of each other's (a reading)."""
_OWN_WEIGHT_MAX = 0.6
"""An action that gets things may share so much with its own question, in words of a single question (a reading)."""
_PARTS_MIN, _LEFT_MIN = 3, 2
"""Of fewer things one remedy may well be for all, whichever it names (a reading)."""
_MATCH_MIN = 3
_MATCH_MIN_WANTED = 2
"""Enough where the other question is a No that no item names."""


def subjects(facts: Facts) -> Mapping[str, frozenset[str]]:
    """For each question the stems of its text and guideline that few other questions have."""
    own = {question.id: stems(question.text) | stems(question.guideline) for question in facts.instrument.questions}
    counts = Counter(stem for found in own.values() for stem in found)
    most = max(2, int(_TELLING_SHARE * len(own)))
    return {question: frozenset(stem for stem in found if counts[stem] <= most) for question, found in own.items()}


def exchanges(facts: Facts) -> Mapping[str, str]:
    """For each question whose one item has changed places with another question's, that other; clearest pairs first."""
    measure, plan = facts.once(affinity), _lone_items(facts)
    gains: list[tuple[float, str, str]] = []
    for one, other in combinations(plan, 2):
        first = measure.to_answer(plan[one], other) - measure.to_answer(plan[one], one)
        second = measure.to_answer(plan[other], one) - measure.to_answer(plan[other], other)
        if min(first, second) > 0 and first + second >= _GAIN_MIN:
            gains.append((first + second, one, other))
    found: dict[str, str] = {}
    for _, one, other in sorted(gains, reverse=True):
        if one not in found and other not in found:
            found |= {one: other, other: one}
    return found


def _lone_items(facts: Facts) -> dict[str, frozenset[str]]:
    """The stems of the item of each question that has one alone and all to itself."""
    named = Counter(item.question.strip() for item in facts.submission.action_items)
    return {
        item.question.strip(): stems(f"{item.deficiency} {item.action}")
        for item in facts.submission.action_items
        if named[item.question.strip()] == 1 and item.question.strip() in facts.instrument
    }


def speaks_of(item: ActionItem, own: Question, facts: Facts) -> str | None:
    """The question that an item speaks of instead of its own; None where it may well speak of its own."""
    if item.question.strip() == own.id and (other := facts.once(exchanges).get(own.id)):
        return other
    text = f"{item.deficiency} {item.action}"
    found = stems(text)
    if len(found) < _STEMS_MIN or is_french(text) != is_french(own.text):
        return None
    telling, asked = facts.once(subjects), stems(own.text)
    if found & _vocabulary(own, facts) & (telling[own.id] | asked | _notes(own, facts)) - PLANNING:
        return None
    shared = {
        other: len(found & stems_ - _vocabulary(own, facts)) for other, stems_ in telling.items() if other != own.id
    }
    best = max(shared, key=lambda other: shared[other], default=None)
    if best is None or list(shared.values()).count(shared[best]) > 1:
        return None
    return best if shared[best] >= (_MATCH_MIN_WANTED if _is_wanted(best, facts) else _MATCH_MIN) else None


def strays(facts: Facts) -> dict[str, ActionItem]:
    """Items that speak of another question than the one they name, by the question that they speak of."""
    found: dict[str, ActionItem] = {}
    for item in facts.submission.action_items:
        named = item.question.strip()
        if named in facts.instrument and (other := speaks_of(item, facts.instrument.question(named), facts)):
            found.setdefault(other, item)
    return found


def _is_wanted(question: str, facts: Facts) -> bool:
    """Whether a question is a No that no item names."""
    submission = facts.submission
    return submission.answer_of(question) == Answer.NO and not submission.action_items_of(question)


def _notes(question: Question, facts: Facts) -> frozenset[str]:
    row = facts.submission.answer(question.id)
    return stems(row.notes) if row else frozenset()


def _vocabulary(question: Question, facts: Facts) -> frozenset[str]:
    return stems(question.text) | stems(question.guideline) | _notes(question, facts)


def judge_subject(question: Question, item: ActionItem, facts: Facts) -> Iterator[Finding]:
    """An item filed under a wrong question, or one that is about something else altogether."""
    if changes_nothing(item.action) or OPEN.search(item.action) or len(stems(item.action) - VAGUE) < _STEMS_MIN - 1:
        return
    other = speaks_of(item, question, facts)
    if other:
        row = facts.submission.answer(other)
        answer = f", which is answered {row.answer}" if row and row.answer else ""
        message = f"The action item for question {question.id} seems to speak of question {other}{answer}."
        sure = Strength.LIKELY if row and row.answer is Answer.NO else Strength.LOOK
        yield _finding(question, "item-of-another-question", message, item, sure)
    elif _beside_the_point(item, question, facts):
        message = (
            f"The action for question {question.id}, “{excerpt(item.action, 80)}”, does not "
            f"seem to answer its deficiency."
        )
        yield _finding(question, "action-beside-the-point", message, item, Strength.LOOK)
    elif left := parts_passed_over(item):
        named = " and ".join(f"“{excerpt(part, 60)}”" for part in left)
        message = (
            f"The deficiency of the action item for question {question.id} names several things; the action does not "
            f"speak of {named}."
        )
        yield _finding(question, "part-passed-over", message, item, Strength.LOOK)


def parts_passed_over(item: ActionItem) -> tuple[str, ...]:
    """Of as many things as are counted and listed as lacking, those of which an action on others has no word."""
    listed = LISTED.search(item.deficiency)
    if not listed or ALL_OF_THEM.search(item.action) or is_french(item.action):
        return ()
    parts = [part for part in BETWEEN_PARTS.split(listed["parts"]) if stems(part) - VAGUE - GAP_WORDS]
    if len(parts) < _PARTS_MIN or number(listed["n"]) != len(parts):
        return ()
    action = _beginnings(stems(item.action))
    left = tuple(part for part in parts if _beginnings(stems(part) - VAGUE - GAP_WORDS).isdisjoint(action))
    return left if _LEFT_MIN <= len(left) < len(parts) else ()


def _beside_the_point(item: ActionItem, question: Question, facts: Facts) -> bool:
    row = facts.submission.answer(question.id)
    if _gets_things_for_another(item, question, facts):
        return True
    if of_another_topic(item, f"{question.text} {question.guideline} {row.notes if row else ''}"):
        return True
    action = stems(item.action)
    if len(action) < _BESIDE_STEMS_MIN or is_french(item.action) != is_french(question.text):
        return False
    if OTHER_BUSINESS.search(item.action):
        return action.isdisjoint(_vocabulary(question, facts) | stems(item.deficiency))
    if not action.isdisjoint(ORGANISING) or HOW_OFTEN.search(item.action) or BARRED.search(item.action):
        return False
    about = _vocabulary(question, facts) | stems(item.deficiency)
    return _beginnings(action).isdisjoint(_beginnings(about - (VAGUE - stems(question.text))))


def _beginnings(found: frozenset[str]) -> frozenset[str]:
    """The first letters of stems, so that `grinder` is of `grinding`."""
    return frozenset(stem[:_LETTERS] for stem in found)


def _gets_things_for_another(item: ActionItem, question: Question, facts: Facts) -> bool:
    """Whether an action buys or mends things of which its own question tells nothing, and another much."""
    if not GETS_THINGS.match(item.action) or is_french(item.action) != is_french(question.text):
        return False
    named = stems(item.action)
    if named & PAPERS_MEANT or (named - PLANNING - VAGUE) & (_vocabulary(question, facts) | stems(item.deficiency)):
        return False
    measure = facts.once(affinity)
    own = measure.to_answer(named, question.id)
    others = (measure.to_answer(named, each.id) for each in facts.instrument.questions if each.id != question.id)
    return own <= _OWN_WEIGHT_MAX and max(others, default=0) - own >= _GAIN_MIN


def _finding(question: Question, code: str, message: str, item: ActionItem, strength: Strength) -> Finding:
    evidence = (
        Evidence(f"Deficiency: “{excerpt(item.deficiency)}”; action: “{excerpt(item.action)}”"),
        Evidence(f"Question {question.id}: {excerpt(question.text)}"),
    )
    return Finding(question.id, Check.ACTION_ITEMS, code, Status.NEEDS_REVIEWER, message, evidence, strength)
