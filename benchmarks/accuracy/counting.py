"""From many packages to recall, precision and false alarms, per check and per kind of fault."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from benchmarks.accuracy.running import Run
from benchmarks.strangers.planting import UNDERSTANDING
from secor_qa.procedure.words import Check
from secor_qa.samples.faults import FAULTS

CHECKS = ("intake", *(check.value for check in Check))
GOAL_RECALL = GOAL_PRECISION = 0.97
GOAL_FALSE_ALARMS = 1.0  # for each clean submission
_DEEP = {UNDERSTANDING, *(each.name for each in FAULTS if each.deep)}


@dataclass
class Tally:
    """Faults planted and found; places rightly and wrongly spoken of."""

    planted: int = 0
    found: int = 0
    right: int = 0
    wrong: int = 0

    @property
    def recall(self) -> float | None:
        """Share of the planted faults that were found; None where none was planted."""
        return self.found / self.planted if self.planted else None

    @property
    def precision(self) -> float | None:
        """Share of the places spoken of where something is at fault; None where nothing was said."""
        said = self.right + self.wrong
        return self.right / said if said else None


@dataclass
class Counts:
    """Everything that is told. `seen` leaves out the kinds that take understanding; false alarms are of clean ones."""

    seen: Tally = field(default_factory=Tally)
    deep: Tally = field(default_factory=Tally)
    by_check: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in CHECKS})
    by_kind: dict[str, Tally] = field(default_factory=dict[str, Tally])
    one_sided: Counter[str] = field(default_factory=Counter[str])
    false_by_code: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])  # check, code; all
    clean_by_style: dict[str, list[int]] = field(default_factory=dict[str, list[int]])  # false alarms of each
    n_without_evidence: int = 0

    @property
    def false_alarms(self) -> float | None:
        """On average for each clean submission; None where none was measured."""
        each = [number for numbers in self.clean_by_style.values() for number in numbers]
        return sum(each) / len(each) if each else None

    @property
    def reached(self) -> bool:
        """Whether all goals that could be measured are reached."""
        shares = [(self.seen.recall, GOAL_RECALL), (self.seen.precision, GOAL_PRECISION)]
        few = self.false_alarms is None or self.false_alarms <= GOAL_FALSE_ALARMS
        return few and all(share is None or share >= goal for share, goal in shares)


def count(runs: Sequence[Run]) -> Counts:
    """Add up what happened. A place counts once, whatever number of findings stands there."""
    counts = Counts()
    for each in runs:
        _add(counts, each)
    return counts


def _add(counts: Counts, run: Run) -> None:
    outcome = run.outcome
    for planted, found in [*((each, 1) for each in outcome.hits), *((each, 0) for each in outcome.misses)]:
        overall = counts.deep if planted.fault in _DEEP else counts.seen
        for tally in (overall, counts.by_check[planted.check], counts.by_kind.setdefault(planted.fault, Tally())):
            tally.planted += 1
            tally.found += found
    for _, check in outcome.true_places:
        counts.by_check[check].right += 1
        counts.seen.right += 1
    for alarm in outcome.false_alarms:
        counts.by_check[alarm.place[1]].wrong += 1
        counts.seen.wrong += 1
        counts.false_by_code[alarm.place[1], alarm.code] += 1
    if run.sort == "clean":
        counts.clean_by_style.setdefault(run.style, []).append(len(outcome.false_alarms))
    counts.one_sided.update(each.fault for each in outcome.one_sided)
    counts.n_without_evidence += len(outcome.without_evidence)
