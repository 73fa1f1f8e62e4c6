"""What the tests of samples share: the shipped instruments, one story, and a draft by seed."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction
from functools import cache

from secor_qa import places
from secor_qa.procedure.instrument import Instrument
from secor_qa.readers.instruments.file import find_instruments, read_instrument
from secor_qa.samples.dice import dice
from secor_qa.samples.draft import Draft
from secor_qa.samples.employers import make_employer
from secor_qa.samples.facts import Story
from secor_qa.samples.packages import Plan, make_draft
from secor_qa.samples.timeline import ENDING_ON, make_timeline


@cache
def instruments() -> dict[str, Instrument]:
    """The shipped instruments by id."""
    return {
        name: read_instrument(folder) for name, folder in find_instruments(places.data_folder() / "instruments").items()
    }


def a_story(seed: str = "story") -> Story:
    return Story(make_employer(dice(seed, "employer")), make_timeline(dice(seed, "dates"), ENDING_ON), seed)


def a_draft(seed: str, instrument: str | Instrument = "secor-2022", target_pct: int = 88, **wishes: object) -> Draft:
    plan = Plan(seed, ENDING_ON - timedelta(days=5), target_pct=Fraction(target_pct), **wishes)  # type: ignore[arg-type]
    return make_draft(plan, instruments()[instrument] if isinstance(instrument, str) else instrument)


def typed(draft: Draft) -> Draft:
    """The same with every scan as the PDF that was printed: recognising pages takes most of the time, and other tests
    are about it.
    """
    for paper in draft.papers:
        if paper.form == "scan":
            paper.form = "pdf"
    return draft
