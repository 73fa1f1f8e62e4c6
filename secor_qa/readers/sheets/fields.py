"""Fields of an assessment, whatever sheet they stand in: a cell read as one, and what to call one that is not ours."""

from __future__ import annotations

import re
from collections.abc import Callable

from secor_qa.procedure.submission import FieldKind, FieldValue
from secor_qa.readers.sheets.cells import Cell, Reading, as_date, as_list, as_number, as_text, as_yes_no, is_blank

_READ: dict[FieldKind, Callable[[Cell], Reading[FieldValue | None]]] = {
    FieldKind.TEXT: lambda cell: Reading(as_text(cell)),
    FieldKind.DATE: as_date,
    FieldKind.NUMBER: as_number,
    FieldKind.LIST: lambda cell: Reading(as_list(cell) or None),
    FieldKind.YES_NO: as_yes_no,
}


def read_value(kind: FieldKind, cell: Cell) -> Reading[FieldValue | None]:
    """A cell read as a field of that kind; None where blank, its text where it is not what was expected."""
    return _READ[kind](cell) if not is_blank(cell) else Reading(None)


def plain_name(label: str) -> str:
    """An unknown field's name in the manner of ours: lower case, underscores for white space."""
    return re.sub(r"[\s_]+", "_", label.strip(" \t:*")).strip("_").casefold() or label
