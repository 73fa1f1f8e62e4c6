"""Lines of a form that are ruled to be written on, and whether something was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

RULE = r"(?:_{4,}|\.{8,}|(?:_ ){4,}_?)"
_LABELLED = re.compile(
    rf"(?P<label>[^\W\d_][^\n\t:_.|]{{0,45}}?)[ ]{{0,3}}[:\t]?[ ]{{0,3}}(?P<rule>{RULE})(?P<rest>[^\n]{{0,120}})"
)
_SIGN = re.compile(r"\b(?:signatures?|signed(?: by)?|sign here|signataire|sign[eé] par)\b", re.IGNORECASE)
_NEXT_LABEL = re.compile(r"\b(?:date|name|print|title|position|time|company)\w{0,8}\b[^:]{0,20}", re.IGNORECASE)
_NAME = re.compile(r"\(?(?:[A-ZÀ-Ý][\w.'’-]{0,20}\s?){1,4}\)?\Z")
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


def signature_lines(text: str) -> Iterator[RuledLine]:
    """The ruled lines that are for a signature."""
    return (line for line in ruled_lines(text) if _SIGN.search(line.label))
