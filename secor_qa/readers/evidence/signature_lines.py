"""Lines of a form that are ruled to be written on, and whether something was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from secor_qa.readers.written_dates import find_written_dates

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
_DATE_RULED = re.compile(rf"[_.\s]{{0,60}}\bdate(?: signed)?[ ]?:?[ \t]*{RULE}", re.IGNORECASE)
_OF_THE_PAGE = re.compile(r"\b(?:page|rev|form|ltd|limited|inc|corp|corporation|ulc|ltée)\b", re.IGNORECASE)
_LONGEST = 200


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
    since = 0
    while match := _LABELLED.search(line, since):
        label = re.split(r"\s{3,}", match["label"].strip(" -–"))[-1]
        rest = _NEXT_LABEL.split(match["rest"], maxsplit=1)[0]
        named = any(_NAME.match(text.strip()) for text in around if len(text) < 40) and bool(_SIGN.search(label))
        written = named or any(letter.isalnum() for letter in re.split(r"\t|\s{3,}", rest.lstrip("_ "))[0])
        yield RuledLine(at + match.start("label"), at + match.end("rule"), label, written)
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
