"""What a reader of one format gives back, and how it says that it could not."""

from __future__ import annotations

from dataclasses import dataclass

from secor_qa.procedure.submission import FoundDate


@dataclass(frozen=True)
class Content:
    """What stands in a file: one text per page (none for a picture), and dates that are not in the text."""

    kind: str
    texts: tuple[str, ...] = ()
    dates: tuple[FoundDate, ...] = ()


class Unreadable(Exception):
    """A file of a known kind that cannot be read; the message is a whole sentence that says what to do."""

    def __init__(self, kind: str, sentence: str) -> None:
        self.kind, self.sentence = kind, sentence
        super().__init__(sentence)
