"""Alterations of what is claimed and planned: points, answers, people, and actions of other items."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from benchmarks.alterations import Alter, Altered, rows_of, with_row
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Answer

_OF_CLAIMS = frozenset({"consistency", "notes", "instrument_use", "action_items"})
_WHOLE = re.compile(r"\b(?P<part>\d{1,2}) (?:out )?of (?P<whole>\d{1,2})\b")
WHOLE_MIN, SHORT = 4, 2
"""A whole tally of so many at least is altered, and falls short by so many."""


def _action_of_another(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """An item of the plan with the action of an item of another element."""
    items = [each for each in submission.action_items if each.action and each.question in asked]
    for item in dice.sample(items, len(items)):
        for other in items:
            if asked.question(item.question).element != asked.question(other.question).element:
                put = replace(item, action=other.action)
                changed = tuple(put if each is item else each for each in submission.action_items)
                checks = frozenset({"action_items", "improvement"})
                yield Altered(replace(submission, action_items=changed), item.question, checks)


def _all_claimed(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """A question below full points claims all of them, without its action item; the notes stay."""
    for row in rows_of(asked, submission, dice):
        points, percent = asked.question(row.question).points, row.percent_positive
        short_of_points = isinstance(row.points_claimed, Decimal) and row.points_claimed < points
        if short_of_points or (isinstance(percent, Decimal) and percent < 100):
            items = tuple(each for each in submission.action_items if each.question != row.question)
            full = None if percent is None else Decimal(100)
            changed = with_row(submission, row.question, points_claimed=Decimal(points), percent_positive=full)
            yield Altered(replace(changed, action_items=items), row.question, _OF_CLAIMS)


def _tally_short(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """The only tally of the notes of a full claim falls short."""
    for row in rows_of(asked, submission, dice):
        found = list(_WHOLE.finditer(row.notes))
        is_full = (
            row.percent_positive in (None, Decimal(100)) and row.points_claimed == asked.question(row.question).points
        )
        if (
            len(found) == 1
            and is_full
            and found[0]["part"] == found[0]["whole"]
            and int(found[0]["whole"]) >= WHOLE_MIN
        ):
            part = found[0].span("part")
            notes = f"{row.notes[: part[0]]}{int(found[0]['part']) - SHORT}{row.notes[part[1] :]}"
            yield Altered(with_row(submission, row.question, notes=notes), row.question, _OF_CLAIMS)


def _answered_no(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """A Yes with all its points is a No; the notes stay."""
    for row in rows_of(asked, submission, dice):
        if row.points_claimed == asked.question(row.question).points:
            changed = with_row(
                submission, row.question, answer=Answer.NO, points_claimed=Decimal(0), percent_positive=None
            )
            yield Altered(changed, row.question, frozenset({"consistency", "notes"}))


def _worker_more(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """One worker more in the figures of the profile; said at any question."""
    workers = submission.number("employees_worker")
    if workers is not None:
        fields = {**submission.fields, "employees_worker": workers + 1}
        changed = replace(submission, fields=fields)
        yield from (Altered(changed, each.id, frozenset({"consistency"})) for each in asked.questions[:1])


KINDS: dict[str, Alter] = {
    "action of another item": _action_of_another,
    "all points claimed": _all_claimed,
    "tally short of all points": _tally_short,
    "Yes answered No": _answered_no,
    "one worker more": _worker_more,
}
