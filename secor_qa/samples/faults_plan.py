"""Faults against 2.5(f) and 2.5(g): action items that are missing, say too little, or belong elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from secor_qa.procedure.words import Check
from secor_qa.samples.dice import Random
from secor_qa.samples.draft import Draft, Item, Planted
from secor_qa.samples.fault_kinds import Fault, fault_words, free_items, free_papers, of_check, planted
from secor_qa.samples.paper import Table

_F, _G = Check.ACTION_ITEMS, Check.IMPROVEMENT


def _changed(name: str, what: str, change: Callable[[Item, Draft, Random], None], *, check: Check = _F):
    """One action item, changed in one way."""
    other = _G if check is _F else _F

    def plant(draft: Draft, random: Random) -> list[Planted]:
        item = _one(draft, random)
        if item is None:
            return []
        change(item, draft, random)
        return [planted(name, check, item.question, what, aside=[other.value])]

    return plant


def _worded(field: str, words: str) -> Callable[[Item, Draft, Random], None]:
    """Put one of the wordings into a column of the plan."""

    def change(item: Item, draft: Draft, random: Random) -> None:
        text = random.choice(fault_words(words)).format(lack=item.deficiency)
        setattr(item, field, text)

    return change


def _long_ago(item: Item, draft: Draft, random: Random) -> None:
    item.target_on = draft.story.timeline.submitted_on - timedelta(days=random.randrange(20, 200))
    item.status = "Open"


def _far_off(item: Item, draft: Draft, random: Random) -> None:
    item.target_on = draft.story.timeline.submitted_on + timedelta(days=random.randrange(800, 1800))


def _done_ahead(item: Item, draft: Draft, random: Random) -> None:
    day = draft.story.timeline.submitted_on + timedelta(days=random.randrange(400, 500))
    item.status, item.completed_on, item.target_on = "Completed", day, day


def _left_out(draft: Draft, random: Random) -> list[Planted]:
    item = _one(draft, random, "No")
    if item is None:
        return []
    draft.items = [each for each in draft.items if each.question != item.question]
    return [planted("no-item-for-a-no", _F, item.question, "No item of the plan names the question.", aside=[_G.value])]


def _lost_points(draft: Draft, random: Random) -> list[Planted]:
    item = _one(draft, random, "Yes")
    if item is None:
        return []
    draft.items = [each for each in draft.items if each.question != item.question]
    what = "Points were lost, and no item of the plan names the question."
    return [planted("no-item-for-lost-points", _F, item.question, what, aside=[_G.value])]


def _exchanged(draft: Draft, random: Random) -> list[Planted]:
    """Two items under each other's question."""
    items = free_items(draft)
    elements = {row.question: row.element for row in draft.rows}
    pairs = [(one, other) for one in items for other in items if elements[one.question] < elements[other.question]]
    if not pairs:
        return []
    one, other = random.choice(pairs)
    one.deficiency, other.deficiency = other.deficiency, one.deficiency
    one.action, other.action = other.action, one.action
    what = f"The items of {one.question} and {other.question} have changed places."
    return [planted("items-of-another-question", _F, one.question, what, both=[other.question], aside=[_G.value])]


def _all_the_same(draft: Draft, random: Random) -> list[Planted]:
    items = free_items(draft)
    if len(items) < 3 or len(items) < len(draft.items):
        return []
    action = random.choice(fault_words("same_for_all"))
    for item in items:
        item.action = action
    first, *others = [item.question for item in items]
    what = f"Every item says: {action}."
    return [planted("one-action-for-everything", _F, first, what, also=others, instead=[_G])]


def _last_years(draft: Draft, random: Random) -> list[Planted]:
    """Items that stand word for word in last year's plan, which is attached."""
    plans = [paper for paper in free_papers(draft) if paper.key == "last-plan"]
    items = free_items(draft)
    if not plans or len(items) < 2:
        return []
    again = random.sample(items, 2)
    table = next(block for block in plans[0].blocks if isinstance(block, Table))
    due = draft.story.timeline.before_end(70)
    for row, item in zip(table.rows, again, strict=False):
        row[:] = [item.action, item.responsible.split(",")[0], due, "not done"]
    first, *others = [item.question for item in again]
    what = "The item stood in last year's plan in the same words."
    aside = [_G.value, *(f"{question} consistency" for question in plans[0].questions)]
    return [planted("last-years-item", _F, first, what, file=plans[0].file, also=others, instead=[_G], aside=aside)]


def _one(draft: Draft, random: Random, answer: str = "") -> Item | None:
    items = free_items(draft, answer)
    return random.choice(items) if items else None


def _item(name: str, what: str, change: Callable[[Item, Draft, Random], None], sees: str = "", *, check: Check = _F,
          deep: bool = False) -> Fault:  # fmt: skip
    return of_check(check, name, _changed(name, what, change, check=check), sees, deep=deep)


FAULTS: tuple[Fault, ...] = (
    of_check(_F, "no-item-for-a-no", _left_out, "a No, and no item"),
    of_check(_F, "no-item-for-lost-points", _lost_points, "points below full, and no item"),
    of_check(_F, "items-of-another-question", _exchanged, "words of another question under this one"),
    of_check(_F, "one-action-for-everything", _all_the_same, "the same action for every question"),
    of_check(_F, "last-years-item", _last_years, "the same words in last year's plan"),
    _item("item-without-a-person", "Nobody is named for the item.", _worded("responsible", "nobody"), "no person"),
    _item(
        "item-for-nobody-in-particular",
        "Everybody and nobody is to do it.",
        _worded("responsible", "nobody_in_particular"),
        "no person or role",
    ),
    _item("item-without-a-date", "The item has no date.", _worded("target_on", "no_date"), "no date"),
    _item(
        "item-for-some-day",
        "The item has no date that can be kept.",
        _worded("target_on", "no_real_date"),
        "words where a date belongs",
    ),
    _item("item-date-gone-by", "Due before the submission, and still open.", _long_ago, "a date in the past"),
    _item(
        "item-done-ahead-of-time",
        "Said to be completed on a day that is still to come.",
        _done_ahead,
        "completed in the future",
    ),
    _item(
        "item-without-an-action", "The item does not say what is done.", _worded("action", "nothing_to_do"), "no action"
    ),
    _item("item-changes-nothing", "All stays as it is.", _worded("action", "as_usual"), "an action that keeps things"),
    _item("item-too-vague", "What is to be done is not said.", _worded("action", "vague"), "two or three empty words"),
    _item(
        "action-is-the-gap",
        "The action says the deficiency again.",
        _worded("action", "gap_again"),
        "the same words in both columns",
        check=_G,
    ),
    _item("item-long-after-the-next-audit", "Years away.", _far_off, "a date beyond the next assessment", check=_G),
    _item("item-blames-the-crew", "The cause stays as it is.", _worded("action", "blames"), check=_G, deep=True),
)
