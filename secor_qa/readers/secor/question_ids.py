"""Question ids: the instrument's own strings, also where a spreadsheet has turned them into numbers."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from functools import cached_property

from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import Remark
from secor_qa.readers.sheets.cells import as_list, as_name, is_number
from secor_qa.readers.sheets.tables import Row

InstrumentOf = Callable[[str], Instrument | None]


class QuestionIds:
    """Reads question ids of one submission; its instrument is asked for only where a cell holds a number."""

    def __init__(self, instrument: Callable[[], Instrument | None]) -> None:
        self._instrument = instrument

    def read(self, row: Row, column: str, remarks: list[Remark]) -> str:
        """The id in a cell of a row. The number 1.1 may be "1.1" or "1.10": the instrument tells, or a remark."""
        cell = row[column]
        text = as_name(cell)
        if isinstance(cell, str) or cell is None:
            return text
        where = row.where(column)
        if not is_number(cell):
            message = f"The question is not written as text; it was read as “{text}”. Format the column as text."
            remarks.append(Remark(where, message, "odd-question-id", text))
            return text
        candidates = self._by_number.get(Decimal(text), [text])
        if len(candidates) == 1:
            return candidates[0]
        message = (
            f"The question is stored as the number {text}, which may stand for {' or '.join(candidates)}; "
            f"it was read as “{text}”. Format the column as text and write the question again."
        )
        remarks.append(Remark(where, message, "ambiguous-question", text))
        return text

    def read_list(self, row: Row, column: str, remarks: list[Remark]) -> tuple[str, ...]:
        """Several ids separated by ";"."""
        cell = row[column]
        if isinstance(cell, str) or cell is None:
            return as_list(cell)
        return (self.read(row, column, remarks),)

    @cached_property
    def _by_number(self) -> dict[Decimal, list[str]]:
        instrument = self._instrument()
        by_number: dict[Decimal, list[str]] = {}
        for question in instrument.questions if instrument else ():
            try:
                by_number.setdefault(Decimal(question.id), []).append(question.id)
            except InvalidOperation:
                continue
        return by_number
