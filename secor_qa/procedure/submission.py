"""What the assessor sent: critical data, answers, notes, documents and action plan.

A value that could not be read stays as it was written (a `str` where a date or number was expected), so that
a check can name it; None means blank. Nothing is guessed and nothing is lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from secor_qa.procedure.words import Answer, DateRole, SignKind, YearType

if TYPE_CHECKING:
    import pandas as pd


class FieldKind(StrEnum):
    """How an Assessment field is read."""

    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    LIST = "list"  # several texts, separated by ";"
    YES_NO = "yes_no"


_T, _D, _N, _L, _Y = FieldKind
FIELDS: dict[str, FieldKind] = {
    "instrument": _T, "instrument_version": _T, "year_type": _T, "submitted_on": _D,
    "data_gathering_start": _D, "data_gathering_end": _D,
    "employer_legal_name": _T, "employer_trade_name": _T, "employer_address": _T, "employer_city": _T,
    "employer_province": _T, "employer_postal_code": _T, "employer_contact_name": _T, "employer_phone": _T,
    "employer_fax": _T, "employer_email": _T, "employer_profile": _T,
    "wcb_accounts": _L, "industry_codes": _L,
    "employees_owner": _N, "employees_manager": _N, "employees_supervisor": _N, "employees_worker": _N,
    "employees_contractor": _N,
    "assessor_name": _T, "assessor_phone": _T, "assessor_email": _T, "assessor_position": _T,
    "assessor_training_course": _T, "assessor_training_on": _D, "assessor_refresher_on": _D,
    "assessor_ethics_signed": _Y,
    "assessor_signed_by": _T, "assessor_signed_on": _D, "employer_signed_by": _T, "employer_signed_on": _D,
    "secor_number": _T, "previous_submission": _T,
}  # fmt: skip  # one line per group reads better than one per field
"""Every field of the Assessment sheet, in its order."""

EMPLOYEE_GROUPS = ("owner", "manager", "supervisor", "worker", "contractor")

FieldValue = str | date | Decimal | tuple[str, ...]


@dataclass(frozen=True)
class AnswerRow:
    """One row of the Questions sheet."""

    question: str
    element: str = ""
    answer: Answer | None = None  # None: blank, or not one of the three (then see `answer_as_written`)
    answer_as_written: str = ""
    points_claimed: Decimal | str | None = None
    percent_positive: Decimal | str | None = None  # 0-100
    notes: str = ""
    attachments: tuple[str, ...] = ()  # file names as listed


@dataclass(frozen=True)
class FoundDate:
    """A date that stands in a document, with its page (from 1) and the words around it."""

    on: date
    page: int
    text: str
    role: DateRole = DateRole.OTHER
    why: str = ""  # the words that tell the role
    until: date | None = None  # where only a month is written: its last day, `on` being its first

    @property
    def last(self) -> date:
        """The last day that may be meant: `on` itself where a full date is written."""
        return self.until or self.on


@dataclass(frozen=True)
class Sign:
    """Something in a document that points to alteration or incompleteness, or that calls for caution."""

    kind: SignKind
    code: str  # short and stable, e.g. "changed-after-signing", "page-missing", "unsigned-line", "macros"
    text: str  # one sentence that says what was seen
    page: int | None = None  # from 1; None: the file as a whole


LONG_TEXT = "long-text"
"""The code of the sign of a document of whose text only the beginning is looked at."""
NOT_READ_IN_TIME = "not-read-in-time"
"""The code of the sign of a document that was left unread because others of its package took too long."""


@dataclass(frozen=True)
class Document:
    """One attached file: what the Attachments sheet says of it, and what reading it found."""

    file: str  # path below attachments/, with "/" between folders
    title: str = ""
    document_on: date | str | None = None  # as stated on the Attachments sheet
    questions: tuple[str, ...] = ()  # as stated on the Attachments sheet
    pages_stated: Decimal | str | None = None
    present: bool = True  # False: listed, but not in the package
    readable: bool = False
    why_not: str = ""  # a sentence, where not readable
    kind: str = ""  # "pdf", "docx", "xlsx", "image", "text", ... by content
    sha256: str = ""
    n_bytes: int = 0
    texts: tuple[str, ...] = ()  # one per page; empty for a picture
    dates: tuple[FoundDate, ...] = ()
    page_names: tuple[str, ...] = ()  # where pages have names: sheets, or the files inside an e-mail or a zip
    recognised_pages: tuple[int, ...] = ()  # pages whose text was recognised in a picture (OCR), from 1
    unread_pages: tuple[int, ...] = ()  # pages without a text layer that were not recognised either, from 1
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])  # "created", "modified" ISO; "author", ...
    signs: tuple[Sign, ...] = ()

    def __hash__(self) -> int:
        """By name and content, so that what was worked out from a document can be kept with it."""
        return hash((self.file, self.sha256))

    @property
    def not_read_in_time(self) -> bool:
        """Whether reading the package again, with more time, may tell more of it."""
        return any(sign.code == NOT_READ_IN_TIME for sign in self.signs)

    @property
    def drawn_on(self) -> frozenset[int | None]:
        """The pages on which something was drawn: what their text leaves open may be filled in by hand."""
        return frozenset(sign.page for sign in self.signs if sign.code == "drawn-on")


@dataclass(frozen=True)
class ActionItem:
    """One row of the action plan."""

    question: str
    deficiency: str = ""
    action: str = ""
    responsible: str = ""
    priority: str = ""
    target_on: date | str | None = None
    completed_on: date | str | None = None
    status: str = ""
    origin: str = ""  # "Assessor" or "QA reviewer"


@dataclass(frozen=True)
class Remark:
    """Something a reader noticed and could not settle: an odd cell, an unknown column, a duplicate row."""

    where: str  # file, sheet, row, column
    message: str
    code: str = ""  # e.g. "ambiguous-date", "unknown-column", "duplicate-question"
    question: str = ""  # where it concerns one


@dataclass(frozen=True)
class Submission:
    """What the assessor sent, as it was read. Immutable; a correction is another submission."""

    fields: Mapping[str, FieldValue]  # blank fields are absent; unknown fields are kept as text
    answers: tuple[AnswerRow, ...] = ()  # one per question, in the instrument's or the file's order
    documents: tuple[Document, ...] = ()
    action_items: tuple[ActionItem, ...] = ()
    remarks: tuple[Remark, ...] = ()
    extra: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict[str, Mapping[str, str]]
    )  # unknown columns: "Sheet!row" -> column -> text

    @cached_property
    def _answers(self) -> dict[str, AnswerRow]:
        return {row.question: row for row in self.answers}

    @cached_property
    def _documents(self) -> dict[str, Document]:
        by_name: dict[str, Document] = {}
        for document in self.documents:
            path = document.file.replace("\\", "/").casefold()
            by_name.setdefault(path.rsplit("/", 1)[-1], document)
            by_name[path] = document
        return by_name

    def answer(self, question: str) -> AnswerRow | None:
        """The row of one question; None when the submission has none."""
        return self._answers.get(question)

    def document(self, file: str) -> Document | None:
        """The document of that name; case, folder and kind of slash do not matter."""
        name = file.strip().replace("\\", "/").casefold().removeprefix("attachments/")
        return self._documents.get(name) or self._documents.get(name.rsplit("/", 1)[-1])

    def documents_of(self, question: str) -> tuple[Document, ...]:
        """The documents attached to a question: those its row lists, then those that name it themselves.

        A listed name without a file is returned as a document that is not present.
        """
        if question not in self._documents_of:
            row = self.answer(question)
            listed = [self.document(name) or Document(name, present=False) for name in (row.attachments if row else ())]
            naming = [document for document in self.documents if question in document.questions]
            by_name = {document.file.casefold(): document for document in [*listed, *naming]}
            self._documents_of[question] = tuple(by_name.values())
        return self._documents_of[question]

    @cached_property
    def _documents_of(self) -> dict[str, tuple[Document, ...]]:
        return {}

    def documents_with_questions(self) -> tuple[tuple[Document, tuple[str, ...]], ...]:
        """Every document once, present or only listed, with the questions it is attached to; those of none first."""
        found: dict[str, tuple[Document, list[str]]] = {each.file.casefold(): (each, []) for each in self.documents}
        for row in self.answers:
            for document in self.documents_of(row.question):
                found.setdefault(document.file.casefold(), (document, []))[1].append(row.question)
        in_order = sorted(found.values(), key=lambda each: bool(each[1]))
        return tuple((document, tuple(questions)) for document, questions in in_order)

    def action_items_of(self, question: str) -> tuple[ActionItem, ...]:
        """The action items that name a question."""
        return tuple(item for item in self.action_items if item.question == question)

    def field(self, name: str) -> FieldValue | None:
        """An Assessment field; None when blank."""
        return self.fields.get(name)

    def text(self, name: str) -> str:
        """A field as text; empty when blank."""
        value = self.fields.get(name, "")
        return "; ".join(value) if isinstance(value, tuple) else str(value)

    def on(self, name: str) -> date | None:
        """A field as a date; None when blank or not readable as one."""
        value = self.fields.get(name)
        return value if isinstance(value, date) else None

    def number(self, name: str) -> Decimal | None:
        """A field as a number; None when blank or not readable as one."""
        value = self.fields.get(name)
        return value if isinstance(value, Decimal) else None

    def answer_of(self, question: str) -> str | None:
        """The answer as a plain word, for conditions; None when unanswered."""
        row = self.answer(question)
        return row.answer.value if row and row.answer else None

    @property
    def year_type(self) -> YearType | None:
        """Certification or maintenance; None when blank or neither."""
        word = self.text("year_type").strip().casefold()
        return YearType(word) if word in set(YearType) else None

    @property
    def n_employees(self) -> Decimal | None:
        """Everybody in the profile's groups; None when no group is filled in."""
        counts = [self.number(f"employees_{group}") for group in EMPLOYEE_GROUPS]
        known = [count for count in counts if count is not None]
        return sum(known, Decimal(0)) if known else None

    def answers_frame(self) -> pd.DataFrame:
        """One row per answer: question, element, answer, points_claimed, percent_positive, notes (text),
        n_attachments. Numbers are float with NaN where blank or unreadable.
        """
        import pandas as pd  # here, so that the desk's first page need not wait for pandas

        rows = [
            {
                "question": row.question,
                "element": row.element,
                "answer": row.answer.value if row.answer else None,
                "points_claimed": float(row.points_claimed) if isinstance(row.points_claimed, Decimal) else None,
                "percent_positive": float(row.percent_positive) if isinstance(row.percent_positive, Decimal) else None,
                "notes": row.notes,
                "n_attachments": len(row.attachments),
            }
            for row in self.answers
        ]
        dtypes = {"question": "str", "element": "str", "answer": "str", "points_claimed": "float64",
                  "percent_positive": "float64", "notes": "str", "n_attachments": "int64"}  # fmt: skip
        return pd.DataFrame(rows, columns=list(dtypes)).astype(dtypes)
