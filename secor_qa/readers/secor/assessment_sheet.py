"""The Assessment sheet: two columns, field and value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from secor_qa.procedure.submission import FIELDS, FieldValue, Remark
from secor_qa.readers.secor.layouts import FIELD_BY_KEY, LAYOUTS, SheetKind
from secor_qa.readers.sheets.cells import Reading, as_name, as_text, is_blank
from secor_qa.readers.sheets.fields import plain_name, read_value
from secor_qa.readers.sheets.layout import heading_key
from secor_qa.readers.sheets.table_limits import SHEET_ROWS_MAX
from secor_qa.readers.sheets.tables import Row, Sheet, Table, find_headings, read_table

_LONGEST = 100  # characters of what may be the name of a field


def has_field(sheet: Sheet) -> bool:
    """Whether the name of any Assessment field stands in a sheet."""
    return next(_names_at(sheet), None) is not None


def find_field_column(sheet: Sheet, at_least: int = 1) -> int | None:
    """The position of the column in which most names of Assessment fields stand; None below `at_least`."""
    columns = Counter(_names_at(sheet))
    column, n = columns.most_common(1)[0] if columns else (0, 0)
    return column if n >= at_least else None


def _names_at(sheet: Sheet) -> Iterator[int]:
    """The position of each name of an Assessment field."""
    return (
        at
        for _, cells in sheet.rows[:SHEET_ROWS_MAX]
        for at, cell in enumerate(cells)
        if isinstance(cell, str) and len(cell) <= _LONGEST and heading_key(cell) in FIELD_BY_KEY
    )


def read_fields(sheet: Sheet, remarks: list[Remark], extra: dict[str, dict[str, str]]) -> dict[str, FieldValue]:
    """Every field that is filled in, by our name; unknown ones as text under the name they have in the sheet.

    A field that stands twice counts once: the first that is filled in. The others go to `extra`.
    """
    fields: dict[str, FieldValue] = {}
    for row in _table(sheet, remarks):
        label = as_name(row["field"])
        if row.extra:
            extra[f"{SheetKind.ASSESSMENT}!{row.number}"] = row.extra
        if is_blank(row["value"]):
            continue
        if not label:
            _keep_aside(row, extra)
            remarks.append(
                Remark(row.where(label), "A value without the name of its field is kept aside.", "unnamed-value")
            )
            continue
        name = FIELD_BY_KEY.get(heading_key(label))
        reading = read_value(FIELDS[name], row["value"]) if name else Reading(as_text(row["value"]))
        if name is None:
            name = plain_name(label)
            remarks.append(
                Remark(row.where(label), f"“{label}” is not one of our fields. It is kept as text.", "unknown-field")
            )
        if reading.code:
            remarks.append(Remark(row.where(label), reading.message, reading.code))
        if reading.value is None:
            continue
        if name in fields:
            _keep_aside(row, extra)
            if fields[name] != reading.value:
                message = f"“{label}” is filled in twice with different values. The first one is read."
                remarks.append(Remark(row.where(label), message, "duplicate-field"))
        else:
            fields[name] = reading.value
    return fields


def _keep_aside(row: Row, extra: dict[str, dict[str, str]]) -> None:
    extra[f"{SheetKind.ASSESSMENT}!{row.number}"] = row.whole


def _table(sheet: Sheet, remarks: list[Remark]) -> Table:
    """The sheet with its two columns; where they have no headings, the value stands right of the field."""
    layout = LAYOUTS[SheetKind.ASSESSMENT]
    position = find_headings(sheet, layout)
    if position is not None:
        table = read_table(sheet, layout, remarks)
        if table and "value" in table.columns:
            return table
    column = find_field_column(sheet) or 0
    return Table(sheet, {"field": column, "value": column + 1})
