"""Every named fault that can be planted in a draft, and the dealing of them over packages."""

from __future__ import annotations

from secor_qa.samples import faults_answers, faults_documents, faults_intake, faults_plan
from secor_qa.samples.dice import dice
from secor_qa.samples.draft import Draft
from secor_qa.samples.fault_kinds import Fault

FAULTS: tuple[Fault, ...] = (
    *faults_intake.FAULTS,
    *faults_documents.FAULTS,
    *faults_answers.FAULTS,
    *faults_plan.FAULTS,
)

_EACH = 4  # faults in one package
_CLASHES = ({"no-gathering-start", "gathering-took-too-long"}, {"too-many-people", "profile-against-answers"})


def fault(name: str) -> Fault:
    """The fault of that name. Raises KeyError."""
    return {each.name: each for each in FAULTS}[name]


def plant(draft: Draft, name: str, seed: int | str = 0) -> bool:
    """Plant one fault and note it in the draft's truth; False where it has no place or another would hide it."""
    if any(_clash(name, each.fault) for each in draft.truth):
        return False
    found = fault(name).plant(draft, dice(seed, "fault", name, draft.slug))
    draft.truth += found
    return bool(found)


def plant_some(draft: Draft, seed: int, number: int) -> None:
    """Plant four faults in the draft of that number; over a dozen packages every kind comes up."""
    order = dice(seed, "order of faults").sample([each.name for each in FAULTS], len(FAULTS))
    start = (number - 1) * _EACH % len(order)
    for name in order[start:] + order[:start]:
        if len({each.fault for each in draft.truth}) == _EACH:
            return
        plant(draft, name, f"{seed}/{number}")


def _clash(one: str, other: str) -> bool:
    """Whether one fault would hide the other."""
    return any({one, other} == pair for pair in _CLASHES)
