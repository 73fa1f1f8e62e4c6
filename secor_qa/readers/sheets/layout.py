"""How a sheet of columns is known: by its headings, however they are written."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache


@dataclass(frozen=True)
class Layout:
    """What a sheet is known by. `guidance` columns are ours: written for the assessor, skipped when read."""

    kind: str  # a SheetKind, or the name of another file laid out in columns
    columns: tuple[str, ...]
    key: str  # the column without which a row says nothing
    telling: frozenset[str]  # headings that together mark a sheet whose name says nothing
    guidance: frozenset[str] = frozenset({"guidance"})

    @cached_property
    def by_key(self) -> dict[str, str]:
        """Our column names by how a heading is compared."""
        return {heading_key(name): name for name in self.columns}

    @cached_property
    def keys(self) -> frozenset[str]:
        """How the headings are compared."""
        return frozenset(self.by_key)


@lru_cache(maxsize=2_048)
def heading_key(text: str) -> str:
    """A heading, field or sheet name without regard to case, white space, underscores and closing marks."""
    return "".join(text.split()).replace("_", "").strip("\ufeff\u200b").rstrip(":*").casefold()
