"""Faults against 2.5(f) and 2.5(g): action items that are missing or say too little."""

from __future__ import annotations

from datetime import timedelta

from secor_qa.procedure.words import Check
from secor_qa.samples.dice import Random
from secor_qa.samples.draft import Draft, Item, Planted
from secor_qa.samples.fault_kinds import Fault, free_items, of_check, planted


def _left_out(draft: Draft, random: Random) -> list[Planted]:
    item = _one(draft, random, "No")
    if item is None:
        return []
    draft.items = [each for each in draft.items if each.question != item.question]
    return [planted("no-item-for-a-no", Check.ACTION_ITEMS, item.question, "No item of the plan names the question.")]


def _nobody(draft: Draft, random: Random) -> list[Planted]:
    item = _one(draft, random)
    if item is None:
        return []
    item.responsible = random.choice(["", "TBD", "-"])
    return [planted("item-without-a-person", Check.ACTION_ITEMS, item.question, "Nobody is named for the item.")]


def _some_day(draft: Draft, random: Random) -> list[Planted]:
    item = _one(draft, random)
    if item is None:
        return []
    item.target_on = random.choice([None, "TBD"])
    return [planted("item-without-a-date", Check.ACTION_ITEMS, item.question, "The item has no date.")]


def _long_ago(draft: Draft, random: Random) -> list[Planted]:
    item = _one(draft, random)
    if item is None:
        return []
    item.target_on = draft.story.timeline.submitted_on - timedelta(days=random.randrange(20, 200))
    item.status = "Open"
    return [planted("item-date-gone-by", Check.ACTION_ITEMS, item.question, f"Due {item.target_on}, still open.")]


def _nothing_to_do(draft: Draft, random: Random) -> list[Planted]:
    item = _one(draft, random)
    if item is None:
        return []
    item.action = random.choice(["", "TBD", "tbd"])
    return [planted("item-without-an-action", Check.ACTION_ITEMS, item.question, "The item does not say what is done.")]


def _as_usual(draft: Draft, random: Random) -> list[Planted]:
    item = _one(draft, random)
    if item is None:
        return []
    item.action = random.choice(["Carry on the way it is done today", "Keep doing what we do", "Stay the course"])
    return [planted("item-changes-nothing", Check.ACTION_ITEMS, item.question, f"The action is: {item.action}.")]


def _restated(draft: Draft, random: Random) -> list[Planted]:
    item = _one(draft, random)
    if item is None:
        return []
    item.action = item.deficiency
    return [planted("action-is-the-gap", Check.IMPROVEMENT, item.question, "The action says the deficiency again.")]


def _one(draft: Draft, random: Random, answer: str = "") -> Item | None:
    items = free_items(draft, answer)
    return random.choice(items) if items else None


FAULTS: tuple[Fault, ...] = (
    of_check(Check.ACTION_ITEMS, "no-item-for-a-no", _left_out),
    of_check(Check.ACTION_ITEMS, "item-without-a-person", _nobody),
    of_check(Check.ACTION_ITEMS, "item-without-a-date", _some_day),
    of_check(Check.ACTION_ITEMS, "item-date-gone-by", _long_ago),
    of_check(Check.ACTION_ITEMS, "item-without-an-action", _nothing_to_do),
    of_check(Check.ACTION_ITEMS, "item-changes-nothing", _as_usual, deep=True),
    of_check(Check.IMPROVEMENT, "action-is-the-gap", _restated),
)
