"""2.6 proved: every statement of the result leads down to questions, checks, evidence and clauses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest
from builders import EDITION, ON, clean_submission, make_instrument, with_row

from secor_qa.procedure.clauses import CLAUSES
from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.proof import Grounds, Node, proof
from secor_qa.procedure.review import Deficiency
from secor_qa.procedure.scoring import Mark, claimed_marks, score
from secor_qa.procedure.words import Answer, Check, DeficiencyKind, Verdict, YearType


@pytest.fixture
def grounds() -> Grounds:
    """All claimed points awarded, but 1.1 with notes too short, which the reviewer refused."""
    submission, instrument = with_row(clean_submission(), "1.1", notes="Short."), make_instrument()
    marks = claimed_marks(submission, instrument)
    return Grounds(
        score=score(marks, instrument, YearType.CERTIFICATION, EDITION),
        instrument=instrument,
        pre_review=pre_review(submission, instrument, EDITION, ON),
        marks={mark.question: mark for mark in marks},
        claimed={mark.question: mark for mark in marks},
        verdicts={("1.1", Check.NOTES): Verdict.NOT_ACCEPTED},
        deficiencies=(Deficiency("D1", "1.1", Check.NOTES, DeficiencyKind.ACTIONABLE, "Write more.", False, True, 1),),
        overall_min_pct=Fraction(80),
    )


def every(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from every(child)


def test_the_result_leads_to_its_number_threshold_and_elements(grounds: Grounds) -> None:
    root = proof(grounds)
    assert (root.kind, root.clause) == ("result", "2.6")
    (overall,) = root.children
    assert [child.kind for child in overall.children] == ["threshold", "element", "element"]
    assert overall.children[0].value == "80 %, not reached"
    assert root.value == "does not pass"


def test_a_question_leads_to_seven_checks_and_these_to_evidence(grounds: Grounds) -> None:
    question = proof(grounds).find("1.1")
    assert question is not None
    assert [child.clause for child in question.children] == [check.clause for check in Check]
    notes = question.find("1.1 notes")
    assert notes is not None
    assert notes.value == "not accepted; suggested not met"
    assert {child.kind for child in notes.children} == {"finding", "deficiency"}
    assert any(node.kind == "evidence" for node in every(notes))


def test_every_id_stands_once_and_every_clause_is_one_of_the_procedure(grounds: Grounds) -> None:
    nodes = list(every(proof(grounds)))
    assert len({node.id for node in nodes}) == len(nodes)
    known = {clause.id for clause in CLAUSES}
    assert {node.clause.partition("(")[0] for node in nodes if node.clause} <= known


def test_what_is_open_or_counts_nowhere_says_so(grounds: Grounds) -> None:
    marks = [Mark("2.3", Answer.NA, None), Mark("1.1", Answer.YES, 10)]
    found = score(marks, grounds.instrument, YearType.CERTIFICATION, EDITION)
    root = proof(replace(grounds, score=found, marks={mark.question: mark for mark in marks}))
    assert root.value == "cannot be told yet"
    assert root.children[0].children[0].value == "80 %, open"
    question = root.find("2.3")
    assert question is not None
    assert question.value.startswith("N/A, not counted")
    assert root.find("nothing") is None
