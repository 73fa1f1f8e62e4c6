"""What was worked out of a text is remembered, so that looking again is quick; and forgotten before it is too much.

Of a page, its words and sentences weigh some thirty times what the page does. Thousands of submissions are looked at by
one process, so that a number of texts is no bound: the texts of all that is remembered together are.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any

from secor_qa.procedure.submission import Submission

CHARACTERS_KEPT = 2_000_000
"""Characters of texts of which something is remembered: more than the checks look at in any one submission."""

_sizes: dict[int, int] = {}  # characters by hash of the text
_ROOM = __name__.rpartition(".")[0]


def make_room(submission: Submission) -> None:
    """Before a submission is looked at: forget all earlier texts where its own beside them would be too much."""
    own = {hash(text): len(text) for text in _texts(submission)}
    if sum(_sizes.values()) + sum(size for key, size in own.items() if key not in _sizes) > CHARACTERS_KEPT:
        forget()
    _sizes.update(own)


def forget() -> None:
    """As in a new process: nothing is kept of what was worked out."""
    _sizes.clear()
    for clear in _ways_to_clear().values():
        clear()


def _texts(submission: Submission) -> Iterator[str]:
    for document in submission.documents:
        yield from document.texts
    for row in submission.answers:
        yield row.notes
    for item in submission.action_items:
        yield item.action


def _ways_to_clear() -> dict[int, Callable[[], Any]]:
    """Of every function of this room that remembers, found where it is defined or imported, each once."""
    modules = [module for name, module in list(sys.modules.items()) if name.startswith(f"{_ROOM}.")]
    found = [each for module in modules for each in vars(module).values() if hasattr(each, "cache_clear")]
    return {id(each): each.cache_clear for each in found}
