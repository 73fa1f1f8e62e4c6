"""A page without those who are to see to something, who need not have had a part in it.

They stand in a table with a column of them, which is left out. Where a page lost its cells, a name alone on its line is
one of that column; names one below the other are a list. The title names nobody.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT

HEAD_LINES, COLUMNS_MIN = 10, 3
_DOER = (
    r"(?:who(?:se)?(?: (?:sees|looks|takes|does|is)\b[^\t\n]{0,20})?|(?:person )?responsible(?: person)?|person|"
    r"accountable|(?:done )?by(?: whom)?|sees to it|seen to by|looks after|owner|in charge|action by)"
)
_HEAD = re.compile(rf"\W*{_DOER}\W*", re.IGNORECASE)
_HEADS_END = re.compile(rf"\b{_DOER}\W*$", re.IGNORECASE)
_ALONE = re.compile(r"\W{0,2}(?!Took|Made|By|With|In|Init\w*|Present|There|Signed)[A-ZÀ-Ý][a-zà-ÿ'’-]{1,20}\W{0,2}")


@lru_cache(TEXTS_KEPT)
def without_doers(text: str) -> str:
    """The page without its table where that tells who is to do it; as it is where no such heading is."""
    lines = [line for line in text.splitlines() if line.strip()]
    if "\t" in text:
        return "\n".join(_without_rows(lines))
    heads = [at for at, line in enumerate(lines[:HEAD_LINES]) if _HEADS_END.search(line)]
    if not heads:
        return text
    lines = lines[1 : heads[0]] + lines[heads[0] + 1 :]
    alone = [_ALONE.fullmatch(line) is not None for line in lines]
    beside = [any(alone[max(0, at - 1) : at] + alone[at + 1 : at + 2]) for at in range(len(lines))]
    return "\n".join(line for at, line in enumerate(lines) if not alone[at] or beside[at])


def _without_rows(lines: list[str]) -> list[str]:
    """The lines without the rows of a table one of whose columns is of who is to do it."""
    kept: list[str] = []
    width = 0
    for line in lines:
        cells = line.split("\t")
        if len(cells) >= COLUMNS_MIN and any(map(_HEAD.fullmatch, cells)) and not any(map(str.isdigit, line)):
            width = len(cells)
        elif not width or not width - 1 <= len(cells) <= width:
            kept.append(line)
    return kept
