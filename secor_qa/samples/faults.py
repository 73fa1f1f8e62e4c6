"""Every named fault that can be planted in a draft, and the dealing of them over packages."""

from __future__ import annotations

from dataclasses import replace

from secor_qa.samples import (
    faults_contradictions,
    faults_currency,
    faults_documents,
    faults_intake,
    faults_notes,
    faults_plan,
    faults_scoring,
)
from secor_qa.samples.dice import dice
from secor_qa.samples.draft import Draft
from secor_qa.samples.fault_kinds import Fault

FAULTS: tuple[Fault, ...] = (
    *faults_intake.FAULTS,
    *faults_documents.FAULTS,
    *faults_currency.FAULTS,
    *faults_notes.FAULTS,
    *faults_contradictions.FAULTS,
    *faults_scoring.FAULTS,
    *faults_plan.FAULTS,
)

_EACH = 4  # faults in one package
_CLASHES: tuple[frozenset[str], ...] = (
    frozenset({"no-gathering-start", "gathering-took-too-long", "ends-before-it-begins", "sent-before-the-end",
               "no-gathering-end", "sent-in-late", "signed-before-the-end", "employer-signed-before-the-end",
               "signed-after-sending", "talks-outside-gathering"}),
    frozenset({"too-many-people", "profile-against-answers", "odd-head-count", "profile-text-against-counts",
               "head-count-in-notes", "na-against-the-profile"}),
    frozenset({"training-run-out", "no-training-given", "trained-after-the-assessment"}),
    frozenset({"no-assessor-name", "assessor-did-not-sign", "assessor-signed-by-another", "signed-before-the-end",
               "signed-after-sending", "employer-did-not-sign", "employer-signed-before-the-end"}),
    frozenset({"no-contact", "odd-phone", "placeholder-for-a-name", "employer-did-not-sign", "no-assessor-name"}),
    frozenset({"odd-postal-code", "postal-code-of-elsewhere"}),
    frozenset({"no-account-number", "odd-account-number"}),
    frozenset({"no-industry-code", "odd-industry-code"}),
    frozenset({"no-profile", "profile-text-against-counts"}),
    frozenset({"position-left-blank", "assessor-from-outside"}),
    frozenset({"no-legal-name", "notes-of-another-company", "paper-of-another-company", "template-not-filled-in"}),
    frozenset({"no-gathering-end", "made-long-after-its-date"}),
)  # fmt: skip
"""Kinds of which one would hide the other in the same submission."""
_BLINDING = frozenset({"no-gathering-end"})
"""Kinds without which dates cannot be judged; they go with nothing of 2.5(b)."""


def fault(name: str) -> Fault:
    """The fault of that name. Raises KeyError."""
    return {each.name: each for each in FAULTS}[name]


def plant(draft: Draft, name: str, seed: int | str = 0) -> bool:
    """Plant one fault and note it in the draft's truth; False where it has no place or another would hide it."""
    if any(_clash(name, each.fault) for each in draft.truth):
        return False
    kind = fault(name)
    found = kind.plant(draft, dice(seed, "fault", name, draft.slug))
    draft.truth += [replace(each, sees=kind.sees) for each in found]
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
    dated = {fault(one).clause, fault(other).clause} & {"2.5(b)"}
    return any(one != other and {one, other} <= kinds for kinds in _CLASHES) or bool(dated and {one, other} & _BLINDING)
