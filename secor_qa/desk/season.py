"""A folder of packages as frames, for an analyst: nothing is stored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from secor_qa.analysis.season import Season, Sent, season
from secor_qa.desk.arriving import claimed_score
from secor_qa.desk.bulk import candidates_at, processes, read_in_order
from secor_qa.desk.opening import shipped_instrument
from secor_qa.errors import NotFound
from secor_qa.procedure.edition import EDITIONS, edition_on
from secor_qa.procedure.submission import Submission
from secor_qa.readers.folders import Candidate


def read_season(path: Path, workers: int = 1) -> Season:
    """Read every package at a path. A package is named by its path below the folder, an inspection by its name too."""
    candidates = candidates_at([path])
    skipped: list[tuple[str, str]] = []
    return season(_sent(path, candidates, max(1, min(workers, len(candidates))), skipped), skipped)


def _sent(folder: Path, candidates: list[Candidate], workers: int, skipped: list[tuple[str, str]]) -> Iterator[Sent]:
    for candidate, found in zip(candidates, read_in_order(candidates, processes(workers)), strict=True):
        path = candidate.path
        name = path.name if path == folder else path.relative_to(folder).as_posix()
        for each in found:
            if isinstance(each, str):
                skipped.append((name, each))
            else:
                yield _one(" ".join(filter(None, (name, each.label))), each.submission)


def _one(package: str, submission: Submission) -> Sent:
    try:
        instrument = shipped_instrument(submission.text("instrument"))
    except NotFound:
        return Sent(package, submission, submission.text("instrument"))
    sent_on = submission.on("submitted_on")
    edition = edition_on(sent_on) if sent_on else EDITIONS[-1]
    return Sent(package, submission, instrument.id, claimed_score(submission, instrument, edition))
