"""The packages in data/samples, so that they can be made again: one for each thing that a newcomer wants to see."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

from secor_qa.procedure.instrument import Instrument
from secor_qa.samples.draft import Draft
from secor_qa.samples.faults import plant
from secor_qa.samples.packages import Plan, make_draft
from secor_qa.samples.timeline import ENDING_ON
from secor_qa.samples.write_packages import write_truth, write_zip


@dataclass(frozen=True)
class Shipped:
    """One shipped package: its plan, the faults planted in it, and in `corrects` the package that it answers."""

    plan: Plan
    faults: tuple[str, ...] = ()
    corrects: str = ""
    instrument_id: str = "secor-2022"
    as_csv: bool = False

    @property
    def slug(self) -> str:
        """The name of its zip and of the folder inside."""
        return self.plan.slug


def _plan(slug: str, days: int, target_pct: int, name: str, trade: str, *, contractors: int = 2, exact: bool = False,
          weak_element: str = "", year_type: str = "Certification", again: int = 1) -> Plan:  # fmt: skip
    return Plan(
        seed=f"shipped/{slug[3:]}/{again}", submitted_on=ENDING_ON - timedelta(days=days), year_type=year_type,
        target_pct=Fraction(target_pct), exact=exact, weak_element=weak_element, contractors=contractors, name=name,
        trade=trade, province="AB", slug=slug,
    )  # fmt: skip


_CORRECTED = _plan("07-needs-corrections", 24, 86, "Kestrel", "picker")

SHIPPED: tuple[Shipped, ...] = (
    Shipped(_plan("01-clean-pass", 3, 92, "Two Rivers", "hydrovac")),
    Shipped(_plan("02-exactly-80", 6, 80, "Tamarack", "clearing", exact=True, again=2)),
    Shipped(_plan("03-one-element-below-50", 9, 82, "Stonefly", "welding", weak_element="9")),
    Shipped(_plan("04-maintenance-61", 12, 61, "Coulee", "hauling", year_type="Maintenance")),
    Shipped(
        _plan("05-missing-and-stale", 16, 88, "Badger Creek", "electrical"),
        faults=("document-left-out", "nothing-attached", "one-document-too-few", "file-cut-off", "record-too-old",
                "listed-newer-than-it-is", "no-date-anywhere", "date-of-two-readings"),
    ),
    Shipped(
        _plan("06-contradictions", 19, 90, "Redwater Flats", "testing"),
        faults=("answers-disagree", "answers-disagree", "profile-against-answers"),
    ),
    Shipped(
        _CORRECTED,
        faults=("document-left-out", "record-too-old", "notes-too-thin", "notes-left-out", "no-item-for-a-no",
                "item-without-a-date", "points-against-the-percentage", "training-run-out"),
    ),
    Shipped(replace(_CORRECTED, slug="08-needs-corrections-round-2"), corrects="07-needs-corrections"),
    Shipped(_plan("09-no-contractors", 27, 89, "Silver Willow", "reclamation", contractors=0)),
    Shipped(_plan("10-letter-coded", 29, 85, "Osprey", "welding"), instrument_id="range-2015", as_csv=True),
)  # fmt: skip
"""In the order in which they are to be received: a first round before its correction."""


def shipped_draft(shipped: Shipped, instruments: Mapping[str, Instrument]) -> Draft:
    """The draft of a shipped package. Raises KeyError for an instrument that is not among those given."""
    draft = make_draft(shipped.plan, instruments[shipped.instrument_id])
    for number, name in enumerate(shipped.faults):
        if not plant(draft, name, number):
            raise ValueError(f"{shipped.slug} has no place for {name}")
    if shipped.corrects:
        draft.fields["previous_submission"] = draft.fields["secor_number"]
    return draft


def write_shipped_samples(out: Path, instruments: Mapping[str, Instrument]) -> list[Path]:
    """Write every shipped package as a zip into `out`, with the truth of planted faults beside it; give the zips.

    `instruments` by id. The same program gives the same bytes.
    """
    out.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for shipped in SHIPPED:
        draft = shipped_draft(shipped, instruments)
        if draft.truth:
            write_truth(draft, out)
        written.append(write_zip(draft, out, as_csv=shipped.as_csv))
    return written


def received_on(shipped: Shipped) -> date:
    """A likely day of receipt: two days after it was submitted, a correction three weeks later."""
    return shipped.plan.submitted_on + timedelta(days=23 if shipped.corrects else 2)
