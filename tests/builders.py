"""Small values for tests: a tiny instrument, a clean submission to it, and ways to change one thing.

All people and companies are invented. A clean submission has no finding and nothing open at intake on `ON`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from secor_qa.procedure.conditions import parse_condition
from secor_qa.procedure.edition import EDITIONS
from secor_qa.procedure.instrument import ConsistencyRule, Element, Instrument, ProvinceRule, Question
from secor_qa.procedure.submission import ActionItem, AnswerRow, Document, FieldValue, FoundDate, Submission
from secor_qa.procedure.words import Answer, Scoring

EDITION = EDITIONS[0]
ON = date(2024, 6, 1)
GATHERING_END = date(2024, 5, 10)

FIELDS: dict[str, FieldValue] = {
    "instrument": "tiny-2024", "instrument_version": "1", "year_type": "Certification",
    "submitted_on": date(2024, 5, 20), "data_gathering_start": date(2024, 5, 1), "data_gathering_end": GATHERING_END,
    "employer_legal_name": "Tamarack Example Hauling Ltd.", "employer_address": "12 Sample Street",
    "employer_city": "Hinton", "employer_province": "AB", "employer_postal_code": "T7V 1A1",
    "employer_contact_name": "Robin Example", "employer_phone": "780-555-0110", "employer_fax": "780-555-0111",
    "employer_email": "office@tamarack.example.com", "employer_profile": "Hauls example gravel to example sites.",
    "wcb_accounts": ("0045678",), "industry_codes": ("51201",),
    "employees_owner": Decimal(1), "employees_manager": Decimal(0), "employees_supervisor": Decimal(1),
    "employees_worker": Decimal(5), "employees_contractor": Decimal(0),
    "assessor_name": "Alex Sample", "assessor_phone": "(780) 555-0112", "assessor_email": "alex@tamarack.example.com",
    "assessor_position": "Employee familiar with the work", "assessor_training_course": "SECOR assessor",
    "assessor_training_on": date(2023, 2, 1), "assessor_ethics_signed": "Yes",
    "assessor_signed_by": "Alex Sample", "assessor_signed_on": date(2024, 5, 12),
    "employer_signed_by": "Robin Example", "employer_signed_on": date(2024, 5, 12), "secor_number": "S-0077",
}  # fmt: skip  # one line per group


def make_question(question_id: str = "1.1", **changes: Any) -> Question:
    """A yes-or-no question of 10 points that requires nothing but an answer."""
    element = question_id.partition(".")[0]
    question = Question(question_id, element, f"Is part {question_id} in place?", "Show it.", Scoring.YES_NO, 10)
    return replace(question, **changes)


def make_instrument(*questions: Question, **changes: Any) -> Instrument:
    """The tiny instrument, or one of the questions given; elements follow from the questions."""
    questions = questions or TINY_QUESTIONS
    elements = tuple(Element(each, f"Element {each}") for each in dict.fromkeys(each.element for each in questions))
    instrument = Instrument(
        id="tiny-2024",
        title="A tiny instrument",
        version="1",
        certifying_partner="Nobody",
        valid_from=date(2022, 1, 1),
        elements=elements,
        questions=questions,
        provinces={"AB": ProvinceRule(headcount_max=10, gathering_days_max=15, submission_days_max=21)},
    )
    return replace(instrument, **changes)


def make_rule(when: str, then: str, message: str = "The two do not agree.", rule_id: str = "rule") -> ConsistencyRule:
    """A consistency rule in the grammar of conditions."""
    return ConsistencyRule(rule_id, parse_condition(when), parse_condition(then), message)


def note_of(question: str) -> str:
    """Good notes, of the question's own: no two questions share their wording."""
    n_page = sum(ord(character) for character in question)
    openings = (
        "Seen in the Hinton yard,",
        "Two crews showed it,",
        "Found on the ridge,",
        "Kept near the scale,",
        "At the pit,",
    )
    return f"{openings[n_page % 5]} binder sheet {n_page} for part {question}; the lead hand keeps copy {n_page + 7}."


def make_row(question: str = "1.1", answer: Answer | None = Answer.YES, **changes: Any) -> AnswerRow:
    """A row of the Questions sheet with good notes."""
    return replace(AnswerRow(question, question.partition(".")[0], answer, notes=note_of(question)), **changes)


def make_document(
    file: str = "record.pdf", document_on: date | str | None = date(2024, 3, 5), **changes: Any
) -> Document:
    """A document of one page that is present and readable, dated within the window."""
    document = Document(
        file,
        document_on=document_on,
        readable=True,
        kind="pdf",
        sha256=f"sha of {file}",
        n_bytes=900,
        texts=("A page.",),
    )
    return replace(document, **changes)


def make_date(on: date, page: int = 1, text: str = "") -> FoundDate:
    """A date that stands in a document."""
    return FoundDate(on, page, text or f"Date: {on.isoformat()}")


def make_item(question: str = "2.2", **changes: Any) -> ActionItem:
    """An action item with everything in it, due after the submission."""
    item = ActionItem(
        question,
        deficiency="Nobody asks the workers.",
        action="Hold a talk every Monday and keep minutes.",
        responsible="Robin Example",
        priority="High",
        target_on=date(2024, 9, 1),
        status="Open",
        origin="Assessor",
    )
    return replace(item, **changes)


def make_submission(
    *rows: AnswerRow,
    documents: tuple[Document, ...] = (),
    items: tuple[ActionItem, ...] = (),
    without: tuple[str, ...] = (),
    **fields: FieldValue,
) -> Submission:
    """A submission with the clean critical data, changed by `fields`, and lacking those named in `without`."""
    kept = {name: value for name, value in (FIELDS | fields).items() if name not in without}
    return Submission(kept, rows, documents, items)


TINY_QUESTIONS = (
    make_question("1.1", methods=("D",), evidence="policy", documents_min=1, notes_min_words=5),
    make_question("1.2", methods=("I",), scoring=Scoring.PERCENT, points=20, notes_min_words=5),
    make_question(
        "2.1", methods=("D",), scoring=Scoring.ALL_OR_NOTHING, threshold_pct=Decimal(70), evidence="record",
        documents_min=2, window_months=12, notes_min_words=5,
    ),
    make_question(
        "2.2", methods=("I",), scoring=Scoring.RANGE, notes_min_words=5, na_when=parse_condition("employees_worker = 0")
    ),
    make_question("2.3", na_when=parse_condition("employees_contractor = 0")),
)  # fmt: skip
"""One question of each scoring model, and one of contractors alone."""


def clean_submission(**fields: Any) -> Submission:
    """Five answers to the tiny instrument, in which nothing is wrong; one is a No with its action item."""
    return make_submission(
        make_row("1.1", points_claimed=Decimal(10), attachments=("policy.pdf",)),
        make_row("1.2", percent_positive=Decimal(73)),
        make_row("2.1", percent_positive=Decimal(70), attachments=("april.pdf", "october.pdf")),
        make_row("2.2", Answer.NO, points_claimed=Decimal(0)),
        make_row("2.3", Answer.NA, notes="No contractor worked for us."),
        documents=(
            make_document("policy.pdf", date(2021, 1, 4)),
            make_document("april.pdf", date(2024, 4, 2)),
            make_document("october.pdf", None, dates=(make_date(date(2023, 10, 3)),)),
        ),
        items=(make_item("2.2"),),
        **fields,
    )


def with_row(submission: Submission, question: str, **changes: Any) -> Submission:
    """The same submission with one row changed."""
    rows = tuple(replace(row, **changes) if row.question == question else row for row in submission.answers)
    return replace(submission, answers=rows)
