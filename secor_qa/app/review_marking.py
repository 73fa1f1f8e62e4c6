"""What the page can ask while a question is reviewed: verdicts, points, suggestions, findings, undo."""

from __future__ import annotations

from collections.abc import Callable

from secor_qa.app import review_words as say
from secor_qa.app.review_items import Json
from secor_qa.app.review_marks import FOLLOWS, VERDICTS, words_of
from secor_qa.app.review_open import OpenReview
from secor_qa.desk.review import (
    INTAKE,
    Award,
    Case,
    Noted,
    change_deficiency,
    note_deficiency,
    proposal,
    withdraw_deficiency,
)
from secor_qa.desk.steps import Turn
from secor_qa.desk.wordings import count_use
from secor_qa.errors import NotAllowed, Problem
from secor_qa.procedure.words import Answer, Check, DeficiencyKind, Status, Verdict


def verdict(
    model: OpenReview, submission_id: str, number: int, subject: str, check: str, verdict: str | None, version: int
) -> Json:
    """Give a verdict, or take it back with None."""
    model.marks_of(submission_id, number).verdict(subject, check, Verdict(verdict) if verdict else None, version)
    return model.saved(subject)


def award(
    model: OpenReview,
    submission_id: str,
    number: int,
    question: str,
    answer: str | None,
    awarded: float | None,
    version: int,
) -> Json:
    """Award points with the answer they go with; None for both takes them back."""
    if awarded is not None and not float(awarded).is_integer():
        raise NotAllowed(Problem(f"Question {question}", f"cannot earn {awarded} points.", "Points are whole."))
    points = None if awarded is None else int(awarded)
    marks = model.marks_of(submission_id, number)
    marks.award(question, Answer(answer) if answer else None, points, version)
    return model.saved(question)


def offer(model: OpenReview, submission_id: str, number: int, subject: str) -> Json:
    """What accepting the suggestions of a question (or of intake) would set, and what it leaves to the reviewer."""
    case = model.marks_of(submission_id, number).case
    waiting = [(label, status) for key, label, status in _suggested(case, subject) if case.given.get(key) is None]
    accepts = [f"{label}: {VERDICTS[FOLLOWS[status]]}" for label, status in waiting if status in FOLLOWS]
    leaves = [label for label, status in waiting if status not in FOLLOWS]
    award: int | None = None
    if subject in case.instrument and not case.awards.get(subject, Award()).known:
        question = case.instrument.question(subject)
        answer, points = proposal(question, case.submission)
        if points is None and answer is not Answer.NA:
            leaves.append("points")
        else:
            award = points
            accepts.append(f"Answer {answer}" + ("" if points is None else f", {points} of {question.points} points"))
    return {"accepts": accepts, "leaves": leaves, "points": award}


def _suggested(case: Case, subject: str) -> list[tuple[tuple[str, str], str, Status]]:
    if subject == INTAKE:
        return [((INTAKE, item.item), say.name_of(item.item), item.status) for item in case.pre_review.intake]
    results = case.pre_review.of_question(subject)
    return [((subject, each.check), f"{each.check.letter}) {each.check.label}", each.status) for each in results]


def accept_suggestions(model: OpenReview, submission_id: str, number: int, subject: str) -> Json:
    """Set what `offer` showed."""
    marks = model.marks_of(submission_id, number)
    if subject == INTAKE:
        marks.accept_intake()
    else:
        marks.accept_question(subject)
    return model.saved(subject)


def doubt(
    model: OpenReview,
    submission_id: str,
    number: int,
    question: str,
    on: bool = True,
    why: str = "",
    version: int = 0,
) -> Json:
    """Mark a question as one to look at again, or take that back."""
    model.marks_of(submission_id, number).doubt(question, bool(on), str(why), version)
    return model.saved(question)


def undo(model: OpenReview, submission_id: str, number: int) -> Json:
    """Set back the last step."""
    return _turned(model, model.marks_of(submission_id, number).undo())


def redo(model: OpenReview, submission_id: str, number: int) -> Json:
    """Do again what was undone last."""
    return _turned(model, model.marks_of(submission_id, number).redo())


def _turned(model: OpenReview, turns: tuple[Turn, ...]) -> Json:
    return model.saved(*dict.fromkeys(turn.subject for turn in turns)) | {"what": ", ".join(map(words_of, turns))}


def note_finding(
    model: OpenReview,
    submission_id: str,
    number: int,
    question: str,
    check: str | None,
    kind: str,
    wording: str,
    noted_by_assessor: bool,
    wording_id: str = "",
) -> Json:
    """Uphold a finding; `wording_id` names the canned wording it began with. Raises NotAllowed without a wording."""
    marks = model.marks_of(submission_id, number)
    noted = note_deficiency(
        model.desk,
        marks.case.key,
        question,
        Check(check) if check else None,
        DeficiencyKind(kind),
        wording,
        noted_by_assessor,
    )
    if wording_id:
        count_use(model.desk, wording_id, question)
    return _with(model, submission_id, number, noted)


def change_finding(
    model: OpenReview,
    submission_id: str,
    number: int,
    deficiency_id: str,
    version: int,
    kind: str,
    wording: str,
    noted_by_assessor: bool,
) -> Json:
    """Change a finding's wording, kind or mark of 2.10. Raises Conflict when another has changed it."""
    marks = model.marks_of(submission_id, number)
    noted = change_deficiency(
        model.desk,
        marks.case.key,
        deficiency_id,
        version,
        kind=DeficiencyKind(kind),
        wording=wording,
        noted_by_assessor=noted_by_assessor,
    )
    return _with(model, submission_id, number, noted)


def resolve_finding(
    model: OpenReview, submission_id: str, number: int, deficiency_id: str, version: int, is_open: bool
) -> Json:
    """Settle a finding in this round, or open it again."""
    marks = model.marks_of(submission_id, number)
    noted = change_deficiency(model.desk, marks.case.key, deficiency_id, version, is_open=is_open)
    return _with(model, submission_id, number, noted)


def withdraw_finding(model: OpenReview, submission_id: str, number: int, deficiency_id: str, version: int) -> Json:
    """Take a finding back as if it had not been noted; the log keeps it."""
    marks = model.marks_of(submission_id, number)
    return _with(model, submission_id, number, withdraw_deficiency(model.desk, marks.case.key, deficiency_id, version))


def _with(model: OpenReview, submission_id: str, number: int, noted: Noted) -> Json:
    marks = model.marks_of(submission_id, number)
    others = [each for each in marks.case.deficiencies if each.deficiency_id != noted.deficiency_id]
    kept = [*others, *([] if noted.withdrawn else [noted])]
    marks.show(deficiencies=tuple(sorted(kept, key=lambda each: (each.round, each.deficiency_id))))
    return model.saved(noted.question)


COMMANDS: dict[str, Callable[..., Json]] = {
    each.__name__: each
    for each in (verdict, award, offer, accept_suggestions, doubt, undo, redo,
                 note_finding, change_finding, resolve_finding, withdraw_finding)
} | {"suggestion-summary": offer}  # fmt: skip
