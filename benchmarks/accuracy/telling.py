"""The figures in words and as JSON."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from typing import Any

from benchmarks.accuracy.counting import GOAL_FALSE_ALARMS, GOAL_PRECISION, GOAL_RECALL, Counts, Tally
from benchmarks.accuracy.running import Run

N_WORST = 15


def tell(counts: Counts, runs: Sequence[Run], *, every: bool) -> str:
    """A report to read: overall, per check, per kind (with `every` also those always found), false alarms, time."""
    return "\n".join([*_overall(counts), *_checks(counts), *_kinds(counts, every), *_alarms(counts, runs),
                      *_times(runs)])  # fmt: skip


def tell_by_hand(name: str, counts: Counts, runs: Sequence[Run], *, every: bool) -> str:
    """A set of packages written by hand: its figures, and what was missed or said falsely; `every`: in which words."""
    if not runs:
        return ""
    said, alarms = counts.seen.right + counts.seen.wrong, counts.false_alarms or 0
    found = f"recall {_share(counts.seen.recall)} of {counts.seen.planted}"
    right = f"precision {_share(counts.seen.precision)} of {said}"
    lines = ["", f"{name:<10} {found}, {right}, false alarms per clean submission {alarms:.2f}"]
    if counts.deep.planted:
        lines.append(f"{'':<11}{_share(counts.deep.recall)} of {counts.deep.planted} faults that take understanding")
    lines += [*_checks(counts), ""]
    for run in runs:
        missed = [f"{each.question or ''.join(each.fields)} {each.check}: {each.what}" for each in run.outcome.misses]
        lines += [f"  missed in {run.name}: {text}" for text in missed]
        for alarm in run.outcome.false_alarms:
            words = f": {alarm.message}" if every else ""
            lines.append(f"  false in {run.name}: {alarm.place[0]} {alarm.place[1]} {alarm.code}{words}")
    return "\n".join([*lines, ""])


def _overall(counts: Counts) -> list[str]:
    alarms = counts.false_alarms
    seen = counts.seen
    said = seen.right + seen.wrong
    lines = [
        f"recall     {_share(seen.recall)} of {seen.planted} faults that a machine can see (goal {GOAL_RECALL:g})",
        f"precision  {_share(seen.precision)} of {said} places spoken of (goal {GOAL_PRECISION:g})",
    ]
    if counts.deep.planted:
        lines.append(f"           {_share(counts.deep.recall)} of {counts.deep.planted} faults that take understanding")
    if alarms is not None:
        lines.append(f"false alarms per clean submission {alarms:.2f} (goal {GOAL_FALSE_ALARMS:g})")
    return [*lines, f"findings without evidence {counts.n_without_evidence}"]


def _checks(counts: Counts) -> list[str]:
    lines = ["", f"{'check':<18}{'recall':>8}{'planted':>9}{'precision':>11}{'said':>6}"]
    for name, tally in counts.by_check.items():
        said = tally.right + tally.wrong
        lines.append(f"{name:<18}{_share(tally.recall):>8}{tally.planted:>9}{_share(tally.precision):>11}{said:>6}")
    return lines


def _kinds(counts: Counts, every: bool) -> list[str]:
    missed = {name: tally for name, tally in sorted(counts.by_kind.items()) if every or tally.found < tally.planted}
    head = f"kinds of fault: {len(counts.by_kind)}; always found: {sum(map(_whole, counts.by_kind.values()))}"
    lines = ["", head, *(f"  {name:<34}{tally.found} of {tally.planted}" for name, tally in missed.items())]
    lines += [f"  said at one side only: {name}, {times} times" for name, times in sorted(counts.one_sided.items())]
    return lines


def _whole(tally: Tally) -> bool:
    return tally.found == tally.planted


def _alarms(counts: Counts, runs: Sequence[Run]) -> list[str]:
    lines = ["", "false alarms on clean submissions, by style"]
    for style, numbers in sorted(counts.clean_by_style.items()):
        lines.append(
            f"  {style or '(plain)':<20}{sum(numbers) / len(numbers):>6.2f} of {len(numbers)}, {max(numbers)} at most"
        )
    lines += ["", "false alarms everywhere, by check and code"]
    lines += [f"  {times:>4} {check} {code}" for (check, code), times in counts.false_by_code.most_common(N_WORST)]
    worst = sorted(runs, key=lambda run: -len(run.outcome.false_alarms))[:3]
    for run in (each for each in worst if each.outcome.false_alarms):
        lines.append(f"  worst: {run.sort} {run.name} {run.style}")
        lines += [f"    {alarm.place[0]} {alarm.code}: {alarm.message}" for alarm in run.outcome.false_alarms[:6]]
    return lines


def _times(runs: Sequence[Run]) -> list[str]:
    if not runs:
        return []
    lines = ["", f"{len(runs)} packages, {statistics.mean(run.n_documents for run in runs):.0f} documents each"]
    for what in ("read_s", "check_s", "recheck_s"):
        taken = [getattr(run, what) for run in runs]
        lines.append(f"  {what:<10} median {statistics.median(taken):.3f}, most {max(taken):.3f}")
    return lines


def _share(share: float | None) -> str:
    return "-" if share is None else f"{share:.3f}"


def as_json(counts: Counts, runs: Sequence[Run]) -> dict[str, Any]:
    """The same figures for a program to read."""
    return {
        "seen": _tally(counts.seen),
        "deep": _tally(counts.deep),
        "checks": {name: _tally(tally) for name, tally in counts.by_check.items()},
        "kinds": {name: [tally.found, tally.planted] for name, tally in sorted(counts.by_kind.items())},
        "false_alarms_per_clean": counts.false_alarms,
        "clean_by_style": counts.clean_by_style,
        "false_alarms": [
            {"check": check, "code": code, "times": times}
            for (check, code), times in counts.false_by_code.most_common()
        ],
        "without_evidence": counts.n_without_evidence,
        "reached": counts.reached,
        "packages": [_package(run) for run in runs],
    }


def _tally(tally: Tally) -> dict[str, Any]:
    return {"planted": tally.planted, "found": tally.found, "recall": tally.recall, "right": tally.right,
            "wrong": tally.wrong, "precision": tally.precision}  # fmt: skip


def _package(run: Run) -> dict[str, Any]:
    return {
        "sort": run.sort, "name": run.name, "style": run.style, "documents": run.n_documents,
        "missed": [{"fault": each.fault, "question": each.question, "what": each.what, "file": each.file}
                   for each in run.outcome.misses],
        "false_alarms": [{"place": list(each.place), "code": each.code, "message": each.message}
                         for each in run.outcome.false_alarms],
        "read_s": run.read_s, "check_s": run.check_s, "recheck_s": run.recheck_s,
    }  # fmt: skip
