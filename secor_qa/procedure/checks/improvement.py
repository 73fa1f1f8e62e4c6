"""2.5(g): the actions would mend what is lacking, in time, and can be verified. Never blocks (2.12).

Readings: an action says more than its deficiency and question; something in it can be seen to be done; it is due
before the next yearly assessment; speaking to somebody or thinking alone mends no cause, nor does putting back what
was found or doing what was missed after all, where most of what the action names is in the deficiency or the notes.
The plan as a whole is looked at where the weakest element lost points: it must not be passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import lru_cache

from secor_qa.procedure.calendar_dates import months_before
from secor_qa.procedure.checks.action_items.fields import changes_nothing, is_done
from secor_qa.procedure.checks.action_items.missing import earned_share, items_of
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, is_placeholder, own_words, words
from secor_qa.procedure.submission import ActionItem
from secor_qa.procedure.wording import mended_once
from secor_qa.procedure.wording.fillers import ANY_COMPANYS
from secor_qa.procedure.wording.plans import (
    EMPTY_ACTIONS,
    GAP_WORDS,
    GOES_ON,
    HOPED,
    MEANS,
    ONLY_SPOKEN,
    OPEN,
    SEASONS,
    THOUGHT,
    VAGUE,
    WISHED,
)
from secor_qa.procedure.wording.remedies import (
    AGAIN_OR_FIXED,
    AS_PLANNED,
    DOING,
    HOW_OFTEN,
    LACKING,
    REQUIRED,
    STEP,
    WHEN_DUE,
    WITHIN,
)
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.stems import is_french, stems, stems_of
from secor_qa.procedure.words import Answer, Check, Status, Strength

_CONCRETE_MIN = 2
"""Stems beyond vague ones that an action needs, to be verified (a reading)."""
_MENDED_WORDS_MAX, _KNOWN_MIN = 25, 2 / 3
"""An action that mends once is of no more words, and so much of what it names was named as lacking (a reading)."""
_ADDED_MAX = 3
"""An action that names so few things of its own may be the deficiency turned round, a hope or a phrase (a reading)."""
_PARTS_OF_PAPERS = stems_of("table column row section signature initials box field line")
_LOST_MIN = 2
"""Questions of the weakest element that lost points without an item, from which it is passed over (a reading)."""


def check(question: Question, facts: Facts) -> CheckResult:
    """2.5(g): the actions for the question would change something, verifiably and in time."""
    submission = facts.submission
    answer = submission.answer_of(question.id)
    items = [item for item in items_of(question.id, submission) if not is_placeholder(item.action)]
    findings = [finding for item in items for finding in _judge(question, item, facts)]
    findings += _passed_over(question, facts)
    if items or findings:
        return CheckResult.of(question.id, Check.IMPROVEMENT, findings, "The action says more than the deficiency.")
    if answer in (Answer.YES, Answer.NA):
        reason = f"An action plan answers a No; the answer is {answer}."
        return CheckResult.of(question.id, Check.IMPROVEMENT, (), reason, Status.NOT_APPLICABLE)
    reason = "There is no action to judge; see 2.5(f)." if answer else "Without an answer there is no action to judge."
    return CheckResult.of(question.id, Check.IMPROVEMENT, (), reason, Status.NEEDS_REVIEWER)


def _judge(question: Question, item: ActionItem, facts: Facts) -> Iterator[Finding]:
    texts = (f"Deficiency: {excerpt(item.deficiency)}", f"Action: {excerpt(item.action)}")
    if restates(item):
        message = (
            f"The action for question {question.id} only repeats the deficiency; it does not say what will change."
        )
        yield _finding(question, "action-repeats-deficiency", Status.NOT_MET, message, texts)
    elif is_vague(item) or is_wished(item, question) or is_hoped(item) or is_thought(item, question):
        message = (
            f"The action for question {question.id}, “{excerpt(item.action, 80)}”, does not say "
            f"what will be done so that it "
            "can be verified."
        )
        yield _finding(question, "vague-action", Status.NEEDS_REVIEWER, message, texts, Strength.LIKELY)
    elif ONLY_SPOKEN.fullmatch(item.action):
        message = (
            f"By the action for question {question.id}, “{excerpt(item.action, 80)}”, somebody is spoken to; it does "
            "not say what will change so that it does not happen again."
        )
        yield _finding(question, "only-spoken-to", Status.NEEDS_REVIEWER, message, texts, Strength.LIKELY)
    elif mends_once(item, _notes(question, facts)):
        message = (
            f"The action for question {question.id}, “{excerpt(item.action, 80)}”, puts right once what was found or "
            "missed; please see what will change so that it does not happen again."
        )
        yield _finding(question, "mended-once", Status.NEEDS_REVIEWER, message, texts, Strength.LOOK)
    elif asks_again(item, question):
        message = (
            f"The action for question {question.id} only asks for what is lacking; it does not say what will change so "
            "that it comes about."
        )
        yield _finding(question, "action-repeats-deficiency", Status.NEEDS_REVIEWER, message, texts, Strength.LIKELY)
    elif adds_nothing(item, question):
        message = (
            f"The action for question {question.id}, “{excerpt(item.action, 80)}”, names no step, thing or person "
            "beyond what is lacking; please see by what it would change."
        )
        yield _finding(question, "adds-nothing", Status.NEEDS_REVIEWER, message, texts, Strength.LOOK)
    yield from _in_time(question, item, facts)


def restates(item: ActionItem) -> bool:
    """Whether an action adds no telling stem to its deficiency."""
    if is_placeholder(item.deficiency) or changes_nothing(item.action):
        return False
    if not own_words(item.action, item.deficiency):
        return True
    added = stems(item.action) - stems(item.deficiency) - GAP_WORDS - VAGUE
    return bool(stems(item.action) & stems(item.deficiency)) and not added and len(stems(item.action)) >= _CONCRETE_MIN


def asks_again(item: ActionItem, question: Question) -> bool:
    """Whether an action only asks for what is lacking, in the words of its deficiency and a few of its question's.

    How often it is to come is news, unless only some of the times were missed; where an action only says how things
    have to be, the words of its guideline are none of its own either.
    """
    action = LACKING.sub(" ", AS_PLANNED.sub(" ", item.action))
    is_required = REQUIRED.match(item.action) is not None and not STEP.search(item.action)
    if is_required or mended_once.LAPSE.search(item.deficiency):
        action = HOW_OFTEN.sub(" ", action)
    if is_placeholder(item.deficiency) or is_french(action) or HOW_OFTEN.search(action) or changes_nothing(item.action):
        return False
    if mended_once.DOES.match(action):
        return False
    named, lacking = stems(action) - DOING - GAP_WORDS - VAGUE, stems(item.deficiency)
    if is_required and not named:
        named = stems(WHEN_DUE.sub(" ", action))
    known = lacking | stems(question.text)
    if is_required:
        lacking = known = known | stems(question.guideline)
    return len(named & lacking) >= max(1, _KNOWN_MIN * len(named)) and named <= known


def is_vague(item: ActionItem) -> bool:
    """Whether, beyond vague words and its deficiency's, an action holds next to nothing that can be seen to be done."""
    action = item.action
    if OPEN.search(action) or changes_nothing(action) or is_french(action) or any(map(str.isdigit, action)):
        return False
    return len(stems(action) - VAGUE - EMPTY_ACTIONS) < _CONCRETE_MIN


def is_wished(item: ActionItem, question: Question) -> bool:
    """Whether an action wishes for what is lacking and names nothing by which it would come about."""
    action = item.action
    if is_french(action) or any(map(str.isdigit, action)) or not WISHED.search(action):
        return False
    return not (stems(action) - stems(item.deficiency) - stems(question.text)) & MEANS


def is_hoped(item: ActionItem) -> bool:
    """Whether each sentence of an action only hopes, or makes it hang on time, money or a chance."""
    return not is_french(item.action) and _only_hopes(item.action)


@lru_cache(TEXTS_KEPT)
def _only_hopes(action: str) -> bool:
    told = sentences(action)
    return bool(told) and all(HOPED.search(each) for each in told)


def is_thought(item: ActionItem, question: Question) -> bool:
    """Whether by an action somebody only thinks, with nothing by which a step would come of it."""
    action = item.action
    if any(map(str.isdigit, action)) or GOES_ON.search(action) or not THOUGHT.fullmatch(action):
        return False
    return not (stems(action) - stems(item.deficiency) - stems(question.text)) & (MEANS - SEASONS)


def adds_nothing(item: ActionItem, question: Question) -> bool:
    """Whether an action names hardly anything that deficiency, question and plans of any kind do not name.

    By when is no such thing; a means is, and so is a word that it comes again or cannot be left out.
    """
    action = WHEN_DUE.sub(" ", item.action)
    if is_placeholder(item.deficiency) or is_french(action) or OPEN.search(action) or changes_nothing(action):
        return False
    if AGAIN_OR_FIXED.search(_without_known_times(item)) or STEP.search(action):
        return False
    known = stems(item.deficiency) | stems(question.text) | GAP_WORDS | VAGUE | ANY_COMPANYS | EMPTY_ACTIONS
    added = stems(action) - known
    return len(added) <= _ADDED_MAX and added.isdisjoint(MEANS | _PARTS_OF_PAPERS)


def _without_known_times(item: ActionItem) -> str:
    """An action without within how many days, where its deficiency tells that number."""
    known = frozenset(words(item.deficiency))
    return WITHIN.sub(lambda found: " " if found["n"].casefold() in known else found[0], item.action)


def mends_once(item: ActionItem, notes: str) -> bool:
    """Whether an action only puts back what was found, or does what was missed, and holds nothing that would last."""
    action, lacking = item.action.strip(" ."), item.deficiency
    if len(action.split()) > _MENDED_WORDS_MAX or is_french(action) or not mended_once.LAPSE.search(lacking):
        return False
    named = stems(action) - mended_once.ACTING
    known = named & (stems(lacking) | stems(notes))
    if mended_once.LASTING.search(action) or not named & stems(lacking) or len(known) < _KNOWN_MIN * len(named):
        return False
    first, *others = mended_once.CLAUSES.split(action)
    is_event = mended_once.EVENT_LAPSE.search(f"{lacking} {action}") is not None
    return _puts_right(first, is_event) and all(
        _puts_right(each, is_event) or mended_once.MORE_NOUNS.match(each) for each in others
    )


def _puts_right(clause: str, is_event: bool) -> bool:
    return bool(mended_once.PUTS_RIGHT.match(clause) or (is_event and mended_once.CATCHES_UP.match(clause)))


def _notes(question: Question, facts: Facts) -> str:
    row = facts.submission.answer(question.id)
    return row.notes if row else ""


def _in_time(question: Question, item: ActionItem, facts: Facts) -> Iterator[Finding]:
    ended, sent = facts.submission.on("data_gathering_end"), facts.submission.on("submitted_on")
    end, months, target = ended or sent, facts.edition.next_audit_months, item.target_on
    if not end or not isinstance(target, date) or is_done(item):
        return
    if target > months_before(end, -months):
        known = "data gathering ended on" if ended else "the submission of"
        message = (
            f"The action for question {question.id} is due on {target.isoformat()}, more than {months} months after "
            f"{known} {end.isoformat()}, and so after the next assessment."
        )
        texts = (f"Target: {target.isoformat()}", f"Action: {excerpt(item.action)}")
        yield _finding(question, "target-after-next-audit", Status.NEEDS_REVIEWER, message, texts)


def weakest_element(facts: Facts) -> str | None:
    """The element that earned the smallest share of its points by the claims, where that is below the pass mark."""
    shares: dict[str, Fraction] = {}
    for element in facts.instrument.elements:
        known = [
            (q.points, share)
            for q in facts.instrument.of_element(element.id)
            if (share := earned_share(q, facts.submission)) is not None
        ]
        if known:
            shares[element.id] = sum((points * share for points, share in known), Fraction(0)) / sum(
                points for points, _ in known
            )
    weakest = min(shares, key=lambda element: shares[element], default=None)
    if weakest is None or shares[weakest] * 100 >= facts.edition.certification_overall_min_pct:
        return None
    return weakest


def _passed_over(question: Question, facts: Facts) -> Iterator[Finding]:
    """Said at the first question of the weakest element that lost points, where none of those has an item."""
    if question.element != facts.once(weakest_element) or not facts.submission.action_items:
        return
    lost = [
        each.id
        for each in facts.instrument.of_element(question.element)
        if (share := earned_share(each, facts.submission)) is not None and share < 1
    ]
    if len(lost) < _LOST_MIN or question.id != lost[0] or any(items_of(each, facts.submission) for each in lost):
        return
    message = (
        f"Element {question.element} is the weakest of the assessment, but the action plan has no item for any of its "
        f"questions that lost points ({', '.join(lost)})."
    )
    yield _finding(question, "weakest-element-passed-over", Status.NEEDS_REVIEWER, message, (message,), Strength.LOOK)


def _finding(
    question: Question,
    code: str,
    status: Status,
    message: str,
    texts: tuple[str, ...],
    strength: Strength = Strength.CERTAIN,
) -> Finding:
    return Finding(question.id, Check.IMPROVEMENT, code, status, message, tuple(map(Evidence, texts)), strength)
