"""`python -m benchmarks examples`: the share of each label of which something is said."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path

from benchmarks.strangers.firms import instrument, load_firm, write_firm
from secor_qa.procedure.checks import action_items, consistency, improvement, notes
from secor_qa.procedure.edition import edition_on
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Answer
from secor_qa.readers.package import read_submission
from secor_qa.samples.timeline import ENDING_ON

HERE = Path(__file__).resolve().parent
AROUND = {"secor-2022": "signs", "range-2015": "greenhouse"}
"""The clean firm in whose package a text is put, by instrument."""
OF_THE_NOTE = {"notes-deny-yes", "notes-gainsay-yes", "claim-against-notes"}
OF_THE_REST = {"notes-copied", "notes-exchanged", "paper-unnamed", "weakest-element-passed-over", "short-notes"}
"""Codes by which the surroundings are spoken of, not the text alone, and that of length, to which none was written."""


def main() -> int:
    """Print for each label how many of its texts bring a finding; good and fair ones should bring none."""
    for what, labels in (("notes", _of_notes()), ("actions", _of_actions())):
        planted, said = Counter[str](), Counter[str]()
        for label, is_said in labels:
            planted[label] += 1
            said[label] += is_said
        for label, number in planted.items():
            print(f"{what:<8} {label:<12} spoken of {said[label] / number:.2f} of {number}")
    return 0


def _of_notes() -> Iterator[tuple[str, bool]]:
    for label in ("fair", "empty", "taken_back"):
        for question, text in _lines(f"{label}_notes"):
            facts = _with_row(question, answer=Answer.YES, notes=text)
            asked = facts.instrument.question(question)
            told = {each.code for each in notes.check(asked, facts).findings} - OF_THE_REST
            told |= {each.code for each in consistency.check(asked, facts).findings} & OF_THE_NOTE
            yield label.replace("_", " "), bool(told)


def _of_actions() -> Iterator[tuple[str, bool]]:
    for label, question, deficiency, action in _lines("actions"):
        facts = _with_row(question, answer=Answer.NO, notes=deficiency)
        sent = facts.submission.on("submitted_on") or ENDING_ON
        item = replace(
            facts.submission.action_items[0], question=question, deficiency=deficiency, action=action,
            target_on=sent + timedelta(days=90), completed_on=None,
        )  # fmt: skip
        facts = replace(facts, submission=replace(facts.submission, action_items=(item,)), _worked_out={})
        asked = facts.instrument.question(question)
        checks: tuple[Callable[..., object], ...] = (action_items.check, improvement.check)
        told = {each.code for check in checks for each in check(asked, facts).findings}  # pyright: ignore
        yield label, bool(told - OF_THE_REST)


def _lines(name: str) -> Iterator[list[str]]:
    for line in (HERE / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        yield line.split("\t")


def _with_row(question: str, **changes: object) -> Facts:
    asked, submission = _around("secor-2022" if question[0].isdigit() else "range-2015")
    rows = tuple(replace(row, **changes) if row.question == question else row for row in submission.answers)
    return Facts(replace(submission, answers=rows), asked, edition_on(ENDING_ON), ENDING_ON)


@cache
def _around(name: str) -> tuple[Instrument, Submission]:
    asked = instrument(name)
    with tempfile.TemporaryDirectory() as folder:
        return asked, read_submission(write_firm(load_firm(AROUND[name]), Path(folder)), {asked.id: asked})
