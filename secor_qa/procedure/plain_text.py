"""Words of a text, compared without regard to case and punctuation."""

from __future__ import annotations

import re
from functools import lru_cache

TEXTS_KEPT = 4096  # of which something was worked out: those of a whole submission, so that looking again is quick
DOCUMENTS_KEPT = 256  # the same of documents, which hold their texts

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_PLACEHOLDERS = frozenset(
    {"", "tbd", "tba", "tbc", "t b d", "n a", "na", "none", "nil", "unknown", "to be determined", "x", "xx"}
)


@lru_cache(TEXTS_KEPT)
def words(text: str) -> tuple[str, ...]:
    """The words of a text, in lower case."""
    return tuple(_WORD.findall(text.casefold()))


_FILLERS = frozenset(
    words(
        "a all also an and any are as at be been by company do does did for from had has have if in is it its no not "
        "of on or our so that the their there these they this those to us was we were which with yes you your"
    )
)


@lru_cache(TEXTS_KEPT)
def n_words(text: str) -> int:
    """How many words a person would count: parts between spaces that hold a letter or a figure."""
    return sum(any(character.isalnum() for character in part) for part in text.split())


def own_words(text: str, of: str) -> frozenset[str]:
    """The words that a text adds to another: not in the other, and not mere connecting words."""
    return frozenset(words(text)) - frozenset(words(of)) - _FILLERS


def is_placeholder(text: str) -> bool:
    """Whether a text says nothing: blank, a dash, `TBD` and the like."""
    return " ".join(words(text)) in _PLACEHOLDERS


def excerpt(text: str, longest: int = 200) -> str:
    """A text on one line, cut with an ellipsis where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def as_sentence(text: str) -> str:
    """A text that ends as a sentence does."""
    line = text.strip()
    return line if line.endswith((".", "!", "?", "…")) else f"{line}."


def plural(count: int, one: str, many: str = "") -> str:
    """`1 word`, `2 words`."""
    return f"{count} {one if count == 1 else many or one + 's'}"
