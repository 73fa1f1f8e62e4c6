"""The blanks of a form in a text, and the caution that what is drawn or pasted on their page may fill them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from secor_qa.procedure.submission import Sign
from secor_qa.procedure.words import SignKind
from secor_qa.readers.evidence.signature_lines import RuledLine, signature_lines

_BLANK = re.compile(r":[ \t]{0,40}$|_{4,}|\.{8,}|\[ ?\]|☐", re.MULTILINE)
_BLANKS_MIN = 3
NEEDED = re.compile(
    r"(?:date(?: of [\w ]{3,25}| completed| held)?|(?:inspection|meeting|drill|training|incident|report|review) date|"
    r"(?:inspected|conducted|completed|performed|led|chaired|prepared|facilitated|investigated|reviewed|assessed|"
    r"taught|trained|done|checked|reported) (?:by|on)|"
    r"inspector|instructor|trainer|(?:work |job |site )?location|place|site|(?:work )?area|topics?|subject|course|"
    r"(?:name of )?(?:trainee|participant|employee)(?: name)?)\Z",
    re.IGNORECASE,
)
"""A label without which a record is none."""
_FILLED = re.compile(NEEDED.pattern.removesuffix(r"\Z") + r"[ \t]*[:\t ][ \t]*(?=[^\W_])", re.IGNORECASE)


def has_blanks(text: str) -> bool:
    """Whether a text has so many blanks that it may be a form which nobody filled in."""
    return sum(1 for _ in islice(_BLANK.finditer(text), _BLANKS_MIN)) == _BLANKS_MIN


def blanks(text: str) -> Iterator[tuple[int, int]]:
    """Where the blanks of a text begin and end, those on lines for a signature left out."""
    signed = {text.count("\n", 0, line.start) for line in signature_lines(text)}
    for found in _BLANK.finditer(text):
        if text.count("\n", 0, found.start()) not in signed:
            yield found.start(), found.end()


def bare_labels(text: str) -> Iterator[RuledLine]:
    """Needed labels that stand alone on their line, right before one that has its value behind it."""
    at = 0
    lines = text.split("\n")
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        label = line.strip().removesuffix(":").rstrip()
        if NEEDED.match(label) and _FILLED.match(following.strip()):
            start = at + line.index(label)
            yield RuledLine(start, start + len(label), label, written=False)
        at += len(line) + 1


def drawn_on(page: int) -> Sign:
    """A form's page bears handwriting or pictures, which were not read."""
    return Sign(SignKind.CAUTION, "drawn-on", "Something is drawn or pasted on the form; it was not read.", page)
