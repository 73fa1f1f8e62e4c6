"""2.5 explained: the tree of one question holds what was read and every check, with clause and page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from builders import EDITION, ON, clean_submission, make_instrument, with_row

from secor_qa.procedure.explain import explain
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.pre_review import check_question
from secor_qa.procedure.proof import Node
from secor_qa.procedure.submission import Document, FoundDate, Sign, Submission
from secor_qa.procedure.words import Check, DateRole, SignKind


def tree(sent: Submission, question: str = "1.1") -> Node:
    facts = Facts(sent, make_instrument(), EDITION, ON)
    return explain(facts.instrument.question(question), facts, check_question(question, facts))


def texts(node: Node) -> list[str]:
    return [f"{node.label}: {node.value}"] + [line for child in node.children for line in texts(child)]


def test_all_seven_checks_stand_in_it_with_their_clause():
    checks = [node for node in tree(clean_submission()).children if node.kind == "check"]
    assert [node.clause for node in checks] == [check.clause for check in Check]
    assert all(node.value for node in checks)


def test_a_finding_leads_to_its_words():
    sent = with_row(clean_submission(), "1.1", notes="Too short.")
    notes = tree(sent).find("1.1 notes 1")
    assert notes is not None
    assert notes.label.startswith("Finding ")
    assert notes.clause == "2.5(c)"
    assert any("Too short." in node.value for node in notes.children)


def test_a_document_tells_its_dates_by_page_and_its_signs():
    dated = FoundDate(date(2024, 3, 1), page=2, text="Signed 2024-03-01", role=DateRole.SIGNED, why="Signed")
    sign = Sign(SignKind.INCOMPLETE, "unsigned-line", "A signature line is empty.", 1)
    paper = Document("policy.pdf", kind="pdf", texts=("One", "Two"), dates=(dated,), signs=(sign,), sha256="0" * 64)
    sent = with_row(clean_submission(), "1.1", attachments=("policy.pdf",))
    said = texts(tree(replace(sent, documents=(paper,))))
    assert any(line.startswith("Page 2: 2024-03-01, signed date (Signed)") for line in said)
    assert "Page 1: A signature line is empty." in said
    assert "policy.pdf: pdf, 2 pages of text" in said


def test_a_document_that_is_missing_or_unreadable_says_so():
    sent = with_row(clean_submission(), "1.1", attachments=("gone.pdf", "bad.pdf"))
    bad = Document("bad.pdf", why_not="It is damaged.")
    said = texts(tree(replace(sent, documents=(bad,))))
    assert "gone.pdf: listed, not in the package" in said
    assert "bad.pdf: It is damaged." in said
