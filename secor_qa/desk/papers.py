"""The contents of the review form, the feedback and the letters, filled from a case."""

from __future__ import annotations

from datetime import date

from secor_qa.desk.case import Case
from secor_qa.procedure.deadlines import Feedback, deadlines
from secor_qa.procedure.decision import addressees
from secor_qa.procedure.scoring import claimed_marks
from secor_qa.procedure.words import Decision
from secor_qa.reports.contents import FeedbackLetter, Letter, ReviewForm


def review_form(case: Case, on: date) -> ReviewForm:
    """2.1: everything the review form shows of a round."""
    return ReviewForm(
        submission_id=case.submission_id,
        round=case.round,
        n_rounds=case.n_rounds,
        submission=case.submission,
        instrument=case.instrument,
        edition=case.edition,
        year_type=case.year_type,
        pre_review=case.pre_review,
        verdicts=case.given,
        marks={mark.question: mark for mark in case.marks if case.awards.get(mark.question)},
        claimed={mark.question: mark for mark in claimed_marks(case.submission, case.instrument)},
        score=case.score,
        deficiencies=case.deficiencies,
        state=case.state,
        written_on=on,
        reviewer=case.reviewer or "",
        decision=case.decision,
        decided_on=case.decided_on,
        decision_reason=case.decision_reason,
        deadlines=case.deadlines(on),
        is_sample=case.is_sample,
    )


def feedback_letter(case: Case, on: date, sent: Feedback | None = None) -> FeedbackLetter:
    """2.7, 2.10-2.12: the feedback of a round; a draft unless it is being `sent`, and then with its dates due."""
    feedbacks = [each for each in case.feedbacks if each.round != case.round] + ([sent] if sent else [])
    due = deadlines(feedbacks, case.adjustments, case.edition, on) if sent else case.deadlines(on)
    return FeedbackLetter(
        submission_id=case.submission_id,
        round=case.round,
        submission=case.submission,
        instrument=case.instrument,
        edition=case.edition,
        year_type=case.year_type,
        score=case.score,
        deficiencies=case.open_deficiencies,
        written_on=on,
        reviewer=case.reviewer or "",
        sent_on=sent.sent_on if sent else None,
        deadlines=due,
        changed=_settled(case),
        is_sample=case.is_sample,
    )


def letters_of(case: Case, decision: Decision, reasons: tuple[str, ...], on: date) -> tuple[Letter, ...]:
    """2.14, 2.15: one letter for each who must be told of the decision."""
    return tuple(
        Letter(
            submission_id=case.submission_id,
            decision=decision,
            addressee=addressee,
            submission=case.submission,
            instrument=case.instrument,
            edition=case.edition,
            year_type=case.year_type,
            score=case.score,
            decided_on=on,
            reviewer=case.reviewer or "",
            reasons=reasons,
            deficiencies=case.open_deficiencies,
            n_rounds=case.n_rounds,
            is_sample=case.is_sample,
        )
        for addressee in addressees(decision)
    )


def _settled(case: Case) -> tuple[str, ...]:
    """What the correction that came in as this round settled, a sentence each."""
    settled = [noted for noted in case.deficiencies if noted.resolved_round == case.round > 1]
    return tuple(
        f"{f'Question {noted.question}' if noted.question else 'The submission'}: settled. {noted.wording}"
        for noted in settled
    )
