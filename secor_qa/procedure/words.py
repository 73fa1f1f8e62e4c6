"""The procedure's small vocabularies: answers, year types, checks, statuses, verdicts, states, decisions."""

from __future__ import annotations

from enum import StrEnum


class Answer(StrEnum):
    """What may be answered to a question."""

    YES = "Yes"
    NO = "No"
    NA = "N/A"


class YearType(StrEnum):
    """Which pass mark applies (2.6)."""

    CERTIFICATION = "certification"
    MAINTENANCE = "maintenance"


class Check(StrEnum):
    """The seven justification checks of 2.5, in the document's order; the letters are ours."""

    DOCUMENTS = "documents"
    CURRENCY = "currency"
    NOTES = "notes"
    CONSISTENCY = "consistency"
    INSTRUMENT_USE = "instrument_use"
    ACTION_ITEMS = "action_items"
    IMPROVEMENT = "improvement"

    @property
    def letter(self) -> str:
        """`a` to `g`."""
        return "abcdefg"[list(Check).index(self)]

    @property
    def clause(self) -> str:
        """`2.5(a)` to `2.5(g)`."""
        return f"2.5({self.letter})"

    @property
    def label(self) -> str:
        """The check's name on screens and forms."""
        return _CHECK_LABELS[self]

    @property
    def blocking(self) -> bool:
        """Whether a deficiency under this check can keep a submission from passing: never for action plans (2.12)."""
        return self not in (Check.ACTION_ITEMS, Check.IMPROVEMENT)


_CHECK_LABELS = {
    Check.DOCUMENTS: "Documents attached",
    Check.CURRENCY: "Documents current",
    Check.NOTES: "Notes sufficient",
    Check.CONSISTENCY: "No contradiction",
    Check.INSTRUMENT_USE: "Instrument followed",
    Check.ACTION_ITEMS: "Action item for a No",
    Check.IMPROVEMENT: "Plan guides improvement",
}


class Status(StrEnum):
    """What the program suggests of a check or an intake item; a suggestion only."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_APPLICABLE = "not_applicable"
    NEEDS_REVIEWER = "needs_reviewer"


class Strength(StrEnum):
    """How sure a finding is: plain from what was sent, probable by a stated measure, or only worth a look."""

    CERTAIN = "certain"
    LIKELY = "likely"
    LOOK = "look at this"


class DateRole(StrEnum):
    """What a date in a document is the date of, as far as the words around it tell."""

    RECORD = "record"  # of the inspection, meeting, training, drill or report itself
    SIGNED = "signed"
    REVIEWED = "reviewed"  # a policy's last review or revision
    EFFECTIVE = "effective"  # from when a policy holds
    EXPIRES = "expires"
    DUE = "due"  # to come: next review, next meeting, target date
    FORM = "form"  # of the blank form, not of the record: "Rev. 2015-01"
    MADE = "made"  # by the file's own account: when a photograph was taken
    OTHER = ""  # the words around it do not tell


class SignKind(StrEnum):
    """What a sign in a document points to."""

    ALTERED = "altered"
    INCOMPLETE = "incomplete"
    CAUTION = "caution"  # macros, links, hidden sheets: nothing wrong in itself


class Verdict(StrEnum):
    """What the reviewer says of a check; None stands for not yet reviewed, which is neither yes nor no."""

    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not_accepted"
    NOT_APPLICABLE = "not_applicable"


class DeficiencyKind(StrEnum):
    """Whether a correction is needed, or the point is for next time."""

    ACTIONABLE = "actionable"
    INFORMATIONAL = "informational"


class ReviewState(StrEnum):
    """Where a review stands; says nothing of score or decision."""

    RECEIVED = "received"
    IN_REVIEW = "in_review"
    AWAITING_CORRECTION = "awaiting_correction"
    CLOSED = "closed"


class Decision(StrEnum):
    """What was decided of a submission (2.8, 2.14, 2.15)."""

    ACCEPTED = "accepted"
    RETURNED = "returned_for_correction"
    INVALID = "invalid"


class Scoring(StrEnum):
    """How a question's points are earned."""

    YES_NO = "yes_no"
    ALL_OR_NOTHING = "all_or_nothing"
    RANGE = "range"
    PERCENT = "percent"
