"""A paper before it is rendered: what stands on it, in which order, and what a fault may change about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from secor_qa.samples.employers import Look


@dataclass
class Heading:
    """A heading; empty texts are left out."""

    text: str


@dataclass
class Text:
    """A paragraph."""

    text: str


@dataclass
class Fields:
    """Pairs of label and value, drawn as the boxes of a form."""

    pairs: list[tuple[str, str]]


@dataclass
class Table:
    """A table with a head row. A cell may be a date or a number; a paper shows it as text, a spreadsheet as it is."""

    head: list[str]
    rows: list[list[object]]


@dataclass
class Checks:
    """A checklist: item, whether it is in order (None: left blank), remark."""

    rows: list[tuple[str, bool | None, str]]


@dataclass
class Signature:
    """A signature line. Where `on` is None it was never signed; where it is not `dated`, the date was left out."""

    role: str
    name: str
    on: date | None
    dated: bool = True


Block = Heading | Text | Fields | Table | Checks | Signature


@dataclass
class Paper:
    """One attachment to be. `on` is the date it claims; `made_on` what the file's own properties say."""

    key: str
    title: str
    policy: bool
    form: str  # pdf, docx, xlsx, scan, photo, shot (a photograph of a form), mail
    on: date
    made_on: date
    company: str
    address: str
    look: Look
    blocks: list[Block]
    picture: str = ""  # of a photo: card, tag, binders
    file: str = ""  # path below attachments/
    questions: list[str] = field(default_factory=list[str])
    n_pages_claimed: int | None = None  # printed as "page 1 of n" where a page has gone missing
    stated_on: date | str | None = None  # what the Attachments sheet says; None: the same as `on`; "": nothing
    stated_title: str = ""  # what the Attachments sheet calls it, where that is not its title
    names_questions: bool = True  # the Attachments sheet says which questions it serves
    listed: bool = True  # named on the sheets
    enclosed: bool = True  # in the package
    damaged: bool = False  # cut off in transfer
    mishap: str = ""  # what happened to the finished file; see mishaps.py
    n_pages_stated: int | None = None  # what the Attachments sheet says, where it says so

    @property
    def signatures(self) -> Sequence[Signature]:
        """Its signature lines."""
        return [block for block in self.blocks if isinstance(block, Signature)]

    @property
    def suffix(self) -> str:
        """The file's ending."""
        return {"scan": ".pdf", "photo": ".jpg", "shot": ".jpg", "mail": ".eml"}.get(self.form, f".{self.form}")
