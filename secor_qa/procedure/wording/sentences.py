"""A text cut into sentences and clauses."""

from __future__ import annotations

import re
from functools import lru_cache

_END = re.compile(
    r"(?<=[.!?;])(?<!\b[A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St|vs)\.)(?<!\b(?:Mrs|Ltd|Inc|e\.g|i\.e)\.)"
    r"\s+(?<!\b[Nn]o\.\s(?=\d))(?<!\b(?:[Aa]tt|[Aa]pp|[Ff]ig)\.\s(?=\d))|\n+|\s[-–—•]\s|"
    r"(?<=\b[A-Z]\.)\s+(?=(?:It|He|She|We|They|I|You|The|This|That|These|There|All|Each|Both|No|Not|When|If)\b)"
)
"""An initial ends no sentence, unless what follows is no name."""
_CLAUSE = re.compile(
    r",\s+|:\s+|\s\(|\)\s?|\s+(?:but|and|so|while|whereas|although|though|because|yet we|then)\s+(?=\w)"
)


@lru_cache(maxsize=4096)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, without the spaces around them; semicolons and new lines end one too."""
    return tuple(part.strip() for part in _END.split(text) if part.strip())


@lru_cache(maxsize=16384)
def clauses(sentence: str) -> tuple[str, ...]:
    """The clauses of a sentence, roughly: what stands between commas, colons, brackets and conjunctions."""
    return tuple(part.strip(" .;!?") for part in _CLAUSE.split(sentence) if part.strip(" .;!?"))
