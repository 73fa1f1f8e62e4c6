"""Why a result is what it is: claim against award, the proof of the score, and what was answered before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, or_, select

from secor_qa.desk.case import Case
from secor_qa.desk.opening import Desk
from secor_qa.errors import NotFound
from secor_qa.procedure.clauses import CLAUSES
from secor_qa.procedure.proof import Grounds, Node, proof
from secor_qa.procedure.reconciliation import Reconciliation, reconcile
from secor_qa.procedure.review import Deficiency
from secor_qa.procedure.scoring import claimed_marks
from secor_qa.procedure.submission import AnswerRow, Submission
from secor_qa.procedure.words import Check, ReviewState, Verdict
from secor_qa.store.deficiencies import load_deficiencies
from secor_qa.store.marks import Award, Key
from secor_qa.store.reviews import load_awards, load_submission, load_verdicts
from secor_qa.store.tables import submissions


def reconciliation_of(case: Case) -> Reconciliation:
    """2.6: the assessor's claim against the reviewer's awards, step by step."""
    refused: dict[str, list[Check]] = {}
    for (question, check), verdict in case.given.items():
        if verdict is Verdict.NOT_ACCEPTED and check in set(Check):
            refused.setdefault(question, []).append(Check(check))
    return reconcile(claimed_marks(case.submission, case.instrument), case.marks, case.instrument, refused)


def proof_of(case: Case) -> Node:
    """2.6: everything that the result rests on, as a tree."""
    return proof(
        Grounds(
            score=case.score,
            instrument=case.instrument,
            pre_review=case.pre_review,
            marks={mark.question: mark for mark in case.marks},
            claimed={mark.question: mark for mark in claimed_marks(case.submission, case.instrument)},
            verdicts=case.given,
            deficiencies=case.deficiencies,
            overall_min_pct=case.edition.overall_min_pct(case.year_type),
        )
    )


def clause_gists() -> dict[str, str]:
    """What each clause asks, by its number."""
    return {clause.id: clause.gist for clause in CLAUSES}


def write_proof(desk: Desk, case: Case) -> tuple[Path, ...]:
    """Write the proof as a page and as JSON beside the other exports; give the files. Raises SecorQaError."""
    from secor_qa.reports.proof import ProofPage
    from secor_qa.reports.proof import write_proof as write

    employer = case.submission.text("employer_legal_name").strip()
    page = ProofPage(case.submission_id, employer, desk.today(), proof_of(case), case.is_sample)
    return write(page, clause_gists(), desk.exports)


@dataclass(frozen=True)
class Earlier:
    """What stood of a question before: in the round before, or in the employer's last closed review."""

    submission_id: str
    round: int
    received_on: date
    row: AnswerRow | None  # None: it is not kept, as in history that was taken in
    documents: tuple[str, ...]
    award: Award | None
    verdicts: dict[str, Verdict]
    deficiencies: tuple[Deficiency, ...]


def earlier(desk: Desk, case: Case, question: str) -> tuple[Earlier | None, Earlier | None]:
    """What stood in the round before, and in the last closed review of the same employer; None where there is none."""
    with desk.store.read() as connection:
        before = next((each for each in case.rounds if each.round == case.round - 1), None)
        last_round = (
            _earlier(connection, Key(case.submission_id, before.round), before.received_on, question)
            if before
            else None
        )
        found = _last_closed(connection, case)
        last_year = _earlier(connection, Key(found[0], found[1]), found[2], question) if found else None
        return last_round, last_year


def _last_closed(connection: Connection, case: Case) -> tuple[str, int, date] | None:
    """By SECOR number or legal name; the latest that was received before this one."""
    table = submissions.c
    number = case.submission.text("secor_number").strip()
    employer = case.submission.text("employer_legal_name").strip()
    same = [
        column == value
        for column, value in ((table.secor_number, number), (table.employer_legal_name, employer))
        if value
    ]
    if not same:
        return None
    wanted = (
        select(table.submission_id, table.n_rounds, table.received_on)
        .where(or_(*same), table.state == ReviewState.CLOSED, table.submission_id != case.submission_id)
        .where(table.received_on <= case.received_on)
        .order_by(table.received_on.desc(), table.submission_id.desc())
        .limit(1)
    )
    row = connection.execute(wanted).first()
    return (row.submission_id, row.n_rounds, row.received_on) if row else None


def _earlier(connection: Connection, key: Key, received_on: date, question: str) -> Earlier:
    sent = _sent(connection, key)
    verdicts = load_verdicts(connection, key, question)
    return Earlier(
        submission_id=key.submission_id,
        round=key.round,
        received_on=received_on,
        row=sent.answer(question) if sent else None,
        documents=tuple(document.file for document in sent.documents_of(question)) if sent else (),
        award=load_awards(connection, key).get(question),
        verdicts={check: given.verdict for check, given in verdicts.items() if given.verdict},
        deficiencies=tuple(_of_question(connection, key, question)),
    )


def _sent(connection: Connection, key: Key) -> Submission | None:
    try:
        return load_submission(connection, key)
    except NotFound:  # history keeps only what stood in the last round
        return None


def _of_question(connection: Connection, key: Key, question: str) -> Iterator[Deficiency]:
    for each in load_deficiencies(connection, key.submission_id):
        if each.question == question and each.round <= key.round:
            yield each
