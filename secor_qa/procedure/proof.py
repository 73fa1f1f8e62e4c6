"""2.6 proved: from the result down to the number, its threshold, elements, questions, checks, evidence and clauses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from secor_qa.procedure.findings import CheckResult, Finding, PreReview
from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.points import Mark
from secor_qa.procedure.review import Deficiency
from secor_qa.procedure.scoring import ElementScore, Score, Share, show_pct
from secor_qa.procedure.words import Answer, Check, Status, Verdict

Kind = Literal["result", "number", "threshold", "element", "question", "check", "finding", "evidence", "deficiency"]


@dataclass(frozen=True)
class Node:
    """A statement and what it rests on. `clause` is the procedure's, empty where it is a plain fact."""

    id: str
    kind: Kind
    label: str
    value: str
    clause: str = ""
    children: tuple[Node, ...] = ()

    def find(self, wanted: str) -> Node | None:
        """The node of that id, here or below."""
        if self.id == wanted:
            return self
        return next((found for child in self.children if (found := child.find(wanted))), None)

    def as_json(self) -> dict[str, object]:
        """Plain values."""
        about: dict[str, object] = {
            "id": self.id,
            "kind": self.kind,
            "label": self.label,
            "value": self.value,
            "clause": self.clause,
        }
        return about | {"children": [child.as_json() for child in self.children]}


@dataclass(frozen=True)
class Grounds:
    """Everything a result rests on. `marks` and `claimed` by question; `verdicts` by question and check."""

    score: Score
    instrument: Instrument
    pre_review: PreReview
    marks: Mapping[str, Mark]
    claimed: Mapping[str, Mark]
    verdicts: Mapping[tuple[str, str], Verdict]
    deficiencies: Sequence[Deficiency]
    overall_min_pct: Fraction  # 0-100


_OUTCOMES = {True: "passes", False: "does not pass", None: "cannot be told yet"}
_VERDICTS = {Verdict.ACCEPTED: "accepted", Verdict.NOT_ACCEPTED: "not accepted", Verdict.NOT_APPLICABLE: "N/A"}
SUGGESTIONS = {
    Status.MET: "met", Status.NOT_MET: "not met", Status.NOT_APPLICABLE: "not applicable",
    Status.NEEDS_REVIEWER: "for the reviewer",
}  # fmt: skip


def proof(grounds: Grounds) -> Node:
    """The whole tree. Ids: "result", "overall", "element <id>", the question's own id, "<question> <check>" ..."""
    score = grounds.score
    threshold = Node(
        "overall threshold", "threshold", "Overall pass mark",
        f"{show_pct(grounds.overall_min_pct):g} %, {_reached(score.overall, grounds.overall_min_pct)}", "2.6",
    )  # fmt: skip
    elements = tuple(_element(each, grounds) for each in score.elements)
    overall = Node(
        "overall", "number", "Overall score, points awarded of points available", _share(score.overall), "2.6",
        (threshold, *elements),
    )  # fmt: skip
    year = f"Result of the {score.year_type} year"
    return Node("result", "result", year, _OUTCOMES[score.passed], "2.6", (overall,))


def _reached(share: Share, minimum_pct: Fraction) -> str:
    if share.lowest_pct is None:
        return "nothing counts"
    return {True: "reached", False: "not reached", None: "open"}[share.reaches(minimum_pct)]


def _element(each: ElementScore, grounds: Grounds) -> Node:
    children: list[Node] = []
    if each.floor_pct is not None:
        value = f"{show_pct(each.floor_pct):g} %, {_reached(each.share, each.floor_pct)}"
        children.append(Node(f"element {each.element} threshold", "threshold", "Floor of the element", value, "2.6"))
    children += [_question(question, grounds) for question in grounds.instrument.of_element(each.element)]
    label = f"Element {each.element}, {each.name}"
    return Node(f"element {each.element}", "element", label, _share(each.share), "2.6", tuple(children))


def _share(share: Share) -> str:
    if share.lowest_pct is None:
        return "nothing counts"
    if share.unknown:
        low, high = show_pct(share.lowest_pct), show_pct(share.highest_pct)
        return f"{share.awarded} of {share.available} points, {share.unknown} open: {low:g} % to {high:g} %"
    return f"{share.awarded} of {share.available} points, {show_pct(share.pct):g} %"


def _question(question: Question, grounds: Grounds) -> Node:
    claimed = grounds.claimed.get(question.id)
    awarded = _points(question, grounds.marks.get(question.id))
    value = f"{awarded}; claimed {_points(question, claimed)}"
    results = {result.check: result for result in grounds.pre_review.of_question(question.id)}
    checks = tuple(_check(question.id, check, results.get(check), grounds) for check in Check)
    loose = tuple(_deficiencies(question.id, None, grounds))
    return Node(question.id, "question", f"Question {question.id}: {question.text}", value, "2.6", (*checks, *loose))


def _points(question: Question, mark: Mark | None) -> str:
    if mark is not None and mark.answer is Answer.NA:
        return "N/A, not counted"
    if mark is None or mark.awarded is None:
        return "not known"
    answer = f"{mark.answer}, " if mark.answer else ""
    return f"{answer}{mark.awarded} of {question.points}"


def _check(question: str, check: Check, result: CheckResult | None, grounds: Grounds) -> Node:
    verdict = grounds.verdicts.get((question, check))
    said = _VERDICTS[verdict] if verdict else "no verdict"
    suggested = f"; suggested {SUGGESTIONS[result.status]}" if result else ""
    children: list[Node] = []
    node_id = f"{question} {check.value}"
    if result:
        children += [finding_node(f"{node_id} {at}", finding) for at, finding in enumerate(result.findings, 1)]
        if not result.findings and result.reason:
            children.append(Node(f"{node_id} reason", "evidence", "Reason", result.reason))
    children += _deficiencies(question, check, grounds)
    return Node(node_id, "check", check.label, said + suggested, check.clause, tuple(children))


def finding_node(node_id: str, finding: Finding) -> Node:
    """A finding with the places it rests on."""
    evidence = tuple(
        Node(f"{node_id}.{at}", "evidence", place(each.file, each.page), each.text)
        for at, each in enumerate(finding.evidence, 1)
    )
    return Node(node_id, "finding", f"Finding, {finding.strength}", finding.message, finding.clause, evidence)


def place(file: str | None, page: int | None) -> str:
    """A page of a document, or the assessor's own words, by name."""
    if not file:
        return "The assessor's words"
    return f"{file}, page {page}" if page else file


def _deficiencies(question: str, check: Check | None, grounds: Grounds) -> Iterator[Node]:
    for each in grounds.deficiencies:
        if each.question == question and each.check is check:
            state = "open" if each.open else f"settled in round {each.resolved_round}"
            clause = check.clause if check else ""
            label = f"Upheld by the reviewer ({each.kind}), {state}"
            yield Node(f"deficiency {each.deficiency_id}", "deficiency", label, each.wording, clause)
