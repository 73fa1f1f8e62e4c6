"""What the layouts put together while an export is read: inspections, actions, uses of sheets, remarks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from secor_qa.procedure.submission import Remark
from secor_qa.readers.coverage import SheetUse
from secor_qa.readers.safetyculture.inspection import Inspection, Task
from secor_qa.readers.sheets.layout import Layout, heading_key
from secor_qa.readers.sheets.tables import Sheet, Table, read_table

_MOST = 0.6  # of a layout's columns: a table that has so many, but lacks one that is needed, is a damaged one


@dataclass
class Found:
    """Everything of one export. Inspections by their id; the first layout that holds one counts."""

    inspections: dict[str, Inspection] = field(default_factory=dict[str, Inspection])
    tasks: list[Task] = field(default_factory=list[Task])
    uses: list[SheetUse] = field(default_factory=list[SheetUse])
    remarks: list[Remark] = field(default_factory=list[Remark])
    ignored: dict[tuple[str, int], str] = field(default_factory=dict[tuple[str, int], str])  # table, row -> why
    lacking: list[str] = field(default_factory=list[str])  # sentences about tables that lack a needed column

    def stray(self, what: str, why: str, where: str, row: tuple[str, int]) -> None:
        """Remark a row that belongs to nothing here; it is not read."""
        self.ignored[row] = why
        self.remarks.append(Remark(where, f"The {what} {why}. It is not read.", f"stray-{what}"))

    def add(self, inspections: Iterable[Inspection]) -> None:
        """Take in inspections; one that is there already from another file is remarked, not taken twice."""
        for each in inspections:
            if each.id in self.inspections:
                first = self.inspections[each.id].file
                message = f"The inspection {each.id} is also in {first}, which is read; this copy is not."
                self.remarks.append(Remark(each.file, message, "duplicate-inspection"))
            else:
                self.inspections[each.id] = each


def table_of(sheet: Sheet, layout: Layout, found: Found) -> Table | None:
    """The sheet as a table of that layout, if its headings tell so."""
    telling = {heading_key(name) for name in layout.telling}
    if any(telling <= keys for keys in _rows_of_keys(sheet)):
        return read_table(sheet, layout, found.remarks)
    return None


def without_lacking(sheets: Iterable[Sheet], layout: Layout, found: Found) -> list[Sheet]:
    """The sheets but those that have most columns of a layout and lack one that is needed; these are noted."""
    rest: list[Sheet] = []
    for sheet in sheets:
        keys = max(_rows_of_keys(sheet), key=lambda keys: len(keys & layout.keys), default=set[str]())
        if len(keys & layout.keys) < _MOST * len(layout.columns):
            rest.append(sheet)
            continue
        missing = sorted(name for name in layout.telling if heading_key(name) not in keys)
        what = f"looks like SafetyCulture's {layout.kind}, but lacks the column {' and '.join(missing)}."
        found.lacking.append(f"{sheet.where()}: {what} Export it again with all columns.")
    return rest


def _rows_of_keys(sheet: Sheet) -> list[set[str]]:
    return [{heading_key(cell) for cell in cells if isinstance(cell, str)} for _, cells in sheet.rows[:5]]
