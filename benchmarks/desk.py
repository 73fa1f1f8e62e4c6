"""The reviewer's desk with 100,000 submissions in the store, against the same desk with nearly none.

The many are closed, as they are after years of work. They have their rows in `submissions`, `rounds` and `scores`, a
finding and two events each; the rows of questions and checks, found by submission alone, are left out for time.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from sqlalchemy import text

from benchmarks.figures import Figure, in_turn, seconds
from secor_qa.app.review_model import ReviewModel
from secor_qa.desk import open_desk
from secor_qa.desk.receive import receive

N_SUBMISSIONS = 100_000
N_RUNS = 60
GOAL = 1.1
SAMPLES = Path(__file__).resolve().parent.parent / "data" / "samples"

_NUMBERS = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {N_SUBMISSIONS}) "  # noqa: S608  # our own number
_SUBMISSIONS = """
INSERT INTO submissions (submission_id, secor_number, employer_legal_name, year_type, instrument_id,
  instrument_version, instrument_sha256, edition_id, received_on, state, reviewer, decision, decided_on, decided_by,
  n_rounds, n_questions, n_reviewed, is_sample)
SELECT printf('2000-%06d', i), printf('S-%06d', i), printf('Example Employer %d Ltd.', i % 40000), 'maintenance',
  (SELECT instrument_id FROM instruments LIMIT 1), '1', (SELECT sha256 FROM instruments LIMIT 1), '2022-03-30',
  date('2012-01-01', '+' || (i % 4000) || ' days'), 'closed', 'Reviewer ' || (i % 30), 'accepted',
  date('2012-03-01', '+' || (i % 4000) || ' days'), 'Reviewer ' || (i % 30), 1, 62, 62, 0 FROM n
"""
_ROUNDS = """
INSERT INTO rounds (submission_id, round, received_on, package_sha256, package_name)
SELECT printf('2000-%06d', i), 1, date('2012-01-01', '+' || (i % 4000) || ' days'), printf('hash %d', i), 'a package'
FROM n
"""
_SCORES = """
INSERT INTO scores (submission_id, round, basis, element, awarded, available, unknown, pct, passed)
SELECT printf('2000-%06d', i), 1, 'awarded', '', 80, 100, 0, 80.0, 1 FROM n
"""
_FINDINGS = """
INSERT INTO deficiencies (deficiency_id, submission_id, round, question, "check", kind, wording, noted_by_assessor,
  open, resolved_round, withdrawn, changed_by, changed_at, version)
SELECT printf('A%06d', i), printf('2000-%06d', i), 1, printf('%d.%d', 1 + i % 10, 1 + i % 7), 'notes', 'actionable',
  printf('Wording %d', i % 500), 0, 0, 1, 0, 'somebody', '2020-01-01 00:00:00', 1 FROM n
"""
_EVENTS = """
INSERT INTO events (event_id, at, who, what, submission_id, previous_hash, hash)
SELECT (SELECT value FROM counters WHERE name = 'event') + i, '2020-01-01 00:00:00', 'somebody', 'received',
  printf('2000-%06d', (i + 1) / 2), '', '' FROM n
"""


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        small, large = (_Desk(Path(folder) / name) for name in ("small.sqlite", "large.sqlite"))
        large.fill()
        for each in (small, large):
            each.tick()
        found = []
        for what, goal in (("queue", GOAL), ("open", GOAL), ("tick", GOAL), ("heartbeat", GOAL), ("wordings", GOAL)):
            ours, base = in_turn(getattr(large, what), getattr(small, what), N_RUNS)
            found.append(Figure(f"{what} beside {N_SUBMISSIONS} others", "the same beside none", ours, base, goal))
        ticks, standings = [], []
        for _ in range(N_RUNS):
            ticks.append(seconds(small.tick))
            standings.append(seconds(small.standing))
        found.append(Figure("standing with leverage, after a tick", "the tick itself", standings, ticks, 2.0))
        return found


class _Desk:
    """A store with one sample, and a page that has it open."""

    def __init__(self, path: Path) -> None:
        self.desk = open_desk(str(path), who="Robin Reviewer")
        self.submission_id = receive(self.desk, SAMPLES / "01-clean-pass.zip").submission_id
        self.model = ReviewModel(self.desk)
        self.open()
        self.question = self.model.case.instrument.questions[0].id if self.model.case else ""

    def fill(self) -> None:
        with self.desk.store.write() as connection:
            for rows in (_SUBMISSIONS, _ROUNDS, _SCORES, _FINDINGS, _EVENTS):
                table, _, values = rows.partition("SELECT")
                connection.execute(text(f"{table} {_NUMBERS} SELECT{values}"))
            more = text("UPDATE counters SET value = value + :more WHERE name = 'event'")
            connection.execute(more, {"more": N_SUBMISSIONS})

    def queue(self) -> None:
        self.model.ask("queue", {})

    def open(self) -> None:
        self.model.ask("case", {"submission_id": self.submission_id})

    def tick(self) -> None:
        case = self.model.marks_of(self.submission_id).case
        seen = case.verdicts.get((self.question, "notes"))
        verdict = "not_accepted" if seen and seen.verdict == "accepted" else "accepted"
        args = {"subject": self.question, "check": "notes", "verdict": verdict, "version": seen.version if seen else 0}
        self.model.ask("verdict", {"submission_id": self.submission_id, "number": 1, **args})

    def standing(self) -> None:
        self.model.ask("standing", {})

    def heartbeat(self) -> None:
        self.model.ask("presence", {"submission_id": self.submission_id, "question": self.question, "since": 0})

    def wordings(self) -> None:
        args = {"submission_id": self.submission_id, "question": self.question, "check": "notes"}
        self.model.ask("wordings", args)
