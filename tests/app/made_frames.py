"""Frames as the store gives them, made up: enough reviews for every table and chart, the same each time."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from secor_qa.store.frames import COLUMNS

EMPLOYERS = ("Willow", "Elk", "Aspen")
TODAY = date(2026, 6, 30)


def frame(name: str, rows: list[dict[str, object]]) -> pd.DataFrame:
    return pd.DataFrame(
        {column: pd.Series([row.get(column) for row in rows], dtype=dtype) for column, dtype, _ in COLUMNS[name]}
    )


@dataclass
class MadeFrames:
    submissions: pd.DataFrame
    scores: pd.DataFrame
    rounds: pd.DataFrame
    deficiencies: pd.DataFrame


def made_frames(n_closed: int = 200, n_open: int = 30, seed: int = 7, samples: bool = True) -> MadeFrames:
    dice = random.Random(seed)  # noqa: S311
    submissions, scores, rounds, deficiencies = [], [], [], []
    for number in range(n_closed + n_open):
        submission_id = f"2026-{number:05d}"
        closed = number < n_closed
        received = TODAY - timedelta(days=dice.randrange(5, 900 if closed else 90))
        state = "closed" if closed else dice.choice(["received", "in_review", "awaiting_correction"])
        year_type = dice.choice(["certification", "maintenance", "maintenance"])
        pct = min(100.0, max(30.0, dice.gauss(83, 11)))
        passed = pct >= (80 if year_type == "certification" else 60)
        submissions.append(
            {
                "submission_id": submission_id,
                "employer_legal_name": f"{dice.choice(EMPLOYERS)} Hauling {number}",
                "year_type": year_type,
                "instrument_id": "secor-2022",
                "instrument_version": "2022.1",
                "province": dice.choice(["AB", "AB", "AB", "BC", "SK"]),
                "industry_code": dice.choice(["04203", "06004", "42124", ""]),
                "n_employees": dice.randrange(1, 10),
                "received_on": pd.Timestamp(received),
                "state": state,
                "decision": ("accepted" if passed or dice.random() < 0.3 else "invalid") if closed else None,
                "decided_on": pd.Timestamp(min(received + timedelta(days=dice.randrange(3, 80)), TODAY))
                if closed
                else None,
                "reviewer": None if state == "received" else dice.choice(["mara", "jonas", "li"]),
                "n_rounds": dice.choice([1, 1, 2, 3]),
                "n_questions": 62,
                "n_reviewed": 62 if closed else 10,
                "is_sample": samples and number % 2 == 0,
                "overall_pct": pct if closed else None,
                "passed": passed if closed else None,
            }
        )
        due = TODAY + timedelta(days=dice.randrange(-8, 15)) if state == "awaiting_correction" else None
        rounds.append(
            {
                "submission_id": submission_id,
                "round": 1,
                "received_on": pd.Timestamp(received),
                "due_on": pd.Timestamp(due) if due else None,
            }
        )
        for element in range(1, 11):
            element_pct = min(100.0, max(0.0, dice.gauss(pct, 18)))
            scores.append(
                {
                    "submission_id": submission_id,
                    "round": 1,
                    "basis": "awarded" if closed else "claimed",
                    "element": str(element),
                    "awarded": round(element_pct / 4),
                    "available": 25,
                    "unknown": 0,
                    "pct": element_pct,
                    "passed": element_pct >= 50 if year_type == "certification" else None,
                }
            )
        for _ in range(dice.choice([0, 0, 1, 2, 4]) if state != "received" else 0):
            question = f"{dice.randrange(1, 11)}.{dice.randrange(1, 3)}"
            deficiencies.append(
                {
                    "deficiency_id": f"d{len(deficiencies)}",
                    "submission_id": submission_id,
                    "round": 1,
                    "question": question,
                    "element": question.split(".")[0],
                    "check": dice.choice(["documents", "currency", "notes"]),
                    "kind": "actionable",
                    "wording": "A record is missing.",
                    "noted_by_assessor": False,
                    "open": not closed,
                }
            )
    return MadeFrames(
        frame("submissions", submissions),
        frame("scores", scores),
        frame("rounds", rounds),
        frame("deficiencies", deficiencies),
    )
