"""The packages: each firm as it is, and with the faults of its faults.toml or single.toml, each with its truth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from benchmarks.by_hand.changes import at, at_intake, doc, item, no_item, put, without, words
from benchmarks.by_hand.workbook import Data
from benchmarks.strangers.firms import FIRMS, HERE, OF_SINGLES, load_firm, table
from secor_qa.samples.draft import Planted

UNDERSTANDING = "takes understanding"
"""The kind of a fault of which its author said, before anything was measured, that no machine sees it."""
_PARTS = ("fields", "answers", "notes", "points", "percent")


@dataclass
class Package:
    """One package: whose, which, its data and everything that is at fault in it."""

    firm: str
    name: str
    data: Data
    truth: list[Planted] = field(default_factory=list[Planted])


def packages(firms: Sequence[str] = FIRMS) -> Iterator[Package]:
    """Each firm's clean package, then its faulty ones, if it has any."""
    for firm in firms:
        yield Package(firm, "clean", load_firm(firm))
        for wanted in table(firm, "faults")["package"] if (HERE / firm / "faults.toml").exists() else ():
            yield _faulty(firm, wanted)


def singles(firms: Sequence[str] = OF_SINGLES) -> Iterator[Package]:
    """The packages of each firm that have one fault each."""
    for firm in firms:
        for wanted in table(firm, "single")["package"]:
            yield _faulty(firm, wanted)


def _faulty(firm: str, wanted: dict[str, Any]) -> Package:
    package = Package(firm, wanted["name"], load_firm(firm))
    for fault in wanted["fault"]:
        _plant(package.data, fault)
        package.truth.append(_truth(fault))
    return package


def _plant(data: Data, fault: dict[str, Any]) -> None:
    """Make the changes that a fault names: parts of the workbook, documents, items of the plan."""
    for part in _PARTS:
        for name, value in fault.get(part, {}).items():
            put(part, name, value)(data)
    for name in fault.get("blank", []):
        put("fields", name, None)(data)
    for file, changes in fault.get("doc", {}).items():
        doc(file, **_as_lines(changes))(data)
    for file, pairs in fault.get("words", {}).items():
        words(file, *pairs)(data)
    for file in fault.get("without", []):
        without(file)(data)
    for question, changes in fault.get("items", {}).items():
        item(question, **changes)(data)
    for question in fault.get("no_item", []):
        no_item(question)(data)


def _as_lines(changes: dict[str, Any]) -> dict[str, Any]:
    if "text" not in changes:
        return changes
    return {**changes, "lines": changes["text"].strip().splitlines()}


def _truth(fault: dict[str, Any]) -> Planted:
    kind = UNDERSTANDING if fault.get("understanding") else "strangers"
    if fault["check"] == "intake":
        aside = [each if " " in each else f"* {each}" for each in fault.get("aside", ())]
        return at_intake(fault["what"], *fault["at"].split(), aside=aside, kind=kind)
    more = {name: fault[name] for name in ("also", "both", "instead", "aside") if name in fault}
    return at(fault["at"], fault["check"], fault["what"], kind=kind, **more)
