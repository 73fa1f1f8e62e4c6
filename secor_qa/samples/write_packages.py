"""Packages on disk: OUT/<slug>/assessment.xlsx and attachments/, or a zip of it; the truth of faults beside it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

from secor_qa.procedure.instrument import Instrument
from secor_qa.samples.answers import totals
from secor_qa.samples.archive import zip_bytes
from secor_qa.samples.assessment import csv_files, workbook_bytes
from secor_qa.samples.dice import dice
from secor_qa.samples.draft import Draft
from secor_qa.samples.faults import plant_some
from secor_qa.samples.packages import Plan, make_draft
from secor_qa.samples.paper import Paper
from secor_qa.samples.render import render
from secor_qa.samples.styles import STYLES
from secor_qa.samples.timeline import ENDING_ON

__all__ = ["members", "totals", "write_folder", "write_samples", "write_truth", "write_zip"]


def write_samples(out: Path, count: int, seed: int, faults: bool, instrument: Instrument,
                  ending_on: date = ENDING_ON, style: str = "") -> None:  # fmt: skip
    """Write `count` packages into `out`; with `faults`, four in each and OUT/<slug>.truth.json beside it.

    `style` is a name of `styles.STYLES`, or "any" for one drawn for each. The same arguments give the same bytes.
    Submissions are dated within a month before `ending_on`.
    """
    out.mkdir(parents=True, exist_ok=True)
    for number in range(1, count + 1):
        plan = _plan(number, seed, ending_on)
        chosen = dice(seed, number, "style").choice(STYLES).name if style == "any" else style
        draft = make_draft(replace(plan, style=chosen), instrument)
        draft.slug = f"{number:03d}-{draft.slug}"
        if faults:
            plant_some(draft, seed, number)
            write_truth(draft, out)
        write_folder(draft, out)


def _plan(number: int, seed: int, ending_on: date) -> Plan:
    """Most pass comfortably; about one in five is from a maintenance year with a lower score."""
    own = f"{seed}/{number}"
    random = dice(own, "plan")
    maintenance = random.random() < 0.4
    target = random.randrange(66, 96) if maintenance else random.randrange(82, 97)
    return Plan(
        seed=own,
        submitted_on=ending_on - timedelta(days=random.randrange(30)),
        year_type="Maintenance" if maintenance else "Certification",
        target_pct=Fraction(target),
    )


def members(
    draft: Draft, *, as_csv: bool = False, render: Callable[[Paper], bytes] = render
) -> Iterator[tuple[str, bytes]]:
    """The files of a package: path below its folder, and content."""
    yield from csv_files(draft) if as_csv else [("assessment.xlsx", workbook_bytes(draft))]
    for paper in draft.papers:
        if paper.enclosed:
            yield f"attachments/{paper.file}", render(paper)


def write_folder(draft: Draft, out: Path) -> Path:
    """The package as a folder of its slug."""
    folder = out / draft.slug
    for name, data in members(draft):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def write_zip(draft: Draft, out: Path, *, as_csv: bool = False) -> Path:
    """The package as one zip that holds the folder."""
    path = out / f"{draft.slug}.zip"
    inside = ((f"{draft.slug}/{name}", data) for name, data in members(draft, as_csv=as_csv))
    path.write_bytes(zip_bytes(inside, draft.story.timeline.submitted_on))
    return path


def write_truth(draft: Draft, out: Path) -> Path:
    """What is at fault in a package, beside it and never inside."""
    path = out / f"{draft.slug}.truth.json"
    planted = [asdict(fault) for fault in draft.truth]
    path.write_text(json.dumps(planted, indent=2, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
    return path
