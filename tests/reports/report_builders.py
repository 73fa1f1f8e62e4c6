"""Reviews for the reports' tests: whole, half done, hostile. All people and companies are invented."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from builders import EDITION, make_item, make_row, make_submission

from secor_qa.places import data_folder
from secor_qa.procedure.findings import CheckResult, Evidence, Finding, IntakeItem, PreReview
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.review import Deficiency
from secor_qa.procedure.scoring import Mark, claimed_marks, score
from secor_qa.procedure.words import (
    Answer,
    Check,
    Decision,
    DeficiencyKind,
    ReviewState,
    Status,
    Verdict,
    YearType,
)
from secor_qa.readers.instruments.file import read_instrument
from secor_qa.reports.contents import INTAKE, FeedbackLetter, Letter, ReviewForm

WRITTEN_ON = date(2024, 6, 3)
HOSTILE = '=HYPERLINK("http://x.example","<b>win & lose</b>") {{ 7*7 }} \x0b$1^2$ \u202egpj'


def shipped() -> Instrument:
    return read_instrument(data_folder() / "instruments" / "secor-2022")


def make_marks(instrument: Instrument, every: int = 1, loss: int = 5) -> dict[str, Mark]:
    """Full points but for each `loss`-th question, which has none; only each `every`-th question is marked."""
    marks: dict[str, Mark] = {}
    for number, question in enumerate(instrument.questions):
        if question.na_when is not None:
            marks[question.id] = Mark(question.id, Answer.NA, None)
        elif number % every == 0:
            points = 0 if number % loss == 0 else question.points
            marks[question.id] = Mark(question.id, Answer.YES if points else Answer.NO, points)
    return marks


def make_deficiency(question: str, check: Check | None = Check.NOTES, **changes: Any) -> Deficiency:
    one = Deficiency(
        deficiency_id=f"{question}-{check}", question=question, check=check, kind=DeficiencyKind.ACTIONABLE,
        wording="The notes say that a meeting was held, but not who was there. Please add it.",
        noted_by_assessor=False, open=True, round=1,
    )  # fmt: skip
    return replace(one, **changes)


def deficiencies_of(instrument: Instrument) -> tuple[Deficiency, ...]:
    ids = [question.id for question in instrument.questions]
    return (
        make_deficiency(ids[1], Check.DOCUMENTS, wording="The inspection record of March is listed but not attached."),
        make_deficiency(ids[1], Check.NOTES),
        make_deficiency(ids[12], Check.CURRENCY, wording="The newest record is of 2022. Send one of the last year.",
                        noted_by_assessor=True),
        make_deficiency(ids[20], Check.ACTION_ITEMS, wording="The action item names nobody who will do it."),
        make_deficiency(ids[30], Check.NOTES, kind=DeficiencyKind.INFORMATIONAL, wording="A tally would help."),
        make_deficiency("", None, wording="The fax number is missing."),
        make_deficiency(ids[40], Check.NOTES, open=False, resolved_round=2),
    )  # fmt: skip


def make_form(instrument: Instrument, marks: dict[str, Mark], year: YearType = YearType.CERTIFICATION,
              **changes: Any) -> ReviewForm:  # fmt: skip
    rows = tuple(
        make_row(q.id, Answer.NA if q.na_when else Answer.YES, element=q.element, points_claimed=Decimal(q.points))
        for q in instrument.questions
    )
    submission = make_submission(*rows, items=(make_item(instrument.questions[0].id),), year_type=year.value)
    suggestions = tuple(
        CheckResult(q.id, check, list(Status)[(n + k) % 4]) for n, q in enumerate(instrument.questions)
        for k, check in enumerate(Check)
    )  # fmt: skip
    first = instrument.questions[0].id
    finding = Finding(first, Check.CURRENCY, "stale-document", Status.NOT_MET, "The policy is of 2019.",
                      (Evidence("signed 4 May 2019", "policy.pdf", 2),))  # fmt: skip
    suggestions = (replace(suggestions[0], findings=(finding,)), *suggestions[1:])
    verdicts = {(q, check.value): Verdict.ACCEPTED for q in marks for check in Check}
    verdicts[(instrument.questions[1].id, "notes")] = Verdict.NOT_ACCEPTED
    intake = (
        IntakeItem("2.3", "employer_fax", Status.NOT_MET, "The fax number is missing."),
        IntakeItem("2.2", "assessor_training", Status.MET, "Trained within the last three years."),
    )
    form = ReviewForm(
        submission_id="S-2024-0007", round=1, n_rounds=1, submission=submission, instrument=instrument,
        edition=EDITION, year_type=year, pre_review=PreReview(intake, suggestions),
        verdicts=verdicts | {(INTAKE, "employer_fax"): Verdict.NOT_ACCEPTED}, marks=marks,
        claimed={mark.question: mark for mark in claimed_marks(submission, instrument)},
        score=score(marks.values(), instrument, year, EDITION), deficiencies=deficiencies_of(instrument),
        state=ReviewState.IN_REVIEW, written_on=WRITTEN_ON, reviewer="Sam Reviewer",
    )  # fmt: skip
    return replace(form, **changes)


def make_feedback(form: ReviewForm, **changes: Any) -> FeedbackLetter:
    letter = FeedbackLetter(
        form.submission_id, form.round, form.submission, form.instrument, form.edition, form.year_type, form.score,
        tuple(each for each in form.deficiencies if each.open), form.written_on, form.reviewer, "780-555-0199",
    )  # fmt: skip
    return replace(letter, **changes)


def make_letter(form: ReviewForm, decision: Decision, addressee: str = "employer", **changes: Any) -> Letter:
    reasons = ("The corrections that were asked for had not come in by 2 August 2024 (2.7, 2.8).",)
    letter = Letter(
        form.submission_id, decision, addressee, form.submission, form.instrument, form.edition, form.year_type,
        form.score, form.written_on, form.reviewer, "780-555-0199",
        reasons=reasons if decision is Decision.INVALID else (), n_rounds=2,
    )  # fmt: skip
    return replace(letter, **changes)


def office() -> str:
    """LibreOffice's command; skips the test where there is none, and fails in continuous integration."""
    command = shutil.which("soffice") or shutil.which("libreoffice")
    if command is None:
        sentence = "LibreOffice is not installed here, so the documents were not opened in an office program."
        (pytest.fail if os.environ.get("CI") else pytest.skip)(sentence)
    return command


def converted(paths: list[Path], to: str, folder: Path) -> list[Path]:
    """The files in another format, by LibreOffice with a profile of its own, in one go."""
    folder.mkdir(parents=True, exist_ok=True)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office(), profile, "--headless", "--convert-to", to, "--outdir", str(folder), *map(str, paths)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return [folder / f"{path.stem}.{to}" for path in paths]
