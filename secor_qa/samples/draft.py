"""A submission before it is written: fields, answers, papers and plan, in a form that faults can still change."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from secor_qa.procedure.instrument import Instrument
from secor_qa.samples.facts import Story
from secor_qa.samples.paper import Paper

Value = str | int | float | date | None


@dataclass
class Row:
    """One row of the Questions sheet."""

    question: str
    element: str
    answer: str
    points_claimed: Value
    percent_positive: Value
    notes: str
    attachments: list[str] = field(default_factory=list[str])


@dataclass
class Item:
    """One row of the action plan."""

    question: str
    deficiency: str
    action: str
    responsible: str
    priority: str
    target_on: Value
    completed_on: Value = None
    status: str = "Open"
    origin: str = "Assessor"


@dataclass(frozen=True)
class Planted:
    """One fault: where it is, which check it belongs to, and what was done, without any program's codes."""

    fault: str
    question: str  # empty where it concerns no question
    check: str  # a check, or "intake"
    clause: str
    what: str
    file: str = ""
    also: tuple[str, ...] = ()  # other questions that it rightly touches
    both: tuple[str, ...] = ()  # the other side of a contradiction, where it is to be said as well
    instead: tuple[str, ...] = ()  # other checks under which it may as well be said
    aside: tuple[str, ...] = ()  # what else may rightly be said: "3.2 currency", "* documents", "intake employer_fax"
    fields: tuple[str, ...] = ()  # fields of the Assessment sheet that it is about
    sees: str = ""  # what a machine can see of it; empty where it takes understanding

    @property
    def places(self) -> frozenset[str]:
        """Every question at which it may rightly be found, under its own check."""
        return frozenset({self.question, *self.also, *self.both} - {""})


@dataclass
class Draft:
    """Everything that a package will hold."""

    slug: str
    story: Story
    instrument: Instrument
    fields: dict[str, Value]
    rows: list[Row]
    papers: list[Paper]
    items: list[Item]
    truth: list[Planted] = field(default_factory=list[Planted])

    def row(self, question: str) -> Row:
        """The row of a question."""
        return next(row for row in self.rows if row.question == question)

    def papers_of(self, question: str) -> list[Paper]:
        """The papers that a question lists."""
        return [paper for paper in self.papers if question in paper.questions]
