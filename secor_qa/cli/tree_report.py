"""A tree of reasons as text: each step further in, as wide as a page."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from secor_qa.cli.package_report import page_width

if TYPE_CHECKING:
    from secor_qa.procedure.proof import Node

_STEP = "    "


def tree(node: Node) -> str:
    """The node and all below it; its clause stands behind what it says."""
    return "\n".join(_lines(node, 0))


def _lines(node: Node, depth: int) -> Iterator[str]:
    clause = f" [{node.clause}]" if node.clause else ""
    first = _STEP * depth + ("- " if depth else "")
    text = f"{node.label}{' ' if node.label.endswith('?') else ': '}{node.value}{clause}"
    yield from textwrap.wrap(
        " ".join(text.split()), page_width(), initial_indent=first, subsequent_indent=" " * len(first),
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
    for child in node.children:
        yield from _lines(child, depth + 1)
