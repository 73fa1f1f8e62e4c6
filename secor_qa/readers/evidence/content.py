"""What a reader of one format gives back, and how it says that it could not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from secor_qa.procedure.submission import FoundDate, Sign


@dataclass(frozen=True)
class Beside:
    """What stands around a place of a page to the eye, where the order of the text does not tell."""

    before: str = ""  # the words to the left, on the same line
    above: str = ""  # the heading of the column
    inked: bool = False  # a picture, a pen stroke or a typed value stands there


@dataclass(frozen=True)
class Content:
    """What stands in a file: one text per page (none for a picture), and what is not in the text.

    `beside` is by page (from 1) and place in that page's text.
    """

    kind: str
    texts: tuple[str, ...] = ()
    dates: tuple[FoundDate, ...] = ()  # that do not stand in the texts
    page_names: tuple[str, ...] = ()
    recognised_pages: tuple[int, ...] = ()  # from 1
    unread_pages: tuple[int, ...] = ()  # from 1
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])
    signs: tuple[Sign, ...] = ()  # seen in the file's structure; those in the text are found by all readers alike
    beside: Mapping[tuple[int, int], Beside] = field(default_factory=dict[tuple[int, int], Beside])


class Unreadable(Exception):
    """A file of a known kind that cannot be read; the message is a whole sentence that says what to do."""

    def __init__(self, kind: str, sentence: str) -> None:
        self.kind, self.sentence = kind, sentence
        super().__init__(sentence)
