"""Lines of a form that are ruled to be written on, and whether something was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from secor_qa.readers.sheets.written_dates import find_written_dates

RULE = r"(?:_{4,}|\.{8,}|(?:_ ){4,}_?)"
_LABELLED = re.compile(
    rf"(?P<label>[^\W\d_][^\n\t:_.|]{{0,45}}?)[ ]{{0,3}}[:\t]?[ ]{{0,3}}(?P<rule>{RULE})(?P<rest>[^\n]{{0,120}})"
)
_SIGN = re.compile(r"\b(?:signatures?|signed(?: by)?|sign here|signataire|sign[eé] par)\b", re.IGNORECASE)
_NEXT_LABEL = re.compile(r"\b(?:date|name|print|title|position|time|company)\w{0,8}\b[^:]{0,20}", re.IGNORECASE)
_NAME = re.compile(r"\(?(?:[A-ZÀ-Ý][\w.'’-]{0,20}\s?){1,4}\)?\Z")
_SIGNER = (
    r"owner|president|managers?|director|supervisor|foreman|superintendent|inspector|mechanic|technician|instructor|"
    r"trainer|chair\w{0,6}|employer|coordinator|lead hand|assessor|propri[eé]taire|directeur|superviseur|"
    r"(?:approved|authori[sz]ed|prepared|reviewed|completed|conducted|verified|issued|signed) by|signed|signature|"
    r"approved|approval|authori[sz]ed|accepted|adopted"
)
_LABEL_FOLLOWS = r"(?:(?:print(?:ed)? name|name|title|position|signature|signed)[ ]?:[ \t]*)*"
_SIGN_OFF = re.compile(
    rf"(?:^|(?<=\t)|(?<=[ ]{{2}}))[ ]*(?P<label>(?:[^\W\d_][\w/&'’ -]{{0,25}}[ ])?(?:{_SIGNER}))[ ]?(?P<colon>:)[ \t]*"
    rf"{_LABEL_FOLLOWS}date[ ]?:?[ \t]*$",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:^|(?<=[ ]{2})|(?<=\t))[ ]*(?P<label>(?:[^\W\d_][\w/&'’ -]{0,25}[ ])?(?:signature|signed(?: by)?|sign here))"
    r"[ ]?(?P<colon>:)[ \t]*$",
    re.IGNORECASE,
)
_ROLE = re.compile(rf"(?:[^\W\d_][\w/&'’ -]{{0,25}}[ ])?(?:{_SIGNER})\Z", re.IGNORECASE)
_CAPTION = re.compile(
    rf"[,;:\s(/–-]*(?:(?:the|for the|of the|our)\s+)?(?:(?:most|senior|health|safety|general|site|shop|office|field|"
    rf"team|print|printed|full)\s+|(?:and|&|/|-)\s*)*(?:{_SIGNER}|employees?|workers?|lead|name|partner|rep\w*|here|above|below)"
    r"(?:\s*(?:/|&|and|-)\s*\w+)?[\s,;:.)]*\Z",
    re.IGNORECASE,
)
"""What may be printed behind or under a rule and says only who is to sign."""
_SIGN_COLUMN = re.compile(
    r"(?:\w+(?:['’]s)? )?(?:signature|signed|initials?|sign(?: here)?|sign[- ]off)\Z", re.IGNORECASE
)
_DATE_RULED = re.compile(rf"[_.\s]{{0,60}}\bdate(?: signed)?[ ]?:?[ \t]*{RULE}", re.IGNORECASE)
_OF_THE_PAGE = re.compile(r"\b(?:page|rev|form|ltd|limited|inc|corp|corporation|ulc|ltée)\b", re.IGNORECASE)
_LONGEST = 200


_HEAD_OF_WORDS = re.compile(r"(?:[^\W\d_][\w/&'’-]*\s+){1,5}(?:signature|signed|initials?)s?", re.IGNORECASE)
_RULED_ROW = re.compile(rf"(?P<who>[^\W\d_][^\n:_.]{{1,60}}(?:[A-Z]\.[^\n:_.]{{0,30}})?)[ ]+{RULE}\s*\Z")
CELL = "signature of"
"""Begins the label of a cell of a table."""


@dataclass(frozen=True)
class _Heads:
    """Where the cells for signatures stand: a column of so many, or below a heading made of words."""

    column: int = 0
    n_cells: int = 0
    of_words: bool = False
    is_fresh: bool = False


@dataclass(frozen=True)
class RuledLine:
    """A label before a rule, with its place in the text; `written` where something stands on the rule."""

    start: int
    end: int
    label: str
    written: bool


def ruled_lines(text: str) -> Iterator[RuledLine]:
    """Every label with a rule behind it, in order; several on one line are several."""
    at = 0
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if "____" in line or "........" in line or "_ _ _" in line:
            around = (lines[number - 1] if number else "", lines[number + 1] if number + 1 < len(lines) else "")
            yield from _on_line(line[:_LONGEST], at, around)
        at += len(line) + 1


def _on_line(line: str, at: int, around: tuple[str, str]) -> Iterator[RuledLine]:
    found = list(_labelled(line))
    for number, match in enumerate(found):
        label = re.split(r"\s{3,}", match["label"].strip(" -–"))[-1]
        until = found[number + 1].start("label") if number + 1 < len(found) else len(line)
        rest = _NEXT_LABEL.split(line[match.end("rule") : until], maxsplit=1)[0]
        behind = re.split(r"\t|\s{3,}", rest.lstrip("_ "))[0]
        named = any(_NAME.match(text.strip()) for text in around if len(text) < 40) and bool(_SIGN.search(label))
        on_rule = line[match.end("rule") : match.end("rule") + 1].isalnum()
        written = named or on_rule or (_is_written(behind) and not _CAPTION.match(behind))
        yield RuledLine(at + match.start("label"), at + match.end("rule"), label, written)


def _labelled(line: str) -> Iterator[re.Match[str]]:
    """Every label with a rule on a line, one after the other."""
    since = 0
    while match := _LABELLED.search(line, since):
        yield match
        since = match.end("rule")


def sign_off_lines(text: str) -> Iterator[RuledLine]:
    """Lines that ask who signs, or who and when, with nothing behind the labels: `Signed:`, `Supervisor:    Date:`.

    The rule itself may be drawn, so that the text does not hold it. A name or a date on the next line belongs to it.
    """
    at = 0
    lines = text.split("\n")
    for number, line in enumerate(lines):
        plain = line.rstrip("\r") if len(line) <= _LONGEST else ""
        match = _SIGN_OFF.search(plain) or _BARE.search(plain)
        following = next((each.strip() for each in lines[number + 1 : number + 3] if each.strip()), "")
        if match:
            named = bool(_NAME.match(following)) and not _OF_THE_PAGE.search(following)
            written = named or next(find_written_dates(following[:40]), None) is not None
            yield RuledLine(at + match.start("label"), at + match.end("colon"), match["label"].strip(), written)
        at += len(line) + 1


def signature_lines(text: str) -> Iterator[RuledLine]:
    """The lines that are for a signature, whether they call it one or name who signs, beside a line for the date."""
    for line in ruled_lines(text):
        if _SIGN.search(line.label) or (_ROLE.match(line.label) and _DATE_RULED.match(text[line.end : line.end + 120])):
            yield line
    yield from sign_off_lines(text)
    yield from column_lines(text)


def column_lines(text: str) -> Iterator[RuledLine]:
    """The cells of a table that are for a signature or initials: under such a heading, or beside such a label.

    A row counts where a word stands in front of the cell. Cells stand apart by tabs; on a page without any, rows are
    the lines below a short one that ends in such a heading, for as long as a rule ends them.
    """
    at, heads = 0, _Heads()
    for line in text.split("\n"):
        cells = [cell.strip() for cell in line.rstrip("\r").split("\t")]
        if len(line) > _LONGEST:
            heads = _Heads()
        elif len(cells) == 1:
            row = _RULED_ROW.match(line) if heads.of_words else None
            if row:
                yield RuledLine(at, at + row.end("who"), f"{CELL} {row['who']}"[:60], written=False)
            elif heads.is_fresh and line.strip():
                yield RuledLine(at, at + len(line), CELL, written=True)
            is_head = _HEAD_OF_WORDS.fullmatch(line.strip()) is not None
            heads = _Heads(of_words=is_head or row is not None, is_fresh=is_head)
        elif (found := next((n for n, cell in enumerate(cells) if n and _SIGN_COLUMN.match(cell)), None)) is not None:
            heads = _Heads(found, len(cells))
        elif heads.column and len(cells) == heads.n_cells and cells[0]:
            yield RuledLine(at, at + len(line), f"{CELL} {cells[0]}"[:60], _is_written(cells[heads.column]))
        elif _SIGN_COLUMN.match(cells[0].removesuffix(":").strip()):
            yield RuledLine(at, at + len(line), cells[0], any(map(_is_written, cells[1:])))
        at += len(line) + 1


def _is_written(text: str) -> bool:
    return any(map(str.isalnum, text))
