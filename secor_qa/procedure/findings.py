"""What intake and the seven checks say: statuses and findings, each with clause, reason and evidence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from secor_qa.procedure.words import Check, Status, Strength


@dataclass(frozen=True)
class Evidence:
    """A pointer to what a finding rests on: a document's page, or the assessor's own words (`file` is None)."""

    text: str
    file: str | None = None
    page: int | None = None  # counted from 1


@dataclass(frozen=True)
class Finding:
    """What one check noticed at one question. `message` is a sentence a reviewer could send as it stands."""

    question: str
    check: Check
    code: str  # short and stable, e.g. "stale-document"
    status: Status  # NOT_MET or NEEDS_REVIEWER
    message: str
    evidence: tuple[Evidence, ...] = ()
    strength: Strength = Strength.CERTAIN

    @property
    def clause(self) -> str:
        """The clause that the check serves."""
        return self.check.clause


@dataclass(frozen=True)
class CheckResult:
    """The suggestion for one check of one question, with the findings behind it."""

    question: str
    check: Check
    status: Status
    findings: tuple[Finding, ...] = ()
    reason: str = ""  # why met or not applicable, or what to look for

    @classmethod
    def of(
        cls,
        question: str,
        check: Check,
        findings: Iterable[Finding],
        reason: str = "",
        otherwise: Status = Status.MET,
    ) -> CheckResult:
        """Not met if any finding says so, else needs the reviewer if any does, else `otherwise`."""
        found = tuple(findings)
        statuses = {finding.status for finding in found}
        for status in (Status.NOT_MET, Status.NEEDS_REVIEWER):
            if status in statuses:
                return cls(question, check, status, found, reason)
        return cls(question, check, otherwise, found, reason)


@dataclass(frozen=True)
class IntakeItem:
    """One point of 2.2 or 2.3: whether it is met, and why not."""

    clause: str  # "2.2" or "2.3"
    item: str  # an Assessment field or a short name, e.g. "assessor_training"
    status: Status
    message: str


@dataclass(frozen=True)
class PreReview:
    """Everything the program noticed before the reviewer opened the submission. It suggests; it never decides."""

    intake: tuple[IntakeItem, ...]
    checks: tuple[CheckResult, ...] = field(default=())  # seven per question, in the instrument's order

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding, in the order of the checks."""
        return tuple(finding for result in self.checks for finding in result.findings)

    def of_question(self, question: str) -> tuple[CheckResult, ...]:
        """The seven suggestions of one question, in the order of 2.5."""
        return tuple(result for result in self.checks if result.question == question)
