"""The markup of the firms' papers: "# " a heading, "|" a table row, "---" a new page; every other line as it stands.

"~~old~~new", in a PDF only: a line with another pasted over it. "=== name", in a spreadsheet only: another sheet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field


@dataclass
class Block:
    """`sort`: heading, line, pasted, sheet, table or page.

    A table has rows of cells, a pasted line one row of old and new.
    """

    sort: str
    text: str = ""
    rows: list[list[str]] = field(default_factory=list[list[str]])


def blocks(lines: Sequence[str]) -> Iterator[Block]:
    """The paper's parts in order; neighbouring table rows are one table, every row as wide as the widest."""
    table: list[list[str]] = []
    for line in [*lines, ""]:
        if line.startswith("|"):
            table.append([cell.strip() for cell in line.strip().strip("|").split("|")])
            continue
        if table:
            width = max(map(len, table))
            yield Block("table", rows=[row + [""] * (width - len(row)) for row in table])
            table = []
        if line == "---":
            yield Block("page")
        elif line.startswith("=== "):
            yield Block("sheet", line[4:])
        elif line.startswith("~~"):
            yield Block("pasted", rows=[line[2:].split("~~")])
        elif line.startswith("# "):
            yield Block("heading", line[2:])
        elif line.strip():
            yield Block("line", line.strip())
