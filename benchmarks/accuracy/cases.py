"""The packages that are measured: clean ones in every style, each kind of fault alone, and several together.

Their seeds begin with a word that no test uses.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction

from secor_qa.procedure.instrument import Instrument
from secor_qa.samples.dice import dice
from secor_qa.samples.draft import Draft
from secor_qa.samples.faults import FAULTS, fault, plant
from secor_qa.samples.packages import Plan, make_draft
from secor_qa.samples.styles import STYLES
from secor_qa.samples.timeline import ENDING_ON

TOGETHER = 5
N_SHARED = 8  # submissions in which single faults are planted, each of them in one
N_TRIES = 8  # drafts that are tried until one has a place for a fault


@dataclass(frozen=True)
class Sizes:
    """How much is measured. `kinds`: only these; empty for all."""

    seed: int = 1
    n_clean: int = 2  # for each style
    n_alone: int = 1  # for each kind of fault
    n_together: int = 1  # rounds in which every kind comes up among others
    kinds: tuple[str, ...] = ()

    @property
    def chosen(self) -> list[str]:
        """The names of the kinds that are planted. Raises KeyError for one that is not known."""
        return [fault(name).name for name in self.kinds] or [each.name for each in FAULTS]


@dataclass(frozen=True)
class Case:
    """One package. `sort`: clean, alone or together; its draft's truth says what is planted."""

    sort: str
    name: str
    style: str
    draft: Draft


def cases(sizes: Sizes, instruments: Sequence[Instrument]) -> Iterator[Case]:
    """Every package, one after the other, as it is needed."""
    yield from _clean(sizes, instruments)
    for round_ in range(sizes.n_alone):
        for name in sizes.chosen:
            among = dice(name, round_).randrange(N_SHARED)  # so that its papers are drawn only once
            style = STYLES[(among + round_) % len(STYLES)].name
            found = _planted(f"{sizes.seed}/alone/{among}", [name], instruments, style)
            if found:
                yield Case("alone", name, style, found)
    for round_ in range(sizes.n_together):
        order = dice(sizes.seed, "accuracy", "order", round_).sample(sizes.chosen, len(sizes.chosen))
        for start in range(0, len(order), TOGETHER):
            several = order[start : start + TOGETHER]
            style = dice(sizes.seed, round_, start, "style").choice(STYLES).name
            found = _planted(f"{sizes.seed}/together/{round_}/{start}", several, instruments, style)
            if found and len(several) > 1:
                yield Case("together", f"{round_}/{start}", style, found)


def _clean(sizes: Sizes, instruments: Sequence[Instrument]) -> Iterator[Case]:
    for style in STYLES:
        for number in range(sizes.n_clean):
            seed = f"{sizes.seed}/clean/{style.name}/{number}"
            yield Case("clean", f"{number}", style.name, _draft(seed, instruments, style.name))


def _planted(seed: str, names: Sequence[str], instruments: Sequence[Instrument], style: str) -> Draft | None:
    """A draft with these faults, as many of them as have a place; None where none of a few drafts has any."""
    for again in range(N_TRIES):
        draft = _draft(f"{seed}/{again}", instruments, style)
        n_planted = sum(plant(draft, name, seed) for name in names)
        if n_planted >= len(names) / 2:
            return draft
    return None


def _draft(seed: str, instruments: Sequence[Instrument], style: str) -> Draft:
    random = dice(seed, "accuracy", "plan")
    maintenance = random.random() < 0.3
    plan = Plan(
        seed=f"accuracy/{seed}",
        submitted_on=ENDING_ON - timedelta(days=random.randrange(0, 330)),
        year_type="Maintenance" if maintenance else "Certification",
        target_pct=Fraction(random.randrange(66, 96) if maintenance else random.randrange(82, 97)),
        province=random.choice(["AB", "AB", "AB", ""]),
        style=style,
    )
    return make_draft(plan, random.choice(instruments))
