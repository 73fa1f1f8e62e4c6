"""A paper with other words on it, in the same places."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from secor_qa.samples.paper import Block, Checks, Fields, Heading, Paper, Table, Text


def rewritten(paper: Paper, change: Callable[[str], str]) -> Paper:
    """The paper with every text put through `change`; signatures stay."""
    blocks = [_block(block, change) for block in paper.blocks]
    return replace(paper, title=change(paper.title), blocks=blocks, questions=list(paper.questions))


def _block(block: Block, change: Callable[[str], str]) -> Block:
    if isinstance(block, Heading):
        return Heading(change(block.text))
    if isinstance(block, Text):
        return Text(change(block.text))
    if isinstance(block, Fields):
        return Fields([(label, change(value)) for label, value in block.pairs])
    if isinstance(block, Table):
        rows = [[change(cell) if isinstance(cell, str) else cell for cell in row] for row in block.rows]
        return Table(block.head, rows)
    if isinstance(block, Checks):
        return Checks([(change(item), ok, change(remark)) for item, ok, remark in block.rows])
    return block
