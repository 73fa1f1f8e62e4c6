"""The library of canned wordings: TOML files that staff edit, each a list of `[[wording]]` with id, check and text."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from secor_qa.errors import Problem
from secor_qa.procedure.wordings import PLACEHOLDERS, Wording, unknown_placeholders
from secor_qa.procedure.words import Check


def read_wordings(folder: Path) -> tuple[list[Wording], list[Problem]]:
    """Every wording of the folder's files, in their order, and what is wrong with the others: those are left out."""
    found: dict[str, Wording] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            rows = tomllib.loads(path.read_text(encoding="utf-8")).get("wording", [])
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            problems.append(Problem(path.name, f"cannot be read ({error}).", "Compare it with the file as shipped."))
            continue
        for number, row in enumerate(rows, 1):
            fault = _fault(row, found)
            if fault:
                problems.append(Problem(f"{path.name}, wording {number}", *fault))
            else:
                check = Check(row["check"]) if row.get("check") else None
                found[row["id"]] = Wording(row["id"], " ".join(row["text"].split()), check, row.get("question", ""))
    return list(found.values()), problems


def _fault(row: dict[str, Any], found: dict[str, Wording]) -> tuple[str, str] | None:
    if not all(isinstance(row.get(name), str) and row[name].strip() for name in ("id", "text")):
        return "has no id or no text.", "Give both."
    if row["id"] in found:
        return f"has the id “{row['id']}”, which stands already.", "Give each its own."
    if row.get("check") and row["check"] not in set(Check):
        return f"names the check “{row['check']}”.", f"Write one of {', '.join(Check)}, or none."
    unknown = unknown_placeholders(row["text"])
    if unknown:
        return f"has a placeholder {{{unknown[0]}}}.", f"Known are {', '.join(PLACEHOLDERS)}."
    return None
