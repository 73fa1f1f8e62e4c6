"""On which day a paper was made, so that one paper can tell of another's."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from secor_qa.samples.dice import Random, dice
from secor_qa.samples.facts import Story
from secor_qa.samples.timeline import MONTHS
from secor_qa.samples.words import word_file


def usual_day(spec: dict[str, Any], subject: str, story: Story, random: Random) -> date:
    """The day of a paper, a workday; `random` is that of the paper and has not been drawn from."""
    on = story.timeline.before_end(_age(spec, subject, story, random))
    return on - timedelta(days=max(0, on.weekday() - 4))  # the Friday before a weekend day


def certified_on(story: Story) -> date:
    """The day of the certificate of training that the story's papers hold."""
    key = "training-certificate"
    return usual_day(word_file("records.toml")[key], "", story, dice(story.seed, "paper", key))


def _age(spec: dict[str, Any], subject: str, story: Story, random: Random) -> int:
    """Days before the end of data gathering; a paper about a month is from that month."""
    if subject in MONTHS:
        end = story.timeline.gathering_end
        back = (end.month - 1 - MONTHS.index(subject)) % 12 or 12
        last = end.replace(day=1)
        for _ in range(back):
            last = (last - timedelta(days=1)).replace(day=1)
        return (end - last).days - random.randrange(4, 27) if back < 12 else (end - last).days - 27
    return random.randrange(*spec["age"])
