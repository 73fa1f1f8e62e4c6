"""What `check` and `score` print for people: a calm report, as wide as a page."""

from __future__ import annotations

import shutil
import textwrap
from collections import Counter
from collections.abc import Iterator
from datetime import date

from secor_qa.procedure.edition import edition_on
from secor_qa.procedure.findings import Finding, PreReview
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.recheck import Difference
from secor_qa.procedure.scoring import Score, Share, show_pct
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Check, Status

STATUS_WORDS = {
    Status.MET: "met",
    Status.NOT_MET: "not met",
    Status.NEEDS_REVIEWER: "to look at",
    Status.NOT_APPLICABLE: "n/a",
}


def report(
    submission: Submission, instrument: Instrument, suggestions: PreReview, claimed: Score | None, on: date
) -> str:
    """The whole report as text."""
    sections = [
        _heading(submission, instrument, on),
        _intake(suggestions),
        _checks(suggestions),
        _findings(suggestions.findings),
        _remarks(submission),
        score_lines(claimed) if claimed else ["Score as claimed (2.6)", "  The package does not say which year type."],
        ["These are suggestions. The reviewer decides."],
    ]
    return "\n\n".join("\n".join(section) for section in sections if section)


def score_lines(score: Score) -> list[str]:
    """A score: overall, what it means, and each element."""
    outcome = {True: "passes", False: "does not pass", None: "cannot tell yet"}[score.passed]
    basis = "as claimed" if score.basis == "claimed" else "as awarded"
    overall = f"  Overall {_share(score.overall)}: {outcome} in a {score.year_type} year"
    width = max(len(element.element) for element in score.elements) if score.elements else 0
    return [
        f"Score {basis} (2.6)",
        overall,
        *_wrapped(score.reasons),
        *(f"  {element.element:<{width}}  {_share(element.share):<28} {element.name}" for element in score.elements),
    ]


def _share(share: Share) -> str:
    of = f"{share.awarded} of {share.available + share.unknown}"
    if share.unknown:
        return f"{show_pct(share.lowest_pct)} to {show_pct(share.highest_pct)} % ({of}, {share.unknown} open)"
    return f"{show_pct(share.pct):g} % ({of})" if share.pct is not None else "not applicable"


def _heading(submission: Submission, instrument: Instrument, on: date) -> list[str]:
    edition = edition_on(on)
    year_type = submission.year_type
    lines = [
        submission.text("employer_legal_name") or "(no employer name)",
        f"{f'{year_type.title()} year' if year_type else 'Year type not given'}, {instrument.title} ({instrument.id})",
        f"{len(instrument.questions)} questions, {len(submission.documents)} documents",
        f"Checked as of {on.isoformat()} by the edition of {edition.id}",
    ]
    notice = edition.notice(on)
    return [*lines, *_paragraph(notice, "")] if notice else lines


def _intake(suggestions: PreReview) -> list[str]:
    open_items = [item for item in suggestions.intake if item.status is not Status.MET]
    n_met = len(suggestions.intake) - len(open_items)
    lines = [f"Intake (2.2, 2.3): {n_met} of {len(suggestions.intake)} met"]
    for item in open_items:
        lines += _paragraph(f"{STATUS_WORDS[item.status]}: {item.message} ({item.clause}, {item.item})", "  ")
    return lines


def _checks(suggestions: PreReview) -> list[str]:
    counts = Counter((result.check, result.status) for result in suggestions.checks)
    lines = ["The seven checks (2.5)", " " * 34 + "".join(f"{word:>12}" for word in STATUS_WORDS.values())]
    for check in Check:
        numbers = "".join(f"{counts[check, status]:>12}" for status in STATUS_WORDS)
        lines.append(f"  {check.clause:<8}{check.label:<24}{numbers}")
    return lines


def difference_report(found: Difference) -> str:
    """What a correction cleared and raised, as text."""
    parts = [*_findings(found.cleared, "Cleared"), "", *_findings(found.raised, "Raised"), ""]
    return "\n".join([*parts, f"Standing as before: {found.n_standing}"])


def _findings(findings: tuple[Finding, ...], heading: str = "Findings") -> list[str]:
    if not findings:
        return [f"{heading}: none"]
    lines = [f"{heading}: {len(findings)}"]
    for finding in findings:
        lines.append(f"  {finding.question}  {finding.clause} {finding.check.label}: {STATUS_WORDS[finding.status]}")
        lines += _paragraph(finding.message, "      ")
    return lines


def _remarks(submission: Submission) -> list[str]:
    if not submission.remarks:
        return []
    lines = [f"Noticed while reading: {len(submission.remarks)}"]
    for remark in submission.remarks:
        lines += _paragraph(f"{remark.where}: {remark.message}" if remark.where else remark.message, "  ")
    return lines


def _wrapped(sentences: tuple[str, ...]) -> Iterator[str]:
    for sentence in sentences:
        yield from _paragraph(sentence, "    ")


def page_width() -> int:
    """The columns to fill: those of the terminal, within reason."""
    return min(max(shutil.get_terminal_size((100, 24)).columns, 60), 110)


def _paragraph(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        " ".join(text.split()), page_width(), initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
    )
